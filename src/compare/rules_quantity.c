#include "compare/rules.h"
#include "compare/value.h"

#include <math.h>

static double middle(const struct claim_quantity *q)
{
    if (!isfinite(q->value.low))
        return q->value.high;
    return isfinite(q->value.high) ? (q->value.low + q->value.high) / 2 : q->value.low;
}

static enum claim_role role_of(const struct claim *c, const struct claim_quantity *q)
{
    return q->argument < c->argument_count ? c->arguments[q->argument].role : ROLE_COUNT;
}

/* Who dies is the actor of "die" and the object of "kill": the core roles can trade places where
 * the predicates are not the same word. */
static bool roles_agree(const struct pair *pair, const struct claim_quantity *a,
                        const struct claim_quantity *b)
{
    enum claim_role x = role_of(pair->a.view->claim, a), y = role_of(pair->b.view->claim, b);
    if (x == y || x == ROLE_COUNT || y == ROLE_COUNT)
        return true;
    bool core = (x == ROLE_ACTOR || x == ROLE_OBJECT) && (y == ROLE_ACTOR || y == ROLE_OBJECT);
    return core && pair->predicates != RELATED_SAME;
}

/* The number belongs to the head of its phrase: "ten people were killed", not "Ardal, home to ten
 * thousand people, was hit". */
static bool is_participant(const struct pair_side *side, const struct claim_quantity *q)
{
    const struct claim *c = side->view->claim;
    if (q->argument >= c->argument_count)
        return c->nominal || q->argument == CLAIM_NONE;
    struct cr_span head = witness_of_word(side, c->arguments[q->argument].head);
    struct cr_span phrase = span_is_present(q->of_span) ? span_join(q->span, q->of_span) : q->span;
    return head.start >= phrase.start && head.end <= phrase.end;
}

static bool counts_people(const struct vocabulary *v, const struct claim_quantity *q)
{
    uint32_t key = q->value.of ? lexicon_find(v->lexicon, str_of(q->value.of)) : LEXICON_NONE;
    return lexicon_kinds(v->lexicon, key, 1) & KIND_BIT(KIND_PERSON);
}

static bool has_words(const struct pair_side *side, const char *first, const char *second)
{
    const struct sentence *s = side->statement->sentence;
    for (uint32_t w = 0; w + 1 < s->word_count; w++)
        if (str_equal_fold(s->words[w].lemma, str_of(first)) &&
            str_equal_fold(s->words[w + 1].lemma, str_of(second)))
            return true;
    return false;
}

/* "Five have been detained so far", "nobody was hurt": told while it was still going on. */
static bool is_told_early(const struct pair_side *side, const struct claim_quantity *q)
{
    return has_words(side, "so", "far") || q->value.high == 0;
}

/* Which of two counts that grow was given first, by their own words. */
static int order_by_count(const struct pair *pair, const struct claim_quantity *a,
                          const struct claim_quantity *b)
{
    int x = a->changed - is_told_early(&pair->a, a);
    int y = b->changed - is_told_early(&pair->b, b);
    return (x > y) - (x < y);
}

static bool is_denied(const struct sentence *s, uint32_t word)
{
    return word < s->word_count && (str_equal_fold(s->words[word].lemma, STR("not")) ||
                                    str_equal_fold(s->words[word].lemma, STR("n't")));
}

/* "A magnitude-6 quake can cause damage" tells of no quake; "two cannot be used" of two, and "it
 * lasted ten seconds, you could feel it" of one. */
static bool is_general(const struct pair_side *side)
{
    const struct sentence *s = side->statement->sentence;
    const struct claim *c = side->view->claim;
    enum { REACH = 3 };
    for (uint32_t w = 0; w < c->predicate && w < s->word_count; w++)
        if (s->words[w].start >= c->span.start && c->predicate - w <= REACH &&
            s->words[w].xpos == XPOS_MD && str_is(s->words[w].lemma, "can") && !is_denied(s, w + 1))
            return true;
    return false;
}

/* Two events of long ago are one where a name, a year or a time is the same. */
static bool share_setting(const struct pair *pair)
{
    return pair->x[FEATURE_SHARED_NAMES] >= 0.6 || pair->x[FEATURE_TIME_AGREES] > 0 ||
           pair->sentences.numbers > 0;
}

static bool is_possible(const struct pair_side *side)
{
    return side->view->claim->certainty == CR_POSSIBLE;
}

