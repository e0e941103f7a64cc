#include "tagger/tag.h"

#include <string.h>

static const struct {
    const char *printed, *learnt;
} names[] = {
#define GF_TAG(name, printed, learnt) {printed, learnt},
#include "tagger/tags.def"
#undef GF_TAG
};

const char *gf_tag_name(gf_tag tag) { return names[tag].printed; }

bool gf_tag_read(gf_view column, gf_tag *out) {
    const bool is_mark = column.len > 2 && (column.ptr[0] == 'B' || column.ptr[0] == 'I');
    if (is_mark && gf_view_ends(column, "deriv")) {
        *out = GF_TAG_DERIV;
        return true;
    }
    if (is_mark && gf_view_ends(column, "part")) {
        *out = GF_TAG_PART;
        return true;
    }
    for (int i = 0; i < GF_TAG_DERIV; i++) {
        if (!gf_view_equal(column, (gf_view){names[i].learnt, strlen(names[i].learnt)}))
            continue;
        *out = (gf_tag)i;
        return true;
    }
    return false;
}

static bool is_inside(gf_tag tag) {
    return tag == GF_TAG_I_PER || tag == GF_TAG_I_LOC || tag == GF_TAG_I_ORG ||
           tag == GF_TAG_I_OTH;
}

/* The order of the tags has each I- right behind its B-. */
bool gf_tag_may_follow(gf_tag before, gf_tag tag) {
    return !is_inside(tag) || before == tag || before + 1 == tag;
}

bool gf_tag_may_begin(gf_tag tag) { return !is_inside(tag); }
