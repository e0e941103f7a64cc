#include "base/utf8.h"
#include "mention/role_phrase.h"
#include "mention/working_group.h"

#include <string.h>

enum { LONGEST = 12 };

static gf_candidate organisation(uint32_t begin, uint32_t end, float confidence) {
    return (gf_candidate){.tokens = {begin, end},
                          .type = GF_ORGANISATION,
                          .known = GF_NONE,
                          .confidence = confidence};
}

/* "Deutschen", "Philosophische": a capitalised adjective inside a sentence opens a proper name.
 */
static bool is_capital_adjective(const gf_scan *scan, uint32_t t) {
    if (!gf_scan_is_capital(scan, t)) return false;
    const gf_word *w = scan->words[t];
    if (w->role.role || w->is_function || w->is_given || w->is_kinship || w->named.len)
        return false;
    if (w->origin.kind == GF_ORIGIN_ADJECTIVE) return true;
    if (w->org_head.len && !w->head_at) return false; /* "Akademie" */
    const gf_view form = scan->tokens->at[t].lower;
    if (form.len < 6) return false;
    const char last = form.ptr[form.len - 1], before = form.ptr[form.len - 2];
    return last == 'e' ||
           (before == 'e' && (last == 'n' || last == 'r' || last == 's' || last == 'm'));
}

static bool is_head(const gf_scan *scan, uint32_t t) {
    return gf_scan_is_capital(scan, t) && scan->words[t]->org_head.len &&
           !scan->words[t]->role.role;
}

static bool is_plain_noun(const gf_scan *scan, uint32_t t) {
    const gf_word *w = scan->words[t];
    return gf_scan_is_capital(scan, t) && !w->is_function && !w->is_time && !w->is_given &&
           w->origin.kind == GF_ORIGIN_NONE;
}

/* The noun from @p t on, behind its adjectives. */
static uint32_t described_noun(const gf_scan *scan, uint32_t t) {
    uint32_t at = t;
    while (at < t + 2 && gf_scan_same_sentence(scan, t, at) && is_capital_adjective(scan, at))
        at++;
    /* "für Astronomie in Heidelberg": what looks like an adjective is the noun */
    if (at > t && !(gf_scan_same_sentence(scan, t, at) && gf_scan_is_capital(scan, at))) at--;
    return at;
}

static bool may_describe(const gf_scan *scan, uint32_t t) {
    return gf_scan_is_name_word(scan, t) || is_plain_noun(scan, t);
}

/* "für Wirtschaft und Klimaschutz": the second noun. */
static bool is_joined_noun(const gf_scan *scan, uint32_t t) {
    return gf_scan_is(scan, t - 1, "und") && may_describe(scan, t) &&
           !scan->words[t]->role.role && !scan->words[t]->is_given;
}

/* "Museum am Rothenbaum", "Institut für Weltwirtschaft", "Bundesamt für Migration" */
static gf_candidate described_name(const gf_scan *scan, uint32_t t) {
    if (!is_head(scan, t) || !gf_scan_same_sentence(scan, t, t + 2)) return GF_NO_CANDIDATE;
    const bool at = gf_scan_is(scan, t + 1, "am"), of = gf_scan_is(scan, t + 1, "für");
    if ((!at && !of) || scan->words[t]->party.len || scan->words[t]->is_not_name)
        return GF_NO_CANDIDATE;
    const uint32_t noun = described_noun(scan, t + 2);
    /* behind "für" a common noun will do: "Museum für Kunst und Gewerbe" */
    const bool fits = gf_scan_same_sentence(scan, t, noun) &&
                      (of ? may_describe(scan, noun) : gf_scan_is_name_word(scan, noun));
    if (!fits || scan->words[noun]->role.role) return GF_NO_CANDIDATE;
    const bool joined =
        of && gf_scan_same_sentence(scan, t, noun + 2) && is_joined_noun(scan, noun + 2);
    return organisation(t, joined ? noun + 3 : noun + 1, 0.6F);
}

/* "Akademie der Wissenschaften", "Archiv der sozialen Demokratie": where a genitive that
   belongs to the name ends behind the head noun at @p t; t + 1 if there is none. */
