#include "mention/scan.h"
#include "mention/venue_noun.h"

#include <string.h>

static gf_candidate place(uint32_t begin, uint32_t end, float confidence) {
    return (gf_candidate){
        .tokens = {begin, end}, .type = GF_PLACE, .known = GF_NONE, .confidence = confidence};
}

static bool is_unknown_name(const gf_scan *scan, uint32_t t) {
    if (!gf_scan_is_name_word(scan, t)) return false;
    const gf_word *w = scan->words[t];
    return !w->role.role && !w->is_given && w->origin.kind == GF_ORIGIN_NONE &&
           !gf_scan_count(&scan->nouns, scan->tokens->at[t].form);
}

/* "Zaryadye-Park", "Beatrice-von-Wattenwyl-Haus"; "Senatspalast" only with an article. */
static gf_candidate compound_place(const gf_scan *scan, uint32_t t) {
    const gf_word *w = scan->words[t];
    if (!gf_scan_is_capital(scan, t) || !w->place_head.len || w->is_not_name || w->named.len) {
        return GF_NO_CANDIDATE;
    }
    if (w->head_at == 0 || w->role.role) return GF_NO_CANDIDATE;
    const gf_view form = scan->tokens->at[t].form;
    if (form.ptr[w->head_at - 1] == '-') return place(t, t + 1, 0.8F);
    enum { SPECIFYING = 4 };
    gf_view value;
    const gf_view head = gf_view_slice(form, w->head_at, form.len);
    const bool named =
        gf_lexicon_word(scan->lexicon, GF_WORD_NAMING_HEAD, gf_genitive_off(head), &value) ||
        gf_lexicon_word(scan->lexicon, GF_WORD_NAMING_HEAD, head, &value);
    if (!named || w->head_at < SPECIFYING || !t) return GF_NO_CANDIDATE;
    const gf_word *left = scan->words[t - 1];
    return left->determiner.len || left->governs.len ? place(t, t + 1, 0.6F) : GF_NO_CANDIDATE;
}

/* "Hotel [Weisser Hase]", "Gasthof [Goldener Adler]": an adjective that is written as a name.
 */
static bool is_sign_of_house(const gf_scan *scan, uint32_t t) {
    if (!gf_scan_same_sentence(scan, t, t + 1) || !gf_scan_is_capital(scan, t) ||
        !gf_scan_is_capital(scan, t + 1))
        return false;
    const gf_view form = scan->tokens->at[t].form;
    const gf_word *w = scan->words[t];
    return (gf_view_ends(form, "er") || gf_view_ends(form, "es") || gf_view_ends(form, "e") ||
            gf_view_ends(form, "en")) &&
           !w->role.role && !w->is_given && form.len > 4 && !scan->words[t + 1]->role.role;
}

static bool is_lower(const gf_scan *scan, uint32_t t, const char *word) {
    return gf_view_is(scan->tokens->at[t].lower, word);
}

/* Behind "im", "ins", "in der", "in die"; a sentence may begin so. */
static bool is_inside(const gf_scan *scan, uint32_t t) {
    if (!gf_scan_same_sentence(scan, t, t - 1)) return false;
    if (is_lower(scan, t - 1, "im") || is_lower(scan, t - 1, "ins")) return true;
    const bool article = is_lower(scan, t - 1, "der") || is_lower(scan, t - 1, "die") ||
                         is_lower(scan, t - 1, "das");
    return article && t > 1 && gf_scan_same_sentence(scan, t, t - 2) &&
           is_lower(scan, t - 2, "in");
}

bool gf_is_entered_house(const gf_scan *scan, uint32_t t) {
    if (!gf_view_equal(scan->words[t]->place_head, GF_VIEW("venue"))) return false;
    uint32_t first = t;
    while (first > 0 && t - first < 2 && gf_scan_same_sentence(scan, t, first - 1) &&
           gf_scan_is_adjective(scan, first - 1))
        first--;
    return first > 0 && is_inside(scan, first);
}

/* "Gasthof [Zum Löwen]", "Kirche [St. Nikolai]": a preposition that is written as a name, a
 * saint. */
static bool is_named_by_phrase(const gf_scan *scan, uint32_t t) {
    if (!gf_scan_same_sentence(scan, t, t + 1) || !gf_scan_is_capital(scan, t) ||
        !gf_scan_is_capital(scan, t + 1))
        return false;
    return scan->words[t]->governs.len ||
           gf_token_form_is(scan->lexicon, &scan->tokens->at[t], GF_WORD_SAINT, NULL);
}

