#include "read_relations.h"

Test(roles, of_whoever_stands_at_the_head) {
    expect_relations("Seit 2015 steht Anna Berg an der Spitze der Commerzbank.",
                     "role Anna Berg > Commerzbank (Chefin) [2015-01-01..]");
    expect_relations("Anna Berg übernahm im Mai 2024 die Leitung des Museums Ludwig.",
                     "role Anna Berg > Museum Ludwig (Leiterin) [2024-05-01..]");
    expect_relations("Otto Kern übernahm im Mai 2024 den Vorsitz der SPD.",
                     "role Otto Kern > SPD (Vorsitzender) [2024-05-01..]");
    expect_relations("Anna Berg stand nicht an der Spitze der Commerzbank.", "");
}

Test(roles, of_members) {
    expect_relations("Anna Berg gehörte von 1999 bis 2009 dem Berliner Abgeordnetenhaus an.",
                     "role Anna Berg > Abgeordnetenhaus (Mitglied) [1999-01-01..2009-12-31]");
    expect_relations("Anna Berg sitzt seit 2009 im Bundestag.",
                     "role Anna Berg > Bundestag (Mitglied) [2009-01-01..]");
    expect_relations("Anna Berg gehört der SPD nicht an.", "");
    expect_relations("Anna Berg sitzt in der Commerzbank und wartet.", "");
}

Test(roles, begin_with_an_appointment) {
    expect_relations("Anna Berg wurde am 5. Mai 2024 zur Präsidentin der NATO gewählt.",
                     "role Anna Berg > NATO (Präsidentin) [2024-05-05..]");
    expect_relations("Die NATO berief ihn nicht. Die NATO berief Otto Kern zum Sprecher.",
                     "role Otto Kern > NATO (Sprecher)");
    expect_relations("Otto Kern ernannte am Montag Anna Berg zur Chefin der NATO.",
                     "role Anna Berg > NATO (Chefin) [2025-03-10..]");
}

Test(roles, end_with_a_resignation) {
    expect_relations("Anna Berg trat am 3. März 2025 als Präsidentin der NATO zurück.",
                     "role Anna Berg > NATO (Präsidentin) [..2025-03-03]");
}

Test(roles, have_no_period_by_a_day_on_which_somebody_had_them) {
    expect_relations("Anna Berg ist am Dienstag als Präsidentin der NATO nach Rom gereist.",
                     "role Anna Berg > NATO (Präsidentin)");
}

Test(roles, are_neither_denied_nor_tied_to_conditions) {
    expect_relations("Anna Berg wird nicht Präsidentin der NATO.", "");
    expect_relations("Wenn Anna Berg Präsidentin der NATO wird, freut sich Berlin.", "");
    expect_relations("Anna Berg soll Präsidentin der NATO werden.",
                     "role Anna Berg > NATO (Präsidentin) future");
}

Test(roles, of_the_served) {
    expect_relations("Otto Kern diente Anna Berg von 2001 bis 2009 als Sprecher.",
                     "role Otto Kern > Anna Berg (Sprecher) [2001-01-01..2009-12-31]");
}

Test(roles, of_a_country_that_the_clause_names) {
    expect_relations("Anna Berg war von 2001 bis 2009 in Hessen Ministerin.",
                     "role Anna Berg > Hessen (Ministerin) [2001-01-01..2009-12-31]");
}

Test(roles, in_a_list_are_those_of_the_body_before_it) {
    expect_relations("Er sprach mit der Spitze des FC Rosenau, also Präsident Otto Kern, "
                     "Trainer Egon Blum und Manager Rolf Vogt.",
                     "role Otto Kern > FC Rosenau (Präsident); role Egon Blum > FC Rosenau "
                     "(Trainer); role Rolf Vogt > FC Rosenau (Manager)");
    expect_relations("Er sprach mit dem FC Rosenau und Trainer Egon Blum.", "");
}

Test(roles, without_an_object_are_those_of_the_own_organisation) {
    expect_relations("CDU-Chef Otto Kern schwieg. Später kam Parteichef Kern doch noch.",
                     "role Otto Kern > CDU (Chef); role Otto Kern > CDU (Parteichef)");
}

