#include "event/party_set.h"

#include "event/argument.h"
#include "event/stage.h"

enum { MOST = 8 };

typedef struct party_list {
    gf_participant at[MOST];
    size_t count;
} party_list;

static const gf_entity *entity_at(const gf_stage *stage, uint32_t entity) {
    return &stage->scene->entities->at[entity];
}

static void put(party_list *list, uint32_t entity, gf_span span) {
    for (size_t i = 0; i < list->count; i++) {
        if (list->at[i].entity == entity) return;
    }
    if (list->count < MOST)
        list->at[list->count++] = (gf_participant){.entity = entity, .span = span};
}

/* A state or an organisation; not the town of a mayor. */
static bool can_be_party(const gf_stage *stage, uint32_t entity) {
    const gf_entity *e = entity_at(stage, entity);
    if (e->type == GF_ORGANISATION) return true;
    return e->type == GF_PLACE && e->known != GF_NONE &&
           gf_view_is(gf_lexicon_known(stage->scene->lexicon, e->known)->kind, "country");
}

/* Offices that @p person is said to hold now; belonging to a party is none. */
static void put_represented(const gf_stage *stage, const gf_participant *person,
                            party_list *list) {
    const gf_titles *titles = stage->scene->titles;
    const gf_mention *mentions = stage->scene->mentions->at;
    for (size_t i = 0; i < titles->count; i++) {
        const gf_title *t = &titles->at[i];
        if (t->person == GF_NONE || t->object == GF_NONE || t->era != 0 || t->is_kinship ||
            gf_view_is(t->rank, "member"))
            continue;
        const uint32_t object = mentions[t->object].entity;
        if (mentions[t->person].entity == person->entity && object != GF_NONE &&
            can_be_party(stage, object))
            put(list, object, person->span);
    }
}

static party_list parties_of(const gf_stage *stage, const gf_participant *people,
                             size_t count) {
    party_list list = {0};
    for (size_t i = 0; i < count; i++) {
        if (people[i].part != GF_ABSENT &&
            entity_at(stage, people[i].entity)->type != GF_PERSON)
            put(&list, people[i].entity, people[i].span);
    }
    for (size_t i = 0; i < count && list.count < 2; i++) {
        if (people[i].part == GF_ABSENT ||
            entity_at(stage, people[i].entity)->type != GF_PERSON)
            continue;
        for (size_t k = i; k < count; k++) {
            if (people[k].part != GF_ABSENT &&
                entity_at(stage, people[k].entity)->type == GF_PERSON)
                put_represented(stage, &people[k], &list);
        }
        break;
    }
    return list;
}

static bool add_list(const gf_stage *stage, const party_list *list, gf_report *r) {
    for (size_t i = 0; i < list->count; i++) {
        if (!gf_argument_add_entity(stage, list->at[i].entity, list->at[i].span, r))
            return false;
    }
    return true;
}

bool gf_party_add_of(const gf_stage *stage, const gf_participant *people, size_t count,
                     gf_report *r) {
    const party_list list = parties_of(stage, people, count);
    return list.count < 2 || add_list(stage, &list, r);
}

/* "beide Seiten": how many the word before says, or 0. */
static size_t count_before(const gf_stage *stage, uint32_t t) {
    if (t == 0) return 0;
    if (gf_stage_cue(stage, t - 1, "pair") || gf_stage_cue(stage, t - 1, "two")) return 2;
    return gf_stage_cue(stage, t - 1, "three") ? 3 : 0;
}

/* "die Parteien des Bündnisses": named by what is behind it. */
static bool is_told_which(const gf_stage *stage, uint32_t t) {
    const uint32_t sentence = gf_stage_token(stage, t)->sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        if (stage->scene->mentions->at[i].head == t) return true;
    }
    return false;
}

/* Is the word at @p t subject of the report's verb, or right behind its noun? */
static bool takes_part(const gf_stage *stage, const gf_report *r, uint32_t t) {
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, t, &definite, &indefinite);
    if (!r->is_verb) return begin > r->token && begin <= r->token + 2;
    return !gf_stage_grammar(stage, begin, "preposition") &&
           (begin == 0 || !gf_stage_grammar(stage, begin - 1, "preposition"));
}

/* The word that stands for the parties, or GF_NONE. */
static uint32_t set_word(const gf_stage *stage, const gf_report *r) {
    const gf_range range = stage->scene->clauses->at[r->clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) != r->clause) continue;
        const bool counted = gf_stage_cue(stage, t, "counted_sides") && count_before(stage, t);
        if (!counted && !gf_stage_cue(stage, t, "sides")) continue;
        if (!is_told_which(stage, t) && takes_part(stage, r, t)) return t;
    }
    return GF_NONE;
}

static size_t count_parties(const gf_stage *stage, const gf_report *r) {
    size_t count = 0;
    for (size_t i = 0; i < r->participants.count; i++)
        count += entity_at(stage, r->participants.at[i].entity)->type != GF_PERSON;
    return count;
}

/* "die Sozialpartner": employers and unions, never a state. */
static bool names_state(const gf_stage *stage, const party_list *list) {
    for (size_t i = 0; i < list->count; i++) {
        if (entity_at(stage, list->at[i].entity)->type == GF_PLACE) return true;
    }
    return false;
}

bool gf_party_set_add(const gf_stage *stage, const gf_reports *before, gf_report *r) {
    if (count_parties(stage, r) >= 2) return true;
    const uint32_t word = set_word(stage, r);
    if (word == GF_NONE) return true;
    const size_t wanted = count_before(stage, word);
    const bool social = gf_stage_cue(stage, word, "social");
    for (size_t i = before->count; i-- > 0;) {
        const gf_report *o = &before->at[i];
        if (o->pictured) continue; /* beside what the text is about */
        const party_list list = parties_of(stage, o->participants.at, o->participants.count);
        if (list.count < 2 || (social && names_state(stage, &list))) continue;
        return (wanted && list.count != wanted) || add_list(stage, &list, r);
    }
    return true;
}
