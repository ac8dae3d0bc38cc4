/*
 * Making a wording (wording.c) of one sentence, and how its units belong together once they are
 * made (wording_heads.c). Private to them.
 */
#ifndef COMPARE_WORDING_MAKER_H
#define COMPARE_WORDING_MAKER_H

#include "compare/wording.h"
#include "language/number_figure.h"

struct maker {
    const struct frequency *frequency;
    bool lists; /* the sentence is in a list of which there may be more */
    struct figure_reader reader;
    const struct article_claims *article;
    uint32_t sentence;
    uint32_t word_count; /* of the sentence */
    struct wording *out;
};

/* Hangs the units of the sentence just read, those from `first` on, on each other; light words
 * between are passed over. */
void wording_hang(struct maker *maker, uint32_t first);

/* Words that only tell who says the rest, to whom and when, weigh less. */
void wording_lighten_telling(struct maker *maker, uint32_t first);

#endif
