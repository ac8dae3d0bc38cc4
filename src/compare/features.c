#include "compare/features.h"

#include <math.h>

#include "language/lexicon_tables.h"

const char *const pair_feature_names[PAIR_FEATURE_COUNT] = {
#define PAIR_FEATURE_NAME(name, text) text,
    PAIR_FEATURE_LIST(PAIR_FEATURE_NAME)
#undef PAIR_FEATURE_NAME
};

/* As lexicon_relate has it for words of one class. */
static const float CLASS_SIMILARITY = 0.8f;

/* Below this two words do not stand for each other at all. */
static const double SIMILAR_LEAST = 0.35;

/* A term that this share of the story's sentences has, or more, is its subject, not a detail. */
static const double RARE_SHARE = 0.08;

static bool is_rare(const struct rarity *rarity, uint32_t id)
{
    return rarity && rarity->sentences_with[id] <= 2 + RARE_SHARE * rarity->sentence_count;
}

static double cover(struct vocabulary *v, const struct rarity *rarity, const struct bag *a,
                    const struct bag *b, struct alignment *sums)
{
    double found = 0;
    for (uint32_t i = 0; i < a->count; i++) {
        const struct term *t = &a->terms[i];
        double score = vocabulary_best_similarity(v, t->id, b->terms, b->count);
        if (score < SIMILAR_LEAST)
            continue;
        double weight = bag_detail(rarity, t);
        found += weight * score;
        sums->shared += weight * score / 2;
        if (t->kind == TERM_NAME)
            sums->names += score / 2;
        if (t->kind == TERM_NUMBER)
            sums->numbers += score / 2;
        if (is_rare(rarity, t->id) && score > 0.8)
            sums->rare += weight * score / 2;
    }
    return a->weight > 0 ? found / a->weight : 0;
}

static struct alignment align_bags(struct vocabulary *vocabulary, const struct rarity *rarity,
                                   const struct bag *a, const struct bag *b)
{
    struct alignment al = {0};
    al.cover_a = cover(vocabulary, rarity, a, b, &al);
    al.cover_b = cover(vocabulary, rarity, b, a, &al);
    return al;
}

struct alignment align_terms(struct vocabulary *vocabulary, const struct rarity *rarity,
                             const struct term *a, uint32_t a_count, const struct term *b,
                             uint32_t b_count)
{
    struct bag x = bag_of(rarity, a, a_count), y = bag_of(rarity, b, b_count);
    return align_bags(vocabulary, rarity, &x, &y);
}

double cover_bag(struct vocabulary *vocabulary, const struct rarity *rarity, const struct bag *bag,
                 const struct bag *other)
{
    struct alignment unused = {0};
    return cover(vocabulary, rarity, bag, other, &unused);
}

void pair_set_sentences(struct vocabulary *vocabulary, const struct rarity *rarity,
                        const struct bag *a, const struct bag *b, struct pair *pair)
{
    pair->sentences = align_bags(vocabulary, rarity, a, b);
    pair->shared = log1p(pair->sentences.shared);
    pair->rare = log1p(pair->sentences.rare);
}

void pair_set_terms(struct vocabulary *vocabulary, const struct rarity *rarity, struct pair *pair)
{
    const struct statement *s = pair->a.statement, *t = pair->b.statement;
    struct bag a = bag_of(rarity, s->terms, s->term_count);
    struct bag b = bag_of(rarity, t->terms, t->term_count);
    pair_set_sentences(vocabulary, rarity, &a, &b, pair);
    pair->a_terms = bag_of(rarity, pair->a.view->terms, pair->a.view->term_count);
    pair->b_terms = bag_of(rarity, pair->b.view->terms, pair->b.view->term_count);
    pair->a_in_b = cover_bag(vocabulary, rarity, &pair->a_terms, &b);
    pair->b_in_a = cover_bag(vocabulary, rarity, &pair->b_terms, &a);
}

/* Are the fillers of a role, as terms, the same (1), different (-1), or one of them absent (0)? */
static double role_agreement(struct vocabulary *v, uint32_t x, uint32_t y)
{
    if (x == TERM_NONE || y == TERM_NONE)
        return 0;
    double s = vocabulary_similarity(v, x, y);
    if (s >= 0.5)
        return s;
    /* "the ship" may well be the one that the other side names. */
    return (v->entries[x].kind == TERM_NAME) == (v->entries[y].kind == TERM_NAME) ? -1 : 0;
}

