/*
 * Absences: what a claim says was not there or did not happen: "no shots were fired", "nobody heard
 * a siren", "landed without problems", "no sign of a leak", "nobody warned them", "nobody was
 * hurt". One is contradicted by whatever tells of such a thing, in whatever words.
 */
#ifndef COMPARE_ABSENCES_H
#define COMPARE_ABSENCES_H

#include "compare/statement.h"

enum absence_kind {
    ABSENT_THING, /* there was none of it */
    ABSENT_DEED,  /* nobody did it */
    ABSENT_HARM   /* nobody came to harm */
};

struct absence {
    enum absence_kind kind;
    uint32_t term; /* the thing or deed; of harm, those who came to none, TERM_NONE for everybody */
    uint16_t first; /* word with which what is said of the thing begins: "[serious] damage" */
    uint16_t word;  /* the thing or deed itself */
};

/* Finds the absences of an article's claims, and marks the terms of what was not there. */
void absences_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all);

/* Does a claim tell that somebody came to harm: "was wounded", "broke an arm"? */
bool absences_tells_harm(const struct vocabulary *vocabulary, const struct claim *claim);

#endif
