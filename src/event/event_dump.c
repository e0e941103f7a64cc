#include "event/event_dump.h"

#include "base/try.h"
#include "event/stage.h"

static const char *weight_name(gf_weight weight) {
    switch (weight) {
    case GF_WEIGHT_WEAK: return "weak";
    case GF_WEIGHT_TALKS: return "talks";
    case GF_WEIGHT_SUMMIT: return "summit";
    case GF_WEIGHT_STRONG: return "strong";
    }
    return "";
}

static void put_name(FILE *sink, const gf_scene *scene, uint32_t entity) {
    fprintf(sink, "%.*s", GF_VIEW_ARG(scene->entities->at[entity].name));
}

/* "Anna Ahlers (host), Bernd Beck (absent)" */
static void put_participants(FILE *sink, const gf_scene *scene, const gf_participant *at,
                             size_t count) {
    fputc('\t', sink);
    for (size_t i = 0; i < count; i++) {
        if (i) fputs(", ", sink);
        put_name(sink, scene, at[i].entity);
        const char *function = gf_function_name(at[i].function);
        if (function[0]) fprintf(sink, " (%s)", function);
        if (at[i].part == GF_ABSENT) fputs(" (absent)", sink);
    }
}

static void put_places(FILE *sink, const gf_scene *scene, const uint32_t *at, size_t count) {
    fputc('\t', sink);
    for (size_t i = 0; i < count; i++) {
        if (i) fputs(" < ", sink);
        put_name(sink, scene, at[i]);
    }
}

static void put_measures(FILE *sink, const gf_duration *durations, size_t duration_count,
                         const gf_ordinal *ordinals, size_t ordinal_count) {
    fputc('\t', sink);
    for (size_t i = 0; i < duration_count; i++)
        fprintf(sink, "%s%d min", i ? ", " : "", durations[i].minutes);
    fputc('\t', sink);
    for (size_t i = 0; i < ordinal_count; i++)
        fprintf(sink, "%s%d.", i ? ", " : "", ordinals[i].n);
}

static void put_flags(FILE *sink, const gf_report *r) {
    const struct {
        bool is;
        const char *name;
    } flags[] = {{r->is_verb, "verb"},
                 {r->anaphoric, "anaphoric"},
                 {r->definite, "definite"},
                 {r->indefinite, "indefinite"},
                 {r->companion, "companion"},
                 {r->is_subject, "subject"},
                 {r->support_line, "supports"},
                 {r->adverbial, "adverbial"},
                 {r->anchor != GF_NONE, "anchor"}};
    fputc('\t', sink);
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
        if (flags[i].is) fprintf(sink, "%s ", flags[i].name);
    }
    fprintf(sink, "cues=%u", r->cues);
}

static void put_report(FILE *sink, const gf_scene *scene, const gf_report *r) {
    const gf_token *k = &scene->tokens->at[r->token];
    fprintf(sink, "report\t%u\t%.*s\t%s\t%s\t%s\t", r->sentence, GF_VIEW_ARG(k->form),
            weight_name(r->weight), r->status_known ? gf_meeting_status_name(r->status) : "-",
            gf_mode_name(r->mode));
    if (r->timex != GF_NONE) {
        const gf_span span = scene->timexes->at[r->timex].span;
        const gf_view words = gf_view_slice(scene->document->text, span.begin, span.end);
        fprintf(sink, "%.*s", GF_VIEW_ARG(words));
    }
    put_places(sink, scene, r->places.at, r->places.count);
    put_participants(sink, scene, r->participants.at, r->participants.count);
    put_measures(sink, r->durations.at, r->durations.count, r->ordinals.at, r->ordinals.count);
    put_flags(sink, r);
    fputc('\n', sink);
}

static void put_meeting(FILE *sink, const gf_scene *scene, const gf_meeting *m) {
    char day[48];
    gf_when_edtf(m->when, day);
    fprintf(sink, "meeting\t%s\t%s\t%s\t%.*s", gf_meeting_status_name(m->status),
            gf_mode_name(m->mode), day, GF_VIEW_ARG(m->when_text));
    put_places(sink, scene, m->places.at, m->places.count);
    put_participants(sink, scene, m->participants.at, m->participants.count);
    put_measures(sink, m->durations.at, m->durations.count, m->ordinals.at, m->ordinals.count);
    for (size_t i = 0; i < m->claims.count; i++) {
        const gf_claim *c = &m->claims.at[i];
        fprintf(sink, "\t%s", gf_meeting_status_name(c->status));
        if (c->speaker.len) fprintf(sink, " says %.*s", GF_VIEW_ARG(c->speaker));
        if (c->medium.len) fprintf(sink, " in %.*s", GF_VIEW_ARG(c->medium));
    }
    fputc('\n', sink);
}

static void put_reference(FILE *sink, const gf_scene *scene, const gf_reference *r) {
    fprintf(sink, "reference\t%s\t%.*s\t", gf_reference_kind_name(r->kind),
            GF_VIEW_ARG(r->text));
    for (uint32_t i = 0; i < r->count; i++) {
        if (i) fputs(", ", sink);
        put_name(sink, scene, r->entities[i]);
    }
    fputc('\t', sink);
    if (r->head != GF_NONE) put_name(sink, scene, r->head);
    fputc('\n', sink);
}

gf_status gf_event_dump(FILE *sink, const gf_scene *scene, const gf_meetings *meetings,
                        const gf_refusals *refusals, const gf_references *references) {
    gf_stage stage;
    gf_reports reports = {0};
    if (!gf_stage_set(&stage, scene)) return GF_ERR_NOMEM;
    GF_TRY(gf_reports_find(&stage, &reports));
    for (size_t i = 0; i < reports.count; i++)
        put_report(sink, scene, &reports.at[i]);
    for (size_t i = 0; i < meetings->count; i++)
        put_meeting(sink, scene, &meetings->at[i]);
    for (size_t i = 0; i < refusals->count; i++) {
        const gf_refusal *r = &refusals->at[i];
        fprintf(sink, "refused\t%.*s\t%.*s\n", GF_VIEW_ARG(r->what), GF_VIEW_ARG(r->reason));
    }
    for (size_t i = 0; i < references->count; i++)
        put_reference(sink, scene, &references->at[i]);
    return GF_OK;
}
