#include "time/time_word.h"

#include "clause/verb_form.h"

#include <string.h>

const gf_token *gf_time_token(const gf_time_text *text, uint32_t t) {
    return &text->tokens->at[t];
}

static bool exists(const gf_time_text *text, uint32_t t) { return t < text->tokens->count; }

bool gf_time_is(const gf_time_text *text, uint32_t t, const char *lower) {
    return exists(text, t) &&
           gf_view_equal(gf_time_token(text, t)->lower, (gf_view){lower, strlen(lower)});
}

static int leading_number(gf_view value) {
    int n = 0;
    for (size_t i = 0;
         i < value.len && value.ptr[i] >= '0' && value.ptr[i] <= '9' && n < 100000; i++)
        n = 10 * n + (value.ptr[i] - '0');
    return n;
}

/* Months and weekdays are nouns: "mai" in lower case is none, "MAI" is. */
static int named(const gf_time_text *text, uint32_t t, gf_word_class word_class,
                 gf_view *value) {
    if (!exists(text, t)) return 0;
    const gf_token *k = gf_time_token(text, t);
    if (k->kind != GF_TOKEN_WORD || !(k->flags & GF_TOKEN_CAPITAL)) return 0;
    if (!gf_lexicon_word(text->lexicon, word_class, k->lower, value)) return 0;
    return leading_number(*value);
}

int gf_time_month(const gf_time_text *text, uint32_t t) {
    gf_view value;
    return named(text, t, GF_WORD_MONTH, &value);
}

int gf_time_weekday(const gf_time_text *text, uint32_t t, bool *with_part) {
    gf_view value = {0};
    const int day = named(text, t, GF_WORD_WEEKDAY, &value);
    if (with_part) *with_part = day && value.len > 1;
    return day;
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

bool gf_time_reading(const gf_time_text *text, uint32_t t, const char *name, gf_view *rest) {
    gf_view value;
    if (!exists(text, t)) return false;
    if (!gf_lexicon_word(text->lexicon, GF_WORD_TIME_WORD, gf_time_token(text, t)->lower,
                         &value))
        return false;
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

gf_time_unit gf_time_unit_at(const gf_time_text *text, uint32_t t) {
    static const char *const names[] = {"",       "minute",  "hour",   "day",
                                        "week",   "weekend", "month",  "quarter",
                                        "season", "year",    "decade", "century"};
    gf_view rest;
    if (!gf_time_reading(text, t, "unit", &rest)) return GF_UNIT_NONE;
    if (!(gf_time_token(text, t)->flags & GF_TOKEN_CAPITAL)) return GF_UNIT_NONE;
    for (int i = 1; i < 12; i++) {
        if (gf_view_equal(rest, (gf_view){names[i], strlen(names[i])})) return (gf_time_unit)i;
    }
    return GF_UNIT_NONE;
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

bool gf_time_number(const gf_time_text *text, uint32_t t, double *value) {
    if (!exists(text, t)) return false;
    const gf_token *k = gf_time_token(text, t);
    gf_view form;
    if (k->kind == GF_TOKEN_NUMBER)
        form = k->form;
    else if (!gf_lexicon_word(text->lexicon, GF_WORD_NUMBER, k->lower, &form))
        return false;
    *value = decimal(form);
    return true;
}

int gf_time_direction(const gf_time_text *text, uint32_t t) {
    const uint32_t c = text->clauses->of_token[t];
    if (c == GF_NONE) return 0;
    /* "schlug vor, sich am 3. Mai zu treffen" */
    if (text->clauses->at[c].kind == GF_CLAUSE_INFINITIVE && text->clauses->at[c].modal_intent)
        return 1;
    switch (text->clauses->at[c].tense) {
    case GF_PAST: return -1;
    case GF_FUTURE: return 1;
    case GF_PRESENT:
    case GF_TENSE_NONE: break;
    }
    return 0;
}

bool gf_time_is_present(const gf_time_text *text, uint32_t t) {
    const uint32_t c = text->clauses->of_token[t];
    return c != GF_NONE && text->clauses->at[c].tense == GF_PRESENT;
}

/* The participle that the expression belongs to: "die am Sonntag begonnene Sitzung" past, "der
   für den 2. Mai geplante Besuch" future; 0 if there is none. */
static int attribute_direction(const gf_time_text *text, uint32_t end) {
    if (end + 1 >= text->tokens->count) return 0;
    const gf_token *k = gf_time_token(text, end), *noun = gf_time_token(text, end + 1);
    if (k->kind != GF_TOKEN_WORD || (k->flags & GF_TOKEN_CAPITAL) ||
        !(noun->flags & GF_TOKEN_CAPITAL))
        return 0;
    gf_view value;
    if (gf_lexicon_word(text->lexicon, GF_WORD_MEETING_CUE, k->lower, &value)) {
        if (value.len >= 7 && memcmp(value.ptr, "planned", 7) == 0) return 1;
    }
    for (size_t cut = 1; cut <= 2 && k->lower.len > cut + 4; cut++) { /* -e, -en -er -es -em */
        const gf_view stem = gf_view_slice(k->lower, 0, k->lower.len - cut);
        if (k->lower.ptr[stem.len] != 'e') continue;
        const gf_verb_form form = gf_verb_form_read(text->arena, text->lexicon, stem);
        if (form.kind == GF_VERB_PARTICIPLE) return -1;
    }
    return 0;
}

int gf_time_direction_of(const gf_time_text *text, uint32_t begin, uint32_t end) {
    const int attribute = attribute_direction(text, end);
    if (attribute) return attribute;
    uint32_t before = begin;
    while (before > 0 && begin - before < 2 &&
           (gf_time_is(text, before - 1, "den") || gf_time_is(text, before - 1, "diesen")))
        before--;
    /* "Für Montag kündigte er ... an": announced, whatever the verb's tense */
    if (before > 0 &&
        (gf_time_is(text, before - 1, "für") || gf_time_is(text, before - 1, "ab")))
        return 1;
    return gf_time_direction(text, begin);
}
