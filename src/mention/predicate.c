#include "mention/title.h"

#include "base/try.h"
#include "base/vec.h"

/* A verb's class, whether it is the clause's full verb or only its finite form is known. */
static bool verb_is(const gf_scan *scan, const gf_clause *c, gf_word_class k, gf_view *value) {
    if (c->lemma.len && gf_lexicon_word(scan->lexicon, k, c->lemma, value)) return true;
    return c->verb != GF_NONE &&
           gf_lexicon_word(scan->lexicon, k, scan->tokens->at[c->verb].lower, value);
}

static bool is_copula(const gf_scan *scan, const gf_clause *c) {
    static const char *const copulas[] = {"sein", "werden", "bleiben"};
    for (size_t i = 0; i < 3; i++) {
        const gf_view lemma = c->lemma;
        bool same = true;
        size_t at = 0;
        for (; copulas[i][at]; at++)
            same = same && at < lemma.len && lemma.ptr[at] == copulas[i][at];
        if (same && at == lemma.len) return true;
    }
    gf_view value = {0};
    if (c->finite == GF_NONE || (c->verb != GF_NONE && c->verb != c->finite)) return false;
    if (!gf_lexicon_word(scan->lexicon, GF_WORD_AUXILIARY, scan->tokens->at[c->finite].lower,
                         &value))
        return false;
    return value.len > 4 && (gf_view_equal(gf_view_slice(value, 0, 4), GF_VIEW("sein")) ||
                             gf_view_equal(gf_view_slice(value, 0, 4), GF_VIEW("werd")));
}

static bool in_clause(const gf_scan *scan, uint32_t t, uint32_t clause) {
    return scan->clauses->of_token[t] == clause;
}

static bool has_preposition(const gf_scan *scan, const gf_mention *m) {
    uint32_t t = m->phrase.begin;
    if (t && gf_scan_same_sentence(scan, m->tokens.begin, t - 1) &&
        scan->words[t - 1]->determiner.len)
        t--;
    return t && gf_scan_same_sentence(scan, m->tokens.begin, t - 1) &&
           scan->words[t - 1]->governs.len;
}

/* A person, by name or nominative pronoun, without preposition and genitive; else GF_NONE. */
static uint32_t candidate_at(const gf_scan *scan, uint32_t t) {
    const uint32_t name = gf_name_at(scan, t);
    const uint32_t m = name == GF_NONE ? gf_part_at(scan, t) : name;
    if (m == GF_NONE || scan->mentions->at[m].tokens.begin != t) return GF_NONE;
    const gf_mention *mention = &scan->mentions->at[m];
    const bool pronoun = mention->kind == GF_MENTION_PRONOUN && (mention->cases & GF_CASE_NOM);
    const bool person = mention->kind == GF_MENTION_NAME && mention->type == GF_PERSON;
    if ((!pronoun && !person) || mention->plural || mention->genitive) return GF_NONE;
    return has_preposition(scan, mention) ? GF_NONE : m;
}

/* The clause's subject, if only one person can be it. */
static uint32_t subject_of(const gf_scan *scan, uint32_t clause, gf_range except) {
    const gf_clause *c = &scan->clauses->at[clause];
    uint32_t found = GF_NONE;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (!in_clause(scan, t, clause) || (t >= except.begin && t < except.end)) continue;
        const uint32_t m = candidate_at(scan, t);
        if (m == GF_NONE) continue;
        if (found != GF_NONE) return GF_NONE;
        found = m;
    }
    return found;
}

/* "der das Außenamt leitet": the name before a relative clause. */
static uint32_t antecedent_of(const gf_scan *scan, const gf_clause *c) {
    if (c->kind != GF_CLAUSE_RELATIVE || !c->tokens.begin) return GF_NONE;
    uint32_t t = c->tokens.begin - 1;
    if (gf_scan_is(scan, t, ",") && t) t--;
    const uint32_t m = gf_name_at(scan, t);
    return m != GF_NONE && scan->mentions->at[m].type == GF_PERSON ? m : GF_NONE;
}

/* "Gruenbaum ist Leiter der Behörde", "wurde zum Berater ernannt", "trat als Minister zurück"
 */
static bool is_predicate(const gf_scan *scan, const gf_role_phrase *p, const gf_clause *c) {
    const uint32_t before = p->tokens.begin ? p->tokens.begin - 1 : GF_NONE;
    if (before == GF_NONE || !gf_scan_same_sentence(scan, p->noun, before))
        return is_copula(scan, c);
    if (gf_scan_is(scan, before, "als")) return true;
    if (gf_scan_is(scan, before, "zum") || gf_scan_is(scan, before, "zur")) {
        return verb_is(scan, c, GF_WORD_APPOINT_VERB, NULL);
    }
    return is_copula(scan, c) && !scan->words[before]->governs.len;
}

