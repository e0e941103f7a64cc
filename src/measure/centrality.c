#include "measure/centrality.h"

#include "measure/igraph_guard.h"

#include <math.h>
#include <stdlib.h>

enum {
    LEIDEN_ROUNDS = 10,
    SEED = 42,
    PIVOTS_MIN = 32,
    PATH_WORK = 10 * 1000 * 1000 /* nodes and edges that searches for paths may touch */
};

typedef struct graph {
    igraph_t igraph;
    igraph_vector_t weights, lengths, result;
    uint32_t count;
} graph;

/* Six significant digits: what differs in the last bits between machines does not show. */
static double rounded(double value) {
    if (!isfinite(value)) return (double)NAN;
    if (value == 0) return 0;
    const double scale = pow(10, 5 - floor(log10(fabs(value))));
    return round(value * scale) / scale;
}

static igraph_error_t fill(graph *g, const gf_links *links) {
    igraph_vector_int_t ends;
    igraph_error_t code = igraph_vector_int_init(&ends, (igraph_integer_t)(2 * links->count));
    if (code != IGRAPH_SUCCESS) return code;
    for (size_t i = 0; i < links->count; i++) {
        VECTOR(ends)[2 * i] = (igraph_integer_t)links->ends[i][0];
        VECTOR(ends)[2 * i + 1] = (igraph_integer_t)links->ends[i][1];
        VECTOR(g->weights)[i] = links->weights[i];
        VECTOR(g->lengths)[i] = 1 / links->weights[i];
    }
    code = igraph_create(&g->igraph, &ends, (igraph_integer_t)g->count, IGRAPH_UNDIRECTED);
    igraph_vector_int_destroy(&ends);
    return code;
}

static double value(const graph *g, uint32_t i) { return rounded(VECTOR(g->result)[i]); }

static igraph_error_t degrees(graph *g, gf_measures *out) {
    igraph_vector_int_t degree;
    igraph_error_t code = igraph_vector_int_init(&degree, 0);
    if (code != IGRAPH_SUCCESS) return code;
    code = igraph_degree(&g->igraph, &degree, igraph_vss_all(), IGRAPH_ALL, IGRAPH_NO_LOOPS);
    for (uint32_t i = 0; code == IGRAPH_SUCCESS && i < g->count; i++)
        out[i].degree = (double)VECTOR(degree)[i];
    if (code == IGRAPH_SUCCESS) code = igraph_coreness(&g->igraph, &degree, IGRAPH_ALL);
    for (uint32_t i = 0; code == IGRAPH_SUCCESS && i < g->count; i++)
        out[i].core = (int32_t)VECTOR(degree)[i];
    igraph_vector_int_destroy(&degree);
    return code;
}

static igraph_error_t strengths(graph *g, gf_measures *out) {
    const igraph_error_t code = igraph_strength(&g->igraph, &g->result, igraph_vss_all(),
                                                IGRAPH_ALL, IGRAPH_NO_LOOPS, &g->weights);
    for (uint32_t i = 0; code == IGRAPH_SUCCESS && i < g->count; i++)
        out[i].strength = value(g, i);
    return code;
}

/* How many nodes paths are searched from: all of them if that is cheap enough. */
static uint32_t pivot_count(const graph *g, size_t edges) {
    const size_t affordable = (size_t)PATH_WORK / (g->count + edges);
    const size_t pivots = affordable > PIVOTS_MIN ? affordable : (size_t)PIVOTS_MIN;
    return pivots < g->count ? (uint32_t)pivots : g->count;
}

/* Evenly spread over the nodes, which are in the order of their ids: the same in every run. */
static igraph_integer_t pivot(const graph *g, uint32_t i, uint32_t pivots) {
    return (igraph_integer_t)((uint64_t)i * g->count / pivots);
}

static igraph_error_t betweenness_from(graph *g, const igraph_vector_int_t *sources,
                                       gf_measures *out) {
    /* igraph halves what it finds in an undirected graph even where sources and targets differ
       (igraph issue 2359): just what the estimate from some sources to all targets needs. */
    const igraph_error_t code =
        igraph_betweenness_subset(&g->igraph, &g->result, igraph_vss_all(), IGRAPH_UNDIRECTED,
                                  igraph_vss_vector(sources), igraph_vss_all(), &g->lengths);
    const double scale = (double)g->count / (double)igraph_vector_int_size(sources);
    for (uint32_t i = 0; code == IGRAPH_SUCCESS && i < g->count; i++)
        out[i].betweenness = rounded(scale * VECTOR(g->result)[i]);
    return code;
}

