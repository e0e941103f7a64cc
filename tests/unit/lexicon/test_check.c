#include "lexicon/lexicon.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What a check of one file "table.tsv" prints, the folder's name cut off. */
typedef struct finding {
    char directory[64];
    char *printed;
    gf_status status;
} finding;

static finding check_table(const char *table) {
    finding f = {.directory = "/tmp/geflecht-lexicon-XXXXXX"};
    cr_assert(mkdtemp(f.directory));
    char path[96];
    snprintf(path, sizeof path, "%s/table.tsv", f.directory);
    FILE *file = fopen(path, "wb");
    cr_assert(file);
    fputs(table, file);
    fclose(file);
    size_t size;
    FILE *sink = open_memstream(&f.printed, &size);
    gf_context *context = gf_context_new();
    f.status = gf_lexicon_check(context, f.directory, sink);
    gf_context_free(context);
    fclose(sink);
    unlink(path);
    rmdir(f.directory);
    return f;
}

/* @p fault begins behind the folder: "table.tsv:3: what" */
static void expect_fault(const char *table, const char *fault) {
    finding f = check_table(table);
    char wanted[256];
    snprintf(wanted, sizeof wanted, "%s/%s", f.directory, fault);
    cr_expect_eq(f.status, GF_ERR_SYNTAX, "%s", table);
    cr_expect(strstr(f.printed, wanted), "%sfound %swant  %s", table, f.printed, wanted);
    free(f.printed);
}

static void expect_sound(const char *table) {
    finding f = check_table(table);
    cr_expect_eq(f.status, GF_OK, "%sfound %s", table, f.printed);
    cr_expect(strstr(f.printed, " entities, "), "%s", f.printed);
    free(f.printed);
}

#define ENTITIES "#table entity\ttype\tname\tkind\tforms\twithin\texternal\n"
#define FACTS "#table fact\tsubject\trelation\trole\tobject\tfrom\tto\n"

Test(check, finds_the_lexicon_of_the_project_sound) {
    char *printed;
    size_t size, entities = 0;
    FILE *sink = open_memstream(&printed, &size);
    gf_context *context = gf_context_new();
    const gf_status status = gf_lexicon_check(context, GF_LEXICON_DIR, sink);
    gf_context_free(context);
    fclose(sink);
    cr_expect_eq(status, GF_OK, "%s", printed);
    cr_expect_eq(sscanf(printed, "%zu entities", &entities), 1, "%s", printed);
    cr_expect_geq(entities, 11000);
    free(printed);
}

Test(check, tells_entities_listed_twice) {
    expect_fault(ENTITIES "place\tNordstadt\tcity\t\t\t\nplace\tNordstadt\tcity\t\t\t\n",
                 "table.tsv:3: listed before: Nordstadt");
    expect_sound(ENTITIES
                 "place\tNordstadt\tcity\t\t\t\norganisation\tNordstadt\tclub\t\t\t\n");
}

Test(check, tells_words_and_names_listed_twice) {
    expect_fault("#table word\nHaus\tnot_name\t\nHaus\tnot_name\t\n",
                 "table.tsv:3: listed before: Haus");
    expect_sound("#table word\nHaus\tnot_name\t\nHaus\tplace_head\tvenue\n");
    expect_fault("#table given\nAlwin\tm\nAlwin\tu\n", "table.tsv:3: listed before: Alwin");
}

Test(check, tells_forms_repeated_in_a_line) {
    expect_fault(ENTITIES "place\tNordstadt\tcity\tNorden|Nordort|Norden\t\t\n",
                 "table.tsv:2: form repeated: Norden");
    expect_fault(ENTITIES "place\tNordstadt\tcity\tNordstadt\t\t\n",
                 "table.tsv:2: form repeated: Nordstadt");
    expect_fault(ENTITIES "place\tNordstadt\tcity\tNordort||Nordheim\t\t\n",
                 "table.tsv:2: empty form: Nordstadt");
}

