#include "base/try.h"
#include "mention/working_group.h"

#include <string.h>

/* A part of token @p t, bytes [begin, end) of its form, that means a known entity. */
static gf_status add_part(gf_scan *scan, uint32_t t, gf_range bytes, gf_mention m) {
    const gf_token *token = &scan->tokens->at[t];
    m.tokens = (gf_range){t, t + 1};
    m.span = token->span;
    /* the form is NFC; only where the text has the same bytes can the part be cut out */
    if (token->span.end - token->span.begin == token->form.len) {
        m.span.end = token->span.begin + bytes.end;
        m.span.begin += bytes.begin;
    }
    return gf_scan_add(scan, m) == GF_NONE ? GF_ERR_NOMEM : GF_OK;
}

static gf_mention known_part(const gf_scan *scan, gf_mention_kind kind, uint32_t known) {
    return (gf_mention){.kind = kind,
                        .type = gf_lexicon_known(scan->lexicon, known)->type,
                        .known = known,
                        .confidence = 0.9F};
}

/* What one part of a compound means: "US", "Kreml", "russisch", "Trump". */
static bool part_means(const gf_scan *scan, uint32_t t, gf_view part, bool last,
                       gf_mention *out) {
    const gf_origin origin = gf_lexicon_origin(scan->lexicon, part);
    const bool adjective = origin.kind == GF_ORIGIN_ADJECTIVE;
    if (origin.known != GF_NONE && (adjective || (origin.kind == GF_ORIGIN_PREFIX && !last))) {
        *out = known_part(scan, adjective ? GF_MENTION_ADJECTIVE : GF_MENTION_PREFIX,
                          origin.known);
        return true;
    }
    if (last && gf_lexicon_role(scan->lexicon, part).role) return false; /* "Alt-Nationalrat" */
    const gf_known_match match = gf_lexicon_match(scan->lexicon, &part, 1);
    if (match.known != GF_NONE &&
        !gf_lexicon_word(scan->lexicon, GF_WORD_NOT_NAME, part, NULL)) {
        *out = known_part(scan, GF_MENTION_PREFIX, match.known);
        return true;
    }
    const uint32_t of = gf_map_get(&scan->families, part);
    if (of == GF_MAP_NONE || last || scan->part[t] == of) return false;
    const gf_mention *named = &scan->mentions->at[of];
    *out = (gf_mention){.kind = GF_MENTION_PREFIX,
                        .type = named->type,
                        .known = named->known,
                        .gender = named->gender,
                        .confidence = 0.8F};
    return true;
}

/* Behind the last hyphen before a role noun: 7 in "PRO-GE-Landessekretär"; 0 if there is none.
 */
static size_t owner_end(const gf_scan *scan, uint32_t t) {
    size_t end = scan->words[t]->role.role ? scan->words[t]->role.head_at : 0;
    while (end && scan->tokens->at[t].form.ptr[end - 1] != '-')
        end--;
    return end;
}

/* The words before the role noun of a compound, hyphens between them, are one name: "IG-Metall"
   in "IG-Metall-Vorsitzende", "New-York-Times" in "New-York-Times-Reporter". Returns how many
   bytes it takes; 0 if there is none of several words. */
static size_t known_of_several(const gf_scan *scan, uint32_t t, uint32_t *known) {
    enum { WORDS = 6 };
    const gf_view form = scan->tokens->at[t].form;
    const size_t end = owner_end(scan, t);
    gf_view words[WORDS];
    size_t count = 0, begin = 0;
    for (size_t i = 0; i < end && count < WORDS; i++) {
        if (form.ptr[i] != '-') continue;
        words[count++] = gf_view_slice(form, begin, i);
        begin = i + 1;
    }
    if (count < 2 || begin != end) return 0;
    const gf_view whole = gf_view_slice(form, 0, end - 1); /* "Nordrhein-Westfalen" */
    gf_known_match match = gf_lexicon_match(scan->lexicon, &whole, 1);
    if (match.known == GF_NONE) {
        match = gf_lexicon_match(scan->lexicon, words, count);
        if (match.words != count) return 0;
    }
    if (match.known == GF_NONE) return 0;
    *known = match.known;
    return end - 1;
}

