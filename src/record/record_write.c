#include "record/record.h"

#include "record/claim_names.h"
#include "record/json_write.h"
#include "record/setup_json.h"

#include <inttypes.h>
#include <string.h>

static void put_span(gf_json_out *to, gf_span span) {
    gf_json_put_number(to, "start", span.begin);
    gf_json_put_number(to, "end", span.end);
}

static void put_when(gf_json_out *to, gf_when w) {
    gf_json_put_day(to, "from", w.start);
    gf_json_put_day(to, "to", w.end);
    gf_json_put_name(to, "precision", gf_precision_name(w.precision));
    gf_json_put_flag(to, "lasted", w.lasted);
    if (w.month) gf_json_put_number(to, "month", w.month);
    if (w.day) gf_json_put_number(to, "day", w.day);
}

static void put_symbol(gf_json_out *to, const char *key, const gf_symbol *symbol) {
    char text[96];
    gf_symbol_print(symbol, text);
    gf_json_put_name(to, key, text);
}

static void put_entity(gf_json_out *to, const gf_entity *e) {
    gf_json_open(to, NULL, '{');
    gf_json_put_name(to, "type", gf_claim_type_name((int)e->type));
    gf_json_put_text_always(to, "name", e->name);
    gf_json_put_name(to, "gender", gf_claim_gender_name((int)e->gender));
    gf_json_put_number(to, "mentions", e->mentions);
    gf_json_put_thousandths(to, "confidence", gf_claim_thousandths(e->confidence));
    gf_json_put_flag(to, "local", e->is_local);
    put_span(to, e->first);
    gf_json_open(to, "aliases", '[');
    for (uint32_t i = 0; i < e->alias_count; i++)
        gf_json_put_text_always(to, NULL, e->aliases[i]);
    gf_json_close(to, ']');
    gf_json_close(to, '}');
}

static void put_participant(gf_json_out *to, const gf_participant *p) {
    gf_json_open(to, NULL, '{');
    gf_json_put_number(to, "entity", p->entity);
    gf_json_put_name(to, "part", gf_part_name(p->part));
    gf_json_put_text(to, "function", gf_view_of(gf_function_name(p->function)));
    gf_json_put_text(to, "side", p->side);
    put_span(to, p->span);
    gf_json_close(to, '}');
}

static void put_duration(gf_json_out *to, const gf_duration *d) {
    gf_json_open(to, NULL, '{');
    gf_json_put_number(to, "minutes", d->minutes);
    gf_json_put_name(to, "bound", gf_claim_bound_name((int)d->bound));
    gf_json_put_text(to, "text", d->text);
    put_span(to, d->span);
    gf_json_close(to, '}');
}

static void put_ordinal(gf_json_out *to, const gf_ordinal *o) {
    gf_json_open(to, NULL, '{');
    gf_json_put_number(to, "n", o->n);
    gf_json_put_text(to, "text", o->text);
    put_span(to, o->span);
    gf_json_open(to, "of", '[');
    for (uint32_t i = 0; i < o->of_count; i++)
        gf_json_put_number(to, NULL, o->of[i]);
    gf_json_close(to, ']');
    gf_json_close(to, '}');
}

/* Who says so, how, to whom, in what sentence. */
static void put_saying(gf_json_out *to, const gf_claim *c) {
    gf_json_put_text(to, "speaker", c->speaker);
    gf_json_put_text(to, "medium", c->medium);
    gf_json_put_text(to, "stance", gf_view_of(gf_stance_name(c->stance)));
    gf_json_put_text(to, "addressee", c->addressee);
    gf_json_put_text(to, "occasion", c->occasion);
    put_span(to, c->span);
}

static void put_claim(gf_json_out *to, const gf_claim *c) {
    gf_json_open(to, NULL, '{');
    gf_json_put_name(to, "status", gf_meeting_status_name(c->status));
    put_saying(to, c);
    gf_json_close(to, '}');
}

static void put_index(gf_json_out *to, const char *key, uint32_t index) {
    if (index != GF_NONE) gf_json_put_number(to, key, index);
}

static void put_topics(gf_json_out *to, const gf_meeting *m) {
    if (!m->topics.count) return;
    gf_json_open(to, "topics", '[');
    for (size_t i = 0; i < m->topics.count; i++) {
        gf_json_open(to, NULL, '{');
        gf_json_put_text(to, "text", m->topics.at[i].text);
        put_index(to, "entity", m->topics.at[i].entity);
        gf_json_close(to, '}');
    }
    gf_json_close(to, ']');
}

