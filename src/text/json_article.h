#ifndef GF_TEXT_JSON_ARTICLE_H
#define GF_TEXT_JSON_ARTICLE_H

#include "base/arena.h"
#include "base/fail.h"
#include "text/document.h"

#include <cjson/cJSON.h>

/* Parses @p text, which must be UTF-8; "name:line:column" is told where it is broken. The
 * caller deletes *out. */
gf_status gf_json_parse(gf_context *context, gf_view text, const char *name, cJSON **out);

/* The array of articles in @p root: itself, or its member "articles", "items" ...; else NULL.
 */
const cJSON *gf_json_articles(const cJSON *root);

/*
 * Fills text, title, source, url and date of @p out from an object, under the names that
 * outlets and archives use. The text may be HTML. *id is the value of its "id", or {NULL,0}.
 */
gf_status gf_json_article(gf_context *context, gf_arena *arena, const cJSON *object,
                          const char *name, gf_document *out, gf_view *id);

#endif
