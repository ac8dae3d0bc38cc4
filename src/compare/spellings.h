/*
 * Spellings: a person whom two articles of one story call by names that are spelt in two ways, each
 * where it first gives the fullest name. That they are one person is known from all that the two
 * articles say of them (entity.h).
 */
#ifndef COMPARE_SPELLINGS_H
#define COMPARE_SPELLINGS_H

#include "base/vec.h"
#include "compare/features.h"

struct spelling_pair {
    struct pair_side a, b; /* with the claim that the name stands in */
    struct cr_span a_name, b_name;
};

typedef vec(struct spelling_pair) spelling_list;

void spellings_find(struct arena *arena, struct vocabulary *vocabulary,
                    const struct statements *documents, uint32_t count, spelling_list *list);

#endif
