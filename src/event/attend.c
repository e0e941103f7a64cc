#include "event/attend.h"

#include "event/argument.h"
#include "event/reach.h"

#include <string.h>

const gf_mention *gf_attend_mention(const gf_stage *stage, uint32_t index) {
    return &stage->scene->mentions->at[index];
}

bool gf_attend_with(const gf_stage *stage, uint32_t index) {
    return gf_stage_governor_has(stage, index, "partner");
}

bool gf_attend_together(const gf_stage *stage, uint32_t index) {
    const uint32_t t = stage->governor[index];
    return t != GF_NONE && t > 0 && gf_attend_with(stage, index) &&
           gf_stage_cue(stage, t - 1, "mutual");
}

/* "Neben Putin nahmen ... teil", "außer Trump sitzt auch ... am Tisch" */
bool gf_attend_beside(const gf_stage *stage, uint32_t index) {
    return gf_stage_governor_has(stage, index, "beside");
}

gf_walk gf_attend_walk(const gf_stage *stage, const gf_report *r) {
    return (gf_walk){stage->host_of[r->sentence], stage->host_of[r->sentence + 1]};
}

bool gf_attend_in(const gf_stage *stage, uint32_t index, uint32_t clause) {
    return gf_stage_clause_of(stage, gf_attend_mention(stage, index)->tokens.begin) == clause;
}

/* "die beiden Amerikaner": two people, not their state. */
static bool is_counted(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = gf_attend_mention(stage, index);
    return (m->kind == GF_MENTION_GROUP || m->kind == GF_MENTION_ROLE) && m->tokens.begin > 0 &&
           (gf_stage_cue(stage, m->tokens.begin - 1, "pair") ||
            gf_stage_cue(stage, m->tokens.begin - 1, "two") ||
            gf_stage_cue(stage, m->tokens.begin - 1, "three"));
}

/* "ein Minister" is somebody new, whoever else has that office. */
static bool is_indefinite(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = gf_attend_mention(stage, index);
    const gf_view first = gf_stage_lower(stage, m->phrase.begin);
    return m->kind == GF_MENTION_ROLE && first.len >= 3 && memcmp(first.ptr, "ein", 3) == 0 &&
           gf_stage_grammar(stage, m->phrase.begin, "article");
}

/* "mit seiner Frau": he is not whom they met. */
static bool is_possessive(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = gf_attend_mention(stage, index);
    return m->kind == GF_MENTION_PRONOUN &&
           gf_stage_grammar(stage, m->tokens.begin, "possessive") &&
           !gf_stage_grammar(stage, m->tokens.begin, "pronoun");
}

bool gf_attend_can(const gf_stage *stage, uint32_t index) {
    return gf_stage_is_free(stage, index) && !is_counted(stage, index) &&
           !is_indefinite(stage, index) && !is_possessive(stage, index) &&
           !gf_stage_is_plural_sie(stage, index) &&
           (gf_stage_is_person(stage, index) || gf_stage_is_party(stage, index));
}

/* Subject or object: no preposition. "Unterhändler Russlands" is one, too. */
bool gf_attend_bare(const gf_stage *stage, uint32_t index) {
    if (stage->governor[index] != GF_NONE) return false;
    return gf_attend_mention(stage, index)->cases != GF_CASE_GEN ||
           gf_stage_stands_for_head(stage, index);
}

/* "reist zu Putin", "war bei Trump zu Gast" */
bool gf_attend_visited(const gf_stage *stage, uint32_t index) {
    return gf_stage_is_person(stage, index) && gf_stage_governor_has(stage, index, "visited");
}

/* "eine Abordnung unter Leitung von X", "auf Einladung von X", "im Beisein von X"; "Begleitet
   von X traf A den B" opens like a noun. */
bool gf_attend_along(const gf_stage *stage, uint32_t index) {
    uint32_t head = gf_attend_mention(stage, index)->head;
    if (head == GF_NONE) head = gf_attend_mention(stage, stage->joined[index])->head;
    return head != GF_NONE &&
           (gf_stage_cue(stage, head, "lead") || gf_stage_cue(stage, head, "invitation") ||
            gf_stage_cue(stage, head, "company"));
}

