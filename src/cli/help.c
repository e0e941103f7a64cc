#include "cli/option_table.h"

#include <string.h>

static const char usage[] =
    "geflecht reads German news texts and shows who met whom, when and where.\n"
    "  geflecht [OPTIONS] INPUT...           texts in, network and diagrams out\n"
    "  geflecht extract [OPTIONS] INPUT...   one line of claims per document\n"
    "  geflecht merge [OPTIONS] CLAIMS...    claims in, network and diagrams out\n"
    "  geflecht export [OPTIONS] NETWORK     formats, views, parts of a network.json\n"
    "  geflecht explain NETWORK NAME [NAME]  the sentences behind a node or a pair\n"
    "  geflecht diff OLD NEW                 what changed between two networks\n"
    "  geflecht text INPUT...                the text whose bytes evidence counts\n"
    "  geflecht dates --timeml|--json INPUT  expressions of time and what they mean\n"
    "  geflecht names --conll FILE           names in words, one per line\n"
    "  geflecht train --model FILE INPUT...  a model for names from tagged words\n"
    "  geflecht lexicon --check [DIR]        faults in the lexicon\n"
    "INPUT: files (.txt .md .html .htm .json .jsonl), folders, - (standard input).\n";

static const char closing[] =
    "Formats: json%s\n"
    "Exit: 0 well, 1 inputs skipped or diff found some, 2 wrong usage, 3 no output.\n";

static void print_option(FILE *sink, const gf_option *option) {
    char words[64];
    char letter[8] = "    ";
    if (option->letter) snprintf(letter, sizeof letter, "-%c, ", option->letter);
    snprintf(words, sizeof words, "%s--%s%s%s", letter, option->name,
             option->argument ? " " : "", option->argument ? option->argument : "");
    fprintf(sink, "  %-22s  %s\n", words, option->help);
}

/* ", dot, graphml, csv": a family such as csv-nodes and csv-edges goes by what they share. */
static void list_formats(char *to, size_t room) {
    gf_format format;
    const char *last = "";
    size_t used = 0;
    to[0] = '\0';
    for (size_t i = 1; gf_format_at(i, &format) && used < room; i++) {
        const size_t family = strcspn(format.name, "-");
        const bool is_told =
            strcspn(last, "-") == family && !strncmp(last, format.name, family);
        last = format.name;
        if (is_told) continue;
        const int n = snprintf(to + used, room - used, ", %.*s", (int)family, format.name);
        used += n > 0 ? (size_t)n : 0;
    }
}

void gf_help_print(FILE *sink) {
    fputs(usage, sink);
    for (size_t i = 0; i < gf_option_count; i++)
        print_option(sink, &gf_option_table[i]);
    char formats[256];
    list_formats(formats, sizeof formats);
    fprintf(sink, closing, formats);
}
