/*
 * Adding to a list of features: of one, two or three hashes. A feature is told apart from those of
 * other templates by its place in the list.
 */
#ifndef LANGUAGE_FEATURE_ADD_H
#define LANGUAGE_FEATURE_ADD_H

#include "language/features.h"
#include "language/hash.h"

static inline void feature(struct features *f, uint64_t h)
{
    f->hash[f->count] = hash_mix(h, f->count);
    f->count++;
}

static inline void feature2(struct features *f, uint64_t a, uint64_t b)
{
    feature(f, hash_mix(a, b));
}

static inline void feature3(struct features *f, uint64_t a, uint64_t b, uint64_t c)
{
    feature(f, hash_mix(hash_mix(a, b), c));
}

#endif
