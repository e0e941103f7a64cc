#include "small_corpus.h"

TestSuite(ids, .init = open_corpus, .fini = close_corpus);

typedef struct ids {
    gf_view at[64];
    size_t count;
} ids;

static ids all_ids(void) {
    ids out = {.count = 0};
    for (size_t i = 0; i < net.entities.count; i++)
        out.at[out.count++] = net.entities.at[i].id;
    for (size_t i = 0; i < net.meetings.count; i++)
        out.at[out.count++] = net.meetings.at[i].id;
    return out;
}

static void archive(void) {
    gf_record *a = article("m.txt", day(2024, 4, 3)), *b = article("n.txt", day(2024, 4, 3));
    at(a, met(a, day(2024, 4, 2), "Ina Roth,Jan Berg"), "Paris");
    at(b, met(b, day(2024, 4, 2), "Uwe Lang,Eva Stein"), "Paris");
    met(article("o.txt", day(2024, 5, 3)), GF_WHEN_UNKNOWN, "Ina Roth,Eva Stein");
    met(article("p.txt", GF_WHEN_UNKNOWN), day(2024, 6, 1), "Jörg Müller,Eva Stein");
}

static void keeps(const ids *old) {
    const ids now = all_ids();
    for (size_t i = 0; i < old->count; i++) {
        bool found = false;
        for (size_t k = 0; k < now.count; k++)
            found |= gf_view_equal(old->at[i], now.at[k]);
        cr_assert(found, "%.*s is gone", GF_VIEW_ARG(old->at[i]));
    }
}

/* Keys before, between and behind the old ones. */
Test(ids, of_others_stay_while_the_corpus_grows) {
    archive();
    build();
    const ids old = all_ids();
    const char *const keys[] = {"a.txt", "mm.txt", "z.txt"};
    for (int i = 0; i < 3; i++) {
        gf_record *r = article(keys[i], day(2024, 7, 1 + i));
        at(r, met(r, day(2024, 7, 1), "Kai Wolf,Lea Fuchs"), "Rom");
        met(r, day(2024, 4, 2), "Kai Wolf,Max Braun");
        build();
        keeps(&old);
    }
}

Test(ids, a_second_meeting_of_the_day_and_place_takes_its_people) {
    archive();
    build();
    const ids old = all_ids();
    gf_record *r = article("a.txt", day(2024, 4, 4));
    at(r, met(r, day(2024, 4, 2), "Kai Wolf,Lea Fuchs"), "Paris");
    build();
    keeps(&old);
    bool found = false;
    for (size_t i = 0; i < net.meetings.count; i++)
        found |= gf_view_equal(net.meetings.at[i].id,
                               GF_VIEW("meeting:2024-04-02:paris:wolf-fuchs"));
    cr_assert(found);
}

Test(ids, spellings_of_one_slug_are_numbered) {
    entity(article("a.txt", GF_WHEN_UNKNOWN), GF_ORGANISATION, "Süd Werke");
    entity(article("b.txt", GF_WHEN_UNKNOWN), GF_ORGANISATION, "Süd-Werke");
    build();
    cr_assert_not_null(node("organisation:sued-werke"));
    cr_assert_not_null(node("organisation:sued-werke-2"));
}

Test(ids, are_plain_letters) {
    entity(article("a.txt", GF_WHEN_UNKNOWN), GF_PERSON, "Ægir Þórsson-Øst");
    build();
    for (size_t i = 0; i < net.entities.at[0].id.len; i++) {
        const char c = net.entities.at[0].id.ptr[i];
        cr_assert((c >= 'a' && c <= 'z') || c == '-' || c == ':');
    }
}
