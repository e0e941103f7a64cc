#include "event/setup.h"

#include "base/vec.h"
#include "event/attend.h"

#include <string.h>

/* "mehrere" and "drei", and how much they are. */
typedef struct amount {
    int32_t count;
    bool at_least;
    uint32_t begin; /* first token of the phrase: "rund", "drei" */
} amount;

static amount amount_at(const gf_stage *stage, uint32_t t) {
    amount a = {.begin = t};
    if (gf_stage_cue(stage, t, "some")) {
        a.count = 2;
        a.at_least = true;
        return a;
    }
    if (gf_stage_cue(stage, t, "pair")) return a;
    const int32_t n = gf_setup_number(stage, t);
    if (n < 2 || n > 9999 || gf_stage_in_timex(stage, t)) return a;
    a.count = n;
    const bool least = t > 0 && gf_stage_cue(stage, t - 1, "at_least");
    if (least || (t > 0 && gf_stage_cue(stage, t - 1, "roughly"))) a.begin--;
    a.at_least = least;
    return a;
}

/* "Bürgermeister", "Bischöfen", "Teilnehmer": more than one person. */
static bool is_people(const gf_stage *stage, uint32_t t) {
    const gf_view form = gf_stage_token(stage, t)->form;
    if (gf_stage_cue(stage, t, "envoys") || gf_stage_cue(stage, t, "persons")) return true;
    if (gf_lexicon_role(stage->scene->lexicon, form).role) return true;
    return gf_lexicon_origin(stage->scene->lexicon, form).kind == GF_ORIGIN_DEMONYM;
}

/* "Staats- und": the first part of a compound whose second part follows. */
static bool is_suspended(const gf_stage *stage, uint32_t t, uint32_t end) {
    return t + 2 < end && gf_stage_is(stage, t + 1, "-") &&
           !(gf_stage_token(stage, t + 1)->flags & GF_TOKEN_SPACE_BEFORE) &&
           gf_stage_grammar(stage, t + 2, "conjunction");
}

/* "weitere", "europäische": may stand between amount and noun. */
static bool is_adjective(const gf_stage *stage, uint32_t t) {
    if (gf_stage_cue(stage, t, "other")) return true;
    return !gf_stage_grammar(stage, t, "preposition") &&
           !gf_stage_grammar(stage, t, "article") && !gf_stage_grammar(stage, t, "conjunction");
}

/* "Schweizer Trainer": an adjective, though it begins with a capital. */
static bool is_capital_adjective(const gf_stage *stage, uint32_t t, uint32_t end) {
    const gf_view form = gf_stage_token(stage, t)->form;
    const gf_origin origin = gf_lexicon_origin(stage->scene->lexicon, form);
    return origin.kind != GF_ORIGIN_NONE && t + 1 < end &&
           gf_stage_token(stage, t + 1)->kind == GF_TOKEN_WORD &&
           (gf_stage_token(stage, t + 1)->flags & GF_TOKEN_CAPITAL);
}

/* The noun that the amount at @p t counts, if it is people; GF_NONE otherwise. */
static uint32_t counted_people(const gf_stage *stage, uint32_t t, uint32_t end) {
    enum { FAR = 7 };
    const uint32_t last = t + FAR < end ? t + FAR : end;
    for (uint32_t n = t + 1; n < last; n++) {
        const gf_token *k = gf_stage_token(stage, n);
        if (k->kind != GF_TOKEN_WORD) return GF_NONE;
        if (is_suspended(stage, n, end)) {
            n += 2;
        } else if (k->flags & GF_TOKEN_CAPITAL) {
            if (is_capital_adjective(stage, n, end)) continue;
            return is_people(stage, n) ? n : GF_NONE;
        } else if (!is_adjective(stage, n)) {
            return GF_NONE;
        }
    }
    return GF_NONE;
}

static bool begins_person(const gf_stage *stage, uint32_t t) {
    const uint32_t sentence = gf_stage_token(stage, t)->sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = gf_attend_mention(stage, i);
        if (m->kind == GF_MENTION_NAME && m->type == GF_PERSON &&
            (m->tokens.begin == t || m->phrase.begin == t))
            return true;
    }
    return false;
}

/* "zwei Minister: A und B", "zwei Minister, A und B,", "die Minister A und B" */
static bool are_named_behind(const gf_stage *stage, uint32_t noun) {
    const uint32_t next = noun + 1;
    if (next >= stage->scene->tokens->count) return false;
    if (gf_stage_is(stage, next, ":") || begins_person(stage, next)) return true;
    return gf_stage_is(stage, next, ",") && next + 1 < stage->scene->tokens->count &&
           begins_person(stage, next + 1);
}

/* What governs the phrase that begins at @p begin: its preposition, or that of the people it is
   joined to ("mit A und drei Trainern"); GF_NONE for a subject or object. */
static uint32_t governor_of(const gf_stage *stage, uint32_t begin) {
    if (begin == 0) return GF_NONE;
    if (gf_stage_grammar(stage, begin - 1, "preposition")) return begin - 1;
    const uint32_t link = begin - 1, sentence = gf_stage_token(stage, begin)->sentence;
    if (!gf_stage_grammar(stage, link, "conjunction") && !gf_stage_is(stage, link, ","))
        return GF_NONE;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = gf_attend_mention(stage, i);
        if (m->phrase.end == link || m->tokens.end == link) return stage->governor[i];
    }
    return GF_NONE;
}

static bool takes_bare(gf_frame frame) {
    return frame == GF_FRAME_RECIPROCAL || frame == GF_FRAME_WITH || frame == GF_FRAME_HOST ||
           frame == GF_FRAME_GUEST || frame == GF_FRAME_ATTEND || frame == GF_FRAME_COMPANY;
}

/* "Treffen dreier Minister", "Treffen von drei Ministern", "mit drei Ministern" */
static bool takes_part(const gf_stage *stage, gf_frame frame, const gf_report *r,
                       uint32_t begin) {
    if (begin > 0 && (gf_stage_grammar(stage, begin - 1, "article") ||
                      gf_stage_grammar(stage, begin - 1, "possessive")))
        return false;
    const uint32_t governor = governor_of(stage, begin);
    if (r->is_verb) {
        if (governor == GF_NONE) return takes_bare(frame);
        return gf_stage_cue(stage, governor, "partner") ||
               gf_stage_cue(stage, governor, "beside");
    }
    if (begin <= r->token) return false;
    if (begin == r->token + 1) return true;
    if (governor == GF_NONE) return false;
    return gf_stage_cue(stage, governor, "partner") ||
           (governor == r->token + 1 && gf_stage_is(stage, governor, "von"));
}

static bool add(const gf_stage *stage, const amount *a, uint32_t noun, gf_report *r) {
    const gf_span span = {gf_stage_token(stage, a->begin)->span.begin,
                          gf_stage_token(stage, noun)->span.end};
    const gf_unnamed people = {
        a->count, a->at_least,
        gf_view_slice(stage->scene->document->text, span.begin, span.end), span};
    return GF_PUSH(stage->scene->arena, &r->setup.unnamed, people);
}

bool gf_setup_unnamed(const gf_stage *stage, gf_frame frame, gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    if (c->negated) return true;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (gf_stage_clause_of(stage, t) != r->clause) continue;
        const amount a = amount_at(stage, t);
        if (!a.count) continue;
        const uint32_t noun = counted_people(stage, t, c->tokens.end);
        if (noun == GF_NONE || are_named_behind(stage, noun)) continue;
        if (!takes_part(stage, frame, r, a.begin)) continue;
        if (!add(stage, &a, noun, r)) return false;
        t = noun;
    }
    return true;
}
