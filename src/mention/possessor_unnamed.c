#include "clause/grammar.h"
#include "mention/title.h"

#include <assert.h>

/*
 * Whom "sein", "ihr" before a role mean where the sentence does not name him as its subject:
 * "der Regierungschef", "er"; a house of fitting gender; what the sentence before is about.
 */

/* May a possessive of this gender mean it? "sein" a man or what is neuter, "ihr" a woman. */
static bool fits(const gf_scan *scan, uint32_t possessive, gf_gender gender) {
    const gf_view value = scan->words[possessive]->personal;
    if (gender == GF_GENDER_UNKNOWN || !value.len) return true;
    return (value.ptr[0] == 'f') == (gender == GF_FEMALE);
}

static bool is_governed(const gf_scan *scan, const gf_mention *m) {
    const uint32_t begin = m->phrase.begin;
    return begin && gf_scan_same_sentence(scan, begin, begin - 1) &&
           scan->words[begin - 1]->governs.len && scan->taken[begin - 1] == GF_NONE;
}

/* Inside the title of somebody else: "der Berater von Kanzler Scholz". */
static bool is_nested(const gf_scan *scan, uint32_t mention) {
    const uint32_t holder = scan->holder[scan->mentions->at[mention].tokens.begin];
    return holder != GF_NONE && holder != mention;
}

/* Gender of the first noun of an organisation's name that tells it: "Thüringer Sternwarte". */
static gf_gender noun_gender(const gf_scan *scan, const gf_mention *m, bool *neuter) {
    gf_view value = {0};
    for (uint32_t t = m->tokens.begin; t < m->tokens.end && !value.len; t++) {
        const gf_view noun = scan->tokens->at[t].lower;
        for (size_t at = 0; at < noun.len && !value.len; at++)
            gf_lexicon_word(scan->lexicon, GF_WORD_NOUN_GENDER,
                            gf_view_slice(noun, at, noun.len), &value);
    }
    *neuter = value.len && value.ptr[0] != 'f';
    return value.len && value.ptr[0] == 'f' ? GF_FEMALE : GF_GENDER_UNKNOWN;
}

static bool is_owning_house(const gf_scan *scan, const gf_mention *m, uint32_t possessive) {
    if (m->kind != GF_MENTION_NAME || m->type != GF_ORGANISATION || m->genitive) return false;
    bool neuter;
    const bool female = noun_gender(scan, m, &neuter) == GF_FEMALE;
    const gf_view value = scan->words[possessive]->personal;
    return value.len && (value.ptr[0] == 'f' ? female : neuter);
}

/* Somebody without a name whom the sentence is about: "der Regierungschef", "er". */
static bool is_owning_role(const gf_scan *scan, const gf_mention *m, uint32_t possessive) {
    const bool role = m->kind == GF_MENTION_ROLE && m->type == GF_PERSON;
    const bool pronoun = m->kind == GF_MENTION_PRONOUN && (m->cases & GF_CASE_NOM);
    return (role || pronoun) && !m->plural && fits(scan, possessive, m->gender);
}

static bool is_inside(const gf_mention *m, gf_range tokens) {
    return m->tokens.begin >= tokens.begin && m->tokens.end <= tokens.end;
}

/* The last of the tokens' mentions that may own a role, is not governed and not another's; an
   organisation has offices, but no kin. */
static uint32_t owner_in(const gf_scan *scan, const gf_title *t, gf_range tokens, bool houses) {
    uint32_t found = GF_NONE;
    for (uint32_t i = 0; i < scan->mentions->count; i++) {
        const gf_mention *m = &scan->mentions->at[i];
        if (!is_inside(m, tokens) || is_governed(scan, m) || is_nested(scan, i)) continue;
        const bool owns = houses ? is_owning_house(scan, m, t->possessive)
                                 : is_owning_role(scan, m, t->possessive);
        if (owns &&
            (found == GF_NONE || scan->mentions->at[found].tokens.begin < m->tokens.begin))
            found = i;
    }
    return found;
}

static bool names_person(const gf_scan *scan, uint32_t sentence, uint32_t possessive) {
    const gf_range tokens = scan->sentences->at[sentence].tokens;
    for (uint32_t t = tokens.begin; t < tokens.end; t++) {
        const uint32_t m = scan->taken[t];
        if (m != GF_NONE && scan->mentions->at[m].type == GF_PERSON &&
            fits(scan, possessive, scan->mentions->at[m].gender))
            return true;
    }
    return false;
}

