#include "explain/explain.h"

#include "explain/meeting_story.h"
#include "explain/pair_story.h"
#include "graph/name_search.h"

static void tell_aliases(const gf_telling *t, const gf_net_entity *entity) {
    bool any = false;
    for (size_t i = 0; i < entity->aliases.count; i++) {
        if (gf_view_equal(entity->aliases.at[i], entity->name)) continue;
        gf_outbuf_literal(t->out, any ? ", " : "  also ");
        gf_outbuf_text(t->out, entity->aliases.at[i]);
        any = true;
    }
    if (any) gf_outbuf_literal(t->out, "\n");
}

static void tell_count(const gf_telling *t, const char *before, size_t count,
                       const char *thing) {
    gf_outbuf_literal(t->out, before);
    gf_outbuf_number(t->out, (double)count);
    gf_outbuf_literal(t->out, thing);
    if (count != 1) gf_outbuf_literal(t->out, "s");
}

static void tell_head(const gf_telling *t, gf_node node) {
    gf_outbuf_text(t->out, gf_node_label(t->network, node));
    gf_outbuf_literal(t->out, "  ");
    gf_outbuf_text(t->out, gf_node_id(t->network, node));
    gf_outbuf_literal(t->out, "\n");
    if (node.is_meeting) return;
    const gf_net_entity *entity = &t->network->entities.at[node.index];
    tell_aliases(t, entity);
    tell_count(t, "  ", entity->mentions, " mention");
    tell_count(t, " in ", entity->documents.count, " document");
    gf_outbuf_literal(t->out, "\n");
}

static bool touches(const gf_net_edge *edge, gf_node node) {
    return (edge->source.is_meeting == node.is_meeting && edge->source.index == node.index) ||
           (edge->target.is_meeting == node.is_meeting && edge->target.index == node.index);
}

static void tell_edges(const gf_telling *t, gf_node node) {
    bool any = false;
    for (size_t i = 0; i < t->network->edges.count; i++) {
        const gf_net_edge *edge = &t->network->edges.at[i];
        if (!touches(edge, node)) continue;
        if (!any) gf_outbuf_literal(t->out, "\nEdges\n");
        any = true;
        gf_tell_edge_of(t, edge, node);
    }
}

static void tell_merges(const gf_telling *t, gf_node node) {
    const gf_view id = gf_node_id(t->network, node);
    bool any = false;
    for (size_t i = 0; i < t->network->merges.count; i++) {
        const gf_net_merge *merge = &t->network->merges.at[i];
        if (!gf_view_equal(merge->into, id)) continue;
        if (!any) gf_outbuf_literal(t->out, "\nJoined from\n");
        any = true;
        gf_outbuf_literal(t->out, "  ");
        gf_tell_line(t, merge->what);
        gf_outbuf_literal(t->out, ": ");
        gf_tell_line(t, merge->reason);
        gf_outbuf_literal(t->out, "\n");
    }
}

/* Who says so, and how. */
typedef struct saying {
    gf_view speaker, medium, addressee, occasion;
    gf_stance stance;
} saying;

static void tell_part(const gf_telling *t, const char *before, gf_view text) {
    if (!text.len) return;
    gf_outbuf_literal(t->out, before);
    gf_tell_line(t, text);
}

/* ", says Anna Ahlers, in Reuters, to der Zeitung, at einem Interview, hedged" */
static void tell_saying(const gf_telling *t, const saying *said) {
    tell_part(t, ", says ", said->speaker);
    tell_part(t, ", in ", said->medium);
    tell_part(t, ", to ", said->addressee);
    tell_part(t, ", at ", said->occasion);
    if (said->stance) gf_outbuf_literal(t->out, ", ");
    gf_outbuf_literal(t->out, gf_stance_name(said->stance));
    gf_outbuf_literal(t->out, "\n");
}

static bool concerns(const gf_net_statement *s, gf_node node) {
    return node.is_meeting ? s->meeting == node.index : s->by == node.index;
}

/* What came of a meeting and what was said of it; of a person, what they said. */
static void tell_statements(const gf_telling *t, gf_node node) {
    bool any = false;
    for (size_t i = 0; i < t->network->statements.count; i++) {
        const gf_net_statement *s = &t->network->statements.at[i];
        if (!concerns(s, node)) continue;
        if (!any) gf_outbuf_literal(t->out, "\nStatements\n");
        any = true;
        gf_outbuf_literal(t->out, "  ");
        gf_outbuf_literal(t->out, s->is_outcome ? "outcome" : "statement");
        if (!node.is_meeting && s->meeting != GF_NONE)
            tell_part(t, " of ", t->network->meetings.at[s->meeting].label);
        const saying said = {s->speaker, s->medium, s->addressee, s->occasion, s->stance};
        tell_saying(t, &said);
        gf_tell_evidence(t, &s->evidence);
        if (s->against == GF_NONE) continue;
        gf_outbuf_literal(t->out, "    against what was said before:\n");
        gf_tell_evidence(t, &t->network->statements.at[s->against].evidence);
    }
}

