#include "export/graphml_read.h"

#include "base/map.h"
#include "export/graphml_evidence.h"
#include "record/json_build.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <stdlib.h>
#include <string.h>

/*
 * GraphML becomes the members of a network.json, which the one reader of networks then checks:
 * there is one place that knows what a network may be.
 */
typedef struct reading {
    gf_arena *arena;
    cJSON *root, *documents, *entities, *meetings, *edges;
    gf_map known; /* document keys */
    bool has_room;
} reading;

static const xmlChar *chars(const char *text) { return (const xmlChar *)text; }

static bool is_element(const xmlNode *node, const char *name) {
    return node->type == XML_ELEMENT_NODE && xmlStrEqual(node->name, chars(name));
}

/* The text of an attribute or of a <data>, in the arena; empty if it is not there. */
static gf_view keep(reading *r, xmlChar *text) {
    if (!text) return (gf_view){"", 0};
    const gf_view copy =
        gf_arena_copy(r->arena, (gf_view){(const char *)text, strlen((const char *)text)});
    xmlFree(text);
    if (!copy.ptr) r->has_room = false;
    return copy.ptr ? copy : (gf_view){"", 0};
}

static gf_view attribute(reading *r, xmlNode *node, const char *name) {
    return keep(r, xmlGetNoNsProp(node, chars(name)));
}

static gf_view data(reading *r, xmlNode *element, const char *key) {
    for (xmlNode *child = element->children; child; child = child->next) {
        if (!is_element(child, "data")) continue;
        xmlChar *id = xmlGetNoNsProp(child, chars("key"));
        const bool is_wanted = xmlStrEqual(id, chars(key));
        xmlFree(id);
        if (is_wanted) return keep(r, xmlNodeGetContent(child));
    }
    return (gf_view){"", 0};
}

static void put(reading *r, cJSON *to, const char *name, gf_view text) {
    if (!gf_json_text_always(to, name, text)) r->has_room = false;
}

/* A number is copied digit by digit; what is none stays text, and the reader refuses it. */
static void put_number(reading *r, cJSON *to, const char *name, gf_view text) {
    if (!text.len) return;
    char *end;
    const double value = strtod(text.ptr, &end);
    if (*end)
        put(r, to, name, text);
    else if (!cJSON_AddNumberToObject(to, name, value))
        r->has_room = false;
}

static cJSON *put_list(reading *r, cJSON *to, const char *name) {
    cJSON *list = gf_json_list(to, name);
    if (!list) r->has_room = false;
    return list;
}

/* The next item of "a; b; c" from *at on, without the backslashes; false behind the last. */
static bool next_item(reading *r, gf_view text, size_t *at, gf_view *out) {
    if (*at >= text.len) return false;
    char *to = gf_arena_alloc(r->arena, text.len - *at + 1, 1);
    if (!to) {
        r->has_room = false;
        return false;
    }
    size_t len = 0;
    for (; *at < text.len && text.ptr[*at] != ';'; ++*at) {
        if (text.ptr[*at] == '\\' && *at + 1 < text.len) ++*at;
        to[len++] = text.ptr[*at];
    }
    *at += 2;
    *out = (gf_view){to, len};
    return true;
}

static void put_split(reading *r, cJSON *to, const char *name, gf_view text) {
    cJSON *list = put_list(r, to, name);
    gf_view item;
    for (size_t at = 0; list && next_item(r, text, &at, &item);) {
        if (!gf_json_append_text(list, item)) r->has_room = false;
    }
}

static void put_document(reading *r, gf_view key) {
    if (!key.len || gf_map_get(&r->known, key) != GF_MAP_NONE) return;
    cJSON *to = gf_json_child(r->documents);
    if (!to || !gf_map_put(r->arena, &r->known, key, 0)) {
        r->has_room = false;
        return;
    }
    put(r, to, "id", key);
    put(r, to, "path", key);
    put(r, to, "date_source", GF_VIEW("none"));
    if (!cJSON_AddNullToObject(to, "date")) r->has_room = false;
}

static void put_documents(reading *r, gf_view keys) {
    gf_view key;
    for (size_t at = 0; next_item(r, keys, &at, &key);)
        put_document(r, key);
}

static void put_day(reading *r, cJSON *date, const char *name, gf_view day) {
    if (day.len)
        put(r, date, name, day);
    else if (!cJSON_AddNullToObject(date, name))
        r->has_room = false;
}

