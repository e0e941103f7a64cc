#include "record/record.h"

#include "base/memory.h"
#include "base/vec.h"
#include "lexicon/lexicon.h"
#include "time/symbol.h"

#include <criterion/criterion.h>
#include <locale.h>
#include <string.h>

/* Quotes, backslashes, control characters, four-byte letters, a lone combining mark. */
#define ALIEN "\"\\ \t\x01 \xF0\x9F\x8D\x8E e\xCC\x81 </script> \xE2\x80\xA8"

static const gf_symbol tuesday = {.kind = GF_SYMBOL_WEEKDAY, .direction = -1, .weekday = 2};

static gf_meeting meeting_of(gf_arena *arena) {
    gf_meeting m = {.status = GF_PLANNED,
                    .conditional = true,
                    .weak = true,
                    .mode = GF_MODE_PHONE,
                    .symbol = tuesday,
                    .when = {GF_DAY_NONE, GF_DAY_NONE, GF_PRECISION_DAY, false, 4, 9},
                    .when_span = {3, 9},
                    .when_text = GF_VIEW("am Dienstag"),
                    .subject = GF_VIEW("Telefonat"),
                    .setup = {.closed = true,
                              .context_place = true,
                              .date_unknown = true,
                              .place_unknown = true,
                              .rounds = 3,
                              .occasion = GF_VIEW("Buchmesse"),
                              .part_of = 1}};
    const gf_ordinal third = {3, {0, 1}, 2, GF_VIEW("zum dritten Mal"), {1, 2}};
    bool ok = GF_PUSH(arena, &m.places, 1u);
    ok = ok && GF_PUSH(arena, &m.participants,
                       ((gf_participant){0, GF_ABSENT, GF_CHAIR, GF_VIEW(ALIEN), {7, 8}}));
    ok = ok && GF_PUSH(arena, &m.durations,
                       ((gf_duration){210, GF_MORE_THAN, GF_VIEW("über drei"), {2, 3}}));
    ok = ok && GF_PUSH(arena, &m.ordinals, third);
    ok = ok && GF_PUSH(arena, &m.claims,
                       ((gf_claim){.status = GF_DENIED,
                                   .speaker = GF_VIEW("Ina Roth"),
                                   .medium = GF_VIEW("Bote"),
                                   .span = {0, 9},
                                   .stance = GF_STANCE_HEDGED,
                                   .addressee = GF_VIEW("dem Boten"),
                                   .occasion = GF_VIEW(ALIEN)}));
    ok = ok && GF_PUSH(arena, &m.topics, ((gf_topic){GF_VIEW(ALIEN), 1}));
    ok = ok && GF_PUSH(arena, &m.setup.initiators, 1u);
    ok =
        ok && GF_PUSH(arena, &m.setup.unnamed, ((gf_unnamed){2, true, GF_VIEW(ALIEN), {5, 9}}));
    cr_assert(ok);
    return m;
}

static bool push_statements(gf_arena *arena, gf_record *r) {
    const gf_statement outcome = {.is_outcome = true,
                                  .meeting = 0,
                                  .by = GF_NONE,
                                  .against = GF_NONE,
                                  .said = {.speaker = GF_VIEW("Berichten"), .span = {0, 9}}};
    const gf_statement denial = {.meeting = GF_NONE,
                                 .by = 0,
                                 .against = 0,
                                 .said = {.stance = GF_STANCE_DENIED, .span = {10, 15}}};
    return GF_PUSH(arena, &r->statements, outcome) && GF_PUSH(arena, &r->statements, denial);
}

