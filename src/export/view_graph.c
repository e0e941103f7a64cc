#include "export/view_graph.h"

#include "base/try.h"
#include "base/vec.h"
#include "export/people_view.h"
#include "export/wording.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

bool gf_style_is_english(const gf_style *style) {
    return style->lang && strcmp(style->lang, "en") == 0;
}

bool gf_style_in_slice(const gf_style *style, gf_when when) {
    return !style->has_slice || (gf_when_closed(when) && when.start <= style->slice_until &&
                                 when.end >= style->slice_from);
}

const char *const gf_view_kind_names[GF_VIEW_KIND_COUNT] = {[GF_VIEW_NETWORK] = "network",
                                                            [GF_VIEW_PEOPLE] = "people",
                                                            [GF_VIEW_TIMELINE] = "timeline",
                                                            [GF_VIEW_FOCUS] = "focus"};

const char *gf_node_kind_name(gf_node_kind kind) {
    static const char *const names[] = {"person", "organisation", "place", "meeting"};
    return names[kind];
}

double gf_view_strongest(const gf_network *n) {
    double most = 1;
    for (size_t i = 0; i < n->entities.count; i++) {
        const double s = n->entities.at[i].whole.strength;
        if (s > most) most = s;
    }
    for (size_t i = 0; i < n->meetings.count; i++) {
        if (n->meetings.at[i].whole.strength > most) most = n->meetings.at[i].whole.strength;
    }
    return most;
}

/* 0 to 1; a strength that was not computed counts as none. */
static double size_of(const gf_measures *whole, double strongest) {
    return isnan(whole->strength) ? 0 : sqrt(whole->strength / strongest);
}

gf_view_node gf_view_node_of(const gf_network *n, gf_node source, double strongest) {
    if (source.is_meeting) {
        const gf_net_meeting *m = &n->meetings.at[source.index];
        return (gf_view_node){.id = m->id,
                              .kind = GF_NODE_MEETING,
                              .source = source,
                              .measures = &m->whole,
                              .size = size_of(&m->whole, strongest),
                              .dashed = m->status != GF_HELD};
    }
    const gf_net_entity *e = &n->entities.at[source.index];
    return (gf_view_node){.id = e->id,
                          .kind = (gf_node_kind)e->type,
                          .source = source,
                          .measures = e->type == GF_PERSON ? &e->people : &e->whole,
                          .size = size_of(&e->whole, strongest)};
}

/* Entities are counted first, meetings behind them. */
static uint32_t number_of(const gf_network *n, gf_node node) {
    return node.is_meeting ? (uint32_t)n->entities.count + node.index : node.index;
}

gf_view_edge gf_view_edge_of(const gf_network *n, const gf_net_edge *e) {
    const char *type = gf_edge_type_name(e->type);
    return (gf_view_edge){.id = e->id,
                          .label = e->role,
                          .type = {type, strlen(type)},
                          .source = number_of(n, e->source),
                          .target = number_of(n, e->target),
                          .edge = e,
                          .when = e->when,
                          .weight = e->weight > 0 ? e->weight : 1,
                          .dashed = e->type == GF_EDGE_EXPECTED};
}

/* A view in the making. */
typedef struct making {
    gf_arena *arena;
    const gf_network *network;
    const gf_style *style;
    double strongest;
    uint32_t *node_of; /* entities, then meetings: their node in the view, or GF_NONE */
    gf_view_graph *out;
} making;

static bool begin(making *m) {
    const size_t count = m->network->entities.count + m->network->meetings.count;
    m->strongest = gf_view_strongest(m->network);
    m->node_of = GF_NEW_ARRAY(m->arena, uint32_t, count + 1);
    for (size_t i = 0; m->node_of && i < count; i++)
        m->node_of[i] = GF_NONE;
    return m->node_of != NULL;
}

