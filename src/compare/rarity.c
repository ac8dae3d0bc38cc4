#include "compare/rarity.h"

#include <math.h>

/* What the common terms of a story weigh against its rare ones. */
static double detail_of(uint32_t with, uint32_t sentence_count)
{
    double share = (double)with / (sentence_count + 1.0);
    return 0.4 + 0.6 * fmin(1, -log(share + 1e-6) / 4);
}

/* What few sentences of a story tell says much, what all of them tell next to nothing. In a story
 * of fewer sentences than these nothing can be told how common it is. */
static double specificity_of(uint32_t sentences_with, uint32_t sentence_count)
{
    static const double SENTENCES_LEAST = 30, SPECIFIC_LEAST = 0.05;
    double all = fmax(SENTENCES_LEAST, sentence_count) + 1;
    double with = fmax(2, sentences_with);
    return fmax(SPECIFIC_LEAST, log(all / with) / log(all / 2));
}

struct rarity rarity_make(struct arena *arena, const uint32_t *sentences_with, uint32_t term_count,
                          uint32_t sentence_count)
{
    double *detail = arena_new_array(arena, double, term_count);
    double *specificity = arena_new_array(arena, double, term_count);
    for (uint32_t id = 0; id < term_count; id++) {
        detail[id] = detail_of(sentences_with[id], sentence_count);
        specificity[id] = specificity_of(sentences_with[id], sentence_count);
    }
    return (struct rarity){sentences_with, sentence_count, detail, specificity};
}

struct rarity rarity_of_story(struct arena *arena, const struct vocabulary *vocabulary,
                              const struct statements *documents, uint32_t count)
{
    uint32_t *with = arena_new_array(arena, uint32_t, vocabulary->entry_count), sentences = 0;
    for (uint32_t d = 0; d < count; d++) {
        for (uint32_t i = 0; i < documents[d].count; i++) {
            const struct statement *s = &documents[d].items[i];
            if (s->term_count == 0 || s->claim_count == 0)
                continue;
            sentences++;
            for (uint32_t t = 0; t < s->term_count; t++)
                with[s->terms[t].id]++;
        }
    }
    return rarity_make(arena, with, vocabulary->entry_count, sentences);
}
