#include "base/outbuf.h"
#include "pipeline/dates.h"
#include "record/claim_names.h"
#include "record/json_build.h"

#include <cjson/cJSON.h>

static bool add_when(cJSON *to, gf_when w) {
    char edtf[48];
    gf_when_edtf(w, edtf);
    return gf_json_day(to, "start", w.start) && gf_json_day(to, "end", w.end) &&
           gf_json_name(to, "precision", gf_precision_name(w.precision)) &&
           gf_json_flag(to, "lasted", w.lasted) && gf_json_name(to, "edtf", edtf);
}

static bool add_meaning(cJSON *to, const gf_timex *x) {
    static const char *const kinds[] = {"date", "time", "duration", "set", "clock", "vague"};
    char value[48];
    gf_timex_value(x, value);
    return gf_json_name(to, "kind", kinds[x->kind]) &&
           gf_json_name(to, "type", gf_timex_type(x)) && gf_json_name(to, "value", value) &&
           (!gf_timex_mod(x)[0] || gf_json_name(to, "mod", gf_timex_mod(x))) &&
           gf_json_number(to, "direction", x->symbol.direction);
}

static bool add_timex(cJSON *list, const gf_reading *r, const gf_timex *x) {
    cJSON *to = gf_json_child(list);
    bool ok = to && gf_json_number(to, "start", x->span.begin) &&
              gf_json_number(to, "end", x->span.end) &&
              gf_json_text_always(
                  to, "text", gf_view_slice(r->document.text, x->span.begin, x->span.end)) &&
              add_meaning(to, x) && gf_json_flag(to, "quoted", x->quoted);
    if (ok && x->kind == GF_TIMEX_DURATION)
        ok = gf_json_name(to, "bound", gf_claim_bound_name((int)x->bound)) &&
             (x->minutes <= 0 || gf_json_number(to, "minutes", x->minutes));
    if (!ok || !gf_when_known(x->when)) return ok;
    cJSON *when = cJSON_AddObjectToObject(to, "when");
    return when && add_when(when, x->when);
}

static bool build(cJSON *to, const gf_reading *r) {
    if (!gf_json_text(to, "key", r->document.key)) return false;
    const bool dated = gf_when_known(r->date.when) || r->date.when.month;
    cJSON *date =
        dated ? cJSON_AddObjectToObject(to, "date") : cJSON_AddNullToObject(to, "date");
    bool ok = date && (!dated || add_when(date, r->date.when)) &&
              gf_json_name(to, "date_source", gf_date_source_name(r->date.source));
    cJSON *list = ok ? gf_json_list(to, "expressions") : NULL;
    ok = list != NULL;
    for (size_t i = 0; ok && i < r->timexes.count; i++)
        ok = add_timex(list, r, &r->timexes.at[i]);
    return ok;
}

gf_status gf_dates_json(gf_outbuf *out, const gf_reading *r) {
    cJSON *root = cJSON_CreateObject();
    char *text = root && build(root, r) ? cJSON_PrintUnformatted(root) : NULL;
    if (text) {
        gf_outbuf_literal(out, text);
        gf_outbuf_literal(out, "\n");
    }
    const bool ok = text != NULL;
    cJSON_free(text);
    cJSON_Delete(root);
    return ok ? out->status : GF_ERR_NOMEM;
}
