/*
 * Mixing 64-bit hashes, for features. Not for hostile keys: a collision only confuses two
 * features.
 */
#ifndef LANGUAGE_HASH_H
#define LANGUAGE_HASH_H

#include <stdint.h>

static inline uint64_t hash_mix(uint64_t a, uint64_t b)
{
    uint64_t h = (a * 0x9e3779b97f4a7c15u ^ b * 0xd6e8feb86659fd93u) + 0x2545f4914f6cdd1du;
    h = (h ^ h >> 32) * 0xff51afd7ed558ccdu;
    return h ^ h >> 32;
}

#endif
