/*
 * bench_graphml [NODES EDGES]: a network in memory written as GraphML by our writer, and the
 * same graph, read back from that file, written by igraph's C writer in the same run. Default:
 * 100,000 nodes, 500,000 edges.
 */
#include "synthetic_network.h"

#include <igraph/igraph.h>
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
