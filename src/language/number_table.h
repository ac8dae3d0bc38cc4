/*
 * What the grammars of numbers and times ask of the lexicon, in the form they want it.
 */
#ifndef LANGUAGE_NUMBER_TABLE_H
#define LANGUAGE_NUMBER_TABLE_H

#include <crossread/analysis.h>

#include "base/str.h"

struct lexicon;

enum spell_class {
    SPELL_DIGIT, /* zero … nine */
    SPELL_TEEN,  /* ten … nineteen */
    SPELL_TENS,  /* twenty … ninety */
    SPELL_HUNDRED,
    SPELL_MAGNITUDE,   /* thousand, million, bn */
    SPELL_GROUP,       /* dozen, score */
    SPELL_ORDINAL,     /* second; singular denominators too: third */
    SPELL_DENOMINATOR, /* half, quarter, thirds, fifths */
    SPELL_MANY,        /* dozens, hundreds: low and high hold for one multiple */
    SPELL_VAGUE,       /* several, few, multiple */
    SPELL_BOTH
};

struct number_word {
    enum spell_class class;
    double value;
    double low;
    double high;
};

bool number_word_find(const struct lexicon *lexicon, struct str fold, struct number_word *out);

enum number_dimension {
    DIMENSION_LENGTH,
    DIMENSION_DURATION,
    DIMENSION_TEMPERATURE,
    DIMENSION_PERCENT,
    DIMENSION_POINTS,
    DIMENSION_SCALE, /* magnitude, category: the name may stand before the number */
    DIMENSION_OTHER
};

/* value in base unit = (number + offset) × factor */
struct number_unit {
    const char *base;
    double factor;
    double offset;
    enum number_dimension dimension;
};

bool number_unit_find(const struct lexicon *lexicon, struct str phrase, struct number_unit *out);

/* ISO 4217 code of a currency's name, symbol or code; NULL for others. */
const char *number_currency_find(const struct lexicon *lexicon, struct str phrase);

/* Approximators and bounds, before ("at least") and after the number ("or more"). */
bool number_bound_find(const struct lexicon *lexicon, struct str phrase, bool after,
                       enum cr_exactness *out);

/* A word that has a number as its name behind it: interstate, flight, page. */
bool number_designator_find(const struct lexicon *lexicon, struct str fold);

#endif
