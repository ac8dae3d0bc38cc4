#include "compare/traits.h"

#include "compare/offices.h"
#include "compare/rules.h"

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

static struct cr_span span_at(const struct finder *f, uint32_t w)
{
    return (struct cr_span){word_at(f, w)->start, word_at(f, w)->end};
}

/* What a word says of a thing, where the lists know it. */
static void add_trait(struct finder *f, struct str word, uint32_t thing, struct cr_span witness)
{
    struct trait trait = {.witness = witness};
    if (!signs_trait(f->vocabulary->signs, word, &trait.dimension, &trait.value))
        return;
    trait.of = vocabulary_add(f->vocabulary, TERM_NOUN, word_at(f, thing)->lemma);
    vec_push(f->arena, &f->out, trait);
}

static void read_adjective(struct finder *f, uint32_t w)
{
    uint32_t thing;
    if (thing_of(f, w, &thing))
        add_trait(f, word_at(f, w)->lemma, thing, span_join(span_at(f, w), span_at(f, thing)));
}

/* "The [north] wing", "a [stone] church". */
static void read_compound(struct finder *f, uint32_t w)
{
    const struct word *word = word_at(f, w);
    uint32_t thing = word->head;
    if (word->deprel == DEPREL_COMPOUND && thing < f->statement->sentence->word_count &&
        word_at(f, thing)->xpos == XPOS_NN)
        add_trait(f, word->lemma, thing, (struct cr_span){word->start, word_at(f, thing)->end});
}

/* A person called by name, or the one that a noun with "the" and nothing else before it stands for;
 * whoever did it is one, whatever he is called. TERM_NONE for anybody else. */
static uint32_t described_at(const struct finder *f, uint32_t w)
{
    const struct entities *entities = &f->all->article->entities;
    uint32_t entity = entity_at(entities, (uint32_t)(f->statement - f->all->items), (uint16_t)w);
    if (entity != ENTITY_NONE && entities->items[entity].kind == CR_ENTITY_PERSON)
        return vocabulary_add_entity(f->vocabulary, &entities->items[entity]);
    const struct signs *signs = f->vocabulary->signs;
    const struct word *word = word_at(f, w);
    bool dead = w > 1 && str_is(word_at(f, w - 1)->lemma, "dead");
    uint32_t before = w - 1u - dead, dimension, value;
    if (w == 0 || word->xpos != XPOS_NN || !str_is(word_at(f, before)->lemma, "the"))
        return TERM_NONE;
    bool anybody = signs_description(signs, word->lemma, &dimension, &value);
    if (dead)
        return vocabulary_add(f->vocabulary, TERM_NOUN, STR("victim"));
    if (anybody)
        return TERM_NONE;
    bool sought = signs_has(signs, SIGNS_SOUGHT, word->lemma);
    return vocabulary_add(f->vocabulary, TERM_NOUN, sought ? STR("suspect") : word->lemma);
}

/* Nationality: a dimension of its own, beside those of the lists. */
static bool read_nation(const struct finder *f, struct str word, struct trait *out)
{
    const struct lexicon *lexicon = f->vocabulary->lexicon;
    struct lexicon_name name;
    uint32_t key = lexicon_find(lexicon, word);
    if (key == LEXICON_NONE || !lexicon_country(lexicon, key, &name) || !name.country[0])
        return false;
    out->dimension = UINT32_MAX;
    out->value = (uint32_t)str_hash(str_of(name.country));
    return true;
}

/* "A French nurse": what the words of a phrase that ends with a noun say. */
static void read_description(struct finder *f, uint32_t described, uint32_t noun)
{
    for (uint32_t w = 0; w <= noun; w++) {
        const struct word *word = word_at(f, w);
        struct trait trait = {.of = described};
        bool nation = (w == noun || (word->head == noun && word->deprel == DEPREL_AMOD)) &&
                      word->upos == UPOS_ADJ && read_nation(f, word->lemma, &trait);
        bool other = w == noun && signs_description(f->vocabulary->signs, word->lemma,
                                                    &trait.dimension, &trait.value);
        trait.witness = span_at(f, w);
        if (nation || other)
            vec_push(f->arena, &f->out, trait);
    }
}

/* "The victim was a French nurse". */
static void read_said(struct finder *f, const struct claim *c)
{
    const struct claim_argument *said = argument_in_role(c, ROLE_ATTRIBUTE);
    const struct claim_argument *actor = argument_in_role(c, ROLE_ACTOR);
    uint32_t count = f->statement->sentence->word_count;
    if (!str_is(c->lemma, "be") || c->polarity != CR_ASSERTED || c->certainty != CR_CERTAIN ||
        !said || !actor || said->head >= count || actor->head >= count)
        return;
    uint32_t described = described_at(f, actor->head);
    if (described != TERM_NONE)
        read_description(f, described, said->head);
}

/* "The victim, a French nurse, …", which the tree often takes for one of a list. */
static void read_apposition(struct finder *f, uint32_t w)
{
    enum { REACH = 6 };
    uint32_t count = f->statement->sentence->word_count, noun = w + 3;
    if (noun >= count || !str_is(word_at(f, w + 1)->lemma, ",") ||
        !str_is(word_at(f, w + 2)->lemma, "a"))
        return;
    while (noun < count && noun < w + REACH && word_at(f, noun)->upos == UPOS_ADJ)
        noun++;
    while (noun + 1 < count && word_at(f, noun + 1)->upos == UPOS_NOUN)
        noun++;
    bool apposed = noun < count && word_at(f, w)->deprel != DEPREL_APPOS &&
                   word_at(f, noun)->upos == UPOS_NOUN;
    uint32_t described = apposed ? described_at(f, w) : TERM_NONE;
    if (described != TERM_NONE)
        read_description(f, described, noun);
}

/* "Is made of bronze", "was built of stone". */
static void read_material(struct finder *f, const struct claim *c)
{
    const struct claim_argument *of = argument_after(c, "of");
    const struct claim_argument *thing = argument_in_role(c, ROLE_OBJECT);
    if (c->passive && c->polarity == CR_ASSERTED && of && thing &&
        thing->head < f->statement->sentence->word_count &&
        word_at(f, thing->head)->xpos == XPOS_NN)
        add_trait(f, of->lemma, thing->head, of->span);
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
    struct cr_span span = span_at(f, w);
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
            if (word_at(&f, w)->upos == UPOS_NOUN) {
                read_weapon(&f, w);
                read_compound(&f, w);
            }
            read_apposition(&f, w);
        }
        for (uint32_t c = 0; s->term_count > 0 && c < s->claim_count; c++) {
            read_said(&f, s->claims[c].claim);
            read_material(&f, s->claims[c].claim);
        }
        if (s->term_count > 0)
            offices_find(arena, vocabulary, all, i, &f.out);
        s->traits = f.out.items;
        s->trait_count = (uint32_t)f.out.count;
        for (uint32_t t = 0; t < s->trait_count; t++)
            statement_add_topic(arena, s,
                                s->traits[t].of == TERM_NONE
                                    ? vocabulary_add(vocabulary, TERM_NOUN, STR("weapon"))
                                    : s->traits[t].of);
    }
}
