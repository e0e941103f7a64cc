#ifndef GF_EXPORT_NETWORK_LOOKUP_H
#define GF_EXPORT_NETWORK_LOOKUP_H

#include "base/map.h"
#include "graph/network.h"
#include "record/json_read.h"

/* What reading a network.json needs at hand: texts of ids become indices. */
typedef struct gf_network_reader {
    gf_json_reader json;
    gf_map documents, entities, meetings;
    gf_network *network;
} gf_network_reader;

/* Registers @p id under its index; a second one of that id is a fault. */
void gf_lookup_add(gf_network_reader *r, gf_map *map, gf_view id, size_t index);

/* The indices that the texts under @p key name; a fault where one is unknown. */
uint32_t gf_lookup_document(gf_network_reader *r, const cJSON *object, const char *key);
uint32_t gf_lookup_entity(gf_network_reader *r, const cJSON *object, const char *key);
gf_node gf_lookup_node(gf_network_reader *r, const cJSON *object, const char *key);

/* As gf_lookup_node; null is {.index = GF_NONE}. */
gf_node gf_lookup_node_or_none(gf_network_reader *r, const cJSON *object, const char *key);

/* Arrays of keys or ids. */
gf_indices gf_lookup_documents(gf_network_reader *r, const cJSON *object, const char *key);
gf_indices gf_lookup_entities(gf_network_reader *r, const cJSON *object, const char *key);
gf_views gf_lookup_texts(gf_network_reader *r, const cJSON *object, const char *key);

/* The place of the text under @p key among @p count names; a fault where it is none of them. */
int gf_lookup_name(gf_network_reader *r, const cJSON *object, const char *key,
                   const char *(*name)(int), int count);

/* A DATE, or null; *text (may be NULL) receives its words. */
gf_when gf_lookup_when(gf_network_reader *r, const cJSON *object, gf_view *text);

void gf_lookup_evidence(gf_network_reader *r, const cJSON *object, gf_net_evidence *out);
gf_evidences gf_lookup_evidences(gf_network_reader *r, const cJSON *object);
gf_measures gf_lookup_measures(gf_network_reader *r, const cJSON *object, const char *key);

/* Appends to a list of the network; lack of memory becomes the reader's status. */
#define GF_LOOKUP_PUSH(r, list, value)                                                   \
    do {                                                                                 \
        if (!GF_PUSH((r)->json.arena, (list), (value))) (r)->json.status = GF_ERR_NOMEM; \
    } while (0)

#endif
