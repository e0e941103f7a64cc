#include "mention/clause_role.h"

#include "base/try.h"
#include "base/vec.h"

#include <string.h>

/*
 * Roles that a verb gives without naming them: "leitet das Museum", "steht an der Spitze der
 * Bank", "gehört dem Landtag an".
 */

/* "des Generalstabs": an attribute of another noun is not what the clause speaks of. */
static bool is_attribute(const gf_scan *scan, const gf_mention *m) {
    uint32_t t = m->tokens.begin;
    while (t && gf_scan_same_sentence(scan, m->tokens.begin, t - 1) &&
           gf_scan_is_adjective(scan, t - 1))
        t--;
    if (t < 2 || !gf_scan_same_sentence(scan, m->tokens.begin, t - 2)) return false;
    return gf_determiner_allows(scan, t - 1, 'g') && gf_scan_is_capital(scan, t - 2) &&
           !scan->verb[t - 2];
}

/* The organisation that a clause's person leads: its only one without a preposition. */
static uint32_t led_organisation(const gf_scan *scan, uint32_t clause) {
    const gf_clause *c = &scan->clauses->at[clause];
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        const uint32_t m = gf_name_at(scan, t);
        if (m == GF_NONE || !gf_in_clause(scan, t, clause)) continue;
        const gf_mention *mention = &scan->mentions->at[m];
        if (scan->tokens->at[t].flags & GF_TOKEN_BRACKETED) continue;
        if (scan->holder[t] != GF_NONE) continue; /* an attribute of somebody's role */
        if (mention->type == GF_ORGANISATION && !mention->genitive &&
            !is_attribute(scan, mention) && !gf_has_preposition(scan, mention))
            return m;
    }
    return GF_NONE;
}

/* "die von Marion Höllinger geführt wird": the one behind "von". */
static uint32_t agent_of(const gf_scan *scan, uint32_t clause) {
    const gf_clause *c = &scan->clauses->at[clause];
    for (uint32_t t = c->tokens.begin; t + 1 < c->tokens.end; t++) {
        const uint32_t m = gf_scan_is(scan, t, "von") ? gf_name_at(scan, t + 1) : GF_NONE;
        if (m != GF_NONE && gf_in_clause(scan, t, clause) &&
            scan->mentions->at[m].type == GF_PERSON)
            return m;
    }
    return GF_NONE;
}

/* The role in the form that the person's gender asks for: "Leiterin". */
static gf_view role_for(const gf_scan *scan, gf_view role, uint32_t person) {
    const gf_role_match match = gf_lexicon_role(scan->lexicon, role);
    const bool woman = scan->mentions->at[person].gender == GF_FEMALE;
    return woman && match.role && match.role->feminine.len ? match.role->feminine : role;
}

static bool is_party(const gf_scan *scan, uint32_t organisation) {
    const uint32_t known = scan->mentions->at[organisation].known;
    return known != GF_NONE &&
           gf_view_equal(gf_lexicon_known(scan->lexicon, known)->kind, GF_VIEW("party"));
}

static uint32_t period_of(const gf_scan *scan, uint32_t clause) {
    const gf_clause *c = &scan->clauses->at[clause];
    uint32_t period = GF_NONE;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        const uint32_t x = gf_in_clause(scan, t, clause) ? scan->timex[t] : GF_NONE;
        if (x != GF_NONE && scan->timexes->at[x].kind == GF_TIMEX_DATE) period = x;
    }
    return period;
}

static gf_view last_word(const gf_scan *scan, uint32_t mention) {
    const gf_mention *m = &scan->mentions->at[mention];
    const gf_view form = scan->tokens->at[m->tokens.end - 1].form;
    return m->genitive ? gf_genitive_off(form) : form;
}

/* "Saalwerk-Geschäftsführer Prell ... Prell führt die Saalwerk GmbH": the office is known by
   its own word. */
static gf_view known_office(const gf_scan *scan, uint32_t person, uint32_t object,
                            gf_view otherwise) {
    const gf_view family = last_word(scan, person);
    const gf_view house = scan->tokens->at[scan->mentions->at[object].tokens.begin].form;
    for (size_t i = 0; i < scan->titles->count; i++) {
        const gf_title *t = &scan->titles->at[i];
        if (t->object == GF_NONE || t->is_kinship || !gf_view_equal(t->rank, GF_VIEW("head")))
            continue;
        if (!gf_view_equal(last_word(scan, t->person), family)) continue;
        const gf_view other = scan->tokens->at[scan->mentions->at[t->object].tokens.begin].form;
        if (other.len >= house.len && memcmp(other.ptr, house.ptr, house.len) == 0)
            return t->role;
    }
    return otherwise;
}

