#include "language/tree.h"

uint16_t tree_child(const struct tree *tree, uint16_t word, enum deprel deprel)
{
    tree_each_child (tree, child, word) {
        enum deprel found = tree_deprel(tree, child);
        if (found == deprel || deprel_base(found) == deprel)
            return child;
    }
    return WORD_NONE;
}

bool tree_is_below(const struct tree *tree, uint16_t word, uint16_t above)
{
    while (word != WORD_NONE && word != above)
        word = tree->head[word];
    return word == above;
}

/* Copies the heads; a word whose way up does not end at a root becomes one. `seen` marks words
 * whose way up is known to end (1) or that are on the way now (2). */
static void break_circles(struct tree *tree, uint8_t *seen)
{
    const struct sentence *sentence = tree->sentence;
    for (uint32_t i = 0; i < sentence->word_count; i++) {
        uint16_t head = sentence->words[i].head;
        tree->head[i] = head < sentence->word_count ? head : WORD_NONE;
    }
    for (uint32_t i = 0; i < sentence->word_count; i++) {
        uint16_t w = (uint16_t)i;
        while (!seen[w]) {
            seen[w] = 2;
            uint16_t head = tree->head[w];
            if (head == WORD_NONE || seen[head] == 2)
                tree->head[w] = WORD_NONE;
            if (tree->head[w] != WORD_NONE)
                w = head;
        }
        for (w = (uint16_t)i; w != WORD_NONE && seen[w] == 2; w = tree->head[w])
            seen[w] = 1;
    }
}

static void link_children(struct tree *tree)
{
    uint32_t n = tree->sentence->word_count;
    memset(tree->first_child, 0xff, n * sizeof *tree->first_child);
    memset(tree->next_sibling, 0xff, n * sizeof *tree->next_sibling);
    for (uint32_t i = n; i-- > 0;) {
        uint16_t head = tree->head[i];
        if (head == WORD_NONE)
            continue;
        tree->next_sibling[i] = tree->first_child[head];
        tree->first_child[head] = (uint16_t)i;
    }
}

/* Depth first from each root; every word lands in `order` after its head. */
static void put_in_order(struct tree *tree)
{
    uint32_t n = tree->sentence->word_count, count = 0;
    for (uint32_t root = 0; root < n; root++) {
        if (tree->head[root] != WORD_NONE)
            continue;
        uint16_t w = (uint16_t)root;
        while (w != WORD_NONE) {
            tree->order[count++] = w;
            if (tree->first_child[w] != WORD_NONE) {
                w = tree->first_child[w];
                continue;
            }
            while (w != root && tree->next_sibling[w] == WORD_NONE)
                w = tree->head[w];
            w = w == root ? WORD_NONE : tree->next_sibling[w];
        }
    }
}

static void measure(struct tree *tree)
{
    uint32_t n = tree->sentence->word_count;
    for (uint32_t i = 0; i < n; i++) {
        tree->first[i] = (uint16_t)i;
        tree->last[i] = (uint16_t)(i + 1);
    }
    for (uint32_t i = n; i-- > 0;) {
        uint16_t w = tree->order[i], head = tree->head[w];
        if (head == WORD_NONE)
            continue;
        if (tree->first[w] < tree->first[head])
            tree->first[head] = tree->first[w];
        if (tree->last[w] > tree->last[head])
            tree->last[head] = tree->last[w];
    }
}

void tree_make(struct arena *arena, const struct sentence *sentence, struct tree *out)
{
    size_t n = sentence->word_count;
    uint16_t *room = arena_new_array(arena, uint16_t, 6 * n);
    *out = (struct tree){
        .sentence = sentence,
        .head = room,
        .first_child = room + n,
        .next_sibling = room + 2 * n,
        .first = room + 3 * n,
        .last = room + 4 * n,
        .order = room + 5 * n,
    };
    break_circles(out, arena_alloc(arena, n));
    link_children(out);
    put_in_order(out);
    measure(out);
}