Test(roles, of_mayors_are_those_of_the_reporting_town) {
    expect_relations("Perleberg, den 3. März 2025\n\nFür Bürgermeisterin Anna Berg war es das "
                     "erste Mal.",
                     "role Anna Berg > Perleberg (Bürgermeisterin)");
    expect_relations("Perleberg, den 3. März 2025\n\nIn Krakau traf man Bürgermeisterin Anna "
                     "Berg.",
                     "");
}

Test(roles, of_what_a_seat_governs) {
    expect_relations("Kremlchef Otto Kern rief an.", "role Otto Kern > Russland (Staatschef)");
}

Test(roles, of_men_and_women_as_the_article_says) {
    expect_relations("Otto Kern, der Vorsitzende der SPD, und Anna Berg, die Vorsitzende der "
                     "FDP, kamen.",
                     "role Otto Kern > SPD (Vorsitzender); role Anna Berg > FDP (Vorsitzende)");
}

Test(kin, by_genitive_and_possessive) {
    expect_relations("Rolf Kern, der Bruder Otto Kerns, schwieg.",
                     "kinship Rolf Kern > Otto Kern (Bruder)");
    expect_relations("Otto Kern kam mit seiner Frau Anna zum Ball.",
                     "kinship Anna > Otto Kern (Frau)");
    expect_relations("Frau Berg und Bergmann Otto Kern kamen mit einem Mann aus Rom.", "");
}

Test(roles, of_professions_have_no_nation) {
    expect_relations("Die Schweizer Regisseurin Anna Berg und US-Milliardär Otto Kern kamen.",
                     "");
    expect_relations("Der deutsche Bundestrainer Otto Kern schwieg.",
                     "role Otto Kern > Deutschland (Bundestrainer)");
}

Test(roles, are_of_the_organisation_behind_the_name) {
    expect_relations("Kapitän Otto Kern vom FC Rosenau fehlte.",
                     "role Otto Kern > FC Rosenau (Kapitän)");
    expect_relations("Otto Kern vom FC Rosenau fehlte.", "");
}

Test(roles, inside_an_organisation_follow_the_name_before) {
    expect_relations("Siemens-Chef Otto Kern und Finanzvorstand Rolf Vogt kamen.",
                     "role Otto Kern > Siemens (Chef); role Rolf Vogt > Siemens "
                     "(Finanzvorstand)");
    expect_relations("Siemens-Chef Otto Kern und Gewerkschaftschefin Anna Berg kamen.",
                     "role Otto Kern > Siemens (Chef)");
}

Test(roles, of_state_servants_follow_the_name_before) {
    expect_relations("US-Außenminister Otto Kern und Sicherheitsberater Rolf Vogt kamen.",
                     "role Otto Kern > USA (Außenminister); role Rolf Vogt > USA "
                     "(Sicherheitsberater)");
}

Test(roles, of_chancellors_are_those_of_their_partys_country) {
    expect_relations(
        "Sie sprachen mit Bundeskanzler Otto Kern (ÖVP) und der deutschen Kanzlerin "
        "Anna Berg.",
        "role Otto Kern > Österreich (Bundeskanzler); role Anna Berg > Deutschland "
        "(Bundeskanzlerin); role Otto Kern > ÖVP (Mitglied)");
}

Test(roles, of_mayors_are_not_those_of_their_party) {
    expect_relations("Bürgermeister Otto Kern (SPD) schwieg.",
                     "role Otto Kern > SPD (Mitglied)");
}

Test(roles, end_no_name) {
    expect_relations("Nun ist Anna Berg Intendantin der Oper Leipzig.",
                     "role Anna Berg > Oper Leipzig (Intendantin)");
    expect_relations("Otto Kern war Direktor des Museums für Kunst und Gewerbe.",
                     "role Otto Kern > Museum für Kunst und Gewerbe (Direktor)");
    expect_relations("Otto Kern, Landrat des Kreises Höxter, schwieg.",
                     "role Otto Kern > Höxter (Landrat)");
}

Test(roles, begin_where_somebody_took_office) {
    expect_relations("Außenminister Otto Kern, seit August im Amt, traf den iranischen "
                     "Präsidenten Rolf Vogt.",
                     "role Rolf Vogt > Iran (Präsident)");
    expect_relations("Irans Präsident Otto Kern, seit August 2024 im Amt, schwieg.",
                     "role Otto Kern > Iran (Präsident) [2024-08-01..]");
    expect_relations("Irans Präsident Otto Kern schwieg. Kern hatte das Amt im Juni 2024 "
                     "übernommen.",
                     "role Otto Kern > Iran (Präsident) [2024-06-01..]");
}

