/*
 * What the files assemble*.c share: one clause on its way to a claim. Private to them.
 */
#ifndef CLAIMS_ASSEMBLE_MAKER_H
#define CLAIMS_ASSEMBLE_MAKER_H

#include "claims/assemble.h"

struct claim_maker {
    struct assembly *assembly;
    struct arena *arena;
    const char *text;
    const struct reading *reading;
    const struct tree *tree;
    const struct sentence *sentence;
    const struct word *words;
    uint32_t clause;          /* index of the clause at hand */
    const struct clause *own; /* the clause at hand */
    const struct clause *setting; /* "told him during the talks": what it is the setting of; NULL */
    const struct stance *stance;
};

struct cr_span maker_span(const struct claim_maker *m, uint16_t first, uint16_t last);
struct cr_span maker_word_span(const struct claim_maker *m, uint16_t word);

/* Fill quantities, times, speakers (and, where somebody denies it, polarity) of a claim. */
void maker_quantities(struct claim_maker *m, struct claim *claim);
void maker_times(struct claim_maker *m, struct claim *claim);
void maker_speakers(struct claim_maker *m, struct claim *claim);

/* The class of events that the clause tells of; its lemma where it is in none. */
struct str maker_event_class(const struct claim_maker *m);

/* The clause's lemma, or the class of the idiom that it is: "opened fire" is no burning. */
struct str maker_lemma(const struct claim_maker *m);

#endif
