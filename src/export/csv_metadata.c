#include "export/csv_metadata.h"

#include "base/outbuf.h"
#include "export/csv.h"
#include "export/provenance.h"
#include "record/json_build.h"

#include <stdio.h>

/* Terms of Dublin Core; what has no term of its own stands in the description, as in GEXF. */
static bool add_provenance(cJSON *root, const gf_provenance *from) {
    char corpus[40], description[300];
    snprintf(corpus, sizeof corpus, "corpus %s", from->corpus);
    const size_t len = gf_provenance_line(from, description, sizeof description);
    return gf_json_name(root, "dc:title", from->title) &&
           gf_json_name(root, "dc:creator", from->program) &&
           gf_json_name(root, "dc:source", corpus) &&
           gf_json_text(root, "dc:description", (gf_view){description, len}) &&
           gf_json_text(root, "dc:created", gf_view_of(from->created));
}

static bool add_dialect(cJSON *root) {
    cJSON *dialect = cJSON_AddObjectToObject(root, "dialect");
    cJSON *ends = dialect ? gf_json_list(dialect, "lineTerminators") : NULL;
    return ends && gf_json_append_text(ends, GF_VIEW("\r\n")) &&
           gf_json_name(dialect, "encoding", "utf-8");
}

static const char *type_name(gf_cell_kind kind) {
    switch (kind) {
    case GF_CELL_INT: return "integer";
    case GF_CELL_REAL: return "number";
    case GF_CELL_NONE:
    case GF_CELL_TEXT: return "string";
    }
    return "string";
}

static bool add_columns(cJSON *root, bool of_edges) {
    gf_csv_column columns[GF_CSV_MOST_COLUMNS];
    const size_t count = gf_csv_columns(of_edges, columns);
    cJSON *schema = cJSON_AddObjectToObject(root, "tableSchema");
    cJSON *list = schema ? gf_json_list(schema, "columns") : NULL;
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < count; i++) {
        cJSON *column = gf_json_child(list);
        ok = column && gf_json_name(column, "titles", columns[i].title) &&
             gf_json_name(column, "name", columns[i].title) &&
             gf_json_name(column, "datatype", type_name(columns[i].kind));
    }
    return ok && gf_json_name(schema, "primaryKey", "Id");
}

static cJSON *describe(const gf_network *network, const gf_style *style, bool of_edges) {
    const gf_provenance from = gf_provenance_of(network, style);
    char url[64];
    snprintf(url, sizeof url, "%s.%s.csv", gf_view_kind_names[style->view],
             of_edges ? "edges" : "nodes");
    cJSON *root = cJSON_CreateObject();
    if (root && gf_json_name(root, "@context", "http://www.w3.org/ns/csvw") &&
        gf_json_name(root, "url", url) && add_provenance(root, &from) && add_dialect(root) &&
        add_columns(root, of_edges))
        return root;
    cJSON_Delete(root);
    return NULL;
}

static gf_status write_metadata(gf_context *context, FILE *sink, const gf_network *network,
                                const gf_style *style, bool of_edges) {
    cJSON *root = describe(network, style, of_edges);
    char *text = root ? cJSON_Print(root) : NULL;
    cJSON_Delete(root);
    if (!text) return gf_fail(context, GF_ERR_NOMEM, "CSV: out of memory");
    gf_outbuf out = {.sink = sink};
    gf_outbuf_literal(&out, text);
    gf_outbuf_literal(&out, "\n");
    cJSON_free(text);
    return gf_outbuf_finish(&out) == GF_OK ? GF_OK
                                           : gf_fail(context, GF_ERR_IO, "cannot write CSV");
}

gf_status gf_csv_nodes_metadata_write(gf_context *context, FILE *sink,
                                      const gf_network *network, const gf_style *style) {
    return write_metadata(context, sink, network, style, false);
}

gf_status gf_csv_edges_metadata_write(gf_context *context, FILE *sink,
                                      const gf_network *network, const gf_style *style) {
    return write_metadata(context, sink, network, style, true);
}
