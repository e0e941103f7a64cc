#include "mention/title.h"

#include "base/try.h"

#include <string.h>

enum { REACH = 14 };

/* "Prof. Dr." and "Frau" belong to the phrase, not to the name. */
static uint32_t skip_forms_of_address(const gf_scan *scan, uint32_t begin) {
    while (begin && gf_scan_same_sentence(scan, begin, begin - 1) &&
           scan->words[begin - 1]->is_title && !scan->words[begin - 1]->role.role &&
           scan->taken[begin - 1] == GF_NONE) {
        begin--;
    }
    return begin;
}

static void widen(gf_scan *scan, uint32_t person, uint32_t begin) {
    gf_mention *m = &scan->mentions->at[person];
    if (begin < m->phrase.begin) m->phrase.begin = begin;
}

/* Is the person known, by facts or by another title of the text, to hold this very role? */
static bool is_held_by(const gf_scan *scan, uint32_t noun, uint32_t person) {
    const gf_role *role = scan->words[noun]->role.role;
    const uint32_t known = scan->mentions->at[person].known;
    size_t count = 0;
    const uint32_t *facts =
        known == GF_NONE ? NULL : gf_lexicon_facts_of(scan->lexicon, known, &count);
    for (size_t i = 0; i < count; i++) {
        const gf_fact *fact = gf_lexicon_fact(scan->lexicon, facts[i]);
        if (gf_view_equal(fact->role, role->lemma) || gf_view_equal(fact->role, role->feminine))
            return true;
    }
    return false;
}

/* Does a title elsewhere give the role (same noun) directly to another person? */
static bool is_held_by_other(const gf_scan *scan, uint32_t noun, uint32_t person) {
    const gf_view form = gf_genitive_off(scan->tokens->at[noun].form);
    const gf_role *role = scan->words[noun]->role.role;
    const gf_view name = scan->tokens->at[scan->mentions->at[person].tokens.end - 1].form;
    for (uint32_t t = 0; t + 1 < scan->tokens->count; t++) {
        if (t == noun || scan->words[t]->role.role != role) continue;
        const uint32_t m = scan->taken[t + 1];
        if (m == GF_NONE || scan->mentions->at[m].type != GF_PERSON) continue;
        const gf_view other = scan->tokens->at[scan->mentions->at[m].tokens.end - 1].form;
        const gf_view here = scan->tokens->at[t].form;
        const bool same_head =
            here.len >= 3 && form.len >= 3 && memcmp(here.ptr, form.ptr, 3) == 0;
        if (same_head && !gf_view_equal(other, name)) return true;
    }
    return false;
}

/*
 * "dem Sondergesandten des US-Präsidenten Steve Witkoff": does the name belong to the outer
 * role? Only if the inner one is known to be another's; else the nearer noun has it
 * ("Sondergesandter des US-Präsidenten Donald Trump").
 */
static bool belongs_to_outer(const gf_scan *scan, const gf_role_phrase *inner,
                             uint32_t person) {
    const uint32_t outer = inner->tokens.begin - 1;
    if (is_held_by(scan, inner->noun, person)) return false;
    if (is_held_by(scan, outer, person)) return true;
    return is_held_by_other(scan, inner->noun, person);
}

/* The role noun before the inner phrase if that is its genitive attribute, or GF_NONE. */
static uint32_t outer_role(const gf_scan *scan, const gf_role_phrase *inner) {
    const uint32_t begin = inner->tokens.begin;
    if (inner->determiner != begin || !gf_determiner_allows(scan, begin, 'g')) return GF_NONE;
    if (!begin || !gf_scan_same_sentence(scan, inner->noun, begin - 1)) return GF_NONE;
    return gf_scan_is_role(scan, begin - 1) && !scan->used[begin - 1] ? begin - 1 : GF_NONE;
}

/* "Präsident und Parteichef X": the first role is his, too. */
static gf_status joined_role(gf_scan *scan, const gf_role_phrase *phrase, uint32_t person) {
    const uint32_t begin = phrase->tokens.begin;
    if (begin < 2 || !gf_scan_is(scan, begin - 1, "und") || phrase->determiner != GF_NONE)
        return GF_OK;
    const uint32_t noun = begin - 2;
    if (!gf_scan_same_sentence(scan, begin, noun) || !gf_scan_is_role(scan, noun)) return GF_OK;
    if (scan->used[noun] || scan->words[noun]->role.plural) return GF_OK;
    gf_role_phrase first;
    GF_TRY(gf_role_phrase_read(scan, noun, &first));
    if (first.object == GF_NONE) first.object = phrase->object;
    widen(scan, person, first.tokens.begin);
    return gf_title_add(scan, &first, person);
}

/* "sein Kollege": has the office of another, whose titles must be known first. */
static bool is_peer(const gf_scan *scan, uint32_t noun) {
    return gf_lexicon_word(scan->lexicon, GF_WORD_PEER_ROLE,
                           scan->words[noun]->role.role->lemma, NULL);
}

