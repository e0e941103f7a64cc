#include "clause/segment.h"

#include "base/vec.h"
#include "clause/gap.h"
#include "clause/grammar.h"
#include "clause/verb_like.h"

#include <string.h>

typedef struct cutter {
    gf_arena *arena;
    const gf_lexicon *lexicon;
    const gf_tokens *tokens;
    gf_segments *out;
} cutter;

static const gf_token *token(const cutter *c, uint32_t t) { return &c->tokens->at[t]; }

static bool is_lower(const cutter *c, uint32_t t, const char *text) {
    return gf_view_equal(token(c, t)->lower, (gf_view){text, strlen(text)});
}

static bool is_border(const cutter *c, uint32_t t) {
    const gf_token *k = token(c, t);
    if (k->kind != GF_TOKEN_PUNCT) return false;
    static const char *const borders[] = {",", ";", ":", "–", "—", "(",
                                          ")", "[", "]", "-", "…"};
    for (size_t i = 0; i < sizeof borders / sizeof *borders; i++) {
        if (gf_view_equal(k->form, (gf_view){borders[i], strlen(borders[i])})) return true;
    }
    return false;
}

/* The same word is looked at for borders, verbs and prefixes: it is read once. */
static gf_verb_form read_form(const cutter *c, uint32_t t) {
    if (!c->out->is_read[t]) {
        c->out->forms[t] = gf_verb_form_read(c->arena, c->lexicon, token(c, t)->lower);
        c->out->is_read[t] = true;
    }
    return c->out->forms[t];
}

static bool prepare(const cutter *c) {
    gf_segments *out = c->out;
    if (out->is_read) return true;
    out->forms = GF_NEW_ARRAY(c->arena, gf_verb_form, c->tokens->count + 1);
    out->is_read = GF_NEW_ARRAY(c->arena, bool, c->tokens->count + 1);
    if (!out->forms || !out->is_read) return false;
    memset(out->is_read, 0, (c->tokens->count + 1) * sizeof *out->is_read);
    return true;
}

/* "Teilnehmen sollen auch A und B", "Empfangen wurden sie von C": not "Treffen sind selten". */
static bool stands_before_auxiliary(const cutter *c, uint32_t t, gf_verb_form form) {
    if (t + 1 >= c->tokens->count || token(c, t + 1)->sentence != token(c, t)->sentence)
        return false;
    const gf_verb_form next = read_form(c, t + 1);
    if (next.kind != GF_VERB_FINITE) return false;
    if (form.kind == GF_VERB_PARTICIPLE || form.also == GF_VERB_PARTICIPLE)
        return next.role == GF_VERB_WERDEN || next.role == GF_VERB_HABEN;
    return form.kind == GF_VERB_INFINITIVE &&
           (next.role == GF_VERB_WERDEN || next.role == GF_VERB_MODAL);
}

static gf_verb_form form_at(const cutter *c, uint32_t t, gf_range range) {
    const gf_token *k = token(c, t);
    if (k->kind != GF_TOKEN_WORD) return (gf_verb_form){0};
    if ((k->flags & GF_TOKEN_CAPITAL) && !(k->flags & GF_TOKEN_FIRST)) return (gf_verb_form){0};
    const gf_verb_form form = read_form(c, t);
    /* a capitalised first word is a verb only in questions: only auxiliaries count */
    /* ... and participles: "Begegnet sind sich die beiden" */
    /* "Empfangen werden die Gäste" */
    if ((k->flags & GF_TOKEN_CAPITAL) && form.role == GF_VERB_FULL &&
        (form.kind != GF_VERB_PARTICIPLE || form.also == GF_VERB_INFINITIVE) &&
        !stands_before_auxiliary(c, t, form)) {
        return (gf_verb_form){0};
    }
    /* "Das sagte Ministerin A" */
    const bool plain = form.tense == GF_PAST && gf_verb_like_plain_past(c->lexicon, k->lower);
    if (form.role == GF_VERB_FULL && form.kind && !plain &&
        gf_verb_like_attribute(c->lexicon, c->tokens, t, range))
        return (gf_verb_form){0};
    return form;
}

