#ifndef GF_PIPELINE_PLAIN_LOCALE_H
#define GF_PIPELINE_PLAIN_LOCALE_H

#include <locale.h>

/*
 * For the time between enter and leave, this thread prints and reads numbers with a point, in
 * our code and in the libraries below, whatever locale the program has chosen. Other threads
 * and the program's own choice are not touched.
 */
typedef struct gf_plain_locale {
    locale_t plain, before; /* (locale_t)0: no memory; nothing was changed */
} gf_plain_locale;

gf_plain_locale gf_plain_locale_enter(void);
void gf_plain_locale_leave(gf_plain_locale changed);

#endif
