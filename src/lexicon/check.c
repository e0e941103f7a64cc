#include "lexicon/check.h"

#include "base/try.h"
#include "base/vec.h"

#include <string.h>

/* A name that must be that of an entity, once all files are read. */
typedef struct reference {
    const char *path;
    size_t number;
    gf_view name;
} reference;

struct gf_lexicon_checker {
    FILE *sink;
    gf_arena *arena;
    gf_map seen; /* table and identity of every line -> 0 */
    struct {
        reference *at;
        size_t count, room;
    } references;
    size_t faults;
};

typedef struct table_rule {
    const char *name;
    uint32_t identity;   /* bits of the columns that no two lines may have in common */
    uint32_t references; /* bits of the columns that name an entity */
} table_rule;

static const table_rule rules[] = {
    {"word", 1 << 0 | 1 << 1 | 1 << 2, 0},
    {"entity", 1 << 0 | 1 << 1, 1 << 4},
    {"origin", 1 << 0, 1 << 2},
    {"fact", 0x3F, 1 << 0 | 1 << 3},
    {"role", 1 << 0, 0},
    {"given", 1 << 0, 0},
    {"family", 1 << 0, 0},
    {"hint", 1 << 0 | 1 << 1, 0},
};

static void report(gf_lexicon_checker *check, const gf_lexicon_line *line, const char *what,
                   gf_view about) {
    fprintf(check->sink, "%s:%zu: %s: %.*s\n", line->path, line->number, what,
            GF_VIEW_ARG(about));
    check->faults++;
}

void gf_lexicon_check_fault(gf_lexicon_checker *check, const char *message) {
    fprintf(check->sink, "%s\n", message);
    check->faults++;
}

static const table_rule *rule_of(gf_view table) {
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        if (gf_view_equal(table, (gf_view){rules[i].name, strlen(rules[i].name)}))
            return &rules[i];
    }
    return NULL;
}

static void check_blanks(gf_lexicon_checker *check, const gf_lexicon_line *line) {
    for (size_t c = 0; c < line->columns; c++) {
        const gf_view v = line->column[c];
        if (!v.len) continue;
        bool stray = v.ptr[0] == ' ' || v.ptr[v.len - 1] == ' ';
        for (size_t i = 0; i + 1 < v.len; i++)
            stray |= v.ptr[i] == ' ' && v.ptr[i + 1] == ' ';
        if (stray) report(check, line, "stray blank", v);
    }
}

/* "entity" + TAB + the identity columns, each with a TAB before it */
static gf_view identity_of(gf_arena *arena, const table_rule *rule,
                           const gf_lexicon_line *line) {
    size_t len = strlen(rule->name);
    for (size_t c = 0; c < 8; c++)
        len += (rule->identity >> c & 1) ? line->column[c].len + 1 : 0;
    char *to = gf_arena_alloc(arena, len + 1, 1);
    if (!to) return (gf_view){0};
    size_t at = strlen(rule->name);
    memcpy(to, rule->name, at);
    for (size_t c = 0; c < 8; c++) {
        if (!(rule->identity >> c & 1)) continue;
        to[at++] = '\t';
        memcpy(to + at, line->column[c].ptr, line->column[c].len);
        at += line->column[c].len;
    }
    return (gf_view){to, len};
}

/* Tables whose second column is a name and whose fourth has more forms of it. */
static bool has_forms(const table_rule *rule) {
    return strcmp(rule->name, "entity") == 0 || strcmp(rule->name, "hint") == 0;
}

static gf_status check_identity(gf_lexicon_checker *check, const table_rule *rule,
                                const gf_lexicon_line *line) {
    const gf_view key = identity_of(check->arena, rule, line);
    if (!key.ptr) return GF_ERR_NOMEM;
    if (gf_map_get(&check->seen, key) != GF_MAP_NONE) {
        report(check, line, "listed before", line->column[has_forms(rule) ? 1 : 0]);
        return GF_OK;
    }
    return gf_map_put(check->arena, &check->seen, key, 0) ? GF_OK : GF_ERR_NOMEM;
}

/* Is the form that begins at @p begin the name, or one of the forms before it? */
static bool is_repeated(gf_view name, gf_view forms, size_t begin, gf_view form) {
    if (gf_view_equal(name, form)) return true;
    for (size_t at = 0, i = 0; i < begin; i++) {
        if (forms.ptr[i] != '|') continue;
        if (gf_view_equal(gf_view_slice(forms, at, i), form)) return true;
        at = i + 1;
    }
    return false;
}

