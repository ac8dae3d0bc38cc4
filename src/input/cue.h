/*
 * Cues: a line of an article cut into small tokens, in a form that phrase patterns and dates are
 * recognised in. Not linguistic words (text/segment.h has those): here "6:04PM" is 6 : 04 pm.
 *
 * `fold` is the token as patterns see it: lower case, typographic quotes, dashes and bullets as
 * their plain cousins; it may lie in the text, which must outlive it. Offsets are bytes into the
 * line's text.
 */
#ifndef INPUT_CUE_H
#define INPUT_CUE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

enum cue_kind {
    CUE_WORD,   /* letters; apostrophes and full stops between letters belong to it */
    CUE_NUMBER, /* digits only */
    CUE_MARK,   /* one character of punctuation, folded */
    CUE_LINK    /* an address: https://…, www.…, name@host */
};

struct cue_token {
    uint32_t start;
    uint32_t end;
    struct str fold;
    uint8_t kind;
    bool glued;   /* no white space before it */
    bool capital; /* starts with an upper-case letter */
    bool upper;   /* all letters are upper case, and there are two at least */
};

struct cue_line {
    struct str text;
    struct cue_token *tokens;
    uint32_t count;
    uint32_t words; /* tokens that are words or numbers */
};

/* The token of `text` (valid UTF-8) that begins at *at or behind white space there; false where
 * there is none. *at becomes its end. */
bool cue_next(struct arena *arena, struct str text, uint32_t *at, struct cue_token *token);

/* Cuts at most `limit` tokens off the start of `text` (valid UTF-8). */
void cue_split(struct arena *arena, struct str text, uint32_t limit, struct cue_line *out);

/* The tokens [from, to) as a line of their own, sharing memory. */
struct cue_line cue_part(const struct cue_line *line, uint32_t from, uint32_t to);

bool cue_is(const struct cue_line *line, uint32_t at, const char *fold);

/* The text ends like a sentence: . ! ? … and whatever closing quotes and brackets follow. */
bool cue_ends_sentence(struct str text);

#endif
