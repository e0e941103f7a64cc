#include "clause/segment_verb.h"

#include "clause/verb_like.h"

static void note_full(gf_segment *s, uint32_t t, gf_verb_form form) {
    const bool was_participle = s->full != GF_NONE && s->full_form.kind == GF_VERB_PARTICIPLE;
    if (was_participle && form.kind == GF_VERB_INFINITIVE && form.role != GF_VERB_FULL) {
        /* "getroffen haben", "eingetroffen sein", but "empfangen werden" */
        const bool passive = form.role == GF_VERB_WERDEN;
        s->passive_infinitive |= passive;
        s->perfect_infinitive |= !passive;
        return;
    }
    if (form.kind == GF_VERB_PARTICIPLE && was_participle &&
        gf_view_equal(form.lemma, GF_VIEW("werden"))) {
        s->passive = true; /* "gesprochen worden" */
        return;
    }
    if (form.role != GF_VERB_FULL && s->full != GF_NONE) return;
    s->full = t;
    s->full_form = form;
}

static gf_verb_form as_infinitive(gf_verb_form form) {
    form.kind = GF_VERB_INFINITIVE;
    return form;
}

/* haben/sein/werden/modal plural present look like infinitives: "getroffen haben", "treffen
 * wollen". */
static bool is_trailing_auxiliary(const gf_segment *s, gf_verb_form form, gf_view w) {
    return s->finite != GF_NONE && form.role != GF_VERB_FULL && gf_view_equal(w, form.lemma);
}

static bool is_ordinal(const gf_cutter *c, uint32_t t) {
    const gf_token *k = gf_cutter_token(c, t);
    gf_view stem = gf_view_slice(k->lower, 0, k->lower.len - (k->lower.len > 1));
    return k->kind == GF_TOKEN_ORDINAL ||
           gf_lexicon_word(c->lexicon, GF_WORD_ORDINAL, stem, NULL);
}

/* "nicht zum ersten Mal" */
static bool is_count_of_times(const gf_cutter *c, uint32_t t, uint32_t end) {
    return t + 2 < end && is_ordinal(c, t + 1) && gf_cutter_is(c, t + 2, "mal");
}

/* "nicht nur", "nicht aber A", "nicht zum ersten Mal" and "keine zwei Stunden lang" deny
   nothing that the verb says. */
static bool negates(const gf_cutter *c, uint32_t t, uint32_t end) {
    if (t + 1 >= end) return true;
    const gf_token *next = gf_cutter_token(c, t + 1);
    const bool number = next->kind == GF_TOKEN_NUMBER ||
                        gf_token_lower_is(c->lexicon, next, GF_WORD_NUMBER, NULL);
    /* "am Tisch saß A, nicht aber B" */
    const bool contrast = gf_grammar_is(next, "conjunction");
    return !number && !contrast && !gf_grammar_is(next, "focus") &&
           !is_count_of_times(c, t + 1, end);
}

/* "werden auch dabei sein", "dabei sein soll": the infinitive, not the possessive. */
static bool is_to_be(const gf_cutter *c, const gf_segment *s, uint32_t t) {
    if (!gf_cutter_is(c, t, "sein") || t == s->tokens.begin) return false;
    if (gf_cutter_last_word(c, t, s->tokens.end)) return true;
    const gf_verb_form next =
        gf_verb_form_read(c->arena, c->lexicon, gf_cutter_token(c, t + 1)->lower);
    return gf_cutter_last_word(c, t + 1, s->tokens.end) && next.kind == GF_VERB_FINITE &&
           (next.role == GF_VERB_MODAL || next.role == GF_VERB_WERDEN);
}

static void note_to_be(gf_segment *s, uint32_t t, gf_view form, bool zu) {
    const gf_verb_form infinitive = {
        .kind = GF_VERB_INFINITIVE, .role = GF_VERB_SEIN, .lemma = form, .known = true};
    s->has_zu |= zu;
    note_full(s, t, infinitive);
}

/* "eine für Mai vereinbarte Sitzung ließ er platzen": of two finite verbs the one that an
   adjective may be, with its noun behind it, is none. */
static bool was_attribute(const gf_cutter *c, const gf_segment *s) {
    const gf_view w = gf_cutter_token(c, s->finite)->lower;
    const bool ending = gf_view_ends(w, "te") || gf_view_ends(w, "ten");
    return s->finite_form.role == GF_VERB_FULL && s->finite_form.tense == GF_PAST && ending &&
           !gf_verb_like_strong_past(c->lexicon, w) &&
           (gf_cutter_token(c, s->finite + 1)->flags & GF_TOKEN_CAPITAL);
}

/* "die fortgesetzt werden soll", "der sie getroffen haben soll": what stands before the modal
   verb is its infinitive. */
static bool was_auxiliary_infinitive(const gf_cutter *c, const gf_segment *s, uint32_t t) {
    return s->finite != GF_NONE && s->finite + 1 == t && s->full != GF_NONE &&
           s->full_form.kind == GF_VERB_PARTICIPLE && s->finite_form.role != GF_VERB_FULL &&
           gf_view_equal(gf_cutter_token(c, s->finite)->lower, s->finite_form.lemma);
}

static void set_finite(gf_segment *s, uint32_t t, gf_verb_form form) {
    s->finite = t;
    s->finite_form = form;
}

