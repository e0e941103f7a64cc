#include "entity/gather.h"
#include "mention/scan.h"
#include "mention/venue_noun.h"

#include <stdio.h>
#include <string.h>

static bool ends_with(gf_view text, gf_view end) {
    return text.len > end.len && memcmp(text.ptr + text.len - end.len, end.ptr, end.len) == 0;
}

/* What the ending of a noun says: its gender, and how much of it is the genitive's. */
typedef struct noun_ending {
    char gender; /* 'm', 'f', 'n', 'p' for a plural, or 0: unknown */
    size_t genitive;
} noun_ending;

static char gender_listed(const gf_gather *g, gf_view ending) {
    gf_view value = {0};
    const bool listed = gf_lexicon_word(g->lexicon, GF_WORD_NOUN_GENDER, ending, &value);
    if (!listed || !value.len) return '\0';
    return value.ptr[0];
}

/* "Verteidigungsministeriums" ends in "ministerium" + s; "Direktinvestitionsfonds" in "fonds".
 */
static noun_ending ending_of(const gf_gather *g, gf_view noun) {
    for (size_t at = 0; at < noun.len; at++) {
        const gf_view end = gf_view_slice(noun, at, noun.len);
        const size_t most = ends_with(end, GF_VIEW("es")) ? 2 : ends_with(end, GF_VIEW("s"));
        for (size_t cut = 0; cut <= most; cut++) {
            const char gender = gender_listed(g, gf_view_slice(end, 0, end.len - cut));
            if (gender) return (noun_ending){gender, cut};
        }
    }
    return (noun_ending){0};
}

/* "Deutschen", "Europäischer": length of the adjective's stem, or 0. */
static size_t stem_of(gf_view form) {
    const size_t len = form.len;
    if (len > 4 && memchr("nrsm", form.ptr[len - 1], 4) && form.ptr[len - 2] == 'e')
        return len - 2;
    return len > 3 && form.ptr[len - 1] == 'e' ? len - 1 : 0;
}

static gf_view nominative_ending(char gender) {
    switch (gender) {
    case 'm': return GF_VIEW("er");
    case 'f':
    case 'p': return GF_VIEW("e");
    case 'n': return GF_VIEW("es");
    default: return (gf_view){0};
    }
}

static bool follows_genitive_article(const gf_gather *g, const gf_mention *m) {
    if (m->phrase.begin >= m->tokens.begin) return false;
    const gf_view left = g->tokens->at[m->phrase.begin].lower;
    return gf_view_equal(left, GF_VIEW("des")) || gf_view_equal(left, GF_VIEW("eines"));
}

static gf_view without_genitive(const gf_gather *g, const gf_mention *m, gf_view noun,
                                noun_ending ending) {
    if (m->genitive && (!ending.gender || !ending.genitive)) return gf_genitive_off(noun);
    if (!m->genitive && !follows_genitive_article(g, m)) return noun;
    if (!ending.gender) return gf_genitive_off(noun);
    return gf_view_slice(noun, 0, noun.len - ending.genitive);
}

/* "Hamburger", "Berliner", "Thüringer": never inflected. */
static bool is_town_adjective(const gf_gather *g, gf_view form) {
    if (form.len < 5 || !ends_with(form, GF_VIEW("er"))) return false;
    const gf_view stem = gf_view_slice(form, 0, form.len - 2);
    if (gf_lexicon_origin(g->lexicon, form).kind == GF_ORIGIN_ADJECTIVE &&
        gf_lexicon_origin(g->lexicon, stem).kind != GF_ORIGIN_ADJECTIVE)
        return true;
    for (size_t cut = 1; cut <= 2; cut++) {
        const gf_view town = gf_view_slice(form, 0, form.len - cut);
        if (gf_lexicon_match(g->lexicon, &town, 1).known != GF_NONE) return true;
    }
    return false;
}

/* Does an inflected adjective open the name? */
static bool opens_with_adjective(const gf_gather *g, const gf_mention *m, char gender) {
    const gf_token *first = &g->tokens->at[m->tokens.begin];
    const uint32_t words = m->tokens.end - m->tokens.begin;
    enum { MOST = 5 };
    if (words < 2 || words > MOST || !(first->flags & GF_TOKEN_CAPITAL) ||
        !stem_of(first->form))
        return false;
    if (is_town_adjective(g, first->form)) return false;
    if (gender != 'f' && ends_with(first->form, GF_VIEW("er"))) return false;
    return gender && gf_lexicon_origin(g->lexicon, first->form).kind != GF_ORIGIN_DEMONYM;
}

