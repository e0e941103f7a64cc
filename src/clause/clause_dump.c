#include "clause/clause_dump.h"

static const char *kind_name(gf_clause_kind kind) {
    static const char *const names[] = {"main", "subordinate", "relative", "infinitive",
                                        "fragment"};
    return names[kind];
}

static void dump_words(FILE *sink, const gf_tokens *tokens, const gf_clauses *clauses,
                       uint32_t index) {
    const gf_clause *c = &clauses->at[index];
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (clauses->of_token[t] != index) continue;
        fprintf(sink, "%.*s ", GF_VIEW_ARG(tokens->at[t].form));
    }
}

void gf_clauses_dump(FILE *sink, const gf_tokens *tokens, const gf_clauses *clauses) {
    static const char *const tenses[] = {"-", "past", "present", "future"};
    static const char *const moods[] = {"ind", "k1", "k2"};
    for (size_t i = 0; i < clauses->count; i++) {
        const gf_clause *c = &clauses->at[i];
        fprintf(sink, "%zu\t%d\t%s\t%s\t%s\t%s%s%s%s\t%.*s\t", i,
                c->parent == GF_NONE ? -1 : (int)c->parent, kind_name(c->kind),
                tenses[c->tense], moods[c->mood], c->passive ? "p" : "", c->negated ? "n" : "",
                c->modal_intent ? "i" : "", c->conditional ? "c" : "", GF_VIEW_ARG(c->lemma));
        dump_words(sink, tokens, clauses, (uint32_t)i);
        fputc('\n', sink);
    }
}
