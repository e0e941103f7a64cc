#include "entity/name_key.h"

#include "load_lexicon.h"

#include <ctype.h>
#include <stdio.h>

/* Pairs of names from tables: what must hold of every line, not of chosen examples. */
typedef struct pairs {
    gf_arena *arena;
    gf_lexicon *lexicon;
} pairs;

static pairs start(void) { return (pairs){.arena = gf_arena_new(), .lexicon = load_lexicon()}; }

static void finish(pairs *p) {
    gf_lexicon_free(p->lexicon);
    gf_arena_free(p->arena);
}

static gf_view view(const char *text) { return (gf_view){text, strlen(text)}; }

static gf_name_likeness compare(const pairs *p, const char *a, const char *b) {
    const gf_name_likeness there = gf_names_compare(p->arena, p->lexicon, view(a), view(b));
    const gf_name_likeness back = gf_names_compare(p->arena, p->lexicon, view(b), view(a));
    cr_expect_eq(there, back, "%s / %s: the order matters", a, b);
    return there;
}

/* ASCII letters only: the others keep their case, which must not matter either. */
static void upper(const char *from, char *to) {
    do {
        *to++ = (char)toupper((unsigned char)*from);
    } while (*from++);
}

typedef void check(const pairs *p, const char *a, const char *b);

static void for_each_pair(const char *file, check *check_pair) {
    pairs p = start();
    char path[512], line[256];
    snprintf(path, sizeof path, "%s/tests/unit/entity/%s", GF_SOURCE_DIR, file);
    FILE *in = fopen(path, "r");
    cr_assert_not_null(in);
    size_t count = 0;
    for (; fgets(line, sizeof line, in); count++) {
        line[strcspn(line, "\n")] = '\0';
        char *tab = strchr(line, '\t');
        cr_assert_not_null(tab, "%s", line);
        *tab = '\0';
        check_pair(&p, line, tab + 1);
    }
    fclose(in);
    cr_expect_gt(count, 15);
    finish(&p);
}

static void expect_same(const pairs *p, const char *a, const char *b) {
    char loud[256];
    upper(b, loud);
    cr_expect_eq(compare(p, a, b), GF_NAMES_EQUAL, "%s / %s", a, b);
    cr_expect_eq(compare(p, a, loud), GF_NAMES_EQUAL, "%s / %s", a, loud);
    upper(a, loud);
    cr_expect_eq(compare(p, loud, b), GF_NAMES_EQUAL, "%s / %s", loud, b);
}

static void expect_other(const pairs *p, const char *a, const char *b) {
    char loud[256];
    upper(b, loud);
    cr_expect_neq(compare(p, a, b), GF_NAMES_EQUAL, "%s / %s", a, b);
    cr_expect_neq(compare(p, a, loud), GF_NAMES_EQUAL, "%s / %s", a, loud);
    upper(a, loud);
    cr_expect_neq(compare(p, loud, b), GF_NAMES_EQUAL, "%s / %s", loud, b);
}

Test(name_variants, spellings_of_one_person_are_equal_in_any_case_and_order) {
    for_each_pair("same_person.tsv", expect_same);
}

Test(name_variants, two_persons_are_never_equal) {
    for_each_pair("other_person.tsv", expect_other);
}

/* The lines of the lexicon's table of given names: form and group. */
typedef struct given_table {
    struct {
        char form[64], group[64];
    } at[1024];
    size_t count;
} given_table;

static void read_given_table(given_table *t) {
    char line[256], class_name[64];
    FILE *in = fopen(GF_LEXICON_DIR "/name_equivalents.tsv", "r");
    cr_assert_not_null(in);
    while (fgets(line, sizeof line, in) && t->count < 1024) {
        const int n = sscanf(line, "%63[^\t]\t%63[^\t]\t%63[^\t\n]", t->at[t->count].form,
                             class_name, t->at[t->count].group);
        if (n == 3 && strcmp(class_name, "given_variant") == 0) t->count++;
    }
    fclose(in);
}

/* The group is the first word of the value, a language that must agree the second one. */
static gf_name_likeness wanted_of(const char *a, const char *b) {
    const size_t x = strcspn(a, " "), y = strcspn(b, " ");
    if (x != y || strncmp(a, b, x) != 0) return GF_NAMES_DIFFER;
    return a[x] && b[y] && strcmp(a + x, b + y) != 0 ? GF_NAMES_TRANSLATED : GF_NAMES_EQUAL;
}

/* With one family name two given names are one person where the table says so; where it gives
   them two languages, they are translations. */
Test(name_variants, the_table_of_given_names_holds_with_any_family_name) {
    static given_table t;
    static const char *const families[] = {"Kowalenko", "Al-Nuaimi", "Österreicher"};
    pairs p = start();
    read_given_table(&t);
    cr_expect_gt(t.count, 200);
    for (size_t i = 0; i < t.count; i++) {
        for (size_t j = i + 1; j < t.count && j < i + 40; j++) {
            char a[160], b[160];
            const char *family = families[(i + j) % 3];
            snprintf(a, sizeof a, "%s %s", t.at[i].form, family);
            snprintf(b, sizeof b, "%s %s", t.at[j].form, family);
            const gf_name_likeness wanted = wanted_of(t.at[i].group, t.at[j].group);
            if (wanted != GF_NAMES_DIFFER)
                cr_expect_eq(compare(&p, a, b), wanted, "%s / %s", a, b);
        }
    }
    finish(&p);
}

Test(name_variants, a_name_in_another_language_is_only_a_translation) {
    pairs p = start();
    cr_expect_eq(compare(&p, "Wladimir Kowalenko", "Wolodymyr Kowalenko"), GF_NAMES_TRANSLATED);
    cr_expect_eq(compare(&p, "VLADIMIR KOVALENKO", "Wolodymyr Kowalenko"), GF_NAMES_TRANSLATED);
    cr_expect_eq(compare(&p, "Nikolai Hrytsenko", "Mykola Hrytsenko"), GF_NAMES_TRANSLATED);
    cr_expect_eq(compare(&p, "Wladimir Kowalenko", "Vladimir Kovalenko"), GF_NAMES_EQUAL);
    cr_expect_eq(compare(&p, "Wolodymyr Kowalenko", "Volodymyr Kovalenko"), GF_NAMES_EQUAL);
    finish(&p);
}

/* Wladimir and Wolodymyr are forms of one name, but no proof: the family name must agree. */
Test(name_variants, a_given_name_alone_joins_nobody) {
    static given_table t;
    pairs p = start();
    read_given_table(&t);
    for (size_t i = 0; i + 1 < t.count; i++) {
        if (wanted_of(t.at[i].group, t.at[i + 1].group) == GF_NAMES_DIFFER) continue;
        char a[160], b[160];
        snprintf(a, sizeof a, "%s Kowalenko", t.at[i].form);
        snprintf(b, sizeof b, "%s Marwede", t.at[i + 1].form);
        cr_expect_eq(compare(&p, a, b), GF_NAMES_DIFFER, "%s / %s", a, b);
    }
    finish(&p);
}
