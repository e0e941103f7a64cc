#include "event/elsewhere.h"

bool gf_elsewhere_side_talk(const gf_report *r) {
    if (!r->is_verb || r->companion) return false;
    return r->aside || (r->noun != GF_NONE && r->indefinite);
}

bool gf_elsewhere_after_side_talk(const gf_draft *d, const gf_report *r, uint32_t away) {
    return d->aside && !d->leads && !r->support_line && (away > 1 || (away && !r->anaphoric));
}

/* At a place that was told since, and the draft has none. */
static bool is_there(const gf_draft *d, const gf_report *r) {
    return r->there && r->places.count && !d->places.count && r->sentence > d->sentence + 1;
}

bool gf_elsewhere_adds(const gf_draft *d, const gf_report *r, uint32_t away, int time) {
    if (!away || time > 0) return false;
    if (r->noun != GF_NONE && r->indefinite) return true;
    if (r->status == GF_DENIED && (r->cues & ~d->cues & GF_CUE_PLANNED) && d->status == GF_HELD)
        return true;
    return !r->definite && is_there(d, r);
}
