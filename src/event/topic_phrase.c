#include "event/topic_phrase.h"

#include "base/vec.h"
#include "event/stage.h"

#include <string.h>

enum { MOST_WORDS = 24 /* of one topic: what is longer was not understood */ };

bool gf_topic_cue(const gf_stage *stage, uint32_t t, const char *use) {
    gf_view value;
    return gf_token_lower_is(stage->scene->lexicon, gf_stage_token(stage, t), GF_WORD_TOPIC_CUE,
                             &value) &&
           gf_stage_has(value, use);
}

static const gf_clause *clause_of(const gf_topic_place *at) {
    return &at->stage->scene->clauses->at[at->clause];
}

static bool is_quote(const gf_token *k) {
    return k->kind == GF_TOKEN_OPEN || k->kind == GF_TOKEN_CLOSE;
}

static bool is_comma(const gf_token *k) {
    return k->kind == GF_TOKEN_PUNCT && k->form.len == 1 && k->form.ptr[0] == ',';
}

static bool is_hyphen(const gf_token *k) {
    return k->kind == GF_TOKEN_PUNCT && k->form.len == 1 && k->form.ptr[0] == '-';
}

static bool is_closed_word(const gf_stage *stage, uint32_t t) {
    return gf_stage_is_closed(stage, t);
}

static bool is_noun(const gf_stage *stage, uint32_t t) {
    const gf_token *k = gf_stage_token(stage, t);
    return k->kind == GF_TOKEN_WORD && (k->flags & GF_TOKEN_CAPITAL) &&
           !is_closed_word(stage, t);
}

static bool is_determiner(const gf_stage *stage, uint32_t t) {
    return gf_stage_grammar(stage, t, "article") || gf_stage_grammar(stage, t, "possessive");
}

/* "des", "der", "ihrer": may it begin a genitive? Its readings are case and gender: "gm". */
static bool may_be_genitive(const gf_stage *stage, uint32_t t) {
    gf_view value;
    if (!gf_token_lower_is(stage->scene->lexicon, gf_stage_token(stage, t), GF_WORD_DETERMINER,
                           &value))
        return false;
    for (size_t i = 0; i < value.len; i++) {
        if (value.ptr[i] == 'g' && (i == 0 || value.ptr[i - 1] == ' ')) return true;
    }
    return false;
}

/* Inflected, lower case, of no closed class: "regionaler", "eingefrorenen". */
static bool is_adjective(const gf_topic_place *at, uint32_t t) {
    const gf_stage *stage = at->stage;
    const gf_token *k = gf_stage_token(stage, t);
    const gf_clause *c = clause_of(at);
    if (k->kind == GF_TOKEN_NUMBER || k->kind == GF_TOKEN_ORDINAL) return true;
    if (k->kind != GF_TOKEN_WORD || (k->flags & GF_TOKEN_CAPITAL)) return false;
    if (gf_topic_cue(stage, t, "list")) return false;
    if (is_closed_word(stage, t) || t == c->finite || t == c->verb || t == c->prefix)
        return false;
    if (gf_token_lower_is(stage->scene->lexicon, k, GF_WORD_NUMBER, NULL)) return true;
    if (k->lower.ptr[k->lower.len - 1] == '-') return true; /* "wirtschafts- und ..." */
    static const char *const endings[] = {"e", "en", "er", "es", "em"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (gf_view_ends(k->lower, endings[i])) return true;
    }
    return false;
}

/* Does the entity belong to the meeting: somebody who takes part, or where it was? */
static bool is_of_meeting(const gf_meeting *m, uint32_t entity) {
    for (size_t i = 0; i < m->participants.count; i++) {
        if (m->participants.at[i].entity == entity) return true;
    }
    for (size_t i = 0; i < m->places.count; i++) {
        if (m->places.at[i] == entity) return true;
    }
    return false;
}

/* "mit B", "in Wien": who and where of the meeting, no part of its topic. A country that is met
   about may be one of those who meet: only people and places count. */
static bool leads_away(const gf_topic_place *at, uint32_t preposition) {
    const gf_stage *stage = at->stage;
    if (gf_stage_in_timex(stage, preposition) || gf_stage_in_timex(stage, preposition + 1))
        return true;
    if (preposition + 1 == at->word) return true; /* "zur Sprache" */
    const uint32_t sentence = gf_stage_token(stage, preposition)->sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (stage->governor[i] != preposition || m->entity == GF_NONE) continue;
        const bool company = gf_stage_cue(stage, preposition, "with");
        if (is_of_meeting(at->meeting, m->entity) &&
            (m->type == GF_PERSON || company || m->sense == GF_SENSE_PLACE))
            return true;
    }
    return false;
}

/* "die am", "den von A gegründeten": such phrases are not read. */
static bool leads_to_preposition(const gf_topic_place *at, uint32_t t) {
    return is_determiner(at->stage, t) && t + 1 < clause_of(at)->tokens.end &&
           gf_stage_grammar(at->stage, t + 1, "preposition");
}

