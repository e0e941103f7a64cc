#include "event/people_set.h"

#include "event/argument.h"
#include "event/attend.h"
#include "event/joined_pair.h"
#include "event/reach.h"

enum { NO_SET, ANY_SIZE, TWO, THREE };

/* "beide Seiten", "die zwei Stunden": the word counts something else than people. */
static bool counts_other_things(const gf_stage *stage, uint32_t t) {
    if (t + 1 >= stage->scene->tokens->count) return false;
    const gf_token *next = gf_stage_token(stage, t + 1);
    if (next->kind != GF_TOKEN_WORD || !(next->flags & GF_TOKEN_CAPITAL)) return false;
    if (gf_stage_cue(stage, t + 1, "pair_of")) return false; /* "die beiden Rivalen" */
    return gf_lexicon_role(stage->scene->lexicon, next->form).role == NULL &&
           gf_lexicon_origin(stage->scene->lexicon, next->form).kind != GF_ORIGIN_DEMONYM;
}

static bool follows_article(const gf_stage *stage, uint32_t t) {
    return t > 0 && gf_stage_grammar(stage, t - 1, "article");
}

/* Is the pronoun at @p t already known to be one person? */
static bool is_resolved(const gf_stage *stage, uint32_t t) {
    const uint32_t sentence = gf_stage_token(stage, t)->sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->tokens.begin == t)
            return m->entity != GF_NONE && !gf_stage_is_plural_sie(stage, i);
    }
    return false;
}

/* How many people the word at @p t stands for. */
static int set_at(const gf_stage *stage, uint32_t clause, uint32_t t) {
    if (gf_stage_cue(stage, t, "pair")) return counts_other_things(stage, t) ? NO_SET : TWO;
    const bool two = gf_stage_cue(stage, t, "two"), three = gf_stage_cue(stage, t, "three");
    if (two || three) {
        if (!follows_article(stage, t) || counts_other_things(stage, t)) return NO_SET;
        return two ? TWO : THREE;
    }
    if (!gf_stage_cue(stage, t, "plural") || is_resolved(stage, t)) return NO_SET;
    const bool nominative = gf_stage_is(stage, t, "sie");
    return !nominative || gf_stage_has_plural_verb(stage, clause) ? ANY_SIZE : NO_SET;
}

/* A verb's set stands anywhere in its clause, a noun's right behind it: "Treffen der beiden".
 */
static int find_set(const gf_stage *stage, const gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    uint32_t begin = r->is_verb ? c->tokens.begin : r->token + 1, end = c->tokens.end;
    if (!r->is_verb && end > r->token + 5) end = r->token + 5;
    for (uint32_t t = begin; t < end; t++) {
        if (gf_stage_clause_of(stage, t) != r->clause) continue;
        const int set = set_at(stage, r->clause, t);
        if (set != NO_SET) return set;
    }
    return NO_SET;
}

/* "die beiden", "die drei": not "mit den beiden", "der beiden". */
static bool stands_bare(const gf_stage *stage, uint32_t t) {
    if (t == 0 || !gf_stage_is(stage, t - 1, "die")) return false;
    return t == 1 || !gf_stage_grammar(stage, t - 2, "preposition");
}

bool gf_people_set_is_subject(const gf_stage *stage, const gf_report *r) {
    const gf_range range = stage->scene->clauses->at[r->clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) != r->clause) continue;
        const int set = set_at(stage, r->clause, t);
        if (set == ANY_SIZE && gf_stage_is(stage, t, "sie")) return true;
        if (set == TWO || set == THREE) return stands_bare(stage, t);
    }
    return false;
}

