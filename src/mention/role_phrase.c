#include "mention/role_phrase.h"

#include "base/try.h"
#include "base/utf8.h"

#include <string.h>

bool gf_determiner_allows(const gf_scan *scan, uint32_t token, char grammatical_case) {
    const gf_view readings = scan->words[token]->determiner;
    for (size_t i = 0; i < readings.len; i += 3) {
        if (readings.ptr[i] == grammatical_case || readings.ptr[i] == '*') return true;
    }
    return false;
}

uint32_t gf_name_at(const gf_scan *scan, uint32_t token) {
    return token < scan->tokens->count ? scan->taken[token] : GF_NONE;
}

uint32_t gf_part_at(const gf_scan *scan, uint32_t token) {
    return token < scan->tokens->count ? scan->part[token] : GF_NONE;
}

/* "Nationale", "Politischer": a capitalised adjective that belongs to a role's title. */
static bool is_title_adjective(const gf_scan *scan, uint32_t t) {
    if (!gf_scan_is_capital(scan, t) || scan->taken[t] != GF_NONE) return false;
    const gf_word *w = scan->words[t];
    if (w->role.role || w->is_given || w->is_function || w->is_time) return false;
    if (w->origin.kind == GF_ORIGIN_ADJECTIVE) return true;
    if (gf_part_at(scan, t) != GF_NONE)
        return scan->mentions->at[scan->part[t]].kind == GF_MENTION_ADJECTIVE;
    const gf_view low = scan->tokens->at[t].lower;
    if (low.len < 6) return false;
    const char last = low.ptr[low.len - 1], before = low.ptr[low.len - 2];
    return last == 'e' || (before == 'e' && (last == 'n' || last == 'r'));
}

static bool is_country_adjective(const gf_scan *scan, uint32_t t) {
    const uint32_t part = gf_part_at(scan, t);
    return part != GF_NONE && scan->mentions->at[part].kind == GF_MENTION_ADJECTIVE;
}

/* Adjectives before the noun: their country, their era; the rest belongs to the role. */
static uint32_t read_adjectives(const gf_scan *scan, gf_role_phrase *p) {
    uint32_t t = p->noun;
    while (t && gf_scan_same_sentence(scan, p->noun, t - 1)) {
        const uint32_t left = t - 1;
        const bool is_adjective =
            gf_scan_is_adjective(scan, left) || is_title_adjective(scan, left);
        if (!is_adjective) break;
        if (is_country_adjective(scan, left)) {
            if (p->object == GF_NONE) p->object = gf_part_at(scan, left);
        } else if (scan->words[left]->is_era) {
            p->era = scan->words[left]->era;
        } else if (p->words_begin == left + 1) {
            p->words_begin = left;
        }
        t = left;
    }
    return t;
}

/* "Trumps", "Schwedens": a name in the genitive right before the role. */
static uint32_t genitive_name_before(const gf_scan *scan, uint32_t t) {
    if (!t || !gf_scan_same_sentence(scan, t, t - 1)) return GF_NONE;
    const uint32_t m = gf_name_at(scan, t - 1);
    if (m == GF_NONE || scan->mentions->at[m].tokens.end != t) return GF_NONE;
    return scan->mentions->at[m].genitive ? m : GF_NONE;
}

/* The name before the hyphen of the role noun, or GF_NONE. Of an envoy a country in full is
   what he deals with: "Ukraine-Gesandter", but "US-Gesandter". */
static uint32_t prefix_of(const gf_scan *scan, uint32_t noun) {
    const uint32_t prefix = gf_part_at(scan, noun);
    if (prefix == GF_NONE || scan->mentions->at[prefix].kind != GF_MENTION_PREFIX)
        return GF_NONE;
    const gf_mention *m = &scan->mentions->at[prefix];
    const size_t len = m->span.end - m->span.begin;
    const gf_view form = scan->tokens->at[noun].form;
    const bool portfolio =
        m->type == GF_PLACE && len < form.len && form.ptr[len] == '-' &&
        gf_view_equal(scan->words[noun]->role.role->rank, GF_VIEW("envoy")) &&
        gf_lexicon_find(scan->lexicon, GF_PLACE, gf_view_slice(form, 0, len)) == m->known;
    return portfolio ? GF_NONE : prefix;
}

static void read_left(const gf_scan *scan, gf_role_phrase *p) {
    p->object = prefix_of(scan, p->noun);
    p->era = scan->words[p->noun]->era;
    const uint32_t t = read_adjectives(scan, p);
    p->tokens.begin = t;
    const uint32_t possessor = genitive_name_before(scan, t);
    if (possessor != GF_NONE) {
        if (p->object == GF_NONE) p->object = possessor;
        p->tokens.begin = scan->mentions->at[possessor].tokens.begin;
        return;
    }
    if (!t || !gf_scan_same_sentence(scan, t, t - 1) || !scan->words[t - 1]->determiner.len)
        return;
    p->determiner = p->tokens.begin = t - 1;
    if (scan->words[t - 1]->personal.len) p->possessive = t - 1;
}

