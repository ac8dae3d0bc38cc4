#include "command/training/examples.h"

/* One story at work: the observer's context. */
struct labelling {
    struct examples *examples;
    const struct gold_story *story;
    const struct article_claims *claims; /* [story->article_count] */
    uint32_t group;
    const struct statements *documents; /* of the cluster that is judged */
};

static uint32_t article_of(const struct labelling *l, const struct pair_side *side)
{
    return (uint32_t)(side->document->article - l->claims);
}

static struct cr_span sentence_span(const struct pair_side *side)
{
    return side->statement->sentence->span;
}

/* The claim's words and those of its arguments. */
static struct cr_span reach(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    struct cr_span span = c->span;
    for (uint32_t i = 0; i < c->argument_count; i++) {
        if (c->arguments[i].span.end == c->arguments[i].span.start)
            continue;
        span.start =
            c->arguments[i].span.start < span.start ? c->arguments[i].span.start : span.start;
        span.end = c->arguments[i].span.end > span.end ? c->arguments[i].span.end : span.end;
    }
    return span;
}

/* Does a gold entry speak of these two spans, either way round? */
static bool answers(const struct labelling *l, const struct gold_pair *g,
                    const struct pair_side *of_a, const struct pair_side *of_b, struct cr_span a,
                    struct cr_span b)
{
    uint32_t x = article_of(l, of_a), y = article_of(l, of_b);
    bool straight = g->a.article == x && g->b.article == y && spans_overlap(g->a.span, a) &&
                    spans_overlap(g->b.span, b);
    bool crossed = g->a.article == y && g->b.article == x && spans_overlap(g->a.span, b) &&
                   spans_overlap(g->b.span, a);
    return straight || crossed;
}

/* What follows from two entries over the same words is acceptable and no example against. */
static bool follows(const struct labelling *l, const struct pair_side *of_a,
                    const struct pair_side *of_b)
{
    const struct gold_story *s = l->story;
    uint32_t x = article_of(l, of_a), y = article_of(l, of_b);
    struct cr_span a = sentence_span(of_a), b = sentence_span(of_b);
    for (uint32_t i = 0; i < s->pair_count; i++) {
        for (int side = 0; side < 2; side++) {
            const struct gold_end *near = side ? &s->pairs[i].b : &s->pairs[i].a;
            const struct gold_end *far = side ? &s->pairs[i].a : &s->pairs[i].b;
            if (near->article != x || !spans_overlap(near->span, a))
                continue;
            for (uint32_t j = 0; j < s->pair_count; j++) {
                for (int other = 0; other < 2; other++) {
                    const struct gold_end *m = other ? &s->pairs[j].b : &s->pairs[j].a;
                    const struct gold_end *end = other ? &s->pairs[j].a : &s->pairs[j].b;
                    if (m->article == far->article && spans_overlap(m->span, far->span) &&
                        end->article == y && spans_overlap(end->span, b))
                        return true;
                }
            }
        }
    }
    return false;
}

/* Right where it points at the gold's words; where the sentences differ elsewhere, no example. */
static void label_finding(const struct labelling *l, const struct gold_pair *g,
                          const struct pair_example *e, struct finding_example *f)
{
    if (answers(l, g, &e->pair.a, &e->pair.b, f->finding.a_witness, f->finding.b_witness))
        f->label = 1;
    else if (f->label == 0)
        f->label = LABEL_IGNORE;
}

/* Some of our stories mark no titles: a title that no entry speaks of teaches nothing. */
static bool is_unmarked_title(const struct labelling *l, const struct pair_side *side)
{
    uint32_t article = article_of(l, side);
    struct cr_span span = sentence_span(side);
    if (side->statement->sentence->role != CR_ROLE_TITLE)
        return false;
    for (uint32_t i = 0; i < l->story->pair_count; i++) {
        const struct gold_pair *g = &l->story->pairs[i];
        if ((g->a.article == article && spans_overlap(g->a.span, span)) ||
            (g->b.article == article && spans_overlap(g->b.span, span)))
            return false;
    }
    return true;
}

