#include "language/training/train_parser.h"

#include <stdio.h>

/* Margins were chosen on the development parts. */
enum {
    EPOCHS = 10,
    LEAST_SEEN = 3,
    EXPLORE_FROM_EPOCH = 1,
    EXPLORE_PERCENT = 90,
    ACTION_MARGIN = 300,
    LABEL_MARGIN = 100
};

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

/* Number of gold arcs that the action puts out of reach. */
static unsigned oracle_cost(const struct parse *p, const struct word *gold, enum action action)
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
    enum action wrong; /* of those that cost more, the best; `right` where there is none */
};

static struct verdict judge(const struct parse *p, const struct word *gold, const float *scores)
{
    struct verdict v = {ACTION_COUNT, ACTION_COUNT, ACTION_COUNT};
    unsigned least = UINT32_MAX, cost[ACTION_COUNT];
    for (enum action a = 0; a < ACTION_COUNT; a++) {
        cost[a] = parse_allows(p, a) ? oracle_cost(p, gold, a) : UINT32_MAX;
        if (cost[a] == UINT32_MAX)
            continue;
        if (cost[a] < least || (cost[a] == least && scores[a] > scores[v.right])) {
            least = cost[a];
            v.right = a;
        }
        if (v.best == ACTION_COUNT || scores[a] > scores[v.best])
            v.best = a;
    }
    /* The best may be as right as the right one. */
    if (cost[v.best] == least)
        v.right = v.best;
    v.wrong = v.right;
    for (enum action a = 0; a < ACTION_COUNT; a++)
        if (cost[a] > least && cost[a] != UINT32_MAX &&
            (v.wrong == v.right || scores[a] > scores[v.wrong]))
            v.wrong = a;
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
    learner_learn(t->actions, &example, scores, v.right, v.wrong);
    bool explores = t->explore && corpus_random(&t->seed) % 100 < EXPLORE_PERCENT;
    return explores ? v.best : v.right;
}

/* The best label but one; no label but the root's arc is `root`. */
static enum deprel best_label(const float *scores, enum deprel except)
{
    enum deprel best = DEPREL_COUNT;
    for (enum deprel l = DEPREL_ROOT + 1; l < DEPREL_COUNT; l++)
        if (l != except && (best == DEPREL_COUNT || scores[l] > scores[best]))
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
    if (gold_head(gold, p, dependent) == head)
        learner_learn(t->labels, &example, scores, right, best_label(scores, right));
    return best_label(scores, DEPREL_COUNT);
}

static void walk(struct trainer *t, const struct sample *sample)
{
    struct arena arena = {0};
    struct parse parse;
    parse_begin(&arena, &sample->views, sample->words, NULL, &parse);
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

static void train_round(struct trainer *t, const struct corpus *corpus, uint32_t *order)
{
    for (unsigned epoch = 0; epoch < EPOCHS; epoch++) {
        t->explore = epoch >= EXPLORE_FROM_EPOCH;
        corpus_shuffle(&t->seed, order, corpus->count);
        for (uint32_t k = 0; k < corpus->count; k++)
            walk(t, &corpus->samples[order[k]]);
    }
    learner_end_round(t->actions);
    learner_end_round(t->labels);
}

void train_parser(const struct corpus *corpus, unsigned rounds, struct learner *actions,
                  struct learner *labels)
{
    struct arena arena = {0};
    uint32_t *order = arena_new_array(&arena, uint32_t, corpus->count);
    struct trainer t = {.actions = actions, .labels = labels, .counting = true};
    learner_init(actions, ACTION_COUNT, ACTION_MARGIN);
    learner_init(labels, DEPREL_COUNT, LABEL_MARGIN);
    for (uint32_t s = 0; s < corpus->count; s++)
        walk(&t, &corpus->samples[s]);
    learner_fix(actions, LEAST_SEEN);
    learner_fix(labels, LEAST_SEEN);
    t.counting = false;
    for (unsigned round = 0; round < rounds; round++) {
        t.seed = corpus_seed(round);
        train_round(&t, corpus, order);
        fprintf(stderr, "parser round %u of %u\n", round + 1, rounds);
    }
    learner_finish(actions);
    learner_finish(labels);
    arena_free(&arena);
}