/* Unknown weak past in a place where only a verb can stand: "Witkoff feixte". */
static gf_verb_form guessed_past(const cutter *c, uint32_t t, gf_range range) {
    const gf_token *k = token(c, t);
    const gf_view w = k->lower;
    if (k->kind != GF_TOKEN_WORD || (k->flags & GF_TOKEN_CAPITAL) || w.len < 5)
        return (gf_verb_form){0};
    const bool te = memcmp(w.ptr + w.len - 2, "te", 2) == 0;
    const bool ten = memcmp(w.ptr + w.len - 3, "ten", 3) == 0;
    if (!te && !ten) return (gf_verb_form){0};
    if (gf_lexicon_word(c->lexicon, GF_WORD_GRAMMAR, w, NULL)) return (gf_verb_form){0};
    if (gf_lexicon_word(c->lexicon, GF_WORD_ORDINAL, w, NULL)) return (gf_verb_form){0};
    if (t == range.begin || gf_verb_like_determined(c->lexicon, c->tokens, t, range.begin))
        return (gf_verb_form){0};
    if (gf_grammar_is(c->lexicon, token(c, t - 1), "preposition")) return (gf_verb_form){0};
    /* "in der vierten langen Nacht": an adjective stands before its noun */
    const bool noun_follows = t + 1 < range.end && (token(c, t + 1)->flags & GF_TOKEN_CAPITAL);
    const bool noun_before = (token(c, t - 1)->flags & GF_TOKEN_CAPITAL) != 0;
    if (noun_follows && !noun_before) return (gf_verb_form){0};
    return (gf_verb_form){.kind = GF_VERB_FINITE, .tense = GF_PAST, .lemma = w};
}

static bool is_zu(const cutter *c, uint32_t t, uint32_t begin) {
    return t > begin && is_lower(c, t - 1, "zu");
}

/* The verb is the last word; punctuation may follow. */
static bool is_last_word(const cutter *c, uint32_t t, uint32_t end) {
    for (t++; t < end; t++) {
        if (token(c, t)->kind != GF_TOKEN_PUNCT && token(c, t)->kind != GF_TOKEN_CLOSE)
            return false;
    }
    return true;
}

static void note_full(gf_segment *s, uint32_t t, gf_verb_form form) {
    const bool was_participle = s->full != GF_NONE && s->full_form.kind == GF_VERB_PARTICIPLE;
    if (was_participle && form.kind == GF_VERB_INFINITIVE && form.role != GF_VERB_FULL) {
        s->perfect_infinitive = true;
        return;
    }
    if (form.kind == GF_VERB_PARTICIPLE && was_participle &&
        gf_view_equal(form.lemma, GF_VIEW("werden"))) {
        s->passive = true; /* "gesprochen worden" */
        return;
    }
    if (form.role != GF_VERB_FULL && s->full != GF_NONE) return;
    s->full = t;
    s->full_form = form;
}

static gf_verb_form as_infinitive(gf_verb_form form) {
    form.kind = GF_VERB_INFINITIVE;
    return form;
}

/* haben/sein/werden/modal plural present look like infinitives: "getroffen haben", "treffen
 * wollen". */
static bool is_trailing_auxiliary(const gf_segment *s, gf_verb_form form, gf_view w) {
    return s->finite != GF_NONE && form.role != GF_VERB_FULL && gf_view_equal(w, form.lemma);
}

static bool is_ordinal(const cutter *c, uint32_t t) {
    const gf_token *k = token(c, t);
    gf_view stem = gf_view_slice(k->lower, 0, k->lower.len - (k->lower.len > 1));
    return k->kind == GF_TOKEN_ORDINAL ||
           gf_lexicon_word(c->lexicon, GF_WORD_ORDINAL, stem, NULL);
}

/* "nicht zum ersten Mal" */
static bool is_count_of_times(const cutter *c, uint32_t t, uint32_t end) {
    return t + 2 < end && is_ordinal(c, t + 1) && is_lower(c, t + 2, "mal");
}

/* "nicht nur", "nicht aber A", "nicht zum ersten Mal" and "keine zwei Stunden lang" deny
   nothing that the verb says. */
