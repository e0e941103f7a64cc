#include "export/svg_frame.h"

#include "export/svg_legend.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { HEADER = 64, MARGIN = 16, LEGEND_HEIGHT = 34, LEAST_WIDTH = 700 };

static const xmlChar *chars(const char *text) { return (const xmlChar *)text; }

static bool is_element(const xmlNode *node, const char *name) {
    return node->type == XML_ELEMENT_NODE && xmlStrEqual(node->name, chars(name));
}

static bool has_class(xmlNode *node, const char *wanted) {
    xmlChar *class = xmlGetProp(node, chars("class"));
    const bool found = class && xmlStrstr(class, chars(wanted)) != NULL;
    xmlFree(class);
    return found;
}

/* Depth first; drawings are never deep, but the page may come from anywhere. */
static xmlNode *find_link(xmlNode *node, int depth) {
    for (xmlNode *child = node->children; child && depth < 8; child = child->next) {
        if (is_element(child, "a")) return child;
        xmlNode *deeper = find_link(child, depth + 1);
        if (deeper) return deeper;
    }
    return NULL;
}

/* Graphviz writes the node's name as <title> and the tooltip as a link without a target;
   readers see <title>, so the tooltip goes there and the link away. */
static void move_tooltip(xmlNode *element) {
    xmlNode *link = find_link(element, 0);
    if (!link) return;
    xmlChar *tooltip = xmlGetNoNsProp(link, chars("title"));
    if (!tooltip)
        tooltip = xmlGetNsProp(link, chars("title"), chars("http://www.w3.org/1999/xlink"));
    for (xmlNode *child = element->children; child && tooltip; child = child->next) {
        if (!is_element(child, "title")) continue;
        xmlNodeSetContent(child, NULL);
        xmlNodeAddContent(child, tooltip);
        break;
    }
    xmlFree(tooltip);
    xmlNodeSetName(link, chars("g"));
    while (link->properties)
        xmlRemoveProp(link->properties);
}

static void dress_texts(xmlNode *node, bool bold_first, int depth) {
    bool first = bold_first;
    for (xmlNode *child = node->children; child && depth < 10; child = child->next) {
        if (is_element(child, "text")) {
            xmlSetProp(child, chars("font-family"),
                       chars("Inter, 'DejaVu Sans', Helvetica, Arial, sans-serif"));
            if (first) xmlSetProp(child, chars("font-weight"), chars("bold"));
            first = false;
        } else if (child->type == XML_ELEMENT_NODE) {
            dress_texts(child, first, depth + 1);
        }
    }
}

static void dress(xmlNode *graph) {
    for (xmlNode *child = graph->children; child; child = child->next) {
        if (!is_element(child, "g")) continue;
        move_tooltip(child);
        dress_texts(child, has_class(child, "meeting") || has_class(child, "heading"), 0);
    }
}

static double view_box(xmlNode *svg, int index) {
    xmlChar *box = xmlGetProp(svg, chars("viewBox"));
    double value = 0;
    const char *at = (const char *)box;
    for (int i = 0; at && i <= index; i++) {
        /* digits and a point only: no locale's comma */
        while (*at == ' ')
            at++;
        double whole = 0, scale = 1;
        bool fraction = false;
        for (; (*at >= '0' && *at <= '9') || *at == '.'; at++) {
            if (*at == '.')
                fraction = true;
            else {
                whole = 10 * whole + (*at - '0');
                scale *= fraction ? 10 : 1;
            }
        }
        value = whole / scale;
        while (*at && *at != ' ')
            at++;
    }
    xmlFree(box);
    return value;
}

static xmlNode *new_page(xmlDoc *page, double width, double height,
                         const gf_frame_text *frame) {
    char text[96];
    xmlNode *root = xmlNewNode(NULL, chars("svg"));
    xmlDocSetRootElement(page, root);
    xmlNewNs(root, chars("http://www.w3.org/2000/svg"), NULL);
    snprintf(text, sizeof text, "%.0f", width);
    xmlNewProp(root, chars("width"), chars(text));
    snprintf(text, sizeof text, "%.0f", height);
    xmlNewProp(root, chars("height"), chars(text));
    snprintf(text, sizeof text, "0 0 %.0f %.0f", width, height);
    xmlNewProp(root, chars("viewBox"), chars(text));
    xmlNewProp(root, chars("role"), chars("img"));
    xmlNewProp(root, chars("aria-labelledby"), chars("gf-title gf-desc"));
    xmlNode *title = xmlNewTextChild(root, NULL, chars("title"), chars(frame->title));
    xmlNewProp(title, chars("id"), chars("gf-title"));
    xmlNode *desc = xmlNewTextChild(root, NULL, chars("desc"), chars(frame->description));
    xmlNewProp(desc, chars("id"), chars("gf-desc"));
    return root;
}