Test(check, tells_stray_blanks) {
    expect_fault(ENTITIES "place\tNordstadt \tcity\t\t\t\n", "table.tsv:2: stray blank");
    expect_fault(ENTITIES "place\tBad  Nordstadt\tcity\t\t\t\n", "table.tsv:2: stray blank");
}

Test(check, tells_references_to_nothing) {
    expect_fault(ENTITIES "place\tNordstadt\tcity\t\tNordland\t\n",
                 "table.tsv:2: unknown entity: Nordland");
    expect_sound(ENTITIES
                 "place\tNordstadt\tcity\t\tNordland\t\nplace\tNordland\tcountry\t\t\t\n");
    expect_fault("#table origin\nnordisch\tadjective\tNordland\t\t\n",
                 "table.tsv:2: unknown entity: Nordland");
    expect_fault(FACTS "Nordstadt\tcapital_of\t\tNordland\t\t\n",
                 "table.tsv:2: unknown entity: Nordstadt");
}

Test(check, tells_dates_that_are_none) {
    expect_fault(FACTS "A\trole\tChef\tB\t2021-02-29\t\n", "table.tsv:2: no date");
    expect_fault(FACTS "A\trole\tChef\tB\t\t2021-13\n", "table.tsv:2: no date");
    expect_fault(FACTS "A\trole\tChef\tB\t1.1.2020\t\n", "table.tsv:2: no date");
}

Test(check, tells_facts_that_end_before_they_begin) {
    expect_fault(FACTS "A\trole\tChef\tB\t2020-05\t2020-04-30\n",
                 "table.tsv:2: ends before it begins: A");
    finding f = check_table(FACTS "A\trole\tChef\tB\t2020-05-10\t2020\n");
    cr_expect_null(strstr(f.printed, "ends before"), "%s", f.printed);
    free(f.printed);
}

Test(check, tells_every_wrong_line_and_goes_on) {
    const char *table = ENTITIES "thing\tNordstadt\tcity\t\t\t\nplace\tOrt\tcity\t\tWo\t\n";
    expect_fault(table, "table.tsv:2: type must be");
    expect_fault(table, "table.tsv:3: unknown entity: Wo");
    expect_fault("no table\n", "table.tsv:1: the first line must name a table");
}

Test(check, refuses_names_that_no_buffer_holds) {
    char table[1024], name[600];
    memset(name, 'x', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    snprintf(table, sizeof table, ENTITIES "place\t%s\tcity\n", name);
    expect_fault(table, "table.tsv:2: a name is longer than 255 bytes");
    snprintf(table, sizeof table, ENTITIES "place\t%.255s\tcity\n", name);
    expect_sound(table);
}

#define HINTS "#table hint\ttype\tname\tkind\tforms\tword\n"

Test(check, hints_have_a_type_a_kind_and_a_mark) {
    expect_sound(HINTS "organisation\tTurmwächter\tpaper\tDer Turmwächter\tword\n"
                       "other\tTurmwächter\taward\n");
    expect_fault(HINTS "person\tAlwin Achmann\tm\n",
                 "table.tsv:2: type must be organisation, place or other");
    expect_fault(HINTS "organisation\tTurmwächter\n",
                 "table.tsv:2: expected type, name, kind, forms, and \"word\" or nothing");
    expect_fault(HINTS "organisation\tTurmwächter\tpaper\t\tyes\n",
                 "table.tsv:2: expected type, name, kind, forms, and \"word\" or nothing");
    expect_fault(HINTS "organisation\tTurmwächter\tpaper\norganisation\tTurmwächter\tclub\n",
                 "table.tsv:3: listed before: Turmwächter");
    expect_fault(HINTS "organisation\tTurmwächter\tpaper\tTurmwächter\n",
                 "table.tsv:2: form repeated: Turmwächter");
}