/* Two tolls of one event are told of the days they were counted on. */
static bool are_of_other_times(const struct pair *pair, const struct claim_quantity *a,
                               const struct claim_quantity *b)
{
    bool tolls = a->grows && b->grows && pair->topic.state >= 1;
    return pair->x[FEATURE_TIME_CLASHES] >= 1 && !tolls;
}

/* "900 cars in May", "11,000 cars last year": more in the longer of two spans of time. */
static bool are_of_two_periods(const struct pair *pair, const struct claim_quantity *a,
                               const struct claim_quantity *b)
{
    static const double MUCH = 2;
    if (pair->time.a == CLAIM_NONE || pair->time.result.verdict == SLOT_EQUAL)
        return false;
    enum time_granularity x = pair->a.view->claim->times[pair->time.a].granularity;
    enum time_granularity y = pair->b.view->claim->times[pair->time.b].granularity;
    double longer = middle(x > y ? a : b), shorter = middle(x > y ? b : a);
    return x != y && (x > y ? x : y) >= TIME_MONTH && shorter > 0 && longer / shorter >= MUCH;
}

/* Two sets of some of the dead: those of one place. */
static bool are_of_one_group(const struct pair *pair, const struct claim_quantity *a)
{
    return !a->of_group || pair->x[FEATURE_PLACE_SAME] > 0 || pair->x[FEATURE_SHARED_NAMES] >= 0.6;
}

/* "No vehicle may enter" is a rule, whoever entered. */
static bool is_forbidden(const struct pair_side *side, const struct claim_quantity *q)
{
    return q->value.high == 0 && is_possible(side);
}

/* What keeps two numbers apart whatever they count: earlier events that nothing says are the same,
 * something general. */
static bool are_kept_apart(const struct pair *pair, const struct claim_quantity *a,
                           const struct claim_quantity *b)
{
    return is_general(&pair->a) || is_general(&pair->b) ||
           (pair->x[FEATURE_BOTH_BACKGROUND] > 0 && !share_setting(pair)) ||
           are_of_two_periods(pair, a, b) || !are_of_one_group(pair, a) ||
           is_forbidden(&pair->a, a) || is_forbidden(&pair->b, b);
}

/* What the words of two claims that are alike must not leave open: today's event or another, all
 * the year or once, all the world or here. */
static bool are_of_two_settings(const struct pair *pair, const struct claim_quantity *a,
                                const struct claim_quantity *b, bool alone)
{
    bool events = a->kind == QUANTITY_COUNT || topic_is_scale(a);
    return (pair->x[FEATURE_ONE_BACKGROUND] > 0 && (events || !alone)) ||
           a->frequency != b->frequency || a->everywhere != b->everywhere;
}

/* What makes it doubtful: a hedge, another time. */
static bool are_unsettled(const struct pair *pair, const struct claim_quantity *a,
                          const struct claim_quantity *b)
{
    return are_of_other_times(pair, a, b) || is_possible(&pair->a) != is_possible(&pair->b);
}

/* What the two articles tell elsewhere says that these are numbers of two things. */
static bool are_told_apart(struct vocabulary *v, const struct pair *pair,
                           const struct claim_quantity *a)
{
    if (a->kind == QUANTITY_COUNT && pair->topic.state >= 1)
        return value_is_of_some(v, pair);
    return !topic_is_scale(a) && value_has_partner(v, pair);
}

/* The name that a share is told of: the one behind "47.6 percent for", else the last before it,
 * else whom "she" stands for; TERM_NONE. */
static uint32_t holder_of(const struct vocabulary *v, const struct pair_side *side,
                          const struct claim_quantity *q)
{
    const struct statement *statement = side->statement;
    const struct sentence *s = statement->sentence;
    uint32_t last = 0, before = TERM_NONE;
    while (last < s->word_count && s->words[last].start < q->span.end)
        last++;
    bool names = last < s->word_count && str_is(s->words[last].lemma, "for");
    for (uint32_t i = 0; i < statement->term_count; i++) {
        const struct term *t = &statement->terms[i];
        if (t->kind != TERM_NAME || t->telling)
            continue;
        if (names && t->word > last)
            return t->id;
        if (t->word < last)
            before = t->id;
    }
    if (before != TERM_NONE)
        return before;
    for (uint32_t i = 0; i < side->view->claim->argument_count; i++)
        if (side->view->claim->arguments[i].role == ROLE_ACTOR)
            before = side->view->arguments[i];
    return before != TERM_NONE && v->entries[before].kind == TERM_NAME ? before : TERM_NONE;
}

