/*
 * Harms: what a claim tells has befallen people or things, whatever words tell it: "broke an arm",
 * "was taken to hospital", "windows were shattered".
 */
#ifndef COMPARE_HARMS_H
#define COMPARE_HARMS_H

#include "claims/claim.h"
#include "compare/vocabulary.h"

enum harm { HARM_HURT = 1, HARM_DEATH = 2, HARM_DAMAGE = 4 };

/* The harms that a claim tells of as a fact, as bits; `entities` are those of its article. */
uint32_t harms_told(const struct vocabulary *vocabulary, const struct entities *entities,
                    const struct claim *claim);

/* The harm that events of a class are; 0 where they are none. */
uint32_t harms_of_class(struct str event_class);

/* The harm that a claim's event is, told as a fact or not; 0 where it is none. */
uint32_t harms_of_event(const struct claim *claim);

#endif
