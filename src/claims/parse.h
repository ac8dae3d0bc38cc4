/*
 * Parsing the sentences of an article as news writes them: datelines are left out, "According to
 * X," and the parts of a headline are parsed by themselves, Headlines In Title Case and sentences
 * IN CAPITALS are parsed as if they were written like the rest of the article.
 */
#ifndef CLAIMS_PARSE_H
#define CLAIMS_PARSE_H

#include <crossread/article.h>

#include "base/arena.h"
#include "base/map.h"
#include "claims/tools.h"
#include "language/word.h"
#include "text/segment.h"

struct parsing {
    struct arena *scratch;
    const struct language_tools *tools;
    const struct cr_article *article;
    struct map lower;   /* words that the body has in lower case */
    struct map capital; /* words that it has with a capital inside of a sentence */
    bool tags_only;     /* parse_sentence leaves heads alone; false after parse_begin_article */
};

/* `arena` holds what must last while the article is read; `scratch` may be emptied between two
 * calls of parse_sentence. */
void parse_begin_article(struct parsing *parsing, struct arena *arena, struct arena *scratch,
                         const struct language_tools *tools, const struct cr_article *article,
                         const struct text_segments *segments);

/* Fills tags, heads and confidence of a sentence whose words have their spans; heads may be several
 * roots. Returns the first word that was parsed: those before it are a dateline. */
uint16_t parse_sentence(struct parsing *parsing, struct sentence *sentence);

#endif