Test(roles, end_where_somebody_left) {
    expect_relations("Andrij Kern war Chef der NATO. Er trat am 3. März 2025 zurück.",
                     "role Andrij Kern > NATO (Chef) [..2025-03-03]");
    expect_relations("Otto Kern ist Chef der NATO. Er trat am 3. März 2025 nicht zurück.",
                     "role Otto Kern > NATO (Chef)");
    expect_relations("Otto Kern ist Chef der NATO und Präsident der SPD. Kern trat am 3. März "
                     "2025 zurück.",
                     "role Otto Kern > NATO (Chef); role Otto Kern > SPD (Präsident)");
}

Test(roles, of_one_kind_of_organisation_are_of_the_one_named_before) {
    expect_relations("Die Suche beim FC Rosenau ist beendet. Sportchef Otto Kern atmet auf.",
                     "role Otto Kern > FC Rosenau (Sportchef)");
    expect_relations("Der FC Rosenau traf auf den SV Altdorf. Sportchef Otto Kern atmet auf.",
                     "");
    expect_relations("Man sprach mit Co-Trainer Otto Kern. Der FC Rosenau und der SV Altdorf "
                     "warten.",
                     "");
}

Test(roles, of_mayors_are_those_of_whom_they_speak_for) {
    expect_relations("Für Zürich sass Stadtpräsidentin Anna Berg am Tisch, für Basel "
                     "Regierungspräsident Otto Kern.",
                     "role Anna Berg > Zürich (Stadtpräsidentin); role Otto Kern > Basel "
                     "(Regierungspräsident)");
}

Test(roles, of_regions_are_not_of_the_country) {
    expect_relations("Landeshauptmann Otto Kern (SPÖ) sprach in Österreich über Kärnten.",
                     "role Otto Kern > Kärnten (Landeshauptmann); role Otto Kern > SPÖ "
                     "(Mitglied)");
}

Test(roles, that_a_bracket_tells_of_are_no_memberships) {
    expect_relations("Finanzchef Otto Kern (Siemens) schwieg.",
                     "role Otto Kern > Siemens (Finanzchef)");
}

Test(roles, of_a_leader_keep_their_own_word) {
    expect_relations(
        "Siemens-Geschäftsführer Otto Kern kam. Kern führt die Siemens AG seit 2017.",
        "role Otto Kern > Siemens (Geschäftsführer); role Otto Kern > Siemens "
        "(Geschäftsführer) [2017-01-01..]");
}

Test(kin, of_a_man_with_an_office) {
    expect_relations("Anna Berg, Tochter des Firmengründers Otto Kern, schwieg.",
                     "kinship Anna Berg > Otto Kern (Tochter)");
}

Test(roles, have_the_period_that_the_text_gives) {
    expect_relations("Otto Kern war von Mai 2011 bis August 2014 Anna Bergs leitender Berater.",
                     "role Otto Kern > Anna Berg (leitender Berater) [2011-05-01..2014-08-31]");
}

Test(roles, of_founders) {
    expect_relations(
        "Man lobt den von Otto Kern zur Lösung vieler Konflikte gegründeten „Friedensrat“.",
        "role Otto Kern > Friedensrat (Gründer)");
    expect_relations("Die von Anna Berg gegründete Lumora GmbH baut Uhren.",
                     "role Anna Berg > Lumora GmbH (Gründerin)");
    expect_relations("Otto Kern lobt die in Erfurt gegründete Lumora GmbH.", "");
}

Test(roles, of_peers_need_one_clear_owner) {
    expect_relations(
        "Frankreichs Präsident Otto Kern empfing Italiens Ministerpräsidenten Rolf "
        "Vogt und seinen iranischen Kollegen Egon Blum.",
        "role Otto Kern > Frankreich (Präsident); role Rolf Vogt > Italien "
        "(Ministerpräsident)");
    expect_relations(
        "Italiens Innenminister Otto Kern sprach mit Polens Premier Rolf Vogt über "
        "dessen dänischen Kollegen Egon Blum.",
        "role Otto Kern > Italien (Innenminister); role Rolf Vogt > Polen "
        "(Premier); role Egon Blum > Dänemark (Premier)");
    expect_relations("Polens Finanzministerin Anna Berg empfing ihren dänischen Kollegen Otto "
                     "Kern.",
                     "role Anna Berg > Polen (Finanzministerin); role Otto Kern > Dänemark "
                     "(Finanzminister)");
}

