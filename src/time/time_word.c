#include "time/time_word.h"

#include "clause/grammar.h"

#include <string.h>

const gf_token *gf_time_token(const gf_time_text *text, uint32_t t) {
    return &text->tokens->at[t];
}

static bool exists(const gf_time_text *text, uint32_t t) { return t < text->tokens->count; }

static int leading_number(gf_view value) {
    int n = 0;
    for (size_t i = 0;
         i < value.len && value.ptr[i] >= '0' && value.ptr[i] <= '9' && n < 100000; i++)
        n = 10 * n + (value.ptr[i] - '0');
    return n;
}

static double decimal(gf_view v) {
    double value = 0, scale = 0;
    for (size_t i = 0; i < v.len; i++) {
        const char c = v.ptr[i];
        if (c == ',' || (c == '.' && v.len - i - 1 != 3)) {
            scale = 1;
        } else if (c >= '0' && c <= '9') {
            value = 10 * value + (c - '0');
            scale *= 10;
        }
    }
    return scale > 1 ? value / scale : value;
}

/* "2 abend" -> "abend" */
static gf_view second_word(gf_view value) {
    size_t at = 0;
    while (at < value.len && value.ptr[at] != ' ')
        at++;
    return at < value.len ? gf_view_slice(value, at + 1, value.len) : (gf_view){0};
}

static void note(gf_time_word *w, const gf_word_reading *r) {
    switch (r->word_class) { /* NOLINT: the other classes are other rooms' */
    case GF_WORD_MONTH: w->month = (int8_t)leading_number(r->value); break;
    case GF_WORD_WEEKDAY:
        w->weekday = (int8_t)leading_number(r->value);
        w->part = second_word(r->value);
        break;
    case GF_WORD_NUMBER: w->number = (float)decimal(r->value); break;
    case GF_WORD_ORDINAL: w->ordinal = (int8_t)leading_number(r->value); break;
    case GF_WORD_TIME_WORD: w->time = r->value; break;
    case GF_WORD_TIME_CONTEXT: w->context = r->value; return;
    default: return;
    }
    w->starts = true;
}

/* Words beside the lexicon's that may begin an expression: numbers, "20-jährig", "90er". */
static bool looks_like_time(const gf_token *k) {
    if (k->kind == GF_TOKEN_PUNCT || k->kind == GF_TOKEN_OPEN || k->kind == GF_TOKEN_CLOSE)
        return false;
    if (k->kind != GF_TOKEN_WORD) return true;
    const gf_view w = k->lower;
    if ((k->flags & GF_TOKEN_HYPHEN) && w.len > 3 && w.ptr[2] == '-') return true; /* Ex- */
    if (w.ptr[0] >= '0' && w.ptr[0] <= '9') return true;
    for (size_t i = w.len < 5 ? 0 : w.len - 4; i + 1 < w.len; i++) {
        if (w.ptr[i] == 'i' && w.ptr[i + 1] == 'g') return true; /* "dreijähriges" */
    }
    return false;
}

/* A given name, title or office before it: "Herr Mai", "Christine Freitag". */
static bool is_named(const gf_time_text *text, uint32_t t) {
    if (t == 0) return false;
    const gf_token *before = gf_time_token(text, t - 1);
    if (before->sentence != gf_time_token(text, t)->sentence ||
        !(before->flags & GF_TOKEN_CAPITAL) || text->words[t - 1].weekday)
        return false;
    return gf_lexicon_given(text->lexicon, before->form, NULL) ||
           gf_token_form_is(text->lexicon, before, GF_WORD_TITLE, NULL) ||
           gf_lexicon_role(text->lexicon, before->form).role != NULL;
}

static void note_surnames(gf_time_text *text) {
    for (uint32_t t = 0; t < text->tokens->count; t++) {
        const gf_time_word *w = &text->words[t];
        if ((!w->month && !w->weekday) || !is_named(text, t)) continue;
        if (w->month) text->surname_months |= 1U << w->month;
        if (w->weekday) text->surname_weekdays |= 1U << w->weekday;
    }
}

static gf_time_word read_word(const gf_lexicon *lexicon, const gf_token *k) {
    enum { MOST = 8 };
    gf_word_reading readings[MOST];
    gf_time_word w = {.number = -1, .starts = looks_like_time(k)};
    if (k->kind != GF_TOKEN_WORD && k->kind != GF_TOKEN_PUNCT) return w;
    const size_t count = gf_lexicon_readings(lexicon, k->word->lower_entry, readings, MOST);
    for (size_t i = 0; i < count; i++)
        note(&w, &readings[i]);
    return w;
}

