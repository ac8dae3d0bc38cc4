/*
 * Holders: who a sentence says is somebody's lawyer, the driver, the chief executive; or that it is
 * not told who. Read off names that stand beside a noun for one person ("the driver, Martin Sole",
 * "his lawyer Vera Sorel"), off verbs of naming ("was named as Martin Sole", "was not identified"),
 * and off verbs of leading ("talks chaired by Vera Sorel").
 */
#ifndef COMPARE_HOLDERS_H
#define COMPARE_HOLDERS_H

#include "compare/statement.h"

struct holder {
    uint32_t role;     /* term: the lawyer, the driver */
    uint32_t of;       /* term of whose; TERM_NONE where untold or unknown */
    uint32_t modifier; /* term of what is said of the role: "defence"; of what is led; TERM_NONE */
    uint32_t person;   /* term of the name; TERM_NONE where the text says that it is not told */
    uint32_t where;    /* term of what is said of whose it is, or hangs on what is led: "of the
                          [first] battalion", "the race in the [north]"; TERM_NONE */
    bool of_pronoun;   /* "his lawyer": whose it is, is guessed */
    bool leads;        /* by a verb: "led the talks", so that `of` says all of it */
    bool several;      /* the story may well have more than one */
    struct cr_span witness;
};

/* Finds the holders that the sentences of an article tell. */
void holders_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all);

#endif
