/*
 * Text-file cases: an input, what is expected of it, an empty line.
 *
 *     # a comment
 *     > The input, one line.
 *     expected line
 *     expected line
 *
 * An input with no line below it expects nothing to be found.
 */
#ifndef LANGUAGE_CASES_H
#define LANGUAGE_CASES_H

#include "base/arena.h"
#include "base/str.h"
#include "language/word.h"

struct grammar;
struct lexicon;

struct case_words {
    struct word *items; /* untagged: no lemmas */
    uint32_t count;
};

/* Words of a sentence as Universal Dependencies cuts them, well enough for tests. */
struct case_words case_cut(struct arena *arena, struct str text);

/* The lexicon of the build ($CROSSREAD_DATA); fails the test where it cannot be opened. */
struct lexicon *case_lexicon(struct arena *arena);

struct grammar *case_grammar(struct arena *arena, const struct lexicon *lexicon);

/* case_cut's words with tags, tree and lemmas. */
struct case_words case_parse(struct arena *arena, const struct lexicon *lexicon,
                             const struct grammar *grammar, struct str text);

/* Writes what was found in an input, one line an item. */
typedef void case_fn(void *context, struct arena *arena, struct str input, struct buf *out);

/* Runs all cases of a file in $CROSSREAD_SOURCE; prints each that fails; the number of failures,
 * or -1 where the file cannot be read. *count gets the number of cases. */
int case_run_file(const char *path, case_fn *find, void *context, int *count);

#endif
