#include "event/argument.h"

#include "event/attend.h"
#include "event/other_side.h"
#include "event/reach.h"
#include "event/topic.h"

static bool head_has(const gf_stage *stage, uint32_t index, const char *cue) {
    const uint32_t head = gf_attend_mention(stage, index)->head;
    return head != GF_NONE && gf_stage_cue(stage, head, cue);
}

/* "Vor dem Telefonat mit X sprachen A und B": X belongs to the noun. */
static bool belongs_to_other_noun(const gf_stage *stage, uint32_t index) {
    const uint32_t governor = stage->governor[index];
    const uint32_t head = gf_attend_mention(stage, index)->head;
    gf_weight weight;
    gf_mode mode;
    /* "traf am Rande des Gipfels der Organisation X": X holds the summit */
    if (head != GF_NONE && gf_trigger_noun(stage, head, &weight, &mode) &&
        !gf_trigger_is_same(stage, head))
        return true;
    if (governor == GF_NONE || governor == 0) return false;
    return gf_trigger_noun(stage, governor - 1, &weight, &mode) &&
           !gf_trigger_is_same(stage, governor - 1);
}

/* "für Russland nahm A teil", "auf polnischer Seite saß B" */
static bool is_side(const gf_stage *stage, uint32_t index) {
    const bool place = gf_attend_mention(stage, index)->sense == GF_SENSE_PLACE;
    return !place && gf_stage_is_party(stage, index) &&
           gf_stage_governor_has(stage, index, "behalf");
}

/* "auf westlicher Seite saß A am Tisch, auf östlicher B" */
static bool is_on_side(const gf_stage *stage, uint32_t index) {
    if (!gf_view_is(gf_stage_governor(stage, index), "auf") ||
        !gf_stage_is_person(stage, index))
        return false;
    const uint32_t clause =
        gf_stage_clause_of(stage, gf_attend_mention(stage, index)->tokens.begin);
    const uint32_t begin = stage->scene->clauses->at[clause].tokens.begin;
    for (uint32_t t = begin; t < gf_attend_mention(stage, index)->tokens.begin; t++) {
        if (gf_stage_is(stage, t, "seite")) return true;
    }
    return false;
}

/* "neben A", "für Rom saß A am Tisch", "auf Seiten der Bank A" */
static bool is_present(const gf_stage *stage, uint32_t index) {
    return gf_attend_beside(stage, index) || is_side(stage, index) ||
           gf_attend_together(stage, index) || is_on_side(stage, index) ||
           gf_other_side_speaks_for(stage, index);
}

/* "war mit A dort", "wurde durch A vertreten", "war bei A" */
static bool is_there_with(const gf_stage *stage, uint32_t index, bool negated) {
    return gf_attend_with(stage, index) ||
           gf_view_is(gf_stage_governor(stage, index), "durch") ||
           (gf_attend_visited(stage, index) && !negated);
}

/* How somebody may stand in a clause to take part in what its verb says. */
enum {
    BARE = 1,           /* without a preposition */
    WITH = 2,           /* "mit A" */
    BESIDE = 4,         /* "neben A", "zusammen mit A" */
    VISITED = 8,        /* "bei A" */
    AGENT = 16,         /* "durch A", "von A" */
    PASSIVE_AGENT = 32, /* the same, of a passive verb */
    NOUN_AGENT = 64,    /* the same, behind a noun */
    RECEIVER = 128,     /* "an A" */
    PRESENT = 256,      /* see is_present */
    ACCOMPANIED = 512   /* see is_there_with */
};

static unsigned ways_to_take_part(gf_frame frame) {
    switch (frame) {
    case GF_FRAME_RECIPROCAL: return BARE | WITH | BESIDE | NOUN_AGENT;
    case GF_FRAME_WITH: return BARE | WITH | BESIDE;
    case GF_FRAME_JOIN: return BARE | WITH;
    case GF_FRAME_HOST:
    case GF_FRAME_GUEST: return BARE | WITH | PASSIVE_AGENT;
    case GF_FRAME_COMPANY: return BARE | WITH | AGENT;
    case GF_FRAME_VISIT: return BARE | WITH | VISITED;
    case GF_FRAME_CEREMONY:
    case GF_FRAME_ACT: return BARE | WITH | PASSIVE_AGENT | RECEIVER;
    case GF_FRAME_ATTEND: return BARE | PRESENT | PASSIVE_AGENT | ACCOMPANIED;
    case GF_FRAME_MEMBER: return BARE | PRESENT | PASSIVE_AGENT; /* "wird von X geleitet" */
    case GF_FRAME_TOLD:
    case GF_FRAME_DEPUTY: return BARE | AGENT;
    case GF_FRAME_SEND: return BARE;
    case GF_FRAME_ABSENT:
    case GF_FRAME_VIDEO: return BARE | BESIDE;
    case GF_FRAME_NONE: break;
    }
    return 0;
}

