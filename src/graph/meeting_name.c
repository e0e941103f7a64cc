#include "graph/meeting_name.h"

#include "base/try.h"

#include <stdio.h>
#include <string.h>

static const char *const months[] = {"Januar",    "Februar", "März",     "April",
                                     "Mai",       "Juni",    "Juli",     "August",
                                     "September", "Oktober", "November", "Dezember"};

static bool is_whole_month(gf_when w) {
    const gf_civil a = gf_day_civil(w.start), b = gf_day_civil(w.end);
    return a.year == b.year && a.month == b.month && a.day == 1 &&
           b.day == gf_month_length(b.year, b.month);
}

/* "22. Januar 2026", "29.–30. November 2025", "Dezember 2022", "4. April" */
static void spell_date(gf_when w, char to[64]) {
    if (!gf_when_closed(w)) {
        if (w.month && w.day)
            snprintf(to, 64, "%d. %s", w.day, months[w.month - 1]);
        else
            snprintf(to, 64, "ohne Datum");
        return;
    }
    const gf_civil a = gf_day_civil(w.start), b = gf_day_civil(w.end);
    if (w.start == w.end)
        snprintf(to, 64, "%d. %s %d", (int)a.day, months[a.month - 1], (int)a.year);
    else if (is_whole_month(w))
        snprintf(to, 64, "%s %d", months[a.month - 1], (int)a.year);
    else if (a.year == b.year && a.month == b.month)
        snprintf(to, 64, "%d.–%d. %s %d", (int)a.day, (int)b.day, months[b.month - 1],
                 (int)b.year);
    else if (a.month == 1 && a.day == 1 && b.month == 12 && b.day == 31 && a.year == b.year)
        snprintf(to, 64, "%d", (int)a.year);
    else
        snprintf(to, 64, "%d. %s %d – %d. %s %d", (int)a.day, months[a.month - 1], (int)a.year,
                 (int)b.day, months[b.month - 1], (int)b.year);
}

static gf_view subject_of(const gf_merge *m, const gf_net_meeting *meeting) {
    if (meeting->place != GF_NONE) return m->network->entities.at[meeting->place].name;
    if (meeting->mode == GF_MODE_PHONE) return GF_VIEW("Telefonat");
    return meeting->mode == GF_MODE_VIDEO ? GF_VIEW("Videogespräch") : GF_VIEW("Treffen");
}

/* Without a place the first persons tell meetings apart: "putin-witkoff". */
static void person_slugs(const gf_merge *m, const gf_net_meeting *meeting, char *to,
                         size_t size) {
    size_t len = 0, taken = 0;
    for (size_t i = 0; i < meeting->participants.count && taken < 2; i++) {
        const gf_net_participant *p = &meeting->participants.at[i];
        if (p->part == GF_ABSENT) continue;
        const gf_view id = m->network->entities.at[p->entity].id;
        size_t at = id.len;
        while (at > 0 && id.ptr[at - 1] != '-' && id.ptr[at - 1] != ':')
            at--;
        const int n = snprintf(to + len, size - len, "%s%.*s", taken ? "-" : "",
                               (int)(id.len - at), id.ptr + at);
        if (n < 0 || (size_t)n >= size - len) break;
        len += (size_t)n;
        taken++;
    }
    if (!taken) snprintf(to, size, "treffen");
}

static void date_part(gf_when w, char to[64]) {
    char start[16], end[16];
    if (gf_when_closed(w)) {
        gf_day_format(w.start, start);
        gf_day_format(w.end, end);
        if (w.start == w.end)
            snprintf(to, 64, "%s", start);
        else
            snprintf(to, 64, "%s_%s", start, end);
    } else if (gf_when_known(w)) {
        gf_day_format(w.start == GF_DAY_NONE ? w.end : w.start, start);
        snprintf(to, 64, "%s_%s", w.start == GF_DAY_NONE ? "bis" : "seit", start);
    } else {
        snprintf(to, 64, "undatiert");
    }
}

static gf_view joined(gf_arena *arena, gf_view subject, const char *date) {
    const size_t room = strlen(date) + subject.len + 4;
    char *to = gf_arena_alloc(arena, room, 1);
    if (!to) return (gf_view){0};
    const int n = snprintf(to, room, "%.*s, %s", GF_VIEW_ARG(subject), date);
    return (gf_view){to, (size_t)n};
}

gf_status gf_meeting_name(gf_merge *m, gf_net_meeting *meeting) {
    char date[64], day[64], people[128];
    spell_date(meeting->when, date);
    date_part(meeting->when, day);
    meeting->label = joined(m->arena, subject_of(m, meeting), date);
    person_slugs(m, meeting, people, sizeof people);
    gf_view tail = meeting->place != GF_NONE
                       ? gf_slug(m->arena, m->network->entities.at[meeting->place].name)
                       : (gf_view){people, strlen(people)};
    const size_t room = strlen(day) + tail.len + 16;
    char *id = gf_arena_alloc(m->arena, room, 1);
    if (!id || !meeting->label.ptr) return GF_ERR_NOMEM;
    const int n = snprintf(id, room, "meeting:%s:%.*s", day, GF_VIEW_ARG(tail));
    meeting->id = (gf_view){id, (size_t)n};
    return GF_OK;
}

static gf_status extend_id(gf_merge *m, gf_view base, const char *tail, gf_view *id) {
    const size_t room = base.len + strlen(tail) + 1;
    char *to = gf_arena_alloc(m->arena, room, 1);
    if (!to) return GF_ERR_NOMEM;
    const int n = snprintf(to, room, "%.*s%s", GF_VIEW_ARG(base), tail);
    *id = (gf_view){to, (size_t)n};
    return GF_OK;
}

/* The first of "base-2", "base-3" ... that nobody has. What is taken remembers the last of
   them, so that the ten-thousandth meeting without day and place does not try them all. */
static gf_status number_id(gf_merge *m, gf_arena *arena, gf_map *taken, gf_view base,
                           gf_view *id) {
    const size_t room = base.len + 16;
    char *to = gf_arena_alloc(m->arena, room, 1);
    if (!to) return GF_ERR_NOMEM;
    uint32_t number = gf_map_get(taken, base);
    do {
        const int n = snprintf(to, room, "%.*s-%u", GF_VIEW_ARG(base), ++number);
        *id = (gf_view){to, (size_t)n};
    } while (gf_map_get(taken, *id) != GF_MAP_NONE);
    return gf_map_put(arena, taken, base, number) ? GF_OK : GF_ERR_NOMEM;
}

/* "meeting:2026-01-23:abu-dhabi:dmitrijew-witkoff", the next of them with "-2" */
gf_status gf_meeting_unique_id(gf_merge *m, gf_arena *arena, gf_map *taken,
                               gf_net_meeting *meeting) {
    char people[128], tail[160];
    if (gf_map_get(taken, meeting->id) != GF_MAP_NONE && meeting->place != GF_NONE) {
        person_slugs(m, meeting, people, sizeof people);
        snprintf(tail, sizeof tail, ":%s", people);
        GF_TRY(extend_id(m, meeting->id, tail, &meeting->id));
    }
    if (gf_map_get(taken, meeting->id) != GF_MAP_NONE)
        GF_TRY(number_id(m, arena, taken, meeting->id, &meeting->id));
    return gf_map_put(arena, taken, meeting->id, 1) ? GF_OK : GF_ERR_NOMEM;
}
