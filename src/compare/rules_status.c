#include "compare/rules.h"

#include <math.h>

/* Told as happening or over. */
static bool is_done(const struct claim *c)
{
    return !claim_is_ahead(c) && c->polarity == CR_ASSERTED && c->certainty == CR_CERTAIN &&
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
    return witness_with(witness_of_predicate(side), side->view->claim->certainty_span);
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

bool is_purpose_clause(const struct vocabulary *v, const struct pair_side *side)
{
    const struct sentence *s = side->statement->sentence;
    const struct word *word = certainty_word(side);
    bool set = word && word > s->words && str_is(word->lemma, "to") &&
               str_is(word[-1].lemma, "be"); /* "is to be moved" */
    return word && !set && s->role != CR_ROLE_TITLE && side->view->claim->certainty == CR_PLANNED &&
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

/* Do both speak of the same people or things by name? */
static bool share_name(struct vocabulary *v, const struct claim_view *a, const struct claim_view *b)
{
    const double same = 0.5;
    for (uint32_t i = 0; i < a->term_count; i++)
        for (uint32_t j = 0; j < b->term_count && a->terms[i].kind == TERM_NAME; j++)
            if (b->terms[j].kind == TERM_NAME &&
                vocabulary_similarity(v, a->terms[i].id, b->terms[j].id) >= same)
                return true;
    return false;
}

/* "The accord, signed on Thursday", "after the signing": says nothing of who or what, in a report
 * that tells elsewhere of what is planned as done. */
static bool is_told_there_as_done(struct vocabulary *v, const struct pair *pair,
                                  const struct pair_side *plan, const struct pair_side *other)
{
    const double one_kind = 0.9;
    const double *x = pair->x;
    const struct claim *c = other->view->claim;
    if (!predicates_agree(pair) || pair->predicates == RELATED_CLASS || !(c->past || c->nominal) ||
        c->certainty != CR_CERTAIN || c->withheld || x[FEATURE_ONE_BACKGROUND] > 0 ||
        x[FEATURE_ACTOR_DIFFERS] + x[FEATURE_OBJECT_DIFFERS] + x[FEATURE_TIME_CLASHES] > 0)
        return false;
    for (uint32_t i = 0; i < other->document->count; i++)
        for (uint32_t k = 0; k < other->document->items[i].claim_count; k++) {
            const struct claim_view *view = &other->document->items[i].claims[k];
            if (view->predicate != TERM_NONE && has_come_about(view->claim) &&
                !view->claim->nominal && !view->background &&
                vocabulary_similarity(v, view->predicate, plan->view->predicate) >= one_kind &&
                share_name(v, view, plan->view))
                return true;
        }
    return false;
}

/* "The next jar would be found": the report of the plan tells of such deeds as done already. */
static bool is_nothing_new(struct vocabulary *v, const struct pair_side *plan)
{
    const double one_kind = 0.9;
    for (uint32_t i = 0; i < plan->document->count; i++)
        for (uint32_t k = 0; k < plan->document->items[i].claim_count; k++) {
            const struct claim_view *view = &plan->document->items[i].claims[k];
            if (view->predicate != TERM_NONE && has_come_about(view->claim) &&
                !view->claim->nominal && !view->background &&
                vocabulary_similarity(v, view->predicate, plan->view->predicate) >= one_kind)
                return true;
        }
    return false;
}

/* "Would run", "ran the port". */
static bool is_other_frame(const struct pair *pair)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    bool object = argument_in_role(a, ROLE_OBJECT), other = argument_in_role(b, ROLE_OBJECT);
    return object != other && !a->nominal && !b->nominal;
}

/* "[Went down] to examine the hull": who came, went or was brought to do it does it. */
static bool is_come_to_do(const struct vocabulary *v, const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    const struct word *to = certainty_word(side);
    const struct statement *s = side->statement;
    if (c->certainty != CR_PLANNED || c->polarity != CR_ASSERTED || c->nominal || !to ||
        to == s->sentence->words || !str_is(to->lemma, "to"))
        return false;
    for (uint32_t i = 0; i < s->claim_count; i++) {
        const struct claim *came = s->claims[i].claim;
        if (has_come_about(came) && !came->nominal && came->span.end <= to->start &&
            to->start <= came->span.end + 1 && s->claims[i].predicate != TERM_NONE &&
            v->entries[s->claims[i].predicate].files & UINT64_C(1) << LEXICON_FILE_VERB_MOTION)
            return true;
    }
    return false;
}

/* Ways of doing one thing to one and the same: "inspect", "examine" the hull. */
static bool is_one_deed(const struct pair *pair)
{
    const double same = 0.8;
    bool near = pair->predicates == RELATED_UP || pair->predicates == RELATED_DOWN ||
                pair->predicates == RELATED_SIMILAR;
    return near && pair->x[FEATURE_ACTOR_SAME] >= same && pair->x[FEATURE_OBJECT_SAME] >= same &&
           pair->x[FEATURE_ONE_BACKGROUND] == 0;
}

/* What speaks for one event that was planned and then done: who takes part in it, foremost. */
static double done_prior(const struct vocabulary *v, const struct pair *pair,
                         const struct pair_side *planned, int later)
{
    const double *x = pair->x;
    bool one_text = x[FEATURE_SAME_ARTICLE] > 0 && x[FEATURE_ONE_TITLE] == 0;
    bool states = is_plain_state(pair->a.view->claim) && is_plain_state(pair->b.view->claim);
    double prior = -1.5 + fmin(2, pair->sentences.names);
    prior += 0.7 * fmax(x[FEATURE_ACTOR_SAME], x[FEATURE_OBJECT_SAME]) +
             0.7 * fmin(x[FEATURE_ACTOR_SAME], x[FEATURE_OBJECT_SAME]);
    prior -= x[FEATURE_ACTOR_DIFFERS] + 1.5 * x[FEATURE_TIME_CLASHES];
    prior -= (is_purpose_clause(v, planned) ? 2 : 0) + (one_text ? 1 : 0) + (states ? 2 : 0);
    if (x[FEATURE_ACTOR_SAME] == 0 && x[FEATURE_OBJECT_SAME] == 0 && pair->sentences.names == 0)
        prior -= pair->predicates == RELATED_CLASS ? 2 : 1;
    return prior + 0.5 * later;
}

bool rule_done_after_planned(struct vocabulary *v, const struct pair *pair, int order,
                             struct finding *out)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    bool a_done = !claim_is_ahead(a) || is_come_to_do(v, &pair->a);
    bool b_done = !claim_is_ahead(b) || is_come_to_do(v, &pair->b);
    bool a_first = !a_done && b_done, b_first = !b_done && a_done;
    if (!a_first && !b_first)
        return false;
    const struct pair_side *plan = a_first ? &pair->a : &pair->b;
    const struct pair_side *other = a_first ? &pair->b : &pair->a;
    bool told = (has_come_about(other->view->claim) || is_come_to_do(v, other)) &&
                (event_may_agree(pair) || is_one_deed(pair));
    if ((!told && !is_told_there_as_done(v, pair, plan, other)) || claim_is_negative(a) ||
        claim_is_negative(b) || pair->a.view->background || pair->b.view->background ||
        is_duty(plan) || one_is_another(pair))
        return false;
    out->rule = RULE_DONE_AFTER_PLANNED;
    out->prior = told ? -(is_nothing_new(v, plan) ? 1.5 : 0) - (is_other_frame(pair) ? 2 : 0) +
                            done_prior(v, pair, plan, a_first ? -order : order)
                      : 1;
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
    bool a_sure = !span_is_present(pair->a.view->doubted);
    bool b_sure = !span_is_present(pair->b.view->doubted);
    bool a_doubts = a->certainty == CR_POSSIBLE && b_sure && is_done(b);
    bool b_doubts = b->certainty == CR_POSSIBLE && a_sure && is_done(a);
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

/* The share of what an open question is about that the other side speaks of, 0…1. */
static double question_cover(struct vocabulary *v, const struct pair_side *question,
                             const struct pair_side *answer)
{
    const struct claim *claim = question->view->claim;
    double total = 0, found = 0;
    for (uint32_t i = 0; i < question->view->term_count; i++) {
        const struct term *t = &question->view->terms[i];
        struct cr_span word = witness_of_word(question, t->word);
        if (t->word == claim->detail || word.start < claim->question.start ||
            word.end > claim->question.end)
            continue;
        double best =
            vocabulary_best_similarity(v, t->id, answer->view->terms, answer->view->term_count);
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

/* "The cause of the fire" is asked for: left to the rule of causes. */
static bool asks_for_cause(const struct vocabulary *v, const struct pair_side *question)
{
    const struct sentence *s = question->statement->sentence;
    for (uint32_t w = 0; w < s->word_count; w++)
        if (signs_has(v->signs, SIGNS_CAUSES, s->words[w].lemma) &&
            span_covers(question->view->claim->question, witness_of_word(question, (uint16_t)w)))
            return true;
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

/* "Who will replace her" is told of what is to come, too. */
static bool is_answer(const struct claim *c, const struct claim *question)
{
    return is_done(c) || (claim_is_ahead(question) && claim_is_ahead(c) && !c->withheld &&
                          c->polarity == CR_ASSERTED);
}

static struct cr_span question_witness(const struct pair_side *side)
{
    struct cr_span question = side->view->claim->question;
    return span_length(question) <= WITNESS_MAX ? question : witness_of_polarity(side);
}

/* What was not told at first is told in the other report. */
bool rule_question_answered(struct vocabulary *vocabulary, const struct pair *pair, int order,
                            struct finding *out)
{
    const double cover_least = 0.5;
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    bool a_asks = a->withheld && is_answer(b, a) && order <= 0;
    bool b_asks = b->withheld && is_answer(a, b) && order >= 0;
    if (a_asks == b_asks || pair->x[FEATURE_SAME_ARTICLE] > 0)
        return false;
    const struct pair_side *question = a_asks ? &pair->a : &pair->b;
    const struct pair_side *answer = a_asks ? &pair->b : &pair->a;
    bool detail = question->view->claim->detail != WORD_NONE;
    double cover = question_cover(vocabulary, question, answer);
    if (cover < cover_least || asks_for_cause(vocabulary, question) ||
        !is_to_the_point(vocabulary, pair, question, answer) ||
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

/* "Was [awake]": of a clause with "be" what it says. */
static struct cr_span witness_of_opposite(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    const struct claim_argument *said = argument_in_role(c, ROLE_ATTRIBUTE);
    return c->copular && said ? witness_of_word(side, said->head) : witness_of_predicate(side);
}

bool rule_opposites(struct vocabulary *v, const struct pair *pair, int order, struct finding *out)
{
    /* One undoes the other: what was closed is open again. */
    const double undoes_most = 0.9;
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    if (pair->predicates != RELATED_OPPOSITE || claim_is_negative(a) != claim_is_negative(b) ||
        a->nominal || b->nominal ||
        (!participants_agree(pair) && pair->x[FEATURE_SENTENCE_COVER_MIN] < 0.35) ||
        fmax(pair->x[FEATURE_CLAIM_COVER_MIN], pair->x[FEATURE_SENTENCE_COVER_MIN]) < 0.3 ||
        are_of_two_places(v, &pair->a, &pair->b) ||
        is_told_there(v, pair->a.view->predicate, &pair->b) ||
        is_told_there(v, pair->b.view->predicate, &pair->a))
        return false;
    bool one_text = pair->x[FEATURE_SAME_ARTICLE] > 0 && pair->x[FEATURE_ONE_TITLE] == 0;
    bool doubted = a->certainty != CR_CERTAIN || b->certainty != CR_CERTAIN;
    bool reverse = pair->x[FEATURE_PREDICATE_OPPOSITE] < undoes_most;
    if (reverse && !one_text && knew_of_both(v, pair, order))
        return false;
    bool undone = reverse && (order != 0 || signs_has(v->signs, SIGNS_AGAIN, a->lemma) ||
                              signs_has(v->signs, SIGNS_AGAIN, b->lemma));
    if (reverse && !undone && pair->x[FEATURE_TIME_CLASHES] >= 1)
        return false; /* "arrived on Monday", "left on Wednesday" */
    out->prior = (is_one_theme(pair) ? 1.5 : -2) - 2 * pair->x[FEATURE_TIME_CLASHES] -
                 (one_text ? 2.5 : 0) - (doubted ? 1 : 0);
    out->rule = RULE_OPPOSITES;
    out->kind = undone ? CR_UPDATE : CR_CONFLICT;
    out->strength = CR_HARD;
    out->a_witness = witness_of_opposite(&pair->a);
    out->b_witness = witness_of_opposite(&pair->b);
    out->note = undone ? "the later report tells the opposite" : "one is the opposite of the other";
    return true;
}