static bool stands_so(const gf_stage *stage, uint32_t index, uint32_t clause, unsigned ways) {
    return ((ways & BARE) && gf_attend_bare(stage, index)) ||
           ((ways & WITH) && gf_attend_with(stage, index)) ||
           ((ways & BESIDE) && gf_attend_beside(stage, index)) ||
           ((ways & VISITED) && gf_attend_visited(stage, index)) ||
           ((ways & AGENT) && gf_attend_agent(stage, index)) ||
           ((ways & RECEIVER) && gf_view_is(gf_stage_governor(stage, index), "an")) ||
           ((ways & PRESENT) && is_present(stage, index)) ||
           ((ways & ACCOMPANIED) &&
            is_there_with(stage, index, stage->scene->clauses->at[clause].negated));
}

static bool takes_part(const gf_stage *stage, gf_frame frame, uint32_t index, bool passive) {
    const gf_mention *m = gf_attend_mention(stage, index);
    const uint32_t clause = gf_stage_clause_of(stage, m->tokens.begin);
    if (gf_attend_along(stage, index)) return true;
    if (belongs_to_other_noun(stage, index)) return false;
    if (frame == GF_FRAME_WITH && gf_topic_is_object(stage, index, clause)) return false;
    if (frame == GF_FRAME_SEND && !gf_stage_is_person(stage, index)) return false;
    if (frame == GF_FRAME_RECIPROCAL && gf_other_side_is_met(stage, index, clause)) return true;
    unsigned ways = ways_to_take_part(frame);
    if (((ways & PASSIVE_AGENT) && passive) || ((ways & NOUN_AGENT) && m->head != GF_NONE))
        ways |= AGENT;
    return stands_so(stage, index, clause, ways);
}

/* "mit dem A sprach", "bei dem A saß": the preposition before the relative pronoun, as the
   frame wants it; GF_NONE where the pronoun stands alone or another preposition governs it. */
static bool governs_pronoun(const gf_stage *stage, const gf_clause *c, gf_frame frame) {
    const uint32_t t = c->tokens.begin;
    if (c->intro != t + 1) return false;
    if (gf_stage_cue(stage, t, "partner")) return true;
    if (frame == GF_FRAME_VISIT) return gf_stage_cue(stage, t, "visited");
    return c->passive && !gf_frame_only_adds(frame) && gf_stage_cue(stage, t, "agent");
}

/* "hat A getroffen, der ...": may nothing but the verb of its host stand between a phrase that
   ends at @p end and the relative clause? */
static bool is_adjacent(const gf_stage *stage, const gf_clause *c, uint32_t end) {
    const uint32_t begin = c->tokens.begin;
    if (begin - end <= 1) return true;
    if (c->parent == GF_NONE || begin - end > 4) return false;
    const gf_clause *host = &stage->scene->clauses->at[c->parent];
    for (uint32_t t = end; t + 1 < begin; t++) {
        if (t != host->verb && t != host->finite && t != host->prefix) return false;
    }
    return true;
}

/* "nach den Worten von A, der nicht dabei war": words are not there, A is meant. */
static bool belongs_to_words(const gf_stage *stage, const gf_mention *m) {
    gf_view value;
    return m->head != GF_NONE &&
           gf_token_lower_is(stage->scene->lexicon, gf_stage_token(stage, m->head),
                             GF_WORD_SPEECH_SOURCE, &value) &&
           gf_stage_has(value, "words");
}

/* The antecedent of a relative clause takes part: "Witkoff, der mit Putin sprach", "Putin, mit
   dem Witkoff sprach". */
static uint32_t antecedent(const gf_stage *stage, gf_frame frame, const gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    if (c->kind != GF_CLAUSE_RELATIVE || c->intro == GF_NONE) return GF_NONE;
    if (c->intro != c->tokens.begin && !governs_pronoun(stage, c, frame)) return GF_NONE;
    const gf_walk w = gf_attend_walk(stage, r);
    for (uint32_t i = w.end; i-- > w.first;) {
        const gf_mention *m = gf_attend_mention(stage, i);
        if (m->tokens.begin >= c->tokens.begin || m->owner != GF_NONE) continue;
        const bool adjacent =
            is_adjacent(stage, c, m->phrase.end) || is_adjacent(stage, c, m->tokens.end);
        const bool stands = gf_stage_is_free(stage, i) || belongs_to_words(stage, m);
        return adjacent && stands && gf_stage_is_person(stage, i) ? i : GF_NONE;
    }
    return GF_NONE;
}

