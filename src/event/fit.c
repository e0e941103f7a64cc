#include "event/fit.h"

#include "base/vec.h"
#include "event/setup.h"

static bool is_person(const gf_stage *stage, uint32_t entity) {
    return stage->scene->entities->at[entity].type == GF_PERSON;
}

typedef struct overlap {
    size_t common, only_draft, only_report;
} overlap;

static bool draft_has(const gf_draft *d, uint32_t entity) {
    for (size_t i = 0; i < d->participants.count; i++) {
        if (d->participants.at[i].entity == entity)
            return d->participants.at[i].part != GF_ABSENT;
    }
    return false;
}

static overlap compare_people(const gf_stage *stage, const gf_draft *d, const gf_report *r) {
    overlap o = {0};
    size_t in_draft = 0;
    for (size_t i = 0; i < d->participants.count; i++)
        in_draft += is_person(stage, d->participants.at[i].entity) &&
                    d->participants.at[i].part != GF_ABSENT;
    for (size_t i = 0; i < r->participants.count; i++) {
        if (!is_person(stage, r->participants.at[i].entity)) continue;
        if (r->participants.at[i].part == GF_ABSENT) continue;
        if (draft_has(d, r->participants.at[i].entity))
            o.common++;
        else
            o.only_report++;
    }
    o.only_draft = in_draft - o.common;
    return o;
}

/* +1 same time, 0 nothing known, -1 contradiction. */
/* The only month that an expression lies in; 0: not known, or several. */
static int month_of(const gf_timex *x) {
    if (!gf_when_closed(x->when)) return x->when.month;
    const gf_civil first = gf_day_civil(x->when.start), last = gf_day_civil(x->when.end);
    return first.year == last.year && first.month == last.month ? first.month : 0;
}

/* "im Februar" of a year that nothing tells, "am 12. Juli": not of one time. */
static bool months_differ(const gf_timex *a, const gf_timex *b) {
    const int x = month_of(a), y = month_of(b);
    return x && y && x != y;
}

static int compare_time(const gf_stage *stage, const gf_draft *d, const gf_report *r) {
    if (d->timex == GF_NONE || r->timex == GF_NONE) return 0;
    const gf_timex *a = &stage->scene->timexes->at[d->timex];
    const gf_timex *b = &stage->scene->timexes->at[r->timex];
    /* "traf am Donnerstag", "das Treffen am Donnerstag": one weekday is one day */
    const int day_a = gf_symbol_weekday(&a->symbol), day_b = gf_symbol_weekday(&b->symbol);
    if (day_a && day_b && day_a != day_b) return -1;
    if (day_a && day_b && !a->symbol.amount && !b->symbol.amount) return 1;
    if (gf_when_known(a->when) && gf_when_known(b->when)) {
        if (gf_when_disjoint(a->when, b->when)) return -1;
        /* "seit September nicht mehr": an open end contains much and says little */
        return gf_when_closed(a->when) && gf_when_closed(b->when);
    }
    return months_differ(a, b) ? -1 : 0;
}

static bool within(const gf_stage *stage, uint32_t inner, uint32_t outer) {
    const gf_lexicon *lexicon = stage->scene->lexicon;
    const uint32_t target = stage->scene->entities->at[outer].known;
    uint32_t at = stage->scene->entities->at[inner].known;
    for (int depth = 0; at != GF_NONE && target != GF_NONE && depth < 6; depth++) {
        if (at == target) return true;
        at = gf_lexicon_known(lexicon, at)->within;
    }
    return inner == outer;
}

/* Of two places that do not lie within each other, do we know that they are apart? What the
   lexicon does not know may lie anywhere. */
bool gf_places_apart(const gf_stage *stage, uint32_t a, uint32_t b) {
    if (within(stage, a, b) || within(stage, b, a)) return false;
    const gf_entity *x = &stage->scene->entities->at[a], *y = &stage->scene->entities->at[b];
    if (x->known == GF_NONE || y->known == GF_NONE) return false;
    const gf_known *p = gf_lexicon_known(stage->scene->lexicon, x->known);
    const gf_known *q = gf_lexicon_known(stage->scene->lexicon, y->known);
    return (p->type == GF_PLACE && q->type == GF_PLACE) && p != q;
}

