/*
 * Parsing the sentences of an article as news writes them: datelines are left out, times, numbers,
 * quotations and frames of attribution are kept whole (language/unit.h), "According to X," and the
 * parts of a headline are parsed by themselves, Headlines In Title Case and sentences IN CAPITALS
 * are parsed as if they were written like the rest of the article.
 */
#ifndef CLAIMS_PARSE_H
#define CLAIMS_PARSE_H

#include <crossread/article.h>

#include "base/arena.h"
#include "base/map.h"
#include "claims/tools.h"
#include "language/unit.h"
#include "language/word.h"
#include "text/segment.h"

struct parsing {
    struct arena *arena;
    struct arena *scratch;
    const struct language_tools *tools;
    const struct cr_article *article;
    struct map lower;   /* words that the body has in lower case */
    struct map capital; /* words that it has with a capital inside of a sentence */
};

/* `arena` holds what must last while the article is read; `scratch` may be emptied between two
 * calls of parse_sentence. */
void parse_begin_article(struct parsing *parsing, struct arena *arena, struct arena *scratch,
                         const struct language_tools *tools, const struct cr_article *article,
                         const struct text_segments *segments);

/* What was found on the way: spans recognised before the tree, and given to the parser as units. */
struct parsed {
    uint16_t first; /* word that was parsed first: those before it are a dateline */
    struct time_phrases times;
    struct numbers numbers;
    struct units units; /* words count from the sentence's first */
};

/* The tags of a word, as parse_tags finds them. */
struct word_tags {
    uint8_t upos; /* enum upos */
    uint8_t xpos; /* enum xpos */
};

/* Fills tags, lemmas, heads and confidence of a sentence whose words have their spans; heads may be
 * several roots. `known` are the tags of its words, where they were found before; else NULL. */
struct parsed parse_sentence(struct parsing *parsing, struct sentence *sentence,
                             const struct word_tags *known);

/* Tags and lemmas alone. Returns the first word behind a dateline. */
uint16_t parse_tags(struct parsing *parsing, struct sentence *sentence);

#endif
