#include "record/setup_json.h"

#include "base/vec.h"

static void write_initiators(gf_json_out *to, const gf_setup *s) {
    if (!s->initiators.count) return;
    gf_json_open(to, "initiators", '[');
    for (size_t i = 0; i < s->initiators.count; i++)
        gf_json_put_number(to, NULL, s->initiators.at[i]);
    gf_json_close(to, ']');
}

static void write_unnamed(gf_json_out *to, const gf_setup *s) {
    if (!s->unnamed.count) return;
    gf_json_open(to, "unnamed", '[');
    for (size_t i = 0; i < s->unnamed.count; i++) {
        const gf_unnamed *u = &s->unnamed.at[i];
        gf_json_open(to, NULL, '{');
        gf_json_put_number(to, "count", u->count);
        gf_json_put_flag(to, "at_least", u->at_least);
        gf_json_put_text(to, "text", u->text);
        gf_json_put_number(to, "start", u->span.begin);
        gf_json_put_number(to, "end", u->span.end);
        gf_json_close(to, '}');
    }
    gf_json_close(to, ']');
}

void gf_setup_write(gf_json_out *to, const gf_setup *s) {
    gf_json_put_flag(to, "closed", s->closed);
    gf_json_put_flag(to, "context_place", s->context_place);
    gf_json_put_flag(to, "date_unknown", s->date_unknown);
    gf_json_put_flag(to, "place_unknown", s->place_unknown);
    if (s->rounds) gf_json_put_number(to, "rounds", s->rounds);
    write_initiators(to, s);
    write_unnamed(to, s);
    gf_json_put_text(to, "occasion", s->occasion);
    if (s->part_of) gf_json_put_number(to, "part_of", s->part_of);
}

static bool read_initiators(gf_json_reader *json, const cJSON *from, uint32_t entities,
                            gf_setup *s) {
    const cJSON *item;
    cJSON_ArrayForEach(item, gf_json_get_list(json, from, "initiators")) {
        if (!cJSON_IsNumber(item) || item->valuedouble < 0 || item->valuedouble >= entities) {
            gf_json_fault(json, "initiators", "names no entity");
            return true;
        }
        if (!GF_PUSH(json->arena, &s->initiators, (uint32_t)item->valuedouble)) return false;
    }
    return true;
}

static bool read_unnamed(gf_json_reader *json, const cJSON *from, gf_setup *s) {
    const cJSON *item;
    cJSON_ArrayForEach(item, gf_json_get_list(json, from, "unnamed")) {
        const gf_unnamed u = {
            .count = (int32_t)gf_json_get_number(json, item, "count", 1, INT32_MAX),
            .at_least = gf_json_get_flag(item, "at_least"),
            .text = gf_json_get_text(json, item, "text", false),
            .span = {(uint32_t)gf_json_get_number(json, item, "start", 0, UINT32_MAX - 1),
                     (uint32_t)gf_json_get_number(json, item, "end", 0, UINT32_MAX - 1)}};
        if (!GF_PUSH(json->arena, &s->unnamed, u)) return false;
    }
    return true;
}

/* A number that may be left out. */
static int64_t number_or_none(gf_json_reader *json, const cJSON *from, const char *key) {
    return cJSON_GetObjectItemCaseSensitive(from, key)
               ? gf_json_get_number(json, from, key, 1, INT32_MAX)
               : 0;
}

bool gf_setup_read(gf_json_reader *json, const cJSON *from, uint32_t entities, gf_setup *out) {
    *out = (gf_setup){.closed = gf_json_get_flag(from, "closed"),
                      .context_place = gf_json_get_flag(from, "context_place"),
                      .date_unknown = gf_json_get_flag(from, "date_unknown"),
                      .place_unknown = gf_json_get_flag(from, "place_unknown"),
                      .rounds = (int32_t)number_or_none(json, from, "rounds"),
                      .occasion = gf_json_get_text(json, from, "occasion", false),
                      .part_of = (uint32_t)number_or_none(json, from, "part_of")};
    return read_initiators(json, from, entities, out) && read_unnamed(json, from, out);
}
