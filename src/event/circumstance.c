#include "event/argument.h"

#include "base/vec.h"
#include "event/attend.h"
#include "event/described_place.h"
#include "event/fit.h"
#include "event/new_day.h"
#include "event/opening_day.h"
#include "event/reach.h"

static uint32_t distance(uint32_t a, uint32_t b) { return a > b ? a - b : b - a; }

/* "Für Montag kündigte er ein Treffen an": what lies ahead is not when it was said. */
static bool lies_ahead(const gf_stage *stage, const gf_timex *x, uint32_t clause) {
    if (stage->scene->clauses->at[clause].tense != GF_PAST) return false;
    const gf_when today = stage->scene->date.when;
    const bool later =
        gf_when_closed(x->when) && gf_when_closed(today) && x->when.start > today.end;
    return x->symbol.direction > 0 || later;
}

bool gf_argument_is_set_for(const gf_stage *stage, const gf_timex *x) {
    const uint32_t t = x->tokens.begin;
    return (t > 0 && gf_stage_cue(stage, t - 1, "set_for")) ||
           (t > 1 && gf_stage_grammar(stage, t - 1, "article") &&
            gf_stage_cue(stage, t - 2, "set_for"));
}

/* "forderte am Montag beim Treffen mit B": said at the meeting, so on its day. */
static bool is_at(const gf_stage *stage, uint32_t begin) {
    const uint32_t t =
        gf_stage_grammar(stage, begin, "preposition") || begin == 0 ? begin : begin - 1;
    return gf_stage_cue(stage, t, "held") && !gf_stage_cue(stage, t, "apart");
}

/* In a clause of saying or deciding, "sagte er am Montag nach dem Treffen", "das Treffen sagte
   er am Montag ab", the date is that of the saying unless it stands in the noun phrase or right
   behind it. */
static bool belongs(const gf_stage *stage, const gf_timex *x, const gf_report *r,
                    uint32_t clause) {
    if (gf_stage_clause_of(stage, x->tokens.begin) != clause) return false;
    if (gf_stage_in_dateline(stage, x->tokens)) return false;
    if (r->is_verb || r->spoke || clause != r->clause) return true;
    if (lies_ahead(stage, x, clause) || gf_argument_is_set_for(stage, x)) return true;
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, r->token, &definite, &indefinite);
    if (x->tokens.begin >= begin && x->tokens.begin <= r->token + 3) return true;
    if (!gf_trigger_is_same(stage, r->token)) return false;
    if (is_at(stage, begin)) return true;
    const bool decided = gf_trigger_decides(stage, clause) &&
                         !gf_stage_is_state(stage, clause) &&
                         stage->scene->clauses->at[clause].tense == GF_PAST;
    return !gf_reach_is_speech(stage, clause) && !decided;
}

/* "die erste seit Februar", "bis Freitag": where a span begins or ends, not a day. */
static bool is_border(const gf_stage *stage, const gf_timex *x) {
    const uint32_t t = x->tokens.begin;
    return t > 0 && gf_stage_cue(stage, t - 1, "apart") &&
           !gf_stage_cue(stage, t - 1, "goal_place");
}

/* Does @p x say better than @p y when the report's meeting was? */
static bool is_better(const gf_stage *stage, const gf_report *r, const gf_timex *x,
                      const gf_timex *y) {
    const bool border = is_border(stage, x);
    if (border != is_border(stage, y)) return !border;
    return distance(x->tokens.begin, r->token) < distance(y->tokens.begin, r->token);
}

/* The expression of @p clause nearest to the report's word, or GF_NONE. */
static uint32_t time_in(const gf_stage *stage, const gf_report *r, uint32_t clause) {
    const gf_timexes *all = stage->scene->timexes;
    uint32_t best = GF_NONE;
    for (uint32_t i = gf_stage_first_timex(stage, r->sentence);
         i < all->count && all->at[i].sentence == r->sentence; i++) {
        const gf_timex *x = &all->at[i];
        if (x->kind != GF_TIMEX_DATE && x->kind != GF_TIMEX_TIME) continue;
        if (!belongs(stage, x, r, clause)) continue;
        if (best == GF_NONE || is_better(stage, r, x, &all->at[best])) best = i;
    }
    return best;
}

