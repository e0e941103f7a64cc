#ifndef GF_RECORD_JSON_WRITE_H
#define GF_RECORD_JSON_WRITE_H

#include "base/day.h"
#include "base/outbuf.h"

#include <stdint.h>

/*
 * Writes JSON as it comes, without blanks and without a tree in memory. Every value has a key
 * in an object, and NULL as its key in an array. What fails is told by gf_outbuf_finish().
 */
typedef struct gf_json_out {
    gf_outbuf *to;
    bool follows; /* a value stands before on this level: a comma is due */
} gf_json_out;

/* @p bracket: '{' or '[', and '}' or ']'. */
void gf_json_open(gf_json_out *json, const char *key, char bracket);
void gf_json_close(gf_json_out *json, char bracket);

/* An empty text is left out. Texts end at a NUL: readers in C see no further. */
void gf_json_put_text(gf_json_out *json, const char *key, gf_view text);
void gf_json_put_text_always(gf_json_out *json, const char *key, gf_view text);
/* A name of ours, which needs no escapes. */
void gf_json_put_name(gf_json_out *json, const char *key, const char *name);
void gf_json_put_number(gf_json_out *json, const char *key, int64_t value);
/* 1250 is 1.25; @p value >= 0. */
void gf_json_put_thousandths(gf_json_out *json, const char *key, int value);
/* Left out where false. */
void gf_json_put_flag(gf_json_out *json, const char *key, bool value);
/* "2026-01-22" or null. */
void gf_json_put_day(gf_json_out *json, const char *key, gf_day day);

#endif