static void put_meeting_lists(gf_json_out *to, const gf_meeting *m) {
    gf_json_open(to, "places", '[');
    for (size_t i = 0; i < m->places.count; i++)
        gf_json_put_number(to, NULL, m->places.at[i]);
    gf_json_close(to, ']');
    gf_json_open(to, "participants", '[');
    for (size_t i = 0; i < m->participants.count; i++)
        put_participant(to, &m->participants.at[i]);
    gf_json_close(to, ']');
    gf_json_open(to, "durations", '[');
    for (size_t i = 0; i < m->durations.count; i++)
        put_duration(to, &m->durations.at[i]);
    gf_json_close(to, ']');
    gf_json_open(to, "ordinals", '[');
    for (size_t i = 0; i < m->ordinals.count; i++)
        put_ordinal(to, &m->ordinals.at[i]);
    gf_json_close(to, ']');
    gf_json_open(to, "claims", '[');
    for (size_t i = 0; i < m->claims.count; i++)
        put_claim(to, &m->claims.at[i]);
    gf_json_close(to, ']');
}

static void put_meeting(gf_json_out *to, const gf_meeting *m) {
    gf_json_open(to, NULL, '{');
    gf_json_put_name(to, "status", gf_meeting_status_name(m->status));
    gf_json_put_flag(to, "conditional", m->conditional);
    gf_json_put_flag(to, "weak", m->weak);
    gf_json_put_name(to, "mode", gf_mode_name(m->mode));
    if (m->symbol.kind) put_symbol(to, "symbol", &m->symbol);
    put_when(to, m->when);
    put_span(to, m->when_span);
    gf_json_put_text(to, "text", m->when_text);
    gf_json_put_text(to, "subject", m->subject);
    gf_json_put_text(to, "first_since", m->first_since);
    put_meeting_lists(to, m);
    put_topics(to, m);
    gf_setup_write(to, &m->setup);
    gf_json_close(to, '}');
}

static void put_statement(gf_json_out *to, const gf_statement *s) {
    gf_json_open(to, NULL, '{');
    gf_json_put_name(to, "kind", gf_claim_statement_kind_name(s->is_outcome));
    put_index(to, "meeting", s->meeting);
    put_index(to, "by", s->by);
    put_index(to, "against", s->against);
    put_saying(to, &s->said);
    gf_json_close(to, '}');
}

static void put_reference(gf_json_out *to, const gf_reference *r) {
    gf_json_open(to, NULL, '{');
    gf_json_put_name(to, "kind", gf_reference_kind_name(r->kind));
    gf_json_put_text(to, "text", r->text);
    gf_json_open(to, "entities", '[');
    for (uint32_t i = 0; i < r->count; i++)
        gf_json_put_number(to, NULL, r->entities[i]);
    gf_json_close(to, ']');
    put_index(to, "head", r->head);
    gf_json_put_thousandths(to, "confidence", gf_claim_thousandths(r->confidence));
    put_span(to, r->span);
    gf_json_close(to, '}');
}

static void put_relation(gf_json_out *to, const gf_relation *r) {
    gf_json_open(to, NULL, '{');
    gf_json_put_name(to, "type", gf_relation_type_name(r->type));
    gf_json_put_number(to, "source", r->source);
    gf_json_put_number(to, "target", r->target);
    gf_json_put_text(to, "role", r->role);
    put_when(to, r->when);
    gf_json_put_text(to, "text", r->when_text);
    gf_json_put_number(to, "era", r->era);
    gf_json_put_text(to, "portfolio", r->portfolio);
    gf_json_put_thousandths(to, "confidence", gf_claim_thousandths(r->confidence));
    put_span(to, r->span);
    gf_json_close(to, '}');
}

static void put_refusal(gf_json_out *to, const gf_refusal *r) {
    gf_json_open(to, NULL, '{');
    gf_json_put_text(to, "what", r->what);
    gf_json_put_text(to, "reason", r->reason);
    put_span(to, r->span);
    gf_json_close(to, '}');
}

static void put_quote(gf_json_out *to, const gf_quote *q) {
    gf_json_open(to, NULL, '{');
    put_span(to, q->span);
    gf_json_put_text_always(to, "text", q->text);
    gf_json_close(to, '}');
}

