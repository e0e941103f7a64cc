#include "lexicon/lexicon_file.h"

#include "base/checksum.h"
#include "base/try.h"
#include "base/utf8.h"
#include "lexicon/check.h"
#include "lexicon/store.h"

#include <assert.h>
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { FILE_LIMIT = 64 << 20 };

typedef gf_status (*add_line)(gf_context *context, gf_lexicon *lexicon,
                              const gf_lexicon_line *line);

typedef struct table {
    const char *name;
    add_line add;
} table;

static const table tables[] = {
    {"word", gf_lexicon_add_word},     {"entity", gf_lexicon_add_entity},
    {"origin", gf_lexicon_add_origin}, {"fact", gf_lexicon_add_fact},
    {"role", gf_lexicon_add_role},     {"given", gf_lexicon_add_given},
    {"family", gf_lexicon_add_family}, {"hint", gf_lexicon_add_hint},
};

/* A file tells its size; of what tells none, a pipe, more room is made as it comes. */
static size_t first_room(FILE *in) {
    struct stat found;
    const bool told = fstat(fileno(in), &found) == 0 && S_ISREG(found.st_mode) &&
                      found.st_size >= 0 && found.st_size <= FILE_LIMIT;
    return told ? (size_t)found.st_size + 1 : 1 << 16;
}

static gf_status read_stream(gf_context *context, gf_lexicon *l, FILE *in, const char *path,
                             gf_view *out) {
    size_t len = 0, room = first_room(in);
    char *text = gf_arena_alloc(l->arena, room, 1);
    for (;;) {
        if (!text) return gf_fail(context, GF_ERR_NOMEM, "%s: out of memory", path);
        len += fread(text + len, 1, room - len, in);
        if (ferror(in)) return gf_fail(context, GF_ERR_IO, "%s: %s", path, strerror(errno));
        if (len < room) break;
        if (room > FILE_LIMIT)
            return gf_fail(context, GF_ERR_LIMIT, "%s: larger than 64 MiB", path);
        char *grown = gf_arena_alloc(l->arena, 2 * room, 1);
        if (grown) memcpy(grown, text, len);
        text = grown;
        room *= 2;
    }
    *out = (gf_view){text, len};
    return GF_OK;
}

/* Where the next @p mark is, or the end. */
static size_t end_of(gf_view text, size_t at, char mark) {
    const char *found = at < text.len ? memchr(text.ptr + at, mark, text.len - at) : NULL;
    return found ? (size_t)(found - text.ptr) : text.len;
}

static void split(gf_lexicon_line *line, gf_view text) {
    const size_t most = sizeof line->column / sizeof *line->column;
    line->columns = 0;
    for (size_t begin = 0, end; begin <= text.len; begin = end + 1) {
        end = end_of(text, begin, '\t');
        if (line->columns < most) line->column[line->columns] = gf_view_slice(text, begin, end);
        line->columns++;
    }
    for (size_t i = line->columns; i < most; i++)
        line->column[i] = (gf_view){"", 0};
}

/* "#table entity\ttype\tname" */
static const table *table_of(gf_view header) {
    static const char mark[] = "#table ";
    if (header.len < sizeof mark || memcmp(header.ptr, mark, sizeof mark - 1) != 0) return NULL;
    size_t end = sizeof mark - 1;
    while (end < header.len && header.ptr[end] != '\t' && header.ptr[end] != ' ')
        end++;
    const gf_view name = gf_view_slice(header, sizeof mark - 1, end);
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        if (gf_view_equal(name, (gf_view){tables[i].name, strlen(tables[i].name)}))
            return &tables[i];
    }
    return NULL;
}

static gf_view next_line(gf_view text, size_t *at) {
    const size_t end = end_of(text, *at, '\n');
    const size_t stop = end > *at && text.ptr[end - 1] == '\r' ? end - 1 : end;
    const gf_view line = gf_view_slice(text, *at, stop);
    *at = end + 1;
    return line;
}

