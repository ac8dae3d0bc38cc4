#include "language/training/train_parser.h"

#include <stdio.h>

enum { LEAST_SEEN = 3, EXPLORE_FROM_EPOCH = 1, EXPLORE_PERCENT = 90 };

static uint32_t gold_head(const struct word *gold, const struct parse *parse, uint32_t node)
{
    if (node >= parse->count)
        return parse->count + 1;
    return gold[node].head == WORD_NONE ? parse->count : gold[node].head;
}

static unsigned dependents_in_buffer(const struct parse *p, const struct word *gold, uint32_t head)
{
    unsigned n = 0;
    for (uint32_t i = p->next; i < p->count; i++)
        n += gold_head(gold, p, i) == head;
    return n;
}

static unsigned cost_of_shift(const struct parse *p, const struct word *gold)
{
    uint32_t b = p->next, head = gold_head(gold, p, b);
    unsigned cost = 0;
    for (uint32_t depth = 0; depth < p->depth; depth++) {
        uint32_t s = parse_stack(p, depth);
        cost += gold_head(gold, p, s) == b;
        cost += depth > 0 && head == s;
    }
    return cost;
}

unsigned oracle_cost(const struct parse *p, const struct word *gold, enum action action)
{
    if (action == ACTION_SHIFT)
        return cost_of_shift(p, gold);
    uint32_t s0 = parse_stack(p, 0), s1 = parse_stack(p, 1), head = gold_head(gold, p, s0);
    unsigned cost = dependents_in_buffer(p, gold, s0);
    if (action == ACTION_LEFT)
        return cost + ((head == s1 && s1 <= p->count) || (head > p->next && head <= p->count));
    return cost + (head >= p->next && head <= p->count);
}

struct trainer {
    struct learner *actions, *labels;
    uint64_t seed;
    bool explore;
    bool counting;
};

struct verdict {
    enum action right; /* of the actions that cost least, the one that scores best */
    enum action best;  /* of all actions that are allowed */
};

static struct verdict judge(const struct parse *p, const struct word *gold, const float *scores)
{
    struct verdict v = {ACTION_COUNT, ACTION_COUNT};
    unsigned least = UINT32_MAX;
    for (enum action a = 0; a < ACTION_COUNT; a++) {
        if (!parse_allows(p, a))
            continue;
        unsigned cost = oracle_cost(p, gold, a);
        if (cost < least || (cost == least && scores[a] > scores[v.right])) {
            least = cost;
            v.right = a;
        }
        if (v.best == ACTION_COUNT || scores[a] > scores[v.best])
            v.best = a;
    }
    /* The best may be as right as the right one. */
    if (v.best != v.right && oracle_cost(p, gold, v.best) == least)
        v.right = v.best;
    return v;
}

static enum action next_action(struct trainer *t, const struct parse *p, const struct word *gold)
{
    struct features features;
    struct example example;
    float scores[4] = {0};
    features_of_action(p, &features);
    if (t->counting) {
        learner_count(t->actions, &features);
        return judge(p, gold, scores).right;
    }
    learner_look_up(t->actions, &features, &example);
    learner_score(t->actions, &example, scores);
    struct verdict v = judge(p, gold, scores);
    learner_learn(t->actions, &example, v.right, v.best);
    bool explores = t->explore && corpus_random(&t->seed) % 100 < EXPLORE_PERCENT;
    return explores ? v.best : v.right;
}

static enum deprel best_label(const float *scores)
{
    enum deprel best = DEPREL_ROOT + 1;
    for (enum deprel l = best; l < DEPREL_COUNT; l++)
        if (scores[l] > scores[best])
            best = l;
    return best;
}

/* The label of an arc; learns it where the arc is right. */
static enum deprel next_label(struct trainer *t, const struct parse *p, const struct word *gold,
                              uint32_t head, uint32_t dependent)
{
    if (head == p->count)
        return DEPREL_ROOT;
    struct features features;
    struct example example;
    float scores[DEPREL_COUNT + 8] = {0};
    enum deprel right = gold[dependent].deprel;
    features_of_label(p, head, dependent, &features);
    if (t->counting) {
        learner_count(t->labels, &features);
        return right == DEPREL_ROOT ? DEPREL_PARATAXIS : right;
    }
    learner_look_up(t->labels, &features, &example);
    learner_score(t->labels, &example, scores);
    enum deprel best = best_label(scores);
    if (gold_head(gold, p, dependent) == head)
        learner_learn(t->labels, &example, right, best);
    return best;
}

static void walk(struct trainer *t, const struct sample *sample)
{
    struct arena arena = {0};
    struct parse parse;
    parse_begin(&arena, &sample->views, sample->words, &parse);
    while (!parse_is_over(&parse)) {
        enum action action = next_action(t, &parse, sample->gold);
        if (action == ACTION_SHIFT) {
            parse_shift(&parse);
            continue;
        }
        uint32_t head = parse_arc_head(&parse, action), dependent = parse_stack(&parse, 0);
        parse_attach(&parse, action, next_label(t, &parse, sample->gold, head, dependent));
    }
    arena_free(&arena);
}

void train_parser(const struct corpus *corpus, unsigned epochs, struct learner *actions,
                  struct learner *labels)
{
    struct arena arena = {0};
    uint32_t *order = arena_new_array(&arena, uint32_t, corpus->count);
    struct trainer t = {.actions = actions, .labels = labels, .seed = 2, .counting = true};
    learner_init(actions, ACTION_COUNT);
    learner_init(labels, DEPREL_COUNT);
    for (uint32_t s = 0; s < corpus->count; s++)
        walk(&t, &corpus->samples[s]);
    learner_fix(actions, LEAST_SEEN);
    learner_fix(labels, LEAST_SEEN);
    t.counting = false;
    for (unsigned epoch = 0; epoch < epochs; epoch++) {
        t.explore = epoch >= EXPLORE_FROM_EPOCH;
        corpus_shuffle(&t.seed, order, corpus->count);
        for (uint32_t k = 0; k < corpus->count; k++)
            walk(&t, &corpus->samples[order[k]]);
        fprintf(stderr, "parser epoch %u of %u\n", epoch + 1, epochs);
    }
    learner_average(actions);
    learner_average(labels);
    arena_free(&arena);
}