static void label_pair(const struct labelling *l, struct pair_example *e)
{
    const struct pair *pair = &e->pair;
    bool sentences_marked = false, match = false;
    e->gold = CLAIM_NONE;
    for (uint32_t i = 0; i < l->story->pair_count; i++) {
        const struct gold_pair *g = &l->story->pairs[i];
        if (!answers(l, g, &pair->a, &pair->b, sentence_span(&pair->a), sentence_span(&pair->b)))
            continue;
        sentences_marked = true;
        match = match || g->label == GOLD_MATCH;
        for (uint32_t f = 0; f < e->finding_count && g->label != GOLD_MATCH; f++)
            label_finding(l, g, e, &e->findings[f]);
        if (e->gold == CLAIM_NONE &&
            answers(l, g, &pair->a, &pair->b, reach(&pair->a), reach(&pair->b)))
            e->gold = i;
    }
    bool acceptable = !sentences_marked && follows(l, &pair->a, &pair->b);
    bool unmarked = is_unmarked_title(l, &pair->a) || is_unmarked_title(l, &pair->b);
    e->match = match ? 1 : acceptable || unmarked ? LABEL_IGNORE : 0;
    e->label = e->gold != CLAIM_NONE ? 1 : sentences_marked || acceptable ? LABEL_IGNORE : 0;
    for (uint32_t i = 0; i < e->finding_count; i++)
        if (acceptable)
            e->findings[i].label = LABEL_IGNORE;
}

static void observe(void *context, const struct pair *pair, const double told[MATCH_FEATURE_COUNT],
                    const struct finding *findings, uint32_t finding_count)
{
    struct labelling *l = context;
    const struct pair_example *last =
        l->examples->pairs.count ? &l->examples->pairs.items[l->examples->pairs.count - 1] : NULL;
    struct pair_example e = {.group = l->group,
                             .documents = l->documents,
                             .pair = *pair,
                             .finding_count = finding_count};
    bool same = last && last->pair.a.statement == pair->a.statement &&
                last->pair.b.statement == pair->b.statement;
    e.sentences = !last ? 0 : last->sentences + !same;
    memcpy(e.told, told, sizeof e.told);
    for (uint32_t i = 0; i < finding_count; i++)
        e.findings[i].finding = findings[i];
    label_pair(l, &e);
    vec_push(l->examples->arena, &l->examples->pairs, e);
}

/* Of one thing where an entry speaks of the words of both values. Where the sentences are marked
 * for something else, or unmarked titles, that is no example against. */
static void label_values(const struct labelling *l, struct pair_side a, struct pair_side b,
                         struct cr_span x, struct cr_span y, unsigned char *same,
                         unsigned char *differs)
{
    *same = *differs = 0;
    for (uint32_t i = 0; i < l->story->pair_count; i++) {
        const struct gold_pair *g = &l->story->pairs[i];
        if (!answers(l, g, &a, &b, x, y))
            continue;
        *same = 1;
        *differs = *differs || g->label != GOLD_MATCH;
    }
    if (*differs || !(is_unmarked_title(l, &a) || is_unmarked_title(l, &b) || follows(l, &a, &b)))
        return;
    *same = *same ? 1 : LABEL_IGNORE;
    *differs = LABEL_IGNORE;
}

static void label_all_figures(struct labelling *l, struct vocabulary *vocabulary,
                              const struct rarity *rarity, const struct statements *members,
                              uint32_t count)
{
    struct examples *ex = l->examples;
    struct figure_cluster cluster = {.group = l->group};
    figures_find(ex->arena, vocabulary, rarity, members, count, &cluster.figures);
    cluster.same = arena_new_array(ex->arena, unsigned char, cluster.figures.count);
    cluster.differs = arena_new_array(ex->arena, unsigned char, cluster.figures.count);
    for (size_t i = 0; i < cluster.figures.count; i++)
        label_values(l, figure_side(&cluster.figures.items[i].a),
                     figure_side(&cluster.figures.items[i].b),
                     figure_quantity(&cluster.figures.items[i].a)->span,
                     figure_quantity(&cluster.figures.items[i].b)->span, &cluster.same[i],
                     &cluster.differs[i]);
    vec_push(ex->arena, &ex->figures, cluster);
}

