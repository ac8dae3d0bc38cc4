#include "compare/spellings.h"

#include "claims/entity_names.h"
#include "compare/rules.h"

/* Where an article first gives somebody's fullest name, whatever title stands before it. */
struct naming {
    uint32_t person; /* term */
    const struct entity *entity;
    struct pair_side side;
    struct cr_span name;
};

typedef vec(struct naming) namings;

/* The claim that a name stands in, else the first of its sentence; NULL where that has none. */
static const struct claim_view *claim_of(const struct statement *s, struct cr_span name)
{
    for (uint32_t k = 0; k < s->claim_count; k++)
        if (span_covers(s->claims[k].claim->span, name))
            return &s->claims[k];
    return s->claim_count ? s->claims : NULL;
}

/* Side without a view where no sentence with a claim gives the name. */
static struct naming naming_of(struct vocabulary *v, const struct statements *document,
                               const struct entity *entity)
{
    const struct entities *all = &document->article->entities;
    struct naming out = {.person = vocabulary_add_entity(v, entity), .entity = entity};
    for (uint32_t i = 0; i < entity->mention_count && !out.side.view; i++) {
        const struct entity_mention *m = &all->mentions[entity->mentions[i]];
        const struct statement *s = &document->items[m->sentence];
        struct cr_span name = {m->span.end - (uint32_t)entity->name.n, m->span.end};
        const char *text = document->article->article->text;
        if (m->form != MENTION_NAME || span_length(m->span) < entity->name.n ||
            !str_equal(str_span(text, name.start, name.end), entity->name))
            continue;
        out.side = (struct pair_side){document, s, claim_of(s, name)};
        out.name = name;
    }
    return out;
}

static namings namings_of(struct arena *arena, struct vocabulary *v,
                          const struct statements *document)
{
    const struct entities *all = &document->article->entities;
    namings out = {0};
    for (uint32_t e = 0; e < all->count; e++) {
        struct naming n = {0};
        if (all->items[e].kind == CR_ENTITY_PERSON)
            n = naming_of(v, document, &all->items[e]);
        if (n.side.view)
            vec_push(arena, &out, n);
    }
    return out;
}

/* "Terence", "Terrence"; not "Zack", "Zachary". */
static bool are_spelt_in_two_ways(const struct lexicon *lexicon, struct str a, struct str b)
{
    struct name_key x, y;
    name_key_make(lexicon, a, CR_ENTITY_PERSON, &x);
    name_key_make(lexicon, b, CR_ENTITY_PERSON, &y);
    enum name_fit fit = name_fit_people(&x, &y);
    return fit == NAME_FIT_NEAR ||
           (fit == NAME_FIT_EQUAL && x.count == y.count && !str_equal(x.tokens[0], y.tokens[0]) &&
            names_spelt_alike(x.tokens[0], y.tokens[0]));
}

void spellings_find(struct arena *arena, struct vocabulary *v, const struct statements *documents,
                    uint32_t count, spelling_list *list)
{
    namings *of = arena_new_array(arena, namings, count);
    for (uint32_t d = 0; d < count; d++)
        of[d] = namings_of(arena, v, &documents[d]);
    for (uint32_t d = 0; d < count; d++)
        for (uint32_t e = d + 1; e < count; e++)
            for (size_t i = 0; i < of[d].count; i++)
                for (size_t j = 0; j < of[e].count; j++) {
                    const struct naming *a = &of[d].items[i], *b = &of[e].items[j];
                    if (a->person == b->person &&
                        are_spelt_in_two_ways(v->lexicon, a->entity->name, b->entity->name))
                        vec_push(arena, list,
                                 (struct spelling_pair){a->side, b->side, a->name, b->name});
                }
}
