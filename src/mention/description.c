#include "base/try.h"
#include "mention/role_phrase.h"

#include <string.h>

/* A lower-case pronoun that means a person, by its class in the lexicon: "m nd". */
static gf_status find_pronoun(gf_scan *scan, uint32_t t) {
    const gf_view value = scan->words[t]->personal;
    if (!value.len) return GF_OK;
    uint8_t cases = 0;
    for (size_t i = 1; i < value.len; i++) {
        if (value.ptr[i] == 'n') cases |= GF_CASE_NOM;
        if (value.ptr[i] == 'a') cases |= GF_CASE_ACC;
        if (value.ptr[i] == 'd') cases |= GF_CASE_DAT;
        if (value.ptr[i] == 'g') cases |= GF_CASE_GEN;
    }
    const gf_mention pronoun = {.tokens = {t, t + 1},
                                .kind = GF_MENTION_PRONOUN,
                                .type = GF_PERSON,
                                .known = GF_NONE,
                                .gender = value.ptr[0] == 'm'   ? GF_MALE
                                          : value.ptr[0] == 'f' ? GF_FEMALE
                                                                : GF_GENDER_UNKNOWN,
                                .plural = value.ptr[0] == 'p',
                                .cases = cases,
                                .confidence = 0.5F};
    return gf_scan_add(scan, pronoun) == GF_NONE ? GF_ERR_NOMEM : GF_OK;
}

/* "die Berater", "die Gesandten", "mit den Gesandten", "den Vertretern" */
static bool is_plural_behind(const gf_scan *scan, const gf_role_phrase *p, bool nominalised) {
    const gf_role_match role = scan->words[p->noun]->role;
    const gf_view form = scan->tokens->at[p->noun].form,
                  low = scan->tokens->at[p->determiner].lower;
    const bool on_n = form.ptr[form.len - 1] == 'n';
    if (gf_view_equal(low, GF_VIEW("die")))
        return role.gender == GF_MALE || (nominalised && on_n);
    if (!gf_view_equal(low, GF_VIEW("den"))) return false;
    if (role.genitive) return true; /* "den Chefs": the genitive would be "des Chefs" */
    const gf_view lemma = role.role->lemma;
    if (lemma.ptr[lemma.len - 1] == 'r' && on_n && !nominalised) return true;
    if (!nominalised || !p->determiner ||
        !gf_scan_same_sentence(scan, p->noun, p->determiner - 1))
        return false;
    const gf_word *left = scan->words[p->determiner - 1];
    return left->is_conjunction || gf_view_equal(left->governs, GF_VIEW("d"));
}

/* "Vertreter Moskaus", "Trumps Gesandte": without an article, a form that both numbers share is
   the plural ("Gesandter" would be one). */
static bool is_plural(const gf_scan *scan, const gf_role_phrase *p) {
    const gf_role_match role = scan->words[p->noun]->role;
    if (role.plural) return p->determiner == GF_NONE || !gf_scan_is(scan, p->determiner, "der");
    const gf_view form = scan->tokens->at[p->noun].form;
    const gf_view lemma = role.role->lemma;
    const bool nominalised =
        role.role->feminine.len && role.role->feminine.len + 1 == lemma.len;
    const char last = form.ptr[form.len - 1];
    if (p->determiner != GF_NONE) return is_plural_behind(scan, p, nominalised);
    if (nominalised) return last == 'e' || last == 'n';
    const bool same =
        lemma.len > 2 &&
        gf_view_equal(gf_view_slice(lemma, lemma.len - 2, lemma.len), GF_VIEW("er"));
    return same && (last == 'r' || last == 'n') && role.gender == GF_MALE &&
           (p->object == GF_NONE || p->explicit_object || p->possessive == GF_NONE);
}

