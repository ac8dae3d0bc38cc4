/*
 * A flow: an article's text broken into lines of a width, as far as it was asked for.
 *
 * Paragraphs stand apart by an empty line; furniture and list items follow one another closely.
 * Lines are made lazily, so that the first screen of a very long article costs no more than that
 * of a short one. Flows are pure: article and width decide all of it.
 */
#ifndef SCREEN_FLOW_H
#define SCREEN_FLOW_H

#include <stdbool.h>

#include <crossread/article.h>

#include "base/vec.h"
#include "text/wrap.h"

struct flow_line {
    uint32_t start; /* bytes into the text; start == end: an empty line */
    uint32_t end;
    uint32_t block;
    bool hyphen; /* broken at a soft hyphen */
};

struct flow {
    struct arena arena;
    struct wrap_context wrap;
    const struct cr_article *article;
    int columns;
    vec(struct flow_line) lines; /* so far */
    uint32_t next_block;         /* to be broken next */
    uint32_t next_offset;        /* where in that block to go on; 0: at its beginning */
};

void flow_start(struct flow *flow, const struct cr_article *article, int columns);
void flow_free(struct flow *flow);

/* Makes at least `count` lines, or all there are; returns how many there are now. */
uint32_t flow_need_lines(struct flow *flow, uint32_t count);

/* How many lines there are in all. */
uint32_t flow_all(struct flow *flow);

/* The line an offset stands in, or the one before it. 0 for an empty article. */
uint32_t flow_line_of(struct flow *flow, uint32_t offset);

#endif
