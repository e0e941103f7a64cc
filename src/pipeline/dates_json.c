#include "pipeline/dates.h"
#include "record/claim_names.h"
#include "record/json_write.h"

static void put_when(gf_json_out *to, gf_when w) {
    char edtf[48];
    gf_when_edtf(w, edtf);
    gf_json_put_day(to, "start", w.start);
    gf_json_put_day(to, "end", w.end);
    gf_json_put_name(to, "precision", gf_precision_name(w.precision));
    gf_json_put_flag(to, "lasted", w.lasted);
    gf_json_put_name(to, "edtf", edtf);
}

static void put_meaning(gf_json_out *to, const gf_timex *x) {
    static const char *const kinds[] = {"date", "time", "duration", "set", "clock", "vague"};
    char value[48];
    gf_timex_value(x, value);
    gf_json_put_name(to, "kind", kinds[x->kind]);
    gf_json_put_name(to, "type", gf_timex_type(x));
    gf_json_put_name(to, "value", value);
    gf_json_put_text(to, "mod", gf_view_of(gf_timex_mod(x)));
    gf_json_put_number(to, "direction", x->symbol.direction);
}

static void put_timex(gf_json_out *to, const gf_reading *r, const gf_timex *x) {
    gf_json_open(to, NULL, '{');
    gf_json_put_number(to, "start", x->span.begin);
    gf_json_put_number(to, "end", x->span.end);
    gf_json_put_text_always(to, "text",
                            gf_view_slice(r->document.text, x->span.begin, x->span.end));
    put_meaning(to, x);
    gf_json_put_flag(to, "quoted", x->quoted);
    if (x->kind == GF_TIMEX_DURATION) {
        gf_json_put_name(to, "bound", gf_claim_bound_name((int)x->bound));
        if (x->minutes > 0) gf_json_put_number(to, "minutes", x->minutes);
    }
    if (gf_when_known(x->when)) {
        gf_json_open(to, "when", '{');
        put_when(to, x->when);
        gf_json_close(to, '}');
    }
    gf_json_close(to, '}');
}

static void put_date(gf_json_out *to, const gf_document_date *date) {
    if (!gf_when_known(date->when) && !date->when.month) {
        gf_json_put_day(to, "date", GF_DAY_NONE);
    } else {
        gf_json_open(to, "date", '{');
        put_when(to, date->when);
        gf_json_close(to, '}');
    }
    gf_json_put_name(to, "date_source", gf_date_source_name(date->source));
}

gf_status gf_dates_json(gf_outbuf *out, const gf_reading *r) {
    gf_json_out to = {.to = out};
    gf_json_open(&to, NULL, '{');
    gf_json_put_text(&to, "key", r->document.key);
    put_date(&to, &r->date);
    gf_json_open(&to, "expressions", '[');
    for (size_t i = 0; i < r->timexes.count; i++)
        put_timex(&to, r, &r->timexes.at[i]);
    gf_json_close(&to, ']');
    gf_json_close(&to, '}');
    gf_outbuf_literal(out, "\n");
    return out->status;
}