static uint32_t genitive_tail_end(const gf_scan *scan, uint32_t t) {
    uint32_t at = t + 2;
    if (!gf_scan_same_sentence(scan, t, at) || !gf_determiner_allows(scan, t + 1, 'g'))
        return t + 1;
    while (gf_scan_same_sentence(scan, t, at) && at < t + 4 &&
           (gf_scan_is_adjective(scan, at) || is_capital_adjective(scan, at)) &&
           !gf_token_form_is(scan->lexicon, &scan->tokens->at[at], GF_WORD_ORG_TAIL, NULL))
        at++;
    const bool tail =
        gf_scan_same_sentence(scan, t, at) &&
        gf_token_form_is(scan->lexicon, &scan->tokens->at[at], GF_WORD_ORG_TAIL, NULL);
    return tail ? at + 1 : t + 1;
}

/* "Hochschule der Künste": without an adjective it takes an article before it. */
static gf_candidate tailed_name(const gf_scan *scan, uint32_t t) {
    if (!is_head(scan, t)) return GF_NO_CANDIDATE;
    const uint32_t end = genitive_tail_end(scan, t);
    return end > t + 1 ? organisation(t, end, 0.7F) : GF_NO_CANDIDATE;
}

/* "Stuttgarter Linden-Museum": the compound is a name without the town, too. */
static bool form_has_hyphen(const gf_scan *scan, uint32_t t) {
    return scan->tokens->at[t].flags & GF_TOKEN_HYPHEN;
}

/* "Reformierte Kirchgemeinde Rapperswil": the town behind the head noun at @p t; t + 1 if none.
 */
static uint32_t town_end(const gf_scan *scan, uint32_t t) {
    if (scan->words[t]->head_at || !gf_scan_same_sentence(scan, t, t + 1)) return t + 1;
    const gf_known_match match = gf_scan_match(scan, t + 1, t + 2);
    const bool town =
        match.known != GF_NONE && !match.genitive && !scan->words[t + 1]->is_given &&
        gf_view_equal(gf_lexicon_known(scan->lexicon, match.known)->kind, GF_VIEW("city"));
    return town ? t + 2 : t + 1;
}

/* "Jüdische Hochschülerschaft", "Deutschen Forschungsgemeinschaft" */
static gf_candidate adjective_name(const gf_scan *scan, uint32_t t) {
    uint32_t end = t;
    while (end < t + 3 && gf_scan_same_sentence(scan, t, end) &&
           is_capital_adjective(scan, end))
        end++;
    if (end == t || !gf_scan_same_sentence(scan, t, end) || !is_head(scan, end))
        return GF_NO_CANDIDATE;
    const bool first = scan->tokens->at[t].flags & GF_TOKEN_FIRST;
    if (scan->words[end]->party.len && (first || scan->words[end]->head_at == 0))
        return GF_NO_CANDIDATE;
    /* "Hamburger Museum am Rothenbaum": the town is no part of the longer name */
    const gf_view form = scan->tokens->at[t].form;
    const bool town = form.ptr[form.len - 1] == 'r';
    const gf_candidate longer = described_name(scan, end);
    if (town && scan->words[end]->head_at && form_has_hyphen(scan, end)) return GF_NO_CANDIDATE;
    if (longer.tokens.end > end)
        return town ? GF_NO_CANDIDATE : organisation(t, longer.tokens.end, 0.7F);
    const uint32_t tail = genitive_tail_end(scan, end), place = town_end(scan, end);
    return organisation(t, tail > place ? tail : place, first ? 0.5F : 0.8F);
}

static bool follows_definite(const gf_scan *scan, uint32_t t) {
    while (t && gf_scan_same_sentence(scan, t, t - 1) && gf_scan_is_adjective(scan, t - 1))
        t--;
    if (!t || !gf_scan_same_sentence(scan, t, t - 1)) return false;
    const gf_word *left = scan->words[t - 1];
    const gf_view low = scan->tokens->at[t - 1].lower;
    const bool contraction =
        left->governs.len && low.len && memchr("mrs", low.ptr[low.len - 1], 3);
    return contraction || (left->determiner.len && low.len && low.ptr[0] == 'd');
}

