#include "made_network.h"

#include "export/evidence_level.h"

static void add_conflict(gf_network *n, const char *field, const char *value) {
    gf_net_conflict c = {.field = made_text(field)};
    const gf_view text = made_text(value);
    const uint32_t document = 0;
    cr_assert(GF_PUSH(made_arena, &c.values, text));
    cr_assert(GF_PUSH(made_arena, &c.documents, document));
    cr_assert(GF_PUSH(made_arena, &n->meetings.at[0].conflicts, c));
}

static gf_network made_dispute(void) {
    gf_network n = {0};
    made_document(&n, "a.txt", "");
    made_meeting(&n, "meeting:2024-05-17", gf_when_day(gf_day_of(2024, 5, 17)), GF_HELD);
    add_conflict(&n, "date", "2024-05-17");
    add_conflict(&n, "duration", "gut drei Stunden");
    add_conflict(&n, "ordinal", "siebtes");
    return n;
}

Test(evidence_level, leaves_no_words_in_conflicts, .init = made_begin, .fini = made_end) {
    static const gf_evidence_level levels[] = {GF_EVIDENCE_OFFSETS, GF_EVIDENCE_NONE};
    const gf_network n = made_dispute();
    for (size_t i = 0; i < 2; i++) {
        gf_network quoting;
        cr_assert(gf_network_quoting(made_arena, &n, levels[i], &quoting));
        const gf_net_meeting *m = &quoting.meetings.at[0];
        cr_assert_eq(m->conflicts.count, 3);
        cr_expect(gf_view_is(m->conflicts.at[0].values.at[0], "2024-05-17"));
        cr_expect_eq(m->conflicts.at[1].values.at[0].len, 0);
        cr_expect_eq(m->conflicts.at[2].values.at[0].len, 0);
        cr_expect_eq(m->conflicts.at[1].documents.count, 1, "who says so stays");
    }
}

Test(evidence_level, leaves_the_network_as_it_was, .init = made_begin, .fini = made_end) {
    const gf_network n = made_dispute();
    gf_network quoting;
    cr_assert(gf_network_quoting(made_arena, &n, GF_EVIDENCE_NONE, &quoting));
    const gf_net_meeting *m = &n.meetings.at[0];
    cr_expect(gf_view_is(m->conflicts.at[1].values.at[0], "gut drei Stunden"));
    cr_expect(gf_view_is(m->evidence.at[0].text, "Sie trafen sich."));
}

Test(evidence_level, keeps_all_with_text, .init = made_begin, .fini = made_end) {
    const gf_network n = made_dispute();
    gf_network quoting;
    cr_assert(gf_network_quoting(made_arena, &n, GF_EVIDENCE_TEXT, &quoting));
    cr_expect(gf_view_is(quoting.meetings.at[0].conflicts.at[2].values.at[0], "siebtes"));
}