/* "PRO-GE-Sekretär": the part before the role's own hyphen is one name that the text has. */
static gf_status find_hyphened_owner(gf_scan *scan, uint32_t t, size_t *begin) {
    const gf_view form = scan->tokens->at[t].form;
    const size_t head = owner_end(scan, t);
    *begin = 0;
    if (head < 2) return GF_OK;
    const gf_view owner = gf_view_slice(form, 0, head - 1);
    gf_mention m;
    if (!memchr(owner.ptr, '-', owner.len) || !part_means(scan, t, owner, false, &m))
        return GF_OK;
    *begin = head;
    return add_part(scan, t, (gf_range){0, (uint32_t)owner.len}, m);
}

/* "russisch-amerikanischen", "US-Präsident", "Russland-USA-Ukraine" */
static gf_status find_parts(gf_scan *scan, uint32_t t) {
    const gf_view form = scan->tokens->at[t].form;
    size_t begin;
    GF_TRY(find_hyphened_owner(scan, t, &begin));
    if (begin) return GF_OK;
    uint32_t known;
    const size_t name = known_of_several(scan, t, &known);
    if (name) {
        return add_part(scan, t, (gf_range){0, (uint32_t)name},
                        known_part(scan, GF_MENTION_PREFIX, known));
    }
    for (size_t i = 0; i <= form.len; i++) {
        if (i < form.len && form.ptr[i] != '-') continue;
        const gf_view part = gf_view_slice(form, begin, i);
        gf_mention m;
        if (part.len > 1 && part_means(scan, t, part, i == form.len, &m)) {
            GF_TRY(add_part(scan, t, (gf_range){(uint32_t)begin, (uint32_t)i}, m));
        }
        begin = i + 1;
    }
    return GF_OK;
}

static uint32_t country_of(const gf_lexicon *lexicon, uint32_t known) {
    for (unsigned steps = 0; known != GF_NONE && steps < 6; steps++) {
        const gf_known *k = gf_lexicon_known(lexicon, known);
        if (gf_view_equal(k->kind, GF_VIEW("country"))) return known;
        known = k->within;
    }
    return GF_NONE;
}

/*
 * "Bundes-" is of the federal state at home in the text: Swiss and Austrian reports write
 * "Bundesrat", "Bundeskanzler", too. The country with most names decides, German at a tie.
 */
static uint32_t federal_state(const gf_scan *scan, uint32_t standard) {
    enum { STATES = 4 };
    uint32_t states[STATES] = {standard}, named[STATES] = {0};
    size_t count = 1, best = 0;
    if (scan->home != GF_NONE) return scan->home;
    for (size_t i = 0; i < scan->mentions->count; i++) {
        const uint32_t country = country_of(scan->lexicon, scan->mentions->at[i].known);
        size_t at = 0;
        while (at < count && states[at] != country)
            at++;
        if (at == count) {
            const bool federal =
                country != GF_NONE && count < STATES &&
                gf_lexicon_word(scan->lexicon, GF_WORD_FEDERAL,
                                gf_lexicon_known(scan->lexicon, country)->name, NULL);
            if (!federal) continue;
            states[count++] = country;
        }
        named[at]++;
    }
    enum { FEWEST = 2 };
    for (size_t i = 1; i < count; i++) {
        if (named[i] >= FEWEST && named[i] > named[best]) best = i;
    }
    return states[best];
}

/* "Kremlsprecher": the part before the role noun. */
static gf_status find_closed_prefix(gf_scan *scan, uint32_t t) {
    const gf_role_match role = scan->words[t]->role;
    if (!role.role) return GF_OK;
    const gf_view form = scan->tokens->at[t].form;
    enum { FEDERAL_BYTES = 6 }; /* "Bundes", also where "Bundeskanzler" is listed whole */
    const size_t length = role.head_at < 2 ? FEDERAL_BYTES : role.head_at;
    if (length >= form.len) return GF_OK;
    const gf_view part = gf_view_slice(form, 0, length);
    const bool whole = role.head_at < 2;
    if (whole && !gf_lexicon_word(scan->lexicon, GF_WORD_FEDERAL, part, NULL)) return GF_OK;
    gf_origin origin = gf_lexicon_origin(scan->lexicon, part);
    if (origin.kind != GF_ORIGIN_PREFIX || origin.known == GF_NONE) return GF_OK;
    if (gf_lexicon_word(scan->lexicon, GF_WORD_FEDERAL, part, NULL)) {
        origin.known = scan->home = federal_state(scan, origin.known);
    }
    return add_part(scan, t, (gf_range){0, (uint32_t)length},
                    known_part(scan, GF_MENTION_PREFIX, origin.known));
}

