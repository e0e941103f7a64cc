#include "export/export.h"

#include "export/csv.h"
#include "export/csv_metadata.h"
#include "export/dot.h"
#include "export/gexf.h"
#include "export/graphml.h"
#include "export/picture.h"

#include <string.h>

static const gf_writer writers[] = {
    {"dot", "dot", gf_dot_write},
    {"graphml", "graphml", gf_graphml_write},
    {"gexf", "gexf", gf_gexf_write},
    {"csv-nodes", "nodes.csv", gf_csv_nodes_write},
    {"csv-edges", "edges.csv", gf_csv_edges_write},
    {"csv-nodes-metadata", "nodes.csv-metadata.json", gf_csv_nodes_metadata_write},
    {"csv-edges-metadata", "edges.csv-metadata.json", gf_csv_edges_metadata_write},
    {"svg", "svg", gf_svg_write},
    {"pdf", "pdf", gf_pdf_write},
    {"png", "png", gf_png_write},
};

const gf_writer *gf_writer_at(size_t index) {
    return index < sizeof writers / sizeof *writers ? &writers[index] : NULL;
}

const gf_writer *gf_writer_find(const char *name) {
    for (size_t i = 0; i < sizeof writers / sizeof *writers; i++) {
        if (strcmp(writers[i].name, name) == 0) return &writers[i];
    }
    return NULL;
}
