#ifndef GF_TAGGER_FEATURE_H
#define GF_TAGGER_FEATURE_H

#include "base/view.h"

#include <stdint.h>

/* Spreads the bits of @p x; the same on every machine. */
static inline uint64_t gf_feature_mix(uint64_t x) {
    x ^= x >> 32;
    x *= 0xd6e8feb86659fd93u;
    x ^= x >> 32;
    x *= 0xd6e8feb86659fd93u;
    return x ^ (x >> 32);
}

/* Two facts at once. Not symmetric. */
static inline uint64_t gf_feature_join(uint64_t a, uint64_t b) {
    return gf_feature_mix(a * 0x9e3779b97f4a7c15u + b);
}

/* The name under which a model keeps fact @p atom of the word @p offset places away. */
static inline uint32_t gf_feature_at(uint64_t atom, int offset) {
    return (uint32_t)(gf_feature_join(atom, (uint64_t)((int64_t)offset + 16)) >> 32);
}

/*
 * The name of facts @p a and @p b of two places together. Both are well mixed already, so that
 * once more is enough. Not symmetric.
 */
static inline uint32_t gf_feature_pair(unsigned kind, uint64_t a, uint64_t b) {
    uint64_t x = a * 0x9e3779b97f4a7c15u + b * 0xc2b2ae3d27d4eb4fu + kind * 0x165667b19e3779f9u;
    x = (x ^ x >> 32) * 0xd6e8feb86659fd93u;
    return (uint32_t)(x >> 32);
}

#endif