static void put_date(gf_json_out *to, const gf_document_date *d) {
    gf_json_open(to, "date", '{');
    put_when(to, d->when);
    gf_json_put_name(to, "source", gf_date_source_name(d->source));
    if (d->weekday) gf_json_put_number(to, "weekday", d->weekday);
    put_span(to, d->span);
    gf_json_close(to, '}');
}

static void put_head(gf_json_out *to, const gf_record *r) {
    char content[24];
    snprintf(content, sizeof content, "%016" PRIx64, r->content);
    gf_json_put_name(to, "format", "geflecht-claims");
    gf_json_put_number(to, "version", 1);
    gf_json_put_text_always(to, "key", r->key);
    gf_json_put_text_always(to, "path", r->path);
    gf_json_put_text(to, "title", r->title);
    gf_json_put_text(to, "source", r->source);
    gf_json_put_text(to, "url", r->url);
    gf_json_put_name(to, "content", content);
    gf_json_put_text(to, "fingerprint", r->fingerprint);
    put_date(to, &r->date);
    gf_json_open(to, "told", '[');
    for (size_t i = 0; i < r->told.count; i++)
        put_symbol(to, NULL, &r->told.at[i]);
    gf_json_close(to, ']');
}

static void put_possible(gf_json_out *to, const gf_record *r) {
    if (!r->possible.count) return;
    gf_json_open(to, "possible", '[');
    for (size_t i = 0; i < r->possible.count; i++)
        put_meeting(to, &r->possible.at[i]);
    gf_json_close(to, ']');
}

static void put_statements(gf_json_out *to, const gf_record *r) {
    if (!r->statements.count) return;
    gf_json_open(to, "statements", '[');
    for (size_t i = 0; i < r->statements.count; i++)
        put_statement(to, &r->statements.at[i]);
    gf_json_close(to, ']');
}

static void put_traits(gf_json_out *to, const gf_record *r) {
    if (!r->traits.count) return;
    gf_json_open(to, "traits", '[');
    for (size_t i = 0; i < r->traits.count; i++) {
        const gf_trait *t = &r->traits.at[i];
        gf_json_open(to, NULL, '{');
        gf_json_put_number(to, "entity", t->entity);
        gf_json_put_text(to, "role", t->role);
        put_index(to, "place", t->place);
        gf_json_put_number(to, "era", t->era);
        put_span(to, t->span);
        gf_json_close(to, '}');
    }
    gf_json_close(to, ']');
}

static void put_references(gf_json_out *to, const gf_record *r) {
    if (!r->references.count) return;
    gf_json_open(to, "references", '[');
    for (size_t i = 0; i < r->references.count; i++)
        put_reference(to, &r->references.at[i]);
    gf_json_close(to, ']');
}

static void put_lists(gf_json_out *to, const gf_record *r) {
    gf_json_open(to, "entities", '[');
    for (size_t i = 0; i < r->entities.count; i++)
        put_entity(to, &r->entities.at[i]);
    gf_json_close(to, ']');
    gf_json_open(to, "meetings", '[');
    for (size_t i = 0; i < r->meetings.count; i++)
        put_meeting(to, &r->meetings.at[i]);
    gf_json_close(to, ']');
    gf_json_open(to, "relations", '[');
    for (size_t i = 0; i < r->relations.count; i++)
        put_relation(to, &r->relations.at[i]);
    gf_json_close(to, ']');
    put_possible(to, r);
    put_statements(to, r);
    put_references(to, r);
    put_traits(to, r);
    gf_json_open(to, "refusals", '[');
    for (size_t i = 0; i < r->refusals.count; i++)
        put_refusal(to, &r->refusals.at[i]);
    gf_json_close(to, ']');
    gf_json_open(to, "quotes", '[');
    for (size_t i = 0; i < r->quotes.count; i++)
        put_quote(to, &r->quotes.at[i]);
    gf_json_close(to, ']');
}

gf_status gf_record_write(gf_context *context, FILE *sink, const gf_record *record) {
    gf_outbuf out = {.sink = sink};
    gf_json_out to = {.to = &out};
    gf_json_open(&to, NULL, '{');
    put_head(&to, record);
    put_lists(&to, record);
    gf_json_close(&to, '}');
    gf_outbuf_literal(&out, "\n");
    const gf_status status = gf_outbuf_finish(&out);
    return status == GF_OK ? GF_OK : gf_fail(context, status, "cannot write claims");
}
