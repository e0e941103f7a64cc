#include "clause/clause.h"

#include "base/vec.h"
#include "clause/gap.h"
#include "clause/grammar.h"
#include "clause/segment.h"
#include "clause/verb_group.h"

typedef struct build {
    gf_arena *arena;
    const gf_lexicon *lexicon;
    const gf_tokens *tokens;
    gf_clauses *out;
    gf_verb_group *groups; /* parallel to out->at */
    size_t groups_count, groups_room;
    uint32_t current; /* clause that is being filled, or GF_NONE at a sentence start */
    const gf_segments *segments; /* of the sentence */
    size_t at;                   /* the one that is being added */
} build;

typedef struct group_list {
    gf_verb_group *at;
    size_t count, room;
} group_list;

static bool open_clause(build *b, const gf_segment *s, gf_clause_kind kind, uint32_t parent) {
    const gf_clause clause = {.sentence = b->tokens->at[s->tokens.begin].sentence,
                              .tokens = s->tokens,
                              .parent = parent,
                              .kind = kind,
                              .finite = GF_NONE,
                              .verb = GF_NONE,
                              .prefix = GF_NONE,
                              .intro = s->intro};
    group_list groups = {b->groups, b->groups_count, b->groups_room};
    if (!GF_PUSH(b->arena, b->out, clause)) return false;
    if (!GF_PUSH(b->arena, &groups, ((gf_verb_group){0}))) return false;
    b->groups = groups.at;
    b->groups_count = groups.count;
    b->groups_room = groups.room;
    b->current = (uint32_t)b->out->count - 1;
    return true;
}

static bool is_verb_final(const gf_clause *c) {
    return c->kind == GF_CLAUSE_SUBORDINATE || c->kind == GF_CLAUSE_RELATIVE;
}

/* The nearest clause, from the current outwards, that still lacks its finite verb. */
static uint32_t waiting(const build *b) {
    for (uint32_t c = b->current; c != GF_NONE; c = b->out->at[c].parent) {
        if (!b->groups[c].has_finite && b->out->at[c].kind != GF_CLAUSE_INFINITIVE) return c;
    }
    return GF_NONE;
}

/* Where a verbless stretch goes on: a finished verb-final clause is over, its host continues.
 */
static uint32_t continued(const build *b) {
    uint32_t c = b->current;
    while (c != GF_NONE && b->out->at[c].parent != GF_NONE &&
           ((is_verb_final(&b->out->at[c]) && b->groups[c].has_finite) ||
            b->out->at[c].kind == GF_CLAUSE_INFINITIVE)) {
        c = b->out->at[c].parent;
    }
    return c;
}

/* "um mit A, dem Chef von B, und C zu beraten": open until its verb has come. */
static bool is_open_infinitive(const build *b) {
    return b->current != GF_NONE && b->out->at[b->current].kind == GF_CLAUSE_INFINITIVE &&
           !b->groups[b->current].has_full;
}

static void extend(build *b, uint32_t clause, const gf_segment *s) {
    gf_clause *c = &b->out->at[clause];
    if (s->tokens.end > c->tokens.end) c->tokens.end = s->tokens.end;
    b->current = clause;
}

/* Does this sign stand right before the segment? */
static bool is_behind(const build *b, const gf_segment *s, const char *sign) {
    const uint32_t t = s->tokens.begin;
    if (t == 0 || b->tokens->at[t - 1].sentence != b->tokens->at[t].sentence) return false;
    return gf_view_equal(b->tokens->at[t - 1].form, (gf_view){sign, 1});
}

/* "Wenn auch nur am Telefon: Sie haben gesprochen": a colon ends what has no verb. */
static bool is_cut_off(const build *b, const gf_segment *s, uint32_t clause) {
    return is_behind(b, s, ":") && b->out->at[clause].kind == GF_CLAUSE_SUBORDINATE &&
           s->finite != GF_NONE && s->finite + 1 < s->tokens.end;
}

static bool is_verbless(const gf_segment *s) {
    return s->finite == GF_NONE && s->full == GF_NONE && s->intro == GF_NONE && !s->has_zu &&
           !s->starts_und && s->tokens.begin < s->tokens.end;
}

static bool is_speech(const build *b, const gf_segment *s) {
    gf_view lemma = s->finite_form.lemma;
    if (s->prefix != GF_NONE)
        lemma = gf_verb_join(b->arena, b->tokens->at[s->prefix].lower, lemma);
    return gf_lexicon_word(b->lexicon, GF_WORD_SPEECH_VERB, lemma, NULL);
}

/* "...; C, der krank war, kam nicht": the verbless segment behind the last semicolon, with
   nothing but relative clauses since, or b->at. */
