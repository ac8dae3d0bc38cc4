/*
 * Mending trees where news prose leads the parser astray.
 *
 * The parser was trained on running text and is least sure of what stands around a clause. A few
 * patterns of news are plain enough to be read off the words: who says it ("p, the agency said
 * Monday", "p," said Mann), counts of victims in headlines ("1 dead, 2 hurt in raid"), "as X
 * visits Y". Where the tree has something else, heads and relations are changed; the result is
 * again a tree (every word hangs, over its heads, on a root).
 */
#ifndef CLAIMS_MEND_H
#define CLAIMS_MEND_H

#include "claims/tools.h"
#include "language/names.h"
#include "language/timex.h"
#include "language/word.h"

/* Words have tags, heads and lemmas. The words before `first` (a dateline) are left alone. */
void mend_sentence(const struct language_tools *tools, const char *text, struct sentence *sentence,
                   uint16_t first);

/* Makes one phrase of each name, and of its title with it, where the tree has them in pieces. */
void mend_names(const char *text, struct sentence *sentence, const struct name *names,
                uint32_t count);

/* Hangs expressions of time on the verbs they belong to. */
void mend_times(const struct language_tools *tools, const char *text, struct sentence *sentence,
                uint16_t first, const struct time_phrases *times);

/* Before the words are parsed: tags that the tagger got wrong, of words with spans. Headlines
 * have verbs that look like nouns, participles stand for people, …; `headline` tells them. */
void mend_tags(const struct language_tools *tools, const char *text, struct word *words,
               uint16_t count, bool headline);

#endif