/* Adds 1/distance from each source, one source at a time: memory stays one row. */
static igraph_error_t add_nearness(graph *g, const igraph_vector_int_t *sources,
                                   igraph_matrix_t *row, double *nearness) {
    igraph_error_t code = IGRAPH_SUCCESS;
    for (igraph_integer_t s = 0; code == IGRAPH_SUCCESS && s < igraph_vector_int_size(sources);
         s++) {
        code = igraph_distances_dijkstra(&g->igraph, row, igraph_vss_1(VECTOR(*sources)[s]),
                                         igraph_vss_all(), &g->lengths, IGRAPH_ALL);
        for (uint32_t i = 0; code == IGRAPH_SUCCESS && i < g->count; i++) {
            const double distance = MATRIX(*row, 0, (igraph_integer_t)i);
            if (distance > 0 && isfinite(distance)) nearness[i] += 1 / distance;
        }
    }
    return code;
}

/* The mean of 1/distance to the others, estimated from the sources (Eppstein, Wang 2004). */
static igraph_error_t harmonic_from(graph *g, const igraph_vector_int_t *sources,
                                    gf_measures *out) {
    double *nearness = calloc(g->count + 1, sizeof *nearness);
    if (!nearness) return IGRAPH_ENOMEM;
    igraph_matrix_t row;
    igraph_error_t code = igraph_matrix_init(&row, 1, (igraph_integer_t)g->count);
    if (code == IGRAPH_SUCCESS) {
        code = add_nearness(g, sources, &row, nearness);
        igraph_matrix_destroy(&row);
    }
    for (uint32_t i = 0; code == IGRAPH_SUCCESS && i < g->count; i++)
        out[i].harmonic = rounded(nearness[i] / (double)igraph_vector_int_size(sources));
    free(nearness);
    return code;
}

/* Betweenness from pivots estimates that from all nodes (Brandes, Pich 2007). */
static igraph_error_t estimated_distances(graph *g, uint32_t pivots, gf_measures *out) {
    igraph_vector_int_t sources;
    igraph_error_t code = igraph_vector_int_init(&sources, (igraph_integer_t)pivots);
    if (code != IGRAPH_SUCCESS) return code;
    for (uint32_t i = 0; i < pivots; i++)
        VECTOR(sources)[i] = pivot(g, i, pivots);
    code = betweenness_from(g, &sources, out);
    if (code == IGRAPH_SUCCESS) code = harmonic_from(g, &sources, out);
    igraph_vector_int_destroy(&sources);
    return code;
}

static igraph_error_t exact_distances(graph *g, gf_measures *out) {
    igraph_error_t code = igraph_betweenness(&g->igraph, &g->result, igraph_vss_all(),
                                             IGRAPH_UNDIRECTED, &g->lengths);
    for (uint32_t i = 0; code == IGRAPH_SUCCESS && i < g->count; i++)
        out[i].betweenness = value(g, i);
    if (code == IGRAPH_SUCCESS)
        code = igraph_harmonic_centrality(&g->igraph, &g->result, igraph_vss_all(), IGRAPH_ALL,
                                          &g->lengths, true);
    for (uint32_t i = 0; code == IGRAPH_SUCCESS && i < g->count; i++)
        out[i].harmonic = isnan(VECTOR(g->result)[i]) ? 0 : value(g, i);
    return code;
}

static igraph_error_t distances(graph *g, size_t edges, gf_measures *out) {
    const uint32_t pivots = pivot_count(g, edges);
    return pivots == g->count ? exact_distances(g, out) : estimated_distances(g, pivots, out);
}

static igraph_error_t spectral(graph *g, const gf_links *links, gf_measures *out) {
    igraph_real_t eigenvalue;
    igraph_arpack_options_t options;
    igraph_arpack_options_init(&options);
    igraph_error_t code =
        igraph_pagerank(&g->igraph, IGRAPH_PAGERANK_ALGO_PRPACK, &g->result, &eigenvalue,
                        igraph_vss_all(), IGRAPH_UNDIRECTED, 0.85, &g->weights, NULL);
    for (uint32_t i = 0; code == IGRAPH_SUCCESS && i < g->count; i++)
        out[i].pagerank = value(g, i);
    if (code != IGRAPH_SUCCESS || !links->count) return code;
    igraph_rng_seed(igraph_rng_default(), SEED);
    code = igraph_eigenvector_centrality(&g->igraph, &g->result, &eigenvalue, IGRAPH_UNDIRECTED,
                                         true, &g->weights, &options);
    for (uint32_t i = 0; i < g->count; i++) /* no convergence is no failure of the run */
        out[i].eigenvector = code == IGRAPH_SUCCESS && fabs(VECTOR(g->result)[i]) > 1e-9
                                 ? value(g, i)
                             : code == IGRAPH_SUCCESS ? 0.0
                                                      : (double)NAN;
    return IGRAPH_SUCCESS;
}

