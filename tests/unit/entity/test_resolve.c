#include "mention/read_names.h"

/* The entity that the first mention with these words means, or "-"; of an office the
   description, and not the country that it implies. */
static gf_view meant(const text_reading *r, const char *words) {
    gf_view found = GF_VIEW("?");
    for (uint32_t i = (uint32_t)r->found.mentions.count; i-- > 0;) {
        const gf_mention *m = &r->found.mentions.at[i];
        const gf_view text = gf_view_slice(r->found.document.text, m->span.begin, m->span.end);
        const bool implied = m->kind == GF_MENTION_PREFIX && found.ptr[0] != '?';
        if (gf_view_is(text, words) && !implied) found = name_of(r, i);
    }
    return found;
}

static void expect_meant(const char *text, const char *words, const char *wanted) {
    text_reading r = read_names(text);
    const gf_view found = meant(&r, words);
    cr_expect(gf_view_equal(found, (gf_view){wanted, strlen(wanted)}),
              "%s: '%s' is %.*s, not %s", text, words, GF_VIEW_ARG(found), wanted);
    forget_text(&r);
}

Test(resolve, joins_a_role_with_its_only_holder) {
    expect_meant("NL-Präsident Alwin Achmann kam. Später ging der Präsident wieder.",
                 "Präsident", "Alwin Achmann");
}

Test(resolve, keeps_presidents_of_two_countries_apart) {
    expect_meant("NL-Präsident Alwin Achmann traf den südmärkischen Präsidenten Caspar Dorn. "
                 "Danach schwieg der südmärkische Präsident.",
                 "Präsident", "Caspar Dorn");
}

Test(resolve, abstains_between_two_ministers) {
    expect_meant(
        "Minister Alwin Achmann traf Minister Caspar Dorn. Danach schwieg der Minister.",
        "Minister", "-");
}

static void expect_meant_in(int year, const char *text, const char *words, const char *wanted) {
    const gf_when date = gf_when_day(gf_day_of(year, 8, 1));
    text_reading r = read_names_on(text, date);
    const gf_view found = meant(&r, words);
    cr_expect(gf_view_equal(found, (gf_view){wanted, strlen(wanted)}),
              "%d: %s: '%s' is %.*s, not %s", year, text, words, GF_VIEW_ARG(found), wanted);
    forget_text(&r);
}

static const char both[] =
    "Gerd Hollunder traf Hanno Distelfink. Danach schwieg der nordländische Staatschef.";

Test(resolve, takes_the_holder_of_the_time_by_facts) {
    expect_meant_in(2005, both, "Staatschef", "Gerd Hollunder");
    expect_meant_in(2020, both, "Staatschef", "Hanno Distelfink");
    expect_meant_in(1999, both, "Staatschef", "-");
}

Test(resolve, the_holder_of_the_time_beats_a_former_one_who_is_told_of_elsewhere) {
    const char text[] = "Hanno Distelfink kam an. Der Präsident sprach. Das Wetter war schön. "
                        "Früher kam Präsident Gerd Hollunder.";
    expect_meant_in(2020, text, "Präsident", "Hanno Distelfink");
    expect_meant_in(2005, text, "Präsident", "Gerd Hollunder");
    expect_meant_in(2020,
                    "Präsident Gerd Hollunder kam an. Danach schwieg der Staatschef. Später "
                    "kam Hanno Distelfink.",
                    "Staatschef", "Gerd Hollunder");
}

Test(resolve, abstains_between_holders_at_an_unknown_time) {
    expect_meant(both, "Staatschef", "-");
}

Test(resolve, needs_no_country_where_one_holder_of_the_time_is_named) {
    expect_meant_in(2020, "Hanno Distelfink kam an. Am Abend ging der Präsident.", "Präsident",
                    "Hanno Distelfink");
    expect_meant_in(2005, "Hanno Distelfink kam an. Am Abend ging der Präsident.", "Präsident",
                    "-");
}

Test(resolve, keeps_ministries_apart) {
    const char *text = "Jette Quirin kam an. Am Abend ging die nordländische Justizministerin.";
    expect_meant_in(2020, text, "Justizministerin", "-");
    text = "Jette Quirin kam an. Am Abend ging die nordländische Ministerin.";
    expect_meant_in(2020, text, "Ministerin", "Jette Quirin");
}

Test(resolve, follows_a_pronoun_to_the_only_man) {
    expect_meant("Alwin Achmann kam am Freitag. Er schwieg.", "Er", "Alwin Achmann");
}

Test(resolve, abstains_between_two_men) {
    expect_meant("Alwin Achmann traf Caspar Dorn. Er schwieg.", "Er", "-");
}

