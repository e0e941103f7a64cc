#include "base/vec.h"
#include "export/export.h"
#include "export/network_lookup.h"
#include "export/network_setup.h"
#include "text/json_article.h"

#include <stdio.h>
#include <string.h>

enum { WHERE_ROOM = 600 };

static const char *date_source_name(int i) { return gf_date_source_name((gf_date_source)i); }
static const char *entity_type_name(int i) { return gf_entity_type_name((gf_entity_type)i); }
static const char *status_name(int i) { return gf_meeting_status_name((gf_meeting_status)i); }
static const char *mode_name(int i) { return gf_mode_name((gf_mode)i); }
static const char *part_name(int i) { return gf_part_name((gf_part)i); }
static const char *function_name(int i) { return gf_function_name((gf_function)i); }
static const char *edge_type_name(int i) { return gf_edge_type_name((gf_edge_type)i); }
static const char *kind_name(int i) { return i ? "relation" : "meeting"; }
static const char *statement_kind_name(int i) { return i ? "outcome" : "statement"; }
static const char *stance_name(int i) { return gf_stance_name((gf_stance)i); }
static const char *verdict_name(int i) { return i ? "contradictory" : "compatible"; }
static const char *bound_name(int i) {
    static const char *const names[] = {"exact", "about", "more_than", "less_than", "almost"};
    return names[i];
}

static gf_view text(gf_network_reader *r, const cJSON *from, const char *key) {
    return gf_json_get_text(&r->json, from, key, false);
}

static int32_t number(gf_network_reader *r, const cJSON *from, const char *key) {
    return (int32_t)gf_json_get_number(&r->json, from, key, INT32_MIN, INT32_MAX);
}

/* Sixteen hexadecimal digits; 0 for anything else: it only serves to tell corpora apart. */
static uint64_t content_of(gf_view digits) {
    static const char hexadecimal[] = "0123456789abcdef";
    uint64_t value = 0;
    for (size_t i = 0; i < digits.len; i++) {
        const char *digit = memchr(hexadecimal, digits.ptr[i], 16);
        if (!digit || digits.len != 16) return 0;
        value = 16 * value + (uint64_t)(digit - hexadecimal);
    }
    return value;
}

/* The entity under @p key, or GF_NONE where there is no such member. */
static uint32_t entity_or_none(gf_network_reader *r, const cJSON *from, const char *key) {
    const bool has = cJSON_GetObjectItemCaseSensitive(from, key) != NULL;
    return has ? gf_lookup_entity(r, from, key) : GF_NONE;
}

static void read_document(gf_network_reader *r, const cJSON *from) {
    gf_net_document d = {.key = gf_json_get_text(&r->json, from, "id", true),
                         .path = gf_json_get_text(&r->json, from, "path", true),
                         .title = text(r, from, "title"),
                         .source = text(r, from, "source"),
                         .url = text(r, from, "url")};
    d.date.when = gf_lookup_when(r, from, NULL);
    d.date.source = (gf_date_source)gf_lookup_name(r, from, "date_source", date_source_name,
                                                   GF_DATE_UNKNOWN + 1);
    d.content = content_of(text(r, from, "content"));
    gf_lookup_add(r, &r->documents, d.key, r->network->documents.count);
    GF_LOOKUP_PUSH(r, &r->network->documents, d);
}

static gf_gender gender_of(gf_view letter) {
    if (gf_view_equal(letter, GF_VIEW("m"))) return GF_MALE;
    return gf_view_equal(letter, GF_VIEW("f")) ? GF_FEMALE : GF_GENDER_UNKNOWN;
}