static void label_all_times(struct labelling *l, struct vocabulary *vocabulary,
                            const struct rarity *rarity, const struct statements *members,
                            uint32_t count)
{
    struct examples *ex = l->examples;
    struct time_cluster cluster = {.group = l->group};
    times_find(ex->arena, vocabulary, rarity, members, count, &cluster.times);
    cluster.same = arena_new_array(ex->arena, unsigned char, cluster.times.count);
    cluster.differs = arena_new_array(ex->arena, unsigned char, cluster.times.count);
    for (size_t i = 0; i < cluster.times.count; i++) {
        const struct time_pair *p = &cluster.times.items[i];
        label_values(l, time_mention_side(&p->a), time_mention_side(&p->b),
                     time_mention_time(&p->a)->span, time_mention_time(&p->b)->span,
                     &cluster.same[i], &cluster.differs[i]);
    }
    vec_push(ex->arena, &ex->times, cluster);
}

/* Right where an entry tells of a difference of both mentions' words; where the sentences differ
 * elsewhere, no example. */
static unsigned char label_mentions(const struct labelling *l, const struct pair_side *a,
                                    const struct pair_side *b, struct cr_span a_words,
                                    struct cr_span b_words)
{
    bool marked = false;
    for (uint32_t i = 0; i < l->story->pair_count; i++) {
        const struct gold_pair *g = &l->story->pairs[i];
        if (g->label == GOLD_MATCH)
            continue;
        if (answers(l, g, a, b, a_words, b_words))
            return 1;
        marked = marked || answers(l, g, a, b, sentence_span(a), sentence_span(b));
    }
    return marked || follows(l, a, b) || is_unmarked_title(l, a) || is_unmarked_title(l, b)
               ? LABEL_IGNORE
               : 0;
}

static struct mention_cluster mention_cluster_new(const struct labelling *l, size_t count)
{
    struct arena *arena = l->examples->arena;
    return (struct mention_cluster){l->group, arena_new_array(arena, const double *, count),
                                    arena_new_array(arena, unsigned char, count), count};
}

static void label_ages(struct labelling *l, struct vocabulary *vocabulary,
                       const struct rarity *rarity, const struct statements *members,
                       uint32_t count)
{
    struct examples *ex = l->examples;
    age_pair_list list = {0};
    ages_compare(ex->arena, vocabulary, rarity, members, count, &list);
    struct mention_cluster c = mention_cluster_new(l, list.count);
    for (size_t i = 0; i < list.count; i++) {
        const struct age_pair *p = &list.items[i];
        c.x[i] = p->x;
        c.labels[i] = label_mentions(l, &p->a, &p->b, p->a_age->witness, p->b_age->witness);
    }
    vec_push(ex->arena, &ex->ages, c);
}

static void label_developments(struct labelling *l, struct vocabulary *vocabulary,
                               const struct rarity *rarity, const struct statements *members,
                               uint32_t count)
{
    struct examples *ex = l->examples;
    development_list list = {0};
    developments_find(ex->arena, vocabulary, rarity, members, count, &list);
    struct mention_cluster c = mention_cluster_new(l, list.count);
    for (size_t i = 0; i < list.count; i++) {
        const struct development *d = &list.items[i];
        struct pair_side a = event_mention_side(&d->first), b = event_mention_side(&d->second);
        c.x[i] = d->x;
        c.labels[i] = label_mentions(l, &a, &b, d->first.witness, d->second.witness);
    }
    vec_push(ex->arena, &ex->developments, c);
}

