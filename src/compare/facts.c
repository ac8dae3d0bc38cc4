#include "compare/facts.h"

#include "base/map.h"
#include "base/vec.h"
#include "compare/label.h"
#include "compare/verdict.h"

struct gathering {
    struct cr_analysis *analysis;
    const struct label_lists *lists;
    uint32_t *parent; /* [claims] union-find */
    uint32_t *about;  /* [claims] of a root: the facets that its differences share; 0: has none */
    struct cr_span *anchors; /* [claims] the words by which a difference joined it; else absent */
    const struct gathering *before; /* takes only the differences that this one could not join */
    const struct facts_wishes *wishes;
    const bool *pool; /* [claims] that are to be joined; NULL: all */
};

static uint32_t root(uint32_t *parent, uint32_t i)
{
    while (parent[i] != i)
        i = parent[i] = parent[parent[i]];
    return i;
}

/* Differences first: a dispute is what a reader must not lose. */
static int by_score(const void *a, const void *b, void *context)
{
    const struct gathering *g = context;
    const struct cr_relation *list = g->analysis->relations;
    const bool *by_hand = g->wishes->by_hand;
    uint32_t i = *(const uint32_t *)a, j = *(const uint32_t *)b;
    if (by_hand && by_hand[i] != by_hand[j])
        return by_hand[i] ? -1 : 1;
    if ((list[i].kind == CR_MATCH) != (list[j].kind == CR_MATCH))
        return list[i].kind == CR_MATCH ? 1 : -1;
    if (list[i].score != list[j].score)
        return list[i].score < list[j].score ? 1 : -1;
    return (i > j) - (i < j);
}

/* Facts that grow beyond this many claims of one article have swallowed a second fact. */
enum { CLAIMS_OF_ARTICLE_MAX = 6 };

static uint32_t most_of_one_article(const struct gathering *g, uint32_t a, uint32_t b)
{
    const struct cr_analysis *an = g->analysis;
    uint32_t most = 0, run = 0;
    for (uint32_t i = 0; i < an->claim_count; i++) {
        if (i == 0 || an->claims[i].document != an->claims[i - 1].document)
            run = 0;
        uint32_t r = root(g->parent, i);
        if (r == a || r == b)
            run++;
        most = run > most ? run : most;
    }
    return most;
}

static bool parted_by_hand(const struct gathering *g, uint32_t a, uint32_t b)
{
    for (uint32_t i = 0; i < g->wishes->apart_count; i++) {
        uint32_t x = root(g->parent, g->wishes->apart[i][0]);
        uint32_t y = root(g->parent, g->wishes->apart[i][1]);
        if ((x == a && y == b) || (x == b && y == a))
            return true;
    }
    return false;
}

/* What the differences of two parts and of the relation that would join them are all about: one
 * fact is one question, how many or when. Another question over the same words is another fact. */
static uint32_t facets_in_common(const struct gathering *g, const struct cr_relation *r, uint32_t a,
                                 uint32_t b)
{
    uint32_t facets = r->kind == CR_MATCH || !r->facets ? UINT32_MAX : r->facets;
    facets &= g->about[a] ? g->about[a] : UINT32_MAX;
    return facets & (g->about[b] ? g->about[b] : UINT32_MAX);
}

/* "Ten were killed and fifty hurt": who differs about the hurt says nothing of the dead. A claim
 * that differs in some words is joined by a match over the same words only. */
static bool speaks_of_anchor(const struct gathering *g, const struct cr_relation *r, uint32_t claim,
                             struct cr_span witness)
{
    struct cr_span anchor = g->anchors[claim];
    uint32_t about = g->about[root(g->parent, claim)];
    if (anchor.end == anchor.start)
        return true;
    return witness.start < anchor.end && anchor.start < witness.end &&
           (!about || r->facets & about);
}

static bool may_join(const struct gathering *g, uint32_t relation, uint32_t a, uint32_t b)
{
    const struct cr_relation *r = &g->analysis->relations[relation];
    if (a == b || parted_by_hand(g, a, b))
        return false;
    return (g->wishes->by_hand && g->wishes->by_hand[relation]) ||
           (facets_in_common(g, r, a, b) && speaks_of_anchor(g, r, r->a, r->a_witness) &&
            speaks_of_anchor(g, r, r->b, r->b_witness) &&
            most_of_one_article(g, a, b) <= CLAIMS_OF_ARTICLE_MAX);
}

