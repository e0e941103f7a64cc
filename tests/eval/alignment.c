#include "alignment.h"

#include "base/utf8.h"
#include "base/vec.h"

#include <stdlib.h>
#include <string.h>

const char *gf_eval_text(const cJSON *object, const char *key) {
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, key));
    return text ? text : "";
}

bool gf_eval_flag(const cJSON *object, const char *key) {
    return cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(object, key));
}

const cJSON *gf_eval_list(const cJSON *object, const char *key) {
    const cJSON *list = cJSON_GetObjectItemCaseSensitive(object, key);
    return cJSON_IsArray(list) ? list : NULL;
}

bool gf_eval_holds(const cJSON *list, const char *text) {
    const cJSON *item;
    cJSON_ArrayForEach(item, list) {
        const char *have = cJSON_GetStringValue(item);
        if (have && strcmp(have, text) == 0) return true;
    }
    return false;
}

static bool is_article(gf_view word) {
    static const char *const articles[] = {"der", "die", "das", "den", "dem", "des"};
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
        if (gf_view_equal(word, (gf_view){articles[i], strlen(articles[i])})) return true;
    }
    return false;
}

/* Appends the word without its quotes and a genitive -s; an article is left out. */
static size_t put_word(char *to, size_t len, gf_view word) {
    if (!word.len || is_article(word)) return len;
    if (word.len > 3 && word.ptr[word.len - 1] == 's') word.len--;
    if (len) to[len++] = ' ';
    for (size_t i = 0; i < word.len; i++) {
        if (!strchr("\"'", word.ptr[i])) to[len++] = word.ptr[i];
    }
    return len;
}

/* Case, hyphens, quotes, articles and a genitive -s do not matter. */
static gf_view folded(gf_arena *arena, const char *name) {
    const gf_view low = gf_utf8_fold(arena, (gf_view){name, strlen(name)});
    char *to = gf_arena_alloc(arena, low.len + 2, 1);
    if (!to) return (gf_view){0};
    size_t len = 0;
    for (size_t at = 0, begin = 0; at <= low.len; at++) {
        if (at < low.len && low.ptr[at] != ' ' && low.ptr[at] != '-') continue;
        len = put_word(to, len, gf_view_slice(low, begin, at));
        begin = at + 1;
    }
    return (gf_view){to, len};
}

static bool has(const gf_views *list, gf_view name) {
    for (size_t i = 0; i < list->count; i++) {
        if (gf_view_equal(list->at[i], name)) return true;
    }
    return false;
}

static bool add_name(gf_arena *arena, gf_views *list, const char *name) {
    const gf_view text = folded(arena, name);
    if (!text.len || has(list, text)) return true;
    return GF_PUSH(arena, list, text);
}

static const cJSON **numbered(gf_arena *arena, const cJSON *root, const char *key,
                              size_t *count) {
    const cJSON *list = gf_eval_list(root, key), *item;
    const cJSON **at = GF_NEW_ARRAY(arena, const cJSON *, (size_t)cJSON_GetArraySize(list) + 1);
    *count = 0;
    cJSON_ArrayForEach(item, list) if (at) at[(*count)++] = item;
    return list ? at : NULL;
}

static gf_views *names_of(gf_arena *arena, const cJSON **entities, size_t count) {
    gf_views *names = GF_NEW_ARRAY(arena, gf_views, count + 1);
    bool ok = names != NULL;
    for (size_t i = 0; ok && i < count; i++) {
        ok = add_name(arena, &names[i], gf_eval_text(entities[i], "name"));
        const cJSON *alias;
        cJSON_ArrayForEach(alias, gf_eval_list(entities[i], "aliases")) {
            ok = ok && cJSON_IsString(alias) && add_name(arena, &names[i], alias->valuestring);
        }
    }
    return ok ? names : NULL;
}

/* Best pairs first, each side once. */
typedef struct fit {
    double score;
    int gold, system;
} fit;

typedef struct fits {
    fit *at;
    size_t count, room;
} fits;

static int by_score(const void *a, const void *b) {
    const fit *x = a, *y = b;
    if (x->score > y->score || x->score < y->score) return x->score > y->score ? -1 : 1;
    if (x->gold != y->gold) return x->gold < y->gold ? -1 : 1;
    return (x->system > y->system) - (x->system < y->system);
}