/* One speaker's, quoted in other words, teach one decision, those given to two speakers another. */
static void label_utterances(struct labelling *l, struct vocabulary *vocabulary,
                             const struct rarity *rarity, const struct statements *members,
                             uint32_t count)
{
    struct examples *ex = l->examples;
    utterance_list list = {0};
    utterances_find(ex->arena, vocabulary, rarity, members, count, &list);
    struct mention_cluster one = mention_cluster_new(l, list.count);
    struct mention_cluster two = mention_cluster_new(l, list.count);
    for (size_t i = 0; i < list.count; i++) {
        const struct utterance_pair *u = &list.items[i];
        unsigned char label = label_mentions(l, &u->a, &u->b, u->a_words, u->b_words);
        one.x[i] = two.x[i] = u->x;
        one.labels[i] = u->one_speaker ? label : LABEL_IGNORE;
        two.labels[i] = u->one_speaker ? LABEL_IGNORE : label;
    }
    vec_push(ex->arena, &ex->utterances, one);
    vec_push(ex->arena, &ex->speakers, two);
}

static void label_fates(struct labelling *l, struct vocabulary *vocabulary,
                        const struct rarity *rarity, const struct statements *members,
                        uint32_t count)
{
    struct examples *ex = l->examples;
    fate_list list = {0};
    fates_find(ex->arena, vocabulary, rarity, members, count, &list);
    struct mention_cluster c = mention_cluster_new(l, list.count);
    for (size_t i = 0; i < list.count; i++) {
        const struct fate *f = &list.items[i];
        struct pair_side a = fate_mention_side(f->first_document, &f->first);
        struct pair_side b = fate_mention_side(f->second_document, &f->second);
        c.x[i] = f->x;
        c.labels[i] = label_mentions(l, &a, &b, f->first.witness, f->second.witness);
    }
    vec_push(ex->arena, &ex->fates, c);
}

static void label_turns(struct labelling *l, struct vocabulary *vocabulary,
                        const struct rarity *rarity, const struct statements *members,
                        uint32_t count)
{
    struct examples *ex = l->examples;
    turn_list list = {0};
    turns_find(ex->arena, vocabulary, rarity, members, count, &list);
    struct mention_cluster c = mention_cluster_new(l, list.count);
    for (size_t i = 0; i < list.count; i++) {
        const struct turn *t = &list.items[i];
        struct pair_side a = thing_mention_side(&t->first), b = thing_mention_side(&t->second);
        c.x[i] = t->x;
        c.labels[i] = label_mentions(l, &a, &b, t->first.witness, t->second.witness);
    }
    vec_push(ex->arena, &ex->turns, c);
}

static void label_denials(struct labelling *l, struct vocabulary *vocabulary,
                          const struct rarity *rarity, const struct statements *members,
                          uint32_t count)
{
    struct examples *ex = l->examples;
    denial_list list = {0};
    denials_find(ex->arena, vocabulary, rarity, members, count, &list);
    struct mention_cluster c = mention_cluster_new(l, list.count);
    for (size_t i = 0; i < list.count; i++) {
        const struct denial *d = &list.items[i];
        struct pair_side a = denial_side(members, &d->denied), b = denial_side(members, &d->told);
        c.x[i] = d->x;
        c.labels[i] =
            label_mentions(l, &a, &b, denial_witness(&a, &d->denied), denial_witness(&b, &d->told));
    }
    vec_push(ex->arena, &ex->denials, c);
}

static void judge_cluster(struct labelling *l, struct vocabulary *vocabulary,
                          const struct statements *statements, uint32_t cluster)
{
    struct examples *ex = l->examples;
    const struct relate_context context = {ex->arena, vocabulary, &ex->engine->models, NULL, NULL};
    struct statements *members =
        arena_new_array(ex->arena, struct statements, l->story->article_count);
    uint32_t n = 0;
    for (uint32_t i = 0; i < l->story->article_count; i++)
        if (l->story->cluster[i] == cluster)
            members[n++] = statements[i];
    l->documents = members;
    related_list ignored = {0};
    struct cr_compared compared = {0};
    relate_story(&context, members, n, &ignored, &compared, observe, l);
    struct rarity rarity = rarity_of_story(ex->arena, vocabulary, members, n);
    label_all_figures(l, vocabulary, &rarity, members, n);
    label_all_times(l, vocabulary, &rarity, members, n);
    label_ages(l, vocabulary, &rarity, members, n);
    label_developments(l, vocabulary, &rarity, members, n);
    label_utterances(l, vocabulary, &rarity, members, n);
    label_fates(l, vocabulary, &rarity, members, n);
    label_denials(l, vocabulary, &rarity, members, n);
    label_turns(l, vocabulary, &rarity, members, n);
}