typedef struct group {
    uint32_t first, size, old;
} group;

static int by_size(const void *a, const void *b) {
    const group *x = a, *y = b;
    if (x->size != y->size) return x->size > y->size ? -1 : 1;
    return (x->first > y->first) - (x->first < y->first);
}

/* Communities are numbered by size, then by their first node: the same in every run. */
static igraph_error_t number_communities(const graph *g, const igraph_vector_int_t *member,
                                         gf_measures *out) {
    group *groups = calloc(g->count + 1, sizeof *groups);
    int32_t *number = calloc(g->count + 1, sizeof *number);
    if (groups && number) {
        for (uint32_t i = g->count; i-- > 0;) {
            group *q = &groups[VECTOR(*member)[i]];
            q->first = i;
            q->size++;
            q->old = (uint32_t)VECTOR(*member)[i];
        }
        qsort(groups, g->count, sizeof *groups, by_size);
        for (uint32_t i = 0; i < g->count && groups[i].size; i++)
            number[groups[i].old] = (int32_t)i + 1;
        for (uint32_t i = 0; i < g->count; i++)
            out[i].community = number[VECTOR(*member)[i]];
    }
    const igraph_error_t code = groups && number ? IGRAPH_SUCCESS : IGRAPH_ENOMEM;
    free(groups);
    free(number);
    return code;
}

static igraph_error_t communities(graph *g, const gf_links *links, gf_measures *out) {
    double total = 0;
    for (size_t i = 0; i < links->count; i++)
        total += links->weights[i];
    igraph_vector_int_t member;
    igraph_error_t code = igraph_vector_int_init(&member, 0);
    if (code != IGRAPH_SUCCESS) return code;
    igraph_integer_t count;
    igraph_real_t quality;
    code = igraph_strength(&g->igraph, &g->result, igraph_vss_all(), IGRAPH_ALL,
                           IGRAPH_NO_LOOPS, &g->weights);
    igraph_rng_seed(igraph_rng_default(), SEED);
    if (code == IGRAPH_SUCCESS) {
        code = igraph_community_leiden(&g->igraph, &g->weights, &g->result,
                                       total > 0 ? 1 / (2 * total) : 1, 0.01, false,
                                       LEIDEN_ROUNDS, &member, &count, &quality);
    }
    if (code == IGRAPH_SUCCESS) code = number_communities(g, &member, out);
    igraph_vector_int_destroy(&member);
    return code;
}

static igraph_error_t measure(graph *g, const gf_links *links, gf_measures *out) {
    igraph_error_t code = degrees(g, out);
    if (code == IGRAPH_SUCCESS) code = strengths(g, out);
    if (code == IGRAPH_SUCCESS) code = distances(g, links->count, out);
    if (code == IGRAPH_SUCCESS) code = spectral(g, links, out);
    if (code == IGRAPH_SUCCESS) code = communities(g, links, out);
    return code;
}

static igraph_error_t with_graph(graph *g, const gf_links *links, gf_measures *out) {
    igraph_error_t code = fill(g, links);
    if (code != IGRAPH_SUCCESS) return code;
    code = measure(g, links, out);
    igraph_destroy(&g->igraph);
    return code;
}

static igraph_error_t with_vectors(graph *g, const gf_links *links, gf_measures *out) {
    igraph_error_t code = igraph_vector_init(&g->weights, (igraph_integer_t)links->count);
    if (code != IGRAPH_SUCCESS) return code;
    code = igraph_vector_init(&g->lengths, (igraph_integer_t)links->count);
    if (code == IGRAPH_SUCCESS) {
        code = igraph_vector_init(&g->result, 0);
        if (code == IGRAPH_SUCCESS) {
            code = with_graph(g, links, out);
            igraph_vector_destroy(&g->result);
        }
        igraph_vector_destroy(&g->lengths);
    }
    igraph_vector_destroy(&g->weights);
    return code;
}

gf_status gf_centrality_measure(gf_context *context, const gf_links *links, uint32_t node_count,
                                gf_measures *out) {
    if (!node_count) return GF_OK;
    graph g = {.count = node_count};
    const gf_igraph_guard guard = gf_igraph_guard_begin();
    const igraph_error_t code = with_vectors(&g, links, out);
    gf_igraph_guard_end(guard);
    if (code == IGRAPH_SUCCESS) return GF_OK;
    if (code == IGRAPH_ENOMEM) return gf_fail(context, GF_ERR_NOMEM, "measures: out of memory");
    return gf_fail(context, GF_ERR_MEASURE, "measures: %s", gf_igraph_guard_reason());
}
