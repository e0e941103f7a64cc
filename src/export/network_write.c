#include "export/export.h"

#include "base/outbuf.h"
#include "export/provenance.h"
#include "record/json_build.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static gf_view key_of(const gf_network *n, uint32_t document) {
    return n->documents.at[document].key;
}

/* Six significant digits; the shortest form that reads back as that number. */
static bool add_measure(cJSON *to, const char *key, double value) {
    char text[32];
    if (isnan(value)) return true;
    gf_number_print(value, text);
    return cJSON_AddItemToObject(to, key, cJSON_CreateRaw(text));
}

static bool add_measures(cJSON *parent, const char *key, const gf_measures *m) {
    cJSON *to = cJSON_AddObjectToObject(parent, key);
    return to && add_measure(to, "degree", m->degree) &&
           add_measure(to, "strength", m->strength) &&
           add_measure(to, "betweenness", m->betweenness) &&
           add_measure(to, "harmonic", m->harmonic) &&
           add_measure(to, "eigenvector", m->eigenvector) &&
           add_measure(to, "pagerank", m->pagerank) && gf_json_number(to, "core", m->core) &&
           gf_json_number(to, "community", m->community);
}

static bool add_date(cJSON *parent, const char *key, gf_when w, gf_view text) {
    if (!gf_when_known(w) && !w.month) return cJSON_AddNullToObject(parent, key) != NULL;
    char edtf[48];
    gf_when_edtf(w, edtf);
    cJSON *to = cJSON_AddObjectToObject(parent, key);
    bool ok = to && gf_json_day(to, "start", w.start) && gf_json_day(to, "end", w.end) &&
              gf_json_name(to, "precision", gf_precision_name(w.precision)) &&
              gf_json_flag(to, "lasted", w.lasted) && gf_json_name(to, "edtf", edtf) &&
              gf_json_text(to, "text", text);
    if (!ok || !gf_when_closed(w)) return ok;
    const gf_day last_begin = w.lasted ? w.start : w.end,
                 first_end = w.lasted ? w.end : w.start;
    return gf_json_day(to, "earliest_begin", w.start) &&
           gf_json_day(to, "latest_begin", last_begin) &&
           gf_json_day(to, "earliest_end", first_end) && gf_json_day(to, "latest_end", w.end);
}

static bool fill_evidence(cJSON *to, const gf_network *n, const gf_net_evidence *e) {
    return gf_json_text_always(to, "document", key_of(n, e->document)) &&
           gf_json_number(to, "start", e->span.begin) &&
           gf_json_number(to, "end", e->span.end) && gf_json_text_always(to, "text", e->text);
}

static bool add_evidences(cJSON *parent, const gf_network *n, const gf_evidences *all) {
    cJSON *list = gf_json_list(parent, "evidence");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < all->count; i++)
        ok = fill_evidence(gf_json_child(list), n, &all->at[i]);
    return ok;
}

static bool add_keys(cJSON *parent, const gf_network *n, const gf_indices *documents) {
    cJSON *list = gf_json_list(parent, "documents");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < documents->count; i++)
        ok = gf_json_append_text(list, key_of(n, documents->at[i]));
    return ok;
}

static bool add_content(cJSON *to, uint64_t content) {
    char digits[24];
    snprintf(digits, sizeof digits, "%016" PRIx64, content);
    return !content || gf_json_name(to, "content", digits);
}

static bool add_document(cJSON *list, const gf_net_document *d) {
    cJSON *to = gf_json_child(list);
    return gf_json_text_always(to, "id", d->key) && gf_json_text_always(to, "path", d->path) &&
           gf_json_text(to, "title", d->title) && gf_json_text(to, "source", d->source) &&
           gf_json_text(to, "url", d->url) &&
           add_date(to, "date", d->date.when, (gf_view){"", 0}) &&
           gf_json_name(to, "date_source", gf_date_source_name(d->date.source)) &&
           add_content(to, d->content);
}

static bool add_entity(cJSON *list, const gf_network *n, const gf_net_entity *e) {
    cJSON *to = gf_json_child(list);
    bool ok = gf_json_text_always(to, "id", e->id) &&
              gf_json_name(to, "type", gf_entity_type_name(e->type)) &&
              gf_json_text_always(to, "name", e->name);
    cJSON *aliases = ok ? gf_json_list(to, "aliases") : NULL;
    ok = ok && aliases;
    for (size_t i = 0; ok && i < e->aliases.count; i++)
        ok = gf_json_append_text(aliases, e->aliases.at[i]);
    ok = ok && add_keys(to, n, &e->documents) && gf_json_number(to, "mentions", e->mentions) &&
         gf_json_text(to, "external", e->external) &&
         add_measure(to, "confidence", (double)e->confidence);
    if (ok && e->gender) ok = gf_json_name(to, "gender", e->gender == GF_MALE ? "m" : "f");
    if (ok && e->type == GF_PERSON) ok = add_measures(to, "measures", &e->people);
    return ok &&
           add_measures(to, e->type == GF_PERSON ? "measures_network" : "measures", &e->whole);
}

