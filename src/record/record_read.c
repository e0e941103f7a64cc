#include "record/record.h"

#include "base/utf8.h"
#include "base/vec.h"
#include "record/claim_names.h"
#include "record/json_read.h"
#include "record/setup_json.h"

#include <string.h>

/* Every read_x copies one JSON object; indices of entities are checked against their number. */
typedef struct scope {
    gf_json_reader *json;
    uint32_t entities;
} scope;

/* Lists get the room they need and no more: `merge` holds the records of all documents. */
#define ROOM_FOR(s, list, items) \
    take_room((s)->json->arena, (void **)&(list)->at, &(list)->room, sizeof *(list)->at, items)

static bool take_room(gf_arena *arena, void **at, size_t *room, size_t size,
                      const cJSON *items) {
    *room = (size_t)cJSON_GetArraySize(items);
    if (!*room) return true;
    *at = gf_arena_alloc(arena, *room, size);
    return *at != NULL;
}

static gf_span read_span(const scope *s, const cJSON *o) {
    const gf_span span = {(uint32_t)gf_json_get_number(s->json, o, "start", 0, UINT32_MAX - 1),
                          (uint32_t)gf_json_get_number(s->json, o, "end", 0, UINT32_MAX - 1)};
    if (span.end < span.begin) gf_json_fault(s->json, "end", "lies before 'start'");
    return span;
}

static int read_choice(const scope *s, const cJSON *o, gf_claim_choice choice) {
    return gf_json_get_choice(s->json, o, choice.key, choice.name_of, choice.last);
}

static gf_when read_when(const scope *s, const cJSON *o) {
    gf_when w = {.start = gf_json_get_day(s->json, o, "from"),
                 .end = gf_json_get_day(s->json, o, "to")};
    w.precision = (gf_precision)read_choice(s, o, gf_claim_precisions);
    w.lasted = gf_json_get_flag(o, "lasted");
    const int64_t month = gf_json_get_number_or(s->json, o, "month", 0),
                  day = gf_json_get_number_or(s->json, o, "day", 0);
    if (month < 0 || month > 12 || day < 0 || day > 31)
        gf_json_fault(s->json, "month", "is no month");
    w.month = (int8_t)month;
    w.day = (int8_t)day;
    return w;
}

static float read_confidence(const scope *s, const cJSON *o) {
    const double confidence = gf_json_get_real(s->json, o, "confidence");
    if (!(confidence >= 0 && confidence <= 1))
        gf_json_fault(s->json, "confidence", "is not between 0 and 1");
    return (float)confidence;
}

static uint32_t read_index(const scope *s, const cJSON *o, const char *key) {
    return (uint32_t)gf_json_get_number(s->json, o, key, 0, s->entities ? s->entities - 1 : 0);
}

/* An index below @p count, or GF_NONE where the member is missing. */
static uint32_t read_index_or_none(const scope *s, const cJSON *o, const char *key,
                                   size_t count) {
    const int64_t index = gf_json_get_number_or(s->json, o, key, -1);
    if (index < 0) return GF_NONE;
    if ((uint64_t)index >= count) gf_json_fault(s->json, key, "is out of range");
    return (uint32_t)index;
}

static bool read_entity(const scope *s, const cJSON *o, gf_entities *out) {
    gf_entity e = {.type = (gf_entity_type)read_choice(s, o, gf_claim_types),
                   .name = gf_json_get_text(s->json, o, "name", true),
                   .gender = (gf_gender)read_choice(s, o, gf_claim_genders),
                   .mentions =
                       (uint32_t)gf_json_get_number(s->json, o, "mentions", 0, UINT32_MAX),
                   .confidence = read_confidence(s, o),
                   .first = read_span(s, o),
                   .known = GF_NONE,
                   .is_local = gf_json_get_flag(o, "local")};
    const cJSON *aliases = gf_json_get_list(s->json, o, "aliases");
    e.aliases = GF_NEW_ARRAY(s->json->arena, gf_view, (size_t)cJSON_GetArraySize(aliases) + 1);
    if (!e.aliases) return false;
    const cJSON *alias;
    cJSON_ArrayForEach(alias, aliases) {
        if (!cJSON_IsString(alias)) {
            gf_json_fault(s->json, "aliases", "holds something that is not a string");
            continue;
        }
        e.aliases[e.alias_count++] = gf_arena_copy(
            s->json->arena, (gf_view){alias->valuestring, strlen(alias->valuestring)});
    }
    return GF_PUSH(s->json->arena, out, e);
}

