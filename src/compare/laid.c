#include "compare/laid.h"

#include "compare/match.h"

void laid_measure(struct laid_size *size, const struct statement *s)
{
    uint32_t terms = s->term_count;
    for (uint32_t i = 0; i < s->claim_count; i++)
        terms += s->claims[i].term_count;
    size->claims = s->claim_count > size->claims ? s->claim_count : size->claims;
    size->terms = terms > size->terms ? terms : size->terms;
}

static struct laid_side new_side(struct arena *arena, const struct laid_size *size)
{
    return (struct laid_side){
        .claims = arena_new_array(arena, struct bag, size->claims),
        .covers = arena_new_array(arena, struct claim_cover, size->claims),
        .room = arena_new_array(arena, struct term, size->terms),
    };
}

struct laid laid_new(struct arena *arena, struct vocabulary *vocabulary,
                     const struct rarity *rarity, const struct laid_size *size)
{
    return (struct laid){
        .vocabulary = vocabulary,
        .rarity = rarity,
        .a = new_side(arena, size),
        .b = new_side(arena, size),
        .near = arena_new_array(arena, uint32_t, vocabulary->entry_count),
    };
}

/* A term of a sentence, or of a claim that has a predicate of its own: "throw out". TERM_NONE where
 * a claim has none. */
static uint32_t term_of(const struct statement *s, uint32_t i)
{
    return i < s->term_count ? s->terms[i].id : s->claims[i - s->term_count].predicate;
}

/* Notes which terms of two sentences have a partner in the other one. */
static void find_near(struct laid *laid, const struct statement *s, const struct statement *t)
{
    uint32_t mark = ++laid->count;
    for (uint32_t i = 0; i < s->term_count + s->claim_count; i++) {
        uint32_t a = term_of(s, i);
        for (uint32_t j = 0; j < t->term_count + t->claim_count && a != TERM_NONE; j++) {
            uint32_t b = term_of(t, j);
            if (b != TERM_NONE && vocabulary_similarity(laid->vocabulary, a, b) > 0)
                laid->near[a] = laid->near[b] = mark;
        }
    }
}

static void fill_bags(const struct laid *laid, const struct statement *s, struct laid_side *out)
{
    struct term *room = out->room;
    out->terms = bag_of_near(laid->rarity, s->terms, s->term_count, laid->near, laid->count, room);
    room += out->terms.count;
    for (uint32_t i = 0; i < s->claim_count; i++) {
        const struct claim_view *view = &s->claims[i];
        out->claims[i] =
            bag_of_near(laid->rarity, view->terms, view->term_count, laid->near, laid->count, room);
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

void laid_set(struct laid *laid, const struct statement *a, const struct statement *b)
{
    find_near(laid, a, b);
    fill_bags(laid, a, &laid->a);
    fill_bags(laid, b, &laid->b);
    cover_claims(laid, a, &laid->a, &laid->b);
    cover_claims(laid, b, &laid->b, &laid->a);
}
