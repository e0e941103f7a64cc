#include "graph/corrections.h"

#include "small_corpus.h"

TestSuite(corrections, .init = open_corpus, .fini = close_corpus);

static gf_status read_table(const char *text) {
    return gf_corrections_read(context, arena, (gf_view){text, strlen(text)}, "c.tsv",
                               &corrections);
}

static void correct(const char *text) {
    cr_assert_eq(read_table(text), GF_OK, "%s", gf_context_message(context));
    build();
}

static void remarks(const char *wanted) {
    cr_assert_eq(net.remarks.count, 1);
    cr_assert_str_eq(gf_arena_copy(arena, net.remarks.at[0]).ptr, wanted);
}

/* Two articles: Karl Huber meets Ina Roth, and Kurt Huber meets her. */
static void two_hubers(void) {
    met(article("a.txt", day(2024, 3, 5)), day(2024, 3, 4), "Huber=Karl Huber,Ina Roth");
    met(article("b.txt", day(2024, 6, 5)), day(2024, 6, 4), "Huber=Kurt Huber,Ina Roth");
}

Test(corrections, reads_all_actions) {
    cr_assert_eq(read_table("\xEF\xBB\xBF# a comment\n"
                            "merge\tA\tB\n\n"
                            "split\tA\tC\tx*.txt\r\n"
                            "rename\t A \tD\n"
                            "retype\tA\tplace\n"
                            "drop\tperson:a\n"
                            "never-merge\tA\tE"),
                 GF_OK, "%s", gf_context_message(context));
    cr_assert_eq(corrections.count, 6);
    cr_assert_eq(corrections.at[1].line, 4);
    cr_assert(gf_view_equal(corrections.at[1].document, GF_VIEW("x*.txt")));
    cr_assert(gf_view_equal(corrections.at[2].name, GF_VIEW("A")));
    cr_assert_eq(corrections.at[3].type, GF_PLACE);
    cr_assert_eq(corrections.at[5].action, GF_CORRECT_NEVER_MERGE);
}

typedef struct fault {
    const char *table, *message;
} fault;

static const fault faults[] = {
    {"join\tA\tB\n",
     "c.tsv:1: 'join' is none of merge, split, rename, retype, drop, never-merge"},
    {"#\n\nmerge\tA\n",
     "c.tsv:3: expected 3 columns (merge, name, name to merge it into), found 2"},
    {"merge\tA\tB\tC\n",
     "c.tsv:1: expected 3 columns (merge, name, name to merge it into), found 4"},
    {"split\tA\tB\n", "c.tsv:1: expected 4 columns (split, name, new name, document), found 3"},
    {"drop\t  \n", "c.tsv:1: column 2 is empty"},
    {"retype\tA\tfirm\n", "c.tsv:1: 'firm' is none of person, organisation, place"},
    {"rename\tA\tA\n", "c.tsv:1: both names are the same"},
    {"merge\tA\tB\nnever-merge\tB\tA\n", "c.tsv:2: contradicts line 1"},
    {"drop\t\xFF\n", "c.tsv:1: is not UTF-8"},
};

ParameterizedTestParameters(corrections, names_file_line_and_fault) {
    static size_t index[sizeof faults / sizeof *faults];
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
        index[i] = i;
    return cr_make_param_array(size_t, index, sizeof faults / sizeof *faults);
}

ParameterizedTest(size_t *i, corrections, names_file_line_and_fault) {
    cr_assert_eq(read_table(faults[*i].table), GF_ERR_SYNTAX);
    cr_assert_str_eq(gf_context_message(context), faults[*i].message);
}

Test(corrections, merge_takes_the_name_and_the_meetings_of_the_other) {
    two_hubers();
    correct("merge\tKarl Huber\tKurt Huber\n");
    cr_assert_null(node("person:karl-huber"));
    cr_assert_not_null(node("person:kurt-huber"));
    cr_assert(joined("person:kurt-huber", "Karl Huber", "correction c.tsv:1: merge"));
    cr_assert(joins(&net.meetings.at[0], "person:kurt-huber"));
    cr_assert(joins(&net.meetings.at[1], "person:kurt-huber"));
    cr_assert_eq(net.remarks.count, 0);
}

Test(corrections, merge_over_types_takes_the_type_of_the_other) {
    gf_record *r = article("a.txt", day(2024, 3, 5));
    entity(r, GF_PERSON, "Rotes Kreuz");
    entity(r, GF_ORGANISATION, "Deutsches Rotes Kreuz");
    correct("merge\tperson:Rotes Kreuz\tDeutsches Rotes Kreuz\n");
    cr_assert_eq(net.entities.count, 1);
    cr_assert_eq(net.entities.at[0].type, GF_ORGANISATION);
}

Test(corrections, ids_and_surface_forms_are_names_too) {
    two_hubers();
    entity(corpus.at[0], GF_PERSON, "Bergi=Jan Berg");
    correct("drop\tperson:karl-huber\nrename\tbergi\tJan-Ole Berg\n");
    cr_assert_null(node("person:karl-huber"));
    cr_assert_not_null(node("person:jan-ole-berg"));
    cr_assert(joined("person:jan-ole-berg", "Jan Berg", "correction c.tsv:2: rename"));
}

Test(corrections, a_later_line_may_use_the_new_name) {
    two_hubers();
    correct("rename\tKarl Huber\tK. Huber senior\nmerge\tK. Huber senior\tKurt Huber\n");
    cr_assert_eq(net.remarks.count, 0);
    cr_assert_null(node("person:k-huber-senior"));
}

