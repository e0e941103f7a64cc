#include "pipeline/extract.h"

#include "base/map.h"
#include "base/try.h"
#include "record/fingerprint.h"
#include "text/lines.h"

#include <string.h>

/* --date fills in where nothing else is known; with '!' it beats everything. */
static void apply_option(const gf_extract_options *options, gf_document_date *date) {
    if (!gf_when_known(options->date)) return;
    if (gf_when_known(date->when) && !options->date_override) return;
    *date = (gf_document_date){.when = options->date, .source = GF_DATE_OPTION};
}

static gf_status read_lines(gf_arena *arena, const gf_extract_options *options, gf_reading *r) {
    return gf_lines_classify(arena, options->lexicon, r->document.text, &r->lines);
}

static gf_status read_tokens(gf_arena *arena, const gf_extract_options *options,
                             gf_reading *r) {
    return gf_tokenize(arena, options->lexicon, options->memory, r->document.text, &r->lines,
                       &r->tokens, &r->sentences);
}

static gf_status read_clauses(gf_arena *arena, const gf_extract_options *options,
                              gf_reading *r) {
    return gf_clauses_find(arena, options->lexicon, &r->tokens, &r->sentences, &r->clauses);
}

static gf_status read_times(gf_arena *arena, const gf_extract_options *options, gf_reading *r) {
    GF_TRY(gf_timexes_find(arena, options->lexicon, &r->tokens, &r->sentences, &r->clauses,
                           &r->timexes));
    r->date = gf_document_date_find(options->lexicon, &r->document, &r->lines, &r->tokens,
                                    &r->sentences, &r->timexes);
    apply_option(options, &r->date);
    gf_timexes_resolve(&r->timexes, r->date.when);
    return GF_OK;
}

/* What the tagger takes the words of each sentence for. */
static gf_status read_tags(gf_arena *arena, const gf_extract_options *options, gf_reading *r) {
    if (!options->tagger) return GF_OK;
    gf_word_form **words = GF_NEW_ARRAY(arena, gf_word_form *, r->tokens.count + 1);
    gf_range *sentences = GF_NEW_ARRAY(arena, gf_range, r->sentences.count + 1);
    if (!words || !sentences) return GF_ERR_NOMEM;
    for (size_t t = 0; t < r->tokens.count; t++)
        words[t] = r->tokens.at[t].word;
    for (size_t s = 0; s < r->sentences.count; s++)
        sentences[s] = r->sentences.at[s].tokens;
    return gf_tagger_run(arena, options->tagger, words, sentences, r->sentences.count,
                         &r->tagged);
}

static gf_status read_mentions(gf_arena *arena, const gf_extract_options *options,
                               gf_reading *r) {
    const gf_mention_input input = {.lexicon = options->lexicon,
                                    .tokens = &r->tokens,
                                    .sentences = &r->sentences,
                                    .clauses = &r->clauses,
                                    .timexes = &r->timexes,
                                    .tagged = r->tagged};
    return gf_mentions_find(arena, &input, &r->mentions, &r->titles);
}

static gf_status read_entities(gf_arena *arena, const gf_extract_options *options,
                               gf_reading *r) {
    const gf_entity_input input = {.lexicon = options->lexicon,
                                   .tokens = &r->tokens,
                                   .clauses = &r->clauses,
                                   .titles = &r->titles,
                                   .date = r->date.when};
    return gf_entities_resolve(arena, &input, &r->mentions, &r->entities);
}

gf_scene gf_reading_scene(gf_arena *arena, const gf_lexicon *lexicon, const gf_reading *r) {
    return (gf_scene){.arena = arena,
                      .lexicon = lexicon,
                      .document = &r->document,
                      .lines = &r->lines,
                      .tokens = &r->tokens,
                      .sentences = &r->sentences,
                      .clauses = &r->clauses,
                      .timexes = &r->timexes,
                      .mentions = &r->mentions,
                      .titles = &r->titles,
                      .entities = &r->entities,
                      .date = r->date};
}

static gf_status read_events(gf_arena *arena, const gf_extract_options *options,
                             gf_reading *r) {
    const gf_scene scene = gf_reading_scene(arena, options->lexicon, r);
    GF_TRY(gf_meetings_find(&scene, &r->meetings, &r->possible, &r->refusals, &r->statements));
    GF_TRY(gf_traits_find(&scene, &r->traits));
    GF_TRY(gf_references_find(&scene, &r->meetings, &r->references));
    return gf_relations_find(&scene, &r->relations);
}

