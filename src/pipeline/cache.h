#ifndef GF_PIPELINE_CACHE_H
#define GF_PIPELINE_CACHE_H

#include "pipeline/extract.h"

/*
 * Claims of documents that an earlier run has read, so that the next run over a grown folder
 * reads only what is new. One file per document:
 *
 *     DIR/3f/9a07…   checksum in 64 hexadecimal digits, newline, the line of claims
 *
 * Folder and name together are the SHA-256 of all that the claims depend on: the document with
 * its key, path and meta data, the code, the lexicon, the model
 * and the options. So nothing is ever out of
 * date; what is not asked for any more is swept away as the oldest. The checksum covers name
 * and line: an entry that is damaged or has been moved is as good as none. Files are written
 * under other names and renamed, so that runs may share a cache and may be killed.
 */
typedef struct gf_cache gf_cache;

typedef struct gf_cache_name {
    char hex[65];
} gf_cache_name;

/*
 * Makes @p directory with all above it where they are missing. GF_ERR_IO: it is no folder or
 * cannot be made. GF_ERR_LIMIT: the path is too long, or the build has no identity. A folder
 * that cannot be written to is only read from. The caller owns *out; threads may share it.
 */
gf_status gf_cache_open(gf_context *context, const char *directory,
                        const gf_extract_options *options, gf_cache **out);
/* Sweeps, then frees. */
void gf_cache_close(gf_cache *cache);

/* O(bytes of the document). */
gf_cache_name gf_cache_name_of(const gf_cache *cache, const gf_document *document);

/* The line of claims kept under @p name, in @p arena; {NULL, 0} where there is none. */
gf_view gf_cache_get(const gf_cache *cache, gf_arena *arena, const gf_cache_name *name);

/* Keeps @p line. A failure (a full disk) ends keeping, silently: the run does not need it. */
void gf_cache_put(gf_cache *cache, const gf_cache_name *name, gf_view line);

/*
 * Deletes from one folder of a cache what killed runs left an hour ago or longer and, if its
 * entries have more than @p most bytes together, the oldest down to three quarters of that.
 * Other files stay. An entry counts as young again on the day it is used.
 */
void gf_cache_sweep(const char *folder, size_t most);

#endif