static size_t behind_semicolon(const build *b) {
    for (size_t i = b->at; i-- > 0;) {
        const gf_segment *s = &b->segments->at[i];
        if (!is_verbless(s) && !s->is_relative) break;
        if (is_verbless(s) && is_behind(b, s, ";")) return i;
    }
    return b->at;
}

/* "A hatte B empfangen, C und D, die Berater, waren dabei": a main clause whose verb comes
   first has what stands between it and the closed bracket before. The first such segment, or
   b->at. */
static size_t first_of_forefield(const build *b, const gf_segment *s) {
    size_t first = b->at;
    if (s->finite != s->tokens.begin || s->finite_form.mood == GF_SUBJUNCTIVE_1 ||
        is_speech(b, s))
        return first;
    const size_t cut = behind_semicolon(b);
    if (cut < b->at) return cut;
    const uint32_t c = continued(b);
    const gf_verb_group *g = &b->groups[c];
    const bool closed = g->has_full && g->has_finite && g->finite_form.role != GF_VERB_FULL;
    if (b->out->at[c].kind != GF_CLAUSE_MAIN) return first;
    while (first > 0 && is_verbless(&b->segments->at[first - 1])) {
        if (closed && b->segments->at[first - 1].tokens.begin < g->full) break;
        first--;
    }
    return closed ? first : b->at;
}

static bool open_main(build *b, const gf_segment *s) {
    const size_t first = first_of_forefield(b, s);
    const uint32_t before = continued(b);
    if (!open_clause(b, s, GF_CLAUSE_MAIN, GF_NONE)) return false;
    if (first == b->at) return true;
    const uint32_t begin = b->segments->at[first].tokens.begin;
    b->out->at[b->current].tokens.begin = begin;
    if (b->out->at[before].tokens.end > begin) b->out->at[before].tokens.end = begin;
    for (uint32_t t = begin; t < s->tokens.begin; t++) {
        if (b->out->of_token[t] == before) b->out->of_token[t] = b->current;
    }
    for (uint32_t c = 0; c < b->current; c++) {
        if (b->out->at[c].parent == before && b->out->at[c].tokens.begin >= begin)
            b->out->at[c].parent = b->current;
    }
    return true;
}

/* The clause that goes on in a segment without an introducing word; GF_NONE if it opens one. */
static uint32_t going_on(const build *b, const gf_segment *s) {
    const bool has_finite = s->finite != GF_NONE;
    if (is_open_infinitive(b) && !has_finite) return b->current;
    const uint32_t lacking = waiting(b);
    if (has_finite) return lacking == GF_NONE || is_cut_off(b, s, lacking) ? GF_NONE : lacking;
    return s->has_zu && lacking == GF_NONE ? GF_NONE : continued(b);
}

/* Chooses the clause that @p s belongs to, opening one where needed. */
static bool place_segment(build *b, const gf_segment *s) {
    const bool has_finite = s->finite != GF_NONE;
    if (b->current == GF_NONE) {
        const gf_clause_kind kind =
            s->intro != GF_NONE ? GF_CLAUSE_SUBORDINATE : GF_CLAUSE_MAIN;
        return open_clause(b, s, kind, GF_NONE);
    }
    if (s->is_relative) return open_clause(b, s, GF_CLAUSE_RELATIVE, continued(b));
    if (s->intro != GF_NONE) {
        const gf_clause_kind kind =
            s->has_zu && !has_finite ? GF_CLAUSE_INFINITIVE : GF_CLAUSE_SUBORDINATE;
        return open_clause(b, s, kind, continued(b));
    }
    const uint32_t clause = going_on(b, s);
    if (clause != GF_NONE) {
        extend(b, clause, s);
        return true;
    }
    return has_finite ? open_main(b, s) : open_clause(b, s, GF_CLAUSE_INFINITIVE, continued(b));
}

/* The first segment from @p from on that holds a participle or infinitive and no finite verb;
   the number of segments where there is none. */
static size_t bare_verb_from(const build *b, size_t from) {
    size_t i = from;
    while (i < b->segments->count) {
        const gf_segment *s = &b->segments->at[i];
        if (s->full != GF_NONE && s->finite == GF_NONE && s->intro == GF_NONE) break;
        i++;
    }
    return i;
}

static bool is_open_bracket(const gf_verb_group *g) {
    return g->has_finite && !g->has_full && g->finite_form.role != GF_VERB_FULL;
}

static bool is_capital(const build *b, const gf_segment *s, uint32_t t) {
    return t < s->tokens.end && (b->tokens->at[t].flags & GF_TOKEN_CAPITAL);
}

/* ", der Franzose A und Kanzlerin B": the rest of an enumeration, title and name behind the
   article. */
