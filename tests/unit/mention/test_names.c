#include "read_names.h"

static void expect_entities(const char *text, const char *wanted) {
    text_reading r = read_names(text);
    char found[1024];
    list_entities(&r, found, sizeof found);
    cr_expect_str_eq(found, wanted, "%s\nfound %s\nwant  %s", text, found, wanted);
    forget_text(&r);
}

Test(names, begin_with_a_given_name) {
    expect_entities("Am Montag sprach Alwin Achmann mit Brunhild von der Linde.",
                    "person:Alwin Achmann;person:Brunhild von der Linde");
}

Test(names, follow_a_role_even_if_unknown) {
    expect_entities("In Nordstadt empfing Präsident Xaro Quimbel den Minister.",
                    "place:Nordstadt;person:Xaro Quimbel");
}

Test(names, are_not_the_nouns_behind_a_role) {
    expect_entities("Gestern wollte der Minister Gespräche führen.", "");
}

Test(names, of_families_stand_alone_later) {
    expect_entities(
        "Alwin Achmann kam am Freitag. Danach reiste Achmann ab, Achmanns Gäste blieben.",
        "person:Alwin Achmann");
}

Test(names, that_are_words_are_firms_where_they_act) {
    expect_entities("Die Bahn lehnte das Angebot ab.", "organisation:Bahn");
    expect_entities("Die Post kündigte neue Tarife an.", "organisation:Post");
    expect_entities("Am Freitag kam die Leiterin der Bahn, Brunhild Berg.",
                    "organisation:Bahn;person:Brunhild Berg");
    expect_entities("Er las die Post. Die Bahn kam zu spät. Mit der Bahn fährt er gern.", "");
}

Test(names, of_peoples_with_an_article_are_their_countries) {
    expect_entities("Die Amerikaner haben viel getan.", "place:USA");
    expect_entities("Die Norweger reisten ab. Dann kamen die Schweden.",
                    "place:Norwegen;place:Schweden");
    expect_entities("Der Norweger reiste ab.", "");
}

Test(names, that_are_adverbs_open_sentences) {
    expect_entities("Alwin Kurz kam am Freitag. Kurz davor hatte es geregnet. Kurz nach der "
                    "Ankunft schien die Sonne.",
                    "person:Alwin Kurz");
    text_reading r = read_names("Kurz vor Mittag kam Alwin Kurz. Später sprach Kurz.");
    cr_assert_eq(r.found.entities.count, 1u);
    cr_expect_eq(r.found.entities.at[0].mentions, 2u, "%u", r.found.entities.at[0].mentions);
    forget_text(&r);
    r = read_names("Alwin Kurz kam. Kurz sprach lange. Kurz und Brunhild Berg gingen.");
    cr_expect_eq(r.found.entities.at[0].mentions, 3u, "%u", r.found.entities.at[0].mentions);
    forget_text(&r);
}

Test(names, in_other_spelling_are_joined) {
    expect_entities("Alwin Uschakow kam am Freitag. Später ging auch Ushakov nach Hause.",
                    "person:Alwin Uschakow");
}

Test(names, of_a_couple_stay_two) {
    expect_entities("Alwin und Dorothee Achmann kamen am Freitag.",
                    "person:Alwin Achmann;person:Dorothee Achmann");
}

Test(names, with_a_capital_adjective_are_of_organisations) {
    expect_entities(
        "Er sprach vor der Nordischen Forschungsgesellschaft und in der "
        "Alwin-Achmann-Universität.",
        "organisation:Nordische Forschungsgesellschaft;organisation:Alwin-Achmann-Universität");
}

Test(names, are_spelt_by_their_acronym) {
    expect_entities(
        "Heute tagte die Vereinigung der freien Kartografen (VFK). Die VFK schwieg.",
        "organisation:Vereinigung der freien Kartografen");
}

Test(names, of_foreign_organisations_hold_together) {
    expect_entities("Sie leitet den Federal Mapping Service in Nordstadt.",
                    "organisation:Federal Mapping Service;place:Nordstadt");
}

Test(names, of_palaces_and_parks_are_places) {
    expect_entities("Sie spazierten durch den Quimbel-Park zum Senatspalast.",
                    "place:Quimbel-Park;place:Senatspalast");
}

Test(names, of_countries_are_mentioned_by_prefix_and_people) {
    expect_entities("Die NL-Delegation traf die Nordländer.", "place:Nordland");
}

Test(names, are_cut_out_byte_by_byte) {
    text_reading r = read_names("Zuerst sprach Alwin Äöüß in Nordstadt.");
    cr_assert_eq(r.found.mentions.count, 2u);
    const gf_span span = r.found.mentions.at[0].span;
    cr_expect(gf_view_equal(gf_view_slice(r.found.document.text, span.begin, span.end),
                            GF_VIEW("Alwin Äöüß")));
    forget_text(&r);
}

Test(names, before_a_role_are_of_organisations) {
    expect_entities("QVX-Sprecherin Dorothee Ebert schwieg. Die QVX schwieg auch.",
                    "organisation:QVX;person:Dorothee Ebert");
}

