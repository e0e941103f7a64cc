#include "event/statement.h"

#include "base/vec.h"
#include "event/attend.h"
#include "event/manner.h"
#include "event/outcome.h"
#include "event/saying.h"
#include "event/speaker.h"

/* Sentences that may lie between a meeting and what is said of it; that may be set against. */
enum { LOOK_BACK = 6, MOST_BETWEEN = 3 };

typedef struct search {
    const gf_stage *stage;
    const gf_reports *reports;
    const gf_joined *joined;
    bool *heard; /* of each entity: takes part in a meeting, or speaks of one */
    gf_statements *out;
    uint32_t sentence, first, end; /* clauses of the sentence */
} search;

static const gf_clause *clause_at(const search *s, uint32_t clause) {
    return &s->stage->scene->clauses->at[clause];
}

static const gf_sentence *sentence_at(const search *s, uint32_t sentence) {
    return &s->stage->scene->sentences->at[sentence];
}

/* Who has this name; names of claims are lent by the entities. */
static uint32_t entity_of(const search *s, gf_view speaker) {
    const gf_entities *all = s->stage->scene->entities;
    for (uint32_t i = 0; speaker.len && i < all->count; i++) {
        if (all->at[i].name.ptr == speaker.ptr) return i;
    }
    return GF_NONE;
}

static bool find_heard(search *s) {
    const gf_meetings *all = s->joined->meetings;
    s->heard = GF_NEW_ARRAY(s->stage->scene->arena, bool, s->stage->scene->entities->count + 1);
    if (!s->heard) return false;
    for (size_t m = 0; m < all->count; m++) {
        for (size_t i = 0; i < all->at[m].participants.count; i++)
            s->heard[all->at[m].participants.at[i].entity] = true;
        for (size_t i = 0; i < all->at[m].claims.count; i++) {
            const uint32_t by = entity_of(s, all->at[m].claims.at[i].speaker);
            if (by != GF_NONE) s->heard[by] = true;
        }
    }
    return true;
}

/* --- of which meeting ----------------------------------------------------------------------
 */

static bool was_held(const search *s, uint32_t meeting) {
    return s->joined->meetings->at[meeting].status == GF_HELD;
}

/* The meeting that @p sentence speaks of: the first that was held, or any; GF_NONE: none. */
static uint32_t meeting_in(const search *s, uint32_t sentence, bool held) {
    for (size_t i = 0; i < s->reports->count; i++) {
        const uint32_t m = s->joined->meeting_of[i];
        if (s->reports->at[i].sentence == sentence && m != GF_NONE && (!held || was_held(s, m)))
            return m;
    }
    return GF_NONE;
}

/* What the statement or meeting before it, in its part of the text, was about. */
static uint32_t meeting_before(const search *s, uint32_t most) {
    const gf_sentence *own = sentence_at(s, s->sentence);
    for (uint32_t back = 1; back <= most && back <= s->sentence; back++) {
        const uint32_t sentence = s->sentence - back;
        const gf_sentence *at = sentence_at(s, sentence);
        if (at->kind != own->kind) return GF_NONE;
        const uint32_t m = meeting_in(s, sentence, true);
        if (m != GF_NONE) return m;
        for (size_t i = s->out->count; i-- > 0;) {
            const gf_statement *before = &s->out->at[i];
            if (before->said.span.begin < at->span.begin) break;
            if (before->said.span.begin == at->span.begin && before->meeting != GF_NONE)
                return before->meeting;
        }
    }
    return GF_NONE;
}

/* The only meeting that was held of those that the text has told of so far. */
static uint32_t only_meeting(const search *s) {
    uint32_t found = GF_NONE;
    for (size_t i = 0; i < s->reports->count; i++) {
        const uint32_t m = s->joined->meeting_of[i];
        if (m == GF_NONE || m == found || s->reports->at[i].sentence > s->sentence ||
            !was_held(s, m))
            continue;
        if (found != GF_NONE) return GF_NONE;
        found = m;
    }
    return found;
}

/* A heading tells what the text behind it is about. */
static uint32_t meeting_behind(const search *s) {
    const uint32_t next = s->sentence + 1;
    if (next >= s->stage->scene->sentences->count || sentence_at(s, next)->kind != GF_LINE_BODY)
        return GF_NONE;
    return meeting_in(s, next, true);
}

