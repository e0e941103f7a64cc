/*
 * bench_graphml [NODES EDGES]: a network in memory written as GraphML by our writer, and the
 * same graph, read back from that file, written by igraph's C writer in the same run. Default:
 * 100,000 nodes, 500,000 edges.
 */
#include "export/export.h"

#include <igraph/igraph.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { ROUNDS = 3 };

static double processor_time(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static long peak_kb(void) {
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss;
}

static gf_view numbered(gf_arena *arena, const char *before, size_t n) {
    char text[64];
    const int len = snprintf(text, sizeof text, "%s%07zu", before, n);
    const gf_view copy = gf_arena_copy(arena, (gf_view){text, (size_t)len});
    if (!copy.ptr) exit(1);
    return copy;
}

static gf_measures some_measures(size_t n) {
    return (gf_measures){
        (double)(n % 37),        (double)(n % 41), 0.5 * (double)(n % 1009), 0.25, 0.125,
        1e-5 * (double)(n % 97), (int32_t)(n % 7), (int32_t)(n % 11) + 1};
}

static void add_nodes(gf_arena *arena, gf_network *n, size_t persons, size_t meetings) {
    n->entities.at = GF_NEW_ARRAY(arena, gf_net_entity, persons);
    n->meetings.at = GF_NEW_ARRAY(arena, gf_net_meeting, meetings);
    if (!n->entities.at || !n->meetings.at) exit(1);
    for (size_t i = 0; i < persons; i++)
        n->entities.at[i] = (gf_net_entity){.id = numbered(arena, "person:", i),
                                            .name = numbered(arena, "Müller & Söhne ", i),
                                            .mentions = 3,
                                            .confidence = 0.9f,
                                            .people = some_measures(i),
                                            .whole = some_measures(i + 1)};
    for (size_t i = 0; i < meetings; i++)
        n->meetings.at[i] = (gf_net_meeting){.id = numbered(arena, "meeting:", i),
                                             .label = numbered(arena, "Treffen ", i),
                                             .when = gf_when_day((gf_day)(18000 + i % 2000)),
                                             .place = GF_NONE,
                                             .whole = some_measures(i)};
    n->entities.count = persons;
    n->meetings.count = meetings;
}

static gf_network synthetic(gf_arena *arena, size_t nodes, size_t edges) {
    gf_network n = {0};
    const size_t persons = nodes * 6 / 10, meetings = nodes - persons;
    add_nodes(arena, &n, persons, meetings);
    n.edges.at = GF_NEW_ARRAY(arena, gf_net_edge, edges);
    if (!n.edges.at) exit(1);
    n.edges.count = edges;
    for (size_t i = 0; i < edges; i++) {
        const uint32_t person = (uint32_t)(i % persons),
                       meeting = (uint32_t)(i * 7919 % meetings);
        n.edges.at[i] = (gf_net_edge){.id = numbered(arena, "e", i + 1),
                                      .source = {false, person},
                                      .target = {true, meeting},
                                      .type = GF_EDGE_ATTENDED,
                                      .when = n.meetings.at[meeting].when,
                                      .weight = 1,
                                      .confidence = 0.8f};
    }
    return n;
}

static double our_seconds(const gf_network *network, const char *path) {
    const gf_style style = {.evidence = GF_EVIDENCE_NONE};
    gf_context *context = gf_context_new();
    double best = 1e9;
    for (int i = 0; i < ROUNDS; i++) {
        FILE *out = fopen(path, "wb");
        if (!out) exit(1);
        const double begin = processor_time();
        const gf_status status =
            gf_writer_find("graphml")->write(context, out, network, &style);
        if (status != GF_OK || fclose(out) != 0) exit(1);
        const double taken = processor_time() - begin;
        if (taken < best) best = taken;
    }
    gf_context_free(context);
    return best;
}

static double igraph_seconds(const char *path) {
    igraph_t graph;
    igraph_set_attribute_table(&igraph_cattribute_table);
    FILE *in = fopen(path, "rb");
    if (!in || igraph_read_graph_graphml(&graph, in, 0) != IGRAPH_SUCCESS) exit(1);
    fclose(in);
    printf("%-36s %12lld nodes %lld edges\n", "as igraph reads it",
           (long long)igraph_vcount(&graph), (long long)igraph_ecount(&graph));
    double best = 1e9;
    for (int i = 0; i < ROUNDS; i++) {
        FILE *out = fopen(path, "wb");
        if (!out) exit(1);
        const double begin = processor_time();
        if (igraph_write_graph_graphml(&graph, out, true) != IGRAPH_SUCCESS || fclose(out) != 0)
            exit(1);
        const double taken = processor_time() - begin;
        if (taken < best) best = taken;
    }
    igraph_destroy(&graph);
    return best;
}

int main(int argc, char **argv) {
    const size_t nodes = argc > 2 ? strtoull(argv[1], NULL, 10) : 100000;
    const size_t edges = argc > 2 ? strtoull(argv[2], NULL, 10) : 500000;
    char path[] = "/tmp/geflecht-bench.XXXXXX";
    gf_arena *arena = gf_arena_new();
    if (!arena || nodes < 10 || mkstemp(path) < 0) return 1;
    const gf_network network = synthetic(arena, nodes, edges);
    const long before = peak_kb();
    const double ours = our_seconds(&network, path);
    const long added = peak_kb() - before;
    const double theirs = igraph_seconds(path);
    printf("%-36s %12.2f s processor, adds %ld kB\n", "our GraphML writer", ours, added);
    printf("%-36s %12.2f s processor\n", "igraph's writer, the same graph", theirs);
    printf("%-36s %12.2f\n", "ours / igraph's", ours / theirs);
    remove(path);
    gf_arena_free(arena);
    return 0;
}
