#ifndef GF_EXPLAIN_DIFF_STORY_H
#define GF_EXPLAIN_DIFF_STORY_H

#include "base/fail.h"
#include "explain/network_diff.h"

#include <stdio.h>

/* For people: a line per thing, "+", "-" or "~" before it, and a line per changed member. */
gf_status gf_changes_tell(gf_context *context, FILE *sink, const gf_changes *changes);

/* For scripts: one JSON object, format "geflecht-diff" (docs/FORMATS.md). */
gf_status gf_changes_write(gf_context *context, FILE *sink, const gf_changes *changes);

#endif
