#include "compare/facts.h"

#include "base/vec.h"
#include "compare/facts_join.h"
#include "compare/label.h"
#include "compare/verdict.h"

typedef vec(uint32_t) number_list;

/* What a fact holds, each in order: claims, guests among them, and the relations of two of these.
 */
struct content {
    number_list claims;
    number_list relations;
};

static void add_once(struct arena *arena, number_list *list, uint32_t number)
{
    if (list->count == 0 || list->items[list->count - 1] != number)
        vec_push(arena, list, number);
}

static void enter_relation(struct arena *arena, const struct gathering *g, uint32_t relation,
                           struct content *of)
{
    uint32_t a = g->analysis->relations[relation].a, b = g->analysis->relations[relation].b;
    uint32_t root = facts_root(g, a);
    if (facts_holds(g, root, b))
        add_once(arena, &of[root].relations, relation);
    for (uint32_t i = g->guest_of[a]; i; i = g->guests[i - 1].next)
        if (facts_holds(g, g->guests[i - 1].fact, b))
            add_once(arena, &of[g->guests[i - 1].fact].relations, relation);
}

/* [claims] of each root. */
static struct content *contents_of(struct arena *arena, const struct gathering *g)
{
    struct content *of = arena_new_array(arena, struct content, g->analysis->claim_count);
    for (uint32_t claim = 0; claim < g->analysis->claim_count; claim++) {
        add_once(arena, &of[facts_root(g, claim)].claims, claim);
        for (uint32_t i = g->guest_of[claim]; i; i = g->guests[i - 1].next)
            add_once(arena, &of[g->guests[i - 1].fact].claims, claim);
    }
    for (uint32_t i = 0; i < g->analysis->relation_count; i++)
        enter_relation(arena, g, i, of);
    return of;
}

/* What the differences of a fact are about. */
static struct label_difference difference_of(const struct gathering *g,
                                             const struct content *content)
{
    uint32_t counts[CR_FACET_COUNT] = {0};
    struct label_difference difference = {CR_FACET_COUNT, false, g->anchors};
    for (size_t i = 0; i < content->relations.count; i++) {
        const struct cr_relation *r = &g->analysis->relations[content->relations.items[i]];
        if (r->kind == CR_MATCH)
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

static enum cr_fact_status status_of(const struct gathering *g, const struct content *content,
                                     bool several_documents)
{
    enum cr_fact_status status = several_documents ? CR_FACT_AGREED : CR_FACT_SINGLE;
    for (size_t i = 0; i < content->relations.count; i++) {
        const struct cr_relation *r = &g->analysis->relations[content->relations.items[i]];
        if (r->kind == CR_CONFLICT)
            return CR_FACT_DISPUTED;
        if (r->kind == CR_UPDATE)
            status = CR_FACT_DEVELOPING;
    }
    return status;
}

static int compare_numbers(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* Sorts them. */
static uint32_t count_distinct(uint32_t *values, size_t count)
{
    uint32_t distinct = count > 0;
    if (count)
        qsort(values, count, sizeof *values, compare_numbers);
    for (size_t i = 1; i < count; i++)
        distinct += values[i] != values[i - 1];
    return distinct;
}

/* Puts the words by which its guests differ from a fact in the place of those by which they differ
 * in their own, or back. */
static void swap_anchors(const struct gathering *g, uint32_t fact_root)
{
    for (uint32_t i = 0; i < g->guest_count; i++) {
        struct guest *guest = &g->guests[i];
        struct cr_span anchor = g->anchors[guest->claim];
        if (guest->fact != fact_root)
            continue;
        g->anchors[guest->claim] = guest->anchor;
        guest->anchor = anchor;
    }
}

static void fill_fact(struct arena *arena, struct arena *scratch, const struct gathering *g,
                      uint32_t fact_root, const struct content *content, struct cr_fact *fact)
{
    const struct cr_analysis *an = g->analysis;
    size_t count = content->claims.count;
    uint32_t *claims = arena_new_array(arena, uint32_t, count);
    uint32_t *origins = arena_new_array(scratch, uint32_t, count);
    uint32_t *documents = arena_new_array(scratch, uint32_t, count);
    for (size_t i = 0; i < count; i++) {
        claims[i] = content->claims.items[i];
        origins[i] = an->claims[claims[i]].origin;
        documents[i] = an->claims[claims[i]].document;
    }
    fact->claims = claims;
    fact->claim_count = (uint32_t)count;
    fact->origins = count_distinct(origins, count);
    fact->story = an->documents[an->claims[fact_root].document].story;
    fact->status = status_of(g, content, count_distinct(documents, count) > 1);
    struct label_difference difference = difference_of(g, content);
    swap_anchors(g, fact_root);
    fact->label = label_make(g->lists, arena, an, fact, &difference);
    swap_anchors(g, fact_root);
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
    number_list origins = {0};
    for (uint32_t i = 0; i < an->relation_count; i++) {
        const struct cr_relation *r = &an->relations[i];
        if (r->kind == CR_MATCH || !members[r->a] || !members[r->b])
            continue;
        rank->hard = rank->hard || (r->kind == CR_CONFLICT && r->strength == CR_HARD);
        vec_push(arena, &origins, an->claims[r->a].origin);
        vec_push(arena, &origins, an->claims[r->b].origin);
    }
    if (origins.count)
        rank->origins = count_distinct(origins.items, origins.count);
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
        sizes[facts_root(g, i)]++;
    for (uint32_t i = 0; i < count; i++)
        joined[i] = sizes[facts_root(g, i)] > 1;
    return joined;
}

/* elsewhere: [claims] that are not to make a fact alone; NULL: none is. */
static void add_facts(struct arena *arena, const struct gathering *g, const bool *elsewhere,
                      fact_list *facts)
{
    struct arena scratch = arena_child(arena);
    const struct content *contents = contents_of(&scratch, g);
    for (uint32_t i = 0; i < g->analysis->claim_count; i++) {
        if (facts_root(g, i) != i || (g->pool && !g->pool[i]))
            continue;
        struct cr_fact fact = {0};
        fill_fact(arena, &scratch, g, i, &contents[i], &fact);
        bool alone = fact.claim_count == 1;
        if (!alone || (elsewhere && !elsewhere[i]))
            vec_push(arena, facts, fact);
    }
    arena_free(&scratch);
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
    facts_join(arena, g);
    others.before = g;
    facts_join(arena, &others);
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
