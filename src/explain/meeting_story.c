#include "explain/meeting_story.h"

void gf_tell_meeting_head(const gf_telling *t, const gf_net_meeting *meeting) {
    gf_outbuf_text(t->out, meeting->label);
    gf_outbuf_literal(t->out, " [");
    gf_outbuf_literal(t->out, gf_meeting_status_name(meeting->status));
    if (meeting->conditional) gf_outbuf_literal(t->out, ", conditional");
    gf_outbuf_literal(t->out, "]");
    gf_tell_when(t, meeting->when);
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

/* " (expected, chair, for Norwegen)" */
static void tell_capacity(const gf_telling *t, const gf_net_participant *p) {
    const char *before = " (";
    if (p->part != GF_ATTENDED) {
        gf_outbuf_literal(t->out, before);
        gf_outbuf_literal(t->out, gf_part_name(p->part));
        before = ", ";
    }
    if (p->function != GF_FUNCTION_NONE) {
        gf_outbuf_literal(t->out, before);
        gf_outbuf_literal(t->out, gf_function_name(p->function));
        before = ", ";
    }
    if (p->side.len) {
        gf_outbuf_literal(t->out, before);
        gf_outbuf_literal(t->out, "for ");
        gf_tell_line(t, p->side);
        before = ", ";
    }
    if (before[0] == ',') gf_outbuf_literal(t->out, ")");
}

static void tell_participants(const gf_telling *t, const gf_net_meeting *meeting) {
    for (size_t i = 0; i < meeting->participants.count; i++) {
        const gf_net_participant *p = &meeting->participants.at[i];
        gf_outbuf_literal(t->out, i ? ", " : "  with ");
        gf_outbuf_text(t->out, t->network->entities.at[p->entity].name);
        tell_capacity(t, p);
    }
    for (size_t i = 0; i < meeting->setup.unnamed.count; i++) {
        const gf_net_unnamed *u = &meeting->setup.unnamed.at[i];
        tell_words(t, i || meeting->participants.count ? "; not named: " : "  not named: ",
                   u->text, u->document);
    }
    if (meeting->participants.count || meeting->setup.unnamed.count)
        gf_outbuf_literal(t->out, "\n");
}

static void tell_places(const gf_telling *t, const gf_net_meeting *meeting) {
    for (size_t i = 0; i < meeting->places.count; i++) {
        gf_outbuf_literal(t->out, i ? ", " : "  at ");
        gf_outbuf_text(t->out, t->network->entities.at[meeting->places.at[i]].name);
    }
    if (meeting->setup.context_place)
        gf_outbuf_literal(t->out, " (where the text is, not said of the meeting)");
    if (meeting->places.count) gf_outbuf_literal(t->out, "\n");
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

/* "  6 to 7 of Ahlers, Beck since Graz, 2. Mai 2025: 0 between, 0 known" */
static void tell_series(const gf_telling *t, const gf_net_meeting *meeting) {
    for (size_t i = 0; i < meeting->series.count; i++) {
        const gf_net_series *s = &meeting->series.at[i];
        gf_outbuf_literal(t->out, "  count ");
        gf_outbuf_number(t->out, s->from);
        gf_outbuf_literal(t->out, " to ");
        gf_outbuf_number(t->out, s->to);
        for (size_t k = 0; k < s->of.count; k++) {
            gf_outbuf_literal(t->out, k ? ", " : " of ");
            gf_outbuf_text(t->out, t->network->entities.at[s->of.at[k]].name);
        }
        gf_outbuf_literal(t->out, " since ");
        gf_outbuf_text(t->out, t->network->meetings.at[s->after].label);
        gf_outbuf_literal(t->out, ": ");
        gf_outbuf_number(t->out, s->to - s->from - 1);
        gf_outbuf_literal(t->out, " between, ");
        gf_outbuf_number(t->out, s->known);
        gf_outbuf_literal(t->out, " known\n");
    }
}

/* "  date said to be unknown: a.txt, b.txt" */
static void tell_unknown(const gf_telling *t, const char *field, const gf_indices *documents) {
    for (size_t i = 0; i < documents->count; i++) {
        if (i == 0) {
            gf_outbuf_literal(t->out, "  ");
            gf_outbuf_literal(t->out, field);
        }
        gf_outbuf_literal(t->out, i ? ", " : " said to be unknown: ");
        gf_tell_line(t, t->network->documents.at[documents->at[i]].key);
    }
    if (documents->count) gf_outbuf_literal(t->out, "\n");
}

static void tell_occasions(const gf_telling *t, const gf_net_setup *setup) {
    for (size_t i = 0; i < setup->part_of.count; i++) {
        const gf_net_occasion *o = &setup->part_of.at[i];
        tell_words(t, i ? "; " : "  at the side of ", o->text, o->document);
        if (o->meeting == GF_NONE) continue;
        gf_outbuf_literal(t->out, ": ");
        gf_outbuf_text(t->out, t->network->meetings.at[o->meeting].label);
    }
    if (setup->part_of.count) gf_outbuf_literal(t->out, "\n");
}

static void tell_setup(const gf_telling *t, const gf_net_setup *setup) {
    if (setup->closed) gf_outbuf_literal(t->out, "  behind closed doors\n");
    if (setup->rounds) {
        gf_outbuf_literal(t->out, "  rounds: ");
        gf_outbuf_number(t->out, setup->rounds);
        gf_outbuf_literal(t->out, "\n");
    }
    for (size_t i = 0; i < setup->initiators.count; i++) {
        gf_outbuf_literal(t->out, i ? ", " : "  asked for by ");
        gf_outbuf_text(t->out, t->network->entities.at[setup->initiators.at[i]].name);
    }
    if (setup->initiators.count) gf_outbuf_literal(t->out, "\n");
    tell_unknown(t, "date", &setup->date_unknown);
    tell_unknown(t, "place", &setup->place_unknown);
    tell_occasions(t, setup);
}

/* "  about Fischfang (a.txt); Hafen (b.txt)" */
static void tell_topics(const gf_telling *t, const gf_net_meeting *meeting) {
    for (size_t i = 0; i < meeting->topics.count; i++) {
        const gf_net_topic *topic = &meeting->topics.at[i];
        tell_words(t, i ? "; " : "  about ", topic->text, topic->documents.at[0]);
    }
    if (meeting->topics.count) gf_outbuf_literal(t->out, "\n");
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
    if (meeting->first_since.len) {
        tell_words(t, "  the first ", meeting->first_since, meeting->first_since_document);
        gf_outbuf_literal(t->out, "\n");
    }
    tell_series(t, meeting);
    tell_topics(t, meeting);
    tell_setup(t, &meeting->setup);
    tell_history(t, meeting);
    tell_conflicts(t, meeting);
}

void gf_tell_meeting(const gf_telling *t, const gf_net_meeting *meeting) {
    gf_tell_meeting_facts(t, meeting);
    gf_tell_evidences(t, &meeting->evidence);
}