Test(resolve, lists_every_surface_form_once) {
    text_reading r =
        read_names("Alwin Achmann kam. Achmann ging. Achmanns Gäste blieben, Achmann nicht.");
    cr_assert_eq(r.found.entities.count, 1u);
    const gf_entity *e = &r.found.entities.at[0];
    cr_assert_eq(e->alias_count, 3u);
    cr_expect(gf_view_equal(e->aliases[0], GF_VIEW("Alwin Achmann")));
    cr_expect(gf_view_equal(e->aliases[1], GF_VIEW("Achmann")));
    cr_expect(gf_view_equal(e->aliases[2], GF_VIEW("Achmanns")));
    cr_expect_eq(e->mentions, 4u);
    forget_text(&r);
}

static bool has_form(const text_reading *r, const char *entity, const char *form) {
    for (size_t i = 0; i < r->found.entities.count; i++) {
        const gf_entity *e = &r->found.entities.at[i];
        if (!gf_view_equal(e->name, (gf_view){entity, strlen(entity)})) continue;
        for (uint32_t a = 0; a < e->alias_count; a++) {
            if (gf_view_equal(e->aliases[a], (gf_view){form, strlen(form)})) return true;
        }
    }
    return false;
}

static void expect_form(const char *text, const char *entity, const char *form, bool wanted) {
    text_reading r = read_names(text);
    cr_expect_eq(has_form(&r, entity, form), wanted, "%s: '%s' of %s", text, form, entity);
    forget_text(&r);
}

Test(resolve, knows_the_family_name_in_each_spelling) {
    const char *text = "Alwin Uschakow kam am Freitag. Später ging auch Alwin Ushakov.";
    expect_form(text, "Alwin Uschakow", "Uschakow", true);
    expect_form(text, "Alwin Uschakow", "Ushakov", true);
}

Test(resolve, knows_a_family_name_with_its_small_words) {
    const char *text = "Am Montag kam Brunhild von der Linde. Von der Linde sprach lange, die "
                       "Rede von der Lindes war gut.";
    expect_form(text, "Brunhild von der Linde", "von der Linde", true);
    expect_form(text, "Brunhild von der Linde", "Von der Linde", true);
    expect_form(text, "Brunhild von der Linde", "von der Lindes", true);
    expect_form(text, "Brunhild von der Linde", "der Linde", false);
}

Test(resolve, knows_the_family_name_behind_a_given_name_of_no_list) {
    expect_form("Minister Xarobert Quimbel kam.", "Xarobert Quimbel", "Quimbel", true);
    expect_form("Minister Xa Quimbel kam.", "Xa Quimbel", "Quimbel", false);
}

Test(resolve, gives_a_family_name_of_two_to_neither) {
    const char *text = "Alwin Achmann traf am Freitag Dorothee Achmann.";
    expect_form(text, "Alwin Achmann", "Achmann", false);
    expect_form(text, "Dorothee Achmann", "Achmann", false);
}

Test(resolve, knows_a_name_with_the_genitives_behind_it) {
    const char *text = "Er sprach im Quimbel-Palast des alten Hafens der südlichen Inseln.";
    expect_form(text, "Quimbel-Palast", "Quimbel-Palast des alten Hafens", true);
    expect_form(text, "Quimbel-Palast", "Quimbel-Palast des alten Hafens der südlichen Inseln",
                true);
    expect_form("Sie kam aus der Nordischen Forschungsgesellschaft der Inseln.",
                "Nordische Forschungsgesellschaft",
                "Nordischen Forschungsgesellschaft der Inseln", true);
}

Test(resolve, takes_no_dative_person_or_apposition_for_a_genitive) {
    expect_form("Gestern gab die Nordische Forschungsgesellschaft der Zeitung ein Interview.",
                "Nordische Forschungsgesellschaft",
                "Nordische Forschungsgesellschaft der Zeitung", false);
    expect_form("Er sprach im Quimbel-Palast des Präsidenten.", "Quimbel-Palast",
                "Quimbel-Palast des Präsidenten", false);
    expect_form("Er sprach im Quimbel-Palast des Landes Nordland.", "Quimbel-Palast",
                "Quimbel-Palast des Landes", false);
}

Test(resolve, gives_the_same_entities_in_order_of_appearance) {
    text_reading r = read_names("In Nordstadt traf Caspar Dorn Alwin Achmann.");
    char found[256];
    list_entities(&r, found, sizeof found);
    cr_expect_str_eq(found, "place:Nordstadt;person:Caspar Dorn;person:Alwin Achmann");
    forget_text(&r);
}

