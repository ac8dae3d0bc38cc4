/*
 * Grammar: parts of speech and dependency trees (Universal Dependencies) of English sentences.
 *
 * A greedy averaged-perceptron tagger (parts of speech and Penn tags jointly) and a greedy
 * arc-hybrid parser trained with a dynamic oracle (Goldberg and Nivre 2013); weights in
 * <data>/english/grammar.model, trained by "make train". See parse.h, features.h, model.h.
 *
 * A grammar is immutable after grammar_open; any number of threads may parse with it, each with a
 * workspace of its own.
 */
#ifndef LANGUAGE_GRAMMAR_H
#define LANGUAGE_GRAMMAR_H

#include "base/arena.h"
#include "base/error.h"
#include "language/lexicon.h"
#include "language/word.h"

struct grammar;
struct units; /* unit.h */
struct views; /* features.h */

/*
 * Maps the weights. The struct lives on the arena, the mapping until grammar_close. `lexicon`
 * must outlive it. Errors: CR_NOT_FOUND, CR_IO, CR_DAMAGED (cut off, changed, or made by another
 * version; the message says what to do).
 */
enum cr_status grammar_open(struct arena *arena, const char *data_dir,
                            const struct lexicon *lexicon, struct grammar **out,
                            struct cr_error *error);
void grammar_close(struct grammar *grammar);

/*
 * Tags and parses one sentence of 1 … SENTENCE_WORDS_MAX words, whose start, end and glued are
 * given: fills upos, xpos, head, deprel and confidence. Units (unit.h) are found in between and
 * kept whole. Whatever the words, the result is a projective tree with exactly one root.
 * Confidence is calibrated: of the arcs with confidence c, about c/255 have the right head and
 * relation in text like the treebanks'.
 *
 * `scratch` holds the working memory (about 0.5 KiB a word); free it when convenient.
 */
void grammar_parse(const struct grammar *grammar, struct arena *scratch, const char *text,
                   struct word *words, uint32_t count);

/*
 * The same in two steps, for those that know better in between: tags may be changed before
 * grammar_parse_tagged, and its units are the caller's. Returns what the parser is to look at, on
 * `scratch`.
 */
const struct views *grammar_tag(const struct grammar *grammar, struct arena *scratch,
                                const char *text, struct word *words, uint32_t count);

/* The same of words whose tags are known already: only looks. */
const struct views *grammar_look(const struct grammar *grammar, struct arena *scratch,
                                 const char *text, const struct word *words, uint32_t count);

void grammar_parse_tagged(const struct grammar *grammar, struct arena *scratch,
                          const struct views *views, const struct units *units, struct word *words);

#endif
