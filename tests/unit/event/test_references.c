#include "../load_lexicon.h"
#include "../read_text.h"

#include <criterion/criterion.h>
#include <stdio.h>

/* "die beiden=A, B;das Team=Land>C" in the order of the text. */
static void expect_references(const char *text, const char *wanted) {
    char found[1024] = "";
    size_t len = 0;
    text_reading r = read_text(load_lexicon_of(GF_LEXICON_DIR, NULL, 0), text,
                               gf_when_day(gf_day_of(2024, 5, 8)));
    for (size_t i = 0; i < r.found.references.count; i++) {
        const gf_reference *one = &r.found.references.at[i];
        len += (size_t)snprintf(found + len, sizeof found - len, "%s%.*s=", len ? ";" : "",
                                GF_VIEW_ARG(one->text));
        for (uint32_t k = 0; k < one->count; k++)
            len += (size_t)snprintf(found + len, sizeof found - len, "%s%.*s", k ? ", " : "",
                                    GF_VIEW_ARG(r.found.entities.at[one->entities[k]].name));
        if (one->head != GF_NONE)
            len += (size_t)snprintf(found + len, sizeof found - len, ">%.*s",
                                    GF_VIEW_ARG(r.found.entities.at[one->head].name));
        cr_assert_lt(len, sizeof found);
    }
    cr_expect_str_eq(found, wanted, "%s\nfound %s\nwant  %s", text, found, wanted);
    forget_text(&r);
}

Test(references, both_are_the_two_just_named) {
    expect_references(
        "Die Dirigentin Clara Brandt traf am Montag in Graz den Geiger Otto Kern. "
        "Beide lobten das Orchester.",
        "Beide=Clara Brandt, Otto Kern");
    expect_references(
        "Für Trainer Paul Huber war es der dritte Besuch bei Werner Lang. Eva Moser "
        "kam zum ersten Mal. Beide gehören dem Vorstand an.",
        "Beide=Paul Huber, Eva Moser");
    expect_references("Am Abend sprach Bischof Karl Weber mit Pfarrer Hans Lechner. Die beiden "
                      "kennen sich seit Jahren.",
                      "Die beiden=Karl Weber, Hans Lechner");
    expect_references("Clara Brandt traf Otto Kern und Paul Huber. Beide lobten das Orchester.",
                      "");
    expect_references("Clara Brandt kam an. Beide Türen standen offen.", "");
}

Test(references, envoys_of_a_country_are_its_people_at_the_table) {
    expect_references(
        "Der finnische Außenminister Pekka Salo und der finnische Botschafter Antti "
        "Virta trafen am Montag in Bern den Schweizer Bundesrat Beat Graf. Die "
        "finnischen Vertreter dankten Graf.",
        "Die finnischen Vertreter=Pekka Salo, Antti Virta");
    expect_references(
        "Der finnische Außenminister Pekka Salo traf am Montag in Bern den Schweizer "
        "Bundesrat Beat Graf. Die finnischen Vertreter dankten Graf.",
        "");
    expect_references(
        "Der finnische Außenminister Pekka Salo und der finnische Botschafter Antti "
        "Virta trafen am Montag in Bern den Schweizer Bundesrat Beat Graf. Die drei "
        "finnischen Vertreter dankten Graf.",
        "");
    expect_references(
        "Der finnische Außenminister Pekka Salo und der finnische Botschafter Antti "
        "Virta trafen am Montag in Bern den Schweizer Bundesrat Beat Graf. Finnische "
        "Vertreter waren zufrieden.",
        "");
}

Test(references, guests_are_of_another_house_than_the_host) {
    expect_references("Der polnische Präsident Adam Nowak empfing am Montag in Krakau den "
                      "tschechischen Präsidenten Petr Dvorak und den slowakischen Präsidenten "
                      "Milan Horak. Nowak zeigte seinen Gästen die Burg.",
                      "seinen Gästen=Petr Dvorak, Milan Horak");
    expect_references("Der polnische Präsident Adam Nowak empfing am Montag in Krakau den "
                      "tschechischen Präsidenten Petr Dvorak. Die Gäste im Lokal staunten.",
                      "");
}

Test(references, sides_are_those_of_the_last_meeting) {
    expect_references(
        "Der polnische Minister Adam Nowak traf am Montag in Krakau den tschechischen "
        "Minister Petr Dvorak. Die Seiten vereinbarten Stillschweigen.",
        "Die Seiten=Polen, Tschechien");
    expect_references(
        "Am Dienstag verhandelten Verdi und die Telekom in Bonn. Beide Seiten blieben "
        "hart.",
        "Beide Seiten=Verdi, Telekom");
    expect_references(
        "Der polnische Minister Adam Nowak traf am Montag in Krakau den tschechischen "
        "Minister Petr Dvorak. Die Parteien des Landes schwiegen. Drei Seiten hat das "
        "Papier.",
        "");
    expect_references("Die Parteien stellten sich im Herbst zur Wahl.", "");
}

Test(references, a_team_is_led_by_whom_the_text_names) {
    expect_references(
        "Die norwegische Delegation wird von Staatssekretär Lars Berg geleitet. Das "
        "norwegische Team reiste am Freitag an.",
        "Die norwegische Delegation=Norwegen>Lars Berg;Das norwegische "
        "Team=Norwegen>Lars Berg");
    expect_references(
        "Die von Ministerin Ingrid Dahl angeführte norwegische Delegation kam an. Die "
        "schwedische Delegation blieb fern.",
        "angeführte norwegische "
        "Delegation=Norwegen>Ingrid Dahl");
    expect_references("Die norwegische Delegation kam am Freitag mit Lars Berg an.", "");
}

Test(references, a_capital_of_opinions_is_place_or_government) {
    expect_references("Die Pläne stoßen auf Skepsis in Wien und Bern. In Wien regnete es.",
                      "Wien=Wien;Bern=Bern");
    expect_references("Österreich baut aus. Es gibt noch viel Arbeit in Wien.",
                      "Wien=Wien, Österreich");
    expect_references("Es gibt viel Arbeit in Graz. Das Konzert in Wien war voll.", "");
}

Test(references, a_sentence_without_subject_has_a_candidate) {
    expect_references("Sportchef Paul Huber kam am Montag nach Graz.\n\n"
                      "spielte in den letzten Jahren eine große Rolle im Verein.",
                      "spielte=Paul Huber");
    expect_references("Am Montag regnete es in Graz.\n\n"
                      "spielte in den letzten Jahren eine große Rolle im Verein.",
                      "spielte=");
    expect_references(
        "Sportchef Paul Huber kam am Montag nach Graz. Er spielte eine große Rolle.", "");
}
