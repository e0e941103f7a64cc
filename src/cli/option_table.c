#include "cli/option_table.h"

#include <string.h>

enum {
    READS = GF_COMMAND_RUN | GF_COMMAND_EXTRACT,
    DATED = READS | GF_COMMAND_DATES,
    MERGES = GF_COMMAND_RUN | GF_COMMAND_MERGE,
    WRITES = GF_COMMAND_RUN | GF_COMMAND_MERGE | GF_COMMAND_EXPORT,
    LEARNS = GF_COMMAND_NAMES | GF_COMMAND_TRAIN,
    EVERYWHERE = 2047
};

#define AT(member) offsetof(gf_options, member)

const gf_option gf_option_table[] = {
    {"output", 'o', "DIR", WRITES, GF_OPTION_TEXT, AT(output), "folder to write to (output)"},
    {"format", 'f', "LIST", WRITES, GF_OPTION_TEXT, AT(formats),
     "formats, by comma (dot,graphml,svg)"},
    {"view", 0, "VIEW", WRITES, GF_OPTION_TEXT, AT(drawing.view),
     "network, people, timeline or focus"},
    {"from", 0, "DATE", WRITES, GF_OPTION_TEXT, AT(selection.from),
     "meetings from this day on"},
    {"until", 0, "DATE", WRITES, GF_OPTION_TEXT, AT(selection.until),
     "meetings up to this day"},
    {"undated", 0, NULL, WRITES, GF_OPTION_FLAG, AT(selection.undated),
     "keep undated meetings with --from, --until"},
    {"status", 0, "LIST", WRITES, GF_OPTION_TEXT, AT(selection.status),
     "held, planned, postponed, cancelled"},
    {"focus", 0, "NAME", WRITES, GF_OPTION_TEXT, AT(selection.focus),
     "only what lies around NAME"},
    {"hops", 0, "N", WRITES, GF_OPTION_NUMBER, AT(selection.hops), "how far around NAME (1)"},
    {"top", 0, "N", WRITES, GF_OPTION_NUMBER, AT(selection.top),
     "only the N most central persons"},
    {"layout", 0, "ENGINE", WRITES, GF_OPTION_TEXT, AT(drawing.layout),
     "dot, neato, fdp, sfdp, circo, twopi"},
    {"theme", 0, "THEME", WRITES, GF_OPTION_TEXT, AT(drawing.theme), "light, dark or print"},
    {"title", 0, "TEXT", WRITES, GF_OPTION_TEXT, AT(drawing.title), "title of the pictures"},
    {"lang", 0, "de|en", WRITES, GF_OPTION_TEXT, AT(drawing.lang),
     "language of pictures and table (de)"},
    {"page", 0, "SIZE", WRITES, GF_OPTION_TEXT, AT(drawing.page),
     "a3, a4, a5, letter, a4-portrait, 160x120 mm"},
    {"font", 0, "NAME", WRITES, GF_OPTION_TEXT, AT(drawing.font), "font family of pictures"},
    {"font-size", 0, "PT", WRITES, GF_OPTION_NUMBER, AT(drawing.font_size),
     "size of names in pictures, in points"},
    {"slices", 0, "UNIT", WRITES, GF_OPTION_TEXT, AT(slices),
     "one picture per month, quarter or year"},
    {"evidence", 0, "LEVEL", WRITES, GF_OPTION_TEXT, AT(drawing.evidence),
     "quoted in files: text, offsets or none"},
    {"dot-flavor", 0, "FLAVOR", WRITES, GF_OPTION_TEXT, AT(drawing.dot_flavor),
     "styled, or plain for Gephi"},
    {"graphml-flavor", 0, "FLAVOR", WRITES, GF_OPTION_TEXT, AT(drawing.graphml_flavor),
     "labelled, or strict for the plain schema"},
    {"lexicon", 0, "FILE", MERGES | DATED | LEARNS, GF_OPTION_LEXICON, AT(lexicons),
     "add to the lexicon; may be repeated"},
    {"corrections", 0, "FILE", MERGES, GF_OPTION_TEXT, AT(reading.corrections),
     "apply a table of corrections"},
    {"date", 0, "DATE", DATED, GF_OPTION_TEXT, AT(reading.date),
     "for texts without a date; 'DATE!' for all"},
    {"encoding", 0, "NAME", DATED | GF_COMMAND_TEXT, GF_OPTION_TEXT, AT(reading.encoding),
     "of texts that are not UTF-8"},
    {"stage", 0, "NAME", GF_COMMAND_TEXT, GF_OPTION_TEXT, AT(reading.stage),
     "text, clauses, names or meetings"},
    {"jobs", 'j', "N", READS, GF_OPTION_NUMBER, AT(threads), "threads (one per core)"},
    {"cache", 0, "DIR", READS, GF_OPTION_TEXT, AT(reading.cache),
     "reuse claims kept in DIR; 'off': keep none"},
    {"timeml", 0, NULL, GF_COMMAND_DATES, GF_OPTION_FLAG, AT(timeml),
     "the text with TIMEX3 tags"},
    {"json", 0, NULL, GF_COMMAND_DATES | GF_COMMAND_DIFF, GF_OPTION_FLAG, AT(json),
     "one line per document; differences as JSON"},
    {"conll", 0, NULL, GF_COMMAND_NAMES, GF_OPTION_FLAG, AT(conll), "one word per line"},
    {"model", 0, "FILE", READS | LEARNS, GF_OPTION_TEXT, AT(reading.model),
     "names by this model; train writes it"},
    {"check", 0, NULL, GF_COMMAND_LEXICON, GF_OPTION_FLAG, AT(check), "name every fault"},
    {"quiet", 'q', NULL, EVERYWHERE, GF_OPTION_FLAG, AT(quiet), "no table, no progress"},
    {"help", 'h', NULL, EVERYWHERE, GF_OPTION_FLAG, AT(help), "this page"},
    {"version", 'V', NULL, EVERYWHERE, GF_OPTION_FLAG, AT(version), "the version"},
};
const size_t gf_option_count = sizeof gf_option_table / sizeof gf_option_table[0];

static const struct {
    const char *name;
    gf_command command;
} commands[] = {
    {"", GF_COMMAND_RUN},
    {"extract", GF_COMMAND_EXTRACT},
    {"merge", GF_COMMAND_MERGE},
    {"export", GF_COMMAND_EXPORT},
    {"explain", GF_COMMAND_EXPLAIN},
    {"diff", GF_COMMAND_DIFF},
    {"text", GF_COMMAND_TEXT},
    {"dates", GF_COMMAND_DATES},
    {"lexicon", GF_COMMAND_LEXICON},
    {"names", GF_COMMAND_NAMES},
    {"train", GF_COMMAND_TRAIN},
};
enum { COMMAND_COUNT = sizeof commands / sizeof commands[0] };

const char *gf_command_at(size_t index) {
    return index + 1 < COMMAND_COUNT ? commands[index + 1].name : NULL;
}

const char *gf_command_name(gf_command command) {
    size_t i = 0;
    while (i + 1 < COMMAND_COUNT && commands[i].command != command)
        i++;
    return commands[i].name;
}

bool gf_command_find(const char *word, gf_command *out) {
    for (size_t i = 1; i < COMMAND_COUNT; i++) {
        if (strcmp(word, commands[i].name) != 0) continue;
        *out = commands[i].command;
        return true;
    }
    return false;
}