/* Of a word that is remembered with its form; NULL: memory is short. */
static const gf_time_word *word_of(const gf_time_text *text, const gf_token *k) {
    static const gf_time_word no_time = {.number = -1}; /* most words */
    const void **note = &k->word->notes[GF_NOTE_TIME];
    const gf_time_word *known = *note;
    if (known) return known;
    const gf_time_word read = read_word(text->lexicon, k);
    const bool says = read.starts || read.context.len;
    gf_time_word *w =
        says ? GF_NEW(gf_word_memory_arena(text->tokens->memory), gf_time_word) : NULL;
    if (w) *w = read;
    *note = says ? w : &no_time;
    return *note;
}

bool gf_time_words_read(gf_time_text *text) {
    text->words = GF_NEW_ARRAY(text->arena, gf_time_word, text->tokens->count + 1);
    if (!text->words) return false;
    for (size_t t = 0; t < text->tokens->count; t++) {
        const gf_token *k = &text->tokens->at[t];
        if (k->kind != GF_TOKEN_WORD) {
            text->words[t] = read_word(text->lexicon, k);
            continue;
        }
        const gf_time_word *w = word_of(text, k);
        if (!w) return false;
        text->words[t] = *w;
    }
    note_surnames(text);
    return true;
}

bool gf_time_is(const gf_time_text *text, uint32_t t, const char *lower) {
    return exists(text, t) && gf_view_is(gf_time_token(text, t)->lower, lower);
}

/* Months and weekdays are nouns: "mai" in lower case is none, "MAI" is. */
static bool is_noun(const gf_time_text *text, uint32_t t) {
    return exists(text, t) && (gf_time_token(text, t)->flags & GF_TOKEN_CAPITAL);
}

int gf_time_month(const gf_time_text *text, uint32_t t) {
    return is_noun(text, t) ? text->words[t].month : 0;
}

static gf_day_part part_named(gf_view name) {
    static const char *const names[] = {"", "MO", "MI", "AF", "EV", "NI"};
    for (int i = 1; i <= GF_PART_NIGHT; i++) {
        if (name.len >= 2 && memcmp(name.ptr, names[i], 2) == 0) return (gf_day_part)i;
    }
    return GF_PART_NONE;
}

static bool reading_in(gf_view value, const char *name, gf_view *rest) {
    const size_t n = strlen(name);
    for (size_t begin = 0, i = 0; i <= value.len; i++) { /* readings are separated by | */
        if (i < value.len && value.ptr[i] != '|') continue;
        const gf_view reading = gf_view_slice(value, begin, i);
        begin = i + 1;
        if (reading.len < n || memcmp(reading.ptr, name, n) != 0 ||
            (reading.len > n && reading.ptr[n] != ' '))
            continue;
        if (rest) *rest = gf_view_slice(reading, reading.len > n ? n + 1 : n, reading.len);
        return true;
    }
    return false;
}

int gf_time_weekday(const gf_time_text *text, uint32_t t, gf_day_part *part) {
    if (part) *part = GF_PART_NONE;
    if (!is_noun(text, t)) return 0;
    const gf_time_word *w = &text->words[t];
    gf_view value, name;
    if (part && w->part.len &&
        gf_lexicon_word(text->lexicon, GF_WORD_TIME_WORD, w->part, &value) &&
        reading_in(value, "part", &name))
        *part = part_named(name);
    return w->weekday;
}

int gf_time_day_number(const gf_time_text *text, uint32_t t) {
    if (!exists(text, t)) return 0;
    const gf_token *k = gf_time_token(text, t);
    if (k->kind != GF_TOKEN_ORDINAL && k->kind != GF_TOKEN_NUMBER) return 0;
    const int n = leading_number(k->form);
    return n >= 1 && n <= 31 && k->form.len <= 3 ? n : 0;
}

int gf_time_year(const gf_time_text *text, uint32_t t) {
    if (!exists(text, t)) return 0;
    const gf_token *k = gf_time_token(text, t);
    if (k->kind != GF_TOKEN_NUMBER || k->form.len != 4) return 0;
    for (int i = 0; i < 4; i++) {
        if (k->form.ptr[i] < '0' || k->form.ptr[i] > '9') return 0;
    }
    const int n = leading_number(k->form);
    return n >= 1000 && n < 2200 ? n : 0;
}

