#include "text/json_article.h"

#include "base/utf8.h"
#include "text/web_page.h"

#include <stdio.h>
#include <string.h>

static const char *const text_names[] = {"text",    "body",     "content",  "articleBody",
                                         "article", "fulltext", "maintext", NULL};
static const char *const title_names[] = {"title", "headline", "heading", NULL};
static const char *const date_names[] = {
    "date",         "published",   "date_publish", "datePublished", "pubDate",
    "published_at", "publishedAt", "timestamp",    "created",       NULL};
static const char *const source_names[] = {"source",        "publisher", "outlet", "agency",
                                           "source_domain", "site_name", NULL};
static const char *const url_names[] = {"url", "link", "canonical", NULL};
static const char *const list_names[] = {"articles", "items", "documents", "results", NULL};

static gf_status fail_at(gf_context *context, gf_view text, size_t at, const char *name,
                         const char *what) {
    size_t line = 1, column = 1;
    for (size_t i = 0; i < at && i < text.len; i++) {
        column = text.ptr[i] == '\n' ? 1 : column + 1;
        line += text.ptr[i] == '\n';
    }
    return gf_fail(context, GF_ERR_SYNTAX, "%s:%zu:%zu: %s", name, line, column, what);
}

static bool is_blank(const char *at, const char *end) {
    while (at < end && strchr(" \t\r\n", *at))
        at++;
    return at >= end;
}

gf_status gf_json_parse(gf_context *context, gf_view text, const char *name, cJSON **out) {
    const size_t valid = gf_utf8_valid_until(text);
    if (valid < text.len) return fail_at(context, text, valid, name, "not valid UTF-8");
    const char *end = text.ptr;
    cJSON *root = cJSON_ParseWithLengthOpts(text.ptr, text.len, &end, 0);
    const char *past = text.ptr + text.len;
    if (root && is_blank(end, past)) {
        *out = root;
        return GF_OK;
    }
    cJSON_Delete(root);
    return fail_at(context, text, end ? (size_t)(end - text.ptr) : 0, name, "not valid JSON");
}

const cJSON *gf_json_articles(const cJSON *root) {
    if (cJSON_IsArray(root)) return root;
    for (size_t i = 0; list_names[i]; i++) {
        const cJSON *list = cJSON_GetObjectItemCaseSensitive(root, list_names[i]);
        if (cJSON_IsArray(list)) return list;
    }
    return NULL;
}

/* A member's text; where it is an object, its name ("publisher": {"name": ...}). */
static gf_view member(const cJSON *object, const char *const *names) {
    for (size_t i = 0; names[i]; i++) {
        const cJSON *value = cJSON_GetObjectItemCaseSensitive(object, names[i]);
        if (cJSON_IsObject(value)) value = cJSON_GetObjectItemCaseSensitive(value, "name");
        if (cJSON_IsString(value) && value->valuestring[0]) {
            return (gf_view){value->valuestring, strlen(value->valuestring)};
        }
    }
    return (gf_view){0};
}

static gf_view id_of(gf_arena *arena, const cJSON *object) {
    const cJSON *id = cJSON_GetObjectItemCaseSensitive(object, "id");
    if (cJSON_IsString(id)) {
        return gf_arena_copy(arena, (gf_view){id->valuestring, strlen(id->valuestring)});
    }
    if (!cJSON_IsNumber(id)) return (gf_view){0};
    char digits[32];
    const int n = snprintf(digits, sizeof digits, "%.0f", id->valuedouble);
    return gf_arena_copy(arena, (gf_view){digits, n > 0 ? (size_t)n : 0});
}

gf_status gf_json_article(gf_context *context, gf_arena *arena, const cJSON *object,
                          const char *name, gf_document *out, gf_view *id) {
    const gf_view body = member(object, text_names);
    if (!body.ptr) return gf_fail(context, GF_ERR_SYNTAX, "%s: no field with a text", name);
    gf_document page = {0};
    if (gf_text_is_markup(body)) {
        const gf_status status = gf_web_page_read(context, arena, body, "UTF-8", name, &page);
        if (status != GF_OK) return status;
    }
    const gf_view title = member(object, title_names);
    out->title = gf_arena_copy(arena, title);
    out->text = gf_article_text(arena, out->title, page.text.ptr ? page.text : body);
    out->source = gf_arena_copy(arena, member(object, source_names));
    out->url = gf_arena_copy(arena, member(object, url_names));
    out->date_text = gf_arena_copy(arena, member(object, date_names));
    out->date_source = out->date_text.len ? GF_DATE_FIELD : GF_DATE_UNKNOWN;
    *id = id_of(arena, object);
    const bool has_all = out->title.ptr && out->text.ptr && out->source.ptr && out->url.ptr &&
                         out->date_text.ptr;
    return has_all ? GF_OK : gf_fail(context, GF_ERR_NOMEM, "out of memory");
}
