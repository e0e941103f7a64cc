#include "text/source.h"

#include "base/memory.h"
#include "base/try.h"
#include "base/utf8.h"
#include "text/folder.h"
#include "text/json_article.h"
#include "text/stored.h"
#include "text/timeml.h"
#include "text/web_page.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

/*
 * Arguments are opened one after the other; each is a list of files; a file is one document or,
 * as JSON, many:
 *
 *     inputs[next] -> files[next_file] -> lines of `open_lines`, or items of `articles`
 */
struct gf_source {
    const char *const *inputs;
    size_t count, next;
    const char *encoding;
    gf_arena *arena; /* of the files of the argument that is open */
    gf_files files;
    size_t next_file;
    gf_file file;     /* that is open */
    FILE *open_lines; /* JSON lines, or NULL */
    size_t line;
    cJSON *root; /* a JSON file with many articles, or NULL */
    const cJSON *article;
    size_t article_number;
};

static gf_status out_of_memory(gf_context *context) {
    return gf_fail(context, GF_ERR_NOMEM, "out of memory");
}

gf_status gf_source_open(gf_context *context, const char *const *inputs, size_t count,
                         const char *encoding, gf_source **out) {
    if (encoding && !gf_encoding_is_known(encoding)) {
        return gf_fail(context, GF_ERR_SYNTAX, "--encoding '%s' is not known", encoding);
    }
    gf_source *source = gf_memory_take(sizeof *source);
    if (!source) return out_of_memory(context);
    *source = (gf_source){.inputs = inputs, .count = count, .encoding = encoding};
    *out = source;
    return GF_OK;
}

static void close_lines(gf_source *source) {
    if (source->open_lines && source->open_lines != stdin) fclose(source->open_lines);
    source->open_lines = NULL;
}

static void close_articles(gf_source *source) {
    cJSON_Delete(source->root);
    source->root = NULL;
    source->article = NULL;
}

void gf_source_close(gf_source *source) {
    if (!source) return;
    close_lines(source);
    close_articles(source);
    gf_arena_free(source->arena);
    gf_memory_give(source);
}

static gf_view view_of(const char *text) { return (gf_view){text, strlen(text)}; }

/* "articles.json" and "7": "articles.json#7". */
static gf_view join_key(gf_arena *arena, gf_view key, gf_view id) {
    char *joined = gf_arena_alloc(arena, key.len + id.len + 2, 1);
    if (!joined) return (gf_view){0};
    memcpy(joined, key.ptr, key.len);
    joined[key.len] = '#';
    if (id.len) memcpy(joined + key.len + 1, id.ptr, id.len);
    return (gf_view){joined, key.len + 1 + id.len};
}

static gf_status name_document(gf_context *context, const gf_source *source, gf_arena *arena,
                               gf_document *out) {
    out->key = gf_arena_copy(arena, view_of(source->file.key));
    out->path = gf_arena_copy(arena, view_of(source->file.path));
    return out->key.ptr && out->path.ptr ? GF_OK : out_of_memory(context);
}

static bool is_blank(gf_view text) {
    for (size_t at = 0, next; at < text.len; at = next) {
        const uint32_t code = gf_utf8_at(text, at, &next);
        if (!gf_utf8_is_space(code) && code != 0xFEFF) return false;
    }
    return true;
}

static gf_status finish(gf_context *context, const gf_source *source, gf_arena *arena,
                        gf_document *out) {
    if (is_blank(out->text)) {
        return gf_fail(context, GF_ERR_SYNTAX, "%s: empty", source->file.path);
    }
    return name_document(context, source, arena, out);
}

static gf_status add_id(gf_context *context, gf_arena *arena, gf_view id, size_t number,
                        gf_document *out) {
    char digits[24];
    if (!id.ptr) {
        const int n = snprintf(digits, sizeof digits, "%zu", number);
        id = (gf_view){digits, n > 0 ? (size_t)n : 0};
    }
    out->key = join_key(arena, out->key, id);
    return out->key.ptr ? GF_OK : out_of_memory(context);
}