const gf_reading_stage gf_reading_stages[] = {
    {"lines", read_lines},       {"tokens", read_tokens}, {"clauses", read_clauses},
    {"times", read_times},       {"tags", read_tags},     {"mentions", read_mentions},
    {"entities", read_entities}, {"events", read_events},
};
const size_t gf_reading_stage_count = sizeof gf_reading_stages / sizeof *gf_reading_stages;

gf_status gf_reading_make(gf_context *context, gf_arena *arena,
                          const gf_extract_options *options, gf_reading *reading) {
    for (size_t i = 0; i < gf_reading_stage_count; i++) {
        const gf_status status = gf_reading_stages[i].run(arena, options, reading);
        if (status == GF_OK) continue;
        return gf_fail(context, status, "%.*s: %s", GF_VIEW_ARG(reading->document.path),
                       gf_status_name(status));
    }
    return GF_OK;
}

static void read_all_lines(gf_lines *lines) {
    for (size_t i = 0; i < lines->count; i++) {
        gf_line_kind *kind = &lines->at[i].kind;
        if (*kind == GF_LINE_BOILERPLATE || *kind == GF_LINE_FOREIGN) *kind = GF_LINE_BODY;
    }
}

gf_status gf_reading_dates(gf_context *context, gf_arena *arena,
                           const gf_extract_options *options, bool all, gf_reading *reading) {
    gf_status status = read_lines(arena, options, reading);
    if (status == GF_OK && all) read_all_lines(&reading->lines);
    if (status == GF_OK) status = read_tokens(arena, options, reading);
    if (status == GF_OK) status = read_clauses(arena, options, reading);
    if (status == GF_OK) status = read_times(arena, options, reading);
    if (status == GF_OK) return GF_OK;
    return gf_fail(context, status, "%.*s: %s", GF_VIEW_ARG(reading->document.path),
                   gf_status_name(status));
}

/* "TASS/gnews.cz-jav", "(dpa/AFP)": the agencies of a line of credits, without the author's
   letters; empty if the text has none. */
static gf_view credit_of(const gf_reading *reading) {
    for (size_t i = 0; i < reading->lines.count; i++) {
        if (reading->lines.at[i].kind != GF_LINE_CREDIT) continue;
        const gf_span span = reading->lines.at[i].span;
        gf_view v = gf_view_slice(reading->document.text, span.begin, span.end);
        while (v.len && strchr("( \t", v.ptr[0]))
            v = gf_view_slice(v, 1, v.len);
        while (v.len && strchr(") \t", v.ptr[v.len - 1]))
            v.len--;
        size_t dash = v.len;
        while (dash > 0 && v.ptr[dash - 1] >= 'a' && v.ptr[dash - 1] <= 'z')
            dash--;
        const bool letters = dash > 1 && v.ptr[dash - 1] == '-' && v.len - dash <= 3;
        return letters ? gf_view_slice(v, 0, dash - 1) : v;
    }
    return (gf_view){0};
}

gf_status gf_reading_record(gf_context *context, gf_arena *arena, const gf_reading *reading,
                            gf_record *out) {
    const gf_document *d = &reading->document;
    *out = (gf_record){.key = d->key,
                       .path = d->path,
                       .title = d->title,
                       .source = d->source.len ? d->source : credit_of(reading),
                       .url = d->url,
                       .content = gf_hash(d->text),
                       .date = reading->date,
                       .entities = reading->entities,
                       .meetings = reading->meetings,
                       .relations = reading->relations,
                       .refusals = reading->refusals,
                       .possible = reading->possible,
                       .statements = reading->statements,
                       .references = reading->references,
                       .traits = reading->traits};
    out->fingerprint = gf_fingerprint_of(arena, d->text);
    gf_status status = out->fingerprint.ptr ? GF_OK : GF_ERR_NOMEM;
    if (status == GF_OK)
        status = gf_record_told(arena, &reading->sentences, &reading->timexes, out);
    if (status == GF_OK) status = gf_record_quotes(arena, d->text, out);
    if (status == GF_OK) return GF_OK;
    return gf_fail(context, status, "%.*s: %s", GF_VIEW_ARG(d->path), gf_status_name(status));
}