static void add_background(xmlNode *root, const gf_theme *theme) {
    xmlNode *rect = xmlNewChild(root, NULL, chars("rect"), NULL);
    xmlNewProp(rect, chars("width"), chars("100%"));
    xmlNewProp(rect, chars("height"), chars("100%"));
    xmlNewProp(rect, chars("fill"), chars(theme->background));
}

/* Copies the drawing's group into the page, centred below the header. */
static void adopt(xmlNode *root, xmlNode *svg, double left) {
    char move[64];
    snprintf(move, sizeof move, "translate(%.0f %d)", left, HEADER);
    xmlNode *place = xmlNewChild(root, NULL, chars("g"), NULL);
    xmlNewProp(place, chars("transform"), chars(move));
    for (xmlNode *child = svg->children; child; child = child->next) {
        if (!is_element(child, "g")) continue;
        dress(child);
        xmlNode *copy = xmlDocCopyNode(child, root->doc, 1);
        if (copy) xmlAddChild(place, copy);
    }
}

static void compose(xmlDoc *page, xmlNode *svg, const gf_theme *theme,
                    const gf_frame_text *frame) {
    const double drawn = view_box(svg, 2), tall = view_box(svg, 3);
    const double width = (drawn < LEAST_WIDTH ? LEAST_WIDTH : drawn) + 2 * MARGIN;
    const double bottom = HEADER + tall + LEGEND_HEIGHT;
    xmlNode *root = new_page(page, width, bottom + (frame->footer[0] ? 22 : 6), frame);
    add_background(root, theme);
    gf_svg_text(root, (gf_svg_label){width / 2, 28, 18, theme->text, true, "middle"},
                frame->title);
    gf_svg_text(root, (gf_svg_label){width / 2, 47, 11, theme->muted, false, "middle"},
                frame->subtitle);
    adopt(root, svg, (width - drawn) / 2);
    if (frame->legend) gf_svg_legend(root, theme, frame, width / 2, HEADER + tall + 20);
    if (frame->footer[0])
        gf_svg_text(root,
                    (gf_svg_label){width / 2, bottom + 10, 10, theme->muted, false, "middle"},
                    frame->footer);
}

static gf_status write_page(gf_context *context, FILE *sink, xmlDoc *page) {
    xmlChar *text = NULL;
    int length = 0;
    xmlDocDumpMemoryEnc(page, &text, &length, "UTF-8");
    if (!text) return gf_fail(context, GF_ERR_NOMEM, "svg: out of memory");
    const bool ok = fwrite(text, 1, (size_t)length, sink) == (size_t)length;
    xmlFree(text);
    return ok ? GF_OK : gf_fail(context, GF_ERR_IO, "cannot write SVG");
}

gf_status gf_svg_frame(gf_context *context, FILE *sink, gf_view drawing, const gf_theme *theme,
                       const gf_frame_text *frame) {
    xmlDoc *drawn = xmlReadMemory(drawing.ptr, (int)drawing.len, "drawing.svg", "UTF-8",
                                  XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                                      XML_PARSE_NOBLANKS | XML_PARSE_HUGE);
    xmlNode *svg = drawn ? xmlDocGetRootElement(drawn) : NULL;
    xmlDoc *page = svg ? xmlNewDoc(chars("1.0")) : NULL;
    gf_status status;
    if (!page) {
        status = gf_fail(context, GF_ERR_IO, "svg: Graphviz's drawing cannot be read");
    } else {
        compose(page, svg, theme, frame);
        status = write_page(context, sink, page);
    }
    if (page) xmlFreeDoc(page);
    if (drawn) xmlFreeDoc(drawn);
    return status;
}
