/*
 * Absences: what a claim says was not there or did not happen: "no shots were fired", "nobody heard
 * a siren", "landed without problems", "no sign of a leak", "nobody warned them", "nobody was
 * hurt". One is contradicted by whatever tells of such a thing, in whatever words.
 */
#ifndef COMPARE_ABSENCES_H
#define COMPARE_ABSENCES_H

#include "compare/harms.h"
#include "compare/statement.h"

enum absence_kind {
    ABSENT_THING, /* there was none of it */
    ABSENT_DEED,  /* nobody did it */
    ABSENT_HARM,  /* nobody and nothing came to harm */
    ABSENT_PARTY  /* none of them took part: "no bus driver was charged" */
};

struct absence {
    enum absence_kind kind;
    uint32_t harm; /* bits of enum harm (harms.h) that did not come to pass */
    uint32_t term; /* the thing or deed; of harm, those who came to none, TERM_NONE for everybody */
    uint16_t first; /* word with which what is said of the thing begins: "[serious] damage" */
    uint16_t word;  /* the thing or deed itself */
    bool by_nobody; /* of a deed: "nobody has been charged" */
};

/* Finds the absences of an article's claims, and marks the terms of what was not there. */
void absences_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all);

#endif
