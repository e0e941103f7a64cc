#include "event/argument.h"

#include "base/vec.h"
#include "event/attend.h"
#include "event/officials.h"
#include "event/reach.h"

bool gf_argument_add_again(const gf_stage *stage, const gf_participant *p, gf_report *r) {
    for (size_t i = 0; i < r->participants.count; i++) {
        if (r->participants.at[i].entity == p->entity) return true;
    }
    return GF_PUSH(stage->scene->arena, &r->participants, *p);
}

bool gf_argument_add_entity(const gf_stage *stage, uint32_t entity, gf_span span,
                            gf_report *r) {
    const gf_participant p = {.entity = entity, .part = GF_ATTENDED, .span = span};
    return gf_argument_add_again(stage, &p, r);
}

bool gf_argument_add(const gf_stage *stage, uint32_t index, gf_function function,
                     gf_report *r) {
    const gf_mention *m = gf_attend_mention(stage, index);
    const gf_participant p = {
        .entity = m->entity, .part = GF_ATTENDED, .function = function, .span = m->span};
    return gf_argument_add_again(stage, &p, r);
}

/* "Putins Treffen mit", "Trumps jüngstes Gespräch": a genitive name right before. */
static bool is_genitive_before(const gf_stage *stage, uint32_t index, const gf_report *r) {
    const gf_mention *m = gf_attend_mention(stage, index);
    if (!m->genitive || m->tokens.end > r->token) return false;
    for (uint32_t t = m->tokens.end; t < r->token; t++) {
        const gf_token *k = gf_stage_token(stage, t);
        if (k->kind != GF_TOKEN_WORD || (k->flags & GF_TOKEN_CAPITAL)) return false;
        if (gf_token_lower_is(stage->scene->lexicon, k, GF_WORD_GRAMMAR, NULL)) return false;
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

/* The first word behind @p noun: a "klärendes Gespräch" may stand between quotation marks. */
static uint32_t word_behind(const gf_stage *stage, uint32_t noun) {
    const bool quoted = noun + 1 < stage->scene->tokens->count &&
                        gf_stage_token(stage, noun + 1)->kind == GF_TOKEN_CLOSE;
    return noun + (quoted ? 2 : 1);
}

/* "am Rande des Gipfels": others meet beside it; "während des Gipfels" is at it. */
static bool is_beside(const gf_stage *stage, uint32_t noun) {
    bool definite, indefinite;
    if (gf_trigger_side(stage, noun) != GF_NOUN_WITHIN) return false;
    const uint32_t begin = gf_trigger_phrase(stage, noun, &definite, &indefinite);
    return begin == 0 || !gf_stage_cue(stage, begin - 1, "held");
}

/* "Treffen Putins mit", "Treffen des Präsidenten X", "Treffen von A und B", "zwischen A und B",
   "mit A": governed by a preposition behind the noun, or a genitive right behind it. */
static bool is_behind(const gf_stage *stage, uint32_t index, const gf_report *r) {
    const gf_mention *m = gf_attend_mention(stage, index);
    if (m->tokens.begin <= r->token) return false;
    /* "Treffen der Präsidenten A und B": what is joined follows */
    const gf_mention *first = gf_attend_mention(stage, stage->joined[index]);
    const bool genitive = (first->genitive || (first->cases & GF_CASE_GEN)) &&
                          first->phrase.begin == word_behind(stage, r->token);
    if (genitive) return true;
    const uint32_t governor = stage->governor[index];
    if (governor == GF_NONE || governor <= r->token) return false;
    if (has_noun_between(stage, r->token, governor)) return false;
    const uint32_t finite = stage->scene->clauses->at[r->clause].finite;
    if (finite != GF_NONE && finite > r->token && finite < governor) return false;
    /* "trat nach den Gesprächen zusammen mit A vor die Presse": the verb's */
    if (gf_attend_together(stage, index)) return false;
    /* "soll am Rande des Gipfels mit A zusammenkommen": the verb's */
    if (is_beside(stage, r->token)) return false;
    if (gf_attend_with(stage, index)) return true;
    const bool near = governor <= word_behind(stage, r->token) + 1;
    if (gf_attend_visited(stage, index) && governor <= r->token + 6)
        return true; /* "Empfang beim König" */
    return gf_stage_governor_has(stage, index, "of") && near;
}

/* Speaks for others: what a spokesman says after a meeting, he need not have heard there. */
static bool is_spokesperson(const gf_stage *stage, uint32_t index) {
    const gf_titles *titles = stage->scene->titles;
    const gf_mention *mentions = stage->scene->mentions->at;
    for (size_t i = 0; i < titles->count; i++) {
        const gf_title *t = &titles->at[i];
        if (t->person != GF_NONE && mentions[t->person].entity == mentions[index].entity &&
            gf_view_is(t->rank, "spokesperson"))
            return true;
    }
    return false;
}

/* "Nach einem Gespräch mit B sagte A": A had it, if the words name nobody else. */
static bool had_it_before(const gf_stage *stage, const gf_report *r, uint32_t begin) {
    if (r->participants.count != 1 || !gf_stage_cue(stage, begin - 1, "had")) return false;
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    if (c->kind != GF_CLAUSE_MAIN || c->passive || c->tense != GF_PAST) return false;
    if (gf_frame_of(stage, r->clause).frame != GF_FRAME_NONE) return false;
    const uint32_t with = r->token + 1;
    if (with >= stage->scene->tokens->count || !gf_stage_cue(stage, with, "with")) return false;
    const uint32_t subject = gf_attend_subject(stage, r, r->clause);
    return subject != GF_NONE && gf_stage_is_person(stage, subject) &&
           gf_attend_mention(stage, subject)->entity != r->participants.at[0].entity &&
           !is_spokesperson(stage, subject);
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
    const uint32_t preposition =
        gf_stage_grammar(stage, begin, "preposition") ? begin : begin - 1;
    /* "kam zum Gegenbesuch", "wird zu Gesprächen erwartet" */
    if (support != GF_SUPPORT_NONE && gf_trigger_side(stage, r->token) == GF_NOUN_GOAL)
        return true;
    /* "Bei der Zeremonie sprach A", "Nach dem Treffen trat A vor die Presse" */
    if (!others && gf_stage_cue(stage, preposition, "held") &&
        gf_reach_faces_press(stage, r->clause))
        return true;
    if (!others)
        return definite && gf_reach_is_speech(stage, r->clause) &&
               gf_stage_cue(stage, preposition, "visited") &&
               gf_stage_cue(stage, preposition, "held");
    if (had_it_before(stage, r, begin)) return true;
    /* "rechnet mit einem Gespräch mit B" */
    if (support == GF_SUPPORT_SUBJECT && (r->cues & GF_CUE_PLANNED)) return true;
    return gf_stage_cue(stage, preposition, "visited");
}

/* "In einem Telefonat mit B lobte A die Zusage": who says or does something in a talk with
   somebody has it. */
static bool spoke_in_it(const gf_stage *stage, const gf_report *r, uint32_t begin) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    const uint32_t with = r->token + 1;
    if (!gf_stage_is(stage, begin, "in") &&
        (begin == 0 || !gf_stage_is(stage, begin - 1, "in")))
        return false;
    if (r->weight != GF_WEIGHT_STRONG || r->participants.count != 1 || c->passive ||
        with >= stage->scene->tokens->count || !gf_stage_cue(stage, with, "with"))
        return false;
    const uint32_t other = r->participants.at[0].entity;
    return stage->scene->entities->at[other].type == GF_PERSON &&
           gf_frame_of(stage, r->clause).frame == GF_FRAME_NONE;
}

/* Adds the subject of such a clause. */
static bool add_speaker_in_it(const gf_stage *stage, gf_report *r) {
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, r->token, &definite, &indefinite);
    if (!spoke_in_it(stage, r, begin)) return true;
    const uint32_t who = gf_attend_subject(stage, r, r->clause);
    if (who == GF_NONE || !gf_stage_is_person(stage, who) || is_spokesperson(stage, who))
        return true;
    r->spoke = true;
    return gf_attend_add_joined(stage, who, GF_FUNCTION_NONE, r);
}

