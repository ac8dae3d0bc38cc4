#include "compare/offices.h"
#include "compare/particulars.h"
#include "compare/rules.h"
#include "compare/traits.h"

static bool is_of_same(const struct trait *a, const struct trait *b)
{
    return a->of == b->of && a->dimension == b->dimension;
}

static bool are_one_value(const struct vocabulary *v, const struct trait *a, const struct trait *b)
{
    bool office = a->dimension == TRAIT_OFFICE || a->dimension == TRAIT_RANK;
    return a->value == b->value || (office && offices_agree(v->lexicon, a->value, b->value));
}

/* Does an article give a thing another value, too? It may have two of them; of an earlier event
 * only beside another of that. */
static bool tells_another(const struct vocabulary *v, const struct statements *all,
                          const struct trait *trait)
{
    for (uint32_t i = 0; i < all->count; i++)
        for (uint32_t t = 0; t < all->items[i].trait_count; t++)
            if (is_of_same(&all->items[i].traits[t], trait) &&
                !are_one_value(v, &all->items[i].traits[t], trait) &&
                (trait->background || !all->items[i].traits[t].background))
                return true;
    return false;
}

static const char *note_of(const struct vocabulary *v, const struct trait *trait)
{
    if (trait->of == TERM_NONE)
        return "two kinds of weapon";
    return v->entries[trait->of].kind == TERM_NAME ? "one person, described in two ways"
                                                   : "one thing, described in two ways";
}

/* One thing of the story with two values of what has one: a white van, a silver one. */
bool rule_traits(const struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    const struct statement *s = pair->a.statement, *t = pair->b.statement;
    if (pair->x[FEATURE_SAME_ARTICLE] > 0)
        return false;
    for (uint32_t i = 0; i < s->trait_count; i++)
        for (uint32_t j = 0; j < t->trait_count; j++) {
            const struct trait *a = &s->traits[i], *b = &t->traits[j];
            if (!is_of_same(a, b) || are_one_value(v, a, b) ||
                tells_another(v, pair->a.document, a) || tells_another(v, pair->b.document, b))
                continue;
            *out = (struct finding){.rule = RULE_TRAITS,
                                    .kind = CR_CONFLICT,
                                    .strength = CR_SOFT,
                                    .a_witness = a->witness,
                                    .b_witness = b->witness,
                                    .anchored = true,
                                    .prior = 2.5,
                                    .note = note_of(v, a)};
            return true;
        }
    return false;
}

/* Particulars ---------------------------------------------------------------------------------- */

/* Are two slots those of one person or thing? */
static enum one_fit holders_fit(struct vocabulary *v, const struct particular *a,
                                const struct particular *b)
{
    uint32_t x = a->holder, y = b->holder;
    bool of_story = particular_is_of_story(a->slot);
    if (x != TERM_NONE && x == y && a->many != b->many && !of_story &&
        v->entries[x].kind == TERM_NOUN)
        return ONE_NOT;
    enum one_fit fit = who_fits(v, x, y);
    return fit == ONE_NOT && of_story && !people_differ(v, x, y) ? ONE_PERHAPS : fit;
}

enum lies { LIES_IN_COUNTRY, LIES_IN_REGION, LIES_IN_TOWN, LIES_NOWHERE };

/* How large a place is, as far as it is known; one that nobody knows is taken for a town. */
static enum lies size_of(const struct vocabulary *v, uint32_t place)
{
    struct lexicon_name name;
    if (!lexicon_name(v->lexicon, v->entries[place].key, 0, &name) || name.use == NAME_CAPITAL)
        return LIES_IN_TOWN;
    switch (name.kind) {
    case LEXICON_NAME_COUNTRY:
        return LIES_IN_COUNTRY;
    case LEXICON_NAME_STATE:
    case LEXICON_NAME_REGION:
        return LIES_IN_REGION;
    case LEXICON_NAME_CITY:
        return LIES_IN_TOWN;
    default:
        return LIES_NOWHERE;
    }
}

static bool are_two_places(struct vocabulary *v, uint32_t a, uint32_t b)
{
    const double same = 0.8;
    enum lies size = size_of(v, a);
    return a != b && size != LIES_NOWHERE && size == size_of(v, b) &&
           vocabulary_similarity(v, a, b) < same && !places_nest(v, a, b);
}

static bool exclude(struct vocabulary *v, const struct sign_value *a, const struct sign_value *b)
{
    if (a->kind == VALUE_PLACE)
        return are_two_places(v, a->value, b->value);
    return a->value != b->value || (a->part && b->part && a->part != b->part);
}

/* Of one kind of value both tell, and whatever the one tells of it excludes what the other does. */
static bool values_exclude(struct vocabulary *v, const struct particular *a,
                           const struct particular *b, enum sign_value_kind *kind)
{
    uint32_t clash = 0, agree = 0;
    for (uint32_t i = 0; i < a->value_count; i++)
        for (uint32_t j = 0; j < b->value_count; j++)
            if (a->values[i].kind == b->values[j].kind)
                *(exclude(v, &a->values[i], &b->values[j]) ? &clash : &agree) |=
                    UINT32_C(1) << a->values[i].kind;
    *kind = 0;
    while (*kind < VALUE_KIND_COUNT && !((clash & ~agree) >> *kind & 1))
        ++*kind;
    return *kind < VALUE_KIND_COUNT;
}

/* Does an article fill the same slot, of the same one or perhaps so, in another way, too? */
static bool fills_otherwise(struct vocabulary *v, const struct statements *all,
                            const struct particular *p, enum one_fit least)
{
    enum sign_value_kind kind;
    for (uint32_t i = 0; i < all->count; i++)
        for (uint32_t k = 0; k < all->items[i].particular_count; k++) {
            const struct particular *known = &all->items[i].particulars[k];
            if (known->slot == p->slot && holders_fit(v, known, p) >= least &&
                values_exclude(v, known, p, &kind))
                return true;
        }
    return false;
}

static bool judge_particulars(struct vocabulary *v, const struct pair *pair,
                              const struct particular *a, const struct particular *b,
                              struct finding *out)
{
    enum sign_value_kind kind;
    if (a->slot != b->slot || !values_exclude(v, a, b, &kind))
        return false;
    enum one_fit fit = holders_fit(v, a, b);
    enum one_fit least = fit == ONE_SURELY ? ONE_SURELY : ONE_PERHAPS;
    if (fit == ONE_NOT || fills_otherwise(v, pair->a.document, a, least) ||
        fills_otherwise(v, pair->b.document, b, least))
        return false;
    *out = (struct finding){.rule = RULE_TRAITS,
                            .kind = CR_CONFLICT,
                            .strength = CR_SOFT,
                            .a_witness = a->witness,
                            .b_witness = b->witness,
                            .anchored = true,
                            .prior = (fit == ONE_SURELY ? 2.5 : 1) -
                                     2 * (a->background != b->background) -
                                     2 * (a->one_of_several || b->one_of_several),
                            .note = particular_note(kind)};
    return true;
}

/* One slot of the story, filled in two ways: two hospitals, two ways out of the prison. */
bool rule_particulars(struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    const struct statement *s = pair->a.statement, *t = pair->b.statement;
    if (s->particular_count == 0 || t->particular_count == 0 || pair->x[FEATURE_SAME_ARTICLE] > 0 ||
        one_is_another(pair) || one_is_singled_out(v, pair))
        return false;
    for (uint32_t i = 0; i < s->particular_count; i++)
        for (uint32_t j = 0; j < t->particular_count; j++)
            if (judge_particulars(v, pair, &s->particulars[i], &t->particulars[j], out))
                return true;
    return false;
}