static gf_status direct_role(gf_scan *scan, uint32_t noun, uint32_t person) {
    gf_role_phrase phrase;
    GF_TRY(gf_role_phrase_read(scan, noun, &phrase));
    /* "Frau Jura" is a form of address, "seine Frau Beatrice" is kin */
    const bool address =
        scan->words[noun]->is_title && phrase.object == GF_NONE && phrase.possessive == GF_NONE;
    if (address && scan->words[noun]->is_kinship) return GF_OK;
    if (phrase.possessive != GF_NONE && is_peer(scan, noun) && !scan->reads_peers) return GF_OK;
    const uint32_t outer = outer_role(scan, &phrase);
    if (outer != GF_NONE && belongs_to_outer(scan, &phrase, person)) {
        GF_TRY(gf_role_phrase_read(scan, outer, &phrase));
        widen(scan, person, phrase.tokens.begin);
        return gf_title_add(scan, &phrase, person);
    }
    phrase.tokens.end = noun + 1;
    widen(scan, person, phrase.tokens.begin);
    GF_TRY(gf_title_add(scan, &phrase, person));
    return joined_role(scan, &phrase, person);
}

/* "Vorsitzender der Freunde alter Karten, X": a genitive that names nothing known, up to the
 * end. */
static bool is_unread_attribute(const gf_scan *scan, uint32_t t, uint32_t end) {
    if (t >= end || t + 8 < end) return false;
    if (!gf_determiner_allows(scan, t, 'g') && !gf_scan_is(scan, t, "von")) return false;
    for (uint32_t at = t; at < end; at++) {
        if (scan->tokens->at[at].kind != GF_TOKEN_WORD || scan->verb[at] ||
            scan->taken[at] != GF_NONE)
            return false;
    }
    return true;
}

/* "Leiter des Goethe-Instituts in Lyon, X": where it is, behind what the role is held of. */
static bool is_local_attribute(const gf_scan *scan, uint32_t t, uint32_t end) {
    if (t + 2 > end || !gf_scan_same_sentence(scan, t, end - 1)) return false;
    if (!gf_scan_is(scan, t, "in") && !gf_scan_is(scan, t, "im")) return false;
    const uint32_t m = gf_name_at(scan, t + 1);
    return m != GF_NONE && scan->mentions->at[m].type == GF_PLACE &&
           scan->mentions->at[m].tokens.end == end;
}

/* A role whose phrase, attribute included, ends at @p end: "Leiter des Präsidentenbüros". */
static gf_status role_ending_at(gf_scan *scan, uint32_t end, gf_role_phrase *out, bool *found) {
    *found = false;
    for (uint32_t t = end > REACH ? end - REACH : 0; t < end && !*found; t++) {
        const bool open =
            gf_scan_is_role(scan, t) && !scan->used[t] && scan->taken[t] == GF_NONE;
        if (!open || !gf_scan_same_sentence(scan, end, t)) continue;
        GF_TRY(gf_role_phrase_read(scan, t, out));
        *found = out->tokens.end == end || is_unread_attribute(scan, out->tokens.end, end) ||
                 (out->explicit_object && is_local_attribute(scan, out->tokens.end, end));
        out->tokens.end = end;
    }
    return GF_OK;
}

/* The person whose name ends right before the token, or GF_NONE. */
static uint32_t person_ending_at(const gf_scan *scan, uint32_t token) {
    if (!token || !gf_scan_same_sentence(scan, token, token - 1)) return GF_NONE;
    const uint32_t m = scan->taken[token - 1];
    if (m == GF_NONE || scan->mentions->at[m].tokens.end != token) return GF_NONE;
    return scan->mentions->at[m].type == GF_PERSON ? m : GF_NONE;
}

/*
 * ", Witkoff, der leitende Berater des Weißen Hauses, Josh Gruenbaum, und": between two names
 * the role goes to the one that has none yet; if both lack one, to the first.
 */
static bool is_for_next(const gf_scan *scan, const gf_role_phrase *phrase) {
    const uint32_t begin = phrase->tokens.begin;
    if (!begin || !gf_scan_is(scan, begin - 1, ",")) return true;
    const uint32_t before = person_ending_at(scan, begin - 1);
    if (before == GF_NONE) return phrase->determiner != GF_NONE || phrase->explicit_object;
    return phrase->determiner != GF_NONE && gf_title_stands_before(scan, before);
}

