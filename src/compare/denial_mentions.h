/*
 * Denial mentions: every word of an article for something that happens or is there, with whether
 * it is denied there, and how. Read off the tree ("no", "not one", "without", "lack of", "rejected
 * any …") and off the claim that the word stands in.
 */
#ifndef COMPARE_DENIAL_MENTIONS_H
#define COMPARE_DENIAL_MENTIONS_H

#include "base/vec.h"
#include "compare/features.h"

enum denial_form {
    DENIED_NOT,
    DENIED_VERB,      /* "did not [stop]" */
    DENIED_OBJECT,    /* "did not pay [rent]" */
    DENIED_ATTRIBUTE, /* "was not a [tanker]" */
    DENIED_OUTRIGHT   /* "no [lights]", "without [rest]", "rejected any [deal]" */
};

struct denial_mention {
    uint32_t document;
    uint32_t sentence; /* of the document */
    uint32_t claim;    /* of the statement */
    uint32_t term;
    uint16_t word;
    enum denial_form form;
    bool reported;      /* somebody denies it */
    uint32_t harm;      /* bits of enum harm (harms.h): the harm denied, or told */
    struct cr_span cue; /* the words that deny it; absent where it is told */
};

typedef vec(struct denial_mention) denial_mentions;

/* The mentions of an article, those told and those denied, in order of the text. What a clause that
 * is denied only takes for granted is neither. */
void denial_mentions_find(struct arena *arena, struct vocabulary *vocabulary,
                          const struct statements *documents, uint32_t document,
                          denial_mentions *told, denial_mentions *denied);

/* What the clause of a denial says beside it. */
struct denial_words {
    bool never, before, so_far, until, supposed; /* `before`: "never … before" */
};

struct denial_words denial_words(const struct vocabulary *vocabulary, const struct pair_side *side);

/* Does something keep a denial, a's, from being one of what b tells, whatever else they share
 * (denial_gates.c)? */
bool denial_is_apart(struct vocabulary *vocabulary, const struct pair *pair,
                     const struct denial_mention *denied, const struct denial_mention *told);

#endif