/* The meeting whose outcome @p clause tells, or GF_NONE. */
static uint32_t meeting_of_outcome(const search *s, uint32_t clause, gf_outcome outcome) {
    const bool body = sentence_at(s, s->sentence)->kind == GF_LINE_BODY;
    const bool named = gf_outcome_names_meeting(s->stage, clause, !body);
    const uint32_t here = meeting_in(s, s->sentence, true);
    if (here != GF_NONE) return here;
    if (!body) return named ? meeting_behind(s) : GF_NONE;
    if (named) {
        const uint32_t near = meeting_before(s, LOOK_BACK);
        return near != GF_NONE ? near : only_meeting(s);
    }
    /* "Der Kanzler nannte den Haushalt gut" */
    const bool of_before =
        outcome != GF_OUTCOME_JUDGED || gf_outcome_takes_up(s->stage, clause);
    const bool by_all = outcome != GF_OUTCOME_AGREED || gf_outcome_takes_up(s->stage, clause);
    /* "Eine Einigung wurde nicht erzielt": between them somebody may be heard */
    const uint32_t most = outcome == GF_OUTCOME_REACHED ? 2 : 1;
    return of_before && by_all ? meeting_before(s, most) : GF_NONE;
}

/* --- who says so ---------------------------------------------------------------------------
 */

static bool is_empty(const gf_claim *c) { return !c->speaker.len && !c->medium.len; }

/* "So hat X das Treffen beschrieben": who judges is heard. */
static void hear(const search *s, uint32_t clause, gf_claim *claim) {
    gf_saying_speaker(s->stage, clause, claim);
    gf_manner_of_saying(s->stage, clause, claim);
}

/* "X wird die Presse unterrichten", "teilte er nicht mit", "A und B sprachen über Fisch": is
   something said? */
static bool says_something(const search *s, uint32_t clause) {
    const gf_clause *c = clause_at(s, clause);
    if (c->tense == GF_FUTURE || c->modal_intent || c->conditional || c->negated) return false;
    return gf_saying_is(s->stage, clause) &&
           !gf_clause_lemma_is(s->stage->scene->lexicon, c, GF_WORD_TOPIC_VERB, NULL);
}

/* Has the sentence clauses of saying, and is nothing said in any? */
static bool tells_nothing(const search *s) {
    bool any = false;
    for (uint32_t i = s->first; i < s->end; i++) {
        if (says_something(s, i)) return false;
        /* "reiste nach Angaben von X ab, um Y zu informieren" */
        any |= clause_at(s, i)->kind != GF_CLAUSE_INFINITIVE && gf_saying_is(s->stage, i);
    }
    return any;
}

/* Who says what @p clause tells; a clause of saying says it by itself. */
static void find_speaker(const search *s, uint32_t clause, gf_claim *claim) {
    gf_speaker_find(s->stage, clause, GF_NONE, claim);
    if (is_empty(claim) && says_something(s, clause)) hear(s, clause, claim);
}

static bool is_contrast(const search *s) {
    for (uint32_t i = s->first; i < s->end; i++) {
        if (gf_saying_is(s->stage, i) && gf_manner_is_contrast(s->stage, i)) return true;
    }
    return false;
}

/* The last statement of somebody else near by: what "dagegen" is set against. */
static uint32_t set_against(const search *s, uint32_t by) {
    if (!is_contrast(s) || !s->out->count) return GF_NONE;
    for (size_t i = s->out->count; i-- > 0;) {
        const gf_statement *before = &s->out->at[i];
        const uint32_t from = s->sentence > MOST_BETWEEN ? s->sentence - MOST_BETWEEN : 0;
        if (before->said.span.begin < sentence_at(s, from)->span.begin) return GF_NONE;
        if (before->by != by && !is_empty(&before->said)) return (uint32_t)i;
    }
    return GF_NONE;
}

static bool add(search *s, gf_statement statement) {
    statement.said.span = sentence_at(s, s->sentence)->span;
    statement.by = entity_of(s, statement.said.speaker);
    statement.against = set_against(s, statement.by);
    return GF_PUSH(s->stage->scene->arena, s->out, statement);
}

/* --- what is kept --------------------------------------------------------------------------
 */

/* "Die Gespräche brachten keine Fortschritte": with a speaker or without. */
static bool add_outcome(search *s, bool *added) {
    for (uint32_t i = s->first; i < s->end; i++) {
        const gf_outcome outcome = gf_outcome_of(s->stage, i);
        if (outcome == GF_OUTCOME_NONE) continue;
        const uint32_t m = meeting_of_outcome(s, i, outcome);
        if (m == GF_NONE) continue;
        gf_statement one = {.is_outcome = true, .meeting = m};
        if (outcome == GF_OUTCOME_JUDGED && !gf_outcome_is_of_itself(s->stage, i))
            hear(s, i, &one.said);
        for (uint32_t more = i; more < s->end; more++) {
            if (more == i || gf_outcome_of(s->stage, more) != GF_OUTCOME_NONE)
                find_speaker(s, more, &one.said);
        }
        *added = true;
        return add(s, one);
    }
    return true;
}

