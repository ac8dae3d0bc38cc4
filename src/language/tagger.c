#include "language/tagger.h"

static unsigned best_class(const int32_t *scores, unsigned count)
{
    unsigned best = 0;
    for (unsigned i = 1; i < count; i++)
        if (scores[i] > scores[best])
            best = i;
    return best;
}

void tagger_tag(const struct model *model, const struct views *views, struct word *words)
{
    const struct model_header *header = model->header;
    unsigned before = TAG_NONE, before2 = TAG_NONE;
    struct features features;
    for (uint32_t i = 0; i < views->count; i++) {
        int32_t scores[MODEL_CLASSES_MAX] = {0};
        features_of_tag(views, i, before, before2, &features);
        model_score_sparse(model, &header->tagger, &features, scores);
        unsigned tag = best_class(scores, header->tag_count);
        words[i].upos = header->tags[tag][0];
        words[i].xpos = header->tags[tag][1];
        before2 = before;
        before = tag;
    }
}
