#include "export/wording.h"

#include "export/view_graph.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

enum { TOOLTIP_BYTES = 1000, ROLES_SEARCHED = 5000 };

/* "ab 01.04.2023", "bis 01.04.2023" */
static int spell_open(gf_when w, bool english, char *to, size_t size) {
    const bool has_start = w.start != GF_DAY_NONE;
    const gf_civil c = gf_day_civil(has_start ? w.start : w.end);
    const char *from = english ? "from" : "ab", *until = english ? "until" : "bis";
    return snprintf(to, size, "%s %02d.%02d.%d", has_start ? from : until, (int)c.day,
                    (int)c.month, (int)c.year);
}

/* "12/2022", "2019"; 0 if the days fill neither a month nor a year */
static int spell_whole(gf_civil a, gf_civil b, char *to, size_t size) {
    const bool whole = a.day == 1 && b.day == gf_month_length(b.year, b.month);
    if (!whole || a.year != b.year) return 0;
    if (a.month == b.month) return snprintf(to, size, "%02d/%d", (int)a.month, (int)a.year);
    return a.month == 1 && b.month == 12 ? snprintf(to, size, "%d", (int)a.year) : 0;
}

/* "22.01.2026", "29.–30.11.2025", "12/2022", "2019", "ab 01.04.2023" */
static int spell(gf_when w, bool english, char *to, size_t size) {
    if (!gf_when_closed(w)) return spell_open(w, english, to, size);
    const gf_civil a = gf_day_civil(w.start), b = gf_day_civil(w.end);
    if (w.start == w.end)
        return snprintf(to, size, "%02d.%02d.%d", (int)a.day, (int)a.month, (int)a.year);
    const int len = spell_whole(a, b, to, size);
    if (len) return len;
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
    return (gf_view){to, (size_t)spell(when, gf_style_is_english(style), to, 64)};
}

static gf_view kind_of(const gf_net_meeting *m, bool english) {
    if (m->mode == GF_MODE_PHONE) return english ? GF_VIEW("phone call") : GF_VIEW("Telefonat");
    if (m->mode == GF_MODE_VIDEO)
        return english ? GF_VIEW("video call") : GF_VIEW("Videogespräch");
    return english ? GF_VIEW("meeting") : GF_VIEW("Treffen");
}

gf_view gf_meeting_place_text(gf_arena *arena, const gf_network *n, const gf_net_meeting *m,
                              const gf_style *style) {
    const gf_view kind = kind_of(m, gf_style_is_english(style));
    if (m->place == GF_NONE) return kind;
    const gf_view place = n->entities.at[m->place].name;
    if (m->mode != GF_MODE_PHONE && m->mode != GF_MODE_VIDEO) return place;
    const size_t room = kind.len + place.len + 4;
    char *to = gf_arena_alloc(arena, room, 1);
    if (!to) return (gf_view){0};
    return (gf_view){
        to, (size_t)snprintf(to, room, "%.*s (%.*s)", GF_VIEW_ARG(kind), GF_VIEW_ARG(place))};
}

/* "im November", "4. April": the year is not known. */
static gf_view without_year(gf_arena *arena, gf_when when, bool english) {
    static const char *const months[2][12] = {
        {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
         "Oktober", "November", "Dezember"},
        {"January", "February", "March", "April", "May", "June", "July", "August", "September",
         "October", "November", "December"}};
    enum { ROOM = 32 };
    char *to = gf_arena_alloc(arena, ROOM, 1);
    if (!to) return (gf_view){0};
    const char *month = months[english][(when.month - 1) % 12];
    const int len = when.day ? snprintf(to, ROOM, english ? "%d %s" : "%d. %s", when.day, month)
                             : snprintf(to, ROOM, english ? "in %s" : "im %s", month);
    return (gf_view){to, (size_t)len};
}

gf_view gf_meeting_when_text(gf_arena *arena, const gf_network *n, const gf_net_meeting *m,
                             const gf_style *style) {
    const bool english = gf_style_is_english(style);
    if (gf_when_known(m->when)) return gf_when_text(arena, m->when, style);
    if (m->when.month) return without_year(arena, m->when, english);
    for (size_t i = 0; i < m->documents.count; i++) {
        const gf_when told = n->documents.at[m->documents.at[i]].date.when;
        if (!gf_when_closed(told)) continue;
        char day[64];
        spell(told, english, day, sizeof day);
        char *to = gf_arena_alloc(arena, 96, 1);
        if (!to) return (gf_view){0};
        return (gf_view){
            to, (size_t)snprintf(to, 96, "%s %s", english ? "reported" : "berichtet", day)};
    }
    return english ? GF_VIEW("undated") : GF_VIEW("undatiert");
}

