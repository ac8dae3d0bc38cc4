/*
 * Courses: how far a sentence says that something that happens has come: a recount is demanded,
 * planned, put off, begun, broken off, done, over, refused. It is named by a noun, whatever the
 * noun, and brought so far by the verb that the noun stands with: "demanded a [recount]", "the
 * [search] was suspended".
 */
#ifndef COMPARE_COURSES_H
#define COMPARE_COURSES_H

#include "compare/features.h"

struct course {
    uint32_t event; /* term */
    enum sign_phase phase;
    struct cr_span witness;
    uint16_t word; /* of the event */
    bool told_of;  /* no verb says it: who tells what it brought tells that it was */
};

/* Finds the courses of all claims of an article, whose background is marked. */
void courses_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all);

/* "Plans another march": does a statement say so of an event? */
bool event_is_another(const struct vocabulary *vocabulary, const struct statement *statement,
                      uint32_t event);

/* Is a term a noun for something that happens? */
bool course_is_event(const struct vocabulary *vocabulary, uint32_t term);

#endif
