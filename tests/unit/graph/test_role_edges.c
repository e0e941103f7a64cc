#include "small_corpus.h"

TestSuite(role_edges, .init = open_corpus, .fini = close_corpus);

/* A sentence of the article gives Ina Roth that role of Norway. */
static void says(gf_record *r, const char *role, gf_when when, uint32_t at) {
    const gf_relation relation = {.type = GF_ROLE,
                                  .source = entity(r, GF_PERSON, "Ina Roth"),
                                  .target = entity(r, GF_PLACE, "Norwegen"),
                                  .role = view(role),
                                  .span = {at, at + 1},
                                  .when = when};
    cr_assert(GF_PUSH(arena, &r->relations, relation));
}

/* "Berater:2 Gesandter:1": the roles of the network and how many documents say each. */
static void roles(const char *expected) {
    build();
    char said[256] = "";
    for (size_t i = 0; i < net.edges.count; i++) {
        const gf_net_edge *e = &net.edges.at[i];
        if (e->type != GF_EDGE_ROLE) continue;
        const size_t used = strlen(said);
        snprintf(said + used, sizeof said - used, "%s%.*s:%d", used ? " " : "",
                 GF_VIEW_ARG(e->role), e->weight);
    }
    cr_assert_str_eq(said, expected);
}

Test(role_edges, fuller_words_for_one_office_are_one_role) {
    gf_record *a = article("a.txt", day(2024, 3, 5)), *b = article("b.txt", day(2024, 3, 6)),
              *c = article("c.txt", day(2024, 3, 7));
    says(a, "Gesandte", GF_WHEN_UNKNOWN, 1);
    says(b, "Sondergesandte", GF_WHEN_UNKNOWN, 1);
    says(c, "Klima-Sondergesandte", GF_WHEN_UNKNOWN, 1);
    says(c, "Gesandte", day(2020, 1, 1), 9);
    says(b, "außenpolitische Beraterin", GF_WHEN_UNKNOWN, 5);
    says(c, "Beraterin", GF_WHEN_UNKNOWN, 5);
    roles("außenpolitische Beraterin:2 Klima-Sondergesandte:3");
    const gf_net_edge *envoy = &net.edges.at[1];
    cr_assert_eq(envoy->evidence.count, 4);
    cr_assert_eq(envoy->evidence.at[3].span.begin, 9);
    cr_assert_eq(envoy->when.start, gf_day_of(2020, 1, 1));
}

Test(role_edges, other_offices_and_times_stay_apart) {
    gf_record *a = article("a.txt", day(2024, 3, 5)), *b = article("b.txt", day(2024, 3, 6));
    says(a, "Ministerin", day(2001, 1, 1), 1);
    says(b, "Finanzministerin", day(2014, 1, 1), 1);
    says(b, "Chefin", GF_WHEN_UNKNOWN, 3);
    says(b, "Finanzchefin", GF_WHEN_UNKNOWN, 4);
    says(b, "stellvertretende Sprecherin", GF_WHEN_UNKNOWN, 5);
    says(b, "Ex-Sprecherin", GF_WHEN_UNKNOWN, 6);
    says(b, "Sprecherin", GF_WHEN_UNKNOWN, 7);
    says(b, "Wirtschaftsberaterin", GF_WHEN_UNKNOWN, 8);
    says(b, "Klimaberaterin", GF_WHEN_UNKNOWN, 9);
    says(b, "Beraterin", GF_WHEN_UNKNOWN, 10);
    roles("Beraterin:1 Chefin:1 Ex-Sprecherin:1 Finanzchefin:1 Klimaberaterin:1 Sprecherin:1 "
          "Wirtschaftsberaterin:1 stellvertretende Sprecherin:1 Ministerin:1 "
          "Finanzministerin:1");
}