/* "Damals empfing er B": on the day just told. */
static bool says_then(const gf_stage *stage, const gf_report *r) {
    return gf_stage_cue(stage, stage->scene->clauses->at[r->clause].tokens.begin, "that_time");
}

static bool is_guest(const gf_report *r, uint32_t entity) {
    for (size_t i = 0; i < r->participants.count; i++) {
        const gf_participant *p = &r->participants.at[i];
        if (p->entity == entity && p->function == GF_GUEST) return true;
    }
    return false;
}

/* "A flog nach Rom": a main clause, which tells what has been. */
static bool is_told_as_past(const gf_stage *stage, uint32_t clause) {
    if (clause == GF_NONE) return false;
    const gf_clause *c = &stage->scene->clauses->at[clause];
    return c->kind == GF_CLAUSE_MAIN && c->tense == GF_PAST && !c->negated;
}

/* "A flog nach Rom. Empfangen wurde sie von B": the place to which the guests have just come,
   or GF_NONE. */
static uint32_t arrived_at(const gf_stage *stage, const gf_report *r) {
    if (!r->is_verb || r->sentence == 0) return GF_NONE;
    uint32_t goal = GF_NONE, traveller = GF_NONE, place = GF_NONE;
    for (uint32_t i = stage->host_of[r->sentence - 1]; i < stage->host_of[r->sentence]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        const uint32_t clause = gf_stage_clause_of(stage, m->tokens.begin);
        if (m->entity == GF_NONE || !is_told_as_past(stage, clause)) continue;
        if (m->type == GF_PLACE && gf_stage_governor_has(stage, i, "goal_place")) {
            goal = clause;
            place = i;
        }
        if (is_guest(r, m->entity)) traveller = clause;
    }
    return goal != GF_NONE && goal == traveller ? place : GF_NONE;
}

static bool says_there(const gf_stage *stage, const gf_report *r) {
    if (arrived_at(stage, r) != GF_NONE) return true;
    const gf_range range = stage->scene->clauses->at[r->clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == r->clause && gf_stage_cue(stage, t, "there"))
            return true;
    }
    return false;
}

/* The only expression of a day in @p sentence if a past main clause states it; else GF_NONE. */
static uint32_t stated_day(const gf_stage *stage, uint32_t sentence) {
    const gf_timexes *all = stage->scene->timexes;
    uint32_t found = GF_NONE;
    for (uint32_t i = gf_stage_first_timex(stage, sentence);
         i < all->count && all->at[i].sentence == sentence; i++) {
        const gf_timex *x = &all->at[i];
        if (x->kind != GF_TIMEX_DATE && x->kind != GF_TIMEX_TIME) continue;
        const uint32_t clause = gf_stage_clause_of(stage, x->tokens.begin);
        if (found != GF_NONE || clause == GF_NONE || gf_reach_is_speech(stage, clause))
            return GF_NONE;
        const gf_clause *c = &stage->scene->clauses->at[clause];
        /* "Es regnete, als am Montag zwei Wagen hielten. Drinnen ..." */
        const bool scene = c->kind == GF_CLAUSE_SUBORDINATE && c->intro != GF_NONE &&
                           gf_stage_cue(stage, c->intro, "same_time");
        if ((c->kind != GF_CLAUSE_MAIN && !scene) || c->tense != GF_PAST || c->conditional)
            return GF_NONE;
        found = i;
    }
    return found;
}

/* "der im März nach Rom flog und dort A traf": the last time that the sentence names before the
   report, or GF_NONE. */
static uint32_t named_before(const gf_stage *stage, const gf_report *r) {
    const gf_timexes *all = stage->scene->timexes;
    uint32_t found = GF_NONE;
    for (uint32_t i = gf_stage_first_timex(stage, r->sentence);
         i < all->count && all->at[i].sentence == r->sentence; i++) {
        const gf_timex *x = &all->at[i];
        if (x->kind == GF_TIMEX_DATE && !x->quoted && x->tokens.end <= r->token) found = i;
    }
    return found;
}

