#include "graph/corrections.h"

#include "base/utf8.h"
#include "base/vec.h"

#include <string.h>

enum { MOST_COLUMNS = 4 };

typedef struct shape {
    const char *name;
    size_t columns; /* the action included */
    const char *wanted;
} shape;

static const shape shapes[] = {
    [GF_CORRECT_MERGE] = {"merge", 3, "merge, name, name to merge it into"},
    [GF_CORRECT_SPLIT] = {"split", 4, "split, name, new name, document"},
    [GF_CORRECT_RENAME] = {"rename", 3, "rename, name, new name"},
    [GF_CORRECT_RETYPE] = {"retype", 3, "retype, name, type"},
    [GF_CORRECT_DROP] = {"drop", 2, "drop, name"},
    [GF_CORRECT_NEVER_MERGE] = {"never-merge", 3, "never-merge, name, other name"},
};

enum { ACTION_COUNT = sizeof shapes / sizeof *shapes };

const char *gf_correction_name(gf_correction_action action) { return shapes[action].name; }

/* One line while it is read. */
typedef struct row {
    gf_view column[MOST_COLUMNS];
    size_t columns, line;
} row;

typedef struct reader {
    gf_context *context;
    gf_arena *arena;
    const char *path;
    gf_corrections *out;
} reader;

static gf_status fault(const reader *r, size_t line, const char *what) {
    return gf_fail(r->context, GF_ERR_SYNTAX, "%s:%zu: %s", r->path, line, what);
}

static gf_view trimmed(gf_view text) {
    size_t begin = 0, end = text.len;
    while (begin < end && strchr(" \r", text.ptr[begin]))
        begin++;
    while (end > begin && strchr(" \r", text.ptr[end - 1]))
        end--;
    return gf_view_slice(text, begin, end);
}

static row split(gf_view text, size_t line) {
    row r = {.line = line};
    for (size_t begin = 0, i = 0; i <= text.len; i++) {
        if (i < text.len && text.ptr[i] != '\t') continue;
        if (r.columns < MOST_COLUMNS)
            r.column[r.columns] = trimmed(gf_view_slice(text, begin, i));
        r.columns++;
        begin = i + 1;
    }
    return r;
}

static gf_status read_action(const reader *r, const row *line, gf_correction *out) {
    for (int i = 0; i < ACTION_COUNT; i++) {
        if (!gf_view_is(line->column[0], shapes[i].name)) continue;
        out->action = (gf_correction_action)i;
        return GF_OK;
    }
    return gf_fail(r->context, GF_ERR_SYNTAX,
                   "%s:%zu: '%.*s' is none of merge, split, rename, retype, drop, never-merge",
                   r->path, line->line, GF_VIEW_ARG(line->column[0]));
}

static gf_status read_type(const reader *r, const row *line, gf_correction *out) {
    for (int type = GF_PERSON; type <= GF_PLACE; type++) {
        if (!gf_view_is(line->column[2], gf_entity_type_name((gf_entity_type)type))) continue;
        out->type = (gf_entity_type)type;
        return GF_OK;
    }
    return gf_fail(r->context, GF_ERR_SYNTAX,
                   "%s:%zu: '%.*s' is none of person, organisation, place", r->path, line->line,
                   GF_VIEW_ARG(line->column[2]));
}

static gf_status check_columns(const reader *r, const row *line, const shape *wanted) {
    if (line->columns != wanted->columns) {
        return gf_fail(r->context, GF_ERR_SYNTAX,
                       "%s:%zu: expected %zu columns (%s), found %zu", r->path, line->line,
                       wanted->columns, wanted->wanted, line->columns);
    }
    for (size_t i = 1; i < line->columns; i++) {
        if (!line->column[i].len)
            return gf_fail(r->context, GF_ERR_SYNTAX, "%s:%zu: column %zu is empty", r->path,
                           line->line, i + 1);
    }
    return GF_OK;
}

static bool are_names(const gf_correction *c, gf_view a, gf_view b) {
    return (gf_view_equal(c->name, a) && gf_view_equal(c->value, b)) ||
           (gf_view_equal(c->name, b) && gf_view_equal(c->value, a));
}

/* "merge A B" beside "never-merge A B": only people can say which they mean. */
static gf_status check_earlier(const reader *r, const gf_correction *c) {
    if (c->action != GF_CORRECT_MERGE && c->action != GF_CORRECT_NEVER_MERGE) return GF_OK;
    for (size_t i = 0; i < r->out->count; i++) {
        const gf_correction *old = &r->out->at[i];
        if (old->action != GF_CORRECT_MERGE && old->action != GF_CORRECT_NEVER_MERGE) continue;
        if (old->action != c->action && are_names(old, c->name, c->value))
            return gf_fail(r->context, GF_ERR_SYNTAX, "%s:%zu: contradicts line %zu", r->path,
                           c->line, old->line);
    }
    return GF_OK;
}

static gf_status read_row(const reader *r, const row *line) {
    gf_correction c = {.line = line->line};
    gf_status status = read_action(r, line, &c);
    if (status == GF_OK) status = check_columns(r, line, &shapes[c.action]);
    if (status != GF_OK) return status;
    c.name = line->column[1];
    c.document = line->column[3];
    if (c.action == GF_CORRECT_RETYPE) {
        status = read_type(r, line, &c);
    } else {
        c.value = line->column[2];
        if (gf_view_equal(c.name, c.value)) return fault(r, c.line, "both names are the same");
        status = check_earlier(r, &c);
    }
    if (status != GF_OK) return status;
    if (GF_PUSH(r->arena, r->out, c)) return GF_OK;
    return gf_fail(r->context, GF_ERR_NOMEM, "%s: out of memory", r->path);
}

static gf_view without_mark(gf_view text) {
    const bool marked = text.len >= 3 && memcmp(text.ptr, "\xEF\xBB\xBF", 3) == 0;
    return marked ? gf_view_slice(text, 3, text.len) : text;
}

gf_status gf_corrections_read(gf_context *context, gf_arena *arena, gf_view text,
                              const char *path, gf_corrections *out) {
    *out = (gf_corrections){.path = {path, strlen(path)}};
    const reader r = {context, arena, path, out};
    const gf_view rest = without_mark(text);
    size_t number = 0;
    for (size_t at = 0, end; at < rest.len; at = end + 1) {
        const char *stop = memchr(rest.ptr + at, '\n', rest.len - at);
        end = stop ? (size_t)(stop - rest.ptr) : rest.len;
        const gf_view line = gf_view_slice(rest, at, end);
        number++;
        if (gf_utf8_valid_until(line) < line.len) return fault(&r, number, "is not UTF-8");
        if (!trimmed(line).len || line.ptr[0] == '#') continue;
        const row columns = split(line, number);
        const gf_status status = read_row(&r, &columns);
        if (status != GF_OK) return status;
    }
    return GF_OK;
}
