#include "compare/developments.h"

#include <math.h>
#include <stdlib.h>

#include "compare/publication.h"
#include "compare/rules.h"
#include "compare/told.h"
#include "compare/which.h"

const char *const development_feature_names[DEVELOPMENT_FEATURE_COUNT] = {
#define DEVELOPMENT_NAME(name, text, sign) text,
    DEVELOPMENT_FEATURE_LIST(DEVELOPMENT_NAME)
#undef DEVELOPMENT_NAME
};

const signed char development_feature_signs[DEVELOPMENT_FEATURE_COUNT] = {
#define DEVELOPMENT_SIGN(name, text, sign) sign,
    DEVELOPMENT_FEATURE_LIST(DEVELOPMENT_SIGN)
#undef DEVELOPMENT_SIGN
};

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct rarity *rarity;
    const event_mentions *mentions;      /* [documents] */
    const struct publication *published; /* [documents] */
    development_list *list;
};

/* Stages ----------------------------------------------------------------------------------------
 */

enum rank { RANK_OPEN, RANK_AHEAD, RANK_BEGUN, RANK_END };

static enum rank rank_of(enum event_stage stage)
{
    switch (stage) {
    case STAGE_POSSIBLE:
    case STAGE_WANTED:
        return RANK_OPEN;
    case STAGE_ORDERED:
    case STAGE_PLANNED:
        return RANK_AHEAD;
    case STAGE_BEGUN:
        return RANK_BEGUN;
    default:
        return RANK_END;
    }
}

/* Who tells in the present of what goes on may mean the same. */
static bool comes_after(enum event_stage first, enum event_stage second)
{
    if (first == STAGE_BEGUN && second == STAGE_TOLD)
        return false;
    bool stopped = first == STAGE_STOPPED || first == STAGE_NOT;
    bool stops = second == STAGE_STOPPED || second == STAGE_NOT;
    return stopped ? !stops && second != STAGE_TOLD : rank_of(first) < rank_of(second);
}

/* How related ----------------------------------------------------------------------------------
 */

static bool moves(const struct vocabulary *v, const struct event_mention *m)
{
    return v->entries[m->event].files >> LEXICON_FILE_VERB_MOTION & 1;
}

static bool have_one_time(const struct claim *a, const struct claim *b)
{
    for (uint32_t i = 0; i < a->time_count; i++)
        for (uint32_t j = 0; j < b->time_count; j++) {
            enum slot_verdict r = slot_compare_times(&a->times[i], &b->times[j]).verdict;
            if (a->times[i].granularity <= TIME_WEEK && b->times[j].granularity <= TIME_WEEK &&
                (r == SLOT_EQUAL || r == SLOT_COMPATIBLE))
                return true;
        }
    return false;
}

static bool is_participant(const struct vocabulary *v, uint32_t id, uint32_t event)
{
    return id != TERM_NONE && id != event &&
           (v->entries[id].kind == TERM_NAME || v->entries[id].kind == TERM_NOUN);
}

static bool takes_part(struct vocabulary *v, const struct claim_view *view, uint32_t event,
                       uint32_t id)
{
    const double alike = 0.5;
    for (uint32_t i = 0; i < view->term_count; i++)
        if (is_participant(v, view->terms[i].id, event) &&
            vocabulary_similarity(v, view->terms[i].id, id) >= alike)
            return true;
    for (uint32_t i = 0; i < view->claim->argument_count; i++)
        if (is_participant(v, view->arguments[i], event) &&
            vocabulary_similarity(v, view->arguments[i], id) >= alike)
            return true;
    return false;
}

static bool share_participant(struct vocabulary *v, const struct development *d)
{
    const struct claim_view *a = event_mention_side(&d->first).view;
    const struct claim_view *b = event_mention_side(&d->second).view;
    for (uint32_t i = 0; i < a->term_count; i++)
        if (is_participant(v, a->terms[i].id, d->first.event) &&
            takes_part(v, b, d->second.event, a->terms[i].id))
            return true;
    for (uint32_t i = 0; i < a->claim->argument_count; i++)
        if (is_participant(v, a->arguments[i], d->first.event) &&
            takes_part(v, b, d->second.event, a->arguments[i]))
            return true;
    return false;
}

/* Who acts or is acted on, as a term: of "said he would visit", where nobody knows who "he" is,
 * whoever says it; TERM_NONE. */
