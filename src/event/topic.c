#include "event/topic.h"

#include "event/attend.h"
#include "event/topic_phrase.h"

#include <string.h>

static const gf_clause *clause_at(const gf_stage *stage, uint32_t clause) {
    return &stage->scene->clauses->at[clause];
}

/* How the topic stands to a verb. */
typedef enum governance {
    GOVERNS_NOTHING,
    GOVERNS_PREPOSITION, /* "sprechen über X", "es geht um X" */
    GOVERNS_OBJECT,      /* "besprechen X" */
    GOVERNS_SUBJECT      /* "X steht im Mittelpunkt", "Thema war X" */
} governance;

typedef struct verb_use {
    governance kind;
    gf_view preposition;
    uint32_t word; /* "Mittelpunkt", "Thema": token, or GF_NONE */
} verb_use;

/* The first word of a list at *rest, up to a blank or one of @p stops; cut off. */
static gf_view next_word(gf_view *rest, char stop) {
    size_t at = 0;
    while (at < rest->len && rest->ptr[at] != stop)
        at++;
    const gf_view word = gf_view_slice(*rest, 0, at);
    *rest = gf_view_slice(*rest, at < rest->len ? at + 1 : at, rest->len);
    return word;
}

static gf_view trimmed(gf_view v) {
    while (v.len && v.ptr[0] == ' ')
        v = gf_view_slice(v, 1, v.len);
    return v;
}

/* The token of @p clause that is one of "a|b|c", or GF_NONE. */
static uint32_t word_in(const gf_stage *stage, uint32_t clause, gf_view words) {
    const gf_range range = clause_at(stage, clause)->tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) != clause) continue;
        gf_view rest = words;
        while (rest.len) {
            if (gf_view_equal(next_word(&rest, '|'), gf_stage_lower(stage, t))) return t;
        }
    }
    return GF_NONE;
}

/* The @p n-th way in which the clause's verb has a topic; GOVERNS_NOTHING behind the last. */
static bool use_at(const gf_stage *stage, uint32_t clause, int n, verb_use *out) {
    gf_view value;
    *out = (verb_use){.word = GF_NONE};
    if (!gf_clause_lemma_is(stage->scene->lexicon, clause_at(stage, clause), GF_WORD_TOPIC_VERB,
                            &value))
        return false;
    gf_view one = {0};
    for (int i = 0; i <= n; i++) {
        if (!value.len) return false;
        one = trimmed(next_word(&value, ';'));
    }
    const gf_view how = next_word(&one, ' ');
    if (one.len && (out->word = word_in(stage, clause, one)) == GF_NONE) return true;
    out->preposition = how;
    out->kind = gf_view_is(how, "object")    ? GOVERNS_OBJECT
                : gf_view_is(how, "subject") ? GOVERNS_SUBJECT
                                             : GOVERNS_PREPOSITION;
    return true;
}

/* Does a participant or person of the clause cover the token? */
static bool is_person_at(const gf_stage *stage, uint32_t t) {
    const uint32_t sentence = gf_stage_token(stage, t)->sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->phrase.begin <= t && t < m->phrase.end && m->type == GF_PERSON) return true;
    }
    return false;
}

/* Behind the mentions of persons, and of who takes part, that begin at @p t; else @p t. */
static uint32_t behind_people(const gf_topic_place *at, uint32_t t) {
    const gf_stage *stage = at->stage;
    const uint32_t sentence = gf_stage_token(stage, t)->sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->phrase.begin > t || m->phrase.end <= t || m->owner != GF_NONE) continue;
        if (gf_stage_grammar(stage, t, "possessive")) continue; /* "dessen Kabinett" */
        bool there = m->type == GF_PERSON;
        for (size_t p = 0; p < at->meeting->participants.count && !there; p++)
            there = at->meeting->participants.at[p].span.begin == m->span.begin;
        if (there) return m->phrase.end;
    }
    return t;
}

static bool is_comma(const gf_token *k) {
    return k->kind == GF_TOKEN_PUNCT && k->form.len == 1 && k->form.ptr[0] == ',';
}

static bool is_skipped(const gf_stage *stage, uint32_t t) {
    return gf_stage_grammar(stage, t, "pronoun") || gf_stage_grammar(stage, t, "adverb") ||
           gf_stage_grammar(stage, t, "conjunction") || gf_stage_is(stage, t, "sich") ||
           gf_stage_is(stage, t, "es") || gf_stage_is(stage, t, "sie");
}

