#include "event/capacity.h"

#include "event/attend.h"

#include <string.h>

enum { LOOK_BACK = 80 /* words */ };

/* A side and the words that name it. */
typedef struct side {
    uint32_t token; /* "Seite", "Delegation", the name of the state */
    gf_view name;   /* empty: none found */
} side;

/* The name of what mention @p m means, or empty: an adjective may be all that the text says of
   a country. */
static gf_view name_of(const gf_stage *stage, const gf_mention *m) {
    if (m->entity != GF_NONE) return stage->scene->entities->at[m->entity].name;
    if (m->known == GF_NONE) return (gf_view){0};
    return gf_lexicon_known(stage->scene->lexicon, m->known)->name;
}

/* "Arbeitgeberseite": a compound names its side itself. */
static bool is_side_compound(const gf_view lower) {
    const gf_view tail = GF_VIEW("seite");
    return lower.len > tail.len + 3 &&
           memcmp(lower.ptr + lower.len - tail.len, tail.ptr, tail.len) == 0;
}

/* "auf polnischer Seite", "von Seiten der UNO", "auf Arbeitgeberseite": behind "auf" or "von".
 */
static bool stands_for_side(const gf_stage *stage, uint32_t t) {
    const uint32_t first =
        stage->scene->sentences->at[gf_stage_token(stage, t)->sentence].tokens.begin;
    for (uint32_t b = t; b > first && b + 4 > t; b--) {
        if (gf_stage_is(stage, b - 1, "auf") || gf_stage_is(stage, b - 1, "von")) return true;
        if (gf_stage_token(stage, b - 1)->kind != GF_TOKEN_WORD) return false;
    }
    return gf_stage_cue(stage, t, "side_of"); /* "aufseiten der UNO" */
}

/* Whose side the noun at @p t is: an adjective before it, a genitive or "von" behind it. */
static gf_view owner_of_side(const gf_stage *stage, const gf_report *r, uint32_t t) {
    const gf_walk w = gf_attend_walk(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        const gf_mention *m = gf_attend_mention(stage, i);
        if (m->type == GF_PERSON || !name_of(stage, m).len) continue;
        const bool inside =
            m->phrase.begin <= t && t < m->phrase.end && m->phrase.begin + 4 > t;
        const bool before = m->kind == GF_MENTION_ADJECTIVE && m->tokens.end == t;
        if (inside || before || m->head == t || m->phrase.begin == t + 1 ||
            (m->preposition == t + 1 && gf_stage_is(stage, t + 1, "von")))
            return name_of(stage, m);
    }
    return (gf_view){0};
}

/* "auf polnischer Seite" */
static side side_by_noun(const gf_stage *stage, const gf_report *r, uint32_t t) {
    const gf_view lower = gf_stage_lower(stage, t);
    const bool compound = is_side_compound(lower);
    if (!compound && !gf_stage_cue(stage, t, "side_noun") && !gf_stage_cue(stage, t, "side_of"))
        return (side){0};
    if (!stands_for_side(stage, t)) return (side){0};
    if (compound) return (side){t, gf_stage_token(stage, t)->form};
    return (side){t, owner_of_side(stage, r, t)};
}

/* "Das finnische Team kommt morgen. Dem Team gehört A an": whose it was when it was named last.
 */
static gf_view owner_before(const gf_stage *stage, const gf_report *r, uint32_t t) {
    for (uint32_t b = t; b-- > 0 && t - b < LOOK_BACK;) {
        if (!gf_view_equal(gf_stage_lower(stage, b), gf_stage_lower(stage, t))) continue;
        gf_report there = *r;
        there.sentence = gf_stage_token(stage, b)->sentence;
        const gf_view owner = owner_of_side(stage, &there, b);
        if (owner.len) return owner;
    }
    return (gf_view){0};
}

/* "Der deutschen Delegation gehörten A und B an" */
static side side_by_group(const gf_stage *stage, const gf_report *r, uint32_t t) {
    if (!gf_stage_cue(stage, t, "delegation")) return (side){0};
    const gf_view owner = owner_of_side(stage, r, t);
    return (side){t, owner.len ? owner : owner_before(stage, r, t)};
}

/* "Für Norwegen nahm A teil" */
static side side_by_preposition(const gf_stage *stage, const gf_report *r, uint32_t t) {
    const gf_walk w = gf_attend_walk(stage, r);
    if (!gf_stage_is(stage, t, "für")) return (side){0};
    for (uint32_t i = w.first; i < w.end; i++) {
        const gf_mention *m = gf_attend_mention(stage, i);
        if (stage->governor[i] == t && m->entity != GF_NONE && !gf_stage_is_person(stage, i) &&
            m->sense != GF_SENSE_PLACE)
            return (side){t, name_of(stage, m)};
    }
    return (side){0};
}

