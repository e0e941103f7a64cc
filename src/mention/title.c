#include "mention/title.h"

#include "base/try.h"
#include "base/vec.h"
#include "mention/possessor.h"

#include <string.h>

/* The timex that stands in the tokens, or GF_NONE. */
static uint32_t period_in(const gf_scan *scan, gf_range tokens) {
    for (uint32_t t = tokens.begin; t < tokens.end; t++) {
        const uint32_t i = scan->timex[t];
        if (i == GF_NONE) continue;
        const gf_timex *x = &scan->timexes->at[i];
        if (x->tokens.end <= tokens.end && x->kind == GF_TIMEX_DATE) return i;
    }
    return GF_NONE;
}

/* "US-Präsident" -> "Präsident": without the prefix that names its country. */
static gf_view plain_role(const gf_scan *scan, const gf_title *t) {
    const uint32_t object = t->object;
    if (object == GF_NONE || scan->mentions->at[object].kind != GF_MENTION_PREFIX)
        return t->role;
    const char *hyphen = memchr(t->role.ptr, '-', t->role.len);
    return hyphen ? gf_view_slice(t->role, (size_t)(hyphen - t->role.ptr) + 1, t->role.len)
                  : t->role;
}

static bool contains(gf_view text, gf_view part) {
    for (size_t i = 0; i + part.len <= text.len; i++) {
        if (memcmp(text.ptr + i, part.ptr, part.len) == 0) return true;
    }
    return false;
}

/* What a person of the lexicon holds this role of, if the facts know only one answer. */
static uint32_t fact_object(const gf_scan *scan, uint32_t known, gf_view lemma) {
    if (known == GF_NONE) return GF_NONE;
    size_t count = 0;
    const uint32_t *facts = gf_lexicon_facts_of(scan->lexicon, known, &count);
    uint32_t found = GF_NONE;
    for (size_t i = 0; i < count; i++) {
        const gf_fact *fact = gf_lexicon_fact(scan->lexicon, facts[i]);
        if (!contains(fact->role, lemma) && !contains(lemma, fact->role)) continue;
        if (!fact->role.len) continue;
        if (found != GF_NONE && found != fact->object) return GF_NONE;
        found = fact->object;
    }
    return found;
}

/* "Kanzler Friedrich Merz" names no country: the facts do. The role noun then stands for it. */
static gf_status add_implied(gf_scan *scan, const gf_role_phrase *phrase, uint32_t person,
                             uint32_t *object) {
    const gf_role *role = scan->words[phrase->noun]->role.role;
    const uint32_t known = fact_object(scan, scan->mentions->at[person].known, role->lemma);
    if (known == GF_NONE) return GF_OK;
    const gf_mention implied = {.tokens = {phrase->noun, phrase->noun + 1},
                                .kind = GF_MENTION_PREFIX,
                                .type = gf_lexicon_known(scan->lexicon, known)->type,
                                .known = known,
                                .confidence = 0.6F};
    *object = gf_scan_add(scan, implied);
    return *object == GF_NONE ? GF_ERR_NOMEM : GF_OK;
}

/* The first title by which the text calls the person, by name or family name; or NULL. */
static const gf_title *title_of(const gf_scan *scan, uint32_t person) {
    const gf_view name = scan->tokens->at[scan->mentions->at[person].tokens.end - 1].form;
    for (size_t i = 0; i < scan->titles->count; i++) {
        const gf_title *t = &scan->titles->at[i];
        const gf_view other =
            scan->tokens->at[scan->mentions->at[t->person].tokens.end - 1].form;
        if (!t->is_kinship && t->era >= 0 && gf_view_equal(name, other)) return t;
    }
    return NULL;
}

/* The office in the form that the holder's gender asks for: "Rektor" of "Rektorin". */
static gf_view role_of(const gf_scan *scan, gf_view role, uint32_t person) {
    const gf_role_match match = gf_lexicon_role(scan->lexicon, role);
    const gf_gender gender = scan->mentions->at[person].gender;
    if (!match.role || match.head_at || gender == GF_GENDER_UNKNOWN) return role;
    return gender == GF_FEMALE && match.role->feminine.len ? match.role->feminine
                                                           : match.role->lemma;
}