Test(roles, by_a_possessive_agree_with_its_gender) {
    expect_relations("Bischof Otto Kern traf Anna Berg und ihren Sprecher Rolf Vogt.",
                     "role Rolf Vogt > Anna Berg (Sprecher)");
    expect_relations("Otto Kern traf Anna Berg mit seinem Sprecher Rolf Vogt.",
                     "role Rolf Vogt > Otto Kern (Sprecher)");
}

Test(roles, by_a_possessive_prefer_the_subject) {
    expect_relations("Otto Kern sprach mit Egon Blum, seine Sprecherin Anna Berg schwieg.",
                     "role Anna Berg > Otto Kern (Sprecherin)");
    expect_relations("Dass der Bischof mit Otto Kern telefoniert habe, bestritt seine "
                     "Sprecherin Anna Berg.",
                     "");
}

Test(roles, of_envoys_are_not_of_the_country_they_deal_with) {
    expect_relations("Der Ukraine-Gesandte Otto Kern und US-Gesandte Anna Berg kamen.",
                     "role Anna Berg > USA (Gesandte)");
    expect_relations("Rolf Vogt, der norwegische Balkan-Beauftragte der NATO, blieb.",
                     "role Rolf Vogt > NATO (Balkan-Beauftragter)");
    expect_relations("Rolf Vogt, der norwegische Beauftragte der Union, blieb.", "");
}

Test(roles, with_a_name_before_the_hyphen_borrow_no_other) {
    expect_relations("Eintracht-Trainer Otto Kern kam. Der SC Altona schwieg.", "");
    expect_relations("Klub-Boss Otto Kern kam. Der SC Altona schwieg.", "");
}

Test(roles, of_towns_have_no_country) {
    expect_relations("Stadtrat Otto Kern sprach für die Schweiz und mit der Schweiz.", "");
}

Test(roles, of_ministers_may_be_those_of_a_state) {
    expect_relations("Wissenschaftsminister Otto Kern (SPD) sprach über Thüringen.",
                     "role Otto Kern > SPD (Mitglied)");
    expect_relations("Außenminister Otto Kern (SPD) sprach über Thüringen.",
                     "role Otto Kern > Deutschland (Außenminister); role Otto Kern > SPD "
                     "(Mitglied)");
}

Test(roles, of_namesakes_are_their_own) {
    expect_relations(
        "Kapitän Otto Kern fehlte. Rolf Kern, Torwart des SC Altona, kam.",
        "role Otto Kern > SC Altona (Kapitän); role Rolf Kern > SC Altona (Torwart)");
}

Test(roles, of_firms_that_a_compound_announces) {
    expect_relations("Der Schraubenhersteller Wermle aus Künzelsau wächst. Wermle-Chef Otto "
                     "Kern freut sich.",
                     "role Otto Kern > Wermle (Chef)");
    expect_relations("Anna Berg, die Chefin der Großbrauerei Hopfgold, schwieg.",
                     "role Anna Berg > Hopfgold (Chefin)");
    expect_relations("Nun hat der Pumpenhersteller Fehler gemacht. Direktor Otto Kern schwieg.",
                     "");
}

Test(roles, of_names_with_hyphens) {
    expect_relations("PRO-GE-Landessekretär Otto Kern kam.",
                     "role Otto Kern > Gewerkschaft PRO-GE (Landessekretär)");
    expect_relations("XKL-WB-Sprecherin Anna Berg kam.",
                     "role Anna Berg > XKL-WB (Sprecherin)");
    expect_relations("US-UN-Botschafterin Anna Berg kam.",
                     "role Anna Berg > USA (UN-Botschafterin)");
}

Test(roles, of_institutes_and_courts_in_a_town) {
    expect_relations("Anna Berg, die Leiterin des Weber-Instituts für Astronomie, kam.",
                     "role Anna Berg > Weber-Institut für Astronomie (Leiterin)");
    expect_relations("Anna Berg, die Sprecherin des Landesgerichts Klagenfurt, kam.",
                     "role Anna Berg > Landesgericht Klagenfurt (Sprecherin)");
    expect_relations("Otto Kern, der Präsident des Turnvereins Altdorf, trat ab.",
                     "role Otto Kern > Turnverein Altdorf (Präsident)");
}

