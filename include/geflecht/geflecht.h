#ifndef GEFLECHT_H
#define GEFLECHT_H

/**
 * geflecht: German news texts in, a dated network of who met whom out.
 *
 *     gf_context *context = gf_context_new();
 *     gf_corpus *corpus = NULL;
 *     gf_network *network = NULL;
 *     const char *inputs[] = {"articles"};
 *     if (gf_corpus_new(context, &(gf_corpus_options){0}, &corpus) == GF_OK &&
 *         gf_corpus_add_texts(context, corpus, inputs, 1) == GF_OK &&
 *         gf_corpus_network(context, corpus, &network) == GF_OK) {
 *         gf_network_export(context, network, "json", &(gf_drawing){0}, stdout);
 *     }
 *     gf_network_free(network);
 *     gf_corpus_free(corpus);
 *     gf_context_free(context);
 *
 * Whatever can fail returns a gf_status and leaves one line in the context.
 */
#include "geflecht/api.h"
#include "geflecht/context.h"
#include "geflecht/corpus.h"
#include "geflecht/export.h"
#include "geflecht/names.h"
#include "geflecht/network.h"
#include "geflecht/status.h"

#endif
