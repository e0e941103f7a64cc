#include "event/event.h"

#include "base/try.h"
#include "base/vec.h"
#include "event/containment.h"
#include "event/part_of.h"
#include "event/portfolio.h"
#include "event/tenure.h"

/* How much surer a role is that the words give than one that they only imply. */
#define INFERRED 0.7F

/* A time without "seit" or "bis" can be a term of office from this length on. */
enum { SHORTEST_TERM = 300 };

static gf_span sentence_span(const gf_scene *scene, uint32_t sentence) {
    return scene->sentences->at[sentence].span;
}

/* "seit 2019" is open at the end, "bis Ende 2021" at the beginning; a day on which somebody was
   appointed is where a period begins. A day that says neither is no period: who "war am
   Dienstag" something held it before and after, too. */
static void set_period(const gf_scene *scene, const gf_title *t, gf_relation *r) {
    r->when = GF_WHEN_UNKNOWN;
    if (t->timex == GF_NONE) return;
    const gf_timex *x = &scene->timexes->at[t->timex];
    gf_when when = x->when;
    if (!gf_when_known(when)) return;
    if (t->period == GF_PERIOD_BEGINS) {
        if (when.start == GF_DAY_NONE) return;
        when.end = GF_DAY_NONE;
    } else if (t->period == GF_PERIOD_ENDS) {
        if (when.end == GF_DAY_NONE) return;
        when.start = GF_DAY_NONE;
    } else if (when.start != GF_DAY_NONE && when.end != GF_DAY_NONE && !when.lasted &&
               when.end - when.start < SHORTEST_TERM) {
        return;
    }
    r->when = when;
    r->when_text = gf_view_slice(scene->document->text, x->span.begin, x->span.end);
}

static bool is_repeated(const gf_relations *all, const gf_relation *r) {
    for (size_t i = 0; i < all->count; i++) {
        const gf_relation *o = &all->at[i];
        if (o->type == r->type && o->source == r->source && o->target == r->target &&
            gf_view_equal(o->role, r->role) && o->span.begin == r->span.begin) {
            return true;
        }
    }
    return false;
}

static gf_status add(const gf_scene *scene, gf_relations *out, gf_relation r) {
    if (r.source == r.target || is_repeated(out, &r)) return GF_OK;
    return GF_PUSH(scene->arena, out, r) ? GF_OK : GF_ERR_NOMEM;
}

static gf_status add_title(const gf_scene *scene, const gf_title *t, gf_relations *out) {
    if (t->person == GF_NONE || t->object == GF_NONE) return GF_OK;
    const gf_mention *person = &scene->mentions->at[t->person];
    const gf_mention *object = &scene->mentions->at[t->object];
    if (person->entity == GF_NONE || object->entity == GF_NONE) return GF_OK;
    const gf_view nothing = {0};
    gf_relation r = {.type = t->is_kinship ? GF_KINSHIP : GF_ROLE,
                     .source = person->entity,
                     .target = object->entity,
                     .role = t->role,
                     .era = t->era,
                     .span = sentence_span(scene, t->sentence),
                     .portfolio =
                         t->is_kinship || t->is_inferred ? nothing : gf_portfolio_of(scene, t),
                     .confidence = person->confidence * object->confidence *
                                   (t->is_inferred ? INFERRED : 1)};
    set_period(scene, t, &r);
    return add(scene, out, r);
}

gf_status gf_relations_find(const gf_scene *scene, gf_relations *out) {
    *out = (gf_relations){0};
    for (size_t i = 0; i < scene->titles->count; i++)
        GF_TRY(add_title(scene, &scene->titles->at[i], out));
    for (uint32_t i = 0; i < scene->mentions->count; i++) {
        gf_relation r;
        if (gf_containment_at(scene, i, &r)) GF_TRY(add(scene, out, r));
        if (gf_part_of_at(scene, i, &r)) GF_TRY(add(scene, out, r));
    }
    gf_tenures_apply(scene, out);
    return GF_OK;
}
