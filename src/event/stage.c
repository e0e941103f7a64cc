#include "event/stage.h"

#include "clause/grammar.h"

#include <string.h>

const gf_token *gf_stage_token(const gf_stage *stage, uint32_t t) {
    return &stage->scene->tokens->at[t];
}

gf_view gf_stage_lower(const gf_stage *stage, uint32_t t) {
    return gf_stage_token(stage, t)->lower;
}

bool gf_stage_is(const gf_stage *stage, uint32_t t, const char *lower) {
    return gf_view_equal(gf_stage_lower(stage, t), (gf_view){lower, strlen(lower)});
}

bool gf_stage_grammar(const gf_stage *stage, uint32_t t, const char *closed_class) {
    return gf_grammar_is(stage->scene->lexicon, gf_stage_token(stage, t), closed_class);
}

bool gf_stage_has(gf_view value, const char *word) {
    const size_t n = strlen(word);
    for (size_t i = 0; i + n <= value.len; i++) {
        const bool starts = i == 0 || value.ptr[i - 1] == ' ';
        const bool ends = i + n == value.len || value.ptr[i + n] == ' ';
        if (starts && ends && memcmp(value.ptr + i, word, n) == 0) return true;
    }
    return false;
}

uint32_t gf_stage_clause_of(const gf_stage *stage, uint32_t t) {
    return stage->scene->clauses->of_token[t];
}

gf_view gf_stage_governor(const gf_stage *stage, uint32_t index) {
    const uint32_t t = stage->governor[index];
    return t == GF_NONE ? (gf_view){"", 0} : gf_stage_lower(stage, t);
}

static const gf_mention *mention_at(const gf_stage *stage, uint32_t index) {
    return &stage->scene->mentions->at[index];
}

/* "Vertreter Moskaus", "Unterhändler der Ukraine": the head names nobody, so whom it belongs to
   is the party. */
static bool stands_for_owner(const gf_stage *stage, const gf_mention *m) {
    const gf_mention *head = mention_at(stage, m->owner);
    const bool group =
        head->kind == GF_MENTION_GROUP || (head->kind == GF_MENTION_ROLE && head->plural);
    return group && head->entity == GF_NONE && head->owner == GF_NONE && m->type != GF_PERSON &&
           m->kind == GF_MENTION_NAME;
}

bool gf_stage_is_free(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = mention_at(stage, index);
    if (m->entity == GF_NONE) return false;
    if (m->owner != GF_NONE && !stands_for_owner(stage, m)) return false;
    return m->kind != GF_MENTION_ADJECTIVE && m->kind != GF_MENTION_PREFIX;
}

bool gf_stage_is_person(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = mention_at(stage, index);
    return m->type == GF_PERSON && stage->scene->entities->at[m->entity].type == GF_PERSON;
}

bool gf_stage_is_party(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = mention_at(stage, index);
    if (gf_stage_is_person(stage, index)) return false;
    /* "die Ukrainer", "die russische Delegation": people that stand for a state */
    if (m->kind == GF_MENTION_GROUP || m->type == GF_PERSON) return true;
    if (m->type == GF_ORGANISATION) return m->sense != GF_SENSE_PLACE;
    return m->sense == GF_SENSE_PARTY;
}

/* "mit A, B und C": B and C are governed by the preposition of A. */
static bool is_joined(const gf_stage *stage, uint32_t end, uint32_t begin) {
    if (begin < end || begin - end > 3) return false;
    bool link = false;
    for (uint32_t t = end; t < begin; t++) {
        const gf_token *k = gf_stage_token(stage, t);
        const bool comma =
            k->kind == GF_TOKEN_PUNCT && k->form.len == 1 && k->form.ptr[0] == ',';
        const bool adverb = gf_stage_is(stage, t, "auch");
        if (comma || gf_stage_grammar(stage, t, "conjunction"))
            link = true;
        else if (!adverb)
            return false;
    }
    return link;
}

static void govern(gf_stage *stage, uint32_t index) {
    const gf_mentions *all = stage->scene->mentions;
    const gf_mention *m = &all->at[index];
    stage->governor[index] = m->preposition;
    if (m->preposition == GF_NONE && m->owner != GF_NONE)
        stage->governor[index] = all->at[m->owner].preposition;
    if (stage->governor[index] != GF_NONE || m->owner != GF_NONE) return;
    for (uint32_t i = index; i-- > 0 && all->at[i].sentence == m->sentence;) {
        if (all->at[i].owner != GF_NONE) continue;
        if (is_joined(stage, all->at[i].phrase.end, m->phrase.begin))
            stage->governor[index] = stage->governor[i];
        return;
    }
}

bool gf_stage_set(gf_stage *stage, const gf_scene *scene) {
    *stage = (gf_stage){.scene = scene};
    stage->governor = GF_NEW_ARRAY(scene->arena, uint32_t, scene->mentions->count + 1);
    stage->host_of = GF_NEW_ARRAY(scene->arena, uint32_t, scene->sentences->count + 1);
    if (!stage->governor || !stage->host_of) return false;
    for (uint32_t i = 0; i < scene->mentions->count; i++)
        govern(stage, i);
    uint32_t m = 0;
    for (uint32_t s = 0; s <= scene->sentences->count; s++) {
        while (m < scene->mentions->count && scene->mentions->at[m].sentence < s)
            m++;
        stage->host_of[s] = m;
    }
    return true;
}
