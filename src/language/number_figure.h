/*
 * Figures: bare numbers read from atoms, in digits or in words, without unit or approximator.
 *
 * "24,000", "1.4 million", "twenty-three", "two and a half", "3½", "a dozen", "half a million",
 * "two-thirds", "tens of thousands", "several", "21st", "second".
 */
#ifndef LANGUAGE_NUMBER_FIGURE_H
#define LANGUAGE_NUMBER_FIGURE_H

#include "language/number_atoms.h"
#include "language/number_table.h"

/* A sentence as the grammars of numbers and times read it. Words without lemmas are untagged: the
 * grammars then do without parts of speech. */
struct figure_reader {
    const struct lexicon *lexicon;
    const char *text;
    const struct word *words;
    uint32_t word_count;
    struct atoms atoms;
};

enum figure_kind {
    FIGURE_CARDINAL,
    FIGURE_ORDINAL,
    FIGURE_FRACTION, /* a share: "two-thirds", "half" */
    FIGURE_VAGUE     /* "dozens", "several": only low and high are known */
};

struct figure {
    enum figure_kind kind;
    double value; /* of a vague one: the lower bound */
    double low;
    double high;
    double resolution; /* half a step of the last digit shown */
    uint32_t first;    /* atoms [first, next) */
    uint32_t next;
    bool in_digits;
    bool magnitude;   /* said in thousands, millions … */
    double scale;     /* of all magnitudes read; 1 without */
    uint8_t decimals; /* digits after the point */
};

/* Reads the longest figure that starts at atom i. */
bool figure_read(const struct figure_reader *reader, uint32_t i, struct figure *out);

/* Multiplies a figure by the magnitude words behind it ("4.1" + "bn"). `money` allows "m" for
 * million, which else is the metre. */
void figure_add_magnitude(const struct figure_reader *reader, bool money, struct figure *figure);

/* Multiplies a figure by a magnitude that another one shares with it: "1.5 to 2 million". */
void figure_scale(struct figure *figure, double factor);

/* The atom's word where it is tagged, else NULL. */
const struct word *figure_word(const struct figure_reader *reader, uint32_t i);

/* Skips a hyphen glued on both sides. */
uint32_t figure_skip_hyphen(const struct atoms *atoms, uint32_t i);

#endif