static uint32_t pronoun_at(const gf_scan *scan, uint32_t token) {
    for (uint32_t i = (uint32_t)scan->mentions->count; i--;) {
        const gf_mention *m = &scan->mentions->at[i];
        if (m->kind == GF_MENTION_PRONOUN && m->tokens.begin == token) return i;
    }
    return GF_NONE;
}

static bool is_held_of_houses(const gf_scan *scan, const gf_title *t) {
    const gf_role_match match = gf_lexicon_role(scan->lexicon, t->role);
    return match.role && match.role->needs_object && !t->is_kinship;
}

/* Who is meant, if not somebody named as the subject of the sentence. */
static uint32_t unnamed_owner(const gf_scan *scan, const gf_title *t) {
    gf_range before = scan->sentences->at[t->sentence].tokens;
    before.end = t->possessive;
    const uint32_t role = owner_in(scan, t, before, false);
    const bool houses = is_held_of_houses(scan, t);
    const uint32_t house = houses ? owner_in(scan, t, before, true) : GF_NONE;
    assert(scan->mentions->at); /* those of the title's person */
    if (house != GF_NONE && (role == GF_NONE || scan->mentions->at[role].tokens.begin <
                                                    scan->mentions->at[house].tokens.begin))
        return house;
    if (role != GF_NONE || t->object != GF_NONE) return role;
    /* "Die Sternwarte baut an. Ihre Direktorin X": what the sentence before is about */
    if (houses && t->sentence && !names_person(scan, t->sentence - 1, t->possessive))
        return owner_in(scan, t, scan->sentences->at[t->sentence - 1].tokens, true);
    return GF_NONE;
}

bool gf_title_is_of_peer(const gf_scan *scan, const gf_title *t) {
    for (uint32_t at = t->tokens.begin; at < t->tokens.end; at++) {
        const gf_role *role = scan->words[at]->role.role;
        if (role && gf_lexicon_word(scan->lexicon, GF_WORD_PEER_ROLE, role->lemma, NULL))
            return true;
    }
    return false;
}

/* "Er werde X treffen, teilte sein Sprecher mit": who "er" is, is the subject for sure. */
static uint32_t subject_pronoun(const gf_scan *scan, const gf_title *t) {
    for (uint32_t i = (uint32_t)scan->mentions->count; i--;) {
        const gf_mention *m = &scan->mentions->at[i];
        assert(m);
        if (m->kind == GF_MENTION_PRONOUN && m->cases == GF_CASE_NOM && !m->plural &&
            m->tokens.begin < t->possessive &&
            scan->tokens->at[m->tokens.begin].sentence == t->sentence &&
            fits(scan, t->possessive, m->gender))
            return i;
    }
    return GF_NONE;
}

/* Is it clear already: "X und sein Sprecher", "X, dessen Sprecher"? */
static bool is_adjacent(const gf_scan *scan, const gf_title *t) {
    const uint32_t before = t->possessive ? t->possessive - 1 : 0;
    return scan->words[before]->is_conjunction ||
           gf_grammar_is(&scan->tokens->at[t->possessive], "relative");
}

static void correct_owner(gf_scan *scan, gf_title *t) {
    const gf_mention *now = t->object == GF_NONE ? NULL : &scan->mentions->at[t->object];
    if (now && (now->type != GF_PERSON || now->kind != GF_MENTION_NAME)) return;
    if (now && is_adjacent(scan, t)) return;
    const uint32_t pronoun = subject_pronoun(scan, t);
    const bool subject = now != NULL && !now->genitive && !is_governed(scan, now);
    if (subject && pronoun == GF_NONE) return;
    const uint32_t owner = pronoun != GF_NONE ? pronoun : unnamed_owner(scan, t);
    if (owner != GF_NONE) t->object = owner;
    if (t->object == GF_NONE && !is_adjacent(scan, t))
        t->object = pronoun_at(scan, t->possessive);
}

gf_status gf_possessors_find(gf_scan *scan) {
    for (size_t i = 0; i < scan->titles->count; i++) {
        gf_title *t = &scan->titles->at[i];
        if (t->possessive != GF_NONE && !gf_title_is_of_peer(scan, t)) correct_owner(scan, t);
    }
    return GF_OK;
}