static void pair_best(fits *all, int *of_gold, int *of_system) {
    if (all->count) qsort(all->at, all->count, sizeof *all->at, by_score);
    for (size_t i = 0; i < all->count; i++) {
        const fit *f = &all->at[i];
        if (of_gold[f->gold] >= 0 || of_system[f->system] >= 0) continue;
        of_gold[f->gold] = f->system;
        of_system[f->system] = f->gold;
    }
}

static int *unpaired(gf_arena *arena, size_t count) {
    int *of = GF_NEW_ARRAY(arena, int, count + 1);
    for (size_t i = 0; of && i <= count; i++)
        of[i] = -1;
    return of;
}

static bool has_type(const cJSON *gold, const char *type) {
    const cJSON *types = gf_eval_list(gold, "types");
    return types ? gf_eval_holds(types, type) : strcmp(gf_eval_text(gold, "type"), type) == 0;
}

static bool align_entities(gf_eval *e) {
    fits all = {0};
    for (size_t g = 0; g < e->gold_entity_count; g++) {
        for (size_t s = 0; s < e->entity_count; s++) {
            double shared = 0;
            if (!has_type(e->gold_entities[g], gf_eval_text(e->entities[s], "type"))) continue;
            for (size_t i = 0; i < e->names[s].count; i++)
                shared += has(&e->gold_names[g], e->names[s].at[i]);
            if (shared < 1) continue;
            const gf_view name = folded(e->arena, gf_eval_text(e->entities[s], "name"));
            const fit f = {shared / (double)e->names[s].count +
                               shared / (double)e->gold_names[g].count +
                               2 * has(&e->gold_names[g], name) -
                               0.5 * gf_eval_flag(e->gold_entities[g], "optional"),
                           (int)g, (int)s};
            if (!GF_PUSH(e->arena, &all, f)) return false;
        }
    }
    pair_best(&all, e->entity_of, e->gold_of);
    return true;
}

static int find_id(const cJSON *const *list, size_t count, const char *id) {
    for (size_t i = 0; i < count; i++) {
        if (strcmp(gf_eval_text(list[i], "id"), id) == 0) return (int)i;
    }
    return -1;
}

const char *gf_eval_gold_id(const gf_eval *e, const char *entity_id) {
    const int s = find_id(e->entities, e->entity_count, entity_id);
    return s < 0 || e->gold_of[s] < 0 ? "?"
                                      : gf_eval_text(e->gold_entities[e->gold_of[s]], "id");
}

bool gf_eval_is_person(const gf_eval *e, const char *entity_id) {
    const int s = find_id(e->entities, e->entity_count, entity_id);
    return s >= 0 && strcmp(gf_eval_text(e->entities[s], "type"), "person") == 0;
}

const char *gf_eval_document(const gf_eval *e, const char *key) {
    const cJSON *document;
    cJSON_ArrayForEach(document, gf_eval_list(e->gold, "documents")) {
        if (strcmp(gf_eval_text(document, "file"), key) == 0)
            return gf_eval_text(document, "id");
    }
    return "?";
}

bool gf_eval_days(const cJSON *date, const char *days[2]) {
    const bool is_pair = cJSON_IsArray(date);
    const cJSON *start = is_pair ? cJSON_GetArrayItem(date, 0)
                                 : cJSON_GetObjectItemCaseSensitive(date, "start"),
                *end = is_pair ? cJSON_GetArrayItem(date, 1)
                               : cJSON_GetObjectItemCaseSensitive(date, "end");
    days[0] = cJSON_IsString(start) ? start->valuestring : "";
    days[1] = cJSON_IsString(end) ? end->valuestring : "";
    return days[0][0] || days[1][0];
}

bool gf_eval_closed(const char *const days[2]) { return days[0][0] && days[1][0]; }

bool gf_eval_disjoint(const char *const a[2], const char *const b[2]) {
    return (a[1][0] && b[0][0] && strcmp(a[1], b[0]) < 0) ||
           (b[1][0] && a[0][0] && strcmp(b[1], a[0]) < 0);
}

const char *gf_eval_venue(const gf_eval *e, const cJSON *meeting) {
    const char *place = gf_eval_text(meeting, "place");
    return place[0] ? gf_eval_gold_id(e, place) : "";
}