static bool negates(const cutter *c, uint32_t t, uint32_t end) {
    if (t + 1 >= end) return true;
    const gf_token *next = token(c, t + 1);
    const bool number = next->kind == GF_TOKEN_NUMBER ||
                        gf_lexicon_word(c->lexicon, GF_WORD_NUMBER, next->lower, NULL);
    /* "am Tisch saß A, nicht aber B" */
    const bool contrast = gf_grammar_is(c->lexicon, next, "conjunction");
    return !number && !contrast && !gf_grammar_is(c->lexicon, next, "focus") &&
           !is_count_of_times(c, t + 1, end);
}

/* "werden auch dabei sein", "dabei sein soll": the infinitive, not the possessive. */
static bool is_to_be(const cutter *c, const gf_segment *s, uint32_t t) {
    if (!is_lower(c, t, "sein") || t == s->tokens.begin) return false;
    if (is_last_word(c, t, s->tokens.end)) return true;
    const gf_verb_form next = gf_verb_form_read(c->arena, c->lexicon, token(c, t + 1)->lower);
    return is_last_word(c, t + 1, s->tokens.end) && next.kind == GF_VERB_FINITE &&
           (next.role == GF_VERB_MODAL || next.role == GF_VERB_WERDEN);
}

static void note_to_be(gf_segment *s, uint32_t t, gf_view form, bool zu) {
    const gf_verb_form infinitive = {
        .kind = GF_VERB_INFINITIVE, .role = GF_VERB_SEIN, .lemma = form, .known = true};
    s->has_zu |= zu;
    note_full(s, t, infinitive);
}

/* "eine für Mai vereinbarte Sitzung ließ er platzen": of two finite verbs the one that an
   adjective may be, with its noun behind it, is none. */
static bool was_attribute(const cutter *c, const gf_segment *s) {
    const gf_view w = token(c, s->finite)->lower;
    const bool ending = gf_view_ends(w, "te") || gf_view_ends(w, "ten");
    return s->finite_form.role == GF_VERB_FULL && s->finite_form.tense == GF_PAST && ending &&
           !gf_verb_like_strong_past(c->lexicon, w) &&
           (token(c, s->finite + 1)->flags & GF_TOKEN_CAPITAL);
}

static void note_word(const cutter *c, gf_segment *s, uint32_t t) {
    const gf_view w = token(c, t)->lower;
    if (is_to_be(c, s, t)) {
        note_to_be(s, t, w, is_zu(c, t, s->tokens.begin));
        return;
    }
    if (gf_grammar_is(c->lexicon, token(c, t), "negation") && negates(c, t, s->tokens.end))
        s->negated = true;
    gf_verb_form form = form_at(c, t, s->tokens);
    if (!form.kind) return;
    if (is_zu(c, t, s->tokens.begin) || form.kind == GF_VERB_ZU_INFINITIVE) {
        s->has_zu = true;
        note_full(s, t, as_infinitive(form));
    } else if (is_trailing_auxiliary(s, form, w)) {
        note_full(s, t, as_infinitive(form));
    } else if (form.kind == GF_VERB_FINITE && form.also == GF_VERB_PARTICIPLE &&
               s->finite != GF_NONE && s->finite_form.role != GF_VERB_FULL) {
        form.kind = GF_VERB_PARTICIPLE; /* "wurde verschoben" */
        note_full(s, t, form);
    } else if (form.kind == GF_VERB_FINITE && s->finite != GF_NONE &&
               s->finite_form.also == GF_VERB_PARTICIPLE && form.role != GF_VERB_FULL) {
        s->full = s->finite; /* "weil es verschoben wurde" */
        s->full_form = s->finite_form;
        s->full_form.kind = GF_VERB_PARTICIPLE;
        s->finite = t;
        s->finite_form = form;
    } else if (form.kind == GF_VERB_FINITE &&
               (s->finite == GF_NONE || (s->full == GF_NONE && was_attribute(c, s)))) {
        s->finite = t;
        s->finite_form = form;
    } else if (form.kind == GF_VERB_PARTICIPLE || form.kind == GF_VERB_INFINITIVE) {
        note_full(s, t, form);
    }
}

