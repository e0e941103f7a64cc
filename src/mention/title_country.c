#include "mention/title.h"

#include "base/try.h"

#include <string.h>

/*
 * An office without a country ("Außenminister Andrij Sybiha") belongs to the country that the
 * text gives the person elsewhere, that the person's party is in, that the sentence speaks for
 * ("Für Russland nahmen ..."), that the neighbour in a list serves, or to the federal state at
 * home in the text if no other country is named half as often. Else it stays without one.
 */
static bool is_office(gf_view rank) {
    return gf_view_equal(rank, GF_VIEW("minister")) ||
           gf_view_equal(rank, GF_VIEW("head_of_state")) ||
           gf_view_equal(rank, GF_VIEW("head_of_government"));
}

static gf_view family_of(const gf_scan *scan, uint32_t person) {
    const gf_mention *m = &scan->mentions->at[person];
    const gf_view last = scan->tokens->at[m->tokens.end - 1].form;
    return m->genitive ? gf_genitive_off(last) : last;
}

static uint32_t country_of(const gf_scan *scan, uint32_t known) {
    for (unsigned steps = 0; known != GF_NONE && steps < 6; steps++) {
        const gf_known *k = gf_lexicon_known(scan->lexicon, known);
        if (gf_view_equal(k->kind, GF_VIEW("country"))) return known;
        known = k->within;
    }
    return GF_NONE;
}

/* The country a title tells: of its object, or that the object lies in. */
static uint32_t told_by(const gf_scan *scan, const gf_title *t) {
    if (t->object == GF_NONE || t->is_kinship) return GF_NONE;
    return country_of(scan, scan->mentions->at[t->object].known);
}

/* "Bundeskanzler": of whichever federal state; what the text tells elsewhere is surer. */
static bool is_federal_word(const gf_scan *scan, const gf_title *t) {
    const gf_mention *of = &scan->mentions->at[t->object];
    const gf_view form = scan->tokens->at[of->tokens.begin].form;
    return of->kind == GF_MENTION_PREFIX && form.len > 6 && memcmp(form.ptr, "Bundes", 6) == 0;
}

/* Countries that titles of the text tell: family name -> 1 + country; 0 where two disagree. */
typedef struct told_countries {
    gf_map by_office, by_party;
} told_countries;