/* An unnamed role inside a role: "Sondergesandter des US-Präsidenten". */
static uint32_t add_unnamed(gf_scan *scan, uint32_t noun, uint32_t begin) {
    if (scan->described[noun] != GF_NONE) return scan->described[noun];
    const gf_role_match role = scan->words[noun]->role;
    const gf_mention unnamed = {.tokens = {noun, noun + 1},
                                .kind = role.plural ? GF_MENTION_GROUP : GF_MENTION_ROLE,
                                .type = GF_PERSON,
                                .known = GF_NONE,
                                .gender = role.gender,
                                .plural = role.plural,
                                .cases = GF_CASE_GEN,
                                .confidence = 0.8F};
    const uint32_t before = gf_part_at(scan, noun);
    const uint32_t m = gf_scan_add(scan, unnamed);
    if (m == GF_NONE) return GF_NONE;
    scan->mentions->at[m].phrase = (gf_range){begin, noun + 1};
    scan->used[noun] = true;
    if (before == GF_NONE) scan->part[noun] = m;
    return m;
}

/* "Berater von Trumps kürzlich gegründetem „Friedensrat“": the genitive belongs to a later
 * name. */
static uint32_t beyond_genitive(const gf_scan *scan, uint32_t object) {
    const gf_mention *m = &scan->mentions->at[object];
    if (!m->genitive || m->type != GF_PERSON) return object;
    uint32_t t = m->tokens.end;
    while (t < m->tokens.end + 4 && gf_scan_same_sentence(scan, m->tokens.begin, t) &&
           scan->tokens->at[t].kind == GF_TOKEN_WORD && !gf_scan_is_capital(scan, t)) {
        t++;
    }
    if (!gf_scan_same_sentence(scan, m->tokens.begin, t)) return object;
    if (scan->tokens->at[t].kind == GF_TOKEN_OPEN) t++;
    const uint32_t later =
        gf_scan_same_sentence(scan, m->tokens.begin, t) ? gf_name_at(scan, t) : GF_NONE;
    if (later == GF_NONE || later == object) return object;
    return scan->mentions->at[later].type == GF_ORGANISATION ? later : object;
}

/* The name at the token, or behind the noun or role at the token: "des Geheimdienstes MIT",
   "von US-Präsident Donald Trump". Behind "des" a role may be another's: left alone. */
static uint32_t named_at(const gf_scan *scan, uint32_t at, uint32_t begin, bool kin) {
    const uint32_t name = gf_name_at(scan, at);
    if (name != GF_NONE || !gf_scan_same_sentence(scan, at, at + 1)) return name;
    const uint32_t next = gf_name_at(scan, at + 1);
    if (next == GF_NONE) return GF_NONE;
    if (scan->words[at]->announces.len) return next;
    const bool person = scan->mentions->at[next].type == GF_PERSON;
    const bool open =
        kin || !gf_scan_is(scan, begin, "des"); /* "Tochter des Gründers Eugen Veith" */
    return person && gf_scan_is_role(scan, at) && open ? next : GF_NONE;
}

/* "des Beamtenbunds dbb": two names of one organisation side by side. */
static uint32_t name_chain_end(const gf_scan *scan, uint32_t object) {
    const gf_mention *m = &scan->mentions->at[object];
    const uint32_t t = m->tokens.end;
    if (m->type != GF_ORGANISATION || !gf_scan_same_sentence(scan, m->tokens.begin, t))
        return t;
    const uint32_t next = gf_name_at(scan, t);
    return next != GF_NONE && scan->mentions->at[next].type == GF_ORGANISATION
               ? scan->mentions->at[next].tokens.end
               : t;
}

/* "des SPÖ-Klubs" is the party's, "der hessischen Regierung" the state's: what a noun at @p at
   stands for, whose adjectives begin at @p t; or GF_NONE. */
static uint32_t house_of(const gf_scan *scan, uint32_t t, uint32_t at) {
    const uint32_t prefix = gf_part_at(scan, at);
    if (prefix != GF_NONE && scan->mentions->at[prefix].kind == GF_MENTION_PREFIX &&
        scan->mentions->at[prefix].type == GF_ORGANISATION && scan->words[at]->org_head.len)
        return prefix;
    if (!gf_token_form_is(scan->lexicon, &scan->tokens->at[at], GF_WORD_GOVERNMENT_NOUN, NULL))
        return GF_NONE;
    for (uint32_t left = at; left-- > t;) {
        if (is_country_adjective(scan, left)) return gf_part_at(scan, left);
    }
    return GF_NONE;
}