Test(roles, of_ministers_in_the_provinces_are_nobodys) {
    expect_relations("Innenminister Otto Kern sprach in Köln mit Helfern aus Köln und Aachen.",
                     "");
    expect_relations("Außenminister Otto Kern sprach in Köln mit Helfern aus Köln und Aachen.",
                     "role Otto Kern > Deutschland (Außenminister)");
    expect_relations(
        "Innenminister Otto Kern sprach in Berlin mit Helfern aus Köln und Aachen.",
        "role Otto Kern > Deutschland (Innenminister)");
}

Test(roles, of_senators_are_those_of_a_city) {
    expect_relations("Hamburg klagt. Finanzsenatorin Anna Berg kam in den Hafen.",
                     "role Anna Berg > Hamburg (Finanzsenatorin)");
    expect_relations("Senator Otto Kern besuchte Hamburg.", "");
}

Test(roles, of_mayors_follow_the_report_to_another_town) {
    expect_relations("Perleberg, den 3. März 2025\n\nIn Kyritz tagte der Rat. Danach sprach "
                     "Bürgermeisterin Anna Berg.",
                     "role Anna Berg > Kyritz (Bürgermeisterin)");
}

Test(roles, of_possessives_belong_to_the_subject) {
    expect_relations("Mit Otto Kern sprach Rolf Vogt, wie sein Sprecher Egon Blum sagte.",
                     "role Egon Blum > Rolf Vogt (Sprecher)");
    expect_relations("Otto Kern lobte Rolf Vogt und dessen Sprecher Egon Blum.",
                     "role Egon Blum > Rolf Vogt (Sprecher)");
    expect_relations("Anna Berg traf Otto Kern und ihren Anwalt Egon Blum.",
                     "role Egon Blum > Anna Berg (Anwalt)");
    expect_relations("CDU-Chef Otto Kern kam. Er werde Rolf Vogt am Mittwoch treffen, teilte "
                     "sein Sprecher Egon Blum mit.",
                     "role Otto Kern > CDU (Chef); role Egon Blum > Otto Kern (Sprecher)");
    expect_relations("Otto Kern ist Tischler geworden. Sein Vater Alois war Maurer.",
                     "kinship Alois > Otto Kern (Vater)");
}

Test(roles, of_possessives_may_be_of_a_house) {
    expect_relations("Die Universität Jena war durch ihre Vizepräsidentin Anna Berg vertreten.",
                     "role Anna Berg > Universität Jena (Vizepräsidentin)");
    expect_relations("Die Commerzbank baut um. Ihr Sprecher Otto Kern schwieg.",
                     "role Otto Kern > Commerzbank (Sprecher)");
    /* kin are of persons; a house of another gender; somebody else is meant */
    expect_relations("Die Commerzbank baut um. Ihr Bruder Otto Kern schwieg.", "");
    expect_relations("Die Commerzbank baut um. Sein Sprecher Otto Kern schwieg.", "");
    expect_relations("Für den Beirat sprach dessen Vorsitzende Anna Berg mit Otto Kern.", "");
}

Test(roles, of_colleagues_pass_over_who_is_inside_a_title) {
    expect_relations(
        "Otto Kern, der Berater von Bundeskanzler Rolf Vogt, und sein französischer "
        "Kollege Egon Blum kamen.",
        "role Rolf Vogt > Deutschland (Bundeskanzler); role Otto Kern > Rolf Vogt "
        "(Berater); role Egon Blum > Frankreich (Berater)");
    expect_relations(
        "Otto Kern, Rektor der Universität Graz, und sein slowenischer Kollege Egon "
        "Blum kamen.",
        "role Otto Kern > Universität Graz (Rektor)");
}

Test(roles, of_two_ministers_are_of_two_countries) {
    expect_relations("Es berieten die Außenminister Sergej Lawrow und Egon Blum.",
                     "role Sergej Lawrow > Russland (Außenminister)");
    expect_relations("Es berieten die US-Minister Otto Kern und Egon Blum.",
                     "role Otto Kern > USA (Minister); role Egon Blum > USA (Minister)");
}

Test(roles, of_brothers_are_not_mixed_up) {
    expect_relations("Rolf Kern, Sprecher der Commerzbank, lachte. Sprecher Otto Kern schwieg.",
                     "role Rolf Kern > Commerzbank (Sprecher)");
}