int gf_places_compare(const gf_stage *stage, uint32_t a, uint32_t b) {
    if (within(stage, a, b) || within(stage, b, a)) return 1;
    return gf_places_apart(stage, a, b) ? -1 : 0;
}

static int compare_place(const gf_stage *stage, const gf_draft *d, const gf_report *r) {
    bool apart = false;
    for (size_t i = 0; i < d->places.count; i++) {
        for (size_t k = 0; k < r->places.count; k++) {
            const int two = gf_places_compare(stage, d->places.at[i], r->places.at[k]);
            if (two > 0) return 1;
            apart |= two < 0;
        }
    }
    return apart ? -1 : 0;
}

static bool modes_clash(gf_mode a, gf_mode b) {
    return a != GF_MODE_UNKNOWN && b != GF_MODE_UNKNOWN && a != b;
}

static bool is_off(gf_meeting_status status) {
    return status == GF_CANCELLED || status == GF_POSTPONED;
}

/* Planned and held are two meetings within one article unless day and place or people are the
   same. */
static bool statuses_clash(const gf_draft *d, const gf_report *r, bool same) {
    if (!d->status_known || !r->status_known || d->status == r->status) return false;
    if (r->status == GF_DENIED && r->companion) return false; /* says who was absent */
    if (d->status == GF_DENIED || r->status == GF_DENIED) return true;
    if (is_off(d->status) || is_off(r->status))
        return (d->status == GF_HELD || r->status == GF_HELD);
    if (r->status == GF_CONDITIONAL || d->status == GF_CONDITIONAL)
        return d->status == GF_HELD || r->status == GF_HELD;
    return !same;
}

static bool people_clash(overlap o) {
    if (!o.common) return (o.only_draft > 0 && o.only_report > 0);
    return o.only_draft && o.only_report && o.common < 2;
}

/* "1998 traf A in Bonn B. Auch C saß damals am Tisch": the draft itself is of those days. */
static bool is_long_ago(const gf_stage *stage, const gf_draft *d) {
    const gf_when today = stage->scene->date.when;
    if (d->timex == GF_NONE) return false;
    const gf_when when = stage->scene->timexes->at[d->timex].when;
    return gf_when_closed(when) && gf_when_closed(today) && when.end + 60 < today.start;
}

/* "ein ähnliches Treffen", "das vorherige"; the adverb "zuvor" separates only what differs. */
static bool speaks_of_another(const gf_stage *stage, const gf_draft *d, const gf_report *r,
                              overlap people, int time, uint32_t away) {
    const uint32_t apart = GF_CUE_PREVIOUS | GF_CUE_OTHER;
    const bool goes_on = r->anaphoric || r->companion;
    const bool differs =
        (r->cues & ~d->cues & apart) || (d->cues & ~r->cues & apart && !goes_on);
    if (!differs || time > 0) return false;
    if (!r->adverbial) return true;
    if (r->companion && away <= 1 && is_long_ago(stage, d)) return false;
    const bool brings_nothing =
        !r->participants.count && !r->places.count && r->timex == GF_NONE;
    if (brings_nothing && away <= 1) return false; /* "Damals dauerten die Gespräche ..." */
    const bool same_people = people.common >= 2 && !people.only_draft && !people.only_report;
    /* "Zum dritten Mal trafen sie sich. Davor hatten sie sich am 2. Mai gesehen" */
    const bool own_date = r->timex != GF_NONE && r->sentence > d->sentence &&
                          (r->cues & apart) &&
                          !gf_symbol_weekday(&stage->scene->timexes->at[r->timex].symbol);
    return !same_people || own_date || (d->timex != GF_NONE && r->timex != GF_NONE);
}

/* "Verdi-Verhandlungsführerin A": does a title make the person one of a party of the draft? */
static bool represents(const gf_stage *stage, uint32_t person, const gf_draft *d) {
    const gf_titles *titles = stage->scene->titles;
    const gf_mention *mentions = stage->scene->mentions->at;
    for (size_t i = 0; i < titles->count; i++) {
        const gf_title *t = &titles->at[i];
        if (t->person == GF_NONE || t->object == GF_NONE) continue;
        if (mentions[t->person].entity == person && mentions[t->object].entity != GF_NONE &&
            draft_has(d, mentions[t->object].entity))
            return true;
    }
    return false;
}

