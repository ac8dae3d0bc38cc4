/*
 * A bag of terms as it is laid beside another one: what all of its terms weigh, and those that may
 * have a partner there. Most terms of two sentences have none: they count by their weight alone,
 * and are not compared again for each pair of claims.
 */
#ifndef COMPARE_BAG_H
#define COMPARE_BAG_H

#include "compare/rarity.h"
#include "compare/vocabulary.h"

struct bag {
    const struct term *terms; /* [count] those that may have a partner, in order */
    uint32_t count;
    double weight; /* of all terms, by how telling a detail each is in its story */
    double told;   /* of those that do not only say who tells it, by how specific each is */
    double information; /* log(1 + told) */
};

/* What a term weighs in its story; `rarity` is NULL where there is none. */
double bag_detail(const struct rarity *rarity, const struct term *term);
double bag_specific(const struct rarity *rarity, const struct term *term);

/* Any of the terms may have a partner. */
struct bag bag_of(const struct rarity *rarity, const struct term *terms, uint32_t count);

/* The same bag, where only those terms may of which near[id] is `mark`; these are copied to `out`,
 * which has room for all. */
struct bag bag_near(const struct bag *bag, const uint32_t *near, uint32_t mark, struct term *out);

#endif