/* "der US-Präsident", "Putins Berater", "die Minister": a role that names nobody. */
static gf_status find_role(gf_scan *scan, uint32_t t) {
    if (!gf_scan_is_role(scan, t) || scan->used[t] || scan->taken[t] != GF_NONE) return GF_OK;
    gf_role_phrase phrase;
    GF_TRY(gf_role_phrase_read(scan, t, &phrase));
    if (scan->used[t]) return GF_OK;
    const gf_word *w = scan->words[t];
    const bool prefixed = gf_part_at(scan, t) != GF_NONE;
    if (phrase.determiner == GF_NONE && phrase.object == GF_NONE && !w->role.plural &&
        !prefixed)
        return GF_OK;
    const bool plural = is_plural(scan, &phrase);
    gf_mention m = {.tokens = {t, t + 1},
                    .kind = plural ? GF_MENTION_GROUP : GF_MENTION_ROLE,
                    .type = GF_PERSON,
                    .known = GF_NONE,
                    .gender = w->role.gender,
                    .plural = plural,
                    .genitive = w->role.genitive,
                    .confidence = 0.7F};
    const uint32_t index = gf_scan_add(scan, m);
    if (index == GF_NONE) return GF_ERR_NOMEM;
    scan->mentions->at[index].phrase = phrase.tokens;
    return GF_OK;
}

/* "der Ukrainer", "dem Ukrainer" */
static bool follows_singular_article(const gf_scan *scan, uint32_t t) {
    return scan->words[t - 1]->determiner.len &&
           (gf_scan_is(scan, t - 1, "der") || gf_scan_is(scan, t - 1, "Der") ||
            gf_scan_is(scan, t - 1, "dem") || gf_scan_is(scan, t - 1, "Dem"));
}

/* "die Amerikaner" has the form of "der Amerikaner": the article tells how many. */
static bool is_plural_demonym(const gf_scan *scan, uint32_t t, gf_origin origin) {
    const bool has_left = t && gf_scan_same_sentence(scan, t, t - 1);
    if (!has_left) return origin.plural;
    if (origin.gender != GF_FEMALE &&
        (gf_scan_is(scan, t - 1, "die") || gf_scan_is(scan, t - 1, "Die")))
        return true;
    return origin.plural && !follows_singular_article(scan, t);
}

/* "die Ukrainer" is a party, "der Norweger" a person. */
static gf_status find_demonym(gf_scan *scan, uint32_t t) {
    const gf_origin origin = scan->words[t]->origin;
    if (origin.kind != GF_ORIGIN_DEMONYM || scan->taken[t] != GF_NONE || scan->used[t])
        return GF_OK;
    if (!gf_scan_is_capital(scan, t) || gf_part_at(scan, t) != GF_NONE) return GF_OK;
    const bool named =
        gf_scan_same_sentence(scan, t, t + 1) && gf_name_at(scan, t + 1) != GF_NONE;
    if (named) return GF_OK;
    const bool plural = is_plural_demonym(scan, t, origin);
    gf_mention m = {.tokens = {t, t + 1},
                    .kind = plural ? GF_MENTION_GROUP : GF_MENTION_ROLE,
                    .type = plural ? GF_PLACE : GF_PERSON,
                    .known = origin.known,
                    .gender = origin.gender,
                    .plural = plural,
                    .sense = plural ? GF_SENSE_PARTY : GF_SENSE_NONE,
                    .confidence = 0.8F};
    return gf_scan_add(scan, m) == GF_NONE ? GF_ERR_NOMEM : GF_OK;
}

/* "der 47-Jährige", "die 41-Jährige", "der 41-Jährigen": article and ending show the gender. */
static gf_status find_aged(gf_scan *scan, uint32_t t) {
    const gf_view form = scan->tokens->at[t].form;
    static const gf_view stem = {"-Jährige", 9};
    size_t digits = 0;
    while (digits < form.len && form.ptr[digits] >= '0' && form.ptr[digits] <= '9')
        digits++;
    const bool aged = digits && digits <= 3 && form.len >= digits + stem.len &&
                      form.len <= digits + stem.len + 1 &&
                      memcmp(form.ptr + digits, stem.ptr, stem.len) == 0;
    if (!aged || !t || !gf_scan_same_sentence(scan, t, t - 1)) return GF_OK;
    const gf_view article = scan->tokens->at[t - 1].lower;
    const bool bare = form.len == digits + stem.len;
    gf_gender gender = GF_GENDER_UNKNOWN;
    if (gf_view_equal(article, GF_VIEW("der"))) gender = bare ? GF_MALE : GF_FEMALE;
    if (gf_view_equal(article, GF_VIEW("die")) && bare) gender = GF_FEMALE;
    if (gf_view_equal(article, GF_VIEW("dem")) || gf_view_equal(article, GF_VIEW("den")))
        gender = GF_MALE;
    if (gender == GF_GENDER_UNKNOWN) return GF_OK;
    const gf_mention m = {.tokens = {t, t + 1},
                          .kind = GF_MENTION_ROLE,
                          .type = GF_PERSON,
                          .known = GF_NONE,
                          .gender = gender,
                          .confidence = 0.7F};
    return gf_scan_add(scan, m) == GF_NONE ? GF_ERR_NOMEM : GF_OK;
}