/* Behind what is joined to the people that end before @p t ("mit A und dessen Kabinett"). */
static uint32_t behind_joined(const gf_topic_place *at, uint32_t t, uint32_t end) {
    const gf_stage *stage = at->stage;
    while (t + 1 < end &&
           (is_comma(gf_stage_token(stage, t)) || gf_stage_grammar(stage, t, "conjunction"))) {
        uint32_t next = t + 1;
        if (next + 1 < end && gf_stage_grammar(stage, next, "conjunction")) next++;
        const uint32_t people = behind_people(at, next);
        const uint32_t stop = people > next ? people : gf_topic_end(at, next);
        if (stop == next) break;
        t = stop;
    }
    return t;
}

/* "die Grönland-Frage und die Schulden und vereinbarten": what the clause behind begins with
   belongs to the list before it, if "und" and its verb follow. */
static bool add_rest_of_list(const gf_topic_place *at) {
    const gf_clauses *all = at->stage->scene->clauses;
    const uint32_t next = at->clause + 1;
    if (next >= all->count || all->at[next].kind != GF_CLAUSE_MAIN ||
        all->at[next].sentence != all->at[at->clause].sentence)
        return true;
    const gf_clause *c = &all->at[next];
    const gf_topic_place there = {at->stage, next, at->meeting, GF_NONE};
    if (c->tokens.begin == 0 || !is_comma(gf_stage_token(at->stage, c->tokens.begin - 1)))
        return true;
    const uint32_t end = gf_topic_end(&there, c->tokens.begin);
    if (end == c->tokens.begin || end + 1 != c->finite ||
        !gf_stage_grammar(at->stage, end, "conjunction"))
        return true;
    return gf_topic_add(&there, c->tokens.begin, end);
}

static bool add_phrase(const gf_topic_place *at, uint32_t begin, uint32_t end) {
    if (!gf_topic_add(at, begin, end)) return false;
    return end + 1 < clause_at(at->stage, at->clause)->tokens.end || add_rest_of_list(at);
}

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }

/* Behind the preposition at @p t, what it governs, and what is joined to that. */
static uint32_t behind_governed(const gf_topic_place *at, uint32_t t, uint32_t end) {
    const uint32_t people = t + 1 < end ? behind_people(at, t + 1) : t + 1;
    const uint32_t stop = people > t + 1 ? people : gf_topic_end(at, t + 1);
    return behind_joined(at, stop > t + 1 ? stop : t + 1, end);
}

static bool may_be_subject(const gf_stage *stage, uint32_t t) {
    return gf_stage_grammar(stage, t, "pronoun") || gf_stage_is(stage, t, "sie") ||
           gf_stage_is(stage, t, "man");
}

/* The noun phrase without a preposition in @p range that names nobody who takes part. With
   @p has_subject the first one is the subject, unless somebody stands before it. */
static bool add_bare_phrase(const gf_topic_place *at, gf_range range, bool has_subject) {
    const gf_stage *stage = at->stage;
    for (uint32_t t = range.begin; t < range.end;) {
        const uint32_t people = behind_people(at, t);
        if (people > t) {
            t = behind_joined(at, people, range.end);
            has_subject = false;
            continue;
        }
        if (gf_stage_grammar(stage, t, "preposition")) {
            t = behind_governed(at, t, range.end);
            continue;
        }
        if (is_skipped(stage, t) || gf_stage_clause_of(stage, t) != at->clause) {
            has_subject &= !may_be_subject(stage, t);
            t++;
            continue;
        }
        const uint32_t end = gf_topic_end(at, t);
        const bool is_phrase = end > t;
        if (is_phrase && !has_subject) return add_phrase(at, t, least(end, range.end));
        has_subject &= !is_phrase;
        t = is_phrase ? end : t + 1;
    }
    return true;
}

static gf_range before_finite(const gf_clause *c) {
    return (gf_range){c->tokens.begin, c->finite == GF_NONE || c->finite < c->tokens.begin
                                           ? c->tokens.begin
                                           : c->finite};
}

static gf_range behind_finite(const gf_clause *c) {
    const bool has = c->finite != GF_NONE && c->finite >= c->tokens.begin;
    return (gf_range){has ? c->finite + 1 : c->tokens.begin, c->tokens.end};
}

/* "X wurde besprochen", "X steht im Mittelpunkt", "dass X zur Sprache kam": before the verb,
   unless something else stands there. */
