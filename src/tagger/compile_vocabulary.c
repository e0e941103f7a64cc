/* compile_vocabulary DICTIONARY TABLE: run by the build; see vocabulary.h. */
#include "tagger/vocabulary.h"

int main(int argc, char **argv) {
    gf_context context = {{0}};
    if (argc != 3) return 2;
    FILE *in = fopen(argv[1], "rb"), *sink = fopen(argv[2], "wb");
    gf_status status = GF_ERR_IO;
    if (in && sink) status = gf_vocabulary_compile(&context, in, argv[1], sink);
    if (in) fclose(in);
    if (sink && fclose(sink) != 0) status = GF_ERR_IO;
    if (status == GF_OK) return 0;
    fprintf(stderr, "%s -> %s: %s\n", argv[1], argv[2], context.message);
    remove(argv[2]);
    return 3;
}
