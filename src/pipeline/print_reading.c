#include "pipeline/print_reading.h"

#include "base/try.h"
#include "clause/clause_dump.h"
#include "event/event_dump.h"

#include <errno.h>
#include <string.h>

typedef gf_status printer(const gf_scene *scene, const gf_reading *reading, FILE *sink);

static gf_status print_clauses(const gf_scene *scene, const gf_reading *reading, FILE *sink) {
    (void)scene;
    gf_clauses_dump(sink, &reading->tokens, &reading->clauses);
    return GF_OK;
}

static gf_status print_names(const gf_scene *scene, const gf_reading *reading, FILE *sink) {
    gf_outbuf out = {.sink = sink};
    gf_mentions_dump(&out, scene->document->text, &reading->tokens, &reading->mentions,
                     &reading->titles);
    return gf_outbuf_finish(&out);
}

static gf_status print_meetings(const gf_scene *scene, const gf_reading *reading, FILE *sink) {
    return gf_event_dump(sink, scene, &reading->meetings, &reading->refusals,
                         &reading->references);
}

static const struct {
    const char *name;
    printer *print; /* NULL: the text itself */
} stages[] = {
    {"text", NULL},
    {"clauses", print_clauses},
    {"names", print_names},
    {"meetings", print_meetings},
};
enum { STAGE_COUNT = sizeof stages / sizeof *stages };

static size_t find(const char *name) {
    size_t i = 0;
    while (i < STAGE_COUNT && strcmp(stages[i].name, name) != 0)
        i++;
    return i;
}

bool gf_stage_name_known(const char *name) { return find(name) < STAGE_COUNT; }

static gf_status print_stage(gf_context *context, const gf_extract_options *options,
                             gf_arena *arena, printer *print, gf_reading *reading, FILE *sink) {
    GF_TRY(gf_reading_make(context, arena, options, reading));
    const gf_scene scene = gf_reading_scene(arena, options->lexicon, reading);
    return print(&scene, reading, sink);
}

gf_status gf_reading_print(gf_context *context, const gf_extract_options *options,
                           gf_arena *arena, const char *stage, gf_reading *reading,
                           FILE *sink) {
    const size_t index = find(stage);
    const gf_view text = reading->document.text;
    if (index < STAGE_COUNT && stages[index].print) {
        GF_TRY(print_stage(context, options, arena, stages[index].print, reading, sink));
    } else {
        fwrite(text.ptr, 1, text.len, sink);
    }
    if (fflush(sink) == 0 && !ferror(sink)) return GF_OK;
    return gf_fail(context, GF_ERR_IO, "cannot write: %s", strerror(errno));
}
