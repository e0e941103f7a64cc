#include "mention/title.h"

#include "base/try.h"

/*
 * A role right before a name that does not say of what ("Präsident Grindel") borrows that from
 * what stands around it: the body whose people a list gives, the person's own organisation, the
 * town that the report comes from, a place just spoken of ("der dortigen Ministerpräsidentin").
 */

static bool is_rank(gf_view rank, const char *const *ranks) {
    for (; *ranks; ranks++) {
        if (gf_view_is(rank, *ranks)) return true;
    }
    return false;
}

static bool needs_object(const gf_scan *scan, const gf_title *t) {
    const gf_role_match match = gf_lexicon_role(scan->lexicon, t->role);
    return match.role && match.role->needs_object && !t->is_kinship;
}

bool gf_title_has_class(const gf_scan *scan, const gf_title *t, gf_word_class k) {
    const gf_role_match match = gf_lexicon_role(scan->lexicon, t->role);
    return match.role && gf_lexicon_word(scan->lexicon, k, match.role->lemma, NULL);
}

/* Bürgermeister, Landrat: held of a town or region. */
static bool is_of_places(const gf_scan *scan, const gf_title *t) {
    return gf_title_has_class(scan, t, GF_WORD_PLACE_ROLE);
}

/* May the token stand between the cue of a list and one of its people? */
static bool belongs_to_list(const gf_scan *scan, uint32_t t) {
    const uint32_t name = scan->taken[t];
    if (scan->holder[t] != GF_NONE || scan->words[t]->determiner.len) return true;
    if (name != GF_NONE && scan->mentions->at[name].type == GF_PERSON) return true;
    return gf_scan_is(scan, t, ",") || scan->words[t]->is_conjunction ||
           gf_scan_is(scan, t, "sowie") || scan->words[t]->is_title || gf_scan_is_role(scan, t);
}

/* The organisation that ends at token @p end, a bracket behind it skipped; or GF_NONE. */
static uint32_t organisation_ending(const gf_scan *scan, uint32_t end) {
    uint32_t t = end;
    if (t > 3 && gf_scan_is(scan, t - 1, ")")) t -= 3;
    const uint32_t m = t ? gf_name_at(scan, t - 1) : GF_NONE;
    if (m == GF_NONE || scan->mentions->at[m].tokens.end != t) return GF_NONE;
    return scan->mentions->at[m].type == GF_ORGANISATION ? m : GF_NONE;
}

/* "der Spitze des Deutschen Fußball-Bundes": does a word for its people, a few words before,
   lead to the body? @p last is of the same sentence. */
static bool is_led_to(const gf_scan *scan, uint32_t body, uint32_t last) {
    enum { REACH = 7 };
    uint32_t t = scan->mentions->at[body].tokens.begin;
    for (uint32_t steps = 0; steps < REACH && t; steps++) {
        t--;
        if (!gf_scan_same_sentence(scan, last, t)) return false;
        if (scan->words[t]->party.len ||
            gf_token_form_is(scan->lexicon, &scan->tokens->at[t], GF_WORD_HEAD_NOUN, NULL))
            return true;
        if (gf_scan_is_capital(scan, t) && !scan->words[t]->named.len) return false;
    }
    return false;
}

/* "der Spitze des Deutschen Fußball-Bundes (DFB)" before @p end, "die DFB-Spitze": the body. */
static uint32_t body_before(const gf_scan *scan, uint32_t end) {
    if (end && gf_scan_is(scan, end - 1, ",")) end--;
    if (!end) return GF_NONE;
    const gf_word *last = scan->words[end - 1];
    const uint32_t prefix = last->party.len ? gf_part_at(scan, end - 1) : GF_NONE;
    if (prefix != GF_NONE && scan->mentions->at[prefix].type == GF_ORGANISATION) return prefix;
    const uint32_t body = organisation_ending(scan, end);
    return body != GF_NONE && is_led_to(scan, body, end - 1) ? body : GF_NONE;
}

/* "der Spitze des DFB, also Präsident A, Generalsekretär B und Trainer C" */
static uint32_t listed_of(const gf_scan *scan, const gf_title *t) {
    for (uint32_t at = t->tokens.begin;
         at-- && gf_scan_same_sentence(scan, t->tokens.begin, at);) {
        if (gf_token_lower_is(scan->lexicon, &scan->tokens->at[at], GF_WORD_LIST_CUE, NULL))
            return body_before(scan, at);
        if (!belongs_to_list(scan, at)) return GF_NONE;
    }
    return GF_NONE;
}

