/*
 * Facts: the claims of all sources about one fact, gathered along the relations between them.
 *
 * Claims are joined by their relations, the surest first, as long as no two claims of the
 * resulting fact were told apart as different events: a fact never holds two claims of one
 * article that the engine compared and found unrelated. A fact is one question: its differences are
 * about one facet. Where the same claims differ in another facet too (how many and when), that is a
 * fact of its own, and a claim may stand in both.
 *
 * A reader's own word on claims goes before that: what was joined by hand stays together, what was
 * parted by hand stays apart, and facts it does not touch stay as they are.
 */
#ifndef COMPARE_FACTS_H
#define COMPARE_FACTS_H

#include <crossread/analysis.h>

#include "base/arena.h"
#include "compare/label_lists.h"

/* Fills out->facts from relations and claims, in the order a reader should see them. */
void facts_gather(const struct label_lists *lists, struct arena *arena, struct cr_analysis *out);

struct facts_wishes {
    const bool *touched;        /* [claim_count]: facts that hold one of these are gathered anew */
    const bool *by_hand;        /* [relation_count]: joined before all others */
    const uint32_t (*apart)[2]; /* pairs of claims that must not stand in one fact */
    uint32_t apart_count;
};

/* Gathers anew, from relations that changed, what a reader's wishes touch. out->facts holds the
 * facts of before, whose other parts are kept. */
void facts_gather_again(const struct label_lists *lists, struct arena *arena,
                        struct cr_analysis *out, const struct facts_wishes *wishes);

#endif
