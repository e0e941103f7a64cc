#include "cli/command_meant.h"

#include "cli/option_table.h"

#include <string.h>

enum { LETTERS_MAX = 15, SHORT_WORD = 5 };

typedef struct table {
    size_t at[LETTERS_MAX + 1][LETTERS_MAX + 1];
} table;

static size_t smaller(size_t a, size_t b) { return a < b ? a : b; }

/* Steps from the first i letters of @p a to the first k of @p b. */
static size_t steps_to(const table *t, const char *a, const char *b, size_t i, size_t k) {
    if (i == 0 || k == 0) return i + k;
    const size_t changed = t->at[i - 1][k - 1] + (a[i - 1] != b[k - 1]);
    const size_t best = smaller(changed, smaller(t->at[i - 1][k], t->at[i][k - 1]) + 1);
    const bool swapped = i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1];
    return swapped ? smaller(best, t->at[i - 2][k - 2] + 1) : best;
}

/* How many letters must be put in, left out, changed or swapped with the next. */
static size_t distance(const char *a, const char *b) {
    const size_t a_len = strlen(a), b_len = strlen(b);
    if (a_len > LETTERS_MAX || b_len > LETTERS_MAX) return LETTERS_MAX;
    table t;
    for (size_t i = 0; i <= a_len; i++) {
        for (size_t k = 0; k <= b_len; k++)
            t.at[i][k] = steps_to(&t, a, b, i, k);
    }
    return t.at[a_len][b_len];
}

const char *gf_command_meant(const char *word) {
    const char *best = NULL;
    size_t nearest = strlen(word) > SHORT_WORD ? 3 : 2; /* one step less is near enough */
    const char *name;
    for (size_t i = 0; (name = gf_command_at(i)); i++) {
        const size_t steps = distance(word, name);
        if (steps >= nearest) continue;
        nearest = steps;
        best = name;
    }
    return best;
}
