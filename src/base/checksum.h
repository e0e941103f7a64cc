#ifndef GF_BASE_CHECKSUM_H
#define GF_BASE_CHECKSUM_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Of files that are read at each start: eight bytes at a time, in the order of the machine. */
static inline uint64_t gf_checksum(uint64_t sum, const void *from, size_t bytes) {
    const char *at = from;
    for (; bytes >= 8; bytes -= 8, at += 8) {
        uint64_t word;
        memcpy(&word, at, 8);
        sum = (sum ^ word) * 0x9e3779b97f4a7c15u;
        sum ^= sum >> 29;
    }
    uint64_t rest = 0;
    if (bytes) memcpy(&rest, at, bytes);
    sum = (sum ^ rest) * 0x9e3779b97f4a7c15u;
    return sum ^ sum >> 32;
}

#endif