static uint32_t core_term(const struct claim_view *view, uint32_t argument)
{
    enum claim_role role = view->claim->arguments[argument].role;
    if (role != ROLE_ACTOR && role != ROLE_OBJECT)
        return TERM_NONE;
    bool unknown = view->arguments[argument] == TERM_NONE && role == ROLE_ACTOR;
    return unknown ? view->speaker : view->arguments[argument];
}

/* Does one act or is acted on in both; in one role? */
static bool share_core(struct vocabulary *v, const struct claim_view *a, const struct claim_view *b,
                       bool one_role)
{
    const double same = 0.9;
    for (uint32_t i = 0; i < a->claim->argument_count; i++)
        for (uint32_t j = 0; j < b->claim->argument_count; j++) {
            uint32_t x = core_term(a, i), y = core_term(b, j);
            bool roles = a->claim->arguments[i].role == b->claim->arguments[j].role;
            if (x != TERM_NONE && y != TERM_NONE && (roles || !one_role) &&
                vocabulary_similarity(v, x, y) >= same)
                return true;
        }
    return false;
}

static bool share_actor(struct vocabulary *v, const struct claim_view *a,
                        const struct claim_view *b)
{
    const double same = 0.9;
    const struct claim_argument *x = argument_in_role(a->claim, ROLE_ACTOR);
    const struct claim_argument *y = argument_in_role(b->claim, ROLE_ACTOR);
    uint32_t i = x ? core_term(a, (uint32_t)(x - a->claim->arguments)) : TERM_NONE;
    uint32_t j = y ? core_term(b, (uint32_t)(y - b->claim->arguments)) : TERM_NONE;
    return i != TERM_NONE && j != TERM_NONE && vocabulary_similarity(v, i, j) >= same;
}

/* One word for it, or words near enough, with somebody or something in common; else one who moves,
 * or does something at one time. */
static bool may_be_one(struct vocabulary *v, const struct development *d)
{
    const double near = 0.5;
    const struct claim_view *a = event_mention_side(&d->first).view;
    const struct claim_view *b = event_mention_side(&d->second).view;
    struct lexicon_relatedness r = vocabulary_relate(v, d->first.event, d->second.event);
    if (relation_agrees(r.relation))
        return true;
    if (r.relation != RELATED_NOT && r.relation != RELATED_OPPOSITE && r.score >= near)
        return have_one_time(a->claim, b->claim) || share_participant(v, d);
    if (d->first.stage == STAGE_NOT || d->first.stage == STAGE_STOPPED)
        return false;
    bool moving = moves(v, &d->first), moved = moves(v, &d->second);
    if (moving && moved)
        return share_core(v, a, b, false) || share_participant(v, d);
    return share_core(v, a, b, true) && (moving || moved || have_one_time(a->claim, b->claim));
}

/* Features --------------------------------------------------------------------------------------
 */

static void describe_stages(struct development *d)
{
    double *x = d->x;
    x[DEVELOPMENT_FIRST_WANTED] = d->first.stage == STAGE_WANTED;
    x[DEVELOPMENT_FIRST_ORDERED] = d->first.stage == STAGE_ORDERED;
    x[DEVELOPMENT_FIRST_BEGUN] = d->first.stage == STAGE_BEGUN;
    x[DEVELOPMENT_SECOND_PLANNED] = rank_of(d->second.stage) == RANK_AHEAD;
    x[DEVELOPMENT_SECOND_BEGUN] = d->second.stage == STAGE_BEGUN;
    x[DEVELOPMENT_SECOND_TOLD] = d->second.stage == STAGE_TOLD;
    x[DEVELOPMENT_SECOND_STOPPED] = d->second.stage == STAGE_STOPPED;
    x[DEVELOPMENT_SECOND_NOT] = d->second.stage == STAGE_NOT;
    x[DEVELOPMENT_FIRST_COURSE] = d->first.origin == ORIGIN_COURSE;
    x[DEVELOPMENT_FIRST_NOUN] = d->first.origin == ORIGIN_NOUN;
    x[DEVELOPMENT_SECOND_COURSE] = d->second.origin == ORIGIN_COURSE;
    x[DEVELOPMENT_SECOND_NOUN] = d->second.origin == ORIGIN_NOUN;
    x[DEVELOPMENT_FIRST_NOT] = d->first.stage == STAGE_NOT;
    x[DEVELOPMENT_FIRST_STOPPED] = d->first.stage == STAGE_STOPPED;
    x[DEVELOPMENT_SECOND_FRESH] = d->second.fresh;
    x[DEVELOPMENT_SECOND_TOLD_OF] = d->second.told_of;
}

