#include "small_corpus.h"

TestSuite(merge_persons, .init = open_corpus, .fini = close_corpus);

static size_t persons(void) {
    size_t count = 0;
    for (size_t i = 0; i < net.entities.count; i++)
        count += net.entities.at[i].type == GF_PERSON;
    return count;
}

/* Forgets all articles. */
static void clear(void) { corpus.count = 0; }

static void reverse(void) {
    for (size_t i = 0, k = corpus.count; i + 1 < k; i++) {
        gf_record *old = corpus.at[i];
        corpus.at[i] = corpus.at[--k];
        corpus.at[k] = old;
    }
}

/* In either order of the articles, and whichever of two names comes first in the order of keys.
 */
static void expect_count(const char *a, const char *b, size_t wanted) {
    for (int swapped = 0; swapped < 2; swapped++) {
        clear();
        met(article("a.txt", APRIL(2)), APRIL(2), swapped ? b : a);
        met(article("b.txt", APRIL(9)), APRIL(9), swapped ? a : b);
        build();
        cr_expect_eq(persons(), wanted, "%s / %s: %zu", a, b, persons());
        reverse();
        build();
        cr_expect_eq(persons(), wanted, "%s / %s, reversed: %zu", a, b, persons());
    }
}

/* Each pair of a table of the entity room. */
static void expect_of_table(const char *file, size_t wanted) {
    char path[512], line[256];
    snprintf(path, sizeof path, "%s/tests/unit/entity/%s", GF_SOURCE_DIR, file);
    FILE *in = fopen(path, "r");
    cr_assert_not_null(in);
    while (fgets(line, sizeof line, in)) {
        line[strcspn(line, "\n")] = '\0';
        char *tab = strchr(line, '\t');
        cr_assert_not_null(tab);
        *tab = '\0';
        expect_count(line, tab + 1, wanted);
    }
    fclose(in);
}

Test(merge_persons, spellings_are_one_node_in_any_order) {
    expect_of_table("same_person.tsv", 1);
}

Test(merge_persons, two_persons_are_two_nodes_in_any_order) {
    expect_of_table("other_person.tsv", 2);
}

/* @p name holds @p role of @p country in a new article. */
static void holds(const char *key, const char *name, const char *role, const char *country) {
    gf_record *r = article(key, APRIL(2));
    const gf_relation relation = {.type = GF_ROLE,
                                  .source = entity(r, GF_PERSON, name),
                                  .target = entity(r, GF_PLACE, country),
                                  .role = view(role),
                                  .when = GF_WHEN_UNKNOWN,
                                  .confidence = 1};
    cr_assert(GF_PUSH(arena, &r->relations, relation));
}

static void expect_holders(const char *one, const char *other, const char *country,
                           size_t wanted) {
    for (int turn = 0; turn < 2; turn++) {
        clear();
        holds("a.txt", "Wladimir Kowalenko", one, "Bulgarien");
        holds("b.txt", "Wolodymyr Kowalenko", other, country);
        if (turn) reverse();
        build();
        cr_expect_eq(persons(), wanted, "%s, %s, %s: %zu", one, other, country, persons());
    }
}

Test(merge_persons, a_translated_name_needs_the_same_office) {
    expect_holders("Außenminister", "Außenminister", "Bulgarien", 1);
    expect_holders("Präsident", "Staatschef", "Bulgarien", 1);
    expect_holders("Außenminister", "Minister", "Bulgarien", 1);
    expect_holders("Außenminister", "Außenminister", "Serbien", 2);
    expect_holders("Außenminister", "Trainer", "Bulgarien", 2);
    expect_count("Wladimir Kowalenko", "Wolodymyr Kowalenko", 2);
}

/* "Kowalenko" alone could be either. */
Test(merge_persons, a_family_name_of_two_stays_alone) {
    met(article("a.txt", APRIL(2)), APRIL(2), "Wladimir Kowalenko");
    met(article("b.txt", APRIL(9)), APRIL(9), "Wolodymyr Kowalenko");
    met(article("c.txt", APRIL(16)), APRIL(16), "Kowalenko");
    build();
    cr_expect_eq(persons(), 3, "%zu", persons());
}

static size_t places(void) {
    size_t count = 0;
    for (size_t i = 0; i < net.entities.count; i++)
        count += net.entities.at[i].type == GF_PLACE;
    return count;
}

/* "@p who met in the town hall" of some town. */
static void met_in_local_house(const char *key, int day_of_april, const char *who) {
    gf_record *r = article(key, APRIL(day_of_april));
    gf_meeting *m = met(r, APRIL(day_of_april), who);
    const uint32_t house = entity(r, GF_PLACE, "Rathaus");
    r->entities.at[house].is_local = true;
    cr_assert(GF_PUSH(arena, &m->places, house));
}

Test(merge_persons, a_house_without_a_name_is_another_one_in_another_town) {
    met_in_local_house("a.txt", 2, "Ina Rothkamp,Jan Bergfeld");
    met_in_local_house("b.txt", 9, "Udo Hellwig,Pia Lindemann");
    met_in_local_house("c.txt", 16, "Ina Rothkamp,Karl Osterloh");
    build();
    cr_expect_eq(places(), 2, "%zu", places());
    reverse();
    build();
    cr_expect_eq(places(), 2, "reversed: %zu", places());
}

Test(merge_persons, an_arabic_article_may_be_left_out) {
    expect_count("Fayez al-Quimbari", "Quimbari", 1);
    expect_count("Fayez al-Quimbari", "Fayez Quimbari", 1);
    expect_count("Fayez al-Quimbari", "Hassan al-Quimbari", 2);
}
