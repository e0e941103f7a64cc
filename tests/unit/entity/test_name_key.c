#include "entity/name_key.h"

#include "suite_lexicon.h"

#include <criterion/parameterized.h>
#include <string.h>

TestSuite(names, .init = open_lexicon, .fini = close_lexicon);

typedef struct pair {
    const char *a, *b;
    gf_name_likeness likeness;
} pair;

static const pair pairs[] = {
    {"Uschakow", "Ushakov", GF_NAMES_EQUAL},
    {"Dmitrijew", "Dmitriew", GF_NAMES_EQUAL},
    {"Dmitriew", "Dmitriev", GF_NAMES_EQUAL},
    {"Peskow", "Peskov", GF_NAMES_EQUAL},
    {"Selenskyj", "Zelenski", GF_NAMES_EQUAL},
    {"Selenski", "Zelenskyy", GF_NAMES_EQUAL},
    {"Umjerow", "Umerow", GF_NAMES_EQUAL},
    {"Lawrow", "Lavrov", GF_NAMES_EQUAL},
    {"Schukow", "Zhukov", GF_NAMES_EQUAL},
    {"Chruschtschow", "Khrushchev", GF_NAMES_EQUAL},
    {"Tschechow", "Chekhov", GF_NAMES_EQUAL},
    {"Jelzin", "Yeltsin", GF_NAMES_EQUAL},
    {"Jermak", "Yermak", GF_NAMES_EQUAL},
    {"Luhowskyj", "Lugovskij", GF_NAMES_EQUAL},
    {"Erdoğan", "Erdogan", GF_NAMES_EQUAL},
    {"Grünbaum", "Gruenbaum", GF_NAMES_EQUAL},
    {"Kyrill", "Kirill", GF_NAMES_EQUAL},
    {"Wladimir Putin", "Vladimir Putin", GF_NAMES_EQUAL},
    {"Wladimir Zelenski", "Wolodymyr Selenskyj", GF_NAMES_TRANSLATED},
    {"Sergei Lawrow", "Sergej Lavrov", GF_NAMES_EQUAL},
    {"Steve Witkoff", "Stephen Witkoff", GF_NAMES_EQUAL},
    {"J. Biden", "Joe Biden", GF_NAMES_EQUAL},
    {"Juan Manuel Santos", "Juan Santos", GF_NAMES_EQUAL},
    {"Recep Tayyip Erdoğan", "Tayyip Erdogan", GF_NAMES_EQUAL},
    {"Pedro Sánchez", "Pedro Sánchez Pérez-Castejón", GF_NAMES_EQUAL},
    {"Xi Jinping", "Jinping Xi", GF_NAMES_EQUAL},
    {"Leo XIV.", "Leo XIV.", GF_NAMES_EQUAL},
    {"Putin", "Wladimir Putin", GF_NAMES_COMPATIBLE},
    {"Ushakov", "Juri Uschakow", GF_NAMES_COMPATIBLE},
    {"Leyen", "Ursula von der Leyen", GF_NAMES_COMPATIBLE},
    {"Serraj", "Fayez al-Serraj", GF_NAMES_COMPATIBLE},
    {"Moon", "Moon Jae-in", GF_NAMES_COMPATIBLE},
    {"Leo", "Leo XIV.", GF_NAMES_COMPATIBLE},
    {"Hassan Rohani", "Hassan Ruhani", GF_NAMES_SIMILAR},
    {"Wladimir Putin", "Wladimir Medinski", GF_NAMES_DIFFER},
    {"Wladimir Putin", "Wladimir Selenskyj", GF_NAMES_DIFFER},
    {"Raúl Castro", "Fidel Castro", GF_NAMES_DIFFER},
    {"Emanuel von Wattenwyl", "Beatrice von Wattenwyl", GF_NAMES_DIFFER},
    {"Karl Huber", "Martin Huber", GF_NAMES_DIFFER},
    {"Donald Trump", "Melania Trump", GF_NAMES_DIFFER},
    {"Leo XIII.", "Leo XIV.", GF_NAMES_DIFFER},
    {"Iwanow", "Iwanowa", GF_NAMES_DIFFER},
    {"Uschakow", "Uschanowitsch", GF_NAMES_DIFFER},
    {"Dmitriev", "Dmitrenko", GF_NAMES_DIFFER},
    {"Lawrow", "Lawrenko", GF_NAMES_DIFFER},
    {"Sander", "Zander", GF_NAMES_SIMILAR},
};

ParameterizedTestParameters(names, are_compared_by_sound_and_given_name) {
    static size_t index[sizeof pairs / sizeof *pairs];
    for (size_t i = 0; i < sizeof index / sizeof *index; i++)
        index[i] = i;
    return cr_make_param_array(size_t, index, sizeof index / sizeof *index);
}

static gf_view view_of(const char *text) { return (gf_view){text, strlen(text)}; }

ParameterizedTest(size_t *index, names, are_compared_by_sound_and_given_name) {
    const pair *p = &pairs[*index];
    const gf_view a = view_of(p->a), b = view_of(p->b);
    cr_expect_eq(gf_names_compare(arena, lexicon, a, b), p->likeness, "%s / %s: %d", p->a, p->b,
                 gf_names_compare(arena, lexicon, a, b));
    cr_expect_eq(gf_names_compare(arena, lexicon, b, a), p->likeness, "%s / %s: %d", p->b, p->a,
                 gf_names_compare(arena, lexicon, b, a));
}

Test(names, share_a_key_in_one_of_two_readings) {
    const gf_name_key german = gf_name_key_of(arena, GF_VIEW("Uschakow"), GF_VIEW("Uschakow"));
    const gf_name_key english = gf_name_key_of(arena, GF_VIEW("Ushakov"), GF_VIEW("Ushakov"));
    cr_expect(gf_view_equal(german.german, english.english));
    const gf_name_key other = gf_name_key_of(arena, GF_VIEW("Usakowa"), GF_VIEW("Usakowa"));
    cr_expect_not(gf_view_equal(german.german, other.german));
}

Test(names, of_no_letters_match_nothing) {
    cr_expect_eq(gf_names_compare(arena, lexicon, GF_VIEW(""), GF_VIEW("Putin")),
                 GF_NAMES_DIFFER);
    cr_expect_eq(gf_names_compare(arena, lexicon, GF_VIEW("-"), GF_VIEW("...")),
                 GF_NAMES_DIFFER);
}