static bool read_participants(const scope *s, const cJSON *o, gf_meeting *m) {
    const cJSON *item;
    const cJSON *list = gf_json_get_list(s->json, o, "participants");
    if (!ROOM_FOR(s, &m->participants, list)) return false;
    cJSON_ArrayForEach(item, list) {
        const gf_participant p = {.entity = read_index(s, item, "entity"),
                                  .part = (gf_part)read_choice(s, item, gf_claim_parts),
                                  .function =
                                      (gf_function)read_choice(s, item, gf_claim_functions),
                                  .side = gf_json_get_text(s->json, item, "side", false),
                                  .span = read_span(s, item)};
        if (!GF_PUSH(s->json->arena, &m->participants, p)) return false;
    }
    return true;
}

static bool read_durations(const scope *s, const cJSON *o, gf_meeting *m) {
    const cJSON *item;
    const cJSON *list = gf_json_get_list(s->json, o, "durations");
    if (!ROOM_FOR(s, &m->durations, list)) return false;
    cJSON_ArrayForEach(item, list) {
        const gf_duration d = {
            .minutes = (int32_t)gf_json_get_number(s->json, item, "minutes", 0, INT32_MAX),
            .bound = (gf_bound)read_choice(s, item, gf_claim_bounds),
            .text = gf_json_get_text(s->json, item, "text", false),
            .span = read_span(s, item)};
        if (!GF_PUSH(s->json->arena, &m->durations, d)) return false;
    }
    return true;
}

static void read_of(const scope *s, const cJSON *o, gf_ordinal *out) {
    const cJSON *entity;
    cJSON_ArrayForEach(entity, gf_json_get_list(s->json, o, "of")) {
        if (!cJSON_IsNumber(entity) || entity->valuedouble < 0 ||
            entity->valuedouble >= s->entities)
            gf_json_fault(s->json, "of", "names no entity");
        else if (out->of_count < 4)
            out->of[out->of_count++] = (uint32_t)entity->valuedouble;
    }
}

static bool read_ordinals(const scope *s, const cJSON *o, gf_meeting *m) {
    const cJSON *item, *list = gf_json_get_list(s->json, o, "ordinals");
    if (!ROOM_FOR(s, &m->ordinals, list)) return false;
    cJSON_ArrayForEach(item, list) {
        gf_ordinal ordinal = {.n = (int32_t)gf_json_get_number(s->json, item, "n", 0, 100000),
                              .text = gf_json_get_text(s->json, item, "text", false),
                              .span = read_span(s, item)};
        read_of(s, item, &ordinal);
        if (!GF_PUSH(s->json->arena, &m->ordinals, ordinal)) return false;
    }
    return true;
}

static gf_claim read_saying(const scope *s, const cJSON *o) {
    return (gf_claim){.speaker = gf_json_get_text(s->json, o, "speaker", false),
                      .medium = gf_json_get_text(s->json, o, "medium", false),
                      .stance = (gf_stance)read_choice(s, o, gf_claim_stances),
                      .addressee = gf_json_get_text(s->json, o, "addressee", false),
                      .occasion = gf_json_get_text(s->json, o, "occasion", false),
                      .span = read_span(s, o)};
}

static bool read_topics(const scope *s, const cJSON *o, gf_meeting *m) {
    const cJSON *item, *list = gf_json_get_list(s->json, o, "topics");
    if (!ROOM_FOR(s, &m->topics, list)) return false;
    cJSON_ArrayForEach(item, list) {
        const gf_topic t = {gf_json_get_text(s->json, item, "text", true),
                            read_index_or_none(s, item, "entity", s->entities)};
        if (!GF_PUSH(s->json->arena, &m->topics, t)) return false;
    }
    return true;
}

