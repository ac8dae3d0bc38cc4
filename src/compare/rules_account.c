#include "compare/rules.h"

#include <math.h>

#include "compare/accounts.h"

/* Does the sentence tell of both ends, "not peaceful but violent"? Then it says more than either.
 */
static bool tells_both(const struct statement *s, const struct account *account)
{
    for (uint32_t i = 0; i < s->claim_count; i++)
        for (uint32_t k = 0; k < s->claims[i].account_count; k++) {
            const struct account *other = &s->claims[i].accounts[k];
            if (other->sign.scale == account->sign.scale &&
                other->sign.first_end != account->sign.first_end)
                return true;
        }
    return false;
}

/* What else than how it was the claim speaks of. */
static bool is_subject_matter(const struct pair_side *side, const struct account *account,
                              const struct term *t)
{
    return t->kind != TERM_ADVERB && !t->telling &&
           !span_covers(account->words, witness_of_word(side, t->word));
}

/* The share of one claim's subject matter that the other has, too. */
static double cover_of(struct vocabulary *v, const struct pair_side *side,
                       const struct account *account, const struct pair_side *other)
{
    double total = 0, found = 0;
    for (uint32_t i = 0; i < side->view->term_count; i++) {
        const struct term *t = &side->view->terms[i];
        if (!is_subject_matter(side, account, t))
            continue;
        double best = vocabulary_best_similarity(v, t->id, other->statement->terms,
                                                 other->statement->term_count);
        total += t->weight;
        found += best >= 0.6 ? t->weight : 0;
    }
    return total > 0 ? found / total : 0;
}

/* "Flattened [the houses]": something that it is done to, beside the words that say how it was. */
static bool has_theme(const struct pair_side *side, const struct account *account)
{
    const struct claim_argument *object = argument_in_role(side->view->claim, ROLE_OBJECT);
    return object && !span_covers(account->words, witness_of_word(side, object->head));
}

/* Is it one that the claim says how it was? */
static bool is_told_of(const struct vocabulary *v, const struct pair_side *side,
                       const struct account *account, bool themes, uint32_t i)
{
    const struct claim_argument *argument = &side->view->claim->arguments[i];
    uint32_t id = side->view->arguments[i];
    if (id == TERM_NONE || argument->role == ROLE_ATTRIBUTE || argument->role == ROLE_TIME ||
        span_covers(account->words, witness_of_word(side, argument->head)))
        return false;
    if (argument->role == ROLE_PLACE)
        return v->entries[id].kind != TERM_NAME;
    return argument->role != ROLE_ACTOR || !themes;
}

/* Is one a person's name and the other no more than "the suspect", "a man"? */
static bool may_be_called(const struct vocabulary *v, uint32_t a, uint32_t b)
{
    const struct entity *entity = v->entries[a].entity;
    return entity && entity->kind == CR_ENTITY_PERSON &&
           (noun_is_of(v, SIGNS_SOUGHT, b) || noun_is_of(v, SIGNS_ANYBODY, b));
}

static bool are_one(struct vocabulary *v, uint32_t a, uint32_t b)
{
    const double same = 0.95;
    return vocabulary_similarity(v, a, b) >= same || may_be_called(v, a, b) ||
           may_be_called(v, b, a);
}

/* Does it take part itself, or stand with what something is said to be: "[the committee]'s vote was
 * unanimous"? */
static bool takes_part(struct vocabulary *v, const struct pair_side *side,
                       const struct account *account, bool themes, uint32_t id)
{
    const struct claim *c = side->view->claim;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        if (!is_told_of(v, side, account, themes, i))
            continue;
        if (are_one(v, side->view->arguments[i], id))
            return true;
        for (uint32_t t = 0; c->copular && t < side->view->term_count; t++) {
            const struct term *term = &side->view->terms[t];
            if (term->kind == TERM_NOUN && term->id == id &&
                span_covers(c->arguments[i].span, witness_of_word(side, term->word)))
                return true;
        }
    }
    return false;
}

/* Does one of those that a claim is about take part in the other, too? */
static bool shares_part(struct vocabulary *v, const struct pair_side *side,
                        const struct account *account, const struct pair_side *other,
                        const struct account *of_other, bool themes)
{
    for (uint32_t i = 0; i < side->view->claim->argument_count; i++)
        if (is_told_of(v, side, account, themes, i) &&
            takes_part(v, other, of_other, themes, side->view->arguments[i]))
            return true;
    return false;
}

/* One of those that the claims are about takes part in both; of an adjective it is its noun, and
 * where something is done in both it is what it is done to. */
static bool is_of_one(struct vocabulary *v, const struct pair *pair, const struct account *a,
                      const struct account *b)
{
    bool themes = has_theme(&pair->a, a) && has_theme(&pair->b, b);
    if (a->of != TERM_NONE && b->of != TERM_NONE)
        return a->of == b->of;
    if (a->of != TERM_NONE)
        return takes_part(v, &pair->b, b, themes, a->of);
    if (b->of != TERM_NONE)
        return takes_part(v, &pair->a, a, themes, b->of);
    return shares_part(v, &pair->a, a, &pair->b, b, themes) ||
           shares_part(v, &pair->b, b, &pair->a, a, themes);
}

static bool judge(struct vocabulary *v, const struct pair *pair, const struct account *a,
                  const struct account *b, struct finding *out)
{
    if (a->sign.scale != b->sign.scale || a->sign.first_end == b->sign.first_end ||
        (a->denied && b->denied) || a->background != b->background || (a->ahead && b->past) ||
        (a->past && b->ahead) || tells_both(pair->a.statement, a) ||
        tells_both(pair->b.statement, b) || (!a->sign.of_story && !is_of_one(v, pair, a, b)))
        return false;
    double ab = cover_of(v, &pair->a, a, &pair->b), ba = cover_of(v, &pair->b, b, &pair->a);
    *out = (struct finding){.rule = RULE_ACCOUNTS,
                            .kind = CR_CONFLICT,
                            .strength = pair->x[FEATURE_SPEAKER_DIFFERS] > 0 ? CR_SOFT : CR_HARD,
                            .a_witness = a->witness,
                            .b_witness = b->witness,
                            .prior = 4 - 2 * pair->x[FEATURE_ONE_BACKGROUND] + 2 * fmax(ab, ba) +
                                     1.5 * fmin(ab, ba),
                            .note = "two accounts that cannot both be true"};
    return true;
}

/* Was it deliberate or an accident, was he armed or not: told in two ways. What differs by a "not"
 * alone is left to what denials tell (denials.h). */
bool rule_accounts(struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    const struct claim_view *a = pair->a.view, *b = pair->b.view;
    if (a->account_count == 0 || b->account_count == 0)
        return false;
    bool told_alike =
        predicates_agree(pair) && claim_is_negative(a->claim) != claim_is_negative(b->claim);
    if (told_alike || one_is_another(pair) || pair->x[FEATURE_TIME_CLASHES] > 0 ||
        (pair->x[FEATURE_SAME_ARTICLE] > 0 && pair->x[FEATURE_ONE_TITLE] == 0))
        return false;
    for (uint32_t i = 0; i < a->account_count; i++)
        for (uint32_t j = 0; j < b->account_count; j++)
            if (judge(v, pair, &a->accounts[i], &b->accounts[j], out))
                return true;
    return false;
}