/* The one office that the person of the lexicon has, by facts, of the entity; or empty. */
static gf_view fact_role(const gf_scan *scan, uint32_t person, uint32_t object) {
    const uint32_t known = scan->mentions->at[person].known;
    gf_view found = {0};
    size_t count = 0;
    const uint32_t *facts =
        known == GF_NONE ? NULL : gf_lexicon_facts_of(scan->lexicon, known, &count);
    for (size_t i = 0; i < count; i++) {
        const gf_fact *fact = gf_lexicon_fact(scan->lexicon, facts[i]);
        if (fact->object != object || !fact->role.len || gf_view_equal(fact->role, found))
            continue;
        if (found.len) return (gf_view){0};
        found = fact->role;
    }
    return found;
}

/* "sein iranischer Kollege Araghtschi": what is known of him beats what the other one is. */
static bool take_fact_role(const gf_scan *scan, gf_title *title) {
    const uint32_t country =
        title->object == GF_NONE ? GF_NONE : scan->mentions->at[title->object].known;
    gf_view role = {0};
    if (country != GF_NONE) role = fact_role(scan, title->person, country);
    const gf_role_match match = gf_lexicon_role(scan->lexicon, role);
    if (!match.role) return false;
    title->role = role_of(scan, role, title->person);
    title->rank = match.role->rank;
    title->is_inferred = true;
    return true;
}

/* The title of the one before whose colleague or successor is spoken of; NULL if none is, or
   if it may be another's. */
static const gf_title *title_of_peer(const gf_scan *scan, const gf_role_phrase *phrase,
                                     const gf_title *title) {
    const bool owned = phrase->possessive != GF_NONE;
    const uint32_t begin = phrase->tokens.begin;
    const uint32_t peer =
        owned ? gf_possessor_of(scan, phrase->possessive, begin) : title->object;
    if (peer == GF_NONE || scan->mentions->at[peer].type != GF_PERSON) return NULL;
    const gf_title *other = title_of(scan, peer);
    /* "Barak traf Blair und seinen deutschen Kollegen": of two offices, whose? */
    if (other && owned && gf_possessor_is_open(scan, phrase->possessive, begin, peer))
        return NULL;
    return other;
}

/* A successor has the office itself, a peer one like it in his own country; false if of what
   is not told. */
static bool take_peer_object(const gf_scan *scan, const gf_title *other, bool inherits,
                             gf_title *title) {
    if (inherits) title->object = other->object;
    if (title->object == GF_NONE) return inherits;
    if (scan->mentions->at[title->object].type == GF_PERSON) return false;
    /* the Slovene colleague of a rector is one, too, but not Slovenia's */
    const bool house =
        other->object != GF_NONE && scan->mentions->at[other->object].type == GF_ORGANISATION;
    if (house && !inherits) title->object = GF_NONE;
    return true;
}

/* "dessen türkischer Amtskollege Fidan" has the role of the one before, in his own country. */
static bool take_peer_role(const gf_scan *scan, const gf_role_phrase *phrase, gf_title *title) {
    const gf_role *role = scan->words[phrase->noun]->role.role;
    gf_view kind = {0};
    if (!gf_lexicon_word(scan->lexicon, GF_WORD_PEER_ROLE, role->lemma, &kind)) return true;
    if (gf_view_equal(kind, GF_VIEW("peer")) && take_fact_role(scan, title)) return true;
    const gf_title *other = title_of_peer(scan, phrase, title);
    if (!other) return false;
    const bool precedes = gf_view_equal(kind, GF_VIEW("predecessor"));
    const bool inherits = precedes || gf_view_equal(kind, GF_VIEW("successor"));
    if (precedes) title->era = -1;
    if (!take_peer_object(scan, other, inherits, title)) return false;
    title->role = role_of(scan, plain_role(scan, other), title->person);
    title->rank = other->rank;
    title->is_inferred = !inherits;
    return true;
}

