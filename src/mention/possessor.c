#include "mention/possessor.h"

#include "mention/clause_role.h"
#include "mention/role_phrase.h"

/* Whom the word can mean: "sein", "dessen" a man, "ihr", "deren" a woman (or several). */
static gf_gender gender_meant(const gf_scan *scan, uint32_t word) {
    const char first = scan->tokens->at[word].lower.ptr[0];
    if (first == 's') return GF_MALE;
    if (first == 'i') return GF_FEMALE;
    return gf_scan_is(scan, word, "deren") || gf_scan_is(scan, word, "Deren") ? GF_FEMALE
                                                                              : GF_MALE;
}

static bool agrees(gf_gender meant, gf_gender own) {
    return own == GF_GENDER_UNKNOWN || own == meant;
}

/* "Berater von US-Präsident Trump", "Sprecher des Bischofs Kern": inside a role's attribute. */
static bool is_role_attribute(const gf_scan *scan, uint32_t mention) {
    const gf_mention *m = &scan->mentions->at[mention];
    const uint32_t holder = scan->holder[m->tokens.begin];
    if (holder != GF_NONE && holder != mention) return true;
    const uint32_t t = m->phrase.begin;
    const uint32_t before = t && scan->words[t]->determiner.len ? t : t ? t - 1 : 0;
    if (!before || !gf_scan_same_sentence(scan, m->tokens.begin, before - 1)) return false;
    const bool of = gf_scan_is(scan, before, "von") || gf_scan_is(scan, before, "des") ||
                    gf_scan_is(scan, before, "der");
    return of && gf_scan_is_role(scan, before - 1);
}

/* A person's name that begins at @p t and may own something, or GF_NONE. */
static uint32_t owner_at(const gf_scan *scan, uint32_t t, gf_gender meant) {
    const uint32_t m = gf_name_at(scan, t);
    if (m == GF_NONE || scan->mentions->at[m].type != GF_PERSON) return GF_NONE;
    if (scan->mentions->at[m].tokens.begin != t || is_role_attribute(scan, m)) return GF_NONE;
    return agrees(meant, scan->mentions->at[m].gender) ? m : GF_NONE;
}

/* "er" in "sprach er mit Kern": a pronoun that is the subject. */
static bool is_subject_pronoun(const gf_scan *scan, uint32_t t, gf_gender meant) {
    const gf_view low = scan->tokens->at[t].lower;
    return gf_view_is(low, meant == GF_MALE ? "er" : "sie");
}

/* "der armenische Regierungschef": somebody without a name, as a subject. */
static bool is_unnamed_subject(const gf_scan *scan, uint32_t t, gf_gender meant) {
    if (!gf_scan_is_role(scan, t) || scan->taken[t] != GF_NONE || scan->holder[t] != GF_NONE)
        return false;
    const gf_role_match role = scan->words[t]->role;
    const bool named =
        gf_scan_same_sentence(scan, t, t + 1) && gf_name_at(scan, t + 1) != GF_NONE;
    if (named || role.plural || role.genitive || !agrees(meant, role.gender)) return false;
    uint32_t at = t;
    while (at && gf_scan_same_sentence(scan, t, at - 1) && gf_scan_is_adjective(scan, at - 1))
        at--;
    return at && gf_scan_same_sentence(scan, t, at - 1) &&
           gf_determiner_allows(scan, at - 1, 'n') &&
           (at < 2 || !gf_scan_is_capital(scan, at - 2) || scan->words[at - 2]->is_function);
}

/* The name whose phrase ends where "und" leads over to the possessive, or GF_NONE. */
static uint32_t joined_owner(const gf_scan *scan, uint32_t begin, gf_gender meant) {
    if (begin < 2 || !gf_scan_same_sentence(scan, begin, begin - 2)) return GF_NONE;
    if (!scan->words[begin - 1]->is_conjunction && !gf_scan_is(scan, begin - 1, "sowie"))
        return GF_NONE;
    uint32_t t = begin - 1;
    if (gf_scan_is(scan, t - 1, ",") || gf_scan_is(scan, t - 1, ")")) return GF_NONE;
    const uint32_t m = gf_name_at(scan, t - 1);
    return m == GF_NONE ? GF_NONE : owner_at(scan, scan->mentions->at[m].tokens.begin, meant);
}

/* Behind a preposition, or joined to such a name: "mit Präsidentin Berg und Sportchef Kern". */
static bool is_governed(const gf_scan *scan, uint32_t mention) {
    const gf_mention *m = &scan->mentions->at[mention];
    if (gf_has_preposition(scan, m)) return true;
    const uint32_t before = gf_joined_before(scan, m);
    return before != GF_NONE && gf_has_preposition(scan, &scan->mentions->at[before]);
}

/* "dessen Assistent A und sein Berater B": both possessives mean the same one. */
static uint32_t owner_of_owned(const gf_scan *scan, uint32_t person) {
    for (size_t i = scan->titles->count; i--;) {
        const gf_title *title = &scan->titles->at[i];
        if (title->sentence != scan->mentions->at[person].sentence) break;
        const bool owned = title->person == person && title->object != GF_NONE &&
                           title->tokens.begin &&
                           scan->words[title->tokens.begin - 1]->personal.len;
        if (owned) return title->object;
    }
    return person;
}

static uint32_t nearest_owner(const gf_scan *scan, uint32_t word, uint32_t begin) {
    const gf_gender meant = gender_meant(scan, word);
    const uint32_t joined = joined_owner(scan, begin, meant);
    if (joined != GF_NONE) return joined;
    const bool demonstrative = scan->tokens->at[word].lower.ptr[0] == 'd';
    uint32_t governed = GF_NONE;
    for (uint32_t t = begin; t-- && gf_scan_same_sentence(scan, word, t);) {
        if (governed != GF_NONE &&
            (is_unnamed_subject(scan, t, meant) || is_subject_pronoun(scan, t, meant)))
            return GF_NONE;
        const uint32_t m = owner_at(scan, t, meant);
        if (m == GF_NONE) continue;
        if (demonstrative || !is_governed(scan, m)) return m;
        if (governed == GF_NONE) governed = m;
    }
    return governed;
}

uint32_t gf_possessor_of(const gf_scan *scan, uint32_t word, uint32_t begin) {
    const uint32_t owner = nearest_owner(scan, word, begin);
    return owner == GF_NONE ? GF_NONE : owner_of_owned(scan, owner);
}

bool gf_possessor_is_open(const gf_scan *scan, uint32_t word, uint32_t begin, uint32_t chosen) {
    const gf_gender meant = gender_meant(scan, word);
    const bool demonstrative = scan->tokens->at[word].lower.ptr[0] == 'd';
    if (!scan->clauses->count || demonstrative) return false;
    const uint32_t clause = scan->clauses->of_token[begin];
    for (uint32_t t = begin; t-- && gf_scan_same_sentence(scan, word, t);) {
        if (scan->clauses->of_token[t] != clause) continue;
        const uint32_t m = owner_at(scan, t, meant);
        if (m != GF_NONE && m != chosen) return true;
    }
    return false;
}
