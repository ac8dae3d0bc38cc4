/*
 * The words of two sentences that differences between them mark, so that a match of the same two
 * sentences can point at others.
 */
#ifndef COMPARE_MARKED_H
#define COMPARE_MARKED_H

#include <crossread/analysis.h>

/* Two sentences of a story: documents, and sentences of theirs. */
struct marked_place {
    uint32_t a_document, a_sentence, b_document, b_sentence;
};

/* The witnesses of one difference. */
struct marked {
    struct marked_place sentences;
    struct cr_span a, b;
};

struct marked_list {
    const struct marked *items;
    uint32_t count;
};

/* Brings those of one pair of sentences together. */
void marked_sort(struct marked *items, uint32_t count);

/* Those between two sentences, of a sorted list. */
struct marked_list marked_between(struct marked_list sorted, struct marked_place sentences);

#endif
