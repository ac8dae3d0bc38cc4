#include "compare/figures.h"

#include <math.h>
#include <stdlib.h>

#include "compare/rules.h"

const char *const figure_feature_names[FIGURE_FEATURE_COUNT] = {
#define FIGURE_FEATURE_NAME(name, text) text,
    FIGURE_FEATURE_LIST(FIGURE_FEATURE_NAME)
#undef FIGURE_FEATURE_NAME
};

typedef vec(struct figure) figures;

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct rarity *rarity;
    figure_list *list;
};

struct pair_side figure_side(const struct figure *f)
{
    return pair_side_at(f->document, f->sentence, f->claim);
}

const struct claim_quantity *figure_quantity(const struct figure *f)
{
    return &figure_side(f).view->claim->quantities[f->quantity];
}

bool figures_differ(const struct figure_pair *pair)
{
    return pair->values.verdict == SLOT_CLASH || pair->values.verdict == SLOT_TENSION;
}

/* Numbers of an article ---------------------------------------------------------------------------
 */

bool figures_know(const struct claim_quantity *q)
{
    return q->kind != QUANTITY_ORDINAL && q->kind != QUANTITY_AGE && q->kind != QUANTITY_SCORE;
}

/* Index of the first word of a number. */
static int word_at(const struct statement *s, const struct claim_quantity *q)
{
    uint32_t w = 0;
    while (w < s->sentence->word_count && s->sentence->words[w].start < q->span.start)
        w++;
    return (int)w;
}

/* "A vehicle entered at five". */
static bool is_hour(const struct signs *signs, const struct pair_side *side,
                    const struct claim_quantity *q)
{
    enum { HOURS = 12 };
    int word = word_at(side->statement, q);
    return q->kind == QUANTITY_COUNT && !q->value.of && !q->state.n && q->value.high <= HOURS &&
           q->value.low == floor(q->value.low) && word > 0 &&
           signs_has(signs, SIGNS_HOURS, side->statement->sentence->words[word - 1].lemma);
}

/* "A second man", "both banks", "nobody liked it" count nothing; that nobody died does. */
static bool counts_something(const struct pair_side *side, const struct claim_quantity *q)
{
    static const char *const words[] = {"a", "an", "both"};
    struct str text = str_span(side->document->article->article->text, q->span.start, q->span.end);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_equal_fold(text, str_of(words[i])))
            return false;
    return !q->unsaid && !quantity_is_indefinite(side, q) && (q->value.high > 0 || q->state.n > 0);
}

/* "Two people briefed on the matter said": who tells it is counted by nobody. */
static bool counts_tellers(const struct statement *s, const struct claim_quantity *q)
{
    for (uint32_t i = 0; i < s->term_count; i++) {
        const struct word *word = &s->sentence->words[s->terms[i].word];
        if (s->terms[i].telling && word->start < q->of_span.end && word->end > q->of_span.start)
            return true;
    }
    return false;
}

/* The "four women" of "two men and four women", who are six people together. */
static bool is_in_list(const struct claim *c, const struct claim_quantity *q)
{
    for (uint32_t i = 0; i < c->quantity_count; i++)
        if (&c->quantities[i] != q && c->quantities[i].list_total > 0 &&
            span_covers(c->quantities[i].list_span, q->span))
            return true;
    return false;
}

static bool has_number(const struct claim *c, const struct claim_quantity *q)
{
    for (uint32_t i = 0; i < c->quantity_count; i++)
        if (c->quantities[i].span.start == q->span.start && c->quantities[i].kind == q->kind)
            return true;
    return false;
}

/* The shortest claim says best what a number is told of. */
static bool is_of_shorter(const struct statement *s, uint32_t claim, const struct claim_quantity *q)
{
    uint32_t length = span_length(s->claims[claim].claim->span);
    for (uint32_t i = 0; i < s->claim_count; i++) {
        uint32_t other = span_length(s->claims[i].claim->span);
        if (i != claim && (other < length || (other == length && i < claim)) &&
            has_number(s->claims[i].claim, q))
            return true;
    }
    return false;
}

static figures figures_of(struct arena *arena, const struct signs *signs,
                          const struct statements *document)
{
    figures list = {0};
    for (uint32_t i = 0; i < document->count; i++) {
        const struct statement *s = &document->items[i];
        for (uint32_t c = 0; c < s->claim_count && s->term_count; c++) {
            const struct claim *claim = s->claims[c].claim;
            for (uint32_t q = 0; q < claim->quantity_count; q++) {
                struct figure f = {document, i, c, q};
                struct pair_side side = figure_side(&f);
                const struct claim_quantity *quantity = &claim->quantities[q];
                if (figures_know(quantity) && counts_something(&side, quantity) &&
                    !is_in_list(claim, quantity) && !is_hour(signs, &side, quantity) &&
                    !is_of_shorter(s, c, quantity))
                    vec_push(arena, &list, f);
            }
        }
    }
    return list;
}

