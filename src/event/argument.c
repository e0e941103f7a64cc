#include "event/argument.h"

#include "base/vec.h"
#include "event/reach.h"

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

bool gf_argument_add_entity(const gf_stage *stage, uint32_t entity, gf_span span,
                            gf_report *r) {
    for (size_t i = 0; i < r->participants.count; i++) {
        if (r->participants.at[i].entity == entity) return true;
    }
    const gf_participant p = {.entity = entity, .part = GF_ATTENDED, .span = span};
    return GF_PUSH(stage->scene->arena, &r->participants, p);
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

/* "die beiden Amerikaner": two people, not their state. */
static bool is_counted(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = mention_at(stage, index);
    return (m->kind == GF_MENTION_GROUP || m->kind == GF_MENTION_ROLE) && m->tokens.begin > 0 &&
           (gf_stage_cue(stage, m->tokens.begin - 1, "pair") ||
            gf_stage_cue(stage, m->tokens.begin - 1, "two") ||
            gf_stage_cue(stage, m->tokens.begin - 1, "three"));
}

static bool can_attend(const gf_stage *stage, uint32_t index) {
    return gf_stage_is_free(stage, index) && !is_counted(stage, index) &&
           !gf_stage_is_plural_sie(stage, index) &&
           (gf_stage_is_person(stage, index) || gf_stage_is_party(stage, index));
}

/* Subject or object: no preposition. "Unterhändler Russlands" is one, too. */
static bool is_bare(const gf_stage *stage, uint32_t index) {
    if (stage->governor[index] != GF_NONE) return false;
    return mention_at(stage, index)->cases != GF_CASE_GEN ||
           gf_stage_stands_for_head(stage, index);
}

static bool head_has(const gf_stage *stage, uint32_t index, const char *cue) {
    const uint32_t head = mention_at(stage, index)->head;
    return head != GF_NONE && gf_stage_cue(stage, head, cue);
}

/* "eine Abordnung unter Leitung von X", "auf Einladung von X" */
static bool comes_along(const gf_stage *stage, uint32_t index) {
    return head_has(stage, index, "lead") || head_has(stage, index, "invitation");
}

/* "Vor dem Telefonat mit X sprachen A und B": X belongs to the noun. */
static bool belongs_to_other_noun(const gf_stage *stage, uint32_t index) {
    const uint32_t governor = stage->governor[index];
    gf_weight weight;
    gf_mode mode;
    if (governor == GF_NONE || governor == 0) return false;
    return gf_trigger_noun(stage, governor - 1, &weight, &mode) &&
           !gf_trigger_is_same(stage, governor - 1);
}

/* "reist zu Putin", "war bei Trump zu Gast" */
static bool is_visited(const gf_stage *stage, uint32_t index) {
    static const char *const words[] = {"zu", "zum", "zur", "bei", "beim"};
    return gf_stage_is_person(stage, index) && governed_by(stage, index, words, 5);
}

/* "für Russland nahm A teil", "auf polnischer Seite saß B" */
static bool is_side(const gf_stage *stage, uint32_t index) {
    static const char *const words[] = {"für", "auf"};
    const bool place = mention_at(stage, index)->sense == GF_SENSE_PLACE;
    return !place && gf_stage_is_party(stage, index) && governed_by(stage, index, words, 2);
}

static bool is_agent(const gf_stage *stage, uint32_t index) {
    static const char *const words[] = {"von", "vom", "durch"};
    return governed_by(stage, index, words, 3);
}

/* "auf westlicher Seite saß A am Tisch, auf östlicher B" */
static bool is_on_side(const gf_stage *stage, uint32_t index) {
    if (!is_word(gf_stage_governor(stage, index), "auf") || !gf_stage_is_person(stage, index))
        return false;
    const uint32_t clause = gf_stage_clause_of(stage, mention_at(stage, index)->tokens.begin);
    const uint32_t begin = stage->scene->clauses->at[clause].tokens.begin;
    for (uint32_t t = begin; t < mention_at(stage, index)->tokens.begin; t++) {
        if (gf_stage_is(stage, t, "seite")) return true;
    }
    return false;
}

static bool takes_part(const gf_stage *stage, gf_frame frame, uint32_t index, bool passive) {
    const bool bare = is_bare(stage, index);
    if (comes_along(stage, index)) return true;
    if (belongs_to_other_noun(stage, index)) return false;
    switch (frame) {
    case GF_FRAME_RECIPROCAL:
        if (mention_at(stage, index)->head != GF_NONE && is_agent(stage, index)) return true;
        return bare || is_with(stage, index) || is_beside(stage, index);
    case GF_FRAME_WITH: return bare || is_with(stage, index) || is_beside(stage, index);
    case GF_FRAME_JOIN: return bare || is_with(stage, index);
    case GF_FRAME_HOST:
    case GF_FRAME_GUEST:
    case GF_FRAME_COMPANY:
        return bare || is_with(stage, index) || (passive && is_agent(stage, index)) ||
               (frame == GF_FRAME_COMPANY && is_agent(stage, index));
    case GF_FRAME_VISIT: return bare || is_with(stage, index) || is_visited(stage, index);
    case GF_FRAME_CEREMONY:
    case GF_FRAME_ACT:
        return bare || is_with(stage, index) || (passive && is_agent(stage, index)) ||
               is_word(gf_stage_governor(stage, index), "an");
    case GF_FRAME_ATTEND:
    case GF_FRAME_MEMBER:
        /* "die Delegation wird von X geleitet" */
        return bare || is_beside(stage, index) || is_side(stage, index) ||
               (frame == GF_FRAME_ATTEND && is_with(stage, index)) ||
               (frame == GF_FRAME_ATTEND &&
                is_word(gf_stage_governor(stage, index), "durch")) ||
               is_on_side(stage, index) || (passive && is_agent(stage, index));
    case GF_FRAME_ABSENT:
    case GF_FRAME_VIDEO: return bare || is_beside(stage, index);
    case GF_FRAME_NONE: break;
    }
    return false;
}

/* Can the mention be the subject, as far as its form tells? */
static bool may_be_subject(const gf_stage *stage, uint32_t index) {
    const uint8_t cases = mention_at(stage, index)->cases;
    return is_bare(stage, index) && (!cases || (cases & GF_CASE_NOM));
}

/* The clause's subject, and what is joined to it; GF_NONE where no name is it. */
static uint32_t subject_of(const gf_stage *stage, const gf_report *r, uint32_t clause) {
    const walk w = mentions_of(stage, r);
    uint32_t found = GF_NONE;
    for (uint32_t i = w.first; i < w.end; i++) {
        if (!stands_in(stage, i, clause) || !can_attend(stage, i)) continue;
        if (!may_be_subject(stage, i)) continue;
        if (mention_at(stage, i)->cases == GF_CASE_NOM) return i;
        if (found == GF_NONE) found = i;
    }
    return found;
}

/* "... und sprach mit ihm": the subject stands in a clause before. */
static uint32_t shared_subject(const gf_stage *stage, const gf_report *r) {
    const gf_clauses *clauses = stage->scene->clauses;
    const gf_clause *c = &clauses->at[r->clause];
    if (c->kind == GF_CLAUSE_RELATIVE) return GF_NONE;
    if (c->kind == GF_CLAUSE_INFINITIVE && c->parent != GF_NONE)
        return subject_of(stage, r, c->parent);
    for (uint32_t b = r->clause; b-- > 0 && clauses->at[b].sentence == c->sentence;) {
        if (clauses->at[b].kind != GF_CLAUSE_MAIN) continue;
        return clauses->at[b].finite == GF_NONE ? GF_NONE : subject_of(stage, r, b);
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
                               bool is_subject, bool passive) {
    const bool agent = passive && is_agent(stage, index);
    if (head_has(stage, index, "invitation")) return GF_HOST;
    switch (frame) {
    case GF_FRAME_HOST:
        if (passive) return agent ? GF_HOST : GF_GUEST;
        return is_subject ? GF_HOST : GF_GUEST;
    case GF_FRAME_GUEST:
    case GF_FRAME_VISIT:
        if (passive) return agent ? GF_GUEST : GF_HOST;
        return is_subject || is_with(stage, index) ? GF_GUEST : GF_HOST;
    case GF_FRAME_JOIN: return is_subject ? GF_MEDIATOR : GF_FUNCTION_NONE;
    default: return GF_FUNCTION_NONE;
    }
}

/* What is joined to mention @p index: "Merkel und Macron, die ..." */
static bool add_joined(const gf_stage *stage, uint32_t index, gf_function function,
                       gf_report *r) {
    const walk w = mentions_of(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        if (stage->joined[i] != stage->joined[index] || !can_attend(stage, i)) continue;
        if (!gf_argument_add(stage, i, function, r)) return false;
    }
    return gf_argument_add(stage, index, function, r);
}

/* "Die Nachricht traf Merz und Söder": what is joined meets nobody, unless "sich" or
   "einander" says so. */
static bool meets_nobody(const gf_stage *stage, const gf_report *r, bool several) {
    if (several) return false;
    const gf_range range = stage->scene->clauses->at[r->clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == r->clause && gf_stage_cue(stage, t, "mutual"))
            return false;
    }
    return true;
}

/* What the words of one clause say about the people of its verb. */
typedef struct cast {
    gf_frame frame;
    bool passive, subjectless;
    uint32_t relative; /* antecedent of a relative clause that takes part, or GF_NONE */
    bool relative_is_subject;
    uint32_t subject; /* named in the clause, or GF_NONE */
    bool bare;        /* something named may be the subject */
    bool several;     /* not all are joined to one another */
} cast;

/* "um B zu treffen", "(hat A entlassen) und B ernannt": the subject stands elsewhere. */
static bool has_no_subject(const gf_clause *c) {
    return c->kind == GF_CLAUSE_INFINITIVE ||
           (c->finite != GF_NONE && c->finite < c->tokens.begin);
}

static cast cast_of(const gf_stage *stage, gf_frame frame, const gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    cast k = {.frame = frame,
              .passive = c->passive,
              .subjectless = has_no_subject(c),
              .relative = antecedent(stage, r),
              .subject = GF_NONE};
    k.relative_is_subject = k.relative != GF_NONE && !gf_stage_cue(stage, c->intro, "object");
    if (!k.passive && !k.subjectless && !k.relative_is_subject)
        k.subject = subject_of(stage, r, r->clause);
    return k;
}

/* "Er werde A treffen": is the pronoun said to be somebody whom its own clause names? Nobody
   meets himself. */
static bool is_impossible(const gf_stage *stage, const gf_report *r, uint32_t index) {
    const uint32_t entity = mention_at(stage, index)->entity;
    const walk w = mentions_of(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        const gf_mention *o = mention_at(stage, i);
        if (i != index && o->kind != GF_MENTION_PRONOUN && o->entity == entity &&
            stands_in(stage, i, r->clause))
            return true;
    }
    return false;
}

/* A nominative pronoun of one person that the entity room left open, or got impossibly. */
static bool is_open_pronoun(const gf_stage *stage, const gf_report *r, uint32_t index) {
    const gf_mention *m = mention_at(stage, index);
    if (m->kind != GF_MENTION_PRONOUN || m->plural || !(m->cases & GF_CASE_NOM)) return false;
    if (!stands_in(stage, index, r->clause) || gf_stage_has_plural_verb(stage, r->clause))
        return false;
    if (m->gender == GF_GENDER_UNKNOWN) return false;
    return m->entity == GF_NONE || is_impossible(stage, r, index);
}

/* The person who is the subject of the sentence before, if the pronoun can stand for it. */
static uint32_t subject_before(const gf_stage *stage, const gf_report *r, gf_gender gender) {
    const gf_clauses *clauses = stage->scene->clauses;
    gf_report before = *r;
    if (r->sentence == 0) return GF_NONE;
    before.sentence = r->sentence - 1;
    for (uint32_t b = r->clause; b-- > 0 && clauses->at[b].sentence + 1 >= r->sentence;) {
        if (clauses->at[b].sentence == r->sentence || clauses->at[b].kind != GF_CLAUSE_MAIN)
            continue;
        const uint32_t subject = subject_of(stage, &before, b);
        if (subject == GF_NONE || !gf_stage_is_person(stage, subject)) return GF_NONE;
        const gf_entity *e = &stage->scene->entities->at[mention_at(stage, subject)->entity];
        return e->gender == gender ? subject : GF_NONE;
    }
    return GF_NONE;
}

static bool add_pronoun(const gf_stage *stage, cast *k, uint32_t index, gf_report *r) {
    const uint32_t who = subject_before(stage, r, mention_at(stage, index)->gender);
    if (who == GF_NONE) return true;
    k->bare = true;
    const gf_function function = function_in(stage, k->frame, who, !k->passive, k->passive);
    return gf_argument_add(stage, who, function, r);
}

static bool add_named(const gf_stage *stage, cast *k, gf_report *r) {
    const walk w = mentions_of(stage, r);
    uint32_t first = GF_NONE;
    for (uint32_t i = w.first; i < w.end; i++) {
        if (is_open_pronoun(stage, r, i)) {
            if (!add_pronoun(stage, k, i, r)) return false;
            continue;
        }
        if (!stands_in(stage, i, r->clause) || !can_attend(stage, i)) continue;
        if (!takes_part(stage, k->frame, i, k->passive)) continue;
        if (first == GF_NONE) first = i;
        k->bare |= may_be_subject(stage, i) && !k->subjectless;
        k->several |= stage->joined[i] != stage->joined[first];
        const bool in_subject =
            k->subject != GF_NONE && stage->joined[i] == stage->joined[k->subject];
        const gf_function function = function_in(stage, k->frame, i, in_subject, k->passive);
        if (!gf_argument_add(stage, i, function, r)) return false;
    }
    return true;
}

bool gf_argument_of_verb(const gf_stage *stage, gf_frame frame, gf_report *r) {
    cast k = cast_of(stage, frame, r);
    if (!add_named(stage, &k, r)) return false;
    uint32_t more = k.relative;
    const bool agents_only =
        k.passive && gf_frame_only_adds(frame) && frame != GF_FRAME_COMPANY;
    if (more == GF_NONE && !k.bare && !agents_only) more = shared_subject(stage, r);
    if (more != GF_NONE) {
        const bool is_subject = k.relative == GF_NONE || k.relative_is_subject;
        const gf_function function = function_in(stage, frame, more, is_subject, k.passive);
        /* "A und B, der ..." speaks of B alone */
        if (k.relative != GF_NONE && !gf_stage_has_plural_verb(stage, r->clause))
            return gf_argument_add(stage, more, function, r);
        return add_joined(stage, more, function, r);
    }
    if (frame == GF_FRAME_RECIPROCAL && r->participants.count > 1 &&
        meets_nobody(stage, r, k.several))
        r->participants.count = 0;
    return true;
}

/* "Putins Treffen mit", "Trumps jüngstes Gespräch": a genitive name right before. */
static bool is_genitive_before(const gf_stage *stage, uint32_t index, const gf_report *r) {
    const gf_mention *m = mention_at(stage, index);
    if (!m->genitive || m->tokens.end > r->token) return false;
    for (uint32_t t = m->tokens.end; t < r->token; t++) {
        const gf_token *k = gf_stage_token(stage, t);
        if (k->kind != GF_TOKEN_WORD || (k->flags & GF_TOKEN_CAPITAL)) return false;
        if (gf_lexicon_word(stage->scene->lexicon, GF_WORD_GRAMMAR, k->lower, NULL))
            return false;
    }
    return true;
}

/* "ein Empfang beim König und ein Gespräch mit A": A belongs to the nearer noun. */
static bool has_noun_between(const gf_stage *stage, uint32_t noun, uint32_t governor) {
    gf_weight weight;
    gf_mode mode;
    for (uint32_t t = noun + 1; t < governor; t++) {
        if (gf_trigger_noun(stage, t, &weight, &mode)) return true;
    }
    return false;
}

/* "Treffen Putins mit", "Treffen des Präsidenten X", "Treffen von A und B", "zwischen A und B",
   "mit A": governed by a preposition behind the noun, or a genitive right behind it. */
static bool is_behind(const gf_stage *stage, uint32_t index, const gf_report *r) {
    const gf_mention *m = mention_at(stage, index);
    if (m->tokens.begin <= r->token) return false;
    /* "Treffen der Präsidenten A und B": what is joined follows */
    const gf_mention *first = mention_at(stage, stage->joined[index]);
    const bool genitive = (first->genitive || (first->cases & GF_CASE_GEN)) &&
                          first->phrase.begin == r->token + 1;
    if (genitive) return true;
    const uint32_t governor = stage->governor[index];
    if (governor == GF_NONE || governor <= r->token) return false;
    if (has_noun_between(stage, r->token, governor)) return false;
    const uint32_t finite = stage->scene->clauses->at[r->clause].finite;
    if (finite != GF_NONE && finite > r->token && finite < governor) return false;
    if (is_with(stage, index)) return true;
    const bool near = governor <= r->token + 2;
    if (is_visited(stage, index) && governor <= r->token + 6)
        return true; /* "Empfang beim König" */
    return is_word(gf_stage_governor(stage, index), "von") && near;
}

static bool subject_attends(const gf_stage *stage, gf_support support, const gf_report *r,
                            bool others) {
    /* "bei einem Treffen mit B sagte A", "kam zu Gesprächen mit B" */
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, r->token, &definite, &indefinite);
    const bool governed = gf_stage_grammar(stage, begin, "preposition") ||
                          (begin > 0 && gf_stage_grammar(stage, begin - 1, "preposition"));
    if (support == GF_SUPPORT_SUBJECT && !governed) return true;
    if (begin == 0) return false;
    /* "kam zum Gegenbesuch", "wird zu Gesprächen erwartet" */
    if (support != GF_SUPPORT_NONE && gf_trigger_side(stage, r->token) == GF_NOUN_GOAL)
        return true;
    /* "Bei der Zeremonie sprach A" */
    if (!others)
        return definite && gf_reach_is_speech(stage, r->clause) &&
               (gf_stage_is(stage, begin - 1, "bei") || gf_stage_is(stage, begin, "beim") ||
                gf_stage_is(stage, begin - 1, "beim"));
    /* "rechnet mit einem Gespräch mit B" */
    if (support == GF_SUPPORT_SUBJECT && (r->cues & GF_CUE_PLANNED)) return true;
    return gf_stage_is(stage, begin - 1, "bei") || gf_stage_is(stage, begin, "beim") ||
           gf_stage_is(stage, begin - 1, "zu") || gf_stage_is(stage, begin - 1, "beim") ||
           gf_stage_is(stage, begin - 1, "zum");
}