/* "14 [flights] were cancelled". */
static bool is_counted(const struct event_mention *m)
{
    const struct pair_side side = event_mention_side(m);
    const struct sentence *s = side.statement->sentence;
    for (uint32_t i = 0; i < side.statement->term_count; i++)
        for (uint32_t w = 0; w < s->word_count && side.statement->terms[i].id == m->event; w++)
            if (s->words[w].head == side.statement->terms[i].word && s->words[w].upos == UPOS_NUM)
                return true;
    return false;
}

static void describe_event(struct vocabulary *v, struct development *d)
{
    double *x = d->x;
    struct lexicon_relatedness r = vocabulary_relate(v, d->first.event, d->second.event);
    switch (r.relation) {
    case RELATED_SAME:
        x[DEVELOPMENT_EVENT_SAME] = 1;
        break;
    case RELATED_SYNONYM:
    case RELATED_DERIVED:
        x[DEVELOPMENT_EVENT_DERIVED] = 1;
        break;
    case RELATED_CLASS:
        x[DEVELOPMENT_EVENT_CLASS] = 1;
        break;
    case RELATED_NOT:
    case RELATED_OPPOSITE:
        x[DEVELOPMENT_EVENT_MOTION] = moves(v, &d->first) && moves(v, &d->second);
        x[DEVELOPMENT_EVENT_OTHER] = !x[DEVELOPMENT_EVENT_MOTION];
        break;
    default:
        x[DEVELOPMENT_EVENT_NEAR] = r.score;
    }
    x[DEVELOPMENT_COUNTED] = is_counted(&d->first) != is_counted(&d->second);
    x[DEVELOPMENT_EVENT_WEIGHT] =
        fmin(v->entries[d->first.event].weight, v->entries[d->second.event].weight);
}

static void describe_claims(struct vocabulary *v, const struct pair *pair, double *x)
{
    const double *p = pair->x;
    const struct claim_view *a = pair->a.view, *b = pair->b.view;
    bool one = p[FEATURE_ACTOR_DIFFERS] == 0 && share_actor(v, a, b);
    x[DEVELOPMENT_ACTOR_SAME] = one ? 1 : p[FEATURE_ACTOR_SAME];
    x[DEVELOPMENT_ACTOR_DIFFERS] = p[FEATURE_ACTOR_DIFFERS];
    x[DEVELOPMENT_OBJECT_SAME] = p[FEATURE_OBJECT_SAME];
    x[DEVELOPMENT_OBJECT_DIFFERS] = p[FEATURE_OBJECT_DIFFERS];
    x[DEVELOPMENT_CROSSED] = participants_trade_roles(v, a, b);
    x[DEVELOPMENT_PLACE_DIFFERS] = p[FEATURE_PLACE_DIFFERS];
    x[DEVELOPMENT_SENTENCES_MIN] = p[FEATURE_SENTENCE_COVER_MIN];
    x[DEVELOPMENT_RARE] = p[FEATURE_SHARED_RARE];
    x[DEVELOPMENT_TIME_SAME] = have_one_time(a->claim, b->claim);
    x[DEVELOPMENT_BACKGROUND] = p[FEATURE_ONE_BACKGROUND] + p[FEATURE_BOTH_BACKGROUND];
    x[DEVELOPMENT_ANOTHER] = one_is_another(pair);
    x[DEVELOPMENT_TITLE] = p[FEATURE_ONE_TITLE];
    x[DEVELOPMENT_QUOTED] = a->claim->quoted || b->claim->quoted;
}

/* What speaks for one event only together. */
static void describe_together(double *x)
{
    double near = x[DEVELOPMENT_EVENT_SAME] + x[DEVELOPMENT_EVENT_DERIVED] +
                  x[DEVELOPMENT_EVENT_CLASS] + x[DEVELOPMENT_EVENT_NEAR];
    bool related = near > 0;
    double who = fmax(x[DEVELOPMENT_ACTOR_SAME], x[DEVELOPMENT_OBJECT_SAME]);
    x[DEVELOPMENT_RELATED_WHO] = related * who;
    x[DEVELOPMENT_RELATED_TIME] = related * x[DEVELOPMENT_TIME_SAME];
    x[DEVELOPMENT_RELATED_SENTENCES] = related * x[DEVELOPMENT_SENTENCES_MIN];
    x[DEVELOPMENT_TIME_WHO] = x[DEVELOPMENT_TIME_SAME] * who;
}

