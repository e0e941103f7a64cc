#ifndef GF_RECORD_JSON_READ_H
#define GF_RECORD_JSON_READ_H

#include "base/arena.h"
#include "base/fail.h"
#include "time/when.h"

#include <cjson/cJSON.h>

/*
 * Reads fields of a JSON object with checks. The first fault sticks: it is recorded with file
 * and place, and later calls return zero values. Texts are copied into the arena.
 */
typedef struct gf_json_reader {
    gf_context *context;
    gf_arena *arena;
    const char *where; /* "claims.jsonl:12" */
    gf_status status;
} gf_json_reader;

void gf_json_fault(gf_json_reader *reader, const char *key, const char *what);

gf_view gf_json_get_text(gf_json_reader *reader, const cJSON *object, const char *key,
                         bool required);
/* A whole number in [least, most]; required. */
int64_t gf_json_get_number(gf_json_reader *reader, const cJSON *object, const char *key,
                           int64_t least, int64_t most);
int64_t gf_json_get_number_or(gf_json_reader *reader, const cJSON *object, const char *key,
                              int64_t absent);
double gf_json_get_real(gf_json_reader *reader, const cJSON *object, const char *key);
/* Which of name_of(0) ... name_of(last) the text is; a missing field counts as "" where that is
 * a name. */
int gf_json_get_choice(gf_json_reader *reader, const cJSON *object, const char *key,
                       const char *(*name_of)(int), int last);
bool gf_json_get_flag(const cJSON *object, const char *key);
gf_day gf_json_get_day(gf_json_reader *reader, const cJSON *object,
                       const char *key); /* null, absent: GF_DAY_NONE */
/* The array under @p key; a missing one counts as empty (NULL). */
const cJSON *gf_json_get_list(gf_json_reader *reader, const cJSON *object, const char *key);

#endif
