#include "language/parser.h"

struct choice {
    unsigned best;
    int32_t margin; /* to the next best that was allowed; INT32_MAX where there was none */
};

static struct choice choose(const int32_t *scores, unsigned count, const bool *allowed)
{
    struct choice c = {0, INT32_MAX};
    int32_t best = INT32_MIN, second = INT32_MIN;
    for (unsigned i = 0; i < count; i++) {
        if (allowed && !allowed[i])
            continue;
        if (scores[i] > best) {
            second = best;
            best = scores[i];
            c.best = i;
        } else if (scores[i] > second) {
            second = scores[i];
        }
    }
    if (second != INT32_MIN)
        c.margin = best - second;
    return c;
}

static struct choice choose_action(const struct model *model, const struct parse *parse)
{
    bool allowed[ACTION_COUNT];
    unsigned count = 0;
    enum action last = ACTION_SHIFT;
    for (enum action a = 0; a < ACTION_COUNT; a++)
        if ((allowed[a] = parse_allows(parse, a))) {
            count++;
            last = a;
        }
    if (count == 1)
        return (struct choice){last, INT32_MAX};
    struct features features;
    int32_t scores[ACTION_COUNT];
    features_of_action(parse, &features);
    model_score_actions(model, &features, scores);
    return choose(scores, ACTION_COUNT, allowed);
}

/* Only the sentence's root is `root`, and it always is. */
static struct choice choose_label(const struct model *model, const struct parse *parse,
                                  uint32_t head, uint32_t dependent)
{
    if (head == parse->count)
        return (struct choice){DEPREL_ROOT, INT32_MAX};
    struct features features;
    int32_t scores[MODEL_CLASSES_MAX] = {0};
    features_of_label(parse, head, dependent, &features);
    model_score_sparse(model, &model->header->labeller, &features, scores);
    bool allowed[DEPREL_COUNT];
    for (unsigned i = 0; i < DEPREL_COUNT; i++)
        allowed[i] = i != DEPREL_ROOT;
    return choose(scores, DEPREL_COUNT, allowed);
}

static uint8_t confidence(const struct model_header *header, const struct margins *m)
{
    unsigned head = header->heads.share[model_bin(&header->heads, m->head)];
    unsigned relation = header->relations.share[model_bin(&header->relations, m->relation)];
    return (uint8_t)(head * relation / UINT8_MAX);
}

static void note_margin(const struct parse *parse, struct margins *margins, int32_t margin)
{
    if (parse->depth == 0)
        return;
    int32_t *least = &margins[parse_stack(parse, 0)].head;
    if (margin < *least)
        *least = margin;
}

void parser_parse(const struct model *model, struct arena *scratch, const struct views *views,
                  const struct units *units, struct word *words, struct margins *margins)
{
    struct parse parse;
    parse_begin(scratch, views, words, units, &parse);
    if (!margins)
        margins = arena_new_array(scratch, struct margins, views->count);
    for (uint32_t i = 0; i < views->count; i++)
        margins[i] = (struct margins){INT32_MAX, INT32_MAX};
    while (!parse_is_over(&parse)) {
        struct choice action = choose_action(model, &parse);
        note_margin(&parse, margins, action.margin);
        if (action.best == ACTION_SHIFT) {
            parse_shift(&parse);
            continue;
        }
        uint32_t head = parse_arc_head(&parse, action.best), dependent = parse_stack(&parse, 0);
        struct choice label = choose_label(model, &parse, head, dependent);
        parse_attach(&parse, action.best, label.best);
        margins[dependent].relation = label.margin;
        words[dependent].head = head == parse.count ? WORD_NONE : (uint16_t)head;
        words[dependent].deprel = (uint8_t)label.best;
    }
    for (uint32_t i = 0; i < views->count; i++)
        words[i].confidence = confidence(model->header, &margins[i]);
}
