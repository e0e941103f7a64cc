#include "mention/skeleton.h"

#include <criterion/criterion.h>

static bool alike(gf_view a, gf_view b) {
    gf_arena *arena = gf_arena_new();
    const bool equal = gf_skeleton_equal(gf_skeleton_of(arena, a), gf_skeleton_of(arena, b));
    gf_arena_free(arena);
    return equal;
}

Test(skeleton, joins_german_and_english_transliteration) {
    cr_expect(alike(GF_VIEW("Schoigu"), GF_VIEW("Shoigu")));
    cr_expect(alike(GF_VIEW("Medwedew"), GF_VIEW("Medvedev")));
    cr_expect(alike(GF_VIEW("Sacharowa"), GF_VIEW("Zakharova")));
}

Test(skeleton, ignores_case_and_diacritics) {
    cr_expect(alike(GF_VIEW("ÖZTÜRK"), GF_VIEW("Ozturk")));
    cr_expect(alike(GF_VIEW("Łukasz"), GF_VIEW("Lukasz")));
}

Test(skeleton, keeps_feminine_forms_apart) {
    cr_expect_not(alike(GF_VIEW("Orlow"), GF_VIEW("Orlowa")));
}

Test(skeleton, of_an_empty_name_is_like_nothing) {
    cr_expect_not(alike(GF_VIEW(""), GF_VIEW("")));
}

Test(skeleton, counts_edits_up_to_a_limit) {
    gf_arena *arena = gf_arena_new();
    const gf_skeleton a = gf_skeleton_of(arena, GF_VIEW("Rohani"));
    cr_expect_eq(gf_skeleton_distance(a, gf_skeleton_of(arena, GF_VIEW("Ruhani")), 1), 1u);
    cr_expect_eq(gf_skeleton_distance(a, gf_skeleton_of(arena, GF_VIEW("Kowalski")), 1), 2u);
    gf_arena_free(arena);
}
