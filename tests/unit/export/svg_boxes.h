#ifndef SVG_BOXES_H
#define SVG_BOXES_H

#include <criterion/criterion.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* The boxes of texts and node shapes in an SVG document, measured from its attributes alone. */
typedef struct svg_box {
    double left, top, right, bottom;
    int group; /* of shapes and texts in one node; texts without a node have one each */
    bool is_text;
    char text[80];
} svg_box;

typedef struct svg_boxes {
    svg_box at[6000];
    size_t count;
    int groups;
    double width, height;
} svg_boxes;

static double svg_number(xmlNode *node, const char *name) {
    xmlChar *value = xmlGetNoNsProp(node, (const xmlChar *)name);
    const double number = value ? strtod((const char *)value, NULL) : 0;
    xmlFree(value);
    return number;
}

static bool svg_is(xmlNode *node, const char *name) {
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

static void svg_text_box(xmlNode *node, svg_box *box) {
    const double size = svg_number(node, "font-size"), width = svg_number(node, "textLength"),
                 x = svg_number(node, "x"), y = svg_number(node, "y");
    xmlChar *anchor = xmlGetNoNsProp(node, (const xmlChar *)"text-anchor");
    const double left = !anchor                                       ? x
                        : strcmp((const char *)anchor, "middle") == 0 ? x - width / 2
                                                                      : x - width;
    xmlFree(anchor);
    xmlChar *content = xmlNodeGetContent(node);
    snprintf(box->text, sizeof box->text, "%s", (const char *)content);
    xmlFree(content);
    cr_assert(width > 0, "'%s' is not measured", box->text);
    box->left = left;
    box->right = left + width;
    box->top = y - 0.75 * size;
    box->bottom = y + 0.2 * size;
    box->is_text = true;
}

static void svg_polygon_box(xmlNode *node, svg_box *box) {
    xmlChar *points = xmlGetNoNsProp(node, (const xmlChar *)"points");
    box->left = box->top = HUGE_VAL;
    box->right = box->bottom = -HUGE_VAL;
    for (char *at = (char *)points; *at;) {
        const double x = strtod(at, &at), y = strtod(at + 1, &at);
        box->left = fmin(box->left, x);
        box->right = fmax(box->right, x);
        box->top = fmin(box->top, y);
        box->bottom = fmax(box->bottom, y);
        while (*at == ' ')
            at++;
    }
    xmlFree(points);
}

static bool svg_shape_box(xmlNode *node, svg_box *box) {
    if (svg_is(node, "polygon")) {
        svg_polygon_box(node, box);
    } else if (svg_is(node, "rect") && svg_number(node, "x") > 0) {
        box->left = svg_number(node, "x");
        box->top = svg_number(node, "y");
        box->right = box->left + svg_number(node, "width");
        box->bottom = box->top + svg_number(node, "height");
    } else if (svg_is(node, "circle")) {
        const double r = svg_number(node, "r");
        box->left = svg_number(node, "cx") - r;
        box->right = svg_number(node, "cx") + r;
        box->top = svg_number(node, "cy") - r;
        box->bottom = svg_number(node, "cy") + r;
    } else {
        return false;
    }
    return true;
}

static void svg_collect(xmlNode *parent, int group, svg_boxes *out) {
    for (xmlNode *node = parent->children; node; node = node->next) {
        if (node->type != XML_ELEMENT_NODE) continue;
        svg_box box = {.group = group < 0 ? ++out->groups : group};
        if (svg_is(node, "g")) {
            svg_collect(node, ++out->groups, out);
        } else if (svg_is(node, "a")) {
            svg_collect(node, group, out);
        } else if (svg_is(node, "text") || svg_shape_box(node, &box)) {
            if (svg_is(node, "text")) svg_text_box(node, &box);
            cr_assert(out->count < sizeof out->at / sizeof *out->at);
            out->at[out->count++] = box;
        }
    }
}

/* Reads @p svg; fails where it is not well-formed. The caller frees the result. */
static svg_boxes *svg_read(const char *svg) {
    svg_boxes *boxes = calloc(1, sizeof *boxes);
    xmlDoc *document =
        xmlReadMemory(svg, (int)strlen(svg), "picture.svg", NULL, XML_PARSE_NONET);
    cr_assert(document && boxes, "the SVG is not well-formed");
    xmlNode *root = xmlDocGetRootElement(document);
    boxes->width = svg_number(root, "width");
    boxes->height = svg_number(root, "height");
    svg_collect(root, -1, boxes);
    xmlFreeDoc(document);
    return boxes;
}

/* No text on another text, none on a shape of another node, no shape on a shape, all on the
 * page. */
static void svg_expect_apart(const svg_boxes *b) {
    for (size_t i = 0; i < b->count; i++) {
        const svg_box *x = &b->at[i];
        cr_expect(x->left >= 0 && x->top >= 0 && x->right <= b->width && x->bottom <= b->height,
                  "'%s' leaves the page", x->text);
        for (size_t k = i + 1; k < b->count; k++) {
            const svg_box *y = &b->at[k];
            if (x->group == y->group && x->is_text != y->is_text) continue;
            const bool apart = x->right <= y->left || y->right <= x->left ||
                               x->bottom <= y->top || y->bottom <= x->top;
            cr_expect(apart, "'%s' (%.0f %.0f) touches '%s' (%.0f %.0f)", x->text, x->left,
                      x->top, y->text, y->left, y->top);
        }
    }
}

#endif