/* Where a finite verb is known already, a second one makes one of them something else. */
static void note_finite(const gf_cutter *c, gf_segment *s, uint32_t t, gf_verb_form form) {
    const bool has_finite = s->finite != GF_NONE;
    const uint32_t first = s->finite;
    gf_verb_form first_form = s->finite_form;
    if (has_finite && form.also == GF_VERB_PARTICIPLE && first_form.role != GF_VERB_FULL) {
        form.kind = GF_VERB_PARTICIPLE; /* "wurde verschoben" */
        note_full(s, t, form);
    } else if (has_finite && first_form.also == GF_VERB_PARTICIPLE &&
               form.role != GF_VERB_FULL) {
        first_form.kind = GF_VERB_PARTICIPLE; /* "weil es verschoben wurde" */
        s->full = first;
        s->full_form = first_form;
        set_finite(s, t, form);
    } else if (form.role == GF_VERB_MODAL && was_auxiliary_infinitive(c, s, t)) {
        set_finite(s, t, form);
        note_full(s, first, as_infinitive(first_form));
    } else if (!has_finite || (s->full == GF_NONE && was_attribute(c, s))) {
        set_finite(s, t, form);
    }
}

static void note_word(const gf_cutter *c, gf_segment *s, uint32_t t) {
    const gf_view w = gf_cutter_token(c, t)->lower;
    if (is_to_be(c, s, t)) {
        note_to_be(s, t, w, gf_cutter_zu_before(c, t, s->tokens.begin));
        return;
    }
    if (gf_cutter_class(c, t, "negation") && negates(c, t, s->tokens.end)) s->negated = true;
    const gf_verb_form form = gf_cutter_form(c, t, s->tokens);
    if (!form.kind) return;
    if (gf_cutter_zu_before(c, t, s->tokens.begin) || form.kind == GF_VERB_ZU_INFINITIVE) {
        s->has_zu = true;
        note_full(s, t, as_infinitive(form));
    } else if (is_trailing_auxiliary(s, form, w)) {
        note_full(s, t, as_infinitive(form));
    } else if (form.kind == GF_VERB_FINITE) {
        note_finite(c, s, t, form);
    } else if (form.kind == GF_VERB_PARTICIPLE || form.kind == GF_VERB_INFINITIVE) {
        note_full(s, t, form);
    }
}

/* "verhandelt", "treffen", "begleitet": finite where nothing else is. A participle stays one
   where the segment may end an auxiliary's bracket elsewhere: the clause decides later. */
static void promote(gf_segment *s) {
    if (s->finite != GF_NONE || s->full == GF_NONE || s->has_zu) return;
    if (s->full_form.also != GF_VERB_FINITE && s->full_form.kind != GF_VERB_INFINITIVE) return;
    if (s->full_form.role != GF_VERB_FULL) return;
    s->promoted = true;
    s->finite = s->full;
    s->finite_form = s->full_form;
    s->finite_form.kind = GF_VERB_FINITE;
    s->finite_form.tense = GF_PRESENT;
    s->full = GF_NONE;
}

static void find_prefix(const gf_cutter *c, gf_segment *s) {
    if (s->finite != GF_NONE && s->finite_form.role != GF_VERB_FULL) return;
    const uint32_t first = s->finite != GF_NONE ? s->finite + 1 : s->tokens.begin;
    for (uint32_t t = s->tokens.end; t-- > first;) {
        if (gf_cutter_token(c, t)->kind != GF_TOKEN_WORD) continue;
        if (gf_token_lower_is(c->lexicon, gf_cutter_token(c, t), GF_WORD_SEPARABLE, NULL) &&
            !(gf_cutter_token(c, t)->flags & GF_TOKEN_CAPITAL)) {
            s->prefix = t;
        }
        return;
    }
}

/* "hat ... erteilt": what stands last beside haben is its participle, known or not. */
static void guess_participle(const gf_cutter *c, gf_segment *s) {
    if (s->finite == GF_NONE || s->full != GF_NONE) return;
    if (s->finite_form.role != GF_VERB_HABEN) return;
    for (uint32_t t = s->tokens.end; t-- > s->finite + 1;) {
        const gf_token *k = gf_cutter_token(c, t);
        if (k->kind == GF_TOKEN_PUNCT || k->kind == GF_TOKEN_CLOSE) continue;
        const gf_view w = k->lower;
        if (k->kind != GF_TOKEN_WORD || (k->flags & GF_TOKEN_CAPITAL) || w.len < 5) return;
        const bool ending = w.ptr[w.len - 1] == 't' || memcmp(w.ptr + w.len - 2, "en", 2) == 0;
        if (!ending || gf_token_lower_is(c->lexicon, k, GF_WORD_GRAMMAR, NULL)) return;
        s->full = t;
        s->full_form = (gf_verb_form){.kind = GF_VERB_PARTICIPLE, .lemma = w};
        return;
    }
}

static void guess_finite(const gf_cutter *c, gf_segment *s) {
    for (uint32_t t = s->tokens.begin; t < s->tokens.end && s->finite == GF_NONE; t++) {
        const gf_verb_form form = gf_cutter_guessed_past(c, t, s->tokens);
        if (!form.kind) continue;
        s->finite = t;
        s->finite_form = form;
    }
}

void gf_segment_find_verbs(const gf_cutter *c, gf_segment *s) {
    for (uint32_t t = s->tokens.begin; t < s->tokens.end; t++)
        note_word(c, s, t);
    promote(s);
    if (s->finite == GF_NONE && !s->has_zu && s->full == GF_NONE) guess_finite(c, s);
    guess_participle(c, s);
    find_prefix(c, s);
}
