/*
 * Figures that count nothing: years, labels, telephone numbers, list numbering, parts of names.
 */
#ifndef LANGUAGE_NUMBER_LABEL_H
#define LANGUAGE_NUMBER_LABEL_H

#include "language/number_measure.h"

/* What is known of the sentence as a whole. */
struct number_context {
    bool title_case; /* a headline: capitals say nothing */
};

struct number_context number_context_of(const struct figure_reader *reader);

/* "no injuries", "none", "nobody": none at all. */
bool number_is_zero(const struct figure_reader *reader, uint32_t i);

/* "a missile": one, as far as tags tell. */
bool number_is_article(const struct figure_reader *reader, uint32_t i);

/* True where the measure is no quantity. */
bool number_is_label(const struct figure_reader *reader, const struct number_context *context,
                     const struct measure *measure);

#endif
