#include "event/couple.h"

#include "event/argument.h"
#include "event/attend.h"

enum { REACH = 8 };

/* The word of the clause that stands for such a set with a definite article, as a subject or an
   object: "das Paar", "die Gäste"; not "mit den Gästen". */
static bool says_set(const gf_stage *stage, uint32_t clause, const char *cue) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin + 1; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) != clause || !gf_stage_cue(stage, t, cue)) continue;
        const bool definite =
            gf_stage_is(stage, t - 1, "das") || gf_stage_is(stage, t - 1, "die");
        const bool named = t + 1 < range.end && t + 1 < stage->scene->tokens->count &&
                           (gf_stage_token(stage, t + 1)->flags & GF_TOKEN_CAPITAL);
        const bool governed = t > 1 && gf_stage_grammar(stage, t - 2, "preposition");
        if (definite && !named && !governed) return true;
    }
    return false;
}

/* Two persons and where the text says that they are a couple. */
typedef struct couple {
    uint32_t who[2];
    bool several;
} couple;

static void take(couple *c, uint32_t a, uint32_t b) {
    if (a == GF_NONE || b == GF_NONE || a == b) return;
    const bool same = (c->who[0] == a && c->who[1] == b) || (c->who[0] == b && c->who[1] == a);
    if (c->who[0] != GF_NONE && !same) c->several = true;
    c->who[0] = a;
    c->who[1] = b;
}

static uint32_t entity_of(const gf_stage *stage, uint32_t mention) {
    return mention == GF_NONE ? GF_NONE : stage->scene->mentions->at[mention].entity;
}

/* "A und seine Frau B" */
static bool is_spouse(const gf_stage *stage, const gf_title *t) {
    const gf_view noun = gf_stage_lower(stage, t->tokens.end - 1);
    gf_view value;
    return t->is_kinship &&
           gf_lexicon_word(stage->scene->lexicon, GF_WORD_MEETING_CUE, noun, &value) &&
           gf_stage_has(value, "spouse");
}

/* "König A und Königin B": two whom one coordination joins by the two forms of one office. */
static bool are_royal(const gf_stage *stage, const gf_title *a, const gf_title *b) {
    const gf_lexicon *lexicon = stage->scene->lexicon;
    const gf_role_match one = gf_lexicon_role(lexicon, a->role),
                        other = gf_lexicon_role(lexicon, b->role);
    return one.role && one.role == other.role && gf_view_is(one.role->rank, "royal") &&
           one.gender != other.gender && a->sentence == b->sentence &&
           stage->joined[a->person] == stage->joined[b->person];
}

static couple find_couple(const gf_stage *stage) {
    couple c = {{GF_NONE, GF_NONE}, false};
    const gf_titles *titles = stage->scene->titles;
    for (size_t i = 0; i < titles->count; i++) {
        const gf_title *t = &titles->at[i];
        if (is_spouse(stage, t))
            take(&c, entity_of(stage, t->person), entity_of(stage, t->object));
        for (size_t k = 0; k < i; k++) {
            if (are_royal(stage, &titles->at[k], t))
                take(&c, entity_of(stage, titles->at[k].person), entity_of(stage, t->person));
        }
    }
    return c;
}

static bool names(const gf_report *r, uint32_t entity) {
    for (size_t i = 0; i < r->participants.count; i++) {
        if (r->participants.at[i].entity == entity) return true;
    }
    return false;
}

static bool add_couple(const gf_stage *stage, gf_report *r) {
    const couple c = find_couple(stage);
    if (c.several || c.who[0] == GF_NONE || names(r, c.who[0]) || names(r, c.who[1]))
        return true;
    const gf_span span = stage->scene->sentences->at[r->sentence].span;
    return gf_argument_add_entity(stage, c.who[0], span, r) &&
           gf_argument_add_entity(stage, c.who[1], span, r);
}

static size_t count_guests(const gf_stage *stage, const gf_report *o, const gf_report *r) {
    size_t count = 0;
    for (size_t i = 0; i < o->participants.count; i++) {
        const gf_participant *p = &o->participants.at[i];
        if (p->function != GF_GUEST || p->part == GF_ABSENT) continue;
        if (names(r, p->entity)) return 0;
        count += stage->scene->entities->at[p->entity].type == GF_PERSON;
    }
    return count;
}

static bool add_guests(const gf_stage *stage, const gf_reports *before, gf_report *r) {
    for (size_t i = before->count; i-- > 0;) {
        const gf_report *o = &before->at[i];
        if (o->sentence + REACH < r->sentence) return true;
        if (o->sentence >= r->sentence || count_guests(stage, o, r) < 2) continue;
        for (size_t k = 0; k < o->participants.count; k++) {
            const gf_participant *p = &o->participants.at[k];
            if (p->function == GF_GUEST && p->part != GF_ABSENT &&
                !gf_argument_add_entity(stage, p->entity, p->span, r))
                return false;
        }
        return true;
    }
    return true;
}

bool gf_couple_add(const gf_stage *stage, const gf_reports *before, gf_report *r) {
    if (!r->is_verb || r->participants.count > 1) return true;
    if (says_set(stage, r->clause, "couple")) return add_couple(stage, r);
    if (says_set(stage, r->clause, "guests")) return add_guests(stage, before, r);
    return true;
}
