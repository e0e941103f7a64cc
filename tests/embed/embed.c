/* A program of others: embed FORMAT INPUT... prints the network in that format. It does what
   desktop programs do first, setlocale(), which must not change a byte. */
#include <geflecht/geflecht.h>

#include <locale.h>

static gf_status print_network(gf_context *context, gf_corpus *corpus, int argc, char **argv) {
    gf_network *network = NULL;
    gf_status status =
        gf_corpus_add_texts(context, corpus, (const char *const *)(argv + 2), (size_t)argc - 2);
    if (status == GF_OK) status = gf_corpus_network(context, corpus, &network);
    if (status == GF_OK) {
        status = gf_network_export(context, network, argv[1], &(gf_drawing){0}, stdout);
    }
    gf_network_free(network);
    return status;
}

int main(int argc, char **argv) {
    if (argc < 3 || !setlocale(LC_ALL, "")) return 2;
    gf_context *context = gf_context_new();
    gf_corpus *corpus = NULL;
    if (!context) return 3;
    gf_status status = gf_corpus_new(context, &(gf_corpus_options){.threads = 2}, &corpus);
    if (status == GF_OK) status = print_network(context, corpus, argc, argv);
    if (status != GF_OK) fprintf(stderr, "%s\n", gf_context_message(context));
    gf_corpus_free(corpus);
    gf_context_free(context);
    return status == GF_OK ? 0 : 3;
}
