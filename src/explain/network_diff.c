#include "explain/network_diff.h"

#include "base/map.h"
#include "base/try.h"
#include "base/vec.h"
#include "explain/node_pairing.h"

#include <stdio.h>
#include <string.h>

const char *gf_change_kind_name(gf_change_kind kind) {
    static const char *const names[] = {"added", "removed", "changed"};
    return names[kind];
}

const char *gf_changed_thing_name(gf_changed_thing thing) {
    static const char *const names[] = {"document", "entity", "meeting", "edge"};
    return names[thing];
}

typedef struct comparing {
    gf_arena *arena;
    const gf_network *old, *new_one;
    gf_pairing pairing;
    gf_changes *out;
} comparing;

static gf_view named(const char *name) { return (gf_view){name, strlen(name)}; }

static gf_status push(const comparing *c, gf_change change) {
    return GF_PUSH(c->arena, c->out, change) ? GF_OK : GF_ERR_NOMEM;
}

/* Adds the field where it differs. */
static gf_status put_field(const comparing *c, gf_change *to, gf_field_change f) {
    if (gf_view_equal(f.before, f.after)) return GF_OK;
    return GF_PUSH(c->arena, &to->fields, f) ? GF_OK : GF_ERR_NOMEM;
}

static gf_status put(const comparing *c, gf_change *to, const char *field, gf_view before,
                     gf_view after) {
    return put_field(c, to,
                     (gf_field_change){.field = field, .before = before, .after = after});
}

static gf_view when_text(const comparing *c, gf_when when) {
    char edtf[48];
    gf_when_edtf(when, edtf);
    return gf_arena_copy(c->arena, named(edtf));
}

static gf_status put_when(const comparing *c, gf_change *to, gf_when before, gf_when after) {
    const gf_view a = when_text(c, before), b = when_text(c, after);
    return a.ptr && b.ptr ? put(c, to, "date", a, b) : GF_ERR_NOMEM;
}

static gf_status put_number(const comparing *c, gf_change *to, const char *field, int before,
                            int after) {
    char a[16], b[16];
    snprintf(a, sizeof a, "%d", before);
    snprintf(b, sizeof b, "%d", after);
    const gf_view x = gf_arena_copy(c->arena, named(a)), y = gf_arena_copy(c->arena, named(b));
    return x.ptr && y.ptr ? put(c, to, field, x, y) : GF_ERR_NOMEM;
}

static gf_status compare_documents(const comparing *c) {
    gf_map of_key = {0};
    for (uint32_t i = 0; i < c->old->documents.count; i++) {
        if (!gf_map_put(c->arena, &of_key, c->old->documents.at[i].key, i)) return GF_ERR_NOMEM;
    }
    bool *is_kept = GF_NEW_ARRAY(c->arena, bool, c->old->documents.count + 1);
    if (!is_kept) return GF_ERR_NOMEM;
    for (size_t i = 0; i < c->new_one->documents.count; i++) {
        const gf_net_document *d = &c->new_one->documents.at[i];
        const uint32_t old = gf_map_get(&of_key, d->key);
        gf_change change = {old == GF_MAP_NONE ? GF_ADDED : GF_CHANGED,
                            GF_CHANGED_DOCUMENT,
                            d->key,
                            d->title,
                            {0}};
        if (old != GF_MAP_NONE) {
            is_kept[old] = true;
            GF_TRY(put_when(c, &change, c->old->documents.at[old].date.when, d->date.when));
        }
        if (old == GF_MAP_NONE || change.fields.count) GF_TRY(push(c, change));
    }
    for (size_t i = 0; i < c->old->documents.count; i++) {
        const gf_net_document *d = &c->old->documents.at[i];
        if (!is_kept[i])
            GF_TRY(
                push(c, (gf_change){GF_REMOVED, GF_CHANGED_DOCUMENT, d->key, d->title, {0}}));
    }
    return GF_OK;
}

/* An old node that is no more, or part of another one now. */
static gf_status add_removed(const comparing *c, gf_node old, uint32_t new_index,
                             uint32_t back) {
    if (new_index != GF_NONE && back == old.index) return GF_OK;
    gf_change change = {GF_REMOVED,
                        old.is_meeting ? GF_CHANGED_MEETING : GF_CHANGED_ENTITY,
                        gf_node_id(c->old, old),
                        gf_node_label(c->old, old),
                        {0}};
    if (new_index != GF_NONE)
        GF_TRY(put(c, &change, "joined", (gf_view){0},
                   gf_node_id(c->new_one, (gf_node){old.is_meeting, new_index})));
    return push(c, change);
}

