#include "record/json_read.h"

#include <string.h>

void gf_json_fault(gf_json_reader *r, const char *key, const char *what) {
    if (r->status != GF_OK) return;
    r->status = gf_fail(r->context, GF_ERR_SYNTAX, "%s: '%s' %s", r->where, key, what);
}

/* Lent by @p object. */
static gf_view look_at_text(gf_json_reader *r, const cJSON *object, const char *key,
                            bool required) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
    if (!item || cJSON_IsNull(item)) {
        if (required) gf_json_fault(r, key, "is missing");
        return (gf_view){"", 0};
    }
    if (!cJSON_IsString(item)) {
        gf_json_fault(r, key, "is not a string");
        return (gf_view){"", 0};
    }
    return (gf_view){item->valuestring, strlen(item->valuestring)};
}

gf_view gf_json_get_text(gf_json_reader *r, const cJSON *object, const char *key,
                         bool required) {
    const gf_view text = look_at_text(r, object, key, required);
    if (!text.len) return (gf_view){"", 0};
    const gf_view copy = gf_arena_copy(r->arena, text);
    if (!copy.ptr && r->status == GF_OK)
        r->status = gf_fail(r->context, GF_ERR_NOMEM, "%s: out of memory", r->where);
    return copy.ptr ? copy : (gf_view){"", 0};
}

int64_t gf_json_get_number(gf_json_reader *r, const cJSON *object, const char *key,
                           int64_t least, int64_t most) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
    if (!cJSON_IsNumber(item)) {
        gf_json_fault(r, key, item ? "is not a number" : "is missing");
        return least;
    }
    const double v = item->valuedouble;
    if (!(v >= (double)least && v <= (double)most)) {
        gf_json_fault(r, key, "is out of range");
        return least;
    }
    return (int64_t)v;
}

int64_t gf_json_get_number_or(gf_json_reader *r, const cJSON *object, const char *key,
                              int64_t absent) {
    if (!cJSON_GetObjectItemCaseSensitive(object, key)) return absent;
    return gf_json_get_number(r, object, key, -1000000000, 1000000000);
}

double gf_json_get_real(gf_json_reader *r, const cJSON *object, const char *key) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
    if (!item) return 0;
    if (!cJSON_IsNumber(item)) gf_json_fault(r, key, "is not a number");
    return cJSON_IsNumber(item) ? item->valuedouble : 0;
}

int gf_json_get_choice(gf_json_reader *r, const cJSON *object, const char *key,
                       const char *(*name_of)(int), int last) {
    const gf_view name = look_at_text(r, object, key, *name_of(0) != '\0');
    for (int i = 0; i <= last; i++) {
        if (gf_view_equal(name, (gf_view){name_of(i), strlen(name_of(i))})) return i;
    }
    gf_json_fault(r, key, "has an unknown value");
    return 0;
}

bool gf_json_get_flag(const cJSON *object, const char *key) {
    return cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(object, key));
}

gf_day gf_json_get_day(gf_json_reader *r, const cJSON *object, const char *key) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
    if (!item || cJSON_IsNull(item)) return GF_DAY_NONE;
    gf_day day = GF_DAY_NONE;
    if (cJSON_IsString(item))
        day = gf_day_parse((gf_view){item->valuestring, strlen(item->valuestring)});
    if (day == GF_DAY_NONE) gf_json_fault(r, key, "is not a day like 2026-01-22");
    return day;
}

const cJSON *gf_json_get_list(gf_json_reader *r, const cJSON *object, const char *key) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
    if (!item || cJSON_IsNull(item)) return NULL;
    if (!cJSON_IsArray(item)) gf_json_fault(r, key, "is not a list");
    return cJSON_IsArray(item) ? item : NULL;
}