/* Two numbers -------------------------------------------------------------------------------------
 */

/* "Another 20 are missing" may be all of the missing, "up by a fifth" is a share like "a fifth". */
static void settle_difference(struct claim_quantity *a, struct claim_quantity *b)
{
    if (a->kind == QUANTITY_COUNT || a->kind == QUANTITY_MONEY || a->kind == QUANTITY_PERCENT)
        a->difference = b->difference = false;
}

/* "Three of the wounded" are fewer than all nine of them: no difference. */
static bool is_some_of_all(const struct claim_quantity *some, const struct claim_quantity *all)
{
    return some->of_group && !all->of_group && some->state.n &&
           str_equal(some->state, all->state) && some->value.low > 0 &&
           some->value.high < all->value.low;
}

static bool are_alike(const struct claim_quantity *a, const struct claim_quantity *b)
{
    bool pace = a->frequency == b->frequency || a->kind == QUANTITY_MONEY; /* "saves 12m a year" */
    return pace && a->part == b->part && !is_some_of_all(a, b) && !is_some_of_all(b, a) &&
           a->beyond_event == b->beyond_event && a->everywhere == b->everywhere &&
           a->aftermath == b->aftermath;
}

static double similarity_of(struct vocabulary *v, struct str a, struct str b)
{
    return a.n && b.n ? vocabulary_similarity(v, vocabulary_add(v, TERM_NOUN, a),
                                              vocabulary_add(v, TERM_NOUN, b))
                      : 0;
}

static struct str counted_noun(const struct claim_quantity *q)
{
    return q->value.of ? str_of(q->value.of) : (struct str){0};
}

static double nouns_alike(struct vocabulary *v, const struct claim_quantity *a,
                          const struct claim_quantity *b)
{
    struct str x = counted_noun(a), y = counted_noun(b);
    double parts = fmax(similarity_of(v, a->part_noun, y), similarity_of(v, x, b->part_noun));
    return fmax(similarity_of(v, x, y), parts);
}

/* How near a sentence comes to telling of what a number counts, 0…1. */
static double noun_told(struct vocabulary *v, const struct claim_quantity *q,
                        const struct statement *where)
{
    if (!q->value.of)
        return 0;
    return vocabulary_best_similarity(v, vocabulary_add(v, TERM_NOUN, str_of(q->value.of)),
                                      where->terms, where->term_count);
}

static bool is_around(const struct term *t, int word)
{
    enum { REACH = 6 };
    return t->kind != TERM_NUMBER && abs((int)t->word - word) <= REACH;
}

/* Share of the words beside one number that stand beside the other, by weight. */
static double around_one(struct vocabulary *v, const struct statement *s, int at,
                         const struct statement *t, int other)
{
    double total = 0, found = 0;
    for (uint32_t i = 0; i < s->term_count; i++) {
        double best = 0;
        if (!is_around(&s->terms[i], at))
            continue;
        for (uint32_t j = 0; j < t->term_count && best < 1; j++)
            if (is_around(&t->terms[j], other))
                best = fmax(best, vocabulary_similarity(v, s->terms[i].id, t->terms[j].id));
        total += s->terms[i].weight;
        found += best * s->terms[i].weight;
    }
    return total > 0 ? found / total : 0;
}

static double around(struct vocabulary *v, const struct figure *a, const struct figure *b)
{
    const struct statement *s = figure_side(a).statement, *t = figure_side(b).statement;
    int at = word_at(s, figure_quantity(a)), other = word_at(t, figure_quantity(b));
    return (around_one(v, s, at, t, other) + around_one(v, t, other, s, at)) / 2;
}

