/*
 * Counting (counted.c) at work on one number of one claim, and the ways to tell what has become of
 * what it counts (counted_states.c, counted_phrases.c) or which measure it is (counted_measures.c).
 */
#ifndef CLAIMS_COUNTING_H
#define CLAIMS_COUNTING_H

#include "claims/claim.h"
#include "claims/count_words.h"
#include "language/lexicon.h"

struct counting {
    const struct lexicon *lexicon;
    const struct count_words *lists;
    const struct word *words;
    uint32_t word_count;
    const struct claim *claim;
    struct claim_quantity *quantity;
    uint32_t first, last; /* words of the number and its unit */
};

/* A word that is not there is no word of any list. */
bool counting_lemma_is(const struct counting *c, uint32_t word, const char *text);
bool counting_lemma_in(const struct counting *c, uint32_t word, enum count_list list);

bool counting_is_within(const struct word *w, struct cr_span span);

/* Counted without more: whoever they are, they are people. */
bool counting_anybody(const struct counting *c, struct str lemma);
/* More than the article of a noun. */
bool counting_bare(const struct counting *c);
/* The first argument of the claim in a role; NULL where there is none. */
const struct claim_argument *counting_argument(const struct claim *claim, enum claim_role role);
/* The argument whose head the number counts: "ten people were killed", "five of its eight cars",
 * "a total of 17 men", but not "Ardal, home to ten thousand people, was hit"; NULL for none. */
const struct claim_argument *counting_counted(const struct counting *c);
bool counting_people(const struct counting *c);

/* "Seven suspects are in custody", "five were stabbed to death", "no trace of three workers": the
 * state that a phrase of the lists tells; empty where none does. */
struct str counting_state_of_phrase(const struct counting *c);

/* "The stock lost eight percent": it fell, "gained three percent": it rose; "she received 51.3
 * percent", "gave her 52 percent": a share that somebody holds. */
struct str counting_state_of_change(const struct counting *c);
/* "Divers recovered five bodies", "the bodies of five sailors were found": those are dead. */
bool counting_bodies(const struct counting *c);
/* "Seven people on board". */
bool counting_aboard(const struct counting *c);
/* "Suffered cuts and bruises", "escaped with minor injuries". */
bool counting_hurt(const struct counting *c);

/* "45 metres tall", "35 miles southwest of Bandar": which length it is, and of what. */
void counting_find_length(struct counting *c);
/* "A fine of 3 million", "set bail at 200,000", "fined the firm 2 million": what the sum is. */
void counting_name_sum(struct counting *c);
/* "Sentenced to eight years", "six years in jail"; not what somebody may get. */
void counting_find_sentence(struct counting *c);

/* The state of what the number counts: the name of a class, "aboard" or "inhabit"; empty where
 * nothing is said. May find that the noun counted is none ("nine die"), and take it away. */
struct str counting_state(struct counting *c);

#endif