/* "verhandelt", "treffen", "begleitet": finite where nothing else is. A participle stays one
   where the segment may end an auxiliary's bracket elsewhere: the clause decides later. */
static void promote(const cutter *c, gf_segment *s) {
    if (s->finite != GF_NONE || s->full == GF_NONE || s->has_zu) return;
    if (s->full_form.also != GF_VERB_FINITE && s->full_form.kind != GF_VERB_INFINITIVE) return;
    if (s->full_form.role != GF_VERB_FULL) return;
    (void)c;
    s->promoted = true;
    s->finite = s->full;
    s->finite_form = s->full_form;
    s->finite_form.kind = GF_VERB_FINITE;
    s->finite_form.tense = GF_PRESENT;
    s->full = GF_NONE;
}

static void find_prefix(const cutter *c, gf_segment *s) {
    if (s->finite != GF_NONE && s->finite_form.role != GF_VERB_FULL) return;
    const uint32_t first = s->finite != GF_NONE ? s->finite + 1 : s->tokens.begin;
    for (uint32_t t = s->tokens.end; t-- > first;) {
        if (token(c, t)->kind != GF_TOKEN_WORD) continue;
        if (gf_lexicon_word(c->lexicon, GF_WORD_SEPARABLE, token(c, t)->lower, NULL) &&
            !(token(c, t)->flags & GF_TOKEN_CAPITAL)) {
            s->prefix = t;
        }
        return;
    }
}

/* "hat ... erteilt": what stands last beside haben is its participle, known or not. */
static void guess_participle(const cutter *c, gf_segment *s) {
    if (s->finite == GF_NONE || s->full != GF_NONE) return;
    if (s->finite_form.role != GF_VERB_HABEN) return;
    for (uint32_t t = s->tokens.end; t-- > s->finite + 1;) {
        const gf_token *k = token(c, t);
        if (k->kind == GF_TOKEN_PUNCT || k->kind == GF_TOKEN_CLOSE) continue;
        const gf_view w = k->lower;
        if (k->kind != GF_TOKEN_WORD || (k->flags & GF_TOKEN_CAPITAL) || w.len < 5) return;
        const bool ending = w.ptr[w.len - 1] == 't' || memcmp(w.ptr + w.len - 2, "en", 2) == 0;
        if (!ending || gf_lexicon_word(c->lexicon, GF_WORD_GRAMMAR, w, NULL)) return;
        s->full = t;
        s->full_form = (gf_verb_form){.kind = GF_VERB_PARTICIPLE, .lemma = w};
        return;
    }
}

static void guess_finite(const cutter *c, gf_segment *s) {
    for (uint32_t t = s->tokens.begin; t < s->tokens.end && s->finite == GF_NONE; t++) {
        const gf_verb_form form = guessed_past(c, t, s->tokens);
        if (!form.kind) continue;
        s->finite = t;
        s->finite_form = form;
    }
}

/* "um", "seit", "ohne" are prepositions, too: "um Frieden geht es", "seit Juni im Amt". */
static bool opens_clause(const cutter *c, const gf_segment *s, uint32_t t) {
    if (!gf_grammar_is(c->lexicon, token(c, t), "preposition")) return true;
    if (s->finite != GF_NONE) return is_last_word(c, s->finite, s->tokens.end);
    const bool dass = t + 1 < s->tokens.end && is_lower(c, t + 1, "dass");
    return s->has_zu || dass;
}

/* ", die Ministerin A und Minister B gemeinsam auf und erklärten": the main clause goes on. */
static bool verb_follows_und(const cutter *c, const gf_segment *s) {
    return s->finite != GF_NONE && s->finite > s->tokens.begin &&
           gf_grammar_is(c->lexicon, token(c, s->finite - 1), "conjunction");
}

/* "der den Fachbereich ...", "die sich ...": an article does not stand before another. */
static bool cannot_be_article(const cutter *c, uint32_t t) {
    return gf_grammar_is(c->lexicon, token(c, t), "possessive") ||
           (gf_grammar_is(c->lexicon, token(c, t), "pronoun") &&
            !gf_grammar_is(c->lexicon, token(c, t), "article")) ||
           (gf_grammar_is(c->lexicon, token(c, t), "article") &&
            gf_grammar_is(c->lexicon, token(c, t), "relative"));
}