static void put_date(reading *r, cJSON *to, xmlNode *from, bool is_edge) {
    const gf_view edtf = data(r, from, is_edge ? "edge_edtf" : "edtf");
    const gf_view precision = data(r, from, is_edge ? "edge_precision" : "precision");
    cJSON *date = edtf.len ? cJSON_AddObjectToObject(to, "date") : NULL;
    if (!date) {
        if (edtf.len || !cJSON_AddNullToObject(to, "date")) r->has_room = false;
        return;
    }
    put_day(r, date, "start", data(r, from, is_edge ? "edge_start" : "start"));
    put_day(r, date, "end", data(r, from, is_edge ? "edge_end" : "end"));
    put(r, date, "precision", precision.len ? precision : GF_VIEW("day"));
    put(r, date, "edtf", edtf);
}

static void put_evidence(reading *r, cJSON *to, gf_view text) {
    cJSON *list = put_list(r, to, "evidence");
    gf_graphml_quote quote;
    for (size_t at = 0; list && gf_graphml_evidence_next(&r->known, text, &at, &quote);) {
        cJSON *one = gf_json_child(list);
        put(r, one, "document", quote.document);
        if (!one || !gf_json_number(one, "start", quote.start) ||
            !gf_json_number(one, "end", quote.end))
            r->has_room = false;
        put(r, one, "text", quote.text);
    }
}

static void put_measures(reading *r, cJSON *to, const char *name, xmlNode *from,
                         const char *prefix) {
    static const char *const measures[] = {"degree",   "strength",    "betweenness",
                                           "harmonic", "eigenvector", "pagerank",
                                           "core",     "community"};
    cJSON *all = cJSON_AddObjectToObject(to, name);
    if (!all) r->has_room = false;
    for (size_t i = 0; all && i < sizeof measures / sizeof *measures; i++) {
        char key[32];
        snprintf(key, sizeof key, "%s%s", prefix, measures[i]);
        put_number(r, all, measures[i], data(r, from, key));
    }
}

static void read_entity(reading *r, xmlNode *from, gf_view type) {
    cJSON *to = gf_json_child(r->entities);
    const bool is_person = gf_view_equal(type, GF_VIEW("person"));
    put(r, to, "id", attribute(r, from, "id"));
    put(r, to, "type", type);
    put(r, to, "name", data(r, from, "label"));
    put_split(r, to, "aliases", data(r, from, "aliases"));
    put_split(r, to, "documents", data(r, from, "document_ids"));
    put_number(r, to, "mentions", data(r, from, "mentions"));
    put_number(r, to, "confidence", data(r, from, "confidence"));
    const gf_view external = data(r, from, "external");
    if (external.len) put(r, to, "external", external);
    if (is_person) put_measures(r, to, "measures", from, "people_");
    put_measures(r, to, is_person ? "measures_network" : "measures", from, "");
}

/* Participants and places are added by the edges. */
static void read_meeting(reading *r, xmlNode *from) {
    cJSON *to = gf_json_child(r->meetings);
    put(r, to, "id", attribute(r, from, "id"));
    put(r, to, "label", data(r, from, "label"));
    put(r, to, "status", data(r, from, "status"));
    put(r, to, "mode", data(r, from, "mode"));
    put_date(r, to, from, false);
    put_list(r, to, "places");
    put_list(r, to, "participants");
    put_split(r, to, "documents", data(r, from, "document_ids"));
    put_evidence(r, to, data(r, from, "evidence"));
    put_measures(r, to, "measures", from, "");
}

static void read_node(reading *r, xmlNode *from) {
    const gf_view type = data(r, from, "type");
    if (gf_view_equal(type, GF_VIEW("meeting")))
        read_meeting(r, from);
    else
        read_entity(r, from, type);
}

static void read_edge(reading *r, xmlNode *from) {
    cJSON *to = gf_json_child(r->edges);
    put(r, to, "id", attribute(r, from, "id"));
    put(r, to, "source", attribute(r, from, "source"));
    put(r, to, "target", attribute(r, from, "target"));
    put(r, to, "type", data(r, from, "edge_type"));
    const gf_view role = data(r, from, "role");
    if (role.len) put(r, to, "role", role);
    const gf_view portfolio = data(r, from, "portfolio");
    if (portfolio.len) put(r, to, "portfolio", portfolio);
    put_date(r, to, from, true);
    put_number(r, to, "weight", data(r, from, "weight"));
    put_number(r, to, "confidence", data(r, from, "edge_confidence"));
    put_evidence(r, to, data(r, from, "edge_evidence"));
}

