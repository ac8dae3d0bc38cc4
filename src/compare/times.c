#include "compare/times.h"

#include <math.h>

#include "claims/time.h"
#include "compare/event_mentions.h"
#include "compare/phases.h"
#include "compare/rules.h"

const char *const time_feature_names[TIME_FEATURE_COUNT] = {
#define TIME_FEATURE_NAME(name, text, sign) text,
    TIME_FEATURE_LIST(TIME_FEATURE_NAME)
#undef TIME_FEATURE_NAME
};

const signed char time_feature_signs[TIME_FEATURE_COUNT] = {
#define TIME_FEATURE_SIGN(name, text, sign) sign,
    TIME_FEATURE_LIST(TIME_FEATURE_SIGN)
#undef TIME_FEATURE_SIGN
};

enum { HOUR = 60, DAY = 24 * HOUR };

typedef vec(struct time_mention) mentions;

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct rarity *rarity;
    time_list *list;
};

struct pair_side time_mention_side(const struct time_mention *m)
{
    return pair_side_at(m->document, m->sentence, m->claim);
}

const struct claim_time *time_mention_time(const struct time_mention *m)
{
    return &time_mention_side(m).view->claim->times[m->time];
}

bool times_differ(const struct time_pair *pair)
{
    return pair->values.verdict == SLOT_CLASH || pair->values.verdict == SLOT_TENSION;
}

/* Times of an article -----------------------------------------------------------------------------
 */

/* Is the time told of another claim rather than of this one? It is of the clause that it stands
 * in, and of the shortest one of several. */
static bool is_more_of(const struct claim *c, const struct claim_time *t, const struct claim *other,
                       const struct claim_time *same)
{
    if (t->shared != same->shared)
        return t->shared;
    return span_length(other->span) < span_length(c->span);
}

/* The mention of the same words in this sentence, from `first` on. */
static struct time_mention *known_mention(const mentions *list, size_t first,
                                          const struct claim_time *t)
{
    for (size_t i = first; i < list->count; i++)
        if (time_mention_time(&list->items[i])->span.start == t->span.start)
            return &list->items[i];
    return NULL;
}

static void add_claim(struct arena *arena, struct time_mention m, size_t first, mentions *list)
{
    const struct claim *c = time_mention_side(&m).view->claim;
    for (m.time = 0; m.time < c->time_count; m.time++) {
        struct time_mention *known = known_mention(list, first, &c->times[m.time]);
        if (!known)
            vec_push(arena, list, m);
        else if (is_more_of(time_mention_side(known).view->claim, time_mention_time(known), c,
                            &c->times[m.time]))
            *known = m;
    }
}

/* How near what happens comes to what the title and the first sentence tell. */
static double main_of(struct vocabulary *v, const struct time_mention *m)
{
    double best = 0;
    for (uint32_t i = 0; i < m->document->count && m->event != TERM_NONE; i++) {
        const struct statement *s = &m->document->items[i];
        if (s->sentence->role == CR_ROLE_TITLE || s->lead)
            best = fmax(best, vocabulary_best_similarity(v, m->event, s->terms, s->term_count));
    }
    return best;
}

static bool are_one_kind(struct vocabulary *v, uint32_t a, uint32_t b)
{
    return a != TERM_NONE && b != TERM_NONE &&
           (a == b || relation_agrees(vocabulary_relate(v, a, b).relation));
}

static mentions mentions_of(struct finder *f, const struct statements *document, uint32_t *number)
{
    mentions list = {0};
    for (uint32_t i = 0; i < document->count; i++) {
        const struct statement *s = &document->items[i];
        size_t first = list.count;
        for (uint32_t c = 0; c < s->claim_count && s->term_count; c++)
            if (!s->claims[c].claim->withheld)
                add_claim(f->arena,
                          (struct time_mention){.document = document, .sentence = i, .claim = c},
                          first, &list);
    }
    bool any = false;
    for (size_t i = 0; i < list.count; i++) {
        struct time_mention *m = &list.items[i];
        m->first = !any && time_mention_time(m)->granularity <= TIME_HOUR;
        any = any || m->first;
        m->number = (*number)++;
        m->event = event_term_of(f->vocabulary, time_mention_side(m).view);
        m->main = main_of(f->vocabulary, m);
    }
    for (size_t i = 0; i < list.count; i++)
        for (size_t k = 0; k < list.count; k++)
            list.items[i].common +=
                are_one_kind(f->vocabulary, list.items[i].event, list.items[k].event);
    return list;
}

/* Values ------------------------------------------------------------------------------------------
 */

