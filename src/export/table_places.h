#ifndef GF_EXPORT_TABLE_PLACES_H
#define GF_EXPORT_TABLE_PLACES_H

#include "export/table.h"

/*
 * Gives every node its place: that of the layout for up to 1200 nodes with edges, and a spiral
 * around it for the others, so that no program has to begin with places drawn at random.
 */
gf_status gf_table_place(gf_context *context, gf_table *table);

#endif
