#include "export/export.h"

#include "base/outbuf.h"
#include "export/network_setup.h"
#include "export/provenance.h"
#include "record/json_build.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

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

/* "occupations" and "gathers_at", where there are any. */
static bool add_traits(cJSON *to, const gf_network *n, const gf_net_entity *e) {
    cJSON *lists[2] = {NULL, NULL};
    for (size_t i = 0; i < e->traits.count; i++) {
        const gf_net_trait *t = &e->traits.at[i];
        const bool is_place = t->place != GF_NONE;
        cJSON **list = &lists[is_place];
        if (!*list) *list = gf_json_list(to, is_place ? "gathers_at" : "occupations");
        cJSON *one = gf_json_child(*list);
        const bool ok =
            one &&
            (is_place ? gf_json_text_always(one, "place", n->entities.at[t->place].id)
                      : gf_json_text_always(one, "role", t->role)) &&
            gf_json_flag(one, "former", t->is_former) && add_evidences(one, n, &t->evidence);
        if (!ok) return false;
    }
    return true;
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
    ok = ok &&
         (!e->within || gf_json_text_always(to, "within", n->entities.at[e->within - 1].id)) &&
         add_traits(to, n, e);
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

static bool add_topics(cJSON *parent, const gf_network *n, const gf_net_meeting *m) {
    if (!m->topics.count) return true;
    cJSON *list = gf_json_list(parent, "topics");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < m->topics.count; i++) {
        const gf_net_topic *t = &m->topics.at[i];
        cJSON *to = gf_json_child(list);
        ok = gf_json_text_always(to, "text", t->text) &&
             (t->entity == GF_NONE ||
              gf_json_text_always(to, "entity", n->entities.at[t->entity].id)) &&
             add_keys(to, n, &t->documents);
    }
    return ok;
}

static bool add_since(cJSON *parent, const gf_network *n, const gf_net_meeting *m) {
    if (!m->first_since.len) return true;
    cJSON *to = cJSON_AddObjectToObject(parent, "first_since");
    return gf_json_text(to, "text", m->first_since) &&
           gf_json_text_always(to, "document", key_of(n, m->first_since_document));
}

static bool add_series(cJSON *parent, const gf_network *n, const gf_net_meeting *m) {
    if (!m->series.count) return true;
    cJSON *list = gf_json_list(parent, "series");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < m->series.count; i++) {
        const gf_net_series *s = &m->series.at[i];
        cJSON *to = gf_json_child(list);
        cJSON *of = gf_json_list(to, "of");
        ok = of != NULL;
        for (size_t k = 0; ok && k < s->of.count; k++)
            ok = gf_json_append_text(of, n->entities.at[s->of.at[k]].id);
        const int between = s->to - s->from - 1;
        ok = ok && gf_json_text_always(to, "after", n->meetings.at[s->after].id) &&
             gf_json_number(to, "from", s->from) && gf_json_number(to, "to", s->to) &&
             gf_json_number(to, "between", between) && gf_json_number(to, "known", s->known) &&
             gf_json_name(to, "verdict", s->known == between ? "complete" : "incomplete");
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
           add_since(to, n, m) && add_series(to, n, m) && add_topics(to, n, m) &&
           add_keys(to, n, &m->documents) && add_history(to, n, m) && add_conflicts(to, n, m) &&
           gf_net_setup_write(to, n, &m->setup) && add_evidences(to, n, &m->evidence) &&
           add_measures(to, "measures", &m->whole);
}

static bool add_edge(cJSON *list, const gf_network *n, const gf_net_edge *e) {
    cJSON *to = gf_json_child(list);
    return gf_json_text_always(to, "id", e->id) &&
           gf_json_text_always(to, "source", gf_node_id(n, e->source)) &&
           gf_json_text_always(to, "target", gf_node_id(n, e->target)) &&
           gf_json_name(to, "type", gf_edge_type_name(e->type)) &&
           gf_json_text(to, "role", e->role) && gf_json_text(to, "portfolio", e->portfolio) &&
           add_date(to, "date", e->when, e->when_text) &&
           gf_json_number(to, "weight", e->weight) &&
           add_measure(to, "confidence", (double)e->confidence) &&
           add_evidences(to, n, &e->evidence);
}

/* Who says so, how, where and to whom, as far as known. */
static bool add_saying(cJSON *to, gf_view speaker, gf_view medium, gf_stance stance,
                       gf_view addressee, gf_view occasion) {
    return gf_json_text(to, "speaker", speaker) && gf_json_text(to, "medium", medium) &&
           (!stance || gf_json_name(to, "stance", gf_stance_name(stance))) &&
           gf_json_text(to, "addressee", addressee) && gf_json_text(to, "occasion", occasion);
}

