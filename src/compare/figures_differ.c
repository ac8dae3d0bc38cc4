#include "compare/figures_differ.h"

#include <math.h>
#include <string.h>

#include "compare/rivals.h"
#include "compare/verdict.h"

const char *const figure_differs_feature_names[FIGURE_DIFFERS_FEATURE_COUNT] = {
#define FIGURE_DIFFERS_FEATURE_NAME(name, text) text,
    FIGURE_DIFFERS_FEATURE_LIST(FIGURE_DIFFERS_FEATURE_NAME)
#undef FIGURE_DIFFERS_FEATURE_NAME
};

/* Rivals ------------------------------------------------------------------------------------------
 */

static bool is_one_fit(const struct figure_pair *f)
{
    return f->values.verdict == SLOT_EQUAL || f->values.verdict == SLOT_COMPATIBLE;
}

/* "Several villages", "hundreds" leave open which number it is. */
static bool is_vague(const struct claim_quantity *q)
{
    static const double WIDE = 2;
    return isfinite(q->value.low) && isfinite(q->value.high) && q->value.high > WIDE * q->value.low;
}

static void add_rival(struct rivals *rivals, size_t pair, const struct figure_pair *f)
{
    if (!is_vague(figure_quantity(&f->a)) && !is_vague(figure_quantity(&f->b)))
        rivals_add(rivals, pair, f->fit, is_one_fit(f));
}

static double size_of(const struct claim_quantity *q)
{
    return fabs(isfinite(q->value.low) ? q->value.low : q->value.high) + 1;
}

static void describe_values(const struct figure_pair *f, double *x)
{
    static const double RATIO_MOST = 5, SIZE_MOST = 7, TWICE = 0.7, FIVEFOLD = 1.6; /* logs */
    const struct claim_quantity *a = figure_quantity(&f->a);
    double size = size_of(a), other = size_of(figure_quantity(&f->b));
    double ratio = fmin(RATIO_MOST, fabs(log(size / other)));
    bool count = a->kind == QUANTITY_COUNT;
    x[FIGURE_DIFFERS_FIT] = f->fit;
    x[FIGURE_DIFFERS_RATIO] = ratio;
    x[FIGURE_DIFFERS_TWICE] = ratio > TWICE;
    x[FIGURE_DIFFERS_FIVEFOLD] = ratio > FIVEFOLD;
    x[FIGURE_DIFFERS_STATE_RATIO] = f->x[FIGURE_STATE_SAME] * ratio;
    x[FIGURE_DIFFERS_SIZE] = fmin(SIZE_MOST, log10(fmax(size, other)));
    x[FIGURE_DIFFERS_TENSION] = f->values.verdict == SLOT_TENSION;
    x[FIGURE_DIFFERS_COUNT] = count;
    x[FIGURE_DIFFERS_COUNT_IN_STATE] = f->x[FIGURE_STATE_SAME];
    x[FIGURE_DIFFERS_MEASURE] = f->x[FIGURE_MEASURE];
    x[FIGURE_DIFFERS_SCALE] = f->x[FIGURE_SCALE];
    x[FIGURE_DIFFERS_SHARE] = f->x[FIGURE_SHARE];
    x[FIGURE_DIFFERS_MONEY] = f->x[FIGURE_MONEY];
    x[FIGURE_DIFFERS_DURATION] = f->x[FIGURE_DURATION];
    x[FIGURE_DIFFERS_NOUN] = f->noun;
    x[FIGURE_DIFFERS_PREDICATE] = f->x[FIGURE_PREDICATE_SAME];
    x[FIGURE_DIFFERS_AROUND] = f->x[FIGURE_AROUND];
    x[FIGURE_DIFFERS_BACKGROUND] = f->x[FIGURE_BACKGROUND];
    x[FIGURE_DIFFERS_BACKGROUND_OF_ONE] = f->x[FIGURE_BACKGROUND_OF_ONE];
    x[FIGURE_DIFFERS_GROUP_OF_ONE] = f->x[FIGURE_GROUP_OF_ONE];
    x[FIGURE_DIFFERS_BARE] = !count && f->x[FIGURE_BARE] > 0;
    x[FIGURE_DIFFERS_BARE_AROUND] = x[FIGURE_DIFFERS_BARE] * f->x[FIGURE_AROUND];
    x[FIGURE_DIFFERS_STATE_OF_ONE] = f->x[FIGURE_STATE_OF_ONE];
    x[FIGURE_DIFFERS_SENTENCES] = f->x[FIGURE_SENTENCES_MIN];
    x[FIGURE_DIFFERS_CLAIMS] = f->x[FIGURE_CLAIMS_MIN];
}

static void describe_rivals(size_t pair, double fit, const struct rivals *a, const struct rivals *b,
                            double *x)
{
    struct leads leads = rivals_leads(pair, fit, a, b);
    x[FIGURE_DIFFERS_LEAD_MIN] = leads.least;
    x[FIGURE_DIFFERS_LEAD_MAX] = leads.most;
    x[FIGURE_DIFFERS_EQUAL_LEAD_MIN] = leads.equal_least;
    x[FIGURE_DIFFERS_EQUAL_LEAD_MAX] = leads.equal_most;
    x[FIGURE_DIFFERS_RIVALS] = leads.count;
    x[FIGURE_DIFFERS_BEST] = leads.best;
}

