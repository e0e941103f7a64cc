#include "mention/clause_role.h"

#include "base/try.h"

#include <string.h>

/* A verb's class, whether it is the clause's full verb or only its finite form is known. */
bool gf_clause_verb_is(const gf_scan *scan, const gf_clause *c, gf_word_class k,
                       gf_view *value) {
    if (gf_clause_lemma_is(scan->lexicon, c, k, value)) return true;
    return c->verb != GF_NONE &&
           gf_token_lower_is(scan->lexicon, &scan->tokens->at[c->verb], k, value);
}

/* Does the lexicon say of the word @p form that it says an office so (@p cue "copula")? */
static bool is_cue(const gf_scan *scan, gf_view form, const char *cue) {
    gf_view value = {0};
    return gf_lexicon_word(scan->lexicon, GF_WORD_ROLE_CUE, form, &value) &&
           gf_view_has_word(value, cue);
}

static bool is_copula(const gf_scan *scan, const gf_clause *c) {
    if (c->lemma.len && is_cue(scan, c->lemma, "copula")) return true;
    gf_view value = {0};
    if (c->finite == GF_NONE || (c->verb != GF_NONE && c->verb != c->finite)) return false;
    if (!gf_token_lower_is(scan->lexicon, &scan->tokens->at[c->finite], GF_WORD_AUXILIARY,
                           &value))
        return false;
    return gf_view_has_word(value, "sein") || gf_view_has_word(value, "werden");
}

bool gf_in_clause(const gf_scan *scan, uint32_t t, uint32_t clause) {
    return scan->clauses->of_token[t] == clause;
}

bool gf_has_preposition(const gf_scan *scan, const gf_mention *m) {
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
    return gf_has_preposition(scan, mention) ? GF_NONE : m;
}

/* The clause's subject, if only one person can be it. */
uint32_t gf_clause_person(const gf_scan *scan, uint32_t clause, gf_range except) {
    const gf_clause *c = &scan->clauses->at[clause];
    uint32_t found = GF_NONE;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (!gf_in_clause(scan, t, clause) || (t >= except.begin && t < except.end)) continue;
        const uint32_t m = candidate_at(scan, t);
        if (m == GF_NONE) continue;
        if (found != GF_NONE) return GF_NONE;
        found = m;
    }
    return found;
}

/* "der das Außenamt leitet": the name before a relative clause. */
uint32_t gf_clause_antecedent(const gf_scan *scan, const gf_clause *c) {
    if (c->kind != GF_CLAUSE_RELATIVE || !c->tokens.begin) return GF_NONE;
    uint32_t t = c->tokens.begin - 1;
    if (gf_scan_is(scan, t, ",") && t) t--;
    const uint32_t m = gf_name_at(scan, t);
    return m != GF_NONE && scan->mentions->at[m].type == GF_PERSON ? m : GF_NONE;
}

/* How a clause says a role of somebody. */
typedef enum said_how {
    SAID_NOT,
    SAID_BY_COPULA,     /* "Gruenbaum ist Leiter der Behörde" */
    SAID_BY_ALS,        /* "trat als Minister zurück", "seinen Rückzug als Kanzler" */
    SAID_BY_APPOINTMENT /* "wurde zum Berater ernannt" */
} said_how;

static said_how how_said(const gf_scan *scan, const gf_role_phrase *p, const gf_clause *c) {
    const uint32_t before = p->tokens.begin ? p->tokens.begin - 1 : GF_NONE;
    const said_how by_copula = is_copula(scan, c) ? SAID_BY_COPULA : SAID_NOT;
    if (before == GF_NONE || !gf_scan_same_sentence(scan, p->noun, before)) return by_copula;
    /* as written: "Als" opens a clause */
    const gf_view word = scan->tokens->at[before].form;
    if (is_cue(scan, word, "as")) return SAID_BY_ALS;
    if (is_cue(scan, word, "to")) {
        return gf_clause_verb_is(scan, c, GF_WORD_APPOINT_VERB, NULL) ? SAID_BY_APPOINTMENT
                                                                      : SAID_NOT;
    }
    return scan->words[before]->governs.len ? SAID_NOT : by_copula;
}

