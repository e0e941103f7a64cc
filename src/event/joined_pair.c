#include "event/joined_pair.h"

#include "event/attend.h"

static size_t count_of_persons(const gf_stage *stage, const gf_report *r,
                               const uint32_t pair[2]) {
    size_t count = 0;
    for (size_t i = 0; i < 2; i++) {
        const uint32_t entity = r->participants.at[pair[i]].entity;
        count += stage->scene->entities->at[entity].type == GF_PERSON;
    }
    return count;
}

/* The root of the coordination that names participant @p p of @p r, or GF_NONE. */
static uint32_t root_of(const gf_stage *stage, const gf_report *r, const gf_participant *p) {
    const gf_walk w = gf_attend_walk(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        const gf_mention *m = gf_attend_mention(stage, i);
        if (m->entity == p->entity && m->span.begin == p->span.begin) return stage->joined[i];
    }
    return GF_NONE;
}

/* How many present participants the coordination that begins with the @p first names, *last is
   the last of them; 0 if it begins with another. */
static size_t count_joined(const gf_stage *stage, const gf_report *r, size_t first,
                           uint32_t *last) {
    const uint32_t root = root_of(stage, r, &r->participants.at[first]);
    size_t joined = 1;
    for (size_t k = 0; root != GF_NONE && k < r->participants.count; k++) {
        const gf_participant *p = &r->participants.at[k];
        if (k == first || p->part == GF_ABSENT || root_of(stage, r, p) != root) continue;
        if (k < first) return 0;
        joined++;
        *last = (uint32_t)k;
    }
    return joined;
}

bool gf_joined_pair(const gf_stage *stage, const gf_report *r, uint32_t pair[2]) {
    uint32_t pairs = 0;
    for (size_t i = 0; i < r->participants.count; i++) {
        uint32_t other = GF_NONE;
        const size_t joined = count_joined(stage, r, i, &other);
        if (joined > 2) return false;
        if (joined != 2) continue;
        pair[0] = (uint32_t)i;
        pair[1] = other;
        pairs++;
    }
    return pairs == 1 && count_of_persons(stage, r, pair) == 2;
}
