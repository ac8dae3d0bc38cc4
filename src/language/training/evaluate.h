/*
 * Scores of parsed sentences against gold trees, as the CoNLL shared tasks count them: UPOS, UAS
 * and LAS (relations without subtypes) over all words, punctuation included.
 */
#ifndef LANGUAGE_TRAINING_EVALUATE_H
#define LANGUAGE_TRAINING_EVALUATE_H

#include "language/conllu.h"
#include "language/grammar.h"
#include "text/segment.h"

struct score {
    uint32_t gold_words, system_words;
    uint32_t upos, xpos, heads, arcs; /* words with the right one; arcs: head and relation */
    double seconds;
};

/* Parses the gold words of the sentences in documents whose names begin with `prefix`, and adds
 * to the score. Documents that the weights may not be trained on (corpus_may_use) count too. */
void evaluate_gold_words(const struct grammar *grammar, const struct conllu *bank,
                         struct str prefix, struct score *score);

/* "NAME  UPOS 95.9 XPOS 95.1 UAS 85.9 LAS 82.6  25094 words, 69000 a second" */
/* From the raw text: own sentences and tokens. A word counts where its span is right, an arc where
 * both spans are (as the CoNLL 2018 shared task scores). */
void evaluate_raw_text(const struct grammar *grammar, const struct text_rules *rules,
                       const struct conllu *bank, struct score *score);

void evaluate_print(const char *name, const struct score *score);

#endif
