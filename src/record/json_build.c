#include "record/json_build.h"

#include <stdlib.h>
#include <string.h>

static cJSON *string_of(gf_view text) {
    char small[256];
    if (text.len < sizeof small) {
        if (text.len) memcpy(small, text.ptr, text.len);
        small[text.len] = '\0';
        return cJSON_CreateString(small);
    }
    char *copy = cJSON_malloc(text.len + 1);
    if (!copy) return NULL;
    memcpy(copy, text.ptr, text.len);
    copy[text.len] = '\0';
    cJSON *string = cJSON_CreateString(copy);
    cJSON_free(copy);
    return string;
}

static bool put(cJSON *object, const char *key, cJSON *item) {
    if (!object || !item || !cJSON_AddItemToObject(object, key, item)) {
        cJSON_Delete(item);
        return false;
    }
    return true;
}

bool gf_json_text_always(cJSON *object, const char *key, gf_view text) {
    return put(object, key, string_of(text));
}

bool gf_json_text(cJSON *object, const char *key, gf_view text) {
    return !text.len || gf_json_text_always(object, key, text);
}

bool gf_json_name(cJSON *object, const char *key, const char *text) {
    return put(object, key, cJSON_CreateString(text));
}

bool gf_json_number(cJSON *object, const char *key, double value) {
    return put(object, key, cJSON_CreateNumber(value));
}

bool gf_json_flag(cJSON *object, const char *key, bool value) {
    return !value || put(object, key, cJSON_CreateTrue());
}

bool gf_json_append_text(cJSON *array, gf_view text) {
    cJSON *item = string_of(text);
    if (array && item && cJSON_AddItemToArray(array, item)) return true;
    cJSON_Delete(item);
    return false;
}

cJSON *gf_json_list(cJSON *object, const char *key) {
    cJSON *list = cJSON_CreateArray();
    return put(object, key, list) ? list : NULL;
}

cJSON *gf_json_child(cJSON *array) {
    cJSON *child = cJSON_CreateObject();
    if (array && child && cJSON_AddItemToArray(array, child)) return child;
    cJSON_Delete(child);
    return NULL;
}

bool gf_json_day(cJSON *object, const char *key, gf_day day) {
    char text[16];
    if (day == GF_DAY_NONE) return put(object, key, cJSON_CreateNull());
    gf_day_format(day, text);
    return gf_json_name(object, key, text);
}
