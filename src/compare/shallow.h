/*
 * Articles that were read shallowly (claims/shallow.h), side by side with one another and with
 * articles in English. The learned models know English alone and have no say here; what is found is
 * never a hard conflict.
 *
 * Two numbers count the same where their nouns share a stem and their sentences share enough other
 * stems; across languages, where nouns differ, equal numbers beside equal names still match. Two days
 * are those of one event where their sentences share more.
 */
#ifndef COMPARE_SHALLOW_H
#define COMPARE_SHALLOW_H

#include "base/vec.h"
#include "claims/shallow.h"

struct shallow_document {
    const struct article_claims *article;
    struct shallow_reading reading;
    bool deep; /* in English, with claims of its own */
};

struct shallow_related {
    uint32_t a_document, b_document; /* a before b */
    uint32_t a_claim, b_claim;       /* of their articles */
    enum cr_relation_kind kind;      /* CR_MATCH or CR_CONFLICT */
    enum cr_facet facet;             /* quantity or time */
    double score;
    struct cr_span a_witness, b_witness;
    const char *reason; /* on the arena */
};

typedef vec(struct shallow_related) shallow_list;

/* Appends the relations between the documents of one story; pairs that are both deep have none. */
void shallow_relate(struct arena *arena, const struct shallow_document *documents, uint32_t count,
                    shallow_list *out);

#endif