bool gf_people_set_is_meant(const gf_stage *stage, const gf_report *r) {
    if (find_set(stage, r) != NO_SET) return true;
    for (uint32_t i = stage->host_of[r->sentence]; i < stage->host_of[r->sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        const bool unnamed = m->kind == GF_MENTION_ROLE || m->kind == GF_MENTION_GROUP ||
                             m->kind == GF_MENTION_PRONOUN;
        if (unnamed && m->entity == GF_NONE && m->owner == GF_NONE &&
            gf_stage_clause_of(stage, m->tokens.begin) == r->clause)
            return true;
    }
    return false;
}

/* A person that the words speak of, by name or otherwise; whom a name only belongs to
   ("Trumps Gesandter") is left out. */
static bool is_candidate(const gf_stage *stage, uint32_t mention) {
    const gf_mention *m = &stage->scene->mentions->at[mention];
    if (m->entity == GF_NONE || !gf_stage_is_person(stage, mention)) return false;
    return m->kind == GF_MENTION_PRONOUN || gf_stage_is_free(stage, mention);
}

/* The persons named in mentions [first, end) if they are @p size; else false. */
static bool find_named(const gf_stage *stage, uint32_t first, uint32_t end, size_t size,
                       uint32_t found[3]) {
    size_t count = 0;
    for (uint32_t i = first; i < end; i++) {
        if (!is_candidate(stage, i)) continue;
        const uint32_t entity = stage->scene->mentions->at[i].entity;
        bool known = false;
        for (size_t k = 0; k < count && k < size; k++)
            known |= stage->scene->mentions->at[found[k]].entity == entity;
        if (known) continue;
        if (count < size) found[count] = i;
        count++;
    }
    return count == size;
}

/* "Das geht auf eine Reise Ahlers' mit Beck zurück. ... waren die beiden": the only two whom
   sentence @p before names, though only as attributes of nouns. False if it names another
   number. */
static bool find_attributes(const gf_stage *stage, uint32_t before, uint32_t found[3]) {
    size_t count = 0;
    for (uint32_t i = stage->host_of[before]; i < stage->host_of[before + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        const bool named = m->kind == GF_MENTION_NAME || m->kind == GF_MENTION_ROLE;
        if (!named || m->entity == GF_NONE || !gf_stage_is_person(stage, i)) continue;
        if (m->owner != GF_NONE) return false;
        bool known = false;
        for (size_t k = 0; k < count; k++)
            known |= stage->scene->mentions->at[found[k]].entity == m->entity;
        if (known) continue;
        if (count == 2) return false;
        found[count++] = i;
    }
    return count == 2;
}

/* Do mentions [first, end) speak of more than @p size persons, whoever they belong to? */
static bool names_more(const gf_stage *stage, uint32_t first, uint32_t end, size_t size) {
    uint32_t known[4];
    size_t count = 0;
    for (uint32_t i = first; i < end && count <= size; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->entity == GF_NONE || !gf_stage_is_person(stage, i)) continue;
        bool seen = false;
        for (size_t k = 0; k < count; k++)
            seen |= known[k] == m->entity;
        if (!seen) known[count++] = m->entity;
    }
    return count > size;
}

static size_t count_persons(const gf_stage *stage, const gf_report *r) {
    size_t count = 0;
    for (size_t i = 0; i < r->participants.count; i++) {
        const gf_participant *p = &r->participants.at[i];
        count +=
            stage->scene->entities->at[p->entity].type == GF_PERSON && p->part != GF_ABSENT;
    }
    return count;
}

static bool is_told_before(const gf_report *o, const gf_report *r) {
    if (o->sentence != r->sentence) return o->sentence < r->sentence;
    return o->clause <= r->clause;
}

/* Does the report, of so many persons, name as many as the word says, or two of them joined? */
static bool has_set(const gf_stage *stage, const gf_report *o, size_t persons, int set) {
    uint32_t pair[2];
    if (set == ANY_SIZE) return true;
    if (set == TWO && persons > 2) return gf_joined_pair(stage, o, pair);
    return persons == (set == TWO ? 2u : 3u);
}

/* The last report within @p reach sentences that names several persons, if it names as many as
   the word says. */
static const gf_report *last_set(const gf_stage *stage, const gf_reports *before,
                                 const gf_report *r, uint32_t reach, int set) {
    for (size_t i = before->count; i-- > 0;) {
        const gf_report *o = &before->at[i];
        if (o->sentence + reach < r->sentence) return NULL;
        if (!is_told_before(o, r)) continue;
        const size_t persons = count_persons(stage, o);
        /* those whom somebody met one after another are no set */
        if (persons >= 2) return has_set(stage, o, persons, set) && !o->apiece ? o : NULL;
    }
    return NULL;
}

static bool add_all(const gf_stage *stage, const gf_report *from, gf_report *r) {
    for (size_t i = 0; i < from->participants.count; i++) {
        const gf_participant *p = &from->participants.at[i];
        const bool person = stage->scene->entities->at[p->entity].type == GF_PERSON;
        if (!person || p->part == GF_ABSENT) continue;
        if (!gf_argument_add_entity(stage, p->entity, p->span, r)) return false;
    }
    return true;
}

/* Those of @p from that the set stands for: all, or the two of more that are joined. */
static bool add_set(const gf_stage *stage, const gf_report *from, int set, gf_report *r) {
    uint32_t pair[2];
    if (set != TWO || count_persons(stage, from) == 2) return add_all(stage, from, r);
    if (!gf_joined_pair(stage, from, pair)) return true;
    for (size_t i = 0; i < 2; i++) {
        const gf_participant *p = &from->participants.at[pair[i]];
        if (!gf_argument_add_entity(stage, p->entity, p->span, r)) return false;
    }
    return true;
}

static bool add_named(const gf_stage *stage, const uint32_t *found, size_t size, gf_report *r) {
    for (size_t i = 0; i < size; i++) {
        if (!gf_argument_add(stage, found[i], GF_FUNCTION_NONE, r)) return false;
    }
    return true;
}

/* "Für die beiden war es der dritte Anruf": those of the last report of two. */
static bool add_counted(const gf_stage *stage, const gf_reports *before, gf_report *r) {
    enum { FAR = 8 };
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    if (r->is_verb || !gf_view_equal(c->lemma, GF_VIEW("sein"))) return true;
    for (uint32_t t = c->tokens.begin; t < r->token; t++) {
        if (gf_stage_clause_of(stage, t) != r->clause || set_at(stage, r->clause, t) != TWO)
            continue;
        const gf_report *last = last_set(stage, before, r, FAR, TWO);
        return !last || add_set(stage, last, TWO, r);
    }
    return true;
}

/* "Am Montag waren die beiden bei A, tags darauf saßen sie mit B ...": the same people. */
static bool speaks_of_set_before(const gf_stage *stage, const gf_report *r) {
    const uint32_t begin = stage->scene->sentences->at[r->sentence].tokens.begin;
    const uint32_t end = stage->scene->clauses->at[r->clause].tokens.begin;
    for (uint32_t t = begin; t < end; t++) {
        const uint32_t clause = gf_stage_clause_of(stage, t);
        if (clause == GF_NONE || clause == r->clause) continue;
        const int set = set_at(stage, clause, t);
        if (set == TWO || set == THREE) return true;
    }
    return false;
}

static bool add_set_of_sentence(const gf_stage *stage, const gf_reports *before, gf_report *r) {
    const gf_report *last = last_set(stage, before, r, 0, ANY_SIZE);
    if (!last) return true;
    size_t visitors = 0;
    for (size_t i = 0; i < last->participants.count; i++)
        visitors += last->participants.at[i].function != GF_HOST;
    gf_report set = *last; /* without whom they visited */
    set.participants.at = NULL;
    set.participants.count = set.participants.room = 0;
    for (size_t i = 0; i < last->participants.count; i++) {
        const gf_participant *p = &last->participants.at[i];
        if (visitors > 1 && p->function == GF_HOST) continue;
        if (!gf_argument_add_again(stage, p, &set)) return false;
    }
    return add_all(stage, &set, r);
}

static bool names(const gf_report *r, uint32_t entity) {
    for (size_t i = 0; i < r->participants.count; i++) {
        if (r->participants.at[i].entity == entity) return true;
    }
    return false;
}

/* Persons of report @p o who are present and neither in @p r nor in *others go to *others. */
static bool gather_others(const gf_stage *stage, const gf_report *o, const gf_report *r,
                          gf_report *others) {
    for (size_t i = 0; i < o->participants.count; i++) {
        const gf_participant *p = &o->participants.at[i];
        const bool person = stage->scene->entities->at[p->entity].type == GF_PERSON;
        if (!person || p->part == GF_ABSENT || names(r, p->entity)) continue;
        if (!gf_argument_add_entity(stage, p->entity, p->span, others)) return false;
    }
    return true;
}

/* "A empfing die beiden": those who were last told to meet, but A. False if memory is short;
 *out is empty where they are not as many as the word says. */
static bool find_others(const gf_stage *stage, const gf_reports *before, const gf_report *r,
                        size_t size, gf_report *out) {
    enum { FAR = 3 };
    uint32_t sentence = GF_NONE;
    *out = (gf_report){0};
    for (size_t i = before->count; i-- > 0;) {
        const gf_report *o = &before->at[i];
        if (o->sentence + FAR < r->sentence || o->sentence >= r->sentence) break;
        if (sentence != GF_NONE && o->sentence != sentence) break;
        if (sentence == GF_NONE && !count_persons(stage, o)) continue;
        sentence = o->sentence;
        if (!gather_others(stage, o, r, out)) return false;
    }
    if (out->participants.count != size) out->participants.count = 0;
    return true;
}

/* A new paragraph goes on with those whom the one before was about, rather than with those whom
   its last sentence named besides. */
static bool opens_paragraph(const gf_stage *stage, const gf_report *r) {
    const gf_sentence *at = stage->scene->sentences->at;
    return r->sentence > 0 && at[r->sentence].paragraph != at[r->sentence - 1].paragraph;
}

/* "besuchten die beiden die Halle und trafen dort A": the subject of the clause before, which
   this one goes on with. */
static int shared_set(const gf_stage *stage, const gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    if (!r->is_verb || r->clause == 0 || r->participants.count != 1 ||
        c->kind != GF_CLAUSE_MAIN || !gf_stage_has_plural_verb(stage, r->clause) ||
        !gf_stage_grammar(stage, c->tokens.begin, "conjunction"))
        return NO_SET;
    gf_report before = *r;
    before.clause = r->clause - 1;
    const gf_clause *b = &stage->scene->clauses->at[before.clause];
    if (b->sentence != c->sentence || b->kind != GF_CLAUSE_MAIN ||
        !gf_people_set_is_subject(stage, &before))
        return NO_SET;
    return find_set(stage, &before);
}

/* As many in the sentence before, up to mention @p here: by name, or two by attributes. */
static bool find_in_sentence_before(const gf_stage *stage, const gf_report *r, int set,
                                    uint32_t here, uint32_t found[3]) {
    if (r->sentence == 0) return false;
    const uint32_t first = stage->host_of[r->sentence - 1];
    if (find_named(stage, first, here, set == THREE ? 3 : 2, found)) return true;
    return set == TWO && here == stage->host_of[r->sentence] &&
           find_attributes(stage, r->sentence - 1, found);
}

/* Of the words "die beiden", those whom the text names before the sentence's clause, up to
   mention @p here. */
static bool add_told_before(const gf_stage *stage, const gf_reports *before, int set,
                            uint32_t here, gf_report *r) {
    const size_t size = set == THREE ? 3 : 2;
    uint32_t found[3];
    const bool named_before = find_in_sentence_before(stage, r, set, here, found);
    if (r->is_verb && set != ANY_SIZE && count_persons(stage, r) == 1 && !named_before) {
        gf_report others;
        if (!find_others(stage, before, r, size, &others)) return false;
        if (others.participants.count) return add_all(stage, &others, r);
    }
    const gf_report *last = last_set(stage, before, r, 1, set);
    if (!last && opens_paragraph(stage, r)) last = last_set(stage, before, r, 4, set);
    if (last) return add_set(stage, last, set, r);
    if (named_before) return add_named(stage, found, size, r);
    last = last_set(stage, before, r, 3, set);
    if (last) return add_set(stage, last, set, r);
    const uint32_t far = stage->host_of[r->sentence > 3 ? r->sentence - 3 : 0];
    return !find_named(stage, far, here, size, found) || names_more(stage, far, here, size) ||
           add_named(stage, found, size, r);
}

/* The first mention of the sentence that does not stand before the report's clause. */
static uint32_t first_in_clause(const gf_stage *stage, const gf_report *r) {
    const uint32_t begin = stage->scene->clauses->at[r->clause].tokens.begin;
    uint32_t i = stage->host_of[r->sentence];
    while (i < stage->host_of[r->sentence + 1] &&
           stage->scene->mentions->at[i].tokens.begin < begin)
        i++;
    return i;
}

/* Does the set's noun say that two stand against each other? "die beiden Rivalen" */
static bool says_rivals(const gf_stage *stage, uint32_t clause) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t + 1 < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_stage_cue(stage, t, "pair") &&
            gf_stage_cue(stage, t + 1, "rivals"))
            return true;
    }
    return false;
}

