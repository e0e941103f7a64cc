#ifndef GF_PIPELINE_SLICES_H
#define GF_PIPELINE_SLICES_H

#include "export/export.h"

/* Reads "2025", "2025-Q1" or "2025-03" into the slice of @p out; NULL is none. GF_ERR_SYNTAX
   where it is none of these. */
gf_status gf_slice_read(gf_context *context, const char *slice, gf_style *out);

#endif