static bool add_subject(const gf_topic_place *at, uint32_t word) {
    const gf_clause *c = clause_at(at->stage, at->clause);
    const gf_range front = before_finite(c);
    const bool verb_last = c->kind == GF_CLAUSE_SUBORDINATE || c->kind == GF_CLAUSE_RELATIVE;
    if (verb_last) {
        const uint32_t begin =
            c->intro != GF_NONE && c->intro >= c->tokens.begin ? c->intro + 1 : c->tokens.begin;
        return add_bare_phrase(at, (gf_range){begin, c->tokens.end}, false);
    }
    const bool led = word != GF_NONE && word < front.end; /* "Thema war X" */
    const bool phrase = front.end > front.begin && !led &&
                        !gf_stage_grammar(at->stage, front.begin, "preposition") &&
                        !gf_stage_grammar(at->stage, front.begin, "adverb") &&
                        !is_skipped(at->stage, front.begin) &&
                        gf_topic_end(at, front.begin) == front.end;
    return add_bare_phrase(at, phrase ? front : behind_finite(c), false);
}

/* "A und B besprachen X", "Danach besprachen sie X", "dass die Gremien X besprechen" */
static bool add_object(const gf_topic_place *at) {
    const gf_clause *c = clause_at(at->stage, at->clause);
    if (c->kind == GF_CLAUSE_SUBORDINATE) return add_bare_phrase(at, c->tokens, true);
    if (c->kind != GF_CLAUSE_MAIN) return add_bare_phrase(at, c->tokens, false);
    const gf_range front = before_finite(c);
    const bool led = front.end == front.begin ||
                     gf_stage_grammar(at->stage, front.begin, "preposition") ||
                     gf_stage_grammar(at->stage, front.begin, "adverb");
    const bool goes_on = gf_stage_grammar(at->stage, c->tokens.begin, "conjunction");
    return add_bare_phrase(at, behind_finite(c), led && !goes_on);
}

/* "sprachen über X", "es geht um X" */
static bool add_governed(const gf_topic_place *at, gf_view preposition) {
    const gf_stage *stage = at->stage;
    const gf_range range = clause_at(stage, at->clause)->tokens;
    for (uint32_t t = range.begin; t + 1 < range.end; t++) {
        if (gf_stage_clause_of(stage, t) != at->clause ||
            !gf_view_equal(gf_stage_lower(stage, t), preposition))
            continue;
        if (gf_topic_cue(stage, t + 1, "none") || is_person_at(stage, t + 1)) continue;
        const uint32_t end = gf_topic_end(at, t + 1);
        if (end > t + 1) return add_phrase(at, t + 1, end);
    }
    return true;
}

/* "wenn es um Geld geht", "ging es nicht um Geld" */
static bool tells_nothing(const gf_stage *stage, const gf_clause *c) {
    return c->negated || (c->intro != GF_NONE && gf_stage_cue(stage, c->intro, "conditional"));
}

/* What the verb of the clause is about. */
static bool add_of_use(const gf_topic_place *at, const verb_use *use) {
    switch (use->kind) {
    case GOVERNS_NOTHING: return true;
    case GOVERNS_PREPOSITION: return add_governed(at, use->preposition);
    case GOVERNS_SUBJECT: return add_subject(at, use->word);
    case GOVERNS_OBJECT:
        return clause_at(at->stage, at->clause)->passive ? add_subject(at, use->word)
                                                         : add_object(at);
    }
    return true;
}

static bool add_of_verb(const gf_stage *stage, uint32_t clause, gf_meeting *m) {
    verb_use use;
    if (tells_nothing(stage, clause_at(stage, clause))) return true;
    const size_t before = m->topics.count;
    for (int n = 0; m->topics.count == before && use_at(stage, clause, n, &use); n++) {
        const gf_topic_place at = {stage, clause, m, use.word};
        if (!add_of_use(&at, &use)) return false;
    }
    return true;
}

/* May the word stand between a noun of meeting and its topic: "Gespräche mit B am Montag über"?
   Its people, their names, its time and place. */
static bool may_stand_between(const gf_topic_place *at, uint32_t t) {
    const gf_clause *c = clause_at(at->stage, at->clause);
    const gf_token *k = gf_stage_token(at->stage, t);
    if (t == c->finite || t == c->verb || t == c->prefix) return false;
    if (k->kind == GF_TOKEN_PUNCT) return false;
    return gf_stage_clause_of(at->stage, t) == at->clause || k->kind == GF_TOKEN_OPEN ||
           k->kind == GF_TOKEN_CLOSE;
}

