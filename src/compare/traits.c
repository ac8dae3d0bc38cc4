#include "compare/traits.h"

#include "base/vec.h"
#include "compare/rules.h"

typedef vec(struct trait) trait_list;

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct statements *all;
    const struct statement *statement;
    trait_list out;
};

static const struct word *word_at(const struct finder *f, uint32_t w)
{
    return &f->statement->sentence->words[w];
}

/* The thing that an adjective stands before, or that is said to be so: one, and no name. */
static bool thing_of(const struct finder *f, uint32_t adjective, uint32_t *thing)
{
    const struct word *word = word_at(f, adjective);
    *thing = word->head;
    if (word->deprel != DEPREL_AMOD)
        for (uint32_t w = 0; w < f->statement->sentence->word_count; w++)
            if (word_at(f, w)->head == adjective && word_at(f, w)->deprel == DEPREL_NSUBJ)
                *thing = w;
    return *thing < f->statement->sentence->word_count && word_at(f, *thing)->upos == UPOS_NOUN &&
           word_at(f, *thing)->xpos == XPOS_NN;
}

static void read_adjective(struct finder *f, uint32_t w)
{
    struct trait trait = {0};
    uint32_t thing;
    const struct word *word = word_at(f, w);
    if (!signs_trait(f->vocabulary->signs, word->lemma, &trait.dimension, &trait.value) ||
        !thing_of(f, w, &thing))
        return;
    struct cr_span end = {word_at(f, thing)->start, word_at(f, thing)->end};
    trait.of = vocabulary_add(f->vocabulary, TERM_NOUN, word_at(f, thing)->lemma);
    trait.witness = span_join((struct cr_span){word->start, word->end}, end);
    vec_push(f->arena, &f->out, trait);
}

/* Told of another, earlier attack. */
static bool is_background(const struct finder *f, uint32_t w)
{
    for (uint32_t c = 0; c < f->statement->claim_count; c++) {
        const struct claim_view *view = &f->statement->claims[c];
        if (view->background && view->claim->span.start <= word_at(f, w)->start &&
            word_at(f, w)->end <= view->claim->span.end)
            return true;
    }
    return false;
}

/* "A knife", "a kitchen knife", "a machine gun". */
static void read_weapon(struct finder *f, uint32_t w)
{
    struct trait trait = {.of = TERM_NONE};
    const struct word *word = word_at(f, w);
    struct cr_span span = {word->start, word->end};
    bool before = w > 0 && word_at(f, w - 1)->upos == UPOS_NOUN;
    if (before)
        span.start = word_at(f, w - 1)->start;
    struct str phrase = str_span(f->all->article->article->text, span.start, span.end);
    bool known = before && signs_weapon(f->vocabulary->signs, phrase, &trait.value);
    trait.witness = span;
    trait.background = is_background(f, w);
    if (known || signs_weapon(f->vocabulary->signs, word->lemma, &trait.value))
        vec_push(f->arena, &f->out, trait);
}

void traits_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all)
{
    for (uint32_t i = 0; i < all->count; i++) {
        struct statement *s = &all->items[i];
        struct finder f = {arena, vocabulary, all, s, {0}};
        for (uint32_t w = 0; s->term_count > 0 && w < s->sentence->word_count; w++) {
            if (word_at(&f, w)->upos == UPOS_ADJ)
                read_adjective(&f, w);
            else if (word_at(&f, w)->upos == UPOS_NOUN)
                read_weapon(&f, w);
        }
        s->traits = f.out.items;
        s->trait_count = (uint32_t)f.out.count;
        for (uint32_t t = 0; t < s->trait_count; t++)
            statement_add_topic(arena, s,
                                s->traits[t].of == TERM_NONE
                                    ? vocabulary_add(vocabulary, TERM_NOUN, STR("weapon"))
                                    : s->traits[t].of);
    }
}
