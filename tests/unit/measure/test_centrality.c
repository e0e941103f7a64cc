#include "measure/centrality.h"
#include "measure/igraph_guard.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>

static gf_links path_of_three(void) {
    static uint32_t ends[][2] = {{0, 1}, {1, 2}};
    static double weights[] = {1, 2};
    return (gf_links){ends, weights, 2};
}

Test(centrality, gives_the_middle_of_a_path_the_most) {
    gf_context *context = gf_context_new();
    gf_measures m[4] = {{0}};
    const gf_links links = path_of_three();
    cr_assert_eq(gf_centrality_measure(context, &links, 4, m), GF_OK, "%s",
                 gf_context_message(context));
    cr_expect_eq(m[1].degree, 2.0);
    cr_expect_eq(m[1].strength, 3.0);
    cr_expect_eq(m[1].betweenness, 1.0);
    cr_expect_eq(m[0].betweenness, 0.0);
    cr_expect_gt(m[1].harmonic, m[0].harmonic);
    cr_expect_eq(m[0].core, 1);
    cr_expect_eq(m[3].degree, 0.0, "an isolated node has no neighbours");
    cr_expect_eq(m[3].harmonic, 0.0);
    cr_expect_eq(m[0].community, 1, "the largest community comes first");
    cr_expect_gt(m[3].community, 1);
    gf_context_free(context);
}

Test(centrality, measures_a_graph_without_edges) {
    gf_context *context = gf_context_new();
    gf_measures m[2] = {{0}};
    const gf_links links = {0};
    cr_assert_eq(gf_centrality_measure(context, &links, 2, m), GF_OK, "%s",
                 gf_context_message(context));
    cr_expect_eq(m[0].degree, 0.0);
    cr_assert_eq(gf_centrality_measure(context, &links, 0, m), GF_OK);
    gf_context_free(context);
}

Test(centrality, repeats_itself_to_the_last_digit) {
    gf_context *context = gf_context_new();
    gf_measures a[3] = {{0}}, b[3] = {{0}};
    const gf_links links = path_of_three();
    cr_assert_eq(gf_centrality_measure(context, &links, 3, a), GF_OK);
    cr_assert_eq(gf_centrality_measure(context, &links, 3, b), GF_OK);
    for (int i = 0; i < 3; i++) {
        cr_expect_eq(a[i].pagerank, b[i].pagerank);
        cr_expect_eq(a[i].eigenvector, b[i].eigenvector);
        cr_expect_eq(a[i].community, b[i].community);
    }
    gf_context_free(context);
}

/* A ring of @p count nodes with a hub that every tenth of them knows, too. */
static gf_links wheel(uint32_t count) {
    uint32_t(*ends)[2] = calloc(2 * count, sizeof *ends);
    double *weights = calloc(2 * count, sizeof *weights);
    size_t links = 0;
    for (uint32_t i = 0; i < count; i++) {
        ends[links][0] = i + 1;
        ends[links][1] = (i + 1) % count + 1;
        weights[links++] = 1;
        if (i % 10) continue;
        ends[links][0] = 0;
        ends[links][1] = i + 1;
        weights[links++] = 1;
    }
    return (gf_links){ends, weights, links};
}

Test(centrality, estimates_paths_of_a_large_graph) {
    enum { COUNT = 20000 }; /* far more than can be searched from every node */
    gf_context *context = gf_context_new();
    const gf_links links = wheel(COUNT);
    gf_measures *m = calloc(COUNT + 1, sizeof *m);
    cr_assert_eq(gf_centrality_measure(context, &links, COUNT + 1, m), GF_OK, "%s",
                 gf_context_message(context));
    /* Almost every shortest path leads through the hub: of all pairs, that is n^2 / 2. */
    cr_expect_float_eq(m[0].betweenness / (0.5 * COUNT * COUNT), 1.0, 0.05);
    /* From the hub, a tenth of the others is one step away, a fifth two, ... */
    const double mean = 0.1 * (1 + 2 * (1 / 2. + 1 / 3. + 1 / 4. + 1 / 5.) + 1 / 6.);
    cr_expect_float_eq(m[0].harmonic, mean, 0.1);
    cr_expect_gt(m[0].harmonic, m[5].harmonic);
    free(m);
    free(links.ends);
    free(links.weights);
    gf_context_free(context);
}

Test(igraph_guard, keeps_the_reason_and_does_not_abort) {
    const gf_igraph_guard guard = gf_igraph_guard_begin();
    igraph_t graph;
    const igraph_error_t code = igraph_ring(&graph, -1, IGRAPH_UNDIRECTED, false, true);
    gf_igraph_guard_end(guard);
    cr_expect_neq(code, IGRAPH_SUCCESS);
    cr_expect_neq(gf_igraph_guard_reason()[0], '\0');
}
