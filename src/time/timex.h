#ifndef GF_TIME_TIMEX_H
#define GF_TIME_TIMEX_H

#include "clause/clause.h"
#include "time/when.h"

typedef enum gf_timex_kind {
    GF_TIMEX_DATE,
    GF_TIMEX_TIME,
    GF_TIMEX_DURATION,
    GF_TIMEX_SET,
    GF_TIMEX_CLOCK, /* "20.30 Uhr", "am Nachmittag": within a day that other words name */
    GF_TIMEX_VAGUE  /* "jetzt", "kürzlich", "in der dritten Woche": no day can be told */
} gf_timex_kind;

typedef enum gf_bound { GF_EXACT, GF_ABOUT, GF_MORE_THAN, GF_LESS_THAN, GF_ALMOST } gf_bound;

/*
 * What the words say, before anything anchors it: a plain value that survives in the claims
 * file, so that `merge` can resolve it again once a document gets its date.
 * The fields belong to the time room; others use the functions below.
 */
typedef struct gf_symbol {
    int8_t kind;      /* gf_symbol_kind, private to the room */
    int8_t anchor;    /* document, or the time mentioned before ("tags darauf") */
    int8_t direction; /* -1 past, +1 future, 0 either: nearest */
    int8_t modifier;  /* start, mid, end, before, after, ... */
    int8_t unit;      /* day week weekend month quarter half season year ... */
    int8_t month, day, weekday, part; /* part of day */
    int8_t month2, day2, weekday2;    /* end of a range */
    int16_t year, year2;
    int16_t amount, amount2;
} gf_symbol;

typedef struct gf_timex {
    gf_span span;
    gf_range tokens;
    uint32_t sentence;
    gf_timex_kind kind;
    gf_symbol symbol; /* DATE and TIME */
    gf_when when;     /* resolved as far as known; GF_WHEN_UNKNOWN for durations */
    int32_t minutes;  /* DURATION: length, else 0; -1: unspecified ("mehrstündig") */
    gf_bound bound;   /* DURATION: "über dreieinhalb Stunden" = GF_MORE_THAN */
    bool quoted;   /* inside a quotation: anchored to the speaker's day, not the document's */
    int16_t clock; /* CLOCK and TIME: minute of the day, or -1 */
    gf_span parts[2]; /* what TIMEX3 marks, if not all: begin and end of "3. bis 5. Mai",
                             the second word of "heutigen Samstag"; else {0,0} */
    bool entry;       /* the hour of an entry of a live ticker */
} gf_timex;

typedef struct gf_timexes {
    gf_timex *at;
    size_t count, room;
} gf_timexes;

/* What a relative expression is resolved against. Unknown members leave it unresolved. */
typedef struct gf_anchor {
    gf_when document;  /* the document's date */
    gf_when reference; /* the time last spoken of */
} gf_anchor;

typedef struct gf_document_date {
    gf_when when; /* GF_WHEN_UNKNOWN if nothing dates it */
    gf_date_source source;
    gf_span span;    /* the words in the text that date it, or {0,0} */
    uint8_t weekday; /* a weekday that the document's date must fall on, or 0 */
} gf_document_date;

/* Finds expressions and their symbols; `when` is left unknown. */
gf_status gf_timexes_find(gf_arena *arena, const gf_lexicon *lexicon, const gf_tokens *tokens,
                          const gf_sentences *sentences, const gf_clauses *clauses,
                          gf_timexes *out);

/* The document's date in the order of DESIGN.md. @p fallback fills in where nothing else is
   known; with @p override it beats all. */
gf_document_date gf_document_date_find(const gf_lexicon *lexicon, const gf_document *document,
                                       const gf_lines *lines, const gf_tokens *tokens,
                                       const gf_sentences *sentences,
                                       const gf_timexes *timexes);

/* Resolves one symbol. Never guesses: without what it needs the result is unknown. */
gf_when gf_symbol_resolve(const gf_symbol *symbol, const gf_anchor *anchor);

/* Sets `when` of all expressions against @p document_date, in text order. */
void gf_timexes_resolve(gf_timexes *timexes, gf_when document_date);

/* TIMEX3 type, value ("2026-01-22TEV", "XXXX-WXX-2", "PT3H30M", "PAST_REF") and mod ("" where
   there is none). */
const char *gf_timex_type(const gf_timex *timex);
void gf_timex_value(const gf_timex *timex, char to[48]);
const char *gf_timex_mod(const gf_timex *timex);

/* The expressions that TIMEX3 marks by themselves: begin and end of "vom 3. bis 5. Mai" are
   two. Returns 1 or 2. */
size_t gf_timex_split(const gf_timex *timex, gf_timex parts[2]);

/* Compact text form of a symbol for the claims file, and back; false if it is malformed. */
void gf_symbol_print(const gf_symbol *symbol, char to[96]);
bool gf_symbol_parse(gf_view text, gf_symbol *out);

/* The day of the week it asks for (1..7), or 0: used to check a date from elsewhere. */
int gf_symbol_weekday(const gf_symbol *symbol);

/* Does it mean one day: "am Montag", "3. Mai", "tags darauf"; not "im Mai", "bis Montag"? */
bool gf_symbol_is_day(const gf_symbol *symbol);

/* Does it name its first and its last day: "vom 3. bis zum 5. Mai"? */
bool gf_symbol_is_span(const gf_symbol *symbol);

/* Does it depend on the document's date? ("am Dienstag" yes, "22. Januar 2026" no) */
bool gf_symbol_is_relative(const gf_symbol *symbol);

/* Reads a date as found in JSON, meta data or options: ISO 8601 date or date-time, "2026-01",
   "2026", German "21.01.2026", RFC 2822. GF_WHEN_UNKNOWN if it is none. */
gf_when gf_when_read(gf_view text);

#endif