static bool read_claims(const scope *s, const cJSON *o, gf_meeting *m) {
    const cJSON *item;
    const cJSON *list = gf_json_get_list(s->json, o, "claims");
    if (!ROOM_FOR(s, &m->claims, list)) return false;
    cJSON_ArrayForEach(item, list) {
        gf_claim c = read_saying(s, item);
        c.status = (gf_meeting_status)read_choice(s, item, gf_claim_statuses);
        if (!GF_PUSH(s->json->arena, &m->claims, c)) return false;
    }
    return true;
}

static bool read_places(const scope *s, const cJSON *o, gf_meeting *m) {
    const cJSON *item;
    const cJSON *list = gf_json_get_list(s->json, o, "places");
    if (!ROOM_FOR(s, &m->places, list)) return false;
    cJSON_ArrayForEach(item, list) {
        if (!cJSON_IsNumber(item) || item->valuedouble < 0 ||
            item->valuedouble >= s->entities) {
            gf_json_fault(s->json, "places", "names no entity");
            return true;
        }
        if (!GF_PUSH(s->json->arena, &m->places, (uint32_t)item->valuedouble)) return false;
    }
    return true;
}

static bool read_meeting(const scope *s, const cJSON *o, gf_meetings *out) {
    gf_meeting m = {.status = (gf_meeting_status)read_choice(s, o, gf_claim_meeting_statuses),
                    .conditional = gf_json_get_flag(o, "conditional"),
                    .weak = gf_json_get_flag(o, "weak"),
                    .mode = (gf_mode)read_choice(s, o, gf_claim_modes),
                    .when = read_when(s, o),
                    .when_span = read_span(s, o),
                    .when_text = gf_json_get_text(s->json, o, "text", false),
                    .subject = gf_json_get_text(s->json, o, "subject", false),
                    .first_since = gf_json_get_text(s->json, o, "first_since", false)};
    const gf_view symbol = gf_json_get_text(s->json, o, "symbol", false);
    if (symbol.len && !gf_symbol_parse(symbol, &m.symbol))
        gf_json_fault(s->json, "symbol", "is malformed");
    return read_places(s, o, &m) && read_participants(s, o, &m) && read_durations(s, o, &m) &&
           read_ordinals(s, o, &m) && read_claims(s, o, &m) && read_topics(s, o, &m) &&
           gf_setup_read(s->json, o, s->entities, &m.setup) && GF_PUSH(s->json->arena, out, m);
}

static bool read_relation(const scope *s, const cJSON *o, gf_relations *out) {
    const gf_relation r = {.type = (gf_relation_type)read_choice(s, o, gf_claim_relations),
                           .source = read_index(s, o, "source"),
                           .target = read_index(s, o, "target"),
                           .role = gf_json_get_text(s->json, o, "role", false),
                           .portfolio = gf_json_get_text(s->json, o, "portfolio", false),
                           .when = read_when(s, o),
                           .when_text = gf_json_get_text(s->json, o, "text", false),
                           .era = (int8_t)gf_json_get_number(s->json, o, "era", -1, 1),
                           .confidence = read_confidence(s, o),
                           .span = read_span(s, o)};
    return GF_PUSH(s->json->arena, out, r);
}

static bool read_told(const scope *s, const cJSON *root, gf_record *out) {
    const cJSON *item;
    const cJSON *list = gf_json_get_list(s->json, root, "told");
    if (!ROOM_FOR(s, &out->told, list)) return false;
    cJSON_ArrayForEach(item, list) {
        gf_symbol symbol;
        const char *text = cJSON_IsString(item) ? item->valuestring : "";
        if (!gf_symbol_parse((gf_view){text, strlen(text)}, &symbol))
            gf_json_fault(s->json, "told", "holds no symbol");
        else if (!GF_PUSH(s->json->arena, &out->told, symbol))
            return false;
    }
    return true;
}

