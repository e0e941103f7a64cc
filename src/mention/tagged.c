#include "mention/scan.h"

/* How sure the tagger must be of a name that neither lexicon nor rules found, of one word and
   of several. A wrong name does more harm than a missing one. */
typedef struct threshold {
    gf_tag begin;
    gf_entity_type type;
    float one, several;
} threshold;

static const threshold thresholds[] = {
    {GF_TAG_B_PER, GF_PERSON, 0.85F, 0.7F},
    {GF_TAG_B_LOC, GF_PLACE, 0.85F, 0.8F},
    {GF_TAG_B_ORG, GF_ORGANISATION, 0.85F, 0.8F},
};

static const threshold *threshold_of(gf_tag tag) {
    for (size_t i = 0; i < sizeof thresholds / sizeof *thresholds; i++) {
        if (thresholds[i].begin == tag) return &thresholds[i];
    }
    return NULL;
}

/* Words that are in lists of their own: the rules know better what they are. */
static bool is_other_word(const gf_scan *scan, uint32_t t) {
    const gf_word *w = scan->words[t];
    return !gf_scan_is_name_word(scan, t) || w->role.role || w->is_kinship || w->party.len ||
           w->named.len || w->origin.kind != GF_ORIGIN_NONE || scan->timex[t] != GF_NONE;
}

static bool follows_article(const gf_scan *scan, uint32_t t) {
    return t && gf_scan_same_sentence(scan, t, t - 1) && scan->words[t - 1]->determiner.len;
}

/* "die Union": short for a name that the text has, or for none, as the rules decide. */
static bool is_bare_head(const gf_word *w) {
    return w->org_head.len && !w->head_at && !w->is_single_org;
}

/* One word must be a name by itself; persons and towns have no article. */
static bool is_single_name(const gf_scan *scan, uint32_t t, gf_entity_type type) {
    if (is_other_word(scan, t) || scan->words[t]->is_given) return false;
    if (type == GF_ORGANISATION) return !is_bare_head(scan->words[t]);
    return !follows_article(scan, t) && !gf_scan_count(&scan->nouns, scan->tokens->at[t].form);
}

static float least_confidence(const gf_scan *scan, gf_range range) {
    float least = 1;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (scan->tagged[t].confidence < least) least = scan->tagged[t].confidence;
    }
    return least;
}

/* "des Linden-Museums" */
static bool is_genitive(const gf_scan *scan, gf_range range) {
    if (gf_scan_is_genitive(scan, range.begin, range.end - 1)) return true;
    const gf_view last = scan->tokens->at[range.end - 1].form;
    const uint32_t t = range.begin;
    if (!follows_article(scan, t) || last.ptr[last.len - 1] != 's') return false;
    return gf_scan_is(scan, t - 1, "des") || gf_scan_is(scan, t - 1, "eines");
}

/* "Bezirksbäuerin Roswitha Kofler", "Milchbauer Elmar Stecher": a long word that opens no name
   of the lists, ends like a noun for people and stands before a given name is what they are. */
static bool is_calling(const gf_scan *scan, uint32_t t) {
    enum { SHORTEST = 7 };
    const gf_view form = scan->tokens->at[t].form;
    const gf_word *w = scan->words[t];
    if (w->is_given || w->begins_name || form.len < SHORTEST ||
        !gf_scan_same_sentence(scan, t, t + 1) || !scan->words[t + 1]->is_given)
        return false;
    return gf_lexicon_word(scan->lexicon, GF_WORD_CALLING_END,
                           gf_view_slice(form, form.len - 2, form.len), NULL) ||
           gf_lexicon_word(scan->lexicon, GF_WORD_CALLING_END,
                           gf_view_slice(form, form.len - 3, form.len), NULL);
}

/* "Neben Kern Otto Falk": the family name of somebody named before, and another name. */
static bool opens_with_another(const gf_scan *scan, gf_range range) {
    if (range.end - range.begin < 3 || scan->words[range.begin]->is_given ||
        !scan->words[range.begin + 1]->is_given)
        return false;
    const uint32_t m = gf_map_get(&scan->families, scan->tokens->at[range.begin].form);
    return m != GF_MAP_NONE && scan->mentions->at[m].type == GF_PERSON;
}

gf_candidate gf_tagged_at(const gf_scan *scan, uint32_t token) {
    const threshold *want = scan->tagged ? threshold_of(scan->tagged[token].tag) : NULL;
    if (!want || !gf_scan_is_capital(scan, token)) return GF_NO_CANDIDATE;
    uint32_t end = token + 1;
    while (gf_scan_same_sentence(scan, token, end) &&
           scan->tagged[end].tag == (gf_tag)(want->begin + 1))
        end++;
    /* "Frau Dr. Berg": rules find the name behind a title */
    if (want->type == GF_PERSON && (scan->words[token]->is_title || is_calling(scan, token)))
        return GF_NO_CANDIDATE;
    const gf_range range = {token, end};
    const bool single = end == token + 1;
    if (want->type == GF_PERSON && opens_with_another(scan, range)) return GF_NO_CANDIDATE;
    if (single ? !is_single_name(scan, token, want->type) : !gf_scan_is_capital(scan, end - 1))
        return GF_NO_CANDIDATE;
    const float sure = least_confidence(scan, range);
    if (sure < (single ? want->one : want->several)) return GF_NO_CANDIDATE;
    const gf_word *first = scan->words[token];
    return (gf_candidate){.tokens = range,
                          .type = want->type,
                          .known = GF_NONE,
                          .gender =
                              want->type == GF_PERSON ? first->given_gender : GF_GENDER_UNKNOWN,
                          .confidence = 0.8F * sure,
                          .genitive = is_genitive(scan, range)};
}