/* May the word, or one behind an adverb, begin a noun phrase? */
static bool begins_phrase(const gf_topic_place *at, uint32_t t) {
    const gf_stage *stage = at->stage;
    if (t >= clause_of(at)->tokens.end) return false;
    const gf_token *k = gf_stage_token(stage, t);
    if (k->kind == GF_TOKEN_OPEN) return true;
    if (gf_stage_clause_of(stage, t) != at->clause) return false;
    if (leads_to_preposition(at, t)) return false; /* "die am Rande stattfanden" */
    return is_determiner(stage, t) || is_noun(stage, t) || is_adjective(at, t) ||
           gf_topic_cue(stage, t, "list");
}

/* What one word does to the phrase before it. */
typedef enum word_use { USE_STOP, USE_GOES_ON, USE_NOUN } word_use;

/* Does the phrase go on with the word at @p t, though it might end with the noun before? */
static bool goes_on_behind_noun(const gf_topic_place *at, uint32_t t) {
    const gf_stage *stage = at->stage;
    const gf_token *k = gf_stage_token(stage, t);
    if (is_comma(k)) return begins_phrase(at, t + 1);
    if (is_hyphen(k)) return gf_stage_grammar(stage, t + 1, "conjunction"); /* "Nord- und" */
    if (gf_stage_grammar(stage, t, "conjunction")) return begins_phrase(at, t + 1);
    if (is_determiner(stage, t)) return may_be_genitive(stage, t);
    if (gf_stage_grammar(stage, t, "preposition"))
        return gf_topic_cue(stage, t, "part") && !leads_away(at, t);
    return is_adjective(at, t);
}

/* Does the word at @p t stand before a noun of the phrase that begins at @p begin? */
static bool leads_to_noun(const gf_topic_place *at, uint32_t begin, uint32_t t) {
    const gf_stage *stage = at->stage;
    if (t > 0 && is_hyphen(gf_stage_token(stage, t - 1))) return true;
    if (leads_to_preposition(at, t)) return false;
    const bool determiner = is_determiner(stage, t);
    /* "unter anderem die Frage": a phrase of its own */
    if (determiner && t > begin && is_adjective(at, t - 1)) return false;
    if (determiner || is_adjective(at, t) || gf_topic_cue(stage, t, "list"))
        return !gf_stage_in_timex(stage, t);
    return gf_stage_grammar(stage, t, "adverb") || gf_stage_grammar(stage, t, "preposition");
}

static bool is_verb_or_elsewhere(const gf_topic_place *at, uint32_t t) {
    const gf_clause *c = clause_of(at);
    const gf_token *k = gf_stage_token(at->stage, t);
    if (t == c->finite || t == c->verb || t == c->prefix) return true;
    return !is_comma(k) && !is_hyphen(k) && gf_stage_clause_of(at->stage, t) != at->clause;
}

/* @p behind: the word before is a noun, and the phrase might end here. */
static word_use use_of(const gf_topic_place *at, uint32_t begin, uint32_t t, bool behind) {
    const gf_stage *stage = at->stage;
    const gf_token *k = gf_stage_token(stage, t);
    if (k->kind == GF_TOKEN_OPEN) return USE_GOES_ON;
    if (k->kind == GF_TOKEN_CLOSE) return behind ? USE_NOUN : USE_GOES_ON;
    if (is_verb_or_elsewhere(at, t)) return USE_STOP;
    if (is_noun(stage, t)) return gf_stage_in_timex(stage, t) ? USE_STOP : USE_NOUN;
    const bool goes_on = behind ? goes_on_behind_noun(at, t) : leads_to_noun(at, begin, t);
    return goes_on ? USE_GOES_ON : USE_STOP;
}

uint32_t gf_topic_end(const gf_topic_place *at, uint32_t begin) {
    uint32_t end = begin;
    for (uint32_t t = begin; t < clause_of(at)->tokens.end; t++) {
        const word_use use = use_of(at, begin, t, t > begin && end == t);
        if (use == USE_STOP) break;
        if (use == USE_NOUN) end = t + 1;
    }
    return end;
}

/* Words before the first that says what it is: articles, "auch", "darunter", quotation marks.
 */
static bool is_loose(const gf_stage *stage, uint32_t t) {
    return is_quote(gf_stage_token(stage, t)) || gf_stage_grammar(stage, t, "article") ||
           gf_stage_grammar(stage, t, "adverb") || gf_topic_cue(stage, t, "list");
}

static uint32_t entity_in(const gf_stage *stage, uint32_t begin, uint32_t end) {
    const uint32_t sentence = gf_stage_token(stage, begin)->sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->entity != GF_NONE && m->kind != GF_MENTION_ADJECTIVE &&
            m->tokens.begin >= begin && m->tokens.end <= end)
            return m->entity;
    }
    return GF_NONE;
}