Test(names, with_the_family_name_first_are_short_by_it) {
    expect_entities("Präsident Quo Yin-min kam am Freitag. Danach sprach Quo.",
                    "person:Quo Yin-min");
}

Test(names, of_places_are_visited) {
    expect_entities("Er reiste nach Xalberg. In Xalberg blieb er nicht.", "place:Xalberg");
}

Test(names, survive_an_empty_text) { expect_entities("", ""); }

Test(names, that_are_words_need_a_preposition_of_place) {
    expect_entities("Sie fuhren nach Essen und wohnten in Halle.", "place:Essen;place:Halle");
    expect_entities("Das Essen war gut, und die Halle war voll.", "");
}

Test(names, of_places_that_are_words_need_the_preposition_every_time) {
    expect_entities("Sie fuhren nach Essen. Das Essen war gut.", "place:Essen");
    expect_entities("Herr Roth sprach in Roth.", "person:Roth;place:Roth");
}

Test(names, that_are_words_may_be_announced) {
    expect_entities("Das berichtete die Zeitung Blick gestern.", "organisation:Blick");
    expect_entities("Ein Blick aus dem Fenster genügte.", "");
    expect_entities("Sein Signal war klar, der Sieg auch.", "");
}

Test(names, that_are_words_open_datelines) {
    expect_entities("Essen (dpa) - Sie sprach gestern.", "place:Essen;organisation:dpa");
    expect_entities("Essen (und Trinken) half.", "");
}

Test(names, of_papers_with_an_article_do_not_open_a_sentence) {
    expect_entities("Die Presse wartete vor der Tür.", "");
    expect_entities("Das schrieb gestern Die Presse ausführlich.", "organisation:Die Presse");
}

Test(names, of_families_named_before_are_no_companies) {
    expect_entities("Alwin Kellogg kam am Freitag. Kellogg blieb.", "person:Alwin Kellogg");
    expect_entities("Das Unternehmen Kellogg schwieg.", "organisation:Kellogg");
}

Test(names, of_groups_are_their_topic_and_members) {
    expect_entities("Die Arbeitsgruppe für Hafenfragen tagte. Danach schwieg die "
                    "Arbeitsgruppe für Hafenfragen.",
                    "organisation:Arbeitsgruppe für Hafenfragen");
    expect_entities("Man lobte die deutsch-polnische Arbeitsgruppe für Verkehrsfragen. Die "
                    "Arbeitsgruppe Deutschland-Polen für Verkehrsfragen war froh.",
                    "organisation:deutsch-polnische Arbeitsgruppe für Verkehrsfragen;"
                    "place:Deutschland;place:Polen");
    expect_entities(
        "Der Bericht der russisch-türkischen Historikerkommission zu offenen Fragen "
        "kam.",
        "organisation:russisch-türkische Historikerkommission zu offenen Fragen;"
        "place:Russland;place:Türkei");
    expect_entities("Die Kontaktgruppe Serbien-Kosovo ruhte.",
                    "organisation:Kontaktgruppe Serbien-Kosovo;place:Serbien;place:Kosovo");
}

Test(names, of_groups_with_other_members_are_others) {
    expect_entities("Die deutsch-polnische Arbeitsgruppe für Verkehr traf die deutsch-dänische "
                    "Arbeitsgruppe für Verkehr.",
                    "organisation:deutsch-polnische Arbeitsgruppe für Verkehr;"
                    "place:Deutschland;place:Polen;"
                    "organisation:deutsch-dänische Arbeitsgruppe für Verkehr;place:Dänemark");
}

Test(names, of_groups_have_short_forms) {
    expect_entities("Die Arbeitsgruppe für Verkehrsfragen tagte. Die Verkehrsgruppe schwieg.",
                    "organisation:Arbeitsgruppe für Verkehrsfragen");
    expect_entities("Die Arbeitsgruppe für Verkehrsfragen tagte. Die Handelsgruppe schwieg.",
                    "organisation:Arbeitsgruppe für Verkehrsfragen");
}

Test(names, are_not_any_group) {
    expect_entities("Eine Arbeitsgruppe für Hafenfragen gibt es nicht.", "");
    expect_entities("Die Arbeitsgruppe zu Beginn der Woche war müde.", "");
    expect_entities("Die Arbeitsgruppe lobte den Ausschuss.", "");
    expect_entities("Die Kommission zu Gast beim Rat schwieg.", "");
}

Test(names, of_houses_with_a_sign) {
    expect_entities("Sie aßen im Hotel Weisser Hase und im Gasthof Goldener Adler.",
                    "place:Hotel Weisser Hase;place:Gasthof Goldener Adler");
    expect_entities("Er sprach im Palais Quimbel.", "place:Palais Quimbel");
    expect_entities("Im Hotel Gäste zu treffen war verboten.", "");
}

Test(names, begin_with_small_words_if_a_list_has_them) {
    expect_entities("Am Montag sprach von der Leyen.", "person:Ursula von der Leyen");
    expect_entities("Das ist der Spiegel der Zeit.", "");
}
