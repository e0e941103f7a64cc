#include "../mention/read_names.h"

/* The names of all persons of the text, in order: "A;B". */
static void expect_persons(const char *text, const char *wanted) {
    char found[512] = "";
    size_t len = 0;
    text_reading r = read_names(text);
    for (size_t i = 0; i < r.found.entities.count; i++) {
        if (r.found.entities.at[i].type != GF_PERSON) continue;
        len += (size_t)snprintf(found + len, sizeof found - len, "%s%.*s", len ? ";" : "",
                                GF_VIEW_ARG(r.found.entities.at[i].name));
    }
    cr_expect_str_eq(found, wanted, "%s: %s", text, found);
    forget_text(&r);
}

Test(namesakes, a_translated_given_name_needs_the_same_office) {
    expect_persons("Der Dirigent Wladimir Kowalenko probte. Der Bäcker Wolodymyr Kowalenko sah "
                   "zu.",
                   "Wladimir Kowalenko;Wolodymyr Kowalenko");
    expect_persons("Wladimir Kowalenko kam an. Wolodymyr Kowalenko reiste ab.",
                   "Wladimir Kowalenko;Wolodymyr Kowalenko");
    expect_persons("Der Dirigent Wladimir Kowalenko probte. Am Abend sprach der Dirigent "
                   "Wolodymyr Kowalenko.",
                   "Wladimir Kowalenko");
    expect_persons("Der nordländische Minister Wolodymyr Kowalenko kam. Am Abend ging der "
                   "nordländische Minister Wladimir Kowalenko.",
                   "Wolodymyr Kowalenko");
    expect_persons("Der nordländische Minister Wolodymyr Kowalenko kam. Am Abend ging der "
                   "südmärkische Minister Wladimir Kowalenko.",
                   "Wolodymyr Kowalenko;Wladimir Kowalenko");
}

Test(namesakes, a_listed_name_gives_way_to_another_office) {
    expect_persons("Der russische Klempner Wladimir Selenski reparierte den Hahn. Selenski war "
                   "zufrieden.",
                   "Wladimir Selenski");
    expect_persons("Der ukrainische Präsident Wladimir Selenski kam an. Selenski schwieg.",
                   "Wolodymyr Selenskyj");
    expect_persons("Der ukrainische Schauspieler Wladimir Selenski gewann die Wahl.",
                   "Wolodymyr Selenskyj");
    expect_persons("Wladimir Selenski kam an.", "Wolodymyr Selenskyj");
    expect_persons("Präsident Wolodymyr Selenskyj lobte den Klempner Wladimir Selenski.",
                   "Wolodymyr Selenskyj;Wladimir Selenski");
}

Test(namesakes, an_arabic_article_may_be_left_out) {
    expect_persons(
        "Minister Alwin al-Quimbari kam an. Quimbari schwieg, auch al-Quimbari nicht "
        "froh.",
        "Alwin al-Quimbari");
    expect_persons("Minister Alwin El-Quimbari kam an. Quimbaris Rede war lang.",
                   "Alwin El-Quimbari");
}