static gf_status read_object(gf_context *context, const gf_source *source, gf_arena *arena,
                             const cJSON *object, size_t number, gf_document *out) {
    char name[1024];
    gf_view id;
    snprintf(name, sizeof name, "%s:%zu", source->file.path, number);
    gf_status status = gf_json_article(context, arena, object, name, out, &id);
    if (status == GF_OK) status = finish(context, source, arena, out);
    if (status == GF_OK) status = add_id(context, arena, id, number, out);
    return status;
}

/* *more is false where the file holds no other line. */
static gf_status next_line(gf_context *context, gf_source *source, gf_arena *arena,
                           gf_document *out, bool *more) {
    char name[1024];
    gf_view line = {0};
    do {
        source->line++;
        snprintf(name, sizeof name, "%s:%zu", source->file.path, source->line);
        const gf_status status =
            gf_stored_read_line(context, arena, source->open_lines, name, &line, more);
        if (status != GF_OK) return status;
    } while (*more && is_blank(line));
    if (!*more) {
        close_lines(source);
        return GF_OK;
    }
    gf_status status = gf_stored_as_utf8(context, arena, name, source->encoding, &line);
    cJSON *object = NULL;
    if (status == GF_OK) status = gf_json_parse(context, line, source->file.path, &object);
    if (status == GF_ERR_SYNTAX) {
        return gf_fail(context, status, "%s: not valid JSON", name); /* the line of the file */
    }
    if (status == GF_OK)
        status = read_object(context, source, arena, object, source->line, out);
    cJSON_Delete(object);
    return status;
}

static gf_status next_article(gf_context *context, gf_source *source, gf_arena *arena,
                              gf_document *out) {
    const cJSON *article = source->article;
    const gf_status status =
        read_object(context, source, arena, article, ++source->article_number, out);
    source->article = article->next;
    if (!source->article) close_articles(source);
    return status;
}

static gf_status open_articles(gf_context *context, gf_source *source, gf_arena *arena,
                               gf_view text, gf_document *out) {
    cJSON *root = NULL;
    gf_status status = gf_json_parse(context, text, source->file.path, &root);
    if (status != GF_OK) return status;
    const cJSON *articles = gf_json_articles(root);
    if (articles && articles->child) {
        source->root = root;
        source->article = articles->child;
        source->article_number = 0;
        return next_article(context, source, arena, out);
    }
    gf_view id;
    status = gf_json_article(context, arena, root, source->file.path, out, &id);
    cJSON_Delete(root);
    return status == GF_OK ? finish(context, source, arena, out) : status;
}

static gf_file_kind kind_of_content(gf_view text) {
    size_t at = 0;
    while (at < text.len && strchr(" \t\r\n", text.ptr[at]) && text.ptr[at])
        at++;
    const gf_view start = gf_view_slice(text, at, text.len);
    if (start.len == 0) return GF_FILE_TEXT;
    if (start.ptr[0] == '{' || start.ptr[0] == '[') return GF_FILE_JSON;
    return start.ptr[0] == '<' ? GF_FILE_HTML : GF_FILE_TEXT;
}

static gf_status read_page(gf_context *context, const gf_source *source, gf_arena *arena,
                           gf_view bytes, gf_document *out) {
    const char *path = source->file.path;
    const bool is_utf8 = gf_utf8_valid_until(bytes) == bytes.len;
    /* Pages declare their encoding; a wrong or missing declaration does not hurt UTF-8. */
    const char *encoding = is_utf8 ? "UTF-8" : source->encoding;
    const gf_status status = gf_web_page_read(context, arena, bytes, encoding, path, out);
    return status == GF_OK ? finish(context, source, arena, out) : status;
}

static gf_status read_timeml(gf_context *context, const gf_source *source, gf_arena *arena,
                             gf_view bytes, gf_document *out) {
    const gf_status status = gf_timeml_read(context, arena, bytes, source->file.path, out);
    return status == GF_OK ? finish(context, source, arena, out) : status;
}