static void describe_counted(struct vocabulary *v, const struct figure_pair *f,
                             const struct topic_fit *topic, double *x)
{
    const struct claim_quantity *a = figure_quantity(&f->a), *b = figure_quantity(&f->b);
    const struct statement *s = figure_side(&f->a).statement, *t = figure_side(&f->b).statement;
    bool count = a->kind == QUANTITY_COUNT, states = a->state.n && b->state.n;
    double a_told = noun_told(v, a, t), b_told = noun_told(v, b, s);
    x[FIGURE_STATE_SAME] = count && states && str_equal(a->state, b->state);
    x[FIGURE_STATE_OF_ONE] = count && (a->state.n > 0) != (b->state.n > 0);
    x[FIGURE_STATELESS] = count && !a->state.n && !b->state.n;
    x[FIGURE_PROPERTY_SAME] = !count && states && str_equal(a->state, b->state) ? topic->state : 0;
    x[FIGURE_MEASURE] = a->kind == QUANTITY_MEASURE;
    x[FIGURE_SHARE] = a->kind == QUANTITY_PERCENT;
    x[FIGURE_MONEY] = a->kind == QUANTITY_MONEY;
    x[FIGURE_DURATION] = a->kind == QUANTITY_DURATION;
    x[count ? FIGURE_COUNT_NOUN : FIGURE_OTHER_NOUN] = f->noun;
    x[FIGURE_NOUN_MISSING] = count && !(a->value.of && b->value.of);
    x[FIGURE_NOUN_TOLD_MAX] = fmax(a_told, b_told);
    x[FIGURE_NOUN_TOLD_MIN] = fmin(a_told, b_told);
    x[FIGURE_BARE] = topic->bare;
    x[FIGURE_PEOPLE] = a->generic && b->generic;
    x[FIGURE_PEOPLE_OF_ONE] = a->generic != b->generic;
    x[FIGURE_SCALE] = topic_is_scale(a);
    x[FIGURE_EACH] = a->each;
    x[FIGURE_ONE] = (a->value.high == 1) + (b->value.high == 1);
    x[FIGURE_WHOLE_OF_ONE] = a->whole != b->whole;
    x[FIGURE_PARTS] = a->part + b->part;
    x[FIGURE_GROUP_OF_ONE] = a->of_group != b->of_group;
    x[FIGURE_FREQUENCY_OF_ONE] = a->frequency != b->frequency;
    x[FIGURE_DIFFERENCE_OF_ONE] = a->difference != b->difference;
    x[FIGURE_TELLERS] = counts_tellers(s, a) + counts_tellers(t, b);
}

/* Why what two numbers count seems to be two things. */
static void describe_clash(const struct figure_pair *f, double *x)
{
    x[FIGURE_TOPICS_CLASH] = 1;
    if (figure_quantity(&f->a)->kind != QUANTITY_COUNT)
        return;
    x[FIGURE_CLASH_COUNT] = 1;
    x[FIGURE_CLASH_NOUN] = f->noun;
    x[FIGURE_CLASH_STATE_SAME] = x[FIGURE_STATE_SAME];
    x[FIGURE_CLASH_STATE_OF_ONE] = x[FIGURE_STATE_OF_ONE];
}

static void describe_claims(const struct pair *pair, double *x)
{
    const double *p = pair->x;
    x[FIGURE_PREDICATE_SAME] = predicates_agree(pair);
    x[FIGURE_PREDICATE_RELATED] = p[FEATURE_PREDICATE_RELATED];
    x[FIGURE_ACTOR_SAME] = p[FEATURE_ACTOR_SAME];
    x[FIGURE_ACTOR_DIFFERS] = p[FEATURE_ACTOR_DIFFERS];
    x[FIGURE_OBJECT_SAME] = p[FEATURE_OBJECT_SAME];
    x[FIGURE_OBJECT_DIFFERS] = p[FEATURE_OBJECT_DIFFERS];
    x[FIGURE_PLACE_SAME] = p[FEATURE_PLACE_SAME];
    x[FIGURE_PLACE_DIFFERS] = p[FEATURE_PLACE_DIFFERS];
    x[FIGURE_TIME_AGREES] = p[FEATURE_TIME_AGREES];
    x[FIGURE_TIME_CLASHES] = p[FEATURE_TIME_CLASHES];
    x[FIGURE_NAMES] = p[FEATURE_SHARED_NAMES];
    x[FIGURE_CLAIMS_MIN] = p[FEATURE_CLAIM_COVER_MIN];
    x[FIGURE_CLAIMS_MAX] = p[FEATURE_CLAIM_COVER_MAX];
    x[FIGURE_SENTENCES_MIN] = p[FEATURE_SENTENCE_COVER_MIN];
    x[FIGURE_SENTENCES_MAX] = p[FEATURE_SENTENCE_COVER_MAX];
    x[FIGURE_BACKGROUND] = p[FEATURE_BOTH_BACKGROUND];
    x[FIGURE_BACKGROUND_OF_ONE] = p[FEATURE_ONE_BACKGROUND];
    x[FIGURE_EARLY] = p[FEATURE_BOTH_EARLY];
    x[FIGURE_CERTAINTY_DIFFERS] = p[FEATURE_CERTAINTY_DIFFERS];
    x[FIGURE_SPEAKER_SAME] = p[FEATURE_SPEAKER_SAME];
    x[FIGURE_SPEAKER_DIFFERS] = p[FEATURE_SPEAKER_DIFFERS];
}

