/*
 * evaluate SET GOLD.json NETWORK.json [FLOORS.tsv]: how much of what an annotation asks for a
 * network has, and how much of what it has is asked for. With floors, prints each row beside
 * its floor and ends with 1 where one is missed; without, prints lines for a table of floors, a
 * little below what is reached.
 */
#include "alignment.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_ROWS = 40, LINE = 256 };
static const double slack = 0.04; /* a floor lies so much below what is reached */

typedef struct figure {
    const char *name;
    double value;
    bool is_count; /* of errors: less is better, and the floor is a ceiling */
} figure;

typedef struct report {
    gf_eval eval;
    figure rows[MOST_ROWS];
    size_t row_count;
    double invented; /* dates that the texts do not give */
} report;

typedef struct tally {
    double right, have, want;
} tally;

static double ratio(double part, double whole) { return whole > 0 ? part / whole : 1; }

static void put(report *r, const char *name, double value, bool is_count) {
    if (r->row_count < MOST_ROWS) r->rows[r->row_count++] = (figure){name, value, is_count};
}

static void put_tally(report *r, const char *precision, const char *recall, tally t) {
    put(r, precision, ratio(t.right, t.have), false);
    put(r, recall, ratio(t.right, t.want), false);
}

static const cJSON *member(const cJSON *object, const char *key) {
    return cJSON_GetObjectItemCaseSensitive(object, key);
}

static void judge_documents(report *r) {
    tally t = {0};
    const cJSON *d;
    cJSON_ArrayForEach(d, gf_eval_list(r->eval.network, "documents")) {
        const char *id = gf_eval_document(&r->eval, gf_eval_text(d, "id"));
        const cJSON *gold;
        cJSON_ArrayForEach(gold, gf_eval_list(r->eval.gold, "documents")) {
            if (strcmp(gf_eval_text(gold, "id"), id) != 0) continue;
            const char *want[2], *have[2];
            const bool wanted = gf_eval_days(member(gold, "date"), want);
            const bool dated = gf_eval_days(member(d, "date"), have) && gf_eval_closed(have);
            const bool inside = dated && wanted && strcmp(want[0], have[0]) <= 0 &&
                                strcmp(have[1], want[1]) <= 0;
            const bool free =
                gf_eval_flag(gold, "date_optional") && !gf_eval_disjoint(want, have);
            r->invented += dated && (!wanted || gf_eval_disjoint(want, have));
            t.right += free || (wanted ? inside : !dated);
            t.want++;
        }
    }
    put(r, "documents dated right", ratio(t.right, t.want), false);
}

static void judge_entities(report *r, const char *type, const char *precision,
                           const char *recall) {
    tally t = {0};
    for (size_t g = 0; g < r->eval.gold_entity_count; g++) {
        const cJSON *gold = r->eval.gold_entities[g];
        if (gf_eval_flag(gold, "optional") || strcmp(gf_eval_text(gold, "type"), type) != 0)
            continue;
        t.want++;
        t.right += r->eval.entity_of[g] >= 0;
    }
    t.have = t.right;
    for (size_t s = 0; s < r->eval.entity_count; s++)
        t.have += r->eval.gold_of[s] < 0 &&
                  strcmp(gf_eval_text(r->eval.entities[s], "type"), type) == 0;
    put_tally(r, precision, recall, t);
}

static bool is_present(const cJSON *participant) {
    return strcmp(gf_eval_text(participant, "part"), "absent") != 0;
}

static tally attendance(const report *r, const cJSON *gold, const cJSON *meeting,
                        double *absent) {
    tally t = {.want = cJSON_GetArraySize(gf_eval_list(gold, "participants"))};
    const cJSON *p;
    cJSON_ArrayForEach(p, gf_eval_list(meeting, "participants")) {
        const char *entity = gf_eval_text(p, "entity");
        const char *id = gf_eval_gold_id(&r->eval, entity);
        if (!is_present(p)) continue;
        *absent += gf_eval_holds(gf_eval_list(gold, "absent"), id);
        if (!gf_eval_is_person(&r->eval, entity)) continue;
        const bool wanted = gf_eval_holds(gf_eval_list(gold, "participants"), id);
        t.right += wanted;
        t.have += wanted || !gf_eval_holds(gf_eval_list(gold, "participants_optional"), id);
    }
    return t;
}

static tally merged(const report *r, const cJSON *gold, const cJSON *meeting) {
    tally t = {.want = cJSON_GetArraySize(gf_eval_list(gold, "docs")),
               .have = cJSON_GetArraySize(gf_eval_list(meeting, "documents"))};
    const cJSON *key;
    cJSON_ArrayForEach(key, gf_eval_list(meeting, "documents")) {
        t.right += gf_eval_holds(gf_eval_list(gold, "docs"),
                                 gf_eval_document(&r->eval, cJSON_GetStringValue(key)));
    }
    return t;
}

static void add(tally *to, tally t) {
    to->right += t.right;
    to->have += t.have;
    to->want += t.want;
}

