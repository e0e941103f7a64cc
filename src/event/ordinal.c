#include "event/ordinal.h"

#include "base/vec.h"
#include "event/argument.h"

/* The number of an ordinal word, in any inflection: "siebte", "siebten", "siebtes". 0 if none.
 */
int32_t gf_argument_ordinal_at(const gf_stage *stage, uint32_t t) {
    const gf_token *k = gf_stage_token(stage, t);
    gf_view value = {0};
    if (k->kind == GF_TOKEN_ORDINAL) value = k->form;
    for (size_t cut = 0; cut < 3 && !value.len && k->lower.len > cut + 3; cut++) {
        gf_lexicon_word(stage->scene->lexicon, GF_WORD_ORDINAL,
                        gf_view_slice(k->lower, 0, k->lower.len - cut), &value);
    }
    int32_t n = 0;
    for (size_t i = 0; i < value.len && value.ptr[i] >= '0' && value.ptr[i] <= '9' && n < 10000;
         i++)
        n = 10 * n + (value.ptr[i] - '0');
    return n;
}

static bool is_count(int32_t n) { return n > 0 && n < 1000; }

int32_t gf_ordinal_at(const gf_stage *stage, uint32_t t) {
    const int32_t n = gf_argument_ordinal_at(stage, t);
    return is_count(n) ? n : 0;
}

static gf_ordinal counted(const gf_stage *stage, int32_t n, uint32_t t) {
    const gf_span span = gf_stage_token(stage, t)->span;
    return (gf_ordinal){.n = n,
                        .span = span,
                        .text =
                            gf_view_slice(stage->scene->document->text, span.begin, span.end)};
}

static bool names_person(const gf_stage *stage, const gf_report *r, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (stage->scene->entities->at[r->participants.at[i].entity].type == GF_PERSON)
            return true;
    }
    return false;
}

bool gf_argument_add_ordinal(const gf_stage *stage, gf_report *r, int32_t n, uint32_t t) {
    gf_ordinal o = counted(stage, n, t);
    /* "A nahm zum ersten Mal an Gesprächen von B mit C-Managern teil": it is the first time of
     * A */
    const bool own = r->companion && r->by_verb;
    const size_t count = own ? r->by_verb : r->participants.count;
    const bool persons = own && names_person(stage, r, count);
    for (size_t i = 0; i < count && o.of_count < 4; i++) {
        const uint32_t entity = r->participants.at[i].entity;
        if (!persons || stage->scene->entities->at[entity].type == GF_PERSON)
            o.of[o.of_count++] = entity;
    }
    return GF_PUSH(stage->scene->arena, &r->ordinals, o);
}

/* "zum ersten Mal seit Jahren", "erstmals als Kanzler": not the first of all. */
static bool is_limited(const gf_stage *stage, uint32_t t) {
    return t < stage->scene->tokens->count && gf_stage_cue(stage, t, "limits_first");
}

/* Does everybody whom the clause names take part? Then it counts how often they did. */
static bool all_take_part(const gf_report *r) {
    for (size_t i = 0; i < r->participants.count; i++) {
        if (r->participants.at[i].part == GF_ABSENT) return false;
    }
    return r->participants.count > 0;
}

/* "trafen sich erstmals", "nahm erstmals teil"; not "reiste erstmals nach Graz". */
static bool counts_meetings(const gf_report *r) {
    if (r->companion) return all_take_part(r);
    return !r->journey && r->weight == GF_WEIGHT_STRONG;
}

/* "zum sechsten Mal", "das erste Mal": the number before "Mal" at @p t, or 0. "zum ersten Mal
   seit Jahren" is not the first of all, "nicht zum ersten Mal" none that is told. */
static int32_t number_before_mal(const gf_stage *stage, uint32_t begin, uint32_t t) {
    if (!gf_stage_is(stage, t, "mal") || t == begin) return 0;
    const int32_t n = gf_argument_ordinal_at(stage, t - 1);
    if (n == 1 && is_limited(stage, t + 1)) return 0;
    for (uint32_t before = t - 1; before-- > begin && t - before < 4;) {
        if (gf_stage_grammar(stage, before, "negation")) return 0;
    }
    return is_count(n) ? n : 0;
}

/* "trafen sich zum sechsten Mal", "trafen sich erstmals": the number at @p t, or 0. */
static int32_t times_number(const gf_stage *stage, const gf_report *r, uint32_t t) {
    if (gf_stage_clause_of(stage, t) != r->clause) return 0;
    if (gf_stage_cue(stage, t, "first")) return counts_meetings(r) && !is_limited(stage, t + 1);
    return number_before_mal(stage, stage->scene->clauses->at[r->clause].tokens.begin, t);
}

/* "Es ist das dritte Mal, dass A und B verhandeln": counted in the clause above; @p at: its
 * "Mal". */
static int32_t number_above(const gf_stage *stage, const gf_report *r, uint32_t *at) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    if (c->parent == GF_NONE || c->kind != GF_CLAUSE_SUBORDINATE) return 0;
    if (!gf_stage_cue(stage, c->tokens.begin, "counted")) return 0;
    const uint32_t begin = stage->scene->clauses->at[c->parent].tokens.begin;
    for (uint32_t t = c->tokens.begin; t-- > begin;) {
        if (gf_stage_clause_of(stage, t) != c->parent) continue;
        const int32_t n = number_before_mal(stage, begin, t);
        *at = t;
        if (n) return n;
    }
    return 0;
}

