#include "made_network.h"

#include "export/timeline_rows.h"

/* Six persons whose meetings join 0-5, 1-4 and 2-3, so that the order of ids makes long lines.
 */
static void make(gf_network *n) {
    *n = (gf_network){0};
    made_document(n, "a.txt", "");
    for (int i = 0; i < 6; i++) {
        char id[24];
        snprintf(id, sizeof id, "person:%d", i);
        made_entity(n, GF_PERSON, id, id);
    }
    static const uint32_t pairs[][2] = {{0, 5}, {1, 4}, {2, 3}, {0, 5}};
    for (size_t i = 0; i < 4; i++) {
        char id[24];
        snprintf(id, sizeof id, "meeting:%zu", i);
        const uint32_t m = made_meeting(n, id, gf_when_day((gf_day)i), GF_HELD);
        made_attendance(n, pairs[i][0], m);
        made_attendance(n, pairs[i][1], m);
    }
}

Test(timeline_rows, sets_those_who_meet_beside_each_other, .init = made_begin,
     .fini = made_end) {
    gf_network n;
    gf_rows rows;
    make(&n);
    const uint32_t meetings[] = {0, 1, 2, 3};
    cr_assert(gf_timeline_rows(made_arena, &n, meetings, 4, &rows));
    cr_expect_eq(rows.count, 6);
    cr_expect_eq(gf_timeline_length(&n, meetings, 4, &rows), 4,
                 "each pair in neighbouring rows");
}

Test(timeline_rows, lists_only_persons, .init = made_begin, .fini = made_end) {
    gf_network n = {0};
    gf_rows rows;
    made_document(&n, "a.txt", "");
    const uint32_t m = made_meeting(&n, "meeting:1", GF_WHEN_UNKNOWN, GF_HELD), first = 0;
    made_attendance(&n, made_entity(&n, GF_PLACE, "place:1", "Ulm"), m);
    cr_assert(gf_timeline_rows(made_arena, &n, &first, 1, &rows));
    cr_expect_eq(rows.count, 0);
    made_attendance(&n, made_entity(&n, GF_PERSON, "person:1", "Anna Berg"), m);
    cr_assert(gf_timeline_rows(made_arena, &n, &first, 1, &rows));
    cr_expect_eq(rows.count, 1);
}