/* Country that an adjective before, or a prefix of, a party noun gives: "russische Delegation".
 */
static uint32_t country_of(const gf_scan *scan, uint32_t t, uint32_t *begin) {
    const uint32_t prefix = gf_part_at(scan, t);
    *begin = t;
    if (prefix != GF_NONE) return scan->mentions->at[prefix].known;
    uint32_t at = t;
    while (at && gf_scan_same_sentence(scan, t, at - 1) && gf_scan_is_adjective(scan, at - 1)) {
        at--;
        const uint32_t part = gf_part_at(scan, at);
        *begin = at;
        if (part != GF_NONE) return scan->mentions->at[part].known;
    }
    return GF_NONE;
}

static gf_status find_party(gf_scan *scan, uint32_t t) {
    if (!scan->words[t]->party.len || scan->taken[t] != GF_NONE || scan->used[t]) return GF_OK;
    uint32_t begin;
    const uint32_t known = country_of(scan, t, &begin);
    if (known == GF_NONE) return GF_OK;
    const gf_mention m = {.tokens = {t, t + 1},
                          .kind = GF_MENTION_GROUP,
                          .type = gf_lexicon_known(scan->lexicon, known)->type,
                          .known = known,
                          .sense = GF_SENSE_PARTY,
                          .confidence = 0.8F};
    const uint32_t index = gf_scan_add(scan, m);
    if (index == GF_NONE) return GF_ERR_NOMEM;
    const bool has_article = begin && gf_scan_same_sentence(scan, t, begin - 1) &&
                             scan->words[begin - 1]->determiner.len;
    scan->mentions->at[index].phrase = (gf_range){has_article ? begin - 1 : begin, t + 1};
    return GF_OK;
}

/* "beide", "die beiden" without a noun behind: a set of two persons. */
static gf_status find_pair(gf_scan *scan, uint32_t t) {
    const gf_view low = scan->tokens->at[t].lower;
    if (low.len < 5 || memcmp(low.ptr, "beide", 5) != 0 || low.len > 6) return GF_OK;
    uint32_t next = t + 1;
    while (gf_scan_same_sentence(scan, t, next) && gf_scan_is_adjective(scan, next))
        next++;
    const bool attributive = gf_scan_same_sentence(scan, t, next) &&
                             gf_scan_is_capital(scan, next) &&
                             gf_name_at(scan, next) == GF_NONE;
    if (attributive) return GF_OK;
    const gf_mention m = {.tokens = {t, t + 1},
                          .kind = GF_MENTION_GROUP,
                          .type = GF_PERSON,
                          .known = GF_NONE,
                          .plural = true,
                          .confidence = 0.5F};
    return gf_scan_add(scan, m) == GF_NONE ? GF_ERR_NOMEM : GF_OK;
}

static gf_status describe(gf_scan *scan, uint32_t t) {
    static gf_status (*const finders[])(gf_scan *, uint32_t) = {
        find_pronoun, find_role, find_demonym, find_aged, find_party, find_pair,
    };
    for (size_t i = 0; i < sizeof finders / sizeof *finders; i++)
        GF_TRY(finders[i](scan, t));
    return GF_OK;
}

gf_status gf_descriptions_find(gf_scan *scan) {
    for (uint32_t t = 0; t < scan->tokens->count; t++) {
        const gf_token *token = &scan->tokens->at[t];
        const bool open = token->kind == GF_TOKEN_WORD && scan->taken[t] == GF_NONE;
        if (open && gf_scan_is_name_line(scan, token->sentence)) GF_TRY(describe(scan, t));
    }
    return GF_OK;
}