/* ", den Jens Plate, der Berater, entworfen hatte": no article stands before a full name. */
static bool is_full_name(const cutter *c, uint32_t t, uint32_t end) {
    return t + 1 < end && (token(c, t + 1)->flags & GF_TOKEN_CAPITAL) &&
           gf_lexicon_given(c->lexicon, token(c, t)->form, NULL) &&
           !gf_lexicon_role(c->lexicon, token(c, t)->form).role;
}

/* "an dem auch ...", "der nicht dabei war": relative pronoun, perhaps behind a preposition. */
static void find_intro(const cutter *c, gf_segment *s, bool after_comma) {
    uint32_t t = s->tokens.begin;
    while (t < s->tokens.end && token(c, t)->kind != GF_TOKEN_WORD)
        t++;
    if (t >= s->tokens.end) return;
    if (gf_grammar_is(c->lexicon, token(c, t), "conjunction") && t + 1 < s->tokens.end &&
        gf_grammar_is(c->lexicon, token(c, t + 1), "subordinator"))
        t++;
    if (gf_grammar_is(c->lexicon, token(c, t), "subordinator") && opens_clause(c, s, t)) {
        s->intro = t;
        return;
    }
    if (!after_comma) return;
    const bool prepositional =
        gf_grammar_is(c->lexicon, token(c, t), "preposition") && t + 1 < s->tokens.end;
    const uint32_t pronoun = prepositional ? t + 1 : t;
    if (!gf_grammar_is(c->lexicon, token(c, pronoun), "relative")) return;
    const bool is_alone = pronoun + 1 >= s->tokens.end;
    const bool noun_follows = !is_alone && (token(c, pronoun + 1)->flags & GF_TOKEN_CAPITAL);
    const bool verb_last = s->finite != GF_NONE && is_last_word(c, s->finite, s->tokens.end);
    const bool verb_second = s->finite != GF_NONE && s->finite <= pronoun + 2 && !verb_last;
    /* ", die Baerbock und Roth am 1. Juli ...": what follows the article is no title, and the
       verb must stand behind another comma */
    const bool long_noun =
        noun_follows && s->finite == GF_NONE && s->tokens.end - pronoun >= 6 && !s->has_zu &&
        !gf_lexicon_role(c->lexicon, token(c, pronoun + 1)->form).role &&
        !gf_lexicon_given(c->lexicon, token(c, pronoun + 1)->form, NULL) &&
        gf_lexicon_match(c->lexicon, &token(c, pronoun + 1)->form, 1).known == GF_NONE;
    const bool article_too = gf_grammar_is(c->lexicon, token(c, pronoun), "article") &&
                             (is_alone || !cannot_be_article(c, pronoun + 1));
    if (article_too && verb_follows_und(c, s)) return;
    if (noun_follows && s->finite == GF_NONE && is_full_name(c, pronoun + 1, s->tokens.end)) {
        s->intro = pronoun;
        s->is_relative = true;
        return;
    }
    if (!article_too || is_alone || verb_last ||
        (long_noun && gf_view_equal(token(c, pronoun)->lower, GF_VIEW("die"))) ||
        (!noun_follows && s->finite != GF_NONE && !verb_second) ||
        (prepositional && !noun_follows && s->finite == GF_NONE)) {
        s->intro = pronoun;
        s->is_relative = true;
    }
}

/* "..., danach B", "und am Dienstag B (getroffen)"; not behind a bracket. */
static bool leaves_verb_out(const cutter *c, const gf_segment *s, bool after_comma) {
    const uint32_t begin = s->tokens.begin;
    const bool verbless = s->finite == GF_NONE || s->promoted;
    if (!verbless || s->has_zu || s->intro != GF_NONE || begin >= s->tokens.end) return false;
    const bool comma = after_comma && gf_view_equal(token(c, begin - 1)->form, GF_VIEW(","));
    return (comma || gf_grammar_is(c->lexicon, token(c, begin), "conjunction")) &&
           gf_gap_begins(c->lexicon, c->tokens, s->tokens);
}

