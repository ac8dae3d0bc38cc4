/*
 * The words of labels: an article's own, shortened as an editor would. Everything here takes and
 * gives parts of one text.
 */
#ifndef COMPARE_LABEL_WORDS_H
#define COMPARE_LABEL_WORDS_H

#include <crossread/article.h>

#include "base/arena.h"
#include "base/str.h"
#include "compare/label_lists.h"

/* Up to the first blank; the whole where there is none. */
struct str label_first_word(struct str s);

bool label_holds(struct str s, char c);

/* A text that begins with a word, without it. */
struct str label_after(struct str s, struct str word);

/* Without bullets, quotation marks and blanks at the beginning, and punctuation or half a bracket
 * at the end. */
struct str label_tidy(struct str s);

/* Up to the first mark or word that begins an aside. */
struct str label_without_aside(const struct label_lists *lists, struct str s);

/* "it was behind the attack" of "denied that it was behind the attack". */
struct str label_told(const struct label_lists *lists, struct str s);

/* What is quoted, where a part is: "it is a bigger workshop" of "it is a bigger workshop,” she
 * said". */
struct str label_quoted(struct str s);

/* Who is counted by a word alone, as headlines do: "dead" of "nine die"; empty for other words. */
struct str label_casualties(const struct label_lists *lists, struct str word);

/* Without words at the end that wait for others: "Seoul will host what". */
struct str label_without_loose_end(const struct label_lists *lists, struct str s);

/* Of a noun with what hangs on it, the noun and its "of": "houses" of "houses in the village of
 * Orlin". */
struct str label_core(const struct label_lists *lists, struct str s);

/* "The driver is treated" of "The driver, who broke his arm, is treated"; "An employee was fired"
 * of "An employee who was fired". Lives on the arena where words were dropped. */
struct str label_without_relatives(const struct label_lists *lists, struct arena *arena,
                                   struct str s);

/* "lava has been seen" of "no lava has been seen" and "lava has not been seen": what is asked with
 * "whether". Lives on the arena where words were dropped. */
struct str label_asserted(const struct label_lists *lists, struct arena *arena, struct str s);

/* Codes of currencies are three capitals. */
bool label_is_currency(const char *unit);

/* What a number of a base unit of data/english/units.txt measures: "speed", and "height" where the
 * words around it say so. Empty for other units. */
struct str label_measure(const struct label_lists *lists, struct str text, struct cr_span number,
                         const char *unit);

#endif