int gf_time_ordinal(const gf_time_text *text, uint32_t t) {
    if (!exists(text, t)) return 0;
    if (gf_time_token(text, t)->kind == GF_TOKEN_ORDINAL)
        return leading_number(gf_time_token(text, t)->form);
    return text->words[t].ordinal;
}

bool gf_time_reading(const gf_time_text *text, uint32_t t, const char *name, gf_view *rest) {
    return exists(text, t) && text->words[t].time.len &&
           reading_in(text->words[t].time, name, rest);
}

bool gf_time_context(const gf_time_text *text, uint32_t t, const char *name, gf_view *rest) {
    return exists(text, t) && text->words[t].context.len &&
           reading_in(text->words[t].context, name, rest);
}

bool gf_time_form_reading(const gf_time_text *text, gf_view form, const char *name,
                          gf_view *rest) {
    gf_view value;
    return gf_lexicon_word(text->lexicon, GF_WORD_TIME_WORD, form, &value) &&
           reading_in(value, name, rest);
}

uint32_t gf_time_first_part(const gf_time_text *text, uint32_t t, const char *name,
                            gf_view *rest) {
    const gf_view w = gf_time_token(text, t)->lower;
    size_t n = 0;
    while (n < w.len && w.ptr[n] != '-')
        n++;
    return gf_time_form_reading(text, gf_view_slice(w, 0, n), name, rest) ? (uint32_t)n : 0;
}

int gf_time_argument(gf_view rest, int n) {
    size_t at = 0;
    for (; n > 0 && at < rest.len; at++)
        n -= rest.ptr[at] == ' ';
    const bool minus = at < rest.len && rest.ptr[at] == '-';
    const int value = leading_number(gf_view_slice(rest, at + minus, rest.len));
    return minus ? -value : value;
}

gf_time_unit gf_time_unit_named(gf_view rest) {
    static const char *const names[] = {"",        "minute",  "hour",    "day",    "week",
                                        "weekend", "month",   "quarter", "season", "year",
                                        "decade",  "century", "half",    "second"};
    size_t n = 0;
    while (n < rest.len && rest.ptr[n] != ' ')
        n++;
    for (int i = 1; i <= GF_UNIT_LAST; i++) {
        if (gf_view_equal(gf_view_slice(rest, 0, n), (gf_view){names[i], strlen(names[i])}))
            return (gf_time_unit)i;
    }
    return GF_UNIT_NONE;
}

gf_time_unit gf_time_unit_at(const gf_time_text *text, uint32_t t, bool *plural) {
    gf_view rest;
    if (plural) *plural = false;
    if (!is_noun(text, t) || !gf_time_reading(text, t, "unit", &rest)) return GF_UNIT_NONE;
    if (plural) *plural = second_word(rest).len > 0;
    return gf_time_unit_named(rest);
}

bool gf_time_number(const gf_time_text *text, uint32_t t, double *value) {
    if (!exists(text, t)) return false;
    const gf_token *k = gf_time_token(text, t);
    if (k->kind == GF_TOKEN_NUMBER) {
        *value = decimal(k->form);
        return true;
    }
    if (text->words[t].number < 0) return false;
    *value = (double)text->words[t].number;
    return true;
}

gf_day_part gf_time_part(const gf_time_text *text, uint32_t t) {
    gf_view rest;
    return gf_time_reading(text, t, "part", &rest) ? part_named(rest) : GF_PART_NONE;
}

gf_time_modifier gf_time_modifier_at(const gf_time_text *text, uint32_t t) {
    gf_view rest;
    if (!gf_time_reading(text, t, "mod", &rest)) return GF_MODIFIER_NONE;
    return rest.ptr[0] == 's'   ? GF_MODIFIER_START
           : rest.ptr[0] == 'm' ? GF_MODIFIER_MID
                                : GF_MODIFIER_END;
}

bool gf_time_is_surname(const gf_time_text *text, uint32_t t) {
    if (is_named(text, t)) return true;
    const gf_time_word *w = &text->words[t];
    if (!(text->surname_months >> w->month & 1U & (w->month > 0)) &&
        !(text->surname_weekdays >> w->weekday & 1U & (w->weekday > 0)))
        return false;
    return t == 0 || !gf_grammar_is(gf_time_token(text, t - 1), "preposition");
}