/* "Linden-Museum" and "US-Außenministerium" name one; "US-Regierung", "Öl-Konzern" do not. */
static bool is_own_name(const gf_scan *scan, uint32_t t) {
    const gf_view kind = scan->words[t]->org_head, form = scan->tokens->at[t].form;
    const gf_view prefix = gf_view_slice(form, 0, scan->words[t]->head_at - 1);
    const gf_known_match match = gf_lexicon_match(scan->lexicon, &prefix, 1);
    const bool country = gf_lexicon_origin(scan->lexicon, prefix).kind != GF_ORIGIN_NONE ||
                         (match.known != GF_NONE &&
                          gf_lexicon_known(scan->lexicon, match.known)->type == GF_PLACE);
    const bool office =
        gf_view_equal(kind, GF_VIEW("ministry")) || gf_view_equal(kind, GF_VIEW("parliament"));
    /* "Lindau-Kliniken": houses are called after their town */
    const bool house =
        gf_view_equal(kind, GF_VIEW("clinic")) || gf_view_equal(kind, GF_VIEW("museum"));
    if (house && match.known != GF_NONE &&
        gf_view_equal(gf_lexicon_known(scan->lexicon, match.known)->kind, GF_VIEW("city")))
        return true;
    if (country)
        return office || scan->words[t]->is_single_org || scan->words[t]->has_inner_head;
    const bool business =
        gf_view_equal(kind, GF_VIEW("company")) || gf_view_equal(kind, GF_VIEW("bank"));
    return !business || match.known != GF_NONE;
}

/* "Bundesrat Albert Rösti": the word is a role there. */
static bool precedes_name(const gf_scan *scan, uint32_t t) {
    if (!scan->words[t]->role.role || !gf_scan_same_sentence(scan, t, t + 1)) return false;
    return gf_scan_is_name_word(scan, t + 1);
}

/* "die russischen Streitkräfte", "polnisches Außenministerium": what every state has, of one.
 */
static bool is_national_body(const gf_scan *scan, uint32_t t) {
    if (!t || !gf_scan_same_sentence(scan, t, t - 1)) return false;
    const gf_origin origin = scan->words[t - 1]->origin;
    return origin.kind == GF_ORIGIN_ADJECTIVE && origin.known != GF_NONE &&
           gf_view_is(gf_lexicon_known(scan->lexicon, origin.known)->kind, "country") &&
           gf_token_form_is(scan->lexicon, &scan->tokens->at[t], GF_WORD_NATIONAL_BODY, NULL);
}

static bool acts_like_firm(const gf_scan *scan, uint32_t t) {
    const uint32_t c = scan->clauses->count ? scan->clauses->of_token[t] : GF_NONE;
    if (c == GF_NONE || scan->clauses->at[c].passive) return false;
    const gf_clause *clause = &scan->clauses->at[c];
    return gf_clause_lemma_is(scan->lexicon, clause, GF_WORD_HOUSE_VERB, NULL) ||
           gf_clause_lemma_is(scan->lexicon, clause, GF_WORD_SPEECH_VERB, NULL);
}

/* "die Post lehnte ab", "die Chefin der Bahn": where the word can only be the firm. */
static bool is_acting_house(const gf_scan *scan, uint32_t t) {
    if (!t || !gf_scan_same_sentence(scan, t, t - 1) || !scan->words[t - 1]->determiner.len ||
        !gf_token_form_is(scan->lexicon, &scan->tokens->at[t], GF_WORD_HOUSE_NOUN, NULL))
        return false;
    const bool first = t == 1 || !gf_scan_same_sentence(scan, t, t - 2);
    const gf_role *role = first ? NULL : scan->words[t - 2]->role.role;
    if (role && role->needs_object && gf_determiner_allows(scan, t - 1, 'g')) return true;
    return first && gf_determiner_allows(scan, t - 1, 'n') && acts_like_firm(scan, t);
}

/* "Bundesfamilienministerium"; "Heimatverein", "Hausbank" are common nouns. */
static bool is_office_compound(const gf_scan *scan, uint32_t t) {
    const gf_word *w = scan->words[t];
    const bool ministry = gf_view_equal(w->org_head, GF_VIEW("ministry"));
    if (w->head_at == 0) return ministry && w->has_inner_head && follows_definite(scan, t);
    if (!ministry && !gf_view_equal(w->org_head, GF_VIEW("university"))) return false;
    /* "Quadrat" is no council: short heads need a longer word before them */
    enum { SPECIFYING = 4, SHORT_HEAD = 4 };
    const size_t head_bytes = scan->tokens->at[t].form.len - w->head_at;
    const uint32_t least = head_bytes <= SHORT_HEAD + 2 ? SPECIFYING + 2 : SPECIFYING;
    return w->head_at >= least && follows_definite(scan, t);
}

