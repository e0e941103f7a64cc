#include "export/evidence_level.h"
#include "export/export.h"
#include "geflecht/corpus.h"
#include "geflecht/export.h"
#include "pipeline/page_size.h"
#include "pipeline/plain_locale.h"
#include "pipeline/slices.h"

#include <errno.h>
#include <limits.h>
#include <string.h>

/* network.json is no view of the network but the network, so it is no row of the table. */
static const char json_name[] = "json";

static bool is_picture(const char *name) {
    return strcmp(name, "svg") == 0 || strcmp(name, "pdf") == 0 || strcmp(name, "png") == 0;
}

bool gf_format_at(size_t index, gf_format *out) {
    if (index == 0) {
        *out = (gf_format){json_name, json_name, false};
        return true;
    }
    const gf_writer *writer = gf_writer_at(index - 1);
    if (!writer) return false;
    *out = (gf_format){writer->name, writer->extension, is_picture(writer->name)};
    return true;
}

static const char *const layouts[] = {"dot", "neato", "fdp", "sfdp", "circo", "twopi"};
static const char *const themes[] = {"light", "dark", "print"};
static const char *const langs[] = {"de", "en"};
static const char *const levels[] = {
    [GF_EVIDENCE_TEXT] = "text",
    [GF_EVIDENCE_OFFSETS] = "offsets",
    [GF_EVIDENCE_NONE] = "none",
};
static const char *const dot_flavors[] = {"styled", "plain"};
static const char *const graphml_flavors[] = {"labelled", "strict"};

#define COUNT(list) (sizeof(list) / sizeof(list)[0])

/* The place of @p value in @p list; `count` if it is not there, 0 for NULL. */
static size_t find(const char *value, const char *const *list, size_t count) {
    if (!value) return 0;
    size_t i = 0;
    while (i < count && strcmp(value, list[i]) != 0)
        i++;
    return i;
}

static gf_status check_value(gf_context *context, const char *value, const char *const *list,
                             size_t count) {
    if (find(value, list, count) < count) return GF_OK;
    char known[128];
    size_t used = 0;
    for (size_t i = 0; i < count; i++) {
        const int n =
            snprintf(known + used, sizeof known - used, "%s%s", i ? ", " : "", list[i]);
        if (n < 0 || (size_t)n >= sizeof known - used) break;
        used += (size_t)n;
    }
    return gf_fail(context, GF_ERR_SYNTAX, "'%s' is none of %s", value, known);
}

/* Letters, digits, blanks and hyphens: a family's name, and nothing that CSS could run. */
static gf_status check_font(gf_context *context, const char *font) {
    for (const unsigned char *at = (const unsigned char *)font; at && *at; at++) {
        const bool is_letter = (*at | 0x20) >= 'a' && (*at | 0x20) <= 'z';
        if (is_letter || (*at >= '0' && *at <= '9') || *at == ' ' || *at == '-') continue;
        return gf_fail(context, GF_ERR_SYNTAX, "--font '%s' is no font family", font);
    }
    return GF_OK;
}

gf_status gf_drawing_check(gf_context *context, const gf_drawing *drawing) {
    const struct {
        const char *value;
        const char *const *list;
        size_t count;
    } choices[] = {
        {drawing->view, gf_view_kind_names, GF_VIEW_KIND_COUNT},
        {drawing->layout, layouts, COUNT(layouts)},
        {drawing->theme, themes, COUNT(themes)},
        {drawing->lang, langs, COUNT(langs)},
        {drawing->evidence, levels, COUNT(levels)},
        {drawing->dot_flavor, dot_flavors, COUNT(dot_flavors)},
        {drawing->graphml_flavor, graphml_flavors, COUNT(graphml_flavors)},
    };
    for (size_t i = 0; i < COUNT(choices); i++) {
        const gf_status status =
            check_value(context, choices[i].value, choices[i].list, choices[i].count);
        if (status != GF_OK) return status;
    }
    gf_style style;
    gf_status status = check_font(context, drawing->font);
    if (status == GF_OK) status = gf_page_size_read(context, drawing->page, &style);
    if (status == GF_OK) status = gf_slice_read(context, drawing->slice, &style);
    return status;
}

static gf_status make_style(gf_context *context, const gf_drawing *drawing, const char *fonts,
                            gf_style *out) {
    *out = (gf_style){
        .view = (gf_view_kind)find(drawing->view, gf_view_kind_names, GF_VIEW_KIND_COUNT),
        .layout = drawing->layout,
        .theme = drawing->theme,
        .title = drawing->title,
        .lang = drawing->lang,
        .font = drawing->font,
        .font_size = drawing->font_size,
        .parameters = drawing->parameters,
        .evidence = (gf_evidence_level)find(drawing->evidence, levels, COUNT(levels)),
        .is_plain_dot = find(drawing->dot_flavor, dot_flavors, COUNT(dot_flavors)) == 1,
        .is_strict_graphml =
            find(drawing->graphml_flavor, graphml_flavors, COUNT(graphml_flavors)) == 1,
        .font_directory = fonts};
    const gf_status status = gf_page_size_read(context, drawing->page, out);
    return status == GF_OK ? gf_slice_read(context, drawing->slice, out) : status;
}

static gf_status write_styled(gf_context *context, const gf_network *network,
                              const char *format, const gf_style *style, FILE *sink) {
    if (strcmp(format, json_name) == 0) return gf_network_write(context, sink, network, style);
    const gf_writer *writer = gf_writer_find(format);
    if (!writer) return gf_fail(context, GF_ERR_SYNTAX, "unknown format '%s'", format);
    return writer->write(context, sink, network, style);
}

static gf_status write_format(gf_context *context, const gf_network *network,
                              const char *format, const gf_drawing *drawing, FILE *sink) {
    char share[PATH_MAX];
    char fonts[PATH_MAX + sizeof "/fonts"];
    if (!gf_share_directory(share, sizeof share)) {
        return gf_fail(context, GF_ERR_LIMIT, "the path of the fonts is too long");
    }
    snprintf(fonts, sizeof fonts, "%s/fonts", share);
    gf_style style;
    gf_status status = make_style(context, drawing, fonts, &style);
    if (status != GF_OK) return status;
    gf_arena *arena = gf_arena_new();
    gf_network quoting;
    if (arena && gf_network_quoting(arena, network, style.evidence, &quoting))
        status = write_styled(context, &quoting, format, &style, sink);
    else
        status = gf_fail(context, GF_ERR_NOMEM, "out of memory");
    gf_arena_free(arena);
    return status;
}

gf_status gf_network_export(gf_context *context, const gf_network *network, const char *format,
                            const gf_drawing *drawing, FILE *sink) {
    gf_status status = gf_drawing_check(context, drawing);
    const gf_plain_locale changed = gf_plain_locale_enter();
    if (status == GF_OK) status = write_format(context, network, format, drawing, sink);
    gf_plain_locale_leave(changed);
    if (status != GF_OK || (!ferror(sink) && fflush(sink) == 0)) return status;
    return gf_fail(context, GF_ERR_IO, "cannot write: %s", strerror(errno));
}
