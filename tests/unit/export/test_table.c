#include "made_network.h"

#include "base/memory.h"

/* How many blocks of memory the GraphML writer asks for. */
static long blocks_taken(const gf_network *n) {
    FILE *sink = fopen("/dev/null", "w");
    cr_assert(sink);
    gf_status status = GF_ERR_NOMEM;
    long count = 0;
    while (status == GF_ERR_NOMEM && count < 1000) {
        gf_context *context = gf_context_new();
        gf_memory_fail_after(++count);
        status = gf_writer_find("graphml")->write(context, sink, n, &made_style);
        gf_memory_fail_after(-1);
        gf_context_free(context);
    }
    cr_assert_eq(status, GF_OK);
    fclose(sink);
    return count;
}

/* The network is written as it stands in memory: ten times the edges, no block more. */
Test(table, holds_no_copy_of_edges, .init = made_begin, .fini = made_end) {
    enum { TIMES = 10 };
    gf_network n;
    made_society(&n, 3000);
    const long few = blocks_taken(&n);
    const size_t count = n.edges.count;
    gf_net_edge *more = GF_NEW_ARRAY(made_arena, gf_net_edge, TIMES * count);
    cr_assert(more && count > 1000);
    for (size_t i = 0; i < TIMES * count; i++)
        more[i] = n.edges.at[i % count];
    n.edges.at = more;
    n.edges.count = TIMES * count;
    cr_expect_eq(blocks_taken(&n), few);
}

static size_t count_of(const char *text, const char *what) {
    size_t count = 0;
    for (const char *at = strstr(text, what); at; at = strstr(at + 1, what))
        count++;
    return count;
}

/* Every format of tables has a row for each node and each edge of the network, and no other. */
Test(table, has_the_same_rows_in_all_formats, .init = made_begin, .fini = made_end) {
    static const struct {
        const char *format, *node, *edge;
    } rows[] = {{"graphml", "<node id=", "<edge id="},
                {"gexf", "<node id=", "<edge id="},
                {"csv-nodes", "\r\n", NULL},
                {"csv-edges", NULL, "\r\n"}};
    gf_network n;
    made_society(&n, 300);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *text = made_output(&n, rows[i].format, &made_style);
        const size_t header = strncmp(rows[i].format, "csv", 3) == 0;
        if (rows[i].node)
            cr_expect_eq(count_of(text, rows[i].node) - header,
                         n.entities.count + n.meetings.count, "%s", rows[i].format);
        if (rows[i].edge)
            cr_expect_eq(count_of(text, rows[i].edge) - header, n.edges.count, "%s",
                         rows[i].format);
        free(text);
    }
}
