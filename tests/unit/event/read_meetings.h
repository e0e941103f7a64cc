#ifndef GF_TEST_READ_MEETINGS_H
#define GF_TEST_READ_MEETINGS_H

#include "read_text.h"

#include <criterion/parameterized.h>

/* With the lexicon of the product; the document's date is Thursday, 12 March 2026. */
static inline text_reading read_meetings(const char *text) {
    return read_text(load_lexicon(), text, gf_when_read(GF_VIEW("2026-03-12")));
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
static inline void put_people(line_of *line, const text_reading *r, const gf_meeting *m) {
    char names[24][96], *order[24];
    size_t count = 0;
    for (size_t i = 0; i < m->participants.count && count < 24; i++) {
        const gf_participant *p = &m->participants.at[i];
        const gf_view name = r->found.entities.at[p->entity].name;
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
static inline void list_meetings(const text_reading *r, char *to, size_t room) {
    line_of line = {to, 0, room};
    to[0] = '\0';
    for (size_t i = 0; i < r->found.meetings.count; i++) {
        const gf_meeting *m = &r->found.meetings.at[i];
        char word[96];
        gf_when_edtf(m->when, word);
        if (i) put_text(&line, "; ");
        put_text(&line, gf_meeting_status_name(m->status));
        put_text(&line, " ");
        put_text(&line, gf_mode_name(m->mode));
        put_text(&line, word[0] ? " " : "");
        put_text(&line, word);
        for (size_t k = 0; k < m->places.count; k++) {
            const gf_view name = r->found.entities.at[m->places.at[k]].name;
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
    text_reading reading = read_meetings(r->text);
    char found[2048];
    list_meetings(&reading, found, sizeof found);
    cr_expect_str_eq(found, r->meetings, "%s\n  found:    %s\n  expected: %s", r->text, found,
                     r->meetings);
    forget_text(&reading);
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
