#include "compare/ages_differ.h"

#include <math.h>

#include "compare/rules.h"

const char *const age_feature_names[AGE_FEATURE_COUNT] = {
#define AGE_FEATURE_NAME(name, text, sign) text,
    AGE_FEATURE_LIST(AGE_FEATURE_NAME)
#undef AGE_FEATURE_NAME
};

const signed char age_feature_signs[AGE_FEATURE_COUNT] = {
#define AGE_FEATURE_SIGN(name, text, sign) sign,
    AGE_FEATURE_LIST(AGE_FEATURE_SIGN)
#undef AGE_FEATURE_SIGN
};

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct rarity *rarity;
    age_pair_list *list;
};

/* A year more is another age, but of babies, who are counted in months. */
static bool differ(const struct age *a, const struct age *b)
{
    const double baby = 2, month = 1.0 / 12, little = 1e-6;
    double least = fmin(a->years, b->years) < baby ? month : 1;
    return fabs(a->years - b->years) >= least - little;
}

/* Reports err by little: numbers that lie far apart are those of something else. */
static bool lie_far_apart(const struct age *a, const struct age *b)
{
    const double far = 1.5, few = 5;
    double more = fmax(a->years, b->years), less = fmin(a->years, b->years);
    return more > far * less && more > less + few;
}

static bool is_named(const struct vocabulary *v, const struct age *age)
{
    return v->entries[age->who].kind == TERM_NAME;
}

/* How alike those are whom two ages are told of: names, or nouns; 0 of a name and a noun. */
static double alike(struct vocabulary *v, const struct age *a, const struct age *b)
{
    return is_named(v, a) == is_named(v, b) ? vocabulary_similarity(v, a->who, b->who) : 0;
}

/* The ages of an article, beside one of its own and one of the other article. */
struct around {
    uint32_t count;
    bool told, several; /* the other's is told here, too; others of whom its own is told of */
};

static struct around around(const struct statements *document, const struct age *own,
                            const struct age *other)
{
    struct around out = {0};
    for (uint32_t i = 0; i < document->count; i++)
        for (uint32_t k = 0; k < document->items[i].age_count; k++) {
            const struct age *here = &document->items[i].ages[k];
            out.count++;
            out.several = out.several || (here->who == own->who && differ(here, own));
            out.told = out.told || !differ(here, other);
        }
    return out;
}

/* How near the words of one side come to the noun that the other side's age is told of. */
static double noun_told(struct vocabulary *v, const struct age_pair *p)
{
    bool a_named = is_named(v, p->a_age);
    const struct statement *s = a_named ? p->a.statement : p->b.statement;
    uint32_t noun = a_named ? p->b_age->who : p->a_age->who;
    return vocabulary_best_similarity(v, noun, s->terms, s->term_count);
}

static void describe_owners(struct vocabulary *v, const struct age_pair *p, double *x)
{
    const double perhaps = 0.5;
    bool named = is_named(v, p->a_age), other = is_named(v, p->b_age);
    double fit = alike(v, p->a_age, p->b_age);
    x[AGE_NAME] = named && other ? fit : 0;
    x[AGE_NAMES_DIFFER] = named && other && fit < perhaps;
    x[AGE_NAME_OF_ONE] = named != other;
    x[AGE_NOUN] = !named && !other ? fit : 0;
    x[AGE_NOUN_DETAIL] = x[AGE_NOUN] * v->entries[p->a_age->who].weight;
    x[AGE_NOUN_TOLD] = named != other ? noun_told(v, p) : 0;
    x[AGE_KNOWN_OF_ONE] = p->a_age->is_known != p->b_age->is_known;
}

static void describe_articles(const struct age_pair *p, double *x)
{
    struct around a = around(p->a.document, p->a_age, p->b_age);
    struct around b = around(p->b.document, p->b_age, p->a_age);
    x[AGE_TOLD_THERE] = a.told + b.told;
    x[AGE_SEVERAL] = a.several + b.several;
    x[AGE_OTHERS] = log(fmax(1, a.count)) + log(fmax(1, b.count));
}

static struct pair_side side_of(const struct statements *document, const struct statement *s,
                                const struct age *age)
{
    const struct claim_view *view = &s->claims[0];
    for (uint32_t i = 0; i < s->claim_count; i++)
        if (span_covers(s->claims[i].claim->span, age->witness) &&
            (!span_covers(view->claim->span, age->witness) ||
             span_length(s->claims[i].claim->span) < span_length(view->claim->span)))
            view = &s->claims[i];
    return (struct pair_side){document, s, view};
}

static void compare(const struct finder *f, struct pair_side a, struct pair_side b,
                    const struct age *x, const struct age *y)
{
    struct vocabulary *v = f->vocabulary;
    struct age_pair p = {.a = a, .b = b, .a_age = x, .b_age = y};
    double more = fmax(x->years, y->years), apart = fabs(x->years - y->years);
    bool nouns = !is_named(v, x) && !is_named(v, y);
    if (!differ(x, y) || lie_far_apart(x, y) || (nouns && people_differ(v, x->who, y->who)))
        return;
    struct pair pair = {.a = a, .b = b};
    pair_set_terms(v, f->rarity, &pair);
    pair_features(v, f->rarity, &pair);
    p.x[AGE_GAP] = apart / more;
    p.x[AGE_YEARS] = log(1 + apart);
    p.x[AGE_SENTENCES] = pair.x[FEATURE_SENTENCE_COVER_MAX];
    p.x[AGE_NAMES_SHARED] = pair.x[FEATURE_SHARED_NAMES];
    describe_owners(v, &p, p.x);
    describe_articles(&p, p.x);
    bool others = nouns && (p.x[AGE_SEVERAL] > 0 || one_is_another(&pair)); /* two boys */
    bool known = p.x[AGE_NAMES_DIFFER] > 0 && p.x[AGE_TOLD_THERE] > 0; /* somebody else is so old */
    if (!others && !known)
        vec_push(f->arena, f->list, p);
}

/* One age of an article with all of another one. */
static void compare_with_all(const struct finder *f, struct pair_side a, const struct age *age,
                             const struct statements *other)
{
    for (uint32_t i = 0; i < other->count; i++) {
        const struct statement *s = &other->items[i];
        for (uint32_t k = 0; k < s->age_count && s->claim_count; k++)
            compare(f, a, side_of(other, s, &s->ages[k]), age, &s->ages[k]);
    }
}

void ages_compare(struct arena *arena, struct vocabulary *vocabulary, const struct rarity *rarity,
                  const struct statements *documents, uint32_t count, age_pair_list *list)
{
    const struct finder f = {arena, vocabulary, rarity, list};
    for (uint32_t d = 0; d < count; d++)
        for (uint32_t i = 0; i < documents[d].count; i++) {
            const struct statement *s = &documents[d].items[i];
            for (uint32_t k = 0; k < s->age_count && s->claim_count; k++) {
                struct pair_side side = side_of(&documents[d], s, &s->ages[k]);
                for (uint32_t e = d + 1; e < count; e++)
                    compare_with_all(&f, side, &s->ages[k], &documents[e]);
            }
        }
}