void gf_argument_time(const gf_stage *stage, gf_report *r) {
    const gf_reach reach = gf_reach_of(stage, r);
    for (size_t i = 0; i < reach.count && r->timex == GF_NONE; i++)
        r->timex = time_in(stage, r, reach.at[i]);
    const bool told = stage->scene->clauses->at[r->clause].tense == GF_PAST;
    const bool there = r->is_verb && says_there(stage, r);
    const bool goes_back = there || (r->is_verb && says_then(stage, r));
    if (r->timex == GF_NONE && told && there) r->timex = named_before(stage, r);
    if (r->timex == GF_NONE && told && goes_back && r->sentence > 0)
        r->timex = stated_day(stage, r->sentence - 1);
    if (r->timex == GF_NONE) r->timex = gf_opening_day(stage, r);
}

/* "in", "im", "an", "auf": where something is; "nach" and "aus" only where somebody goes. */
static bool is_where(const gf_stage *stage, uint32_t index) {
    return gf_stage_governor_has(stage, index, "site") || gf_place_holds_room(stage, index);
}

static bool is_place(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = &stage->scene->mentions->at[index];
    if (m->kind != GF_MENTION_NAME || m->entity == GF_NONE || m->type == GF_PERSON)
        return false;
    /* "bei der UN-Vollversammlung in New York": the town is where it was */
    const bool body =
        m->type == GF_ORGANISATION && gf_stage_governor_has(stage, index, "visited");
    if (m->sense == GF_SENSE_PLACE) return !body;
    return m->type == GF_PLACE && m->sense != GF_SENSE_PARTY;
}

/* "über die Lage in Kärnten": where what they spoke of is, not where they met; but "über das
   Treffen in Wien", "über Mittag in Wien". */
static bool is_place_of_topic(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = &stage->scene->mentions->at[index];
    const uint32_t begin = stage->scene->sentences->at[m->sentence].tokens.begin;
    gf_weight weight;
    gf_mode mode;
    if (m->preposition == GF_NONE || m->preposition == begin) return false;
    if (!(gf_stage_token(stage, m->preposition - 1)->flags & GF_TOKEN_CAPITAL)) return false;
    for (uint32_t t = m->preposition; t-- > begin;) {
        if (gf_stage_cue(stage, t, "about")) return true;
        if (gf_stage_token(stage, t)->kind != GF_TOKEN_WORD || gf_stage_in_timex(stage, t) ||
            gf_trigger_noun(stage, t, &weight, &mode) ||
            gf_stage_grammar(stage, t, "preposition"))
            return false;
    }
    return false;
}

static bool holds(const gf_report *r, uint32_t entity) {
    for (size_t i = 0; i < r->places.count; i++) {
        if (r->places.at[i] == entity) return true;
    }
    return false;
}

/* "nach Wien", "in die Schweiz": where a journey ends, what follows happens. */
static bool is_goal(const gf_stage *stage, uint32_t index) {
    return gf_stage_governor_has(stage, index, "goal_place");
}

/* "über das Gespräch von A mit B in Paris": behind one of them, the place is in the phrase. */
static bool is_behind_participant(const gf_stage *stage, const gf_report *r,
                                  const gf_mention *m) {
    if (m->preposition == GF_NONE || m->preposition <= r->token) return false;
    const gf_noun_side side = gf_trigger_side(stage, r->token);
    if (side != GF_NOUN_TOPIC && side != GF_NOUN_APART) return false;
    const uint32_t end = gf_stage_token(stage, m->preposition - 1)->span.end;
    for (size_t i = 0; i < r->participants.count; i++) {
        if (r->participants.at[i].span.end == end) return true;
    }
    return false;
}

/* "vor dem Gespräch mit B traf A in Paris C": the place is that of the other meeting. */
static bool is_place_of_other(const gf_stage *stage, const gf_report *r, const gf_mention *m) {
    if (r->is_verb || gf_trigger_is_same(stage, r->token)) return false;
    if (is_behind_participant(stage, r, m)) return false;
    return m->tokens.begin < r->token || m->tokens.begin > r->token + 4;
}

