#include "explain/diff_story.h"

#include "../graph/small_corpus.h"

#include <stdlib.h>

static gf_network old;
static gf_changes changes;

static void open_archive(void) {
    open_corpus();
    gf_record *r = article("a.txt", day(2024, 4, 1));
    at(r, report(r, GF_PLANNED, day(2024, 4, 2), "Ina Roth,Jan Berg"), "Paris");
    met(article("b.txt", day(2024, 5, 3)), GF_WHEN_UNKNOWN, "Berg=Jan Berg,Eva Stein");
    build();
    old = net;
}

TestSuite(network_diff, .init = open_archive, .fini = close_corpus);

static void compare_with_now(void) {
    build();
    cr_assert_eq(gf_networks_compare(arena, &old, &net, &changes), GF_OK);
}

static const gf_change *change_of(gf_changed_thing thing, gf_change_kind kind) {
    for (size_t i = 0; i < changes.count; i++) {
        if (changes.at[i].thing == thing && changes.at[i].kind == kind) return &changes.at[i];
    }
    return NULL;
}

static const gf_field_change *field(const gf_change *c, const char *name) {
    for (size_t i = 0; c && i < c->fields.count; i++) {
        if (strcmp(c->fields.at[i].field, name) == 0) return &c->fields.at[i];
    }
    return NULL;
}

#define SAYS(value, text) cr_assert(gf_view_equal(value, GF_VIEW(text)))

Test(network_diff, of_a_network_with_itself_is_empty) {
    compare_with_now();
    cr_assert_eq(changes.count, 0);
}

Test(network_diff, a_plan_that_was_held_says_what_changed) {
    gf_record *r = article("c.txt", day(2024, 4, 3));
    at(r, met(r, day(2024, 4, 2), "Ina Roth,Jan Berg,Uwe Lang"), "Paris");
    compare_with_now();
    const gf_change *m = change_of(GF_CHANGED_MEETING, GF_CHANGED);
    cr_assert_not_null(m);
    SAYS(field(m, "status")->before, "planned");
    SAYS(field(m, "status")->after, "held");
    SAYS(field(m, "documents")->after, "2");
    cr_assert_not_null(change_of(GF_CHANGED_DOCUMENT, GF_ADDED));
    const gf_change *person = change_of(GF_CHANGED_ENTITY, GF_ADDED);
    SAYS(person->id, "person:uwe-lang");
    cr_assert_null(change_of(GF_CHANGED_MEETING, GF_ADDED));
    bool lang = false;
    for (size_t i = 0; i < m->fields.count; i++)
        lang |= gf_view_equal(m->fields.at[i].about, GF_VIEW("Uwe Lang")) &&
                !m->fields.at[i].before.len &&
                gf_view_equal(m->fields.at[i].after, GF_VIEW("attended"));
    cr_assert(lang);
}

/* Its id held the open date; its sentence says that it is the same. */
Test(network_diff, a_meeting_that_got_its_date_is_no_new_one) {
    corpus.at[1]->meetings.at[0].when = day(2024, 5, 1);
    compare_with_now();
    cr_assert_null(change_of(GF_CHANGED_MEETING, GF_ADDED));
    cr_assert_null(change_of(GF_CHANGED_MEETING, GF_REMOVED));
    const gf_change *m = change_of(GF_CHANGED_MEETING, GF_CHANGED);
    SAYS(field(m, "date")->before, "");
    SAYS(field(m, "date")->after, "2024-05-01");
    cr_assert_not_null(field(m, "id"));
}

Test(network_diff, a_renamed_person_is_the_same_by_form_and_document) {
    corpus.at[1]->entities.at[1].name = view("Eva-Maria Stein");
    compare_with_now();
    const gf_change *p = change_of(GF_CHANGED_ENTITY, GF_CHANGED);
    SAYS(field(p, "name")->before, "Eva Stein");
    SAYS(field(p, "name")->after, "Eva-Maria Stein");
    cr_assert_null(change_of(GF_CHANGED_ENTITY, GF_REMOVED));
    cr_assert_null(field(change_of(GF_CHANGED_MEETING, GF_CHANGED), "participant"));
}

Test(network_diff, a_namesake_elsewhere_is_another_person) {
    corpus.count = 1;
    entity(article("z.txt", GF_WHEN_UNKNOWN), GF_PERSON, "Stein=Eva-Lotte Stein");
    compare_with_now();
    SAYS(change_of(GF_CHANGED_ENTITY, GF_REMOVED)->id, "person:eva-stein");
    SAYS(change_of(GF_CHANGED_ENTITY, GF_ADDED)->id, "person:eva-lotte-stein");
}

Test(network_diff, what_was_joined_says_to_what) {
    static const char table[] = "merge\tEva Stein\tIna Roth\n";
    cr_assert_eq(gf_corrections_read(context, arena, GF_VIEW("merge\tEva Stein\tIna Roth\n"),
                                     "c.tsv", &corrections),
                 GF_OK, "%s", table);
    compare_with_now();
    const gf_change *p = change_of(GF_CHANGED_ENTITY, GF_REMOVED);
    SAYS(p->id, "person:eva-stein");
    SAYS(field(p, "joined")->after, "person:ina-roth");
}

Test(network_diff, relations_are_told_and_attendance_only_with_its_meeting) {
    gf_record *r = corpus.at[0];
    const gf_relation role = {.type = GF_ROLE,
                              .source = entity(r, GF_PERSON, "Ina Roth"),
                              .target = entity(r, GF_PLACE, "Paris"),
                              .role = GF_VIEW("Bürgermeisterin"),
                              .when = GF_WHEN_UNKNOWN};
    cr_assert(GF_PUSH(arena, &r->relations, role));
    compare_with_now();
    cr_assert_eq(changes.count, 1);
    cr_assert_eq(changes.at[0].thing, GF_CHANGED_EDGE);
    SAYS(changes.at[0].label, "Ina Roth role Bürgermeisterin Paris");
}

static char *printed(gf_status (*print)(gf_context *, FILE *, const gf_changes *)) {
    char *bytes = NULL;
    size_t len;
    FILE *sink = open_memstream(&bytes, &len);
    cr_assert_eq(print(context, sink, &changes), GF_OK);
    fclose(sink);
    return bytes;
}

Test(network_diff, is_printed_for_people_and_for_scripts) {
    corpus.at[1]->meetings.at[0].when = day(2024, 5, 1);
    compare_with_now();
    char *text = printed(gf_changes_tell), *json = printed(gf_changes_write);
    cr_assert(strstr(text, "~ meeting "), "%s", text);
    cr_assert(strstr(text, "    date: - -> 2024-05-01\n"), "%s", text);
    cr_assert(strstr(json, "\"format\":\t\"geflecht-diff\""), "%s", json);
    cr_assert(strstr(json, "\"field\":\t\"date\""), "%s", json);
    cr_assert(strstr(json, "\"before\":\tnull"), "%s", json);
    free(text);
    free(json);
}
