/*
 * Treebanks in CoNLL-U (Universal Dependencies, version 2; https://universaldependencies.org/
 * format.html), plain or gzipped, as words with their grammar. For the trainer, the evaluation
 * and the tests: it is no part of the engine (link with TREEBANK_LIBS).
 *
 * The text of a treebank is put together from its tokens: one space between sentences, an empty
 * line between paragraphs and between documents. Words, sentences and blocks (one block a
 * paragraph) have offsets into this text. Multiword tokens ("don't") count as their words, glued;
 * empty nodes are left out. A tag or relation that word.h does not know becomes X, XX or dep, an
 * unknown subtype is dropped.
 */
#ifndef LANGUAGE_CONLLU_H
#define LANGUAGE_CONLLU_H

#include "base/arena.h"
#include "base/error.h"
#include "language/word.h"

struct conllu_sentence {
    struct str id;       /* "# sent_id"; empty where there is none */
    struct str document; /* "# newdoc id" of the document it is in; empty likewise */
    uint32_t block;
    struct word *words; /* all of struct word but `confidence`, which is 255 */
    uint32_t word_count;
};

struct conllu {
    struct str text; /* NUL-terminated */
    struct conllu_sentence *sentences;
    uint32_t sentence_count;
    struct cr_block *blocks;
    uint32_t block_count;
    uint32_t word_count;
};

/* Everything in *out lives on the arena. Errors: CR_NOT_FOUND, CR_IO, CR_TOO_BIG, CR_DAMAGED
 * (message with the line). */
enum cr_status conllu_read(struct arena *arena, const char *path, struct conllu *out,
                           struct cr_error *error);

/* The same from bytes in memory, which must outlive *out; `path` is for messages. */
enum cr_status conllu_parse(struct arena *arena, const char *path, struct str bytes,
                            struct conllu *out, struct cr_error *error);

#endif
