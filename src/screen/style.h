/*
 * Styles: what a cell means, and how a theme shows it.
 *
 * Views name roles ("conflict words", "header"), never colours. A theme gives each role a
 * foreground, a background and attributes; a cell's overlay (focus, search hit, selection) is a
 * role too, laid over the cell's own: what it leaves open shows through.
 *
 * A theme is text, one role a line:   conflict-words = 209 bold underline
 * Words: a colour for the foreground, "on" with a colour for the background; attributes. A colour
 * is "default", one of the sixteen names, 0…255 of xterm's palette, or #rrggbb. '#' at the
 * beginning of a line begins a comment.
 */
#ifndef SCREEN_STYLE_H
#define SCREEN_STYLE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"

#define STYLE_ROLE_LIST(X)                                                                         \
    X(TEXT, "text")                                                                                \
    X(HEADING, "heading")                                                                          \
    X(CAPTION, "caption")                                                                          \
    X(FURNITURE, "furniture")                                                                      \
    X(SYMBOL, "symbol")                                                                            \
    X(MATCH, "match")                                                                              \
    X(CONFLICT, "conflict")                                                                        \
    X(TENSION, "tension")                                                                          \
    X(UPDATE, "update")                                                                            \
    X(SINGLE, "single")                                                                            \
    X(MATCH_WORDS, "match-words")                                                                  \
    X(CONFLICT_WORDS, "conflict-words")                                                            \
    X(TENSION_WORDS, "tension-words")                                                              \
    X(UPDATE_WORDS, "update-words")                                                                \
    X(CAME, "came")                                                                                \
    X(WENT, "went")                                                                                \
    X(CAME_WORDS, "came-words")                                                                    \
    X(WENT_WORDS, "went-words")                                                                    \
    X(BAR, "bar")                                                                                  \
    X(BAR_KEY, "bar-key")                                                                          \
    X(HEADER, "header")                                                                            \
    X(HEADER_FOCUS, "header-focus")                                                                \
    X(HEADER_DETAIL, "header-detail")                                                              \
    X(BORDER, "border")                                                                            \
    X(STRIP, "strip")                                                                              \
    X(LABEL, "label")                                                                              \
    X(SOURCE, "source")                                                                            \
    X(VALUE, "value")                                                                              \
    X(OMITTED, "omitted")                                                                          \
    X(DETAIL, "detail")                                                                            \
    X(SECTION, "section")                                                                          \
    X(KEY, "key")                                                                                  \
    X(STATUS, "status")                                                                            \
    X(NOTE, "note")                                                                                \
    X(PROGRESS, "progress")                                                                        \
    X(PROMPT, "prompt")                                                                            \
    X(FOCUS, "focus")                                                                              \
    X(PARTNER, "partner")                                                                          \
    X(SELECTED, "selected")                                                                        \
    X(HIT, "hit")                                                                                  \
    X(PINNED, "pinned")                                                                            \
    X(HERE, "here")                                                                                \
    X(WORD, "word")

enum style_role {
#define STYLE_ROLE_ENUM(name, text) STYLE_##name,
    STYLE_ROLE_LIST(STYLE_ROLE_ENUM)
#undef STYLE_ROLE_ENUM
        STYLE_COUNT,
    STYLE_NONE = 0 /* as an overlay: none */
};

enum style_attribute {
    STYLE_BOLD = 1,
    STYLE_DIM = 2,
    STYLE_ITALIC = 4,
    STYLE_UNDERLINE = 8,
    STYLE_REVERSE = 16
};

/* A colour: one of these, 0…255, or STYLE_RGB + 0xrrggbb. */
enum { COLOUR_OPEN = -2, COLOUR_DEFAULT = -1, COLOUR_RGB = 1 << 24 };

struct style {
    int foreground;
    int background;
    unsigned attributes;
};

struct theme {
    struct style styles[STYLE_COUNT];
};

const char *style_role_name(enum style_role role);

/* A theme that comes with the program (its names: theme_builtin_names, NULL-terminated), or one
 * from a file `name` holding a '/', or name.theme in `folder` (may be NULL). Roles that a theme
 * does not mention look as in "default". Errors: CR_NOT_FOUND, CR_IO, CR_USAGE (naming the
 * line). */
enum cr_status theme_load(const char *name, const char *folder, struct theme *out,
                          struct cr_error *error);
const char *const *theme_builtin_names(void);

/* Takes the colours out; what only colour said is said by attributes instead. */
void theme_make_mono(struct theme *theme);

/* The style of a cell: the role's, with the overlay's laid over it. */
struct style theme_style(const struct theme *theme, enum style_role role, enum style_role overlay);

/* "red on default bold", as a theme would write it. */
const char *style_text(const struct style *style, struct arena *arena);

/* The nearest of the first `count` (8, 16 or 256) colours of xterm's palette. Blue, which is
 * unreadable on many terminals' black, becomes cyan where only 8 or 16 colours are left. */
int colour_nearest(int colour, int count);

/* The same for a foreground on a background that is one of these colours already: where few are
 * left and the nearest cannot be read on it, a grey that can. */
int colour_nearest_on(int colour, int background, int count);

/* 0xrrggbb of a colour other than COLOUR_OPEN and COLOUR_DEFAULT. */
int colour_rgb(int colour);

/* How well one can be read on the other: 1 (not at all) to 21 (black on white), as WCAG 2 has it
 * but for a gamma of 2. */
double colour_contrast(int a, int b);

#endif
