#include "export/network_setup.h"

#include "base/vec.h"
#include "record/json_build.h"

static gf_view key_of(const gf_network *n, uint32_t document) {
    return n->documents.at[document].key;
}

static bool write_initiators(cJSON *to, const gf_network *n, const gf_net_setup *s) {
    if (!s->initiators.count) return true;
    cJSON *list = gf_json_list(to, "initiators");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < s->initiators.count; i++)
        ok = gf_json_append_text(list, n->entities.at[s->initiators.at[i]].id);
    return ok;
}

static bool write_unnamed(cJSON *to, const gf_network *n, const gf_net_setup *s) {
    if (!s->unnamed.count) return true;
    cJSON *list = gf_json_list(to, "unnamed");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < s->unnamed.count; i++) {
        const gf_net_unnamed *u = &s->unnamed.at[i];
        cJSON *item = gf_json_child(list);
        ok = gf_json_number(item, "count", u->count) &&
             gf_json_flag(item, "at_least", u->at_least) &&
             gf_json_text_always(item, "document", key_of(n, u->document)) &&
             gf_json_text_always(item, "text", u->text);
    }
    return ok;
}

static bool write_field(cJSON *list, const gf_network *n, const char *field,
                        const gf_indices *documents) {
    bool ok = true;
    for (size_t i = 0; ok && i < documents->count; i++) {
        cJSON *item = gf_json_child(list);
        ok = gf_json_name(item, "field", field) &&
             gf_json_text_always(item, "document", key_of(n, documents->at[i]));
    }
    return ok;
}

static bool write_unknown(cJSON *to, const gf_network *n, const gf_net_setup *s) {
    if (!s->date_unknown.count && !s->place_unknown.count) return true;
    cJSON *list = gf_json_list(to, "unknown");
    return list && write_field(list, n, "date", &s->date_unknown) &&
           write_field(list, n, "place", &s->place_unknown);
}

static bool write_occasions(cJSON *to, const gf_network *n, const gf_net_setup *s) {
    if (!s->part_of.count) return true;
    cJSON *list = gf_json_list(to, "part_of");
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < s->part_of.count; i++) {
        const gf_net_occasion *o = &s->part_of.at[i];
        cJSON *item = gf_json_child(list);
        ok = (o->meeting == GF_NONE
                  ? cJSON_AddNullToObject(item, "meeting") != NULL
                  : gf_json_text_always(item, "meeting", n->meetings.at[o->meeting].id)) &&
             gf_json_text_always(item, "document", key_of(n, o->document)) &&
             gf_json_text_always(item, "text", o->text);
    }
    return ok;
}

bool gf_net_setup_write(cJSON *to, const gf_network *n, const gf_net_setup *s) {
    return gf_json_flag(to, "closed", s->closed) &&
           (!s->context_place || gf_json_name(to, "place_from", "context")) &&
           (!s->rounds || gf_json_number(to, "rounds", s->rounds)) &&
           write_initiators(to, n, s) && write_unnamed(to, n, s) && write_unknown(to, n, s) &&
           write_occasions(to, n, s);
}

static const char *field_name(int i) { return i == 0 ? "date" : "place"; }

static void read_unknown(gf_network_reader *r, const cJSON *from, gf_net_setup *s) {
    const cJSON *item;
    cJSON_ArrayForEach(item, gf_json_get_list(&r->json, from, "unknown")) {
        const int field = gf_lookup_name(r, item, "field", field_name, 2);
        const uint32_t document = gf_lookup_document(r, item, "document");
        GF_LOOKUP_PUSH(r, field == 0 ? &s->date_unknown : &s->place_unknown, document);
    }
}

static void read_unnamed(gf_network_reader *r, const cJSON *from, gf_net_setup *s) {
    const cJSON *item;
    cJSON_ArrayForEach(item, gf_json_get_list(&r->json, from, "unnamed")) {
        const gf_net_unnamed u = {
            .count = (int32_t)gf_json_get_number(&r->json, item, "count", 1, INT32_MAX),
            .at_least = gf_json_get_flag(item, "at_least"),
            .document = gf_lookup_document(r, item, "document"),
            .text = gf_json_get_text(&r->json, item, "text", false)};
        GF_LOOKUP_PUSH(r, &s->unnamed, u);
    }
}

void gf_net_setup_read(gf_network_reader *r, const cJSON *from, gf_net_setup *out) {
    const gf_view place_from = gf_json_get_text(&r->json, from, "place_from", false);
    out->closed = gf_json_get_flag(from, "closed");
    out->context_place = gf_view_equal(place_from, GF_VIEW("context"));
    if (cJSON_GetObjectItemCaseSensitive(from, "rounds"))
        out->rounds = (int32_t)gf_json_get_number(&r->json, from, "rounds", 1, INT32_MAX);
    out->initiators = gf_lookup_entities(r, from, "initiators");
    read_unnamed(r, from, out);
    read_unknown(r, from, out);
}

/* The meeting under "meeting", or GF_NONE for null. */
static uint32_t gathering_of(gf_network_reader *r, const cJSON *item) {
    const gf_node node = gf_lookup_node_or_none(r, item, "meeting");
    if (node.index == GF_NONE || node.is_meeting) return node.index;
    gf_json_fault(&r->json, "meeting", "is no meeting");
    return GF_NONE;
}

void gf_net_setup_link(gf_network_reader *r, const cJSON *from) {
    const cJSON *item, *list = gf_json_get_list(&r->json, from, "part_of");
    if (!list) return;
    const gf_node node = gf_lookup_node(r, from, "id");
    if (!node.is_meeting || r->json.status != GF_OK) return;
    gf_net_setup *setup = &r->network->meetings.at[node.index].setup;
    cJSON_ArrayForEach(item, list) {
        const gf_net_occasion o = {gathering_of(r, item),
                                   gf_lookup_document(r, item, "document"),
                                   gf_json_get_text(&r->json, item, "text", false)};
        GF_LOOKUP_PUSH(r, &setup->part_of, o);
    }
}