static gf_view family_of(const gf_scan *scan, uint32_t person) {
    const gf_mention *m = &scan->mentions->at[person];
    const gf_view last = scan->tokens->at[m->tokens.end - 1].form;
    return m->genitive ? gf_genitive_off(last) : last;
}

/* "Jonas Freudl", "Niklas Freudl": two of a family. */
static bool are_namesakes(const gf_scan *scan, uint32_t a, uint32_t b) {
    const gf_mention *m = &scan->mentions->at[a], *o = &scan->mentions->at[b];
    const bool full =
        m->tokens.end > m->tokens.begin + 1 && o->tokens.end > o->tokens.begin + 1;
    return full && !gf_view_equal(scan->tokens->at[m->tokens.begin].form,
                                  scan->tokens->at[o->tokens.begin].form);
}

/* Does @p o tell an organisation that is the own one of the person of @p t, too? */
static bool tells_own(const gf_scan *scan, const gf_title *t, gf_view family,
                      const gf_title *o) {
    if (o->object == GF_NONE || o->is_kinship || o->person == GF_NONE) return false;
    /* a mayor of the SPD is not the SPD's mayor, but its party head is its own */
    const bool member = gf_view_equal(o->rank, GF_VIEW("member"));
    if (member && !gf_view_equal(t->rank, GF_VIEW("party_head"))) return false;
    return scan->mentions->at[o->object].type == GF_ORGANISATION &&
           gf_view_equal(family_of(scan, o->person), family) &&
           !are_namesakes(scan, t->person, o->person);
}

static bool is_same_body(const gf_scan *scan, uint32_t a, uint32_t b) {
    const gf_mention *m = &scan->mentions->at[a], *o = &scan->mentions->at[b];
    if (m->known != GF_NONE) return m->known == o->known;
    return gf_view_equal(scan->tokens->at[m->tokens.end - 1].form,
                         scan->tokens->at[o->tokens.end - 1].form);
}

/* "CDU-Chef Merz ... Parteichef Merz": the one organisation that the text gives the person. */
static uint32_t own_organisation(const gf_scan *scan, const gf_title *t) {
    static const char *const ranks[] = {"head", "party_head", "sport", "spokesperson", NULL};
    if (!is_rank(t->rank, ranks) || is_of_places(scan, t)) return GF_NONE;
    const gf_view family = family_of(scan, t->person);
    uint32_t found = GF_NONE;
    for (size_t i = 0; i < scan->titles->count; i++) {
        const gf_title *o = &scan->titles->at[i];
        if (!tells_own(scan, t, family, o)) continue;
        if (found != GF_NONE && !is_same_body(scan, o->object, found)) return GF_NONE;
        found = o->object;
    }
    return found;
}

/* The name behind "für", what announces it skipped: "für die Gewerkschaft PRO-GE". */
static uint32_t name_behind(const gf_scan *scan, uint32_t t) {
    enum { REACH = 4 };
    for (uint32_t at = t + 1; at < t + REACH && gf_scan_same_sentence(scan, t, at); at++) {
        const uint32_t m = gf_name_at(scan, at);
        if (m != GF_NONE) return m;
        if (!scan->words[at]->determiner.len && !scan->words[at]->announces.len &&
            !gf_scan_is_adjective(scan, at))
            return GF_NONE;
    }
    return GF_NONE;
}

/* "für", but of others than towns only at the head of the sentence. */
static bool begins_behalf(const gf_scan *scan, uint32_t t, bool town) {
    return (town || gf_scan_is(scan, t, "Für")) &&
           gf_token_lower_is(scan->lexicon, &scan->tokens->at[t], GF_WORD_BEHALF, NULL);
}

/* "Für Herdern sass Gemeindepräsident Hohl am Tisch": whom a mayor speaks for; "für die
   Gewerkschaft PRO-GE wird Landessekretär Kainz": what else somebody speaks for. */
static uint32_t spoken_for(const gf_scan *scan, const gf_title *t) {
    static const char *const states[] = {"minister", "head_of_state", "head_of_government",
                                         "member",   "ambassador",    NULL};
    const bool town = is_of_places(scan, t);
    if (!town && is_rank(t->rank, states)) return GF_NONE;
    const gf_entity_type wanted = town ? GF_PLACE : GF_ORGANISATION;
    for (uint32_t at = t->tokens.begin;
         at-- && gf_scan_same_sentence(scan, t->tokens.begin, at);) {
        if (gf_scan_is(scan, at, ",")) return GF_NONE;
        const uint32_t m = begins_behalf(scan, at, town) ? name_behind(scan, at) : GF_NONE;
        if (m != GF_NONE) return scan->mentions->at[m].type == wanted ? m : GF_NONE;
    }
    return GF_NONE;
}

