#ifndef GF_PIPELINE_PAGE_SIZE_H
#define GF_PIPELINE_PAGE_SIZE_H

#include "export/export.h"

/*
 * Reads "a3", "a4", "a5" or "letter" (lying; "-portrait" behind it: standing) or millimetres
 * ("160x120") into the page of @p out; NULL is no page. GF_ERR_SYNTAX where it is none of
 * these.
 */
gf_status gf_page_size_read(gf_context *context, const char *page, gf_style *out);

#endif