static gf_segment read_segment(const cutter *c, gf_range range, bool after_comma) {
    gf_segment s = {.tokens = range,
                    .intro = GF_NONE,
                    .finite = GF_NONE,
                    .full = GF_NONE,
                    .prefix = GF_NONE};
    s.starts_und = range.begin < range.end && is_lower(c, range.begin, "und");
    for (uint32_t t = range.begin; t < range.end; t++)
        note_word(c, &s, t);
    promote(c, &s);
    if (s.finite == GF_NONE && !s.has_zu && s.full == GF_NONE) guess_finite(c, &s);
    guess_participle(c, &s);
    find_prefix(c, &s);
    find_intro(c, &s, after_comma);
    s.is_gap = leaves_verb_out(c, &s, after_comma);
    return s;
}

/* A coordinating "und", "aber" with a finite verb on both sides starts a new segment. */
static uint32_t split_point(const cutter *c, gf_range range) {
    bool left = false;
    uint32_t at = GF_NONE;
    for (uint32_t t = range.begin; t < range.end; t++) {
        const gf_verb_form form = form_at(c, t, range);
        /* "war aber verschoben worden": the participle is no second finite verb */
        const bool either = form.also == GF_VERB_PARTICIPLE && left;
        const bool finite = form.kind == GF_VERB_FINITE && !either && !is_zu(c, t, range.begin);
        if (finite && left && at != GF_NONE) return at;
        if (finite) left = true;
        if (left && t > range.begin && gf_grammar_is(c->lexicon, token(c, t), "conjunction") &&
            t + 1 < range.end)
            at = t;
    }
    return GF_NONE;
}

/* "hat A getroffen und mit B gesprochen": one auxiliary, which may stand before a comma, and
   two verbs. */
static uint32_t second_verb_point(const cutter *c, gf_range range) {
    for (uint32_t t = range.begin; t + 2 < range.end; t++) {
        const gf_verb_form form = form_at(c, t, range);
        if (form.kind == GF_VERB_FINITE && form.role == GF_VERB_FULL) return GF_NONE;
        const bool full = form.role == GF_VERB_FULL &&
                          (form.kind == GF_VERB_PARTICIPLE || form.kind == GF_VERB_INFINITIVE);
        if (!full || is_zu(c, t, range.begin)) continue;
        if (!is_lower(c, t + 1, "und")) continue;
        for (uint32_t last = range.end; last-- > t + 2;) {
            if (token(c, last)->kind != GF_TOKEN_WORD) continue;
            const gf_verb_form end = form_at(c, last, range);
            const bool bare = end.kind == GF_VERB_PARTICIPLE || end.kind == GF_VERB_INFINITIVE;
            return end.role == GF_VERB_FULL && bare ? t + 1 : GF_NONE;
        }
    }
    return GF_NONE;
}

/* "traf erst A und dann B", "hat am Montag A und am Dienstag B getroffen" */
static uint32_t gap_point(const cutter *c, gf_range range) {
    bool noun = false;
    for (uint32_t t = range.begin; t + 1 < range.end; t++) {
        noun |= t > range.begin && (token(c, t)->flags & GF_TOKEN_CAPITAL);
        if (!noun || !gf_grammar_is(c->lexicon, token(c, t), "conjunction")) continue;
        if (gf_gap_begins(c->lexicon, c->tokens, (gf_range){t, range.end})) return t;
    }
    return GF_NONE;
}

static bool push_range(cutter *c, gf_range range, bool after_comma) {
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
static void find_late_infinitive(const cutter *c, size_t first) {
    for (size_t i = first; i < c->out->count; i++) {
        gf_segment *s = &c->out->at[i];
        const gf_token *k = token(c, s->tokens.begin);
        if (s->intro != GF_NONE || s->finite != GF_NONE || s->has_zu) continue;
        if (!gf_grammar_is(c->lexicon, k, "subordinator") ||
            !gf_grammar_is(c->lexicon, k, "preposition"))
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
    cutter c = {arena, lexicon, tokens, out};
    const size_t first = out->count;
    if (!prepare(&c)) return false;
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