void figures_pair_of_claims(struct vocabulary *v, const struct rarity *rarity,
                            const struct figure_pair *f, struct pair *out)
{
    *out = (struct pair){.a = figure_side(&f->a), .b = figure_side(&f->b)};
    pair_set_terms(v, rarity, out);
    pair_features(v, rarity, out);
    out->quantity = (struct slot_match){f->values, f->a.quantity, f->b.quantity};
    out->topic = topic_compare(v, figure_quantity(&f->a), figure_quantity(&f->b));
}

/* The dead are not the injured, a height is no width; a distance is no length, years in prison are
 * no other span of time. */
static bool states_differ(const struct claim_quantity *a, const struct claim_quantity *b)
{
    bool told_of_one = (a->state.n > 0) != (b->state.n > 0);
    bool both = a->state.n && b->state.n && !str_equal(a->state, b->state);
    return both || topic_is_distance(a) != topic_is_distance(b) ||
           (told_of_one && a->kind == QUANTITY_DURATION);
}

/* Numbers of what seem to be two things are laid beside each other only where their words agree. */
static bool may_be_one(const struct topic_fit *topic, const struct claim_quantity *a,
                       const struct claim_quantity *b, double around_both)
{
    static const double AROUND_LEAST = 0.15;
    return !topic->clash || (around_both > AROUND_LEAST && !states_differ(a, b));
}

static void compare_figures(struct finder *finder, const struct figure *a, const struct figure *b,
                            uint32_t a_number, uint32_t b_number)
{
    struct vocabulary *v = finder->vocabulary;
    struct pair_side s = figure_side(a), t = figure_side(b);
    struct claim_quantity x, y;
    if (s.view->long_ago != t.view->long_ago ||
        !quantities_as_compared(v, &s, &t, figure_quantity(a), figure_quantity(b), &x, &y) ||
        x.kind != y.kind || !are_alike(&x, &y))
        return;
    struct figure_pair f = {.a = *a, .b = *b, .a_number = a_number, .b_number = b_number};
    settle_difference(&x, &y);
    f.values = slot_compare_quantities(&x, &y);
    struct topic_fit topic = topic_compare(v, &x, &y);
    f.x[FIGURE_AROUND] = around(v, a, b);
    if (f.values.verdict == SLOT_APART || !may_be_one(&topic, &x, &y, f.x[FIGURE_AROUND]))
        return;
    struct pair pair;
    figures_pair_of_claims(v, finder->rarity, &f, &pair);
    f.noun = nouns_alike(v, &x, &y);
    describe_counted(v, &f, &pair.topic, f.x);
    describe_claims(&pair, f.x);
    if (topic.clash)
        describe_clash(&f, f.x);
    if (figures_differ(&f))
        f.doubts = quantity_doubts(v, &pair);
    vec_push(finder->arena, finder->list, f);
}

void figures_find(struct arena *arena, struct vocabulary *vocabulary, const struct rarity *rarity,
                  const struct statements *documents, uint32_t count, figure_list *list)
{
    struct finder finder = {arena, vocabulary, rarity, list};
    figures *all = arena_new_array(arena, figures, count);
    uint32_t *first = arena_new_array(arena, uint32_t, count + 1);
    for (uint32_t d = 0; d < count; d++) {
        all[d] = figures_of(arena, vocabulary->signs, &documents[d]);
        first[d + 1] = first[d] + (uint32_t)all[d].count;
    }
    for (uint32_t d = 0; d < count; d++)
        for (uint32_t e = d + 1; e < count; e++)
            for (uint32_t i = 0; i < all[d].count; i++)
                for (uint32_t j = 0; j < all[e].count; j++)
                    compare_figures(&finder, &all[d].items[i], &all[e].items[j], first[d] + i,
                                    first[e] + j);
}

void figures_judge(const struct logistic *model, figure_list *list)
{
    static const double SURE = 1e-4;
    for (size_t i = 0; i < list->count; i++) {
        double p = fmin(fmax(logistic_score(model, list->items[i].x), SURE), 1 - SURE);
        list->items[i].fit = log(p / (1 - p));
    }
}
