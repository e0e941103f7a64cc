#ifndef MADE_NETWORK_H
#define MADE_NETWORK_H

#include "made_society.h"

#include <criterion/criterion.h>

/* What @p format writes; the caller frees it. */
static inline char *made_output(const gf_network *n, const char *format,
                                const gf_style *style) {
    char *bytes = NULL;
    size_t len = 0;
    FILE *sink = open_memstream(&bytes, &len);
    gf_context *context = gf_context_new();
    const gf_writer *writer = gf_writer_find(format);
    cr_assert(sink && context && writer, "%s", format);
    cr_assert_eq(writer->write(context, sink, n, style), GF_OK, "%s: %s", format,
                 gf_context_message(context));
    fclose(sink);
    gf_context_free(context);
    return bytes;
}

static const gf_style made_style
    __attribute__((unused)) = {.font_directory = GF_SOURCE_DIR "/corpus/fonts"};

static inline void made_begin(void) { made_arena = gf_arena_new(); }
static inline void made_end(void) { gf_arena_free(made_arena); }

#endif
