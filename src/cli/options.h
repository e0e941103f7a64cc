#ifndef GF_CLI_OPTIONS_H
#define GF_CLI_OPTIONS_H

#include "geflecht/corpus.h"
#include "geflecht/export.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* What a run ends with. */
typedef enum gf_exit {
    GF_EXIT_WELL = 0,
    GF_EXIT_SKIPPED = 1, /* some inputs were skipped, the rest is written */
    GF_EXIT_USAGE = 2,
    GF_EXIT_NOTHING = 3 /* nothing could be written */
} gf_exit;

/* One bit each, so that an option can say where it applies. */
typedef enum gf_command {
    GF_COMMAND_RUN = 1,
    GF_COMMAND_EXTRACT = 2,
    GF_COMMAND_MERGE = 4,
    GF_COMMAND_EXPORT = 8,
    GF_COMMAND_EXPLAIN = 16,
    GF_COMMAND_TEXT = 32,
    GF_COMMAND_LEXICON = 64,
    GF_COMMAND_DATES = 128,
    GF_COMMAND_DIFF = 256,
    GF_COMMAND_NAMES = 512,
    GF_COMMAND_TRAIN = 1024
} gf_command;

/* A command line, understood. Texts are those of argv. */
typedef struct gf_options {
    gf_command command;
    const char *output;  /* -o */
    const char *formats; /* -f, checked */
    const char *slices;  /* month, quarter or year; NULL = none */
    gf_selection selection;
    gf_drawing drawing;
    gf_corpus_options reading;
    unsigned threads;
    bool quiet, check, conll, help, version;
    bool timeml, json;     /* what `dates` prints; `diff`, too */
    const char **lexicons; /* what reading.lexicons points to; owned */
    const char *const *inputs;
    size_t input_count;
} gf_options;

/*
 * Reads argv. Returns GF_EXIT_WELL, or GF_EXIT_USAGE after one line on stderr. The caller calls
 * gf_options_free() in either case.
 */
gf_exit gf_options_read(int argc, char **argv, gf_options *out);
/* Whether @p name means the format: its name, or what stands before its hyphen ("csv" means
   csv-nodes and csv-edges). */
bool gf_format_is_meant(const gf_format *format, const char *name, size_t bytes);

void gf_options_free(gf_options *options);

/* One line on stderr that ends in a hint, for wrong usage; returns GF_EXIT_USAGE. */
gf_exit gf_usage_fail(const char *format, ...) __attribute__((format(printf, 1, 2)));

void gf_help_print(FILE *sink);

#endif