static void describe_doubts(const struct figure_pair *f, double *x)
{
    const struct quantity_doubts *doubts = &f->doubts;
    x[FIGURE_DIFFERS_OTHER_SIZE] = doubts->other_size;
    x[FIGURE_DIFFERS_OPPOSITE] = doubts->opposite;
    x[FIGURE_DIFFERS_ANOTHER] = doubts->another;
    x[FIGURE_DIFFERS_KEPT_APART] = doubts->kept_apart;
    x[FIGURE_DIFFERS_UNSETTLED] = doubts->unsettled;
    x[FIGURE_DIFFERS_SHARES_OF_TWO] = doubts->shares_of_two;
    x[FIGURE_DIFFERS_TOLD_APART] = doubts->told_apart;
    x[FIGURE_DIFFERS_ALONE] = doubts->alone;
    x[FIGURE_DIFFERS_CLASH] = f->x[FIGURE_TOPICS_CLASH];
    x[FIGURE_DIFFERS_ONE] = f->x[FIGURE_ONE];
    x[FIGURE_DIFFERS_GROWS] = figure_quantity(&f->a)->grows && figure_quantity(&f->b)->grows;
}

static bool are_of_documents(const struct figure_pair *f, const struct figure_pair *g)
{
    return f->a.document == g->a.document && f->b.document == g->b.document;
}

/* One number of a story more than those of the pairs. */
static uint32_t number_limit(const figure_list *list)
{
    uint32_t limit = 0;
    for (size_t i = 0; i < list->count; i++) {
        uint32_t last = list->items[i].a_number > list->items[i].b_number ? list->items[i].a_number
                                                                          : list->items[i].b_number;
        limit = last >= limit ? last + 1 : limit;
    }
    return limit;
}

/* Of the pairs of two documents, from `first` to `end`; rivals: of each number of the story. */
static void differ_features_of(const figure_list *list, size_t first, size_t end,
                               struct rivals *rivals, figures_visitor *visit, void *context)
{
    for (size_t i = first; i < end; i++)
        rivals[list->items[i].a_number] = rivals[list->items[i].b_number] = RIVALS_NONE;
    for (size_t i = first; i < end; i++) {
        add_rival(&rivals[list->items[i].a_number], i, &list->items[i]);
        add_rival(&rivals[list->items[i].b_number], i, &list->items[i]);
    }
    for (size_t i = first; i < end; i++) {
        const struct figure_pair *f = &list->items[i];
        double x[FIGURE_DIFFERS_FEATURE_COUNT] = {0};
        if (!figures_differ(f))
            continue;
        describe_values(f, x);
        describe_rivals(i, f->fit, &rivals[f->a_number], &rivals[f->b_number], x);
        describe_doubts(f, x);
        visit(context, i, x, x[FIGURE_DIFFERS_EQUAL_LEAD_MIN] >= 0);
    }
}

void figures_visit_differing(struct arena *scratch, const figure_list *list, figures_visitor *visit,
                             void *context)
{
    struct rivals *rivals = arena_new_array(scratch, struct rivals, number_limit(list));
    size_t end = 0;
    for (size_t first = 0; first < list->count; first = end) {
        for (end = first;
             end < list->count && are_of_documents(&list->items[first], &list->items[end]);)
            end++;
        differ_features_of(list, first, end, rivals, visit, context);
    }
}

/* Numbers by where they stand ---------------------------------------------------------------------
 */

struct key {
    const struct statements *a, *b;
    uint32_t a_start, b_start;
};

static struct str key_text(const struct key *key)
{
    return (struct str){(const char *)key, sizeof *key};
}

static struct key key_of(const struct figure_pair *f)
{
    return (struct key){f->a.document, f->b.document, figure_quantity(&f->a)->span.start,
                        figure_quantity(&f->b)->span.start};
}

struct scoring {
    const struct logistic *model;
    struct scored_figures *out;
};

static void score_pair(void *context, size_t pair, const double x[FIGURE_DIFFERS_FEATURE_COUNT],
                       bool may_differ)
{
    const struct scoring *scoring = context;
    scoring->out->score[pair] = logistic_score(scoring->model, x);
    scoring->out->may[pair] = may_differ;
}

void figures_score(struct arena *arena, const struct verdict_models *models, figure_list list,
                   struct scored_figures *out)
{
    struct key *keys = arena_new_array(arena, struct key, list.count);
    *out = (struct scored_figures){.list = list,
                                   .score = arena_new_array(arena, double, list.count),
                                   .may = arena_new_array(arena, bool, list.count),
                                   .of = {.arena = arena}};
    struct scoring scoring = {&models->of[MODEL_FIGURES_DIFFER], out};
    figures_judge(&models->of[MODEL_FIGURE], &out->list);
    figures_visit_differing(arena, &out->list, score_pair, &scoring);
    for (size_t i = 0; i < list.count; i++) {
        keys[i] = key_of(&list.items[i]);
        map_put(&out->of, key_text(&keys[i]), (uint32_t)i);
    }
}

bool figures_allow(const struct scored_figures *figures, const struct pair *pair, double least)
{
    const struct claim_quantity *a = &pair->a.view->claim->quantities[pair->quantity.a];
    const struct claim_quantity *b = &pair->b.view->claim->quantities[pair->quantity.b];
    const struct key key = {pair->a.document, pair->b.document, a->span.start, b->span.start};
    if (pair->a.document == pair->b.document || !figures_know(a))
        return true;
    uint32_t i = map_get(&figures->of, key_text(&key));
    return i != MAP_NONE &&
           (!figures_differ(&figures->list.items[i]) || figures->score[i] >= least);
}
