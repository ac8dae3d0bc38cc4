/*
 * The tutor: one thing to try after the other, told in the status row. Each step waits for the
 * action it speaks of and then goes on; the keys are those of the live key map.
 */
#ifndef SCREEN_TUTOR_H
#define SCREEN_TUTOR_H

#include "screen/key.h"

struct tutor {
    int step; /* 0: not running, else from 1 */
};

void tutor_toggle(struct tutor *tutor);

/* After an action was done. */
void tutor_note(struct tutor *tutor, enum action action);

/* What to try now; NULL where the tutor is not running. */
const char *tutor_text(const struct tutor *tutor, const struct keymap *map, struct arena *arena);

#endif
