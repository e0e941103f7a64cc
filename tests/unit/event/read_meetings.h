#ifndef GF_TEST_READ_MEETINGS_H
#define GF_TEST_READ_MEETINGS_H

#include "event/event.h"
#include "text/lines.h"

#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

/* All stages up to the meetings of one text, with the shipped lexicon. */
typedef struct meeting_reading {
    gf_arena *arena;
    gf_lexicon *lexicon;
    gf_document document;
    gf_lines lines;
    gf_tokens tokens;
    gf_sentences sentences;
    gf_clauses clauses;
    gf_timexes timexes;
    gf_mentions mentions;
    gf_titles titles;
    gf_entities entities;
    gf_meetings meetings;
    gf_refusals refusals;
} meeting_reading;

static inline void read_words(meeting_reading *r, gf_when date) {
    cr_assert_eq(gf_lines_classify(r->arena, r->lexicon, r->document.text, &r->lines), GF_OK);
    cr_assert_eq(gf_tokenize(r->arena, r->lexicon, r->document.text, &r->lines, &r->tokens,
                             &r->sentences),
                 GF_OK);
    cr_assert_eq(gf_clauses_find(r->arena, r->lexicon, &r->tokens, &r->sentences, &r->clauses),
                 GF_OK);
    cr_assert_eq(gf_timexes_find(r->arena, r->lexicon, &r->tokens, &r->sentences, &r->clauses,
                                 &r->timexes),
                 GF_OK);
    cr_assert_eq(gf_mentions_find(r->arena, r->lexicon, NULL, &r->tokens, &r->sentences,
                                  &r->clauses, &r->timexes, NULL, &r->mentions, &r->titles),
                 GF_OK);
    cr_assert_eq(gf_entities_resolve(r->arena, r->lexicon, &r->tokens, &r->clauses,
                                     &r->mentions, &r->titles, date, &r->entities),
                 GF_OK);
}

/* The document's date is Thursday, 12 March 2026. */
static inline meeting_reading read_meetings(const char *text) {
    meeting_reading r = {.arena = gf_arena_new(), .document = {.text = {text, strlen(text)}}};
    gf_context *context = gf_context_new();
    cr_assert_eq(gf_lexicon_load(context, GF_LEXICON_DIR, NULL, 0, &r.lexicon), GF_OK, "%s",
                 gf_context_message(context));
    gf_context_free(context);
    const gf_document_date date = {.when = gf_when_read(GF_VIEW("2026-03-12"))};
    read_words(&r, date.when);
    gf_timexes_resolve(&r.timexes, date.when);
    const gf_scene scene = {.arena = r.arena,
                            .lexicon = r.lexicon,
                            .document = &r.document,
                            .lines = &r.lines,
                            .tokens = &r.tokens,
                            .sentences = &r.sentences,
                            .clauses = &r.clauses,
                            .timexes = &r.timexes,
                            .mentions = &r.mentions,
                            .titles = &r.titles,
                            .entities = &r.entities,
                            .date = date};
    cr_assert_eq(gf_meetings_find(&scene, &r.meetings, &r.refusals), GF_OK);
    return r;
}

static inline void forget_meetings(meeting_reading *r) {
    gf_lexicon_free(r->lexicon);
    gf_arena_free(r->arena);
}

typedef struct line_of {
    char *at;
    size_t len, room;
} line_of;

static inline void put(line_of *line, const char *text, size_t len) {
    cr_assert(line->len + len + 1 < line->room);
    if (len) memcpy(line->at + line->len, text, len);
    line->len += len;
    line->at[line->len] = '\0';
}

static inline void put_text(line_of *line, const char *text) { put(line, text, strlen(text)); }

static inline int by_text(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* "A(host)+B-C": present ones in the order of their names, absent ones behind a minus. */
static inline void put_people(line_of *line, const meeting_reading *r, const gf_meeting *m) {
    char names[24][96], *order[24];
    size_t count = 0;
    for (size_t i = 0; i < m->participants.count && count < 24; i++) {
        const gf_participant *p = &m->participants.at[i];
        const gf_view name = r->entities.at[p->entity].name;
        const char *function = gf_function_name(p->function);
        snprintf(names[count], sizeof names[count], "%s%.*s%s%s%s",
                 p->part == GF_ABSENT ? "-" : "+", GF_VIEW_ARG(name), function[0] ? "(" : "",
                 function, function[0] ? ")" : "");
        order[count] = names[count];
        count++;
    }
    qsort(order, count, sizeof *order, by_text);
    for (size_t i = 0; i < count; i++)
        put_text(line, order[i]);
}

/* One line per meeting: "held in_person 2026-03-11 Wien +A+B 90min 3.", joined by "; ". */
static inline void list_meetings(const meeting_reading *r, char *to, size_t room) {
    line_of line = {to, 0, room};
    to[0] = '\0';
    for (size_t i = 0; i < r->meetings.count; i++) {
        const gf_meeting *m = &r->meetings.at[i];
        char word[96];
        gf_when_edtf(m->when, word);
        if (i) put_text(&line, "; ");
        put_text(&line, gf_meeting_status_name(m->status));
        put_text(&line, " ");
        put_text(&line, gf_mode_name(m->mode));
        put_text(&line, word[0] ? " " : "");
        put_text(&line, word);
        for (size_t k = 0; k < m->places.count; k++) {
            const gf_view name = r->entities.at[m->places.at[k]].name;
            put_text(&line, k ? "<" : " ");
            put(&line, name.ptr, name.len);
        }
        put_text(&line, " ");
        put_people(&line, r, m);
        for (size_t k = 0; k < m->durations.count; k++) {
            snprintf(word, sizeof word, " %dmin", m->durations.at[k].minutes);
            put_text(&line, word);
        }
        for (size_t k = 0; k < m->ordinals.count; k++) {
            snprintf(word, sizeof word, " %d.", m->ordinals.at[k].n);
            put_text(&line, word);
        }
    }
}

/* A text and what list_meetings() prints of it. */
typedef struct meeting_row {
    const char *text;
    const char *meetings;
} meeting_row;

static inline void expect_meetings(const meeting_row *r) {
    meeting_reading reading = read_meetings(r->text);
    char found[2048];
    list_meetings(&reading, found, sizeof found);
    cr_expect_str_eq(found, r->meetings, "%s\n  found:    %s\n  expected: %s", r->text, found,
                     r->meetings);
    forget_meetings(&reading);
}

/* One test for each row of the table @p rows. */
#define EXPECT_MEETINGS(suite, name, rows)                                       \
    ParameterizedTestParameters(suite, name) {                                   \
        static size_t indices[sizeof rows / sizeof *rows];                       \
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)                  \
            indices[i] = i;                                                      \
        return cr_make_param_array(size_t, indices, sizeof rows / sizeof *rows); \
    }                                                                            \
    ParameterizedTest(size_t *index, suite, name) { expect_meetings(&rows[*index]); }

#endif
