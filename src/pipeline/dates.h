#ifndef GF_PIPELINE_DATES_H
#define GF_PIPELINE_DATES_H

#include "base/outbuf.h"
#include "pipeline/extract.h"

/* A TimeML document: head, DCT where the date is known, the text with TIMEX3 tags. */
gf_status gf_dates_timeml(gf_outbuf *out, const gf_reading *reading);

/* One line of JSON: the document's date, and every expression with what it resolves to. */
gf_status gf_dates_json(gf_outbuf *out, const gf_reading *reading);

#endif
