#include "compare/laid.h"

#include "compare/match.h"

struct laid_sentence laid_sentence_make(struct arena *arena, const struct rarity *rarity,
                                        const struct statement *s)
{
    struct laid_sentence out = {.statement = s,
                                .terms = bag_of(rarity, s->terms, s->term_count),
                                .claims = arena_new_array(arena, struct bag, s->claim_count)};
    for (uint32_t i = 0; i < s->claim_count; i++)
        out.claims[i] = bag_of(rarity, s->claims[i].terms, s->claims[i].term_count);
    return out;
}

static uint32_t larger(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

static struct laid_side new_side(struct arena *arena, uint32_t claims, uint32_t terms)
{
    return (struct laid_side){
        .claims = arena_new_array(arena, struct bag, claims),
        .covers = arena_new_array(arena, struct claim_cover, claims),
        .room = arena_new_array(arena, struct term, terms),
    };
}

struct laid laid_new(struct arena *arena, struct vocabulary *vocabulary,
                     const struct rarity *rarity, const struct laid_sentence *sentences,
                     uint32_t count)
{
    uint32_t claims = 0, terms = 0;
    for (uint32_t i = 0; i < count; i++) {
        const struct statement *s = sentences[i].statement;
        uint32_t all = s->term_count;
        for (uint32_t c = 0; c < s->claim_count; c++)
            all += s->claims[c].term_count;
        claims = larger(claims, s->claim_count);
        terms = larger(terms, all);
    }
    return (struct laid){
        .vocabulary = vocabulary,
        .rarity = rarity,
        .a = new_side(arena, claims, terms),
        .b = new_side(arena, claims, terms),
        .near = arena_new_array(arena, uint32_t, vocabulary->entry_count),
        .asked = arena_new_array(arena, uint32_t, vocabulary->entry_count),
    };
}

/* A term of a sentence, or of a claim that has a predicate of its own: "throw out". TERM_NONE where
 * a claim has none. */
static uint32_t term_of(const struct statement *s, uint32_t i)
{
    return i < s->term_count ? s->terms[i].id : s->claims[i - s->term_count].predicate;
}

static uint32_t terms_of(const struct statement *s)
{
    return s->term_count + s->claim_count;
}

static bool are_partners(const struct laid *laid, uint32_t a, uint32_t b)
{
    return a != TERM_NONE && vocabulary_similarity(laid->vocabulary, a, b) > 0;
}

/* Has a term a partner in the first sentence? */
static bool is_near_first(struct laid *laid, uint32_t id)
{
    const struct statement *s = laid->first->statement;
    if (laid->asked[id] >> 1 == laid->firsts)
        return laid->asked[id] & 1;
    bool near = false;
    for (uint32_t i = 0; i < terms_of(s) && !near; i++)
        near = are_partners(laid, term_of(s, i), id);
    laid->asked[id] = laid->firsts << 1 | near;
    return near;
}

/* Notes which terms of two sentences have a partner in the other one. */
static void find_near(struct laid *laid, const struct statement *t)
{
    const struct statement *s = laid->first->statement;
    uint32_t mark = ++laid->count;
    for (uint32_t j = 0; j < terms_of(t); j++) {
        uint32_t b = term_of(t, j);
        if (b == TERM_NONE || !is_near_first(laid, b))
            continue;
        laid->near[b] = mark;
        for (uint32_t i = 0; i < terms_of(s); i++)
            if (are_partners(laid, term_of(s, i), b))
                laid->near[term_of(s, i)] = mark;
    }
}

static void fill_bags(const struct laid *laid, const struct laid_sentence *s, struct laid_side *out)
{
    struct term *room = out->room;
    out->terms = bag_near(&s->terms, laid->near, laid->count, room);
    room += out->terms.count;
    for (uint32_t i = 0; i < s->statement->claim_count; i++) {
        out->claims[i] = bag_near(&s->claims[i], laid->near, laid->count, room);
        room += out->claims[i].count;
    }
}

static void cover_claims(const struct laid *laid, const struct statement *s, struct laid_side *side,
                         const struct laid_side *other)
{
    for (uint32_t i = 0; i < s->claim_count; i++)
        side->covers[i] = (struct claim_cover){
            cover_bag(laid->vocabulary, laid->rarity, &side->claims[i], &other->terms),
            match_cover(laid->vocabulary, laid->rarity, &side->claims[i], &other->terms),
        };
}

void laid_begin(struct laid *laid, const struct laid_sentence *first)
{
    laid->first = first;
    laid->firsts++;
}

void laid_set(struct laid *laid, const struct laid_sentence *second)
{
    find_near(laid, second->statement);
    fill_bags(laid, laid->first, &laid->a);
    fill_bags(laid, second, &laid->b);
    cover_claims(laid, laid->first->statement, &laid->a, &laid->b);
    cover_claims(laid, second->statement, &laid->b, &laid->a);
}
