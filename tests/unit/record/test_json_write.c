#include "record/json_write.h"

#include <cjson/cJSON.h>
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

typedef struct page { /* what was written so far */
    char *text;
    size_t size;
    gf_outbuf out;
    gf_json_out json;
} page;

static void begin(page *p) {
    *p = (page){0};
    p->out.sink = open_memstream(&p->text, &p->size);
    cr_assert(p->out.sink);
    p->json.to = &p->out;
}

static void expect(page *p, const char *text) {
    cr_assert_eq(gf_outbuf_finish(&p->out), GF_OK);
    cr_expect_str_eq(p->text, text);
    fclose(p->out.sink);
    free(p->text);
}

Test(json_write, puts_commas_between_values_only) {
    page p;
    begin(&p);
    gf_json_open(&p.json, NULL, '{');
    gf_json_open(&p.json, "none", '[');
    gf_json_close(&p.json, ']');
    gf_json_open(&p.json, "some", '[');
    gf_json_put_number(&p.json, NULL, 1);
    gf_json_open(&p.json, NULL, '{');
    gf_json_close(&p.json, '}');
    gf_json_put_text_always(&p.json, NULL, GF_VIEW(""));
    gf_json_close(&p.json, ']');
    gf_json_put_text(&p.json, "left out", GF_VIEW(""));
    gf_json_put_flag(&p.json, "not", false);
    gf_json_put_flag(&p.json, "yes", true);
    gf_json_put_name(&p.json, "last", "one");
    gf_json_close(&p.json, '}');
    expect(&p, "{\"none\":[],\"some\":[1,{},\"\"],\"yes\":true,\"last\":\"one\"}");
}

Test(json_write, prints_numbers_and_days) {
    page p;
    begin(&p);
    gf_json_open(&p.json, NULL, '[');
    gf_json_put_number(&p.json, NULL, -1);
    gf_json_put_number(&p.json, NULL, UINT32_MAX);
    gf_json_put_number(&p.json, NULL, INT64_MIN);
    gf_json_put_thousandths(&p.json, NULL, 0);
    gf_json_put_thousandths(&p.json, NULL, 1000);
    gf_json_put_thousandths(&p.json, NULL, 7);
    gf_json_put_thousandths(&p.json, NULL, 950);
    gf_json_put_thousandths(&p.json, NULL, 12305);
    gf_json_put_day(&p.json, NULL, gf_day_of(2026, 1, 2));
    gf_json_put_day(&p.json, NULL, gf_day_of(987, 11, 30));
    gf_json_put_day(&p.json, NULL, GF_DAY_NONE);
    gf_json_close(&p.json, ']');
    expect(&p, "[-1,4294967295,-9223372036854775808,0,1,0.007,0.95,12.305,"
               "\"2026-01-02\",\"0987-11-30\",null]");
}

/* Every byte that may stand in a text, one after the other, reads back as it was. */
Test(json_write, escapes_what_readers_would_trip_over) {
    char all[256];
    for (int i = 0; i < 127; i++)
        all[i] = (char)(i + 1);
    memcpy(all + 127, "ß€\xF0\x9F\x8D\x8E", 10);
    page p;
    begin(&p);
    gf_json_put_text(&p.json, NULL, gf_view_of(all));
    cr_assert_eq(gf_outbuf_finish(&p.out), GF_OK);
    cr_expect(strstr(p.text, "\\u0001") && strstr(p.text, "\\u001f"));
    cr_expect(strstr(p.text, "\\b\\t\\n\\u000b\\f\\r\\u000e"));
    cr_expect_null(strchr(p.text, '\n'));
    cJSON *back = cJSON_Parse(p.text);
    cr_assert(cJSON_IsString(back));
    cr_expect_str_eq(back->valuestring, all);
    cJSON_Delete(back);
    fclose(p.out.sink);
    free(p.text);
}

Test(json_write, ends_a_text_at_a_nul) {
    page p;
    begin(&p);
    gf_json_put_text(&p.json, NULL, GF_VIEW("ab\0cd"));
    expect(&p, "\"ab\"");
}