/* "Heinrich-Heine-Universität", "Bundesfamilienministerium" */
static gf_candidate compound_name(const gf_scan *scan, uint32_t t) {
    const gf_word *w = scan->words[t];
    if (is_national_body(scan, t)) return organisation(t, t + 1, 0.7F);
    if (is_acting_house(scan, t)) return organisation(t, t + 1, 0.6F);
    if (w->is_single_org && follows_definite(scan, t) && !precedes_name(scan, t)) {
        return organisation(t, t + 1, 0.7F);
    }
    if (!is_head(scan, t) || w->party.len || w->named.len || w->is_not_name)
        return GF_NO_CANDIDATE;
    if (w->head_at && scan->tokens->at[t].form.ptr[w->head_at - 1] == '-') {
        return is_own_name(scan, t) ? organisation(t, t + 1, 0.8F) : GF_NO_CANDIDATE;
    }
    return is_office_compound(scan, t) ? organisation(t, t + 1, 0.6F) : GF_NO_CANDIDATE;
}

/* "of" in "University of Social Sciences": a capital goes on behind it. */
static bool links_capitals(const gf_scan *scan, uint32_t t) {
    return scan->words[t]->is_link && gf_scan_same_sentence(scan, t, t + 1) &&
           gf_scan_is_capital(scan, t + 1);
}

/* Can the word at @p at go on with the name that begins at @p t? */
static bool may_go_on(const gf_scan *scan, uint32_t t, uint32_t at) {
    const gf_word *w = scan->words[at];
    if (!gf_scan_is_capital(scan, at) || w->is_function || w->role.role || w->is_time)
        return false;
    if (at > t + 1 && gf_scan_is_tagged_out(scan, at)) return false; /* "ETH Zürich Station" */
    return at == t || !w->named.len;                                 /* "Münchner Tochter X" */
}

/* Length of the run "Federal Procurement Service", "University of Social Sciences and
 * Humanities". */
static uint32_t foreign_end(const gf_scan *scan, uint32_t t, bool *headed) {
    uint32_t end = t, at = t;
    *headed = false;
    while (at < t + LONGEST && gf_scan_same_sentence(scan, t, at)) {
        if (at > t && links_capitals(scan, at)) {
            at++;
            continue;
        }
        if (!may_go_on(scan, t, at)) break;
        *headed |= scan->words[at]->org_head.len && scan->words[at]->head_at == 0;
        end = ++at;
    }
    return end;
}

static gf_candidate foreign_name(const gf_scan *scan, uint32_t t) {
    if (!gf_scan_is_name_word(scan, t)) return GF_NO_CANDIDATE;
    bool headed;
    const uint32_t end = foreign_end(scan, t, &headed);
    if (!headed || end < t + 2 || described_name(scan, end - 1).tokens.end > end)
        return GF_NO_CANDIDATE;
    /* "Bank Vertrauen": a German head noun with an article takes only a name behind it */
    const bool linked = end > t + 2;
    const bool led = scan->words[t]->org_head.len && scan->words[t]->head_at == 0;
    if (scan->words[t]->named.len)
        return GF_NO_CANDIDATE; /* "Agentur RIA": the name is what follows */
    if (led && !linked && !gf_scan_is_name_word(scan, t + 1)) return GF_NO_CANDIDATE;
    /* "Erdoğans Partei" is a genitive, no name */
    const gf_view first = scan->tokens->at[t].form;
    if (!led && !linked && end == t + 2 && first.ptr[first.len - 1] == 's')
        return GF_NO_CANDIDATE;
    if (led && gf_scan_count(&scan->nouns, scan->tokens->at[t + 1].form))
        return GF_NO_CANDIDATE;
    return organisation(t, end, 0.7F);
}

