#include "record/fingerprint.h"

#include <criterion/criterion.h>
#include <string.h>

static const char report[] =
    "Die Bürgermeisterin von Nordstadt hat am Montag den Leiter des Hafens empfangen. Nach dem "
    "Gespräch sagte sie, man sei sich über den Ausbau der Mole einig geworden. Im Herbst "
    "sollen "
    "die Arbeiten beginnen. Der Hafenleiter dankte den Beschäftigten und kündigte an, die "
    "Kosten "
    "offen zu legen. Widerspruch kam von den Fischern, die um ihre Liegeplätze fürchten.";
static const char cut[] =
    "NORDSTADT (xyz) Die Bürgermeisterin von Nordstadt hat am Montag den Leiter des Hafens "
    "empfangen. Nach dem Gespräch sagte sie, man sei sich über den Ausbau der Mole einig "
    "geworden. Im Herbst sollen die Arbeiten beginnen.";
static const char other[] =
    "Am Montag empfing die Bürgermeisterin von Nordstadt den Chef des Hafens im Rathaus. Beide "
    "wollen die Mole ausbauen lassen, was die Fischer ablehnen. Beginnen soll der Bau im "
    "Herbst, "
    "wie es danach hieß; die Kosten will der Hafen nennen, sobald die Angebote vorliegen.";

static bool alike(const char *a, const char *b) {
    gf_arena *arena = gf_arena_new();
    const gf_view x = gf_fingerprint_of(arena, (gf_view){a, strlen(a)});
    const gf_view y = gf_fingerprint_of(arena, (gf_view){b, strlen(b)});
    const bool result = gf_fingerprints_alike(x, y);
    cr_assert_eq(gf_fingerprints_alike(y, x), result);
    gf_arena_free(arena);
    return result;
}

Test(fingerprint, finds_a_copy_without_its_last_paragraphs) { cr_expect(alike(report, cut)); }

Test(fingerprint, keeps_two_reports_of_one_event_apart) { cr_expect_not(alike(report, other)); }

Test(fingerprint, says_nothing_about_short_texts) {
    cr_expect_not(alike("Er kam am Montag.", "Er kam am Montag."));
}

Test(fingerprint, refuses_what_is_no_fingerprint) {
    const gf_view broken = GF_VIEW("00000030zz");
    cr_expect_not(gf_fingerprints_alike(broken, broken));
}