static bool is_head_noun(const gf_gather *g, gf_view form) {
    size_t tail = form.len; /* "Weber-Institut für Astronomie" */
    while (tail && form.ptr[tail - 1] != '-')
        tail--;
    const gf_view noun = gf_view_slice(form, tail, form.len);
    return gf_lexicon_word(g->lexicon, GF_WORD_ORG_HEAD, noun, NULL) ||
           gf_lexicon_word(g->lexicon, GF_WORD_PLACE_HEAD, noun, NULL);
}

/* "des Museums Ludwig", "des Schlosses Bellevue": the head noun stands first and carries the
   ending. */
static size_t first_ending(const gf_gather *g, const gf_mention *m) {
    const gf_view first = g->tokens->at[m->tokens.begin].form;
    if (m->tokens.end - m->tokens.begin < 2 || !follows_genitive_article(g, m)) return 0;
    const size_t most = ends_with(first, GF_VIEW("es")) ? 2 : ends_with(first, GF_VIEW("s"));
    for (size_t cut = 1; cut <= most; cut++) {
        if (is_head_noun(g, gf_view_slice(first, 0, first.len - cut))) return cut;
    }
    return 0;
}

/* The text without the bytes [at, at + count). */
static gf_view cut_out(const gf_gather *g, gf_view text, size_t at, size_t count) {
    char *to = gf_arena_alloc(g->arena, text.len - count, 1);
    if (!to) return (gf_view){0};
    memcpy(to, text.ptr, at);
    memcpy(to + at, text.ptr + at + count, text.len - at - count);
    return (gf_view){to, text.len - count};
}

/* "deutsch-polnischen Arbeitsgruppe für Verkehr": the adjective before the head noun. */
static gf_view group_name(const gf_gather *g, const gf_mention *m, gf_view surface) {
    const gf_view form = g->tokens->at[m->tokens.begin].form;
    const noun_ending ending = ending_of(g, g->tokens->at[m->tokens.begin + 1].lower);
    const gf_view last = nominative_ending(ending.gender);
    const size_t stem = stem_of(form), rest = surface.len - form.len;
    char *to = gf_arena_alloc(g->arena, stem + last.len + rest + 1, 1);
    if (!to) return (gf_view){0};
    memcpy(to, form.ptr, stem);
    if (last.len) memcpy(to + stem, last.ptr, last.len);
    memcpy(to + stem + last.len, surface.ptr + form.len, rest);
    return (gf_view){to, stem + last.len + rest};
}

static bool opens_with_members(const gf_gather *g, const gf_mention *m) {
    const gf_token *first = &g->tokens->at[m->tokens.begin];
    return m->tokens.end > m->tokens.begin + 1 && !(first->flags & GF_TOKEN_CAPITAL) &&
           (first->flags & GF_TOKEN_HYPHEN) && stem_of(first->form);
}

bool gf_is_bare_venue(const gf_gather *g, const gf_mention *m) {
    return m->type == GF_PLACE && m->known == GF_NONE && m->kind == GF_MENTION_NAME &&
           m->tokens.end - m->tokens.begin <= 2 &&
           gf_venue_noun(g->lexicon, g->tokens->at[m->tokens.end - 1].form, NULL);
}

/* "in Bruneck", "von Bruneck" right behind the house: its town, or NULL. */
static const gf_mention *town_behind(const gf_gather *g, const gf_mention *m) {
    const gf_mention *next = m + 1;
    if (next >= g->mentions->at + g->mentions->count || next->type != GF_PLACE ||
        next->kind != GF_MENTION_NAME || next->sentence != m->sentence ||
        next->tokens.begin != m->tokens.end + 1)
        return NULL;
    const gf_view between = g->tokens->at[m->tokens.end].lower;
    return gf_view_is(between, "von") || gf_view_is(between, "in") ? next : NULL;
}

/* "Rathaus Bruneck" of "im Rathaus von Bruneck", "Historisches Rathaus". */
static gf_view venue_name(const gf_gather *g, const gf_mention *m, gf_view surface) {
    gf_view noun = {0};
    gf_venue_noun(g->lexicon, g->tokens->at[m->tokens.end - 1].form, &noun);
    const gf_mention *town = town_behind(g, m);
    const gf_view where = town ? gf_name_text(g, town) : (gf_view){0};
    gf_view adjective = {0};
    if (m->tokens.end - m->tokens.begin == 2) {
        const gf_view form = g->tokens->at[m->tokens.begin].form;
        adjective = gf_view_slice(form, 0, stem_of(form) ? stem_of(form) : form.len);
    }
    const char gender = ending_of(g, g->tokens->at[m->tokens.end - 1].lower).gender;
    const gf_view last =
        adjective.len ? nominative_ending(gender ? gender : 'n') : (gf_view){0};
    const size_t room = adjective.len + last.len + noun.len + where.len + 3;
    char *to = gf_arena_alloc(g->arena, room, 1);
    if (!to) return surface;
    const int len = snprintf(to, room, "%.*s%.*s%s%.*s%s%.*s", GF_VIEW_ARG(adjective),
                             GF_VIEW_ARG(last), adjective.len ? " " : "", GF_VIEW_ARG(noun),
                             where.len ? " " : "", GF_VIEW_ARG(where));
    return (gf_view){to, (size_t)len};
}

