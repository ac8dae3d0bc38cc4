#include "compare/rules.h"
#include "compare/traits.h"

static bool is_of_same(const struct trait *a, const struct trait *b)
{
    return a->of == b->of && a->dimension == b->dimension;
}

/* Does an article give a thing another value, too? It may have two of them; of an earlier event
 * only beside another of that. */
static bool tells_another(const struct statements *all, const struct trait *trait)
{
    for (uint32_t i = 0; i < all->count; i++)
        for (uint32_t t = 0; t < all->items[i].trait_count; t++)
            if (is_of_same(&all->items[i].traits[t], trait) &&
                all->items[i].traits[t].value != trait->value &&
                (trait->background || !all->items[i].traits[t].background))
                return true;
    return false;
}

/* One thing of the story with two values of what has one: a white van, a silver one. */
bool rule_traits(const struct pair *pair, struct finding *out)
{
    const struct statement *s = pair->a.statement, *t = pair->b.statement;
    if (pair->x[FEATURE_SAME_ARTICLE] > 0)
        return false;
    for (uint32_t i = 0; i < s->trait_count; i++)
        for (uint32_t j = 0; j < t->trait_count; j++) {
            const struct trait *a = &s->traits[i], *b = &t->traits[j];
            if (!is_of_same(a, b) || a->value == b->value || tells_another(pair->a.document, a) ||
                tells_another(pair->b.document, b))
                continue;
            *out =
                (struct finding){.rule = RULE_TRAITS,
                                 .kind = CR_CONFLICT,
                                 .strength = CR_SOFT,
                                 .a_witness = a->witness,
                                 .b_witness = b->witness,
                                 .anchored = true,
                                 .prior = 2.5,
                                 .note = a->of == TERM_NONE ? "two kinds of weapon"
                                                            : "one thing, described in two ways"};
            return true;
        }
    return false;
}
