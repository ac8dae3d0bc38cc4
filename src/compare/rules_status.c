#include "compare/rules.h"

#include <math.h>

static bool same_speaker(const struct pair *pair)
{
    return pair->x[FEATURE_SPEAKER_SAME] > 0;
}

static struct cr_span polarity_witness(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    if (!span_is_present(c->polarity_span))
        return witness_of_predicate(side);
    struct cr_span both = span_join(c->polarity_span, witness_of_predicate(side));
    return span_length(both) <= WITNESS_MAX ? both : c->polarity_span;
}

static bool is_ahead(const struct claim *c)
{
    return c->future || c->certainty == CR_PLANNED || c->certainty == CR_EXPECTED ||
           c->certainty == CR_ORDERED || c->certainty == CR_ASKED;
}

/* "The area has not been hit in 25 years", "had never spoken before": a long time is not the time
 * of one event. */
static bool spans_years(const struct claim *c)
{
    enum { LONG_SECONDS = 60 * 24 * 3600 };
    for (uint32_t i = 0; i < c->time_count; i++)
        if (c->times[i].granularity >= TIME_YEAR)
            return true;
    for (uint32_t i = 0; i < c->quantity_count; i++)
        if (c->quantities[i].kind == QUANTITY_DURATION &&
            c->quantities[i].value.high >= LONG_SECONDS)
            return true;
    return false;
}

/* How far the other side's claim speaks of what one side denies, 0…1; `only` takes just the words
 * of the arguments that a "no" stands before, and `weight` is theirs. */
static double denied_cover(struct vocabulary *v, const struct pair_side *denies,
                           const struct pair_side *other, bool only, double *weight)
{
    const struct claim *c = denies->view->claim;
    double found = 0;
    *weight = 0;
    for (uint32_t i = 0; i < denies->view->term_count; i++) {
        const struct term *t = &denies->view->terms[i];
        struct cr_span word = witness_of_word(denies, t->word);
        bool negated = false;
        for (uint32_t n = 0; n < c->argument_count; n++)
            negated =
                negated || (c->arguments[n].negated && span_covers(c->arguments[n].span, word));
        if (t->kind == TERM_ADVERB || (only && (!negated || t->kind == TERM_NAME)))
            continue;
        double best = 0;
        for (uint32_t j = 0; j < other->view->term_count; j++)
            best = fmax(best, vocabulary_similarity(v, t->id, other->view->terms[j].id));
        *weight += t->weight;
        found += best >= 0.6 ? t->weight : 0;
    }
    return *weight > 0 ? found / *weight : 0;
}

/* "No tear gas was used", "clouds of tear gas were seen": a thing that was not there at all. */
static bool tells_of_denied_thing(struct vocabulary *v, const struct pair_side *denies,
                                  const struct pair_side *other)
{
    const double weight_least = 0.8;
    const struct claim *told = other->view->claim;
    double weight;
    return signs_has(v->signs, SIGNS_BARE, denies->view->claim->lemma) &&
           told->certainty == CR_CERTAIN && (told->past || !told->nominal) &&
           denied_cover(v, denies, other, true, &weight) >= 0.99 && weight >= weight_least;
}

/* "No injuries [in Dubai]": the denial is of a place that the other side says nothing of. */
static bool is_of_another_place(struct vocabulary *v, const struct pair_side *denies,
                                const struct pair_side *other)
{
    const struct claim *c = denies->view->claim;
    const struct statement *s = other->statement;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        uint32_t place = denies->view->arguments[i];
        bool found = c->arguments[i].role != ROLE_PLACE || place == TERM_NONE ||
                     v->entries[place].kind != TERM_NAME;
        for (uint32_t j = 0; j < s->term_count && !found; j++)
            found = vocabulary_similarity(v, place, s->terms[j].id) >= 0.5;
        if (!found)
            return true;
    }
    return false;
}

/* What is denied and what is told are about one time: neither is a wish, a doubt or a rule while
 * the other is a fact. "No charges yet", "will be charged" go together. */
static bool are_of_one_kind(const struct claim *denies, const struct claim *told)
{
    if (told->certainty == CR_POSSIBLE || denies->certainty == CR_ORDERED)
        return false;
    return is_ahead(denies) == is_ahead(told);
}

