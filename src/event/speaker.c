#include "event/speaker.h"

#include "event/manner.h"
#include "event/saying.h"
#include "event/stage.h"

enum { LOOK_BACK = 4, LOOK_AHEAD = 4 };

static const gf_clause *clause_at(const gf_stage *stage, uint32_t clause) {
    return &stage->scene->clauses->at[clause];
}

static const gf_sentence *sentence_at(const gf_stage *stage, uint32_t sentence) {
    return &stage->scene->sentences->at[sentence];
}

static bool is_told(const gf_clause *c) { return c->mood != GF_INDICATIVE; }

static bool is_quoted(const gf_stage *stage, const gf_clause *c) {
    return c->verb != GF_NONE && (gf_stage_token(stage, c->verb)->flags & GF_TOKEN_QUOTED);
}

static bool is_mark(const gf_token *k, char sign) {
    return k->kind == GF_TOKEN_PUNCT && k->form.len == 1 && k->form.ptr[0] == sign;
}

/* First clause of @p sentence, or the number of clauses. O(log n). */
static uint32_t first_clause(const gf_stage *stage, uint32_t sentence) {
    size_t low = 0, high = stage->scene->clauses->count;
    while (low < high) {
        const size_t mid = low + (high - low) / 2;
        if (clause_at(stage, (uint32_t)mid)->sentence < sentence)
            low = mid + 1;
        else
            high = mid;
    }
    return (uint32_t)low;
}

/* The clause itself, or what it depends on; a relative clause that tells as a fact what
   somebody speaks of is not what is said. */
static uint32_t root_of(const gf_stage *stage, uint32_t clause, uint32_t *saying) {
    for (int depth = 0; depth < 6; depth++) {
        const gf_clause *c = clause_at(stage, clause);
        if (c->parent == GF_NONE) break;
        const bool fact = c->kind == GF_CLAUSE_RELATIVE && !is_told(c);
        if (gf_saying_is(stage, c->parent) && !fact && *saying == GF_NONE) *saying = c->parent;
        clause = c->parent;
    }
    return clause;
}

/* "..., sagte X": the verb stands right behind what was said. */
static bool follows_what_is_said(const gf_stage *stage, const gf_clause *c) {
    if (c->tokens.begin == 0 || c->finite != c->tokens.begin) return false;
    const gf_token *before = gf_stage_token(stage, c->tokens.begin - 1);
    return is_mark(before, ',') || before->kind == GF_TOKEN_CLOSE;
}

/* "X sagte, Y werde kommen", "X sagte: Y kommt" */
static bool leads_to(const gf_stage *stage, const gf_clause *c, const gf_clause *said) {
    if (said->tokens.begin == 0 || said->tokens.begin < c->tokens.end) return false;
    const gf_token *before = gf_stage_token(stage, said->tokens.begin - 1);
    if (is_told(said) || is_quoted(stage, said)) return true;
    return is_mark(before, ':') || before->kind == GF_TOKEN_OPEN;
}

/* "so X", "wie X sagte" */
static bool is_as_said(const gf_stage *stage, const gf_clause *c) {
    return c->intro != GF_NONE && gf_stage_cue(stage, c->intro, "as_said");
}

/* Does the clause of saying, before or behind it, speak of clause @p root? */
static bool speaks_of(const gf_stage *stage, uint32_t saying, uint32_t root) {
    const gf_clause *c = clause_at(stage, saying);
    if (c->kind != GF_CLAUSE_MAIN) return false;
    return saying < root ? leads_to(stage, c, clause_at(stage, root))
                         : follows_what_is_said(stage, c);
}

/* A clause of saying beside the clause @p root, in its sentence; or GF_NONE. */
static uint32_t saying_beside(const gf_stage *stage, uint32_t root) {
    const uint32_t sentence = clause_at(stage, root)->sentence;
    uint32_t before = GF_NONE; /* the nearest */
    for (uint32_t i = first_clause(stage, sentence); i < stage->scene->clauses->count; i++) {
        const gf_clause *c = clause_at(stage, i);
        if (c->sentence != sentence) break;
        if (i == root || !gf_saying_is(stage, i)) continue;
        if (is_as_said(stage, c)) return i;
        if (!speaks_of(stage, i, root)) continue;
        if (i < root) before = i;
        if (i > root && before == GF_NONE) return i;
    }
    return before;
}

/* "X lobte das Treffen und behauptete, es habe ...": the subject stands in the clause before.
 */
static void heard_before(const gf_stage *stage, uint32_t saying, gf_claim *claim) {
    if (saying == 0 || !gf_saying_is(stage, saying - 1) ||
        clause_at(stage, saying - 1)->sentence != clause_at(stage, saying)->sentence ||
        !gf_stage_grammar(stage, clause_at(stage, saying)->tokens.begin, "conjunction"))
        return;
    gf_saying_speaker(stage, saying - 1, claim);
}

static bool is_empty(const gf_claim *claim) {
    return !claim->speaker.len && !claim->medium.len;
}

/* Who was heard last in the sentence; false if nobody is. */
static bool heard_in(const gf_stage *stage, uint32_t sentence, gf_claim *claim) {
    gf_claim heard = {0};
    for (uint32_t i = first_clause(stage, sentence); i < stage->scene->clauses->count; i++) {
        if (clause_at(stage, i)->sentence != sentence) break;
        gf_claim own = {0};
        if (gf_saying_is(stage, i))
            gf_saying_speaker(stage, i, &own);
        else
            gf_saying_source(stage, i, &own);
        if (!is_empty(&own)) heard = own;
    }
    claim->speaker = heard.speaker;
    claim->medium = heard.medium;
    return !is_empty(&heard);
}

