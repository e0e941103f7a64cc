#ifndef GF_TEXT_WEB_BODY_H
#define GF_TEXT_WEB_BODY_H

#include "base/arena.h"

#include <libxml/tree.h>

/* The paragraphs of the article in @p root, with an empty line between them; navigation,
   advertising, captions and comments are left out. {NULL,0} if memory is short. */
gf_view gf_web_body(gf_arena *arena, xmlNode *root);

/* Text of one element on one line. */
gf_view gf_web_line(gf_arena *arena, const xmlNode *element);

/* The first element below @p root with this name, in document order; NULL: none. */
xmlNode *gf_web_find(xmlNode *root, const char *name);

/* Does @p node have this element name? */
bool gf_web_is(const xmlNode *node, const char *name);

/* Where the walk through the tree of @p root goes from @p node: down, then on, then up; NULL
   at the end. */
xmlNode *gf_web_next(xmlNode *node, const xmlNode *root);

#endif