static bool read_refusals(const scope *s, const cJSON *root, gf_record *out) {
    const cJSON *item, *list = gf_json_get_list(s->json, root, "refusals");
    if (!ROOM_FOR(s, &out->refusals, list)) return false;
    cJSON_ArrayForEach(item, list) {
        const gf_refusal r = {gf_json_get_text(s->json, item, "what", false),
                              gf_json_get_text(s->json, item, "reason", false),
                              read_span(s, item)};
        if (!GF_PUSH(s->json->arena, &out->refusals, r)) return false;
    }
    return true;
}

static bool read_quotes(const scope *s, const cJSON *root, gf_record *out) {
    const cJSON *item, *list = gf_json_get_list(s->json, root, "quotes");
    if (!ROOM_FOR(s, &out->quotes, list)) return false;
    cJSON_ArrayForEach(item, list) {
        const gf_quote q = {read_span(s, item), gf_json_get_text(s->json, item, "text", true)};
        if (!GF_PUSH(s->json->arena, &out->quotes, q)) return false;
    }
    return true;
}

static bool read_entities(const scope *s, const cJSON *root, gf_record *out) {
    const cJSON *item, *list = gf_json_get_list(s->json, root, "entities");
    if (!ROOM_FOR(s, &out->entities, list)) return false;
    cJSON_ArrayForEach(item, list) {
        if (!read_entity(s, item, &out->entities)) return false;
    }
    return true;
}

static bool read_meetings(const scope *s, const cJSON *root, const char *key,
                          gf_meetings *out) {
    const cJSON *item, *list = gf_json_get_list(s->json, root, key);
    if (!ROOM_FOR(s, out, list)) return false;
    cJSON_ArrayForEach(item, list) {
        if (!read_meeting(s, item, out)) return false;
    }
    return true;
}

static bool read_statements(const scope *s, const cJSON *root, gf_record *out) {
    const cJSON *item, *list = gf_json_get_list(s->json, root, "statements");
    if (!ROOM_FOR(s, &out->statements, list)) return false;
    cJSON_ArrayForEach(item, list) {
        const gf_statement one = {
            .is_outcome = read_choice(s, item, gf_claim_statement_kinds) != 0,
            .meeting = read_index_or_none(s, item, "meeting", out->meetings.count),
            .by = read_index_or_none(s, item, "by", s->entities),
            .against = read_index_or_none(s, item, "against", out->statements.count),
            .said = read_saying(s, item)};
        if (!GF_PUSH(s->json->arena, &out->statements, one)) return false;
    }
    return true;
}

static bool read_reference(const scope *s, const cJSON *o, gf_references *out) {
    const cJSON *item, *list = gf_json_get_list(s->json, o, "entities");
    gf_reference r = {.kind = (gf_reference_kind)read_choice(s, o, gf_claim_reference_kinds),
                      .text = gf_json_get_text(s->json, o, "text", true),
                      .span = read_span(s, o),
                      .head = read_index_or_none(s, o, "head", s->entities),
                      .confidence = read_confidence(s, o)};
    cJSON_ArrayForEach(item, list) {
        const bool is_index = cJSON_IsNumber(item) && item->valuedouble >= 0 &&
                              item->valuedouble < (double)s->entities;
        if (!is_index || r.count == GF_REFERENCE_MOST) {
            gf_json_fault(s->json, "entities", "is malformed");
            break;
        }
        r.entities[r.count++] = (uint32_t)item->valuedouble;
    }
    return GF_PUSH(s->json->arena, out, r);
}

static bool read_references(const scope *s, const cJSON *root, gf_record *out) {
    const cJSON *item, *list = gf_json_get_list(s->json, root, "references");
    if (!ROOM_FOR(s, &out->references, list)) return false;
    cJSON_ArrayForEach(item, list) {
        if (!read_reference(s, item, &out->references)) return false;
    }
    return true;
}

static bool read_traits(const scope *s, const cJSON *root, gf_record *out) {
    const cJSON *item, *list = gf_json_get_list(s->json, root, "traits");
    if (!ROOM_FOR(s, &out->traits, list)) return false;
    cJSON_ArrayForEach(item, list) {
        const gf_trait t = {.entity = read_index(s, item, "entity"),
                            .role = gf_json_get_text(s->json, item, "role", false),
                            .place = read_index_or_none(s, item, "place", s->entities),
                            .era = (int8_t)gf_json_get_number(s->json, item, "era", -1, 1),
                            .span = read_span(s, item)};
        if (!GF_PUSH(s->json->arena, &out->traits, t)) return false;
    }
    return true;
}