static void read_entity(gf_network_reader *r, const cJSON *from) {
    gf_net_entity e = {.id = gf_json_get_text(&r->json, from, "id", true),
                       .name = gf_json_get_text(&r->json, from, "name", true),
                       .external = text(r, from, "external")};
    e.type = (gf_entity_type)gf_lookup_name(r, from, "type", entity_type_name, GF_PLACE + 1);
    e.aliases = gf_lookup_texts(r, from, "aliases");
    e.documents = gf_lookup_documents(r, from, "documents");
    e.mentions = (uint32_t)gf_json_get_number(&r->json, from, "mentions", 0, UINT32_MAX);
    e.gender = gender_of(text(r, from, "gender"));
    e.confidence = (float)gf_json_get_real(&r->json, from, "confidence");
    const bool is_person = e.type == GF_PERSON;
    /* Only persons stand in the people graph; the others have none of its measures. */
    e.people = gf_lookup_measures(r, from, is_person ? "measures" : "measures_people");
    e.whole = gf_lookup_measures(r, from, is_person ? "measures_network" : "measures");
    gf_lookup_add(r, &r->entities, e.id, r->network->entities.count);
    GF_LOOKUP_PUSH(r, &r->network->entities, e);
}

static gf_net_trait read_trait(gf_network_reader *r, const cJSON *from, bool is_place) {
    const cJSON *former = cJSON_GetObjectItemCaseSensitive(from, "former");
    const gf_view nothing = {0};
    return (gf_net_trait){.role = is_place ? nothing
                                           : gf_json_get_text(&r->json, from, "role", true),
                          .place = is_place ? gf_lookup_entity(r, from, "place") : GF_NONE,
                          .is_former = cJSON_IsTrue(former),
                          .evidence = gf_lookup_evidences(r, from)};
}

/* What points at other entities: when all of them are known. */
static void read_traits(gf_network_reader *r, const cJSON *from) {
    const uint32_t index = gf_lookup_entity(r, from, "id");
    if (r->json.status != GF_OK || index >= r->network->entities.count) return;
    gf_net_entity *e = &r->network->entities.at[index];
    const uint32_t around = entity_or_none(r, from, "within");
    e->within = around == GF_NONE ? 0 : around + 1;
    const cJSON *item;
    cJSON_ArrayForEach(item, gf_json_get_list(&r->json, from, "occupations"))
        GF_LOOKUP_PUSH(r, &e->traits, read_trait(r, item, false));
    cJSON_ArrayForEach(item, gf_json_get_list(&r->json, from, "gathers_at"))
        GF_LOOKUP_PUSH(r, &e->traits, read_trait(r, item, true));
}

static void read_participants(gf_network_reader *r, const cJSON *from, gf_net_meeting *m) {
    const cJSON *item;
    cJSON_ArrayForEach(item, gf_json_get_list(&r->json, from, "participants")) {
        gf_net_participant p = {.entity = gf_lookup_entity(r, item, "entity"),
                                .side = text(r, item, "side")};
        p.part = (gf_part)gf_lookup_name(r, item, "part", part_name, GF_ABSENT + 1);
        if (cJSON_GetObjectItemCaseSensitive(item, "function")) {
            p.function = (gf_function)gf_lookup_name(r, item, "function", function_name,
                                                     GF_MEDIATOR + 1);
        }
        GF_LOOKUP_PUSH(r, &m->participants, p);
    }
}

static void read_durations(gf_network_reader *r, const cJSON *from, gf_net_meeting *m) {
    const cJSON *item;
    cJSON_ArrayForEach(item, gf_json_get_list(&r->json, from, "durations")) {
        gf_net_duration d = {.minutes = number(r, item, "minutes"),
                             .document = gf_lookup_document(r, item, "document"),
                             .text = text(r, item, "text")};
        d.bound = (gf_bound)gf_lookup_name(r, item, "bound", bound_name, GF_ALMOST + 1);
        GF_LOOKUP_PUSH(r, &m->durations, d);
    }
}

static void read_ordinals(gf_network_reader *r, const cJSON *from, gf_net_meeting *m) {
    const cJSON *item;
    cJSON_ArrayForEach(item, gf_json_get_list(&r->json, from, "ordinals")) {
        const gf_net_ordinal o = {.n = number(r, item, "n"),
                                  .of = gf_lookup_entities(r, item, "of"),
                                  .document = gf_lookup_document(r, item, "document"),
                                  .text = text(r, item, "text")};
        GF_LOOKUP_PUSH(r, &m->ordinals, o);
    }
}