/* Do all persons of the report belong to parties of a draft that names no person? */
static bool all_represent(const gf_stage *stage, const gf_draft *d, const gf_report *r) {
    size_t persons = 0;
    for (size_t i = 0; i < r->participants.count; i++) {
        const uint32_t entity = r->participants.at[i].entity;
        if (!is_person(stage, entity)) continue;
        if (!represents(stage, entity, d)) return false;
        persons++;
    }
    return persons > 0;
}

/* "das Treffen der Arbeitsgruppe", "die Sitzung der Arbeitsgruppe": one body takes part. */
static bool shares_body(const gf_stage *stage, const gf_draft *d, const gf_report *r) {
    for (size_t i = 0; i < r->participants.count; i++) {
        const uint32_t entity = r->participants.at[i].entity;
        if (stage->scene->entities->at[entity].type == GF_ORGANISATION && draft_has(d, entity))
            return true;
    }
    return false;
}

/* Headlines and captions repeat what the text says: the persons must be there. */
static int support_fit(overlap people, const gf_report *r, int time, int place) {
    if (people.only_report || (!people.common && r->participants.count)) return 0;
    if (!people.common && time <= 0 && place <= 0) return 0;
    return 2 * (int)people.common + time + place + 1;
}

/* "der Treffen in Oslo" with a place or a day that the draft has not: another meeting. */
static bool brings_its_own(const gf_draft *d, const gf_report *r) {
    const bool both = r->places.count && r->timex != GF_NONE;
    if (both && !d->places.count && d->timex == GF_NONE && r->sentence > d->first) return true;
    if (r->places.count && !d->places.count && r->sentence > d->sentence + 1) return true;
    return r->timex != GF_NONE && d->timex == GF_NONE && r->sentence > d->sentence + 1;
}

static int count_hints(const gf_draft *d, const gf_report *r) {
    int count = 0;
    for (uint32_t i = 0; i < r->hint_count; i++)
        count += draft_has(d, r->hints[i]);
    return count;
}

/* "das heutige Gespräch", far from it: the meeting that the article is about. */
static bool is_about(const gf_stage *stage, const gf_draft *d, const gf_report *r) {
    if (!d->leads || d->timex != GF_NONE || d->status != GF_HELD || r->timex == GF_NONE)
        return false;
    const gf_when when = stage->scene->timexes->at[r->timex].when;
    const gf_when today = stage->scene->date.when;
    return r->definite && r->status == GF_HELD && !r->places.count && gf_when_closed(when) &&
           gf_when_closed(today) && !gf_when_disjoint(when, today);
}

static int64_t width(gf_when w) {
    return gf_when_closed(w) ? (int64_t)w.end - w.start : INT32_MAX;
}

/* "Den Höhepunkt der Reise bildete am 17. Juni ein Empfang in Krakau", "Am Dienstag tagt der
   Gipfel": has a day of its own that is not known to be the draft's. */
static bool is_new_part(const gf_stage *stage, const gf_draft *d, const gf_report *r,
                        uint32_t away) {
    if (!away || r->timex == GF_NONE || d->timex == GF_NONE) return false;
    if (r->timex == d->timex) return false;
    const gf_when a = stage->scene->timexes->at[d->timex].when;
    const gf_when b = stage->scene->timexes->at[r->timex].when;
    const bool narrower = gf_when_closed(a) && gf_when_closed(b) && width(b) < width(a);
    /* "Vom 3. bis zum 5. Mai besuchte A Oslo. Am 4. Mai unterzeichneten A und B ..." */
    if (narrower && r->is_verb && !r->companion &&
        gf_symbol_is_span(&stage->scene->timexes->at[d->timex].symbol))
        return true;
    if (!r->is_subject) return false;
    if (r->indefinite) return narrower;
    return r->is_verb && !(gf_when_closed(a) && gf_when_closed(b));
}

/* How many sentences off may tell who else was there: far only within a paragraph, where they
   are said to be of a party to it, or where the text speaks of one meeting only. */
static uint32_t reach_of(const gf_stage *stage, const gf_draft *d, const gf_report *r) {
    const gf_sentence *at = stage->scene->sentences->at;
    const bool far = r->definite && at[d->sentence].paragraph == at[r->sentence].paragraph;
    const bool of_sole = d->sole && r->timex == GF_NONE && !r->places.count;
    return far || of_sole || count_hints(d, r) ? 6 : 3;
}