/* A wrong line ends loading; a check tells it and goes on. */
static gf_status add_line_to(gf_context *context, gf_lexicon *l, const table *t,
                             const gf_lexicon_line *line) {
    gf_status status = line->columns > sizeof line->column / sizeof *line->column
                           ? gf_lexicon_fault(context, line, "more than 8 columns")
                           : t->add(context, l, line);
    if (l->checker && status == GF_ERR_SYNTAX) {
        gf_lexicon_check_fault(l->checker, gf_context_message(context));
        return GF_OK;
    }
    if (l->checker && status == GF_OK)
        status = gf_lexicon_check_line(l->checker, (gf_view){t->name, strlen(t->name)}, line);
    return status == GF_ERR_NOMEM ? gf_fail(context, status, "%s: out of memory", line->path)
                                  : status;
}

static gf_status read_lines(gf_context *context, gf_lexicon *l, const char *path,
                            gf_view text) {
    gf_lexicon_line line = {.path = path, .number = 1};
    assert(text.ptr); /* even of an empty file */
    if (gf_utf8_valid_until(text) < text.len)
        return gf_fail(context, GF_ERR_SYNTAX, "%s: byte %zu is not UTF-8", path,
                       gf_utf8_valid_until(text));
    size_t at = 0;
    const table *t = table_of(next_line(text, &at));
    if (!t)
        return gf_lexicon_fault(context, &line,
                                "the first line must name a table: #table word, entity, "
                                "origin, fact, role, given or family");
    while (at < text.len) {
        const gf_view row = next_line(text, &at);
        line.number++;
        if (!row.len || row.ptr[0] == '#') continue;
        split(&line, row);
        GF_TRY(add_line_to(context, l, t, &line));
    }
    return GF_OK;
}

gf_status gf_lexicon_read_file(gf_context *context, gf_lexicon *l, const char *path) {
    FILE *in = fopen(path, "rb");
    if (!in) return gf_fail(context, GF_ERR_IO, "%s: %s", path, strerror(errno));
    gf_view text = {0};
    gf_status status = read_stream(context, l, in, path, &text);
    fclose(in);
    if (status == GF_OK) l->digest = gf_checksum(l->digest, text.ptr, text.len);
    if (status == GF_OK) status = read_lines(context, l, path, text);
    return status;
}

static int is_table_file(const struct dirent *entry) {
    const size_t n = strlen(entry->d_name);
    return entry->d_name[0] != '.' && n > 4 && strcmp(entry->d_name + n - 4, ".tsv") == 0;
}

/* Not alphasort: it follows the locale. */
static int by_bytes(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

static gf_status read_entry(gf_context *context, gf_lexicon *l, const char *directory,
                            const char *name) {
    const size_t size = strlen(directory) + strlen(name) + 2;
    char *path = gf_arena_alloc(l->arena, size, 1);
    if (!path) return gf_fail(context, GF_ERR_NOMEM, "%s: out of memory", directory);
    snprintf(path, size, "%s/%s", directory, name);
    const gf_status status = gf_lexicon_read_file(context, l, path);
    if (!l->checker || status != GF_ERR_SYNTAX) return status;
    gf_lexicon_check_fault(l->checker, gf_context_message(context));
    return GF_OK;
}

gf_status gf_lexicon_read_directory(gf_context *context, gf_lexicon *l, const char *directory) {
    struct dirent **entries;
    const int count = scandir(directory, &entries, is_table_file, by_bytes);
    if (count < 0) return gf_fail(context, GF_ERR_IO, "%s: %s", directory, strerror(errno));
    gf_status status = GF_OK;
    for (int i = 0; i < count; i++) {
        if (status == GF_OK) status = read_entry(context, l, directory, entries[i]->d_name);
        free(entries[i]);
    }
    free(entries);
    return status;
}
