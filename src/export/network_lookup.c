#include "export/network_lookup.h"

#include "base/vec.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

void gf_lookup_add(gf_network_reader *r, gf_map *map, gf_view id, size_t index) {
    if (gf_map_get(map, id) != GF_MAP_NONE) gf_json_fault(&r->json, "id", "is there twice");
    if (!gf_map_put(r->json.arena, map, id, (uint32_t)index)) r->json.status = GF_ERR_NOMEM;
}

static uint32_t find(gf_network_reader *r, const gf_map *map, gf_view id, const char *key) {
    const uint32_t index = gf_map_get(map, id);
    if (index != GF_MAP_NONE) return index;
    gf_json_fault(&r->json, key, "names nothing in this file");
    return 0;
}

uint32_t gf_lookup_document(gf_network_reader *r, const cJSON *object, const char *key) {
    return find(r, &r->documents, gf_json_get_text(&r->json, object, key, true), key);
}

uint32_t gf_lookup_entity(gf_network_reader *r, const cJSON *object, const char *key) {
    return find(r, &r->entities, gf_json_get_text(&r->json, object, key, true), key);
}

gf_node gf_lookup_node(gf_network_reader *r, const cJSON *object, const char *key) {
    const gf_view id = gf_json_get_text(&r->json, object, key, true);
    const uint32_t meeting = gf_map_get(&r->meetings, id);
    if (meeting != GF_MAP_NONE) return (gf_node){true, meeting};
    return (gf_node){false, find(r, &r->entities, id, key)};
}

gf_node gf_lookup_node_or_none(gf_network_reader *r, const cJSON *object, const char *key) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
    if (!item || cJSON_IsNull(item)) return (gf_node){false, GF_NONE};
    return gf_lookup_node(r, object, key);
}

gf_views gf_lookup_texts(gf_network_reader *r, const cJSON *object, const char *key) {
    gf_views texts = {0};
    const cJSON *item;
    cJSON_ArrayForEach(item, gf_json_get_list(&r->json, object, key)) {
        if (!cJSON_IsString(item)) {
            gf_json_fault(&r->json, key, "holds something that is not a string");
            return texts;
        }
        const gf_view text = {item->valuestring, strlen(item->valuestring)};
        const gf_view copy = gf_arena_copy(r->json.arena, text);
        GF_LOOKUP_PUSH(r, &texts, copy);
    }
    return texts;
}

static gf_indices find_all(gf_network_reader *r, const gf_map *map, const cJSON *object,
                           const char *key) {
    const gf_views ids = gf_lookup_texts(r, object, key);
    gf_indices found = {0};
    for (size_t i = 0; i < ids.count && r->json.status == GF_OK; i++) {
        GF_LOOKUP_PUSH(r, &found, find(r, map, ids.at[i], key));
    }
    return found;
}

gf_indices gf_lookup_documents(gf_network_reader *r, const cJSON *object, const char *key) {
    return find_all(r, &r->documents, object, key);
}

gf_indices gf_lookup_entities(gf_network_reader *r, const cJSON *object, const char *key) {
    return find_all(r, &r->entities, object, key);
}

int gf_lookup_name(gf_network_reader *r, const cJSON *object, const char *key,
                   const char *(*name)(int), int count) {
    const gf_view text = gf_json_get_text(&r->json, object, key, true);
    for (int i = 0; i < count; i++) {
        if (gf_view_equal(text, (gf_view){name(i), strlen(name(i))})) return i;
    }
    gf_json_fault(&r->json, key, "has a value that is unknown");
    return 0;
}

static const char *precision_name(int i) { return gf_precision_name((gf_precision)i); }

/* "XXXX-04-04", "XXXX-11": a day or month of a year that nobody knows. */
static void read_day_of_year(gf_view edtf, gf_when *when) {
    if ((edtf.len != 10 && edtf.len != 7) || memcmp(edtf.ptr, "XXXX-", 5) != 0) return;
    const int month = atoi(edtf.ptr + 5); /* copied text ends in NUL */
    const int day = edtf.len == 10 ? atoi(edtf.ptr + 8) : 0;
    if (month < 1 || month > 12 || day < 0 || day > 31) return;
    when->month = (int8_t)month;
    when->day = (int8_t)day;
}

gf_when gf_lookup_when(gf_network_reader *r, const cJSON *object, gf_view *text) {
    const cJSON *date = cJSON_GetObjectItemCaseSensitive(object, "date");
    if (text) *text = (gf_view){"", 0};
    if (!date || cJSON_IsNull(date)) return GF_WHEN_UNKNOWN;
    if (!cJSON_IsObject(date)) {
        gf_json_fault(&r->json, "date", "is neither null nor an object");
        return GF_WHEN_UNKNOWN;
    }
    gf_when when = GF_WHEN_UNKNOWN;
    when.start = gf_json_get_day(&r->json, date, "start");
    when.end = gf_json_get_day(&r->json, date, "end");
    when.precision = (gf_precision)gf_lookup_name(r, date, "precision", precision_name,
                                                  GF_PRECISION_BOUND + 1);
    when.lasted = gf_json_get_flag(date, "lasted");
    if (!gf_when_known(when)) {
        read_day_of_year(gf_json_get_text(&r->json, date, "edtf", false), &when);
    }
    if (text) *text = gf_json_get_text(&r->json, date, "text", false);
    return when;
}

void gf_lookup_evidence(gf_network_reader *r, const cJSON *object, gf_net_evidence *out) {
    out->document = gf_lookup_document(r, object, "document");
    out->span.begin = (uint32_t)gf_json_get_number(&r->json, object, "start", 0, UINT32_MAX);
    out->span.end =
        (uint32_t)gf_json_get_number(&r->json, object, "end", out->span.begin, UINT32_MAX);
    out->text = gf_json_get_text(&r->json, object, "text", true);
}

gf_evidences gf_lookup_evidences(gf_network_reader *r, const cJSON *object) {
    gf_evidences all = {0};
    const cJSON *item;
    cJSON_ArrayForEach(item, gf_json_get_list(&r->json, object, "evidence")) {
        gf_net_evidence evidence = {0};
        gf_lookup_evidence(r, item, &evidence);
        GF_LOOKUP_PUSH(r, &all, evidence);
        if (r->json.status != GF_OK) break;
    }
    return all;
}

/* A measure that was not computed is left out of the file. */
static double measure(gf_network_reader *r, const cJSON *from, const char *key) {
    if (!cJSON_GetObjectItemCaseSensitive(from, key)) return (double)NAN;
    return gf_json_get_real(&r->json, from, key);
}

gf_measures gf_lookup_measures(gf_network_reader *r, const cJSON *object, const char *key) {
    const cJSON *from = cJSON_GetObjectItemCaseSensitive(object, key);
    return (gf_measures){.degree = measure(r, from, "degree"),
                         .strength = measure(r, from, "strength"),
                         .betweenness = measure(r, from, "betweenness"),
                         .harmonic = measure(r, from, "harmonic"),
                         .eigenvector = measure(r, from, "eigenvector"),
                         .pagerank = measure(r, from, "pagerank"),
                         .core = (int32_t)gf_json_get_number_or(&r->json, from, "core", 0),
                         .community =
                             (int32_t)gf_json_get_number_or(&r->json, from, "community", 0)};
}
