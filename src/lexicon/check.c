#include "lexicon/store.h"

#include "lexicon/lexicon_file.h"

/* Faults that loading tolerates: references to entities that do not exist, dates out of form.
 */
static size_t check_references(const gf_lexicon *l, FILE *sink) {
    size_t faults = 0;
    for (size_t i = 0; i < l->known.count; i++) {
        if (!l->within.at[i].len || l->known.at[i].within != GF_NONE) continue;
        fprintf(sink, "entity %.*s: unknown container %.*s\n", GF_VIEW_ARG(l->known.at[i].name),
                GF_VIEW_ARG(l->within.at[i]));
        faults++;
    }
    for (size_t i = 0; i < l->origin.count; i++) {
        if (l->origin.at[i].known != GF_NONE) continue;
        fprintf(sink, "origin: unknown entity %.*s\n", GF_VIEW_ARG(l->origin_names.at[i]));
        faults++;
    }
    for (size_t i = 0; i < l->facts.count; i++) {
        const gf_fact *f = &l->facts.at[i];
        if (f->subject != GF_NONE && f->object != GF_NONE) continue;
        fprintf(sink, "fact: unknown entity %.*s\n",
                GF_VIEW_ARG(l->fact_ends.at[f->subject == GF_NONE ? 2 * i : 2 * i + 1]));
        faults++;
    }
    return faults;
}

static bool is_date(gf_view text) {
    if (!text.len) return true;
    if (text.len != 4 && text.len != 7 && text.len != 10) return false;
    for (size_t i = 0; i < text.len; i++) {
        const bool dash = i == 4 || i == 7;
        if (dash ? text.ptr[i] != '-' : (text.ptr[i] < '0' || text.ptr[i] > '9')) return false;
    }
    return true;
}

static size_t check_dates(const gf_lexicon *l, FILE *sink) {
    size_t faults = 0;
    for (size_t i = 0; i < l->facts.count; i++) {
        const gf_fact *f = &l->facts.at[i];
        if (is_date(f->from) && is_date(f->to)) continue;
        fprintf(sink, "fact of %.*s: a date must be YYYY, YYYY-MM or YYYY-MM-DD\n",
                GF_VIEW_ARG(l->fact_ends.at[2 * i]));
        faults++;
    }
    return faults;
}

gf_status gf_lexicon_check(gf_context *context, const char *directory, FILE *sink) {
    gf_lexicon *l;
    const gf_status status = gf_lexicon_load(context, directory, NULL, 0, &l);
    if (status != GF_OK) {
        fprintf(sink, "%s\n", gf_context_message(context));
        return status;
    }
    const size_t faults = check_references(l, sink) + check_dates(l, sink);
    gf_lexicon_free(l);
    if (!faults) return GF_OK;
    return gf_fail(context, GF_ERR_SYNTAX, "%s: %zu faults", directory, faults);
}
