#include "base/outbuf.h"
#include "export/xml_escape.h"
#include "pipeline/dates.h"

static void attribute(gf_outbuf *out, const char *name, const char *value) {
    if (!value[0]) return;
    gf_outbuf_literal(out, " ");
    gf_outbuf_literal(out, name);
    gf_outbuf_literal(out, "=\"");
    gf_outbuf_literal(out, value);
    gf_outbuf_literal(out, "\"");
}

static void open_tag(gf_outbuf *out, unsigned number, const gf_timex *x) {
    char id[16], value[48];
    snprintf(id, sizeof id, "t%u", number);
    gf_timex_value(x, value);
    gf_outbuf_literal(out, "<TIMEX3");
    attribute(out, "tid", id);
    attribute(out, "type", gf_timex_type(x));
    attribute(out, "value", value);
    attribute(out, "mod", gf_timex_mod(x));
    gf_outbuf_literal(out, ">");
}

static void write_head(gf_outbuf *out, const gf_reading *r) {
    char value[48];
    gf_outbuf_literal(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>");
    gf_xml_text(out, r->document.title.len ? r->document.title : r->document.key);
    gf_outbuf_literal(out, "</DOCID>\n");
    gf_when_edtf(r->date.when, value);
    if (!value[0]) return;
    gf_outbuf_literal(out, "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\"");
    attribute(out, "value", value);
    gf_outbuf_literal(out, " temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">");
    gf_outbuf_literal(out, value);
    gf_outbuf_literal(out, "</TIMEX3></DCT>\n");
}

static void write_text(gf_outbuf *out, const gf_reading *r) {
    const gf_view text = r->document.text;
    uint32_t at = 0;
    unsigned number = 0;
    for (size_t i = 0; i < r->timexes.count; i++) {
        gf_timex parts[2];
        const size_t count = gf_timex_split(&r->timexes.at[i], parts);
        for (size_t p = 0; p < count; p++) {
            const gf_span span = parts[p].span;
            gf_xml_text(out, gf_view_slice(text, at, span.begin));
            open_tag(out, ++number, &parts[p]);
            gf_xml_text(out, gf_view_slice(text, span.begin, span.end));
            gf_outbuf_literal(out, "</TIMEX3>");
            at = span.end;
        }
    }
    gf_xml_text(out, gf_view_slice(text, at, text.len));
}

gf_status gf_dates_timeml(gf_outbuf *out, const gf_reading *r) {
    write_head(out, r);
    gf_outbuf_literal(out, "<TEXT>");
    write_text(out, r);
    gf_outbuf_literal(out, "</TEXT>\n</TimeML>\n");
    return out->status;
}