/* By how much two stretches on the clock, of a day or of none, are apart; 0 where they cannot be
 * laid side by side so. */
static int64_t minutes_apart(const struct claim_time *a, const struct claim_time *b)
{
    bool dayless = a->anchor != b->anchor || a->anchor == TIME_OF_DAY;
    int64_t first = a->from < b->from ? a->to : b->to;
    int64_t second = a->from < b->from ? b->from : a->from;
    if (!dayless)
        return second > first ? second - first : 0;
    int64_t x = ((b->from - a->to) % DAY + DAY) % DAY, y = ((a->from - b->to) % DAY + DAY) % DAY;
    int64_t lengths = a->to - a->from + b->to - b->from;
    return x + y + lengths == DAY ? (x < y ? x : y) : 0;
}

/* Dawn, or what ends or begins with a day: "late on Saturday". */
static bool has_sharp_ends(const struct claim_time *t)
{
    enum { NARROW = 4 * HOUR };
    return t->granularity == TIME_DAYPART &&
           (t->to - t->from <= NARROW || t->from % DAY == 0 || t->to % DAY == 0);
}

/* "At about 4 a.m.", "at dawn"; "in the fourth quarter", "early next year": next to each other, but
 * not the same. */
static bool are_beside(const struct claim_time *a, const struct claim_time *b)
{
    enum { NEAR = 10 };
    if (a->relation != TIME_AT || b->relation != TIME_AT)
        return false;
    if (a->granularity >= TIME_MONTH && b->granularity >= TIME_MONTH)
        return a->anchor == b->anchor && (a->to <= b->from || b->to <= a->from);
    if (a->granularity == TIME_DAYPART && b->granularity == TIME_DAYPART &&
        a->anchor == b->anchor && (a->to == b->from || b->to == a->from))
        return true;
    return a->granularity <= TIME_DAYPART && b->granularity <= TIME_DAYPART &&
           (has_sharp_ends(a) || has_sharp_ends(b)) && minutes_apart(a, b) >= NEAR;
}

static bool begins_at_midnight(const struct claim_time *t, const struct claim_time *before)
{
    return t->from % DAY == 0 && before->from < t->from && before->to < t->to;
}

/* "Saturday night", "the early hours of Sunday": who means the one rarely says the other. */
static bool are_sides_of_midnight(const struct claim_time *a, const struct claim_time *b)
{
    return a->granularity == TIME_DAYPART && b->granularity == TIME_DAYPART &&
           a->anchor == b->anchor && (begins_at_midnight(a, b) || begins_at_midnight(b, a));
}

int64_t times_clock_apart(const struct claim_time *a, const struct claim_time *b)
{
    int64_t turn = a->half_day_open || b->half_day_open ? DAY / 2 : DAY;
    int64_t apart = ((a->from + a->to) / 2 - (b->from + b->to) / 2) % turn;
    apart = apart < 0 ? apart + turn : apart;
    return apart > turn / 2 ? turn - apart : apart;
}

/* What an untold zone could reconcile does not differ; zones differ by hours. Of one moment, two
 * clock times ten minutes apart are two, however round they are. */
static struct slot_result compare_values(const struct claim_time *a, const struct claim_time *b)
{
    enum { NEAR = 10 };
    struct slot_result r = slot_compare_times(a, b);
    bool exact = a->granularity <= TIME_HOUR && b->granularity <= TIME_HOUR &&
                 a->relation == TIME_AT && b->relation == TIME_AT;
    int64_t apart = times_clock_apart(a, b);
    double days;
    if (time_days_apart(a, b, &days) && days >= 1)
        return r;
    if (exact && r.verdict != SLOT_EQUAL && apart >= NEAR && apart < HOUR)
        return (struct slot_result){SLOT_TENSION, "the times of day differ"};
    if (a->zone_known != b->zone_known && r.verdict != SLOT_EQUAL)
        r.verdict = SLOT_APART;
    if (a->anchor == TIME_OF_STORY && a->granularity != b->granularity)
        r.verdict = SLOT_APART; /* "minutes before", "a day after": after other things */
    if (r.verdict == SLOT_COMPATIBLE && (are_beside(a, b) || are_sides_of_midnight(a, b)))
        return (struct slot_result){SLOT_TENSION, "the times lie side by side"};
    return r;
}

/* Two times ---------------------------------------------------------------------------------------
 */

/* Clock, day, month and year: what one article tells to the minute the other tells at least to the
 * day. */
static int order_of_size(const struct claim_time *t)
{
    return t->granularity <= TIME_DAYPART ? 0 : t->granularity <= TIME_WEEK ? 1 : 2;
}

