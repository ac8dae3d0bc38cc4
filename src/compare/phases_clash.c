#include "compare/phases.h"

#include "compare/publication.h"
#include "compare/rules.h"

enum { DAY = 24 * 60, YEAR = 365 * DAY };

enum sameness { APART, ALIKE, OPEN, ONE };

/* Things --------------------------------------------------------------------------------------- */

enum { SENSES = 2 };

static uint32_t kinds_of(const struct vocabulary *v, uint32_t id)
{
    return v->entries[id].kind == TERM_NOUN ? lexicon_kinds(v->lexicon, v->entries[id].key, SENSES)
                                            : 0;
}

/* The company and the firm, the group: any may be the others. */
static bool are_bodies(const struct vocabulary *v, uint32_t a, uint32_t b)
{
    return (kinds_of(v, a) & kinds_of(v, b) & KIND_BIT(KIND_ORGANISATION)) != 0;
}

/* "The drivers' last strike", "the last strike on the line": who does it and what it is done to
 * exclude each other as little as a name and a noun. */
static enum sameness compare_things(struct vocabulary *v, uint32_t a, uint32_t b)
{
    const double alike = 0.5, same = 0.9;
    double similarity = vocabulary_similarity(v, a, b);
    if (similarity >= same)
        return ONE;
    if (similarity >= alike)
        return ALIKE; /* "the ferry", "the vessel": of several perhaps another */
    bool x = v->entries[a].kind == TERM_NAME, y = v->entries[b].kind == TERM_NAME;
    bool open = x != y ||
                vocabulary_is_person(v, a, SENSES) != vocabulary_is_person(v, b, SENSES) ||
                are_bodies(v, a, b);
    return open ? OPEN : APART;
}

/* Is one of an article's things named in what a sentence or the one before tells? A pronoun stands
 * for such. */
static bool is_named_near(struct vocabulary *v, const struct pair_side *side,
                          const struct phase *other)
{
    enum { BACK = 8 };
    const struct statement *s = side->statement;
    for (int back = 0; back <= BACK && s >= side->document->items; back++, s--)
        for (uint32_t t = 0; t < s->term_count; t++)
            for (uint32_t i = 0; i < other->thing_count; i++)
                if (compare_things(v, s->terms[t].id, other->things[i]) == ONE)
                    return true;
    return false;
}

static enum sameness same_things(struct vocabulary *v, const struct pair *pair,
                                 const struct phase *a, const struct phase *b)
{
    enum sameness best = APART;
    for (uint32_t i = 0; i < a->thing_count; i++)
        for (uint32_t j = 0; j < b->thing_count; j++) {
            enum sameness one = compare_things(v, a->things[i], b->things[j]);
            best = one > best ? one : best;
        }
    if (a->thing_count == 0 || b->thing_count == 0)
        best = OPEN;
    if (best > APART && (is_named_near(v, &pair->a, b) || is_named_near(v, &pair->b, a)))
        best = ONE;
    return best == ALIKE ? APART : best;
}

/* Events --------------------------------------------------------------------------------------- */

static bool same_events(struct vocabulary *v, const struct phase *a, const struct phase *b)
{
    const double alike = 0.7;
    if ((a->begins && b->ends) || (a->ends && b->begins))
        return false;
    if (a->kind == PHASE_ORIGIN ||
        (a->kind == PHASE_DUE ? a->any_event && b->any_event : a->any_event || b->any_event))
        return true;
    for (uint32_t i = 0; i < a->event_count; i++)
        for (uint32_t j = 0; j < b->event_count; j++) {
            struct lexicon_relatedness r = vocabulary_relate(v, a->events[i], b->events[j]);
            if (relation_agrees(r.relation) || (r.relation != RELATED_OPPOSITE && r.score >= alike))
                return true;
        }
    return false;
}

/* Times ---------------------------------------------------------------------------------------- */

/* By how much the two may be apart where both are true: ages are whole years, and what was built in
 * one year may enter service in the next. */
