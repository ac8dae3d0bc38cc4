#include "compare/courses.h"
#include "compare/harms.h"
#include "compare/rules.h"

static bool same_speaker(const struct pair *pair)
{
    return pair->x[FEATURE_SPEAKER_SAME] > 0;
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

/* How far the other side's claim speaks of what one side denies, 0…1. */
static double denied_cover(struct vocabulary *v, const struct pair_side *denies,
                           const struct pair_side *other)
{
    double weight = 0, found = 0;
    for (uint32_t i = 0; i < denies->view->term_count; i++) {
        const struct term *t = &denies->view->terms[i];
        if (t->kind == TERM_ADVERB)
            continue;
        double best =
            vocabulary_best_similarity(v, t->id, other->view->terms, other->view->term_count);
        weight += t->weight;
        found += best >= 0.6 ? t->weight : 0;
    }
    return weight > 0 ? found / weight : 0;
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
    return told->certainty != CR_POSSIBLE && claim_is_ahead(denies) == claim_is_ahead(told);
}

/* "Nobody may enter", "was told not to leave": whoever does all the same breaks a rule, but it is
 * still the rule. */
static bool is_rule(const struct pair_side *denies)
{
    const struct claim *c = denies->view->claim;
    const struct sentence *s = denies->statement->sentence;
    for (uint32_t w = 0; w < s->word_count && c->certainty == CR_POSSIBLE; w++)
        if (s->words[w].start == c->certainty_span.start)
            return str_is(s->words[w].lemma, "may");
    return c->certainty == CR_ORDERED || c->certainty == CR_ASKED;
}

/* "Bought nothing", "was buying bananas": no more than the verb is the same. */
static bool only_verb_is_same(struct vocabulary *v, const struct pair_side *denies,
                              const struct pair_side *other)
{
    const struct claim *c = denies->view->claim;
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].negated && c->arguments[i].head < c->predicate)
            return false; /* "nobody died" */
    for (uint32_t i = 0; i < denies->view->term_count; i++)
        for (uint32_t j = 0; j < other->view->term_count; j++)
            if (denies->view->terms[i].id != denies->view->predicate &&
                other->view->terms[j].id != other->view->predicate &&
                vocabulary_similarity(v, denies->view->terms[i].id, other->view->terms[j].id) >=
                    0.6)
                return false;
    return true;
}