/* Behind "des", "der", "von": the name or role that the role is held of. @p t is the first
   token after the determiner or preposition. */
static gf_status read_attribute(gf_scan *scan, uint32_t t, gf_role_phrase *p, uint32_t begin) {
    uint32_t at = t;
    while (gf_scan_same_sentence(scan, t, at) && gf_name_at(scan, at) == GF_NONE &&
           (gf_scan_is_adjective(scan, at) || is_title_adjective(scan, at))) {
        at++;
    }
    if (!gf_scan_same_sentence(scan, t, at)) return GF_OK;
    uint32_t object = named_at(scan, at, begin, scan->words[p->noun]->is_kinship);
    if (object != GF_NONE) {
        object = beyond_genitive(scan, object);
        p->tokens.end = name_chain_end(scan, object);
    } else if (gf_scan_is_role(scan, at)) {
        object = add_unnamed(scan, at, begin);
        if (object == GF_NONE) return GF_ERR_NOMEM;
        p->tokens.end = at + 1;
    } else {
        object = house_of(scan, t, at);
        if (object == GF_NONE) return GF_OK;
        p->tokens.end = at + 1;
    }
    p->object = object;
    p->explicit_object = true;
    return GF_OK;
}

static bool is_any(const gf_scan *scan, uint32_t t, const char *const *words) {
    for (; *words; words++) {
        if (gf_scan_is(scan, t, *words)) return true;
    }
    return false;
}

static bool is_adjective_object(const gf_scan *scan, const gf_role_phrase *p) {
    return p->object != GF_NONE && scan->mentions->at[p->object].kind == GF_MENTION_ADJECTIVE;
}

/* Adjectives, if any, and a noun. */
static bool is_noun_phrase(const gf_scan *scan, uint32_t t) {
    uint32_t at = t;
    while (gf_scan_same_sentence(scan, t, at) && gf_scan_is_adjective(scan, at))
        at++;
    return gf_scan_same_sentence(scan, t, at) && gf_scan_is_capital(scan, at);
}

/* "Premierminister Belgiens": the genitive right behind, which is the name @p name. */
static void read_genitive_name(const gf_scan *scan, gf_role_phrase *p, uint32_t name) {
    const gf_mention *m = &scan->mentions->at[name];
    if (m->tokens.begin != p->noun + 1 || !m->genitive) return;
    /* "der Bruder Fidel Castros", but "Präsident Fidel Castros Gäste" */
    if (m->type == GF_PERSON && !scan->words[p->noun]->is_kinship) return;
    p->object = name;
    p->explicit_object = true;
    p->tokens.end = m->tokens.end;
}

/* "Minister des Landes": the article at @p t. */
static gf_status read_genitive(gf_scan *scan, gf_role_phrase *p, uint32_t t) {
    GF_TRY(read_attribute(scan, t + 1, p, t));
    /* "der slowakische Beauftragte der Union": what it is held of is not read */
    if (!p->explicit_object && is_adjective_object(scan, p) && is_noun_phrase(scan, t + 1))
        p->object = GF_NONE;
    return GF_OK;
}

/* "Chef vom Dienst", "Trainer bei der Eintracht": the preposition at @p t. */
static gf_status read_prepositional(gf_scan *scan, gf_role_phrase *p, uint32_t t) {
    const bool weak = !gf_scan_is(scan, t, "von") && !gf_scan_is(scan, t, "vom");
    if (weak && p->object != GF_NONE) return GF_OK;
    uint32_t begin = t + 1;
    if (gf_scan_same_sentence(scan, t, begin) && scan->words[begin]->determiner.len) begin++;
    return gf_scan_same_sentence(scan, t, begin) ? read_attribute(scan, begin, p, t) : GF_OK;
}

static gf_status read_right(gf_scan *scan, gf_role_phrase *p) {
    static const char *const of[] = {"von", "vom", "bei", "beim", "im", "in", 0};
    const uint32_t t = p->noun + 1;
    if (!gf_scan_same_sentence(scan, p->noun, t)) return GF_OK;
    const uint32_t name = gf_name_at(scan, t);
    if (name != GF_NONE) {
        read_genitive_name(scan, p, name);
        return GF_OK;
    }
    if (gf_determiner_allows(scan, t, 'g') && !scan->words[t]->personal.len)
        return read_genitive(scan, p, t);
    return is_any(scan, t, of) ? read_prepositional(scan, p, t) : GF_OK;
}