static bool enumerates(const build *b, const gf_segment *s) {
    if (!is_capital(b, s, s->intro + 2)) return false;
    for (uint32_t t = s->intro + 3; t + 1 < s->tokens.end; t++) {
        if (gf_grammar_is(&b->tokens->at[t], "conjunction") && is_capital(b, s, t + 1))
            return true;
    }
    return false;
}

/* "ließ sich von A, dem Wirt, den Garten zeigen" */
static bool waits_for_infinitive(const gf_verb_group *g, const gf_segment *s) {
    return g->has_finite && !g->has_full && gf_view_is(g->finite_form.lemma, "lassen") &&
           s->full_form.kind == GF_VERB_INFINITIVE && !s->starts_und;
}

/* "In vier Runden, verteilt auf zwei Tage, redeten A und B": a phrase within a clause whose
   finite verb is still to come. */
static bool is_participle_phrase(const build *b, const gf_segment *s) {
    if (s->finite != s->tokens.begin || s->full_form.kind != GF_VERB_PARTICIPLE) return false;
    const uint32_t open = waiting(b);
    if (open == GF_NONE || b->out->at[open].kind != GF_CLAUSE_MAIN) return false;
    for (size_t i = b->at + 1; i < b->segments->count; i++) {
        const gf_segment *next = &b->segments->at[i];
        if (next->finite == GF_NONE || next->intro != GF_NONE) continue;
        return next->finite == next->tokens.begin && !next->promoted;
    }
    return false;
}

/* "war mit A, dem Wirt, durch den Park spaziert": no relative clause, where the auxiliary waits
   for this verb and a noun follows the article. */
static bool only_looks_relative(const build *b, const gf_segment *s) {
    if (!s->is_relative || !is_capital(b, s, s->intro + 1)) return false;
    if (s->intro == s->tokens.begin && !enumerates(b, s)) return false;
    return bare_verb_from(b, b->at + 1) == b->segments->count;
}

/* "..., das letzte datiert vom Mai": an article, a word and the verb, which something follows.
 */
static bool is_verb_second(const build *b, const gf_segment *s) {
    const gf_token *first = &b->tokens->at[s->tokens.begin];
    return s->finite == s->tokens.begin + 2 && s->finite + 1 < s->tokens.end &&
           gf_grammar_is(first, "article") &&
           gf_grammar_is(&b->tokens->at[s->finite + 1], "preposition");
}

/* "will nach Ulm fahren und dort den Rektor treffen": what looks finite ends the clause, where
   no finite verb of a main clause stands, and the modal verb before governs it, too. */
static bool shares_modal(const build *b, const gf_verb_group *host, const gf_segment *s) {
    const bool modal =
        host->has_finite && host->has_full && host->full_form.kind == GF_VERB_INFINITIVE &&
        (host->finite_form.role == GF_VERB_MODAL || host->finite_form.role == GF_VERB_WERDEN);
    if (!modal || !s->starts_und || s->intro != GF_NONE) return false;
    for (uint32_t t = s->finite + 1; t < s->tokens.end; t++) {
        if (b->tokens->at[t].kind == GF_TOKEN_WORD) return false;
    }
    return s->finite > s->tokens.begin + 2 &&
           gf_view_equal(b->tokens->at[s->finite].lower, s->finite_form.lemma);
}

/* "hatten sich A, B und C fotografieren lassen": what looks finite alone ends the open bracket.
 */
static gf_segment demoted(const build *b, gf_segment s) {
    if (!s.promoted || b->current == GF_NONE || is_behind(b, &s, ";")) return s;
    if (s.intro != GF_NONE && !only_looks_relative(b, &s)) return s;
    if (is_verb_second(b, &s)) return s;
    if (s.intro == GF_NONE && is_participle_phrase(b, &s)) {
        s.finite = s.full = GF_NONE;
        return s;
    }
    const gf_verb_group *host = &b->groups[continued(b)];
    const bool infinitive = shares_modal(b, host, &s);
    if (!infinitive && !is_open_bracket(host) && !waits_for_infinitive(host, &s)) return s;
    s.intro = GF_NONE;
    s.is_relative = false;
    s.full = s.finite;
    s.full_form = s.finite_form;
    s.full_form.kind = infinitive ? GF_VERB_INFINITIVE : GF_VERB_PARTICIPLE;
    s.finite = GF_NONE;
    return s;
}

/* "... und mit B gesprochen": the clause whose auxiliary serves this verb, too; or GF_NONE. */
static uint32_t sharing(const build *b, const gf_segment *s) {
    if (b->current == GF_NONE || s->finite != GF_NONE || s->full == GF_NONE) return GF_NONE;
    if (s->has_zu || s->intro != GF_NONE || !s->starts_und) return GF_NONE;
    const uint32_t c = continued(b);
    const gf_verb_group *g = &b->groups[c];
    const bool open = g->has_finite && g->has_full && g->finite_form.role != GF_VERB_FULL;
    return open ? c : GF_NONE;
}