/* "No [serious] damage" leaves room for damage. */
static bool is_of_degree(struct vocabulary *v, const struct pair_side *denies,
                         const struct pair_side *other)
{
    const struct claim_view *d = denies->view, *o = other->view;
    for (uint32_t i = 0; i < d->term_count; i++) {
        bool found = d->terms[i].kind != TERM_ADJECTIVE;
        for (uint32_t j = 0; j < o->term_count && !found; j++)
            found = vocabulary_similarity(v, d->terms[i].id, o->terms[j].id) >= 0.5;
        if (!found)
            return true;
    }
    return false;
}

static double polarity_prior(struct vocabulary *v, const struct pair *pair,
                             const struct pair_side *denies, const struct pair_side *other)
{
    const double *x = pair->x;
    const struct claim *told = other->view->claim;
    double weight, cover = denied_cover(v, denies, other, false, &weight);
    bool one_text = x[FEATURE_SAME_ARTICLE] > 0 && x[FEATURE_ONE_TITLE] == 0;
    bool title = other->statement->sentence->role == CR_ROLE_TITLE;
    double prior = -2 + 4 * cover - (one_text ? 2 : 0) - (x[FEATURE_PLACE_DIFFERS] > 0) + title;
    prior -= is_of_another_place(v, denies, other) ? 2 : 0;
    prior -= is_of_degree(v, denies, other) ? 1 : 0;
    prior -= told->nominal && !participants_agree(pair) ? 1.5 : 0;
    prior -= signs_has(v->signs, SIGNS_MIND, told->lemma) && !participants_agree(pair) ? 2 : 0;
    return prior;
}

/* "Has not been found yet": so far; a later report may well say that it has. */
static bool is_so_far(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    for (uint32_t w = 0; w < s->word_count; w++) {
        const struct word *word = &s->words[w];
        if (word->start < c->span.start || word->end > c->span.end)
            continue;
        if (str_is(word->lemma, "yet") || str_is(word->lemma, "still") ||
            (word->upos == UPOS_AUX && str_is(word->lemma, "have") && word->xpos != XPOS_VBD))
            return true;
    }
    return false;
}

bool rule_polarity(struct vocabulary *v, const struct pair *pair, int order, struct finding *out)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    if (claim_is_negative(a) == claim_is_negative(b) || a->withheld || b->withheld)
        return false;
    const struct pair_side *denies = claim_is_negative(a) ? &pair->a : &pair->b;
    const struct pair_side *other = claim_is_negative(a) ? &pair->b : &pair->a;
    bool thing = tells_of_denied_thing(v, denies, other);
    if ((!thing && !event_may_agree(pair)) || spans_years(denies->view->claim))
        return false;
    if (!thing && !are_of_one_kind(denies->view->claim, other->view->claim) &&
        (order == 0 || !participants_agree(pair)))
        return false;
    out->prior = thing ? 2.5 : polarity_prior(v, pair, denies, other);
    bool denial = a->polarity == CR_DENIED || b->polarity == CR_DENIED;
    out->rule = RULE_POLARITY;
    int denied_first = denies == &pair->a ? -1 : 1;
    bool later = order != 0 && (same_speaker(pair) || is_ahead(a) != is_ahead(b));
    later = later || (is_so_far(denies) && order == denied_first);
    out->kind = later ? CR_UPDATE : CR_CONFLICT;
    out->strength = denial && a->speaker_count && b->speaker_count ? CR_SOFT : CR_HARD;
    out->a_witness = polarity_witness(&pair->a);
    out->b_witness = polarity_witness(&pair->b);
    out->note = denial ? "one says so, the other denies it" : "one says so, the other says not";
    return true;
}

/* Told as happening or over. */
static bool is_done(const struct claim *c)
{
    return !is_ahead(c) && c->polarity == CR_ASSERTED && c->certainty == CR_CERTAIN &&
           !c->withheld && (c->past || !c->nominal);
}

/* Has what was planned come about? "Orrland pays", "the shop stays closed" tell how things are or
 * are to be. */
static bool has_come_about(const struct claim *c)
{
    return is_done(c) && (c->past || c->progressive);
}

static struct cr_span status_witness(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    if (!span_is_present(c->certainty_span))
        return witness_of_predicate(side);
    struct cr_span both = span_join(c->certainty_span, witness_of_predicate(side));
    return span_length(both) <= WITNESS_MAX ? both : witness_of_predicate(side);
}