static void read_series(gf_network_reader *r, const cJSON *from, gf_net_meeting *m) {
    const cJSON *item;
    cJSON_ArrayForEach(item, gf_json_get_list(&r->json, from, "series")) {
        const gf_node after = gf_lookup_node_or_none(r, item, "after");
        const gf_net_series s = {.of = gf_lookup_entities(r, item, "of"),
                                 .after = after.index,
                                 .from = number(r, item, "from"),
                                 .to = number(r, item, "to"),
                                 .known = number(r, item, "known")};
        if (after.is_meeting) GF_LOOKUP_PUSH(r, &m->series, s);
    }
}

static void read_since(gf_network_reader *r, const cJSON *from, gf_net_meeting *m) {
    const cJSON *since = cJSON_GetObjectItemCaseSensitive(from, "first_since");
    if (!since) return;
    m->first_since = text(r, since, "text");
    m->first_since_document = gf_lookup_document(r, since, "document");
}

static void read_topics(gf_network_reader *r, const cJSON *from, gf_net_meeting *m) {
    const cJSON *item;
    cJSON_ArrayForEach(item, gf_json_get_list(&r->json, from, "topics")) {
        const gf_net_topic t = {.text = gf_json_get_text(&r->json, item, "text", true),
                                .entity = entity_or_none(r, item, "entity"),
                                .documents = gf_lookup_documents(r, item, "documents")};
        GF_LOOKUP_PUSH(r, &m->topics, t);
    }
}

static void read_history(gf_network_reader *r, const cJSON *from, gf_net_meeting *m) {
    const cJSON *item;
    cJSON_ArrayForEach(item, gf_json_get_list(&r->json, from, "history")) {
        gf_net_history h = {.document = gf_lookup_document(r, item, "document")};
        h.status =
            (gf_meeting_status)gf_lookup_name(r, item, "status", status_name, GF_DENIED + 1);
        GF_LOOKUP_PUSH(r, &m->history, h);
    }
}

static void read_conflicts(gf_network_reader *r, const cJSON *from, gf_net_meeting *m) {
    const cJSON *item;
    cJSON_ArrayForEach(item, gf_json_get_list(&r->json, from, "conflicts")) {
        gf_net_conflict c = {.field = text(r, item, "field"),
                             .values = gf_lookup_texts(r, item, "values"),
                             .documents = gf_lookup_documents(r, item, "documents")};
        c.contradictory = gf_lookup_name(r, item, "verdict", verdict_name, 2) == 1;
        GF_LOOKUP_PUSH(r, &m->conflicts, c);
    }
}

static void read_meeting(gf_network_reader *r, const cJSON *from) {
    gf_net_meeting m = {.id = gf_json_get_text(&r->json, from, "id", true),
                        .label = gf_json_get_text(&r->json, from, "label", true)};
    m.status =
        (gf_meeting_status)gf_lookup_name(r, from, "status", status_name, GF_CANCELLED + 1);
    m.conditional = gf_json_get_flag(from, "conditional");
    m.mode = (gf_mode)gf_lookup_name(r, from, "mode", mode_name, GF_MODE_VIDEO + 1);
    m.when = gf_lookup_when(r, from, &m.when_text);
    m.place = gf_lookup_node_or_none(r, from, "place").index;
    m.places = gf_lookup_entities(r, from, "places");
    read_participants(r, from, &m);
    read_durations(r, from, &m);
    read_ordinals(r, from, &m);
    read_since(r, from, &m);
    read_series(r, from, &m);
    read_topics(r, from, &m);
    m.documents = gf_lookup_documents(r, from, "documents");
    read_history(r, from, &m);
    read_conflicts(r, from, &m);
    gf_net_setup_read(r, from, &m.setup);
    m.evidence = gf_lookup_evidences(r, from);
    m.whole = gf_lookup_measures(r, from, "measures");
    gf_lookup_add(r, &r->meetings, m.id, r->network->meetings.count);
    GF_LOOKUP_PUSH(r, &r->network->meetings, m);
}

