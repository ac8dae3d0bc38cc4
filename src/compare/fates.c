#include "compare/fates.h"

#include <math.h>
#include <stdlib.h>

#include "compare/publication.h"
#include "compare/rules.h"

const char *const fate_feature_names[FATE_FEATURE_COUNT] = {
#define FATE_NAME(name, text, sign) text,
    FATE_FEATURE_LIST(FATE_NAME)
#undef FATE_NAME
};

const signed char fate_feature_signs[FATE_FEATURE_COUNT] = {
#define FATE_SIGN(name, text, sign) sign,
    FATE_FEATURE_LIST(FATE_SIGN)
#undef FATE_SIGN
};

/* The mentions of an article, with all that the story says of the persons. */
struct told_fates {
    const struct statements *document;
    struct publication published;
    struct fate_mention *items;
    uint32_t count;
};

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct rarity *rarity;
    fate_list *list;
};

/* Two articles, and how well each mention of the one fits each of the other. */
struct laid_fates {
    const struct told_fates *first, *second;
    int order;                     /* -1 the first was published earlier, 0 unknown */
    const struct person_fit *fits; /* [first->count][second->count] */
};

/* States ---------------------------------------------------------------------------------------
 */

enum sequel { SEQUEL_NONE, SEQUEL_FOLLOWS, SEQUEL_CHANGES, SEQUEL_EXCLUDES };

static bool is_condition(enum fate_state s)
{
    return s >= FATE_STATE_CRITICAL && s <= FATE_STATE_RECOVERING;
}

static bool is_ill(enum fate_state s)
{
    return s == FATE_STATE_IN_CARE || is_condition(s);
}

static enum sequel sequel_of_lives(enum fate_state first, enum fate_state second)
{
    if (is_condition(first) && is_condition(second))
        return SEQUEL_CHANGES;
    if ((first == FATE_STATE_UNHURT && is_ill(second)) ||
        (is_ill(first) && second == FATE_STATE_UNHURT))
        return SEQUEL_EXCLUDES;
    bool missing = first == FATE_STATE_MISSING, ill = is_ill(first);
    bool alive = first >= FATE_STATE_FOUND && first <= FATE_STATE_UNHURT;
    if (second == FATE_STATE_DEAD)
        return alive ? SEQUEL_EXCLUDES : SEQUEL_FOLLOWS;
    return missing || (ill && second == FATE_STATE_HOME) ? SEQUEL_FOLLOWS : SEQUEL_NONE;
}

static enum sequel sequel_of_cases(enum fate_state first, enum fate_state second)
{
    bool held = first == FATE_STATE_HELD || first == FATE_STATE_QUESTIONED;
    if (first == FATE_STATE_FREE)
        return second == FATE_STATE_HELD ? SEQUEL_EXCLUDES : SEQUEL_NONE;
    if (second == FATE_STATE_FREE)
        return held ? SEQUEL_FOLLOWS : SEQUEL_NONE;
    return first < second ? SEQUEL_FOLLOWS : SEQUEL_NONE;
}

/* The dead are in nobody's hands. */
static enum sequel sequel_across(enum fate_state first, enum fate_state second)
{
    bool held = first == FATE_STATE_HELD || first == FATE_STATE_QUESTIONED;
    return held && second == FATE_STATE_DEAD ? SEQUEL_EXCLUDES : SEQUEL_NONE;
}

/* What a second state makes of one told before. */
static enum sequel sequel_of(const struct fate_mention *first, const struct fate_mention *second)
{
    enum fate_state a = first->state, b = second->state;
    bool one_scale = fate_scale_of(a) == fate_scale_of(b);
    if ((first->perhaps && second->perhaps) || second->awaited ||
        (one_scale && a >= FATE_STATE_STEPS && first->chain != second->chain))
        return SEQUEL_NONE;
    if (!one_scale)
        return first->awaited ? SEQUEL_NONE : sequel_across(a, b);
    if (first->awaited)
        return b >= a && b != FATE_STATE_FREE ? SEQUEL_FOLLOWS : SEQUEL_NONE;
    if (a == b)
        return SEQUEL_NONE;
    if (fate_scale_of(a) == SCALE_LIFE)
        return sequel_of_lives(a, b);
    if (fate_scale_of(a) == SCALE_JUSTICE)
        return sequel_of_cases(a, b);
    return a < b ? SEQUEL_FOLLOWS : SEQUEL_NONE;
}