/* "A reist nach Wien; dort ist ein Gespräch mit B geplant" */
static bool add_traveller(const gf_stage *stage, gf_report *r) {
    if (r->participants.count != 1 || !gf_reach_goes_on(stage, r->clause)) return true;
    if (subject_of(stage, r, r->clause) != GF_NONE) return true;
    const uint32_t more = shared_subject(stage, r);
    return more == GF_NONE || !gf_stage_is_person(stage, more) ||
           add_joined(stage, more, GF_FUNCTION_NONE, r);
}

/* "Für A war es der erste Besuch" */
static bool is_for_whom(const gf_stage *stage, const gf_report *r, uint32_t index) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    return gf_view_equal(c->lemma, GF_VIEW("sein")) && stands_in(stage, index, r->clause) &&
           gf_stage_is_person(stage, index) && can_attend(stage, index) &&
           is_word(gf_stage_governor(stage, index), "für");
}

static bool takes_part_in_noun(const gf_stage *stage, gf_support support, uint32_t index,
                               const gf_report *r) {
    if (mention_at(stage, index)->entity == GF_NONE) return false;
    if (!gf_stage_is_person(stage, index) && !gf_stage_is_party(stage, index)) return false;
    if (is_genitive_before(stage, index, r) || is_for_whom(stage, r, index)) return true;
    if (!stands_in(stage, index, r->clause)) return false;
    if (support == GF_SUPPORT_SUBJECT && is_with(stage, index) &&
        gf_stage_is_free(stage, index))
        return true;
    return can_attend(stage, index) && is_behind(stage, index, r);
}

bool gf_argument_of_noun(const gf_stage *stage, gf_support support, gf_report *r) {
    const walk w = mentions_of(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        if (!takes_part_in_noun(stage, support, i, r)) continue;
        r->told_there |= is_for_whom(stage, r, i);
        if (!gf_argument_add(stage, i, GF_FUNCTION_NONE, r)) return false;
    }
    const size_t others = r->participants.count;
    if (!subject_attends(stage, support, r, others > 0)) return add_traveller(stage, r);
    const bool passive = stage->scene->clauses->at[r->clause].passive &&
                         gf_trigger_side(stage, r->token) != GF_NOUN_GOAL;
    for (uint32_t i = w.first; i < w.end && !passive; i++) {
        if (!stands_in(stage, i, r->clause) || !can_attend(stage, i) || !is_bare(stage, i))
            continue;
        if (!gf_argument_add(stage, i, GF_FUNCTION_NONE, r)) return false;
    }
    r->told_there |= others == 0 && support == GF_SUPPORT_NONE;
    return add_traveller(stage, r);
}