/* The only person whom the sentence before names without a preposition: whom "seine" means. */
static uint32_t person_before(const gf_stage *stage, uint32_t sentence) {
    uint32_t person = GF_NONE;
    if (sentence == 0) return GF_NONE;
    for (uint32_t i = stage->host_of[sentence - 1]; i < stage->host_of[sentence]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (stage->governor[i] != GF_NONE || m->genitive || !gf_stage_is_person(stage, i))
            continue;
        if (m->entity == GF_NONE || (person != GF_NONE && person != m->entity)) return GF_NONE;
        person = m->entity;
    }
    return person;
}

static uint32_t genitive_at(const gf_stage *stage, uint32_t sentence, uint32_t t) {
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->genitive && m->tokens.end == t + 1 && gf_stage_is_person(stage, i))
            return m->entity;
    }
    return GF_NONE;
}

/* "Webers dritte Teilnahme an diesen Gesprächen", "seine erste Teilnahme an der Runde" */
static bool add_participation(const gf_stage *stage, gf_report *r) {
    bool definite, indefinite;
    uint32_t t = gf_trigger_phrase(stage, r->token, &definite, &indefinite);
    const uint32_t begin = stage->scene->sentences->at[r->sentence].tokens.begin;
    while (t > begin && !gf_stage_cue(stage, t, "participation") && r->token - t < 4)
        t--;
    if (t < begin + 2 || !gf_stage_cue(stage, t, "participation")) return true;
    const int32_t n = gf_argument_ordinal_at(stage, t - 1);
    const uint32_t person = gf_stage_grammar(stage, t - 2, "possessive")
                                ? person_before(stage, r->sentence)
                                : genitive_at(stage, r->sentence, t - 2);
    if (!is_count(n) || person == GF_NONE) return true;
    gf_ordinal o = counted(stage, n, t - 1);
    o.of[o.of_count++] = person;
    return GF_PUSH(stage->scene->arena, &r->ordinals, o);
}

/* "in ihrer vierten Runde verhandelten" */
static bool add_ordinals_before(const gf_stage *stage, gf_report *r, uint32_t noun) {
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, noun, &definite, &indefinite);
    for (uint32_t t = begin; t < noun; t++) {
        const int32_t n = gf_argument_ordinal_at(stage, t);
        if (is_count(n) && !gf_argument_add_ordinal(stage, r, n, t)) return false;
    }
    return true;
}

int32_t gf_ordinal_before(const gf_stage *stage, uint32_t noun) {
    bool definite, indefinite;
    for (uint32_t t = gf_trigger_phrase(stage, noun, &definite, &indefinite); t < noun; t++) {
        const int32_t n = gf_ordinal_at(stage, t);
        if (is_count(n)) return n;
    }
    return 0;
}

/* "erstmals seit Langem", "zum ersten Mal seit drei Jahren": since when. @p t: "erstmals", or
   the "Mal". */
static void take_since(const gf_stage *stage, gf_report *r, uint32_t t) {
    const bool first =
        gf_stage_cue(stage, t, "first") ||
        (gf_stage_is(stage, t, "mal") && t > 0 && gf_argument_ordinal_at(stage, t - 1) == 1);
    if (!first || r->journey || !is_limited(stage, t + 1) ||
        !gf_stage_grammar(stage, t + 1, "preposition"))
        return;
    const gf_timexes *all = stage->scene->timexes;
    const gf_span word = gf_stage_token(stage, t + 1)->span;
    for (uint32_t i = gf_stage_first_timex(stage, r->sentence);
         i < all->count && all->at[i].sentence == r->sentence; i++) {
        const gf_span span = all->at[i].span;
        if (span.begin == word.begin || span.begin == word.end + 1)
            r->since = gf_view_slice(stage->scene->document->text, word.begin, span.end);
    }
}

static bool add_times(const gf_stage *stage, gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    if (r->noun != GF_NONE && !add_ordinals_before(stage, r, r->noun)) return false;
    uint32_t mal;
    const int32_t above = number_above(stage, r, &mal);
    if (above && counts_meetings(r) && !gf_argument_add_ordinal(stage, r, above, mal - 1))
        return false;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (gf_stage_clause_of(stage, t) == r->clause) take_since(stage, r, t);
        const int32_t n = times_number(stage, r, t);
        const bool word = gf_stage_cue(stage, t, "first");
        if (n && !gf_argument_add_ordinal(stage, r, n, word ? t : t - 1)) return false;
    }
    return true;
}

/* "das siebte persönliche Treffen" before the noun; "zum sechsten Mal" in the clause of a verb.
 */
bool gf_argument_ordinals(const gf_stage *stage, gf_report *r) {
    if (r->is_verb) return add_times(stage, r);
    const int32_t itself = r->elided ? gf_ordinal_at(stage, r->token) : 0;
    if (itself && !gf_argument_add_ordinal(stage, r, itself, r->token)) return false;
    return add_ordinals_before(stage, r, r->token) && add_participation(stage, r);
}

/* "Für A war es das erste Mal": the token of the number, or GF_NONE. */
uint32_t gf_ordinal_of_occasion(const gf_stage *stage, uint32_t clause, int32_t *n) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    if (!gf_view_equal(c->lemma, GF_VIEW("sein")) || c->negated || c->conditional)
        return GF_NONE;
    if (clause + 1 < stage->scene->clauses->count && c[1].parent == clause) return GF_NONE;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (gf_stage_clause_of(stage, t) != clause) continue;
        *n = number_before_mal(stage, c->tokens.begin, t);
        if (*n) return t - 1;
    }
    return GF_NONE;
}
