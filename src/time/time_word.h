#ifndef GF_TIME_TIME_WORD_H
#define GF_TIME_TIME_WORD_H

#include "time/symbol.h"

/* What is looked at while expressions are matched. */
typedef struct gf_time_text {
    gf_arena *arena;
    const gf_lexicon *lexicon;
    const gf_tokens *tokens;
    const gf_clauses *clauses;
} gf_time_text;

const gf_token *gf_time_token(const gf_time_text *text, uint32_t t);
bool gf_time_is(const gf_time_text *text, uint32_t t, const char *lower);

/* Each reads token @p t as one kind of word; 0 / false / GF_UNIT_NONE if it is none. */
int gf_time_month(const gf_time_text *text, uint32_t t);
int gf_time_weekday(const gf_time_text *text, uint32_t t, bool *with_part);
int gf_time_day_number(const gf_time_text *text, uint32_t t); /* "22." or 22: 1..31 */
int gf_time_year(const gf_time_text *text, uint32_t t);       /* 1000..2199 */
gf_time_unit gf_time_unit_at(const gf_time_text *text, uint32_t t);
bool gf_time_number(const gf_time_text *text, uint32_t t, double *value);

/* A reading of class "time": @p name "rel", "mod", "open", "bound", "offset", "part" ...; the
   rest of the value goes to *rest (may be NULL). */
bool gf_time_reading(const gf_time_text *text, uint32_t t, const char *name, gf_view *rest);

/* -1 past, +1 future, 0 present or unknown: tense of the clause that token @p t stands in. */
int gf_time_direction(const gf_time_text *text, uint32_t t);
bool gf_time_is_present(const gf_time_text *text, uint32_t t);

/* The same for the expression [begin, end), which an attribute or "für" before it may turn. */
int gf_time_direction_of(const gf_time_text *text, uint32_t begin, uint32_t end);

#endif
