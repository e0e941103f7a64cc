#ifndef GF_CORPUS_H
#define GF_CORPUS_H

#include "geflecht/context.h"
#include "geflecht/network.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/** Documents read so far, and the language knowledge to read them with. Opaque. */
typedef struct gf_corpus gf_corpus;

/** How to read. Zero values are the defaults; texts are borrowed as long as the corpus lives.
 */
typedef struct gf_corpus_options {
    const char *share_directory; /**< lexicon, model, fonts; NULL: see gf_share_directory() */
    const char *const *lexicons; /**< files that add to the lexicon */
    size_t lexicon_count;
    const char *corrections; /**< a table of corrections, or NULL */
    const char *date;        /**< date of documents that nothing else dates; with a final
                                  '!' of all documents */
    const char *encoding;    /**< of texts that are not UTF-8 ("ISO-8859-1"); NULL: skip them */
    unsigned threads;        /**< 0 counts as 1; the result does not depend on it */

    /** Told of each input that is skipped, in one line; NULL: nobody. */
    void (*skipped)(void *user, const char *line);
    /** Told of the number of documents done; NULL: nobody. */
    void (*progress)(void *user, size_t documents);
    void *user; /**< handed to all of these */

    /** Told of what is worth a look though nothing is wrong, in one line: a correction that
     * matches nothing. NULL: nobody. */
    void (*remarked)(void *user, const char *line);

    /** What gf_corpus_print_texts() prints: "text" (NULL), "clauses", "names" or "meetings". */
    const char *stage;

    /** A folder that keeps the claims of texts for later runs, so that they read only what is
     * new; it is made where it is missing. The result is the same. One that cannot be used is
     * remarked. NULL: none. */
    const char *cache;

    /** The model that recognises names; NULL: the built-in one. */
    const char *model;
} gf_corpus_options;

/**
 * Loads lexicon, model and corrections. GF_ERR_SYNTAX: a faulty lexicon, model, table of
 * corrections, date or encoding; GF_ERR_IO: the lexicon was not found. The caller owns *out.
 */
GF_API gf_status gf_corpus_new(gf_context *context, const gf_corpus_options *options,
                               gf_corpus **out);
GF_API void gf_corpus_free(gf_corpus *corpus);

/**
 * Reads files, folders or "-" (standard input). What cannot be read is skipped, told and
 * counted; only lack of memory fails.
 */
GF_API gf_status gf_corpus_add_texts(gf_context *context, gf_corpus *corpus,
                                     const char *const *inputs, size_t count);

/** Reads claims as gf_corpus_extract() prints them, from files or "-". Skips like texts. */
GF_API gf_status gf_corpus_add_claims(gf_context *context, gf_corpus *corpus,
                                      const char *const *inputs, size_t count);

/**
 * Prints one line of JSON per document to @p sink and keeps nothing: memory does not grow with
 * the number of documents. GF_ERR_IO if the sink fails.
 */
GF_API gf_status gf_corpus_extract(gf_context *context, gf_corpus *corpus,
                                   const char *const *inputs, size_t count, FILE *sink);

/**
 * Prints the text of each document, exactly the bytes that offsets of evidence count, or what
 * options.stage asks for, as tab-separated lines. GF_ERR_IO if the sink fails.
 */
GF_API gf_status gf_corpus_print_texts(gf_context *context, gf_corpus *corpus,
                                       const char *const *inputs, size_t count, FILE *sink);

/**
 * Prints the document behind @p input as TimeML: its text with TIMEX3 tags. TimeML is read,
 * too; its DCT dates the document, tags that it has are replaced. Of many documents only the
 * first.
 */
GF_API gf_status gf_corpus_print_timeml(gf_context *context, gf_corpus *corpus,
                                        const char *input, FILE *sink);

/** Prints one line of JSON per document with its date and its expressions of time. */
GF_API gf_status gf_corpus_print_dates(gf_context *context, gf_corpus *corpus,
                                       const char *const *inputs, size_t count, FILE *sink);

/** Documents taken, and inputs skipped, by all calls so far. */
GF_API size_t gf_corpus_document_count(const gf_corpus *corpus);
GF_API size_t gf_corpus_skipped_count(const gf_corpus *corpus);

/**
 * Merges what was added into one network and measures it. Does not depend on the order in which
 * documents were added. The caller owns *out, which may outlive the corpus.
 */
GF_API gf_status gf_corpus_network(gf_context *context, const gf_corpus *corpus,
                                   gf_network **out);

/** Writes every fault of the lexicon in @p directory (NULL: the built-in one) to @p sink. */
GF_API gf_status gf_lexicon_verify(gf_context *context, const char *directory, FILE *sink);

/**
 * The folder with lexicon, model and fonts: $GEFLECHT_DATA, else ../share/geflecht beside the
 * program, else the source tree it was built from. @p to holds at least @p room bytes; false:
 * too small.
 */
GF_API bool gf_share_directory(char *to, size_t room);

#endif
