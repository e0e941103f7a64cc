#include "../mention/read_names.h"

/* The names of all organisations and places of the text, in order: "A;B". */
static void expect_things(const char *text, const char *wanted) {
    char found[512] = "";
    size_t len = 0;
    text_reading r = read_names(text);
    for (size_t i = 0; i < r.found.entities.count; i++) {
        const gf_entity *e = &r.found.entities.at[i];
        if (e->type == GF_PERSON) continue;
        len += (size_t)snprintf(found + len, sizeof found - len, "%s%.*s", len ? ";" : "",
                                GF_VIEW_ARG(e->name));
    }
    cr_expect_str_eq(found, wanted, "%s: %s", text, found);
    forget_text(&r);
}

Test(national_bodies, are_named_with_their_country) {
    expect_things(
        "Das nordländische Außenministerium schwieg. Ein Sprecher des Außenministeriums "
        "sagte ab.",
        "nordländisches Außenministerium");
    expect_things("Ein Treffen im nordländischen Finanzministerium scheiterte.",
                  "nordländisches Finanzministerium");
    expect_things("Nach Angaben der südmärkischen Streitkräfte war es ruhig. Bei den "
                  "südmärkischen Streitkräften blieb es so.",
                  "südmärkische Streitkräfte");
}

Test(national_bodies, of_two_countries_are_two) {
    expect_things("Das nordländische Außenministerium schwieg. Das südmärkische "
                  "Außenministerium sprach. Im Außenministerium war man froh.",
                  "nordländisches Außenministerium;südmärkisches Außenministerium");
}

Test(national_bodies, common_nouns_are_none) {
    expect_things("Die nordländischen Bauern und die südmärkischen Behörden schwiegen.",
                  "Südmark");
    expect_things("Dort kämpften Streitkräfte.", "");
}

Test(national_bodies, a_house_without_a_name_is_a_place_where_one_meets) {
    expect_things("Sie trafen sich im Rathaus von Nordstadt. Das Essen im Rathaus war gut.",
                  "Rathaus Nordstadt;Nordstadt");
    expect_things("Das Konzert im Kulturhaus fiel aus. Man traf sich in der Stadthalle.",
                  "Kulturhaus;Stadthalle");
    expect_things("Sie kamen im Historischen Rathaus zusammen. Später ging es ins Vereinsheim.",
                  "Historisches Rathaus;Vereinsheim");
    expect_things("In der Tonhalle sang sie. Im Spiegelsaal wurde getanzt. Die Tür "
                  "des Parkhotels stand offen.",
                  "Tonhalle;Spiegelsaal");
    expect_things("Das Rathaus ist alt. Ein Kulturhaus fehlt. Er baut Rathäuser.", "");
}

Test(national_bodies, a_head_noun_loses_its_genitive) {
    expect_things("Im Park des Schlosses Quimbelau war es still.", "Schloss Quimbelau");
    expect_things("Die Türen des Hotels Quimbel standen offen.", "Hotel Quimbel");
}