Test(resolve, follows_er_to_the_one_the_sentence_is_about) {
    expect_meant("Alwin Achmann telefonierte mit Caspar Dorn. Er schwieg dann.", "Er",
                 "Alwin Achmann");
    expect_meant("Alwin Achmann kam zu den Gesprächen von Caspar Dorn. Er schwieg dann.", "Er",
                 "Alwin Achmann");
    expect_meant("Alwin Achmann traf Caspar Dorn. Er schwieg dann.", "Er", "-");
}

Test(resolve, lets_nobody_be_a_pronoun_beside_himself) {
    expect_meant("Alwin Achmann reiste ab. Mit Caspar Dorn telefonierte er noch.", "er",
                 "Alwin Achmann");
    expect_meant("Alwin Achmann reiste an. Abends empfing Caspar Dorn ihn.", "ihn",
                 "Alwin Achmann");
    expect_meant("Vor Caspar Dorn sprach er.", "er", "-");
    /* another clause, or a possessive, may mean him */
    expect_meant("Caspar Dorn blieb, weil er wollte.", "er", "Caspar Dorn");
    expect_meant("Caspar Dorn traf seine Schwester.", "seine", "Caspar Dorn");
}

Test(resolve, knows_who_is_described_again) {
    expect_meant("Dorothee Ebert kam mit Caspar Dorn an. Am Abend sprach die Politikerin.",
                 "Politikerin", "Dorothee Ebert");
    expect_meant("Alwin Achmann redete mit Caspar Dorn. Danach schwieg der Regisseur.",
                 "Regisseur", "Alwin Achmann");
    /* two who may be meant; another one; somebody who only stood by */
    expect_meant("Alwin Achmann und Caspar Dorn kamen. Danach schwieg der Politiker.",
                 "Politiker", "-");
    expect_meant("Alwin Achmann kam. Ein Politiker schwieg.", "Politiker", "-");
    expect_meant("Alwin Achmann kam. Der südmärkische Politiker schwieg.", "Politiker", "-");
    expect_meant("Alwin Achmann kam. Der Reporter schwieg.", "Reporter", "-");
}

Test(resolve, knows_who_serves_the_holder_of_an_office) {
    expect_meant("NL-Präsident Alwin Achmann rief an. NL-Sondergesandter Caspar Dorn kam. "
                 "Mit Achmanns Gesandtem war niemand zufrieden.",
                 "Gesandtem", "Caspar Dorn");
    /* said of somebody else who was just named */
    expect_meant("NL-Präsident Alwin Achmann rief an. NL-Sondergesandter Caspar Dorn kam. "
                 "Zuletzt reiste Emil Fink an, Achmanns Gesandter für Fische.",
                 "Gesandter", "-");
}

Test(resolve, knows_who_reigns_without_the_number) {
    expect_meant("König Alwin II. blieb. Caspar Dorn traf Alwin zu Mittag.", "Alwin",
                 "Alwin II.");
    expect_meant("König Alwin II. blieb. Später kam Alwin Achmann.", "Alwin Achmann",
                 "Alwin Achmann");
}

Test(resolve, gives_a_colleague_the_same_office) {
    expect_meant("Der südmärkische Präsident Caspar Dorn kam. Später traf NL-Präsident Alwin "
                 "Achmann seinen südmärkischen Kollegen.",
                 "Kollegen", "Caspar Dorn");
    /* of another office; of no office that is told */
    expect_meant("Der südmärkische Präsident Caspar Dorn kam. Später traf NL-Botschafter Alwin "
                 "Achmann seinen südmärkischen Kollegen.",
                 "Kollegen", "-");
    expect_meant("Der südmärkische Präsident Caspar Dorn kam. Später traf Alwin Achmann seinen "
                 "südmärkischen Kollegen.",
                 "Kollegen", "-");
    /* nobody is his own colleague */
    expect_meant("NL-Präsident Alwin Achmann traf seinen Kollegen.", "Kollegen", "-");
    expect_meant("NL-Präsidentin Dorothee Ebert empfing eine Kollegin in Nordstadt.",
                 "Kollegin", "-");
}

Test(resolve, finds_whom_an_age_means) {
    expect_meant("Alwin Achmann lobte Dorothee Ebert. Der 47-Jährige schwieg.", "47-Jährige",
                 "Alwin Achmann");
    expect_meant("Alwin Achmann lobte Dorothee Ebert. Er gab der 41-Jährigen die Hand.",
                 "41-Jährigen", "Dorothee Ebert");
    expect_meant("Alwin Achmann lobte Caspar Dorn. Der 47-Jährige schwieg.", "47-Jährige", "-");
}