/* Adds the edges whose two ends have a node. */
static gf_status add_edges(making *m, bool picture) {
    for (size_t i = 0; i < m->network->edges.count; i++) {
        gf_view_edge edge = gf_view_edge_of(m->network, &m->network->edges.at[i]);
        edge.source = m->node_of[edge.source];
        edge.target = m->node_of[edge.target];
        if (edge.source == GF_NONE || edge.target == GF_NONE) continue;
        const gf_edge_type type = edge.edge->type;
        if (picture && type != GF_EDGE_ATTENDED && type != GF_EDGE_EXPECTED) continue;
        if (!GF_PUSH(m->arena, &m->out->edges, edge)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

static gf_status add_node(making *m, gf_node source) {
    const gf_network *n = m->network;
    gf_view_node node = gf_view_node_of(n, source, m->strongest);
    m->node_of[number_of(n, source)] = (uint32_t)m->out->nodes.count;
    if (source.is_meeting) {
        const gf_net_meeting *meeting = &n->meetings.at[source.index];
        node.label = gf_meeting_place_text(m->arena, n, meeting, m->style);
        node.date = gf_when_text(m->arena, meeting->when, m->style);
        if (!node.label.ptr || !node.date.ptr) return GF_ERR_NOMEM;
    } else {
        node.label = n->entities.at[source.index].name;
    }
    return GF_PUSH(m->arena, &m->out->nodes, node) ? GF_OK : GF_ERR_NOMEM;
}

gf_status gf_view_graph_build(gf_arena *arena, const gf_network *n, const gf_style *style,
                              gf_view_graph *out) {
    *out = (gf_view_graph){.directed = style->view != GF_VIEW_PEOPLE};
    if (style->view == GF_VIEW_PEOPLE) return gf_people_view(arena, n, style, out);
    making m = {.arena = arena, .network = n, .style = style, .out = out};
    if (!begin(&m)) return GF_ERR_NOMEM;
    for (uint32_t i = 0; i < n->entities.count; i++)
        GF_TRY(add_node(&m, (gf_node){false, i}));
    for (uint32_t i = 0; i < n->meetings.count; i++)
        GF_TRY(add_node(&m, (gf_node){true, i}));
    return add_edges(&m, false);
}

typedef struct ranked {
    uint32_t meeting;
    size_t people, documents;
} ranked;

static int by_rank(const void *a, const void *b) {
    const ranked *x = a, *y = b;
    if (x->documents != y->documents) return x->documents > y->documents ? -1 : 1;
    if (x->people != y->people) return x->people > y->people ? -1 : 1;
    return (x->meeting > y->meeting) - (x->meeting < y->meeting);
}

static ranked *rank_meetings(gf_arena *arena, const gf_network *n) {
    ranked *all = GF_NEW_ARRAY(arena, ranked, n->meetings.count + 1);
    for (uint32_t i = 0; all && i < n->meetings.count; i++)
        all[i] = (ranked){i, n->meetings.at[i].participants.count,
                          n->meetings.at[i].documents.count};
    if (all && n->meetings.count) qsort(all, n->meetings.count, sizeof *all, by_rank);
    return all;
}

/* How many nodes the meeting would add. */
static size_t cost(const gf_network *n, uint32_t meeting, const uint32_t *node_of) {
    const gf_net_meeting *m = &n->meetings.at[meeting];
    size_t count = 1;
    for (size_t i = 0; i < m->participants.count; i++)
        count += m->participants.at[i].part != GF_ABSENT &&
                 node_of[m->participants.at[i].entity] == GF_NONE;
    return count;
}

static gf_status add_meeting(making *m, uint32_t index) {
    const gf_net_meeting *meeting = &m->network->meetings.at[index];
    GF_TRY(add_node(m, (gf_node){true, index}));
    for (size_t i = 0; i < meeting->participants.count; i++) {
        const gf_net_participant *p = &meeting->participants.at[i];
        if (p->part == GF_ABSENT || m->node_of[p->entity] != GF_NONE) continue;
        GF_TRY(add_node(m, (gf_node){false, p->entity}));
    }
    return GF_OK;
}

gf_status gf_view_graph_picture(gf_arena *arena, const gf_network *n, const gf_style *style,
                                size_t most, gf_view_graph *out, size_t *left_out) {
    *left_out = 0;
    *out = (gf_view_graph){.directed = false};
    if (style->view == GF_VIEW_PEOPLE) {
        GF_TRY(gf_people_view(arena, n, style, out));
        return gf_people_view_cut(arena, out, most, left_out);
    }
    making m = {.arena = arena, .network = n, .style = style, .out = out};
    const ranked *order = rank_meetings(arena, n);
    if (!order || !begin(&m)) return GF_ERR_NOMEM;
    for (size_t i = 0; i < n->meetings.count; i++) {
        if (out->nodes.count + cost(n, order[i].meeting, m.node_of) > most)
            ++*left_out;
        else
            GF_TRY(add_meeting(&m, order[i].meeting));
    }
    return add_edges(&m, true);
}