/* Does @p key of the gold meeting name the entity? */
static bool wants(const gf_eval *e, const cJSON *gold, const char *key, const char *entity) {
    return gf_eval_holds(gf_eval_list(gold, key), gf_eval_gold_id(e, entity));
}

static double shared_documents(const gf_eval *e, const cJSON *gold, const cJSON *meeting) {
    double shared = 0;
    const cJSON *key;
    cJSON_ArrayForEach(key, gf_eval_list(meeting, "documents")) {
        shared += gf_eval_holds(gf_eval_list(gold, "docs"),
                                gf_eval_document(e, cJSON_GetStringValue(key)));
    }
    return shared;
}

/* People and documents first; the day only tips the balance. 0: not the same. */
static double likeness(const gf_eval *e, const cJSON *gold, const cJSON *meeting) {
    double common = 0, size = cJSON_GetArraySize(gf_eval_list(gold, "participants")) +
                              cJSON_GetArraySize(gf_eval_list(gold, "parties"));
    const cJSON *p;
    cJSON_ArrayForEach(p, gf_eval_list(meeting, "participants")) {
        const char *entity = gf_eval_text(p, "entity");
        if (strcmp(gf_eval_text(p, "part"), "absent") == 0) continue;
        const bool wanted =
            wants(e, gold, "participants", entity) || wants(e, gold, "parties", entity);
        common += wanted;
        size += wanted || !wants(e, gold, "participants_optional", entity);
    }
    const double documents = shared_documents(e, gold, meeting);
    const char *venue = gf_eval_venue(e, meeting);
    const bool same_place = gf_eval_holds(gf_eval_list(gold, "places"), venue) ||
                            gf_eval_holds(gf_eval_list(gold, "places_optional"), venue);
    if (documents < 1 || (common < 1 && !same_place)) return 0;
    const char *want[2], *have[2];
    const bool dated = gf_eval_days(cJSON_GetObjectItemCaseSensitive(gold, "date"), want) &&
                       gf_eval_days(cJSON_GetObjectItemCaseSensitive(meeting, "date"), have);
    const double all = cJSON_GetArraySize(gf_eval_list(gold, "docs")) +
                       cJSON_GetArraySize(gf_eval_list(meeting, "documents"));
    const bool both = dated && gf_eval_closed(want) && gf_eval_closed(have);
    return 2 * common / (size > 1 ? size : 1) + 0.3 * same_place + 0.4 * documents / all +
           (both ? gf_eval_disjoint(want, have) ? -0.6 : 0.5 : 0);
}

static bool align_meetings(gf_eval *e) {
    for (int optional = 0; optional < 2; optional++) {
        fits all = {0};
        for (size_t g = 0; g < e->gold_meeting_count; g++) {
            if (gf_eval_flag(e->gold_meetings[g], "optional") != (optional == 1)) continue;
            for (size_t s = 0; s < e->meeting_count; s++) {
                const fit f = {likeness(e, e->gold_meetings[g], e->meetings[s]), (int)g,
                               (int)s};
                if (f.score > 0.25 && !GF_PUSH(e->arena, &all, f)) return false;
            }
        }
        pair_best(&all, e->meeting_of, e->gold_meeting_of);
    }
    return true;
}

bool gf_eval_align(gf_eval *e) {
    e->gold_entities = numbered(e->arena, e->gold, "entities", &e->gold_entity_count);
    e->entities = numbered(e->arena, e->network, "entities", &e->entity_count);
    e->gold_meetings = numbered(e->arena, e->gold, "meetings", &e->gold_meeting_count);
    e->meetings = numbered(e->arena, e->network, "meetings", &e->meeting_count);
    if (!e->gold_entities || !e->entities || !e->gold_meetings || !e->meetings) return false;
    e->gold_names = names_of(e->arena, e->gold_entities, e->gold_entity_count);
    e->names = names_of(e->arena, e->entities, e->entity_count);
    e->entity_of = unpaired(e->arena, e->gold_entity_count);
    e->gold_of = unpaired(e->arena, e->entity_count);
    e->meeting_of = unpaired(e->arena, e->gold_meeting_count);
    e->gold_meeting_of = unpaired(e->arena, e->meeting_count);
    if (!e->gold_names || !e->names || !e->entity_of || !e->gold_of || !e->meeting_of ||
        !e->gold_meeting_of)
        return false;
    return align_entities(e) && align_meetings(e);
}
