#include "made_network.h"

#include "export/graphml_evidence.h"

static gf_map known(void) {
    gf_map map = {0};
    cr_assert(gf_map_put(made_arena, &map, GF_VIEW("a.txt"), 0));
    cr_assert(gf_map_put(made_arena, &map, GF_VIEW("b [1-2].txt"), 0));
    return map;
}

static bool is(gf_view a, const char *b) { return gf_view_equal(a, (gf_view){b, strlen(b)}); }

Test(graphml_evidence, reads_what_was_joined, .init = made_begin, .fini = made_end) {
    const gf_map map = known();
    gf_graphml_quote q;
    size_t at = 0;
    const gf_view text =
        GF_VIEW("a.txt [3-9]: Er | sagte [3-9]: x | b [1-2].txt [0-80] | a.txt [7-8]: y");
    cr_assert(gf_graphml_evidence_next(&map, text, &at, &q));
    cr_expect(is(q.document, "a.txt") && q.start == 3 && q.end == 9);
    cr_expect(is(q.text, "Er | sagte [3-9]: x"), "%.*s", GF_VIEW_ARG(q.text));
    cr_assert(gf_graphml_evidence_next(&map, text, &at, &q));
    cr_expect(is(q.document, "b [1-2].txt") && q.end == 80 && q.text.len == 0);
    cr_assert(gf_graphml_evidence_next(&map, text, &at, &q));
    cr_expect(is(q.text, "y"));
    cr_expect_not(gf_graphml_evidence_next(&map, text, &at, &q));
}

Test(graphml_evidence, takes_no_unknown_document, .init = made_begin, .fini = made_end) {
    const gf_map map = known();
    gf_graphml_quote q;
    size_t at = 0;
    cr_expect_not(gf_graphml_evidence_next(&map, GF_VIEW("c.txt [3-9]: x"), &at, &q));
    at = 0;
    cr_expect_not(gf_graphml_evidence_next(&map, GF_VIEW("a.txt [3-99999999999]: x"), &at, &q));
}