/* "der dortigen Ministerpräsidentin": of the place named last before. */
static uint32_t pointed_at(const gf_scan *scan, const gf_title *t) {
    uint32_t at = t->tokens.begin;
    enum { ADJECTIVES = 3, REACH = 60 };
    bool there = false;
    for (uint32_t i = 0; i < ADJECTIVES && at && !there; i++)
        there = gf_token_lower_is(scan->lexicon, &scan->tokens->at[--at], GF_WORD_THERE, NULL);
    for (uint32_t i = 0; there && i < REACH && at; i++) {
        const uint32_t m = scan->taken[--at];
        if (m != GF_NONE && scan->mentions->at[m].type == GF_PLACE) return m;
    }
    return GF_NONE;
}

/* "Kurienkardinal": the role itself says of what. */
static gf_status role_says(gf_scan *scan, gf_title *t) {
    gf_view name = {0};
    const gf_role_match match = gf_lexicon_role(scan->lexicon, t->role);
    if (!match.role ||
        !gf_lexicon_word(scan->lexicon, GF_WORD_ROLE_OBJECT, match.role->lemma, &name))
        return GF_OK;
    uint32_t known = gf_lexicon_find(scan->lexicon, GF_PLACE, name);
    if (known == GF_NONE) known = gf_lexicon_find(scan->lexicon, GF_ORGANISATION, name);
    if (known == GF_NONE) return GF_OK;
    const uint32_t noun = t->tokens.end - 1;
    const gf_mention implied = {.tokens = {noun, noun + 1},
                                .kind = GF_MENTION_PREFIX,
                                .type = gf_lexicon_known(scan->lexicon, known)->type,
                                .known = known,
                                .confidence = 0.8F};
    t->object = gf_scan_add(scan, implied);
    return t->object == GF_NONE ? GF_ERR_NOMEM : GF_OK;
}

/* "Kapitän Otto Kern vom FC Rosenau", "Sprecherin Anna Berg von der Polizei" */
static uint32_t named_behind(const gf_scan *scan, const gf_title *t) {
    const gf_mention *person = &scan->mentions->at[t->person];
    uint32_t at = person->tokens.end;
    if (t->tokens.end > person->tokens.begin || !gf_scan_same_sentence(scan, at - 1, at))
        return GF_NONE;
    if (!gf_scan_is(scan, at, "vom") && !gf_scan_is(scan, at, "von")) return GF_NONE;
    at++;
    if (gf_scan_same_sentence(scan, at - 1, at) && scan->words[at]->determiner.len) at++;
    const uint32_t m = gf_scan_same_sentence(scan, at - 1, at) ? gf_name_at(scan, at) : GF_NONE;
    if (m == GF_NONE) return GF_NONE;
    return scan->mentions->at[m].type == GF_ORGANISATION ? m : GF_NONE;
}

/* "Siemens-Chef Roland Busch und Finanzvorstand Ralf Thomas": an office inside the organisation
   that the joined name before belongs to. */
static uint32_t of_joined_name(const gf_scan *scan, const gf_title *t) {
    if (!gf_title_has_class(scan, t, GF_WORD_INNER_ROLE)) return GF_NONE;
    uint32_t at = t->tokens.begin;
    if (!at || !scan->words[--at]->is_conjunction) return GF_NONE;
    if (at && gf_scan_is(scan, at - 1, ",")) at--;
    const uint32_t before = at ? scan->taken[at - 1] : GF_NONE;
    uint32_t found = GF_NONE;
    for (size_t i = 0; before != GF_NONE && i < scan->titles->count; i++) {
        const gf_title *o = &scan->titles->at[i];
        if (o->person != before || o->object == GF_NONE || o->is_kinship) continue;
        if (gf_view_equal(o->rank, GF_VIEW("member"))) continue;
        if (scan->mentions->at[o->object].type == GF_ORGANISATION) found = o->object;
    }
    return found;
}

static gf_view kind_of(const gf_scan *scan, const gf_mention *m) {
    if (m->known != GF_NONE) return gf_lexicon_known(scan->lexicon, m->known)->kind;
    for (uint32_t t = m->tokens.begin; t < m->tokens.end; t++) {
        const gf_view kind =
            gf_word_kind(scan->lexicon, scan->words[t], scan->tokens->at[t].form);
        if (kind.len) return kind;
        if (gf_view_equal(scan->words[t]->org_form, GF_VIEW("before"))) return GF_VIEW("club");
    }
    return (gf_view){0};
}

