#include "command/training/fit.h"

#include <math.h>

#include "compare/match_story.h"
#include "compare/value.h"

/* Ridge penalties, in units of one standardised weight; chosen by cross-validation. */
static const double L2_STORY = 3.0;
static const double L2_SAME_FACT = 8.0;
static const double L2_MATCH = 8.0;
static const double L2_VALUE = 4.0;
static const double L2_FIGURE = 8.0;
static const double L2_FIGURES_DIFFER = 8.0;
static const double L2_TIME = 8.0;
static const double L2_TIMES_DIFFER = 8.0;
static const double L2_AGES = 2.0;
static const double L2_DEVELOPMENT = 16.0, L2_TURN = 4.0;
static const double L2_UTTERANCE = 4.0;
static const double L2_FATE = 8.0;
static const double L2_DENIAL = 8.0;
static const double L2_DIFFERENCE = 12.0;

enum { ROUNDS = 3 };

struct table {
    struct arena *arena;
    uint32_t columns;
    double *x;
    unsigned char *y;
    double *importance;
    double *prior;
    size_t count, capacity;
};

static struct table table_new(struct arena *arena, uint32_t columns, size_t capacity)
{
    return (struct table){arena,
                          columns,
                          arena_new_array(arena, double, capacity *columns),
                          arena_new_array(arena, unsigned char, capacity),
                          arena_new_array(arena, double, capacity),
                          arena_new_array(arena, double, capacity),
                          0,
                          capacity};
}

static void table_add(struct table *t, const double *x, unsigned char y, double importance)
{
    memcpy(t->x + t->count * t->columns, x, t->columns * sizeof *x);
    t->y[t->count] = y;
    t->importance[t->count++] = importance;
}

static void table_fit(const struct table *t, struct logistic *model, double l2)
{
    if (t->count)
        logistic_train(model,
                       &(struct logistic_examples){.x = t->x,
                                                   .y = t->y,
                                                   .importance = t->importance,
                                                   .prior = t->prior,
                                                   .count = t->count},
                       l2);
}

/* What is alike speaks for one event, what differs against it: with so few stories to learn from, a
 * weight of the wrong sign is chance. */
static bool has_wrong_sign(uint32_t feature, double weight)
{
    return story_feature_is_against((enum story_feature)feature) ? weight > 0 : weight < 0;
}

/* Articles of one folder are the hard cases: events that look alike. They are denser there than in
 * life and weigh less than pairs of one event (at 60 instead of 20, follow-ups fell out of their
 * stories); made-up pairs are a hundred times as many. */
static double story_importance(const struct story_example *e)
{
    if (e->made_up)
        return e->label ? 0.03 : 0.2;
    return e->label ? 30 : e->group_a == e->group_b ? 20 : 0.5;
}

static struct table story_table(struct arena *arena, const struct examples *examples,
                                uint32_t left_out, const bool dropped[STORY_FEATURE_COUNT])
{
    struct table t = table_new(arena, STORY_FEATURE_COUNT, examples->stories.count);
    for (size_t i = 0; i < examples->stories.count; i++) {
        struct story_example e = examples->stories.items[i];
        if (e.group_a == left_out || e.group_b == left_out)
            continue;
        for (uint32_t k = 0; k < STORY_FEATURE_COUNT; k++)
            if (dropped[k])
                e.x[k] = 0;
        table_add(&t, e.x, e.label, story_importance(&e));
    }
    return t;
}

void fit_same_story(const struct examples *examples, uint32_t left_out, struct logistic *model)
{
    bool dropped[STORY_FEATURE_COUNT] = {false}, again = true;
    while (again) {
        struct arena arena = {0};
        struct table t = story_table(&arena, examples, left_out, dropped);
        table_fit(&t, model, L2_STORY);
        arena_free(&arena);
        again = false;
        for (uint32_t k = 0; k < STORY_FEATURE_COUNT; k++) {
            if (!dropped[k] && has_wrong_sign(k, model->weights[k]))
                dropped[k] = again = true;
        }
    }
}

