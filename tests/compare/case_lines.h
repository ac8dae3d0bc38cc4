/*
 * The lines of a text file of cases in tests/compare: comments and empty lines left out. What they
 * mean is each test's own.
 */
#ifndef COMPARE_CASE_LINES_H
#define COMPARE_CASE_LINES_H

#include "testing.h"

#include "base/arena.h"
#include "base/file.h"
#include "base/str.h"

/* The text of tests/compare/NAME, on the arena; fails the test where it cannot be read. */
static inline struct str case_lines_read(struct arena *arena, const char *name)
{
    enum { CASES_MAX = 1 << 20 };
    struct cr_error error;
    struct str text;
    const char *path = arena_printf(arena, "%s/tests/compare/%s", getenv("CROSSREAD_SOURCE"), name);
    assert_int_equal(file_read(arena, path, CASES_MAX, &text, &error), CR_OK);
    return text;
}

/* Cuts off the next line; false behind the last. */
static inline bool case_lines_next(struct str *text, struct str *line)
{
    while (str_cut(text, '\n', line))
        if (line->n > 2 && line->s[0] != '#')
            return true;
    return false;
}

#endif
