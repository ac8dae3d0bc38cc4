#include "claims/counting.h"

#include "language/lexicon_tables.h"

bool counting_anybody(const struct counting *c, struct str lemma)
{
    return count_words_has(c->lists, COUNT_ANYBODY, lemma);
}

bool counting_bare(const struct counting *c)
{
    return !counting_lemma_is(c, c->first, "a") && !counting_lemma_is(c, c->first, "an");
}

const struct claim_argument *counting_argument(const struct claim *claim, enum claim_role role)
{
    for (uint32_t i = 0; i < claim->argument_count; i++)
        if (claim->arguments[i].role == role)
            return &claim->arguments[i];
    return NULL;
}

const struct claim_argument *counting_counted(const struct counting *c)
{
    const struct claim_quantity *q = c->quantity;
    for (uint32_t i = 0; i < c->claim->argument_count; i++) {
        const struct claim_argument *argument = &c->claim->arguments[i];
        if (argument->head >= c->word_count)
            continue;
        const struct word *w = &c->words[argument->head];
        bool sum = q->argument == i && w->end <= q->span.start &&
                   count_words_has(c->lists, COUNT_SUMS, w->lemma);
        if (counting_is_within(w, q->span) || counting_is_within(w, q->of_span) || sum)
            return argument;
    }
    return NULL;
}

bool counting_people(const struct counting *c)
{
    const struct claim_quantity *q = c->quantity;
    if (!q->value.of || counting_anybody(c, str_of(q->value.of)))
        return true;
    return lexicon_kind_share(c->lexicon, lexicon_find(c->lexicon, str_of(q->value.of)),
                              KIND_PERSON) > 0.5;
}

/* The lemmas of words [first, last), as the lists write them; 0 where they are too long. */
static size_t phrase_of(const struct counting *c, uint32_t first, uint32_t last, char *out,
                        size_t room)
{
    size_t n = 0;
    for (uint32_t w = first; w < last; w++) {
        struct str lemma = c->words[w].lemma;
        if (n + lemma.n + 1 > room)
            return 0;
        if (n)
            out[n++] = ' ';
        memcpy(out + n, lemma.s, lemma.n);
        n += lemma.n;
    }
    return n;
}

/* The longest phrase of a list among words [first, last) that begins at `first` or, before a
 * number, ends at `last`; its length in words. */
static uint32_t phrase_at(const struct counting *c, enum count_list list, uint32_t first,
                          uint32_t last, struct str *state)
{
    enum { MOST_WORDS = 4, MOST_BYTES = 40 };
    char text[MOST_BYTES];
    bool before = list == COUNT_PHRASES_BEFORE;
    uint32_t most = last - first < MOST_WORDS ? last - first : MOST_WORDS;
    for (uint32_t n = most; n > 0; n--) {
        uint32_t start = before ? last - n : first;
        size_t length = phrase_of(c, start, start + n, text, sizeof text);
        *state = count_words_phrase(c->lists, list, (struct str){text, length});
        if (state->n)
            return n;
    }
    return 0;
}

/* Does a phrase that ends in a preposition go on: "looked for the boy", but "being looked for"? */
static bool goes_on_to_noun(const struct counting *c, uint32_t last)
{
    return c->words[last - 1].upos == UPOS_ADP && last < c->word_count &&
           (c->words[last].upos == UPOS_DET || c->words[last].upos == UPOS_PROPN ||
            c->words[last].upos == UPOS_PRON || c->words[last].upos == UPOS_NOUN);
}

/* "Seven people held a banner": who does something to another is in no state by it. The object may
 * be part of the phrase: "fled their homes". */
static bool acts_on_another(const struct counting *c, uint32_t first, uint32_t last)
{
    const struct claim_argument *counted = counting_counted(c);
    const struct claim_argument *object = counting_argument(c->claim, ROLE_OBJECT);
    if (!counted || counted->role != ROLE_ACTOR)
        return false;
    return goes_on_to_noun(c, last) ||
           (object && object != counted && (object->head < first || object->head >= last));
}

static bool ends_reach(const struct word *w)
{
    return w->upos == UPOS_PUNCT || w->upos == UPOS_CCONJ || w->upos == UPOS_SCONJ ||
           w->upos == UPOS_NUM || w->xpos == XPOS_WP || w->xpos == XPOS_WDT || w->xpos == XPOS_WRB;
}

struct str counting_state_of_phrase(const struct counting *c)
{
    enum { REACH = 9 };
    struct str state;
    if (!counting_bare(c))
        return (struct str){0};
    if (phrase_at(c, COUNT_PHRASES_BEFORE, 0, c->first, &state)) {
        c->quantity->part = !counting_lemma_is(c, c->first - 1, "of");
        return state;
    }
    uint32_t end = c->last;
    while (end < c->word_count && end < c->last + REACH && !ends_reach(&c->words[end]))
        end++;
    for (uint32_t w = c->last; w < end; w++) {
        uint32_t n = phrase_at(c, COUNT_PHRASES, w, end, &state);
        if (n && !acts_on_another(c, w, w + n)) {
            c->quantity->part = c->quantity->part || counting_lemma_is(c, w, "among");
            return count_words_has(c->lists, COUNT_OF_PEOPLE, state) && !counting_people(c)
                       ? (struct str){0}
                       : state;
        }
    }
    return (struct str){0};
}

bool counting_bodies(const struct counting *c)
{
    const struct claim_quantity *q = c->quantity;
    bool of = counting_lemma_is(c, c->first - 1, "of") && c->first >= 2 &&
              counting_lemma_in(c, c->first - 2, COUNT_BODIES) && counting_people(c);
    bool counted = q->value.of && count_words_has(c->lists, COUNT_BODIES, str_of(q->value.of));
    return (of || counted) && counting_bare(c) && q->kind == QUANTITY_COUNT &&
           count_words_has(c->lists, COUNT_FINDING, c->claim->lemma);
}

bool counting_hurt(const struct counting *c)
{
    enum { REACH = 7 };
    const struct claim_argument *counted = counting_counted(c);
    bool theirs = counted && counted->head <= c->claim->predicate &&
                  (count_words_has(c->lists, COUNT_GETTING_HURT, c->claim->lemma) ||
                   str_is(c->claim->event_class, "injure"));
    bool verb = false;
    for (uint32_t w = c->last; theirs && w < c->word_count && w < c->last + REACH; w++) {
        verb = verb || counting_lemma_in(c, w, COUNT_GETTING_HURT);
        if (c->words[w].upos == UPOS_PUNCT)
            return false;
        if (verb && c->words[w].upos == UPOS_NOUN && counting_lemma_in(c, w, COUNT_INJURIES))
            return counting_people(c) && c->claim->polarity != CR_NEGATED;
    }
    return false;
}

struct str counting_state_of_change(const struct counting *c)
{
    if (c->quantity->kind != QUANTITY_PERCENT)
        return (struct str){0};
    bool told = str_is(c->claim->event_class, "rise") || str_is(c->claim->event_class, "fall");
    if (told && c->quantity->difference)
        return c->claim->event_class;
    if (count_words_has(c->lists, COUNT_GAINING, c->claim->lemma))
        return STR("rise");
    if (count_words_has(c->lists, COUNT_LOSING, c->claim->lemma))
        return STR("fall");
    bool held =
        !c->quantity->difference && count_words_has(c->lists, COUNT_HOLDING, c->claim->lemma);
    return held ? STR("hold share") : (struct str){0};
}