static void each(reading *r, xmlNode *graph, const char *name,
                 void (*read)(reading *, xmlNode *)) {
    for (xmlNode *child = graph->children; child && r->has_room; child = child->next) {
        if (is_element(child, name)) read(r, child);
    }
}

static void read_keys(reading *r, xmlNode *node) {
    put_documents(r, data(r, node, "document_ids"));
}

/* The fingerprint in <?geflecht … corpus="0123456789abcdef" …?>. */
static void read_corpus(reading *r, const xmlDoc *document) {
    static const char name[] = "corpus=\"";
    enum { DIGITS = 16 };
    for (const xmlNode *node = document->children; node; node = node->next) {
        if (node->type != XML_PI_NODE || !xmlStrEqual(node->name, chars("geflecht"))) continue;
        const char *at = node->content ? strstr((const char *)node->content, name) : NULL;
        if (!at || strlen(at) < sizeof name + DIGITS) return;
        cJSON *made = cJSON_AddObjectToObject(r->root, "made");
        put(r, made, "corpus", (gf_view){at + sizeof name - 1, DIGITS});
    }
}

static bool start(reading *r) {
    r->root = cJSON_CreateObject();
    r->has_room = r->root && gf_json_name(r->root, "format", "geflecht-network") &&
                  gf_json_number(r->root, "version", 1) &&
                  (r->documents = gf_json_list(r->root, "documents")) &&
                  (r->entities = gf_json_list(r->root, "entities")) &&
                  (r->meetings = gf_json_list(r->root, "meetings")) &&
                  (r->edges = gf_json_list(r->root, "edges"));
    return r->has_room;
}

static gf_status convert(gf_context *context, reading *r, xmlNode *graph, const char *path,
                         gf_network *out) {
    if (start(r)) {
        read_corpus(r, graph->doc);
        each(r, graph, "node", read_keys);
        each(r, graph, "node", read_node);
        each(r, graph, "edge", read_edge);
    }
    char *json =
        r->has_room && gf_graphml_join(r->root) ? cJSON_PrintUnformatted(r->root) : NULL;
    if (!json) return gf_fail(context, GF_ERR_NOMEM, "%s: out of memory", path);
    const gf_status status =
        gf_network_read(context, r->arena, (gf_view){json, strlen(json)}, path, out);
    cJSON_free(json);
    return status;
}

/* The one <graph> of a file of ours: a whole network has directed edges, pairs have not. */
static xmlNode *find_graph(gf_context *context, xmlDoc *document, const char *path) {
    xmlNode *root = xmlDocGetRootElement(document);
    for (xmlNode *child = root ? root->children : NULL; child; child = child->next) {
        if (!is_element(child, "graph")) continue;
        xmlChar *id = xmlGetNoNsProp(child, chars("id")),
                *kind = xmlGetNoNsProp(child, chars("edgedefault"));
        const bool is_ours = xmlStrEqual(id, chars("geflecht")),
                   is_whole = xmlStrEqual(kind, chars("directed"));
        xmlFree(id);
        xmlFree(kind);
        if (is_ours && is_whole) return child;
        gf_fail(context, GF_ERR_SYNTAX,
                is_ours ? "%s: pairs of people, not a network" : "%s: not GraphML of geflecht",
                path);
        return NULL;
    }
    gf_fail(context, GF_ERR_SYNTAX, "%s: not GraphML of geflecht", path);
    return NULL;
}

gf_status gf_graphml_read(gf_context *context, gf_arena *arena, gf_view text, const char *path,
                          gf_network *out) {
    if (text.len > INT32_MAX) return gf_fail(context, GF_ERR_LIMIT, "%s: too large", path);
    xmlDoc *document = xmlReadMemory(text.ptr, (int)text.len, path, NULL,
                                     XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                                         XML_PARSE_HUGE);
    if (!document) return gf_fail(context, GF_ERR_SYNTAX, "%s: not well-formed XML", path);
    gf_status status = GF_ERR_SYNTAX;
    reading r = {.arena = arena};
    xmlNode *graph = find_graph(context, document, path);
    if (graph) status = convert(context, &r, graph, path, out);
    cJSON_Delete(r.root);
    xmlFreeDoc(document);
    return status;
}