/* "Frühstück", "Anna Ahlers": nothing that a meeting is about. */
static bool is_no_topic(const gf_topic_place *at, uint32_t begin, uint32_t end,
                        uint32_t entity) {
    const gf_stage *stage = at->stage;
    if (end - begin > MOST_WORDS) return true;
    bool noun = false;
    for (uint32_t t = begin; t < end && !noun; t++) {
        noun = is_noun(stage, t);
        if (noun && gf_topic_cue(stage, t, "none")) return true;
    }
    const bool person =
        entity != GF_NONE && stage->scene->entities->at[entity].type == GF_PERSON;
    if (end == begin + 1 &&
        (gf_topic_cue(stage, begin, "named") || gf_topic_cue(stage, begin, "clause")))
        return true; /* "das Thema", "die Frage": which is not said */
    return !noun || (person && is_of_meeting(at->meeting, entity));
}

static bool is_known(const gf_meeting *m, gf_view text) {
    for (size_t i = 0; i < m->topics.count; i++) {
        if (gf_view_equal(m->topics.at[i].text, text)) return true;
    }
    return false;
}

/* "die Frage, wie es weitergeht": behind the clause that says which; else @p end. */
static uint32_t behind_clause(const gf_topic_place *at, uint32_t begin, uint32_t end) {
    const gf_stage *stage = at->stage;
    const gf_clauses *all = stage->scene->clauses;
    if (end + 2 >= stage->scene->tokens->count || !gf_topic_cue(stage, end - 1, "clause") ||
        !is_comma(gf_stage_token(stage, end)))
        return end;
    const uint32_t of = gf_stage_clause_of(stage, end + 1);
    if (of == GF_NONE || all->at[of].parent != at->clause) return end;
    const gf_clause *c = &all->at[of];
    if (c->kind != GF_CLAUSE_SUBORDINATE && c->kind != GF_CLAUSE_INFINITIVE) return end;
    uint32_t stop = c->tokens.end;
    while (stop > end + 1 && gf_stage_token(stage, stop - 1)->kind == GF_TOKEN_PUNCT)
        stop--;
    return stop - begin <= MOST_WORDS ? stop : end;
}

static bool add_piece(const gf_topic_place *at, uint32_t begin, uint32_t end) {
    const gf_stage *stage = at->stage;
    /* „eine Reihe von Fragen“: marks around all of it are no part of it */
    while (begin < end && is_loose(stage, begin))
        begin++;
    bool opened = false;
    for (uint32_t t = begin; t < end; t++)
        opened |= gf_stage_token(stage, t)->kind == GF_TOKEN_OPEN;
    while (begin < end && is_quote(gf_stage_token(stage, end - 1)) && !opened)
        end--;
    if (begin >= end) return true;
    end = behind_clause(at, begin, end);
    const uint32_t entity = entity_in(stage, begin, end);
    if (is_no_topic(at, begin, end, entity)) return true;
    const gf_topic topic = {gf_view_slice(stage->scene->document->text,
                                          gf_stage_token(stage, begin)->span.begin,
                                          gf_stage_token(stage, end - 1)->span.end),
                            entity};
    return is_known(at->meeting, topic.text) ||
           GF_PUSH(stage->scene->arena, &at->meeting->topics, topic);
}

/* Is the phrase a noun with nothing behind it: "die deutsche Wirtschaft"? */
static bool is_simple(const gf_stage *stage, uint32_t begin, uint32_t end) {
    for (uint32_t t = begin; t + 1 < end; t++) {
        if (is_noun(stage, t) && !is_noun(stage, t + 1)) return false;
    }
    return true;
}

/* "die Lage in Mali und der Handel" are two, "die Rechte von Frauen und Kindern", "Nord- und
   Ostsee", "Handel zwischen A und B" one. */
static bool parts_at(const gf_stage *stage, uint32_t begin, uint32_t t, bool pair) {
    const gf_token *k = gf_stage_token(stage, t);
    if (is_comma(k)) return true;
    if (!gf_stage_grammar(stage, t, "conjunction") || pair) return false;
    const gf_view before = gf_stage_lower(stage, t - 1);
    if (before.ptr[before.len - 1] == '-') return false;
    if (is_hyphen(gf_stage_token(stage, t - 1))) return false;
    if (!is_noun(stage, t - 1) && !is_quote(gf_stage_token(stage, t - 1))) return false;
    const bool quoted = gf_stage_token(stage, t + 1)->kind == GF_TOKEN_OPEN;
    const uint32_t next = quoted ? t + 2 : t + 1;
    return (is_determiner(stage, next) && !may_be_genitive(stage, next)) ||
           is_simple(stage, begin, t);
}

bool gf_topic_add(const gf_topic_place *at, uint32_t begin, uint32_t end) {
    const gf_stage *stage = at->stage;
    bool pair = false; /* "zwischen": its "und" is still to come */
    for (uint32_t t = begin; t < end; t++) {
        if (gf_topic_cue(stage, t, "pair")) pair = true;
        if (t == begin || t + 1 >= end) continue;
        const bool parts = parts_at(stage, begin, t, pair);
        if (gf_stage_grammar(stage, t, "conjunction")) pair = false;
        if (!parts) continue;
        if (!add_piece(at, begin, t)) return false;
        begin = t + 1;
    }
    return begin >= end || add_piece(at, begin, end);
}
