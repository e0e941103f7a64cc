#include "base/outbuf.h"

#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <math.h>
#include <stdlib.h>

typedef struct row {
    double value;
    const char *text;
} row;

static const row rows[] = {
    {0, "0"},
    {1, "1"},
    {0.5, "0.5"},
    {-2.25, "-2.25"},
    {1234567, "1.23457e+06"},
    {1e-9, "1e-09"},
    {0.1234567, "0.123457"},
};

ParameterizedTestParameters(outbuf, prints_numbers_with_a_point) {
    static size_t index[sizeof rows / sizeof rows[0]];
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        index[i] = i;
    return cr_make_param_array(size_t, index, sizeof rows / sizeof rows[0]);
}

ParameterizedTest(size_t *index, outbuf, prints_numbers_with_a_point) {
    char text[32];
    gf_number_print(rows[*index].value, text);
    cr_assert_str_eq(text, rows[*index].text);
}

Test(outbuf, keeps_the_first_failure) {
    FILE *full = fopen("/dev/full", "w");
    gf_outbuf out = {.sink = full};
    gf_outbuf_literal(&out, "some text");
    cr_assert_eq(gf_outbuf_finish(&out), GF_ERR_IO);
    cr_assert_eq(gf_outbuf_finish(&out), GF_ERR_IO);
    fclose(full);
}