static side side_at(const gf_stage *stage, gf_frame frame, const gf_report *r, uint32_t t) {
    side s = side_by_noun(stage, r, t);
    if (!s.name.len && frame == GF_FRAME_MEMBER) s = side_by_group(stage, r, t);
    if (!s.name.len && frame == GF_FRAME_ATTEND) s = side_by_preposition(stage, r, t);
    return s;
}

/* States have sides, and sit on none. */
static bool may_sit(const gf_stage *stage, uint32_t entity) {
    return stage->scene->entities->at[entity].type != GF_PLACE;
}

/* Persons and organisations of the clause whose words stand behind @p from sit on the side; all
   of them where the clause names one side only. */
static void seat(const gf_stage *stage, gf_report *r, gf_view name, uint32_t from) {
    const gf_walk w = gf_attend_walk(stage, r);
    for (size_t p = 0; p < r->participants.count; p++) {
        gf_participant *who = &r->participants.at[p];
        if (!may_sit(stage, who->entity) ||
            gf_view_equal(stage->scene->entities->at[who->entity].name, name))
            continue;
        for (uint32_t i = w.first; i < w.end; i++) {
            const gf_mention *m = gf_attend_mention(stage, i);
            if (m->entity != who->entity || !gf_attend_in(stage, i, r->clause)) continue;
            if (m->tokens.begin >= from && !gf_attend_with(stage, i)) who->side = name;
        }
    }
}

static void mark_sides(const gf_stage *stage, gf_frame frame, gf_report *r) {
    const gf_range range = stage->scene->clauses->at[r->clause].tokens;
    bool is_first = true;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) != r->clause) continue;
        const side s = side_at(stage, frame, r, t);
        if (!s.name.len) continue;
        seat(stage, r, s.name, is_first ? range.begin : s.token);
        is_first = false;
    }
}

static gf_function function_at(const gf_stage *stage, uint32_t t) {
    if (gf_stage_cue(stage, t, "as_mediator")) return GF_MEDIATOR;
    if (gf_stage_cue(stage, t, "as_host")) return GF_HOST;
    if (gf_stage_cue(stage, t, "as_guest")) return GF_GUEST;
    return gf_stage_cue(stage, t, "as_chair") ? GF_CHAIR : GF_FUNCTION_NONE;
}

/* "als neutraler Vermittler": the function behind "als" at @p t. */
static gf_function function_behind(const gf_stage *stage, uint32_t t, uint32_t end) {
    enum { FAR = 4 };
    for (uint32_t n = t + 1; n < end && n < t + FAR; n++) {
        const gf_function f = function_at(stage, n);
        if (f != GF_FUNCTION_NONE) return f;
        if (gf_stage_token(stage, n)->flags & GF_TOKEN_CAPITAL) break;
    }
    return GF_FUNCTION_NONE;
}

static gf_participant *participant_of(gf_report *r, uint32_t entity) {
    for (size_t p = 0; p < r->participants.count; p++) {
        if (r->participants.at[p].entity == entity) return &r->participants.at[p];
    }
    return NULL;
}

/* Who is there as that: whom the words right before "als" name ("mit Katar als Vermittler"),
   else the subject and what is joined to it. */
static void give_function(const gf_stage *stage, gf_report *r, uint32_t as, gf_function f) {
    const gf_walk w = gf_attend_walk(stage, r);
    uint32_t who = GF_NONE;
    for (uint32_t i = w.first; i < w.end; i++) {
        const gf_mention *m = gf_attend_mention(stage, i);
        if (gf_attend_with(stage, i) && (m->phrase.end == as || m->tokens.end == as)) who = i;
    }
    if (who == GF_NONE) who = gf_attend_subject(stage, r, r->clause);
    for (uint32_t i = w.first; who != GF_NONE && i < w.end; i++) {
        if (i != who && stage->joined[i] != stage->joined[who]) continue;
        gf_participant *p = participant_of(r, gf_attend_mention(stage, i)->entity);
        if (p && p->part != GF_ABSENT) p->function = f;
    }
}

static void mark_functions(const gf_stage *stage, gf_report *r) {
    const gf_range range = stage->scene->clauses->at[r->clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) != r->clause || !gf_stage_is(stage, t, "als"))
            continue;
        const gf_function f = function_behind(stage, t, range.end);
        if (f != GF_FUNCTION_NONE) give_function(stage, r, t, f);
    }
}

void gf_capacity_mark(const gf_stage *stage, gf_frame frame, gf_report *r) {
    if (frame == GF_FRAME_ATTEND || frame == GF_FRAME_MEMBER) mark_sides(stage, frame, r);
    mark_functions(stage, r);
}
