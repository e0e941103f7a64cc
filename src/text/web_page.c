#include "text/web_page.h"

#include "base/utf8.h"
#include "text/json_article.h"
#include "text/web_body.h"

#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>
#include <string.h>
#include <strings.h>

/* Names of <meta> elements, best first. */
static const char *const date_metas[] = {
    "article:published_time", "datePublished",   "date",         "DC.date.issued", "DC.date",
    "dcterms.date",           "dcterms.created", "publish-date", "pubdate",        NULL};
static const char *const title_metas[] = {"og:title", "DC.title", "twitter:title", NULL};
static const char *const source_metas[] = {"og:site_name", "publisher", "DC.publisher", NULL};
static const char *const url_metas[] = {"og:url", NULL};

static gf_view attribute(gf_arena *arena, const xmlNode *node, const char *name) {
    xmlChar *value = xmlGetProp(node, (const xmlChar *)name);
    gf_view copy = {0};
    if (value) copy = gf_arena_copy(arena, (gf_view){(char *)value, strlen((char *)value)});
    xmlFree(value);
    return copy;
}

static bool attribute_is(const xmlNode *node, const char *name, const char *wanted) {
    xmlChar *value = xmlGetProp(node, (const xmlChar *)name);
    const bool is_equal = value && strcasecmp((char *)value, wanted) == 0;
    xmlFree(value);
    return is_equal;
}

static gf_view meta(gf_arena *arena, xmlNode *root, const char *const *names) {
    for (size_t i = 0; names[i]; i++) {
        for (xmlNode *node = root; node; node = gf_web_next(node, root)) {
            if (!gf_web_is(node, "meta")) continue;
            if (!attribute_is(node, "property", names[i]) &&
                !attribute_is(node, "name", names[i]) &&
                !attribute_is(node, "itemprop", names[i])) {
                continue;
            }
            const gf_view content = attribute(arena, node, "content");
            if (content.len > 0) return content;
        }
    }
    return (gf_view){0};
}

/* JSON-LD nests: {"@graph": [{"@type": "NewsArticle", "datePublished": ...}]}. The parser
   limits the depth. */
static const cJSON *find_member(const cJSON *value, const char *name) {
    const cJSON *found = cJSON_GetObjectItemCaseSensitive(value, name);
    const cJSON *child;
    if (found) return found;
    cJSON_ArrayForEach(child, value) {
        if ((found = find_member(child, name))) return found;
    }
    return NULL;
}

static gf_view linked_date_of(gf_arena *arena, const xmlNode *script) {
    xmlChar *content = xmlNodeGetContent(script);
    cJSON *root = content ? cJSON_Parse((char *)content) : NULL;
    const cJSON *date = find_member(root, "datePublished");
    gf_view copy = {0};
    if (cJSON_IsString(date)) {
        copy = gf_arena_copy(arena, (gf_view){date->valuestring, strlen(date->valuestring)});
    }
    cJSON_Delete(root);
    xmlFree(content);
    return copy;
}

static gf_view find_date(gf_arena *arena, xmlNode *root) {
    gf_view date = meta(arena, root, date_metas);
    for (xmlNode *node = root; node && date.len == 0; node = gf_web_next(node, root)) {
        if (gf_web_is(node, "script") && attribute_is(node, "type", "application/ld+json")) {
            date = linked_date_of(arena, node);
        }
    }
    /* <time datetime="..."> of the article's head; later ones may date comments. */
    for (xmlNode *node = root; node && date.len == 0; node = gf_web_next(node, root)) {
        if (gf_web_is(node, "time")) date = attribute(arena, node, "datetime");
    }
    return date;
}

static gf_view find_title(gf_arena *arena, xmlNode *root) {
    gf_view title = meta(arena, root, title_metas);
    const xmlNode *heading = gf_web_find(root, "h1");
    if (title.len == 0 && heading) title = gf_web_line(arena, heading);
    heading = gf_web_find(root, "title");
    if (title.len == 0 && heading) title = gf_web_line(arena, heading);
    return title;
}

static gf_view find_url(gf_arena *arena, xmlNode *root) {
    for (xmlNode *node = root; node; node = gf_web_next(node, root)) {
        if (gf_web_is(node, "link") && attribute_is(node, "rel", "canonical")) {
            return attribute(arena, node, "href");
        }
    }
    return meta(arena, root, url_metas);
}

static bool begins_with(gf_view text, gf_view start) {
    return text.len >= start.len && memcmp(text.ptr, start.ptr, start.len) == 0;
}

gf_view gf_article_text(gf_arena *arena, gf_view title, gf_view body) {
    if (title.len == 0 || begins_with(body, title)) {
        const gf_view copy = gf_arena_copy(arena, body);
        return copy.ptr ? gf_utf8_nfc(arena, copy) : copy;
    }
    char *text = gf_arena_alloc(arena, title.len + body.len + 3, 1);
    if (!text) return (gf_view){0};
    memcpy(text, title.ptr, title.len);
    memcpy(text + title.len, "\n\n", 2);
    if (body.len) memcpy(text + title.len + 2, body.ptr, body.len);
    return gf_utf8_nfc(arena, (gf_view){text, title.len + 2 + body.len});
}

bool gf_text_is_markup(gf_view text) {
    static const char *const marks[] = {"<p>", "<p ", "<br", "<div", "</p>"};
    for (size_t i = 0; i + 4 < text.len; i++) {
        if (text.ptr[i] != '<') continue;
        for (size_t m = 0; m < sizeof marks / sizeof marks[0]; m++) {
            const size_t len = strlen(marks[m]);
            if (i + len <= text.len && strncasecmp(text.ptr + i, marks[m], len) == 0)
                return true;
        }
    }
    return false;
}

static void read_tree(gf_arena *arena, xmlNode *root, gf_document *out) {
    out->title = find_title(arena, root);
    out->source = meta(arena, root, source_metas);
    out->url = find_url(arena, root);
    out->date_text = find_date(arena, root);
    out->date_source = out->date_text.len ? GF_DATE_META : GF_DATE_UNKNOWN;
    const gf_view body = gf_web_body(arena, root);
    if (body.len) out->text = gf_article_text(arena, out->title, body);
}

/* libxml2 hands on what it could not decode: a page may declare one encoding and hold another.
 */
static bool is_utf8(const gf_document *d) {
    const gf_view texts[] = {d->text, d->title, d->source, d->url, d->date_text};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        if (gf_utf8_valid_until(texts[i]) < texts[i].len) return false;
    }
    return true;
}

gf_status gf_web_page_read(gf_context *context, gf_arena *arena, gf_view bytes,
                           const char *encoding, const char *name, gf_document *out) {
    htmlDocPtr page =
        htmlReadMemory(bytes.ptr, (int)bytes.len, NULL, encoding,
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                           HTML_PARSE_NONET | HTML_PARSE_COMPACT);
    xmlNode *root = page ? xmlDocGetRootElement(page) : NULL;
    if (root) read_tree(arena, root, out);
    xmlFreeDoc(page);
    if (!is_utf8(out))
        return gf_fail(context, GF_ERR_ENCODING, "%s: not the encoding that the page declares",
                       name);
    if (out->text.len > 0) return GF_OK;
    return gf_fail(context, GF_ERR_SYNTAX, "%s: no article text in the page", name);
}