static gf_record record_of(gf_arena *arena) {
    static gf_view aliases[] = {{"Ina Roth", 8}, {ALIEN, sizeof ALIEN - 1}};
    gf_record r = {.key = GF_VIEW("ordner/ä.txt#1"),
                   .path = GF_VIEW("/tmp/ordner/ä.txt"),
                   .title = GF_VIEW(ALIEN),
                   .content = UINT64_C(0xfedcba9876543210),
                   .fingerprint = GF_VIEW("00ff"),
                   .date = {{gf_day_of(2025, 12, 1), gf_day_of(2025, 12, 31),
                             GF_PRECISION_MONTH, false, 0, 0},
                            GF_DATE_HEADER,
                            {4, 11},
                            2}};
    gf_entity person = {.type = GF_PERSON,
                        .name = GF_VIEW("Ina Roth"),
                        .aliases = aliases,
                        .alias_count = 2,
                        .gender = GF_FEMALE,
                        .known = GF_NONE,
                        .mentions = 7,
                        .first = {1, 2},
                        .confidence = 0.125F};
    gf_entity place = {.type = GF_PLACE, .name = GF_VIEW("Nordstadt"), .known = GF_NONE};
    gf_relation role = {GF_ROLE,
                        0,
                        1,
                        GF_VIEW("Bürgermeisterin"),
                        {gf_day_of(2017, 1, 1), GF_DAY_NONE, GF_PRECISION_BOUND, true, 0, 0},
                        GF_VIEW("seit 2017"),
                        -1,
                        {5, 8},
                        0.75F,
                        GF_VIEW("für Umwelt")};
    const gf_trait trait = {0, GF_VIEW("Geigerin"), GF_NONE, -1, {0, 5}};
    const gf_trait venue = {1, {0}, 1, 0, {0, 5}};
    bool ok =
        GF_PUSH(arena, &r.told, tuesday) && GF_PUSH(arena, &r.entities, person) &&
        GF_PUSH(arena, &r.entities, place) && GF_PUSH(arena, &r.meetings, meeting_of(arena)) &&
        GF_PUSH(arena, &r.relations, role) &&
        GF_PUSH(arena, &r.refusals, ((gf_refusal){GF_VIEW(ALIEN), GF_VIEW("denied"), {0, 3}}));
    ok = ok && GF_PUSH(arena, &r.possible, meeting_of(arena));
    ok = ok && push_statements(arena, &r);
    const gf_reference both = {.kind = GF_REFER_TEAM,
                               .text = GF_VIEW("das Team"),
                               .span = {0, 5},
                               .entities = {1, 0},
                               .count = 2,
                               .head = 0,
                               .confidence = 0.5F};
    ok = ok && GF_PUSH(arena, &r.references, both);
    ok = ok && GF_PUSH(arena, &r.traits, trait) && GF_PUSH(arena, &r.traits, venue);
    cr_assert(ok);
    cr_assert_eq(gf_record_quotes(arena, GF_VIEW("Eins, zwei, drei."), &r), GF_OK);
    return r;
}

static gf_view written(gf_arena *arena, const gf_record *r) {
    gf_context *context = gf_context_new();
    FILE *sink = tmpfile();
    cr_assert(sink);
    cr_assert_eq(gf_record_write(context, sink, r), GF_OK);
    const long size = ftell(sink);
    char *line = gf_arena_alloc(arena, (size_t)size + 1, 1);
    rewind(sink);
    cr_assert_eq(fread(line, 1, (size_t)size, sink), (size_t)size);
    fclose(sink);
    gf_context_free(context);
    return (gf_view){line, (size_t)size};
}

static gf_record read_back(gf_arena *arena, gf_view line) {
    gf_record r;
    gf_context *context = gf_context_new();
    cr_assert_eq(gf_record_read(context, arena, line, "x:1", &r), GF_OK, "%s",
                 gf_context_message(context));
    gf_context_free(context);
    return r;
}

Test(record, reads_back_what_it_wrote) {
    gf_arena *arena = gf_arena_new();
    const gf_record before = record_of(arena);
    const gf_view line = written(arena, &before);
    const gf_record after = read_back(arena, line);
    cr_expect(gf_view_equal(written(arena, &after), line));
    const gf_meeting *m = &after.meetings.at[0];
    cr_expect_eq(memcmp(&m->symbol, &tuesday, sizeof tuesday), 0);
    cr_expect_eq(m->when.month, 4);
    cr_expect_eq(m->when.day, 9);
    cr_expect(gf_view_equal(after.title, before.title));
    cr_expect(gf_view_equal(m->participants.at[0].side, GF_VIEW(ALIEN)));
    cr_expect_eq(after.content, before.content);
    cr_expect_eq(after.relations.at[0].when.end, GF_DAY_NONE);
    cr_expect_eq(after.relations.at[0].era, -1);
    cr_expect_eq(after.date.weekday, 2u);
    cr_expect(gf_view_equal(gf_record_quote(&after, (gf_span){0, 3}), GF_VIEW("Ein")));
    cr_expect_eq(m->topics.at[0].entity, 1u);
    cr_expect_eq(m->claims.at[0].stance, GF_STANCE_HEDGED);
    cr_expect(gf_view_equal(m->claims.at[0].addressee, GF_VIEW("dem Boten")));
    cr_expect_eq(after.possible.count, 1u);
    const gf_statement *said = after.statements.at;
    cr_assert_eq(after.statements.count, 2u);
    cr_expect(said[0].is_outcome && said[0].by == GF_NONE && said[0].meeting == 0);
    cr_expect(said[1].meeting == GF_NONE && said[1].by == 0 && said[1].against == 0);
    cr_expect_eq(said[1].said.stance, GF_STANCE_DENIED);
    cr_assert_eq(after.references.count, 1u);
    const gf_reference *both = after.references.at;
    cr_expect(both->kind == GF_REFER_TEAM && both->count == 2 && both->head == 0);
    cr_expect(both->entities[0] == 1 && both->entities[1] == 0 && both->confidence == 0.5F);
    cr_expect(gf_view_is(both->text, "das Team"));
    cr_assert_eq(after.traits.count, 2u);
    cr_expect(gf_view_is(after.traits.at[0].role, "Geigerin") && after.traits.at[0].era == -1 &&
              after.traits.at[0].place == GF_NONE);
    cr_expect(after.traits.at[1].place == 1 && !after.traits.at[1].role.len);
    cr_expect(gf_view_is(after.relations.at[0].portfolio, "für Umwelt"));
    gf_arena_free(arena);
}

