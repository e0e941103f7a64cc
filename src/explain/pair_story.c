#include "explain/pair_story.h"

#include "explain/meeting_story.h"

#include <string.h>

static bool holds(gf_view text, gf_view part) {
    if (part.len == 0 || part.len > text.len) return false;
    for (size_t i = 0; i + part.len <= text.len; i++) {
        if (memcmp(text.ptr + i, part.ptr, part.len) == 0) return true;
    }
    return false;
}

static bool names_node(const gf_network *network, gf_view text, gf_node node) {
    if (holds(text, gf_node_label(network, node))) return true;
    if (node.is_meeting) return false;
    const gf_views aliases = network->entities.at[node.index].aliases;
    for (size_t i = 0; i < aliases.count; i++) {
        if (holds(text, aliases.at[i])) return true;
    }
    return false;
}

static void tell_edge_head(const gf_telling *t, const gf_net_edge *edge) {
    gf_outbuf_literal(t->out, "  ");
    gf_outbuf_text(t->out, gf_node_label(t->network, edge->source));
    gf_outbuf_literal(t->out, "  ");
    gf_outbuf_literal(t->out, gf_edge_type_name(edge->type));
    if (edge->role.len) gf_outbuf_literal(t->out, " ");
    gf_outbuf_text(t->out, edge->role);
    gf_outbuf_literal(t->out, "  ");
    gf_outbuf_text(t->out, gf_node_label(t->network, edge->target));
    gf_tell_when(t, edge->when);
    gf_outbuf_literal(t->out, "\n");
}

void gf_tell_edge(const gf_telling *t, const gf_net_edge *edge) {
    tell_edge_head(t, edge);
    gf_tell_evidences(t, &edge->evidence);
}

/* A meeting has many sentences; those that name the node say why it is there. */
void gf_tell_edge_of(const gf_telling *t, const gf_net_edge *edge, gf_node node) {
    bool any = false;
    tell_edge_head(t, edge);
    for (size_t i = 0; i < edge->evidence.count; i++) {
        if (!names_node(t->network, edge->evidence.at[i].text, node)) continue;
        gf_tell_evidence(t, &edge->evidence.at[i]);
        any = true;
    }
    if (!any) gf_tell_evidences(t, &edge->evidence);
}

static bool is_same(gf_node a, gf_node b) {
    return a.is_meeting == b.is_meeting && a.index == b.index;
}

/* The edge from @p who to meeting @p m, or NULL. */
static const gf_net_edge *edge_to(const gf_network *network, gf_node who, size_t m) {
    for (size_t i = 0; i < network->edges.count; i++) {
        const gf_net_edge *edge = &network->edges.at[i];
        const bool joins = edge->type == GF_EDGE_ATTENDED || edge->type == GF_EDGE_EXPECTED;
        if (joins && is_same(edge->source, who) && edge->target.is_meeting &&
            edge->target.index == m) {
            return edge;
        }
    }
    return NULL;
}

static bool tell_shared_meetings(const gf_telling *t, gf_node a, gf_node b) {
    bool any = false;
    for (size_t m = 0; m < t->network->meetings.count; m++) {
        if (!edge_to(t->network, a, m) || !edge_to(t->network, b, m)) continue;
        gf_outbuf_literal(t->out, any ? "\n" : "Meetings of both\n");
        any = true;
        gf_tell_meeting(t, &t->network->meetings.at[m]);
    }
    return any;
}

static bool tell_direct_edges(const gf_telling *t, gf_node a, gf_node b, bool is_later) {
    bool any = false;
    for (size_t i = 0; i < t->network->edges.count; i++) {
        const gf_net_edge *edge = &t->network->edges.at[i];
        if (!(is_same(edge->source, a) && is_same(edge->target, b)) &&
            !(is_same(edge->source, b) && is_same(edge->target, a))) {
            continue;
        }
        if (!any) gf_outbuf_literal(t->out, is_later ? "\nEdges\n" : "Edges\n");
        any = true;
        gf_tell_edge(t, edge);
    }
    return any;
}