/* "Geheimdienst MIT", "Portal Axios": a noun that a name follows. */
static gf_candidate announced_name(const gf_scan *scan, uint32_t t) {
    if (!t || !gf_scan_same_sentence(scan, t, t - 1)) return GF_NO_CANDIDATE;
    const gf_word *left = scan->words[t - 1];
    if (!gf_view_equal(left->announces, GF_VIEW("organisation"))) return GF_NO_CANDIDATE;
    const gf_token *token = &scan->tokens->at[t];
    if (token->kind != GF_TOKEN_WORD || (token->flags & GF_TOKEN_DOT)) return GF_NO_CANDIDATE;
    const bool caps = token->flags & GF_TOKEN_ALL_CAPS;
    if (!caps && !gf_scan_is_name_word(scan, t)) return GF_NO_CANDIDATE;
    const gf_word *w = scan->words[t];
    if (w->role.role || w->origin.kind == GF_ORIGIN_DEMONYM || w->is_given)
        return GF_NO_CANDIDATE;
    if (gf_scan_count(&scan->nouns, token->form)) return GF_NO_CANDIDATE;
    /* "Gewerkschaft Erziehung und", "hat der Hersteller Fehler gemacht" */
    if (!caps && (gf_scan_is_noun(scan, t) || gf_scan_is_tagged_out(scan, t)))
        return GF_NO_CANDIDATE;
    uint32_t end = t + 1;
    while (end < t + 4 && gf_scan_same_sentence(scan, t, end) &&
           gf_scan_is_name_word(scan, end) && !scan->words[end]->role.role &&
           !gf_scan_count(&scan->nouns, scan->tokens->at[end].form)) {
        end++;
    }
    return organisation(t, end, 0.7F);
}

/* „Friedensrat“: a quoted name with the head noun of an organisation, or after such a noun. */
static gf_candidate quoted_name(const gf_scan *scan, uint32_t t) {
    if (!t || scan->tokens->at[t - 1].kind != GF_TOKEN_OPEN) return GF_NO_CANDIDATE;
    uint32_t end = t;
    bool headed =
        t > 1 && gf_view_equal(scan->words[t - 2]->announces, GF_VIEW("organisation"));
    while (end < t + 5 && gf_scan_same_sentence(scan, t, end) &&
           gf_scan_is_capital(scan, end)) {
        headed |= is_head(scan, end) && scan->words[end]->head_at > 0;
        end++;
    }
    headed |= end == t + 1 && scan->words[t]->has_inner_head; /* "Friedensrat" */
    const bool closed =
        end > t && end < scan->tokens->count && scan->tokens->at[end].kind == GF_TOKEN_CLOSE;
    if (!closed || !headed) return GF_NO_CANDIDATE;
    return organisation(t, end, 0.8F);
}

static gf_view next_letter(gf_view acronym, size_t at) {
    size_t next;
    gf_utf8_at(acronym, at, &next);
    return gf_view_slice(acronym, at, next);
}

/* Does @p word begin with the letter, whatever its case? */
static bool begins_with(const gf_token *word, gf_view letter) {
    const gf_view low = word->lower, form = word->form;
    if (form.len < letter.len) return false;
    if (memcmp(form.ptr, letter.ptr, letter.len) == 0) return true;
    return letter.len == 1 && low.ptr[0] == (char)(letter.ptr[0] | 0x20);
}

/* Do the words, and parts between hyphens, of [begin, end) begin with the letters in order? */
static bool spells(const gf_scan *scan, uint32_t begin, uint32_t end, gf_view acronym) {
    size_t at = 0;
    enum { ENOUGH = 3 }; /* MARKK: the last letters stand for a subtitle */
    for (uint32_t t = begin; t < end; t++) {
        const gf_token *token = &scan->tokens->at[t];
        gf_token part = *token;
        for (size_t i = 0; i < token->form.len && at < acronym.len; i++) {
            if (i && token->form.ptr[i - 1] != '-') continue;
            part.form = gf_view_slice(token->form, i, token->form.len);
            part.lower = gf_view_slice(token->lower, i, token->lower.len);
            const gf_view letter = next_letter(acronym, at);
            if (begins_with(&part, letter)) at += letter.len;
        }
    }
    return at == acronym.len || (at >= ENOUGH && at >= end - begin);
}

static bool is_acronym(const gf_scan *scan, uint32_t t) {
    const gf_token *token = &scan->tokens->at[t];
    if (token->kind != GF_TOKEN_WORD) return false;
    return (token->flags & GF_TOKEN_ALL_CAPS) && token->form.len >= 2 && token->form.len <= 8;
}

