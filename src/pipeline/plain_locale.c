#include "pipeline/plain_locale.h"

gf_plain_locale gf_plain_locale_enter(void) {
    gf_plain_locale changed = {.plain = newlocale(LC_ALL_MASK, "C", (locale_t)0)};
    if (changed.plain) changed.before = uselocale(changed.plain);
    return changed;
}

void gf_plain_locale_leave(gf_plain_locale changed) {
    if (!changed.plain) return;
    uselocale(changed.before);
    freelocale(changed.plain);
}
