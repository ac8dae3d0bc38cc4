/*
 * Ages: how old a sentence says that somebody is, in the forms of news: "Vera Sorel, 45,", "aged
 * 45", "who is 45", "the 45-year-old driver", "her nine-year-old, Ruby", "died at 81".
 */
#ifndef COMPARE_AGES_H
#define COMPARE_AGES_H

#include "compare/statement.h"

struct age {
    uint32_t who; /* term of the name, else of the noun: the driver, a boy */
    double years;
    bool is_known; /* called by a name, or by a noun with "the" or whose it is */
    struct cr_span witness;
};

/* Finds the ages that the sentences of an article tell. */
void ages_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all);

#endif