Test(resolve, finds_whom_a_nation_means) {
    expect_meant("NL-Präsident Alwin Achmann traf den südmärkischen Präsidenten Caspar Dorn. "
                 "Danach schwieg der Nordländer.",
                 "Nordländer", "Alwin Achmann");
}

Test(resolve, knows_a_firm_by_its_first_word) {
    text_reading r = read_names("Saalwerk-Sprecher Alwin Achmann schwieg. Die Saalwerk Pumpen "
                                "GmbH zahlt. Saalwerk schweigt.");
    char found[256];
    list_entities(&r, found, sizeof found);
    cr_expect_str_eq(found, "organisation:Saalwerk Pumpen GmbH;person:Alwin Achmann");
    forget_text(&r);
}

Test(resolve, knows_the_host_and_the_guest_of_a_visit) {
    expect_meant("Alwin Achmann empfing Caspar Dorn in Nordstadt. Der Gastgeber schwieg.",
                 "Gastgeber", "Alwin Achmann");
    expect_meant("Alwin Achmann empfing Caspar Dorn in Nordstadt. Später sang der Gast.",
                 "Gast", "Caspar Dorn");
    expect_meant("Caspar Dorn wurde am Montag von Dorothee Ebert empfangen. Die Gastgeberin "
                 "lachte.",
                 "Gastgeberin", "Dorothee Ebert");
    expect_meant("Den Rektor Caspar Dorn begrüßte Dorothee Ebert in der Aula. Der Gast sang.",
                 "Gast", "Caspar Dorn");
    expect_meant("Caspar Dorn besuchte am Freitag Alwin Achmann. Der Gastgeber schwieg.",
                 "Gastgeber", "Alwin Achmann");
    expect_meant("Alwin Achmann sprach mit Caspar Dorn. Achmann und sein Gast aßen danach.",
                 "Gast", "Caspar Dorn");
}

Test(resolve, invents_no_host) {
    expect_meant("Alwin Achmann sprach mit Caspar Dorn. Der Gastgeber schwieg.", "Gastgeber",
                 "-");
    expect_meant("Alwin Achmann, Egon Fink und Caspar Dorn kamen. Achmann lobte seinen Gast.",
                 "Gast", "-");
    expect_meant("Alwin Achmann empfing Caspar Dorn. Dorn sprach über einen Gast.", "Gast",
                 "-");
    expect_meant("Alwin Achmann empfing den Chor. Der Gast schwieg.", "Gast", "-");
}

Test(resolve, of_several_holders_takes_the_one_just_named) {
    expect_meant("Minister Alwin Achmann kam. Minister Caspar Dorn blieb daheim. Am Abend "
                 "schrieb der Minister einen Brief.",
                 "Minister", "Caspar Dorn");
}

Test(resolve, tells_offices_by_their_compounds) {
    expect_meant("Verbandspräsident Alwin Achmann kam. Der Polizeipräsident schwieg.",
                 "Polizeipräsident", "-");
    expect_meant("Ministerpräsident Alwin Achmann kam. Der Präsident schwieg.", "Präsident",
                 "-");
    expect_meant("Vizekanzler Alwin Achmann kam. Der Kanzler schwieg.", "Kanzler", "-");
    expect_meant("Co-Trainer Alwin Achmann kam. Der Trainer schwieg.", "Trainer", "-");
    expect_meant("Ministerpräsident Alwin Achmann kam. Der Regierungschef schwieg.",
                 "Regierungschef", "Alwin Achmann");
    expect_meant("Alwin Achmann, Präsident der Nordischen Forschungsgewerkschaft, kam. Der "
                 "Gewerkschaftsvorsitzende schwieg.",
                 "Gewerkschaftsvorsitzende", "Alwin Achmann");
    expect_meant("Alwin Achmann, Präsident der Nordischen Forschungsgesellschaft, kam. Der "
                 "Gewerkschaftsvorsitzende schwieg.",
                 "Gewerkschaftsvorsitzende", "-");
}

Test(resolve, keeps_offices_of_two_towns_apart) {
    expect_meant("Der Limburger Bischof Alwin Achmann kam. Der Münchner Bischof schwieg.",
                 "Bischof", "-");
    expect_meant("Der Limburger Bischof Alwin Achmann kam. Danach schwieg der deutsche "
                 "Bischof.",
                 "Bischof", "Alwin Achmann");
    expect_meant("Der Hamburger Bürgermeister Alwin Achmann kam. Der Kölner Bürgermeister "
                 "schwieg.",
                 "Bürgermeister", "-");
    expect_meant("Bayerns Innenminister Alwin Achmann kam. Der deutsche Innenminister schwieg.",
                 "Innenminister", "-");
}