/* "im Kölner [Rathaus]": the house is a place of the report, and the town, too. */
static bool is_before_house(const gf_stage *stage, const gf_report *r, uint32_t index) {
    const gf_mention *town = &stage->scene->mentions->at[index], *house = town + 1;
    return index + 1 < stage->host_of[r->sentence + 1] && house->type == GF_PLACE &&
           house->tokens.begin == town->tokens.end && holds(r, house->entity);
}

static bool add_described_places(const gf_stage *stage, gf_report *r, uint32_t clause) {
    const uint32_t end = stage->host_of[r->sentence + 1];
    for (uint32_t i = stage->host_of[r->sentence]; i < end; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (gf_stage_clause_of(stage, m->tokens.begin) != clause) continue;
        if (r->places.count && !is_before_house(stage, r, i)) continue;
        const uint32_t place = gf_place_of_adjective(stage, r, i);
        if (place == GF_NONE || is_place_of_other(stage, r, m)) continue;
        if (!GF_PUSH(stage->scene->arena, &r->places, place)) return false;
    }
    const uint32_t town = r->places.count ? GF_NONE : gf_place_of_town_noun(stage, r, clause);
    return town == GF_NONE || GF_PUSH(stage->scene->arena, &r->places, town);
}

/* "besuchte am Montag Luzern" */
static bool is_visited_place(const gf_stage *stage, const gf_report *r, uint32_t index) {
    return r->journey && stage->governor[index] == GF_NONE &&
           gf_stage_clause_of(stage, r->token) == r->clause &&
           stage->scene->mentions->at[index].owner == GF_NONE &&
           (stage->scene->mentions->at[index].sense != GF_SENSE_PARTY ||
            gf_attend_is_town(stage, index));
}

/* "in Litauens Hauptstadt Vilnius": the town is meant, not the country. */
static bool is_town_of(const gf_stage *stage, const gf_mention *m) {
    return m->genitive && m->head != GF_NONE && gf_stage_cue(stage, m->head, "town");
}

static bool is_named_town(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = &stage->scene->mentions->at[index];
    return m->kind == GF_MENTION_NAME && m->type == GF_PLACE && m->entity != GF_NONE &&
           m->tokens.begin > 0 && gf_stage_cue(stage, m->tokens.begin - 1, "town");
}

/* "bei Treffen in Bern sowie bei Gesprächen mit A": the place is that of the noun before. */
static bool is_place_of_joined_noun(const gf_stage *stage, const gf_report *r,
                                    const gf_mention *m) {
    if (r->is_verb || m->tokens.end > r->token) return false;
    bool joined = false;
    gf_weight weight;
    gf_mode mode;
    for (uint32_t t = m->tokens.end; t < r->token; t++)
        joined |= gf_stage_grammar(stage, t, "conjunction");
    const uint32_t begin = stage->scene->clauses->at[r->clause].tokens.begin;
    for (uint32_t t = begin; joined && t < m->tokens.begin; t++) {
        if (gf_stage_clause_of(stage, t) == r->clause &&
            gf_trigger_noun(stage, t, &weight, &mode))
            return true;
    }
    return false;
}

/* "A, Chef des Büros in Kiew": where the office is, not the meeting. */
static bool is_seat(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = &stage->scene->mentions->at[index];
    if (index == 0 || m->preposition == GF_NONE) return false;
    const gf_mention *before = m - 1;
    return before->sentence == m->sentence && before->type == GF_ORGANISATION &&
           before->owner != GF_NONE && before->phrase.end == m->preposition;
}

/* "der Schweizer Botschafter in Bischkek": where somebody is posted. */
static bool is_post(const gf_stage *stage, uint32_t index) {
    const uint32_t t = stage->governor[index];
    if (t == GF_NONE || t == 0 || stage->scene->mentions->at[index].tokens.begin < t)
        return false;
    const gf_token *noun = gf_stage_token(stage, t - 1);
    if (noun->sentence != gf_stage_token(stage, t)->sentence) return false;
    const gf_role_match match = gf_lexicon_role(stage->scene->lexicon, noun->form);
    return match.role &&
           gf_lexicon_word(stage->scene->lexicon, GF_WORD_POSTED_RANK, match.role->rank, NULL);
}

