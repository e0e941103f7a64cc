/*
 * write_files FOLDER NODES EDGES: a synthetic network as network.graphml, network.gexf and
 * strict.graphml in an existing folder.
 */
#include "synthetic_network.h"

static bool write_file(const gf_network *network, const char *folder, const char *name,
                       const char *format, const gf_style *style) {
    char path[1024];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *sink = fopen(path, "wb");
    gf_context *context = gf_context_new();
    bool is_written = false;
    if (sink && context) {
        is_written = gf_writer_find(format)->write(context, sink, network, style) == GF_OK;
        if (!is_written) fprintf(stderr, "%s: %s\n", path, gf_context_message(context));
    }
    if (sink && fclose(sink) != 0) is_written = false;
    gf_context_free(context);
    return is_written;
}

int main(int argc, char **argv) {
    const gf_style style = {.evidence = GF_EVIDENCE_NONE},
                   strict = {.evidence = GF_EVIDENCE_NONE, .is_strict_graphml = true};
    gf_arena *arena = argc == 4 ? gf_arena_new() : NULL;
    if (!arena) return 2;
    const gf_network network =
        synthetic(arena, strtoull(argv[2], NULL, 10), strtoull(argv[3], NULL, 10));
    const bool is_written =
        write_file(&network, argv[1], "network.graphml", "graphml", &style) &&
        write_file(&network, argv[1], "strict.graphml", "graphml", &strict) &&
        write_file(&network, argv[1], "network.gexf", "gexf", &style);
    gf_arena_free(arena);
    return is_written ? 0 : 1;
}
