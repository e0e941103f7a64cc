#ifndef GF_EXPORT_PROVENANCE_H
#define GF_EXPORT_PROVENANCE_H

#include "export/export.h"

/* Where a file comes from; every format carries it. */
typedef struct gf_provenance {
    const char *title;
    const char *parameters; /* "" if none */
    char program[48];       /* "geflecht 0.1.0" */
    char corpus[24];        /* sixteen hexadecimal digits of keys and contents */
    char created[16];       /* a day, only if SOURCE_DATE_EPOCH says so; else "" */
} gf_provenance;

gf_provenance gf_provenance_of(const gf_network *network, const gf_style *style);

/* "geflecht 0.1.0, corpus 0123456789abcdef, --view people" on one line. Returns its length. */
size_t gf_provenance_line(const gf_provenance *from, char *to, size_t room);

#endif