static bool add_participants(cJSON *parent, const gf_network *n, const gf_net_meeting *m) {
    cJSON *list = gf_json_list(parent, "participants");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < m->participants.count; i++) {
        const gf_net_participant *p = &m->participants.at[i];
        cJSON *to = gf_json_child(list);
        ok = gf_json_text_always(to, "entity", n->entities.at[p->entity].id) &&
             gf_json_name(to, "part", gf_part_name(p->part)) &&
             gf_json_text(to, "side", p->side) &&
             (!p->function || gf_json_name(to, "function", gf_function_name(p->function)));
    }
    return ok;
}

static const char *bound_name(gf_bound bound) {
    static const char *const names[] = {"exact", "about", "more_than", "less_than", "almost"};
    return names[bound];
}

static bool add_durations(cJSON *parent, const gf_network *n, const gf_net_meeting *m) {
    cJSON *list = gf_json_list(parent, "durations");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < m->durations.count; i++) {
        const gf_net_duration *d = &m->durations.at[i];
        cJSON *to = gf_json_child(list);
        ok = gf_json_number(to, "minutes", d->minutes) &&
             gf_json_name(to, "bound", bound_name(d->bound)) &&
             gf_json_text_always(to, "document", key_of(n, d->document)) &&
             gf_json_text_always(to, "text", d->text);
    }
    return ok;
}

static bool add_ordinals(cJSON *parent, const gf_network *n, const gf_net_meeting *m) {
    if (!m->ordinals.count) return true;
    cJSON *list = gf_json_list(parent, "ordinals");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < m->ordinals.count; i++) {
        const gf_net_ordinal *o = &m->ordinals.at[i];
        cJSON *to = gf_json_child(list);
        ok = gf_json_number(to, "n", o->n);
        cJSON *of = ok ? gf_json_list(to, "of") : NULL;
        ok = ok && of;
        for (size_t k = 0; ok && k < o->of.count; k++)
            ok = gf_json_append_text(of, n->entities.at[o->of.at[k]].id);
        ok = ok && gf_json_text_always(to, "document", key_of(n, o->document)) &&
             gf_json_text_always(to, "text", o->text);
    }
    return ok;
}

static bool add_history(cJSON *parent, const gf_network *n, const gf_net_meeting *m) {
    cJSON *list = gf_json_list(parent, "history");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < m->history.count; i++) {
        cJSON *to = gf_json_child(list);
        ok = gf_json_name(to, "status", gf_meeting_status_name(m->history.at[i].status)) &&
             gf_json_text_always(to, "document", key_of(n, m->history.at[i].document));
    }
    return ok;
}

static bool add_conflicts(cJSON *parent, const gf_network *n, const gf_net_meeting *m) {
    if (!m->conflicts.count) return true;
    cJSON *list = gf_json_list(parent, "conflicts");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < m->conflicts.count; i++) {
        const gf_net_conflict *c = &m->conflicts.at[i];
        cJSON *to = gf_json_child(list);
        ok = gf_json_text_always(to, "field", c->field);
        cJSON *values = ok ? gf_json_list(to, "values") : NULL;
        ok = ok && values;
        for (size_t k = 0; ok && k < c->values.count; k++)
            ok = gf_json_append_text(values, c->values.at[k]);
        ok = ok && add_keys(to, n, &c->documents) &&
             gf_json_name(to, "verdict", c->contradictory ? "contradictory" : "compatible");
    }
    return ok;
}

static bool add_places(cJSON *to, const gf_network *n, const gf_net_meeting *m) {
    bool ok = m->place == GF_NONE
                  ? cJSON_AddNullToObject(to, "place") != NULL
                  : gf_json_text_always(to, "place", n->entities.at[m->place].id);
    cJSON *list = ok ? gf_json_list(to, "places") : NULL;
    ok = ok && list;
    for (size_t i = 0; ok && i < m->places.count; i++)
        ok = gf_json_append_text(list, n->entities.at[m->places.at[i]].id);
    return ok;
}

static bool add_meeting(cJSON *list, const gf_network *n, const gf_net_meeting *m) {
    cJSON *to = gf_json_child(list);
    return gf_json_text_always(to, "id", m->id) && gf_json_text_always(to, "label", m->label) &&
           gf_json_name(to, "status", gf_meeting_status_name(m->status)) &&
           gf_json_flag(to, "conditional", m->conditional) &&
           gf_json_name(to, "mode", gf_mode_name(m->mode)) &&
           add_date(to, "date", m->when, m->when_text) && add_places(to, n, m) &&
           add_participants(to, n, m) && add_durations(to, n, m) && add_ordinals(to, n, m) &&
           add_keys(to, n, &m->documents) && add_history(to, n, m) && add_conflicts(to, n, m) &&
           add_evidences(to, n, &m->evidence) && add_measures(to, "measures", &m->whole);
}

