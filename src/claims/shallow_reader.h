/*
 * Reading facets off words: what shallow.c, shallow_read.c and shallow_speech.c share.
 */
#ifndef CLAIMS_SHALLOW_READER_H
#define CLAIMS_SHALLOW_READER_H

#include <unicode/unum.h>

#include "claims/shallow.h"
#include "claims/shallow_words.h"
#include "text/fold.h"

enum { SHALLOW_STEM_LETTERS = 5 }; /* "muertos", "muertas": one noun */

struct shallow_reader {
    struct arena *arena;
    const char *text;
    const struct language *language;
    const struct shallow_words *words;
    int64_t published; /* days since 1970; INT64_MIN where unknown */
    struct fold_context fold;
    UNumberFormat *spellout; /* NULL where ICU has no rules */
    struct map spelled;      /* words looked at: 1 a number by itself, 0 none; ICU is slow */
};

struct shallow_token {
    struct str form, lower, key; /* key: folded, in Latin letters; empty of marks */
    struct cr_span span;
    bool capital, common; /* begins with a capital; one of the language's commonest words */
};

struct shallow_tokens {
    struct shallow_token *items;
    uint32_t count;
};

/* `words` may be NULL where no numbers and days are to be read. */
void shallow_open(struct arena *arena, const struct cr_article *article,
                  const struct language *language, const struct shallow_words *words,
                  struct shallow_reader *out);
void shallow_close(struct shallow_reader *reader);

struct shallow_tokens shallow_tokens_of(struct shallow_reader *r, const struct sentence *sentence);

/* Hash of a word's stem, never 0; whether the word carries content. */
bool shallow_has_content(const struct shallow_token *t);

/* The value of the longest phrase in the map that begins at a token, MAP_NONE where none does;
 * *length is its words. */
uint32_t shallow_phrase(struct shallow_reader *r, const struct map *map,
                        const struct shallow_tokens *tokens, uint32_t at, uint32_t *length);

/* Who says what the sentence says: the last and so innermost frame in it. */
void shallow_read_speech(struct shallow_reader *r, const struct shallow_tokens *tokens,
                         struct shallow_sentence *out);

#endif