gf_view gf_meeting_state_text(const gf_net_meeting *m, const gf_style *style) {
    const bool english = gf_style_is_english(style);
    if (m->status == GF_POSTPONED)
        return english ? GF_VIEW("postponed") : GF_VIEW("verschoben");
    if (m->status == GF_CANCELLED) return english ? GF_VIEW("cancelled") : GF_VIEW("abgesagt");
    return GF_VIEW("");
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
    head = shortened(head, 400);
    if (!evidence->count) return gf_arena_copy(arena, head);
    const gf_net_evidence *e = &evidence->at[0];
    const gf_view words = shortened(e->text, 400),
                  key = shortened(n->documents.at[e->document].key, 60);
    const int len = snprintf(to, TOOLTIP_BYTES, "%.*s%s%.*s [%.*s]", GF_VIEW_ARG(head),
                             words.len ? ": " : "", GF_VIEW_ARG(words), GF_VIEW_ARG(key));
    return (gf_view){to, (size_t)len};
}

gf_view gf_meeting_tooltip(gf_arena *arena, const gf_network *n, const gf_net_meeting *m) {
    return with_evidence(arena, n, m->label, &m->evidence);
}

gf_view gf_edge_tooltip(gf_arena *arena, const gf_network *n, const gf_net_edge *e,
                        const gf_style *style) {
    enum { HEAD_ROOM = 400 };
    char head[HEAD_ROOM];
    const gf_view from = shortened(gf_node_label(n, e->source), 100),
                  to = shortened(gf_node_label(n, e->target), 100),
                  role = shortened(e->role, 60);
    int len = snprintf(head, sizeof head, "%.*s – %.*s%s%.*s", GF_VIEW_ARG(from),
                       GF_VIEW_ARG(role), role.len ? ", " : "", GF_VIEW_ARG(to));
    if (gf_when_known(e->when)) {
        const gf_view when = gf_when_text(arena, e->when, style);
        len += snprintf(head + len, sizeof head - (size_t)len, " (%.*s)", GF_VIEW_ARG(when));
    }
    return with_evidence(arena, n, (gf_view){head, (size_t)len}, &e->evidence);
}

static bool begins(gf_view text, const char *with) {
    const size_t len = strlen(with);
    return text.len > len && strncasecmp(text.ptr, with, len) == 0;
}

gf_view gf_evidence_url(const gf_network *n, const gf_evidences *evidence) {
    for (size_t i = 0; i < evidence->count; i++) {
        const gf_view url = n->documents.at[evidence->at[i].document].url;
        if (begins(url, "http://") || begins(url, "https://")) return url;
    }
    return (gf_view){0};
}

/* The first role among the edges looked at; NULL if there is none. */
static const gf_net_edge *role_of(const gf_network *n, const gf_net_entity *e) {
    for (size_t i = 0; i < n->edges.count && i < ROLES_SEARCHED; i++) {
        const gf_net_edge *edge = &n->edges.at[i];
        if (edge->type == GF_EDGE_ROLE && !edge->source.is_meeting && edge->role.len &&
            &n->entities.at[edge->source.index] == e)
            return edge;
    }
    return NULL;
}

static const char *documents_word(bool english, bool is_one) {
    if (english) return is_one ? "document" : "documents";
    return is_one ? "Dokument" : "Dokumente";
}

static const char *mentions_word(bool english, bool is_one) {
    if (english) return is_one ? "mention" : "mentions";
    return is_one ? "Erwähnung" : "Erwähnungen";
}

gf_view gf_entity_tooltip(gf_arena *arena, const gf_network *n, const gf_net_entity *e,
                          const gf_style *style) {
    char *to = gf_arena_alloc(arena, TOOLTIP_BYTES, 1);
    if (!to) return (gf_view){0};
    const bool english = gf_style_is_english(style);
    const gf_view name = shortened(e->name, 200);
    int len = snprintf(to, TOOLTIP_BYTES, "%.*s: %zu %s, %u %s", GF_VIEW_ARG(name),
                       e->documents.count, documents_word(english, e->documents.count == 1),
                       e->mentions, mentions_word(english, e->mentions == 1));
    const gf_net_edge *edge = role_of(n, e);
    if (edge) {
        const gf_view role = shortened(edge->role, 80),
                      of = shortened(gf_node_label(n, edge->target), 80);
        len += snprintf(to + len, TOOLTIP_BYTES - (size_t)len, ". %.*s (%.*s)",
                        GF_VIEW_ARG(role), GF_VIEW_ARG(of));
    }
    return (gf_view){to, (size_t)len};
}