/* "X kündigte ... an. Danach werde er ...": subjunctive goes on with the speaker before. */
static void go_on(const gf_stage *stage, uint32_t sentence, gf_claim *claim) {
    const gf_sentence *own = sentence_at(stage, sentence);
    for (uint32_t s = sentence, steps = 0; s-- > 0 && steps < LOOK_BACK; steps++) {
        const gf_sentence *before = sentence_at(stage, s);
        if (before->kind != own->kind || heard_in(stage, s, claim)) return;
        const uint32_t first = first_clause(stage, s);
        if (first >= stage->scene->clauses->count || clause_at(stage, first)->sentence != s ||
            !is_told(clause_at(stage, first)))
            return;
    }
}

/* Does the quotation of the sentence go on in it from the one before? */
static bool continues_quote(const gf_stage *stage, uint32_t sentence) {
    const gf_range range = sentence_at(stage, sentence)->tokens;
    return range.begin < range.end &&
           gf_stage_token(stage, range.begin)->kind != GF_TOKEN_OPEN &&
           (gf_stage_token(stage, range.begin)->flags & GF_TOKEN_QUOTED);
}

/* „A traf B. Das war gut“, sagte X. And: X sagte: „A traf B. Das war gut.“ */
static void quote_speaker(const gf_stage *stage, uint32_t sentence, gf_claim *claim) {
    const uint32_t count = (uint32_t)stage->scene->sentences->count;
    for (uint32_t s = sentence + 1; s < count && s <= sentence + LOOK_AHEAD; s++) {
        if (!continues_quote(stage, s)) break;
        if (heard_in(stage, s, claim)) return;
    }
    for (uint32_t s = sentence, steps = 0; s > 0 && steps < LOOK_BACK; s--, steps++) {
        if (!continues_quote(stage, s)) return;
        if (heard_in(stage, s - 1, claim)) return;
    }
}

/* "X bestätigte das Treffen", not "beim Treffen sagte X": the noun is what is spoken of. */
static bool is_spoken_of(const gf_stage *stage, uint32_t clause, uint32_t noun) {
    if (noun == GF_NONE || !gf_saying_is(stage, clause)) return false;
    const uint32_t begin = clause_at(stage, clause)->tokens.begin;
    for (uint32_t t = noun; t > begin && noun - t < 5; t--) {
        const gf_token *k = gf_stage_token(stage, t - 1);
        if (gf_stage_grammar(stage, t - 1, "preposition")) return false;
        if (k->kind != GF_TOKEN_WORD || (k->flags & GF_TOKEN_CAPITAL)) break;
    }
    return noun != begin;
}

/* "A traf B. Das berichtete die Zeitung Y.": the next sentence says whose words these were. */
static void told_behind(const gf_stage *stage, uint32_t sentence, gf_claim *claim) {
    const uint32_t next = sentence + 1;
    if (next >= stage->scene->sentences->count ||
        sentence_at(stage, next)->kind != sentence_at(stage, sentence)->kind)
        return;
    const uint32_t first = first_clause(stage, next);
    if (first >= stage->scene->clauses->count) return;
    const gf_clause *c = clause_at(stage, first);
    const bool alone = first + 1 >= stage->scene->clauses->count ||
                       clause_at(stage, first + 1)->sentence != next;
    if (c->sentence != next || !alone || c->negated || c->finite != c->tokens.begin + 1) return;
    if (gf_stage_cue(stage, c->tokens.begin, "said_before") && gf_saying_is(stage, first))
        gf_saying_speaker(stage, first, claim);
}

/* Whose words they are, where no clause says so: of a quotation, of reported speech that goes
   on, or by the sentence behind. */
static void heard_around(const gf_stage *stage, uint32_t root, gf_claim *claim) {
    const gf_clause *c = clause_at(stage, root);
    if (is_quoted(stage, c))
        quote_speaker(stage, c->sentence, claim);
    else if (c->kind == GF_CLAUSE_MAIN && is_told(c) && !c->conditional)
        go_on(stage, c->sentence, claim);
    if (is_empty(claim)) told_behind(stage, c->sentence, claim);
}

void gf_speaker_find(const gf_stage *stage, uint32_t clause, uint32_t noun, gf_claim *claim) {
    uint32_t saying = GF_NONE;
    const uint32_t root = root_of(stage, clause, &saying);
    gf_saying_source(stage, clause, claim);
    if (root != clause) gf_saying_source(stage, root, claim);
    const bool in_saying = gf_saying_is(stage, clause) && !is_empty(claim);
    if (is_spoken_of(stage, clause, noun) || (in_saying && noun != GF_NONE)) saying = clause;
    if (saying == GF_NONE) saying = saying_beside(stage, root);
    if (saying != GF_NONE) gf_saying_speaker(stage, saying, claim);
    if (saying != GF_NONE && !claim->speaker.len) heard_before(stage, saying, claim);
    gf_manner_of_said(stage, clause, claim);
    if (saying != GF_NONE) gf_manner_of_saying(stage, saying, claim);
    if (is_empty(claim) && saying == GF_NONE) heard_around(stage, root, claim);
}