static bool in_pool(const struct gathering *g, const struct cr_relation *r)
{
    if (g->before &&
        (r->kind == CR_MATCH || root(g->before->parent, r->a) == root(g->before->parent, r->b)))
        return false;
    return !g->pool || (g->pool[r->a] && g->pool[r->b]);
}

static void drop_anchor(struct gathering *g, uint32_t claim, struct cr_span witness)
{
    if (g->anchors[claim].end == g->anchors[claim].start)
        g->anchors[claim] = witness;
}

static void join(struct gathering *g, const struct cr_relation *r, uint32_t a, uint32_t b)
{
    uint32_t facets = facets_in_common(g, r, a, b), first = a < b ? a : b;
    bool differs = r->kind != CR_MATCH || g->about[a] || g->about[b];
    g->parent[a < b ? b : a] = first;
    g->about[first] = differs ? facets : 0;
    if (r->kind == CR_MATCH)
        return;
    drop_anchor(g, r->a, r->a_witness);
    drop_anchor(g, r->b, r->b_witness);
}

static void join_claims(struct arena *arena, struct gathering *g)
{
    struct cr_analysis *an = g->analysis;
    uint32_t *order = arena_new_array(arena, uint32_t, an->relation_count);
    for (uint32_t i = 0; i < an->relation_count; i++)
        order[i] = i;
    if (an->relation_count)
        qsort_r(order, an->relation_count, sizeof *order, by_score, g);
    for (uint32_t i = 0; i < an->relation_count; i++) {
        const struct cr_relation *r = &an->relations[order[i]];
        uint32_t a = root(g->parent, r->a), b = root(g->parent, r->b);
        if (in_pool(g, r) && may_join(g, order[i], a, b))
            join(g, r, a, b);
    }
}

/* What the differences of a fact are about. */
static struct label_difference difference_of(const struct gathering *g, uint32_t fact_root)
{
    const struct cr_analysis *an = g->analysis;
    uint32_t counts[CR_FACET_COUNT] = {0};
    struct label_difference difference = {CR_FACET_COUNT, false, g->anchors};
    for (uint32_t i = 0; i < an->relation_count; i++) {
        const struct cr_relation *r = &an->relations[i];
        if (r->kind == CR_MATCH || root(g->parent, r->a) != fact_root ||
            root(g->parent, r->b) != fact_root)
            continue;
        difference.spellings = strcmp(r->rule, verdict_rule_name(RULE_SPELLINGS)) == 0;
        for (int f = 0; f < CR_FACET_COUNT; f++)
            counts[f] += r->facets >> f & 1;
    }
    uint32_t most = 0;
    for (int f = 0; f < CR_FACET_COUNT; f++) {
        if (counts[f] > most)
            difference.facet = (enum cr_facet)f;
        most = counts[f] > most ? counts[f] : most;
    }
    return difference;
}

/* Gathering -------------------------------------------------------------------------------------
 */

static enum cr_fact_status status_of(const struct gathering *g, uint32_t fact_root,
                                     bool several_documents)
{
    const struct cr_analysis *an = g->analysis;
    enum cr_fact_status status = several_documents ? CR_FACT_AGREED : CR_FACT_SINGLE;
    for (uint32_t i = 0; i < an->relation_count; i++) {
        const struct cr_relation *r = &an->relations[i];
        if (root(g->parent, r->a) != fact_root || root(g->parent, r->b) != fact_root)
            continue;
        if (r->kind == CR_CONFLICT)
            return CR_FACT_DISPUTED;
        if (r->kind == CR_UPDATE)
            status = CR_FACT_DEVELOPING;
    }
    return status;
}

static uint32_t count_distinct(struct arena *arena, const uint32_t *values, uint32_t count)
{
    struct map seen = {.arena = arena};
    for (uint32_t i = 0; i < count; i++)
        map_put(&seen, (struct str){(const char *)&values[i], sizeof *values}, 1);
    return seen.count;
}

