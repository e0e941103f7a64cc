/*
 * generate COUNT [FIRST]: COUNT articles as JSON lines on standard output, the same bytes every
 * time. Each tells of one to three meetings; a meeting is told of by three neighbouring
 * articles, so that there is something to merge, and the number of people grows with the number
 * of articles.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum { TELLERS = 3, PEOPLE_PER_ARTICLE = 2, DAYS = 28 };

static const char *const given[] = {
    "Anna",  "Bernd",  "Carla", "Dieter", "Eva",  "Frank", "Gerda",  "Hans",   "Ines",  "Jan",
    "Karin", "Ludwig", "Maria", "Nils",   "Olga", "Paul",  "Renate", "Stefan", "Tanja", "Uwe"};
static const char *const begins[] = {
    "Acker", "Bren",   "Dorn", "Eich",   "Fels",  "Grab",  "Hasel", "Im",   "Kalt",  "Linden",
    "Mahl",  "Nieder", "Ober", "Pappel", "Quent", "Rosen", "Stein", "Tann", "Unter", "Wald"};
static const char *const ends[] = {"bauer",   "brink",   "dahl",  "feld",   "gruber",
                                   "hofer",   "kamp",    "maier", "mann",   "reuter",
                                   "schmied", "stetter", "thal",  "wieser", "zeller"};
static const char *const towns[] = {"Berlin",   "Wien",    "Bern", "Paris",
                                    "Rom",      "Prag",    "Oslo", "Madrid",
                                    "Warschau", "Brüssel", "Genf", "Helsinki"};
static const char *const offices[] = {"Außenminister", "Finanzminister", "Innenminister",
                                      "Präsident"};
static const char *const countries[] = {"deutsche",    "französische", "polnische",
                                        "schwedische", "italienische", "spanische"};
static const char *const months[] = {"Januar",    "Februar", "März",     "April",
                                     "Mai",       "Juni",    "Juli",     "August",
                                     "September", "Oktober", "November", "Dezember"};

#define COUNT(list) (sizeof(list) / sizeof *(list))

/* SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine. */
static uint64_t mix(uint64_t x) {
    x += UINT64_C(0x9e3779b97f4a7c15);
    x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
    return x ^ (x >> 31);
}

static size_t pick(uint64_t seed, unsigned which, size_t count) {
    return (size_t)(mix(seed * 64 + which) % count);
}

static void print_name(uint64_t person, int is_whole) {
    if (is_whole) printf("%s ", given[pick(person, 0, COUNT(given))]);
    printf("%s%s", begins[pick(person, 1, COUNT(begins))], ends[pick(person, 2, COUNT(ends))]);
}

/* The n-th meeting of the world: two people, a day, a town. */
static void print_meeting(uint64_t n, uint64_t people) {
    const uint64_t host = mix(2 * n) % people, guest = mix(2 * n + 1) % people;
    printf("Der %s %s ", countries[pick(host, 4, COUNT(countries))],
           offices[pick(host, 3, COUNT(offices))]);
    print_name(host, 1);
    printf(" hat am %d. %s %d in %s seine Kollegin ", (int)pick(n, 5, DAYS) + 1,
           months[pick(n, 6, COUNT(months))], 2000 + (int)pick(n, 7, 25),
           towns[pick(n, 8, COUNT(towns))]);
    print_name(guest, 1);
    printf(" getroffen. Das Gespräch dauerte rund %d Stunden. ", (int)pick(n, 9, 4) + 1);
    print_name(guest, 0);
    printf(" sagte danach, es sei über Handel und Verkehr gesprochen worden. ");
}

static void print_article(uint64_t i) {
    const uint64_t people = PEOPLE_PER_ARTICLE * (i / 1000 + 1) * 100;
    printf("{\"id\":\"%08" PRIu64
           "\",\"date\":\"2025-%02d-%02d\",\"source\":\"Bote\",\"title\":\"Nachricht %" PRIu64
           "\",\"text\":\"",
           i, (int)pick(i, 10, 12) + 1, (int)pick(i, 11, DAYS) + 1, i);
    for (uint64_t n = 0; n <= pick(i, 12, 3); n++)
        print_meeting(i / TELLERS * 3 + n, people);
    printf("Weitere Einzelheiten wurden zunächst nicht bekannt.\"}\n");
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fprintf(stderr, "usage: generate COUNT [FIRST]\n");
        return 2;
    }
    const uint64_t count = strtoull(argv[1], NULL, 10),
                   first = argc > 2 ? strtoull(argv[2], NULL, 10) : 0;
    for (uint64_t i = first; i < first + count; i++)
        print_article(i);
    return fflush(stdout) == 0 ? 0 : 1;
}
