#include "read_relations.h"

Test(relations, put_a_venue_into_its_town) {
    expect_relations("Gespielt wird im Odeon-Palast in Krakau.",
                     "located_in Odeon-Palast > Krakau");
    expect_relations("Die Tagung findet im Hotel Adlon in Berlin statt.",
                     "located_in Hotel Adlon > Berlin");
    expect_relations("Der Empfang war im Gallus-Palast an der Brunngasse in Bern.",
                     "located_in Gallus-Palast > Brunngasse; located_in Brunngasse > Bern");
    expect_relations("Er kam auf dem Flughafen Quimbel bei Krakau an.",
                     "located_in Flughafen Quimbel > Krakau");
    expect_relations("Die Runde hat im Odeon-Palast getagt, dem alten Amtssitz des Bischofs in "
                     "Krakau.",
                     "located_in Odeon-Palast > Krakau");
    expect_relations(
        "Die Runde hat im Odeon-Palast getagt, dem Sprecher des Bischofs in Krakau "
        "zufolge.",
        "");
}

Test(relations, put_a_place_where_its_adjective_says) {
    expect_relations("Sie trafen sich in der norwegischen Stadt Bergen.",
                     "located_in Bergen > Norwegen");
    expect_relations("Am Freitag tagte man im Schweizer Davos.", "located_in Davos > Schweiz");
}

Test(relations, put_no_country_anywhere) {
    expect_relations("Frankreich und die Türkei in Genf zu versöhnen, ist schwer.", "");
    expect_relations("Polen will mit der Ukraine in Lublin beraten.", "");
    expect_relations("Russland und die USA in der Ukraine an einen Tisch zu bringen, misslang.",
                     "");
}

Test(relations, tell_a_pair_of_places_from_a_list) {
    expect_relations("Er lebt in Miami, Florida, und malt dort.", "located_in Miami > Florida");
    expect_relations("Er lebte in Köln, Bayern und Hessen und malte dort.", "");
}

Test(relations, seat_organisations) {
    expect_relations("Die Lumora GmbH mit Sitz in Erfurt baut dort Uhren.",
                     "located_in Lumora GmbH > Erfurt");
    expect_relations("Dort spielt der FC Rosenau aus Dresden gegen alle.",
                     "located_in FC Rosenau > Dresden");
}

Test(relations, make_parts_of_what_is_apposed) {
    expect_relations("Die Lumora GmbH, eine Tochter der Audi AG, baut dort Uhren.",
                     "part_of Lumora GmbH > Audi");
    expect_relations("Das sagte die Deutsche Uhren-Akademie, eine kleine Einrichtung der NATO.",
                     "part_of Uhren-Akademie > NATO");
}

Test(relations, make_parts_of_what_belongs) {
    expect_relations("Die Lumora GmbH, die zu Siemens gehört, baut dort Uhren.",
                     "part_of Lumora GmbH > Siemens");
    expect_relations("Die Lumora GmbH gehört seit Langem zur Deutschen Bank.",
                     "part_of Lumora GmbH > Deutsche Bank");
    expect_relations("Die Lumora GmbH gehört nicht zu Siemens.", "");
    expect_relations("Die Lumora GmbH gehört zu den Förderern der Oper Leipzig.", "");
}

Test(relations, make_parts_of_daughters) {
    expect_relations("Siemens verkauft seine Tochter Lumora GmbH an einen Fonds.",
                     "part_of Lumora GmbH > Siemens");
    expect_relations("Die Siemens-Tochter Lumora GmbH baut dort Uhren.",
                     "part_of Lumora GmbH > Siemens");
    expect_relations("Siemens lobte gestern die Tochter Lumora GmbH nicht.", "");
}
