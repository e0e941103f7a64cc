#include "export/font.h"

#include "base/memory.h"
#include "base/utf8.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include <limits.h>
#include <stdio.h>

enum { CACHED = 0x250 }; /* Latin up to Extended-B */

struct gf_font {
    FT_Library library;
    FT_Face faces[2];        /* regular, bold */
    float widths[2][CACHED]; /* in em; 0 = not asked yet */
};

static gf_status open_face(gf_context *context, gf_font *font, const char *directory,
                           int bold) {
    char path[PATH_MAX];
    const int n =
        snprintf(path, sizeof path, "%s/Inter-%s.otf", directory, bold ? "Bold" : "Regular");
    if (n > 0 && (size_t)n < sizeof path &&
        FT_New_Face(font->library, path, 0, &font->faces[bold]) == 0)
        return GF_OK;
    return gf_fail(context, GF_ERR_IO, "%s: cannot read the font", path);
}

gf_status gf_font_open(gf_context *context, const char *directory, gf_font **out) {
    gf_font *font = gf_memory_take(sizeof *font);
    if (!font) return gf_fail(context, GF_ERR_NOMEM, "font: out of memory");
    *font = (gf_font){0};
    gf_status status = FT_Init_FreeType(&font->library) == 0
                           ? GF_OK
                           : gf_fail(context, GF_ERR_NOMEM, "font: out of memory");
    for (int bold = 0; bold < 2 && status == GF_OK; bold++)
        status = open_face(context, font, directory, bold);
    if (status == GF_OK)
        *out = font;
    else
        gf_font_close(font);
    return status;
}

void gf_font_close(gf_font *font) {
    if (!font) return;
    for (int bold = 0; bold < 2; bold++) {
        if (font->faces[bold]) FT_Done_Face(font->faces[bold]);
    }
    if (font->library) FT_Done_FreeType(font->library);
    gf_memory_give(font);
}

static float measured(const gf_font *font, uint32_t code, bool is_bold) {
    const FT_Face face = font->faces[is_bold];
    const FT_UInt glyph = FT_Get_Char_Index(face, code);
    if (glyph && FT_Load_Glyph(face, glyph, FT_LOAD_NO_SCALE) == 0)
        return (float)face->glyph->metrics.horiAdvance / (float)face->units_per_EM;
    return code >= 0x1100 ? 1.25F : 0.65F;
}

static double em_width(gf_font *font, uint32_t code, bool is_bold) {
    if (code >= CACHED) return (double)measured(font, code, is_bold);
    float *known = &font->widths[is_bold][code];
    if (*known == 0) *known = measured(font, code, is_bold);
    return (double)*known;
}

double gf_font_width(gf_font *font, gf_view text, bool is_bold, double size) {
    double em = 0;
    for (size_t at = 0, next; at < text.len; at = next)
        em += em_width(font, gf_utf8_at(text, at, &next), is_bold);
    return em * size;
}