/* The best score of each gold entry under the current model: [group][entry] flattened by map. */
static double *best_of_gold(struct arena *arena, const struct examples *examples,
                            const struct logistic *model, uint32_t gold_max)
{
    uint32_t groups = 0;
    for (size_t i = 0; i < examples->pairs.count; i++)
        if (examples->pairs.items[i].group >= groups)
            groups = examples->pairs.items[i].group + 1;
    double *best = arena_new_array(arena, double, (size_t)groups *gold_max);
    for (size_t i = 0; i < examples->pairs.count; i++) {
        const struct pair_example *e = &examples->pairs.items[i];
        if (e->gold == CLAIM_NONE)
            continue;
        double *b = &best[(size_t)e->group * gold_max + e->gold];
        *b = fmax(*b, logistic_score(model, e->pair.x));
    }
    return best;
}

static uint32_t gold_entries(const struct examples *examples)
{
    uint32_t most = 1;
    for (size_t i = 0; i < examples->pairs.count; i++)
        if (examples->pairs.items[i].gold != CLAIM_NONE && examples->pairs.items[i].gold >= most)
            most = examples->pairs.items[i].gold + 1;
    return most;
}

static void fit_same_fact(const struct examples *examples, uint32_t left_out,
                          struct logistic *model)
{
    uint32_t gold_max = gold_entries(examples);
    for (int round = 0; round < ROUNDS; round++) {
        struct arena arena = {0};
        struct table t = table_new(&arena, PAIR_FEATURE_COUNT, examples->pairs.count);
        double *best = best_of_gold(&arena, examples, model, gold_max);
        for (size_t i = 0; i < examples->pairs.count; i++) {
            const struct pair_example *e = &examples->pairs.items[i];
            if (e->group == left_out || e->label == LABEL_IGNORE)
                continue;
            double p = round ? logistic_score(model, e->pair.x) : 1;
            double top = round && e->label ? best[(size_t)e->group * gold_max + e->gold] : 0;
            if (e->label && p < 0.8 * top)
                continue;
            table_add(&t, e->pair.x, e->label, 1);
        }
        table_fit(&t, model, L2_SAME_FACT);
        arena_free(&arena);
    }
}

/* The pair of claims that speaks best for two sentences' telling one fact; returns where the next
 * two sentences begin. */
static size_t best_of_sentences(const struct examples *examples, const struct logistic *model,
                                size_t first, const struct pair_example **best)
{
    const struct pair_example *all = examples->pairs.items;
    double top = logistic_score(model, all[first].told);
    size_t i = first + 1;
    *best = &all[first];
    for (; i < examples->pairs.count && all[i].sentences == all[first].sentences; i++) {
        double score = logistic_score(model, all[i].told);
        if (score > top) {
            *best = &all[i];
            top = score;
        }
    }
    return i;
}

static const double MATCH_IMPORTANCE = 2; /* rare; so that 0.5 is where to decide */

static struct table match_table(struct arena *arena, const struct examples *examples,
                                uint32_t left_out, const struct logistic *model)
{
    struct table t = table_new(arena, MATCH_FEATURE_COUNT, examples->pairs.count);
    for (size_t i = 0; i < examples->pairs.count;) {
        const struct pair_example *best = NULL;
        i = best_of_sentences(examples, model, i, &best);
        if (best->group != left_out && best->match != LABEL_IGNORE &&
            best->pair.a.document != best->pair.b.document)
            table_add(&t, best->told, best->match, best->match ? MATCH_IMPORTANCE : 1);
    }
    return t;
}

/* Weights whose sign makes no sense are chance and fall out, one fit after the other. */
static void table_fit_signed(struct table *t, struct logistic *model, double l2,
                             const signed char *signs)
{
    bool again = true;
    while (again) {
        again = false;
        table_fit(t, model, l2);
        for (uint32_t k = 0; k < t->columns; k++) {
            if (signs[k] * model->weights[k] >= 0)
                continue;
            again = true;
            for (size_t i = 0; i < t->count; i++)
                t->x[i * t->columns + k] = 0;
        }
    }
}

