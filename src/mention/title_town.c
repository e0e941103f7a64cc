#include "mention/title.h"

#include "base/try.h"
#include "mention/venue_noun.h"

/* Mayors without a town: whose they are is told by where the report comes from and goes to. */

static bool is_town(const gf_scan *scan, const gf_mention *m) {
    const gf_view last = scan->tokens->at[m->tokens.end - 1].form;
    return m->type == GF_PLACE && !gf_venue_noun(scan->lexicon, last, NULL) &&
           (m->known == GF_NONE ||
            gf_view_equal(gf_lexicon_known(scan->lexicon, m->known)->kind, GF_VIEW("city")));
}

/* A town that the text names with this word, or GF_NONE. */
static uint32_t town_named(const gf_scan *scan, gf_view form) {
    for (uint32_t i = 0; i < scan->mentions->count; i++) {
        const gf_mention *m = &scan->mentions->at[i];
        if (m->kind == GF_MENTION_NAME && is_town(scan, m) &&
            gf_view_equal(scan->tokens->at[m->tokens.begin].form, form))
            return i;
    }
    return GF_NONE;
}

/* A word that opens a line as the town of a report does: "Perleberg, den 23. 06. 2016". */
static bool opens_report(const gf_scan *scan, uint32_t sentence) {
    const gf_range tokens = scan->sentences->at[sentence].tokens;
    const uint32_t t = tokens.begin;
    if (t + 1 >= tokens.end || !gf_scan_is_capital(scan, t)) return false;
    return gf_scan_is(scan, t + 1, ",") || gf_scan_is(scan, t + 1, "(") ||
           gf_scan_is(scan, t + 1, ".") || gf_scan_is(scan, t + 1, "–");
}

/* The town of a line that only dates the report, as a mention of its own. */
static gf_status add_dated_town(gf_scan *scan, uint32_t sentence, uint32_t *town) {
    const uint32_t t = scan->sentences->at[sentence].tokens.begin;
    const uint32_t known = gf_scan_known(scan, t);
    if (scan->sentences->at[sentence].kind != GF_LINE_META || known == GF_NONE) return GF_OK;
    const gf_mention named = {.tokens = {t, t + 1},
                              .kind = GF_MENTION_NAME,
                              .type = gf_lexicon_known(scan->lexicon, known)->type,
                              .known = known,
                              .confidence = 0.8F};
    if (!is_town(scan, &named)) return GF_OK;
    *town = gf_scan_add(scan, named);
    return *town == GF_NONE ? GF_ERR_NOMEM : GF_OK;
}

/* The town at the head of the report, or GF_NONE. */
static gf_status find_home(gf_scan *scan, uint32_t *home) {
    enum { FIRST_LINES = 8 };
    *home = GF_NONE;
    for (uint32_t s = 0; s < scan->sentences->count && s < FIRST_LINES; s++) {
        if (!opens_report(scan, s)) continue;
        *home = town_named(scan, scan->tokens->at[scan->sentences->at[s].tokens.begin].form);
        if (*home == GF_NONE) GF_TRY(add_dated_town(scan, s, home));
        if (*home != GF_NONE) break;
    }
    return GF_OK;
}

static bool is_same_town(const gf_scan *scan, uint32_t a, uint32_t b) {
    const gf_mention *m = &scan->mentions->at[a], *o = &scan->mentions->at[b];
    return gf_view_equal(scan->tokens->at[m->tokens.begin].form,
                         scan->tokens->at[o->tokens.begin].form);
}

/* The last town but @p home that the sentence names, or GF_NONE. */
static uint32_t other_town(const gf_scan *scan, uint32_t sentence, uint32_t home) {
    const gf_range tokens = scan->sentences->at[sentence].tokens;
    for (uint32_t at = tokens.end; at-- > tokens.begin;) {
        const uint32_t m = scan->taken[at];
        if (m != GF_NONE && is_town(scan, &scan->mentions->at[m]) &&
            !is_same_town(scan, m, home))
            return m;
    }
    return GF_NONE;
}

/* "in Köln" */
static bool is_in(const gf_scan *scan, uint32_t town) {
    const uint32_t t = scan->mentions->at[town].tokens.begin;
    gf_view value = {0};
    return t && gf_scan_same_sentence(scan, t, t - 1) &&
           gf_token_lower_is(scan->lexicon, &scan->tokens->at[t - 1], GF_WORD_LOCAL, &value) &&
           gf_view_is(value, "bare");
}

/* "Bürgermeisterin Jura" is that of the town the report comes from, if its sentence names no
   other; if the sentence before has gone to another ("In Köln war ..."), of that one. */
static uint32_t town_of(const gf_scan *scan, const gf_title *t, uint32_t home) {
    if (home == GF_NONE) return GF_NONE;
    if (other_town(scan, t->sentence, home) != GF_NONE) return GF_NONE;
    const uint32_t before = t->sentence ? other_town(scan, t->sentence - 1, home) : GF_NONE;
    return before != GF_NONE && is_in(scan, before) ? before : home;
}

/* "Bürgermeisterin Jura", held of something, of nothing yet, and not a colleague's office. */
static bool is_open(const gf_scan *scan, const gf_title *t) {
    const gf_role_match match = gf_lexicon_role(scan->lexicon, t->role);
    return t->object == GF_NONE && match.role && match.role->needs_object && !t->is_kinship &&
           gf_title_has_class(scan, t, GF_WORD_PLACE_ROLE) && !gf_title_is_of_peer(scan, t);
}

gf_status gf_titles_of_towns(gf_scan *scan) {
    uint32_t home = GF_NONE;
    bool looked = false;
    for (size_t i = 0; i < scan->titles->count; i++) {
        gf_title *t = &scan->titles->at[i];
        if (!is_open(scan, t)) continue;
        if (!looked) GF_TRY(find_home(scan, &home));
        looked = true;
        t->object = town_of(scan, t, home);
    }
    return GF_OK;
}