/* Occupations of a person, and where a gathering takes place. */
static void tell_traits(const gf_telling *t, gf_node node) {
    const gf_net_entity *e = node.is_meeting ? NULL : &t->network->entities.at[node.index];
    for (size_t i = 0; e && i < e->traits.count; i++) {
        const gf_net_trait *one = &e->traits.at[i];
        if (i == 0) gf_outbuf_literal(t->out, "\nBesides\n");
        tell_part(t, one->is_former ? "  former " : "  ", one->role);
        if (one->place != GF_NONE)
            tell_part(t, "  takes place in ", t->network->entities.at[one->place].name);
        gf_outbuf_literal(t->out, "\n");
        gf_tell_evidences(t, &one->evidence);
    }
}

static bool is_meant(const gf_net_reference *r, uint32_t entity) {
    for (size_t i = 0; i < r->entities.count; i++) {
        if (r->entities.at[i] == entity) return true;
    }
    return r->head == entity;
}

/* Words that stand for the node, alone or with others, without naming it. */
static void tell_references(const gf_telling *t, gf_node node) {
    bool any = false;
    for (size_t i = 0; !node.is_meeting && i < t->network->references.count; i++) {
        const gf_net_reference *r = &t->network->references.at[i];
        if (!is_meant(r, node.index)) continue;
        if (!any) gf_outbuf_literal(t->out, "\nMeant by\n");
        any = true;
        gf_outbuf_literal(t->out, "  ");
        gf_outbuf_literal(t->out, gf_reference_kind_name(r->kind));
        tell_part(t, ": ", r->text);
        for (size_t k = 0; k < r->entities.count; k++)
            tell_part(t, k ? ", " : " = ", t->network->entities.at[r->entities.at[k]].name);
        if (r->head != GF_NONE)
            tell_part(t, ", led by ", t->network->entities.at[r->head].name);
        gf_outbuf_literal(t->out, "\n");
        gf_tell_evidence(t, &r->evidence);
    }
}

static void tell_claim(const gf_telling *t, const gf_net_claim *claim) {
    gf_outbuf_literal(t->out, "  ");
    gf_outbuf_literal(t->out, gf_meeting_status_name(claim->status));
    const saying said = {claim->speaker, claim->medium, claim->addressee, claim->occasion,
                         claim->stance};
    tell_saying(t, &said);
    gf_tell_evidence(t, &claim->evidence);
}

/* What was said about a meeting, and by whom: planned, denied ... */
static bool tell_claims(const gf_telling *t, gf_node node) {
    bool any = false;
    for (size_t i = 0; i < t->network->claims.count; i++) {
        const gf_net_claim *claim = &t->network->claims.at[i];
        if (claim->about.index != node.index || claim->about.is_meeting != node.is_meeting)
            continue;
        if (!any) gf_outbuf_literal(t->out, "\nClaims\n");
        any = true;
        tell_claim(t, claim);
    }
    return any;
}

/* Its edges say no more than its facts and claims. */
static void tell_meeting(const gf_telling *t, gf_node node) {
    const gf_net_meeting *meeting = &t->network->meetings.at[node.index];
    gf_tell_meeting_facts(t, meeting);
    if (!tell_claims(t, node)) gf_tell_evidences(t, &meeting->evidence);
}

static void tell_node(const gf_telling *t, gf_node node) {
    tell_head(t, node);
    if (node.is_meeting)
        tell_meeting(t, node);
    else
        tell_edges(t, node);
    tell_traits(t, node);
    tell_statements(t, node);
    tell_references(t, node);
    tell_merges(t, node);
    gf_tell_refusals(t, node, NULL);
}

gf_status gf_explain(gf_context *context, FILE *sink, const gf_network *network,
                     const char *name, const char *other) {
    gf_node first, second;
    gf_status status = gf_network_find_node(context, network, name, &first);
    if (status == GF_OK && other)
        status = gf_network_find_node(context, network, other, &second);
    if (status != GF_OK) return status;
    gf_outbuf out = {.sink = sink};
    const gf_telling telling = {&out, network};
    if (other) {
        gf_tell_pair(&telling, first, second);
    } else {
        tell_node(&telling, first);
    }
    status = gf_outbuf_finish(&out);
    return status == GF_OK ? GF_OK : gf_fail(context, status, "cannot write the explanation");
}
