#include "export/wording.h"

#include "export/view_graph.h"

#include <stdio.h>
#include <string.h>

enum { TOOLTIP_BYTES = 600 };

/* "22.01.2026", "29.–30.11.2025", "12/2022", "2019", "ab 01.04.2023" */
static int spell(gf_when w, char *to, size_t size) {
    if (!gf_when_closed(w)) {
        const gf_day day = w.start != GF_DAY_NONE ? w.start : w.end;
        const gf_civil c = gf_day_civil(day);
        return snprintf(to, size, "%s %02d.%02d.%d", w.start != GF_DAY_NONE ? "ab" : "bis",
                        (int)c.day, (int)c.month, (int)c.year);
    }
    const gf_civil a = gf_day_civil(w.start), b = gf_day_civil(w.end);
    if (w.start == w.end)
        return snprintf(to, size, "%02d.%02d.%d", (int)a.day, (int)a.month, (int)a.year);
    const bool whole = a.day == 1 && b.day == gf_month_length(b.year, b.month);
    if (whole && a.year == b.year && a.month == b.month)
        return snprintf(to, size, "%02d/%d", (int)a.month, (int)a.year);
    if (whole && a.year == b.year && a.month == 1 && b.month == 12)
        return snprintf(to, size, "%d", (int)a.year);
    if (a.year == b.year && a.month == b.month)
        return snprintf(to, size, "%02d.–%02d.%02d.%d", (int)a.day, (int)b.day, (int)a.month,
                        (int)a.year);
    return snprintf(to, size, "%02d.%02d.%d–%02d.%02d.%d", (int)a.day, (int)a.month,
                    (int)a.year, (int)b.day, (int)b.month, (int)b.year);
}

gf_view gf_when_text(gf_arena *arena, gf_when when, const gf_style *style) {
    if (!gf_when_known(when)) {
        const char *none = gf_style_is_english(style) ? "undated" : "ohne Datum";
        return (gf_view){none, strlen(none)};
    }
    char *to = gf_arena_alloc(arena, 64, 1);
    if (!to) return (gf_view){0};
    return (gf_view){to, (size_t)spell(when, to, 64)};
}

gf_view gf_meeting_place_text(const gf_network *n, const gf_net_meeting *m,
                              const gf_style *style) {
    const bool english = gf_style_is_english(style);
    if (m->place != GF_NONE) return n->entities.at[m->place].name;
    if (m->mode == GF_MODE_PHONE) return english ? GF_VIEW("phone call") : GF_VIEW("Telefonat");
    if (m->mode == GF_MODE_VIDEO)
        return english ? GF_VIEW("video call") : GF_VIEW("Videogespräch");
    return english ? GF_VIEW("meeting") : GF_VIEW("Treffen");
}

/* Cuts at a character border. */
static gf_view shortened(gf_view text, size_t most) {
    if (text.len <= most) return text;
    while (most > 0 && ((unsigned char)text.ptr[most] & 0xC0) == 0x80)
        most--;
    return gf_view_slice(text, 0, most);
}

static gf_view with_evidence(gf_arena *arena, const gf_network *n, gf_view head,
                             const gf_evidences *evidence) {
    char *to = gf_arena_alloc(arena, TOOLTIP_BYTES, 1);
    if (!to) return (gf_view){0};
    head = shortened(head, 200);
    if (!evidence->count) return gf_arena_copy(arena, head);
    const gf_net_evidence *e = &evidence->at[0];
    const gf_view words = shortened(e->text, 300),
                  key = shortened(n->documents.at[e->document].key, 60);
    const int len = snprintf(to, TOOLTIP_BYTES, "%.*s: %.*s [%.*s]", GF_VIEW_ARG(head),
                             GF_VIEW_ARG(words), GF_VIEW_ARG(key));
    return (gf_view){to, (size_t)len};
}

gf_view gf_meeting_tooltip(gf_arena *arena, const gf_network *n, const gf_net_meeting *m) {
    return with_evidence(arena, n, m->label, &m->evidence);
}

gf_view gf_edge_tooltip(gf_arena *arena, const gf_network *n, const gf_net_edge *e) {
    const gf_view head = e->role.len ? e->role : gf_node_label(n, e->target);
    return with_evidence(arena, n, head, &e->evidence);
}

gf_view gf_entity_tooltip(gf_arena *arena, const gf_network *n, const gf_net_entity *e) {
    char *to = gf_arena_alloc(arena, TOOLTIP_BYTES, 1);
    if (!to) return (gf_view){0};
    const gf_view name = shortened(e->name, 200);
    (void)n;
    const int len =
        snprintf(to, TOOLTIP_BYTES, "%.*s: %zu %s, %u %s", GF_VIEW_ARG(name),
                 e->documents.count, e->documents.count == 1 ? "Dokument" : "Dokumente",
                 e->mentions, e->mentions == 1 ? "Erwähnung" : "Erwähnungen");
    return (gf_view){to, (size_t)len};
}