/* "A wird in Bern erwartet. Dort sind Gespräche mit B und C geplant": the last main clause of
   the sentence before, if it tells of a place; GF_NONE otherwise. */
static uint32_t clause_of_journey(const gf_stage *stage, const gf_report *r) {
    const gf_clauses *all = stage->scene->clauses;
    if (!r->sentence || !gf_stage_cue(stage, all->at[r->clause].tokens.begin, "there") ||
        !gf_stage_is(stage, r->token + 1, "mit"))
        return GF_NONE;
    for (uint32_t b = r->clause; b-- > 0 && all->at[b].sentence + 1 >= r->sentence;) {
        if (all->at[b].sentence == r->sentence || all->at[b].kind != GF_CLAUSE_MAIN) continue;
        return !all->at[b].negated && gf_attend_place_in(stage, b) ? b : GF_NONE;
    }
    return GF_NONE;
}

/* "A reist nach Wien; dort ist ein Gespräch mit B geplant" */
static bool add_traveller(const gf_stage *stage, gf_report *r) {
    if (!r->participants.count || !gf_reach_goes_on(stage, r->clause)) return true;
    if (gf_attend_subject(stage, r, r->clause) != GF_NONE) return true;
    gf_report told = *r;
    const uint32_t journey = clause_of_journey(stage, r);
    if (r->participants.count > 1 && journey == GF_NONE) return true;
    uint32_t more = gf_attend_shared_subject(stage, r);
    if (more == GF_NONE && journey != GF_NONE) {
        told.sentence = stage->scene->clauses->at[journey].sentence;
        more = gf_attend_subject(stage, &told, journey);
        if (more == GF_NONE || !gf_stage_is_person(stage, more)) return true;
        const uint32_t sentence = r->sentence;
        r->sentence = told.sentence;
        const bool ok = gf_attend_add_joined(stage, more, GF_FUNCTION_NONE, r);
        r->sentence = sentence;
        return ok;
    }
    return more == GF_NONE || !gf_stage_is_person(stage, more) ||
           gf_attend_add_joined(stage, more, GF_FUNCTION_NONE, r);
}