/* Features --------------------------------------------------------------------------------------
 */

enum { CREW_LEAST = 3 };

static double noun_weight(const struct vocabulary *v, const struct person *p)
{
    return p->noun == TERM_NONE ? 0 : v->entries[p->noun].weight;
}

static void describe_persons(const struct vocabulary *v, const struct fate *f,
                             const struct person_fit *fit, double *x)
{
    const double same = 0.9;
    const struct person *a = &f->first.who, *b = &f->second.who;
    x[FATE_NAME_SAME] = fit->name;
    x[FATE_NAME_INFERRED] = fit->name && (a->inferred || b->inferred);
    x[FATE_ONE_NAMED] = (a->entity == TERM_NONE) != (b->entity == TERM_NONE);
    x[FATE_DESCRIBED] = fit->described;
    x[FATE_NOUN_SAME] = fit->noun >= same;
    x[FATE_NOUN_WEIGHT] = x[FATE_NOUN_SAME] * fmin(noun_weight(v, a), noun_weight(v, b));
    x[FATE_NOUN_NEAR] = fit->noun < same ? fit->noun : 0;
    x[FATE_WORDS] = fmin(fit->words, 3);
    x[FATE_AGE] = fit->age;
    x[FATE_GUESSED] = a->guessed || b->guessed;
    x[FATE_BOTH_GUESSED] = a->guessed && b->guessed;
    x[FATE_NUMBERS_DIFFER] = fit->numbers_differ;
    x[FATE_SEVERAL] = a->number != 1 && b->number != 1;
    x[FATE_CREW] = a->number == b->number && a->number >= CREW_LEAST;
}

static void describe_states(const struct fate *f, const struct person_fit *fit, enum sequel sequel,
                            double *x)
{
    const struct fate_mention *a = &f->first, *b = &f->second;
    enum fate_scale scale = fate_scale_of(a->state);
    bool unnamed = a->who.entity == TERM_NONE || b->who.entity == TERM_NONE;
    x[FATE_JUSTICE] = scale == SCALE_JUSTICE;
    x[FATE_FIRST_SOUGHT] = a->state == FATE_STATE_SOUGHT;
    x[FATE_FIRST_HELD] = a->state == FATE_STATE_HELD;
    x[FATE_JUSTICE_UNNAMED] = scale == SCALE_JUSTICE && unnamed;
    x[FATE_JUSTICE_LASTS] = scale == SCALE_JUSTICE && a->lasts;
    x[FATE_OFFICE_NAME] = scale == SCALE_OFFICE && fit->name;
    x[FATE_OFFICE] = scale == SCALE_OFFICE;
    x[FATE_OTHER_SCALE] = scale == SCALE_OTHER;
    x[FATE_FIRST_MISSING] = a->state == FATE_STATE_MISSING;
    x[FATE_FIRST_ILL] = is_ill(a->state);
    x[FATE_SECOND_DEAD] = b->state == FATE_STATE_DEAD;
    x[FATE_SECOND_FREE] = b->state == FATE_STATE_FREE;
    x[FATE_CHANGES] = sequel == SEQUEL_CHANGES;
    x[FATE_EXCLUDES] = f->conflict || sequel == SEQUEL_EXCLUDES;
    x[FATE_STEPS] = log1p(abs((int)b->state - (int)a->state));
    x[FATE_AWAITED] = a->awaited;
    x[FATE_PERHAPS] = a->perhaps || b->perhaps;
    x[FATE_FIRST_LASTS] = a->lasts;
    x[FATE_BESIDE] = a->beside || b->beside;
}

static struct pair pair_of(const struct fate *f)
{
    return (struct pair){.a = fate_mention_side(f->first_document, &f->first),
                         .b = fate_mention_side(f->second_document, &f->second)};
}