static gf_status compare_entities(const comparing *c) {
    for (uint32_t i = 0; i < c->new_one->entities.count; i++) {
        const gf_net_entity *e = &c->new_one->entities.at[i];
        const uint32_t old = c->pairing.old_entity[i];
        gf_change change = {
            old == GF_NONE ? GF_ADDED : GF_CHANGED, GF_CHANGED_ENTITY, e->id, e->name, {0}};
        if (old != GF_NONE) {
            GF_TRY(put(c, &change, "id", c->old->entities.at[old].id, e->id));
            GF_TRY(put(c, &change, "name", c->old->entities.at[old].name, e->name));
        }
        if (old == GF_NONE || change.fields.count) GF_TRY(push(c, change));
    }
    for (uint32_t i = 0; i < c->old->entities.count; i++) {
        const uint32_t now = c->pairing.new_entity[i];
        GF_TRY(add_removed(c, (gf_node){false, i}, now,
                           now == GF_NONE ? GF_NONE : c->pairing.old_entity[now]));
    }
    return GF_OK;
}

static gf_view entity_name(const gf_network *network, uint32_t entity) {
    if (entity == GF_NONE) return (gf_view){0};
    return network->entities.at[entity].name;
}

static const gf_net_participant *find_participant(const gf_net_meeting *meeting,
                                                  uint32_t entity) {
    for (size_t i = 0; i < meeting->participants.count; i++) {
        if (meeting->participants.at[i].entity == entity) return &meeting->participants.at[i];
    }
    return NULL;
}

static gf_status put_participant(const comparing *c, gf_change *to, gf_view who,
                                 const gf_net_participant *before,
                                 const gf_net_participant *after) {
    const gf_field_change f = {
        .field = "participant",
        .about = who,
        .before = before ? named(gf_part_name(before->part)) : (gf_view){0},
        .after = after ? named(gf_part_name(after->part)) : (gf_view){0}};
    return put_field(c, to, f);
}

static gf_status compare_participants(const comparing *c, gf_change *to,
                                      const gf_net_meeting *old, const gf_net_meeting *now) {
    for (size_t i = 0; i < now->participants.count; i++) {
        const gf_net_participant *p = &now->participants.at[i];
        const uint32_t was = c->pairing.old_entity[p->entity];
        GF_TRY(put_participant(c, to, entity_name(c->new_one, p->entity),
                               was == GF_NONE ? NULL : find_participant(old, was), p));
    }
    for (size_t i = 0; i < old->participants.count; i++) {
        const gf_net_participant *p = &old->participants.at[i];
        const uint32_t is = c->pairing.new_entity[p->entity];
        if (is == GF_NONE || !find_participant(now, is))
            GF_TRY(put_participant(c, to, entity_name(c->old, p->entity), p, NULL));
    }
    return GF_OK;
}

static gf_status compare_meeting(const comparing *c, gf_change *to, const gf_net_meeting *old,
                                 const gf_net_meeting *now) {
    GF_TRY(put(c, to, "id", old->id, now->id));
    GF_TRY(put(c, to, "status", named(gf_meeting_status_name(old->status)),
               named(gf_meeting_status_name(now->status))));
    GF_TRY(put_when(c, to, old->when, now->when));
    GF_TRY(put(c, to, "mode", named(gf_mode_name(old->mode)), named(gf_mode_name(now->mode))));
    GF_TRY(put(c, to, "place", entity_name(c->old, old->place),
               entity_name(c->new_one, now->place)));
    GF_TRY(compare_participants(c, to, old, now));
    return put_number(c, to, "documents", (int)old->documents.count, (int)now->documents.count);
}

static gf_status compare_meetings(const comparing *c) {
    for (uint32_t i = 0; i < c->new_one->meetings.count; i++) {
        const gf_net_meeting *m = &c->new_one->meetings.at[i];
        const uint32_t old = c->pairing.old_meeting[i];
        gf_change change = {
            old == GF_NONE ? GF_ADDED : GF_CHANGED, GF_CHANGED_MEETING, m->id, m->label, {0}};
        if (old != GF_NONE) GF_TRY(compare_meeting(c, &change, &c->old->meetings.at[old], m));
        if (old == GF_NONE || change.fields.count) GF_TRY(push(c, change));
    }
    for (uint32_t i = 0; i < c->old->meetings.count; i++) {
        const uint32_t now = c->pairing.new_meeting[i];
        GF_TRY(add_removed(c, (gf_node){true, i}, now,
                           now == GF_NONE ? GF_NONE : c->pairing.old_meeting[now]));
    }
    return GF_OK;
}

/* Edges are numbered anew in every run: they are the same by ends, type, role and period. */
static gf_view edge_key(const comparing *c, const gf_net_edge *e, gf_node source,
                        gf_node target) {
    const uint32_t fixed[] = {(uint32_t)e->type,    source.is_meeting, source.index,
                              target.is_meeting,    target.index,      (uint32_t)e->when.start,
                              (uint32_t)e->when.end};
    char *key = gf_arena_alloc(c->arena, sizeof fixed + e->role.len, 1);
    if (!key) return (gf_view){0};
    memcpy(key, fixed, sizeof fixed);
    if (e->role.len) memcpy(key + sizeof fixed, e->role.ptr, e->role.len);
    return (gf_view){key, sizeof fixed + e->role.len};
}

