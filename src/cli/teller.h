#ifndef GF_CLI_TELLER_H
#define GF_CLI_TELLER_H

#include <stdbool.h>
#include <stddef.h>

/* Speaks to the person at the terminal: one line per skipped input, and a running count. */
typedef struct gf_teller {
    bool shows_progress; /* stderr is a terminal, and not -q */
    bool is_mid_line;    /* the count stands on the terminal */
} gf_teller;

gf_teller gf_teller_new(bool is_quiet);

/* For gf_corpus_options; @p user is the teller. */
void gf_teller_tell(void *user, const char *line);
void gf_teller_progress(void *user, size_t documents);

/* Takes the count off the terminal. */
void gf_teller_finish(gf_teller *teller);

/* "geflecht: " and @p line on stderr; control characters of file names become '?'. */
void gf_complain(const char *line);

#endif
