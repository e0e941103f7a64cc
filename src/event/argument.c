#include "event/argument.h"

#include "base/vec.h"

#include <string.h>

static const gf_mention *mention_at(const gf_stage *stage, uint32_t index) {
    return &stage->scene->mentions->at[index];
}

static bool is_word(gf_view v, const char *text) {
    return v.len == strlen(text) && memcmp(v.ptr, text, v.len) == 0;
}

static bool governed_by(const gf_stage *stage, uint32_t index, const char *const *words,
                        size_t count) {
    const gf_view governor = gf_stage_governor(stage, index);
    for (size_t i = 0; i < count; i++) {
        if (is_word(governor, words[i])) return true;
    }
    return false;
}

static bool is_with(const gf_stage *stage, uint32_t index) {
    static const char *const words[] = {"mit", "zwischen", "samt", "nebst"};
    return governed_by(stage, index, words, 4);
}

/* "Neben Putin nahmen ... teil", "außer Trump sitzt auch ... am Tisch" */
static bool is_beside(const gf_stage *stage, uint32_t index) {
    static const char *const words[] = {"neben", "außer", "ausser", "nebst", "samt", "unter"};
    return governed_by(stage, index, words, 5);
}

bool gf_argument_add(const gf_stage *stage, uint32_t index, gf_function function,
                     gf_report *r) {
    const gf_mention *m = mention_at(stage, index);
    for (size_t i = 0; i < r->participants.count; i++) {
        if (r->participants.at[i].entity == m->entity) return true;
    }
    const gf_participant p = {
        .entity = m->entity, .part = GF_ATTENDED, .function = function, .span = m->span};
    return GF_PUSH(stage->scene->arena, &r->participants, p);
}

typedef struct walk {
    uint32_t first, end; /* mentions of the sentence */
} walk;

static walk mentions_of(const gf_stage *stage, const gf_report *r) {
    return (walk){stage->host_of[r->sentence], stage->host_of[r->sentence + 1]};
}

static bool stands_in(const gf_stage *stage, uint32_t index, uint32_t clause) {
    return gf_stage_clause_of(stage, mention_at(stage, index)->tokens.begin) == clause;
}

static bool can_attend(const gf_stage *stage, uint32_t index) {
    return gf_stage_is_free(stage, index) &&
           (gf_stage_is_person(stage, index) || gf_stage_is_party(stage, index));
}

/* Subject or object: no preposition. */
static bool is_bare(const gf_stage *stage, uint32_t index) {
    return stage->governor[index] == GF_NONE &&
           !(mention_at(stage, index)->cases == GF_CASE_GEN);
}

static bool takes_part(const gf_stage *stage, gf_frame frame, uint32_t index, bool passive) {
    switch (frame) {
    case GF_FRAME_RECIPROCAL:
    case GF_FRAME_WITH:
        return is_bare(stage, index) || is_with(stage, index) || is_beside(stage, index);
    case GF_FRAME_HOST:
    case GF_FRAME_GUEST:
    case GF_FRAME_COMPANY:
        return is_bare(stage, index) || is_with(stage, index) ||
               is_word(gf_stage_governor(stage, index), "von") ||
               (passive && is_word(gf_stage_governor(stage, index), "durch"));
    case GF_FRAME_ATTEND:
    case GF_FRAME_ABSENT:
    case GF_FRAME_VIDEO:
        /* "die Delegation wird von X geleitet" */
        return is_bare(stage, index) || is_beside(stage, index) ||
               (passive && is_word(gf_stage_governor(stage, index), "von"));
    case GF_FRAME_NONE: break;
    }
    return false;
}

/* "... und sprach mit ihm": the subject stands in the main clause before. */
static uint32_t shared_subject(const gf_stage *stage, const gf_report *r) {
    const gf_clauses *clauses = stage->scene->clauses;
    const gf_clause *c = &clauses->at[r->clause];
    if (c->kind == GF_CLAUSE_RELATIVE || r->clause == 0) return GF_NONE;
    const gf_clause *before =
        &clauses->at[c->kind == GF_CLAUSE_INFINITIVE && c->parent != GF_NONE ? c->parent
                                                                             : r->clause - 1];
    if (before->sentence != c->sentence || before->finite == GF_NONE) return GF_NONE;
    const uint32_t index = (uint32_t)(before - clauses->at);
    const walk w = mentions_of(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        if (stands_in(stage, i, index) && can_attend(stage, i) && is_bare(stage, i)) return i;
    }
    return GF_NONE;
}

/* The antecedent of a relative clause takes part: "Witkoff, der mit Putin sprach". */
static uint32_t antecedent(const gf_stage *stage, const gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    if (c->kind != GF_CLAUSE_RELATIVE || c->intro == GF_NONE || c->intro != c->tokens.begin)
        return GF_NONE;
    const walk w = mentions_of(stage, r);
    for (uint32_t i = w.end; i-- > w.first;) {
        const gf_mention *m = mention_at(stage, i);
        if (m->tokens.begin >= c->tokens.begin || m->owner != GF_NONE) continue;
        const bool adjacent =
            c->tokens.begin - m->phrase.end <= 1 || c->tokens.begin - m->tokens.end <= 1;
        return adjacent && gf_stage_is_free(stage, i) && gf_stage_is_person(stage, i) ? i
                                                                                      : GF_NONE;
    }
    return GF_NONE;
}

