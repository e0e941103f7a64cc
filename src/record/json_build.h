#ifndef GF_RECORD_JSON_BUILD_H
#define GF_RECORD_JSON_BUILD_H

#include "base/view.h"
#include "time/when.h"

#include <cjson/cJSON.h>

/*
 * cJSON wants NUL-terminated strings; ours are views. Every function returns false if memory is
 * short. Empty texts are left out unless the name says otherwise.
 */
bool gf_json_text(cJSON *object, const char *key, gf_view text);
bool gf_json_text_always(cJSON *object, const char *key, gf_view text);
bool gf_json_name(cJSON *object, const char *key, const char *text);
bool gf_json_number(cJSON *object, const char *key, double value);
bool gf_json_flag(cJSON *object, const char *key, bool value); /* left out where false */
bool gf_json_append_text(cJSON *array, gf_view text);
cJSON *gf_json_list(cJSON *object,
                    const char *key); /* a new, empty array; NULL if memory is short */
cJSON *gf_json_child(cJSON *array);   /* a new object at its end */

/* "2026-01-22" or null. */
bool gf_json_day(cJSON *object, const char *key, gf_day day);

#endif