static void fit_match(const struct examples *examples, uint32_t left_out, struct logistic *model)
{
    memset(model->weights, 0, MATCH_FEATURE_COUNT * sizeof *model->weights);
    model->weights[MATCH_CLAIM_IN_SENTENCE_MIN] = 1;
    for (int round = 0; round < ROUNDS; round++) {
        struct arena arena = {0};
        struct table t = match_table(&arena, examples, left_out, model);
        table_fit_signed(&t, model, L2_MATCH, match_feature_signs);
        arena_free(&arena);
    }
}

typedef vec(struct match_candidate) candidate_list;
typedef vec(const struct pair_example *) example_list;

static uint32_t sentence_of(const struct pair_side *side)
{
    return (uint32_t)(side->statement - side->document->items);
}

static bool is_same_cluster(const struct pair_example *a, const struct pair_example *b)
{
    return a->documents == b->documents;
}

static bool any_found(const struct examples *examples, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        if (examples->pairs.items[i].finding_count > 0)
            return true;
    return false;
}

/* The candidates of one cluster of articles, from example *first on, with the example of each;
 * moves *first to where the next cluster begins. */
static void candidates_of_cluster(struct arena *arena, const struct examples *examples,
                                  const struct logistic *model, size_t *first,
                                  candidate_list *candidates, example_list *of)
{
    const struct pair_example *all = examples->pairs.items, *start = &all[*first];
    while (*first < examples->pairs.count && is_same_cluster(&all[*first], start)) {
        const struct pair_example *best = NULL;
        size_t next = best_of_sentences(examples, model, *first, &best);
        bool found = any_found(examples, *first, next);
        *first = next;
        const struct pair_side *a = &best->pair.a, *b = &best->pair.b;
        double score = logistic_score(model, best->told);
        if (a->document == b->document || !match_is_candidate(score))
            continue;
        struct match_candidate c = {.a_document = (uint32_t)(a->document - best->documents),
                                    .a_sentence = sentence_of(a),
                                    .b_document = (uint32_t)(b->document - best->documents),
                                    .b_sentence = sentence_of(b),
                                    .score = score,
                                    .found = best->finding_count > 0,
                                    .found_beside = found};
        vec_push(arena, candidates, c);
        vec_push(arena, of, best);
    }
}

static void add_candidates(struct arena *arena, struct table *t, const candidate_list *candidates,
                           const example_list *of)
{
    double(*x)[MATCH_STORY_FEATURE_COUNT] = arena_array(arena, candidates->count, sizeof *x);
    match_story_features(arena, candidates->items, (uint32_t)candidates->count, x);
    for (size_t i = 0; i < candidates->count; i++) {
        unsigned char match = of->items[i]->match;
        if (match != LABEL_IGNORE)
            table_add(t, x[i], match, match ? MATCH_IMPORTANCE : 1);
    }
}

static void fit_match_in_story(const struct examples *examples, uint32_t left_out,
                               struct verdict_models *models)
{
    struct arena arena = {0};
    struct table t = table_new(&arena, MATCH_STORY_FEATURE_COUNT, examples->pairs.count);
    for (size_t i = 0; i < examples->pairs.count;) {
        candidate_list candidates = {0};
        example_list of = {0};
        bool left = examples->pairs.items[i].group == left_out;
        candidates_of_cluster(&arena, examples, &models->of[MODEL_MATCH], &i, &candidates, &of);
        if (!left)
            add_candidates(&arena, &t, &candidates, &of);
    }
    table_fit_signed(&t, &models->of[MODEL_MATCH_IN_STORY], L2_MATCH, match_story_feature_signs);
    arena_free(&arena);
}