static gf_status apposed_role(gf_scan *scan, uint32_t comma, uint32_t person) {
    gf_role_phrase phrase;
    bool found;
    GF_TRY(role_ending_at(scan, comma, &phrase, &found));
    if (!found || scan->words[phrase.noun]->role.plural || !is_for_next(scan, &phrase))
        return GF_OK;
    /* "die Ministerin und Verhandlungsführerin des Bundes, Nancy Faeser" */
    const uint32_t left = phrase.tokens.begin;
    const bool joined = left > 1 && gf_scan_same_sentence(scan, comma, left - 2) &&
                        gf_scan_is(scan, left - 1, "und") && gf_scan_is_role(scan, left - 2);
    const bool introduced = joined || phrase.determiner != GF_NONE || phrase.object != GF_NONE;
    if (!introduced) return GF_OK;
    widen(scan, person, phrase.tokens.begin);
    GF_TRY(gf_title_add(scan, &phrase, person));
    return joined_role(scan, &phrase, person);
}

static bool joins(const gf_scan *scan, uint32_t t) {
    return gf_scan_is(scan, t, "und") || gf_scan_is(scan, t, ",") ||
           gf_scan_is(scan, t, "sowie");
}

/* The title that stands before the person's name, or NULL. */
static const gf_title *last_title_before(const gf_scan *scan, uint32_t person) {
    const gf_mention *m = &scan->mentions->at[person];
    for (size_t i = scan->titles->count; i--;) {
        const gf_title *title = &scan->titles->at[i];
        if (title->sentence < m->sentence) return NULL;
        if (title->person == person && title->tokens.begin < m->tokens.begin) return title;
    }
    return NULL;
}

/* Not said by the words, but known of the holder: "die Außenminister A und B" serve two states.
 */
static bool is_implied(const gf_scan *scan, uint32_t object) {
    if (object == GF_NONE) return false;
    const gf_mention *m = &scan->mentions->at[object];
    return m->kind == GF_MENTION_PREFIX &&
           m->span.end == scan->tokens->at[m->tokens.begin].span.end;
}

/* "die Kreml-Berater Juri Uschakow und Kirill Dmitrijew" */
static gf_status shared_role(gf_scan *scan, uint32_t begin, uint32_t person) {
    const uint32_t before =
        joins(scan, begin - 1) ? person_ending_at(scan, begin - 1) : GF_NONE;
    const gf_title *title = before == GF_NONE ? NULL : last_title_before(scan, before);
    if (!title) return GF_OK;
    const uint32_t noun = title->tokens.end - 1, object = title->object;
    gf_role_phrase phrase;
    GF_TRY(gf_role_phrase_read(scan, noun, &phrase));
    const bool articled = phrase.determiner != GF_NONE &&
                          gf_scan_is(scan, phrase.determiner, "die") &&
                          scan->words[noun]->role.gender != GF_FEMALE;
    if (!scan->words[noun]->role.plural && !articled) return GF_OK;
    phrase.tokens.end = noun + 1;
    phrase.object = is_implied(scan, object) ? GF_NONE : object;
    return gf_title_add(scan, &phrase, person);
}

/* "der Leiter des Präsidentenbüros Andrij Jermak" */
static gf_status role_with_attribute(gf_scan *scan, uint32_t begin, uint32_t person) {
    gf_role_phrase phrase;
    bool found;
    GF_TRY(role_ending_at(scan, begin, &phrase, &found));
    if (!found || !phrase.explicit_object) return GF_OK;
    widen(scan, person, phrase.tokens.begin);
    return gf_title_add(scan, &phrase, person);
}

gf_status gf_titles_before(gf_scan *scan, uint32_t person) {
    const uint32_t begin = skip_forms_of_address(scan, scan->mentions->at[person].tokens.begin);
    widen(scan, person, begin);
    if (!begin || !gf_scan_same_sentence(scan, begin, begin - 1)) return GF_OK;
    const uint32_t left = begin - 1;
    const bool free = scan->taken[left] == GF_NONE;
    /* "dem Sprecher Kerns", "die Schwester Kerns": what the role is held of */
    const bool owns = scan->words[left]->is_kinship || gf_scan_is_articled_role(scan, left);
    if (owns && scan->mentions->at[person].genitive) return GF_OK;
    if (free && gf_scan_is_role(scan, left) && !scan->used[left])
        return direct_role(scan, left, person);
    if (gf_scan_is(scan, left, ",")) GF_TRY(apposed_role(scan, left, person));
    if (!free) GF_TRY(role_with_attribute(scan, begin, person));
    return gf_title_stands_before(scan, person) ? GF_OK : shared_role(scan, begin, person);
}

gf_status gf_titles_of_peers(gf_scan *scan, uint32_t person) {
    const uint32_t begin = skip_forms_of_address(scan, scan->mentions->at[person].tokens.begin);
    if (!begin || !gf_scan_same_sentence(scan, begin, begin - 1)) return GF_OK;
    const uint32_t left = begin - 1;
    const bool open = scan->taken[left] == GF_NONE && gf_scan_is_role(scan, left) &&
                      !scan->used[left] && is_peer(scan, left);
    return open ? direct_role(scan, left, person) : GF_OK;
}