/* A correction has no sentence: it names whom it is about. */
static bool speaks_of(const gf_network *network, const gf_net_refusal *refusal, gf_node node) {
    const bool has_sentence = refusal->evidence.text.len > 0;
    return names_node(network, has_sentence ? refusal->evidence.text : refusal->what, node);
}

void gf_tell_refusals(const gf_telling *t, gf_node a, const gf_node *b) {
    bool any = false;
    for (size_t i = 0; i < t->network->refusals.count; i++) {
        const gf_net_refusal *refusal = &t->network->refusals.at[i];
        if (!speaks_of(t->network, refusal, a)) continue;
        if (b && !speaks_of(t->network, refusal, *b)) continue;
        if (!any) gf_outbuf_literal(t->out, "\nConsidered and refused\n");
        any = true;
        gf_outbuf_literal(t->out, "  ");
        gf_tell_line(t, refusal->what);
        gf_outbuf_literal(t->out, ": ");
        gf_tell_line(t, refusal->reason);
        gf_outbuf_literal(t->out, "\n");
        if (refusal->evidence.text.len) gf_tell_evidence(t, &refusal->evidence);
    }
}

static bool is_in(const gf_indices *documents, uint32_t document) {
    for (size_t i = 0; i < documents->count; i++) {
        if (documents->at[i] == document) return true;
    }
    return false;
}

static const gf_indices *documents_of(const gf_network *network, gf_node node) {
    return node.is_meeting ? &network->meetings.at[node.index].documents
                           : &network->entities.at[node.index].documents;
}

static void tell_shared_documents(const gf_telling *t, gf_node a, gf_node b) {
    const gf_indices *first = documents_of(t->network, a);
    const gf_indices *second = documents_of(t->network, b);
    bool any = false;
    for (size_t i = 0; i < first->count; i++) {
        if (!is_in(second, first->at[i])) continue;
        gf_outbuf_literal(t->out, any ? ", " : "\nNamed together in ");
        any = true;
        gf_tell_line(t, t->network->documents.at[first->at[i]].key);
    }
    if (any) gf_outbuf_literal(t->out, "\n");
}

static bool is_absent(const gf_net_meeting *meeting, gf_node who) {
    for (size_t i = 0; !who.is_meeting && i < meeting->participants.count; i++) {
        const gf_net_participant *p = &meeting->participants.at[i];
        if (p->entity == who.index) return p->part == GF_ABSENT;
    }
    return false;
}

/* Meetings of the one where the documents say that the other was not there. */
static void tell_absences(const gf_telling *t, gf_node there, gf_node away) {
    for (size_t m = 0; m < t->network->meetings.count; m++) {
        const gf_net_meeting *meeting = &t->network->meetings.at[m];
        if (!is_absent(meeting, away) || !edge_to(t->network, there, m)) continue;
        gf_outbuf_literal(t->out, "\n");
        gf_outbuf_text(t->out, gf_node_label(t->network, away));
        gf_outbuf_literal(t->out, " was not there\n");
        gf_tell_meeting(t, meeting);
    }
}

void gf_tell_pair(const gf_telling *t, gf_node a, gf_node b) {
    const bool met = tell_shared_meetings(t, a, b);
    if (tell_direct_edges(t, a, b, met) || met) return;
    gf_outbuf_literal(t->out, "Nothing joins ");
    gf_outbuf_text(t->out, gf_node_label(t->network, a));
    gf_outbuf_literal(t->out, " and ");
    gf_outbuf_text(t->out, gf_node_label(t->network, b));
    gf_outbuf_literal(t->out, ".\n");
    tell_absences(t, a, b);
    tell_absences(t, b, a);
    gf_tell_refusals(t, a, &b);
    tell_shared_documents(t, a, b);
}