static bool is_same_thing(const gf_scan *scan, uint32_t a, uint32_t b) {
    const gf_mention *m = &scan->mentions->at[a], *o = &scan->mentions->at[b];
    if (m->known != GF_NONE || o->known != GF_NONE) return m->known == o->known;
    return gf_view_equal(scan->tokens->at[m->tokens.begin].form,
                         scan->tokens->at[o->tokens.begin].form);
}

/* The only organisation of the kind that tokens [begin, end) name, or GF_NONE. */
static uint32_t only_of_kind(const gf_scan *scan, gf_view kind, uint32_t begin, uint32_t end) {
    uint32_t found = GF_NONE;
    for (uint32_t i = 0; i < scan->mentions->count; i++) {
        const gf_mention *m = &scan->mentions->at[i];
        if (m->kind != GF_MENTION_NAME || m->type != GF_ORGANISATION) continue;
        if (m->tokens.begin < begin || m->tokens.begin >= end) continue;
        if (!gf_view_equal(kind_of(scan, m), kind)) continue;
        if (found != GF_NONE && !is_same_thing(scan, found, i)) return GF_NONE;
        found = i;
    }
    return found;
}

/* "Löwen-Coach", "Eintracht-Trainer": the first part says of what, though it is in no list;
   "Klub-Boss" and "Vize-Chef" leave it open. */
static bool says_of_what(const gf_scan *scan, const gf_title *t) {
    const uint32_t noun = t->tokens.end - 1;
    const gf_view form = scan->tokens->at[noun].form;
    size_t head = scan->words[noun]->role.role ? scan->words[noun]->role.head_at : 0;
    while (head && form.ptr[head - 1] != '-')
        head--;
    if (head < 2) return false;
    const gf_view part = gf_view_slice(form, 0, head - 1);
    gf_view kind = {0};
    const bool generic = gf_lexicon_word(scan->lexicon, GF_WORD_NAMED_NOUN, part, NULL) ||
                         gf_lexicon_word(scan->lexicon, GF_WORD_NOT_NAME, part, NULL) ||
                         gf_lexicon_word(scan->lexicon, GF_WORD_ERA, part, NULL) ||
                         gf_lexicon_role(scan->lexicon, part).role ||
                         (gf_lexicon_word(scan->lexicon, GF_WORD_ORG_HEAD, part, &kind) &&
                          !gf_view_equal(kind, GF_VIEW("club")));
    return !generic;
}

/* "Die Suche bei Holstein Kiel ist beendet. Sportchef Ladiges": a sports director is one of a
   club, a rector of a university. */
static uint32_t of_its_kind(const gf_scan *scan, const gf_title *t) {
    gf_view kind = {0};
    if (says_of_what(scan, t)) return GF_NONE;
    const gf_role_match match = gf_lexicon_role(scan->lexicon, t->role);
    if (!match.role ||
        !gf_lexicon_word(scan->lexicon, GF_WORD_ROLE_KIND, match.role->lemma, &kind))
        return GF_NONE;
    /* "sprach mit dem FC Rosenau und Trainer Blum": a list of two says nothing of one another
     */
    const uint32_t left = t->tokens.begin ? t->tokens.begin - 1 : 0;
    if (scan->words[left]->is_conjunction && left && gf_name_at(scan, left - 1) != GF_NONE)
        return GF_NONE;
    const uint32_t before = t->sentence ? t->sentence - 1 : 0;
    const uint32_t begin = scan->sentences->at[before].tokens.begin;
    const uint32_t near = only_of_kind(scan, kind, begin, t->tokens.begin);
    return near != GF_NONE ? near : only_of_kind(scan, kind, 0, (uint32_t)scan->tokens->count);
}

/* By the first of the ways that finds something. */
static uint32_t borrowed(const gf_scan *scan, const gf_title *t) {
    static uint32_t (*const ways[])(const gf_scan *, const gf_title *) = {
        named_behind, of_joined_name,   listed_of,         spoken_for,
        pointed_at,   own_organisation, gf_house_named_by, of_its_kind};
    uint32_t object = GF_NONE;
    for (size_t i = 0; object == GF_NONE && i < sizeof ways / sizeof *ways; i++)
        object = ways[i](scan, t);
    return object;
}

gf_status gf_titles_borrow(gf_scan *scan) {
    for (size_t i = 0; i < scan->titles->count; i++) {
        gf_title *t = &scan->titles->at[i];
        const bool bare = t->object == GF_NONE;
        if (bare || gf_lexicon_word(scan->lexicon, GF_WORD_ROLE_OBJECT, t->role, NULL))
            GF_TRY(role_says(scan, t));
        if (t->object == GF_NONE && needs_object(scan, t) && !gf_title_is_of_peer(scan, t))
            t->object = borrowed(scan, t);
    }
    return GF_OK;
}