static bool is_day_right(const cJSON *gold, const cJSON *meeting) {
    const char *want[2], *have[2];
    gf_eval_days(member(gold, "date"), want);
    if (!gf_eval_days(member(meeting, "date"), have)) return false;
    if (strcmp(want[0], have[0]) == 0 && strcmp(want[1], have[1]) == 0) return true;
    const cJSON *other;
    cJSON_ArrayForEach(other, gf_eval_list(gold, "date_alt")) {
        const char *days[2];
        gf_eval_days(other, days);
        if (strcmp(days[0], have[0]) == 0 && strcmp(days[1], have[1]) == 0) return true;
    }
    return false;
}

typedef struct meeting_tallies {
    tally meetings, attendance, documents, days, places, status, lengths;
    double absent, held;
} meeting_tallies;

static void judge_lengths(const report *r, const cJSON *gold, const cJSON *meeting, tally *t) {
    const cJSON *want, *have;
    cJSON_ArrayForEach(want, gf_eval_list(gold, "durations")) {
        bool found = false;
        cJSON_ArrayForEach(have, gf_eval_list(meeting, "durations")) {
            const double x = cJSON_GetNumberValue(member(want, "minutes")),
                         y = cJSON_GetNumberValue(member(have, "minutes"));
            found |= x >= y && y >= x &&
                     strcmp(gf_eval_document(&r->eval, gf_eval_text(have, "document")),
                            gf_eval_text(want, "doc")) == 0;
        }
        t->want++;
        t->right += found;
    }
}

static void judge_values(report *r, const cJSON *gold, const cJSON *meeting,
                         meeting_tallies *t) {
    const char *want[2], *venue = meeting ? gf_eval_venue(&r->eval, meeting) : "";
    if (gf_eval_days(member(gold, "date"), want) && !gf_eval_flag(gold, "date_optional")) {
        t->days.want++;
        t->days.right += meeting && is_day_right(gold, meeting);
    }
    if (cJSON_GetArraySize(gf_eval_list(gold, "places"))) {
        t->places.want++;
        t->places.right += gf_eval_holds(gf_eval_list(gold, "places"), venue) ||
                           gf_eval_holds(gf_eval_list(gold, "places_optional"), venue);
    }
    const char *status = gf_eval_text(meeting, "status");
    t->status.want++;
    t->status.right += strcmp(status, gf_eval_text(gold, "status")) == 0 ||
                       gf_eval_holds(gf_eval_list(gold, "status_alt"), status);
    judge_lengths(r, gold, meeting, &t->lengths);
}

static void judge_meeting(report *r, size_t g, meeting_tallies *t) {
    const cJSON *gold = r->eval.gold_meetings[g];
    const int s = r->eval.meeting_of[g];
    const cJSON *meeting = s < 0 ? NULL : r->eval.meetings[s];
    const char *want[2], *have[2];
    tally present = attendance(r, gold, meeting, &t->absent);
    const bool wanted = gf_eval_days(member(gold, "date"), want);
    if (meeting && gf_eval_days(member(meeting, "date"), have) && gf_eval_closed(have))
        r->invented +=
            wanted ? gf_eval_disjoint(want, have) : !gf_eval_flag(gold, "date_optional");
    t->held += strcmp(gf_eval_text(meeting, "status"), "held") == 0 &&
               strcmp(gf_eval_text(gold, "status"), "held") != 0 &&
               !gf_eval_holds(gf_eval_list(gold, "status_alt"), "held");
    if (gf_eval_flag(gold, "optional")) return;
    t->meetings.want++;
    t->meetings.right += meeting != NULL;
    add(&t->attendance, present);
    add(&t->documents, merged(r, gold, meeting));
    judge_values(r, gold, meeting, t);
}

static void judge_meetings(report *r) {
    meeting_tallies t = {0};
    for (size_t g = 0; g < r->eval.gold_meeting_count; g++)
        judge_meeting(r, g, &t);
    t.meetings.have = t.meetings.right;
    for (size_t s = 0; s < r->eval.meeting_count; s++) {
        if (r->eval.gold_meeting_of[s] >= 0) continue;
        t.meetings.have++;
        const cJSON *p;
        cJSON_ArrayForEach(p, gf_eval_list(r->eval.meetings[s], "participants")) {
            t.attendance.have +=
                is_present(p) && gf_eval_is_person(&r->eval, gf_eval_text(p, "entity"));
        }
    }
    put_tally(r, "meetings precision", "meetings recall", t.meetings);
    put_tally(r, "attendance precision", "attendance recall", t.attendance);
    put_tally(r, "reports merged precision", "reports merged recall", t.documents);
    put(r, "meeting days", ratio(t.days.right, t.days.want), false);
    put(r, "meeting places", ratio(t.places.right, t.places.want), false);
    put(r, "meeting status", ratio(t.status.right, t.status.want), false);
    put(r, "meeting lengths", ratio(t.lengths.right, t.lengths.want), false);
    put(r, "count: absent at the table", t.absent, true);
    put(r, "count: held though not held", t.held, true);
}