static gf_status predicate_at(gf_scan *scan, uint32_t noun) {
    const uint32_t clause = scan->clauses->of_token[noun];
    if (clause == GF_NONE) return GF_OK;
    const gf_clause *c = &scan->clauses->at[clause];
    gf_role_phrase phrase;
    GF_TRY(gf_role_phrase_read(scan, noun, &phrase));
    if (scan->words[noun]->role.plural || c->negated || !is_predicate(scan, &phrase, c))
        return GF_OK;
    uint32_t person = antecedent_of(scan, c);
    if (person == GF_NONE) person = subject_of(scan, clause, phrase.tokens);
    if (person == GF_NONE || phrase.object == GF_NONE) return GF_OK;
    GF_TRY(gf_title_add(scan, &phrase, person));
    gf_title *title = &scan->titles->at[scan->titles->count - 1];
    const bool added = title->person == person && title->tokens.end == phrase.tokens.end;
    for (uint32_t t = c->tokens.begin; added && title->timex == GF_NONE && t < c->tokens.end;
         t++) {
        const uint32_t x = in_clause(scan, t, clause) ? scan->timex[t] : GF_NONE;
        if (x != GF_NONE && scan->timexes->at[x].kind == GF_TIMEX_DATE) title->timex = x;
    }
    return GF_OK;
}

/* The organisation that a clause's person leads: its only one without a preposition. */
static uint32_t led_organisation(const gf_scan *scan, uint32_t clause) {
    const gf_clause *c = &scan->clauses->at[clause];
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        const uint32_t m = gf_name_at(scan, t);
        if (m == GF_NONE || !in_clause(scan, t, clause)) continue;
        const gf_mention *mention = &scan->mentions->at[m];
        if (scan->tokens->at[t].flags & GF_TOKEN_BRACKETED) continue;
        if (scan->holder[t] != GF_NONE) continue; /* an attribute of somebody's role */
        if (mention->type == GF_ORGANISATION && !mention->genitive &&
            !has_preposition(scan, mention))
            return m;
    }
    return GF_NONE;
}

/* "die von Marion Höllinger geführt wird": the one behind "von". */
static uint32_t agent_of(const gf_scan *scan, uint32_t clause) {
    const gf_clause *c = &scan->clauses->at[clause];
    for (uint32_t t = c->tokens.begin; t + 1 < c->tokens.end; t++) {
        const uint32_t m = gf_scan_is(scan, t, "von") ? gf_name_at(scan, t + 1) : GF_NONE;
        if (m != GF_NONE && in_clause(scan, t, clause) &&
            scan->mentions->at[m].type == GF_PERSON)
            return m;
    }
    return GF_NONE;
}

/* "Den Aufsichtsrat leitet seit Mai 2023 Jens Weidmann", "Hilarion, der das Außenamt leitet" */
static gf_status leads_at(gf_scan *scan, uint32_t clause) {
    const gf_clause *c = &scan->clauses->at[clause];
    gf_view role = {0};
    if (c->negated || c->verb == GF_NONE || !verb_is(scan, c, GF_WORD_LEAD_VERB, &role))
        return GF_OK;
    uint32_t person = c->passive ? agent_of(scan, clause) : antecedent_of(scan, c);
    if (person == GF_NONE && !c->passive) person = subject_of(scan, clause, (gf_range){0, 0});
    const uint32_t led = led_organisation(scan, clause);
    if (person == GF_NONE || led == GF_NONE || !role.len) return GF_OK;
    uint32_t period = GF_NONE;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (scan->timex[t] != GF_NONE) period = scan->timex[t];
    }
    const uint32_t known = scan->mentions->at[led].known;
    const bool party =
        known != GF_NONE &&
        gf_view_equal(gf_lexicon_known(scan->lexicon, known)->kind, GF_VIEW("party"));
    if (party) role = GF_VIEW("Chef");
    const gf_title title = {.tokens = {c->verb, c->verb + 1},
                            .role = role,
                            .person = person,
                            .object = led,
                            .rank = GF_VIEW("head"),
                            .timex = period,
                            .sentence = c->sentence};
    return GF_PUSH(scan->arena, scan->titles, title) ? GF_OK : GF_ERR_NOMEM;
}

gf_status gf_titles_predicated(gf_scan *scan) {
    if (!scan->clauses->count) return GF_OK;
    for (uint32_t t = 0; t < scan->tokens->count; t++) {
        const bool open =
            gf_scan_is_role(scan, t) && !scan->used[t] && scan->taken[t] == GF_NONE;
        if (open && gf_scan_is_name_line(scan, scan->tokens->at[t].sentence))
            GF_TRY(predicate_at(scan, t));
    }
    for (uint32_t i = 0; i < scan->clauses->count; i++) {
        if (gf_scan_is_name_line(scan, scan->clauses->at[i].sentence))
            GF_TRY(leads_at(scan, i));
    }
    return GF_OK;
}