/* The bracket that ends a name: "(VKA)" behind [t, end), or GF_NONE. */
static uint32_t bracket_after(const gf_scan *scan, uint32_t t) {
    for (uint32_t at = t + 1; at < t + LONGEST && gf_scan_same_sentence(scan, t, at); at++) {
        if (gf_scan_is(scan, at, "(")) return at;
        if (scan->tokens->at[at].kind != GF_TOKEN_WORD) return GF_NONE;
    }
    return GF_NONE;
}

static bool is_known_organisation(const gf_scan *scan, uint32_t t) {
    const uint32_t known = gf_scan_known(scan, t);
    if (known == GF_NONE) return false;
    const gf_known *k = gf_lexicon_known(scan->lexicon, known);
    return k->type == GF_ORGANISATION && !gf_view_equal(k->kind, GF_VIEW("party"));
}

/* "Revolutionären Streitkräfte Kolumbiens": no person, no article, a few words. */
static bool is_all_capital(const gf_scan *scan, uint32_t begin, uint32_t end) {
    enum { FEWEST = 2, MOST = 4 };
    if (end < begin + FEWEST || end > begin + MOST) return false;
    for (uint32_t t = begin; t < end; t++) {
        const gf_word *w = scan->words[t];
        if (!gf_scan_is_capital(scan, t) || w->is_given || w->named.len) return false;
    }
    return true;
}

/* "Vereinigung der kommunalen Arbeitgeberverbände (VKA)": the bracket spells the words. */
static gf_candidate acronym_name(const gf_scan *scan, uint32_t t) {
    if (!gf_scan_is_capital(scan, t) || scan->words[t]->is_function) return GF_NO_CANDIDATE;
    const uint32_t bracket = bracket_after(scan, t);
    if (bracket == GF_NONE || !gf_scan_is(scan, bracket + 2, ")")) return GF_NO_CANDIDATE;
    if (is_capital_adjective(scan, t) && is_all_capital(scan, t, bracket) &&
        is_known_organisation(scan, bracket + 1)) {
        return organisation(t, bracket, 0.8F);
    }
    if (!is_acronym(scan, bracket + 1) || !gf_scan_is_capital(scan, bracket - 1))
        return GF_NO_CANDIDATE;
    const gf_view acronym = scan->tokens->at[bracket + 1].form;
    if (!begins_with(&scan->tokens->at[t], next_letter(acronym, 0))) return GF_NO_CANDIDATE;
    if (!spells(scan, t, bracket, acronym)) return GF_NO_CANDIDATE;
    return organisation(t, bracket, 0.9F);
}

/* "die ABC ... der ABC": unknown capitals that take an article more than once. */
static gf_candidate bare_acronym(const gf_scan *scan, uint32_t t) {
    if (!is_acronym(scan, t) || scan->words[t]->is_not_name) return GF_NO_CANDIDATE;
    const gf_token *token = &scan->tokens->at[t];
    enum { SHORTEST = 3, LONGEST_ACRONYM = 6 };
    if (token->form.len < SHORTEST || token->form.len > LONGEST_ACRONYM) return GF_NO_CANDIDATE;
    for (size_t i = 0; i < token->form.len; i++) {
        if (token->form.ptr[i] < 'A' || token->form.ptr[i] > 'Z') return GF_NO_CANDIDATE;
    }
    return gf_scan_count(&scan->nouns, token->form) >= 2 ? organisation(t, t + 1, 0.6F)
                                                         : GF_NO_CANDIDATE;
}

gf_candidate gf_organisation_at(const gf_scan *scan, uint32_t token) {
    typedef gf_candidate finder(const gf_scan *, uint32_t);
    static finder *const finders[] = {gf_working_group_at, gf_organisation_with_form_at,
                                      acronym_name,        quoted_name,
                                      described_name,      tailed_name,
                                      adjective_name,      foreign_name,
                                      announced_name,      compound_name,
                                      bare_acronym};
    enum { OF_ANY_WORD = 2 }; /* "1. FC"; the others are written with a capital, or "3SAT" */
    const bool capital = scan->tokens->at[token].flags & (GF_TOKEN_CAPITAL | GF_TOKEN_ALL_CAPS);
    const size_t count = capital ? sizeof finders / sizeof *finders : OF_ANY_WORD;
    for (size_t i = 0; i < count; i++) {
        const gf_candidate found = finders[i](scan, token);
        if (found.tokens.end > found.tokens.begin) return found;
    }
    return GF_NO_CANDIDATE;
}
