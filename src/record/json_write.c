#include "record/json_write.h"

#include <stdio.h>
#include <string.h>

static void put(gf_json_out *j, const char *text) { gf_outbuf_literal(j->to, text); }

/* What stands before a value: ,"key": */
static void begin(gf_json_out *j, const char *key) {
    if (j->follows) put(j, ",");
    j->follows = true;
    if (!key) return;
    put(j, "\"");
    put(j, key);
    put(j, "\":");
}

void gf_json_open(gf_json_out *j, const char *key, char bracket) {
    begin(j, key);
    gf_outbuf_text(j->to, (gf_view){&bracket, 1});
    j->follows = false;
}

void gf_json_close(gf_json_out *j, char bracket) {
    gf_outbuf_text(j->to, (gf_view){&bracket, 1});
    j->follows = true;
}

static bool is_plain(char c) { return (unsigned char)c >= 0x20 && c != '"' && c != '\\'; }

static void put_escape(gf_json_out *j, char c) {
    static const char named[] = "\"\"\\\\\bb\ff\nn\rr\tt"; /* pairs: the byte, its letter */
    char escape[8] = {'\\'};
    for (size_t i = 0; i + 1 < sizeof named; i += 2) {
        if (named[i] == c) escape[1] = named[i + 1];
    }
    if (!escape[1]) snprintf(escape, sizeof escape, "\\u%04x", (unsigned)c);
    put(j, escape);
}

void gf_json_put_text_always(gf_json_out *j, const char *key, gf_view text) {
    begin(j, key);
    put(j, "\"");
    size_t plain = 0, i = 0;
    for (; i < text.len && text.ptr[i]; i++) {
        if (is_plain(text.ptr[i])) continue;
        gf_outbuf_text(j->to, gf_view_slice(text, plain, i));
        put_escape(j, text.ptr[i]);
        plain = i + 1;
    }
    gf_outbuf_text(j->to, gf_view_slice(text, plain, i));
    put(j, "\"");
}

void gf_json_put_text(gf_json_out *j, const char *key, gf_view text) {
    if (text.len) gf_json_put_text_always(j, key, text);
}

void gf_json_put_name(gf_json_out *j, const char *key, const char *name) {
    begin(j, key);
    put(j, "\"");
    put(j, name);
    put(j, "\"");
}

void gf_json_put_number(gf_json_out *j, const char *key, int64_t value) {
    char digits[24];
    begin(j, key);
    gf_outbuf_text(j->to, (gf_view){digits, gf_integer_print(value, digits)});
}

void gf_json_put_thousandths(gf_json_out *j, const char *key, int value) {
    char digits[24];
    size_t len = gf_integer_print(value / 1000, digits);
    const char fraction[] = {'.', (char)('0' + value / 100 % 10), (char)('0' + value / 10 % 10),
                             (char)('0' + value % 10)};
    size_t places = sizeof fraction;
    while (places > 1 && fraction[places - 1] == '0')
        places--;
    begin(j, key);
    gf_outbuf_text(j->to, (gf_view){digits, len});
    if (places > 1) gf_outbuf_text(j->to, (gf_view){fraction, places});
}

void gf_json_put_flag(gf_json_out *j, const char *key, bool value) {
    if (!value) return;
    begin(j, key);
    put(j, "true");
}

void gf_json_put_day(gf_json_out *j, const char *key, gf_day day) {
    char text[16];
    if (day != GF_DAY_NONE) {
        gf_day_format(day, text);
        gf_json_put_name(j, key, text);
        return;
    }
    begin(j, key);
    put(j, "null");
}
