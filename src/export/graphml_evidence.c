#include "export/graphml_evidence.h"

#include <string.h>

static bool read_number(gf_view text, size_t *at, uint32_t *out) {
    const size_t begin = *at;
    uint64_t value = 0;
    while (*at < text.len && text.ptr[*at] >= '0' && text.ptr[*at] <= '9' && value < UINT32_MAX)
        value = 10 * value + (uint64_t)(text.ptr[(*at)++] - '0');
    *out = (uint32_t)value;
    return *at > begin && value <= UINT32_MAX;
}

/* " [112-245]" at @p at; moves it behind. */
static bool read_span(gf_view text, size_t *at, gf_graphml_quote *out) {
    size_t i = *at;
    if (i + 2 > text.len || memcmp(text.ptr + i, " [", 2) != 0) return false;
    i += 2;
    if (!read_number(text, &i, &out->start) || i >= text.len || text.ptr[i++] != '-')
        return false;
    if (!read_number(text, &i, &out->end) || i >= text.len || text.ptr[i++] != ']')
        return false;
    *at = i;
    return true;
}

/* A known key and its span at *at. */
static bool read_head(const gf_map *known, gf_view text, size_t *at, gf_graphml_quote *out) {
    for (size_t i = *at; i < text.len; i++) {
        size_t end = i;
        if (text.ptr[i] != ' ' || !read_span(text, &end, out)) continue;
        out->document = gf_view_slice(text, *at, i);
        if (gf_map_get(known, out->document) == GF_MAP_NONE) continue;
        *at = end;
        return true;
    }
    return false;
}

/* The sentence may hold " | " itself: it ends where a known document follows. */
static size_t find_end(const gf_map *known, gf_view text, size_t from) {
    for (size_t i = from; i + 3 < text.len; i++) {
        if (memcmp(text.ptr + i, " | ", 3) != 0) continue;
        gf_graphml_quote next;
        size_t at = i + 3;
        if (read_head(known, text, &at, &next)) return i;
    }
    return text.len;
}

bool gf_graphml_evidence_next(const gf_map *known, gf_view text, size_t *at,
                              gf_graphml_quote *out) {
    if (*at >= text.len || !read_head(known, text, at, out)) return false;
    const bool has_text = *at + 2 <= text.len && memcmp(text.ptr + *at, ": ", 2) == 0;
    const size_t begin = has_text ? *at + 2 : *at, end = find_end(known, text, *at);
    out->text = has_text ? gf_view_slice(text, begin, end) : (gf_view){"", 0};
    *at = end + 3;
    return true;
}

static const char *member(const cJSON *object, const char *name) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, name);
    return cJSON_IsString(item) ? item->valuestring : "";
}

static bool add_participant(cJSON *meeting, const cJSON *edge) {
    cJSON *list = cJSON_GetObjectItemCaseSensitive(meeting, "participants"),
          *one = cJSON_CreateObject();
    if (!one || !cJSON_AddItemToArray(list, one)) {
        cJSON_Delete(one);
        return false;
    }
    return cJSON_AddStringToObject(one, "entity", member(edge, "source")) &&
           cJSON_AddStringToObject(one, "part", member(edge, "type"));
}

/* The venue is the first place. */
static bool add_place(cJSON *meeting, const cJSON *edge) {
    cJSON *list = cJSON_GetObjectItemCaseSensitive(meeting, "places"),
          *one = cJSON_CreateString(member(edge, "target"));
    const bool is_first = cJSON_GetArraySize(list) == 0;
    if (!one || !cJSON_AddItemToArray(list, one)) {
        cJSON_Delete(one);
        return false;
    }
    return !is_first || cJSON_AddStringToObject(meeting, "place", member(edge, "target"));
}

static bool index_meetings(cJSON *network, gf_arena *arena, gf_map *places, cJSON ***out) {
    cJSON *list = cJSON_GetObjectItemCaseSensitive(network, "meetings"), *meeting;
    uint32_t count = 0;
    *out = GF_NEW_ARRAY(arena, cJSON *, (size_t)cJSON_GetArraySize(list) + 1);
    if (!*out) return false;
    cJSON_ArrayForEach(meeting, list) {
        const char *id = member(meeting, "id");
        (*out)[count] = meeting;
        if (!gf_map_put(arena, places, (gf_view){id, strlen(id)}, count++)) return false;
    }
    return true;
}

static cJSON *meeting_of(const gf_map *places, cJSON *const *meetings, const char *id) {
    const uint32_t place = gf_map_get(places, (gf_view){id, strlen(id)});
    return place == GF_MAP_NONE ? NULL : meetings[place];
}

static bool join(cJSON *network, gf_arena *arena) {
    gf_map places = {0};
    cJSON **meetings;
    const cJSON *edge;
    if (!index_meetings(network, arena, &places, &meetings)) return false;
    cJSON_ArrayForEach(edge, cJSON_GetObjectItemCaseSensitive(network, "edges")) {
        const char *type = member(edge, "type");
        cJSON *to = meeting_of(&places, meetings, member(edge, "target")),
              *from = meeting_of(&places, meetings, member(edge, "source"));
        const bool takes_part = strcmp(type, "attended") == 0 || strcmp(type, "expected") == 0;
        if (to && takes_part && !add_participant(to, edge)) return false;
        if (from && strcmp(type, "held_at") == 0 && !add_place(from, edge)) return false;
    }
    return true;
}

bool gf_graphml_join(cJSON *network) {
    gf_arena *arena = gf_arena_new();
    const bool is_joined = arena && join(network, arena);
    gf_arena_free(arena);
    return is_joined;
}