static void read_edge(gf_network_reader *r, const cJSON *from) {
    gf_net_edge e = {.id = gf_json_get_text(&r->json, from, "id", true),
                     .source = gf_lookup_node(r, from, "source"),
                     .target = gf_lookup_node(r, from, "target"),
                     .role = text(r, from, "role"),
                     .portfolio = text(r, from, "portfolio"),
                     .weight = number(r, from, "weight")};
    e.type =
        (gf_edge_type)gf_lookup_name(r, from, "type", edge_type_name, GF_EDGE_LOCATED_IN + 1);
    e.when = gf_lookup_when(r, from, &e.when_text);
    e.confidence = (float)gf_json_get_real(&r->json, from, "confidence");
    e.evidence = gf_lookup_evidences(r, from);
    GF_LOOKUP_PUSH(r, &r->network->edges, e);
}

static gf_stance stance_of(gf_network_reader *r, const cJSON *from) {
    const bool has = cJSON_GetObjectItemCaseSensitive(from, "stance") != NULL;
    return has ? (gf_stance)gf_lookup_name(r, from, "stance", stance_name, GF_STANCE_DENIED + 1)
               : GF_STANCE_NONE;
}

/* The statement before that @p id names, or GF_NONE. */
static uint32_t statement_before(const gf_network *n, gf_view id) {
    for (size_t i = n->statements.count; id.len && i-- > 0;) {
        if (gf_view_equal(n->statements.at[i].id, id)) return (uint32_t)i;
    }
    return GF_NONE;
}

static const char *reference_kind(int i) {
    return gf_reference_kind_name((gf_reference_kind)i);
}

static void read_reference(gf_network_reader *r, const cJSON *from) {
    gf_net_reference one = {.document = gf_lookup_document(r, from, "document"),
                            .text = text(r, from, "text"),
                            .entities = gf_lookup_entities(r, from, "entities"),
                            .head = entity_or_none(r, from, "head"),
                            .confidence =
                                (float)gf_json_get_real(&r->json, from, "confidence")};
    one.kind = (gf_reference_kind)gf_lookup_name(r, from, "kind", reference_kind,
                                                 GF_REFER_DAMAGED + 1);
    gf_lookup_evidence(r, cJSON_GetObjectItemCaseSensitive(from, "evidence"), &one.evidence);
    GF_LOOKUP_PUSH(r, &r->network->references, one);
}

static void read_statement(gf_network_reader *r, const cJSON *from) {
    gf_net_statement s = {.id = gf_json_get_text(&r->json, from, "id", true),
                          .document = gf_lookup_document(r, from, "document"),
                          .by = entity_or_none(r, from, "by"),
                          .against = statement_before(r->network, text(r, from, "against")),
                          .speaker = text(r, from, "speaker"),
                          .medium = text(r, from, "medium"),
                          .stance = stance_of(r, from),
                          .addressee = text(r, from, "addressee"),
                          .occasion = text(r, from, "occasion")};
    const gf_node about = gf_lookup_node_or_none(r, from, "about");
    s.meeting = about.is_meeting ? about.index : GF_NONE;
    s.is_outcome = gf_lookup_name(r, from, "kind", statement_kind_name, 2) == 1;
    gf_lookup_evidence(r, cJSON_GetObjectItemCaseSensitive(from, "evidence"), &s.evidence);
    GF_LOOKUP_PUSH(r, &r->network->statements, s);
}

