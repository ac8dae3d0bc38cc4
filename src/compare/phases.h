/*
 * Phases: when something came into being, was last or first done, is to come about. Two reports that give such a
 * phase of one thing two times differ however far these lie apart, and whatever words tell of it:
 * a year and an age are one thing.
 */
#ifndef COMPARE_PHASES_H
#define COMPARE_PHASES_H

#include "compare/features.h"

enum phase_kind {
    PHASE_ORIGIN, /* built, founded, in service since; its age */
    PHASE_LAST,   /* last inspected; "not serviced since 2010", "silent since 1984" */
    PHASE_FIRST,
    PHASE_DUE, /* when something still to come is to come about: "planned for 2018" */
    PHASE_DONE /* done at some time; of a phase only beside one that leaves no such time */
};

enum { PHASE_TERMS = 4 };

struct phase {
    enum phase_kind kind;
    struct str word;             /* that tells of it */
    uint32_t events[PHASE_TERMS]; /* what was done: terms; none of an origin */
    uint32_t event_count;
    uint32_t things[PHASE_TERMS]; /* what it was done to: terms; none where a pronoun stands */
    uint32_t thing_count;
    bool any_event; /* "silent since": whatever it is that it does */
    bool begins;    /* of what is to come: it begins, or is completed then */
    bool ends;
    bool loose;     /* counted in whole years back: "36 years old" */
    int64_t from;   /* minutes since 1970; far off where only the other end is told */
    int64_t to;
    struct cr_span witness;
};

/* Finds the phases of all claims of an article. */
void phases_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all);

/* Two times of one phase of one thing that cannot both be true. */
struct phase_clash {
    const struct phase *a, *b;
    bool same_thing; /* both name it */
};

/* False where the two sides tell of no common phase, or where one article gives several times. */
bool phases_clash(struct vocabulary *vocabulary, const struct pair *pair, struct phase_clash *out);

/* The word that leaves only one event of its kind, where one says something of the predicate or of
 * who or what takes part: "was [last] inspected", "the [first] shots fell"; WORD_NONE. */
uint16_t singling_word(const struct vocabulary *vocabulary, const struct pair_side *side);

#endif