Test(corrections, a_form_of_two_persons_changes_nothing) {
    two_hubers();
    correct("drop\tHuber\n");
    remarks("c.tsv:1: 'Huber' is the name of several; nothing is changed");
    cr_assert_not_null(node("person:karl-huber"));
    cr_assert_not_null(node("person:kurt-huber"));
}

Test(corrections, what_matches_nothing_is_remarked) {
    two_hubers();
    correct("merge\tKarl Huber\tKarla Huber\n");
    remarks("c.tsv:1: 'Karla Huber' matches nothing");
    cr_assert_not_null(node("person:karl-huber"));
}

Test(corrections, drop_takes_the_node_out_of_meetings_edges_and_relations) {
    two_hubers();
    gf_record *r = corpus.at[0];
    at(r, &r->meetings.at[0], "Bonn");
    const gf_relation role = {.type = GF_ROLE,
                              .source = entity(r, GF_PERSON, "Karl Huber"),
                              .target = entity(r, GF_PLACE, "Bonn"),
                              .role = GF_VIEW("Landrat"),
                              .when = GF_WHEN_UNKNOWN};
    cr_assert(GF_PUSH(arena, &r->relations, role));
    correct("drop\tKarl Huber\ndrop\tplace:bonn\n");
    cr_assert_null(node("place:bonn"));
    cr_assert_eq(net.meetings.at[0].participants.count, 1);
    cr_assert_eq(net.meetings.at[0].place, GF_NONE);
    for (size_t i = 0; i < net.edges.count; i++)
        cr_assert_eq(net.edges.at[i].type, GF_EDGE_ATTENDED);
    cr_assert_eq(net.refusals.count, 2);
    cr_assert(gf_view_equal(net.refusals.at[0].what, GF_VIEW("Karl Huber")));
    cr_assert(gf_view_equal(net.refusals.at[0].reason, GF_VIEW("correction c.tsv:1: drop")));
}

Test(corrections, retype_joins_what_has_the_name_and_the_type) {
    entity(article("a.txt", GF_WHEN_UNKNOWN), GF_PERSON, "Friedensforum");
    entity(article("b.txt", GF_WHEN_UNKNOWN), GF_ORGANISATION, "Friedensforum");
    correct("retype\tperson:Friedensforum\torganisation\n");
    cr_assert_eq(net.entities.count, 1);
    cr_assert_eq(net.entities.at[0].documents.count, 2);
    cr_assert(joined("organisation:friedensforum", "Friedensforum", "c.tsv:1: retype"));
}

Test(corrections, split_by_document_keeps_namesakes_apart) {
    entity(article("amt-1.txt", GF_WHEN_UNKNOWN), GF_PERSON, "Hans Meier");
    entity(article("amt-2.txt", GF_WHEN_UNKNOWN), GF_PERSON, "Hans Meier");
    entity(article("sport.txt", GF_WHEN_UNKNOWN), GF_PERSON, "Hans Meier");
    correct("split\tHans Meier\tHans Meier (Torwart)\tsport*\n");
    cr_assert_eq(net.entities.count, 2);
    cr_assert_eq(node("person:hans-meier")->documents.count, 2);
    cr_assert_eq(node("person:hans-meier-torwart")->documents.count, 1);
}

Test(corrections, split_in_a_document_without_the_name_is_remarked) {
    entity(article("a.txt", GF_WHEN_UNKNOWN), GF_PERSON, "Hans Meier");
    correct("split\tHans Meier\tHans Meier (Torwart)\tb.txt\n");
    remarks("c.tsv:1: 'Hans Meier' matches nothing");
    cr_assert_eq(net.entities.count, 1);
}

Test(corrections, never_merge_keeps_spellings_apart) {
    entity(article("a.txt", GF_WHEN_UNKNOWN), GF_PERSON, "Sergej Smirnow");
    entity(article("b.txt", GF_WHEN_UNKNOWN), GF_PERSON, "Sergey Smirnov");
    build();
    cr_assert_eq(net.entities.count, 1);
    correct("never-merge\tSergey Smirnov\tSergej Smirnow\n");
    cr_assert_eq(net.entities.count, 2);
    cr_assert_eq(net.refusals.count, 1);
    cr_assert(
        gf_view_equal(net.refusals.at[0].what, GF_VIEW("Sergey Smirnov = Sergej Smirnow")));
}

Test(corrections, never_merge_holds_through_a_third) {
    entity(article("a.txt", GF_WHEN_UNKNOWN), GF_PERSON, "Sergej Smirnow");
    entity(article("b.txt", GF_WHEN_UNKNOWN), GF_PERSON, "Sergey Smirnov");
    entity(article("c.txt", GF_WHEN_UNKNOWN), GF_PERSON, "Sergei Smirnow");
    correct("never-merge\tSergey Smirnov\tSergej Smirnow\n");
    cr_assert_eq(net.entities.count, 2);
}

Test(corrections, survive_the_next_run_over_more_texts) {
    two_hubers();
    const char *table = "merge\tKarl Huber\tKurt Huber\nrename\tKurt Huber\tKurt Huber jun.\n";
    correct(table);
    cr_assert_not_null(node("person:kurt-huber-jun"));
    met(article("c.txt", day(2024, 9, 5)), day(2024, 9, 4), "Karl Huber,Jan Berg");
    correct(table);
    cr_assert_eq(net.remarks.count, 0);
    cr_assert_eq(node("person:kurt-huber-jun")->documents.count, 3);
}