/* "Zwischen A und B soll es Gespräche geben", "kam es zu einem Treffen" */
static bool is_between_before(const gf_stage *stage, gf_support support, uint32_t index,
                              const gf_report *r) {
    const uint32_t governor = stage->governor[index];
    const bool comes =
        support == GF_SUPPORT_EVENT ||
        (support == GF_SUPPORT_SUBJECT && gf_trigger_side(stage, r->token) == GF_NOUN_GOAL);
    return comes && governor != GF_NONE && governor < r->token &&
           gf_stage_is(stage, governor, "zwischen") && gf_attend_can(stage, index);
}

/* "Für A war es der erste Besuch" */
static bool is_for_whom(const gf_stage *stage, const gf_report *r, uint32_t index) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    return gf_view_equal(c->lemma, GF_VIEW("sein")) && gf_attend_in(stage, index, r->clause) &&
           gf_stage_is_person(stage, index) && gf_attend_can(stage, index) &&
           gf_stage_governor_has(stage, index, "whose");
}

static bool takes_part_in_noun(const gf_stage *stage, gf_support support, uint32_t index,
                               const gf_report *r) {
    if (gf_attend_mention(stage, index)->entity == GF_NONE) return false;
    if (!gf_stage_is_person(stage, index) && !gf_stage_is_party(stage, index)) return false;
    if (is_genitive_before(stage, index, r) || is_for_whom(stage, r, index)) return true;
    if (!gf_attend_in(stage, index, r->clause)) return false;
    if (gf_attend_along(stage, index) && gf_stage_is_person(stage, index)) return true;
    if (support == GF_SUPPORT_SUBJECT && gf_attend_with(stage, index) &&
        gf_stage_is_free(stage, index))
        return !is_beside(stage, r->token);
    if (is_between_before(stage, support, index, r)) return true;
    return gf_attend_can(stage, index) && is_behind(stage, index, r);
}

/* "der EU-Sondergipfel", "beim Nato-Gipfel": the organisation whose gathering it is. */
static bool is_body_of(const gf_stage *stage, uint32_t index, const gf_report *r) {
    const gf_mention *m = gf_attend_mention(stage, index);
    gf_weight weight;
    gf_mode mode;
    return m->kind == GF_MENTION_PREFIX && m->type == GF_ORGANISATION && m->entity != GF_NONE &&
           m->tokens.begin == r->token && gf_trigger_noun(stage, r->token, &weight, &mode) &&
           weight == GF_WEIGHT_SUMMIT;
}

/* The bare ones of the clause: its subject, mostly. */
static bool add_bare(const gf_stage *stage, gf_walk w, gf_report *r) {
    for (uint32_t i = w.first; i < w.end; i++) {
        if (!gf_attend_in(stage, i, r->clause) || !gf_attend_can(stage, i) ||
            !gf_attend_bare(stage, i))
            continue;
        if (!gf_argument_add(stage, i, GF_FUNCTION_NONE, r)) return false;
    }
    return true;
}

/* "A sagte, Gespräche mit B zu planen": whose infinitive it is; not where the main clause has
   somebody else, too ("A bat C, ..."), or only a spokesman speaks. */
static uint32_t controller_of(const gf_stage *stage, const gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    if (c->kind != GF_CLAUSE_INFINITIVE || c->parent == GF_NONE) return GF_NONE;
    const uint32_t subject = gf_attend_subject(stage, r, c->parent);
    if (subject == GF_NONE || is_spokesperson(stage, subject)) return GF_NONE;
    const gf_walk w = gf_attend_walk(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        if (stage->joined[i] != stage->joined[subject] && gf_attend_in(stage, i, c->parent) &&
            gf_attend_can(stage, i) && gf_attend_bare(stage, i))
            return GF_NONE;
    }
    return subject;
}

