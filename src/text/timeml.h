#ifndef GF_TEXT_TIMEML_H
#define GF_TEXT_TIMEML_H

#include "base/arena.h"
#include "base/fail.h"
#include "text/document.h"

/* Does the file begin as TimeML does? Looked for in its first kilobyte. */
bool gf_is_timeml(gf_view bytes);

/*
 * Reads a TimeML file: the text of <TEXT> without its tags, the value of the DCT as date of
 * meta data, DOCID as title. GF_ERR_SYNTAX if it is not well-formed or has no <TEXT>. @p name
 * is for messages.
 */
gf_status gf_timeml_read(gf_context *context, gf_arena *arena, gf_view bytes, const char *name,
                         gf_document *out);

#endif