/* The word that says how certain the claim is; NULL where none of its sentence does. */
static const struct word *certainty_word(const struct pair_side *side)
{
    const struct sentence *s = side->statement->sentence;
    for (uint32_t w = 0; w < s->word_count; w++)
        if (s->words[w].start == side->view->claim->certainty_span.start)
            return &s->words[w];
    return NULL;
}

/* "A ceremony [to receive] the leaders", "was [meant] to explode": what something is for is no
 * plan that comes true. */
static bool is_purpose(const struct vocabulary *v, const struct pair_side *side)
{
    const struct word *word = certainty_word(side);
    return word && side->statement->sentence->role != CR_ROLE_TITLE &&
           side->view->claim->certainty == CR_PLANNED &&
           signs_has(v->signs, SIGNS_PURPOSES, word->lemma);
}

/* "We must learn": what ought to be is no plan, either. */
static bool is_duty(const struct pair_side *side)
{
    const struct word *word = certainty_word(side);
    return word && side->view->claim->certainty == CR_ORDERED && word->xpos == XPOS_MD;
}

static bool is_plain_state(const struct claim *c)
{
    return c->form == CLAUSE_APPOSITION || (c->copular && str_is(c->lemma, "be"));
}

/* What speaks for one event that was planned and then done: who takes part in it, foremost. */
static double done_prior(const struct vocabulary *v, const struct pair *pair,
                         const struct pair_side *planned, int later)
{
    const double *x = pair->x;
    bool one_text = x[FEATURE_SAME_ARTICLE] > 0 && x[FEATURE_ONE_TITLE] == 0;
    bool states = is_plain_state(pair->a.view->claim) && is_plain_state(pair->b.view->claim);
    double prior = -1.5 + fmin(2, pair->sentences.names);
    prior += 0.7 * fmax(x[FEATURE_ACTOR_SAME], x[FEATURE_OBJECT_SAME]);
    prior -= x[FEATURE_ACTOR_DIFFERS] + 1.5 * x[FEATURE_TIME_CLASHES];
    prior -= (is_purpose(v, planned) ? 2 : 0) + (one_text ? 1 : 0) + (states ? 2 : 0);
    return prior + 0.5 * later;
}

bool rule_done_after_planned(const struct vocabulary *v, const struct pair *pair, int order,
                             struct finding *out)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    bool a_first = is_ahead(a) && has_come_about(b), b_first = is_ahead(b) && has_come_about(a);
    if ((!a_first && !b_first) || !event_may_agree(pair) || claim_is_negative(a) ||
        claim_is_negative(b) || pair->a.view->background || pair->b.view->background ||
        is_duty(a_first ? &pair->a : &pair->b))
        return false;
    out->rule = RULE_DONE_AFTER_PLANNED;
    out->prior = done_prior(v, pair, a_first ? &pair->a : &pair->b, a_first ? -order : order);
    out->kind = CR_UPDATE;
    out->strength = CR_HARD;
    out->a_witness = status_witness(&pair->a);
    out->b_witness = status_witness(&pair->b);
    out->note = "planned in one report, done in the other";
    return true;
}

/* "Might have been dismissed": a guess of those who do not know yet, where others know. */
static bool is_guess(const struct pair_side *side)
{
    const struct word *word = certainty_word(side);
    return word && side->view->claim->past && word->xpos == XPOS_MD;
}

/* A doubt is cleared up only by who writes later; else a hedge and an assertion agree. A guess
 * about what is past was made before it was known. */
bool rule_confirmed_after_possible(const struct pair *pair, int order, struct finding *out)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    bool a_doubts = a->certainty == CR_POSSIBLE && is_done(b);
    bool b_doubts = b->certainty == CR_POSSIBLE && is_done(a);
    if (a_doubts == b_doubts || pair->x[FEATURE_SAME_ARTICLE] > 0 || !event_may_agree(pair) ||
        claim_is_negative(a) || claim_is_negative(b) || a->withheld || b->withheld)
        return false;
    int doubted_first = a_doubts ? -1 : 1;
    bool guess = is_guess(a_doubts ? &pair->a : &pair->b);
    if (order == -doubted_first || (order == 0 && !guess))
        return false;
    out->rule = RULE_CONFIRMED_AFTER_POSSIBLE;
    out->kind = CR_UPDATE;
    out->strength = CR_SOFT;
    out->a_witness = status_witness(&pair->a);
    out->b_witness = status_witness(&pair->b);
    out->prior = (guess ? 1 : -1) + (participants_agree(pair) ? 0.5 : 0);
    out->note = "possible in one report, a fact in the later one";
    return true;
}

