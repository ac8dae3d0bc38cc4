/*
 * A block of text into tokens; the first half of text/segment.h.
 *
 * White space parts chunks; a chunk is read once from left to right (linear time): names on the
 * network, numbers, words with their clitics and hyphens, runs of punctuation. The conventions are
 * those of UD English EWT and GUM 2.16; where the two differ, news text's (GUM) are taken.
 */
#ifndef TEXT_TOKEN_H
#define TEXT_TOKEN_H

#include "base/vec.h"
#include "text/rules.h"

/* Flags the tokenizer leaves for the sentence splitter, beside TOKEN_GLUED. */
enum {
    TOKEN_TITLE = 1 << 1,        /* an abbreviation that never ends a sentence, or an initial */
    TOKEN_ABBREVIATION = 1 << 2, /* one that may; its full stop is part of the token */
    TOKEN_PRIVATE = TOKEN_TITLE | TOKEN_ABBREVIATION
};

struct tokenizer {
    struct arena *arena;
    const struct text_rules *rules; /* may be NULL */
    const char *text;
    uint32_t block_start;
    uint32_t block_end;
    uint32_t chunk_start; /* of the chunk at hand */
    uint32_t chunk_end;
    vec(struct text_token) tokens;
};

/* Appends the tokens of text[start, end). */
void token_split(struct tokenizer *tokenizer, uint32_t start, uint32_t end);

#endif