static int64_t slack(const struct phase *a, const struct phase *b)
{
    enum { INTO_SERVICE = 2 * YEAR };
    if (a->kind != PHASE_ORIGIN)
        return 0;
    return ((a->loose || b->loose) ? YEAR : 0) + (str_equal(a->word, b->word) ? 0 : INTO_SERVICE);
}

static bool are_apart(const struct phase *a, const struct phase *b)
{
    return a->from - b->to >= slack(a, b) || b->from - a->to >= slack(a, b);
}

/* When a side was published, in minutes since 1970; the least there is where nobody knows. */
static int64_t told_on(const struct pair_side *side)
{
    struct publication published = publication_of(side->document->article->article);
    bool dated = published.year && published.day;
    return dated ? (int64_t)publication_first_day(&published) * DAY : INT64_MIN / 2;
}

/* What was done after it was done for the last time, or before the first; what is news is neither.
 */
static bool breaks(const struct phase *bound, const struct phase *done, int64_t told)
{
    enum { NEWS = 10 * DAY };
    if (done->to > told - NEWS)
        return false;
    return bound->kind == PHASE_LAST ? done->from >= bound->to
                                     : bound->kind == PHASE_FIRST && done->to <= bound->from;
}

static bool times_clash(const struct pair *pair, const struct phase *a, const struct phase *b)
{
    if (a->kind == b->kind)
        return a->kind != PHASE_DONE && are_apart(a, b);
    return b->kind == PHASE_DONE ? breaks(a, b, told_on(&pair->a))
                                 : a->kind == PHASE_DONE && breaks(b, a, told_on(&pair->b));
}

/* Does an article give its phase several times, or the other article's time, too? */
static bool tells_other_times(struct vocabulary *v, const struct statements *all,
                              const struct phase *mine, const struct phase *other, bool any_thing)
{
    for (uint32_t i = 0; i < all->count; i++)
        for (uint32_t k = 0; k < all->items[i].claim_count; k++)
            for (uint32_t p = 0; p < all->items[i].claims[k].phase_count; p++) {
                const struct phase *known = &all->items[i].claims[k].phases[p];
                struct pair alone = {.a = {all, &all->items[i], NULL},
                                     .b = {all, &all->items[i], NULL}};
                if (known == mine || known->kind != mine->kind || !same_events(v, known, mine) ||
                    (!any_thing && same_things(v, &alone, known, mine) == APART))
                    continue;
                if (are_apart(known, mine) || !are_apart(known, other))
                    return true;
            }
    return false;
}

/* Two phases of one thing, told with two times; of an origin the thing must be named, for the rest
 * what was done names the thing well enough. */
static bool clash(struct vocabulary *v, const struct pair *pair, const struct phase *a,
                  const struct phase *b, enum sameness *same)
{
    if (!times_clash(pair, a, b) || !same_events(v, a, b))
        return false;
    *same = same_things(v, pair, a, b);
    bool all_of_one = *same != ONE && a->kind == PHASE_ORIGIN;
    bool sure = *same == ONE || (*same == OPEN && a->kind == b->kind && a->kind != PHASE_DUE &&
                                 !a->any_event && !b->any_event);
    return sure && !tells_other_times(v, pair->a.document, a, b, all_of_one) &&
           !tells_other_times(v, pair->b.document, b, a, all_of_one);
}

bool phases_clash(struct vocabulary *v, const struct pair *pair, struct phase_clash *out)
{
    const struct claim_view *a = pair->a.view, *b = pair->b.view;
    enum sameness same;
    if (pair->a.document == pair->b.document)
        return false;
    for (uint32_t i = 0; i < a->phase_count; i++)
        for (uint32_t j = 0; j < b->phase_count; j++)
            if (clash(v, pair, &a->phases[i], &b->phases[j], &same)) {
                *out = (struct phase_clash){&a->phases[i], &b->phases[j], same == ONE};
                return true;
            }
    return false;
}