/* Is what the first report says is to come due when the second one is written? */
static void describe_due(const struct claim *c, const struct publication *second, double *x)
{
    enum { DAY = 24 * 60 };
    if (!second->year || !second->month || !second->day)
        return;
    int64_t end = (publication_first_day(second) + 1) * (int64_t)DAY;
    for (uint32_t i = 0; i < c->time_count; i++)
        if (c->times[i].dated && c->times[i].granularity <= TIME_WEEK)
            x[c->times[i].from < end ? DEVELOPMENT_DUE : DEVELOPMENT_NOT_DUE] = 1;
}

static bool is_one_kind(struct vocabulary *v, uint32_t a, uint32_t b)
{
    return a == b || relation_agrees(vocabulary_relate(v, a, b).relation);
}

/* How often the articles tell of such events, and whether the first one knows more than it says
 * here. */
static void describe_articles(const struct finder *f, uint32_t first, uint32_t second,
                              struct development *d)
{
    struct vocabulary *v = f->vocabulary;
    const event_mentions *m = &f->mentions[first], *n = &f->mentions[second];
    uint32_t count = 0;
    for (size_t i = 0; i < m->count; i++) {
        if (!is_one_kind(v, m->items[i].event, d->first.event))
            continue;
        count++;
        if (m->items[i].stage == d->second.stage && d->second.stage != STAGE_TOLD)
            d->x[DEVELOPMENT_KNOWN] = 1;
    }
    for (size_t i = 0; i < n->count; i++)
        if (rank_of(n->items[i].stage) == rank_of(d->first.stage) &&
            is_one_kind(v, n->items[i].event, d->first.event))
            d->x[DEVELOPMENT_STILL] = 1;
    for (size_t i = 0; i < n->count; i++)
        count += is_one_kind(v, n->items[i].event, d->second.event);
    d->x[DEVELOPMENT_EVENT_COUNT] = log1p(count);
}

/* Candidates ------------------------------------------------------------------------------------
 */

/* What is done to it, or does it, of a verb; of a noun it itself. */
static uint16_t theme_of(const struct event_mention *m)
{
    const struct claim *c = event_mention_side(m).view->claim;
    const struct claim_argument *object = argument_in_role(c, ROLE_OBJECT);
    const struct claim_argument *theme = object ? object : argument_in_role(c, ROLE_ACTOR);
    return m->origin == ORIGIN_VERB && theme ? theme->head : m->word;
}

static bool are_alike(struct vocabulary *v, const struct pair *pair, uint16_t a, uint16_t b)
{
    const double alike = 0.8;
    const struct term *x = statement_term_at(pair->a.statement, a);
    const struct term *y = statement_term_at(pair->b.statement, b);
    return x && y && x->kind == TERM_NOUN && vocabulary_similarity(v, x->id, y->id) >= alike;
}

/* "The ferry to [Orso]", "the ferry to [Pell]". */
static bool are_of_two_names(struct vocabulary *v, const struct pair *pair,
                             const struct development *d)
{
    uint16_t a = theme_of(&d->first), b = theme_of(&d->second);
    return are_alike(v, pair, a, b) && which_one(v, &pair->a, a, &pair->b, b).names_differ;
}

static void add(struct finder *f, uint32_t first, uint32_t second, int order, struct development *d)
{
    struct vocabulary *v = f->vocabulary;
    struct pair pair = {.a = event_mention_side(&d->first), .b = event_mention_side(&d->second)};
    pair_set_terms(v, f->rarity, &pair);
    pair_features(v, f->rarity, &pair);
    struct which which = which_one(v, &pair.a, d->first.word, &pair.b, d->second.word);
    if (are_of_two_names(v, &pair, d))
        return;
    describe_stages(d);
    describe_event(v, d);
    d->x[DEVELOPMENT_WHICH_SAME] = which.same;
    d->x[DEVELOPMENT_WHICH_DIFFERS] = which.differs;
    describe_claims(v, &pair, d->x);
    describe_together(d->x);
    describe_due(pair.a.view->claim, &f->published[second], d->x);
    describe_articles(f, first, second, d);
    d->x[DEVELOPMENT_ORDER] = order < 0;
    vec_push(f->arena, f->list, *d);
}

/* "The bridge was built in 1961": what was over when the first report was written is not what that
 * says is to come. */