static bool open_sharing(build *b, const gf_segment *s, uint32_t first) {
    const gf_verb_group shared = b->groups[first];
    const gf_clause_kind kind = b->out->at[first].kind;
    if (!open_clause(b, s, kind, b->out->at[first].parent)) return false;
    gf_verb_group *g = &b->groups[b->current];
    g->has_finite = true;
    g->finite = shared.finite;
    g->finite_form = shared.finite_form;
    return true;
}

/* "hatte am Montag A, am Dienstag B und am Mittwoch C besucht": the segment whose verb ends the
   bracket for all of them, or NULL. */
static const gf_segment *gap_verb(const build *b) {
    for (size_t i = b->at; i < b->segments->count && b->segments->at[i].is_gap; i++) {
        if (b->segments->at[i].full != GF_NONE || b->segments->at[i].promoted)
            return &b->segments->at[i];
    }
    return NULL;
}

static void take_verb(gf_verb_group *g, const gf_segment *s) {
    g->has_full = true;
    g->full = s->promoted ? s->finite : s->full;
    g->full_form = s->promoted ? s->finite_form : s->full_form;
    if (s->promoted) g->full_form.kind = GF_VERB_PARTICIPLE;
}

/* The clause whose verb a clause without one means, too; or GF_NONE. */
static uint32_t gapped(build *b, const gf_segment *s) {
    if (!s->is_gap || b->current == GF_NONE) return GF_NONE;
    const uint32_t c = continued(b);
    gf_verb_group *g = &b->groups[c];
    if (!g->has_finite || b->out->at[c].kind != GF_CLAUSE_MAIN) return GF_NONE;
    const bool complete = g->has_full || g->finite_form.role == GF_VERB_FULL;
    if (complete) return s->full == GF_NONE && s->finite == GF_NONE ? c : GF_NONE;
    const gf_segment *end = gap_verb(b);
    if (!end || !gf_gap_has_time(b->lexicon, b->tokens, b->out->at[c].tokens)) return GF_NONE;
    take_verb(g, end);
    return c;
}

static bool open_gapped(build *b, const gf_segment *s, uint32_t first) {
    if (s->prefix != GF_NONE && !b->groups[first].has_full) b->groups[first].prefix = s->prefix;
    const gf_verb_group shared = b->groups[first];
    if (!open_clause(b, s, GF_CLAUSE_MAIN, GF_NONE)) return false;
    b->groups[b->current] = shared;
    b->groups[b->current].negated = s->negated;
    for (uint32_t t = s->tokens.begin; t < s->tokens.end; t++)
        b->out->of_token[t] = b->current;
    return true;
}

static bool add_segment(build *b, size_t at) {
    b->at = at;
    const uint32_t gap = gapped(b, &b->segments->at[at]);
    if (gap != GF_NONE) return open_gapped(b, &b->segments->at[at], gap);
    const gf_segment demoted_segment = demoted(b, b->segments->at[at]);
    const gf_segment *s = &demoted_segment;
    const uint32_t first = sharing(b, s);
    if (first != GF_NONE ? !open_sharing(b, s, first) : !place_segment(b, s)) return false;
    for (uint32_t t = s->tokens.begin; t < s->tokens.end; t++)
        b->out->of_token[t] = b->current;
    gf_verb_group_add(&b->groups[b->current], b->tokens, s);
    return true;
}

static void finish_sentence(build *b, size_t first) {
    for (size_t c = first; c < b->out->count; c++)
        gf_verb_group_finish(b->arena, b->lexicon, &b->groups[c], b->tokens, b->out,
                             (uint32_t)c);
}

gf_status gf_clauses_find(gf_arena *arena, const gf_lexicon *lexicon, const gf_tokens *tokens,
                          const gf_sentences *sentences, gf_clauses *out) {
    *out = (gf_clauses){.of_token = GF_NEW_ARRAY(arena, uint32_t, tokens->count + 1)};
    if (!out->of_token) return GF_ERR_NOMEM;
    for (size_t t = 0; t < tokens->count; t++)
        out->of_token[t] = GF_NONE;

    gf_segments segments = {0};
    build b = {.arena = arena,
               .lexicon = lexicon,
               .tokens = tokens,
               .out = out,
               .segments = &segments};
    for (size_t i = 0; i < sentences->count; i++) {
        segments.count = 0;
        if (!gf_segments_cut(arena, lexicon, tokens, sentences->at[i].tokens, &segments)) {
            return GF_ERR_NOMEM;
        }
        const size_t first = out->count;
        b.current = GF_NONE;
        for (size_t s = 0; s < segments.count; s++) {
            if (!add_segment(&b, s)) return GF_ERR_NOMEM;
        }
        finish_sentence(&b, first);
    }
    return GF_OK;
}