/* The share of what an open question is about that the other side speaks of, 0â¦1. */
static double question_cover(struct vocabulary *v, const struct pair_side *question,
                             const struct pair_side *answer)
{
    const struct claim *claim = question->view->claim;
    double total = 0, found = 0;
    for (uint32_t i = 0; i < question->view->term_count; i++) {
        const struct term *t = &question->view->terms[i];
        double best = 0;
        struct cr_span word = witness_of_word(question, t->word);
        if (t->word == claim->detail || word.start < claim->question.start ||
            word.end > claim->question.end)
            continue;
        for (uint32_t j = 0; j < answer->view->term_count; j++)
            best = fmax(best, vocabulary_similarity(v, t->id, answer->view->terms[j].id));
        total += t->weight;
        found += best >= 0.5 ? t->weight * best : 0;
    }
    return total > 0 ? found / total : 0;
}

/* Does the answer's predicate say what the question is about: "[the cause] of the fire", "what
 * [caused] it", "details of [the launch]"? */
static bool is_to_the_point(struct vocabulary *v, const struct pair *pair,
                            const struct pair_side *question, const struct pair_side *answer)
{
    const struct claim *c = question->view->claim;
    if (span_covers(c->question, witness_of_predicate(question)))
        return predicates_agree(pair);
    for (uint32_t i = 0; i < question->view->term_count; i++) {
        const struct term *t = &question->view->terms[i];
        if (span_covers(c->question, witness_of_word(question, t->word)) &&
            t->kind != TERM_ADVERB && t->word != c->detail)
            return answer->view->predicate != TERM_NONE &&
                   vocabulary_similarity(v, t->id, answer->view->predicate) >= 0.5;
    }
    return false;
}

static bool is_detailed(const struct claim *c)
{
    return c->quantity_count + c->time_count > 0;
}

/* "How many people were on board": only a number of people answers that. */
static bool lacks_number(struct vocabulary *v, const struct pair_side *question,
                         const struct pair_side *answer)
{
    struct cr_span span = question->view->claim->question;
    struct str text = str_span(question->document->article->article->text, span.start, span.end);
    const struct claim *told = answer->view->claim;
    if (!str_starts(text, STR("how many")) && !str_starts(text, STR("how much")))
        return false;
    for (uint32_t q = 0; q < told->quantity_count; q++)
        for (uint32_t i = 0; i < question->view->term_count && told->quantities[q].value.of; i++) {
            uint32_t noun = vocabulary_add(v, TERM_NOUN, str_of(told->quantities[q].value.of));
            if (!told->quantities[q].unsaid &&
                vocabulary_similarity(v, noun, question->view->terms[i].id) >= 0.6)
                return false;
        }
    return true;
}

static struct cr_span question_witness(const struct pair_side *side)
{
    struct cr_span question = side->view->claim->question;
    return span_length(question) <= WITNESS_MAX ? question : polarity_witness(side);
}

/* What was not told at first is told in the other report. */
bool rule_question_answered(struct vocabulary *vocabulary, const struct pair *pair, int order,
                            struct finding *out)
{
    const double cover_least = 0.5;
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    bool a_asks = a->withheld && is_done(b) && order <= 0;
    bool b_asks = b->withheld && is_done(a) && order >= 0;
    if (a_asks == b_asks || pair->x[FEATURE_SAME_ARTICLE] > 0)
        return false;
    const struct pair_side *question = a_asks ? &pair->a : &pair->b;
    const struct pair_side *answer = a_asks ? &pair->b : &pair->a;
    bool detail = question->view->claim->detail != WORD_NONE;
    double cover = question_cover(vocabulary, question, answer);
    if (cover < cover_least || !is_to_the_point(vocabulary, pair, question, answer) ||
        (detail && !is_detailed(answer->view->claim)) || lacks_number(vocabulary, question, answer))
        return false;
    out->rule = RULE_QUESTION_ANSWERED;
    out->kind = CR_UPDATE;
    out->strength = CR_HARD;
    out->a_witness = a_asks ? question_witness(&pair->a) : witness_of_predicate(&pair->a);
    out->b_witness = b_asks ? question_witness(&pair->b) : witness_of_predicate(&pair->b);
    out->prior = -0.5 + 2 * cover + (order != 0);
    out->note = "left open in one report, told in the other";
    return true;
}

