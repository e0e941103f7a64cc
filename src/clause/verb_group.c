#include "clause/verb_group.h"

void gf_verb_group_add(gf_verb_group *group, const gf_tokens *tokens, const gf_segment *s) {
    for (uint32_t t = s->tokens.begin; t < s->tokens.end; t++)
        group->has_agent |=
            gf_view_is(tokens->at[t].lower, "von") || gf_view_is(tokens->at[t].lower, "vom");
    if (s->finite != GF_NONE && !group->has_finite) {
        group->has_finite = true;
        group->finite = s->finite;
        group->finite_form = s->finite_form;
    } else if (s->finite != GF_NONE && !group->has_full) {
        group->has_full = true;
        group->full = s->finite;
        group->full_form = s->finite_form;
    }
    if (s->full != GF_NONE) {
        group->has_full = true;
        group->full = s->full;
        group->full_form = s->full_form;
    }
    if (s->prefix != GF_NONE) group->prefix = s->prefix;
    group->passive |= s->passive;
    group->perfect_infinitive |= s->perfect_infinitive;
    group->passive_infinitive |= s->passive_infinitive;
    group->negated |= s->negated;
    group->has_zu |= s->has_zu;
}

/* haben/sein + participle: "hat getroffen", "hatte empfangen" past; "sei eingetroffen" past. */
static void finish_perfect(const gf_verb_group *g, gf_clause *c) {
    c->tense = GF_PAST;
    c->passive = g->passive;
    /* "hätte treffen sollen", "wäre gekommen": it did not happen, or only might have */
    c->conditional = g->finite_form.mood == GF_SUBJUNCTIVE_2;
    if (g->full_form.kind == GF_VERB_INFINITIVE && g->has_zu) {
        c->tense = GF_FUTURE; /* "ist zu klären", "hat zu entscheiden" */
        c->modal_intent = true;
    }
}

/* werden + infinitive future, + participle passive: "wird treffen", "wurde empfangen". */
static void finish_werden(const gf_verb_group *g, gf_clause *c) {
    const bool participle = g->full_form.kind == GF_VERB_PARTICIPLE;
    c->conditional = g->finite_form.mood == GF_SUBJUNCTIVE_2;
    if (participle && g->full_form.also == GF_VERB_INFINITIVE &&
        g->finite_form.tense == GF_PRESENT && !g->passive_infinitive) {
        /* "wird sie empfangen" / "wird von ihr empfangen", "Empfangen wird sie": to come in all
           readings */
        c->tense = GF_FUTURE;
        c->passive = g->has_agent || g->full < g->finite;
        c->modal_intent = !c->passive;
        return;
    }
    if (participle && !g->perfect_infinitive && !g->passive_infinitive) {
        c->passive = true;
        c->tense = g->finite_form.tense;
        return;
    }
    c->passive = g->passive_infinitive;
    c->tense = g->finite_form.tense == GF_PRESENT ? GF_FUTURE : GF_PAST;
    c->modal_intent = c->tense == GF_FUTURE;
}

/* "soll treffen", "soll empfangen werden" intended; "soll getroffen haben" hearsay about the
   past; "konnte treffen" past. */
static void finish_modal(const gf_verb_group *g, gf_clause *c) {
    const gf_view lemma = g->finite_form.lemma;
    const bool intent = gf_view_is(lemma, "sollen") || gf_view_is(lemma, "wollen") ||
                        gf_view_is(lemma, "mögen");
    if (g->perfect_infinitive) {
        c->tense = GF_PAST;
        return;
    }
    c->conditional = g->finite_form.mood == GF_SUBJUNCTIVE_2 && !gf_view_is(lemma, "sollen") &&
                     !gf_view_is(lemma, "mögen") && !gf_view_is(lemma, "dürfen");
    c->passive = g->passive_infinitive;
    const bool future = intent || g->finite_form.tense == GF_PRESENT;
    c->tense = future ? GF_FUTURE : GF_PAST;
    c->modal_intent = future;
}

static void finish_full(gf_arena *arena, const gf_lexicon *lexicon, const gf_verb_group *g,
                        const gf_tokens *tokens, gf_clause *c) {
    c->tense = g->finite_form.tense;
    c->conditional = g->finite_form.mood == GF_SUBJUNCTIVE_2;
    if (g->prefix && g->prefix > g->finite && g->finite_form.role == GF_VERB_FULL) {
        const gf_view prefix = tokens->at[g->prefix].lower;
        const gf_view joined = gf_verb_join(arena, prefix, g->finite_form.lemma);
        gf_view use;
        /* "trafen sich in Graz wieder" is no verb of its own, "sahen sich wieder" is */
        const bool adverb = gf_lexicon_word(lexicon, GF_WORD_SEPARABLE, prefix, &use) &&
                            gf_view_is(use, "adverb") &&
                            !gf_lexicon_word(lexicon, GF_WORD_VERB, joined, NULL);
        if (adverb) return;
        c->prefix = g->prefix;
        c->lemma = joined;
    }
    /* "plant zu treffen", "will": intention by a full verb is the event room's business */
}

static void finish_finite(gf_arena *arena, const gf_lexicon *lexicon, const gf_verb_group *g,
                          const gf_tokens *tokens, gf_clause *c) {
    c->finite = g->finite;
    c->mood = g->finite_form.mood;
    c->verb = g->has_full ? g->full : g->finite;
    c->lemma = g->has_full ? g->full_form.lemma : g->finite_form.lemma;
    if (!g->has_full || g->finite_form.role == GF_VERB_FULL) {
        if (g->finite_form.role == GF_VERB_FULL) {
            c->verb = g->finite;
            c->lemma = g->finite_form.lemma;
        }
        finish_full(arena, lexicon, g, tokens, c);
        return;
    }
    switch (g->finite_form.role) {
    case GF_VERB_HABEN:
    case GF_VERB_SEIN: finish_perfect(g, c); break;
    case GF_VERB_WERDEN: finish_werden(g, c); break;
    case GF_VERB_MODAL: finish_modal(g, c); break;
    case GF_VERB_FULL: break;
    }
}

static void finish_infinite(const gf_verb_group *g, const gf_clauses *clauses, gf_clause *c) {
    if (!g->has_full) {
        c->kind = c->kind == GF_CLAUSE_MAIN ? GF_CLAUSE_FRAGMENT : c->kind;
        return;
    }
    c->verb = g->full;
    c->lemma = g->full_form.lemma;
    if (g->has_zu) {
        c->kind = GF_CLAUSE_INFINITIVE;
        if (g->perfect_infinitive) { /* "bestritt, ihn getroffen zu haben" */
            c->tense = GF_PAST;
            return;
        }
        c->tense = c->parent == GF_NONE ? GF_TENSE_NONE : clauses->at[c->parent].tense;
        c->modal_intent = true;
    } else { /* a participle alone: "in London angekommen" */
        c->tense = g->full_form.kind == GF_VERB_PARTICIPLE ? GF_PAST : GF_TENSE_NONE;
    }
}

void gf_verb_group_finish(gf_arena *arena, const gf_lexicon *lexicon, const gf_verb_group *g,
                          const gf_tokens *tokens, gf_clauses *clauses, uint32_t index) {
    gf_clause *c = &clauses->at[index];
    c->negated = g->negated;
    if (g->has_finite)
        finish_finite(arena, lexicon, g, tokens, c);
    else
        finish_infinite(g, clauses, c);
    c->lemma_entry = c->lemma.len ? gf_lexicon_entry(lexicon, c->lemma) : GF_NONE;
    c->lemma_classes = gf_lexicon_classes(lexicon, c->lemma_entry);
}
