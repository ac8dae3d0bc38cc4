#include "language/training/calibrate.h"

#include <math.h>
#include <stdlib.h>

#include "base/vec.h"
#include "language/parser.h"
#include "language/tagger.h"

struct trial {
    int32_t margin;
    bool right;
};

struct trials {
    vec(struct trial) heads, relations;
};

static void try_sentence(struct arena *arena, const struct model *model,
                         const struct lexicon *lexicon, const char *text,
                         const struct conllu_sentence *gold, struct trials *trials)
{
    struct arena scratch = {0};
    uint32_t n = gold->word_count;
    struct word *words = arena_new_array(&scratch, struct word, n);
    struct margins *margins = arena_new_array(&scratch, struct margins, n);
    struct views views;
    memcpy(words, gold->words, n * sizeof *words);
    features_look(&scratch, lexicon, text, words, n, &views);
    tagger_tag(model, &views, words);
    parser_parse(model, &scratch, &views, NULL, words, margins);
    for (uint32_t i = 0; i < n; i++) {
        bool head = words[i].head == gold->words[i].head;
        bool relation = deprel_base(words[i].deprel) == deprel_base(gold->words[i].deprel);
        vec_push(arena, &trials->heads, (struct trial){margins[i].head, head});
        if (head)
            vec_push(arena, &trials->relations, (struct trial){margins[i].relation, relation});
    }
    arena_free(&scratch);
}

static int by_margin(const void *a, const void *b)
{
    const struct trial *x = a, *y = b;
    return (x->margin > y->margin) - (x->margin < y->margin);
}

/* Bins reach to the margin that only one trial in eight exceeds. */
static void measure(struct trial *trials, size_t count, struct model_calibration *out)
{
    double right[CALIBRATION_BINS] = {0}, all[CALIBRATION_BINS] = {0};
    unsigned end[CALIBRATION_BINS], pools = 0;
    qsort(trials, count, sizeof *trials, by_margin);
    out->step = count ? (uint32_t)trials[count - count / 8 - 1].margin / CALIBRATION_BINS + 1 : 1;
    for (size_t i = 0; i < count; i++) {
        unsigned bin = model_bin(out, trials[i].margin);
        right[bin] += trials[i].right;
        all[bin]++;
    }
    for (unsigned bin = 0; bin < CALIBRATION_BINS; bin++) {
        right[pools] = right[bin];
        all[pools] = all[bin];
        end[pools++] = bin + 1;
        while (pools > 1 &&
               right[pools - 2] * all[pools - 1] >= right[pools - 1] * all[pools - 2]) {
            pools--;
            right[pools - 1] += right[pools];
            all[pools - 1] += all[pools];
            end[pools - 1] = end[pools];
        }
    }
    for (unsigned pool = 0, bin = 0; pool < pools; pool++)
        for (; bin < end[pool]; bin++)
            out->share[bin] = (uint8_t)lround(UINT8_MAX * right[pool] / fmax(all[pool], 1));
}

void calibrate(const struct model *model, const struct lexicon *lexicon, const struct conllu *banks,
               unsigned bank_count, struct model_header *header)
{
    struct arena arena = {0};
    struct trials trials = {0};
    for (unsigned b = 0; b < bank_count; b++)
        for (uint32_t s = 0; s < banks[b].sentence_count; s++)
            try_sentence(&arena, model, lexicon, banks[b].text.s, &banks[b].sentences[s], &trials);
    measure(trials.heads.items, trials.heads.count, &header->heads);
    measure(trials.relations.items, trials.relations.count, &header->relations);
    arena_free(&arena);
}
