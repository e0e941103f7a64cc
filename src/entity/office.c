#include "entity/office.h"

#include "mention/scan.h"

#include <string.h>

static bool ends_alike(gf_view longer, gf_view shorter) {
    if (longer.len < shorter.len || shorter.len < 4) return false;
    const gf_view end = gf_view_slice(longer, longer.len - shorter.len, longer.len);
    /* the head of a compound is lower case: "Außenminister" / "Minister" */
    return memcmp(end.ptr + 1, shorter.ptr + 1, shorter.len - 1) == 0 &&
           (end.ptr[0] | 0x20) == (shorter.ptr[0] | 0x20);
}

/* "Verbands-" of "Verbandschefin" and the lemma: "Verbandschef"; a part that names whom it is
   held of ("US-", "Kreml-") is left out. */
static gf_view whole_word(const gf_gather *g, gf_view form, const gf_role_match *role) {
    const gf_view lemma = role->role->lemma;
    if (!role->head_at || form.ptr[role->head_at - 1] == '-') return lemma;
    const gf_view prefix = gf_view_slice(form, 0, role->head_at);
    if (gf_lexicon_origin(g->lexicon, prefix).kind == GF_ORIGIN_PREFIX) return lemma;
    size_t begin = role->head_at;
    while (begin && form.ptr[begin - 1] != '-')
        begin--;
    const size_t keep = role->head_at - begin;
    char *to = gf_arena_alloc(g->arena, keep + lemma.len, 1);
    if (!to) return lemma;
    memcpy(to, form.ptr + begin, keep);
    memcpy(to + keep, lemma.ptr, lemma.len);
    if (to[keep] >= 'A' && to[keep] <= 'Z') to[keep] = (char)(to[keep] | 0x20);
    return (gf_view){to, keep + lemma.len};
}

/* "Verband" of "Verbandschef", "Gewerkschaft" of "Gewerkschaftsvorsitzende": the kind of
   organisation that the noun opens with. */
static gf_view kind_inside(const gf_gather *g, gf_view form, uint32_t head_at) {
    gf_view kind = {0};
    for (size_t cut = 0; cut < 2 && head_at > cut + 3; cut++) {
        const gf_view part = gf_view_slice(form, 0, head_at - cut);
        if (cut && form.ptr[head_at - 1] != 's') break;
        if (gf_lexicon_word(g->lexicon, GF_WORD_ORG_HEAD, part, &kind)) return kind;
    }
    return (gf_view){0};
}

/* "der Kremlchef": the office of the state that is governed from there. */
static void read_seat_head(const gf_gather *g, gf_called *called) {
    gf_view use = {0}, office = {0};
    if (called->of.known == GF_NONE || !gf_view_equal(called->word, called->role.role->lemma))
        return;
    const gf_view seat = gf_lexicon_known(g->lexicon, called->of.known)->name;
    if (!gf_lexicon_word(g->lexicon, GF_WORD_TOP_ROLE, called->word, &use) ||
        !gf_view_is(use, "seat") ||
        !gf_lexicon_word(g->lexicon, GF_WORD_SEAT_HEAD, seat, &office))
        return;
    const gf_role_match match = gf_lexicon_role(g->lexicon, office);
    if (!match.role) return;
    called->role.role = match.role;
    called->word = match.role->lemma;
}

gf_called gf_called_read(const gf_gather *g, size_t index, gf_held_of of) {
    const gf_view form = g->tokens->at[g->mentions->at[index].tokens.end - 1].form;
    gf_called called = {.role = gf_lexicon_role(g->lexicon, form), .of = of};
    if (!called.role.role) return called;
    /* "das Stadtoberhaupt", "der Gast": a word for men and women */
    if (!called.role.role->feminine.len) called.role.gender = GF_GENDER_UNKNOWN;
    called.word = whole_word(g, form, &called.role);
    if (!gf_lexicon_word(g->lexicon, GF_WORD_ROLE_KIND, called.word, &called.kind))
        called.kind = kind_inside(g, form, called.role.head_at);
    read_seat_head(g, &called);
    return called;
}