/* "Will march on Sunday", "plans a march for Sunday". */
static bool is_ahead(const struct vocabulary *v, const struct claim *c)
{
    enum sign_phase phase = signs_phase(v->signs, c->lemma);
    return claim_is_ahead(c) || c->future || phase == COURSE_WANTED || phase == COURSE_PLANNED;
}

static bool share_term(const struct statement *a, const struct statement *b)
{
    for (uint32_t i = 0; i < a->term_count; i++)
        for (uint32_t j = 0; j < b->term_count; j++)
            if (a->terms[i].id == b->terms[j].id && a->terms[i].kind != TERM_NUMBER &&
                a->terms[i].kind != TERM_ADVERB && !a->terms[i].telling)
                return true;
    return false;
}

static bool are_ahead(const struct vocabulary *v, const struct pair_side *a,
                      const struct pair_side *b)
{
    return is_ahead(v, a->view->claim) && is_ahead(v, b->view->claim);
}

/* Times of day are laid beside each other whatever is told, and so are months and years, and what
 * is still to come; of the days of what happened, those of sentences that have something in common.
 */
static bool may_be_one(struct vocabulary *v, const struct time_mention *a,
                       const struct time_mention *b)
{
    const double near = 0.4;
    struct pair_side s = time_mention_side(a), t = time_mention_side(b);
    int size = order_of_size(time_mention_time(a));
    if ((size != 1 && size == order_of_size(time_mention_time(b))) || are_ahead(v, &s, &t))
        return true;
    if (a->event != TERM_NONE && b->event != TERM_NONE &&
        (a->event == b->event || vocabulary_similarity(v, a->event, b->event) >= near))
        return true;
    return share_term(s.statement, t.statement);
}

/* "Held a news conference", "was held by police": one word of two classes is no event of theirs. */
static bool are_of_one_class(const struct time_mention *a, const struct time_mention *b)
{
    return str_equal(time_mention_side(a).view->claim->event_class,
                     time_mention_side(b).view->claim->event_class);
}

static void describe_event(struct vocabulary *v, const struct time_mention *a,
                           const struct time_mention *b, double *x)
{
    x[TIME_FEATURE_FIRST] = a->first && b->first;
    x[TIME_FEATURE_FIRST_OF_ONE] = a->first != b->first;
    x[TIME_FEATURE_EVENT_COMMON] = log1p(a->common) + log1p(b->common);
    x[TIME_FEATURE_MAIN] = fmin(a->main, b->main);
    if (a->event == TERM_NONE || b->event == TERM_NONE) {
        x[TIME_FEATURE_EVENT_MISSING] = 1;
        return;
    }
    struct lexicon_relatedness r = vocabulary_relate(v, a->event, b->event);
    switch (r.relation) {
    case RELATED_SAME:
        x[TIME_FEATURE_EVENT_SAME] = 1;
        break;
    case RELATED_SYNONYM:
    case RELATED_DERIVED:
        x[TIME_FEATURE_EVENT_DERIVED] = 1;
        break;
    case RELATED_CLASS:
        x[TIME_FEATURE_EVENT_CLASS] = are_of_one_class(a, b);
        break;
    default:
        x[TIME_FEATURE_EVENT_NEAR] = r.score;
    }
    if (relation_agrees(r.relation))
        x[TIME_FEATURE_EVENT_WEIGHT] =
            fmin(v->entries[a->event].weight, v->entries[b->event].weight);
}

static void describe_told(struct vocabulary *v, const struct time_mention *a,
                          const struct time_mention *b, double *x)
{
    const struct statement *s = time_mention_side(a).statement;
    const struct statement *t = time_mention_side(b).statement;
    double in_b = a->event == TERM_NONE
                      ? 0
                      : vocabulary_best_similarity(v, a->event, t->terms, t->term_count);
    double in_a = b->event == TERM_NONE
                      ? 0
                      : vocabulary_best_similarity(v, b->event, s->terms, s->term_count);
    x[TIME_FEATURE_EVENT_TOLD_MIN] = fmin(in_a, in_b);
    x[TIME_FEATURE_EVENT_TOLD_MAX] = fmax(in_a, in_b);
}