static gf_function function_in(const gf_stage *stage, gf_frame frame, uint32_t index,
                               bool is_subject, bool passive) {
    if (head_has(stage, index, "invitation")) return GF_HOST;
    if (head_has(stage, index, "company")) return GF_FUNCTION_NONE;
    const bool acts = passive ? gf_attend_agent(stage, index) : is_subject;
    if (frame == GF_FRAME_HOST) return acts ? GF_HOST : GF_GUEST;
    if (frame == GF_FRAME_GUEST || frame == GF_FRAME_VISIT)
        return acts || (!passive && gf_attend_with(stage, index)) ? GF_GUEST : GF_HOST;
    return frame == GF_FRAME_JOIN && is_subject ? GF_MEDIATOR : GF_FUNCTION_NONE;
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

/* "Am Nachmittag empfing das Staatsoberhaupt zuerst A": the first that may be the subject is
   somebody whom the text does not name. */
static bool leads_unnamed(const gf_stage *stage, const gf_report *r) {
    const gf_walk w = gf_attend_walk(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        const gf_mention *m = gf_attend_mention(stage, i);
        if (!gf_attend_in(stage, i, r->clause) || stage->governor[i] != GF_NONE) continue;
        if (m->owner != GF_NONE || (m->cases && !(m->cases & GF_CASE_NOM))) continue;
        if (m->kind == GF_MENTION_ROLE && m->entity == GF_NONE) return true;
        if (gf_attend_can(stage, i)) return false;
    }
    return false;
}

static cast cast_of(const gf_stage *stage, gf_frame frame, const gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    cast k = {.frame = frame,
              .passive = c->passive,
              .subjectless = has_no_subject(c),
              .relative = antecedent(stage, frame, r),
              .subject = GF_NONE};
    k.relative_is_subject = k.relative != GF_NONE && c->intro == c->tokens.begin &&
                            !gf_stage_cue(stage, c->intro, "object");
    if (!k.passive && !k.subjectless && !k.relative_is_subject && !leads_unnamed(stage, r))
        k.subject = gf_attend_subject(stage, r, r->clause);
    return k;
}

/* "Er werde A treffen": is the pronoun said to be somebody whom its own clause names? Nobody
   meets himself. */
static bool is_impossible(const gf_stage *stage, const gf_report *r, uint32_t index) {
    const uint32_t entity = gf_attend_mention(stage, index)->entity;
    const gf_walk w = gf_attend_walk(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        const gf_mention *o = gf_attend_mention(stage, i);
        if (i != index && o->kind != GF_MENTION_PRONOUN && o->entity == entity &&
            gf_attend_in(stage, i, r->clause))
            return true;
    }
    return false;
}

/* A nominative pronoun of one person that the entity room left open, or got impossibly. */
static bool is_open_pronoun(const gf_stage *stage, const gf_report *r, uint32_t index) {
    const gf_mention *m = gf_attend_mention(stage, index);
    if (m->kind != GF_MENTION_PRONOUN || m->plural || !(m->cases & GF_CASE_NOM)) return false;
    if (!gf_attend_in(stage, index, r->clause) || gf_stage_has_plural_verb(stage, r->clause))
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
        const uint32_t subject = gf_attend_subject(stage, &before, b);
        if (subject == GF_NONE || !gf_stage_is_person(stage, subject)) return GF_NONE;
        const gf_entity *e =
            &stage->scene->entities->at[gf_attend_mention(stage, subject)->entity];
        return e->gender == gender ? subject : GF_NONE;
    }
    return GF_NONE;
}

static bool add_pronoun(const gf_stage *stage, cast *k, uint32_t index, gf_report *r) {
    const uint32_t who = subject_before(stage, r, gf_attend_mention(stage, index)->gender);
    if (who == GF_NONE) return true;
    k->bare = true;
    const gf_function function = function_in(stage, k->frame, who, !k->passive, k->passive);
    return gf_argument_add(stage, who, function, r);
}

/* "Wien schickt A", "... und schickte A": is mention @p index the object, since the subject
   stands before it, or in the clause before? */
