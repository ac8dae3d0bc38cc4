/*
 * Measures: a figure with its currency, unit or scale.
 *
 * "$4.1bn", "120 million dollars", "minus nine Celsius", "5-foot-11", "half an hour",
 * "magnitude-5.9", "38-year-old".
 */
#ifndef LANGUAGE_NUMBER_MEASURE_H
#define LANGUAGE_NUMBER_MEASURE_H

#include "language/number.h"
#include "language/number_figure.h"

struct measure {
    enum quantity_kind kind;
    struct figure figure; /* as written; `first` and `next` are the figure's own atoms */
    double factor;        /* base value = (figure + offset) × factor */
    double offset;
    double extra;     /* in the base unit: the inches of "5-foot-11" */
    const char *unit; /* base unit; NULL: none */
    bool on_scale;    /* a magnitude, a category */
    uint32_t shared;  /* key of a currency's name that several countries have; else LEXICON_NONE */
    bool negative;
    bool article;    /* "an hour" */
    bool hyphenated; /* a hyphen and a word follow */
    uint32_t first;  /* atoms [first, next): sign, currency, figure, unit */
    uint32_t next;
    uint32_t unit_atom; /* ATOMS_NONE: none */
};

bool measure_read(const struct figure_reader *reader, uint32_t i, struct measure *out);

/* A bound in the base unit. */
double measure_value(const struct measure *measure, double figure);

/* Gives a measure the unit of another: "40 to 70 percent", "5 or 6 km". */
void measure_share_unit(struct measure *measure, const struct measure *from);

#endif
