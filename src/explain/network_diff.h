#ifndef GF_EXPLAIN_NETWORK_DIFF_H
#define GF_EXPLAIN_NETWORK_DIFF_H

#include "base/arena.h"
#include "graph/network.h"

typedef enum gf_change_kind { GF_ADDED, GF_REMOVED, GF_CHANGED } gf_change_kind;
typedef enum gf_changed_thing {
    GF_CHANGED_DOCUMENT,
    GF_CHANGED_ENTITY,
    GF_CHANGED_MEETING,
    GF_CHANGED_EDGE
} gf_changed_thing;

/* One member of a thing: "status", "planned", "held". Empty: there was or is none. */
typedef struct gf_field_change {
    const char *field;
    gf_view about; /* of field "participant" and "document": which; else empty */
    gf_view before, after;
} gf_field_change;

typedef struct gf_change {
    gf_change_kind kind;
    gf_changed_thing thing;
    gf_view id, label; /* the new ones, of what was removed the old ones */
    struct {
        gf_field_change *at;
        size_t count, room;
    } fields; /* of what changed; "joined": what was removed is part of another now */
} gf_change;

typedef struct gf_changes {
    gf_change *at; /* documents, entities, meetings, edges; in each: new ones and changed ones
                      in the order of the new network, then removed ones in that of the old */
    size_t count, room;
} gf_changes;

const char *gf_change_kind_name(gf_change_kind kind);      /* "added" ... */
const char *gf_changed_thing_name(gf_changed_thing thing); /* "document" ... */

/* What changed from @p old to @p new_one. Texts are lent by both and by @p arena. Near-linear.
 */
gf_status gf_networks_compare(gf_arena *arena, const gf_network *old, const gf_network *new_one,
                              gf_changes *out);

#endif