/* "Putins Außenminister" is the minister of Putin's country, if the text says which that is. */
static uint32_t state_of(const gf_scan *scan, const gf_role_phrase *phrase, uint32_t object) {
    const gf_view rank = scan->words[phrase->noun]->role.role->rank;
    const bool office = gf_view_equal(rank, GF_VIEW("minister")) ||
                        gf_view_equal(rank, GF_VIEW("head_of_state")) ||
                        gf_view_equal(rank, GF_VIEW("head_of_government"));
    if (!office || object == GF_NONE || scan->mentions->at[object].type != GF_PERSON)
        return object;
    const gf_title *other = title_of(scan, object);
    if (!other || other->object == GF_NONE) return object;
    const gf_mention *of = &scan->mentions->at[other->object];
    /* an organisation of a country ("Kremlchef Putin") will do: it is put right later */
    const bool seat =
        of->known != GF_NONE &&
        gf_view_equal(gf_lexicon_known(scan->lexicon, of->known)->kind, GF_VIEW("seat"));
    return of->type == GF_PLACE || seat ? other->object : object;
}

/* "Chef", "Chefin" alone: with a seat of government the head of its state. */
static bool is_plain_head(const gf_scan *scan, gf_view role) {
    const gf_role_match match = gf_lexicon_role(scan->lexicon, role);
    gf_view use = {0};
    return match.role && !match.head_at &&
           gf_lexicon_word(scan->lexicon, GF_WORD_TOP_ROLE, match.role->lemma, &use) &&
           gf_view_is(use, "seat");
}

/* "Kremlchef" is the head of the state that is governed from there. */
static gf_status lift_seat_head(gf_scan *scan, gf_title *title) {
    const uint32_t known =
        title->object == GF_NONE ? GF_NONE : scan->mentions->at[title->object].known;
    gf_view role = {0};
    if (known == GF_NONE || !gf_view_equal(title->rank, GF_VIEW("head"))) return GF_OK;
    const gf_view seat = gf_lexicon_known(scan->lexicon, known)->name;
    if (!gf_lexicon_word(scan->lexicon, GF_WORD_SEAT_HEAD, seat, &role) ||
        !is_plain_head(scan, title->role))
        return GF_OK;
    const gf_role *office = gf_lexicon_role(scan->lexicon, role).role;
    if (!office) return GF_OK;
    size_t count = 0;
    const uint32_t *facts = gf_lexicon_facts_of(scan->lexicon, known, &count);
    for (size_t i = 0; i < count; i++) {
        const gf_fact *fact = gf_lexicon_fact(scan->lexicon, facts[i]);
        if (!gf_view_equal(fact->relation, GF_VIEW("seat_of"))) continue;
        const gf_mention state = {.tokens = scan->mentions->at[title->object].tokens,
                                  .kind = GF_MENTION_PREFIX,
                                  .type = GF_PLACE,
                                  .known = fact->object,
                                  .confidence = 0.8F};
        title->object = gf_scan_add(scan, state);
        title->role = role;
        title->rank = office->rank;
        return title->object == GF_NONE ? GF_ERR_NOMEM : GF_OK;
    }
    return GF_OK;
}

/* "die Schweizer Regisseurin", "US-Milliardär": where somebody is from, not whom he serves. An
   archbishop has a town, and a national trainer a nation. */
static bool is_nationality(const gf_scan *scan, const gf_role_phrase *phrase) {
    static const char *const ranks[] = {"profession", "business", "cleric", "sport"};
    const gf_role *role = scan->words[phrase->noun]->role.role;
    if (phrase->object == GF_NONE || phrase->explicit_object) return false;
    const gf_mention *of = &scan->mentions->at[phrase->object];
    const bool part = of->kind == GF_MENTION_ADJECTIVE || of->kind == GF_MENTION_PREFIX;
    if (!part || of->known == GF_NONE) return false;
    const gf_known *known = gf_lexicon_known(scan->lexicon, of->known);
    const bool country = gf_view_equal(known->kind, GF_VIEW("country"));
    /* "der Prager Unternehmer" is from there, the "Kölner Erzbischof" is Cologne's */
    const bool trade = gf_view_equal(role->rank, GF_VIEW("profession")) ||
                       gf_view_equal(role->rank, GF_VIEW("business"));
    if (!country && (!trade || role->needs_object)) return false;
    if (gf_lexicon_word(scan->lexicon, GF_WORD_NATIONAL_ROLE, role->lemma, NULL)) return false;
    for (size_t i = 0; i < sizeof ranks / sizeof *ranks; i++) {
        if (gf_view_equal(role->rank, (gf_view){ranks[i], strlen(ranks[i])})) return true;
    }
    return false;
}