static gf_status add(gf_scan *scan, uint32_t clause, uint32_t person, uint32_t object,
                     gf_view role) {
    const gf_clause *c = &scan->clauses->at[clause];
    const uint32_t verb = c->verb == GF_NONE ? c->finite : c->verb;
    const gf_role_match match = gf_lexicon_role(scan->lexicon, role);
    const gf_title title = {.tokens = {verb, verb + 1},
                            .role = role_for(scan, role, person),
                            .person = person,
                            .object = object,
                            .rank = match.role ? match.role->rank : GF_VIEW("head"),
                            .era = c->modal_intent || c->tense == GF_FUTURE ? 1 : 0,
                            .timex = period_of(scan, clause),
                            .sentence = c->sentence};
    return GF_PUSH(scan->arena, scan->titles, title) ? GF_OK : GF_ERR_NOMEM;
}

/* Who does what the clause's verb says. */
static uint32_t actor_of(const gf_scan *scan, uint32_t clause) {
    const gf_clause *c = &scan->clauses->at[clause];
    if (c->passive) return agent_of(scan, clause);
    const uint32_t before = gf_clause_antecedent(scan, c);
    return before != GF_NONE ? before : gf_clause_person(scan, clause, (gf_range){0, 0});
}

/* "der Commerzbank", "von Siemens", "des FPS" behind @p t: the organisation of an attribute. */
static uint32_t attribute_behind(const gf_scan *scan, uint32_t t) {
    const uint32_t first = t;
    if (!gf_scan_same_sentence(scan, first - 1, t)) return GF_NONE;
    const bool genitive = gf_determiner_allows(scan, t, 'g');
    if (!genitive && !gf_scan_is(scan, t, "von") && !gf_scan_is(scan, t, "vom")) return GF_NONE;
    enum { REACH = 4 };
    for (t++; t < first + REACH && gf_scan_same_sentence(scan, first, t); t++) {
        const uint32_t m = gf_name_at(scan, t);
        if (m != GF_NONE) return scan->mentions->at[m].type == GF_ORGANISATION ? m : GF_NONE;
        if (!gf_scan_is_adjective(scan, t) && !scan->words[t]->announces.len &&
            !scan->words[t]->determiner.len)
            return GF_NONE;
    }
    return GF_NONE;
}

/* "steht an der Spitze der Bank", "übernimmt die Leitung des Museums" */
static gf_status heads_by_noun(gf_scan *scan, uint32_t clause) {
    const gf_clause *c = &scan->clauses->at[clause];
    gf_view how = {0};
    if (!gf_clause_verb_is(scan, c, GF_WORD_HEAD_SUPPORT, &how) || c->passive) return GF_OK;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        gf_view role = {0};
        if (!gf_in_clause(scan, t, clause) ||
            !gf_token_form_is(scan->lexicon, &scan->tokens->at[t], GF_WORD_HEAD_NOUN, &role))
            continue;
        const uint32_t led = attribute_behind(scan, t + 1);
        const uint32_t person = led == GF_NONE ? GF_NONE : actor_of(scan, clause);
        if (person == GF_NONE) continue;
        GF_TRY(add(scan, clause, person, led, role));
        if (gf_view_equal(how, GF_VIEW("begins")))
            scan->titles->at[scan->titles->count - 1].period = GF_PERIOD_BEGINS;
        return GF_OK;
    }
    return GF_OK;
}

static bool is_parliament(const gf_scan *scan, const gf_mention *body) {
    const gf_view kind = body->known != GF_NONE
                             ? gf_lexicon_known(scan->lexicon, body->known)->kind
                             : scan->words[body->tokens.end - 1]->org_head;
    return gf_view_equal(kind, GF_VIEW("parliament"));
}

/* "sitzt im Bundestag", with a seat; "gehört dem Landtag an", without one. */
static bool is_belonged_to(const gf_scan *scan, const gf_mention *body, bool seated) {
    if (seated) return is_parliament(scan, body) && gf_has_preposition(scan, body);
    return !gf_has_preposition(scan, body) && !is_attribute(scan, body);
}

