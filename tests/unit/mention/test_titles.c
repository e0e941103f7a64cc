#include "read_names.h"

static void expect_titles(const char *text, const char *wanted) {
    text_reading r = read_names(text);
    char found[1024];
    list_titles(&r, found, sizeof found);
    cr_expect_str_eq(found, wanted, "%s\nfound %s\nwant  %s", text, found, wanted);
    forget_text(&r);
}

Test(titles, take_their_country_from_an_adjective) {
    expect_titles("Der nordländische Präsident Alwin Achmann schwieg.",
                  "Alwin Achmann=Präsident/Nordland");
}

Test(titles, take_their_country_from_a_genitive_before) {
    expect_titles("Südmarks Ministerin Dorothee Ebert schwieg.",
                  "Dorothee Ebert=Ministerin/Südmark");
}

Test(titles, behind_a_name_are_held_by_it) {
    expect_titles("Caspar Dorn, Leiter des Grauen Turms, und Egon Fink kamen.",
                  "Caspar Dorn=Leiter/Grauer Turm");
}

Test(titles, between_two_names_go_to_the_one_without) {
    expect_titles("Es kamen Präsident Alwin Achmann, der leitende Berater des Grauen Turms, "
                  "Caspar Dorn, und Egon Fink.",
                  "Alwin Achmann=Präsident/-;Caspar Dorn=leitender Berater/Grauer Turm");
}

Test(titles, belong_to_the_outer_role_if_the_inner_one_is_taken) {
    expect_titles("NL-Präsident Alwin Achmann rief an. Sie sprach mit dem Gesandten des "
                  "NL-Präsidenten Caspar Dorn.",
                  "Alwin Achmann=Präsident/Nordland;Caspar Dorn=Gesandter/Alwin Achmann");
}

Test(titles, are_shared_by_two_names) {
    expect_titles("Es kamen die NL-Berater Alwin Achmann und Caspar Dorn.",
                  "Alwin Achmann=Berater/Nordland;Caspar Dorn=Berater/Nordland");
}

Test(titles, of_kin_point_to_the_other) {
    expect_titles("Dabei war der Schwiegersohn von Präsident Alwin Achmann, Caspar Dorn.",
                  "Alwin Achmann=Präsident/-;Caspar Dorn=Schwiegersohn/Alwin Achmann");
}

Test(titles, in_brackets_are_memberships) {
    expect_titles("Dorothee Ebert (FKP) schwieg.",
                  "Dorothee Ebert=Mitglied/Freie Kartografenpartei");
}

Test(titles, of_peers_are_those_of_the_other) {
    expect_titles(
        "NL-Präsident Alwin Achmann traf seinen südmärkischen Amtskollegen Caspar Dorn.",
        "Alwin Achmann=Präsident/Nordland;Caspar Dorn=Präsident/Südmark");
}

Test(titles, are_predicated_by_a_verb) {
    expect_titles("Caspar Dorn ist Leiter des Grauen Turms.", "Caspar Dorn=Leiter/Grauer Turm");
}

Test(titles, of_a_seat_whose_office_the_lexicon_lacks_stay_as_said) {
    expect_titles("Caspar Dorn, Chef des Blauen Tors, schwieg.", "Caspar Dorn=Chef/Blaues Tor");
}

Test(titles, make_the_person_inside_them_no_participant) {
    text_reading r =
        read_names("Dabei war der Schwiegersohn von Präsident Alwin Achmann, Caspar Dorn.");
    bool owned = false;
    for (size_t i = 0; i < r.found.mentions.count; i++) {
        const gf_mention *m = &r.found.mentions.at[i];
        const bool inner = m->kind == GF_MENTION_NAME &&
                           gf_view_equal(name_of(&r, (uint32_t)i), GF_VIEW("Alwin Achmann"));
        if (inner) owned = m->owner != GF_NONE;
        const bool outer = m->kind == GF_MENTION_NAME &&
                           gf_view_equal(name_of(&r, (uint32_t)i), GF_VIEW("Caspar Dorn"));
        if (outer) cr_expect_eq(m->owner, GF_NONE);
    }
    cr_expect(owned);
    forget_text(&r);
}
