#include "event/fit.h"

#include "event/elsewhere.h"
#include "event/stage.h"
#include "event/told_day.h"

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
    /* "A und B einigten sich. Das Gespräch fand am Freitag in Kiel statt" */
    const bool goes_on =
        r->definite && r->is_subject && d->first == d->sentence && r->sentence == d->first + 1;
    if (goes_on) return false;
    if (both && !d->places.count && d->timex == GF_NONE && r->sentence > d->first) return true;
    if (r->places.count && !d->places.count && r->sentence > d->sentence + 1) return true;
    return r->timex != GF_NONE && d->timex == GF_NONE && r->sentence > d->sentence + 1;
}

/* "Vertreter von A und B kamen zusammen. Die Delegationen trafen sich am Mittwoch": the parties
   of the draft, and nobody else. */
static bool shares_parties(const gf_draft *d, const gf_report *r) {
    for (size_t i = 0; i < r->participants.count; i++) {
        if (!draft_has(d, r->participants.at[i].entity)) return false;
    }
    return r->participants.count >= 2;
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

int64_t gf_draft_width(gf_when w) {
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
    const bool narrower =
        gf_when_closed(a) && gf_when_closed(b) && gf_draft_width(b) < gf_draft_width(a);
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

/* What a draft and a report have in common. */
typedef struct comparison {
    const gf_stage *stage;
    const gf_draft *d;
    const gf_report *r;
    overlap people;
    int time, place;
    uint32_t away; /* sentences between them */
} comparison;

/* Another time, place, way or status: they are not of one meeting. */
static bool contradicts(const comparison *c) {
    /* "B ließ sich per Video zuschalten": the others may sit at one table */
    const bool by_wire = c->r->companion && c->r->mode == GF_MODE_VIDEO;
    if (c->time < 0 || c->place < 0) return true;
    if (!by_wire && modes_clash(c->d->mode, c->r->mode)) return true;
    if (statuses_clash(c->d, c->r, c->time > 0 && (c->place > 0 || c->people.common)))
        return true;
    return brings_by_chance(c->d, c->r, c->people) ||
           (c->away && speaks_of_another(c->stage, c->d, c->r, c->people, c->time, c->away));
}

/* Tells more of a meeting told right before, which the draft is not. */
static bool goes_on_with_another(const comparison *c) {
    if (c->r->elided && c->time <= 0) return true;
    if (!c->r->continues) return false;
    /* "Für B war es das erste Mal" */
    return !is_next_to(c->d, c->r) || c->d->status != GF_HELD ||
           (c->r->companion && !c->people.common);
}

/* "Vor der Ankunft von A sprachen sie": does the draft say that A was there? */
static bool has_absent(const gf_draft *d, const gf_report *r) {
    for (size_t i = 0; i < r->participants.count; i++) {
        if (r->participants.at[i].part == GF_ABSENT &&
            draft_has(d, r->participants.at[i].entity))
            return true;
    }
    return false;
}

/* Who met before somebody came may be told next; it is none of what was told before. Pictures
   show what the text tells of only where all in them are said to be there; and "das Treffen" is
   what the text is about, not what was photographed beside it. */
static bool is_aside(const comparison *c) {
    const gf_draft *d = c->d;
    const gf_report *r = c->r;
    if (r->without)
        return has_absent(d, r) || (!c->people.common && d->first != r->sentence + 1);
    if (!r->pictured)
        return d->pictured && r->anaphoric && !r->is_verb && !r->participants.count;
    if (r->cues & GF_CUE_PREVIOUS) return !d->pictured;
    return c->people.common < 2 || c->people.only_report;
}

/* A meeting that names one side only, and that the draft does not have. */
static bool is_open_elsewhere(const comparison *c) {
    if (!c->r->open) return false;
    if (c->r->status == GF_DENIED) return true;
    const size_t enough = c->r->places.count || c->r->timex != GF_NONE ? 1 : 2;
    return !c->people.common && ((c->r->cues & GF_CUE_AFTER) || c->people.only_draft >= enough);
}

/* Some of those who met, apart from the others; or what is told after that. */
static bool is_elsewhere(const comparison *c) {
    if (c->r->invites && c->away && !c->people.common && c->people.only_draft > 1) return true;
    /* "A traf am Samstag B. A hatte B schon im Juni gesehen" */
    if (c->away && c->r->earlier && !c->d->earlier && c->d->timex != GF_NONE &&
        c->d->timex != c->r->timex && c->time <= 0)
        return true;
    if (c->r->awaited && c->r->sentence < c->d->first) return true;
    if (gf_elsewhere_after_side_talk(c->d, c->r, c->away)) return true;
    const bool some = c->people.common >= 2 && c->people.only_draft && !c->people.only_report;
    return c->away && some && gf_elsewhere_side_talk(c->r);
}

static bool escorts_elsewhere(const comparison *c) {
    return c->r->escort && !c->people.common &&
           (c->people.only_draft || c->away > 2 || c->r->sentence < c->d->first);
}

static int companion_fit(const comparison *c) {
    if (gf_elsewhere_adds(c->d, c->r, c->away, c->time)) return 0;
    if (!c->people.common && c->away > reach_of(c->stage, c->d, c->r)) return 0;
    const int near = c->away == 0 ? 3 : c->away == 1 ? 2 : 0;
    return 4 + 3 * (int)c->people.common + 4 * count_hints(c->d, c->r) + c->time + c->place +
           near;
}

/* "Ein ähnliches Treffen ...", a heading, "im Vorfeld des Treffens": a new section speaks again
   of what the text is about. */
static bool was_an_excursion(const gf_stage *stage, const gf_draft *d, const gf_report *r) {
    if (d->leads || !(d->cues & (GF_CUE_PREVIOUS | GF_CUE_OTHER))) return false;
    for (uint32_t s = d->sentence + 1; s < r->sentence; s++) {
        if (stage->scene->sentences->at[s].kind == GF_LINE_HEADING) return true;
    }
    return false;
}

/* "Das Treffen", "während des Gipfels". */
static int anaphoric_fit(const comparison *c) {
    if (c->time > 0 && c->place > 0) return 6;
    if (is_about(c->stage, c->d, c->r)) return 2;
    if (was_an_excursion(c->stage, c->d, c->r)) return 0;
    if (brings_its_own(c->d, c->r) || c->away > 6) return 0;
    /* of a summit rather than of talks told nearer */
    const bool summit =
        !c->r->is_verb && c->r->weight == GF_WEIGHT_SUMMIT && c->d->weight == c->r->weight;
    return 3 + c->time + c->place + 2 * (c->away == 0) + 3 * summit;
}

/* "für den Rat sprachen A und B mit dem Bischof", whom the sentence before names */
static bool may_join(const comparison *c) {
    return c->r->has_unnamed && c->away <= 1 && !c->people.common;
}

/* "hat sie am Montag im Schloss A entlassen und B ernannt" */
static bool is_one_scene(const comparison *c) {
    return c->r->weight == GF_WEIGHT_WEAK && c->away == 0 && c->people.common && c->place > 0 &&
           c->d->timex == c->r->timex && c->r->timex != GF_NONE && c->r->is_verb;
}

static size_t count_in(const gf_draft *d, const gf_report *r) {
    size_t count = 0;
    for (size_t i = 0; i < r->participants.count; i++)
        count += draft_has(d, r->participants.at[i].entity);
    return count;
}

/* "Danach wollten die Delegationen reden": none of them is in the draft. "sowie Gespräche
   zwischen deutschen und polnischen Beamten": not all of them. */
static bool is_of_others(const gf_draft *d, const gf_report *r) {
    if (r->participants.count < 2) return false;
    return count_in(d, r) < (r->officials ? r->participants.count : 1);
}

/* A report with its own words for a meeting: do they speak of another one? */
static bool is_told_apart(const comparison *c) {
    const gf_draft *d = c->d;
    const gf_report *r = c->r;
    if (!is_one_scene(c) && !may_join(c) && people_clash(c->people)) return true;
    /* "Im Anschluss telefonierte sie mit B und C" */
    if ((r->cues & GF_CUE_AFTER) && r->is_verb && (c->people.only_report || is_of_others(d, r)))
        return true;
    if (r->officials && is_of_others(d, r)) return true;
    /* "Am Abend trafen die beiden C" */
    if (c->away && r->is_verb && c->people.only_report && c->time <= 0 &&
        gf_told_part_of_day(c->stage, r))
        return true;
    const bool own_setting =
        r->timex != GF_NONE && r->places.count && d->timex == GF_NONE && !d->places.count;
    if (own_setting && r->is_verb && c->away > 2) return true;
    if (!d->status_known && r->status_known && r->status == GF_HELD && c->people.common < 2 &&
        d->stated && !r->is_verb && c->away > 0)
        return true;
    return r->indefinite && !r->is_verb && d->stated && c->time <= 0;
}

/* Such a report, when it is not told apart and shares nobody by name. */
static int fit_of_strangers(const comparison *c) {
    if (!c->people.only_draft && c->d->participants.count && c->away <= 2 &&
        all_represent(c->stage, c->d, c->r))
        return 3 + c->time + c->place;
    if (may_join(c) && c->people.only_draft) return 2 + c->time + c->place;
    if (c->time > 0 && shares_body(c->stage, c->d, c->r)) return 3 + c->time + c->place;
    if (c->away <= 2 && shares_parties(c->d, c->r)) return 3 + c->time + c->place;
    /* no persons on one side: the place and the neighbourhood must say so */
    const bool tied = c->place > 0 || c->r->participants.count == 0 ||
                      (c->time > 0 && c->d->weight != GF_WEIGHT_SUMMIT);
    return c->away <= 2 && tied ? 1 + c->time + c->place : 0;
}

static int remark_fit(const gf_draft *d, const gf_report *r) {
    if (!is_next_to(d, r) || !d->stated) return 0;
    return 1 + (r->sentence <= d->sentence);
}

int gf_draft_fit(const gf_stage *stage, const gf_draft *d, const gf_report *r) {
    if (r->remark) return remark_fit(d, r);
    const comparison c = {.stage = stage,
                          .d = d,
                          .r = r,
                          .people = compare_people(stage, d, r),
                          .time = compare_time(stage, d, r),
                          .place = compare_place(stage, d, r),
                          .away = distance_of(d, r)};
    if (contradicts(&c) || goes_on_with_another(&c) || is_aside(&c) || is_elsewhere(&c))
        return 0;
    if (r->without && !c.people.common && !c.people.only_report) return 4;
    if (is_new_part(stage, d, r, c.away) || is_open_elsewhere(&c)) return 0;
    if (r->support_line) return support_fit(c.people, r, c.time, c.place);
    if (escorts_elsewhere(&c)) return 0;
    /* "Auch A war dabei": elsewhere than where the text has A already */
    if (r->adds && c.people.common && !c.people.only_report) return 1;
    if (r->companion) return companion_fit(&c);
    if (r->anaphoric) return anaphoric_fit(&c);
    if (is_told_apart(&c)) return 0;
    if (!c.people.common) return fit_of_strangers(&c);
    return 2 * (int)c.people.common + 2 * c.time + c.place + (c.away <= 3);
}
