/*
 * Words without what spelling may change: keys for look-up, names in plain letters.
 */
#ifndef TEXT_FOLD_H
#define TEXT_FOLD_H

#include "base/arena.h"
#include "base/str.h"

/*
 * The key of a word or phrase: case folded, accents and strokes taken off (É, e; Ł, l; ß, ss),
 * compatibility forms plain (ﬁ, fi), apostrophes and dashes those of ASCII, invisible characters
 * gone (NFKC_Casefold; NFD without its accents; NFC). Readable UTF-8, NUL-terminated, on the arena.
 * Pure; a word in small ASCII letters is its own key. Marks that spell words, as in the scripts of
 * India, are kept.
 */
struct str fold_key(struct arena *arena, struct str word);

/* ICU's object for fold_latin, opened at first use (some 10 ms); one thread at a time. Begin with
 * {0}. */
struct fold_context {
    void *latin;
};

void fold_close(struct fold_context *context);

/* A name in ASCII letters: "Зеленский" → "Zelenskij", "Jürgen" → "Jurgen". Returns the word itself
 * where it is ASCII or ICU cannot tell. NUL-terminated, on the arena. */
struct str fold_latin(struct arena *arena, struct fold_context *context, struct str word);

#endif