static bool was_over(const struct event_mention *m, const struct publication *first)
{
    enum { DAY = 24 * 60 };
    const struct statement *s = event_mention_side(m).statement;
    if (!first->year || !first->month || !first->day)
        return false;
    int64_t told = publication_first_day(first) * (int64_t)DAY;
    for (uint32_t i = 0; i < s->claim_count; i++) {
        const struct claim *c = s->claims[i].claim;
        for (uint32_t k = 0; k < c->time_count && span_covers(c->span, m->witness); k++)
            if (c->times[k].dated && c->times[k].to <= told)
                return true;
    }
    return false;
}

/* Does an article's sentence tell of an event of the kind at that stage? */
static bool sentence_tells(struct vocabulary *v, const event_mentions *all,
                           const struct event_mention *where, const struct event_mention *of)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->items[i].sentence == where->sentence &&
            rank_of(all->items[i].stage) == rank_of(of->stage) &&
            is_one_kind(v, all->items[i].event, of->event))
            return true;
    return false;
}

/* "Fired shots to turn it back": what is done for something is told of both, and so is what one
 * sentence tells of both stages. */
static bool is_told_of_both(const struct finder *f, uint32_t first, uint32_t second,
                            const struct development *d)
{
    struct pair_side side = event_mention_side(&d->first);
    bool dropped = d->second.stage == STAGE_STOPPED || d->second.stage == STAGE_NOT;
    return is_purpose_clause(f->vocabulary, &side) ||
           sentence_tells(f->vocabulary, &f->mentions[first], &d->first, &d->second) ||
           (!dropped && /* "the talks planned for Friday are off" */
            sentence_tells(f->vocabulary, &f->mentions[second], &d->second, &d->first));
}

/* "Plans another march" after one that ended. */
static bool is_another(const struct vocabulary *v, const struct development *d)
{
    return event_is_another(v, event_mention_side(&d->first).statement, d->first.event) !=
           event_is_another(v, event_mention_side(&d->second).statement, d->second.event);
}

/* What was to come, and what goes on as it is told. */
static bool comes_surely_first(const struct event_mention *m)
{
    struct pair_side side = event_mention_side(m);
    return rank_of(m->stage) <= RANK_AHEAD || (m->stage == STAGE_BEGUN && told_lasts(&side));
}

/* Where it is not known which report is the later one, only what has surely come first has. */
static void compare(struct finder *f, uint32_t first, uint32_t second)
{
    const event_mentions *m = &f->mentions[first], *n = &f->mentions[second];
    int published = publication_order(&f->published[first], &f->published[second]);
    if (published > 0)
        return;
    for (size_t i = 0; i < m->count; i++)
        for (size_t j = 0; j < n->count; j++) {
            if (!comes_after(m->items[i].stage, n->items[j].stage))
                continue;
            struct development d = {.first = m->items[i], .second = n->items[j]};
            struct pair_side a = event_mention_side(&d.first), b = event_mention_side(&d.second);
            int order = published ? published : order_by_words(&a, &b);
            if (order < 0 || (order == 0 && comes_surely_first(&d.first)))
                if (may_be_one(f->vocabulary, &d) && !is_another(f->vocabulary, &d) &&
                    !is_told_of_both(f, first, second, &d) &&
                    !(rank_of(d.first.stage) <= RANK_AHEAD &&
                      was_over(&d.second, &f->published[first])))
                    add(f, first, second, order, &d);
        }
}

void developments_find(struct arena *arena, struct vocabulary *vocabulary,
                       const struct rarity *rarity, const struct statements *documents,
                       uint32_t count, development_list *list)
{
    event_mentions *mentions = arena_new_array(arena, event_mentions, count);
    struct publication *published = arena_new_array(arena, struct publication, count);
    for (uint32_t d = 0; d < count; d++) {
        mentions[d] = event_mentions_find(arena, vocabulary, &documents[d]);
        published[d] = publication_of(documents[d].article->article);
    }
    struct finder f = {arena, vocabulary, rarity, mentions, published, list};
    for (uint32_t first = 0; first < count; first++)
        for (uint32_t second = 0; second < count; second++)
            if (first != second)
                compare(&f, first, second);
}

static int by_score(const void *a, const void *b)
{
    const struct development *x = a, *y = b;
    if (x->score != y->score)
        return x->score < y->score ? 1 : -1;
    return (x->place > y->place) - (x->place < y->place);
}

void developments_score(const struct logistic *model, development_list list)
{
    for (size_t i = 0; i < list.count; i++) {
        list.items[i].score = logistic_score(model, list.items[i].x);
        list.items[i].place = i;
    }
    if (list.count)
        qsort(list.items, list.count, sizeof *list.items, by_score);
}