Test(record, is_one_line) {
    gf_arena *arena = gf_arena_new();
    const gf_record r = record_of(arena);
    const gf_view line = written(arena, &r);
    cr_expect_eq((size_t)((char *)memchr(line.ptr, '\n', line.len) - line.ptr), line.len - 1);
    gf_arena_free(arena);
}

Test(record, writes_the_same_numbers_in_a_german_locale) {
    gf_arena *arena = gf_arena_new();
    const gf_record r = record_of(arena);
    const gf_view before = written(arena, &r);
    if (!setlocale(LC_ALL, "de_DE.UTF-8")) cr_skip_test("no German locale installed");
    const gf_view after = written(arena, &r);
    cr_expect(gf_view_equal(before, after));
    read_back(arena, after);
    gf_arena_free(arena);
}

static void expect_refused(const char *line, const char *message) {
    gf_arena *arena = gf_arena_new();
    gf_context *context = gf_context_new();
    gf_record r;
    const gf_view text = {line, strlen(line)};
    cr_expect_eq(gf_record_read(context, arena, text, "claims:7", &r), GF_ERR_SYNTAX);
    cr_expect_str_eq(gf_context_message(context), message);
    gf_context_free(context);
    gf_arena_free(arena);
}

#define HEAD                                                                                \
    "{\"format\":\"geflecht-claims\",\"version\":1,\"key\":\"k\",\"path\":\"p\","           \
    "\"content\":\"0000000000000000\",\"date\":{\"precision\":\"day\",\"source\":\"none\"," \
    "\"start\":0,\"end\":0}"

Test(record, names_the_line_and_the_fault) {
    expect_refused("{\"format\":", "claims:7: not a JSON object");
    expect_refused("[]", "claims:7: 'line' is not a JSON object");
    expect_refused("{\"format\":\"gpx\"}", "claims:7: 'format' is not geflecht-claims");
    expect_refused(HEAD ",\"meetings\":7}", "claims:7: 'meetings' is not a list");
    expect_refused(HEAD ",\"relations\":[{\"type\":\"role\",\"source\":3}]}",
                   "claims:7: 'source' is out of range");
    expect_refused(HEAD ",\"statements\":[{\"kind\":\"outcome\",\"against\":0}]}",
                   "claims:7: 'against' is out of range");
    expect_refused(HEAD ",\"references\":[{\"kind\":\"set\",\"start\":0,\"end\":1,"
                        "\"confidence\":1,\"text\":\"beide\",\"entities\":[7]}]}",
                   "claims:7: 'entities' is malformed");
    expect_refused(HEAD ",\"told\":[\"morgen\"]}", "claims:7: 'told' holds no symbol");
    expect_refused(HEAD ",\"entities\":[{\"type\":\"planet\"}]}",
                   "claims:7: 'type' has an unknown value");
}

Test(record, says_when_memory_is_short) {
    gf_arena *arena = gf_arena_new();
    const gf_record r = record_of(arena);
    const gf_view line = written(arena, &r);
    gf_context *context = gf_context_new();
    gf_status status = GF_ERR_NOMEM;
    for (long n = 0; status != GF_OK && n < 1000; n++) {
        gf_arena *target = gf_arena_new();
        gf_record out;
        gf_memory_fail_after(n);
        status = gf_record_read(context, target, line, "x:1", &out);
        gf_memory_fail_after(-1);
        gf_arena_free(target);
        cr_assert(status == GF_OK || status == GF_ERR_NOMEM, "%s", gf_context_message(context));
    }
    cr_expect_eq(status, GF_OK);
    gf_context_free(context);
    gf_arena_free(arena);
}
