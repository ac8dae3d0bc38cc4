/*
 * Fate mentions: all places where an article tells how a person or a group of them fares: missing,
 * critical, at home again; sought, charged; in office, out of it. Read off what claims tell
 * (told.h) and off what stands beside a noun: "the missing girl".
 */
#ifndef COMPARE_FATE_MENTIONS_H
#define COMPARE_FATE_MENTIONS_H

#include "compare/persons.h"

/* States of one scale exclude or follow one another. */
enum fate_scale { SCALE_LIFE, SCALE_JUSTICE, SCALE_OFFICE, SCALE_OTHER, SCALE_COUNT };

/* In the order in which they mostly come. */
enum fate_state {
    FATE_STATE_MISSING,
    FATE_STATE_FOUND,
    FATE_STATE_ALIVE,
    FATE_STATE_UNHURT,
    FATE_STATE_IN_CARE,
    FATE_STATE_CRITICAL,
    FATE_STATE_SERIOUS,
    FATE_STATE_STABLE,
    FATE_STATE_RECOVERING,
    FATE_STATE_HOME,
    FATE_STATE_DEAD, /* the last of SCALE_LIFE */
    FATE_STATE_SOUGHT,
    FATE_STATE_QUESTIONED,
    FATE_STATE_HELD,
    FATE_STATE_FREE,
    FATE_STATE_CHARGED,
    FATE_STATE_TRIED,
    FATE_STATE_JUDGED, /* the last of SCALE_JUSTICE */
    FATE_STATE_IN_OFFICE,
    FATE_STATE_OUT_OF_OFFICE, /* the last of SCALE_OFFICE */
    FATE_STATE_STEPS          /* the steps of any other chain of signs, from 1 */
};
enum { FATE_STATES_MAX = 32 };

struct fate_mention {
    uint32_t sentence; /* of the document */
    uint32_t claim;    /* of the statement */
    enum sign_chain chain;
    enum fate_state state;
    bool awaited; /* it has not come to `state`: denied, tried, thought of */
    bool perhaps; /* its words mean that only where others tell of it: "stays", "is gone" */
    bool lasts;   /* goes on as it is told */
    bool beside;  /* no claim says so: "the [missing] girl" */
    struct person who;
    struct cr_span witness;
};

enum fate_scale fate_scale_of(enum fate_state state);

/* Finds the mentions of an article, in order of the text, as document->fates. */
void fate_mentions_find(struct arena *arena, struct vocabulary *vocabulary,
                        struct statements *document);

struct pair_side fate_mention_side(const struct statements *document,
                                   const struct fate_mention *mention);

#endif
