#include "text/timeml.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <limits.h>
#include <string.h>

bool gf_is_timeml(gf_view bytes) {
    enum { START = 1024 };
    static const char mark[] = "<TimeML";
    const size_t end = bytes.len < START ? bytes.len : START;
    for (size_t i = 0; i + sizeof mark - 1 <= end; i++) {
        if (memcmp(bytes.ptr + i, mark, sizeof mark - 1) == 0) return true;
    }
    return false;
}

static xmlNode *child(const xmlNode *parent, const char *name) {
    for (xmlNode *node = parent ? parent->children : NULL; node; node = node->next) {
        if (node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0)
            return node;
    }
    return NULL;
}

static gf_view copy(gf_arena *arena, xmlChar *text) {
    gf_view view = {0};
    if (text) view = gf_arena_copy(arena, (gf_view){(char *)text, strlen((char *)text)});
    xmlFree(text);
    return view;
}

/* <DCT><TIMEX3 value="2010-02-20">...: the value, not the words. */
static gf_view creation_time(gf_arena *arena, const xmlNode *root) {
    xmlNode *timex = child(child(root, "DCT"), "TIMEX3");
    return timex ? copy(arena, xmlGetProp(timex, (const xmlChar *)"value")) : (gf_view){0};
}

static gf_status read_tree(gf_context *context, gf_arena *arena, const xmlNode *root,
                           const char *name, gf_document *out) {
    xmlNode *text = child(root, "TEXT");
    if (!text) return gf_fail(context, GF_ERR_SYNTAX, "%s: TimeML without <TEXT>", name);
    out->text = copy(arena, xmlNodeGetContent(text));
    if (!out->text.ptr) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    out->date_text = creation_time(arena, root);
    if (out->date_text.len) out->date_source = GF_DATE_META;
    xmlNode *id = child(root, "DOCID");
    if (id) out->title = copy(arena, xmlNodeGetContent(id));
    return GF_OK;
}

gf_status gf_timeml_read(gf_context *context, gf_arena *arena, gf_view bytes, const char *name,
                         gf_document *out) {
    if (bytes.len > INT_MAX) return gf_fail(context, GF_ERR_LIMIT, "%s: too long", name);
    xmlParserCtxt *parser = xmlNewParserCtxt();
    if (!parser) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    const int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
    xmlDoc *doc = xmlCtxtReadMemory(parser, bytes.ptr, (int)bytes.len, NULL, NULL, options);
    const xmlError *error = xmlCtxtGetLastError(parser);
    const int line = error ? error->line : 0;
    gf_status status;
    if (doc)
        status = read_tree(context, arena, xmlDocGetRootElement(doc), name, out);
    else
        status = gf_fail(context, GF_ERR_SYNTAX, "%s:%d: not well-formed XML", name, line);
    xmlFreeDoc(doc);
    xmlFreeParserCtxt(parser);
    return status;
}
