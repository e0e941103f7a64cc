#include "event/fit.h"

#include "base/vec.h"
#include "event/setup.h"

/* Takes what @p p says of somebody whom the draft has already; false if it does not. */
static bool combine(gf_draft *d, gf_participant p) {
    for (size_t k = 0; k < d->participants.count; k++) {
        gf_participant *old = &d->participants.at[k];
        if (old->entity != p.entity) continue;
        if (p.part == GF_ABSENT) old->part = GF_ABSENT;
        if (old->function == GF_FUNCTION_NONE) old->function = p.function;
        if (!old->side.len) old->side = p.side;
        return true;
    }
    return false;
}

static bool add_participants(const gf_stage *stage, gf_draft *d, const gf_report *r) {
    for (size_t i = 0; i < r->participants.count; i++) {
        const gf_participant p = r->participants.at[i];
        const bool person = stage->scene->entities->at[p.entity].type == GF_PERSON;
        if (r->support_line && !person) continue;
        if (!combine(d, p) && !GF_PUSH(stage->scene->arena, &d->participants, p)) return false;
    }
    return true;
}

static bool add_places(const gf_stage *stage, gf_draft *d, const gf_report *r) {
    for (size_t i = 0; i < r->places.count; i++) {
        bool found = false;
        for (size_t k = 0; k < d->places.count; k++)
            found |= d->places.at[k] == r->places.at[i];
        if (!found && !GF_PUSH(stage->scene->arena, &d->places, r->places.at[i])) return false;
    }
    return true;
}

static void add_time(const gf_stage *stage, gf_draft *d, const gf_report *r) {
    if (r->timex == GF_NONE) return;
    const gf_timex *all = stage->scene->timexes->at;
    if (d->timex != GF_NONE &&
        gf_draft_width(all[r->timex].when) >= gf_draft_width(all[d->timex].when))
        return;
    d->timex = r->timex;
    d->last_day = r->last_day;
}

static void add_status(gf_draft *d, const gf_report *r) {
    if (r->companion && r->status == GF_DENIED) return;
    if (!r->status_known) return;
    const bool stronger = !d->status_known || d->status == GF_CONDITIONAL ||
                          r->status == GF_CANCELLED || r->status == GF_POSTPONED ||
                          (r->status == GF_HELD && d->status == GF_PLANNED);
    if (stronger) d->status = r->status;
    d->status_known = true;
}

bool gf_draft_add(const gf_stage *stage, gf_draft *d, const gf_report *r, uint32_t index) {
    if (!d->reports.count) {
        d->timex = d->last_day = GF_NONE;
        d->weight = r->weight;
        d->cues = r->cues;
        d->only_adds = true;
        d->only_counts = d->pictured = true;
        d->aside = r->aside;
        d->earlier = true;
        d->first = r->sentence;
    }
    /* what is told of how it was set up changes nothing else */
    if (r->remark)
        return GF_PUSH(stage->scene->arena, &d->reports, index) &&
               gf_setup_add(stage->scene->arena, &d->setup, &r->setup);
    d->only_adds &= r->companion;
    d->earlier &= r->earlier;
    d->pictured &= r->pictured || r->without;
    d->only_counts &= r->ordinals.count && r->timex == GF_NONE && !r->places.count;
    d->stated |= !r->support_line;
    d->officials |= r->officials;
    const bool by_wire = r->companion && r->mode == GF_MODE_VIDEO && d->reports.count;
    if (r->mode != GF_MODE_UNKNOWN && !by_wire) d->mode = r->mode;
    if (r->weight > d->weight) d->weight = r->weight;
    d->sentence = r->sentence;
    add_time(stage, d, r);
    add_status(d, r);
    return GF_PUSH(stage->scene->arena, &d->reports, index) && add_participants(stage, d, r) &&
           add_places(stage, d, r) && gf_setup_add(stage->scene->arena, &d->setup, &r->setup);
}
