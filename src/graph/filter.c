#include "graph/filter.h"

#include "base/vec.h"
#include "graph/filter_keep.h"

/* Old index -> new index, GF_NONE for what goes. */
typedef struct renumbering {
    uint32_t *entities, *meetings;
} renumbering;

typedef struct copying {
    gf_arena *arena;
    const gf_keep *keep;
    renumbering to;
    gf_network *out;
    bool has_room;
} copying;

#define KEEP_PUSH(c, list, value)                                         \
    do {                                                                  \
        if (!GF_PUSH((c)->arena, (list), (value))) (c)->has_room = false; \
    } while (0)

static gf_indices renumber(copying *c, gf_indices from) {
    gf_indices kept = {0};
    for (size_t i = 0; i < from.count; i++) {
        const uint32_t index = c->to.entities[from.at[i]];
        if (index != GF_NONE) KEEP_PUSH(c, &kept, index);
    }
    return kept;
}

/* Where a gathering meets, or an entity lies, may be left out. */
static void copy_places_of(copying *c, gf_net_entity *e) {
    const gf_net_entity from = *e;
    e->within = from.within && c->to.entities[from.within - 1] != GF_NONE
                    ? c->to.entities[from.within - 1] + 1
                    : 0;
    e->traits.at = NULL;
    e->traits.count = e->traits.room = 0;
    for (size_t i = 0; i < from.traits.count; i++) {
        gf_net_trait t = from.traits.at[i];
        if (t.place != GF_NONE) t.place = c->to.entities[t.place];
        if (t.role.len || t.place != GF_NONE) KEEP_PUSH(c, &e->traits, t);
    }
}

static void copy_entities(copying *c) {
    const gf_network *n = c->keep->network;
    for (size_t i = 0; i < n->entities.count; i++) {
        c->to.entities[i] = GF_NONE;
        if (!c->keep->entities[i]) continue;
        c->to.entities[i] = (uint32_t)c->out->entities.count;
        KEEP_PUSH(c, &c->out->entities, n->entities.at[i]);
    }
    for (size_t i = 0; i < c->out->entities.count; i++)
        copy_places_of(c, &c->out->entities.at[i]);
}

static gf_net_meeting copy_meeting(copying *c, const gf_net_meeting *from) {
    gf_net_meeting m = *from;
    m.participants.count = m.participants.room = 0;
    m.participants.at = NULL;
    for (size_t i = 0; i < from->participants.count; i++) {
        gf_net_participant p = from->participants.at[i];
        p.entity = c->to.entities[p.entity];
        if (p.entity != GF_NONE) KEEP_PUSH(c, &m.participants, p);
    }
    m.place = from->place == GF_NONE ? GF_NONE : c->to.entities[from->place];
    m.places = renumber(c, from->places);
    m.series.count = m.series.room = 0;
    m.series.at = NULL;
    for (size_t i = 0; i < from->series.count; i++) {
        gf_net_series s = from->series.at[i];
        s.of = renumber(c, s.of);
        s.after = c->to.meetings[s.after]; /* earlier ones have their numbers */
        if (s.after != GF_NONE) KEEP_PUSH(c, &m.series, s);
    }
    m.topics.count = m.topics.room = 0;
    m.topics.at = NULL;
    for (size_t i = 0; i < from->topics.count; i++) {
        gf_net_topic t = from->topics.at[i];
        if (t.entity != GF_NONE) t.entity = c->to.entities[t.entity];
        KEEP_PUSH(c, &m.topics, t);
    }
    m.ordinals.count = m.ordinals.room = 0;
    m.ordinals.at = NULL;
    for (size_t i = 0; i < from->ordinals.count; i++) {
        gf_net_ordinal o = from->ordinals.at[i];
        o.of = renumber(c, o.of);
        KEEP_PUSH(c, &m.ordinals, o);
    }
    m.setup.initiators = renumber(c, from->setup.initiators);
    return m;
}

/* The gathering at whose side a meeting was may go, or have another number: its words stay. */
static void copy_occasions(copying *c, gf_net_setup *setup) {
    const gf_net_setup from = *setup;
    setup->part_of.at = NULL;
    setup->part_of.count = setup->part_of.room = 0;
    for (size_t i = 0; i < from.part_of.count; i++) {
        gf_net_occasion o = from.part_of.at[i];
        if (o.meeting != GF_NONE) o.meeting = c->to.meetings[o.meeting];
        KEEP_PUSH(c, &setup->part_of, o);
    }
}

static void copy_meetings(copying *c) {
    const gf_network *n = c->keep->network;
    for (size_t i = 0; i < n->meetings.count; i++) {
        c->to.meetings[i] = GF_NONE;
        if (!c->keep->meetings[i]) continue;
        c->to.meetings[i] = (uint32_t)c->out->meetings.count;
        const gf_net_meeting m = copy_meeting(c, &n->meetings.at[i]);
        KEEP_PUSH(c, &c->out->meetings, m);
    }
    for (size_t i = 0; i < c->out->meetings.count; i++)
        copy_occasions(c, &c->out->meetings.at[i].setup);
}

