/*
 * Event mentions: every verb and every noun of an article that tells of something that happens,
 * with the stage at which it is told: thought possible, wanted, planned, under way, done, stopped,
 * not done. The stage is read off the claim (certainty, polarity, tense), or, of a noun, off the
 * verb that it stands with (courses.h).
 */
#ifndef COMPARE_EVENT_MENTIONS_H
#define COMPARE_EVENT_MENTIONS_H

#include "base/vec.h"
#include "compare/courses.h"

enum event_stage {
    STAGE_NONE,
    STAGE_POSSIBLE, /* thought of: "whether to recall" */
    STAGE_WANTED,
    STAGE_ORDERED,
    STAGE_PLANNED,
    STAGE_BEGUN,
    STAGE_DONE,
    STAGE_TOLD,    /* of a noun that no verb brings anywhere */
    STAGE_STOPPED, /* put off, broken off, called off */
    STAGE_NOT
};

/* What says how far it has come: its own verb, the verb that its noun stands with, or nothing but
 * the clause around the noun. */
enum event_origin { ORIGIN_VERB, ORIGIN_COURSE, ORIGIN_NOUN };

struct event_mention {
    const struct statements *document;
    uint32_t sentence; /* of the document */
    uint32_t claim;    /* of the statement */
    uint32_t event;    /* term */
    uint16_t word;     /* that tells of it */
    enum event_stage stage;
    enum event_origin origin;
    bool told_of; /* no verb says it: who tells what it brought tells that it was */
    bool fresh;   /* and nothing says that it was spoken of before */
    struct cr_span witness;
};

typedef vec(struct event_mention) event_mentions;

/* The mentions of an article whose courses are found, in order of the text. */
event_mentions event_mentions_find(struct arena *arena, struct vocabulary *vocabulary,
                                   const struct statements *document);

/* The term of what a claim's predicate says happens; TERM_NONE. */
uint32_t event_term_of(struct vocabulary *vocabulary, const struct claim_view *view);

struct pair_side event_mention_side(const struct event_mention *mention);

#endif
