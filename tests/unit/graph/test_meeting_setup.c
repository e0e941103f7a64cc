#include "small_corpus.h"

/* How a meeting was set up, from several documents side by side. */
TestSuite(meeting_setup, .init = open_corpus, .fini = close_corpus);

static const gf_net_meeting *meeting_with(size_t people) {
    for (size_t i = 0; i < net.meetings.count; i++) {
        if (net.meetings.at[i].participants.count == people) return &net.meetings.at[i];
    }
    return NULL;
}

Test(meeting_setup, of_several_documents_stands_side_by_side) {
    gf_record *a = article("a.txt", day(2024, 3, 5)), *b = article("b.txt", day(2024, 3, 6));
    gf_meeting *said = met(a, day(2024, 3, 4), "Ina Roth,Jan Berg");
    const uint32_t asked = entity(a, GF_PERSON, "Kai Wolf");
    const gf_unnamed people = {2, true, GF_VIEW("mehrere Bischöfe"), {3, 9}};
    said->setup.closed = said->setup.place_unknown = true;
    cr_assert(GF_PUSH(arena, &said->setup.initiators, asked) &&
              GF_PUSH(arena, &said->setup.unnamed, people));
    said = met(b, day(2024, 3, 4), "Ina Roth,Jan Berg");
    said->setup.rounds = 3;
    said->setup.date_unknown = true;
    build();
    cr_assert_eq(net.meetings.count, 1);
    const gf_net_setup *setup = &net.meetings.at[0].setup;
    cr_expect(setup->closed);
    cr_expect_eq(setup->rounds, 3);
    cr_assert_eq(setup->initiators.count, 1);
    cr_expect(gf_view_is(net.entities.at[setup->initiators.at[0]].name, "Kai Wolf"));
    cr_assert_eq(setup->unnamed.count, 1);
    cr_expect_eq(setup->unnamed.at[0].document, 0u);
    cr_assert(setup->place_unknown.count == 1 && setup->date_unknown.count == 1);
    cr_expect(setup->place_unknown.at[0] == 0 && setup->date_unknown.at[0] == 1);
}

/* Who asked for it was not there: nothing but what was said of the others makes an edge. */
Test(meeting_setup, is_not_who_was_there) {
    gf_record *a = article("a.txt", day(2024, 3, 5));
    gf_meeting *said = met(a, day(2024, 3, 4), "Ina Roth,Jan Berg");
    cr_assert(GF_PUSH(arena, &said->setup.initiators, entity(a, GF_PERSON, "Kai Wolf")));
    build();
    cr_expect_eq(net.meetings.at[0].participants.count, 2);
}

Test(meeting_setup, finds_the_gathering_by_its_number_in_the_network) {
    gf_record *a = article("a.txt", day(2024, 3, 5));
    met(a, day(2024, 3, 6),
        "Ina Roth,Jan Berg,Kai Wolf"); /* later: it stands behind the talk */
    gf_meeting *talk = met(a, day(2024, 3, 4), "Ina Roth,Jan Berg");
    talk->setup.part_of = 1;
    talk->setup.occasion = GF_VIEW("Gipfels");
    build();
    const gf_net_meeting *small = meeting_with(2), *large = meeting_with(3);
    cr_assert(small && large);
    cr_assert_eq(small->setup.part_of.count, 1);
    cr_expect_eq(&net.meetings.at[small->setup.part_of.at[0].meeting], large);
    cr_expect_eq(large->setup.part_of.count, 0);
}

/* One document that gives the place makes it more than where a text is. */
Test(meeting_setup, a_place_of_the_context_is_one_only_where_nobody_gives_it) {
    gf_record *a = article("a.txt", day(2024, 3, 5)), *b = article("b.txt", day(2024, 3, 6));
    gf_meeting *said = met(a, day(2024, 3, 4), "Ina Roth,Jan Berg");
    at(a, said, "Bonn");
    said->setup.context_place = true;
    build();
    cr_expect(net.meetings.at[0].setup.context_place);
    said = met(b, day(2024, 3, 4), "Ina Roth,Jan Berg");
    at(b, said, "Bonn");
    build();
    cr_assert_eq(net.meetings.count, 1);
    cr_expect_not(net.meetings.at[0].setup.context_place);
}
