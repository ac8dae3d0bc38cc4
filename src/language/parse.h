/*
 * Arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) with the root at the
 * end of the buffer (Ballesteros and Nivre 2013). Every sequence of allowed transitions of a
 * sentence of n >= 1 words ends, after 2n of them, in one projective tree with a single root.
 *
 *     SHIFT  moves the first word of the buffer onto the stack
 *     LEFT   makes the top of the stack depend on the first of the buffer, and takes it off
 *     RIGHT  makes the top of the stack depend on the word under it, and takes it off
 *
 * Nodes are words 0 … count - 1, then the root (node `count`), then a node that stands for
 * nothing (`count` + 1).
 */
#ifndef LANGUAGE_PARSE_H
#define LANGUAGE_PARSE_H

#include "language/features.h"
#include "language/unit.h"

enum action { ACTION_SHIFT, ACTION_LEFT, ACTION_RIGHT, ACTION_COUNT };

enum { LABEL_NONE = 0xff };

struct node {
    /* Fixed: what the sentence and the tagger say. */
    uint64_t word, form, pos, word_pos, suffix, senses, class;
    uint8_t tag; /* enum xpos */
    uint8_t upos;
    /* Made by transitions. Children: the outermost and the one before. */
    uint16_t head;
    uint16_t left[2], right[2];
    uint16_t left_count, right_count;
    uint16_t marker;                    /* child that is its case marker or subordinator */
    uint8_t label;                      /* enum deprel, LABEL_NONE before it has a head */
    uint64_t left_labels, right_labels; /* bit 1 << enum deprel */
};

struct parse {
    const struct views *views;
    uint32_t count;
    struct node *nodes; /* [count + 2] */
    uint16_t *stack;    /* [count] */
    uint32_t depth;
    uint32_t next;             /* first node of the buffer */
    const struct units *units; /* NULL: none */
    uint16_t *unit_of;         /* [count + 2] innermost unit of a node; UNIT_NONE */
};

/* A parse in its first state. Words need upos and xpos. */
void parse_begin(struct arena *arena, const struct views *views, const struct word *words,
                 const struct units *units, struct parse *out);

static inline bool parse_is_over(const struct parse *parse)
{
    return parse->depth == 0 && parse->next == parse->count;
}

/* Node at a depth of the stack (0: the top) or at a place of the buffer; the node for nothing
 * beyond. */
static inline uint32_t parse_stack(const struct parse *parse, uint32_t depth)
{
    return depth < parse->depth ? parse->stack[parse->depth - 1 - depth] : parse->count + 1;
}

static inline uint32_t parse_buffer(const struct parse *parse, uint32_t place)
{
    return parse->next + place <= parse->count ? parse->next + place : parse->count + 1;
}

bool parse_allows(const struct parse *parse, enum action action);

/* The arc that LEFT or RIGHT would make. */
uint32_t parse_arc_head(const struct parse *parse, enum action action);

void parse_shift(struct parse *parse);
void parse_attach(struct parse *parse, enum action action, enum deprel label);

#endif