static void fit_difference(const struct examples *examples, uint32_t left_out,
                           struct verdict_models *models)
{
    struct arena arena = {0};
    struct table t =
        table_new(&arena, DIFFERENCE_FEATURE_COUNT, RULE_COUNT * examples->pairs.count);
    for (size_t i = 0; i < examples->pairs.count; i++) {
        struct pair_example e = examples->pairs.items[i];
        if (e.group == left_out)
            continue;
        e.pair.same_fact = logistic_score(&models->of[MODEL_SAME_FACT], e.pair.x);
        for (uint32_t f = 0; f < e.finding_count; f++) {
            double x[DIFFERENCE_FEATURE_COUNT];
            if (!verdict_may_find(&e.pair, &e.findings[f].finding))
                continue;
            finding_features(&e.pair, &e.findings[f].finding, x);
            if (e.findings[f].label == LABEL_IGNORE || finding_is_of_value(&e.findings[f].finding))
                continue;
            t.prior[t.count] = e.findings[f].finding.prior;
            table_add(&t, x, e.findings[f].label, 1);
        }
    }
    table_fit_signed(&t, &models->of[MODEL_DIFFERENCE], L2_DIFFERENCE, difference_feature_signs);
    arena_free(&arena);
}

static void fit_value(const struct examples *examples, uint32_t left_out,
                      struct verdict_models *models)
{
    struct arena arena = {0};
    struct table t = table_new(&arena, VALUE_FEATURE_COUNT, examples->pairs.count);
    for (size_t i = 0; i < examples->pairs.count; i++) {
        struct pair_example e = examples->pairs.items[i];
        e.pair.same_fact = logistic_score(&models->of[MODEL_SAME_FACT], e.pair.x);
        for (uint32_t f = 0; f < e.finding_count && e.group != left_out; f++) {
            double x[VALUE_FEATURE_COUNT];
            if (e.findings[f].finding.rule != RULE_QUANTITY_DISJOINT ||
                e.findings[f].label == LABEL_IGNORE)
                continue; /* too few stories begin with one and end with several to learn from */
            value_features(&e.pair, &e.findings[f].finding, x);
            table_add(&t, x, e.findings[f].label, 1);
        }
    }
    table_fit(&t, &models->of[MODEL_VALUE], L2_VALUE);
    arena_free(&arena);
}

static size_t figure_count(const struct examples *examples)
{
    size_t count = 0;
    for (size_t i = 0; i < examples->figures.count; i++)
        count += examples->figures.items[i].figures.count;
    return count;
}

static void fit_figure(const struct examples *examples, uint32_t left_out, struct logistic *model)
{
    struct arena arena = {0};
    struct table t = table_new(&arena, FIGURE_FEATURE_COUNT, figure_count(examples));
    for (size_t i = 0; i < examples->figures.count; i++) {
        const struct figure_cluster *c = &examples->figures.items[i];
        for (size_t k = 0; k < c->figures.count && c->group != left_out; k++)
            if (c->same[k] != LABEL_IGNORE)
                table_add(&t, c->figures.items[k].x, c->same[k], 1);
    }
    table_fit(&t, model, L2_FIGURE);
    arena_free(&arena);
}

struct differ_rows {
    struct table *table;
    const struct figure_cluster *cluster;
};

static void add_differing(void *context, size_t pair, const double x[FIGURE_DIFFERS_FEATURE_COUNT],
                          bool may_differ)
{
    const struct differ_rows *rows = context;
    unsigned char label = rows->cluster->differs[pair];
    if (label != LABEL_IGNORE && may_differ)
        table_add(rows->table, x, label, 1);
}

static void fit_figures_differ(const struct examples *examples, uint32_t left_out,
                               struct verdict_models *models)
{
    struct arena arena = {0};
    struct table t = table_new(&arena, FIGURE_DIFFERS_FEATURE_COUNT, figure_count(examples));
    for (size_t i = 0; i < examples->figures.count; i++) {
        struct figure_cluster c = examples->figures.items[i];
        struct differ_rows rows = {&t, &c};
        figures_judge(&models->of[MODEL_FIGURE], &c.figures);
        if (c.group != left_out)
            figures_visit_differing(&arena, &c.figures, add_differing, &rows);
    }
    table_fit(&t, &models->of[MODEL_FIGURES_DIFFER], L2_FIGURES_DIFFER);
    arena_free(&arena);
}

static size_t time_count(const struct examples *examples)
{
    size_t count = 0;
    for (size_t i = 0; i < examples->times.count; i++)
        count += examples->times.items[i].times.count;
    return count;
}

