#include "export/svg_legend.h"

#include <stdio.h>
#include <string.h>

static const xmlChar *chars(const char *text) { return (const xmlChar *)text; }

static void number(xmlNode *node, const char *name, double value) {
    char text[32];
    snprintf(text, sizeof text, "%.1f", value);
    xmlNewProp(node, chars(name), chars(text));
}

void gf_svg_text(xmlNode *parent, gf_svg_label label, const char *text) {
    xmlNode *node = xmlNewTextChild(parent, NULL, chars("text"), chars(text));
    number(node, "x", label.x);
    number(node, "y", label.y);
    number(node, "font-size", label.size);
    xmlNewProp(node, chars("text-anchor"), chars(label.anchor));
    xmlNewProp(node, chars("font-family"),
               chars("Inter, 'DejaVu Sans', Helvetica, Arial, sans-serif"));
    xmlNewProp(node, chars("fill"), chars(label.colour));
    if (label.bold) xmlNewProp(node, chars("font-weight"), chars("bold"));
}

static xmlNode *shape(xmlNode *root, const char *name, const char *fill, const char *line) {
    xmlNode *node = xmlNewChild(root, NULL, chars(name), NULL);
    xmlNewProp(node, chars("fill"), chars(fill));
    xmlNewProp(node, chars("stroke"), chars(line));
    return node;
}

static void box(xmlNode *root, double x, double y, const char *fill, const char *line,
                double round, bool dashed) {
    xmlNode *node = shape(root, "rect", fill, line);
    number(node, "x", x);
    number(node, "y", y - 6);
    number(node, "width", 20);
    number(node, "height", 12);
    number(node, "rx", round);
    if (dashed) xmlNewProp(node, chars("stroke-dasharray"), chars("4 2"));
}

static void oval(xmlNode *root, double x, double y, double rx, double ry, const char *fill,
                 const char *line) {
    xmlNode *node = shape(root, "ellipse", fill, line);
    number(node, "cx", x);
    number(node, "cy", y);
    number(node, "rx", rx);
    number(node, "ry", ry);
}

static void hexagon(xmlNode *root, double x, double y, const char *fill, const char *line) {
    char points[128];
    snprintf(points, sizeof points,
             "%.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f", x, y, x + 5, y - 6,
             x + 15, y - 6, x + 20, y, x + 15, y + 6, x + 5, y + 6);
    xmlNode *node = shape(root, "polygon", fill, line);
    xmlNewProp(node, chars("points"), chars(points));
}

typedef struct sample {
    const char *german, *english;
} sample;

static void draw_sample(xmlNode *root, const gf_theme *t, bool timeline, size_t i, double x,
                        double y) {
    if (timeline) {
        oval(root, x + 10, y, 5, 5, i == 0 ? t->line[GF_NODE_PERSON] : t->background,
             i == 2 ? t->muted : t->line[GF_NODE_PERSON]);
        if (i == 2)
            gf_svg_text(root, (gf_svg_label){x + 10, y + 3, 9, t->muted, false, "middle"}, "×");
        return;
    }
    switch (i) {
    case 0: oval(root, x + 10, y, 10, 6, t->fill[0], t->line[0]); break;
    case 1: box(root, x, y, t->fill[1], t->line[1], 0, false); break;
    case 2: hexagon(root, x, y, t->fill[2], t->line[2]); break;
    case 3: box(root, x, y, t->fill[3], t->line[3], 4, false); break;
    case 4: box(root, x, y, t->fill[3], t->line[3], 4, true); break;
    default: break;
    }
}

void gf_svg_legend(xmlNode *root, const gf_theme *theme, const gf_frame_text *frame, double x,
                   double y) {
    static const sample kinds[] = {{"Person", "person"},
                                   {"Organisation", "organisation"},
                                   {"Staat, Ort", "state, place"},
                                   {"Treffen", "meeting"},
                                   {"geplantes Treffen", "planned meeting"}};
    static const sample dots[] = {{"nahm teil", "attended"},
                                  {"erwartet", "expected"},
                                  {"ausdrücklich nicht dabei", "explicitly absent"}};
    const sample *samples = frame->timeline ? dots : kinds;
    const size_t count = frame->timeline ? 3 : 5;
    double width = 0;
    for (size_t i = 0; i < count; i++)
        width +=
            42 + 6.2 * (double)strlen(frame->english ? samples[i].english : samples[i].german);
    double at = x - width / 2;
    for (size_t i = 0; i < count; i++) {
        const char *text = frame->english ? samples[i].english : samples[i].german;
        draw_sample(root, theme, frame->timeline, i, at, y);
        gf_svg_text(root, (gf_svg_label){at + 26, y + 4, 11, theme->text, false, "start"},
                    text);
        at += 42 + 6.2 * (double)strlen(text);
    }
}
