#include "compare/bag.h"

#include <math.h>

double bag_detail(const struct rarity *rarity, const struct term *term)
{
    return rarity ? term->weight * rarity->detail[term->id] : term->weight;
}

double bag_specific(const struct rarity *rarity, const struct term *term)
{
    return term->weight * (rarity ? rarity->specificity[term->id] : 1);
}

struct bag bag_of(const struct rarity *rarity, const struct term *terms, uint32_t count)
{
    struct bag bag = {.terms = terms, .count = count};
    for (uint32_t i = 0; i < count; i++) {
        bag.weight += bag_detail(rarity, &terms[i]);
        bag.told += terms[i].telling ? 0 : bag_specific(rarity, &terms[i]);
    }
    bag.information = log1p(bag.told);
    return bag;
}

struct bag bag_near(const struct bag *bag, const uint32_t *near, uint32_t mark, struct term *out)
{
    struct bag kept = {out, 0, bag->weight, bag->told, bag->information};
    for (uint32_t i = 0; i < bag->count; i++)
        if (near[bag->terms[i].id] == mark)
            out[kept.count++] = bag->terms[i];
    return kept;
}