static bool place_without(const gf_scan *scan, gf_view form, size_t cut, const char *put,
                          uint32_t *known) {
    char buffer[64];
    size_t len = form.len - cut;
    if (len + 2 >= sizeof buffer) return false;
    for (size_t i = 0; i < len; i++)
        buffer[i] = form.ptr[i];
    for (; *put; put++)
        buffer[len++] = *put;
    const gf_view name = {buffer, len};
    const gf_known_match match = gf_lexicon_match(scan->lexicon, &name, 1);
    if (match.known == GF_NONE || match.genitive ||
        gf_lexicon_word(scan->lexicon, GF_WORD_NEEDS_CUE, name, NULL))
        return false;
    *known = match.known;
    return gf_lexicon_known(scan->lexicon, match.known)->type == GF_PLACE;
}

/* "Moskauer", "Bremer", "Schweizer": an adjective that is never inflected. */
static gf_status find_town_adjective(gf_scan *scan, uint32_t t) {
    const gf_view form = scan->tokens->at[t].form;
    const gf_word *w = scan->words[t];
    if (form.len < 5 || form.ptr[form.len - 2] != 'e' || form.ptr[form.len - 1] != 'r')
        return GF_OK;
    if (w->role.role || w->is_given || w->is_not_name ||
        gf_lexicon_word(scan->lexicon, GF_WORD_NOT_TOWN, form, NULL))
        return GF_OK;
    if (scan->taken[t] != GF_NONE && scan->mentions->at[scan->taken[t]].type == GF_PERSON)
        return GF_OK;
    uint32_t known;
    const bool found = place_without(scan, form, 2, "", &known) ||
                       place_without(scan, form, 2, "en", &known) ||
                       place_without(scan, form, 1, "", &known);
    if (!found) return GF_OK;
    return add_part(scan, t, (gf_range){0, (uint32_t)form.len},
                    known_part(scan, GF_MENTION_ADJECTIVE, known));
}

static gf_status find_at(gf_scan *scan, uint32_t t) {
    const gf_token *token = &scan->tokens->at[t];
    const gf_word *w = scan->words[t];
    const bool adjective = w->origin.kind == GF_ORIGIN_ADJECTIVE && w->origin.known != GF_NONE;
    if ((token->flags & GF_TOKEN_HYPHEN) && !adjective) return find_parts(scan, t);
    if (adjective) { /* "saudi-arabischen" as well */
        return add_part(scan, t, (gf_range){0, (uint32_t)token->form.len},
                        known_part(scan, GF_MENTION_ADJECTIVE, w->origin.known));
    }
    if (!(token->flags & GF_TOKEN_CAPITAL)) return GF_OK;
    GF_TRY(find_closed_prefix(scan, t));
    return w->origin.kind == GF_ORIGIN_NONE ? find_town_adjective(scan, t) : GF_OK;
}

/* Is the part before the hyphen of a role a name? Capitals are; another word is, if the text
   uses it alone, too. Common nouns grow together with the role ("Parteichef"). */
static bool is_owner_name(const gf_scan *scan, uint32_t t, gf_view part) {
    const gf_lexicon *l = scan->lexicon;
    if (part.len < 2 || gf_lexicon_word(l, GF_WORD_NOT_NAME, part, NULL)) return false;
    if (gf_lexicon_word(l, GF_WORD_ERA, part, NULL) ||
        gf_lexicon_word(l, GF_WORD_ORG_HEAD, part, NULL))
        return false;
    if (gf_lexicon_match(l, &part, 1).known != GF_NONE ||
        gf_lexicon_origin(l, part).kind != GF_ORIGIN_NONE)
        return false;
    if (gf_lexicon_role(l, part).role || gf_map_get(&scan->families, part) != GF_MAP_NONE)
        return false;
    if (gf_lexicon_word(l, GF_WORD_FUNCTION_WORD, part, NULL) || !gf_scan_is_capital(scan, t))
        return false;
    size_t upper = 0; /* "KPdSU" is an acronym, too */
    for (size_t i = 0; i < part.len; i++)
        upper += part.ptr[i] >= 'A' && part.ptr[i] <= 'Z';
    const bool capitals = upper == part.len || (upper > 2 && 2 * upper > part.len);
    return capitals || gf_scan_count(&scan->lonely, part) || gf_scan_count(&scan->nouns, part);
}

