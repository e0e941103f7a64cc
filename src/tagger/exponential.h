#ifndef GF_TAGGER_EXPONENTIAL_H
#define GF_TAGGER_EXPONENTIAL_H

#include <stdint.h>
#include <string.h>

/*
 * e^x to about six digits, by nothing but additions and multiplications: unlike expf() of the
 * system it has the same bits on every machine, so that training gives the same model.
 */
static inline float gf_exponential(float x) {
    x = x < -80.0F ? -80.0F : x > 80.0F ? 80.0F : x;
    const float scaled = x * 1.44269504F;
    const int32_t whole = (int32_t)(scaled < 0 ? scaled - 0.5F : scaled + 0.5F);
    const float f = (scaled - (float)whole) * 0.693147181F;
    const float power =
        1.0F +
        f * (1.0F + f * (0.5F + f * (0.166666667F + f * (0.0416666667F + f * 0.00833333333F))));
    const uint32_t bits = (uint32_t)(whole + 127) << 23;
    float two;
    memcpy(&two, &bits, sizeof two);
    return power * two;
}

#endif