static void fill_fact(struct arena *arena, const struct gathering *g, uint32_t fact_root,
                      struct cr_fact *fact)
{
    const struct cr_analysis *an = g->analysis;
    vec(uint32_t) claims = {0}, origins = {0}, documents = {0};
    for (uint32_t i = fact_root; i < an->claim_count; i++) {
        if (root(g->parent, i) != fact_root)
            continue;
        vec_push(arena, &claims, i);
        vec_push(arena, &origins, an->claims[i].origin);
        vec_push(arena, &documents, an->claims[i].document);
    }
    uint32_t sources = count_distinct(arena, documents.items, (uint32_t)documents.count);
    fact->claims = claims.items;
    fact->claim_count = (uint32_t)claims.count;
    fact->origins = count_distinct(arena, origins.items, (uint32_t)origins.count);
    fact->story = an->documents[an->claims[fact_root].document].story;
    fact->status = status_of(g, fact_root, sources > 1);
    struct label_difference difference = difference_of(g, fact_root);
    fact->label = label_make(g->lists, arena, an, fact, &difference);
}

/* What a reader should see first. */
struct rank {
    struct cr_fact fact;
    bool hard;        /* one of its differences is */
    bool told;        /* something happens; else it only says who or what somebody is */
    uint32_t origins; /* behind the claims that differ; of all where none do */
    uint32_t lead;    /* sentence that its earliest claim stands in */
};

static void weigh_difference(struct arena *arena, const struct cr_analysis *an, const bool *members,
                             struct rank *rank)
{
    vec(uint32_t) origins = {0};
    for (uint32_t i = 0; i < an->relation_count; i++) {
        const struct cr_relation *r = &an->relations[i];
        if (r->kind == CR_MATCH || !members[r->a] || !members[r->b])
            continue;
        rank->hard = rank->hard || (r->kind == CR_CONFLICT && r->strength == CR_HARD);
        vec_push(arena, &origins, an->claims[r->a].origin);
        vec_push(arena, &origins, an->claims[r->b].origin);
    }
    if (origins.count)
        rank->origins = count_distinct(arena, origins.items, (uint32_t)origins.count);
}

static struct rank rank_of(struct arena *arena, const struct cr_analysis *an, bool *members,
                           const struct cr_fact *fact)
{
    struct rank rank = {.fact = *fact, .origins = fact->origins, .lead = UINT32_MAX};
    for (uint32_t i = 0; i < fact->claim_count; i++) {
        const struct cr_claim *c = &an->claims[fact->claims[i]];
        rank.lead = c->sentence < rank.lead ? c->sentence : rank.lead;
        rank.told = rank.told || (c->event && strcmp(c->event, "be") != 0);
        members[fact->claims[i]] = true;
    }
    if (fact->status == CR_FACT_DISPUTED || fact->status == CR_FACT_DEVELOPING)
        weigh_difference(arena, an, members, &rank);
    for (uint32_t i = 0; i < fact->claim_count; i++)
        members[fact->claims[i]] = false;
    return rank;
}

/* Hard before soft; what happened before who is who; what more origins tell; what stands further
 * up. A fact of one source alone has its place in the text. */
static int compare_ranks(const void *a, const void *b)
{
    const struct rank *x = a, *y = b;
    if (x->fact.story != y->fact.story)
        return x->fact.story < y->fact.story ? -1 : 1;
    if (x->fact.status != y->fact.status)
        return x->fact.status < y->fact.status ? -1 : 1;
    bool alone = x->fact.status == CR_FACT_SINGLE;
    if (x->hard != y->hard)
        return x->hard ? -1 : 1;
    if (!alone && x->told != y->told)
        return x->told ? -1 : 1;
    if (!alone && x->origins != y->origins)
        return x->origins > y->origins ? -1 : 1;
    if (!alone && x->lead != y->lead)
        return x->lead < y->lead ? -1 : 1;
    return (x->fact.claims[0] > y->fact.claims[0]) - (x->fact.claims[0] < y->fact.claims[0]);
}

static void order_facts(struct arena *arena, const struct cr_analysis *an, struct cr_fact *facts,
                        size_t count)
{
    bool *members = arena_new_array(arena, bool, an->claim_count);
    struct rank *ranks = arena_new_array(arena, struct rank, count);
    for (size_t i = 0; i < count; i++)
        ranks[i] = rank_of(arena, an, members, &facts[i]);
    if (count)
        qsort(ranks, count, sizeof *ranks, compare_ranks);
    for (size_t i = 0; i < count; i++)
        facts[i] = ranks[i].fact;
}