/* "gehört dem Landtag an", "sitzt im Bundestag" */
static gf_status belongs_to(gf_scan *scan, uint32_t clause) {
    const gf_clause *c = &scan->clauses->at[clause];
    gf_view how = {0};
    if (!gf_clause_verb_is(scan, c, GF_WORD_MEMBER_VERB, &how) || c->passive) return GF_OK;
    const bool seated = gf_view_equal(how, GF_VIEW("seat"));
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        const uint32_t m = gf_in_clause(scan, t, clause) ? gf_name_at(scan, t) : GF_NONE;
        if (m == GF_NONE || scan->mentions->at[m].type != GF_ORGANISATION) continue;
        if (!is_belonged_to(scan, &scan->mentions->at[m], seated)) continue;
        const uint32_t person = actor_of(scan, clause);
        return person == GF_NONE ? GF_OK : add(scan, clause, person, m, GF_VIEW("Mitglied"));
    }
    return GF_OK;
}

/* "den Aufsichtsrat": as the list spells it. */
static bool names_organ(const gf_scan *scan, uint32_t clause, gf_view *organ) {
    const gf_clause *c = &scan->clauses->at[clause];
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (gf_in_clause(scan, t, clause) &&
            gf_token_form_is(scan->lexicon, &scan->tokens->at[t], GF_WORD_ORGAN, organ))
            return true;
    }
    return false;
}

static bool has_organs(const gf_known *known) {
    static const char *const kinds[] = {"company", "bank", "club", "party"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (gf_view_is(known->kind, kinds[i])) return true;
    }
    return false;
}

/* "Den Aufsichtsrat leitet ...": an organ of the one company spoken of just before. */
static uint32_t organ_owner(const gf_scan *scan, uint32_t clause, gf_view *organ) {
    const gf_clause *c = &scan->clauses->at[clause];
    if (!names_organ(scan, clause, organ) || !c->sentence) return GF_NONE;
    const gf_range before = scan->sentences->at[c->sentence - 1].tokens;
    uint32_t owner = GF_NONE, found = GF_NONE; /* by the list, and its mention */
    for (uint32_t t = before.begin; t < before.end; t++) {
        const uint32_t m = gf_name_at(scan, t);
        const uint32_t known = m == GF_NONE ? GF_NONE : scan->mentions->at[m].known;
        if (known == GF_NONE || !has_organs(gf_lexicon_known(scan->lexicon, known))) continue;
        if (owner != GF_NONE && owner != known) return GF_NONE;
        owner = known;
        found = m;
    }
    return found;
}

/* "der Verfassungsrat, dem X vorsteht": the organisation that a relative clause is about. */
static uint32_t led_antecedent(const gf_scan *scan, const gf_clause *c) {
    if (c->kind != GF_CLAUSE_RELATIVE || c->tokens.begin < 2) return GF_NONE;
    uint32_t t = c->tokens.begin - 1;
    if (gf_scan_is(scan, t, ",")) t--;
    const uint32_t m = gf_name_at(scan, t);
    if (m == GF_NONE || scan->mentions->at[m].tokens.end != t + 1) return GF_NONE;
    return scan->mentions->at[m].type == GF_ORGANISATION ? m : GF_NONE;
}

/* "Den Aufsichtsrat leitet seit Mai 2023 Jens Weidmann", "Hilarion, der das Außenamt leitet" */
static gf_status leads(gf_scan *scan, uint32_t clause) {
    const gf_clause *c = &scan->clauses->at[clause];
    gf_view role = {0};
    if (c->verb == GF_NONE || !gf_clause_verb_is(scan, c, GF_WORD_LEAD_VERB, &role))
        return GF_OK;
    const uint32_t person = actor_of(scan, clause);
    if (person == GF_NONE || !role.len) return GF_OK;
    uint32_t led = led_organisation(scan, clause);
    if (led == GF_NONE && !c->passive) led = led_antecedent(scan, c);
    if (led != GF_NONE) {
        const gf_view plain = is_party(scan, led) ? GF_VIEW("Chef") : role;
        return add(scan, clause, person, led, known_office(scan, person, led, plain));
    }
    gf_view organ = {0};
    const uint32_t owner = organ_owner(scan, clause, &organ);
    return owner == GF_NONE ? GF_OK : add(scan, clause, person, owner, organ);
}

gf_status gf_lead_at(gf_scan *scan, uint32_t clause) {
    const gf_clause *c = &scan->clauses->at[clause];
    if (!gf_clause_is_stated(scan, c)) return GF_OK;
    GF_TRY(leads(scan, clause));
    GF_TRY(heads_by_noun(scan, clause));
    return belongs_to(scan, clause);
}
