#include "record/record.h"

#include "record/claim_names.h"
#include "record/json_build.h"
#include "record/setup_json.h"

#include <inttypes.h>
#include <string.h>

static gf_view view_of(const char *text) { return (gf_view){text, strlen(text)}; }

static bool add_span(cJSON *to, gf_span span) {
    return gf_json_number(to, "start", span.begin) && gf_json_number(to, "end", span.end);
}

static bool add_when(cJSON *to, gf_when w) {
    return gf_json_day(to, "from", w.start) && gf_json_day(to, "to", w.end) &&
           gf_json_name(to, "precision", gf_precision_name(w.precision)) &&
           gf_json_flag(to, "lasted", w.lasted) &&
           (!w.month || gf_json_number(to, "month", w.month)) &&
           (!w.day || gf_json_number(to, "day", w.day));
}

static bool add_symbol(cJSON *to, const gf_symbol *symbol) {
    char text[96];
    if (!symbol->kind) return true;
    gf_symbol_print(symbol, text);
    return gf_json_name(to, "symbol", text);
}

static bool add_entity(cJSON *list, const gf_entity *e) {
    cJSON *to = gf_json_child(list);
    bool ok = gf_json_name(to, "type", gf_claim_type_name((int)e->type)) &&
              gf_json_text_always(to, "name", e->name) &&
              gf_json_name(to, "gender", gf_claim_gender_name((int)e->gender)) &&
              gf_json_number(to, "mentions", e->mentions) &&
              gf_json_number(to, "confidence", gf_claim_confidence(e->confidence)) &&
              add_span(to, e->first);
    cJSON *aliases = ok ? gf_json_list(to, "aliases") : NULL;
    ok = ok && aliases;
    for (uint32_t i = 0; ok && i < e->alias_count; i++)
        ok = gf_json_append_text(aliases, e->aliases[i]);
    return ok;
}

static bool add_participant(cJSON *list, const gf_participant *p) {
    cJSON *to = gf_json_child(list);
    return gf_json_number(to, "entity", p->entity) &&
           gf_json_name(to, "part", gf_part_name(p->part)) &&
           gf_json_text(to, "function", view_of(gf_function_name(p->function))) &&
           gf_json_text(to, "side", p->side) && add_span(to, p->span);
}

static bool add_duration(cJSON *list, const gf_duration *d) {
    cJSON *to = gf_json_child(list);
    return gf_json_number(to, "minutes", d->minutes) &&
           gf_json_name(to, "bound", gf_claim_bound_name((int)d->bound)) &&
           gf_json_text(to, "text", d->text) && add_span(to, d->span);
}

static bool add_ordinal(cJSON *list, const gf_ordinal *o) {
    cJSON *to = gf_json_child(list);
    bool ok = gf_json_number(to, "n", o->n) && gf_json_text(to, "text", o->text) &&
              add_span(to, o->span);
    cJSON *of = ok ? gf_json_list(to, "of") : NULL;
    ok = ok && of;
    for (uint32_t i = 0; ok && i < o->of_count; i++)
        ok = cJSON_AddItemToArray(of, cJSON_CreateNumber(o->of[i]));
    return ok;
}

/* Who says so, how, to whom, in what sentence. */
static bool add_saying(cJSON *to, const gf_claim *c) {
    return gf_json_text(to, "speaker", c->speaker) && gf_json_text(to, "medium", c->medium) &&
           gf_json_text(to, "stance", view_of(gf_stance_name(c->stance))) &&
           gf_json_text(to, "addressee", c->addressee) &&
           gf_json_text(to, "occasion", c->occasion) && add_span(to, c->span);
}

static bool add_claim(cJSON *list, const gf_claim *c) {
    cJSON *to = gf_json_child(list);
    return gf_json_name(to, "status", gf_meeting_status_name(c->status)) && add_saying(to, c);
}

static bool add_index(cJSON *to, const char *key, uint32_t index) {
    return index == GF_NONE || gf_json_number(to, key, index);
}

