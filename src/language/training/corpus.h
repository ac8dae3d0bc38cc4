/*
 * The training corpus: sentences of several treebanks, with the views of their words.
 */
#ifndef LANGUAGE_TRAINING_CORPUS_H
#define LANGUAGE_TRAINING_CORPUS_H

#include "language/conllu.h"
#include "language/features.h"

struct sample {
    uint32_t document; /* number of its document in the corpus */
    struct views views;
    const struct word *gold;
    struct word *words; /* with the tags the parser is trained on */
};

struct corpus {
    struct sample *samples;
    uint32_t count;
    uint32_t word_count;
    uint32_t document_count;
};

/* Adds the sentences of a treebank, those of documents with other licences left out; some of them
 * a second time, written as headlines are. */
enum cr_status corpus_add(struct arena *arena, const struct lexicon *lexicon, const char *path,
                          struct corpus *corpus, struct cr_error *error);

/* Deterministic random numbers (splitmix64). */
uint64_t corpus_random(uint64_t *state);

/* A seed for each round of a training. */
uint64_t corpus_seed(unsigned round);

/* A shuffled list of 0 … count - 1. */
void corpus_shuffle(uint64_t *state, uint32_t *order, uint32_t count);

#endif
