#include "clause/segment.h"

#include "base/vec.h"
#include "clause/gap.h"
#include "clause/segment_intro.h"
#include "clause/segment_verb.h"

#include <string.h>

static bool is_border(const gf_cutter *c, uint32_t t) {
    const gf_token *k = gf_cutter_token(c, t);
    if (k->kind != GF_TOKEN_PUNCT) return false;
    static const char *const borders[] = {",", ";", ":", "–", "—", "(",
                                          ")", "[", "]", "-", "…"};
    for (size_t i = 0; i < sizeof borders / sizeof *borders; i++) {
        if (gf_view_equal(k->form, (gf_view){borders[i], strlen(borders[i])})) return true;
    }
    return false;
}

/* "..., danach B", "und am Dienstag B (getroffen)"; not behind a bracket. */
static bool leaves_verb_out(const gf_cutter *c, const gf_segment *s, bool after_comma) {
    const uint32_t begin = s->tokens.begin;
    const bool verbless = s->finite == GF_NONE || s->promoted;
    if (!verbless || s->has_zu || s->intro != GF_NONE || begin >= s->tokens.end) return false;
    const bool comma =
        after_comma && gf_view_equal(gf_cutter_token(c, begin - 1)->form, GF_VIEW(","));
    return (comma || gf_cutter_class(c, begin, "conjunction")) &&
           gf_gap_begins(c->lexicon, c->tokens, s->tokens);
}

static gf_segment read_segment(const gf_cutter *c, gf_range range, bool after_comma) {
    gf_segment s = {.tokens = range,
                    .intro = GF_NONE,
                    .finite = GF_NONE,
                    .full = GF_NONE,
                    .prefix = GF_NONE};
    s.starts_und = range.begin < range.end && gf_cutter_is(c, range.begin, "und");
    gf_segment_find_verbs(c, &s);
    gf_segment_find_intro(c, &s, after_comma);
    s.is_gap = leaves_verb_out(c, &s, after_comma);
    return s;
}

/* A coordinating "und", "aber" with a finite verb on both sides starts a new segment. */
static uint32_t split_point(const gf_cutter *c, gf_range range) {
    bool left = false;
    uint32_t at = GF_NONE;
    for (uint32_t t = range.begin; t < range.end; t++) {
        const gf_verb_form form = gf_cutter_form(c, t, range);
        /* "war aber verschoben worden": the participle is no second finite verb */
        const bool either = form.also == GF_VERB_PARTICIPLE && left;
        const bool finite =
            form.kind == GF_VERB_FINITE && !either && !gf_cutter_zu_before(c, t, range.begin);
        if (finite && left && at != GF_NONE) return at;
        if (finite) left = true;
        if (left && t > range.begin && gf_cutter_class(c, t, "conjunction") &&
            t + 1 < range.end)
            at = t;
    }
    return GF_NONE;
}

static bool is_full_and_not_finite(gf_verb_form form) {
    return form.role == GF_VERB_FULL &&
           (form.kind == GF_VERB_PARTICIPLE || form.kind == GF_VERB_INFINITIVE);
}

/* Does the last word from @p begin on end a verb group? */
static bool ends_with_verb(const gf_cutter *c, uint32_t begin, gf_range range) {
    for (uint32_t last = range.end; last-- > begin;) {
        if (gf_cutter_token(c, last)->kind == GF_TOKEN_WORD)
            return is_full_and_not_finite(gf_cutter_form(c, last, range));
    }
    return false;
}

/* "hat A getroffen und mit B gesprochen": one auxiliary, which may stand before a comma, and
   two verbs. */
static uint32_t second_verb_point(const gf_cutter *c, gf_range range) {
    for (uint32_t t = range.begin; t + 2 < range.end; t++) {
        const gf_verb_form form = gf_cutter_form(c, t, range);
        if (form.kind == GF_VERB_FINITE && form.role == GF_VERB_FULL) return GF_NONE;
        if (!is_full_and_not_finite(form) || gf_cutter_zu_before(c, t, range.begin)) continue;
        if (!gf_cutter_is(c, t + 1, "und")) continue;
        return ends_with_verb(c, t + 2, range) ? t + 1 : GF_NONE;
    }
    return GF_NONE;
}

/* "traf erst A und dann B", "hat am Montag A und am Dienstag B getroffen" */
static uint32_t gap_point(const gf_cutter *c, gf_range range) {
    bool noun = false;
    for (uint32_t t = range.begin; t + 1 < range.end; t++) {
        noun |= t > range.begin && (gf_cutter_token(c, t)->flags & GF_TOKEN_CAPITAL);
        if (!noun || !gf_cutter_class(c, t, "conjunction")) continue;
        if (gf_gap_begins(c->lexicon, c->tokens, (gf_range){t, range.end})) return t;
    }
    return GF_NONE;
}

static bool push_range(gf_cutter *c, gf_range range, bool after_comma) {
    while (range.begin < range.end) {
        uint32_t split = split_point(c, range);
        if (split == GF_NONE) split = second_verb_point(c, range);
        if (split == GF_NONE) split = gap_point(c, range);
        const gf_range part = {range.begin, split == GF_NONE ? range.end : split};
        if (!GF_PUSH(c->arena, c->out, read_segment(c, part, after_comma))) return false;
        range.begin = part.end;
        after_comma = false;
    }
    return true;
}

/* "um mit A, dem Chef von B, und C zu beraten": the infinitive stands behind an apposition. */
static void find_late_infinitive(const gf_cutter *c, size_t first) {
    for (size_t i = first; i < c->out->count; i++) {
        gf_segment *s = &c->out->at[i];
        if (s->intro != GF_NONE || s->finite != GF_NONE || s->has_zu) continue;
        if (!gf_cutter_class(c, s->tokens.begin, "subordinator") ||
            !gf_cutter_class(c, s->tokens.begin, "preposition"))
            continue;
        size_t end = i + 1;
        while (end < c->out->count && end < i + 4 && c->out->at[end].finite == GF_NONE &&
               !c->out->at[end].has_zu)
            end++;
        if (end >= c->out->count || !c->out->at[end].has_zu ||
            c->out->at[end].finite != GF_NONE || c->out->at[end].intro != GF_NONE)
            continue;
        s->intro = s->tokens.begin;
        s->has_zu = true;
    }
}

bool gf_segments_cut(gf_arena *arena, const gf_lexicon *lexicon, const gf_tokens *tokens,
                     gf_range range, gf_segments *out) {
    gf_cutter c = {arena, lexicon, tokens, out};
    const size_t first = out->count;
    uint32_t begin = range.begin;
    bool after_comma = false;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (!is_border(&c, t)) continue;
        if (!push_range(&c, (gf_range){begin, t}, after_comma)) return false;
        after_comma = true;
        begin = t + 1;
    }
    if (!push_range(&c, (gf_range){begin, range.end}, after_comma)) return false;
    find_late_infinitive(&c, first);
    return true;
}