static void role_features(struct vocabulary *v, struct pair *pair)
{
    const struct claim_view *a = pair->a.view, *b = pair->b.view;
    double actor = role_agreement(v, a->actor, b->actor);
    double object = role_agreement(v, a->object, b->object);
    double place = role_agreement(v, a->place, b->place);
    pair->x[FEATURE_ACTOR_SAME] = fmax(0, actor);
    pair->x[FEATURE_ACTOR_DIFFERS] = fmax(0, -actor);
    pair->x[FEATURE_OBJECT_SAME] = fmax(0, object);
    pair->x[FEATURE_OBJECT_DIFFERS] = fmax(0, -object);
    pair->x[FEATURE_PLACE_SAME] = fmax(0, place);
    pair->x[FEATURE_PLACE_DIFFERS] = fmax(0, -place);
}

/* How well what two numbers count fits, 0…1. */
static double fit_of(const struct pair *pair, const struct claim_quantity *a,
                     const struct topic_fit *topic)
{
    if (topic->clash)
        return 0;
    if (a->kind != QUANTITY_COUNT)
        return fmax(topic->noun, topic->state);
    if (topic->state >= 1)
        return 0.6 + 0.4 * topic->noun;
    if (topic->bare)
        return pair->predicates != RELATED_NOT ? 0.6 : 0;
    return topic->noun;
}

static int verdict_rank(enum slot_verdict verdict)
{
    static const int ranks[] = {[SLOT_APART] = 0,
                                [SLOT_CLASH] = 1,
                                [SLOT_TENSION] = 2,
                                [SLOT_COMPATIBLE] = 3,
                                [SLOT_EQUAL] = 4};
    return ranks[verdict];
}

static struct str quantity_text(const struct pair_side *side, const struct claim_quantity *q)
{
    return str_span(side->document->article->article->text, q->span.start, q->span.end);
}

/* The "second" of "a second missile"; NULL where there is none. */
static const struct claim_quantity *ordinal_of(const struct claim *claim,
                                               const struct claim_quantity *q)
{
    for (uint32_t i = 0; i < claim->quantity_count; i++)
        if (claim->quantities[i].kind == QUANTITY_ORDINAL &&
            claim->quantities[i].argument == q->argument)
            return &claim->quantities[i];
    return NULL;
}

static bool is_article(const struct pair_side *side, const struct claim_quantity *q)
{
    struct str s = quantity_text(side, q);
    return str_equal_fold(s, STR("a")) || str_equal_fold(s, STR("an"));
}

/* "A second missile" makes at least two of them; "a first step" counts nothing. */
static bool as_counted(const struct pair_side *side, const struct claim_quantity *q,
                       struct claim_quantity *out)
{
    const struct claim_quantity *ordinal =
        is_article(side, q) ? ordinal_of(side->view->claim, q) : NULL;
    *out = *q;
    if (!ordinal)
        return true;
    out->value.low = ordinal->value.low;
    out->value.high = INFINITY;
    out->value.exactness = CR_AT_LEAST;
    return ordinal->value.low > 1;
}

struct pair_side pair_side_at(const struct statements *document, uint32_t sentence, uint32_t claim)
{
    const struct statement *s = &document->items[sentence];
    return (struct pair_side){document, s, &s->claims[claim]};
}

bool quantity_is_indefinite(const struct pair_side *side, const struct claim_quantity *q)
{
    if (q->unsaid)
        return q->value.high == 1;
    return is_article(side, q) && !ordinal_of(side->view->claim, q);
}

/* What nobody counts stands only against what is another number: one against several. */
static bool are_one_and_several(const struct pair *pair, const struct claim_quantity *a,
                                const struct claim_quantity *b)
{
    bool one = quantity_is_indefinite(&pair->a, a);
    const struct claim_quantity *several = one ? b : a;
    return one != quantity_is_indefinite(&pair->b, b) && several->value.low > 1;
}