gf_status gf_role_phrase_read(gf_scan *scan, uint32_t noun, gf_role_phrase *out) {
    *out = (gf_role_phrase){.tokens = {noun, noun + 1},
                            .noun = noun,
                            .words_begin = noun,
                            .words_end = noun + 1,
                            .determiner = GF_NONE,
                            .possessive = GF_NONE,
                            .object = GF_NONE};
    read_left(scan, out);
    GF_TRY(read_right(scan, out));
    const uint32_t t = out->tokens.end; /* "Präsidentin der Vereinigung (VKA)" */
    const bool bracket = out->explicit_object && gf_scan_same_sentence(scan, noun, t + 2) &&
                         gf_scan_is(scan, t, "(") && gf_scan_is(scan, t + 2, ")");
    if (bracket) out->tokens.end = t + 3;
    return GF_OK;
}

gf_gender gf_role_gender(const gf_scan *scan, const gf_role_phrase *p) {
    const gf_role_match match = scan->words[p->noun]->role;
    const gf_view lemma = match.role->lemma;
    const bool nominalised =
        match.role->feminine.len && match.role->feminine.len + 1 == lemma.len;
    if (!nominalised || match.plural) return match.gender;
    /* "der Vorsitzende", "dem Vorsitzenden" are men, "die Vorsitzende", "der Vorsitzenden"
     * women */
    const gf_view form = scan->tokens->at[p->noun].form;
    const bool on_n = form.ptr[form.len - 1] == 'n', on_e = form.ptr[form.len - 1] == 'e';
    if (p->determiner == GF_NONE) return on_n ? GF_GENDER_UNKNOWN : match.gender;
    const gf_view low = scan->tokens->at[p->determiner].lower;
    const char last = low.ptr[low.len - 1]; /* der, dem, einen, die, eine, einer */
    if (last == 'e') return GF_FEMALE;
    if (last == 'r') return on_e ? GF_MALE : GF_FEMALE;
    return last == 'm' || last == 'n' || last == 's' ? GF_MALE : GF_GENDER_UNKNOWN;
}

/* "leitenden" -> "leitende" (weak) or "leitender" (strong, masculine) */
static size_t put_adjective(gf_view form, bool strong, char *to) {
    size_t len = form.len;
    while (len > 3 && memchr("nrsm", form.ptr[len - 1], 4) && form.ptr[len - 2] == 'e')
        len--;
    memcpy(to, form.ptr, len);
    if (strong && form.ptr[len - 1] == 'e') to[len++] = 'r';
    return len;
}

/* The noun in the nominative, its country prefix off: "US-Präsidenten" -> "Präsident". */
static size_t put_noun(const gf_scan *scan, const gf_role_phrase *p, gf_gender gender,
                       char *to) {
    const gf_role_match match = scan->words[p->noun]->role;
    const gf_view form = scan->tokens->at[p->noun].form;
    const bool feminine = gender == GF_FEMALE ||
                          (gender == GF_GENDER_UNKNOWN && gf_role_gender(scan, p) == GF_FEMALE);
    const gf_view lemma =
        feminine && match.role->feminine.len ? match.role->feminine : match.role->lemma;
    const uint32_t prefix = prefix_of(scan, p->noun);
    size_t skip = 0;
    if (prefix != GF_NONE) {
        const gf_mention *m = &scan->mentions->at[prefix];
        const size_t len = m->span.end - m->span.begin;
        const bool hyphen = len < match.head_at && form.ptr[len] == '-';
        if (hyphen) skip = len + 1;
        if (!hyphen && m->type == GF_ORGANISATION) skip = match.head_at; /* "Kremlsprecher" */
    }
    const size_t keep = match.head_at > skip ? match.head_at - skip : 0;
    const bool closed = keep && form.ptr[match.head_at - 1] != '-';
    memcpy(to, form.ptr + skip, keep);
    memcpy(to + keep, lemma.ptr, lemma.len);
    if (closed && to[keep] >= 'A' && to[keep] <= 'Z') to[keep] = (char)(to[keep] | 0x20);
    return keep + lemma.len;
}

gf_view gf_role_text(gf_scan *scan, const gf_role_phrase *phrase, gf_gender gender) {
    size_t room = 64;
    for (uint32_t t = phrase->words_begin; t < phrase->words_end; t++) {
        room += scan->tokens->at[t].form.len + 2;
    }
    const gf_role_match match = scan->words[phrase->noun]->role;
    room += match.role->lemma.len + match.role->feminine.len;
    char *to = gf_arena_alloc(scan->arena, room, 1);
    if (!to) return (gf_view){0};
    const bool strong = gender == GF_MALE || (gender == GF_GENDER_UNKNOWN &&
                                              gf_role_gender(scan, phrase) != GF_FEMALE);
    size_t len = 0;
    for (uint32_t t = phrase->words_begin; t < phrase->noun; t++) {
        if (is_country_adjective(scan, t) || scan->words[t]->is_era) continue;
        len += put_adjective(scan->tokens->at[t].form, strong, to + len);
        to[len++] = ' ';
    }
    len += put_noun(scan, phrase, gender, to + len);
    return (gf_view){to, len};
}