static bool read_relations(const scope *s, const cJSON *root, gf_record *out) {
    const cJSON *item, *list = gf_json_get_list(s->json, root, "relations");
    if (!ROOM_FOR(s, &out->relations, list)) return false;
    cJSON_ArrayForEach(item, list) {
        if (!read_relation(s, item, &out->relations)) return false;
    }
    return true;
}

static bool read_lists(scope *s, const cJSON *root, gf_record *out) {
    s->entities = (uint32_t)cJSON_GetArraySize(gf_json_get_list(s->json, root, "entities"));
    return read_told(s, root, out) && read_entities(s, root, out) &&
           read_meetings(s, root, "meetings", &out->meetings) &&
           read_meetings(s, root, "possible", &out->possible) && read_relations(s, root, out) &&
           read_statements(s, root, out) && read_references(s, root, out) &&
           read_traits(s, root, out) && read_refusals(s, root, out) &&
           read_quotes(s, root, out);
}

static uint64_t read_hex(const scope *s, const cJSON *root) {
    const gf_view v = gf_json_get_text(s->json, root, "content", true);
    uint64_t value = 0;
    for (size_t i = 0; i < v.len; i++) {
        const char c = v.ptr[i];
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                                 : -1;
        if (digit < 0 || v.len != 16) {
            gf_json_fault(s->json, "content", "is not a hash");
            return 0;
        }
        value = value << 4 | (uint64_t)digit;
    }
    return value;
}

static void read_head(const scope *s, const cJSON *root, gf_record *out) {
    const gf_view format = gf_json_get_text(s->json, root, "format", true);
    if (!gf_view_equal(format, GF_VIEW("geflecht-claims")))
        gf_json_fault(s->json, "format", "is not geflecht-claims");
    gf_json_get_number(s->json, root, "version", 1, 1);
    out->key = gf_json_get_text(s->json, root, "key", true);
    out->path = gf_json_get_text(s->json, root, "path", true);
    out->title = gf_json_get_text(s->json, root, "title", false);
    out->source = gf_json_get_text(s->json, root, "source", false);
    out->url = gf_json_get_text(s->json, root, "url", false);
    out->fingerprint = gf_json_get_text(s->json, root, "fingerprint", false);
    out->content = read_hex(s, root);
    const cJSON *date = cJSON_GetObjectItemCaseSensitive(root, "date");
    out->date.when = read_when(s, date);
    out->date.span = read_span(s, date);
    out->date.source = (gf_date_source)read_choice(s, date, gf_claim_date_sources);
    const int64_t weekday = gf_json_get_number_or(s->json, date, "weekday", 0);
    if (weekday < 0 || weekday > 7) gf_json_fault(s->json, "weekday", "is no day of the week");
    out->date.weekday = (uint8_t)weekday;
}

gf_status gf_record_read(gf_context *context, gf_arena *arena, gf_view line, const char *where,
                         gf_record *out) {
    *out = (gf_record){0};
    if (gf_utf8_valid_until(line) < line.len)
        return gf_fail(context, GF_ERR_SYNTAX, "%s: not valid UTF-8", where);
    cJSON *root = cJSON_ParseWithLength(line.ptr, line.len);
    if (!root) return gf_fail(context, GF_ERR_SYNTAX, "%s: not a JSON object", where);
    gf_json_reader json = {context, arena, where, GF_OK};
    scope s = {.json = &json};
    if (!cJSON_IsObject(root)) gf_json_fault(&json, "line", "is not a JSON object");
    if (json.status == GF_OK) read_head(&s, root, out);
    if (json.status == GF_OK && !read_lists(&s, root, out))
        json.status = gf_fail(context, GF_ERR_NOMEM, "%s: out of memory", where);
    cJSON_Delete(root);
    return json.status;
}
