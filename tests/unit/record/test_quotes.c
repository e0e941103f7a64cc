#include "record/record.h"

#include <criterion/criterion.h>

Test(quotes, holds_each_span_once_with_its_words) {
    gf_arena *arena = gf_arena_new();
    gf_claim said[] = {{.span = {0, 4}}, {.span = {5, 9}}, {.span = {0, 4}}};
    gf_meeting meeting = {.claims = {said, 3, 3}};
    gf_relation relation = {.span = {5, 9}};
    gf_record r = {.meetings = {&meeting, 1, 1}, .relations = {&relation, 1, 1}};
    cr_assert_eq(gf_record_quotes(arena, GF_VIEW("Eins Zwei Drei"), &r), GF_OK);
    cr_expect_eq(r.quotes.count, 2u);
    cr_expect(gf_view_equal(gf_record_quote(&r, (gf_span){5, 9}), GF_VIEW("Zwei")));
    cr_expect_eq(gf_record_quote(&r, (gf_span){5, 10}).len, 0u);
    gf_arena_free(arena);
}

Test(quotes, leaves_out_spans_behind_the_end_of_the_text) {
    gf_arena *arena = gf_arena_new();
    gf_relation relation = {.span = {5, 90}};
    gf_record r = {.relations = {&relation, 1, 1}};
    cr_assert_eq(gf_record_quotes(arena, GF_VIEW("Eins Zwei"), &r), GF_OK);
    cr_expect_eq(r.quotes.count, 0u);
    gf_arena_free(arena);
}