static void describe_sentences(const struct finder *f, const struct fate *fate, double *x)
{
    struct pair pair = pair_of(fate);
    pair_set_terms(f->vocabulary, f->rarity, &pair);
    pair_features(f->vocabulary, f->rarity, &pair);
    x[FATE_SENTENCES_MIN] = pair.x[FEATURE_SENTENCE_COVER_MIN];
    x[FATE_RARE] = pair.x[FEATURE_SHARED_RARE];
    x[FATE_BACKGROUND] = pair.x[FEATURE_ONE_BACKGROUND] + pair.x[FEATURE_BOTH_BACKGROUND];
    x[FATE_ANOTHER] = one_is_another(&pair);
    x[FATE_TITLE] = pair.x[FEATURE_ONE_TITLE];
    x[FATE_QUOTED] = pair.a.view->claim->quoted || pair.b.view->claim->quoted;
}

/* Rivals ---------------------------------------------------------------------------------------
 */

static const struct person_fit *fit_at(const struct laid_fates *l, uint32_t first, uint32_t second)
{
    return &l->fits[(size_t)first * l->second->count + second];
}

static bool is_of_scale(const struct fate_mention *m, const struct fate_mention *of)
{
    return fate_scale_of(m->state) == fate_scale_of(of->state);
}

static bool is_state(const struct fate_mention *m, const struct fate_mention *of)
{
    return m->state == of->state && m->awaited == of->awaited && m->chain == of->chain;
}

/* Is somebody else of the other article more likely meant, does either article tell the other's
 * state of this one, too, and of how many others is it told? */
static void describe_rivals(struct vocabulary *v, const struct laid_fates *l, uint32_t first,
                            uint32_t second, double *x)
{
    const struct fate_mention *a = &l->first->items[first], *b = &l->second->items[second];
    double score = fit_at(l, first, second)->score;
    uint32_t others = 0;
    x[FATE_ONLY] = 1;
    for (uint32_t i = 0; i < l->second->count; i++) {
        const struct fate_mention *m = &l->second->items[i];
        double with = fit_at(l, first, i)->score;
        bool other = is_of_scale(m, b) && with < PERSON_LIKELY &&
                     persons_fit(v, &m->who, &b->who).score < PERSON_LIKELY;
        x[FATE_BETTER] = fmax(x[FATE_BETTER], is_of_scale(m, b) && i != second ? with - score : 0);
        x[FATE_RECALLED] = fmax(x[FATE_RECALLED], is_state(m, a) && with >= PERSON_LIKELY);
        others += other && m->state == b->state;
        if (other)
            x[FATE_ONLY] = 0;
    }
    for (uint32_t i = 0; i < l->first->count; i++) {
        const struct fate_mention *m = &l->first->items[i];
        double with = fit_at(l, i, second)->score;
        bool other = is_of_scale(m, a) && with < PERSON_LIKELY &&
                     persons_fit(v, &m->who, &a->who).score < PERSON_LIKELY;
        x[FATE_BETTER] = fmax(x[FATE_BETTER], is_of_scale(m, a) && i != first ? with - score : 0);
        x[FATE_KNOWN] = fmax(x[FATE_KNOWN], is_state(m, b) && with >= PERSON_LIKELY);
        others += other && m->state == a->state;
        if (other)
            x[FATE_ONLY] = 0;
    }
    x[FATE_OTHERS] = log1p(others);
}

/* Candidates ------------------------------------------------------------------------------------
 */

/* By name or by what is said of them; of a crew by how many they are; and whoever is sought or held
 * is mostly the one who did it. */
static bool may_be_one(const struct fate_mention *a, const struct fate_mention *b,
                       const struct person_fit *fit)
{
    const double little = 0.1, alike = 0.6;
    if (a->who.number && b->who.number && fit->numbers_differ)
        return false;
    if (a->perhaps || b->perhaps)
        return fit->score >= alike;
    if (fit->score >= little)
        return true;
    bool crew = a->who.number == b->who.number && a->who.number >= CREW_LEAST;
    bool suspect = fate_scale_of(a->state) == SCALE_JUSTICE && a->who.number == b->who.number &&
                   a->who.number > 0;
    return (crew || suspect) && !fit->names_differ;
}

/* Told as lasting, or as yet to come: where nobody knows which was told first, what had merely
 * happened may be known to both. */
static bool is_current(const struct fate_mention *m)
{
    bool of_patients = m->state >= FATE_STATE_FOUND && m->state <= FATE_STATE_DEAD;
    return m->lasts || m->awaited || of_patients;
}

static bool is_free_and_held(const struct fate *f)
{
    return f->first.state == FATE_STATE_HELD && f->second.state == FATE_STATE_FREE;
}

