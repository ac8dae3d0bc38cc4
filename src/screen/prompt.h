/*
 * The line one types into: ":" for commands, "/" for searching. It knows the usual keys (Ctrl-A
 * Ctrl-E Ctrl-U Ctrl-W Ctrl-K, arrows, Home, End, Del), keeps a history for each kind, and
 * completes with Tab.
 */
#ifndef SCREEN_PROMPT_H
#define SCREEN_PROMPT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/vec.h"
#include "screen/cells.h"

enum prompt_kind { PROMPT_NONE, PROMPT_COMMAND, PROMPT_SEARCH, PROMPT_KINDS };

enum { PROMPT_TEXT_MAX = 1024, PROMPT_HISTORY_MAX = 200 };

enum prompt_result { PROMPT_GOES_ON, PROMPT_DONE, PROMPT_CANCELLED };

struct prompt {
    enum prompt_kind kind; /* PROMPT_NONE: there is none */
    char text[PROMPT_TEXT_MAX];
    size_t length;
    size_t cursor; /* bytes, between clusters */
    struct {
        vec(const char *) lines;
    } history[PROMPT_KINDS];
    bool changed;     /* the history, since it was read */
    size_t recalled;  /* line of the history shown; its count: what is being typed */
    size_t completed; /* which completion Tab gave last; 0: none */
    size_t stem;      /* length of what was typed before Tab */
};

/* What Tab may put in: the n-th text that begins with `stem`, NULL after the last one. */
typedef const char *prompt_complete_fn(void *context, struct str stem, size_t n);

void prompt_open(struct prompt *prompt, enum prompt_kind kind, const char *text);

/* Takes a key; at PROMPT_DONE the text stands in `text` and, unless empty, in the history. */
enum prompt_result prompt_key(struct prompt *prompt, uint32_t key, struct arena *arena,
                              prompt_complete_fn *complete, void *context);

/* Puts a line at the end of a history. */
void prompt_remember(struct prompt *prompt, enum prompt_kind kind, const char *text,
                     struct arena *arena);

void prompt_paste(struct prompt *prompt, const char *text);

/* Draws it on a row and puts the cursor there. */
void prompt_draw(const struct prompt *prompt, struct surface *surface, int row);

#endif