static bool add_edge(cJSON *list, const gf_network *n, const gf_net_edge *e) {
    cJSON *to = gf_json_child(list);
    return gf_json_text_always(to, "id", e->id) &&
           gf_json_text_always(to, "source", gf_node_id(n, e->source)) &&
           gf_json_text_always(to, "target", gf_node_id(n, e->target)) &&
           gf_json_name(to, "type", gf_edge_type_name(e->type)) &&
           gf_json_text(to, "role", e->role) && add_date(to, "date", e->when, e->when_text) &&
           gf_json_number(to, "weight", e->weight) &&
           add_measure(to, "confidence", (double)e->confidence) &&
           add_evidences(to, n, &e->evidence);
}

static bool add_claim(cJSON *list, const gf_network *n, const gf_net_claim *c) {
    cJSON *to = gf_json_child(list);
    bool ok = gf_json_text_always(to, "id", c->id) &&
              gf_json_text_always(to, "document", key_of(n, c->document));
    ok = ok && (c->about.index == GF_NONE
                    ? cJSON_AddNullToObject(to, "about") != NULL
                    : gf_json_text_always(to, "about", gf_node_id(n, c->about)));
    ok = ok && gf_json_name(to, "kind", c->is_relation ? "relation" : "meeting") &&
         gf_json_name(to, "status", gf_meeting_status_name(c->status)) &&
         gf_json_text(to, "speaker", c->speaker) && gf_json_text(to, "medium", c->medium);
    cJSON *evidence = ok ? cJSON_AddObjectToObject(to, "evidence") : NULL;
    return evidence && fill_evidence(evidence, n, &c->evidence);
}

static bool add_merge(cJSON *list, const gf_net_merge *m) {
    cJSON *to = gf_json_child(list);
    return gf_json_text_always(to, "into", m->into) &&
           gf_json_text_always(to, "what", m->what) &&
           gf_json_text_always(to, "reason", m->reason);
}

static bool add_refusal(cJSON *list, const gf_network *n, const gf_net_refusal *r) {
    cJSON *to = gf_json_child(list);
    bool ok = gf_json_text_always(to, "what", r->what) &&
              gf_json_text_always(to, "reason", r->reason);
    cJSON *evidence = ok ? cJSON_AddObjectToObject(to, "evidence") : NULL;
    return evidence && fill_evidence(evidence, n, &r->evidence);
}

static bool add_records(cJSON *root, const gf_network *n) {
    cJSON *list = gf_json_list(root, "claims");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < n->claims.count; i++)
        ok = add_claim(list, n, &n->claims.at[i]);
    ok = ok && (list = gf_json_list(root, "merges"));
    for (size_t i = 0; ok && i < n->merges.count; i++)
        ok = add_merge(list, &n->merges.at[i]);
    ok = ok && (list = gf_json_list(root, "rejected"));
    for (size_t i = 0; ok && i < n->refusals.count; i++)
        ok = add_refusal(list, n, &n->refusals.at[i]);
    return ok;
}

/* Who made the file from what. */
static bool add_made(cJSON *root, const gf_network *n, const gf_style *style) {
    const gf_provenance from = gf_provenance_of(n, style);
    cJSON *to = cJSON_AddObjectToObject(root, "made");
    return to && gf_json_name(to, "title", from.title) &&
           gf_json_name(to, "program", from.program) &&
           gf_json_name(to, "corpus", from.corpus) &&
           (!from.parameters[0] || gf_json_name(to, "parameters", from.parameters)) &&
           (!from.created[0] || gf_json_name(to, "created", from.created));
}

static bool add_all(cJSON *root, const gf_network *n, const gf_style *style) {
    bool ok = gf_json_name(root, "format", "geflecht-network") &&
              gf_json_number(root, "version", 1) && add_made(root, n, style);
    cJSON *list = ok ? gf_json_list(root, "documents") : NULL;
    ok = ok && list;
    for (size_t i = 0; ok && i < n->documents.count; i++)
        ok = add_document(list, &n->documents.at[i]);
    ok = ok && (list = gf_json_list(root, "entities"));
    for (size_t i = 0; ok && i < n->entities.count; i++)
        ok = add_entity(list, n, &n->entities.at[i]);
    ok = ok && (list = gf_json_list(root, "meetings"));
    for (size_t i = 0; ok && i < n->meetings.count; i++)
        ok = add_meeting(list, n, &n->meetings.at[i]);
    ok = ok && (list = gf_json_list(root, "edges"));
    for (size_t i = 0; ok && i < n->edges.count; i++)
        ok = add_edge(list, n, &n->edges.at[i]);
    return ok && add_records(root, n);
}

gf_status gf_network_write(gf_context *context, FILE *sink, const gf_network *network,
                           const gf_style *style) {
    cJSON *root = cJSON_CreateObject();
    char *text = root && add_all(root, network, style) ? cJSON_Print(root) : NULL;
    cJSON_Delete(root);
    if (!text) return gf_fail(context, GF_ERR_NOMEM, "network.json: out of memory");
    const bool ok = fputs(text, sink) >= 0 && fputc('\n', sink) != EOF;
    cJSON_free(text);
    return ok ? GF_OK : gf_fail(context, GF_ERR_IO, "cannot write network.json");
}