/* "52 percent" of the run-off and "38 percent in the first round". */
static bool is_of_first_round(const struct pair_side *side)
{
    return has_words(side, "first", "round");
}

static bool are_shares_of_two(struct vocabulary *v, const struct pair *pair,
                              const struct claim_quantity *a, const struct claim_quantity *b)
{
    if (!str_is(a->state, "hold share") || !str_is(b->state, "hold share"))
        return false;
    uint32_t x = holder_of(v, &pair->a, a), y = holder_of(v, &pair->b, b);
    bool differ = x != TERM_NONE && y != TERM_NONE && vocabulary_similarity(v, x, y) < 0.5;
    return differ || is_of_first_round(&pair->a) != is_of_first_round(&pair->b);
}

/* Two fines, two prison terms: whose, must be told by something else. */
static bool is_of_one_case(const struct pair *pair, bool alone)
{
    return alone || participants_agree(pair) || pair->x[FEATURE_SHARED_NAMES] > 0 ||
           predicates_agree(pair);
}

/* Two reports of one count differ by a little, unless they are early tolls of what is still going
 * on, or what the police say of a crowd; "two exit polls" and "62,000 votes" are neither. */
static bool are_of_other_size(const struct pair *pair, const struct claim_quantity *a,
                              const struct claim_quantity *b)
{
    static const double FAR = 5;
    double low = fmin(middle(a), middle(b)), high = fmax(middle(a), middle(b));
    bool varies = pair->topic.state >= 1 && (a->grows || a->of_people) &&
                  pair->x[FEATURE_BOTH_BACKGROUND] == 0;
    return !varies && !topic_is_scale(a) && low > 0 && high / low >= FAR &&
           (pair->topic.clash || pair->predicates != RELATED_SAME || !participants_agree(pair));
}

/* Do two numbers that differ speak of one thing? What each kind of number needs for that. */
static bool speak_of_one_thing(struct vocabulary *v, const struct pair *pair,
                               const struct claim_quantity *a, const struct claim_quantity *b,
                               bool alone)
{
    const double *x = pair->x;
    bool event = predicates_agree(pair);
    bool noun = x[FEATURE_QUANTITY_NOUN] >= 0.5;
    bool context = x[FEATURE_SHARED_WEIGHT] >= 0.5 || x[FEATURE_CLAIM_COVER_MIN] >= 0.3 ||
                   topic_is_scale(a) || alone;
    if (are_shares_of_two(v, pair, a, b) || are_of_other_size(pair, a, b))
        return false;
    if (pair->topic.state >= 1)
        return a->kind == QUANTITY_COUNT || topic_is_scale(a) || is_of_one_case(pair, alone);
    if (pair->predicates == RELATED_OPPOSITE && a->kind == QUANTITY_COUNT)
        return false; /* "convicted on seven counts", "acquitted of two" */
    switch (a->kind) {
    case QUANTITY_COUNT:
        if (pair->topic.state > 0 || (pair->topic.noun >= 0.9 && !counts_people(v, a) && context) ||
            (alone && pair->topic.noun >= 0.9 && !a->generic && !b->generic))
            return true;
        event = event || pair->predicates == RELATED_CAUSE || x[FEATURE_PREDICATE_MISSING] > 0;
        if (!is_participant(&pair->a, a) || !is_participant(&pair->b, b))
            return false;
        return (event && x[FEATURE_QUANTITY_NOUN] >= 0.5 && roles_agree(pair, a, b)) ||
               (x[FEATURE_QUANTITY_NOUN] >= 0.9 && context && participants_agree(pair) &&
                !counts_people(v, a));
    case QUANTITY_ORDINAL:
        return event && noun && x[FEATURE_CLAIM_COVER_MIN] >= 0.5;
    case QUANTITY_AGE:
    case QUANTITY_MEASURE:
    case QUANTITY_PERCENT:
    case QUANTITY_MONEY:
    case QUANTITY_SCORE:
        break;
    case QUANTITY_DURATION: /* spans of time are everywhere: only what lasted tells them apart */
        return event &&
               (a->difference || participants_agree(pair) || x[FEATURE_CLAIM_COVER_MIN] >= 0.2);
    }
    if (a->kind == QUANTITY_MEASURE && !topic_is_scale(a) && pair->topic.bare)
        return event || (alone && context); /* nothing says which of all the lengths it is */
    return event || (noun && context);
}

