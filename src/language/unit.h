/*
 * Units: stretches of words that are one thing whatever stands around them, recognised from words
 * and tags before parsing and given to the parser, which keeps each whole: its words become one
 * subtree (parse.h). The parser is at its least sure around them, and what it would tear apart
 * there, no later rule can tell from what belongs apart.
 *
 * The treebanks' own trees (training parts of EWT and GUM, all genres: 6,708 units) keep whole:
 * times 97.4 %, numbers 96.4 %, brackets 97.6 %, quotations 97.9 %, statements 96 %, frames 98.8 %,
 * "according to" 90 % (of 51).
 *
 * Datelines are left out of the sentence before (claims/dateline.h).
 */
#ifndef LANGUAGE_UNIT_H
#define LANGUAGE_UNIT_H

#include "language/number.h"
#include "language/timex.h"

enum unit_kind {
    UNIT_TIME,      /* "March 14, 2021", "between 11:43 and 11:53 am", "a few weeks ago" */
    UNIT_NUMBER,    /* "1.5 million", "20 km", "$3 billion", "30 %", "4-1", "more than 40" */
    UNIT_BRACKET,   /* with its brackets */
    UNIT_QUOTATION, /* with its marks */
    UNIT_STATEMENT, /* what is said, before a frame that ends the sentence */
    UNIT_FRAME,     /* who says what stands before: "the agency said Monday" */
    UNIT_ACCORDING  /* "according to the agency" */
};

enum { UNIT_NONE = 0xffff };

struct unit {
    enum unit_kind kind;
    uint16_t first; /* words [first, last), at least two */
    uint16_t last;
    uint16_t head;  /* the word that heads it; WORD_NONE: the parser finds it */
    uint16_t outer; /* index of the innermost unit around it; UNIT_NONE */
};

/* In order of their first words, outer ones first; they nest but do not overlap otherwise. */
struct units {
    struct unit *items;
    uint32_t count;
};

/*
 * Finds the units in the words [from, to) of a sentence, which have their tags; indices in the
 * result count from `from`. `times` and `numbers` are those of the whole sentence. The result
 * lives on the arena.
 */
struct units units_find(struct arena *arena, const struct lexicon *lexicon, const char *text,
                        const struct word *words, uint16_t from, uint16_t to,
                        const struct time_phrases *times, const struct numbers *numbers);

#endif
