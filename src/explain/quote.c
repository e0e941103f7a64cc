#include "explain/quote.h"

#include <string.h>

void gf_tell_line(const gf_telling *t, gf_view text) {
    size_t plain = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (!strchr("\n\r\t", text.ptr[i]) || text.ptr[i] == '\0') continue;
        gf_outbuf_text(t->out, gf_view_slice(text, plain, i));
        if (i > plain) gf_outbuf_literal(t->out, " ");
        plain = i + 1;
    }
    gf_outbuf_text(t->out, gf_view_slice(text, plain, text.len));
}

void gf_tell_when(const gf_telling *t, gf_when when) {
    if (!gf_when_known(when) && when.month == 0) return;
    char edtf[48];
    gf_when_edtf(when, edtf);
    gf_outbuf_literal(t->out, " (");
    gf_outbuf_literal(t->out, edtf);
    gf_outbuf_literal(t->out, ")");
}

void gf_tell_evidence(const gf_telling *t, const gf_net_evidence *evidence) {
    const gf_net_document *d = &t->network->documents.at[evidence->document];
    gf_outbuf_literal(t->out, "    ");
    gf_tell_line(t, d->key);
    if (gf_when_known(d->date.when)) {
        char edtf[48];
        gf_when_edtf(d->date.when, edtf);
        gf_outbuf_literal(t->out, ", ");
        gf_outbuf_literal(t->out, edtf);
    } else {
        gf_outbuf_literal(t->out, ", undated");
    }
    gf_outbuf_literal(t->out, ": ");
    gf_tell_line(t, evidence->text);
    gf_outbuf_literal(t->out, "\n");
}

void gf_tell_evidences(const gf_telling *t, const gf_evidences *evidences) {
    for (size_t i = 0; i < evidences->count; i++)
        gf_tell_evidence(t, &evidences->at[i]);
}
