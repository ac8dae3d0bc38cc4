#include "claims/counting.h"

/* What a measure, a sum of money or a span of time is: lengths and distances, fines, prison terms.
 */

/* The word behind "(36 miles)", the same measure in another unit. */
static uint32_t behind_parenthesis(const struct counting *c, uint32_t word)
{
    enum { REACH = 6 };
    if (word < c->word_count && c->words[word].upos == UPOS_PUNCT &&
        counting_lemma_is(c, word, ")"))
        return word + 1; /* it is the one between them */
    if (!counting_lemma_is(c, word, "("))
        return word;
    for (uint32_t w = word; w < c->word_count && w < word + REACH; w++)
        if (counting_lemma_is(c, w, ")"))
            return w + 1;
    return word;
}

/* "45 metres tall", "five kilometres across", "a depth of 35 km": which of its lengths. */
static struct str dimension_of(const struct counting *c)
{
    static const struct {
        enum count_list list;
        const char *state;
    } dimensions[] = {{COUNT_HEIGHTS, "high"},
                      {COUNT_WIDTHS, "wide"},
                      {COUNT_DEPTHS, "deep"},
                      {COUNT_LENGTHS, "long"}};
    struct str noun = c->quantity->value.of ? str_of(c->quantity->value.of) : (struct str){0};
    uint32_t behind = behind_parenthesis(c, c->last);
    behind += behind < c->word_count && c->words[behind].xpos == XPOS_HYPH;
    for (size_t i = 0; i < sizeof dimensions / sizeof *dimensions; i++)
        if (counting_lemma_in(c, behind, dimensions[i].list) ||
            count_words_has(c->lists, dimensions[i].list, noun))
            return str_of(dimensions[i].state);
    return (struct str){0};
}

/* "The comet is five kilometres wide": the comet's measure. */
static void find_measured(const struct counting *c)
{
    struct claim_quantity *q = c->quantity;
    bool told_of = c->claim->copular || count_words_has(c->lists, COUNT_MEASURING, c->claim->lemma);
    for (uint32_t i = 0; told_of && !q->value.of && i < c->claim->argument_count; i++)
        if (c->claim->arguments[i].role == ROLE_ACTOR)
            q->part_noun = c->claim->arguments[i].lemma;
}

/* Index behind "southwest", "to the south-west" from word w on; w where no direction stands there.
 */
static uint32_t behind_direction(const struct counting *c, uint32_t w)
{
    uint32_t first = w, end = w + 2;
    while (w < end && w < c->word_count &&
           (c->words[w].upos == UPOS_ADP || c->words[w].upos == UPOS_DET))
        w++;
    end = w;
    while (w < c->word_count &&
           (counting_lemma_in(c, w, COUNT_DIRECTIONS) || c->words[w].xpos == XPOS_HYPH))
        w++;
    return w > end ? w : first;
}

/* "35 miles southwest of Bandar": how far a place is from another, which is then what is counted.
 */
static void find_distance(const struct counting *c)
{
    enum { REACH = 8 };
    uint32_t w = c->last, noun = c->word_count;
    w = behind_direction(c, behind_parenthesis(c, w));
    if (!counting_lemma_in(c, w, COUNT_FROM))
        return;
    for (uint32_t end = w + REACH; ++w < c->word_count && w < end;) {
        if (c->words[w].upos == UPOS_VERB || c->words[w].upos == UPOS_AUX)
            break;
        if (c->words[w].upos == UPOS_PROPN)
            noun = w;
        else if (noun < c->word_count)
            break;
    }
    c->quantity->state = STR("away");
    if (noun < c->word_count)
        c->quantity->part_noun = c->words[noun].lemma;
}

void counting_find_length(struct counting *c)
{
    find_distance(c);
    if (c->quantity->state.n)
        return;
    c->quantity->state = dimension_of(c);
    find_measured(c);
}

/* "A fine of 3 million", "set bail at 200,000", "fined the firm 2 million": what the sum is. */
void counting_name_sum(struct counting *c)
{
    enum { REACH = 3 };
    struct claim_quantity *q = c->quantity;
    struct str noun = q->value.of ? str_of(q->value.of) : (struct str){0};
    if (count_words_has(c->lists, COUNT_SUMS_OF_MONEY, noun))
        q->state = noun;
    else if (count_words_has(c->lists, COUNT_SUMS_OF_MONEY, c->claim->lemma))
        q->state = c->claim->lemma;
    for (uint32_t w = c->first; !q->state.n && w-- > 0 && c->first - w <= REACH;)
        if (c->words[w].upos == UPOS_NOUN && counting_lemma_in(c, w, COUNT_SUMS_OF_MONEY))
            q->state = c->words[w].lemma;
}

/* "Sentenced to eight years", "a six-year prison term", "six years in jail"; not what somebody may
 * get. */
void counting_find_sentence(struct counting *c)
{
    enum { REACH = 3 };
    struct claim_quantity *q = c->quantity;
    struct str noun = q->value.of ? str_of(q->value.of) : (struct str){0};
    bool prison = count_words_has(c->lists, COUNT_IMPRISONING, c->claim->lemma) ||
                  count_words_has(c->lists, COUNT_PRISONS, noun);
    for (uint32_t w = c->last; !prison && w < c->word_count && w < c->last + REACH; w++) {
        if (c->words[w].upos == UPOS_PUNCT && c->words[w].xpos != XPOS_HYPH)
            break;
        prison = counting_lemma_in(c, w, COUNT_PRISONS);
    }
    if (prison && q->value.exactness != CR_AT_MOST &&
        !count_words_has(c->lists, COUNT_SEEKING, c->claim->lemma))
        q->state = STR("sentence");
}
