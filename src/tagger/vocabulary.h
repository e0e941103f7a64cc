#ifndef GF_TAGGER_VOCABULARY_H
#define GF_TAGGER_VOCABULARY_H

#include "base/fail.h"
#include "base/view.h"

#include <stdint.h>
#include <stdio.h>

/*
 * What a spelling dictionary knows of German words: which are common nouns, adjectives, verbs,
 * heads of compounds, and which are in no dictionary. Made from a Hunspell .dic file when the
 * program is built; holds hashes of stems and their affix flags, no words.
 */
typedef struct gf_vocabulary gf_vocabulary;

/* GF_ERR_IO: not there; GF_ERR_SYNTAX: damaged or another kind of file. */
gf_status gf_vocabulary_open(gf_context *context, const char *path, gf_vocabulary **out);
void gf_vocabulary_free(gf_vocabulary *vocabulary);

/* Affix flags of the stem, one bit each; 0: no such stem. NULL knows nothing. O(1). */
uint64_t gf_vocabulary_flags(const gf_vocabulary *vocabulary, gf_view stem);

/* The same for tables of the same stems; 0 for NULL. O(slots). */
uint64_t gf_vocabulary_digest(const gf_vocabulary *vocabulary);

/* Writes the table for the stems of @p dictionary ("Haus/Tpmij" per line). */
gf_status gf_vocabulary_compile(gf_context *context, FILE *dictionary, const char *name,
                                FILE *sink);

#endif
