#include "compare/facts_join.h"

#include "base/vec.h"

uint32_t facts_root(const struct gathering *g, uint32_t claim)
{
    uint32_t *parent = g->parent;
    while (parent[claim] != claim)
        claim = parent[claim] = parent[parent[claim]];
    return claim;
}

bool facts_holds(const struct gathering *g, uint32_t fact_root, uint32_t claim)
{
    bool holds = facts_root(g, claim) == fact_root;
    for (uint32_t i = g->guest_of[claim]; !holds && i; i = g->guests[i - 1].next)
        holds = g->guests[i - 1].fact == fact_root;
    return holds;
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
        uint32_t r = facts_root(g, i);
        if (r == a || r == b)
            run++;
        most = run > most ? run : most;
    }
    return most;
}

static bool parted_by_hand(const struct gathering *g, uint32_t a, uint32_t b)
{
    for (uint32_t i = 0; i < g->wishes->apart_count; i++) {
        uint32_t x = facts_root(g, g->wishes->apart[i][0]);
        uint32_t y = facts_root(g, g->wishes->apart[i][1]);
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
    uint32_t about = g->about[facts_root(g, claim)];
    if (anchor.end == anchor.start)
        return true;
    return witness.start < anchor.end && anchor.start < witness.end &&
           (!about || r->facets & about);
}

/* Does a number of a part of one text stand in a part of another: "6.1", "120,000"? */
static bool shares_figure(const struct gathering *g, uint32_t claim, struct cr_span part,
                          uint32_t other, struct cr_span other_part)
{
    const struct cr_analysis *an = g->analysis;
    const char *text = an->documents[an->claims[claim].document].article->text;
    struct str theirs = str_span(an->documents[an->claims[other].document].article->text,
                                 other_part.start, other_part.end);
    for (uint32_t i = part.start, end; i < part.end; i = end + 1) {
        for (end = i; end < part.end && strchr("0123456789.,", text[end]) && text[end];)
            end++;
        while (end > i && (text[end - 1] == '.' || text[end - 1] == ','))
            end--;
        if (end > i && theirs.n && memmem(theirs.s, theirs.n, text + i, end - i))
            return true;
    }
    return false;
}

/* "A 6.1-magnitude quake struck Qeshm, home to 120,000": who agrees about the 120,000 says nothing
 * of a claim that differs in its 6.1. */
static bool agrees_elsewhere(const struct gathering *g, uint32_t claim, struct cr_span witness,
                             uint32_t other, struct cr_span other_witness)
{
    struct cr_span anchor = g->anchors[claim];
    struct cr_span before = {witness.start, anchor.start}, after = {anchor.end, witness.end};
    if (anchor.end == anchor.start || shares_figure(g, claim, anchor, other, other_witness))
        return false;
    return (before.start < before.end && shares_figure(g, claim, before, other, other_witness)) ||
           (after.start < after.end && shares_figure(g, claim, after, other, other_witness));
}

static bool may_join(const struct gathering *g, uint32_t relation, uint32_t a, uint32_t b)
{
    const struct cr_relation *r = &g->analysis->relations[relation];
    if (a == b || parted_by_hand(g, a, b))
        return false;
    if (g->wishes->by_hand && g->wishes->by_hand[relation])
        return true;
    if (r->kind == CR_MATCH && (agrees_elsewhere(g, r->a, r->a_witness, r->b, r->b_witness) ||
                                agrees_elsewhere(g, r->b, r->b_witness, r->a, r->a_witness)))
        return false;
    return facets_in_common(g, r, a, b) && speaks_of_anchor(g, r, r->a, r->a_witness) &&
           speaks_of_anchor(g, r, r->b, r->b_witness) &&
           most_of_one_article(g, a, b) <= CLAIMS_OF_ARTICLE_MAX;
}

/* What a difference asks: whether and how much something happened is one question; who, when and
 * where are others. */
static uint32_t questions(uint32_t facets)
{
    static const uint32_t what = 1u << CR_FACET_EVENT | 1u << CR_FACET_OBJECT |
                                 1u << CR_FACET_QUANTITY | 1u << CR_FACET_POLARITY |
                                 1u << CR_FACET_STATUS;
    return facets & what ? facets | what : facets;
}

/* Do both claims of a difference stand in one fact that asks what they differ in? */
static bool in_one_fact(const struct gathering *g, const struct cr_relation *r)
{
    uint32_t a = facts_root(g, r->a), b = facts_root(g, r->b), asked = questions(r->facets);
    return ((g->about[a] & asked) && facts_holds(g, a, r->b)) ||
           ((g->about[b] & asked) && facts_holds(g, b, r->a));
}

static bool in_pool(const struct gathering *g, const struct cr_relation *r)
{
    if (g->before && (r->kind == CR_MATCH || in_one_fact(g->before, r)))
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

/* A difference that could not join two facts may still be one about what one of them is about. */
static bool invite(struct arena *arena, struct gathering *g, const struct cr_relation *r,
                   uint32_t host, struct cr_span host_witness, uint32_t claim,
                   struct cr_span witness)
{
    uint32_t fact = facts_root(g, host);
    struct cr_span anchor = g->anchors[host];
    bool same_words = host_witness.start < anchor.end && anchor.start < host_witness.end;
    if (!same_words || !(g->about[fact] & r->facets) ||
        parted_by_hand(g, fact, facts_root(g, claim)))
        return false;
    g->guests = arena_grow(arena, g->guests, g->guest_count * sizeof *g->guests,
                           (g->guest_count + 1) * sizeof *g->guests);
    g->guests[g->guest_count++] = (struct guest){claim, fact, witness, g->guest_of[claim]};
    g->guest_of[claim] = g->guest_count;
    return true;
}

static void invite_guests(struct arena *arena, struct gathering *g, const uint32_t *order)
{
    for (uint32_t i = 0; i < g->analysis->relation_count; i++) {
        const struct cr_relation *r = &g->analysis->relations[order[i]];
        if (r->kind == CR_MATCH || (g->pool && !(g->pool[r->a] && g->pool[r->b])) ||
            in_one_fact(g, r))
            continue;
        if (!invite(arena, g, r, r->a, r->a_witness, r->b, r->b_witness))
            invite(arena, g, r, r->b, r->b_witness, r->a, r->a_witness);
    }
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
        uint32_t a = facts_root(g, r->a), b = facts_root(g, r->b);
        if (in_pool(g, r) && may_join(g, order[i], a, b))
            join(g, r, a, b);
    }
    if (!g->before)
        invite_guests(arena, g, order);
}

void facts_join(struct arena *arena, struct gathering *g)
{
    g->guest_of = arena_new_array(arena, uint32_t, g->analysis->claim_count);
    g->about = arena_new_array(arena, uint32_t, g->analysis->claim_count);
    g->anchors = arena_new_array(arena, struct cr_span, g->analysis->claim_count);
    g->parent = arena_new_array(arena, uint32_t, g->analysis->claim_count);
    for (uint32_t i = 0; i < g->analysis->claim_count; i++)
        g->parent[i] = i;
    join_claims(arena, g);
}