/* "Three million euros", "five million": a bare number of that size beside a sum of money. */
static void take_currency(const struct claim_quantity *money, struct claim_quantity *bare)
{
    static const double LEAST = 1e6;
    if (money->kind != QUANTITY_MONEY || bare->kind != QUANTITY_COUNT || bare->value.of ||
        bare->part_noun.n || !(bare->value.low >= LEAST))
        return;
    bare->kind = QUANTITY_MONEY;
    bare->value.unit = money->value.unit;
    bare->each = money->each;
    bare->state = (struct str){0};
}

/* "Put it at 6.6" beside "a magnitude of 6.4". */
static void take_scale(const struct claim_quantity *measure, struct claim_quantity *bare)
{
    static const double DECIMAL = 0.5;
    if (measure->kind != QUANTITY_MEASURE || !measure->on_scale || bare->kind != QUANTITY_COUNT ||
        bare->value.of || bare->state.n || bare->resolution >= DECIMAL)
        return;
    bare->kind = QUANTITY_MEASURE;
    bare->on_scale = true;
    bare->value.unit = measure->value.unit;
}

/* "Two adults and a child" beside "four people": three people. */
static void take_total(struct claim_quantity *listed, const struct claim_quantity *people)
{
    if (listed->list_total == 0 || !people->generic)
        return;
    listed->value.low = listed->value.high = listed->list_total;
    listed->value.of = people->value.of;
    listed->generic = true;
}

/* "Kroner" may be of any country that has them, that of the other side's crowns, too. */
static void share_currency(const struct lexicon *lexicon, struct claim_quantity *open,
                           const struct claim_quantity *other)
{
    struct lexicon_currency currency;
    if (open->currency == LEXICON_NONE || other->kind != QUANTITY_MONEY)
        return;
    for (uint32_t i = 0; lexicon_currency(lexicon, open->currency, i, &currency); i++)
        if (strcmp(currency.code, other->value.unit) == 0)
            open->value.unit = other->value.unit;
}

bool quantities_as_compared(const struct vocabulary *v, const struct pair_side *a_side,
                            const struct pair_side *b_side, const struct claim_quantity *a,
                            const struct claim_quantity *b, struct claim_quantity *x,
                            struct claim_quantity *y)
{
    if (!as_counted(a_side, a, x) || !as_counted(b_side, b, y))
        return false;
    take_currency(x, y);
    take_currency(y, x);
    take_scale(x, y);
    take_scale(y, x);
    take_total(x, y);
    take_total(y, x);
    share_currency(v->lexicon, x, y);
    share_currency(v->lexicon, y, x);
    return true;
}

/* The pair of numbers that fit best; among those that fit alike, one that agrees. An article is a
 * number only where the other side counts the same thing. */
static struct slot_match compare_quantities(struct vocabulary *v, struct pair *pair, double *fit)
{
    struct slot_match best = {{SLOT_APART, "no numbers to compare"}, CLAIM_NONE, CLAIM_NONE};
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    double best_value = 0;
    *fit = 0;
    pair->topic = (struct topic_fit){0};
    for (uint32_t i = 0; i < a->quantity_count; i++) {
        for (uint32_t j = 0; j < b->quantity_count; j++) {
            struct claim_quantity x, y;
            if (!quantities_as_compared(v, &pair->a, &pair->b, &a->quantities[i], &b->quantities[j],
                                        &x, &y))
                continue;
            if ((x.unsaid || y.unsaid) && !are_one_and_several(pair, &x, &y))
                continue;
            struct slot_result r = slot_compare_quantities(&x, &y);
            unsigned articles = quantity_is_indefinite(&pair->a, &a->quantities[i]) +
                                quantity_is_indefinite(&pair->b, &b->quantities[j]);
            if (r.verdict == SLOT_APART || articles == 2)
                continue;
            struct topic_fit topic = topic_compare(v, &x, &y);
            double alike = fit_of(pair, &x, &topic);
            if (alike < 0.5 || (articles == 1 && alike < 0.9))
                continue;
            double value = alike + 0.1 * verdict_rank(r.verdict) - 0.5 * articles;
            if (value > best_value) {
                best_value = value;
                *fit = alike;
                best = (struct slot_match){r, i, j};
                pair->topic = topic;
            }
        }
    }
    return best;
}

