/*
 * Numbers in a sentence: counts, measures, money, shares, ages, scores, durations, ordinals.
 *
 * Recognised on words before parsing, with values as intervals in base units. Tags sharpen the
 * result where they are there (words with lemmas) but are not needed. Dates and clock times are
 * found first (timex.h) and left alone here, as are years, labels ("Interstate 75", "Boeing 737"),
 * telephone numbers and list numbering.
 *
 * Numbers are in order of the text and do not overlap. All pointers live on the arena, in the
 * lexicon or in constants.
 */
#ifndef LANGUAGE_NUMBER_H
#define LANGUAGE_NUMBER_H

#include <crossread/analysis.h>

#include "base/arena.h"
#include "language/timex.h"
#include "language/word.h"

struct lexicon;

enum quantity_kind {
    QUANTITY_COUNT,
    QUANTITY_MEASURE, /* with a unit */
    QUANTITY_PERCENT, /* shares too: "two-thirds" is 66.7 % */
    QUANTITY_MONEY,
    QUANTITY_ORDINAL,
    QUANTITY_AGE, /* in years */
    QUANTITY_SCORE,
    QUANTITY_DURATION
};

enum number_form {
    NUMBER_DIGITS,
    NUMBER_WORDS,
    NUMBER_VAGUE,  /* "dozens", "several" */
    NUMBER_NONE,   /* "no", "none", "nobody": zero */
    NUMBER_ARTICLE /* "a", "an": one, where it counts at all */
};

struct number {
    enum quantity_kind kind;
    enum number_form form;
    double low;  /* bounds as told, in the base unit: 0 or INFINITY where open; */
    double high; /* equal for exact and for approximate ("about 60") numbers */
    enum cr_exactness exactness;
    double resolution;   /* half a step of the last digit shown: 400 → 50, 387 → 0.5 */
    double second;       /* lower number of a score */
    const char *unit;    /* base unit: "m", "s", "%", "USD"; NULL for a count */
    bool on_scale;       /* a magnitude or category: the unit may go without saying */
    uint32_t currency;   /* key of a currency's name that several countries have: "kroner"; else
                            LEXICON_NONE */
    bool additional;     /* "another two", "10 more" */
    bool hyphenated;     /* joined to the word behind: "12-gauge", "five-member" */
    struct cr_span span; /* approximator, number and unit */
    uint16_t first;      /* words [first, last) of the span */
    uint16_t last;
    uint16_t word;      /* the last word of the figure itself */
    uint16_t unit_word; /* WORD_NONE where there is none */
};

struct numbers {
    struct number *items;
    uint32_t count;
};

/* Finds the numbers of a sentence outside of its times; NULL: it has none. */
struct numbers number_find(struct arena *arena, const struct lexicon *lexicon, const char *text,
                           const struct word *words, uint32_t word_count,
                           const struct time_phrases *times);

#endif