/* By type and ends; the words of a role may differ. */
static bool has_relation(const report *r, const cJSON *gold) {
    const cJSON *edge;
    cJSON_ArrayForEach(edge, gf_eval_list(r->eval.network, "edges")) {
        const char *type = gf_eval_text(edge, "type");
        const char *source = gf_eval_gold_id(&r->eval, gf_eval_text(edge, "source")),
                   *target = gf_eval_gold_id(&r->eval, gf_eval_text(edge, "target"));
        const char *from = gf_eval_text(gold, "source"), *to = gf_eval_text(gold, "target");
        if (strcmp(type, gf_eval_text(gold, "type")) != 0 &&
            !gf_eval_holds(gf_eval_list(gold, "alt_types"), type))
            continue;
        if (strcmp(source, from) == 0 &&
            (strcmp(target, to) == 0 ||
             gf_eval_holds(gf_eval_list(gold, "alt_targets"), target)))
            return true;
        if (strcmp(type, "kinship") == 0 && strcmp(target, from) == 0 &&
            strcmp(source, to) == 0)
            return true;
    }
    return false;
}

static void judge_relations(report *r) {
    tally t = {0};
    const cJSON *gold;
    cJSON_ArrayForEach(gold, gf_eval_list(r->eval.gold, "relations")) {
        if (gf_eval_flag(gold, "optional")) continue;
        t.want++;
        t.right += has_relation(r, gold);
    }
    put(r, "relations recall", ratio(t.right, t.want), false);
}

static void judge_evidence(report *r) {
    double missing = 0;
    static const char *const kinds[] = {"meetings", "edges"};
    for (size_t k = 0; k < 2; k++) {
        const cJSON *item;
        cJSON_ArrayForEach(item, gf_eval_list(r->eval.network, kinds[k])) {
            missing += cJSON_GetArraySize(gf_eval_list(item, "evidence")) == 0;
        }
    }
    put(r, "count: without evidence", missing, true);
}

static cJSON *read_json(const char *path) {
    FILE *in = fopen(path, "rb");
    char *text = NULL;
    size_t len = 0;
    if (!in) return NULL;
    cJSON *root = getdelim(&text, &len, '\0', in) > 0 ? cJSON_Parse(text) : NULL;
    fclose(in);
    free(text);
    return root;
}

/* The floor of a row of the set, from lines "set TAB row TAB floor"; false: it has none. */
static bool find_floor(const char *path, const char *set, const char *name, double *out) {
    FILE *in = fopen(path, "r");
    char line[LINE], wanted[LINE];
    bool found = false;
    snprintf(wanted, sizeof wanted, "%s\t%s\t", set, name);
    while (in && !found && fgets(line, sizeof line, in)) {
        found = strncmp(line, wanted, strlen(wanted)) == 0;
        if (found) *out = strtod(line + strlen(wanted), NULL);
    }
    if (in) fclose(in);
    return found;
}

static bool is_held(const figure *row, double floor) {
    return row->is_count ? row->value <= floor : row->value >= floor;
}

static int compare_with_floors(const report *r, const char *set, const char *path) {
    int missed = 0;
    for (size_t i = 0; i < r->row_count; i++) {
        const figure *row = &r->rows[i];
        double floor = 0;
        const bool known = find_floor(path, set, row->name, &floor);
        const bool held = known && is_held(row, floor);
        printf("%s  %-28s %7.3f  %s %.3f%s\n", set, row->name, row->value,
               row->is_count ? "at most " : "at least", floor,
               held    ? ""
               : known ? "  MISSED"
                       : "  HAS NO FLOOR");
        missed += !held;
    }
    return missed ? 1 : 0;
}

static void print_floors(const report *r, const char *set) {
    for (size_t i = 0; i < r->row_count; i++) {
        const figure *row = &r->rows[i];
        const double floor = row->value > slack ? row->value - slack : 0;
        printf("%s\t%s\t%.3f\n", set, row->name, row->is_count ? row->value : floor);
    }
}

static int judge(report *r, const char *set, const char *floors) {
    if (!gf_eval_align(&r->eval)) {
        fprintf(stderr, "evaluate: %s: the files are not of the form\n", set);
        return 2;
    }
    judge_documents(r);
    judge_entities(r, "person", "persons precision", "persons recall");
    judge_entities(r, "organisation", "organisations precision", "organisations recall");
    judge_entities(r, "place", "places precision", "places recall");
    judge_meetings(r);
    judge_relations(r);
    put(r, "count: dates invented", r->invented, true);
    judge_evidence(r);
    if (floors) return compare_with_floors(r, set, floors);
    print_floors(r, set);
    return 0;
}

int main(int argc, char **argv) {
    if (argc < 4) return 2;
    cJSON *gold = read_json(argv[2]), *network = read_json(argv[3]);
    report r = {.eval = {.arena = gf_arena_new(), .gold = gold, .network = network}};
    int code = 2;
    if (gold && network && r.eval.arena)
        code = judge(&r, argv[1], argc > 4 ? argv[4] : NULL);
    else
        fprintf(stderr, "evaluate: %s or %s cannot be read\n", argv[2], argv[3]);
    cJSON_Delete(gold);
    cJSON_Delete(network);
    gf_arena_free(r.eval.arena);
    return code;
}