static struct slot_match compare_times(const struct claim *a, const struct claim *b)
{
    struct slot_match worst = {{SLOT_APART, "no times to compare"}, CLAIM_NONE, CLAIM_NONE};
    for (uint32_t i = 0; i < a->time_count; i++) {
        for (uint32_t j = 0; j < b->time_count; j++) {
            struct slot_result r = slot_compare_times(&a->times[i], &b->times[j]);
            int rank = verdict_rank(r.verdict);
            if (rank > 0 && (worst.a == CLAIM_NONE || rank < verdict_rank(worst.result.verdict)))
                worst = (struct slot_match){r, i, j};
        }
    }
    return worst;
}

static bool is_unsaid(const struct claim *claim, uint32_t quantity)
{
    return quantity < claim->quantity_count && claim->quantities[quantity].unsaid;
}

static void slot_features(struct vocabulary *v, struct pair *pair)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    double fit;
    pair->quantity = compare_quantities(v, pair, &fit);
    pair->time = compare_times(a, b);
    enum slot_verdict q = pair->quantity.result.verdict, t = pair->time.result.verdict;
    pair->x[FEATURE_QUANTITY_NOUN] = fit;
    pair->x[FEATURE_QUANTITY_AGREES] = q == SLOT_EQUAL ? 1 : q == SLOT_COMPATIBLE ? 0.5 : 0;
    pair->x[FEATURE_QUANTITY_CLASHES] = (q == SLOT_CLASH || q == SLOT_TENSION) &&
                                        !is_unsaid(a, pair->quantity.a) &&
                                        !is_unsaid(b, pair->quantity.b);
    pair->x[FEATURE_TOPIC_AGREES] = pair->topic.state * pair->x[FEATURE_QUANTITY_AGREES];
    pair->x[FEATURE_TOPIC_CLASHES] = pair->topic.state * pair->x[FEATURE_QUANTITY_CLASHES];
    pair->x[FEATURE_TIME_AGREES] = t == SLOT_EQUAL ? 1 : t == SLOT_COMPATIBLE ? 0.5 : 0;
    pair->x[FEATURE_TIME_CLASHES] = t == SLOT_CLASH ? 1 : t == SLOT_TENSION ? 0.5 : 0;
}

/* "Left the tracks", "jumped the rails", "derailed": idioms have their class as claims, not as
 * words. */
static bool are_of_one_class(const struct vocabulary *v, const struct pair *pair)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    return str_equal(a->event_class, b->event_class) && !str_equal(a->event_class, a->lemma) &&
           lexicon_event_class(v->lexicon, a->event_class) != LEXICON_NONE;
}

static void predicate_features(struct vocabulary *v, struct pair *pair)
{
    uint32_t a = pair->a.view->predicate, b = pair->b.view->predicate;
    pair->predicates = RELATED_NOT;
    if (a == TERM_NONE || b == TERM_NONE) {
        pair->x[FEATURE_PREDICATE_MISSING] = 1;
        return;
    }
    struct lexicon_relatedness r = vocabulary_relate(v, a, b);
    if (r.relation == RELATED_NOT && are_of_one_class(v, pair))
        r = (struct lexicon_relatedness){RELATED_CLASS, CLASS_SIMILARITY};
    pair->predicates = r.relation;
    if (r.relation == RELATED_OPPOSITE)
        pair->x[FEATURE_PREDICATE_OPPOSITE] = r.score;
    else if (r.relation == RELATED_SAME)
        pair->x[FEATURE_PREDICATE_SAME] = 1;
    else
        pair->x[FEATURE_PREDICATE_RELATED] = r.score;
}

bool is_personal_pronoun(struct str word)
{
    static const char *const pronouns[] = {"he", "she", "it", "they", "who", "we", "i", "you"};
    for (size_t i = 0; i < sizeof pronouns / sizeof *pronouns; i++)
        if (str_equal_fold(word, str_of(pronouns[i])))
            return true;
    return false;
}

static bool speaker_is_named(const struct claim_speaker *speaker)
{
    return speaker->name.n > 0 && !is_personal_pronoun(speaker->name);
}

/* "Hanne Krogh", "Chief Executive Hanne Krogh": one name ends in the other. */
static bool is_same_speaker(const struct claim_speaker *a, const struct claim_speaker *b)
{
    struct str shorter = a->name.n < b->name.n ? a->name : b->name;
    struct str longer = a->name.n < b->name.n ? b->name : a->name;
    struct str end = {longer.s + longer.n - shorter.n, shorter.n};
    return speaker_is_named(a) && speaker_is_named(b) && str_equal_fold(shorter, end);
}