/* How long something went on is told right behind it, or right before it is brought up. */
static bool is_next_to(const gf_draft *d, const gf_report *r) {
    return r->sentence + 1 >= d->first && r->sentence <= d->sentence + 1;
}

/* Sentences between what the draft tells and the report. */
static uint32_t distance_of(const gf_draft *d, const gf_report *r) {
    if (r->sentence < d->first) return d->first - r->sentence;
    return r->sentence > d->sentence ? r->sentence - d->sentence : d->sentence - r->sentence;
}

/* "Geplant ist ein Treffen mit A. Ob es zu einem Gespräch mit B kommt, ist offen": what is only
   possible brings nobody to the table. */
static bool brings_by_chance(const gf_draft *d, const gf_report *r, overlap people) {
    return r->status_known && r->status == GF_CONDITIONAL && d->status_known &&
           d->status != GF_CONDITIONAL && people.only_report && !r->companion;
}

int gf_draft_fit(const gf_stage *stage, const gf_draft *d, const gf_report *r) {
    if (r->remark) return is_next_to(d, r) && d->stated ? 1 + (r->sentence <= d->sentence) : 0;
    const int time = compare_time(stage, d, r), place = compare_place(stage, d, r);
    const overlap people = compare_people(stage, d, r);
    const uint32_t away = distance_of(d, r);
    /* "B ließ sich per Video zuschalten": the others may sit at one table */
    const bool by_wire = r->companion && r->mode == GF_MODE_VIDEO;
    if (time < 0 || place < 0 || (!by_wire && modes_clash(d->mode, r->mode))) return 0;
    if (statuses_clash(d, r, time > 0 && (place > 0 || people.common))) return 0;
    if (brings_by_chance(d, r, people)) return 0;
    if (speaks_of_another(stage, d, r, people, time, away) && away) return 0;
    if (r->elided && time <= 0) return 0;
    if (r->continues && (!is_next_to(d, r) || d->status != GF_HELD)) return 0;
    /* "Für B war es das erste Mal" */
    if (r->continues && r->companion && !people.common) return 0;
    if (is_new_part(stage, d, r, away)) return 0;
    const size_t enough = r->places.count || r->timex != GF_NONE ? 1 : 2;
    if (r->open && r->status == GF_DENIED) return 0;
    if (r->open && !people.common && (r->cues & GF_CUE_AFTER)) return 0;
    if (r->open && !people.common && people.only_draft >= enough) return 0;
    if (r->support_line) return support_fit(people, r, time, place);
    if (r->escort && !people.common &&
        (people.only_draft || away > 2 || r->sentence < d->first))
        return 0;
    /* "Auch A war dabei": elsewhere than where the text has A already */
    if (r->adds && people.common && !people.only_report) return 1;
    if (r->companion) {
        if (!people.common && away > reach_of(stage, d, r)) return 0;
        const int near = away == 0 ? 3 : away == 1 ? 2 : 0;
        return 4 + 3 * (int)people.common + 4 * count_hints(d, r) + time + place + near;
    }
    if (r->anaphoric && time > 0 && place > 0) return 6;
    if (r->anaphoric && is_about(stage, d, r)) return 2;
    /* "während des Gipfels": of a summit rather than of talks told nearer */
    const bool summit = !r->is_verb && r->weight == GF_WEIGHT_SUMMIT && d->weight == r->weight;
    if (r->anaphoric)
        return brings_its_own(d, r) || away > 6
                   ? 0
                   : 3 + time + place + 2 * (away == 0) + 3 * summit;
    /* "hat sie am Montag im Schloss A entlassen und B ernannt" */
    const bool one_scene = r->weight == GF_WEIGHT_WEAK && away == 0 && people.common &&
                           place > 0 && d->timex == r->timex && r->timex != GF_NONE &&
                           r->is_verb;
    /* "für den Rat sprachen A und B mit dem Bischof", whom the sentence before names */
    const bool may_join = r->has_unnamed && away <= 1 && !people.common;
    if (!one_scene && !may_join && people_clash(people)) return 0;
    /* "Im Anschluss telefonierte sie mit B und C" */
    if ((r->cues & GF_CUE_AFTER) && r->is_verb && people.only_report) return 0;
    const bool own_setting =
        r->timex != GF_NONE && r->places.count && d->timex == GF_NONE && !d->places.count;
    if (own_setting && r->is_verb && away > 2) return 0;
    if (!d->status_known && r->status_known && r->status == GF_HELD && people.common < 2 &&
        d->stated && !r->is_verb && away > 0)
        return 0;
    if (r->indefinite && !r->is_verb && d->stated && time <= 0) return 0;
    if (!people.common && !people.only_draft && d->participants.count && away <= 2 &&
        all_represent(stage, d, r))
        return 3 + time + place;
    if (may_join && people.only_draft) return 2 + time + place;
    if (!people.common && time > 0 && shares_body(stage, d, r)) return 3 + time + place;
    if (!people.common) {
        /* no persons on one side: the place and the neighbourhood must say so */
        const bool tied = place > 0 || r->participants.count == 0 ||
                          (time > 0 && d->weight != GF_WEIGHT_SUMMIT);
        return away <= 2 && tied ? 1 + time + place : 0;
    }
    return 2 * (int)people.common + 2 * time + place + (away <= 3);
}

