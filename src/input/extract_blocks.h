/*
 * A web page as a line of blocks, which extract.c weighs.
 */
#ifndef INPUT_EXTRACT_BLOCKS_H
#define INPUT_EXTRACT_BLOCKS_H

#include "base/vec.h"
#include "input/classes.h"
#include "input/draft.h"
#include "input/markup.h"

/* What is known of an element by its tag, attributes and class names. */
enum {
    NODE_DROPPED = 1,
    NODE_CAPTION = 2,
    NODE_BODY = 4,
    NODE_SILENT = 8,
    NODE_HIDDEN = 16,
    NODE_TEXT = 32, /* its class says that it is the article's text */
    NODE_CARD = 64
};

struct extract_block {
    const struct markup_node *node; /* the element it stands in */
    struct str text;
    uint32_t characters; /* white space not counted */
    uint32_t linked;     /* of these, within links */
    enum cr_block_kind kind;
    bool caption;
    bool dropped;
    double weight;
};

struct extract_break {
    size_t at; /* bytes into the text; what follows so far */
    uint32_t characters;
    uint32_t linked;
};

struct extraction {
    struct arena *arena;
    const struct markup *page;
    struct class_table *classes;
    uint8_t *marks;  /* [node] NODE_… of the element itself */
    double *prose;   /* [node] characters of good text in it */
    double *score;   /* [node] good less bad */
    uint32_t *links; /* [node] headlines that are links */
    vec(struct extract_block) blocks;
    /* the block being gathered, and how far it was at each <br> */
    struct buf text;
    uint32_t characters;
    uint32_t linked;
    vec(struct extract_break) breaks;
    bool gap;
};

/* Fills marks and blocks from the page. The arrays of one number a node must be there. */
void extract_gather(struct extraction *e);

#endif