static void describe_claims(struct vocabulary *v, const struct pair *pair, double *x)
{
    const double *p = pair->x;
    x[TIME_FEATURE_ACTOR_SAME] = p[FEATURE_ACTOR_SAME];
    x[TIME_FEATURE_ACTOR_DIFFERS] = p[FEATURE_ACTOR_DIFFERS];
    x[TIME_FEATURE_OBJECT_SAME] = p[FEATURE_OBJECT_SAME];
    x[TIME_FEATURE_OBJECT_DIFFERS] = p[FEATURE_OBJECT_DIFFERS];
    x[TIME_FEATURE_CROSSED] = participants_trade_roles(v, pair->a.view, pair->b.view);
    x[TIME_FEATURE_PLACE_SAME] = p[FEATURE_PLACE_SAME];
    x[TIME_FEATURE_PLACE_DIFFERS] = p[FEATURE_PLACE_DIFFERS];
    x[TIME_FEATURE_NAMES] = p[FEATURE_SHARED_NAMES];
    x[TIME_FEATURE_NUMBERS] = p[FEATURE_SHARED_NUMBERS];
    x[TIME_FEATURE_RARE] = p[FEATURE_SHARED_RARE];
    x[TIME_FEATURE_CLAIMS_MIN] = p[FEATURE_CLAIM_COVER_MIN];
    x[TIME_FEATURE_CLAIMS_MAX] = p[FEATURE_CLAIM_COVER_MAX];
    x[TIME_FEATURE_SENTENCES_MIN] = p[FEATURE_SENTENCE_COVER_MIN];
    x[TIME_FEATURE_SENTENCES_MAX] = p[FEATURE_SENTENCE_COVER_MAX];
    x[TIME_FEATURE_BACKGROUND] = p[FEATURE_BOTH_BACKGROUND];
    x[TIME_FEATURE_BACKGROUND_OF_ONE] = p[FEATURE_ONE_BACKGROUND];
    x[TIME_FEATURE_SPEAKER_SAME] = p[FEATURE_SPEAKER_SAME];
    x[TIME_FEATURE_SPEAKER_DIFFERS] = p[FEATURE_SPEAKER_DIFFERS];
    x[TIME_FEATURE_NOMINAL] = p[FEATURE_ONE_NOMINAL];
    x[TIME_FEATURE_TITLE] = p[FEATURE_ONE_TITLE];
    x[TIME_FEATURE_EARLY] = p[FEATURE_BOTH_EARLY];
}

static void describe_telling(const struct vocabulary *v, const struct pair *pair,
                             const struct claim_time *a, const struct claim_time *b, double *x)
{
    const struct claim *c = pair->a.view->claim, *d = pair->b.view->claim;
    bool ahead_a = is_ahead(v, c), ahead_b = is_ahead(v, d);
    x[TIME_FEATURE_CLOCKS] = order_of_size(a) == 0 && order_of_size(b) == 0;
    x[TIME_FEATURE_DATES] = order_of_size(a) == 2 && order_of_size(b) == 2;
    x[TIME_FEATURE_UNLIKE] = order_of_size(a) != order_of_size(b);
    x[TIME_FEATURE_RELATION_DIFFERS] = a->relation != b->relation;
    x[TIME_FEATURE_SINCE] = a->relation == TIME_SINCE || b->relation == TIME_SINCE;
    x[TIME_FEATURE_AHEAD] = ahead_a && ahead_b;
    x[TIME_FEATURE_AHEAD_OF_ONE] = ahead_a != ahead_b;
    x[TIME_FEATURE_NEGATIVE_OF_ONE] = claim_is_negative(c) != claim_is_negative(d);
    x[TIME_FEATURE_ATTRIBUTIVE] = a->attributive + b->attributive;
    x[TIME_FEATURE_SHARED] = a->shared + b->shared;
    x[TIME_FEATURE_SINGLED_OF_ONE] = one_is_singled_out(v, pair);
    x[TIME_FEATURE_SINGLED] =
        singling_word(v, &pair->a) != WORD_NONE && !one_is_singled_out(v, pair);
}

/* "Is to begin on 4 June", "is to end on 18 June". */
static bool begins_and_ends(const struct vocabulary *v, const struct claim *a,
                            const struct claim *b)
{
    return (signs_has(v->signs, SIGNS_COMMENCING, a->lemma) &&
            signs_has(v->signs, SIGNS_COMPLETING, b->lemma)) ||
           (signs_has(v->signs, SIGNS_COMPLETING, a->lemma) &&
            signs_has(v->signs, SIGNS_COMMENCING, b->lemma));
}

/* What is told by the day is news, what by the month or year, or as background, is long ago or far
 * ahead; of what is long ago, reports get the year wrong by a few. */
