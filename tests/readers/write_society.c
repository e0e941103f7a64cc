/* write_society NODES: a network of about so many nodes as network.json on standard output. */
#include "made_society.h"

int main(int argc, char **argv) {
    const long nodes = argc == 2 ? strtol(argv[1], NULL, 10) : 0;
    if (nodes < 6 || nodes > 100000) return 2;
    made_arena = gf_arena_new();
    gf_context *context = gf_context_new();
    made_require(made_arena && context);
    gf_network network;
    made_society(&network, (uint32_t)nodes);
    const gf_style style = {0};
    const gf_status status = gf_network_write(context, stdout, &network, &style);
    gf_context_free(context);
    gf_arena_free(made_arena);
    return status == GF_OK && fflush(stdout) == 0 ? 0 : 1;
}