Test(roles, of_the_house_that_a_compound_names) {
    expect_relations("Die Kirgisische Akademie der Künste feiert. Akademiepräsident Otto Kern "
                     "schwieg.",
                     "role Otto Kern > Kirgisische Akademie der Künste (Akademiepräsident)");
    expect_relations("Klinikchefin Anna Berg sprach über die Lindau-Kliniken.",
                     "role Anna Berg > Lindau-Kliniken (Klinikchefin)");
    expect_relations("Museumsdirektor Otto Kern sah das Museum Ludwig und das Museum "
                     "Folkwang.",
                     "");
}

Test(roles, of_organisations_by_a_possessive) {
    expect_relations("Die Universität Jena war durch ihre Vizepräsidentin Anna Berg vertreten.",
                     "role Anna Berg > Universität Jena (Vizepräsidentin)");
    expect_relations("Die Thüringer Landessternwarte wächst. Ihre Direktorin Anna Berg kam.",
                     "role Anna Berg > Thüringer Landessternwarte (Direktorin); located_in "
                     "Thüringer Landessternwarte > Thüringen");
}

Test(kin, by_a_possessive_of_the_sentence_before) {
    expect_relations("Otto Kern wuchs in Celle auf. Sein Vater Alois war Bäcker.",
                     "kinship Alois > Otto Kern (Vater)");
    expect_relations("Otto Kern traf Rolf Vogt. Sein Vater Alois war Bäcker.", "");
    expect_relations(
        "Lange sprach er mit Anna Berg und Otto Kern, neben ihm seine Tochter Eva.", "");
}

Test(roles, of_whom_somebody_speaks_for) {
    expect_relations("Für die Gewerkschaft PRO-GE wird Sekretär Otto Kern am Tisch sitzen.",
                     "role Otto Kern > Gewerkschaft PRO-GE (Sekretär)");
    expect_relations("Für die SPD sprach Ministerpräsident Otto Kern.", "");
}

Test(roles, of_bracketed_parties_that_are_words) {
    expect_relations("Otto Kern (Linke) kam aus der Mitte der Stadt.",
                     "role Otto Kern > Die Linke (Mitglied)");
}

Test(roles, of_trades_have_no_town) {
    expect_relations("Der Prager Unternehmer Otto Kern und der Kölner Erzbischof Rolf Vogt "
                     "kamen.",
                     "role Rolf Vogt > Köln (Erzbischof)");
}

Test(roles, of_the_head_of_a_house_in_a_town) {
    expect_relations("Der Leiter des Goethe-Instituts in Lyon, Otto Kern, kam.",
                     "role Otto Kern > Goethe-Institut (Leiter)");
    expect_relations("Gesundheitsministerin Anna Berg (CDU) kam aus Fulda.",
                     "role Anna Berg > CDU (Mitglied)");
}

Test(roles, of_whom_somebody_represents) {
    expect_relations("Anna Berg vertritt die Schweiz seit 2019 als Botschafterin in Rom.",
                     "role Anna Berg > Schweiz (Botschafterin) [2019-01-01..]");
    expect_relations("Anna Berg arbeitet seit 2019 als Botschafterin in Rom.",
                     "role Anna Berg > Rom (Botschafterin) [2019-01-01..]");
}

Test(roles, of_who_presides) {
    expect_relations("Es entscheidet der Verfassungsrat, dem Otto Kern vorsteht.",
                     "role Otto Kern > Verfassungsrat (Vorsteher)");
    expect_relations("Otto Kern, der der Commerzbank seit 2018 vorsitzt, kam.",
                     "role Otto Kern > Commerzbank (Vorsitzender) [2018-01-01..]");
    expect_relations("Es entscheidet der Verfassungsrat, den Otto Kern lobt.", "");
}

Test(roles, of_what_a_noun_stands_for) {
    expect_relations("Anna Berg, die Vorsitzende des SPÖ-Klubs, kam.",
                     "role Anna Berg > SPÖ (Vorsitzende)");
    expect_relations("Otto Kern, von 2004 bis 2012 Mitglied der hessischen Regierung, schwieg.",
                     "role Otto Kern > Hessen (Mitglied) [2004-01-01..2012-12-31]");
    expect_relations("Otto Kern, Mitglied der hessischen Delegation, schwieg.", "");
}
