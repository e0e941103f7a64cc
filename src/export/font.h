#ifndef GF_EXPORT_FONT_H
#define GF_EXPORT_FONT_H

#include "base/fail.h"
#include "base/view.h"

/* The bundled font's metrics: how wide texts are does not depend on what a machine has
 * installed. */
typedef struct gf_font gf_font;

/* Opens Inter-Regular and Inter-Bold of @p directory. GF_ERR_IO where they are missing. The
   caller closes *out. */
gf_status gf_font_open(gf_context *context, const char *directory, gf_font **out);
void gf_font_close(gf_font *font);

/* The width of @p text (UTF-8) at @p size, in the unit of @p size, without kerning. Letters
   that the font lacks count as 0.65 em, those of wide scripts and emoji as 1.25 em. O(length).
 */
double gf_font_width(gf_font *font, gf_view text, bool is_bold, double size);

#define GF_FONT "Inter"

#endif