static void read_claim(gf_network_reader *r, const cJSON *from) {
    gf_net_claim c = {.id = gf_json_get_text(&r->json, from, "id", true),
                      .document = gf_lookup_document(r, from, "document"),
                      .about = gf_lookup_node_or_none(r, from, "about"),
                      .speaker = text(r, from, "speaker"),
                      .medium = text(r, from, "medium"),
                      .stance = stance_of(r, from),
                      .addressee = text(r, from, "addressee"),
                      .occasion = text(r, from, "occasion")};
    c.is_relation = gf_lookup_name(r, from, "kind", kind_name, 2) == 1;
    c.status = (gf_meeting_status)gf_lookup_name(r, from, "status", status_name, GF_DENIED + 1);
    gf_lookup_evidence(r, cJSON_GetObjectItemCaseSensitive(from, "evidence"), &c.evidence);
    GF_LOOKUP_PUSH(r, &r->network->claims, c);
}

static void read_merge(gf_network_reader *r, const cJSON *from) {
    const gf_net_merge m = {text(r, from, "into"), text(r, from, "what"),
                            text(r, from, "reason")};
    GF_LOOKUP_PUSH(r, &r->network->merges, m);
}

static void read_refusal(gf_network_reader *r, const cJSON *from) {
    gf_net_refusal f = {.what = text(r, from, "what"), .reason = text(r, from, "reason")};
    gf_lookup_evidence(r, cJSON_GetObjectItemCaseSensitive(from, "evidence"), &f.evidence);
    GF_LOOKUP_PUSH(r, &r->network->refusals, f);
}

/* Documents before what refers to them, entities before meetings, meetings before edges, and
   before the meetings at whose side they are. */
static const struct {
    const char *key;
    void (*read)(gf_network_reader *r, const cJSON *from);
} sections[] = {
    {"documents", read_document},    {"entities", read_entity},
    {"entities", read_traits},       {"meetings", read_meeting},
    {"meetings", gf_net_setup_link}, {"edges", read_edge},
    {"claims", read_claim},          {"statements", read_statement},
    {"references", read_reference},  {"merges", read_merge},
    {"rejected", read_refusal},
};

static void read_sections(gf_network_reader *r, const cJSON *root, const char *path) {
    char where[WHERE_ROOM];
    for (size_t s = 0; s < sizeof sections / sizeof sections[0]; s++) {
        size_t n = 0;
        const cJSON *item;
        r->json.where = path;
        cJSON_ArrayForEach(item, gf_json_get_list(&r->json, root, sections[s].key)) {
            snprintf(where, sizeof where, "%s: %s[%zu]", path, sections[s].key, n++);
            r->json.where = where;
            sections[s].read(r, item);
            if (r->json.status != GF_OK) return;
        }
    }
}

static gf_status check_format(gf_context *context, const cJSON *root, const char *path) {
    const cJSON *format = cJSON_GetObjectItemCaseSensitive(root, "format");
    const cJSON *version = cJSON_GetObjectItemCaseSensitive(root, "version");
    if (!cJSON_IsString(format) || strcmp(format->valuestring, "geflecht-network") != 0) {
        return gf_fail(context, GF_ERR_SYNTAX, "%s: not a network.json", path);
    }
    if (cJSON_IsNumber(version) && version->valueint == 1) return GF_OK;
    return gf_fail(context, GF_ERR_SYNTAX, "%s: not version 1 of network.json", path);
}

gf_status gf_network_read(gf_context *context, gf_arena *arena, gf_view bytes, const char *path,
                          gf_network *out) {
    cJSON *root = NULL;
    gf_status status = gf_json_parse(context, bytes, path, &root);
    if (status == GF_OK) status = check_format(context, root, path);
    if (status == GF_OK) {
        *out = (gf_network){0};
        gf_network_reader reader = {.json = {.context = context, .arena = arena},
                                    .network = out};
        out->corpus = text(&reader, cJSON_GetObjectItemCaseSensitive(root, "made"), "corpus");
        read_sections(&reader, root, path);
        status = reader.json.status;
    }
    cJSON_Delete(root);
    if (status == GF_ERR_NOMEM) gf_fail(context, status, "%s: out of memory", path);
    return status;
}