gf_view gf_federal_role(gf_scan *scan, const gf_title *t) {
    const uint32_t known = t->object == GF_NONE ? GF_NONE : scan->mentions->at[t->object].known;
    if (known == GF_NONE || !gf_view_equal(t->rank, GF_VIEW("head_of_government")))
        return t->role;
    const gf_view country = gf_lexicon_known(scan->lexicon, known)->name;
    if (!gf_lexicon_word(scan->lexicon, GF_WORD_FEDERAL, country, NULL) || t->role.len > 64)
        return t->role;
    char *full = gf_arena_alloc(scan->arena, t->role.len + 6, 1);
    if (!full) return (gf_view){0};
    memcpy(full, "Bundes", 6);
    memcpy(full + 6, t->role.ptr, t->role.len);
    if (full[6] >= 'A' && full[6] <= 'Z') full[6] = (char)(full[6] | 0x20);
    const gf_view word = {full, t->role.len + 6};
    const gf_role_match match = gf_lexicon_role(scan->lexicon, word);
    return match.role && match.head_at == 0 ? word : t->role;
}

gf_status gf_title_add(gf_scan *scan, const gf_role_phrase *phrase, uint32_t person) {
    const gf_word *word = scan->words[phrase->noun];
    uint32_t object = phrase->object;
    if (is_nationality(scan, phrase)) object = GF_NONE;
    if (object == GF_NONE && phrase->possessive != GF_NONE)
        object = gf_possessor_of(scan, phrase->possessive, phrase->tokens.begin);
    if (object == GF_NONE) GF_TRY(add_implied(scan, phrase, person, &object));
    if (object == person) object = GF_NONE;
    object = state_of(scan, phrase, object);
    gf_mention *holder = &scan->mentions->at[person];
    if (holder->gender == GF_GENDER_UNKNOWN) holder->gender = gf_role_gender(scan, phrase);
    const gf_range around = {phrase->tokens.begin, phrase->tokens.end};
    gf_title title = {.tokens = {phrase->words_begin, phrase->tokens.end},
                      .role = gf_role_text(scan, phrase, holder->gender),
                      .person = person,
                      .object = object,
                      .rank = word->role.role->rank,
                      .era = phrase->era,
                      .timex = period_in(scan, around),
                      .sentence = scan->tokens->at[phrase->noun].sentence,
                      .is_kinship = word->is_kinship,
                      .possessive = phrase->possessive};
    GF_TRY(lift_seat_head(scan, &title));
    title.role = gf_federal_role(scan, &title);
    scan->used[phrase->noun] = true;
    for (uint32_t t = title.tokens.begin; t < title.tokens.end; t++)
        scan->holder[t] = person;
    if (object != GF_NONE) scan->holder[scan->mentions->at[object].tokens.begin] = person;
    if (title.role.ptr && !take_peer_role(scan, phrase, &title)) return GF_OK;
    if (!title.role.ptr || !GF_PUSH(scan->arena, scan->titles, title)) return GF_ERR_NOMEM;
    return GF_OK;
}

bool gf_title_stands_before(const gf_scan *scan, uint32_t person) {
    const uint32_t begin = scan->mentions->at[person].tokens.begin;
    for (size_t i = scan->titles->count; i--;) {
        const gf_title *title = &scan->titles->at[i];
        if (title->sentence < scan->mentions->at[person].sentence) return false;
        if (title->person == person && title->tokens.begin < begin) return true;
    }
    return false;
}

/* Each person's name in the order of the text; by token, since mentions are not sorted yet. */
static gf_status for_each_person(gf_scan *scan, gf_status (*find)(gf_scan *, uint32_t)) {
    for (uint32_t t = 0; t < scan->tokens->count; t++) {
        const uint32_t m = scan->taken[t];
        if (m == GF_NONE || scan->mentions->at[m].tokens.begin != t) continue;
        if (scan->mentions->at[m].type == GF_PERSON) GF_TRY(find(scan, m));
    }
    return GF_OK;
}

gf_status gf_titles_find(gf_scan *scan) {
    GF_TRY(for_each_person(scan, gf_titles_before));
    GF_TRY(for_each_person(scan, gf_titles_behind));
    scan->reads_peers = true;
    return for_each_person(scan, gf_titles_of_peers);
}
