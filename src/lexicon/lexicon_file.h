#ifndef GF_LEXICON_LEXICON_FILE_H
#define GF_LEXICON_LEXICON_FILE_H

#include "lexicon/lexicon.h"

/* Reads every *.tsv of @p directory in sorted order. */
gf_status gf_lexicon_read_directory(gf_context *context, gf_lexicon *lexicon,
                                    const char *directory);

/* Reads one file; its first line says which table it holds. */
gf_status gf_lexicon_read_file(gf_context *context, gf_lexicon *lexicon, const char *path);

#endif