/* The country that an entity belongs to: Kreml -> Russland; itself where nothing is known. */
static uint32_t country_of(const gf_gather *g, uint32_t known) {
    for (unsigned steps = 0; known != GF_NONE && steps < 6; steps++) {
        const gf_known *k = gf_lexicon_known(g->lexicon, known);
        if (gf_view_equal(k->kind, GF_VIEW("country")) || k->within == GF_NONE) return known;
        known = k->within;
    }
    return known;
}

/* A country, what it is governed from, or an organisation in it: their offices are those of the
   country. A town or region has its own. */
static bool is_national(const gf_gather *g, uint32_t known) {
    const gf_known *k = gf_lexicon_known(g->lexicon, known);
    if (k->type == GF_ORGANISATION || gf_view_equal(k->kind, GF_VIEW("country"))) return true;
    size_t count;
    const uint32_t *facts = gf_lexicon_facts_of(g->lexicon, known, &count);
    for (size_t i = 0; i < count; i++) {
        const gf_view relation = gf_lexicon_fact(g->lexicon, facts[i])->relation;
        if (gf_view_equal(relation, GF_VIEW("capital_of")) ||
            gf_view_equal(relation, GF_VIEW("seat_of")))
            return true;
    }
    return false;
}

/* "Staatschef" is the president, "Regierungschef" the chancellor; ministers are many. */
static bool is_single_office(gf_view rank) {
    return gf_view_is(rank, "head_of_state") || gf_view_is(rank, "head_of_government");
}

/* Two parties, two banks: organisations of one kind, each with its own head. */
static bool are_rivals(const gf_gather *g, uint32_t a, uint32_t b) {
    const gf_known *x = gf_lexicon_known(g->lexicon, a), *y = gf_lexicon_known(g->lexicon, b);
    return x->type == GF_ORGANISATION && y->type == GF_ORGANISATION && x->kind.len &&
           gf_view_equal(x->kind, y->kind);
}

static bool is_same_object(const gf_gather *g, const gf_mention *object,
                           const gf_called *called) {
    const gf_held_of of = called->of;
    if (of.entity != GF_NONE && object->entity == of.entity) return true;
    if (of.known == GF_NONE || object->known == GF_NONE) return false;
    if (of.known == object->known) return true;
    if (country_of(g, of.known) != country_of(g, object->known)) return false;
    if (are_rivals(g, of.known, object->known)) return false;
    if (is_national(g, of.known) && is_national(g, object->known)) return true;
    /* Limburg's is a German bishop, but Bavaria's is not the German minister */
    const gf_view rank = called->role.role->rank;
    return gf_view_is(gf_lexicon_known(g->lexicon, of.known)->kind, "country") &&
           !is_single_office(rank) && !gf_view_is(rank, "minister");
}

/* "Konzernchef" and "Vorstandsvorsitzender", "Coach" and "Trainer": other words for one office.
 */
static bool are_one_office(const gf_gather *g, gf_view title, gf_view description) {
    const gf_role_match a = gf_lexicon_role(g->lexicon, title);
    gf_view one = {0}, other = {0};
    return a.role && gf_lexicon_word(g->lexicon, GF_WORD_ROLE_GROUP, a.role->lemma, &one) &&
           gf_lexicon_word(g->lexicon, GF_WORD_ROLE_GROUP, description, &other) &&
           gf_view_equal(one, other);
}

bool gf_rank_is_telling(gf_view rank) {
    return rank.len && !gf_view_is(rank, "head") && !gf_view_is(rank, "profession") &&
           !gf_view_is(rank, "generic");
}

/* "Vizepräsident", "stellvertretender Vorsitzender", "Co-Trainer": not the one himself. */
static bool is_deputy(const gf_gather *g, gf_view role) {
    enum { SHORTEST = 2 };
    for (size_t len = SHORTEST; len < role.len; len++) {
        if (gf_lexicon_word(g->lexicon, GF_WORD_DEPUTY, gf_view_slice(role, 0, len), NULL))
            return true;
    }
    return false;
}

