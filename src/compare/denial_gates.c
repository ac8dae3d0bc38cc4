#include "compare/denial_mentions.h"

#include "compare/rules.h"

/* Words ------------------------------------------------------------------------------------------
 */

struct denial_words denial_words(const struct vocabulary *v, const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    struct denial_words out = {0};
    for (uint32_t w = 0; w < s->word_count; w++) {
        const struct word *word = &s->words[w];
        if (word->start < c->span.start || word->end > c->span.end + 1)
            continue;
        out.never |= str_is(word->lemma, "never") || str_is(word->lemma, "ever");
        out.before |= str_is(word->lemma, "before") || str_is(word->lemma, "previously");
        out.until |= signs_has(v->signs, SIGNS_UNTIL, word->lemma);
        out.supposed |= word->xpos == XPOS_MD && !str_is(word->lemma, "will");
        out.so_far |=
            signs_has(v->signs, SIGNS_SO_FAR, word->lemma) ||
            (word->upos == UPOS_AUX && str_is(word->lemma, "have") && word->xpos != XPOS_VBD);
    }
    out.so_far &= !out.never;
    out.before &= out.never;
    return out;
}

/* "The area has not been hit in 25 years": a long time is not the time of one event. */
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

/* "Landslides kill people every year". */
static bool is_habit(const struct vocabulary *v, const struct pair_side *side)
{
    const struct sentence *s = side->statement->sentence;
    for (uint32_t w = 0; w < s->word_count; w++)
        if (signs_has(v->signs, SIGNS_HABITS, s->words[w].lemma))
            return true;
    return false;
}

static const struct claim_argument *argument_at(const struct claim *c, uint16_t w)
{
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].head == w)
            return &c->arguments[i];
    return NULL;
}

/* An adjective or a noun before what is denied that the other sentence does not have, but "yet" and
 * the like: "no [serious] damage" leaves room for damage. */
static bool says_more(struct vocabulary *v, const struct pair_side *denies, uint16_t word,
                      const struct pair_side *other)
{
    const double near = 0.5;
    const struct statement *s = denies->statement, *t = other->statement;
    for (uint32_t i = 0; i < s->term_count; i++) {
        const struct word *w = &s->sentence->words[s->terms[i].word];
        bool describes = w->head == word && s->terms[i].word < word &&
                         (w->deprel == DEPREL_AMOD || w->deprel == DEPREL_COMPOUND) &&
                         !signs_has(v->signs, SIGNS_SO_FAR, w->lemma);
        if (describes &&
            vocabulary_best_similarity(v, s->terms[i].id, t->terms, t->term_count) < near)
            return true;
    }
    return false;
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

/* "Sought [talks]", "called for a [ceasefire]", "the [talks] were to begin": it need not have come.
 */
static bool is_wanted(const struct vocabulary *v, const struct pair_side *tells,
                      const struct denial_mention *m)
{
    const struct claim *c = tells->view->claim;
    const struct claim_argument *argument = argument_at(c, m->word);
    if (c->certainty == CR_ASKED || c->certainty == CR_ORDERED)
        return true;
    return argument && (argument->role == ROLE_OBJECT || argument->preposition.n) &&
           (signs_has(v->signs, SIGNS_WANTING, c->lemma) || str_is(argument->preposition, "for"));
}

/* "Some other", "another": does just one clause speak of something else of the kind? */
static bool tells_of_others(const struct vocabulary *v, const struct pair_side *side)
{
    const struct sentence *s = side->statement->sentence;
    for (uint32_t w = 0; w < s->word_count; w++)
        if (span_covers(side->view->claim->span,
                        (struct cr_span){s->words[w].start, s->words[w].end}) &&
            signs_has(v->signs, SIGNS_OTHERS, s->words[w].lemma))
            return true;
    return false;
}

/* "None of the [hostages] was hurt", "nobody on the [rebel] side": harm came to none of those, and
 * the other sentence tells of none of them. */
static bool is_of_other_people(struct vocabulary *v, const struct pair_side *denies,
                               const struct pair_side *other, uint16_t word)
{
    const double same = 0.5;
    const struct statement *s = denies->statement, *o = other->statement;
    const struct claim *c = denies->view->claim;
    bool any = false;
    for (uint32_t i = 0; i < s->term_count; i++) {
        const struct term *t = &s->terms[i];
        for (uint32_t k = 0; k < c->argument_count && t->word != word; k++) {
            enum claim_role role = c->arguments[k].role;
            if ((role != ROLE_ACTOR && role != ROLE_OBJECT) ||
                !span_covers(c->arguments[k].span, witness_of_word(denies, t->word)))
                continue;
            if (vocabulary_best_similarity(v, t->id, o->terms, o->term_count) >= same)
                return false;
            any = true;
        }
    }
    return any;
}

/* What keeps a denial from being one of what the other side tells, whatever else they share. */
bool denial_is_apart(struct vocabulary *v, const struct pair *pair,
                     const struct denial_mention *denied, const struct denial_mention *told)
{
    const struct pair_side *denies = &pair->a, *tells = &pair->b;
    const struct claim *said = tells->view->claim;
    return spans_years(denies->view->claim) || denial_words(v, denies).until ||
           denial_words(v, denies).before || (is_rule(denies) && !claim_is_ahead(said)) ||
           is_wanted(v, tells, told) ||
           (denied->harm && is_of_other_people(v, denies, tells, denied->word)) ||
           is_habit(v, tells) || one_is_another(pair) ||
           tells_of_others(v, denies) != tells_of_others(v, tells) ||
           are_set_apart(v, denies->statement, tells->statement) ||
           are_of_two_places(v, denies, tells) ||
           (denied->form != DENIED_OUTRIGHT && are_of_two_matters(v, denies, tells)) ||
           is_of_another_thing(v, denies, tells, denied->form != DENIED_OUTRIGHT) ||
           says_more(v, denies, denied->word, tells);
}