static bool has_subject_before(const gf_stage *stage, const gf_report *r, uint32_t index) {
    const uint32_t begin = stage->scene->clauses->at[r->clause].tokens.begin;
    return gf_stage_grammar(stage, begin, "conjunction") &&
           gf_attend_mention(stage, index)->tokens.begin > begin + 1;
}

/* Mention @p index takes part; @p first is the first one that does. */
static bool add_taking_part(const gf_stage *stage, cast *k, uint32_t first, uint32_t index,
                            gf_report *r) {
    k->bare |= gf_attend_may_be_subject(stage, index) && !k->subjectless;
    k->several |= stage->joined[index] != stage->joined[first];
    const bool in_subject =
        k->subject != GF_NONE && stage->joined[index] == stage->joined[k->subject];
    /* "A schickt B": who sends does not come */
    if (k->frame == GF_FRAME_SEND && in_subject && !has_subject_before(stage, r, index))
        return true;
    const gf_function function = function_in(stage, k->frame, index, in_subject, k->passive);
    return gf_argument_add(stage, index, function, r);
}

static bool add_named(const gf_stage *stage, cast *k, gf_report *r) {
    const gf_walk w = gf_attend_walk(stage, r);
    uint32_t first = GF_NONE;
    for (uint32_t i = w.first; i < w.end; i++) {
        if (is_open_pronoun(stage, r, i)) {
            if (!add_pronoun(stage, k, i, r)) return false;
            continue;
        }
        if (!gf_attend_in(stage, i, r->clause) || !gf_attend_can(stage, i)) continue;
        if (!takes_part(stage, k->frame, i, k->passive)) continue;
        if (first == GF_NONE) first = i;
        if (!add_taking_part(stage, k, first, i, r)) return false;
    }
    return true;
}

/* The mention that names participant @p p of the report's sentence, or GF_NONE. */
static uint32_t mention_of(const gf_stage *stage, const gf_report *r, const gf_participant *p) {
    const gf_walk w = gf_attend_walk(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        const gf_mention *m = gf_attend_mention(stage, i);
        if (m->span.begin == p->span.begin && m->entity == p->entity) return i;
    }
    return GF_NONE;
}

/* Whose place in @p host the gapped clause fills: the last one behind the same preposition, or
   the last one. An index of its participants. */
static size_t replaced_in(const gf_stage *stage, const gf_report *host, const gf_report *gap) {
    const uint32_t named = mention_of(stage, gap, &gap->participants.at[0]);
    size_t found = host->participants.count - 1;
    for (size_t i = host->participants.count; named != GF_NONE && i-- > 0;) {
        const uint32_t m = mention_of(stage, host, &host->participants.at[i]);
        if (m != GF_NONE &&
            gf_view_equal(gf_stage_governor(stage, m), gf_stage_governor(stage, named)))
            return i;
    }
    return found;
}

/* "..., danach C", "..., am Dienstag mit C und D": one of the clause before is replaced, the
   others take part again. */
static bool add_gapped(const gf_stage *stage, gf_frame frame, uint32_t clause, gf_report *r) {
    cast k = cast_of(stage, frame, r);
    if (!add_named(stage, &k, r)) return false;
    gf_report host = *r;
    host.clause = clause;
    host.participants.at = NULL;
    host.participants.count = host.participants.room = 0;
    if (!gf_argument_of_verb(stage, frame, &host)) return false;
    if (k.several || !r->participants.count || !host.participants.count) return true;
    const size_t out = replaced_in(stage, &host, r);
    const uint32_t left = mention_of(stage, &host, &host.participants.at[out]);
    for (size_t i = 0; i < r->participants.count; i++)
        r->participants.at[i].function = host.participants.at[out].function;
    for (size_t i = 0; i < host.participants.count; i++) {
        const uint32_t m = mention_of(stage, &host, &host.participants.at[i]);
        const bool joined =
            m != GF_NONE && left != GF_NONE && stage->joined[m] == stage->joined[left];
        if (i != out && !joined && !gf_argument_add_again(stage, &host.participants.at[i], r))
            return false;
    }
    return true;
}

/* "und mit ihm sprach der Ukrainer": a subject of its own, whoever that is. */
static bool has_own_subject(const gf_stage *stage, const gf_report *r) {
    const gf_walk w = gf_attend_walk(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        const gf_mention *m = gf_attend_mention(stage, i);
        const bool described = m->kind == GF_MENTION_ROLE || m->kind == GF_MENTION_GROUP;
        if (described && gf_attend_in(stage, i, r->clause) && m->owner == GF_NONE &&
            stage->governor[i] == GF_NONE && (m->cases & GF_CASE_NOM) &&
            !(m->cases & GF_CASE_ACC))
            return true;
    }
    return false;
}