bool gf_attend_is_town(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = gf_attend_mention(stage, index);
    if (m->kind != GF_MENTION_NAME || m->type != GF_PLACE || m->entity == GF_NONE) return false;
    const uint32_t known = stage->scene->entities->at[m->entity].known;
    return known != GF_NONE &&
           gf_view_is(gf_lexicon_known(stage->scene->lexicon, known)->kind, "city");
}

bool gf_attend_agent(const gf_stage *stage, uint32_t index) {
    return gf_stage_governor_has(stage, index, "agent");
}

/* Can the mention be the subject, as far as its form tells? */
bool gf_attend_may_be_subject(const gf_stage *stage, uint32_t index) {
    const uint8_t cases = gf_attend_mention(stage, index)->cases;
    return gf_attend_bare(stage, index) && (!cases || (cases & GF_CASE_NOM));
}

/* The clause's subject, and what is joined to it; GF_NONE where no name is it. */
uint32_t gf_attend_subject(const gf_stage *stage, const gf_report *r, uint32_t clause) {
    const gf_walk w = gf_attend_walk(stage, r);
    uint32_t found = GF_NONE;
    for (uint32_t i = w.first; i < w.end; i++) {
        if (!gf_attend_in(stage, i, clause) || !gf_attend_can(stage, i)) continue;
        if (!gf_attend_may_be_subject(stage, i)) continue;
        if (gf_attend_mention(stage, i)->cases == GF_CASE_NOM) return i;
        if (found == GF_NONE) found = i;
    }
    return found;
}

/* "... und sprach mit ihm": the subject stands in a clause before. */
uint32_t gf_attend_shared_subject(const gf_stage *stage, const gf_report *r) {
    const gf_clauses *clauses = stage->scene->clauses;
    const gf_clause *c = &clauses->at[r->clause];
    if (c->kind == GF_CLAUSE_RELATIVE) return GF_NONE;
    /* "A hielt dagegen: Drei Hebammen fehlten" */
    const uint32_t begin = c->tokens.begin;
    if (begin && c->kind == GF_CLAUSE_MAIN && gf_stage_is(stage, begin - 1, ":"))
        return GF_NONE;
    if (c->kind == GF_CLAUSE_INFINITIVE && c->parent != GF_NONE)
        return gf_attend_subject(stage, r, c->parent);
    /* "dass A nach Ulm fuhr und dort B traf" */
    if (gf_reach_goes_on_below(stage, r->clause))
        return gf_attend_subject(stage, r, r->clause - 1);
    for (uint32_t b = r->clause; b-- > 0 && clauses->at[b].sentence == c->sentence;) {
        if (clauses->at[b].kind != GF_CLAUSE_MAIN) continue;
        return clauses->at[b].finite == GF_NONE ? GF_NONE : gf_attend_subject(stage, r, b);
    }
    return GF_NONE;
}

uint32_t gf_attend_host_of_gap(const gf_stage *stage, uint32_t clause) {
    const gf_clauses *all = stage->scene->clauses;
    const gf_clause *c = &all->at[clause];
    if (c->finite == GF_NONE) return GF_NONE;
    const uint32_t host = gf_stage_clause_of(stage, c->finite);
    if (host == GF_NONE || host == clause || all->at[host].verb != c->verb) return GF_NONE;
    return host;
}

/* What is joined to mention @p index: "Merkel und Macron, die ..." */
bool gf_attend_add_joined(const gf_stage *stage, uint32_t index, gf_function function,
                          gf_report *r) {
    const gf_walk w = gf_attend_walk(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        if (stage->joined[i] != stage->joined[index] || !gf_attend_can(stage, i)) continue;
        if (!gf_argument_add(stage, i, function, r)) return false;
    }
    return gf_argument_add(stage, index, function, r);
}

bool gf_attend_place_in(const gf_stage *stage, uint32_t clause) {
    const uint32_t sentence = stage->scene->clauses->at[clause].sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        if (gf_attend_mention(stage, i)->type == GF_PLACE && stage->governor[i] != GF_NONE &&
            gf_attend_in(stage, i, clause))
            return true;
    }
    return false;
}