/* "Gespräche über X", "Konferenz zu X", "Gespräch mit B über X" */
static bool add_of_noun(const gf_topic_place *at, uint32_t noun) {
    const gf_stage *stage = at->stage;
    const uint32_t end = clause_at(stage, at->clause)->tokens.end;
    for (uint32_t t = noun + 1; t + 1 < end && t < noun + 14; t++) {
        if (!may_stand_between(at, t)) return true;
        const bool close = t == noun + 1 && gf_topic_cue(stage, t, "close");
        if (!close && !gf_topic_cue(stage, t, "noun")) continue;
        uint32_t begin = t + 1;
        /* "zum Thema Wasser" */
        if (gf_topic_cue(stage, begin, "named") && begin + 1 < end) begin++;
        const uint32_t stop = gf_topic_end(at, begin);
        return stop == begin || gf_topic_add(at, begin, stop);
    }
    return true;
}

/* "Das Gespräch, in dem es um X ging", "die Konferenz, die sich auf X konzentrierte" */
static bool add_of_relatives(const gf_topic_place *at, const gf_report *r) {
    const gf_clauses *all = at->stage->scene->clauses;
    for (uint32_t i = r->clause + 1; i < all->count && all->at[i].sentence == r->sentence;
         i++) {
        const gf_clause *c = &all->at[i];
        if (c->parent != r->clause || c->tokens.begin < r->token) continue;
        /* "bot Gelegenheit, über X zu sprechen" */
        const bool close = c->kind == GF_CLAUSE_RELATIVE && c->tokens.begin <= r->token + 3;
        if (!close && c->kind != GF_CLAUSE_INFINITIVE) continue;
        if (!add_of_verb(at->stage, i, at->meeting)) return false;
    }
    return true;
}

static uint32_t noun_of(const gf_report *r) { return r->is_verb ? r->noun : r->token; }

static bool add_of_report(const gf_stage *stage, const gf_report *r, gf_meeting *m) {
    const gf_topic_place at = {stage, r->clause, m, GF_NONE};
    if (r->clause == GF_NONE) return true;
    if (noun_of(r) != GF_NONE && !add_of_noun(&at, noun_of(r))) return false;
    /* "Beim Gespräch mit B sprach A über X", but not "nach dem Gespräch" */
    const bool same = r->is_verb || gf_trigger_is_same(stage, r->token);
    return (!same || add_of_verb(stage, r->clause, m)) &&
           (r->is_verb || add_of_relatives(&at, r));
}

static bool is_reported(const gf_reports *reports, const gf_joined *joined, uint32_t clause) {
    for (size_t i = 0; i < reports->count; i++) {
        if (joined->meeting_of[i] != GF_NONE && reports->at[i].clause == clause) return true;
    }
    return false;
}

/* The sentence that told topics last without naming a meeting. */
typedef struct told_last {
    uint32_t sentence, meeting;
} told_last;

/* The meeting that the sentence reports, GF_NONE if none; false if several. */
static bool find_only_meeting(const gf_reports *reports, const gf_joined *joined,
                              uint32_t sentence, uint32_t *found) {
    *found = GF_NONE;
    for (size_t i = 0; i < reports->count; i++) {
        const uint32_t m = joined->meeting_of[i];
        if (reports->at[i].sentence != sentence || m == GF_NONE || m == *found) continue;
        if (*found != GF_NONE) return false;
        *found = m;
    }
    return true;
}

/* The meeting that the sentence, or the one before in its paragraph, speaks of; GF_NONE where
   none or several. */
static uint32_t meeting_near(const gf_stage *stage, const gf_reports *reports,
                             const gf_joined *joined, uint32_t sentence,
                             const told_last *last) {
    const gf_sentence *at = stage->scene->sentences->at;
    for (uint32_t back = 0; back <= 1 && back <= sentence; back++) {
        const uint32_t s = sentence - back;
        if (at[s].kind != at[sentence].kind || at[s].paragraph != at[sentence].paragraph)
            return GF_NONE;
        uint32_t found;
        if (!find_only_meeting(reports, joined, s, &found)) return GF_NONE;
        if (found == GF_NONE && last->sentence == s) found = last->meeting;
        if (found != GF_NONE) return found;
    }
    return GF_NONE;
}

/* Does the clause name somebody who was there as its subject, and no other person so? */
static bool names_only(const gf_stage *stage, const gf_meeting *m, uint32_t clause) {
    const uint32_t sentence = clause_at(stage, clause)->sentence;
    bool any = false;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        if (!gf_attend_in(stage, i, clause) || !gf_attend_bare(stage, i) ||
            !gf_stage_is_person(stage, i) || !gf_stage_is_free(stage, i))
            continue;
        bool there = false;
        for (size_t p = 0; p < m->participants.count; p++)
            there |= m->participants.at[p].entity == gf_attend_mention(stage, i)->entity &&
                     m->participants.at[p].part != GF_ABSENT;
        if (!there) return false;
        any = true;
    }
    return any;
}

