#include <math.h>

#include "compare/ages.h"
#include "compare/rules.h"

/* A year more is another age, but of babies, who are counted in months. */
static bool differ(const struct age *a, const struct age *b)
{
    const double baby = 2, month = 1.0 / 12;
    return fabs(a->years - b->years) >= (fmin(a->years, b->years) < baby ? month : 1);
}

static bool is_named(const struct vocabulary *v, const struct age *age)
{
    return v->entries[age->who].kind == TERM_NAME;
}

/* Are two ages those of one person? Of a name whatever else is told; of somebody known or of a kind
 * ("a woman") only where that is all that either tells. */
static enum one_fit owners_fit(struct vocabulary *v, const struct age *a, const struct age *b)
{
    const double perhaps = 0.5;
    if (is_named(v, a) != is_named(v, b))
        return ONE_NOT;
    if (is_named(v, a)) {
        double alike = vocabulary_similarity(v, a->who, b->who);
        return alike >= 1 ? ONE_SURELY : alike >= perhaps ? ONE_PERHAPS : ONE_NOT;
    }
    return a->who == b->who && a->is_known == b->is_known ? ONE_PERHAPS : ONE_NOT;
}

/* Does an article give the age that the other report gives, to the same one or to somebody who may
 * be? Then it tells of two. */
static bool tells_age(struct vocabulary *v, const struct statements *all, const struct age *other)
{
    for (uint32_t i = 0; i < all->count; i++)
        for (uint32_t k = 0; k < all->items[i].age_count; k++) {
            const struct age *known = &all->items[i].ages[k];
            bool two =
                is_named(v, known) && is_named(v, other) && owners_fit(v, known, other) == ONE_NOT;
            if (!differ(known, other) && !two)
                return true;
        }
    return false;
}

/* Does an article tell of two of them: two boys of other ages? */
static bool has_several(const struct statements *all, const struct age *age)
{
    for (uint32_t i = 0; i < all->count; i++)
        for (uint32_t k = 0; k < all->items[i].age_count; k++)
            if (all->items[i].ages[k].who == age->who && differ(&all->items[i].ages[k], age))
                return true;
    return false;
}

/* Somebody of a kind, "a woman", is the other report's only where all else is one, too. */
static bool tell_one_event(const struct pair *pair, const struct age *age)
{
    const double much = 0.5;
    return age->is_known ? event_may_agree(pair)
                         : event_agrees(pair) && pair->x[FEATURE_PLACE_DIFFERS] == 0 &&
                               pair->x[FEATURE_CLAIM_COVER_MIN] >= much;
}

/* Reports err by little: numbers that lie far apart are those of something else. */
static bool lie_far_apart(const struct age *a, const struct age *b)
{
    const double far = 1.5, few = 5;
    double more = fmax(a->years, b->years), less = fmin(a->years, b->years);
    return more > far * less && more > less + few;
}

static bool judge_ages(struct vocabulary *v, const struct pair *pair, const struct age *a,
                       const struct age *b, struct finding *out)
{
    enum one_fit fit = differ(a, b) && !lie_far_apart(a, b) ? owners_fit(v, a, b) : ONE_NOT;
    if (fit == ONE_NOT || tells_age(v, pair->a.document, b) || tells_age(v, pair->b.document, a))
        return false;
    if (!is_named(v, a) && (!tell_one_event(pair, a) || one_is_another(pair) ||
                            has_several(pair->a.document, a) || has_several(pair->b.document, b)))
        return false;
    *out = (struct finding){.rule = RULE_AGES,
                            .kind = CR_CONFLICT,
                            .strength = CR_HARD,
                            .a_witness = a->witness,
                            .b_witness = b->witness,
                            .anchored = true,
                            .prior = fit == ONE_SURELY ? 4
                                     : is_named(v, a)  ? 3
                                     : a->is_known     ? 2
                                                       : 1,
                            .note = "one person, of two ages"};
    return true;
}

/* One person of two ages: "Vera Sorel, 45", "the 47-year-old Vera Sorel". */
bool rule_ages(struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    const struct statement *s = pair->a.statement, *t = pair->b.statement;
    if (s->age_count == 0 || t->age_count == 0 || pair->x[FEATURE_SAME_ARTICLE] > 0)
        return false;
    for (uint32_t i = 0; i < s->age_count; i++)
        for (uint32_t j = 0; j < t->age_count; j++)
            if (judge_ages(v, pair, &s->ages[i], &t->ages[j], out))
                return true;
    return false;
}
