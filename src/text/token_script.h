/*
 * Words of scripts that put no spaces between them (Chinese, Japanese, Thai, Lao, Khmer, Burmese),
 * by ICU's word iterator and its dictionaries.
 */
#ifndef TEXT_TOKEN_SCRIPT_H
#define TEXT_TOKEN_SCRIPT_H

#include <stdbool.h>
#include <stdint.h>

/* Is the character at `at` of such a script? */
bool token_script_at(const char *text, uint32_t at, uint32_t end);

/* Where the run of such characters that starts at `at` ends. */
uint32_t token_script_end(const char *text, uint32_t at, uint32_t end);

/* Where the first `most` words of such a run end; how many there are. The last end is that of the
 * run unless there are more words than `most`. */
uint32_t token_script_words(const char *text, uint32_t start, uint32_t end, uint32_t *ends,
                            uint32_t most);

#endif