bool gf_is_national_body(const gf_gather *g, const gf_mention *m) {
    const uint32_t t = m->tokens.begin;
    if (m->type != GF_ORGANISATION || m->known != GF_NONE || m->kind != GF_MENTION_NAME ||
        m->tokens.end != t + 1 || !t || g->tokens->at[t - 1].sentence != m->sentence)
        return false;
    const gf_origin origin = gf_lexicon_origin(g->lexicon, g->tokens->at[t - 1].form);
    return origin.kind == GF_ORIGIN_ADJECTIVE && origin.known != GF_NONE &&
           gf_view_is(gf_lexicon_known(g->lexicon, origin.known)->kind, "country") &&
           gf_token_form_is(g->lexicon, &g->tokens->at[t], GF_WORD_NATIONAL_BODY, NULL);
}

/* "polnisches Außenministerium", wherever it stands with the adjective of its country. */
static gf_view national_name(const gf_gather *g, const gf_mention *m) {
    gf_view noun = {0};
    const gf_token *left = &g->tokens->at[m->tokens.begin - 1];
    if (!gf_token_form_is(g->lexicon, &g->tokens->at[m->tokens.begin], GF_WORD_NATIONAL_BODY,
                          &noun))
        return (gf_view){0};
    const noun_ending ending = ending_of(g, g->tokens->at[m->tokens.begin].lower);
    const gf_view last = nominative_ending(ending.gender);
    const size_t stem = stem_of(left->form);
    char *to = gf_arena_alloc(g->arena, stem + last.len + noun.len + 1, 1);
    if (!to || !stem) return (gf_view){0};
    memcpy(to, left->lower.ptr, stem);
    if (last.len) memcpy(to + stem, last.ptr, last.len);
    to[stem + last.len] = ' ';
    memcpy(to + stem + last.len + 1, noun.ptr, noun.len);
    return (gf_view){to, stem + last.len + 1 + noun.len};
}

/* "Kirgisischen Akademie der Wissenschaften": the head noun is the second word, else the last.
 */
static const gf_token *head_noun(const gf_gather *g, const gf_mention *m) {
    const uint32_t second = m->tokens.begin + 1;
    const bool tailed =
        m->tokens.end > second + 2 &&
        gf_token_form_is(g->lexicon, &g->tokens->at[second], GF_WORD_ORG_HEAD, NULL);
    return &g->tokens->at[tailed ? second : m->tokens.end - 1];
}

/* "Kirgisische Akademie" of "Kirgisischen Akademie" */
static gf_view with_adjective(const gf_gather *g, const gf_mention *m, gf_view surface,
                              noun_ending ending) {
    const gf_view form = g->tokens->at[m->tokens.begin].form;
    const gf_view rest =
        without_genitive(g, m, gf_view_slice(surface, form.len, surface.len), ending);
    const gf_view last = nominative_ending(ending.gender);
    const size_t stem = stem_of(form);
    char *to = gf_arena_alloc(g->arena, stem + last.len + rest.len + 1, 1);
    if (!to) return (gf_view){0};
    memcpy(to, form.ptr, stem);
    if (last.len) memcpy(to + stem, last.ptr, last.len);
    memcpy(to + stem + last.len, rest.ptr, rest.len);
    return (gf_view){to, stem + last.len + rest.len};
}

gf_view gf_thing_name(const gf_gather *g, const gf_mention *m) {
    const gf_view surface = gf_surface_text(g, m);
    if (!surface.ptr || m->kind == GF_MENTION_PREFIX) return surface;
    if (gf_is_bare_venue(g, m)) return venue_name(g, m, surface);
    if (gf_is_national_body(g, m)) {
        const gf_view name = national_name(g, m);
        if (name.len) return name;
    }
    if (opens_with_members(g, m)) return group_name(g, m, surface);
    const size_t inner = first_ending(g, m);
    if (inner)
        return cut_out(g, surface, g->tokens->at[m->tokens.begin].form.len - inner, inner);
    const noun_ending ending = ending_of(g, head_noun(g, m)->lower);
    if (opens_with_adjective(g, m, ending.gender)) return with_adjective(g, m, surface, ending);
    const bool single = m->tokens.end - m->tokens.begin == 1;
    return single || m->genitive ? without_genitive(g, m, surface, ending) : surface;
}