static gf_view kind_of(const gf_gather *g, const gf_mention *m) {
    if (m->known != GF_NONE) return gf_lexicon_known(g->lexicon, m->known)->kind;
    for (uint32_t t = m->tokens.begin; t < m->tokens.end; t++) {
        const gf_word *word = gf_word_of(g->tokens->memory, g->lexicon, &g->tokens->at[t]);
        const gf_view kind =
            word ? gf_word_kind(g->lexicon, word, g->tokens->at[t].form) : (gf_view){0};
        if (kind.len) return kind;
    }
    return (gf_view){0};
}

/* "der Verbandschef" is whoever presides over the one association: the head of its kind. */
static bool heads_its_kind(const gf_gather *g, const gf_title *t, const gf_called *called) {
    if (!called->kind.len || t->object == GF_NONE) return false;
    const gf_role_match title = gf_lexicon_role(g->lexicon, t->role);
    const gf_mention *of = &g->mentions->at[t->object];
    if (!title.role || of->type != GF_ORGANISATION) return false;
    if (!gf_lexicon_word(g->lexicon, GF_WORD_TOP_ROLE, title.role->lemma, NULL) ||
        !gf_lexicon_word(g->lexicon, GF_WORD_TOP_ROLE, called->role.role->lemma, NULL))
        return false;
    return gf_view_equal(kind_of(g, of), called->kind);
}

/* "Kommissionspräsidentin" and "Kommissionschefin": two words for who presides over the same.
 */
static bool heads_same_part(const gf_gather *g, gf_view title, const gf_called *called) {
    const gf_role_match own = gf_lexicon_role(g->lexicon, title);
    const uint32_t head = called->role.head_at;
    if (!own.role || !head || own.head_at != head || called->word.len < head) return false;
    return gf_view_equal(gf_view_slice(title, 0, head), gf_view_slice(called->word, 0, head)) &&
           gf_lexicon_word(g->lexicon, GF_WORD_TOP_ROLE, own.role->lemma, NULL) &&
           gf_lexicon_word(g->lexicon, GF_WORD_TOP_ROLE, called->role.role->lemma, NULL);
}

/* Do the words agree: the title is the noun, a closer one ("Außenminister" for "Minister"), or
   another one for the same office? */
static bool words_fit(const gf_gather *g, const gf_title *t, const gf_called *called) {
    const gf_role *r = called->role.role;
    if (are_one_office(g, t->role, called->word) || heads_its_kind(g, t, called) ||
        heads_same_part(g, t->role, called))
        return true;
    const bool feminine = called->role.gender == GF_FEMALE && r->feminine.len &&
                          gf_view_equal(called->word, r->lemma);
    /* a "Ministerpräsident" is no "Präsident" */
    const bool apart = is_single_office(t->rank) && is_single_office(r->rank) &&
                       !gf_view_equal(t->rank, r->rank);
    return !apart && (ends_alike(t->role, called->word) ||
                      (feminine && ends_alike(t->role, r->feminine)));
}

/* A word for whoever presides; a "Generalsekretär" may be second. */
static bool is_first(const gf_gather *g, gf_view lemma) {
    gf_view use = {0};
    return gf_lexicon_word(g->lexicon, GF_WORD_TOP_ROLE, lemma, &use) && use.len;
}

/* "der FPÖ-Chef" is whoever presides over the FPÖ: its Obmann. */
static bool heads_the_same(const gf_gather *g, const gf_title *t, const gf_called *called) {
    if (called->of.entity == GF_NONE || t->object == GF_NONE) return false;
    if (g->mentions->at[t->object].entity != called->of.entity) return false;
    const gf_role_match title = gf_lexicon_role(g->lexicon, t->role);
    return title.role && is_first(g, title.role->lemma) && is_first(g, called->word);
}

/* May an office of the same rank, said with another word, be the one that is meant where the
   words do not say of what? "das Staatsoberhaupt" is no president of a senate or a bank, and
   "der Kanzler" none of those who govern a region. */