static bool is_named(const struct claim *c)
{
    return speaker_is_named(&c->speakers[c->speaker_count - 1]);
}

static void speaker_features(struct vocabulary *v, struct pair *pair)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    pair->x[FEATURE_BOTH_QUOTED] = a->quoted && b->quoted;
    if (a->speaker_count == 0 || b->speaker_count == 0)
        return;
    const struct claim_view *u = pair->a.view, *w = pair->b.view;
    bool known = u->speaker != TERM_NONE && w->speaker != TERM_NONE;
    bool same = known && vocabulary_similarity(v, u->speaker, w->speaker) >= 0.6;
    for (uint32_t i = 0; i < a->speaker_count; i++)
        for (uint32_t j = 0; j < b->speaker_count; j++)
            same = same || is_same_speaker(&a->speakers[i], &b->speakers[j]);
    pair->x[FEATURE_SPEAKER_SAME] = same;
    pair->x[FEATURE_SPEAKER_DIFFERS] = !same && (known || (is_named(a) && is_named(b)));
}

static void manner_features(struct pair *pair)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    double *x = pair->x;
    x[FEATURE_ONE_NOMINAL] = a->nominal != b->nominal;
    x[FEATURE_ONE_BACKGROUND] = pair->a.view->background != pair->b.view->background;
    x[FEATURE_BOTH_BACKGROUND] = pair->a.view->background && pair->b.view->background;
    x[FEATURE_POLARITY_DIFFERS] = (a->polarity == CR_ASSERTED) != (b->polarity == CR_ASSERTED);
    x[FEATURE_CERTAINTY_DIFFERS] = a->certainty != b->certainty;
    x[FEATURE_ONE_TITLE] = pair->a.statement->sentence->role == CR_ROLE_TITLE ||
                           pair->b.statement->sentence->role == CR_ROLE_TITLE;
    x[FEATURE_BOTH_EARLY] = pair->a.statement->early && pair->b.statement->early;
    x[FEATURE_SAME_ARTICLE] = pair->a.document == pair->b.document;
}

static void overlap_features(struct vocabulary *v, const struct rarity *rarity, struct pair *pair)
{
    const struct claim_view *a = pair->a.view, *b = pair->b.view;
    struct alignment claims = align_bags(v, rarity, &pair->a_terms, &pair->b_terms);
    double *x = pair->x;
    x[FEATURE_SENTENCE_COVER_MIN] = fmin(pair->sentences.cover_a, pair->sentences.cover_b);
    x[FEATURE_SENTENCE_COVER_MAX] = fmax(pair->sentences.cover_a, pair->sentences.cover_b);
    x[FEATURE_CLAIM_COVER_MIN] = fmin(claims.cover_a, claims.cover_b);
    x[FEATURE_CLAIM_COVER_MAX] = fmax(claims.cover_a, claims.cover_b);
    x[FEATURE_CLAIM_IN_SENTENCE_MIN] = fmin(pair->a_in_b, pair->b_in_a);
    x[FEATURE_CLAIM_IN_SENTENCE_MAX] = fmax(pair->a_in_b, pair->b_in_a);
    x[FEATURE_SHARED_WEIGHT] = claims.shared > 0 ? log1p(claims.shared) : 0;
    x[FEATURE_SENTENCE_SHARED_WEIGHT] = pair->shared;
    x[FEATURE_SHARED_NAMES] = claims.names > 0 ? log1p(claims.names) : 0;
    x[FEATURE_SHARED_NUMBERS] = fmin(2, claims.numbers);
    x[FEATURE_SHARED_RARE] = pair->rare;
    x[FEATURE_LENGTH] = fmin(a->length, b->length);
}

void pair_features(struct vocabulary *vocabulary, const struct rarity *rarity, struct pair *pair)
{
    memset(pair->x, 0, sizeof pair->x);
    overlap_features(vocabulary, rarity, pair);
    predicate_features(vocabulary, pair);
    role_features(vocabulary, pair);
    slot_features(vocabulary, pair);
    speaker_features(vocabulary, pair);
    manner_features(pair);
}