static void fit_time(const struct examples *examples, uint32_t left_out, struct logistic *model)
{
    struct arena arena = {0};
    struct table t = table_new(&arena, TIME_FEATURE_COUNT, time_count(examples));
    for (size_t i = 0; i < examples->times.count; i++) {
        const struct time_cluster *c = &examples->times.items[i];
        for (size_t k = 0; k < c->times.count && c->group != left_out; k++)
            if (c->same[k] != LABEL_IGNORE)
                table_add(&t, c->times.items[k].x, c->same[k], 1);
    }
    table_fit_signed(&t, model, L2_TIME, time_feature_signs);
    arena_free(&arena);
}

struct time_rows {
    struct table *table;
    const unsigned char *differs; /* [pairs of the cluster] */
};

static void add_differing_times(void *context, size_t pair,
                                const double x[TIMES_DIFFER_FEATURE_COUNT])
{
    const struct time_rows *rows = context;
    if (rows->differs[pair] != LABEL_IGNORE)
        table_add(rows->table, x, rows->differs[pair], 1);
}

static void fit_times_differ(const struct examples *examples, uint32_t left_out,
                             struct verdict_models *models)
{
    struct arena arena = {0};
    struct table t = table_new(&arena, TIMES_DIFFER_FEATURE_COUNT, time_count(examples));
    for (size_t i = 0; i < examples->times.count; i++) {
        struct time_cluster c = examples->times.items[i];
        struct time_rows rows = {&t, c.differs};
        times_judge(&models->of[MODEL_TIME], &c.times);
        if (c.group != left_out)
            times_visit_differing(&arena, &c.times, add_differing_times, &rows);
    }
    table_fit_signed(&t, &models->of[MODEL_TIMES_DIFFER], L2_TIMES_DIFFER,
                     times_differ_feature_signs);
    arena_free(&arena);
}

static void fit_mentions(const mention_clusters *clusters, uint32_t left_out,
                         struct logistic *model, double l2, const signed char *signs)
{
    struct arena arena = {0};
    size_t count = 0;
    for (size_t i = 0; i < clusters->count; i++)
        count += clusters->items[i].count;
    struct table t = table_new(&arena, model->feature_count, count);
    for (size_t i = 0; i < clusters->count; i++) {
        const struct mention_cluster *c = &clusters->items[i];
        for (size_t k = 0; k < c->count && c->group != left_out; k++)
            if (c->labels[k] != LABEL_IGNORE)
                table_add(&t, c->x[k], c->labels[k], 1);
    }
    table_fit_signed(&t, model, l2, signs);
    arena_free(&arena);
}

void fit_verdicts(const struct examples *examples, uint32_t left_out, struct verdict_models *models)
{
    fit_same_fact(examples, left_out, &models->of[MODEL_SAME_FACT]);
    fit_match(examples, left_out, &models->of[MODEL_MATCH]);
    fit_match_in_story(examples, left_out, models);
    fit_value(examples, left_out, models);
    fit_figure(examples, left_out, &models->of[MODEL_FIGURE]);
    fit_figures_differ(examples, left_out, models);
    fit_time(examples, left_out, &models->of[MODEL_TIME]);
    fit_times_differ(examples, left_out, models);
    fit_mentions(&examples->ages, left_out, &models->of[MODEL_AGES], L2_AGES, age_feature_signs);
    fit_mentions(&examples->developments, left_out, &models->of[MODEL_DEVELOPMENT], L2_DEVELOPMENT,
                 development_feature_signs);
    fit_mentions(&examples->turns, left_out, &models->of[MODEL_TURN], L2_TURN, turn_feature_signs);
    fit_mentions(&examples->utterances, left_out, &models->of[MODEL_UTTERANCE], L2_UTTERANCE,
                 utterance_feature_signs);
    fit_mentions(&examples->speakers, left_out, &models->of[MODEL_SPEAKERS], L2_UTTERANCE,
                 utterance_feature_signs);
    fit_mentions(&examples->fates, left_out, &models->of[MODEL_FATE], L2_FATE, fate_feature_signs);
    fit_mentions(&examples->denials, left_out, &models->of[MODEL_DENIAL], L2_DENIAL,
                 denial_feature_signs);
    fit_difference(examples, left_out, models);
}