/* "PRO-GE" in "PRO-GE-Sekretär": capitals with hyphens that do not mean two things. */
static bool is_hyphened_acronym(const gf_scan *scan, gf_view whole) {
    size_t begin = 0, parts = 0, unknown = 0;
    for (size_t i = 0; i <= whole.len; i++) {
        if (i < whole.len && whole.ptr[i] >= 'A' && whole.ptr[i] <= 'Z') continue;
        if (i < whole.len && whole.ptr[i] != '-') return false;
        const gf_view part = gf_view_slice(whole, begin, i);
        if (gf_lexicon_origin(scan->lexicon, part).kind != GF_ORIGIN_NONE) return false;
        unknown += gf_lexicon_match(scan->lexicon, &part, 1).known == GF_NONE;
        begin = i + 1;
        parts++;
    }
    return parts > 1 && unknown;
}

static gf_status find_role_owner(gf_scan *scan, uint32_t t) {
    const gf_view form = scan->tokens->at[t].form;
    const gf_role_match role = scan->words[t]->role;
    uint32_t known;
    if (!role.role || !role.role->needs_object || known_of_several(scan, t, &known))
        return GF_OK;
    size_t end = 0;
    while (end < form.len && form.ptr[end] != '-')
        end++;
    if (end >= role.head_at) return GF_OK;
    const gf_view whole = gf_view_slice(form, 0, owner_end(scan, t) - 1);
    const bool acronym = is_hyphened_acronym(scan, whole);
    if (acronym) end = whole.len;
    const gf_view part = gf_view_slice(form, 0, end);
    if (gf_map_get(&scan->families, whole) != GF_MAP_NONE)
        return GF_OK; /* a name of the text */
    if (!acronym && !is_owner_name(scan, t, part)) return GF_OK;
    const gf_mention owner = {.kind = GF_MENTION_PREFIX,
                              .type = GF_ORGANISATION,
                              .known = GF_NONE,
                              .confidence = 0.6F};
    const uint32_t index = (uint32_t)scan->mentions->count;
    GF_TRY(add_part(scan, t, (gf_range){0, (uint32_t)end}, owner));
    return gf_map_put(scan->arena, &scan->families, part, index) ? GF_OK : GF_ERR_NOMEM;
}

gf_status gf_role_owners_find(gf_scan *scan) {
    for (uint32_t t = 0; t < scan->tokens->count; t++) {
        const gf_token *token = &scan->tokens->at[t];
        const bool open = (token->flags & GF_TOKEN_HYPHEN) && scan->taken[t] == GF_NONE;
        if (open && gf_scan_is_name_line(scan, token->sentence))
            GF_TRY(find_role_owner(scan, t));
    }
    return GF_OK;
}

/* "russisch-amerikanische Arbeitsgruppe für Handel" names both countries, too. */
static bool is_member_inside(const gf_scan *scan, uint32_t t) {
    const gf_mention *around = &scan->mentions->at[scan->taken[t]];
    return (scan->tokens->at[t].flags & GF_TOKEN_HYPHEN) &&
           around->tokens.end - around->tokens.begin > 1 &&
           gf_members_of(scan->lexicon, scan->tokens->at[t].form).count > 0;
}

gf_status gf_prefixes_find(gf_scan *scan) {
    for (uint32_t t = 0; t < scan->tokens->count; t++) {
        const gf_token *token = &scan->tokens->at[t];
        if (token->kind != GF_TOKEN_WORD || !gf_scan_is_name_line(scan, token->sentence))
            continue;
        if (scan->taken[t] == GF_NONE) {
            GF_TRY(find_at(scan, t));
        } else if (is_member_inside(scan, t)) {
            GF_TRY(find_parts(scan, t));
        } else if (scan->mentions->at[scan->taken[t]].tokens.end > t + 1) {
            GF_TRY(find_town_adjective(scan, t)); /* "Moskauer Kreml" names Moskau, too */
        }
    }
    return GF_OK;
}
