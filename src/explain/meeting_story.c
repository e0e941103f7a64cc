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

static void tell_durations(const gf_telling *t, const gf_net_meeting *meeting) {
    for (size_t i = 0; i < meeting->durations.count; i++) {
        const gf_net_duration *d = &meeting->durations.at[i];
        gf_outbuf_literal(t->out, i ? "; " : "  lasted ");
        gf_tell_line(t, d->text);
        gf_outbuf_literal(t->out, " (");
        gf_tell_line(t, t->network->documents.at[d->document].key);
        gf_outbuf_literal(t->out, ")");
    }
    if (meeting->durations.count) gf_outbuf_literal(t->out, "\n");
}

static void tell_conflicts(const gf_telling *t, const gf_net_meeting *meeting) {
    for (size_t i = 0; i < meeting->conflicts.count; i++) {
        const gf_net_conflict *c = &meeting->conflicts.at[i];
        gf_outbuf_literal(t->out, "  documents differ on ");
        gf_outbuf_text(t->out, c->field);
        gf_outbuf_literal(t->out, c->contradictory ? ", contradictory: " : ", compatible: ");
        for (size_t v = 0; v < c->values.count; v++) {
            if (v) gf_outbuf_literal(t->out, " / ");
            gf_tell_line(t, c->values.at[v]);
        }
        gf_outbuf_literal(t->out, "\n");
    }
}

void gf_tell_meeting(const gf_telling *t, const gf_net_meeting *meeting) {
    gf_outbuf_literal(t->out, "  ");
    gf_tell_meeting_head(t, meeting);
    gf_outbuf_literal(t->out, "\n");
    tell_participants(t, meeting);
    if (meeting->place != GF_NONE) {
        gf_outbuf_literal(t->out, "  at ");
        gf_outbuf_text(t->out, t->network->entities.at[meeting->place].name);
        gf_outbuf_literal(t->out, "\n");
    }
    tell_durations(t, meeting);
    tell_conflicts(t, meeting);
    gf_tell_evidences(t, &meeting->evidence);
}
