#include "compare/rules.h"

#include <math.h>

#include "compare/value.h"

const signed char difference_feature_signs[DIFFERENCE_FEATURE_COUNT] = {
#define TRUST_SIGN(name, text, sign) sign,
    TRUST_FEATURE_LIST(TRUST_SIGN)
#undef TRUST_SIGN
};

const char *verdict_rule_name(enum verdict_rule rule)
{
    static const char *const names[] = {
#define RULE_NAME(name, text, facet) text,
        VERDICT_RULE_LIST(RULE_NAME)
#undef RULE_NAME
    };
    return names[rule];
}

enum cr_facet verdict_rule_facet(enum verdict_rule rule)
{
    static const enum cr_facet facets[] = {
#define RULE_FACET(name, text, facet) facet,
        VERDICT_RULE_LIST(RULE_FACET)
#undef RULE_FACET
    };
    return facets[rule];
}

struct cr_span witness_of_word(const struct pair_side *side, uint16_t word)
{
    const struct sentence *s = side->statement->sentence;
    if (word >= s->word_count)
        return side->view->claim->span;
    return (struct cr_span){s->words[word].start, s->words[word].end};
}

struct cr_span witness_of_predicate(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    return c->predicate_span.end > c->predicate_span.start ? c->predicate_span
                                                           : witness_of_word(side, c->predicate);
}

struct cr_span witness_with(struct cr_span witness, struct cr_span other)
{
    struct cr_span both = span_join(witness, other);
    return span_is_present(other) && span_length(both) <= WITNESS_MAX ? both : witness;
}

const struct claim_argument *argument_in_role(const struct claim *c, enum claim_role role)
{
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].role == role)
            return &c->arguments[i];
    return NULL;
}

const struct claim_argument *argument_after(const struct claim *c, const char *preposition)
{
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (str_is(c->arguments[i].preposition, preposition))
            return &c->arguments[i];
    return NULL;
}

bool span_is_present(struct cr_span span)
{
    return span.end > span.start;
}

struct cr_span span_join(struct cr_span a, struct cr_span b)
{
    return (struct cr_span){a.start < b.start ? a.start : b.start, a.end > b.end ? a.end : b.end};
}

bool span_covers(struct cr_span span, struct cr_span inner)
{
    return span.start <= inner.start && inner.end <= span.end;
}

bool spans_overlap(struct cr_span a, struct cr_span b)
{
    return a.start < b.end && b.start < a.end;
}

uint32_t span_length(struct cr_span span)
{
    return span.end - span.start;
}

bool relation_agrees(enum lexicon_relation r)
{
    return r == RELATED_SAME || r == RELATED_SYNONYM || r == RELATED_DERIVED || r == RELATED_CLASS;
}

bool predicates_agree(const struct pair *pair)
{
    return relation_agrees(pair->predicates);
}

int order_by_words(const struct pair_side *a, const struct pair_side *b)
{
    int x = a->statement->order_told, y = b->statement->order_told;
    return (x > y) - (x < y);
}

bool participants_agree(const struct pair *pair)
{
    const double *x = pair->x;
    if (x[FEATURE_ACTOR_DIFFERS] > 0 && x[FEATURE_OBJECT_DIFFERS] > 0)
        return false;
    return x[FEATURE_ACTOR_SAME] > 0 || x[FEATURE_OBJECT_SAME] > 0 || x[FEATURE_PLACE_SAME] > 0 ||
           x[FEATURE_SHARED_NAMES] > 0.6;
}

bool participants_trade_roles(struct vocabulary *v, const struct claim_view *a,
                              const struct claim_view *b)
{
    const double same = 0.8;
    const struct claim_argument *x = a->claim->arguments, *y = b->claim->arguments;
    for (uint32_t i = 0; i < a->claim->argument_count; i++)
        for (uint32_t j = 0; j < b->claim->argument_count; j++)
            if (x[i].role != y[j].role && x[i].role != ROLE_TIME && a->arguments[i] != TERM_NONE &&
                b->arguments[j] != TERM_NONE &&
                vocabulary_similarity(v, a->arguments[i], b->arguments[j]) >= same)
                return true;
    return false;
}

bool event_agrees(const struct pair *pair)
{
    const double *x = pair->x;
    if (!predicates_agree(pair) || x[FEATURE_ONE_BACKGROUND] > 0 || x[FEATURE_ACTOR_DIFFERS] > 0 ||
        x[FEATURE_OBJECT_DIFFERS] > 0)
        return false;
    return participants_agree(pair) || x[FEATURE_CLAIM_COVER_MIN] >= 0.45;
}

bool event_may_agree(const struct pair *pair)
{
    const double *x = pair->x;
    return predicates_agree(pair) && x[FEATURE_ONE_BACKGROUND] == 0 &&
           (x[FEATURE_ACTOR_DIFFERS] == 0 || x[FEATURE_OBJECT_DIFFERS] == 0) &&
           (participants_agree(pair) || x[FEATURE_CLAIM_COVER_MIN] >= 0.25);
}

bool one_is_another(const struct pair *pair)
{
    return pair->a.view->of_another != pair->b.view->of_another;
}