static gf_status collect_told(gf_scan *scan, told_countries *told) {
    for (size_t i = 0; i < scan->titles->count; i++) {
        const gf_title *t = &scan->titles->at[i];
        const bool party = gf_view_equal(t->rank, GF_VIEW("member"));
        const bool office =
            t->object != GF_NONE && is_office(t->rank) && !is_federal_word(scan, t);
        const uint32_t country =
            t->object != GF_NONE && (office || party) ? told_by(scan, t) : GF_NONE;
        if (country == GF_NONE) continue;
        gf_map *map = party ? &told->by_party : &told->by_office;
        const gf_view family = family_of(scan, t->person);
        const uint32_t before = gf_map_get(map, family);
        const uint32_t value = before == GF_MAP_NONE || before == country + 1 ? country + 1 : 0;
        if (!gf_map_put(scan->arena, map, family, value)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

/* "Für Russland nahmen ...", "Zur ukrainischen Delegation gehörten ...": whom the sentence
 * lists. */
static uint32_t spoken_for(const gf_scan *scan, uint32_t sentence) {
    const gf_range tokens = scan->sentences->at[sentence].tokens;
    enum { OPENING = 4 };
    for (uint32_t t = tokens.begin; t < tokens.end && t < tokens.begin + OPENING; t++) {
        if (scan->verb[t]) return GF_NONE;
        const uint32_t name = gf_name_at(scan, t);
        const bool led =
            gf_token_lower_is(scan->lexicon, &scan->tokens->at[tokens.begin], GF_WORD_BEHALF,
                              NULL) &&
            t == tokens.begin + 1 + (scan->words[tokens.begin + 1]->determiner.len > 0);
        if (name != GF_NONE && led) return country_of(scan, scan->mentions->at[name].known);
        const uint32_t group = scan->described[t];
        const bool party = group != GF_NONE && scan->words[t]->party.len;
        if (party) return country_of(scan, scan->mentions->at[group].known);
    }
    return GF_NONE;
}

/* The country of the person before in the list: "Jermak, Außenminister Sybiha und". */
static uint32_t of_neighbour(const gf_scan *scan, size_t title) {
    const gf_title *t = &scan->titles->at[title];
    const uint32_t begin = scan->mentions->at[t->person].phrase.begin;
    for (size_t i = title; i--;) {
        const gf_title *before = &scan->titles->at[i];
        if (before->sentence != t->sentence) return GF_NONE;
        const gf_mention *m = &scan->mentions->at[before->person];
        const uint32_t end = m->phrase.end > m->tokens.end ? m->phrase.end : m->tokens.end;
        if (end + 1 < begin || end > begin || before->person == t->person) continue;
        /* "die Außenminister Mirsojan und Bairamow": a country has one */
        if (is_office(t->rank) && gf_view_equal(before->role, t->role)) return GF_NONE;
        return told_by(scan, before);
    }
    return GF_NONE;
}

/* How often each country is named, in the order of their first names. */
typedef struct country_counts {
    uint32_t country[32], named[32];
    size_t count;
} country_counts;

static void count_country(country_counts *c, uint32_t country) {
    size_t at = 0;
    while (at < c->count && c->country[at] != country)
        at++;
    if (at == sizeof c->country / sizeof *c->country) return;
    if (at == c->count) {
        c->country[c->count] = country;
        c->named[c->count++] = 0;
    }
    c->named[at]++;
}

/* The one that is named at least twice as often as any other; or GF_NONE. */
static uint32_t most_named(const country_counts *c) {
    enum { FEWEST = 2 };
    size_t best = 0;
    for (size_t i = 1; i < c->count; i++) {
        if (c->named[i] > c->named[best]) best = i;
    }
    if (!c->count || c->named[best] < FEWEST) return GF_NONE;
    for (size_t i = 0; i < c->count; i++) {
        if (i != best && 2 * c->named[i] > c->named[best]) return GF_NONE;
    }
    return c->country[best];
}

/* The federal state at home, if no country is named more often. */
static uint32_t home_country(const gf_scan *scan) {
    country_counts counts = {.count = 0};
    for (size_t i = 0; i < scan->mentions->count; i++) {
        const uint32_t country = country_of(scan, scan->mentions->at[i].known);
        if (country != GF_NONE) count_country(&counts, country);
    }
    const uint32_t best = most_named(&counts);
    if (best == GF_NONE) return GF_NONE;
    const gf_view name = gf_lexicon_known(scan->lexicon, best)->name;
    return gf_lexicon_word(scan->lexicon, GF_WORD_FEDERAL, name, NULL) ? best : GF_NONE;
}

/* Does the sentence name another country, or something in one? "In Washington traf er
   Finanzminister Bessent" is not about one's own minister. */
static bool is_abroad(const gf_scan *scan, uint32_t sentence, uint32_t home) {
    const gf_range tokens = scan->sentences->at[sentence].tokens;
    for (uint32_t t = tokens.begin; t < tokens.end; t++) {
        const uint32_t marks[] = {gf_name_at(scan, t), gf_part_at(scan, t)};
        for (size_t i = 0; i < 2; i++) {
            if (marks[i] == GF_NONE) continue;
            const uint32_t country = country_of(scan, scan->mentions->at[marks[i]].known);
            if (country != GF_NONE && country != home) return true;
        }
    }
    return false;
}

static gf_status give_country(gf_scan *scan, gf_title *t, uint32_t country, float confidence) {
    const uint32_t noun = t->tokens.end - 1;
    const gf_mention implied = {.tokens = {noun, noun + 1},
                                .kind = GF_MENTION_PREFIX,
                                .type = gf_lexicon_known(scan->lexicon, country)->type,
                                .known = country,
                                .confidence = confidence};
    t->object = gf_scan_add(scan, implied);
    return t->object == GF_NONE ? GF_ERR_NOMEM : GF_OK;
}

/* Does the text name one of the states that the country consists of? "Thüringer", "Hessens" */
static bool names_a_state_of(const gf_scan *scan, gf_view country) {
    for (size_t i = 0; i < scan->mentions->count; i++) {
        const uint32_t known = scan->mentions->at[i].known;
        gf_view of = {0};
        if (known == GF_NONE) continue;
        if (gf_lexicon_word(scan->lexicon, GF_WORD_FEDERAL_STATE,
                            gf_lexicon_known(scan->lexicon, known)->name, &of) &&
            gf_view_equal(of, country))
            return true;
    }
    return false;
}

/* Does the text name a town of the country, but not its capital? */
static bool is_provincial(const gf_scan *scan, uint32_t country) {
    bool town = false;
    for (size_t i = 0; i < scan->mentions->count; i++) {
        const gf_mention *m = &scan->mentions->at[i];
        if (m->kind != GF_MENTION_NAME || m->known == GF_NONE || m->type != GF_PLACE ||
            gf_lexicon_known(scan->lexicon, m->known)->within != country)
            continue;
        size_t count;
        const uint32_t *facts = gf_lexicon_facts_of(scan->lexicon, m->known, &count);
        for (size_t f = 0; f < count; f++) {
            if (gf_view_is(gf_lexicon_fact(scan->lexicon, facts[f])->relation, "capital_of"))
                return false;
        }
        town = true;
    }
    return town;
}

/* "Innenminister": the states of a federation have theirs, too; a text that names one of them,
   or towns and not the capital, leaves open whose is meant. */
static uint32_t unless_shared(const gf_scan *scan, const gf_title *t, uint32_t country) {
    gf_view federation = {0};
    const gf_role_match match = gf_lexicon_role(scan->lexicon, t->role);
    const bool shared =
        match.role && country != GF_NONE &&
        gf_lexicon_word(scan->lexicon, GF_WORD_SHARED_OFFICE, match.role->lemma, &federation) &&
        gf_view_equal(federation, gf_lexicon_known(scan->lexicon, country)->name);
    const bool minister = gf_view_equal(t->rank, GF_VIEW("minister"));
    const bool open = !minister || names_a_state_of(scan, federation) ||
                      (shared && is_provincial(scan, country));
    return shared && open ? GF_NONE : country;
}

static uint32_t find_country(const gf_scan *scan, const told_countries *told, size_t title,
                             uint32_t home) {
    const gf_title *t = &scan->titles->at[title];
    const gf_view family = family_of(scan, t->person);
    const uint32_t own = gf_map_get(&told->by_office, family);
    if (own != GF_MAP_NONE) return own ? own - 1 : GF_NONE;
    const uint32_t party = gf_map_get(&told->by_party, family);
    if (party != GF_MAP_NONE) return unless_shared(scan, t, party ? party - 1 : GF_NONE);
    const uint32_t side = spoken_for(scan, t->sentence);
    if (side != GF_NONE) return unless_shared(scan, t, side);
    const uint32_t neighbour = of_neighbour(scan, title);
    if (neighbour != GF_NONE) return neighbour;
    if (home == GF_NONE || is_abroad(scan, t->sentence, home)) return GF_NONE;
    const bool minister = gf_view_equal(t->rank, GF_VIEW("minister"));
    return minister || gf_lexicon_word(scan->lexicon, GF_WORD_HOME_ROLE, t->role, NULL)
               ? unless_shared(scan, t, home)
               : GF_NONE;
}

/* "Bundeskanzler Sebastian Kurz (ÖVP)": the party says whose "Bundes-" it is. */
static gf_status correct_home(gf_scan *scan, gf_title *t, const told_countries *told) {
    if (t->object == GF_NONE || !is_office(t->rank)) return GF_OK;
    if (!is_federal_word(scan, t)) return GF_OK;
    const gf_view family = family_of(scan, t->person);
    uint32_t own = gf_map_get(&told->by_office, family);
    if (own == GF_MAP_NONE) own = gf_map_get(&told->by_party, family);
    if (own == GF_MAP_NONE || !own || own - 1 == scan->mentions->at[t->object].known)
        return GF_OK;
    return give_country(scan, t, own - 1, 0.7F);
}

/* Offices of a state that a list shares its country with: "US-Außenminister Marco Rubio und
   Sicherheitsberater Mike Waltz". */
static bool is_state_service(const gf_scan *scan, const gf_title *t) {
    static const char *const ranks[] = {"adviser", "envoy", "negotiator", "spokesperson",
                                        "military"};
    const gf_role_match match = gf_lexicon_role(scan->lexicon, t->role);
    if (!match.role || !match.role->needs_object) return false;
    for (size_t i = 0; i < sizeof ranks / sizeof *ranks; i++) {
        if (gf_view_equal(t->rank, (gf_view){ranks[i], strlen(ranks[i])})) return true;
    }
    return false;
}

/* The only place of the class that the text speaks of, or GF_NONE. */
static uint32_t only_place(const gf_scan *scan, gf_word_class k) {
    uint32_t found = GF_NONE;
    for (size_t i = 0; i < scan->mentions->count; i++) {
        const gf_mention *m = &scan->mentions->at[i];
        if (m->kind != GF_MENTION_NAME || m->known == GF_NONE || m->known == found) continue;
        const gf_view name = gf_lexicon_known(scan->lexicon, m->known)->name;
        if (!gf_lexicon_word(scan->lexicon, k, name, NULL)) continue;
        if (found != GF_NONE) return GF_NONE;
        found = m->known;
    }
    return found;
}

/* "Landeshauptmann": of the one state that the text names, never of the country;
   "Innensenatorin": of the one city that is a state. A plain "Senator" may be a foreign one. */
static bool is_regional(const gf_scan *scan, const gf_role_match *match, uint32_t *state) {
    gf_view use = {0};
    if (!match->role ||
        !gf_lexicon_word(scan->lexicon, GF_WORD_REGIONAL_ROLE, match->role->lemma, &use))
        return false;
    const bool city = gf_view_is(use, "city") || gf_view_is(use, "city compound");
    if (gf_view_is(use, "city compound") && !match->head_at) return false;
    *state = only_place(scan, city ? GF_WORD_CITY_STATE : GF_WORD_FEDERAL_STATE);
    return true;
}

static uint32_t country_for(const gf_scan *scan, const told_countries *told, size_t title,
                            uint32_t home) {
    const gf_title *t = &scan->titles->at[title];
    const gf_role_match match = gf_lexicon_role(scan->lexicon, t->role);
    uint32_t state;
    if (is_regional(scan, &match, &state)) return state;
    if (match.role &&
        gf_lexicon_word(scan->lexicon, GF_WORD_PLACE_ROLE, match.role->lemma, NULL))
        return GF_NONE; /* "Stadtrat" */
    if (is_office(t->rank)) return find_country(scan, told, title, home);
    if (!is_state_service(scan, t)) return GF_NONE;
    const uint32_t side = spoken_for(scan, t->sentence);
    return side == GF_NONE ? of_neighbour(scan, title) : side;
}

gf_status gf_titles_complete(gf_scan *scan) {
    told_countries told = {0};
    GF_TRY(collect_told(scan, &told));
    const uint32_t home = home_country(scan);
    for (size_t i = 0; i < scan->titles->count; i++) {
        gf_title *t = &scan->titles->at[i];
        GF_TRY(correct_home(scan, t, &told));
        if (t->object != GF_NONE) continue;
        const uint32_t country = country_for(scan, &told, i, home);
        if (country == GF_NONE) continue;
        GF_TRY(give_country(scan, t, country, 0.5F));
        t->role = gf_federal_role(scan, t);
    }
    return GF_OK;
}