/* "... nach Bonn fuhr und dort B traf": the only one named is whom the subject met. */
static bool omits_subject(const gf_stage *stage, gf_frame frame, const cast *k,
                          const gf_report *r) {
    const bool pair = frame == GF_FRAME_RECIPROCAL || frame == GF_FRAME_HOST;
    const uint32_t begin = stage->scene->clauses->at[r->clause].tokens.begin;
    return pair && !k->several && r->participants.count == 1 && !k->passive &&
           gf_stage_grammar(stage, begin, "conjunction");
}

/* „Ich habe mit B telefoniert“, sagte A: whom the sentence lets speak, or GF_NONE. */
static uint32_t quoted_speaker(const gf_stage *stage, const gf_report *r) {
    const gf_clauses *all = stage->scene->clauses;
    const gf_range range = all->at[r->clause].tokens;
    bool speaks = false;
    for (uint32_t t = range.begin; t < range.end; t++)
        speaks |= gf_stage_is(stage, t, "ich") &&
                  (gf_stage_token(stage, t)->flags & GF_TOKEN_QUOTED) &&
                  gf_stage_clause_of(stage, t) == r->clause;
    if (!speaks) return GF_NONE;
    for (uint32_t i = r->clause + 1; i < all->count && all->at[i].sentence == r->sentence;
         i++) {
        if (!gf_reach_is_speech(stage, i)) continue;
        const uint32_t who = gf_attend_subject(stage, r, i);
        return who != GF_NONE && gf_stage_is_person(stage, who) ? who : GF_NONE;
    }
    return GF_NONE;
}

/* "A flog zusammen mit B nach Bern, um C zu treffen": who is said to come along. */
static bool add_companions(const gf_stage *stage, gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    if (c->kind != GF_CLAUSE_INFINITIVE || c->parent == GF_NONE) return true;
    const gf_walk w = gf_attend_walk(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        const bool along = gf_attend_together(stage, i) || gf_attend_along(stage, i);
        if (along && gf_attend_in(stage, i, c->parent) && gf_attend_can(stage, i) &&
            gf_stage_is_person(stage, i) && !gf_argument_add(stage, i, GF_FUNCTION_NONE, r))
            return false;
    }
    return true;
}

/* Who takes part, though the clause does not name him: the antecedent of a relative clause, the
   subject of the clause that this one goes on with; or GF_NONE. */
static uint32_t named_elsewhere(const gf_stage *stage, const cast *k, const gf_report *r) {
    if (k->relative != GF_NONE) return k->relative;
    const bool agents_only =
        k->frame == GF_FRAME_SEND ||
        (k->passive && gf_frame_only_adds(k->frame) && k->frame != GF_FRAME_COMPANY);
    const bool lacks_subject = !k->bare || omits_subject(stage, k->frame, k, r);
    if (!lacks_subject || agents_only || has_own_subject(stage, r)) return GF_NONE;
    return gf_attend_shared_subject(stage, r);
}

static bool add_from_elsewhere(const gf_stage *stage, const cast *k, uint32_t who,
                               gf_report *r) {
    const bool is_subject = k->relative == GF_NONE || k->relative_is_subject;
    const gf_function function = function_in(stage, k->frame, who, is_subject, k->passive);
    /* "A und B, der ..." speaks of B alone */
    if (k->relative != GF_NONE && !gf_stage_has_plural_verb(stage, r->clause))
        return gf_argument_add(stage, who, function, r);
    return gf_attend_add_joined(stage, who, function, r) && add_companions(stage, r);
}

bool gf_argument_of_verb(const gf_stage *stage, gf_frame frame, gf_report *r) {
    const uint32_t host = gf_attend_host_of_gap(stage, r->clause);
    if (host != GF_NONE) return add_gapped(stage, frame, host, r);
    cast k = cast_of(stage, frame, r);
    if (!add_named(stage, &k, r)) return false;
    const uint32_t speaker = k.bare ? GF_NONE : quoted_speaker(stage, r);
    if (speaker != GF_NONE) return gf_argument_add(stage, speaker, GF_FUNCTION_NONE, r);
    const uint32_t more = named_elsewhere(stage, &k, r);
    if (more != GF_NONE) return add_from_elsewhere(stage, &k, more, r);
    if (frame == GF_FRAME_RECIPROCAL && r->participants.count > 1 &&
        meets_nobody(stage, r, k.several))
        r->participants.count = 0;
    return frame != GF_FRAME_ATTEND || gf_other_side_add(stage, r);
}