static bool add_participants(const gf_stage *stage, gf_draft *d, const gf_report *r) {
    for (size_t i = 0; i < r->participants.count; i++) {
        gf_participant p = r->participants.at[i];
        if (r->support_line && !is_person(stage, p.entity)) continue;
        bool found = false;
        for (size_t k = 0; k < d->participants.count && !found; k++) {
            gf_participant *old = &d->participants.at[k];
            found = old->entity == p.entity;
            if (!found) continue;
            if (p.part == GF_ABSENT) old->part = GF_ABSENT;
            if (old->function == GF_FUNCTION_NONE) old->function = p.function;
            if (!old->side.len) old->side = p.side;
        }
        if (!found && !GF_PUSH(stage->scene->arena, &d->participants, p)) return false;
    }
    return true;
}

static bool add_places(const gf_stage *stage, gf_draft *d, const gf_report *r) {
    for (size_t i = 0; i < r->places.count; i++) {
        bool found = false;
        for (size_t k = 0; k < d->places.count; k++)
            found |= d->places.at[k] == r->places.at[i];
        if (!found && !GF_PUSH(stage->scene->arena, &d->places, r->places.at[i])) return false;
    }
    return true;
}

static void add_time(const gf_stage *stage, gf_draft *d, const gf_report *r) {
    if (r->timex == GF_NONE) return;
    const gf_timex *all = stage->scene->timexes->at;
    if (d->timex != GF_NONE && width(all[r->timex].when) >= width(all[d->timex].when)) return;
    d->timex = r->timex;
    d->last_day = r->last_day;
}

static void add_status(gf_draft *d, const gf_report *r) {
    if (r->companion && r->status == GF_DENIED) return;
    if (!r->status_known) return;
    const bool stronger = !d->status_known || d->status == GF_CONDITIONAL ||
                          is_off(r->status) ||
                          (r->status == GF_HELD && d->status == GF_PLANNED);
    if (stronger) d->status = r->status;
    d->status_known = true;
}

bool gf_draft_add(const gf_stage *stage, gf_draft *d, const gf_report *r, uint32_t index) {
    if (!d->reports.count) {
        d->timex = d->last_day = GF_NONE;
        d->weight = r->weight;
        d->cues = r->cues;
        d->only_adds = true;
        d->only_counts = true;
        d->first = r->sentence;
    }
    /* what is told of how it was set up changes nothing else */
    if (r->remark)
        return GF_PUSH(stage->scene->arena, &d->reports, index) &&
               gf_setup_add(stage->scene->arena, &d->setup, &r->setup);
    d->only_adds &= r->companion;
    d->only_counts &= r->ordinals.count && r->timex == GF_NONE && !r->places.count;
    d->stated |= !r->support_line;
    const bool by_wire = r->companion && r->mode == GF_MODE_VIDEO && d->reports.count;
    if (r->mode != GF_MODE_UNKNOWN && !by_wire) d->mode = r->mode;
    if (r->weight > d->weight) d->weight = r->weight;
    d->sentence = r->sentence;
    add_time(stage, d, r);
    add_status(d, r);
    return GF_PUSH(stage->scene->arena, &d->reports, index) && add_participants(stage, d, r) &&
           add_places(stage, d, r) && gf_setup_add(stage->scene->arena, &d->setup, &r->setup);
}
