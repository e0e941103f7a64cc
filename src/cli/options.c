#include "cli/options.h"

#include "cli/option_table.h"

#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_OPTIONS = 48, FIRST_CODE = 256, MOST_THREADS = 256 };

gf_exit gf_usage_fail(const char *format, ...) {
    fputs("geflecht: ", stderr);
    va_list args;
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputs("; see geflecht --help\n", stderr);
    return GF_EXIT_USAGE;
}

/* The table in the form getopt_long wants; the code is FIRST_CODE + row. */
static void fill_getopt(struct option rows[MOST_OPTIONS], char letters[2 * MOST_OPTIONS + 2]) {
    char *to = letters;
    *to++ = ':'; /* tells a missing argument from an unknown option */
    for (size_t i = 0; i < gf_option_count; i++) {
        const gf_option *o = &gf_option_table[i];
        rows[i] = (struct option){o->name, o->argument ? required_argument : no_argument, NULL,
                                  FIRST_CODE + (int)i};
        if (!o->letter) continue;
        *to++ = o->letter;
        if (o->argument) *to++ = ':';
    }
    rows[gf_option_count] = (struct option){0};
    *to = '\0';
}

static const gf_option *find_row(int code) {
    if (code >= FIRST_CODE) return &gf_option_table[code - FIRST_CODE];
    size_t i = 0;
    while (i + 1 < gf_option_count && gf_option_table[i].letter != code)
        i++;
    return &gf_option_table[i];
}

static bool read_number(const char *text, unsigned *out) {
    char *end;
    errno = 0;
    const unsigned long value = strtoul(text, &end, 10);
    if (text[0] < '0' || text[0] > '9' || *end || errno || value < 1 || value > INT_MAX) {
        return false;
    }
    *out = (unsigned)value;
    return true;
}

static gf_exit store_number(const gf_option *row, const char *argument, char *field) {
    unsigned number;
    if (!read_number(argument, &number))
        return gf_usage_fail("--%s '%s' is not a number above 0", row->name, argument);
    memcpy(field, &number, sizeof number);
    return GF_EXIT_WELL;
}

static gf_exit store(gf_options *options, const gf_option *row, const char *argument) {
    char *field = (char *)options + row->field;
    switch (row->kind) {
    case GF_OPTION_FLAG: memcpy(field, &(bool){true}, sizeof(bool)); break;
    case GF_OPTION_TEXT: memcpy(field, &argument, sizeof argument); break;
    case GF_OPTION_NUMBER: return store_number(row, argument, field);
    case GF_OPTION_LEXICON:
        options->lexicons[options->reading.lexicon_count++] = argument;
        break;
    }
    return GF_EXIT_WELL;
}

static gf_exit take_option(gf_options *options, int code, const char *word) {
    if (code == ':') return gf_usage_fail("option '%s' needs an argument", word);
    if (code == '?') return gf_usage_fail("unknown option '%s'", word);
    const gf_option *row = find_row(code);
    if (!(row->commands & (unsigned)options->command)) {
        const char *name = gf_command_name(options->command);
        return gf_usage_fail("--%s does not apply to %s%s", row->name,
                             name[0] ? "geflecht " : "", name[0] ? name : "the main job");
    }
    return store(options, row, optarg);
}

/* What getopt stumbled over: a letter inside "-xyz", or the whole word. */
static const char *culprit(char **argv, char letter[3]) {
    const char *word = argv[optind - 1];
    if (optopt == 0 || optopt >= FIRST_CODE || strncmp(word, "--", 2) == 0) return word;
    letter[0] = '-';
    letter[1] = (char)optopt;
    letter[2] = '\0';
    return letter;
}

static gf_exit read_options(int argc, char **argv, gf_options *options) {
    struct option rows[MOST_OPTIONS];
    char letters[2 * MOST_OPTIONS + 2];
    char letter[3];
    fill_getopt(rows, letters);
    opterr = 0;
    gf_exit code = GF_EXIT_WELL;
    int found;
    while (code == GF_EXIT_WELL &&
           (found = getopt_long(argc, argv, letters, rows, NULL)) != -1) {
        const bool failed = found == ':' || found == '?';
        code = take_option(options, found, failed ? culprit(argv, letter) : "");
    }
    options->inputs = (const char *const *)(argv + optind);
    options->input_count = (size_t)(argc - optind);
    return code;
}

bool gf_format_is_meant(const gf_format *format, const char *name, size_t bytes) {
    if (strncmp(format->name, name, bytes) != 0) return false;
    return format->name[bytes] == '\0' || format->name[bytes] == '-';
}

static bool format_exists(const char *name, size_t bytes) {
    gf_format format;
    for (size_t i = 0; bytes && gf_format_at(i, &format); i++) {
        if (gf_format_is_meant(&format, name, bytes)) return true;
    }
    return false;
}

static gf_exit check_formats(const char *list) {
    if (!list) return GF_EXIT_WELL;
    for (const char *name = list; name;) {
        const size_t bytes = strcspn(name, ",");
        if (!format_exists(name, bytes)) {
            return gf_usage_fail("unknown format '%.*s'", (int)bytes, name);
        }
        name = name[bytes] ? name + bytes + 1 : NULL;
    }
    return GF_EXIT_WELL;
}

