#ifndef GF_TAGGER_TAG_H
#define GF_TAGGER_TAG_H

#include "base/view.h"

/* What a word is of a name: its first word, a further one, or none of it. */
typedef enum gf_tag {
#define GF_TAG(name, printed, learnt) GF_TAG_##name,
#include "tagger/tags.def"
#undef GF_TAG
    GF_TAG_COUNT
} gf_tag;

enum { GF_TAG_ROOM = 12 /* GF_TAG_COUNT, rounded up for whole vectors */ };

/* "B-PER"; "O" for what is no name. */
const char *gf_tag_name(gf_tag tag);

/* The tag of GermEval's column: "I-ORG", "B-LOCderiv". false: none of them. */
bool gf_tag_read(gf_view column, gf_tag *out);

/* May @p tag follow @p before in one sentence? "I-PER" only after B-PER and I-PER. */
bool gf_tag_may_follow(gf_tag before, gf_tag tag);
bool gf_tag_may_begin(gf_tag tag);

#endif
