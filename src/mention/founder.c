#include "mention/title.h"

#include "base/try.h"
#include "base/vec.h"
#include "clause/grammar.h"
#include "mention/possessor.h"

/*
 * "der von Trump zur Lösung mehrerer Konflikte eingerichtete Friedensrat", "Trumps kürzlich
 * gegründeter Friedensrat": who founded what stands before the participle.
 */
enum { REACH = 16 };

/* "gegründeten": the participle with an adjective's ending. */
static bool is_founding(const gf_scan *scan, uint32_t t) {
    const gf_view low = scan->tokens->at[t].lower;
    for (size_t cut = 1; cut <= 2 && cut + 4 < low.len; cut++) {
        if (gf_lexicon_word(scan->lexicon, GF_WORD_FOUNDED,
                            gf_view_slice(low, 0, low.len - cut), NULL))
            return true;
    }
    return false;
}

static uint32_t person_at(const gf_scan *scan, uint32_t t) {
    const uint32_t m = gf_name_at(scan, t);
    return m != GF_NONE && scan->mentions->at[m].type == GF_PERSON ? m : GF_NONE;
}

/* "von Trump", "von Präsident Trump" */
static uint32_t person_behind(const gf_scan *scan, uint32_t von) {
    const uint32_t next = person_at(scan, von + 1);
    if (next != GF_NONE || !gf_scan_is_role(scan, von + 1)) return next;
    return gf_scan_same_sentence(scan, von, von + 2) ? person_at(scan, von + 2) : GF_NONE;
}

/* The founder before the participle at @p t, or GF_NONE. */
static uint32_t founder_of(const gf_scan *scan, uint32_t t) {
    bool only_adjectives = true;
    for (uint32_t at = t; at-- && at + REACH > t && gf_scan_same_sentence(scan, t, at);) {
        const uint32_t person = person_at(scan, at);
        if (person != GF_NONE && only_adjectives && scan->mentions->at[person].genitive)
            return person;
        only_adjectives = only_adjectives && gf_scan_is_adjective(scan, at);
        if (scan->verb[at] || gf_scan_is(scan, at, ",")) return GF_NONE;
        if (gf_scan_is(scan, at, "von")) return person_behind(scan, at);
    }
    return GF_NONE;
}

/* "auf seiner Plattform X", "ihre Firma X": the token of the possessive, or GF_NONE. */
static uint32_t possessive_before(const gf_scan *scan, uint32_t noun) {
    uint32_t t = noun;
    while (t && gf_scan_same_sentence(scan, noun, t - 1) && gf_scan_is_adjective(scan, t - 1) &&
           !scan->words[t - 1]->personal.len)
        t--;
    if (!t || !gf_scan_same_sentence(scan, noun, t - 1)) return GF_NONE;
    const bool possessive = gf_grammar_is(&scan->tokens->at[t - 1], "possessive");
    return possessive && scan->words[t - 1]->personal.len ? t - 1 : GF_NONE;
}

/* Who owns the organisation that the noun before its name calls somebody's own. */
static gf_status find_owner_of_own(gf_scan *scan, uint32_t organisation) {
    const uint32_t begin = scan->mentions->at[organisation].tokens.begin;
    const uint32_t noun =
        begin && scan->tokens->at[begin - 1].kind == GF_TOKEN_OPEN ? begin - 2 : begin - 1;
    if (begin < 2 || !gf_scan_same_sentence(scan, begin, noun)) return GF_OK;
    if (!gf_token_form_is(scan->lexicon, &scan->tokens->at[noun], GF_WORD_OWNED_NOUN, NULL))
        return GF_OK;
    const uint32_t possessive = possessive_before(scan, noun);
    const uint32_t person =
        possessive == GF_NONE ? GF_NONE : gf_possessor_of(scan, possessive, possessive);
    if (person == GF_NONE || scan->mentions->at[person].type != GF_PERSON) return GF_OK;
    const bool woman = scan->mentions->at[person].gender == GF_FEMALE;
    const gf_title title = {.tokens = {noun, noun + 1},
                            .role = woman ? GF_VIEW("Eigentümerin") : GF_VIEW("Eigentümer"),
                            .person = person,
                            .object = organisation,
                            .rank = GF_VIEW("business"),
                            .timex = GF_NONE,
                            .sentence = scan->tokens->at[noun].sentence,
                            .possessive = GF_NONE,
                            .is_inferred = true};
    return GF_PUSH(scan->arena, scan->titles, title) ? GF_OK : GF_ERR_NOMEM;
}

static gf_status find_owners_of_own(gf_scan *scan) {
    const uint32_t count = (uint32_t)scan->mentions->count;
    for (uint32_t i = 0; i < count; i++) {
        const gf_mention *m = &scan->mentions->at[i];
        if (m->type == GF_ORGANISATION && m->kind == GF_MENTION_NAME)
            GF_TRY(find_owner_of_own(scan, i));
    }
    return GF_OK;
}

/* The organisation behind the participle, a quotation mark between them skipped. */
static uint32_t founded_behind(const gf_scan *scan, uint32_t t) {
    const bool quoted = scan->tokens->at[t + 1].kind == GF_TOKEN_OPEN;
    const uint32_t at = quoted ? t + 2 : t + 1;
    const uint32_t name = gf_scan_same_sentence(scan, t, at) ? gf_name_at(scan, at) : GF_NONE;
    if (name == GF_NONE) return GF_NONE;
    return scan->mentions->at[name].type == GF_ORGANISATION ? name : GF_NONE;
}

gf_status gf_founders_find(gf_scan *scan) {
    GF_TRY(find_owners_of_own(scan));
    for (uint32_t t = 1; t + 1 < scan->tokens->count; t++) {
        if (gf_scan_is_capital(scan, t) || !is_founding(scan, t)) continue;
        const uint32_t founded = founded_behind(scan, t);
        const uint32_t person = founded == GF_NONE ? GF_NONE : founder_of(scan, t);
        if (person == GF_NONE) continue;
        const bool woman = scan->mentions->at[person].gender == GF_FEMALE;
        const gf_title title = {.tokens = {t, t + 1},
                                .role = woman ? GF_VIEW("Gründerin") : GF_VIEW("Gründer"),
                                .person = person,
                                .object = founded,
                                .rank = GF_VIEW("head"),
                                .timex = GF_NONE,
                                .sentence = scan->tokens->at[t].sentence};
        if (!GF_PUSH(scan->arena, scan->titles, title)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}
