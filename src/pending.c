/* Weak stand-ins for rooms under construction, so that each room links and tests alone. */
#include "explain/explain.h"
#include "export/export.h"
#include "graph/build.h"
#include "graph/filter.h"
#include "measure/measure.h"
#include "pipeline/extract.h"
#include "text/lines.h"
#define WEAK __attribute__((weak))
#pragma GCC diagnostic ignored "-Wunused-parameter"

WEAK gf_status gf_timexes_find(gf_arena *a, const gf_lexicon *l, const gf_tokens *t, const gf_sentences *s, const gf_clauses *c, gf_timexes *o) { return GF_OK; }
WEAK gf_document_date gf_document_date_find(const gf_document *d, const gf_lines *l, const gf_tokens *t, const gf_sentences *s, const gf_timexes *x) { return (gf_document_date){.when = GF_WHEN_UNKNOWN, .source = GF_DATE_UNKNOWN}; }
WEAK gf_when gf_symbol_resolve(const gf_symbol *s, const gf_anchor *a) { return GF_WHEN_UNKNOWN; }
WEAK void gf_timexes_resolve(gf_timexes *t, gf_when d) {}
WEAK void gf_symbol_print(const gf_symbol *s, char to[96]) { to[0] = '\0'; }
WEAK bool gf_symbol_parse(gf_view t, gf_symbol *o) { return false; }
WEAK int gf_symbol_weekday(const gf_symbol *s) { return 0; }
WEAK bool gf_symbol_is_relative(const gf_symbol *s) { return false; }
WEAK gf_when gf_when_read(gf_view t) { return GF_WHEN_UNKNOWN; }
WEAK bool gf_when_known(gf_when w) { return w.start != GF_DAY_NONE || w.end != GF_DAY_NONE; }
WEAK bool gf_when_closed(gf_when w) { return w.start != GF_DAY_NONE && w.end != GF_DAY_NONE; }
WEAK gf_when gf_when_day(gf_day d) { return (gf_when){d, d, GF_PRECISION_DAY, false, 0, 0}; }
WEAK bool gf_when_disjoint(gf_when a, gf_when b) { return false; }
WEAK gf_when gf_when_intersect(gf_when a, gf_when b) { return a; }
WEAK void gf_when_edtf(gf_when w, char to[48]) { to[0] = '\0'; }
WEAK const char *gf_precision_name(gf_precision p) { return ""; }
WEAK gf_status gf_record_quotes(gf_arena *a, gf_view t, gf_record *r) { return GF_OK; }
WEAK gf_view gf_record_quote(const gf_record *r, gf_span s) { return (gf_view){0}; }
WEAK gf_status gf_record_write(gf_context *c, FILE *s, const gf_record *r) { return GF_OK; }
WEAK gf_status gf_record_read(gf_context *c, gf_arena *a, gf_view l, const char *w, gf_record *o) { return GF_OK; }
WEAK gf_status gf_network_build(gf_context *c, gf_arena *a, const gf_build_input *i, gf_network *o) { return GF_OK; }
WEAK gf_status gf_network_filter(gf_context *c, gf_arena *a, const gf_network *n, const gf_filter *f, gf_network *o) { *o = *n; return GF_OK; }
WEAK gf_status gf_network_measure(gf_context *c, gf_network *n) { return GF_OK; }
WEAK const gf_writer *gf_writer_find(const char *n) { return NULL; }
WEAK const gf_writer *gf_writer_at(size_t i) { return NULL; }
WEAK gf_status gf_network_write(gf_context *c, FILE *s, const gf_network *n) { return GF_OK; }
WEAK gf_status gf_network_read(gf_context *c, gf_arena *a, gf_view t, const char *p, gf_network *o) { return GF_OK; }
WEAK gf_status gf_explain(gf_context *c, FILE *s, const gf_network *n, const char *a, const char *b) { return GF_OK; }