/* Does the other side's sentence tell of the same, too? "Told to stay until they could leave" is
 * one statement in both texts. */
static bool is_told_there(struct vocabulary *v, uint32_t predicate, const struct pair_side *other)
{
    const struct statement *s = other->statement;
    for (uint32_t i = 0; i < s->term_count; i++)
        if (s->terms[i].id != other->view->predicate &&
            vocabulary_similarity(v, predicate, s->terms[i].id) >= 0.9)
            return true;
    return false;
}

/* The same thing was opened and closed: of actions, what they are done to. */
static bool is_one_theme(const struct pair *pair)
{
    const double *x = pair->x;
    const double same = 0.8;
    if (argument_in_role(pair->a.view->claim, ROLE_OBJECT) &&
        argument_in_role(pair->b.view->claim, ROLE_OBJECT))
        return x[FEATURE_OBJECT_SAME] >= same;
    return x[FEATURE_OBJECT_SAME] >= same || x[FEATURE_ACTOR_SAME] >= same;
}

/* Who tells of both, told of one after the other. */
static bool knows_of(struct vocabulary *v, const struct pair_side *side, uint32_t predicate)
{
    for (uint32_t i = 0; i < side->document->count; i++) {
        const struct statement *s = &side->document->items[i];
        for (uint32_t j = 0; j < s->term_count; j++)
            if (vocabulary_similarity(v, predicate, s->terms[j].id) >= 0.9)
                return true;
    }
    return false;
}

/* Did the report that came first, or where that is unknown either, know of both? */
static bool knew_of_both(struct vocabulary *v, const struct pair *pair, int order)
{
    return (order <= 0 && knows_of(v, &pair->a, pair->b.view->predicate)) ||
           (order >= 0 && knows_of(v, &pair->b, pair->a.view->predicate));
}

bool rule_opposites(struct vocabulary *v, const struct pair *pair, int order, struct finding *out)
{
    /* One undoes the other: what was closed is open again. */
    const double undoes_most = 0.9;
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    if (pair->predicates != RELATED_OPPOSITE || claim_is_negative(a) != claim_is_negative(b) ||
        (!participants_agree(pair) && pair->x[FEATURE_SENTENCE_COVER_MIN] < 0.35) ||
        fmax(pair->x[FEATURE_CLAIM_COVER_MIN], pair->x[FEATURE_SENTENCE_COVER_MIN]) < 0.3 ||
        is_told_there(v, pair->a.view->predicate, &pair->b) ||
        is_told_there(v, pair->b.view->predicate, &pair->a))
        return false;
    bool one_text = pair->x[FEATURE_SAME_ARTICLE] > 0 && pair->x[FEATURE_ONE_TITLE] == 0;
    bool doubted = a->certainty != CR_CERTAIN || b->certainty != CR_CERTAIN;
    bool reverse = pair->x[FEATURE_PREDICATE_OPPOSITE] < undoes_most;
    if (reverse && !one_text && knew_of_both(v, pair, order))
        return false;
    out->prior = (is_one_theme(pair) ? 1.5 : -0.5) - (one_text ? 2.5 : 0) - (doubted ? 1 : 0);
    out->rule = RULE_OPPOSITES;
    bool undone = reverse && (order != 0 || signs_has(v->signs, SIGNS_AGAIN, a->lemma) ||
                              signs_has(v->signs, SIGNS_AGAIN, b->lemma));
    out->kind = undone ? CR_UPDATE : CR_CONFLICT;
    out->strength = CR_HARD;
    out->a_witness = witness_of_predicate(&pair->a);
    out->b_witness = witness_of_predicate(&pair->b);
    out->note = undone ? "the later report tells the opposite" : "one is the opposite of the other";
    return true;
}
