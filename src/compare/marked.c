#include "compare/marked.h"

#include <stdlib.h>

static int order(uint32_t a, uint32_t b)
{
    return (a > b) - (a < b);
}

static int compare_pairs(const struct marked_place *a, const struct marked_place *b)
{
    int documents = order(a->a_document, b->a_document);
    documents = documents ? documents : order(a->b_document, b->b_document);
    int first = documents ? documents : order(a->a_sentence, b->a_sentence);
    return first ? first : order(a->b_sentence, b->b_sentence);
}

static int by_sentences(const void *a, const void *b)
{
    const struct marked *x = a, *y = b;
    return compare_pairs(&x->sentences, &y->sentences);
}

void marked_sort(struct marked *items, uint32_t count)
{
    if (count)
        qsort(items, count, sizeof *items, by_sentences);
}

struct marked_list marked_between(struct marked_list sorted, struct marked_place sentences)
{
    uint32_t low = 0, high = sorted.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (compare_pairs(&sorted.items[middle].sentences, &sentences) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    while (high < sorted.count && compare_pairs(&sorted.items[high].sentences, &sentences) == 0)
        high++;
    return (struct marked_list){sorted.items + low, high - low};
}
