/*
 * A sentence's dependency tree in a form that can be walked downwards: children, extents and an
 * order in which every word comes after its head.
 *
 * Made from struct word's heads, whatever they hold: a head out of range or part of a circle makes
 * its word a root, so that walking always ends. A tree lives on its arena and refers to the
 * sentence.
 */
#ifndef LANGUAGE_TREE_H
#define LANGUAGE_TREE_H

#include "base/arena.h"
#include "language/word.h"

struct tree {
    const struct sentence *sentence;
    uint16_t *head;         /* [word_count] WORD_NONE for roots */
    uint16_t *first_child;  /* [word_count] in order of the words; WORD_NONE where there is none */
    uint16_t *next_sibling; /* [word_count] */
    uint16_t *first;        /* [word_count] first word of the subtree */
    uint16_t *last;         /* [word_count] word after the last one of the subtree */
    uint16_t *order;        /* [word_count] heads before their children, else in order of words */
};

void tree_make(struct arena *arena, const struct sentence *sentence, struct tree *out);

/* For (uint16_t child = …; child != WORD_NONE; …) over a word's children. */
#define tree_each_child(tree, child, word)                                                         \
    for (uint16_t child = (tree)->first_child[word]; (child) != WORD_NONE;                         \
         (child) = (tree)->next_sibling[child])

static inline enum deprel tree_deprel(const struct tree *tree, uint16_t word)
{
    return (enum deprel)tree->sentence->words[word].deprel;
}

/* The first child with a relation (its subtypes count where `deprel` has none), or WORD_NONE. */
uint16_t tree_child(const struct tree *tree, uint16_t word, enum deprel deprel);

/* True where `word` is `above` or stands below it. */
bool tree_is_below(const struct tree *tree, uint16_t word, uint16_t above);

#endif