/* "No [serious] damage" leaves room for damage. */
static bool is_of_degree(struct vocabulary *v, const struct pair_side *denies,
                         const struct pair_side *other)
{
    const struct claim_view *d = denies->view, *o = other->view;
    for (uint32_t i = 0; i < d->term_count; i++) {
        bool found = d->terms[i].kind != TERM_ADJECTIVE;
        for (uint32_t j = 0; j < o->term_count && !found; j++) {
            struct lexicon_relatedness r = vocabulary_relate(v, d->terms[i].id, o->terms[j].id);
            found = r.relation != RELATED_OPPOSITE && r.score >= 0.5;
        }
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
    double cover = denied_cover(v, denies, other);
    bool one_text = x[FEATURE_SAME_ARTICLE] > 0 && x[FEATURE_ONE_TITLE] == 0;
    bool title = other->statement->sentence->role == CR_ROLE_TITLE;
    double prior = -2 + 4 * cover - (one_text ? 2 : 0) - (x[FEATURE_PLACE_DIFFERS] > 0) + title;
    prior -= is_of_another_place(v, denies, other) ? 2 : 0;
    prior -= is_of_degree(v, denies, other) ? (denies->view->claim->nominal ? 5 : 3) : 0;
    prior -= 2.5 * x[FEATURE_OBJECT_DIFFERS];
    prior -= told->nominal && !participants_agree(pair) ? 1.5 : 0;
    prior -= only_verb_is_same(v, denies, other) && !participants_agree(pair) ? 2 : 0;
    prior -= signs_has(v->signs, SIGNS_MIND, told->lemma) && !participants_agree(pair) ? 2 : 0;
    return prior;
}

/* "Did not stop [until] the bridge": then it did. */
static bool ends_there(const struct vocabulary *v, const struct pair_side *denies)
{
    const struct claim *c = denies->view->claim;
    const struct sentence *s = denies->statement->sentence;
    for (uint32_t w = 0; w < s->word_count; w++)
        if (s->words[w].start >= c->span.start && s->words[w].start <= c->span.end + 1 &&
            signs_has(v->signs, SIGNS_UNTIL, s->words[w].lemma))
            return true;
    return false;
}

/* "Has not been found yet", "there is no sign", "no immediate comment": so far; a later report may
 * well say that it has. */
static bool is_so_far(const struct vocabulary *v, const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    for (uint32_t w = 0; w < s->word_count; w++) {
        const struct word *word = &s->words[w];
        if (word->start < c->span.start || word->end > c->span.end)
            continue;
        if (signs_has(v->signs, SIGNS_SO_FAR, word->lemma) ||
            (word->upos == UPOS_AUX && str_is(word->lemma, "have") && word->xpos != XPOS_VBD))
            return true;
    }
    return false;
}

/* "Nobody was hurt", "opened fire": who attacks need hurt nobody. */
static bool harms_nobody(const struct pair *pair, const struct claim *denies,
                         const struct claim *told)
{
    return pair->predicates == RELATED_CLASS && harms_of_event(denies) && !harms_of_event(told);
}

/* Of something else -----------------------------------------------------------------------------
 */

/* Nouns and names that a phrase has beside its head: "the road to [Karn]". */
static bool is_beside_head(const struct pair_side *side, const struct claim_argument *argument,
                           const struct term *t)
{
    return t->kind == TERM_NAME && t->word != argument->head && !t->telling &&
           span_covers(argument->span, witness_of_word(side, t->word));
}

/* "The road to [Karn]", "the road to [Lesna]": both phrases name something, and nothing the same.
 */
static bool name_two(struct vocabulary *v, const struct pair_side *a,
                     const struct claim_argument *x, const struct pair_side *b,
                     const struct claim_argument *y)
{
    const double same = 0.5;
    bool two = false;
    for (uint32_t i = 0; i < a->statement->term_count; i++)
        for (uint32_t j = 0; j < b->statement->term_count; j++) {
            const struct term *t = &a->statement->terms[i], *u = &b->statement->terms[j];
            const struct entity *p = v->entries[t->id].entity, *q = v->entries[u->id].entity;
            if (!is_beside_head(a, x, t) || !is_beside_head(b, y, u) || !p || !q ||
                p->kind != q->kind)
                continue;
            if (vocabulary_similarity(v, t->id, u->id) >= same)
                return false;
            two = true;
        }
    return two;
}

/* "He", "hundreds". */
static bool is_several(const struct pair_side *side, const struct claim_argument *argument)
{
    const struct word *head = &side->statement->sentence->words[argument->head];
    return head->xpos == XPOS_NNS || head->xpos == XPOS_NNPS || str_is(head->lemma, "they");
}

static bool is_pronoun(const struct pair_side *side, const struct claim_argument *argument)
{
    return side->statement->sentence->words[argument->head].upos == UPOS_PRON;
}

/* Does one phrase, in the same part of what is told, stand for another thing than the other? */
static bool are_two(struct vocabulary *v, const struct pair_side *a, uint32_t i,
                    const struct pair_side *b, uint32_t j)
{
    const double near = 0.5;
    const struct claim_argument *x = &a->view->claim->arguments[i];
    const struct claim_argument *y = &b->view->claim->arguments[j];
    uint32_t s = a->view->arguments[i], t = b->view->arguments[j];
    if (x->role != y->role || x->role == ROLE_TIME || x->role == ROLE_ATTRIBUTE ||
        !str_equal(x->preposition, y->preposition) || x->negated || y->negated)
        return false;
    if (is_pronoun(a, x) || is_pronoun(b, y))
        return x->role == ROLE_ACTOR && is_several(a, x) != is_several(b, y);
    if (s == TERM_NONE || t == TERM_NONE)
        return false;
    bool people = x->role == ROLE_ACTOR || x->role == ROLE_OBJECT || x->role == ROLE_RECIPIENT;
    bool apart = people && !x->preposition.n
                     ? who_fits(v, s, t) == ONE_NOT
                     : vocabulary_similarity(v, s, t) < near && !places_nest(v, s, t);
    return apart || name_two(v, a, x, b, y);
}

/* "Did not operate [on the boy]", "operated [on the girl]": in one part they tell of two, of
 * what was not there only those count that stand with a preposition. */
static bool is_of_another_thing(struct vocabulary *v, const struct pair_side *denies,
                                const struct pair_side *other, bool core)
{
    const struct claim *c = denies->view->claim;
    for (uint32_t i = 0; i < c->argument_count; i++)
        for (uint32_t j = 0; j < other->view->claim->argument_count; j++)
            if ((core || c->arguments[i].preposition.n) && are_two(v, denies, i, other, j))
                return true;
    return false;
}

/* What says more of a claim than who and when, and is no event that it was part of: "in the blast".
 */
static bool is_complement(const struct vocabulary *v, const struct pair_side *side, uint32_t i)
{
    const struct claim_argument *argument = &side->view->claim->arguments[i];
    uint32_t id = side->view->arguments[i];
    return argument->role != ROLE_ACTOR && argument->role != ROLE_TIME &&
           argument->role != ROLE_ATTRIBUTE && !argument->negated && id != TERM_NONE &&
           (!v->entries[id].is_event || argument->role == ROLE_OBJECT ||
            argument->role == ROLE_TOPIC) &&
           argument->head != side->view->claim->predicate;
}

/* Does a claim have complements, and the other sentence none of them? */
static bool is_untold(struct vocabulary *v, const struct pair_side *side,
                      const struct pair_side *other)
{
    const double near = 0.5;
    bool any = false;
    for (uint32_t i = 0; i < side->view->claim->argument_count; i++) {
        const struct claim_argument *argument = &side->view->claim->arguments[i];
        if (!is_complement(v, side, i))
            continue;
        any = true;
        for (uint32_t k = 0; k < side->statement->term_count; k++) {
            const struct term *t = &side->statement->terms[k];
            if (span_covers(argument->span, witness_of_word(side, t->word)) &&
                vocabulary_best_similarity(v, t->id, other->statement->terms,
                                           other->statement->term_count) >= near)
                return false;
        }
    }
    return any;
}

/* "Denied knowing [about the payments]", "knew [the treasurer]": each is told of what the other
 * does not speak of. */
static bool are_of_two_matters(struct vocabulary *v, const struct pair_side *denies,
                               const struct pair_side *other)
{
    return is_untold(v, denies, other) && is_untold(v, other, denies);
}

/* "No flights are leaving", "moved inland": of one class, and hardly one event. */
static bool are_ways_of_moving(const struct vocabulary *v, const struct pair *pair)
{
    return pair->predicates == RELATED_CLASS &&
           (signs_has(v->signs, SIGNS_MOTION, pair->a.view->claim->event_class) ||
            signs_has(v->signs, SIGNS_MOTION, pair->b.view->claim->event_class));
}

/* "Has [never] met him": at whatever time the other side has it happen; "never [before]" leaves
 * room for it now. */
static bool is_of_all_time(const struct pair_side *denies)
{
    const struct claim *c = denies->view->claim;
    const struct sentence *s = denies->statement->sentence;
    bool never = false;
    for (uint32_t w = 0; w < s->word_count; w++) {
        const struct word *word = &s->words[w];
        if (word->start < c->span.start || word->end > c->span.end + 1)
            continue;
        if (str_is(word->lemma, "before") || str_is(word->lemma, "previously"))
            return false;
        never = never || str_is(word->lemma, "never") || str_is(word->lemma, "ever");
    }
    return never && c->time_count == 0;
}

/* What never was is denied of what is told as background, too. */
static bool is_denied_for_all_time(const struct pair *pair, const struct pair_side *denies)
{
    return is_of_all_time(denies) && predicates_agree(pair) && participants_agree(pair) &&
           pair->x[FEATURE_ACTOR_DIFFERS] + pair->x[FEATURE_OBJECT_DIFFERS] == 0;
}

/* One event, which one side says happened and the other says did not. */
static bool event_is_denied(struct vocabulary *v, const struct pair *pair, int order,
                            const struct pair_side *denies, const struct pair_side *other,
                            struct finding *out)
{
    if (claim_is_negative(denies->view->claim) == claim_is_negative(other->view->claim) ||
        !(event_may_agree(pair) || is_denied_for_all_time(pair, denies)) ||
        (is_rule(denies) && !claim_is_ahead(other->view->claim)) ||
        is_of_another_thing(v, denies, other, true) || are_of_two_matters(v, denies, other) ||
        (!participants_agree(pair) && are_ways_of_moving(v, pair)) ||
        harms_nobody(pair, denies->view->claim, other->view->claim) ||
        (!are_of_one_kind(denies->view->claim, other->view->claim) &&
         (order == 0 || !participants_agree(pair))) ||
        absence_is_elsewhere(v, denies, other))
        return false;
    out->prior = polarity_prior(v, pair, denies, other);
    out->a_witness = witness_of_polarity(denies);
    out->b_witness = witness_of_polarity(other);
    return true;
}

/* Does just one side speak of something else of the kind, wherever it says so? */
static bool one_tells_of_another(const struct vocabulary *v, const struct pair *pair)
{
    bool another[2] = {false, false};
    const struct pair_side *sides[] = {&pair->a, &pair->b};
    for (int i = 0; i < 2; i++) {
        const struct sentence *s = sides[i]->statement->sentence;
        for (uint32_t w = 0; w < s->word_count; w++)
            another[i] |= span_covers(sides[i]->view->claim->span,
                                      (struct cr_span){s->words[w].start, s->words[w].end}) &&
                          signs_has(v->signs, SIGNS_OTHERS, s->words[w].lemma);
    }
    return another[0] != another[1];
}

/* "Earlier in this month": the sentence tells of more than the event. */
static bool names_month(const struct pair_side *side)
{
    const struct statement *s = side->statement;
    for (uint32_t c = 0; c < s->claim_count; c++)
        for (uint32_t i = 0; i < s->claims[c].claim->time_count; i++)
            if (s->claims[c].claim->times[i].granularity >= TIME_MONTH)
                return true;
    return false;
}

/* "Parents [had] filed complaints": before what is told, but not of another event. */
static bool is_before_by_tense(const struct pair_side *side)
{
    return side->view->background && side->view->claim->background &&
           side->view->claim->time_count == 0;
}

/* What one side says was not there, the other tells of. */
static bool thing_is_denied(struct vocabulary *v, const struct pair *pair,
                            const struct pair_side *denies, const struct pair_side *other,
                            struct finding *out)
{
    const double *x = pair->x;
    bool background =
        x[FEATURE_ONE_BACKGROUND] > 0 && !is_before_by_tense(denies) && !is_before_by_tense(other);
    if (denies->view->absence_count == 0 || background || x[FEATURE_PLACE_DIFFERS] > 0 ||
        x[FEATURE_TIME_CLASHES] > 0 || (x[FEATURE_SAME_ARTICLE] > 0 && x[FEATURE_ONE_TITLE] == 0) ||
        names_month(denies))
        return false;
    return absence_is_told(v, denies, other, out) && !one_tells_of_another(v, pair) &&
           !is_of_another_thing(v, denies, other, false);
}

static const struct pair_side *denying_side(const struct pair *pair)
{
    const struct claim_view *a = pair->a.view, *b = pair->b.view;
    if (claim_is_negative(a->claim) != claim_is_negative(b->claim))
        return claim_is_negative(a->claim) ? &pair->a : &pair->b;
    if ((a->absence_count > 0) == (b->absence_count > 0))
        return NULL;
    return a->absence_count ? &pair->a : &pair->b;
}

/* Is what a claim tells of brought somewhere by the verb that its noun stands with: "the [strike]
 * will go ahead", "was called off"? */
static bool is_brought(const struct pair_side *side)
{
    const struct statement *s = side->statement;
    for (uint32_t i = 0; i < s->claim_count; i++)
        for (uint32_t k = 0; k < s->claims[i].course_count; k++)
            if (s->claims[i].courses[k].word == side->view->claim->predicate &&
                !s->claims[i].courses[k].told_of)
                return true;
    return false;
}

bool rule_polarity(struct vocabulary *v, const struct pair *pair, int order, struct finding *out)
{
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    const struct pair_side *denies = denying_side(pair);
    if (!denies || a->withheld || b->withheld || one_is_another(pair) ||
        spans_years(denies->view->claim) || ends_there(v, denies) ||
        (is_brought(&pair->a) && is_brought(&pair->b))) /* see developments.h */
        return false;
    const struct pair_side *other = denies == &pair->a ? &pair->b : &pair->a;
    struct finding thing = {0};
    bool event = event_is_denied(v, pair, order, denies, other, out);
    bool told = thing_is_denied(v, pair, denies, other, &thing);
    if (!event && !told)
        return false;
    if (told && (!event || thing.prior > out->prior))
        *out = thing;
    if (denies == &pair->b) {
        struct cr_span first = out->a_witness;
        out->a_witness = out->b_witness;
        out->b_witness = first;
    }
    bool denial = a->polarity == CR_DENIED || b->polarity == CR_DENIED;
    int denied_first = denies == &pair->a ? -1 : 1;
    bool later = order != 0 && (same_speaker(pair) || claim_is_ahead(a) != claim_is_ahead(b));
    /* What the paper itself says was not so when it was written may have come since. */
    bool open = told && denies->view->claim->speaker_count == 0 && order == denied_first;
    bool so_far = (is_so_far(v, denies) && !is_of_all_time(denies)) ||
                  (told && harms_of_event(denies->view->claim) & HARM_HURT);
    later = later || open || (so_far && order != -denied_first);
    out->rule = RULE_POLARITY;
    out->kind = later ? CR_UPDATE : CR_CONFLICT;
    out->strength = denial && a->speaker_count && b->speaker_count ? CR_SOFT : CR_HARD;
    out->note = denial ? "one says so, the other denies it" : "one says so, the other says not";
    return true;
}
