#include "mention/scan.h"

#include <string.h>

/*
 * Names that carry their legal form or kind as a fixed word: "Brandtner AG", "Nord & Sohn
 * GmbH", "FC Rosenau", "TSV 1860 München". Such a word makes a name of what stands beside it,
 * whatever an article before it says about the words.
 */
enum { MOST_WORDS = 5 };

static bool is_form_word(const gf_scan *scan, uint32_t t, gf_view place) {
    return gf_view_equal(scan->words[t]->org_form, place);
}

static bool is_and(const gf_scan *scan, uint32_t t) {
    return gf_scan_is(scan, t, "&") || gf_scan_is(scan, t, "+");
}

static bool may_be_part(const gf_scan *scan, uint32_t t) {
    const gf_word *w = scan->words[t];
    return gf_scan_is_capital(scan, t) && !w->is_function && !w->role.role && !w->is_time &&
           !w->named.len && !w->is_kinship;
}

static gf_candidate named(uint32_t begin, uint32_t end) {
    return (gf_candidate){
        .tokens = {begin, end}, .type = GF_ORGANISATION, .known = GF_NONE, .confidence = 0.85F};
}

/* Where the legal form that begins at @p t ends: "GmbH & Co. KG". */
static uint32_t form_end(const gf_scan *scan, uint32_t t) {
    uint32_t end = t + 1;
    while (gf_scan_same_sentence(scan, t, end) &&
           (is_form_word(scan, end, GF_VIEW("behind")) || gf_scan_is(scan, end, "Co.") ||
            (is_and(scan, end) && gf_scan_is(scan, end + 1, "Co."))))
        end++;
    return end;
}

/* "Audi AG" is Audi: the organisation of the lexicon that [begin, end) names, or GF_NONE. */
static uint32_t known_firm(const gf_scan *scan, uint32_t begin, uint32_t end) {
    const gf_known_match match = gf_scan_match(scan, begin, end);
    if (match.known == GF_NONE || begin + match.words != end) return GF_NONE;
    return gf_lexicon_known(scan->lexicon, match.known)->type == GF_ORGANISATION ? match.known
                                                                                 : GF_NONE;
}

/* "Brandtner AG": capitalised words up to the legal form. */
static gf_candidate with_form_behind(const gf_scan *scan, uint32_t t) {
    if (!may_be_part(scan, t)) return GF_NO_CANDIDATE;
    for (uint32_t at = t + 1; at <= t + MOST_WORDS && gf_scan_same_sentence(scan, t, at);
         at++) {
        if (is_form_word(scan, at, GF_VIEW("behind"))) {
            /* "Pumpenhersteller", "Autobauer": a noun that announces the name */
            if (scan->words[t]->announces.len) return GF_NO_CANDIDATE;
            gf_candidate found = named(t, form_end(scan, at));
            found.known = known_firm(scan, t, at);
            return found;
        }
        if (!is_and(scan, at) && !may_be_part(scan, at)) return GF_NO_CANDIDATE;
    }
    return GF_NO_CANDIDATE;
}

/* "FC Rosenau", "VfL Bochum 1848", "1. FC Nürnberg" */
static gf_candidate with_form_before(const gf_scan *scan, uint32_t t) {
    uint32_t at = t;
    if (scan->tokens->at[t].kind == GF_TOKEN_ORDINAL) at++;
    if (!gf_scan_same_sentence(scan, t, at + 1) || !is_form_word(scan, at, GF_VIEW("before")))
        return GF_NO_CANDIDATE;
    uint32_t end = at + 1;
    if (scan->tokens->at[end].kind == GF_TOKEN_NUMBER) end++;
    const uint32_t first = end;
    while (end < first + 2 && gf_scan_same_sentence(scan, t, end) && may_be_part(scan, end) &&
           (end == first || !scan->words[end]->is_given))
        end++;
    return end > first ? named(t, end) : GF_NO_CANDIDATE;
}

gf_candidate gf_organisation_with_form_at(const gf_scan *scan, uint32_t token) {
    const gf_candidate before = with_form_before(scan, token);
    return before.tokens.end > before.tokens.begin ? before : with_form_behind(scan, token);
}