static bool is_office_of_state(const gf_gather *g, const gf_title *t) {
    if (t->object == GF_NONE) return true;
    const gf_mention *of = &g->mentions->at[t->object];
    if (of->known == GF_NONE) return of->type != GF_ORGANISATION;
    return is_national(g, of->known) &&
           !gf_view_is(gf_lexicon_known(g->lexicon, of->known)->kind, "parliament");
}

int gf_title_fits(const gf_gather *g, const gf_title *t, const gf_called *called) {
    const gf_role *r = called->role.role;
    if (t->era < 0 || t->is_kinship) return 0;
    const bool words = words_fit(g, t, called) || heads_the_same(g, t, called);
    const bool rank = gf_view_equal(t->rank, r->rank) && gf_rank_is_telling(t->rank);
    if (!words && !rank) return 0;
    if (is_deputy(g, t->role) && !is_deputy(g, called->word)) return 0;
    if (called->of.entity == GF_NONE && called->of.known == GF_NONE)
        return words || (is_single_office(r->rank) && is_office_of_state(g, t));
    if (t->object == GF_NONE) return words;
    return is_same_object(g, &g->mentions->at[t->object], called) ? 2 : 0;
}

/* Is the office of @p object the one of what the description names? "Kremlchef" is of Russia,
   but the head of Bavaria's government is not Germany's. */
static bool is_office_of(const gf_gather *g, uint32_t object, uint32_t known) {
    if (object == known) return true;
    const gf_view kind = gf_lexicon_known(g->lexicon, known)->kind;
    const bool seat = gf_view_is(kind, "seat") || gf_view_is(kind, "government");
    return seat && country_of(g, known) == object;
}

static bool is_same_word(const gf_fact *fact, const gf_called *called) {
    return gf_view_equal(fact->role, called->word) ||
           gf_view_equal(fact->role, called->role.role->feminine);
}

/* By its word, or as the only office of its rank. */
static bool is_same_office(const gf_gather *g, const gf_fact *fact, const gf_called *called) {
    if (is_same_word(fact, called)) return true;
    const gf_view rank = called->role.role->rank;
    const gf_role *other = gf_lexicon_role(g->lexicon, fact->role).role;
    if (!other) return ends_alike(fact->role, called->word);
    const bool same_rank = gf_view_equal(other->rank, rank);
    /* a "Ministerpräsident" is no "Präsident" */
    const bool apart = is_single_office(other->rank) && is_single_office(rank) && !same_rank;
    if (!apart && ends_alike(fact->role, called->word)) return true;
    return same_rank && is_single_office(rank) && !is_deputy(g, fact->role);
}

/* Is it meant where nothing says of what? "Der Präsident" is of a state and no bank, "der
   Kanzler" of no region; a minister needs the day of the text. */
static bool is_named_alone(const gf_gather *g, const gf_fact *fact, const gf_called *called) {
    const gf_role *r = called->role.role;
    const bool same = is_same_word(fact, called);
    const bool state = gf_lexicon_known(g->lexicon, fact->object)->type == GF_PLACE &&
                       (same || is_national(g, fact->object));
    if (state && is_single_office(r->rank) && is_same_office(g, fact, called)) return true;
    if (!same) return false;
    return gf_lexicon_word(g->lexicon, GF_WORD_SOLE_ROLE, r->lemma, NULL) ||
           (gf_view_is(r->rank, "minister") && gf_when_known(g->date));
}

bool gf_office_fact_names(const gf_gather *g, const gf_fact *fact, const gf_called *called) {
    if (!fact->role.len) return false;
    if (called->of.known == GF_NONE)
        return called->of.entity == GF_NONE && is_named_alone(g, fact, called);
    return is_same_office(g, fact, called) && is_office_of(g, fact->object, called->of.known) &&
           !gf_lexicon_shares_office(g->lexicon, fact);
}

bool gf_office_fact_fits(const gf_gather *g, const gf_fact *fact, const gf_called *called) {
    return gf_fact_may_hold(fact, g->date.start, g->date.end) &&
           gf_office_fact_names(g, fact, called);
}
