#include "pipeline/page_size.h"

#include <stdlib.h>
#include <string.h>

enum { LEAST_MM = 50, MOST_MM = 2000 };

static const struct {
    const char *name;
    double width, height; /* lying, mm */
} sizes[] = {
    {"a3", 420, 297},
    {"a4", 297, 210},
    {"a5", 210, 148},
    {"letter", 279.4, 215.9},
};

static bool read_name(const char *page, gf_style *out) {
    const size_t bytes = strcspn(page, "-");
    const bool is_standing = strcmp(page + bytes, "-portrait") == 0;
    if (page[bytes] && !is_standing && strcmp(page + bytes, "-landscape") != 0) return false;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        if (strlen(sizes[i].name) != bytes || memcmp(sizes[i].name, page, bytes) != 0) continue;
        out->page_width = is_standing ? sizes[i].height : sizes[i].width;
        out->page_height = is_standing ? sizes[i].width : sizes[i].height;
        return true;
    }
    return false;
}

/* Whole millimetres: no locale has a say in them. */
static bool read_mm(const char *page, gf_style *out) {
    char *end;
    if (page[0] < '0' || page[0] > '9') return false;
    const unsigned long width = strtoul(page, &end, 10);
    if (*end != 'x' || end[1] < '0' || end[1] > '9') return false;
    const unsigned long height = strtoul(end + 1, &end, 10);
    if (*end || width < LEAST_MM || width > MOST_MM || height < LEAST_MM || height > MOST_MM)
        return false;
    out->page_width = (double)width;
    out->page_height = (double)height;
    return true;
}

gf_status gf_page_size_read(gf_context *context, const char *page, gf_style *out) {
    out->page_width = out->page_height = 0;
    if (!page || read_name(page, out) || read_mm(page, out)) return GF_OK;
    return gf_fail(
        context, GF_ERR_SYNTAX,
        "--page '%s' is none of a3, a4, a5, letter, a4-portrait, 160x120 (mm, %d to %d)", page,
        LEAST_MM, MOST_MM);
}