static void check_forms(gf_lexicon_checker *check, const gf_lexicon_line *line) {
    const gf_view name = line->column[1], forms = line->column[3];
    for (size_t begin = 0, i = 0; forms.len && i <= forms.len; i++) {
        if (i < forms.len && forms.ptr[i] != '|') continue;
        const gf_view form = gf_view_slice(forms, begin, i);
        if (!form.len) {
            report(check, line, "empty form", name);
        } else if (is_repeated(name, forms, begin, form)) {
            report(check, line, "form repeated", form);
        }
        begin = i + 1;
    }
}

/* Is it a day of the calendar, a month or a year? The earliest day it may mean goes to *first,
   the latest to *last. */
static bool read_date(gf_view text, gf_day *first, gf_day *last) {
    char whole[] = "0000-01-01";
    if (text.len != 4 && text.len != 7 && text.len != 10) return false;
    memcpy(whole, text.ptr, text.len);
    *first = gf_day_parse((gf_view){whole, 10});
    if (*first == GF_DAY_NONE) return false;
    gf_civil end = gf_day_civil(*first);
    if (text.len == 4) end.month = 12;
    if (text.len < 10) end.day = gf_month_length(end.year, end.month);
    *last = gf_day_of(end.year, end.month, end.day);
    return true;
}

static void check_dates(gf_lexicon_checker *check, const gf_lexicon_line *line) {
    const gf_view from = line->column[4], to = line->column[5];
    gf_day from_first = 0, to_last = 0, unused;
    const bool from_good = !from.len || read_date(from, &from_first, &unused);
    const bool to_good = !to.len || read_date(to, &unused, &to_last);
    static const char form[] = "no date (YYYY, YYYY-MM or YYYY-MM-DD)";
    if (!from_good) report(check, line, form, from);
    if (!to_good) report(check, line, form, to);
    if (from.len && to.len && from_good && to_good && to_last < from_first)
        report(check, line, "ends before it begins", line->column[0]);
}

static gf_status keep_references(gf_lexicon_checker *check, const table_rule *rule,
                                 const gf_lexicon_line *line) {
    for (size_t c = 0; c < 8; c++) {
        if (!(rule->references >> c & 1) || !line->column[c].len) continue;
        const reference r = {line->path, line->number, line->column[c]};
        if (!GF_PUSH(check->arena, &check->references, r)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

gf_status gf_lexicon_check_line(gf_lexicon_checker *check, gf_view table,
                                const gf_lexicon_line *line) {
    const table_rule *rule = rule_of(table);
    if (!rule) return GF_OK;
    check_blanks(check, line);
    if (has_forms(rule)) check_forms(check, line);
    if (gf_view_equal(table, GF_VIEW("fact"))) check_dates(check, line);
    GF_TRY(check_identity(check, rule, line));
    return keep_references(check, rule, line);
}

static void check_references(gf_lexicon_checker *check, const gf_lexicon *l) {
    for (size_t i = 0; i < check->references.count; i++) {
        const reference *r = &check->references.at[i];
        if (gf_lexicon_find(l, GF_PLACE, r->name) != GF_NONE ||
            gf_lexicon_find(l, GF_ORGANISATION, r->name) != GF_NONE ||
            gf_lexicon_find(l, GF_PERSON, r->name) != GF_NONE)
            continue;
        report(check, &(gf_lexicon_line){.path = r->path, .number = r->number},
               "unknown entity", r->name);
    }
}

/* "11902 entities, 2048 given names, ..." */
static void count_entries(FILE *sink, const gf_lexicon *l) {
    fprintf(sink,
            "%zu entities, %zu facts, %zu adjectives and demonyms, %zu roles, "
            "%zu given names, %zu family names, %zu words, %zu hints\n",
            l->known.count, l->facts.count, l->origin.count, l->role.count, l->givens.count,
            l->family_names.count, l->word_entries.count, l->hints.count);
}

gf_status gf_lexicon_check(gf_context *context, const char *directory, FILE *sink) {
    gf_arena *arena = gf_arena_new();
    if (!arena) return gf_fail(context, GF_ERR_NOMEM, "%s: out of memory", directory);
    gf_lexicon_checker check = {.sink = sink, .arena = arena};
    gf_lexicon *l;
    gf_status status = gf_lexicon_load_checked(context, directory, &check, &l);
    if (status == GF_OK) {
        check_references(&check, l);
        count_entries(sink, l);
        gf_lexicon_free(l);
    }
    gf_arena_free(arena);
    if (status != GF_OK || !check.faults) return status;
    return gf_fail(context, GF_ERR_SYNTAX, "%s: %zu faults", directory, check.faults);
}
