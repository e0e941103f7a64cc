#include "clause/cutter.h"

#include "clause/verb_like.h"

bool gf_cutter_last_word(const gf_cutter *c, uint32_t t, uint32_t end) {
    for (t++; t < end; t++) {
        if (gf_cutter_token(c, t)->kind != GF_TOKEN_PUNCT &&
            gf_cutter_token(c, t)->kind != GF_TOKEN_CLOSE)
            return false;
    }
    return true;
}

static gf_verb_form read_form(const gf_cutter *c, uint32_t t) {
    return gf_verb_form_of(c->tokens->memory, c->lexicon, gf_cutter_token(c, t));
}

/* "Teilnehmen sollen auch A und B", "Empfangen wurden sie von C": not "Treffen sind selten". */
static bool stands_before_auxiliary(const gf_cutter *c, uint32_t t, gf_verb_form form) {
    if (t + 1 >= c->tokens->count ||
        gf_cutter_token(c, t + 1)->sentence != gf_cutter_token(c, t)->sentence)
        return false;
    const gf_verb_form next = read_form(c, t + 1);
    if (next.kind != GF_VERB_FINITE) return false;
    if (form.kind == GF_VERB_PARTICIPLE || form.also == GF_VERB_PARTICIPLE)
        return next.role == GF_VERB_WERDEN || next.role == GF_VERB_HABEN;
    return form.kind == GF_VERB_INFINITIVE &&
           (next.role == GF_VERB_WERDEN || next.role == GF_VERB_MODAL);
}

/* "Minister Faisal bin Farhan war Gastgeber": the particle of a name, not "ich bin". */
static bool is_particle_of_name(const gf_cutter *c, uint32_t t, gf_range range) {
    if (t == range.begin || t + 1 >= range.end) return false;
    return (gf_cutter_token(c, t - 1)->flags & GF_TOKEN_CAPITAL) &&
           (gf_cutter_token(c, t + 1)->flags & GF_TOKEN_CAPITAL) &&
           gf_token_form_is(c->lexicon, gf_cutter_token(c, t), GF_WORD_PARTICLE, NULL);
}

gf_verb_form gf_cutter_form(const gf_cutter *c, uint32_t t, gf_range range) {
    const gf_token *k = gf_cutter_token(c, t);
    if (k->kind != GF_TOKEN_WORD || is_particle_of_name(c, t, range)) return (gf_verb_form){0};
    if ((k->flags & GF_TOKEN_CAPITAL) && !(k->flags & GF_TOKEN_FIRST)) return (gf_verb_form){0};
    const gf_verb_form form = read_form(c, t);
    /* a capitalised first word is a verb only in questions: only auxiliaries count */
    /* ... and participles: "Begegnet sind sich die beiden" */
    /* "Empfangen werden die Gäste" */
    if ((k->flags & GF_TOKEN_CAPITAL) && form.role == GF_VERB_FULL &&
        (form.kind != GF_VERB_PARTICIPLE || form.also == GF_VERB_INFINITIVE) &&
        !stands_before_auxiliary(c, t, form)) {
        return (gf_verb_form){0};
    }
    /* "Das sagte Ministerin A" */
    const bool plain = form.tense == GF_PAST && gf_verb_like_plain_past(c->lexicon, k->lower);
    if (form.role == GF_VERB_FULL && form.kind && !plain &&
        gf_verb_like_attribute(c->lexicon, c->tokens, t, range))
        return (gf_verb_form){0};
    return form;
}

gf_verb_form gf_cutter_guessed_past(const gf_cutter *c, uint32_t t, gf_range range) {
    const gf_token *k = gf_cutter_token(c, t);
    const gf_view w = k->lower;
    if (k->kind != GF_TOKEN_WORD || (k->flags & GF_TOKEN_CAPITAL) || w.len < 5)
        return (gf_verb_form){0};
    const bool te = memcmp(w.ptr + w.len - 2, "te", 2) == 0;
    const bool ten = memcmp(w.ptr + w.len - 3, "ten", 3) == 0;
    if (!te && !ten) return (gf_verb_form){0};
    if (gf_token_lower_is(c->lexicon, k, GF_WORD_GRAMMAR, NULL) ||
        gf_token_lower_is(c->lexicon, k, GF_WORD_ORDINAL, NULL))
        return (gf_verb_form){0};
    if (t == range.begin || gf_verb_like_determined(c->tokens, t, range.begin))
        return (gf_verb_form){0};
    if (gf_cutter_class(c, t - 1, "preposition")) return (gf_verb_form){0};
    /* "in der vierten langen Nacht": an adjective stands before its noun */
    const bool noun_follows =
        t + 1 < range.end && (gf_cutter_token(c, t + 1)->flags & GF_TOKEN_CAPITAL);
    const bool noun_before = (gf_cutter_token(c, t - 1)->flags & GF_TOKEN_CAPITAL) != 0;
    if (noun_follows && !noun_before) return (gf_verb_form){0};
    return (gf_verb_form){.kind = GF_VERB_FINITE, .tense = GF_PAST, .lemma = w};
}
