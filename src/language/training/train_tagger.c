#include "language/training/train_tagger.h"

#include <stdio.h>

/* A feature seen less often in the corpus has no weight. The margin was chosen on the development
 * parts. */
enum { EPOCHS = 8, LEAST_SEEN = 3, MARGIN = 60 };

void tag_set_collect(const struct corpus *corpus, struct tag_set *out)
{
    memset(out, 0, sizeof *out);
    memset(out->class, TAG_NONE, sizeof out->class);
    for (uint32_t s = 0; s < corpus->count; s++) {
        const struct sample *sample = &corpus->samples[s];
        for (uint32_t i = 0; i < sample->views.count; i++) {
            unsigned upos = sample->gold[i].upos, xpos = sample->gold[i].xpos;
            uint8_t *class = &out->class[upos][xpos];
            if (*class != TAG_NONE || out->count == TAG_NONE)
                continue;
            out->tags[out->count][0] = (uint8_t)upos;
            out->tags[out->count][1] = (uint8_t)xpos;
            *class = (uint8_t)out->count++;
        }
    }
}

static unsigned gold_class(const struct tag_set *tags, const struct sample *sample, uint32_t i)
{
    return tags->class[sample->gold[i].upos][sample->gold[i].xpos];
}

static void count_features(const struct sample *sample, const struct tag_set *tags,
                           struct learner *learner)
{
    unsigned before = TAG_NONE, before2 = TAG_NONE;
    struct features features;
    for (uint32_t i = 0; i < sample->views.count; i++) {
        features_of_tag(&sample->views, i, before, before2, &features);
        learner_count(learner, &features);
        before2 = before;
        before = gold_class(tags, sample, i);
    }
}

static unsigned best_class(const float *scores, unsigned count)
{
    unsigned best = 0;
    for (unsigned i = 1; i < count; i++)
        if (scores[i] > scores[best])
            best = i;
    return best;
}

static unsigned best_wrong_class(const float *scores, unsigned count, unsigned right)
{
    unsigned best = right;
    for (unsigned i = 0; i < count; i++)
        if (i != right && (best == right || scores[i] > scores[best]))
            best = i;
    return best;
}

/* Tags a sentence, learning from each mistake, or (`tagged` not NULL) writing the tags there. The
 * tags before a word are the predicted ones in both cases. */
static void walk(const struct sample *sample, const struct tag_set *tags, struct learner *learner,
                 struct word *tagged)
{
    unsigned before = TAG_NONE, before2 = TAG_NONE;
    struct features features;
    struct example example;
    float scores[MODEL_CLASSES_MAX + 8];
    for (uint32_t i = 0; i < sample->views.count; i++) {
        features_of_tag(&sample->views, i, before, before2, &features);
        learner_look_up(learner, &features, &example);
        learner_score(learner, &example, scores);
        unsigned best = best_class(scores, learner->classes);
        if (tagged) {
            tagged[i].upos = tags->tags[best][0];
            tagged[i].xpos = tags->tags[best][1];
        } else {
            unsigned right = gold_class(tags, sample, i);
            learner_learn(learner, &example, scores, right,
                          best_wrong_class(scores, learner->classes, right));
        }
        before2 = before;
        before = best;
    }
}

static bool in_fold(const struct sample *sample, unsigned folds, unsigned fold)
{
    return folds && sample->document % folds == fold;
}

static void train_round(const struct corpus *corpus, const struct tag_set *tags, unsigned folds,
                        unsigned fold, uint32_t *order, uint64_t seed, struct learner *learner)
{
    for (unsigned epoch = 0; epoch < EPOCHS; epoch++) {
        corpus_shuffle(&seed, order, corpus->count);
        for (uint32_t k = 0; k < corpus->count; k++)
            if (!in_fold(&corpus->samples[order[k]], folds, fold))
                walk(&corpus->samples[order[k]], tags, learner, NULL);
    }
    learner_end_round(learner);
}

void train_tagger(const struct corpus *corpus, const struct tag_set *tags, unsigned folds,
                  unsigned fold, unsigned rounds, struct learner *out)
{
    struct arena arena = {0};
    uint32_t *order = arena_new_array(&arena, uint32_t, corpus->count);
    learner_init(out, tags->count, MARGIN);
    for (uint32_t s = 0; s < corpus->count; s++)
        if (!in_fold(&corpus->samples[s], folds, fold))
            count_features(&corpus->samples[s], tags, out);
    learner_fix(out, LEAST_SEEN);
    for (unsigned round = 0; round < rounds; round++)
        train_round(corpus, tags, folds, fold, order, corpus_seed(round), out);
    learner_finish(out);
    for (uint32_t s = 0; s < corpus->count; s++)
        if (in_fold(&corpus->samples[s], folds, fold))
            walk(&corpus->samples[s], tags, out, corpus->samples[s].words);
    arena_free(&arena);
}
