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
struct text_rules;

/* The tools of the build ($CROSSREAD_DATA). */
struct case_tools {
    struct arena arena;
    struct text_rules *rules;
    struct lexicon *lexicon;
    struct grammar *grammar;
};

/* Opens them all; fails the test where one cannot be opened. */
void case_tools_open(struct case_tools *tools);
void case_tools_close(struct case_tools *tools);

struct case_words {
    struct word *items;
    uint32_t count;
};

/* All words of a text as one sentence, untagged (without lemmas). */
struct case_words case_cut(struct arena *arena, const struct case_tools *tools, struct str text);

/* The same with tags, tree and lemmas. */
struct case_words case_parse(struct arena *arena, const struct case_tools *tools, struct str text);

/* Writes what was found in an input, one line an item. */
typedef void case_fn(void *context, struct arena *arena, struct str input, struct buf *out);

/* Runs all cases of a file in $CROSSREAD_SOURCE; prints each that fails; the number of failures,
 * or -1 where the file cannot be read. *count gets the number of cases. */
int case_run_file(const char *path, case_fn *find, void *context, int *count);

/* Opens the tools, runs a file with them as context, and fails the test where a case does. */
void case_check_file(const char *path, case_fn *find);

#endif