/* "Nach der Niederlage in Tölz traf er A", "wegen des Streiks am Flughafen": where something
   else happened. */
static bool is_place_of_other_noun(const gf_stage *stage, uint32_t index) {
    const uint32_t t = stage->governor[index];
    gf_weight weight;
    gf_mode mode;
    if (t == GF_NONE || t == 0 || stage->scene->mentions->at[index].tokens.begin < t)
        return false;
    const gf_token *noun = gf_stage_token(stage, t - 1);
    if (noun->sentence != gf_stage_token(stage, t)->sentence || noun->kind != GF_TOKEN_WORD ||
        !(noun->flags & GF_TOKEN_CAPITAL))
        return false;
    if (gf_trigger_noun(stage, t - 1, &weight, &mode) || gf_stage_in_timex(stage, t - 1))
        return false;
    for (uint32_t i = stage->host_of[noun->sentence]; i < stage->host_of[noun->sentence + 1];
         i++) {
        const gf_range name = stage->scene->mentions->at[i].tokens;
        if (name.begin <= t - 1 && t - 1 < name.end) return false;
    }
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, t - 1, &definite, &indefinite);
    if (begin == 0 || (!definite && !indefinite)) return false;
    const gf_noun_side side = gf_trigger_side(stage, t - 1);
    return side == GF_NOUN_APART ||
           (side == GF_NOUN_TOPIC && !gf_stage_is(stage, begin - 1, "auf"));
}

/* Is the mention a place, and do its words say that something is there, or leads there? */
static bool names_setting(const gf_stage *stage, const gf_report *r, uint32_t index,
                          bool goals) {
    const bool named = is_named_town(stage, index), visited = is_visited_place(stage, r, index);
    if (!is_place(stage, index) && !named && !(visited && gf_attend_is_town(stage, index)))
        return false;
    return named || visited || is_where(stage, index) || (goals && is_goal(stage, index));
}

/* Does the place belong to something else than the report? */
static bool is_setting_of_other(const gf_stage *stage, const gf_report *r, uint32_t index,
                                uint32_t clause) {
    const gf_mention *m = &stage->scene->mentions->at[index];
    if (gf_stage_in_dateline(stage, m->tokens)) return true;
    if (is_town_of(stage, m) || is_seat(stage, index) || is_post(stage, index) ||
        is_place_of_topic(stage, index) || is_place_of_other_noun(stage, index))
        return true;
    return clause == r->clause &&
           (is_place_of_other(stage, r, m) || is_place_of_joined_noun(stage, r, m));
}

static bool add_places_of(const gf_stage *stage, gf_report *r, uint32_t clause, bool goals) {
    const uint32_t end = stage->host_of[r->sentence + 1];
    for (uint32_t i = stage->host_of[r->sentence]; i < end; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (gf_stage_clause_of(stage, m->tokens.begin) != clause) continue;
        if (!names_setting(stage, r, i, goals) || is_setting_of_other(stage, r, i, clause))
            continue;
        if (r->places.count && gf_places_apart(stage, r->places.at[0], m->entity)) continue;
        if (holds(r, m->entity)) continue;
        if (!GF_PUSH(stage->scene->arena, &r->places, m->entity)) return false;
    }
    return true;
}

static uint32_t day_before(const gf_stage *stage, const gf_report *r) {
    const bool there = r->is_verb && says_there(stage, r);
    if ((!r->definite || !r->anaphoric) && !there) return GF_NONE;
    if (r->status != GF_HELD) return GF_NONE;
    if (there && named_before(stage, r) != GF_NONE) return GF_NONE;
    const uint32_t reach = there ? 1 : 3;
    for (uint32_t back = 1; back <= reach && back <= r->sentence; back++) {
        const uint32_t sentence = r->sentence - back;
        if (stage->scene->sentences->at[sentence].kind != GF_LINE_BODY) return GF_NONE;
        const uint32_t found = stated_day(stage, sentence);
        if (found != GF_NONE) return found;
    }
    return GF_NONE;
}