/* Where it is not known which was told first, can both not be? */
static bool excludes(const struct fate *f, enum sequel sequel)
{
    bool dead = f->second.state == FATE_STATE_DEAD && !is_condition(f->first.state) &&
                f->first.state != FATE_STATE_MISSING;
    return sequel == SEQUEL_EXCLUDES || dead ||
           (is_free_and_held(f) && f->first.lasts && f->second.lasts);
}

/* One of each two ways to lay side by side what may have been told in either order. */
static bool is_laid_once(const struct fate *f, enum sequel sequel)
{
    enum fate_state a = f->first.state, b = f->second.state;
    bool turned = a == FATE_STATE_FREE || b == FATE_STATE_UNHURT;
    return !(sequel == SEQUEL_CHANGES && a > b) && !(sequel == SEQUEL_EXCLUDES && turned) &&
           is_current(&f->first);
}

static void compare(struct finder *f, const struct laid_fates *l, uint32_t first, uint32_t second)
{
    const struct person_fit *fit = fit_at(l, first, second);
    struct fate fate = {.first_document = l->first->document,
                        .second_document = l->second->document,
                        .first = l->first->items[first],
                        .second = l->second->items[second]};
    struct pair pair = pair_of(&fate);
    enum sequel sequel = sequel_of(&fate.first, &fate.second);
    int order = l->order ? l->order : order_by_words(&pair.a, &pair.b);
    if (sequel == SEQUEL_NONE || order > 0 || (order == 0 && !is_laid_once(&fate, sequel)) ||
        !may_be_one(&fate.first, &fate.second, fit) || (one_is_another(&pair) && !fit->name))
        return;
    fate.conflict = order == 0 && excludes(&fate, sequel);
    describe_persons(f->vocabulary, &fate, fit, fate.x);
    describe_states(&fate, fit, sequel, fate.x);
    describe_rivals(f->vocabulary, l, first, second, fate.x);
    describe_sentences(f, &fate, fate.x);
    fate.x[FATE_ORDER] = order < 0;
    if (!fate.conflict || (fate.x[FATE_KNOWN] == 0 && fate.x[FATE_RECALLED] == 0))
        vec_push(f->arena, f->list, fate);
}

static void compare_articles(struct finder *f, const struct told_fates *first,
                             const struct told_fates *second)
{
    struct laid_fates l = {first, second, publication_order(&first->published, &second->published),
                           NULL};
    if (l.order > 0)
        return;
    struct person_fit *fits =
        arena_new_array(f->arena, struct person_fit, (size_t)first->count * second->count);
    for (uint32_t i = 0; i < first->count; i++)
        for (uint32_t j = 0; j < second->count; j++)
            fits[(size_t)i * second->count + j] =
                persons_fit(f->vocabulary, &first->items[i].who, &second->items[j].who);
    l.fits = fits;
    for (uint32_t i = 0; i < first->count; i++)
        for (uint32_t j = 0; j < second->count; j++)
            compare(f, &l, i, j);
}

static struct told_fates told_fates_of(struct finder *f, const struct statements *document,
                                       const descriptions *all)
{
    struct told_fates told = {document, publication_of(document->article->article),
                              arena_new_array(f->arena, struct fate_mention, document->fate_count),
                              document->fate_count};
    for (uint32_t i = 0; i < told.count; i++) {
        told.items[i] = document->fates[i];
        person_complete(f->vocabulary, all, &told.items[i].who);
    }
    return told;
}

void fates_find(struct arena *arena, struct vocabulary *vocabulary, const struct rarity *rarity,
                const struct statements *documents, uint32_t count, fate_list *list)
{
    struct finder f = {arena, vocabulary, rarity, list};
    struct told_fates *told = arena_new_array(arena, struct told_fates, count);
    descriptions all = {0};
    for (uint32_t d = 0; d < count; d++)
        descriptions_find(arena, vocabulary, &documents[d], &all);
    for (uint32_t d = 0; d < count; d++)
        told[d] = told_fates_of(&f, &documents[d], &all);
    for (uint32_t first = 0; first < count; first++)
        for (uint32_t second = 0; second < count; second++)
            if (first != second)
                compare_articles(&f, &told[first], &told[second]);
}
