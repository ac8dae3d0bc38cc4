/*
 * How far things reach: the character level of the tokenizer. Pure functions over text[at, end),
 * linear in what they pass over; `end` is the end of the chunk (text without white space) or block.
 */
#ifndef TEXT_TOKEN_SCAN_H
#define TEXT_TOKEN_SCAN_H

#include "text/rules.h"

static inline bool scan_is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

static inline char scan_lower(char c)
{
    return scan_is_capital(c) ? (char)(c + 32) : c;
}

static inline bool scan_is_letter(char c)
{
    return scan_lower(c) >= 'a' && scan_lower(c) <= 'z';
}

static inline bool scan_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Bytes of the white space character at `at`; 0 where it is none. */
uint32_t scan_space_length(const char *text, uint32_t at, uint32_t end);

/* What a chunk holds; SCAN_LETTERS alone: nothing but ASCII letters. */
enum {
    SCAN_LETTERS = 1,
    SCAN_OTHERS = 2,
    SCAN_NETWORK = 4 /* it may hold an address, a hashtag, a file name */
};

uint32_t scan_chunk_end(const char *text, uint32_t at, uint32_t end, uint32_t *features);

/* Letters, digits, marks and joiners of any script, and '_'. A word ends before characters of a
 * script without spaces (text/token_script.h). */
bool scan_word_at(const char *text, uint32_t at, uint32_t end);
uint32_t scan_word_end(const char *text, uint32_t at, uint32_t end);

/* Bytes of an apostrophe of any shape at `at`, or 0; and where one that ends at `at` begins, or
 * `at`. */
uint32_t scan_apostrophe(const char *text, uint32_t at, uint32_t end);
uint32_t scan_apostrophe_before(const char *text, uint32_t start, uint32_t at);

/* A number: digits with separators; also dates and telephone numbers. `fresh`: no word right
 * before it, so that a point or plus may lead. */
bool scan_number_at(const char *text, uint32_t at, uint32_t end, bool fresh);
uint32_t scan_number_end(const char *text, uint32_t at, uint32_t end);

/* One mark, a run of like marks (--, ..., ?!), or one symbol with what modifies it. */
uint32_t scan_punctuation_end(const char *text, uint32_t at, uint32_t end);

/* Address, file name, hashtag or @name at `at`; `at` where there is none. */
uint32_t scan_network_end(const struct text_rules *rules, const char *text, uint32_t at,
                          uint32_t end);

#endif