static bool add_controller(const gf_stage *stage, gf_support support, gf_report *r) {
    const bool takes_part =
        support == GF_SUPPORT_SUBJECT && !gf_stage_cue(stage, r->token, "reception");
    const uint32_t who = takes_part ? controller_of(stage, r) : GF_NONE;
    if (who == GF_NONE || !gf_stage_is_person(stage, who)) return true;
    return gf_attend_add_joined(stage, who, GF_FUNCTION_NONE, r);
}

/* "A bereitet den Empfang von B vor", "der Empfang von B durch A": A is the host, B a guest. */
static bool add_host(const gf_stage *stage, gf_support support, gf_report *r) {
    if (!gf_stage_cue(stage, r->token, "reception") || !r->participants.count) return true;
    const uint32_t of = r->token + 1;
    if (of >= stage->scene->tokens->count || !gf_stage_is(stage, of, "von")) return true;
    uint32_t host = GF_NONE;
    const gf_walk w = gf_attend_walk(stage, r);
    for (uint32_t i = w.first; i < w.end && host == GF_NONE; i++) {
        if (gf_attend_in(stage, i, r->clause) && stage->governor[i] > r->token &&
            gf_view_is(gf_stage_governor(stage, i), "durch") && gf_attend_can(stage, i))
            host = i;
    }
    const bool active = !stage->scene->clauses->at[r->clause].passive;
    if (host == GF_NONE && support == GF_SUPPORT_SUBJECT) host = controller_of(stage, r);
    if (host == GF_NONE && support == GF_SUPPORT_SUBJECT && active)
        host = gf_attend_subject(stage, r, r->clause);
    if (host == GF_NONE) return true;
    for (size_t i = 0; i < r->participants.count; i++)
        r->participants.at[i].function = GF_GUEST;
    return gf_argument_add(stage, host, GF_HOST, r);
}

/* Those whom the noun's own phrase names, and the bodies that it is of. */
static bool add_named(const gf_stage *stage, gf_walk w, gf_support support, gf_report *r) {
    for (uint32_t i = w.first; i < w.end; i++) {
        if (!takes_part_in_noun(stage, support, i, r) && !is_body_of(stage, i, r)) continue;
        r->told_there |= is_for_whom(stage, r, i);
        if (!gf_argument_add(stage, i, GF_FUNCTION_NONE, r)) return false;
    }
    return true;
}

/* The relative clause that says who had the talks: "das Gespräch, das A mit B führte". */
static uint32_t relative_behind(const gf_stage *stage, const gf_report *r) {
    const gf_clauses *all = stage->scene->clauses;
    for (uint32_t i = r->clause + 1; i < all->count && all->at[i].sentence == r->sentence;
         i++) {
        const gf_clause *c = &all->at[i];
        if (c->kind != GF_CLAUSE_RELATIVE || c->parent != r->clause || c->negated) continue;
        if (c->tokens.begin != r->token + 2 || c->intro != c->tokens.begin) continue;
        return gf_trigger_supports(stage, i, "subject") && !c->passive ? i : GF_NONE;
    }
    return GF_NONE;
}

static bool add_of_relative(const gf_stage *stage, gf_walk w, gf_report *r) {
    const uint32_t clause = relative_behind(stage, r);
    for (uint32_t i = w.first; clause != GF_NONE && i < w.end; i++) {
        if (!gf_attend_in(stage, i, clause) || !gf_attend_can(stage, i)) continue;
        if (!gf_attend_may_be_subject(stage, i) && !gf_attend_with(stage, i)) continue;
        if (!gf_argument_add(stage, i, GF_FUNCTION_NONE, r)) return false;
    }
    return true;
}

bool gf_argument_of_noun(const gf_stage *stage, gf_support support, gf_report *r) {
    const gf_walk w = gf_attend_walk(stage, r);
    if (!add_named(stage, w, support, r)) return false;
    if (!add_of_relative(stage, w, r)) return false;
    if (is_beside(stage, r->token)) return true;
    const size_t others = r->participants.count;
    if (!gf_officials_add(stage, r) || !add_host(stage, support, r)) return false;
    if (!subject_attends(stage, support, r, others > 0))
        return add_speaker_in_it(stage, r) && add_traveller(stage, r);
    const bool passive = stage->scene->clauses->at[r->clause].passive &&
                         gf_trigger_side(stage, r->token) != GF_NOUN_GOAL;
    if (!passive && !add_bare(stage, w, r)) return false;
    r->told_there |= others == 0 && support == GF_SUPPORT_NONE;
    return add_controller(stage, support, r) && add_traveller(stage, r);
}