/* The later of two numbers takes the place of the earlier: one that grows, or that was changed. */
static bool supersedes(const struct pair *pair, const struct claim_quantity *a,
                       const struct claim_quantity *b, int order)
{
    if (order == 0 || pair->x[FEATURE_BOTH_BACKGROUND] > 0)
        return false;
    if (order > 0 ? a->changed : b->changed)
        return true;
    double growth = (middle(b) - middle(a)) * order * -1;
    return a->grows && b->grows && (growth > 0 || a->shrinks);
}

/* "At least three dead" and "nine dead": whoever told the first knew of fewer, and told it first,
 * whatever day that was. */
static bool outgrows_bound(const struct pair *pair, const struct claim_quantity *a,
                           const struct claim_quantity *b, int order)
{
    static const double FAR = 1.5;
    const struct claim_quantity *fewer = a->value.low < b->value.low ? a : b;
    const struct claim_quantity *more = fewer == a ? b : a;
    bool bound = fewer->value.exactness == CR_AT_LEAST || fewer->value.exactness == CR_MORE_THAN;
    return order == 0 && bound && a->grows && b->grows && !a->shrinks && pair->topic.state >= 1 &&
           pair->x[FEATURE_BOTH_BACKGROUND] == 0 && pair->a.document != pair->b.document &&
           more->value.low >= FAR * fewer->value.low;
}

/* The number with what it counts; without that where both take more than `most` bytes. */
static struct cr_span counted_witness(const struct claim_quantity *q, uint32_t most)
{
    struct cr_span both = span_join(q->span, q->of_span);
    return span_is_present(q->of_span) && span_length(both) <= most ? both : q->span;
}

/* What the difference of two numbers of one thing is; none where one is a bound that the other has
 * not outgrown. */
static bool fill_finding(const struct pair *pair, bool alone, int order, struct finding *out)
{
    const struct claim_quantity *a = &pair->a.view->claim->quantities[pair->quantity.a];
    const struct claim_quantity *b = &pair->b.view->claim->quantities[pair->quantity.b];
    enum slot_verdict verdict = pair->quantity.result.verdict;
    bool bound = verdict == SLOT_COMPATIBLE;
    if (order == 0)
        order = order_by_count(pair, a, b);
    bool update = supersedes(pair, a, b, order) || (bound && outgrows_bound(pair, a, b, order));
    if (bound && !update)
        return false;
    out->rule = RULE_QUANTITY_DISJOINT;
    out->alone = alone;
    out->kind = update ? CR_UPDATE : CR_CONFLICT;
    out->strength = verdict == SLOT_CLASH ? CR_HARD : CR_SOFT;
    out->a_witness =
        b->generic && a->list_total > 0 ? a->list_span : counted_witness(a, WITNESS_MAX);
    out->b_witness =
        a->generic && b->list_total > 0 ? b->list_span : counted_witness(b, WITNESS_MAX);
    out->note = out->kind == CR_UPDATE ? "the number has changed since" : "the numbers differ";
    return true;
}

bool rule_quantity_disjoint(struct vocabulary *v, const struct pair *pair, int order,
                            struct finding *out)
{
    if (pair->quantity.a == CLAIM_NONE || pair->quantity.result.verdict == SLOT_EQUAL)
        return false;
    const struct claim_quantity *a = &pair->a.view->claim->quantities[pair->quantity.a];
    const struct claim_quantity *b = &pair->b.view->claim->quantities[pair->quantity.b];
    if (quantity_is_indefinite(&pair->a, a) || quantity_is_indefinite(&pair->b, b) || a->unsaid ||
        b->unsaid)
        return false;
    if (pair->quantity.result.verdict == SLOT_COMPATIBLE && a->value.exactness != CR_AT_LEAST &&
        b->value.exactness != CR_AT_LEAST)
        return false;
    bool alone = value_is_alone(v, pair);
    if (a->kind == QUANTITY_AGE /* ages_differ.h */ || are_kept_apart(pair, a, b) ||
        are_of_two_settings(pair, a, b, alone) ||
        are_unsettled(pair, a, b) || !speak_of_one_thing(v, pair, a, b, alone) ||
        are_told_apart(v, pair, a))
        return false;
    return fill_finding(pair, alone, order, out);
}