/* "Die Meldung wurde von Diplomaten bestätigt": by whom, in the words of the text. */
static gf_view agent_of(const search *s, uint32_t clause) {
    const gf_range range = clause_at(s, clause)->tokens;
    for (uint32_t t = range.begin; t + 1 < range.end; t++) {
        if (gf_stage_clause_of(s->stage, t) != clause || !gf_stage_cue(s->stage, t, "agent"))
            continue;
        uint32_t end = t + 1;
        while (end < range.end && !(gf_stage_token(s->stage, end)->flags & GF_TOKEN_CAPITAL) &&
               gf_stage_token(s->stage, end)->kind == GF_TOKEN_WORD)
            end++;
        if (end >= range.end || gf_stage_token(s->stage, end)->kind != GF_TOKEN_WORD) continue;
        return gf_view_slice(s->stage->scene->document->text,
                             gf_stage_token(s->stage, t + 1)->span.begin,
                             gf_stage_token(s->stage, end)->span.end);
    }
    return (gf_view){0};
}

static bool speaks_of_news(const search *s, uint32_t clause) {
    const gf_range range = clause_at(s, clause)->tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(s->stage, t) == clause &&
            gf_saying_noun(s->stage, t, GF_SOURCE_NEWS))
            return true;
    }
    return false;
}

/* The meeting of the news: told in the sentences before, between them only who said so. */
static uint32_t meeting_of_news(const search *s) {
    for (uint32_t back = 1; back <= MOST_BETWEEN && back <= s->sentence; back++) {
        const gf_sentence *at = sentence_at(s, s->sentence - back);
        if (at->paragraph != sentence_at(s, s->sentence)->paragraph) return GF_NONE;
        const uint32_t m = meeting_in(s, s->sentence - back, false);
        if (m != GF_NONE) return m;
    }
    return GF_NONE;
}

/* "X bestätigte den Bericht", "Die Meldung wurde von X dementiert" */
static bool add_confirmation(search *s, bool *added) {
    for (uint32_t i = s->first; i < s->end; i++) {
        if (!gf_saying_is(s->stage, i) || clause_at(s, i)->negated || !speaks_of_news(s, i))
            continue;
        gf_statement one = {.meeting = meeting_of_news(s)};
        gf_manner_of_saying(s->stage, i, &one.said);
        const gf_stance stance = one.said.stance;
        if ((stance != GF_STANCE_CONFIRMED && stance != GF_STANCE_DENIED) ||
            one.meeting == GF_NONE)
            continue;
        if (clause_at(s, i)->passive)
            one.said.speaker = agent_of(s, i);
        else
            gf_saying_speaker(s->stage, i, &one.said);
        if (is_empty(&one.said)) continue;
        *added = true;
        return add(s, one);
    }
    return true;
}

/* What somebody says who met, about whatever. */
static bool add_saying(search *s) {
    if (tells_nothing(s)) return true;
    const uint32_t meeting = meeting_in(s, s->sentence, false);
    /* a claim about it; against another one it is told again */
    if (meeting != GF_NONE && !is_contrast(s)) return true;
    /* what is said, before who says so: it tells how */
    for (int round = 0; round < 2; round++) {
        for (uint32_t i = s->first; i < s->end; i++) {
            if (gf_saying_is(s->stage, i) != (round == 1)) continue;
            gf_statement one = {.meeting = meeting};
            find_speaker(s, i, &one.said);
            const uint32_t by = entity_of(s, one.said.speaker);
            if (by != GF_NONE && s->heard[by]) return add(s, one);
        }
    }
    return true;
}

static bool add_of_sentence(search *s) {
    const gf_line_kind kind = sentence_at(s, s->sentence)->kind;
    bool added = false;
    if (kind != GF_LINE_BODY && kind != GF_LINE_HEADING) return true;
    if (!add_outcome(s, &added)) return false;
    if (added || kind != GF_LINE_BODY) return true;
    if (!add_confirmation(s, &added)) return false;
    return added || add_saying(s);
}

bool gf_statements_find(const gf_stage *stage, const gf_reports *reports,
                        const gf_joined *joined, gf_statements *out) {
    search s = {.stage = stage, .reports = reports, .joined = joined, .out = out};
    const gf_clauses *clauses = stage->scene->clauses;
    if (!joined->meetings->count) return true;
    if (!find_heard(&s)) return false;
    for (; s.first < clauses->count; s.first = s.end) {
        s.sentence = clauses->at[s.first].sentence;
        s.end = s.first;
        while (s.end < clauses->count && clauses->at[s.end].sentence == s.sentence)
            s.end++;
        if (!add_of_sentence(&s)) return false;
    }
    return true;
}