bool claim_is_negative(const struct claim *c)
{
    return c->polarity != CR_ASSERTED;
}

bool claim_negates(const struct claim *c, struct cr_span words)
{
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].negated && span_covers(c->arguments[i].span, words))
            return true;
    return false;
}

struct cr_span witness_of_polarity(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    return span_is_present(c->polarity_span)
               ? witness_with(c->polarity_span, witness_of_predicate(side))
               : witness_of_predicate(side);
}

bool claim_is_ahead(const struct claim *c)
{
    return c->future || c->certainty == CR_PLANNED || c->certainty == CR_EXPECTED ||
           c->certainty == CR_ORDERED || c->certainty == CR_ASKED;
}

uint32_t verdict_findings(struct vocabulary *vocabulary, const struct pair *pair, int order,
                          struct finding out[RULE_COUNT])
{
    uint32_t n = 0;
    memset(out, 0, RULE_COUNT * sizeof *out);
    if (rule_quantity_fuller(vocabulary, pair, &out[n]) ||
        rule_quantity_disjoint(vocabulary, pair, order, &out[n]))
        n++;
    n += rule_time_disjoint(vocabulary, pair, &out[n]);
    n += rule_done_after_planned(vocabulary, pair, order, &out[n]);
    n += rule_doubts(vocabulary, pair, order, &out[n]) ||
         rule_confirmed_after_possible(pair, order, &out[n]);
    n += rule_question_answered(vocabulary, pair, order, &out[n]);
    bool opposites = rule_opposites(vocabulary, pair, order, &out[n]);
    n += opposites;
    n +=
        rule_fates(vocabulary, pair, order, &out[n]) || rule_left(vocabulary, pair, order, &out[n]);
    n += rule_speakers(vocabulary, pair, &out[n]);
    n += rule_holders(vocabulary, pair, order, &out[n]) || rule_doers(vocabulary, pair, &out[n]);
    n += rule_causes(vocabulary, pair, &out[n]);
    n += rule_traits(vocabulary, pair, &out[n]) || rule_particulars(vocabulary, pair, &out[n]);
    n += !opposites && rule_accounts(vocabulary, pair, &out[n]);
    for (uint32_t i = 0; i < n; i++)
        out[i].order_known = order != 0;
    return n;
}

bool verdict_may_find(const struct pair *pair, const struct finding *finding)
{
    const double judged_least = 0.02;
    enum verdict_rule rule = finding->rule;
    return finding->anchored || rule == RULE_SPEAKERS_OF_QUOTE || rule == RULE_HOLDERS ||
           rule == RULE_CAUSES || rule == RULE_FATES || rule == RULE_DONE_AFTER_PLANNED ||
           rule == RULE_QUESTION_ANSWERED || rule == RULE_ACCOUNTS || pair->topic.state >= 1 ||
           pair->same_fact >= judged_least;
}

void finding_features(const struct pair *pair, const struct finding *finding,
                      double x[DIFFERENCE_FEATURE_COUNT])
{
    double p = fmin(fmax(pair->same_fact, 1e-3), 1 - 1e-3);
    x[TRUST_SAME_FACT] = log(p / (1 - p));
    x[TRUST_EVENT_AGREES] = event_agrees(pair);
    x[TRUST_PARTICIPANTS_AGREE] = participants_agree(pair);
    x[TRUST_ACTOR_DIFFERS] = pair->x[FEATURE_ACTOR_DIFFERS];
    x[TRUST_OBJECT_DIFFERS] = pair->x[FEATURE_OBJECT_DIFFERS];
    x[TRUST_PLACE_DIFFERS] = pair->x[FEATURE_PLACE_DIFFERS];
    x[TRUST_CLAIMS] = pair->x[FEATURE_CLAIM_COVER_MIN];
    x[TRUST_SENTENCES] = pair->x[FEATURE_SENTENCE_COVER_MIN];
    x[TRUST_BACKGROUND] = pair->x[FEATURE_ONE_BACKGROUND] + pair->x[FEATURE_BOTH_BACKGROUND];
    x[TRUST_SAME_ARTICLE] = pair->x[FEATURE_SAME_ARTICLE];
    x[TRUST_ORDER_KNOWN] = finding->order_known;
    for (int rule = 0; rule < RULE_COUNT; rule++)
        x[TRUST_FEATURE_COUNT + rule] = (int)finding->rule == rule;
}

bool finding_is_of_value(const struct finding *finding)
{
    return finding->rule == RULE_QUANTITY_DISJOINT || finding->rule == RULE_QUANTITY_FULLER;
}

double finding_score(const struct verdict_models *models, const struct pair *pair,
                     const struct finding *finding)
{
    double x[DIFFERENCE_FEATURE_COUNT], value[VALUE_FEATURE_COUNT];
    if (finding_is_of_value(finding)) {
        value_features(pair, finding, value);
        return logistic_score_after(&models->of[MODEL_VALUE], value, finding->prior);
    }
    finding_features(pair, finding, x);
    return logistic_score_after(&models->of[MODEL_DIFFERENCE], x, finding->prior);
}