static bool says_there(const gf_stage *stage, uint32_t clause) {
    const gf_range range = clause_at(stage, clause)->tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_topic_cue(stage, t, "there"))
            return true;
    }
    return false;
}

/* "Sie sprachen über X", "Es seien Fragen erörtert worden": those who met, who else. "Der
   Minister sprach über X" need not have said so there. */
static bool is_of_all(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = clause_at(stage, clause);
    if (c->passive || says_there(stage, clause)) return true;
    const gf_range range = c->tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) != clause) continue;
        if (gf_stage_is(stage, t, "man") || gf_stage_cue(stage, t, "sides")) return true;
        if (gf_stage_is(stage, t, "sie") && gf_stage_has_plural_verb(stage, clause))
            return true;
    }
    return false;
}

/* A clause without a report: "Im Mittelpunkt stand X", "Dabei ging es um X". */
static bool speaks_of_last(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = clause_at(stage, clause);
    verb_use use;
    for (int n = 0; use_at(stage, clause, n, &use); n++) {
        if (use.kind == GOVERNS_SUBJECT) return true;
        if (use.kind == GOVERNS_NOTHING) continue;
        /* "Es geht um viel": in the present the text may speak of anything */
        const bool told = c->tense == GF_PAST || c->tense == GF_FUTURE || c->modal_intent ||
                          says_there(stage, clause);
        if (use.word != GF_NONE) return told;
        return is_of_all(stage, clause);
    }
    return false;
}

/* "A und B sprachen auch über X", far from what was told of them: the only meeting told before
   at which everybody was whom the clause names; GF_NONE where none or several. */
static uint32_t meeting_of_people(const gf_stage *stage, const gf_reports *reports,
                                  const gf_joined *joined, uint32_t clause) {
    const gf_clause *c = clause_at(stage, clause);
    if (c->kind != GF_CLAUSE_MAIN || c->tense != GF_PAST || c->mood != GF_INDICATIVE ||
        !gf_stage_has_plural_verb(stage, clause))
        return GF_NONE;
    uint32_t found = GF_NONE;
    for (size_t i = 0; i < reports->count; i++) {
        const uint32_t m = joined->meeting_of[i];
        if (m == GF_NONE || m == found || reports->at[i].sentence >= c->sentence) continue;
        if (!names_only(stage, &joined->meetings->at[m], clause)) continue;
        if (found != GF_NONE) return GF_NONE;
        found = m;
    }
    return found;
}

static bool add_of_others(const gf_stage *stage, const gf_reports *reports,
                          const gf_joined *joined) {
    const gf_clauses *all = stage->scene->clauses;
    told_last last = {0, GF_NONE};
    for (uint32_t i = 0; i < all->count; i++) {
        if (stage->scene->sentences->at[all->at[i].sentence].kind != GF_LINE_BODY) continue;
        verb_use use;
        if (!use_at(stage, i, 0, &use) || is_reported(reports, joined, i)) continue;
        const uint32_t sentence = all->at[i].sentence;
        const uint32_t m = speaks_of_last(stage, i)
                               ? meeting_near(stage, reports, joined, sentence, &last)
                               : meeting_of_people(stage, reports, joined, i);
        if (m == GF_NONE) continue;
        last = (told_last){sentence, m};
        if (!add_of_verb(stage, i, &joined->meetings->at[m])) return false;
    }
    return true;
}

bool gf_topics_find(const gf_stage *stage, const gf_reports *reports, const gf_joined *joined) {
    if (!joined->meetings->count) return true;
    for (size_t i = 0; i < reports->count; i++) {
        const uint32_t m = joined->meeting_of[i];
        if (m != GF_NONE && !add_of_report(stage, &reports->at[i], &joined->meetings->at[m]))
            return false;
    }
    return add_of_others(stage, reports, joined);
}

bool gf_topic_is_object(const gf_stage *stage, uint32_t index, uint32_t clause) {
    const gf_mention *m = gf_attend_mention(stage, index);
    const gf_clause *c = clause_at(stage, clause);
    verb_use use;
    if (m->type == GF_PERSON || c->passive || stage->governor[index] != GF_NONE) return false;
    bool object = false;
    for (int n = 0; use_at(stage, clause, n, &use); n++)
        object |= use.kind == GOVERNS_OBJECT;
    if (!object) return false;
    return (m->cases & GF_CASE_ACC) && !(m->cases & GF_CASE_NOM);
}
