#include "cli/teller.h"

#include <stdio.h>
#include <unistd.h>

enum { PROGRESS_STEP = 10 };

gf_teller gf_teller_new(bool is_quiet) {
    return (gf_teller){.shows_progress = !is_quiet && isatty(STDERR_FILENO)};
}

void gf_complain(const char *line) {
    flockfile(stderr);
    fputs("geflecht: ", stderr);
    for (const char *at = line; *at; at++) {
        const unsigned char byte = (unsigned char)*at;
        fputc(byte < 0x20 || byte == 0x7F ? '?' : byte, stderr);
    }
    fputc('\n', stderr);
    funlockfile(stderr);
}

void gf_teller_tell(void *user, const char *line) {
    gf_teller_finish(user);
    gf_complain(line);
}

void gf_teller_progress(void *user, size_t documents) {
    gf_teller *teller = user;
    if (!teller->shows_progress || documents % PROGRESS_STEP != 0) return;
    fprintf(stderr, "\r%zu documents", documents);
    fflush(stderr);
    teller->is_mid_line = true;
}

void gf_teller_finish(gf_teller *teller) {
    if (!teller->is_mid_line) return;
    fputs("\r\033[K", stderr);
    fflush(stderr);
    teller->is_mid_line = false;
}
