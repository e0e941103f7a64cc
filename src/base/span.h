#ifndef GF_BASE_SPAN_H
#define GF_BASE_SPAN_H

#include <stdint.h>

#define GF_NONE UINT32_MAX /* "no such index" wherever an index is stored */

/* Bytes [begin, end) of a document's text. Offsets, not pointers: cheap to store. */
typedef struct gf_span {
    uint32_t begin;
    uint32_t end;
} gf_span;

/* Tokens [begin, end) of a document. */
typedef struct gf_range {
    uint32_t begin;
    uint32_t end;
} gf_range;

#endif
