#ifndef GF_TIME_TIME_WORD_H
#define GF_TIME_TIME_WORD_H

#include "time/symbol.h"

/* What the lexicon says about one token, looked up once. */
typedef struct gf_time_word {
    gf_view time;    /* readings of class "time", separated by |; or empty */
    gf_view context; /* readings of class "time_context" */
    gf_view part;    /* "Dienstagabend": the word for the part of the day, or empty */
    float number;    /* "dreieinhalb" 3.5; below 0: no number word */
    int8_t month;    /* 1..12 or 0 */
    int8_t weekday;  /* 1..7 or 0 */
    int8_t ordinal;  /* "dritten" 3, or 0 */
    bool starts;     /* an expression may begin here */
} gf_time_word;

/* What is looked at while expressions are matched. */
typedef struct gf_time_text {
    gf_arena *arena;
    const gf_lexicon *lexicon;
    const gf_tokens *tokens;
    const gf_clauses *clauses;
    gf_time_word *words;     /* parallel to tokens */
    uint32_t surname_months; /* bit n: the text has somebody whose name is the n-th month */
    uint32_t surname_weekdays;
} gf_time_text;

/* Fills text->words; false if memory is short. One look-up per token. */
bool gf_time_words_read(gf_time_text *text);

const gf_token *gf_time_token(const gf_time_text *text, uint32_t t);
bool gf_time_is(const gf_time_text *text, uint32_t t, const char *lower);

/* Each reads token @p t as one kind of word; 0 / false / GF_UNIT_NONE if it is none. Tokens
   behind the last are none of anything. */
int gf_time_month(const gf_time_text *text, uint32_t t);
int gf_time_weekday(const gf_time_text *text, uint32_t t, gf_day_part *part);
int gf_time_day_number(const gf_time_text *text, uint32_t t); /* "22." or 22: 1..31 */
int gf_time_year(const gf_time_text *text, uint32_t t);       /* 1000..2199 */
int gf_time_ordinal(const gf_time_text *text, uint32_t t);    /* "dritten", "3." */
gf_time_unit gf_time_unit_at(const gf_time_text *text, uint32_t t, bool *plural);
bool gf_time_number(const gf_time_text *text, uint32_t t, double *value);
gf_day_part gf_time_part(const gf_time_text *text, uint32_t t);
gf_time_modifier gf_time_modifier_at(const gf_time_text *text, uint32_t t);

/* A reading of class "time": @p name "rel", "mod", "bound", "offset", "part" ...; the
   rest of the value goes to *rest (may be NULL). */
bool gf_time_reading(const gf_time_text *text, uint32_t t, const char *name, gf_view *rest);

/* The same of class "time_context", the words around expressions: "on" (am, im), "until",
   "and", "article", "count", "later", "open", "counter" ... */
bool gf_time_context(const gf_time_text *text, uint32_t t, const char *name, gf_view *rest);

/* A reading of class "time" of any lower case form: of a part of a word. */
bool gf_time_form_reading(const gf_time_text *text, gf_view form, const char *name,
                          gf_view *rest);

/* "Ex-Minister": bytes of the part before the first hyphen if it has such a reading, else 0. */
uint32_t gf_time_first_part(const gf_time_text *text, uint32_t t, const char *name,
                            gf_view *rest);

/* The n-th number of a reading's rest (from 0), 0 if it has none; and a unit or part by its
   name in the lexicon. */
int gf_time_argument(gf_view rest, int n);
gf_time_unit gf_time_unit_named(gf_view rest);

/* A name or title before it makes it a surname: "Herr Mai", "Christine Freitag"; where the text
   has such a person, so does any place without a preposition: "Mai lehnte ab". */
bool gf_time_is_surname(const gf_time_text *text, uint32_t t);

/* -1 past, +1 future, 0 present or unknown: tense of the clause that token @p t stands in. */
int gf_time_direction(const gf_time_text *text, uint32_t t);
bool gf_time_is_present(const gf_time_text *text, uint32_t t);

/* The same for the expression [begin, end), which an attribute or "für" before it may turn. */
int gf_time_direction_of(const gf_time_text *text, uint32_t begin, uint32_t end);

/* The same of a day of the calendar or a month: what was called off may lie behind, the nearest
   one is meant. A weekday does not: it is the next. */
int gf_time_direction_of_date(const gf_time_text *text, uint32_t begin, uint32_t end);

#endif
