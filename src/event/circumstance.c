#include "event/argument.h"

#include "base/vec.h"

#include <string.h>

static uint32_t distance(uint32_t a, uint32_t b) { return a > b ? a - b : b - a; }

static bool is_speech(const gf_stage *stage, uint32_t clause) {
    const gf_view lemma = stage->scene->clauses->at[clause].lemma;
    return lemma.len &&
           gf_lexicon_word(stage->scene->lexicon, GF_WORD_SPEECH_VERB, lemma, NULL);
}

/* "Für Montag kündigte er ein Treffen an": what lies ahead is not when it was said. */
static bool lies_ahead(const gf_stage *stage, const gf_timex *x, uint32_t clause) {
    return x->symbol.direction > 0 && stage->scene->clauses->at[clause].tense == GF_PAST;
}

/* In a clause of saying, "sagte er am Montag nach dem Treffen", the date is that of the saying
   unless it stands right behind the noun of meeting. */
static bool belongs(const gf_stage *stage, const gf_timex *x, const gf_report *r) {
    if (gf_stage_clause_of(stage, x->tokens.begin) != r->clause) return false;
    if (r->is_verb || !is_speech(stage, r->clause) || lies_ahead(stage, x, r->clause))
        return true;
    return x->tokens.begin > r->token && x->tokens.begin - r->token <= 3;
}

void gf_argument_time(const gf_stage *stage, gf_report *r) {
    const gf_timexes *all = stage->scene->timexes;
    uint32_t best = GF_NONE;
    for (uint32_t i = 0; i < all->count; i++) {
        const gf_timex *x = &all->at[i];
        if (x->sentence != r->sentence ||
            (x->kind != GF_TIMEX_DATE && x->kind != GF_TIMEX_TIME))
            continue;
        if (!belongs(stage, x, r)) continue;
        const bool nearer =
            best == GF_NONE || distance(x->tokens.begin, r->token) <
                                   distance(all->at[best].tokens.begin, r->token);
        if (nearer) best = i;
    }
    r->timex = best;
}

/* "in", "im", "an", "auf": where something is; "nach" and "aus" only where somebody goes. */
static bool is_where(const gf_stage *stage, uint32_t index) {
    static const char *const words[] = {"in", "im", "am", "an", "auf", "durch", "bei"};
    const gf_view governor = gf_stage_governor(stage, index);
    for (size_t i = 0; i < 6; i++) {
        if (governor.len == strlen(words[i]) &&
            memcmp(governor.ptr, words[i], governor.len) == 0)
            return true;
    }
    return false;
}

static bool is_place(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = &stage->scene->mentions->at[index];
    if (m->kind != GF_MENTION_NAME || m->entity == GF_NONE) return false;
    if (m->sense == GF_SENSE_PLACE) return true;
    return m->type == GF_PLACE && m->sense != GF_SENSE_PARTY;
}

static bool holds(const gf_report *r, uint32_t entity) {
    for (size_t i = 0; i < r->places.count; i++) {
        if (r->places.at[i] == entity) return true;
    }
    return false;
}

bool gf_argument_places(const gf_stage *stage, gf_report *r) {
    const uint32_t end = stage->host_of[r->sentence + 1];
    for (uint32_t i = stage->host_of[r->sentence]; i < end; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (!is_place(stage, i) || gf_stage_clause_of(stage, m->tokens.begin) != r->clause)
            continue;
        if (!is_where(stage, i) || holds(r, m->entity)) continue;
        if (!GF_PUSH(stage->scene->arena, &r->places, m->entity)) return false;
    }
    return true;
}

bool gf_argument_durations(const gf_stage *stage, gf_report *r) {
    const gf_timexes *all = stage->scene->timexes;
    for (size_t i = 0; i < all->count; i++) {
        const gf_timex *x = &all->at[i];
        if (x->kind != GF_TIMEX_DURATION || x->sentence != r->sentence || x->minutes <= 0)
            continue;
        if (gf_stage_clause_of(stage, x->tokens.begin) != r->clause || x->minutes > 7 * 24 * 60)
            continue;
        const gf_view text =
            gf_view_slice(stage->scene->document->text, x->span.begin, x->span.end);
        const gf_duration d = {
            .minutes = x->minutes, .bound = x->bound, .text = text, .span = x->span};
        if (!GF_PUSH(stage->scene->arena, &r->durations, d)) return false;
    }
    return true;
}

/* The number of an ordinal word, in any inflection: "siebte", "siebten", "siebtes". 0 if none.
 */
static int32_t ordinal_number(const gf_stage *stage, uint32_t t) {
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

static bool add_ordinal(const gf_stage *stage, gf_report *r, int32_t n, uint32_t t) {
    const gf_span span = gf_stage_token(stage, t)->span;
    gf_ordinal o = {.n = n,
                    .span = span,
                    .text = gf_view_slice(stage->scene->document->text, span.begin, span.end)};
    for (size_t i = 0; i < r->participants.count && o.of_count < 4; i++)
        o.of[o.of_count++] = r->participants.at[i].entity;
    return GF_PUSH(stage->scene->arena, &r->ordinals, o);
}

/* "das siebte persönliche Treffen" before the noun; "zum sechsten Mal" in the clause of a verb.
 */
bool gf_argument_ordinals(const gf_stage *stage, gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    bool definite, indefinite;
    const uint32_t begin = r->is_verb
                               ? c->tokens.begin
                               : gf_trigger_phrase(stage, r->token, &definite, &indefinite);
    const uint32_t end = r->is_verb ? c->tokens.end : r->token;
    for (uint32_t t = begin; t < end; t++) {
        if (r->is_verb && (t + 1 >= end || !gf_stage_is(stage, t + 1, "mal"))) continue;
        const int32_t n = ordinal_number(stage, t);
        if (n > 0 && n < 1000 && !add_ordinal(stage, r, n, t)) return false;
    }
    return true;
}