static gf_node move(const copying *c, gf_node node) {
    if (node.index == GF_NONE) return node;
    node.index = node.is_meeting ? c->to.meetings[node.index] : c->to.entities[node.index];
    return node;
}

static void copy_edges(copying *c) {
    const gf_network *n = c->keep->network;
    for (size_t i = 0; i < n->edges.count; i++) {
        if (!c->keep->edges[i]) continue;
        gf_net_edge e = n->edges.at[i];
        e.source = move(c, e.source);
        e.target = move(c, e.target);
        KEEP_PUSH(c, &c->out->edges, e);
    }
}

/* What was said of a meeting goes with it; the rest with who said it. */
static bool keeps_statement(const copying *c, const gf_net_statement *s) {
    if (s->meeting != GF_NONE) return c->to.meetings[s->meeting] != GF_NONE;
    return s->by != GF_NONE && c->to.entities[s->by] != GF_NONE;
}

static void copy_statements(copying *c) {
    const gf_network *n = c->keep->network;
    uint32_t *moved = GF_NEW_ARRAY(c->arena, uint32_t, n->statements.count + 1);
    if (!moved) c->has_room = false;
    for (size_t i = 0; moved && i < n->statements.count; i++) {
        gf_net_statement s = n->statements.at[i];
        moved[i] = GF_NONE;
        if (!keeps_statement(c, &s)) continue;
        moved[i] = (uint32_t)c->out->statements.count;
        if (s.meeting != GF_NONE) s.meeting = c->to.meetings[s.meeting];
        if (s.by != GF_NONE) s.by = c->to.entities[s.by];
        if (s.against != GF_NONE) s.against = moved[s.against];
        KEEP_PUSH(c, &c->out->statements, s);
    }
}

/* Of a set, all must be there; of a damaged sentence without a candidate nothing is left. */
static void copy_references(copying *c) {
    const gf_network *n = c->keep->network;
    for (size_t i = 0; i < n->references.count; i++) {
        gf_net_reference r = n->references.at[i];
        const size_t count = r.entities.count;
        r.entities = renumber(c, r.entities);
        if (r.head != GF_NONE) r.head = c->to.entities[r.head];
        if (count && r.entities.count == count) KEEP_PUSH(c, &c->out->references, r);
    }
}

static void copy_claims(copying *c) {
    const gf_network *n = c->keep->network;
    for (size_t i = 0; i < n->claims.count; i++) {
        gf_net_claim claim = n->claims.at[i];
        if (claim.about.index == GF_NONE) continue;
        claim.about = move(c, claim.about);
        if (claim.about.index != GF_NONE) KEEP_PUSH(c, &c->out->claims, claim);
    }
    for (size_t i = 0; i < n->merges.count; i++) {
        const gf_net_merge *merge = &n->merges.at[i];
        bool stays = false;
        for (size_t k = 0; !stays && k < c->out->entities.count; k++) {
            stays = gf_view_equal(c->out->entities.at[k].id, merge->into);
        }
        for (size_t k = 0; !stays && k < c->out->meetings.count; k++) {
            stays = gf_view_equal(c->out->meetings.at[k].id, merge->into);
        }
        if (stays) KEEP_PUSH(c, &c->out->merges, *merge);
    }
}

static gf_status copy_kept(gf_context *context, gf_arena *arena, const gf_keep *keep,
                           gf_network *out) {
    const gf_network *n = keep->network;
    copying c = {.arena = arena, .keep = keep, .out = out, .has_room = true};
    c.to.entities = GF_NEW_ARRAY(arena, uint32_t, n->entities.count + 1);
    c.to.meetings = GF_NEW_ARRAY(arena, uint32_t, n->meetings.count + 1);
    c.has_room = c.to.entities && c.to.meetings;
    *out = (gf_network){0};
    out->documents = n->documents; /* what was read, not what is shown */
    out->refusals = n->refusals;
    out->corpus = n->corpus;
    if (c.has_room) copy_entities(&c);
    if (c.has_room) copy_meetings(&c);
    if (c.has_room) copy_edges(&c);
    if (c.has_room) copy_claims(&c);
    if (c.has_room) copy_statements(&c);
    if (c.has_room) copy_references(&c);
    return c.has_room ? GF_OK : gf_fail(context, GF_ERR_NOMEM, "out of memory");
}

gf_status gf_network_filter(gf_context *context, gf_arena *arena, const gf_network *network,
                            const gf_filter *filter, gf_network *out) {
    gf_keep keep;
    if (!gf_keep_all(arena, network, &keep)) {
        return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    }
    gf_keep_by_time_and_status(&keep, filter);
    gf_status status = gf_keep_by_focus(context, arena, &keep, filter);
    if (status == GF_OK) status = gf_keep_by_rank(context, arena, &keep, filter->top);
    return status == GF_OK ? copy_kept(context, arena, &keep, out) : status;
}
