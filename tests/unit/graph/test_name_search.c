#include "graph/name_search.h"

#include "export/export.h"
#include "small_network.h"

#include <criterion/criterion.h>
#include <string.h>

static gf_context *context;
static gf_arena *arena;
static gf_network network;

static void open_network(void) {
    context = gf_context_new();
    arena = gf_arena_new();
    cr_assert_eq(gf_network_read(context, arena,
                                 (gf_view){small_network, strlen(small_network)}, "small",
                                 &network),
                 GF_OK, "%s", gf_context_message(context));
}

static void close_network(void) {
    gf_arena_free(arena);
    gf_context_free(context);
}

TestSuite(name_search, .init = open_network, .fini = close_network);

static void finds(const char *name, const char *id) {
    gf_node node;
    cr_assert_eq(gf_network_find_node(context, &network, name, &node), GF_OK, "%s: %s", name,
                 gf_context_message(context));
    const gf_view found = gf_node_id(&network, node);
    cr_expect(gf_view_equal(found, (gf_view){id, strlen(id)}), "%s finds %.*s", name,
              GF_VIEW_ARG(found));
}

static void fails(const char *name, const char *said) {
    gf_node node;
    cr_assert_eq(gf_network_find_node(context, &network, name, &node), GF_ERR_SYNTAX);
    cr_expect(strstr(gf_context_message(context), said), "%s", gf_context_message(context));
}

Test(name_search, knows_ids_names_and_aliases) {
    finds("person:theresa-may", "person:theresa-may");
    finds("Angela Merkel", "person:angela-merkel");
    finds("Macron", "person:emmanuel-macron");
    finds("Paris", "place:paris");
    finds("meeting:2018-07-02:london", "meeting:2018-07-02:london");
}

Test(name_search, forgives_case_and_diacritics) {
    finds("ANGELA MERKEL", "person:angela-merkel");
    finds("recep tayyip erdogan", "person:erdogan");
}

Test(name_search, knows_a_family_name_that_nobody_wrote_alone) {
    finds("Erdoğan", "person:erdogan");
    finds("tayyip erdogan", "person:erdogan");
}

Test(name_search, names_what_is_near) {
    fails("Merkle", "Angela Merkel");
    fails("Xyzzyqwert", "nobody");
    fails("", "nobody");
}
