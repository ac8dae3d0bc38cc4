/*
 * What the grammar of numbers asks of the lexicon, in the form it wants it.
 *
 * Phrases are as atoms_join makes them; an empty one is never found.
 */
#ifndef LANGUAGE_NUMBER_TABLE_H
#define LANGUAGE_NUMBER_TABLE_H

#include <crossread/analysis.h>

#include "base/str.h"
#include "language/lexicon_tables.h"

struct number_word {
    enum lexicon_numeral_class class; /* never LEXICON_NUMERAL_FACTOR */
    double value;
    double low;
    double high;
};

bool number_word_find(const struct lexicon *lexicon, uint32_t key, struct number_word *out);

/* value in the base unit = (number + offset) × factor */
struct number_unit {
    const char *base;
    double factor;
    double offset;
    enum lexicon_dimension dimension;
};

bool number_unit_find(const struct lexicon *lexicon, struct str phrase, struct number_unit *out);

struct number_currency {
    uint32_t key;     /* of the name */
    const char *code; /* ISO 4217 */
    double factor;    /* 0.01 for cents */
    bool shared;      /* other currencies have the name, too */
    bool is_code;     /* in text it stands in capitals */
};

bool number_currency_find(const struct lexicon *lexicon, struct str phrase,
                          struct number_currency *out);

/* Approximators and bounds, before ("at least") and after the number ("or more"). */
bool number_bound_find(const struct lexicon *lexicon, struct str phrase, bool after,
                       enum cr_exactness *out);

#endif