static bool is_kept(const struct gathering *g, const struct cr_fact *fact)
{
    return g->pool && !g->pool[fact->claims[0]];
}

typedef vec(struct cr_fact) fact_list;

/* [claims] which stand with others in a fact. */
static bool *joined_claims(struct arena *arena, const struct gathering *g)
{
    uint32_t count = g->analysis->claim_count;
    uint32_t *sizes = arena_new_array(arena, uint32_t, count);
    bool *joined = arena_new_array(arena, bool, count);
    for (uint32_t i = 0; i < count; i++)
        sizes[root(g->parent, i)]++;
    for (uint32_t i = 0; i < count; i++)
        joined[i] = sizes[root(g->parent, i)] > 1;
    return joined;
}

/* elsewhere: [claims] that are not to make a fact alone; NULL: none is. */
static void add_facts(struct arena *arena, const struct gathering *g, const bool *elsewhere,
                      fact_list *facts)
{
    for (uint32_t i = 0; i < g->analysis->claim_count; i++) {
        if (root(g->parent, i) != i || (g->pool && !g->pool[i]))
            continue;
        struct cr_fact fact = {0};
        fill_fact(arena, g, i, &fact);
        bool alone = fact.claim_count == 1;
        if (!alone || (elsewhere && !elsewhere[i]))
            vec_push(arena, facts, fact);
    }
}

static void join_all(struct arena *arena, struct gathering *g)
{
    g->about = arena_new_array(arena, uint32_t, g->analysis->claim_count);
    g->anchors = arena_new_array(arena, struct cr_span, g->analysis->claim_count);
    g->parent = arena_new_array(arena, uint32_t, g->analysis->claim_count);
    for (uint32_t i = 0; i < g->analysis->claim_count; i++)
        g->parent[i] = i;
    join_claims(arena, g);
}

/* The differences that no fact could hold make facts of their own: a dispute is never lost. */
static void gather(struct arena *arena, struct gathering *g)
{
    struct cr_analysis *out = g->analysis;
    struct gathering others = *g;
    fact_list facts = {0};
    for (uint32_t i = 0; i < out->fact_count; i++) /* of a reader's, what is not touched */
        if (is_kept(g, &out->facts[i]))
            vec_push(arena, &facts, out->facts[i]);
    join_all(arena, g);
    others.before = g;
    join_all(arena, &others);
    add_facts(arena, g, joined_claims(arena, &others), &facts);
    add_facts(arena, &others, NULL, &facts);
    order_facts(arena, out, facts.items, facts.count);
    out->facts = facts.items;
    out->fact_count = (uint32_t)facts.count;
}

void facts_gather(const struct label_lists *lists, struct arena *arena, struct cr_analysis *out)
{
    static const struct facts_wishes none;
    struct gathering g = {.analysis = out, .lists = lists, .wishes = &none};
    gather(arena, &g);
}

static bool is_touched(const struct cr_fact *fact, const bool *touched)
{
    for (uint32_t i = 0; i < fact->claim_count; i++)
        if (touched[fact->claims[i]])
            return true;
    return false;
}

/* Puts the claims of touched facts, and of facts that share a claim with these, into the pool; true
 * where that added any. */
static bool widen_pool(const struct cr_analysis *out, bool *pool)
{
    bool added = false;
    for (uint32_t f = 0; f < out->fact_count; f++) {
        const struct cr_fact *fact = &out->facts[f];
        for (uint32_t i = 0; is_touched(fact, pool) && i < fact->claim_count; i++) {
            added = added || !pool[fact->claims[i]];
            pool[fact->claims[i]] = true;
        }
    }
    return added;
}

void facts_gather_again(const struct label_lists *lists, struct arena *arena,
                        struct cr_analysis *out, const struct facts_wishes *wishes)
{
    bool *pool = arena_new_array(arena, bool, out->claim_count);
    if (out->claim_count)
        memcpy(pool, wishes->touched, out->claim_count * sizeof *pool);
    while (widen_pool(out, pool))
        continue;
    struct gathering g = {.analysis = out, .lists = lists, .wishes = wishes, .pool = pool};
    gather(arena, &g);
}