/* "Schloss Bellevue", "Flughafen Wnukowo", "Internationalen Flughafens „José Martí“" */
static gf_candidate headed_place(const gf_scan *scan, uint32_t t) {
    const gf_word *w = scan->words[t];
    if (!gf_scan_is_capital(scan, t) || !gf_view_equal(w->place_head, GF_VIEW("venue"))) {
        return GF_NO_CANDIDATE;
    }
    if (w->role.role || w->named.len || !gf_scan_same_sentence(scan, t, t + 1))
        return GF_NO_CANDIDATE;
    if (scan->tokens->at[t + 1].kind == GF_TOKEN_OPEN) {
        uint32_t end = t + 2;
        while (gf_scan_same_sentence(scan, t, end) && gf_scan_is_capital(scan, end))
            end++;
        const bool closed = end > t + 2 && gf_scan_same_sentence(scan, t, end) &&
                            scan->tokens->at[end].kind == GF_TOKEN_CLOSE;
        return closed ? place(t, end + 1, 0.7F) : GF_NO_CANDIDATE;
    }
    if (is_sign_of_house(scan, t + 1) || is_named_by_phrase(scan, t + 1))
        return place(t, t + 3, 0.8F);
    if (!is_unknown_name(scan, t + 1)) return GF_NO_CANDIDATE;
    const bool entered = gf_is_entered_house(scan, t); /* "in der Kirche [Mor Ephrem]" */
    const bool second = entered && gf_scan_same_sentence(scan, t, t + 2) &&
                        is_unknown_name(scan, t + 2) &&
                        scan->tokens->at[t + 2].kind == GF_TOKEN_WORD;
    return place(t, t + 2 + second, 0.8F);
}

static bool is_venue_noun(const gf_scan *scan, uint32_t t) {
    return gf_scan_is_capital(scan, t) &&
           gf_venue_noun(scan->lexicon, scan->tokens->at[t].form, NULL);
}

/* "in der [Zürcher] Tonhalle": whose it is says another mention. */
static bool is_inside_of_town(const gf_scan *scan, uint32_t t) {
    return t > 1 && gf_scan_same_sentence(scan, t, t - 1) &&
           scan->words[t - 1]->origin.kind != GF_ORIGIN_NONE && is_inside(scan, t - 1);
}

/* "im Kulturhaus", "in der Stadthalle", "ins Historische Rathaus": a house that needs no name
   to be the one that is meant. */
static gf_candidate bare_venue(const gf_scan *scan, uint32_t t) {
    if (!t || (!is_inside(scan, t) && !is_inside_of_town(scan, t))) return GF_NO_CANDIDATE;
    uint32_t noun = t;
    const gf_view low = scan->tokens->at[t].lower;
    const bool adjective = !scan->words[t]->is_function && gf_scan_is_capital(scan, t + 1) &&
                           gf_scan_same_sentence(scan, t, t + 1) &&
                           scan->words[t]->origin.kind == GF_ORIGIN_NONE &&
                           (gf_view_ends(low, "en") || gf_view_ends(low, "e"));
    if (adjective && is_venue_noun(scan, t + 1)) noun = t + 1;
    return is_venue_noun(scan, noun) ? place(t, noun + 1, 0.6F) : GF_NO_CANDIDATE;
}

/* "Region Małopolska", "Hafenstadt Jeddah" */
static gf_candidate announced_place(const gf_scan *scan, uint32_t t) {
    if (!t || !gf_scan_same_sentence(scan, t, t - 1) || !is_unknown_name(scan, t))
        return GF_NO_CANDIDATE;
    const gf_word *left = scan->words[t - 1];
    const bool region =
        left->place_head.len && !gf_view_equal(left->place_head, GF_VIEW("venue"));
    if (!region && !gf_view_equal(left->announces, GF_VIEW("place"))) return GF_NO_CANDIDATE;
    /* "hat die Gemeinde Schulden gemacht" */
    if (gf_scan_is_tagged_out(scan, t)) return GF_NO_CANDIDATE;
    return place(t, t + 1, 0.7F);
}

