#ifndef GF_RECORD_SETUP_JSON_H
#define GF_RECORD_SETUP_JSON_H

#include "event/event.h"
#include "record/json_read.h"
#include "record/json_write.h"

/* How a meeting was set up, as members of its object in a claims file; what is not told is left
   out. */
void gf_setup_write(gf_json_out *to, const gf_setup *s);

/* Reads them back. @p entities: how many the document has; a number beyond is a fault. */
bool gf_setup_read(gf_json_reader *reader, const cJSON *meeting, uint32_t entities,
                   gf_setup *out);

#endif
