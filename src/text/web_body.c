#include "text/web_body.h"

#include <string.h>
#include <strings.h>

/* Elements that never hold article text. */
static const char *const silent[] = {"script", "style",  "noscript", "template", "svg",
                                     "nav",    "footer", "aside",    "form",     "button",
                                     "figure", "iframe", "select",   "dialog",   NULL};
/* Elements that begin and end a paragraph. */
static const char *const blocks[] = {
    "p",    "div",     "h1",      "h2",         "h3", "h4",  "h5",   "h6", "li",    "ul",
    "ol",   "section", "article", "blockquote", "br", "tr",  "td",   "th", "table", "header",
    "main", "dd",      "dt",      "dl",         "hr", "pre", "body", NULL};
/* Parts of class and id that mark what stands around an article. */
static const char *const around[] = {
    "nav",           "navigation", "menu",     "sidebar",    "related",     "share",
    "sharing",       "social",     "comments", "cookie",     "consent",     "banner",
    "newsletter",    "teaser",     "teasers",  "breadcrumb", "breadcrumbs", "advert",
    "advertisement", "promo",      "footer",   "paywall",    "caption",     NULL};

bool gf_web_is(const xmlNode *node, const char *name) {
    return node && node->type == XML_ELEMENT_NODE &&
           strcasecmp((const char *)node->name, name) == 0;
}

static bool is_any(const xmlNode *node, const char *const *names) {
    for (size_t i = 0; names[i]; i++) {
        if (gf_web_is(node, names[i])) return true;
    }
    return false;
}

xmlNode *gf_web_next(xmlNode *node, const xmlNode *root) {
    if (node->children) return node->children;
    while (node && node != root && !node->next)
        node = node->parent;
    return !node || node == root ? NULL : node->next;
}

xmlNode *gf_web_find(xmlNode *root, const char *name) {
    for (xmlNode *node = root; node; node = gf_web_next(node, root)) {
        if (gf_web_is(node, name)) return node;
    }
    return NULL;
}

/* "article-share-bar" has the part "share"; "ashared" has not. */
static bool has_part(const char *value, const char *part) {
    static const char joints[] = " -_";
    const size_t wanted = strlen(part);
    for (value += strspn(value, joints); *value; value += strspn(value, joints)) {
        const size_t len = strcspn(value, joints);
        if (len == wanted && strncasecmp(value, part, len) == 0) return true;
        value += len;
    }
    return false;
}

static bool attribute_marks(const xmlNode *node, const char *name) {
    xmlChar *value = xmlGetProp(node, (const xmlChar *)name);
    bool found = false;
    for (size_t i = 0; value && !found && around[i]; i++) {
        found = has_part((const char *)value, around[i]);
    }
    xmlFree(value);
    return found;
}

static bool is_left_out(const xmlNode *node) {
    if (node->type != XML_ELEMENT_NODE) return false;
    if (is_any(node, silent)) return true;
    if (gf_web_is(node, "body") || gf_web_is(node, "article") || gf_web_is(node, "main")) {
        return false;
    }
    return attribute_marks(node, "class") || attribute_marks(node, "id");
}

/* Paragraphs grow here; `linked` counts the bytes of the open one that are inside links. */
typedef struct writer {
    char *at;
    size_t len;
    size_t paragraph; /* where the open paragraph begins */
    size_t linked;
    bool wants_space;
} writer;

/* A paragraph that is one link is a way to another article, not text of this one. */
static void end_paragraph(writer *w) {
    if (w->len > w->paragraph && w->linked >= w->len - w->paragraph) w->len = w->paragraph;
    if (w->len > w->paragraph) {
        w->at[w->len++] = '\n';
        w->at[w->len++] = '\n';
    }
    w->paragraph = w->len;
    w->linked = 0;
    w->wants_space = false;
}

static void add_text(writer *w, const char *text, bool is_linked) {
    for (; *text; text++) {
        if (strchr(" \t\r\n\f", *text)) {
            w->wants_space = true;
            continue;
        }
        const size_t before = w->len;
        if (w->wants_space && w->len > w->paragraph) w->at[w->len++] = ' ';
        w->wants_space = false;
        w->at[w->len++] = *text;
        if (is_linked) w->linked += w->len - before;
    }
}

static size_t text_bytes(xmlNode *root) {
    size_t bytes = 0;
    for (xmlNode *node = root; node; node = gf_web_next(node, root)) {
        bytes += 3; /* a space, or the end of a paragraph */
        if (node->content) bytes += strlen((const char *)node->content);
    }
    return bytes + 3;
}

static bool is_inside_link(const xmlNode *node, const xmlNode *root) {
    for (; node && node != root; node = node->parent) {
        if (gf_web_is(node, "a")) return true;
    }
    return false;
}

/* The node behind this one and all that it holds; the paragraphs that it closes end. */
static xmlNode *leave(writer *w, xmlNode *node, const xmlNode *root) {
    for (; node && node != root; node = node->parent) {
        if (is_any(node, blocks)) end_paragraph(w);
        if (node->next) return node->next;
    }
    return NULL;
}

/* A walk without recursion: pages may be nested as deep as they like. */
static void write_body(writer *w, xmlNode *root) {
    for (xmlNode *node = root; node;) {
        const bool is_out = node != root && is_left_out(node);
        if (!is_out && node->type == XML_TEXT_NODE && node->content) {
            add_text(w, (const char *)node->content, is_inside_link(node, root));
        }
        if (is_any(node, blocks)) end_paragraph(w);
        xmlNode *inside = is_out ? NULL : node->children;
        node = inside ? inside : leave(w, node, root);
    }
    end_paragraph(w);
    while (w->len > 0 && w->at[w->len - 1] == '\n')
        w->len--;
}

static gf_view body_of(gf_arena *arena, xmlNode *root) {
    writer w = {.at = gf_arena_alloc(arena, text_bytes(root), 1)};
    if (!w.at) return (gf_view){0};
    write_body(&w, root);
    return (gf_view){w.at, w.len};
}

/* Where the article is: the <article> with most text, else <main>, else all. */
static xmlNode *article_in(xmlNode *root) {
    xmlNode *best = NULL;
    size_t most = 0;
    for (xmlNode *node = root; node; node = gf_web_next(node, root)) {
        if (!gf_web_is(node, "article")) continue;
        const size_t bytes = text_bytes(node);
        if (bytes > most) best = node;
        if (bytes > most) most = bytes;
    }
    if (!best) best = gf_web_find(root, "main");
    if (!best) best = gf_web_find(root, "body");
    return best ? best : root;
}

gf_view gf_web_body(gf_arena *arena, xmlNode *root) { return body_of(arena, article_in(root)); }

gf_view gf_web_line(gf_arena *arena, const xmlNode *element) {
    writer w = {0};
    xmlChar *text = xmlNodeGetContent(element);
    if (text) w.at = gf_arena_alloc(arena, strlen((const char *)text) + 1, 1);
    if (w.at) add_text(&w, (const char *)text, false);
    xmlFree(text);
    return (gf_view){w.at, w.len};
}
