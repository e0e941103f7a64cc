#include "export/svg_write.h"

#include "base/outbuf.h"
#include "export/font.h"
#include "export/xml_escape.h"

#include <math.h>
#include <string.h>

typedef struct writing {
    gf_outbuf out;
    const gf_svg_document *document;
    uint32_t group; /* the open one */
} writing;

static void text(writing *w, const char *literal) { gf_outbuf_literal(&w->out, literal); }

static gf_view view(const char *s) { return (gf_view){s, strlen(s)}; }

/* Two decimals: a hundredth of a pixel cannot be seen. */
static void number(writing *w, double value) {
    char to[32];
    const long long hundredths = llround(value * 100);
    const long long whole = hundredths / 100;
    const int rest = (int)(hundredths < 0 ? -(hundredths % 100) : hundredths % 100);
    int n = snprintf(to, sizeof to, "%s%lld", hundredths < 0 && whole == 0 ? "-" : "", whole);
    if (rest)
        n += snprintf(to + n, sizeof to - (size_t)n, rest % 10 ? ".%02d" : ".%d",
                      rest % 10 ? rest : rest / 10);
    gf_outbuf_text(&w->out, (gf_view){to, (size_t)n});
}

static void attribute(writing *w, const char *name, double value) {
    text(w, " ");
    text(w, name);
    text(w, "=\"");
    number(w, value);
    text(w, "\"");
}

static void named(writing *w, const char *name, const char *value) {
    text(w, " ");
    text(w, name);
    text(w, "=\"");
    gf_xml_attribute(&w->out, view(value));
    text(w, "\"");
}

static void element(writing *w, const char *name, const char *attributes, gf_view content) {
    text(w, "<");
    text(w, name);
    text(w, attributes);
    text(w, ">");
    gf_xml_text(&w->out, content);
    text(w, "</");
    text(w, name);
    text(w, ">\n");
}

static void open_group(writing *w, uint32_t index) {
    const gf_canvas_group *group = &w->document->canvas->groups.at[index];
    char id[32];
    snprintf(id, sizeof id, "g%u", index + 1);
    if (group->url.len) {
        text(w, "<a xlink:href=\"");
        gf_xml_attribute(&w->out, group->url);
        text(w, "\" target=\"_blank\">");
    }
    text(w, "<g");
    named(w, "id", id);
    named(w, "class", group->class);
    text(w, ">");
    if (group->tooltip.len) element(w, "title", "", group->tooltip);
}

static void close_group(writing *w) {
    if (w->group == GF_NO_GROUP) return;
    text(w, w->document->canvas->groups.at[w->group].url.len ? "</g></a>\n" : "</g>\n");
}

static void write_style(writing *w, const gf_canvas_item *item) {
    named(w, "fill", item->kind == GF_ITEM_PATH || !item->fill ? "none" : item->fill);
    if (!item->line) return;
    named(w, "stroke", item->line);
    attribute(w, "stroke-width", item->stroke);
    if (item->is_dashed) named(w, "stroke-dasharray", "5 3");
}

static void write_rect(writing *w, const gf_canvas_item *item, double radius) {
    text(w, "<rect");
    attribute(w, "x", item->x - item->width / 2);
    attribute(w, "y", item->y - item->height / 2);
    attribute(w, "width", item->width);
    attribute(w, "height", item->height);
    if (radius > 0) attribute(w, "rx", radius);
}

static void write_hexagon(writing *w, const gf_canvas_item *item) {
    const double x = item->width / 2, y = item->height / 2, tip = fmin(10, x / 2);
    const gf_point corners[] = {{-x, 0}, {tip - x, -y}, {x - tip, -y},
                                {x, 0},  {x - tip, y},  {tip - x, y}};
    text(w, "<polygon points=\"");
    for (size_t i = 0; i < sizeof corners / sizeof *corners; i++) {
        if (i) text(w, " ");
        number(w, item->x + corners[i].x);
        text(w, ",");
        number(w, item->y + corners[i].y);
    }
    text(w, "\"");
}

static void write_cross(writing *w, const gf_canvas_item *item) {
    const double r = 0.32 * item->width;
    text(w, "<path d=\"M");
    const gf_point ends[] = {{-r, -r}, {r, r}, {-r, r}, {r, -r}};
    for (int i = 0; i < 4; i++) {
        if (i) text(w, i == 2 ? "M" : "L");
        number(w, item->x + ends[i].x);
        text(w, ",");
        number(w, item->y + ends[i].y);
    }
    text(w, "\"");
}

