#include "event/series.h"

#include "base/try.h"
#include "base/vec.h"
#include "event/argument.h"

enum { MOST = 6 };

/* Days of one clause, each of one meeting. */
typedef struct day_list {
    uint32_t first[MOST], last[MOST]; /* time expressions; the same for one day */
    size_t count;
    bool days_only; /* each says a day, joined to the next by "und" */
} day_list;

static const gf_timex *timex_at(const gf_stage *stage, uint32_t i) {
    return &stage->scene->timexes->at[i];
}

/* What stands between two expressions: a conjunction or a comma, and at most a preposition with
   its article. */
static bool are_joined(const gf_stage *stage, const gf_timex *a, const gf_timex *b,
                       bool *preposition) {
    bool link = false;
    *preposition = false;
    if (b->tokens.begin - a->tokens.end > 3) return false;
    for (uint32_t t = a->tokens.end; t < b->tokens.begin; t++) {
        if (gf_stage_grammar(stage, t, "conjunction") || gf_stage_is(stage, t, ","))
            link = true;
        else if (gf_stage_grammar(stage, t, "preposition"))
            *preposition = true;
        else if (!gf_stage_grammar(stage, t, "article"))
            return false;
    }
    return link;
}

/* "am 22. und 23. Februar": two days in a row of one meeting. */
static bool is_next_day(const gf_timex *a, const gf_timex *b) {
    return gf_when_closed(a->when) && gf_when_closed(b->when) &&
           b->when.start == a->when.end + 1;
}

static day_list days_of(const gf_stage *stage, const gf_report *r) {
    const gf_timexes *all = stage->scene->timexes;
    day_list list = {.days_only = true};
    uint32_t before = GF_NONE;
    for (uint32_t i = gf_stage_first_timex(stage, r->sentence);
         i < all->count && all->at[i].sentence == r->sentence; i++) {
        const gf_timex *x = &all->at[i];
        if (x->kind != GF_TIMEX_DATE || gf_stage_clause_of(stage, x->tokens.begin) != r->clause)
            continue;
        bool preposition = false;
        const bool joined =
            before != GF_NONE && are_joined(stage, timex_at(stage, before), x, &preposition);
        if (before != GF_NONE && !joined) return (day_list){0};
        list.days_only &= gf_symbol_is_day(&x->symbol);
        if (joined && !preposition && is_next_day(timex_at(stage, before), x)) {
            list.last[list.count - 1] = i;
        } else if (list.count < MOST) {
            list.first[list.count] = list.last[list.count] = i;
            list.count++;
        }
        before = i;
    }
    return list;
}

/* "die beiden Treffen", "die ersten drei Runden": how many the noun phrase says, or 0. */
static size_t counted(const gf_stage *stage, const gf_report *r, bool *from_first) {
    bool definite, indefinite;
    *from_first = false;
    if (r->is_verb) return 0;
    size_t count = 0;
    uint32_t begin = gf_trigger_phrase(stage, r->token, &definite, &indefinite);
    if (begin > 0 && gf_argument_ordinal_at(stage, begin - 1)) begin--; /* "ersten beiden" */
    for (uint32_t t = begin; t < r->token; t++) {
        if (gf_stage_cue(stage, t, "pair") || gf_stage_cue(stage, t, "two")) count = 2;
        if (gf_stage_cue(stage, t, "three")) count = 3;
        *from_first |= gf_argument_ordinal_at(stage, t) == 1;
    }
    return count;
}

static gf_status add_each(const gf_stage *stage, const gf_report *report, const day_list *days,
                          bool numbered, gf_reports *out) {
    for (size_t i = 0; i < days->count; i++) {
        gf_report r = *report;
        r.timex = days->first[i];
        r.last_day = days->last[i];
        r.setup.rounds = 0; /* each is a meeting of its own */
        if (numbered) {
            r.ordinals.at = NULL;
            r.ordinals.count = r.ordinals.room = 0;
            if (!gf_argument_add_ordinal(stage, &r, (int32_t)i + 1, report->token))
                return GF_ERR_NOMEM;
        }
        if (!GF_PUSH(stage->scene->arena, out, r)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

gf_status gf_series_add(const gf_stage *stage, const gf_report *report, gf_reports *out) {
    bool from_first;
    const size_t count = counted(stage, report, &from_first);
    const day_list days = days_of(stage, report);
    const bool by_number = count && days.count == count;
    const bool by_verb = report->is_verb && !report->companion && days.count > 1 &&
                         days.days_only && report->timex != GF_NONE;
    if (by_number || by_verb) return add_each(stage, report, &days, from_first, out);
    gf_report r = *report;
    /* "am 22. und 23. Februar" */
    if (days.count == 1 && r.timex == days.first[0] && days.last[0] != days.first[0])
        r.last_day = days.last[0];
    return GF_PUSH(stage->scene->arena, out, r) ? GF_OK : GF_ERR_NOMEM;
}
