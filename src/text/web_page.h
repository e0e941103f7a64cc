#ifndef GF_TEXT_WEB_PAGE_H
#define GF_TEXT_WEB_PAGE_H

#include "base/arena.h"
#include "base/fail.h"
#include "text/document.h"

/*
 * Reads a web page: title, article text without navigation, publication date from meta data and
 * JSON-LD, outlet, address. @p encoding: of the bytes, NULL: as the page declares. @p name is
 * for messages.
 */
gf_status gf_web_page_read(gf_context *context, gf_arena *arena, gf_view bytes,
                           const char *encoding, const char *name, gf_document *out);

/* Does a JSON field hold markup instead of plain text? */
bool gf_text_is_markup(gf_view text);

/* Title, empty line, body; without the title where the body begins with it. NFC. */
gf_view gf_article_text(gf_arena *arena, gf_view title, gf_view body);

#endif
