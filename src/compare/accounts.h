/*
 * Accounts: what a claim says of how something was, on a scale with two ends: armed or not,
 * deliberate or by accident, genuine or forged. Whoever denies one end tells the other.
 */
#ifndef COMPARE_ACCOUNTS_H
#define COMPARE_ACCOUNTS_H

#include "compare/features.h"

struct account {
    struct sign_account sign; /* the end that is told, though by a denial of the other one */
    bool denied;
    bool past;
    bool background; /* of another event, not only before this one in time: "had burned" */
    bool ahead;      /* of what is still to come */
    struct cr_span witness;
    struct cr_span words; /* those that name the end */
    uint32_t of;          /* term of the thing that an adjective stands before; else TERM_NONE */
};

/* Finds the accounts of all claims of an article. */
void accounts_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all);

#endif