static void write_shape(writing *w, const gf_canvas_item *item) {
    switch (item->shape) {
    case GF_SHAPE_PILL: write_rect(w, item, fmin(item->height / 2, 14)); break;
    case GF_SHAPE_BOX: write_rect(w, item, 0); break;
    case GF_SHAPE_CARD: write_rect(w, item, 4); break;
    case GF_SHAPE_HEXAGON: write_hexagon(w, item); break;
    case GF_SHAPE_CROSS: write_cross(w, item); break;
    case GF_SHAPE_DOT:
        text(w, "<circle");
        attribute(w, "cx", item->x);
        attribute(w, "cy", item->y);
        attribute(w, "r", item->width / 2);
        break;
    }
    write_style(w, item);
    text(w, "/>\n");
}

static void write_path(writing *w, const gf_canvas_item *item) {
    text(w, "<path d=\"M");
    for (size_t i = 0; i < item->count; i++) {
        if (i) text(w, item->count == 2 ? "L" : i == 1 ? "C" : " ");
        number(w, item->points[i].x);
        text(w, ",");
        number(w, item->points[i].y);
    }
    text(w, "\"");
    write_style(w, item);
    text(w, "/>\n");
}

/* textLength keeps the label in its box where a reader has another font. */
static void write_text(writing *w, const gf_canvas_item *item) {
    static const char *const anchors[] = {"start", "middle", "end"};
    text(w, "<text");
    attribute(w, "x", item->x);
    attribute(w, "y", item->y);
    attribute(w, "font-size", item->height);
    if (item->is_bold) named(w, "font-weight", "bold");
    if (item->anchor) named(w, "text-anchor", anchors[item->anchor]);
    named(w, "fill", item->fill);
    if (item->has_halo) {
        named(w, "stroke", w->document->background);
        text(w, " stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
    }
    if (item->width > 0) {
        attribute(w, "textLength", item->width);
        text(w, " lengthAdjust=\"spacingAndGlyphs\"");
    }
    text(w, ">");
    gf_xml_text(&w->out, item->text);
    text(w, "</text>\n");
}

static void write_items(writing *w) {
    const gf_canvas *canvas = w->document->canvas;
    w->group = GF_NO_GROUP;
    for (size_t i = 0; i < canvas->items.count; i++) {
        const gf_canvas_item *item = &canvas->items.at[i];
        if (item->group != w->group) {
            close_group(w);
            if (item->group != GF_NO_GROUP) open_group(w, item->group);
            w->group = item->group;
        }
        switch (item->kind) {
        case GF_ITEM_SHAPE: write_shape(w, item); break;
        case GF_ITEM_PATH: write_path(w, item); break;
        case GF_ITEM_TEXT: write_text(w, item); break;
        }
    }
    close_group(w);
}

static void size(writing *w, const char *name, double mm, double pixels) {
    text(w, " ");
    text(w, name);
    text(w, "=\"");
    number(w, mm > 0 ? mm : pixels);
    text(w, mm > 0 ? "mm\"" : "\"");
}

static void write_root(writing *w) {
    const gf_svg_document *d = w->document;
    text(
        w,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
        "xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
    size(w, "width", d->width_mm, d->canvas->width);
    size(w, "height", d->height_mm, d->canvas->height);
    text(w, " viewBox=\"0 0 ");
    number(w, d->canvas->width);
    text(w, " ");
    number(w, d->canvas->height);
    text(w, "\" role=\"img\" aria-labelledby=\"gf-title gf-desc\"");
    named(w, "xml:lang", d->lang);
    text(w, " font-family=\"");
    if (d->font) {
        text(w, "'");
        gf_xml_attribute(&w->out, view(d->font));
        text(w, "', ");
    }
    text(w, GF_FONT ", 'DejaVu Sans', Helvetica, Arial, sans-serif\">\n");
}

static void write_about(writing *w) {
    const gf_provenance *from = w->document->from;
    element(w, "title", " id=\"gf-title\"", view(from->title));
    element(w, "desc", " id=\"gf-desc\"", w->document->description);
    text(w, "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    element(w, "dc:creator", "", view(from->program));
    element(w, "dc:source", "", view(from->corpus));
    if (from->parameters[0]) element(w, "dc:description", "", view(from->parameters));
    if (from->created[0]) element(w, "dc:date", "", view(from->created));
    text(w, "</metadata>\n<rect width=\"100%\" height=\"100%\"");
    named(w, "fill", w->document->background);
    text(w, "/>\n");
}

gf_status gf_svg_document_write(FILE *sink, const gf_svg_document *document) {
    writing w = {.out = {.sink = sink}, .document = document};
    write_root(&w);
    write_about(&w);
    write_items(&w);
    text(&w, "</svg>\n");
    return gf_outbuf_finish(&w.out);
}