static gf_node now(const comparing *c, gf_node old) {
    return (gf_node){old.is_meeting, old.is_meeting ? c->pairing.new_meeting[old.index]
                                                    : c->pairing.new_entity[old.index]};
}

/* "Ina Roth role Ministerin Norwegen" */
static gf_view edge_label(const comparing *c, const gf_network *network, const gf_net_edge *e) {
    const gf_view source = gf_node_label(network, e->source),
                  target = gf_node_label(network, e->target);
    const char *type = gf_edge_type_name(e->type);
    const size_t room = source.len + target.len + e->role.len + strlen(type) + 4;
    char *text = gf_arena_alloc(c->arena, room, 1);
    if (!text) return (gf_view){0};
    const int n = snprintf(text, room, "%.*s %s%s%.*s %.*s", GF_VIEW_ARG(source), type,
                           e->role.len ? " " : "", (int)e->role.len,
                           e->role.len ? e->role.ptr : "", GF_VIEW_ARG(target));
    return (gf_view){text, (size_t)n};
}

static gf_status push_edge(const comparing *c, gf_change *change, const gf_network *network,
                           const gf_net_edge *e) {
    change->thing = GF_CHANGED_EDGE;
    change->label = edge_label(c, network, e);
    return change->label.ptr ? push(c, *change) : GF_ERR_NOMEM;
}

/* Where an old end is no more, its edge is gone with it. */
static gf_status list_old_edges(const comparing *c, gf_map *out) {
    for (uint32_t i = 0; i < c->old->edges.count; i++) {
        const gf_net_edge *e = &c->old->edges.at[i];
        const gf_view key = edge_key(c, e, now(c, e->source), now(c, e->target));
        if (!key.ptr || !gf_map_put(c->arena, out, key, i)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

/* Who attended is told with the meeting. */
static bool is_told_elsewhere(const gf_net_edge *e) {
    return e->type == GF_EDGE_ATTENDED || e->type == GF_EDGE_EXPECTED ||
           e->type == GF_EDGE_HELD_AT;
}

/* Tells of an edge that is new, or weighs more or less; @p old is GF_MAP_NONE if it is new. */
static gf_status compare_edge(const comparing *c, const gf_net_edge *e, uint32_t old) {
    gf_change change = {.kind = old == GF_MAP_NONE ? GF_ADDED : GF_CHANGED};
    if (old != GF_MAP_NONE)
        GF_TRY(put_number(c, &change, "weight", c->old->edges.at[old].weight, e->weight));
    const bool is_due = old == GF_MAP_NONE || change.fields.count;
    if (!is_due || is_told_elsewhere(e)) return GF_OK;
    return push_edge(c, &change, c->new_one, e);
}

static gf_status push_removed_edges(const comparing *c, const bool *is_kept) {
    for (size_t i = 0; i < c->old->edges.count; i++) {
        const gf_net_edge *e = &c->old->edges.at[i];
        gf_change change = {.kind = GF_REMOVED};
        if (!is_kept[i] && !is_told_elsewhere(e)) GF_TRY(push_edge(c, &change, c->old, e));
    }
    return GF_OK;
}

static gf_status compare_edges(const comparing *c) {
    gf_map olds = {0};
    bool *is_kept = GF_NEW_ARRAY(c->arena, bool, c->old->edges.count + 1);
    if (!is_kept) return GF_ERR_NOMEM;
    GF_TRY(list_old_edges(c, &olds));
    for (size_t i = 0; i < c->new_one->edges.count; i++) {
        const gf_net_edge *e = &c->new_one->edges.at[i];
        const gf_view key = edge_key(c, e, e->source, e->target);
        if (!key.ptr) return GF_ERR_NOMEM;
        const uint32_t old = gf_map_get(&olds, key);
        if (old != GF_MAP_NONE) is_kept[old] = true;
        GF_TRY(compare_edge(c, e, old));
    }
    return push_removed_edges(c, is_kept);
}

gf_status gf_networks_compare(gf_arena *arena, const gf_network *old, const gf_network *new_one,
                              gf_changes *out) {
    comparing c = {.arena = arena, .old = old, .new_one = new_one, .out = out};
    *out = (gf_changes){0};
    if (!gf_networks_pair(arena, old, new_one, &c.pairing)) return GF_ERR_NOMEM;
    GF_TRY(compare_documents(&c));
    GF_TRY(compare_entities(&c));
    GF_TRY(compare_meetings(&c));
    return compare_edges(&c);
}
