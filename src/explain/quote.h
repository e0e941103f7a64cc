#ifndef GF_EXPLAIN_QUOTE_H
#define GF_EXPLAIN_QUOTE_H

#include "base/outbuf.h"
#include "graph/network.h"

/* What every part of an explanation needs. */
typedef struct gf_telling {
    gf_outbuf *out;
    const gf_network *network;
} gf_telling;

/* "    a01.txt, 2026-01-22:  Der russische Präsident ..." on one line. */
void gf_tell_evidence(const gf_telling *t, const gf_net_evidence *evidence);
void gf_tell_evidences(const gf_telling *t, const gf_evidences *evidences);

/* " (2026-01-22)" in EDTF; nothing where the time is unknown. */
void gf_tell_when(const gf_telling *t, gf_when when);

/* Prints @p text without line breaks: quotations may span lines of their document. */
void gf_tell_line(const gf_telling *t, gf_view text);

#endif
