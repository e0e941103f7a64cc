/*
 * bench_merge [MEETINGS...]: seconds to merge the claims of a growing archive, and the exponent
 * by which they grow (1 = linear). Default 1000 10000 100000. The archive is made up: twenty
 * reports a day, three on each meeting, some without a day; the more documents, the more
 * people, a few of whom are in the news all the time.
 */
#include "base/map.h"
#include "base/vec.h"
#include "graph/build.h"
#include "time/symbol.h"

#include <math.h>
#include <stdlib.h>
#include <time.h>

enum { REPORTS_A_DAY = 20, REPORTS_OF_ONE = 3, MEETINGS_PER_PERSON = 6 };

typedef struct archive {
    gf_arena *arena;
    const gf_record **records;
    size_t record_count, people;
    uint32_t seed;
} archive;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static uint32_t random_below(archive *a, size_t limit) {
    a->seed = a->seed * 1664525 + 1013904223;
    return (uint32_t)(((uint64_t)a->seed * limit) >> 32);
}

static gf_view format_name(archive *a, const char *format, size_t number) {
    static const char *const given[] = {"Ina", "Jan", "Eva", "Uwe", "Ada", "Kai", "Lea", "Max"};
    static const char *const parts[] = {"ba", "do", "fi", "gu", "ke",
                                        "lo", "ma", "ni", "po", "ra"};
    char family[16] = "", text[64];
    size_t len = 0;
    for (size_t n = number / 8 + 10; n; n /= 10)
        len += (size_t)snprintf(family + len, sizeof family - len, "%s", parts[n % 10]);
    family[0] = (char)(family[0] - 'a' + 'A');
    snprintf(text, sizeof text, format, given[number % 8], family);
    return gf_arena_copy(a->arena, (gf_view){text, strlen(text)});
}

static void add_entity(archive *a, gf_record *r, gf_entity_type type, gf_view name) {
    gf_entity e = {.type = type, .name = name, .known = GF_NONE, .mentions = 1};
    e.aliases = GF_NEW_ARRAY(a->arena, gf_view, 1);
    e.aliases[e.alias_count++] = name;
    if (!GF_PUSH(a->arena, &r->entities, e)) abort();
}

/* Squared: small numbers are in the news all the time. */
static size_t person_of(archive *a) {
    const size_t x = random_below(a, a->people), y = random_below(a, x + 1);
    return y;
}

static void add_report(archive *a, gf_record *r, size_t meeting) {
    static const char *const towns[] = {"Paris", "Berlin", "Oslo", "Rom", "Wien"};
    archive world = {
        .arena = a->arena, .people = a->people, .seed = (uint32_t)meeting * 7919 + 1};
    const gf_day day =
        gf_day_of(1990, 1, 1) + (gf_day)(meeting * REPORTS_OF_ONE / REPORTS_A_DAY);
    gf_meeting m = {.status = GF_HELD, .mode = GF_MODE_IN_PERSON, .when = gf_when_day(day)};
    if (random_below(a, 8) == 0) m.when = GF_WHEN_UNKNOWN;
    const size_t count = 2 + random_below(&world, 3);
    const uint32_t first = (uint32_t)r->entities.count;
    for (size_t i = 0; i < count; i++) {
        add_entity(a, r, GF_PERSON, format_name(a, "%s %s", person_of(&world)));
        const gf_participant p = {.entity = first + (uint32_t)i, .part = GF_ATTENDED};
        /* Not every paper names everybody. */
        if ((i < 2 || random_below(a, 3)) && !GF_PUSH(a->arena, &m.participants, p)) abort();
    }
    const char *town = towns[random_below(&world, 5)];
    add_entity(a, r, GF_PLACE, (gf_view){town, strlen(town)});
    if (!GF_PUSH(a->arena, &m.places, first + (uint32_t)count)) abort();
    const gf_claim claim = {.status = GF_HELD, .span = {0, 10}};
    if (!GF_PUSH(a->arena, &m.claims, claim) || !GF_PUSH(a->arena, &r->meetings, m)) abort();
}

static void fill(archive *a, size_t reports) {
    a->people = reports / MEETINGS_PER_PERSON + 10;
    a->records = GF_NEW_ARRAY(a->arena, const gf_record *, reports);
    for (size_t i = 0; i < reports; i++) {
        gf_record *r = GF_NEW(a->arena, gf_record);
        char key[32];
        snprintf(key, sizeof key, "%09zu.txt", i);
        r->key = gf_arena_copy(a->arena, (gf_view){key, strlen(key)});
        r->path = r->key;
        r->content = gf_hash(r->key);
        const gf_day written = gf_day_of(1990, 1, 2) + (gf_day)(i / REPORTS_A_DAY);
        r->date = (gf_document_date){gf_when_day(written), GF_DATE_FIELD, {0, 0}, 0};
        add_report(a, r, i / REPORTS_OF_ONE);
        a->records[a->record_count++] = r;
    }
}

static double measure(gf_context *context, const gf_lexicon *lexicon, size_t reports) {
    archive a = {.arena = gf_arena_new(), .seed = 1};
    gf_arena *arena = gf_arena_new();
    gf_network network;
    fill(&a, reports);
    const gf_build_input input = {lexicon, a.records, a.record_count, NULL};
    const double start = now();
    if (gf_network_build(context, arena, &input, &network) != GF_OK) abort();
    const double seconds = now() - start;
    printf("%9zu reports  %9.3f s  %8zu persons and places  %8zu meetings  %8zu edges\n",
           reports, seconds, network.entities.count, network.meetings.count,
           network.edges.count);
    gf_arena_free(arena);
    gf_arena_free(a.arena);
    return seconds;
}

int main(int argc, char **argv) {
    static char *sizes[] = {"", "1000", "10000", "100000"};
    char **wanted = argc > 1 ? argv : sizes;
    const int count = argc > 1 ? argc : 4;
    gf_context *context = gf_context_new();
    gf_lexicon *lexicon = NULL;
    if (gf_lexicon_load(context, GF_LEXICON_DIR, NULL, 0, &lexicon) != GF_OK) abort();
    double before = 0, size_before = 0;
    for (int i = 1; i < count; i++) {
        const double size = strtod(wanted[i], NULL);
        const double seconds = measure(context, lexicon, (size_t)size);
        if (i > 1)
            printf("   exponent %.2f\n", log(seconds / before) / log(size / size_before));
        before = seconds;
        size_before = size;
    }
    gf_lexicon_free(lexicon);
    gf_context_free(context);
    return 0;
}