/* The two whom the text is about: of the first report of just two persons. */
static const gf_report *main_pair(const gf_stage *stage, const gf_reports *before) {
    for (size_t i = 0; i < before->count; i++) {
        const gf_report *o = &before->at[i];
        if (count_persons(stage, o) == 2 && o->status != GF_DENIED) return o;
    }
    return NULL;
}

/* "A empfing die beiden Rivalen": whoever was told of last. */
static bool add_rivals(const gf_stage *stage, const gf_reports *before, gf_report *r) {
    const gf_report *pair = main_pair(stage, before);
    for (size_t i = 0; pair && i < r->participants.count; i++) {
        if (names(pair, r->participants.at[i].entity)) return true;
    }
    return !pair || add_all(stage, pair, r);
}

bool gf_people_set_add(const gf_stage *stage, const gf_reports *before, gf_report *r) {
    int set = find_set(stage, r);
    if (set == NO_SET) set = shared_set(stage, r);
    if (set == NO_SET) return add_counted(stage, before, r);
    if (set == ANY_SIZE && speaks_of_set_before(stage, r))
        return add_set_of_sentence(stage, before, r);
    const size_t size = set == THREE ? 3 : 2;
    uint32_t found[3];
    const uint32_t here = first_in_clause(stage, r);
    if (set == TWO && r->is_verb && says_rivals(stage, r->clause) && main_pair(stage, before))
        return add_rivals(stage, before, r);
    if (find_named(stage, stage->host_of[r->sentence], here, size, found))
        return add_named(stage, found, size, r);
    return add_told_before(stage, before, set, here, r);
}

bool gf_people_set_add_last(const gf_stage *stage, const gf_reports *before, gf_report *r) {
    const gf_report *last = last_set(stage, before, r, 1, ANY_SIZE);
    return !last || add_all(stage, last, r);
}

bool gf_people_set_add_host(const gf_stage *stage, const gf_reports *before, gf_report *r) {
    if (r->participants.count != 1 || !gf_stage_cue(stage, r->token, "return")) return true;
    for (size_t i = before->count; i-- > 0;) {
        const gf_report *o = &before->at[i];
        if (o->sentence + 4 < r->sentence) return true;
        if (count_persons(stage, o) == 2 && names(o, r->participants.at[0].entity))
            return add_all(stage, o, r);
    }
    return true;
}