static gf_status read_bytes(gf_context *context, gf_source *source, gf_arena *arena,
                            gf_file_kind kind, gf_view bytes, gf_document *out) {
    if (kind == GF_FILE_OTHER) {
        if (gf_is_timeml(bytes)) return read_timeml(context, source, arena, bytes, out);
        kind = kind_of_content(bytes);
    }
    if (kind == GF_FILE_HTML) return read_page(context, source, arena, bytes, out);
    const gf_status status =
        gf_stored_as_utf8(context, arena, source->file.path, source->encoding, &bytes);
    if (status != GF_OK) return status;
    if (kind == GF_FILE_JSON) return open_articles(context, source, arena, bytes, out);
    out->text = bytes;
    return finish(context, source, arena, out);
}

static gf_status read_file(gf_context *context, gf_source *source, gf_arena *arena,
                           gf_document *out, bool *more) {
    const char *path = source->file.path;
    const bool is_stdin = strcmp(path, "-") == 0;
    const gf_file_kind kind = is_stdin ? GF_FILE_OTHER : gf_file_kind_of(path);
    FILE *in = is_stdin ? stdin : fopen(path, "rb");
    if (!in) return gf_fail(context, GF_ERR_IO, "%s: %s", path, strerror(errno));
    bool is_lines = kind == GF_FILE_JSON_LINES;
    if (is_stdin) {
        const int first = getc(in);
        is_lines = first == '{';
        if (first != EOF) ungetc(first, in);
    }
    if (is_lines) {
        source->open_lines = in;
        source->line = 0;
        return next_line(context, source, arena, out, more);
    }
    gf_view bytes;
    const gf_status status = gf_stored_read(context, arena, in, path, &bytes);
    if (!is_stdin) fclose(in);
    if (status != GF_OK) return status;
    return read_bytes(context, source, arena, kind, bytes, out);
}

static const char *last_part(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash && slash[1] ? slash + 1 : path;
}

static gf_status open_input(gf_context *context, gf_source *source) {
    const char *input = source->inputs[source->next++];
    gf_arena_free(source->arena);
    source->files = (gf_files){0};
    source->next_file = 0;
    source->arena = gf_arena_new();
    if (!source->arena) return out_of_memory(context);
    struct stat found;
    if (strcmp(input, "-") != 0 && stat(input, &found) == 0 && S_ISDIR(found.st_mode)) {
        const gf_status status = gf_folder_list(context, source->arena, input, &source->files);
        if (status != GF_OK || source->files.count > 0) return status;
        return gf_fail(context, GF_ERR_IO,
                       "%s: no texts (.txt .md .html .htm .json .jsonl) in this folder", input);
    }
    gf_file *file = GF_NEW(source->arena, gf_file);
    if (!file) return out_of_memory(context);
    *file = (gf_file){input, last_part(input)};
    source->files = (gf_files){file, 1, 1};
    return GF_OK;
}

static bool is_anything_open(const gf_source *source) {
    return source->open_lines || source->next_file < source->files.count;
}

/* A line or a file; *more is false if it held no document. */
static gf_status read_open(gf_context *context, gf_source *source, gf_arena *arena,
                           gf_document *out, bool *more) {
    if (source->open_lines) return next_line(context, source, arena, out, more);
    source->file = source->files.at[source->next_file++];
    return read_file(context, source, arena, out, more);
}

gf_status gf_source_next(gf_context *context, gf_source *source, gf_arena *arena,
                         gf_document *out, bool *more) {
    for (;;) {
        *out = (gf_document){.date_source = GF_DATE_UNKNOWN};
        *more = true;
        if (source->article) return next_article(context, source, arena, out);
        if (is_anything_open(source)) {
            const gf_status status = read_open(context, source, arena, out, more);
            if (status != GF_OK || *more) return status;
        } else if (source->next < source->count) {
            GF_TRY(open_input(context, source));
        } else {
            *more = false;
            return GF_OK;
        }
    }
}