bool gf_argument_set_before(const gf_stage *stage, gf_report *r) {
    if (r->timex != GF_NONE && r->places.count) return true;
    const uint32_t day = day_before(stage, r);
    if (day == GF_NONE) return true;
    const gf_timex *x = &stage->scene->timexes->at[day];
    if (r->timex == GF_NONE) r->timex = day;
    if (r->places.count) return true;
    const uint32_t clause = gf_stage_clause_of(stage, x->tokens.begin);
    gf_report there = *r;
    there.sentence = x->sentence;
    there.clause = clause;
    if (!add_places_of(stage, &there, clause, false)) return false;
    r->places.at = there.places.at;
    r->places.count = there.places.count;
    r->places.room = there.places.room;
    return true;
}

/* "das Treffen von Istanbul" */
static bool is_place_of_meeting(const gf_stage *stage, uint32_t index) {
    const uint32_t t = stage->governor[index];
    gf_weight weight;
    gf_mode mode = GF_MODE_UNKNOWN;
    return t != GF_NONE && t > 0 && gf_stage_is(stage, t, "von") &&
           gf_trigger_noun(stage, t - 1, &weight, &mode);
}

/* "dort": the place that was named last. */
static uint32_t place_before(const gf_stage *stage, const gf_report *r) {
    const uint32_t begin = stage->scene->clauses->at[r->clause].tokens.begin;
    const uint32_t first = stage->host_of[r->sentence ? r->sentence - 1 : 0];
    for (uint32_t i = stage->host_of[r->sentence + 1]; i-- > first;) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->tokens.begin >= begin || !is_place(stage, i) || is_place_of_topic(stage, i))
            continue;
        if (is_where(stage, i) || is_goal(stage, i) || is_place_of_meeting(stage, i) ||
            gf_stage_governor_has(stage, i, "origin"))
            return i;
    }
    return GF_NONE;
}

/* "besuchte Laibach, wo ihn A empfing": the place right before "wo". */
static uint32_t place_before_where(const gf_stage *stage, const gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    if (c->intro == GF_NONE || c->parent == GF_NONE ||
        !gf_stage_cue(stage, c->intro, "in_which"))
        return GF_NONE;
    for (uint32_t i = stage->host_of[r->sentence + 1]; i-- > stage->host_of[r->sentence];) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->tokens.begin >= c->intro || m->kind != GF_MENTION_NAME) continue;
        const bool near = c->intro - m->tokens.end <= 5 && m->owner == GF_NONE;
        return near && m->type == GF_PLACE ? m->entity : GF_NONE;
    }
    return GF_NONE;
}

/* "Nun ist es für den 26. März in Graz vereinbart": day and place of what was put off. */
static bool set_anew(const gf_stage *stage, gf_report *r) {
    uint32_t timex = GF_NONE;
    if (r->is_verb || r->status != GF_POSTPONED || r->timex != GF_NONE) return true;
    const uint32_t clause = gf_new_day_clause(stage, r, &timex);
    if (clause == GF_NONE) return true;
    gf_report there = *r;
    there.sentence = stage->scene->clauses->at[clause].sentence;
    there.clause = clause;
    there.is_verb = true; /* its places are those of the clause */
    if (!add_places_of(stage, &there, clause, false)) return false;
    r->timex = timex;
    r->places = there.places;
    return true;
}

bool gf_argument_places(const gf_stage *stage, gf_report *r) {
    if (!set_anew(stage, r)) return false;
    const uint32_t where = place_before_where(stage, r);
    const gf_reach reach = gf_reach_of(stage, r);
    if (!add_places_of(stage, r, r->clause, r->journey)) return false;
    if (!add_described_places(stage, r, r->clause)) return false;
    if (!r->places.count && says_there(stage, r)) {
        const uint32_t goal = arrived_at(stage, r);
        const uint32_t there = goal != GF_NONE ? goal : place_before(stage, r);
        r->there = there != GF_NONE;
        if (r->there)
            return GF_PUSH(stage->scene->arena, &r->places,
                           stage->scene->mentions->at[there].entity);
    }
    if (!r->places.count && where != GF_NONE)
        return GF_PUSH(stage->scene->arena, &r->places, where);
    for (size_t i = 1; i < reach.count && !r->places.count; i++) {
        if (!add_places_of(stage, r, reach.at[i], true)) return false;
    }
    return true;
}