static bool is_first_of_cluster(const struct gold_story *story, uint32_t article)
{
    for (uint32_t i = 0; i < article; i++)
        if (story->cluster[i] == story->cluster[article])
            return false;
    return true;
}

void examples_from_stories(struct examples *examples, const struct gold_story *stories,
                           uint32_t count)
{
    struct arena *arena = examples->arena;
    struct vocabulary *vocabulary = arena_new(arena, struct vocabulary);
    *vocabulary = vocabulary_new(arena, examples->engine->tools.lexicon,
                                 examples->engine->frequency, examples->engine->signs);
    for (uint32_t s = 0; s < count; s++) {
        const struct gold_story *story = &stories[s];
        if (story->pair_count == 0)
            continue;
        struct article_claims *claims =
            arena_new_array(arena, struct article_claims, story->article_count);
        struct statements *statements =
            arena_new_array(arena, struct statements, story->article_count);
        for (uint32_t i = 0; i < story->article_count; i++) {
            claims_extract(arena, &examples->engine->tools, story->articles[i], NULL, NULL, NULL,
                           &claims[i]);
            statements_make(arena, vocabulary, &claims[i], &statements[i]);
        }
        struct labelling labelling = {examples, story, claims, s, NULL};
        for (uint32_t i = 0; i < story->article_count; i++)
            if (is_first_of_cluster(story, i))
                judge_cluster(&labelling, vocabulary, statements, story->cluster[i]);
    }
}

/* Below this topic a made-up pair of two events teaches nothing that millions of others do not. */
static const double SHARES_WORDS = 0.2;

void examples_of_grouping(struct examples *examples, const struct gold_story *stories,
                          uint32_t count, uint32_t first_group, bool made_up)
{
    struct arena *arena = examples->arena;
    vec(const struct story_profile *) profiles = {0};
    vec(uint64_t) events = {0}; /* story and cluster of each profile */
    for (uint32_t s = 0; s < count; s++) {
        for (uint32_t i = 0; i < stories[s].article_count; i++) {
            struct arena scratch = {0};
            struct article_claims skimmed;
            struct names names;
            claims_skim(&scratch, &examples->engine->tools, stories[s].articles[i], &skimmed,
                        &names);
            const struct story_profile *made =
                story_profile_make(&scratch, examples->engine->tools.lexicon,
                                   examples->engine->frequency, &skimmed, &names);
            struct story_profile *profile = arena_alloc(arena, made->size);
            memcpy(profile, made, made->size);
            arena_free(&scratch);
            vec_push(arena, &profiles, profile);
            vec_push(arena, &events, (uint64_t)(s + first_group) << 32 | stories[s].cluster[i]);
        }
    }
    for (size_t i = 0; i < profiles.count; i++) {
        for (size_t j = i + 1; j < profiles.count; j++) {
            struct story_example e = {(uint32_t)(events.items[i] >> 32),
                                      (uint32_t)(events.items[j] >> 32),
                                      events.items[i] == events.items[j],
                                      made_up,
                                      {0}};
            story_pair_features(profiles.items[i], profiles.items[j], e.x);
            bool easy = made_up && !e.label && e.x[STORY_TOPIC] < SHARES_WORDS;
            if (!easy && !story_pair_is_forbidden(profiles.items[i], profiles.items[j]))
                vec_push(arena, &examples->stories, e);
        }
    }
}