Test(resolve, knows_the_head_of_a_state_by_its_seat) {
    expect_meant("Der russische Präsident Alwin Achmann kam. Der Kremlchef schwieg.",
                 "Kremlchef", "Alwin Achmann");
    expect_meant("Konzernchef Alwin Achmann kam. Der Kremlchef schwieg.", "Kremlchef", "-");
    expect_meant("US-Präsident Alwin Achmann kam. Der Kremlchef schwieg.", "Kremlchef", "-");
}

Test(resolve, takes_no_successor_for_the_one_before) {
    expect_meant("Trainer Alwin Achmann ging, der Nachfolger steht fest. Am Abend kam der neue "
                 "Coach.",
                 "Coach", "-");
    expect_meant("Kanzler Alwin Achmann trat ans Pult. Am Abend ging der neue Kanzler.", "neue",
                 "?");
}

Test(resolve, knows_who_is_described_with_an_adjective) {
    expect_meant(
        "Dorothee Ebert kam mit Caspar Dorn an. Abends sang die parteilose Politikerin.",
        "Politikerin", "Dorothee Ebert");
    expect_meant("Alwin Achmann kam. Danach schwieg der andere Politiker.", "Politiker", "-");
    expect_meant("Alwin Achmann kam. Danach schwieg der frühere Politiker.", "Politiker", "-");
    expect_meant("Alwin Achmann kam. Danach schwieg der zweite Politiker.", "Politiker", "-");
}

Test(resolve, takes_a_native_for_the_one_just_named) {
    expect_meant(
        "Alwin Achmann lobte Emil Fink. Am Montag kam Caspar Dorn an. Der Pole schwieg.",
        "Pole", "Caspar Dorn");
    expect_meant("Emil Fink blieb. Am Montag traf Alwin Achmann Caspar Dorn. Der Pole schwieg.",
                 "Pole", "-");
}

Test(names_in_compounds, may_have_several_words) {
    text_reading r =
        read_names("IG-Metall-Chefin Dorothee Ebert traf den Real-Madrid-Trainer "
                   "Caspar Dorn und den Nordrhein-Westfalen-Kenner Alwin Achmann.");
    char found[512];
    list_titles(&r, found, sizeof found);
    cr_expect_str_eq(found, "Dorothee Ebert=Chefin/IG Metall;Caspar Dorn=Trainer/Real Madrid",
                     "%s", found);
    forget_text(&r);
}

Test(resolve, gives_a_native_to_nobody_of_another_country) {
    expect_meant("Gerd Hollunder traf Brunhild Berg. Der Schwede schwieg.", "Schwede", "-");
    expect_meant("Der norwegische Dirigent Alwin Achmann probte. Der Schwede schwieg.",
                 "Schwede", "-");
    expect_meant("Der schwedische Dirigent Alwin Achmann probte. Der Schwede schwieg.",
                 "Schwede", "Alwin Achmann");
}

Test(resolve, takes_an_office_for_that_of_the_side_named_before) {
    static const char two[] =
        "Der nordländische Präsident Alwin Achmann traf den südmärkischen "
        "Präsidenten Caspar Dorn. ";
    char text[512];
    snprintf(text, sizeof text, "%sVon südmärkischer Seite sprach später der Präsident.", two);
    expect_meant(text, "Präsident", "Caspar Dorn");
    snprintf(text, sizeof text, "%sVon nordländischer Seite sprach später der Präsident.", two);
    expect_meant(text, "Präsident", "Alwin Achmann");
    snprintf(text, sizeof text, "%sAm Abend sprach der Präsident.", two);
    expect_meant(text, "Präsident", "-");
}

Test(resolve, takes_the_only_holder_that_the_text_has_named_so_far) {
    expect_meant("Präsident Alwin Achmann kam. Das Wetter war schön. Es regnete nicht. Der "
                 "Präsident schwieg. Später kam Präsident Caspar Dorn.",
                 "Präsident", "Alwin Achmann");
    expect_meant("Präsident Alwin Achmann und Präsident Caspar Dorn kamen. Es regnete. Das "
                 "Wetter war schön. Der Präsident schwieg.",
                 "Präsident", "-");
}

Test(resolve, takes_of_several_holders_by_facts_the_one_just_named) {
    expect_meant_in(2020, "Hanno Distelfink kam. Der Präsident schwieg.", "Präsident",
                    "Hanno Distelfink");
}
