#include "explain/meeting_story.h"

void gf_tell_meeting_head(const gf_telling *t, const gf_net_meeting *meeting) {
    gf_outbuf_text(t->out, meeting->label);
    gf_outbuf_literal(t->out, " [");
    gf_outbuf_literal(t->out, gf_meeting_status_name(meeting->status));
    if (meeting->conditional) gf_outbuf_literal(t->out, ", conditional");
    gf_outbuf_literal(t->out, "]");
    gf_tell_when(t, meeting->when);
}

static void tell_participants(const gf_telling *t, const gf_net_meeting *meeting) {
    for (size_t i = 0; i < meeting->participants.count; i++) {
        const gf_net_participant *p = &meeting->participants.at[i];
        gf_outbuf_literal(t->out, i ? ", " : "  with ");
        gf_outbuf_text(t->out, t->network->entities.at[p->entity].name);
        if (p->part == GF_ATTENDED) continue;
        gf_outbuf_literal(t->out, " (");
        gf_outbuf_literal(t->out, gf_part_name(p->part));
        gf_outbuf_literal(t->out, ")");
    }
    if (meeting->participants.count) gf_outbuf_literal(t->out, "\n");
}

static void tell_places(const gf_telling *t, const gf_net_meeting *meeting) {
    for (size_t i = 0; i < meeting->places.count; i++) {
        gf_outbuf_literal(t->out, i ? ", " : "  at ");
        gf_outbuf_text(t->out, t->network->entities.at[meeting->places.at[i]].name);
    }
    if (meeting->places.count) gf_outbuf_literal(t->out, "\n");
}

/* "; rund zwei Stunden (a.txt)" */
static void tell_words(const gf_telling *t, const char *before, gf_view words,
                       uint32_t document) {
    gf_outbuf_literal(t->out, before);
    gf_tell_line(t, words);
    gf_outbuf_literal(t->out, " (");
    gf_tell_line(t, t->network->documents.at[document].key);
    gf_outbuf_literal(t->out, ")");
}

static void tell_durations(const gf_telling *t, const gf_net_meeting *meeting) {
    for (size_t i = 0; i < meeting->durations.count; i++) {
        const gf_net_duration *d = &meeting->durations.at[i];
        tell_words(t, i ? "; " : "  lasted ", d->text, d->document);
    }
    if (meeting->durations.count) gf_outbuf_literal(t->out, "\n");
}

/* "  counted as 7 of Steve Witkoff, Wladimir Putin: siebte (a.txt)" */
static void tell_ordinals(const gf_telling *t, const gf_net_meeting *meeting) {
    for (size_t i = 0; i < meeting->ordinals.count; i++) {
        const gf_net_ordinal *o = &meeting->ordinals.at[i];
        gf_outbuf_literal(t->out, "  counted as ");
        gf_outbuf_number(t->out, o->n);
        for (size_t k = 0; k < o->of.count; k++) {
            gf_outbuf_literal(t->out, k ? ", " : " of ");
            gf_outbuf_text(t->out, t->network->entities.at[o->of.at[k]].name);
        }
        tell_words(t, ": ", o->text, o->document);
        gf_outbuf_literal(t->out, "\n");
    }
}

/* "  planned in a.txt; held in b.txt, c.txt": only where not all say the same. */
static void tell_history(const gf_telling *t, const gf_net_meeting *meeting) {
    bool differs = false;
    for (size_t i = 1; i < meeting->history.count; i++)
        differs |= meeting->history.at[i].status != meeting->history.at[0].status;
    for (size_t i = 0; differs && i < meeting->history.count; i++) {
        const gf_net_history *h = &meeting->history.at[i];
        const bool is_new = i == 0 || h->status != meeting->history.at[i - 1].status;
        gf_outbuf_literal(t->out, i == 0 ? "  " : is_new ? "; " : ", ");
        if (is_new) gf_outbuf_literal(t->out, gf_meeting_status_name(h->status));
        if (is_new) gf_outbuf_literal(t->out, " in ");
        gf_tell_line(t, t->network->documents.at[h->document].key);
    }
    if (differs) gf_outbuf_literal(t->out, "\n");
}

static void tell_conflicts(const gf_telling *t, const gf_net_meeting *meeting) {
    for (size_t i = 0; i < meeting->conflicts.count; i++) {
        const gf_net_conflict *c = &meeting->conflicts.at[i];
        gf_outbuf_literal(t->out, "  documents differ on ");
        gf_outbuf_text(t->out, c->field);
        gf_outbuf_literal(t->out, c->contradictory ? ", contradictory" : ", compatible");
        for (size_t v = 0; v < c->values.count; v++)
            tell_words(t, v ? " / " : ": ", c->values.at[v], c->documents.at[v]);
        gf_outbuf_literal(t->out, "\n");
    }
}

void gf_tell_meeting_facts(const gf_telling *t, const gf_net_meeting *meeting) {
    gf_outbuf_literal(t->out, "  ");
    gf_tell_meeting_head(t, meeting);
    gf_outbuf_literal(t->out, "\n");
    tell_participants(t, meeting);
    tell_places(t, meeting);
    tell_durations(t, meeting);
    tell_ordinals(t, meeting);
    tell_history(t, meeting);
    tell_conflicts(t, meeting);
}

void gf_tell_meeting(const gf_telling *t, const gf_net_meeting *meeting) {
    gf_tell_meeting_facts(t, meeting);
    gf_tell_evidences(t, &meeting->evidence);
}
