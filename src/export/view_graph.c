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

const char *gf_node_kind_name(gf_node_kind kind) {
    static const char *const names[] = {"person", "organisation", "place", "meeting"};
    return names[kind];
}

static double strongest(const gf_network *n) {
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

static gf_view_node entity_node(const gf_network *n, uint32_t index, double most) {
    const gf_net_entity *e = &n->entities.at[index];
    const double strength = isnan(e->whole.strength) ? 0 : e->whole.strength;
    return (gf_view_node){.id = e->id,
                          .label = e->name,
                          .kind = (gf_node_kind)e->type,
                          .source = {false, index},
                          .measures = e->type == GF_PERSON ? &e->people : &e->whole,
                          .size = sqrt(strength / most)};
}

static gf_status meeting_node(gf_arena *arena, const gf_network *n, uint32_t index, double most,
                              const gf_style *style, gf_view_node *out) {
    const gf_net_meeting *m = &n->meetings.at[index];
    const double strength = isnan(m->whole.strength) ? 0 : m->whole.strength;
    *out = (gf_view_node){.id = m->id,
                          .label = gf_meeting_place_text(arena, n, m, style),
                          .kind = GF_NODE_MEETING,
                          .source = {true, index},
                          .measures = &m->whole,
                          .size = sqrt(strength / most),
                          .dashed = m->status != GF_HELD};
    out->date = gf_when_text(arena, m->when, style);
    return out->date.ptr && out->label.ptr ? GF_OK : GF_ERR_NOMEM;
}

/* Adds the edges whose two ends have a node; node_of counts entities, then meetings. */
static gf_status add_edges(gf_arena *arena, const gf_network *n, const uint32_t *node_of,
                           bool picture, gf_view_graph *out) {
    for (size_t i = 0; i < n->edges.count; i++) {
        const gf_net_edge *e = &n->edges.at[i];
        const uint32_t s = node_of[e->source.is_meeting ? n->entities.count + e->source.index
                                                        : e->source.index];
        const uint32_t t = node_of[e->target.is_meeting ? n->entities.count + e->target.index
                                                        : e->target.index];
        if (s == GF_NONE || t == GF_NONE) continue;
        if (picture && e->type != GF_EDGE_ATTENDED && e->type != GF_EDGE_EXPECTED) continue;
        const char *type = gf_edge_type_name(e->type);
        const gf_view_edge edge = {.id = e->id,
                                   .label = e->role,
                                   .type = {type, strlen(type)},
                                   .source = s,
                                   .target = t,
                                   .edge = e,
                                   .when = e->when,
                                   .weight = e->weight > 0 ? e->weight : 1,
                                   .dashed = e->type == GF_EDGE_EXPECTED};
        if (!GF_PUSH(arena, &out->edges, edge)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

static gf_status add_node(gf_arena *arena, const gf_network *n, gf_node source, double most,
                          const gf_style *style, gf_view_graph *out) {
    gf_view_node node;
    if (source.is_meeting) {
        GF_TRY(meeting_node(arena, n, source.index, most, style, &node));
    } else {
        node = entity_node(n, source.index, most);
    }
    return GF_PUSH(arena, &out->nodes, node) ? GF_OK : GF_ERR_NOMEM;
}

static uint32_t *no_nodes(gf_arena *arena, const gf_network *n) {
    const size_t count = n->entities.count + n->meetings.count;
    uint32_t *node_of = GF_NEW_ARRAY(arena, uint32_t, count + 1);
    for (size_t i = 0; node_of && i < count; i++)
        node_of[i] = GF_NONE;
    return node_of;
}

gf_status gf_view_graph_build(gf_arena *arena, const gf_network *n, const gf_style *style,
                              gf_view_graph *out) {
    *out = (gf_view_graph){.directed = style->view != GF_VIEW_PEOPLE};
    if (style->view == GF_VIEW_PEOPLE) return gf_people_view(arena, n, style, out);
    uint32_t *node_of = no_nodes(arena, n);
    if (!node_of) return GF_ERR_NOMEM;
    const double most = strongest(n);
    for (uint32_t i = 0; i < n->entities.count; i++) {
        node_of[i] = (uint32_t)out->nodes.count;
        GF_TRY(add_node(arena, n, (gf_node){false, i}, most, style, out));
    }
    for (uint32_t i = 0; i < n->meetings.count; i++) {
        node_of[n->entities.count + i] = (uint32_t)out->nodes.count;
        GF_TRY(add_node(arena, n, (gf_node){true, i}, most, style, out));
    }
    return add_edges(arena, n, node_of, false, out);
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

static gf_status add_meeting(gf_arena *arena, const gf_network *n, uint32_t meeting,
                             const gf_style *style, uint32_t *node_of, gf_view_graph *out) {
    const gf_net_meeting *m = &n->meetings.at[meeting];
    node_of[n->entities.count + meeting] = (uint32_t)out->nodes.count;
    GF_TRY(add_node(arena, n, (gf_node){true, meeting}, strongest(n), style, out));
    for (size_t i = 0; i < m->participants.count; i++) {
        const gf_net_participant *p = &m->participants.at[i];
        if (p->part == GF_ABSENT || node_of[p->entity] != GF_NONE) continue;
        node_of[p->entity] = (uint32_t)out->nodes.count;
        GF_TRY(add_node(arena, n, (gf_node){false, p->entity}, strongest(n), style, out));
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
    uint32_t *node_of = no_nodes(arena, n);
    const ranked *order = rank_meetings(arena, n);
    if (!node_of || !order) return GF_ERR_NOMEM;
    for (size_t i = 0; i < n->meetings.count; i++) {
        if (out->nodes.count + cost(n, order[i].meeting, node_of) > most)
            ++*left_out;
        else
            GF_TRY(add_meeting(arena, n, order[i].meeting, style, node_of, out));
    }
    return add_edges(arena, n, node_of, true, out);
}
