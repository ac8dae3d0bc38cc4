/*
 * Traits: what a sentence says of a thing that has one value of it: the kind of weapon that was
 * used, the colour of a van, the side of an engine, the job of the victim.
 */
#ifndef COMPARE_TRAITS_H
#define COMPARE_TRAITS_H

#include "base/vec.h"
#include "compare/statement.h"

struct trait {
    uint32_t of;        /* term of the thing; TERM_NONE for the weapon of the story */
    uint32_t dimension; /* colour, side … (signs.h); 0 for the kind of weapon */
    uint32_t value;
    bool background; /* of another, earlier event, if the article tells of a later one's, too */
    struct cr_span witness;
};

typedef vec(struct trait) trait_list;

/* Finds the traits that the sentences of an article tell. */
void traits_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all);

#endif
