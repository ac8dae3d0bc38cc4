/*
 * Finding a pattern in text: as people spell it (ICU's collation at primary strength: case and
 * accents do not matter, "Kadyrow" is not "Kadyrov") or as a regular expression (ICU's, case does
 * not matter). Offsets are bytes. Matches lie within one line or block: callers give these singly.
 */
#ifndef SCREEN_FIND_H
#define SCREEN_FIND_H

#include <stdbool.h>

#include <crossread/article.h>

#include "base/error.h"
#include "base/vec.h"

struct find_pattern;

struct find_spans {
    vec(struct cr_span) spans;
};

/* Errors: CR_USAGE where the pattern is no regular expression (the message says where). */
enum cr_status find_open(const char *pattern, bool regex, struct find_pattern **out,
                         struct cr_error *error);
void find_close(struct find_pattern *pattern);

/* Appends the matches in text[start, end), which must not be empty ones, to out. */
void find_in(struct find_pattern *pattern, struct arena *arena, const char *text, uint32_t start,
             uint32_t end, struct find_spans *out);

#endif
