#ifndef GF_PIPELINE_BUILD_ID_H
#define GF_PIPELINE_BUILD_ID_H

#include "base/view.h"

/*
 * The number that the linker computed from the program or library this code is in: another
 * code, another number. Lent as long as the code is loaded; empty where the linker left none.
 */
gf_view gf_build_id(void);

#endif
