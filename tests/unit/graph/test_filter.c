#include "graph/filter.h"

#include "export/export.h"
#include "small_network.h"

#include <criterion/criterion.h>
#include <string.h>

static gf_context *context;
static gf_arena *arena;
static gf_network whole, part;

static void open_network(void) {
    context = gf_context_new();
    arena = gf_arena_new();
    cr_assert_eq(gf_network_read(context, arena,
                                 (gf_view){small_network, strlen(small_network)}, "small",
                                 &whole),
                 GF_OK, "%s", gf_context_message(context));
}

static void close_network(void) {
    gf_arena_free(arena);
    gf_context_free(context);
}

TestSuite(filter, .init = open_network, .fini = close_network);

static void filter(gf_filter wanted) {
    cr_assert_eq(gf_network_filter(context, arena, &whole, &wanted, &part), GF_OK, "%s",
                 gf_context_message(context));
}

#define OPEN .from = GF_DAY_NONE, .until = GF_DAY_NONE

static bool has(const char *id) {
    const gf_view wanted = {id, strlen(id)};
    for (size_t i = 0; i < part.entities.count; i++) {
        if (gf_view_equal(part.entities.at[i].id, wanted)) return true;
    }
    for (size_t i = 0; i < part.meetings.count; i++) {
        if (gf_view_equal(part.meetings.at[i].id, wanted)) return true;
    }
    return false;
}

/* Every index must have moved along. */
static void check_edges(void) {
    for (size_t i = 0; i < part.edges.count; i++) {
        const gf_net_edge *e = &part.edges.at[i];
        cr_assert_lt(e->source.index,
                     e->source.is_meeting ? part.meetings.count : part.entities.count);
        cr_assert_lt(e->target.index,
                     e->target.is_meeting ? part.meetings.count : part.entities.count);
    }
    for (size_t i = 0; i < part.meetings.count; i++) {
        for (size_t p = 0; p < part.meetings.at[i].participants.count; p++) {
            cr_assert_lt(part.meetings.at[i].participants.at[p].entity, part.entities.count);
        }
    }
}

Test(filter, keeps_everything_by_default) {
    filter((gf_filter){OPEN});
    cr_assert_eq(part.entities.count, whole.entities.count);
    cr_assert_eq(part.meetings.count, whole.meetings.count);
    cr_assert_eq(part.edges.count, whole.edges.count);
}

Test(filter, keeps_the_meetings_of_a_time_and_who_was_there) {
    filter((gf_filter){.from = gf_day_of(2018, 3, 1), .until = gf_day_of(2018, 3, 31)});
    cr_expect_eq(part.meetings.count, 1u);
    cr_expect(has("person:angela-merkel") && has("person:emmanuel-macron") &&
              has("place:paris"));
    cr_expect(has("place:frankreich"), "the background of who met");
    cr_expect_not(has("person:theresa-may"));
    check_edges();
}

Test(filter, lets_undated_meetings_pass_only_when_asked) {
    filter((gf_filter){.from = gf_day_of(2018, 3, 1), .until = GF_DAY_NONE});
    cr_expect_not(has("meeting:none:call"));
    filter((gf_filter){.from = gf_day_of(2018, 3, 1), .until = GF_DAY_NONE, .undated = true});
    cr_expect(has("meeting:none:call"));
    check_edges();
}

Test(filter, knows_lists_of_status) {
    filter((gf_filter){OPEN, .status = "planned"});
    cr_expect_eq(part.meetings.count, 1u);
    cr_expect(has("meeting:2018-07-02:london"));
    filter((gf_filter){OPEN, .status = "cancelled,held"});
    cr_expect_eq(part.meetings.count, 2u);
    check_edges();
}

Test(filter, counts_a_meeting_as_one_hop) {
    filter((gf_filter){OPEN, .focus = "May", .hops = 1});
    cr_expect(has("person:theresa-may") && has("person:emmanuel-macron"));
    cr_expect_not(has("person:angela-merkel"));
    check_edges();
    filter((gf_filter){OPEN, .focus = "May", .hops = 2});
    cr_expect(has("person:angela-merkel"));
    cr_expect_not(has("person:erdogan"));
    check_edges();
}

Test(filter, fails_where_the_focus_is_unknown) {
    const gf_filter wanted = {OPEN, .focus = "Merkle"};
    cr_assert_eq(gf_network_filter(context, arena, &whole, &wanted, &part), GF_ERR_SYNTAX);
    cr_expect(strstr(gf_context_message(context), "Angela Merkel"));
}

Test(filter, keeps_the_most_central_persons) {
    for (size_t i = 0; i < whole.entities.count; i++) {
        whole.entities.at[i].people.betweenness = i == 1 ? 2 : 0; /* Macron */
    }
    filter((gf_filter){OPEN, .top = 1});
    cr_expect(has("person:emmanuel-macron") && has("place:paris"));
    cr_expect_not(has("person:angela-merkel") || has("meeting:none:call"));
    check_edges();
}
