#ifndef GF_EVENT_PORTFOLIO_H
#define GF_EVENT_PORTFOLIO_H

#include "event/event.h"

/* "für Investitionen und wirtschaftliche Zusammenarbeit" behind a role, whether the name stands
   before or behind it; empty if there is none. */
gf_view gf_portfolio_of(const gf_scene *scene, const gf_title *title);

#endif