/* "ihn" in "berief ihn": an accusative that is no nominative. */
static uint32_t accusative_of(const gf_scan *scan, uint32_t clause) {
    const gf_clause *c = &scan->clauses->at[clause];
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        const uint32_t m = gf_in_clause(scan, t, clause) ? gf_part_at(scan, t) : GF_NONE;
        if (m == GF_NONE || scan->mentions->at[m].kind != GF_MENTION_PRONOUN) continue;
        const uint8_t cases = scan->mentions->at[m].cases;
        const bool only = (cases & GF_CASE_ACC) && !(cases & GF_CASE_NOM);
        if (only && !scan->mentions->at[m].plural) return m;
    }
    return GF_NONE;
}

/* Persons that the clause names, in its order; at most two. */
static size_t candidates_of(const gf_scan *scan, uint32_t clause, gf_range except,
                            uint32_t found[2]) {
    const gf_clause *c = &scan->clauses->at[clause];
    size_t count = 0;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (!gf_in_clause(scan, t, clause) || (t >= except.begin && t < except.end)) continue;
        const uint32_t m = candidate_at(scan, t);
        if (m == GF_NONE) continue;
        if (count < 2) found[count] = m;
        count++;
    }
    return count;
}

/* Whom somebody else appoints: "der Rat berief ihn", "Merz ernannte Frau Berg". One name before
   the verb is the one who does so. */
static uint32_t appointee_of(const gf_scan *scan, uint32_t clause, gf_range except) {
    const gf_clause *c = &scan->clauses->at[clause];
    const uint32_t him = accusative_of(scan, clause);
    if (him != GF_NONE) return him;
    uint32_t found[2];
    const size_t count = candidates_of(scan, clause, except, found);
    if (count == 2) return found[1];
    const bool behind = count == 1 && c->finite != GF_NONE &&
                        scan->mentions->at[found[0]].tokens.begin > c->finite;
    return behind ? found[0] : GF_NONE;
}

static uint32_t holder_of(const gf_scan *scan, uint32_t clause, said_how how,
                          const gf_role_phrase *phrase) {
    const gf_clause *c = &scan->clauses->at[clause];
    const uint32_t before = gf_clause_antecedent(scan, c);
    if (before != GF_NONE) return before;
    if (how == SAID_BY_APPOINTMENT && !c->passive && c->finite != GF_NONE)
        return appointee_of(scan, clause, phrase->tokens);
    return gf_clause_person(scan, clause, phrase->tokens);
}

/* "diente Trump als Berater": the one who is served. */
static uint32_t served(const gf_scan *scan, uint32_t clause, const gf_role_phrase *phrase,
                       uint32_t *person) {
    const gf_clause *c = &scan->clauses->at[clause];
    uint32_t found[2];
    if (!gf_clause_verb_is(scan, c, GF_WORD_SERVE_VERB, NULL) ||
        candidates_of(scan, clause, phrase->tokens, found) != 2)
        return GF_NONE;
    *person = found[0];
    return found[1];
}

/* "vertritt die Schweiz seit 2019 als Botschafterin in Rom": for whom, before where. */
static uint32_t represented(const gf_scan *scan, uint32_t clause,
                            const gf_role_phrase *phrase) {
    const gf_clause *c = &scan->clauses->at[clause];
    if (c->passive || !gf_clause_verb_is(scan, c, GF_WORD_REPRESENT_VERB, NULL)) return GF_NONE;
    uint32_t found = GF_NONE;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        const uint32_t m = gf_in_clause(scan, t, clause) ? gf_name_at(scan, t) : GF_NONE;
        if (m == GF_NONE || scan->mentions->at[m].tokens.begin != t) continue;
        const gf_mention *mention = &scan->mentions->at[m];
        const bool inside = t >= phrase->tokens.begin && t < phrase->tokens.end;
        if (inside || mention->type == GF_PERSON || mention->genitive ||
            gf_has_preposition(scan, mention))
            continue;
        if (found != GF_NONE) return GF_NONE;
        found = m;
    }
    return found;
}

/* "war in Hessen Ministerin", "der Rat berief ihn zum Berater": of what, where the role's own
   phrase does not say. */
static uint32_t object_in_clause(const gf_scan *scan, uint32_t clause, said_how how,
                                 const gf_role_phrase *phrase) {
    const gf_clause *c = &scan->clauses->at[clause];
    const gf_role *role = scan->words[phrase->noun]->role.role;
    uint32_t found = GF_NONE;
    if (!role->needs_object) return GF_NONE;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        const uint32_t m = gf_in_clause(scan, t, clause) ? gf_name_at(scan, t) : GF_NONE;
        if (m == GF_NONE || scan->mentions->at[m].tokens.begin != t) continue;
        const gf_mention *mention = &scan->mentions->at[m];
        const bool before =
            t < phrase->noun && t && is_cue(scan, scan->tokens->at[t - 1].form, "at");
        const bool place = mention->type == GF_PLACE && how == SAID_BY_COPULA && before;
        const bool body = mention->type == GF_ORGANISATION && how == SAID_BY_APPOINTMENT &&
                          !gf_has_preposition(scan, mention) && !mention->genitive;
        if (!place && !body) continue;
        if (found != GF_NONE) return GF_NONE;
        found = m;
    }
    return found;
}

