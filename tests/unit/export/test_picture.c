#include "made_network.h"
#include "svg_boxes.h"

#include <criterion/parameterized.h>

typedef struct row {
    gf_view_kind view;
    uint32_t nodes;
} row;

static const row rows[] = {
    {GF_VIEW_NETWORK, 10},   {GF_VIEW_NETWORK, 60},   {GF_VIEW_NETWORK, 300},
    {GF_VIEW_NETWORK, 2000}, {GF_VIEW_PEOPLE, 10},    {GF_VIEW_PEOPLE, 60},
    {GF_VIEW_PEOPLE, 300},   {GF_VIEW_PEOPLE, 2000},  {GF_VIEW_TIMELINE, 10},
    {GF_VIEW_TIMELINE, 60},  {GF_VIEW_TIMELINE, 300}, {GF_VIEW_TIMELINE, 2000},
};
static size_t indices[sizeof rows / sizeof *rows];

ParameterizedTestParameters(picture, keeps_labels_apart) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        indices[i] = i;
    return cr_make_param_array(size_t, indices, sizeof rows / sizeof *rows);
}

ParameterizedTest(size_t *index, picture, keeps_labels_apart) {
    const row *r = &rows[*index];
    made_begin();
    gf_network n;
    made_society(&n, r->nodes);
    gf_style style = made_style;
    style.view = r->view;
    char *svg = made_output(&n, "svg", &style);
    svg_boxes *boxes = svg_read(svg);
    cr_expect_gt(boxes->count, 10);
    svg_expect_apart(boxes);
    free(boxes);
    free(svg);
    made_end();
}

Test(picture, says_what_was_left_out, .init = made_begin, .fini = made_end) {
    gf_network n;
    made_society(&n, 600);
    char *svg = made_output(&n, "svg", &made_style);
    cr_expect(strstr(svg, "sind nicht gezeigt"));
    free(svg);
}

static void expect_repeats(const gf_network *n, const char *format, const gf_style *style) {
    char *first = made_output(n, format, style), *second = made_output(n, format, style);
    cr_expect_str_eq(first, second, "%s, view %d", format, style->view);
    free(first);
    free(second);
}

/* Graphviz draws from rand(), and keeps things from drawing to drawing. */
Test(picture, repeats_itself, .init = made_begin, .fini = made_end) {
    static const char *const formats[] = {"svg", "dot", "graphml", "gexf"};
    gf_network n;
    made_society(&n, 240); /* more than 180 nodes: other engines, too */
    gf_style style = made_style;
    for (int view = 0; view < GF_VIEW_KIND_COUNT; view++) {
        style.view = (gf_view_kind)view;
        for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
            expect_repeats(&n, formats[i], &style);
    }
}

Test(picture, is_safe_whatever_the_names, .init = made_begin, .fini = made_end) {
    gf_network n = {0};
    made_document(&n, "a.txt", "javascript:alert(1)");
    made_document(&n, "b.txt", "https://example.org/?a=1&b=\"><script>");
    const uint32_t m = made_meeting(&n, "meeting:x", GF_WHEN_UNKNOWN, GF_HELD);
    made_attendance(&n, made_entity(&n, GF_PERSON, "person:1", "<script>alert(1)</script>"), m);
    made_attendance(
        &n, made_entity(&n, GF_PERSON, "person:2", "A & & B \"C\" 'D' \x01\x1b[31m"), m);
    made_attendance(&n, made_entity(&n, GF_PERSON, "person:3", "\xF0\x9F\x98\x80 מרים פרץ"), m);
    char *svg = made_output(&n, "svg", &made_style);
    free(svg_read(svg));
    cr_expect_null(strstr(svg, "<script"));
    cr_expect_null(strstr(svg, "javascript:"));
    cr_expect_null(strchr(svg, 0x1b));
    cr_expect(strstr(svg, "\xF0\x9F\x98\x80"));
    free(svg);
}

Test(picture, keeps_to_the_page_it_is_given, .init = made_begin, .fini = made_end) {
    gf_network n;
    made_society(&n, 300);
    gf_style style = made_style;
    style.page_width = 297;
    style.page_height = 210;
    char *svg = made_output(&n, "svg", &style);
    cr_expect(strstr(svg, "width=\"297mm\" height=\"210mm\""));
    cr_expect(strstr(svg, "sind nicht gezeigt"));
    double width = 0;
    const char *box = strstr(svg, "viewBox=\"0 0 ");
    cr_assert(box);
    width = strtod(box + strlen("viewBox=\"0 0 "), NULL);
    /* A name of 11 units has at least 6 points: 297 mm are 842 points. */
    cr_expect_leq(width, 842.0 / 6 * 11 + 1);
    free(svg);
}