static gf_function function_in(const gf_stage *stage, gf_frame frame, uint32_t index,
                               const gf_report *r) {
    if (frame != GF_FRAME_HOST) return GF_FUNCTION_NONE;
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    const gf_mention *m = mention_at(stage, index);
    if (c->passive) return is_word(gf_stage_governor(stage, index), "von") ? GF_HOST : GF_GUEST;
    if (m->cases == GF_CASE_ACC) return GF_GUEST;
    if (m->cases == GF_CASE_NOM) return GF_HOST;
    return r->participants.count == 0 ? GF_HOST : GF_GUEST;
}

bool gf_argument_of_verb(const gf_stage *stage, gf_frame frame, gf_report *r) {
    const bool passive = stage->scene->clauses->at[r->clause].passive;
    const walk w = mentions_of(stage, r);
    bool subject = false;
    for (uint32_t i = w.first; i < w.end; i++) {
        if (!stands_in(stage, i, r->clause) || !can_attend(stage, i)) continue;
        if (!takes_part(stage, frame, i, passive)) continue;
        subject |= is_bare(stage, i);
        if (!gf_argument_add(stage, i, function_in(stage, frame, i, r), r)) return false;
    }
    uint32_t more = antecedent(stage, r);
    if (more == GF_NONE && !subject) more = shared_subject(stage, r);
    if (more == GF_NONE) return true;
    return gf_argument_add(stage, more, frame == GF_FRAME_HOST ? GF_HOST : GF_FUNCTION_NONE, r);
}

/* "Putins Treffen mit", "Trumps jüngstes Gespräch": a genitive name right before. */
static bool is_genitive_before(const gf_stage *stage, uint32_t index, const gf_report *r) {
    const gf_mention *m = mention_at(stage, index);
    if (!m->genitive || m->tokens.end > r->token) return false;
    for (uint32_t t = m->tokens.end; t < r->token; t++) {
        const gf_token *k = gf_stage_token(stage, t);
        if (k->kind != GF_TOKEN_WORD || (k->flags & GF_TOKEN_CAPITAL)) return false;
    }
    return true;
}

/* "Treffen Putins mit", "Treffen des Präsidenten X", "Treffen von A und B", "zwischen A und B",
   "mit A": governed by a preposition behind the noun, or a genitive right behind it. */
static bool is_behind(const gf_stage *stage, uint32_t index, const gf_report *r) {
    const gf_mention *m = mention_at(stage, index);
    if (m->tokens.begin <= r->token) return false;
    const bool genitive =
        (m->genitive || (m->cases & GF_CASE_GEN)) && m->phrase.begin == r->token + 1;
    if (genitive) return true;
    const uint32_t governor = stage->governor[index];
    if (governor == GF_NONE || governor <= r->token) return false;
    const uint32_t finite = stage->scene->clauses->at[r->clause].finite;
    if (finite != GF_NONE && finite > r->token && finite < governor) return false;
    if (is_with(stage, index)) return true;
    return is_word(gf_stage_governor(stage, index), "von") && governor == r->token + 1;
}

static bool subject_attends(const gf_stage *stage, gf_support support, const gf_report *r,
                            bool others) {
    /* "bei einem Treffen mit B sagte A", "kam zu Gesprächen mit B" */
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, r->token, &definite, &indefinite);
    const bool governed = gf_stage_grammar(stage, begin, "preposition") ||
                          (begin > 0 && gf_stage_grammar(stage, begin - 1, "preposition"));
    if (support == GF_SUPPORT_SUBJECT && !governed) return true;
    if (!others || begin == 0) return false;
    return gf_stage_is(stage, begin - 1, "bei") || gf_stage_is(stage, begin, "beim") ||
           gf_stage_is(stage, begin - 1, "zu") || gf_stage_is(stage, begin - 1, "beim") ||
           gf_stage_is(stage, begin - 1, "zum");
}

bool gf_argument_of_noun(const gf_stage *stage, gf_support support, gf_report *r) {
    const walk w = mentions_of(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        if (mention_at(stage, i)->entity == GF_NONE) continue;
        const bool before = is_genitive_before(stage, i, r) ||
                            (support == GF_SUPPORT_SUBJECT && is_with(stage, i) &&
                             stands_in(stage, i, r->clause) && gf_stage_is_free(stage, i));
        if (!before && !can_attend(stage, i)) continue;
        if (!before && !(is_behind(stage, i, r) && stands_in(stage, i, r->clause))) continue;
        if (!gf_stage_is_person(stage, i) && !gf_stage_is_party(stage, i)) continue;
        if (!gf_argument_add(stage, i, GF_FUNCTION_NONE, r)) return false;
    }
    if (!subject_attends(stage, support, r, r->participants.count > 0)) return true;
    const bool passive = stage->scene->clauses->at[r->clause].passive;
    for (uint32_t i = w.first; i < w.end && !passive; i++) {
        if (!stands_in(stage, i, r->clause) || !can_attend(stage, i) || !is_bare(stage, i))
            continue;
        if (!gf_argument_add(stage, i, GF_FUNCTION_NONE, r)) return false;
    }
    return true;
}