struct quantity_doubts quantity_doubts(struct vocabulary *v, const struct pair *pair)
{
    const struct claim_quantity *a = &pair->a.view->claim->quantities[pair->quantity.a];
    const struct claim_quantity *b = &pair->b.view->claim->quantities[pair->quantity.b];
    bool alone = value_is_alone(v, pair);
    return (struct quantity_doubts){
        .other_size = are_of_other_size(pair, a, b),
        /* "convicted on seven counts", "acquitted of two" */
        .opposite = a->kind == QUANTITY_COUNT && pair->predicates == RELATED_OPPOSITE,
        .another = one_is_another(pair),
        .kept_apart = are_kept_apart(pair, a, b),
        .unsettled = are_unsettled(pair, a, b),
        .shares_of_two = are_shares_of_two(v, pair, a, b),
        .told_apart = are_told_apart(v, pair, a),
        .alone = alone,
    };
}

bool quantity_finding(const struct quantity_doubts *doubts, const struct pair *pair, int order,
                      struct finding *out)
{
    *out = (struct finding){0};
    return !doubts->other_size && !doubts->opposite && !doubts->another && !doubts->kept_apart &&
           !doubts->shares_of_two && !doubts->told_apart &&
           fill_finding(pair, doubts->alone, order, out);
}

/* "Tirna, a city of 500,000 people": what somebody is called counts nothing. */
static bool is_name_for(const struct pair_side *side, const struct claim_quantity *q)
{
    return side->view->claim->form == CLAUSE_APPOSITION && quantity_is_indefinite(side, q);
}

/* "It was two missiles", said of what the other side calls one. */
static bool says_what_it_was(const struct pair_side *side)
{
    const struct claim_argument *actor = argument_in_role(side->view->claim, ROLE_ACTOR);
    return side->view->claim->copular && actor && str_equal_fold(actor->lemma, STR("it"));
}

/* "There are 19 ferries" counts nothing that happened to the ferry of the story, and forty thousand
 * of them were no single one at first. */
static bool counts_an_event(const struct pair *pair, const struct pair_side *side,
                            const struct claim_quantity *several, const struct claim_quantity *one)
{
    static const double MOST = 12, SHARED = 0.2;
    bool state = several->state.n > 0 && (one->state.n == 0 || pair->topic.state >= 1 ||
                                          pair->x[FEATURE_SENTENCE_COVER_MIN] >= SHARED);
    return (state || predicates_agree(pair) || says_what_it_was(side)) && !several->beyond_event &&
           several->value.low <= MOST;
}

static bool nouns_agree(struct vocabulary *v, const struct claim_quantity *a,
                        const struct claim_quantity *b)
{
    static const double ALIKE = 0.85;
    if (!a->value.of || !b->value.of)
        return false;
    return vocabulary_similarity(v, vocabulary_add(v, TERM_NOUN, str_of(a->value.of)),
                                 vocabulary_add(v, TERM_NOUN, str_of(b->value.of))) >= ALIKE;
}

/* One side tells of one thing in passing, the other counts several. */
bool rule_quantity_fuller(struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    if (pair->quantity.a == CLAIM_NONE || pair->quantity.result.verdict != SLOT_CLASH)
        return false;
    const struct claim_quantity *a = &pair->a.view->claim->quantities[pair->quantity.a];
    const struct claim_quantity *b = &pair->b.view->claim->quantities[pair->quantity.b];
    bool a_is_one = quantity_is_indefinite(&pair->a, a);
    if (a_is_one == quantity_is_indefinite(&pair->b, b) || !nouns_agree(v, a, b) ||
        a->value.high == 0 || b->value.high == 0 || pair->x[FEATURE_QUANTITY_NOUN] < 0.85 ||
        pair->x[FEATURE_ONE_BACKGROUND] > 0 || counts_people(v, a) || counts_people(v, b) ||
        is_name_for(&pair->a, a) || is_name_for(&pair->b, b) ||
        !counts_an_event(pair, a_is_one ? &pair->b : &pair->a, a_is_one ? b : a, a_is_one ? a : b))
        return false;
    out->rule = RULE_QUANTITY_FULLER;
    out->alone = true; /* a first report that nobody counted stands against any count */
    out->prior = 1.5;  /* what the numbers of two counts need tells too little of this */
    out->kind = CR_UPDATE;
    out->strength = CR_HARD;
    out->a_witness = counted_witness(a, UINT32_MAX);
    out->b_witness = counted_witness(b, UINT32_MAX);
    out->note = "one was reported first, several were counted";
    return true;
}