static bool add_topics(cJSON *to, const gf_meeting *m) {
    if (!m->topics.count) return true;
    cJSON *list = gf_json_list(to, "topics");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < m->topics.count; i++) {
        const gf_topic *topic = &m->topics.at[i];
        cJSON *one = gf_json_child(list);
        ok = gf_json_text(one, "text", topic->text) && add_index(one, "entity", topic->entity);
    }
    return ok;
}

static bool add_meeting_lists(cJSON *to, const gf_meeting *m) {
    cJSON *list = gf_json_list(to, "places");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < m->places.count; i++)
        ok = cJSON_AddItemToArray(list, cJSON_CreateNumber(m->places.at[i]));
    ok = ok && (list = gf_json_list(to, "participants"));
    for (size_t i = 0; ok && i < m->participants.count; i++)
        ok = add_participant(list, &m->participants.at[i]);
    ok = ok && (list = gf_json_list(to, "durations"));
    for (size_t i = 0; ok && i < m->durations.count; i++)
        ok = add_duration(list, &m->durations.at[i]);
    ok = ok && (list = gf_json_list(to, "ordinals"));
    for (size_t i = 0; ok && i < m->ordinals.count; i++)
        ok = add_ordinal(list, &m->ordinals.at[i]);
    ok = ok && (list = gf_json_list(to, "claims"));
    for (size_t i = 0; ok && i < m->claims.count; i++)
        ok = add_claim(list, &m->claims.at[i]);
    return ok;
}

static bool add_meeting(cJSON *list, const gf_meeting *m) {
    cJSON *to = gf_json_child(list);
    return gf_json_name(to, "status", gf_meeting_status_name(m->status)) &&
           gf_json_flag(to, "conditional", m->conditional) &&
           gf_json_flag(to, "weak", m->weak) &&
           gf_json_name(to, "mode", gf_mode_name(m->mode)) && add_symbol(to, &m->symbol) &&
           add_when(to, m->when) && add_span(to, m->when_span) &&
           gf_json_text(to, "text", m->when_text) && gf_json_text(to, "subject", m->subject) &&
           add_meeting_lists(to, m) && add_topics(to, m) && gf_setup_write(to, &m->setup);
}

static bool add_statement(cJSON *list, const gf_statement *s) {
    cJSON *to = gf_json_child(list);
    return gf_json_name(to, "kind", gf_claim_statement_kind_name(s->is_outcome)) &&
           add_index(to, "meeting", s->meeting) && add_index(to, "by", s->by) &&
           add_index(to, "against", s->against) && add_saying(to, &s->said);
}

static bool add_relation(cJSON *list, const gf_relation *r) {
    cJSON *to = gf_json_child(list);
    return gf_json_name(to, "type", gf_relation_type_name(r->type)) &&
           gf_json_number(to, "source", r->source) && gf_json_number(to, "target", r->target) &&
           gf_json_text(to, "role", r->role) && add_when(to, r->when) &&
           gf_json_text(to, "text", r->when_text) && gf_json_number(to, "era", r->era) &&
           gf_json_number(to, "confidence", gf_claim_confidence(r->confidence)) &&
           add_span(to, r->span);
}

static bool add_refusal(cJSON *list, const gf_refusal *r) {
    cJSON *to = gf_json_child(list);
    return gf_json_text(to, "what", r->what) && gf_json_text(to, "reason", r->reason) &&
           add_span(to, r->span);
}

static bool add_quote(cJSON *list, const gf_quote *q) {
    cJSON *to = gf_json_child(list);
    return add_span(to, q->span) && gf_json_text_always(to, "text", q->text);
}

static bool add_date(cJSON *parent, const gf_document_date *d) {
    cJSON *to = cJSON_AddObjectToObject(parent, "date");
    return to && add_when(to, d->when) &&
           gf_json_name(to, "source", gf_date_source_name(d->source)) &&
           (!d->weekday || gf_json_number(to, "weekday", d->weekday)) && add_span(to, d->span);
}