static bool are_far_apart(const struct pair *pair, const struct claim_time *a,
                          const struct claim_time *b)
{
    static const double FAR = 60, FAR_YEARS = 3.7 * 365;
    double days;
    int size = order_of_size(a);
    bool unlike = size != order_of_size(b) ||
                  (size < 2 && pair->a.view->background != pair->b.view->background);
    return time_days_apart(a, b, &days) && days > (unlike ? FAR : FAR_YEARS);
}

/* "The first jar was found on Wednesday", "a jar was found on Monday"; of what is still to come,
 * one is as a rule the next one. */
static bool is_one_of_several(const struct vocabulary *v, const struct pair *pair,
                              const struct claim_time *a, const struct claim_time *b)
{
    if (are_ahead(v, &pair->a, &pair->b))
        return false;
    return one_is_another(pair) ||
           (order_of_size(a) + order_of_size(b) > 0 && one_is_singled_out(v, pair));
}

static bool may_be_told_together(const struct vocabulary *v, const struct pair *pair,
                                 const struct claim_time *a, const struct claim_time *b)
{
    return !are_far_apart(pair, a, b) && !is_one_of_several(v, pair, a, b) &&
           !begins_and_ends(v, pair->a.view->claim, pair->b.view->claim);
}

/* Of what one still expects and the other tells as done, and of what was years ago, the words must
 * be those of one event; arriving is not leaving; "900 cars in May", "11,000 last year" are of two
 * spans of time. */
static bool may_be_one_event(const struct vocabulary *v, const struct pair *pair,
                             const struct claim_time *a, const struct claim_time *b,
                             const double *x)
{
    const double near = 0.5;
    bool ahead_of_one = is_ahead(v, pair->a.view->claim) != is_ahead(v, pair->b.view->claim);
    bool years = a->granularity >= TIME_YEAR && b->granularity >= TIME_YEAR;
    bool two_classes = pair->predicates == RELATED_CLASS && x[TIME_FEATURE_EVENT_CLASS] == 0;
    bool related = x[TIME_FEATURE_EVENT_MISSING] > 0 ||
                   fmax(x[TIME_FEATURE_EVENT_NEAR], x[TIME_FEATURE_EVENT_TOLD_MAX]) >= near;
    bool amounts = pair->x[FEATURE_QUANTITY_CLASHES] > 0 && a->granularity >= TIME_MONTH &&
                   b->granularity >= TIME_MONTH;
    return !amounts && pair->predicates != RELATED_OPPOSITE && (!years || related) &&
           (!ahead_of_one || (related && !two_classes));
}

static void compare_mentions(struct finder *f, const struct time_mention *a,
                             const struct time_mention *b)
{
    struct vocabulary *v = f->vocabulary;
    const struct claim_time *s = time_mention_time(a), *t = time_mention_time(b);
    if (abs(order_of_size(s) - order_of_size(t)) > 1)
        return;
    struct time_pair p = {.a = *a, .b = *b, .values = compare_values(s, t)};
    struct pair pair = {.a = time_mention_side(a), .b = time_mention_side(b)};
    if (p.values.verdict == SLOT_APART || !may_be_one(v, a, b) ||
        !may_be_told_together(v, &pair, s, t))
        return;
    pair_set_terms(v, f->rarity, &pair);
    pair_features(v, f->rarity, &pair);
    describe_event(v, a, b, p.x);
    describe_told(v, a, b, p.x);
    if (!may_be_one_event(v, &pair, s, t, p.x))
        return;
    describe_claims(v, &pair, p.x);
    describe_telling(v, &pair, s, t, p.x);
    vec_push(f->arena, f->list, p);
}

void times_find(struct arena *arena, struct vocabulary *vocabulary, const struct rarity *rarity,
                const struct statements *documents, uint32_t count, time_list *list)
{
    struct finder f = {arena, vocabulary, rarity, list};
    mentions *all = arena_new_array(arena, mentions, count);
    uint32_t number = 0;
    for (uint32_t d = 0; d < count; d++)
        all[d] = mentions_of(&f, &documents[d], &number);
    for (uint32_t d = 0; d < count; d++)
        for (uint32_t e = d + 1; e < count; e++)
            for (size_t i = 0; i < all[d].count; i++)
                for (size_t j = 0; j < all[e].count; j++)
                    compare_mentions(&f, &all[d].items[i], &all[e].items[j]);
}

void times_judge(const struct logistic *model, time_list *list)
{
    static const double SURE = 1e-4;
    for (size_t i = 0; i < list->count; i++) {
        double p = fmin(fmax(logistic_score(model, list->items[i].x), SURE), 1 - SURE);
        list->items[i].fit = log(p / (1 - p));
    }
}
