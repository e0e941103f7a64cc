#include "cli/commands.h"

#include <string.h>

enum { CENTRAL_SHOWN = 3 };

/* Labels of one width per language: columns count letters, printf counts bytes. */
typedef struct labels {
    const char *documents, *persons, *meetings, *central, *written;
} labels;

static const labels german = {"Dokumente       ", "Personen        ", "Treffen         ",
                              "Am zentralsten  ", "Geschrieben     "};
static const labels english = {"Documents       ", "Persons         ", "Meetings        ",
                               "Most central    ", "Written         "};

static void print_central(const labels *words, const gf_network *network) {
    const char *name;
    size_t bytes;
    for (size_t i = 0; i < CENTRAL_SHOWN && (name = gf_network_central(network, i, &bytes));
         i++) {
        printf("%s%.*s", i ? ", " : words->central, (int)bytes, name);
    }
    if (gf_network_central(network, 0, &bytes)) putchar('\n');
}

void gf_closing_print(const gf_options *options, const gf_network *network,
                      const gf_outputs *outputs) {
    const bool is_english = options->drawing.lang && strcmp(options->drawing.lang, "en") == 0;
    const labels *words = is_english ? &english : &german;
    const gf_network_sizes sizes = gf_network_count(network);
    printf("%s%zu\n%s%zu\n%s%zu\n", words->documents, sizes.documents, words->persons,
           sizes.persons, words->meetings, sizes.meetings);
    print_central(words, network);
    for (size_t i = 0; i < outputs->count; i++) {
        printf("%s%s\n", i ? "                " : words->written, outputs->at[i].path);
    }
}