/* Of a large network, persons whose partners have no room are left out, too. */
Test(picture, shows_nobody_without_a_partner, .init = made_begin, .fini = made_end) {
    gf_network n = {0};
    made_document(&n, "a.txt", "");
    uint32_t loner = 0;
    for (int i = 0; i < 140; i++) { /* pairs; the first of each meets others, too */
        char id[40], name[40];
        snprintf(id, sizeof id, "person:%d", i);
        snprintf(name, sizeof name, "Person %d", i);
        const uint32_t person = made_entity(&n, GF_PERSON, id, name);
        n.entities.at[person].people.strength = i < 89 ? 5 : i == 89 ? 4 : 1;
        if (i == 89) loner = person;
    }
    for (uint32_t i = 0; i < 139; i++) { /* the loner, number 89, met only number 139 */
        const uint32_t other = i == loner ? 139 : i + 1 == loner ? 0 : i + 1;
        const uint32_t m = made_meeting(&n, "meeting:x", gf_when_day(19000), GF_HELD);
        made_attendance(&n, i, m);
        made_attendance(&n, other, m);
    }
    gf_style style = made_style;
    style.view = GF_VIEW_PEOPLE;
    char *svg = made_output(&n, "svg", &style);
    cr_expect(strstr(svg, ">Person 88<"));
    cr_expect_null(strstr(svg, ">Person 89<"));
    cr_expect(strstr(svg, "51 Personen mit weniger Treffen"));
    free(svg);
}

static size_t count_of(const char *text, const char *what) {
    size_t count = 0;
    for (const char *at = strstr(text, what); at; at = strstr(at + 1, what))
        count++;
    return count;
}

/* Ten people at one table have 45 lines and one date. */
Test(picture, says_the_date_of_a_round_once, .init = made_begin, .fini = made_end) {
    gf_network n = {0};
    made_document(&n, "a.txt", "");
    const uint32_t m =
        made_meeting(&n, "meeting:x", gf_when_day(gf_day_of(2024, 5, 17)), GF_HELD);
    for (int i = 0; i < 10; i++) {
        char id[40];
        snprintf(id, sizeof id, "person:%d", i);
        made_attendance(&n, made_entity(&n, GF_PERSON, id, id), m);
    }
    gf_style style = made_style;
    style.view = GF_VIEW_PEOPLE;
    char *svg = made_output(&n, "svg", &style);
    const size_t labels = count_of(svg, ">17.05.2024<");
    cr_expect(labels >= 1 && labels <= 12, "%zu labels", labels);
    cr_expect(strstr(svg, "gleiche nur einmal"));
    free(svg);
}

/* The legend of a chart explains the marks that are there, and no others. */
Test(picture, explains_only_what_it_shows, .init = made_begin, .fini = made_end) {
    gf_network n = {0};
    made_document(&n, "a.txt", "");
    const uint32_t m = made_meeting(&n, "meeting:x", gf_when_day(19000), GF_HELD);
    made_attendance(&n, made_entity(&n, GF_PERSON, "person:1", "Ada"), m);
    made_attendance(&n, made_entity(&n, GF_PERSON, "person:2", "Bo"), m);
    gf_style style = made_style;
    style.view = GF_VIEW_TIMELINE;
    char *svg = made_output(&n, "svg", &style);
    cr_expect(strstr(svg, ">nahm teil<"));
    cr_expect_null(strstr(svg, ">erwartet<"));
    cr_expect_null(strstr(svg, "nicht dabei"));
    free(svg);
    n.meetings.at[m].participants.at[1].part = GF_ABSENT;
    svg = made_output(&n, "svg", &style);
    cr_expect(strstr(svg, "nicht dabei"));
    free(svg);
}

/* Who reported nothing of what is shown is no source of it. */
Test(picture, names_the_sources_of_what_it_shows, .init = made_begin, .fini = made_end) {
    gf_network n = {0};
    made_document(&n, "tells.txt", "");
    made_document(&n, "silent.txt", "");
    const uint32_t m = made_meeting(&n, "meeting:x", gf_when_day(19000), GF_HELD);
    made_attendance(&n, made_entity(&n, GF_PERSON, "person:1", "Ada"), m);
    char *svg = made_output(&n, "svg", &made_style);
    cr_expect(strstr(svg, "Quellen: tells<"));
    cr_expect_null(strstr(svg, "silent"));
    free(svg);
}