static bool is_period(const gf_scan *scan, const gf_timex *x) {
    if (x->kind != GF_TIMEX_DATE) return false;
    const gf_token *first = &scan->tokens->at[x->tokens.begin];
    if (is_cue(scan, first->lower, "period")) return true;
    if (x->tokens.begin && is_cue(scan, first[-1].lower, "period")) return true;
    /* "war 2019 Ministerin": a year is long enough to hold an office in */
    return first->kind == GF_TOKEN_NUMBER && x->tokens.end == x->tokens.begin + 1;
}

static uint32_t date_at(const gf_scan *scan, uint32_t clause, uint32_t t) {
    const uint32_t x = gf_in_clause(scan, t, clause) ? scan->timex[t] : GF_NONE;
    return x != GF_NONE && scan->timexes->at[x].kind == GF_TIMEX_DATE ? x : GF_NONE;
}

/* The clause's time, as far as it can say when the role was held. */
static void give_period(const gf_scan *scan, uint32_t clause, said_how how, gf_title *title) {
    const gf_clause *c = &scan->clauses->at[clause];
    if (title->timex != GF_NONE) return;
    const bool ends =
        how == SAID_BY_ALS && gf_clause_verb_is(scan, c, GF_WORD_RESIGN_VERB, NULL);
    const bool turns = how == SAID_BY_APPOINTMENT || ends;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        const uint32_t x = date_at(scan, clause, t);
        if (x == GF_NONE) continue;
        const bool said = is_period(scan, &scan->timexes->at[x]);
        if (!said && !turns) continue;
        title->timex = x;
        if (!said) title->period = ends ? GF_PERIOD_ENDS : GF_PERIOD_BEGINS;
        return;
    }
}

bool gf_clause_is_stated(const gf_scan *scan, const gf_clause *c) {
    if (c->negated || c->conditional) return false;
    gf_view cue = {0}; /* "wenn", "ob", "falls" */
    const bool tied = c->intro != GF_NONE &&
                      gf_token_lower_is(scan->lexicon, &scan->tokens->at[c->intro],
                                        GF_WORD_MEETING_CUE, &cue) &&
                      gf_view_has_word(cue, "conditional");
    return !tied;
}

/* Of what the role is held, where its own phrase does not say; "als Vertreter" may tell another
   holder, too. */
static void find_object(const gf_scan *scan, uint32_t clause, said_how how,
                        gf_role_phrase *phrase, uint32_t *person) {
    if (how == SAID_BY_ALS) {
        const uint32_t side = represented(scan, clause, phrase);
        if (side != GF_NONE) phrase->object = side;
        if (phrase->object == GF_NONE) phrase->object = served(scan, clause, phrase, person);
    }
    if (phrase->object == GF_NONE) phrase->object = object_in_clause(scan, clause, how, phrase);
}

static gf_status predicate_at(gf_scan *scan, uint32_t noun) {
    const uint32_t clause = scan->clauses->of_token[noun];
    if (clause == GF_NONE || scan->words[noun]->role.plural) return GF_OK;
    const gf_clause *c = &scan->clauses->at[clause];
    gf_role_phrase phrase;
    GF_TRY(gf_role_phrase_read(scan, noun, &phrase));
    const said_how how = how_said(scan, &phrase, c);
    if (how == SAID_NOT || !gf_clause_is_stated(scan, c)) return GF_OK;
    uint32_t person = holder_of(scan, clause, how, &phrase);
    find_object(scan, clause, how, &phrase, &person);
    if (person == GF_NONE || (phrase.object == GF_NONE && phrase.possessive == GF_NONE))
        return GF_OK;
    if (c->modal_intent || (c->tense == GF_FUTURE && how != SAID_BY_ALS)) phrase.era = 1;
    const size_t before = scan->titles->count;
    GF_TRY(gf_title_add(scan, &phrase, person));
    if (scan->titles->count > before) give_period(scan, clause, how, &scan->titles->at[before]);
    return GF_OK;
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
            GF_TRY(gf_lead_at(scan, i));
    }
    return GF_OK;
}