static bool add_statement(cJSON *list, const gf_network *n, const gf_net_statement *s) {
    cJSON *to = gf_json_child(list);
    bool ok = gf_json_text_always(to, "id", s->id) &&
              gf_json_text_always(to, "document", key_of(n, s->document)) &&
              gf_json_name(to, "kind", s->is_outcome ? "outcome" : "statement");
    ok = ok && (s->meeting == GF_NONE
                    ? cJSON_AddNullToObject(to, "about") != NULL
                    : gf_json_text_always(to, "about", n->meetings.at[s->meeting].id));
    ok = ok && add_saying(to, s->speaker, s->medium, s->stance, s->addressee, s->occasion) &&
         (s->by == GF_NONE || gf_json_text_always(to, "by", n->entities.at[s->by].id)) &&
         (s->against == GF_NONE ||
          gf_json_text_always(to, "against", n->statements.at[s->against].id));
    cJSON *evidence = ok ? cJSON_AddObjectToObject(to, "evidence") : NULL;
    return evidence && fill_evidence(evidence, n, &s->evidence);
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
         add_saying(to, c->speaker, c->medium, c->stance, c->addressee, c->occasion);
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

/* --- one item at a time --------------------------------------------------------------------
 * cJSON prints what it holds as a whole, and a tree takes many times the memory of its text. So
 * each item is printed as the only one of its list, and what stands around it is left out:
 *
 *     {\n\t"edges":\t[  ITEM  ]\n}
 */

typedef bool (*add_item)(cJSON *list, const gf_network *n, size_t i);

static bool add_nth_document(cJSON *list, const gf_network *n, size_t i) {
    return add_document(list, &n->documents.at[i]);
}
static bool add_nth_entity(cJSON *list, const gf_network *n, size_t i) {
    return add_entity(list, n, &n->entities.at[i]);
}
static bool add_nth_meeting(cJSON *list, const gf_network *n, size_t i) {
    return add_meeting(list, n, &n->meetings.at[i]);
}
static bool add_nth_edge(cJSON *list, const gf_network *n, size_t i) {
    return add_edge(list, n, &n->edges.at[i]);
}
static bool add_nth_claim(cJSON *list, const gf_network *n, size_t i) {
    return add_claim(list, n, &n->claims.at[i]);
}
static bool add_reference(cJSON *list, const gf_network *n, const gf_net_reference *r) {
    cJSON *to = gf_json_child(list);
    bool ok = gf_json_text_always(to, "document", key_of(n, r->document)) &&
              gf_json_name(to, "kind", gf_reference_kind_name(r->kind)) &&
              gf_json_text(to, "text", r->text);
    cJSON *entities = ok ? gf_json_list(to, "entities") : NULL;
    ok = ok && entities;
    for (size_t i = 0; ok && i < r->entities.count; i++)
        ok = gf_json_append_text(entities, n->entities.at[r->entities.at[i]].id);
    ok = ok &&
         (r->head == GF_NONE || gf_json_text_always(to, "head", n->entities.at[r->head].id)) &&
         add_measure(to, "confidence", (double)r->confidence);
    cJSON *evidence = ok ? cJSON_AddObjectToObject(to, "evidence") : NULL;
    return evidence && fill_evidence(evidence, n, &r->evidence);
}

static bool add_nth_reference(cJSON *list, const gf_network *n, size_t i) {
    return add_reference(list, n, &n->references.at[i]);
}

static bool add_nth_statement(cJSON *list, const gf_network *n, size_t i) {
    return add_statement(list, n, &n->statements.at[i]);
}
static bool add_nth_merge(cJSON *list, const gf_network *n, size_t i) {
    return add_merge(list, &n->merges.at[i]);
}
static bool add_nth_refusal(cJSON *list, const gf_network *n, size_t i) {
    return add_refusal(list, n, &n->refusals.at[i]);
}

/* Prints @p root without its first @p before and last @p behind bytes; takes it. */
static bool print_part(FILE *sink, cJSON *root, size_t before, size_t behind) {
    char *text = cJSON_Print(root);
    cJSON_Delete(root);
    if (!text) return false;
    const size_t len = strlen(text) - before - behind;
    fwrite(text + before, 1, len, sink); /* the caller asks whether all was well */
    cJSON_free(text);
    return true;
}

static bool print_item(FILE *sink, const char *name, const gf_network *n, size_t i,
                       add_item add) {
    cJSON *root = cJSON_CreateObject();
    cJSON *list = root ? gf_json_list(root, name) : NULL;
    if (!list || !add(list, n, i)) {
        cJSON_Delete(root);
        return false;
    }
    if (i > 0) fputs(", ", sink);
    return print_part(sink, root, strlen("{\n\t\"\":\t[") + strlen(name), strlen("]\n}"));
}

static bool print_list(FILE *sink, const char *name, const gf_network *n, size_t count,
                       add_item add) {
    bool ok = true;
    fprintf(sink, ",\n\t\"%s\":\t[", name);
    for (size_t i = 0; ok && i < count; i++)
        ok = print_item(sink, name, n, i, add);
    fputc(']', sink);
    return ok;
}

static bool print_head(FILE *sink, const gf_network *n, const gf_style *style) {
    cJSON *root = cJSON_CreateObject();
    if (root && gf_json_name(root, "format", "geflecht-network") &&
        gf_json_number(root, "version", 1) && add_made(root, n, style)) {
        return print_part(sink, root, 0, strlen("\n}"));
    }
    cJSON_Delete(root);
    return false;
}

static bool print_all(FILE *sink, const gf_network *n, const gf_style *style) {
    const bool ok = print_head(sink, n, style) &&
                    print_list(sink, "documents", n, n->documents.count, add_nth_document) &&
                    print_list(sink, "entities", n, n->entities.count, add_nth_entity) &&
                    print_list(sink, "meetings", n, n->meetings.count, add_nth_meeting) &&
                    print_list(sink, "edges", n, n->edges.count, add_nth_edge) &&
                    print_list(sink, "claims", n, n->claims.count, add_nth_claim) &&
                    print_list(sink, "statements", n, n->statements.count, add_nth_statement) &&
                    print_list(sink, "references", n, n->references.count, add_nth_reference) &&
                    print_list(sink, "merges", n, n->merges.count, add_nth_merge) &&
                    print_list(sink, "rejected", n, n->refusals.count, add_nth_refusal);
    fputs("\n}\n", sink);
    return ok;
}

gf_status gf_network_write(gf_context *context, FILE *sink, const gf_network *network,
                           const gf_style *style) {
    if (!print_all(sink, network, style))
        return gf_fail(context, GF_ERR_NOMEM, "network.json: out of memory");
    if (ferror(sink)) return gf_fail(context, GF_ERR_IO, "cannot write network.json");
    return GF_OK;
}