static bool add_told(cJSON *to, const gf_record *r) {
    char text[96];
    cJSON *list = gf_json_list(to, "told");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < r->told.count; i++) {
        gf_symbol_print(&r->told.at[i], text);
        ok = gf_json_append_text(list, view_of(text));
    }
    return ok;
}

static bool add_head(cJSON *to, const gf_record *r) {
    char content[24];
    snprintf(content, sizeof content, "%016" PRIx64, r->content);
    bool ok = gf_json_name(to, "format", "geflecht-claims") &&
              gf_json_number(to, "version", 1) && gf_json_text_always(to, "key", r->key) &&
              gf_json_text_always(to, "path", r->path) && gf_json_text(to, "title", r->title) &&
              gf_json_text(to, "source", r->source) && gf_json_text(to, "url", r->url) &&
              gf_json_name(to, "content", content) &&
              gf_json_text(to, "fingerprint", r->fingerprint);
    return ok && add_date(to, &r->date) && add_told(to, r);
}

static bool add_possible(cJSON *to, const gf_record *r) {
    cJSON *list = r->possible.count ? gf_json_list(to, "possible") : NULL;
    bool ok = list || !r->possible.count;
    for (size_t i = 0; ok && i < r->possible.count; i++)
        ok = add_meeting(list, &r->possible.at[i]);
    return ok;
}

static bool add_statements(cJSON *to, const gf_record *r) {
    cJSON *list = r->statements.count ? gf_json_list(to, "statements") : NULL;
    bool ok = list || !r->statements.count;
    for (size_t i = 0; ok && i < r->statements.count; i++)
        ok = add_statement(list, &r->statements.at[i]);
    return ok;
}

static bool add_lists(cJSON *to, const gf_record *r) {
    cJSON *list = gf_json_list(to, "entities");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < r->entities.count; i++)
        ok = add_entity(list, &r->entities.at[i]);
    ok = ok && (list = gf_json_list(to, "meetings"));
    for (size_t i = 0; ok && i < r->meetings.count; i++)
        ok = add_meeting(list, &r->meetings.at[i]);
    ok = ok && (list = gf_json_list(to, "relations"));
    for (size_t i = 0; ok && i < r->relations.count; i++)
        ok = add_relation(list, &r->relations.at[i]);
    ok = ok && add_possible(to, r) && add_statements(to, r);
    ok = ok && (list = gf_json_list(to, "refusals"));
    for (size_t i = 0; ok && i < r->refusals.count; i++)
        ok = add_refusal(list, &r->refusals.at[i]);
    ok = ok && (list = gf_json_list(to, "quotes"));
    for (size_t i = 0; ok && i < r->quotes.count; i++)
        ok = add_quote(list, &r->quotes.at[i]);
    return ok;
}

static gf_status print_line(gf_context *context, FILE *sink, const cJSON *root,
                            const gf_record *r) {
    char *line = cJSON_PrintUnformatted(root);
    if (!line)
        return gf_fail(context, GF_ERR_NOMEM, "%.*s: out of memory", GF_VIEW_ARG(r->key));
    const bool ok = fputs(line, sink) >= 0 && fputc('\n', sink) != EOF;
    cJSON_free(line);
    return ok ? GF_OK : gf_fail(context, GF_ERR_IO, "cannot write claims");
}

gf_status gf_record_write(gf_context *context, FILE *sink, const gf_record *record) {
    cJSON *root = cJSON_CreateObject();
    gf_status status = GF_OK;
    if (!root || !add_head(root, record) || !add_lists(root, record)) {
        status =
            gf_fail(context, GF_ERR_NOMEM, "%.*s: out of memory", GF_VIEW_ARG(record->key));
    } else {
        status = print_line(context, sink, root, record);
    }
    cJSON_Delete(root);
    return status;
}