/* "Bürgermeister von Szczawnica" */
static gf_candidate governed_place(const gf_scan *scan, uint32_t t) {
    if (t < 2 || !gf_scan_same_sentence(scan, t, t - 2) || !is_unknown_name(scan, t))
        return GF_NO_CANDIDATE;
    uint32_t first = t; /* "von Hüttwilen, Herdern und Warth" */
    while (first > 3 && gf_scan_same_sentence(scan, t, first - 3) &&
           (gf_scan_is(scan, first - 1, ",") || gf_scan_is(scan, first - 1, "und")) &&
           gf_scan_is_capital(scan, first - 2))
        first -= 2;
    const gf_word *role = scan->words[first - 2];
    if (!gf_scan_is(scan, first - 1, "von") || !role->role.role) return GF_NO_CANDIDATE;
    const bool several =
        role->role.plural || scan->tokens->at[first - 2].form.len > role->role.role->lemma.len;
    if (first != t && !several) return GF_NO_CANDIDATE; /* "der Landrat von Höxter und Kern" */
    if (!gf_lexicon_word(scan->lexicon, GF_WORD_PLACE_ROLE, role->role.role->lemma, NULL)) {
        return GF_NO_CANDIDATE;
    }
    return place(t, t + 1, 0.8F);
}

/* A word that two prepositions of place govern without an article, or one if it looks foreign:
   "nach Xanten ... in Xanten". Plural nouns end in -en ("in Gesprächen", "nach Gesprächen"). */
static gf_candidate visited_place(const gf_scan *scan, uint32_t t) {
    if (!is_unknown_name(scan, t)) return GF_NO_CANDIDATE;
    const gf_word *w = scan->words[t];
    const gf_view form = scan->tokens->at[t].form;
    const uint32_t bits = gf_scan_count(&scan->local, form);
    const bool several = bits & (bits - 1);
    if (!bits || (!several && !gf_looks_foreign(form)) || w->org_head.len || w->place_head.len)
        return GF_NO_CANDIDATE;
    const char last = form.ptr[form.len - 1], before = form.ptr[form.len - 2];
    if ((last == 'n' && before == 'e') || last == 's' || form.len < 4) return GF_NO_CANDIDATE;
    for (size_t len = 3; len <= 8 && len + 2 < form.len; len++) {
        const gf_view end = gf_view_slice(form, form.len - len, form.len);
        if (gf_lexicon_word(scan->lexicon, GF_WORD_NOUN_ENDING, end, NULL))
            return GF_NO_CANDIDATE;
    }
    return place(t, t + 1, 0.6F);
}

/* "Perleberg, den 23. 06. 2016", "Potsdam, 30. März (dpa)", "Abuja." : where the report was
 * written */
static gf_candidate dateline(const gf_scan *scan, uint32_t t) {
    const gf_sentence *s = &scan->sentences->at[scan->tokens->at[t].sentence];
    if (s->tokens.begin != t || !is_unknown_name(scan, t)) return GF_NO_CANDIDATE;
    if (scan->words[t]->is_function || !gf_scan_same_sentence(scan, t, t + 2))
        return GF_NO_CANDIDATE;
    const bool agency =
        gf_scan_is(scan, t + 1, "(") &&
        gf_token_form_is(scan->lexicon, &scan->tokens->at[t + 2], GF_WORD_AGENCY, NULL);
    if (agency) return place(t, t + 1, 0.8F);
    if (!gf_scan_is(scan, t + 1, ",")) return GF_NO_CANDIDATE;
    const gf_token *after = &scan->tokens->at[t + 2];
    const bool article = gf_scan_is(scan, t + 2, "den") &&
                         gf_scan_same_sentence(scan, t, t + 3) &&
                         scan->tokens->at[t + 3].kind != GF_TOKEN_WORD;
    const bool dated =
        after->kind == GF_TOKEN_DATE || after->kind == GF_TOKEN_ORDINAL || article;
    return dated ? place(t, t + 1, 0.8F) : GF_NO_CANDIDATE;
}

gf_candidate gf_place_at(const gf_scan *scan, uint32_t token) {
    typedef gf_candidate finder(const gf_scan *, uint32_t);
    static finder *const finders[] = {headed_place,    compound_place, bare_venue,
                                      announced_place, governed_place, dateline,
                                      visited_place};
    if (!gf_scan_is_capital(scan, token)) return GF_NO_CANDIDATE; /* all of them ask for it */
    for (size_t i = 0; i < sizeof finders / sizeof *finders; i++) {
        const gf_candidate found = finders[i](scan, token);
        if (found.tokens.end > found.tokens.begin) return found;
    }
    return GF_NO_CANDIDATE;
}