static gf_exit check_dates(const gf_options *options) {
    if (options->timeml == options->json)
        return gf_usage_fail("dates needs --timeml or --json, one of them");
    if (options->input_count == 0) return gf_usage_fail("dates: no input given");
    if (options->timeml && options->input_count > 1)
        return gf_usage_fail("dates --timeml takes one document");
    return GF_EXIT_WELL;
}

/* How many inputs a command takes, and what is said to any other number. */
typedef struct input_rule {
    gf_command command;
    size_t least, most;
    const char *otherwise;
} input_rule;

enum { ANY_NUMBER = INT_MAX };

static const input_rule input_rules[] = {
    {GF_COMMAND_RUN, 1, ANY_NUMBER, "no input given"},
    {GF_COMMAND_EXTRACT, 1, ANY_NUMBER, "extract: no input given"},
    {GF_COMMAND_MERGE, 1, ANY_NUMBER, "merge: no input given"},
    {GF_COMMAND_TEXT, 1, ANY_NUMBER, "text: no input given"},
    {GF_COMMAND_EXPORT, 1, 1, "export takes one network.json"},
    {GF_COMMAND_EXPLAIN, 2, 3, "explain takes a network.json and one or two names"},
    {GF_COMMAND_DIFF, 2, 2, "diff takes an old and a new network.json"},
    {GF_COMMAND_NAMES, 1, 1, "names --conll takes one file"},
    {GF_COMMAND_TRAIN, 1, ANY_NUMBER, "train: no input given"},
    {GF_COMMAND_LEXICON, 0, 1, "lexicon --check takes one folder"},
};

/* Some commands do only one thing yet, and want it named. */
static const char *missing_option(const gf_options *options) {
    if (options->command == GF_COMMAND_NAMES && !options->conll) return "names needs --conll";
    if (options->command == GF_COMMAND_TRAIN && !options->reading.model)
        return "train needs --model FILE";
    if (options->command == GF_COMMAND_LEXICON && !options->check)
        return "lexicon needs --check";
    return NULL;
}

static gf_exit check_inputs(const gf_options *options) {
    if (options->command == GF_COMMAND_DATES) return check_dates(options);
    const char *missing = missing_option(options);
    if (missing) return gf_usage_fail("%s", missing);
    const size_t given = options->input_count;
    for (size_t i = 0; i < sizeof input_rules / sizeof *input_rules; i++) {
        const input_rule *rule = &input_rules[i];
        if (rule->command != options->command) continue;
        if (given >= rule->least && given <= rule->most) return GF_EXIT_WELL;
        return gf_usage_fail("%s", rule->otherwise);
    }
    return GF_EXIT_USAGE;
}

/* Standard input can be read only once. */
static gf_exit check_stdin(const gf_options *options) {
    size_t count = 0;
    for (size_t i = 0; i < options->input_count; i++) {
        count += strcmp(options->inputs[i], "-") == 0;
    }
    return count > 1 ? gf_usage_fail("'-' is given more than once") : GF_EXIT_WELL;
}

static gf_exit check_values(const gf_options *options) {
    gf_exit code = check_inputs(options);
    if (code == GF_EXIT_WELL) code = check_stdin(options);
    if (code == GF_EXIT_WELL) code = check_formats(options->formats);
    if (code != GF_EXIT_WELL) return code;
    if (options->slices && strcmp(options->slices, "month") != 0 &&
        strcmp(options->slices, "quarter") != 0 && strcmp(options->slices, "year") != 0) {
        return gf_usage_fail("--slices '%s' is none of month, quarter, year", options->slices);
    }
    if (options->slices && options->drawing.view &&
        strcmp(options->drawing.view, "timeline") == 0) {
        return gf_usage_fail("--slices does not apply to --view timeline");
    }
    if (options->selection.hops > 0 && !options->selection.focus) {
        return gf_usage_fail("--hops needs --focus NAME");
    }
    if (options->drawing.view && strcmp(options->drawing.view, "focus") == 0 &&
        !options->selection.focus) {
        return gf_usage_fail("--view focus needs --focus NAME");
    }
    gf_context *context = gf_context_new();
    if (!context) return GF_EXIT_NOTHING;
    if (gf_drawing_check(context, &options->drawing) != GF_OK ||
        gf_selection_check(context, &options->selection) != GF_OK) {
        code = gf_usage_fail("%s", gf_context_message(context));
    }
    gf_context_free(context);
    return code;
}

static unsigned core_count(void) {
    const long cores = sysconf(_SC_NPROCESSORS_ONLN);
    return cores < 1 ? 1 : cores > MOST_THREADS ? MOST_THREADS : (unsigned)cores;
}

gf_exit gf_options_read(int argc, char **argv, gf_options *out) {
    *out = (gf_options){.command = GF_COMMAND_RUN, .output = "output"};
    out->lexicons = calloc((size_t)argc + 1, sizeof *out->lexicons);
    if (!out->lexicons) return GF_EXIT_NOTHING;
    out->reading.lexicons = out->lexicons;
    if (argc > 1 && gf_command_find(argv[1], &out->command)) {
        argv++;
        argc--;
    }
    const gf_exit code = read_options(argc, argv, out);
    if (code != GF_EXIT_WELL || out->help || out->version) return code;
    if (out->threads == 0) out->threads = core_count();
    if (out->threads > MOST_THREADS) out->threads = MOST_THREADS;
    out->reading.threads = out->threads;
    const gf_exit verdict = check_values(out);
    if (!out->formats) out->formats = "dot,graphml,svg";
    return verdict;
}

void gf_options_free(gf_options *options) { free(options->lexicons); }
