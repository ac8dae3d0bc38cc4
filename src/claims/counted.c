#include "claims/counted.h"

#include "claims/counting.h"

#include "language/lexicon_tables.h"

bool counting_lemma_is(const struct counting *c, uint32_t word, const char *text)
{
    return word < c->word_count && str_equal_fold(c->words[word].lemma, str_of(text));
}

bool counting_lemma_in(const struct counting *c, uint32_t word, enum count_list list)
{
    return word < c->word_count && count_words_has(c->lists, list, c->words[word].lemma);
}

bool counting_is_within(const struct word *w, struct cr_span span)
{
    return w->start >= span.start && w->end <= span.end;
}

/* "Five of its eight cars", "five carriages of eight": how many there are of them at all. Tells the
 * number before. */
static bool is_whole(const struct counting *c)
{
    enum { REACH = 3 };
    uint32_t w = c->first;
    while (w > 0 && c->first - w < REACH && !counting_lemma_is(c, w, "of") &&
           (w == c->first || c->words[w].upos == UPOS_DET || c->words[w].upos == UPOS_PRON))
        w--;
    if (!counting_lemma_is(c, w, "of") || w == 0)
        return false;
    for (uint32_t i = 0; i < c->claim->quantity_count; i++) {
        struct claim_quantity *q = &c->claim->quantities[i];
        const struct word *before = &c->words[w - 1];
        if (q == c->quantity || q->kind != QUANTITY_COUNT || q->value.high == 0 ||
            !(counting_is_within(before, q->span) || counting_is_within(before, q->of_span)))
            continue;
        q->of_whole = c->quantity->value.low;
        return true;
    }
    return c->words[w - 1].upos == UPOS_NUM; /* of another claim */
}

/* "Police spoke of 12,000", "the police stick to 12,000": another number for what was counted
 * before. */
static bool is_other_estimate(const struct counting *c)
{
    enum { REACH = 3 };
    if (c->quantity->value.of || c->quantity->kind != QUANTITY_COUNT)
        return false;
    for (uint32_t w = c->first; w-- > 0 && c->first - w <= REACH;)
        if (c->words[w].upos == UPOS_VERB)
            return counting_lemma_in(c, w, COUNT_ESTIMATING);
    return false;
}

/* "Among them three officers", "including two children", "four of them police officers", "one of
 * the hospitals". */
static bool is_part(const struct counting *c)
{
    enum { REACH = 3 };
    for (uint32_t w = c->first; w-- > 0 && c->first - w <= REACH;) {
        if (counting_lemma_in(c, w, COUNT_PART_OF))
            return true;
        if (c->words[w].upos == UPOS_NOUN || c->words[w].upos == UPOS_VERB)
            break;
    }
    bool of = counting_lemma_is(c, c->last, "of");
    if (of && c->last == c->first + 1 && counting_lemma_is(c, c->first, "one"))
        return true;
    const struct word *whom = c->last + 1 < c->word_count ? &c->words[c->last + 1] : NULL;
    return of && whom && whom->upos == UPOS_PRON && whom->xpos != XPOS_PRPS;
}

/* The word tells who is in some state: "the dead", "the victims", "the injured men". */
static bool is_group(const struct counting *c, uint32_t word)
{
    const struct word *w = &c->words[word];
    struct lexicon_event event;
    if (counting_lemma_in(c, word, COUNT_CASUALTIES))
        return true;
    uint32_t key = lexicon_find(c->lexicon, w->lemma);
    for (uint32_t i = 0; lexicon_event(c->lexicon, key, i, &event); i++)
        if (event.part == LEXICON_ADJECTIVE || (event.part == LEXICON_VERB && w->xpos == XPOS_VBN))
            return true;
    return false;
}

/* "Six of the victims", "two of the 14 dead", "five of the bombs": not all of them. */
static bool is_of_group(const struct counting *c)
{
    enum { REACH = 3 };
    uint32_t w = c->last;
    for (uint32_t s = w; s < c->word_count && c->words[s].start < c->quantity->of_span.start; s++)
        if (c->words[s].xpos == XPOS_JJS || c->words[s].xpos == XPOS_RBS)
            return true; /* "the four hardest-hit villages" */
    if (!counting_lemma_is(c, w, "of"))
        return false;
    for (w++; w < c->word_count && w <= c->last + REACH; w++)
        if (c->words[w].upos != UPOS_DET && c->words[w].upos != UPOS_NUM)
            return c->words[w - 1].upos != UPOS_ADP &&
                   (is_group(c, w) || c->words[w].xpos == XPOS_NNS);
    return false;
}

static bool counts_victims(const struct counting *c)
{
    return c->quantity->value.of &&
           count_words_has(c->lists, COUNT_CASUALTIES, str_of(c->quantity->value.of));
}

/* The noun behind "four of them". */
static void name_part(struct counting *c)
{
    uint32_t noun = LEXICON_NONE;
    for (uint32_t w = c->last + 2; w < c->word_count && c->words[w].upos == UPOS_NOUN; w++)
        noun = w;
    if (c->quantity->value.of || noun == LEXICON_NONE)
        return;
    c->quantity->part_noun = c->words[noun].lemma;
}

/* ---------------------------------------------------------------------------------------------- */

static void find_words(struct counting *c)
{
    struct cr_span span = c->quantity->span;
    c->first = 0;
    while (c->first < c->word_count && c->words[c->first].start < span.start)
        c->first++;
    c->last = c->first;
    while (c->last < c->word_count && c->words[c->last].start < span.end)
        c->last++;
}

/* "The toll rises up to six": there are six of them, not at most. */
static void settle_toll(struct counting *c)
{
    struct claim_quantity *q = c->quantity;
    if (q->value.exactness != CR_AT_MOST || c->first == 0 ||
        !count_words_has(c->lists, COUNT_REACHING, c->words[c->first - 1].lemma))
        return;
    q->value.low = q->value.high;
    q->value.exactness = CR_EXACT;
}

/* Counts people, or whatever was counted before, and says no more of them. */
static bool is_generic(const struct counting *c)
{
    const struct claim_quantity *q = c->quantity;
    struct str noun = q->value.of ? str_of(q->value.of) : (struct str){0};
    return !q->part_noun.n &&
           (!noun.n || count_words_has(c->lists, COUNT_ANYBODY, noun) ||
            (str_is(q->state, "die") && count_words_has(c->lists, COUNT_BODIES, noun)) ||
            (str_is(q->state, "attend") && count_words_has(c->lists, COUNT_ATTENDERS, noun)) ||
            (str_is(q->state, "leave office") &&
             (count_words_has(c->lists, COUNT_JOBS, noun) ||
              count_words_has(c->lists, COUNT_LOSING_JOBS, noun))));
}

/* "200 aftershocks, the strongest of magnitude 5.1". */
static bool is_of_aftermath(const struct counting *c)
{
    for (uint32_t w = c->first; c->quantity->on_scale && w-- > 0;)
        if (counting_lemma_in(c, w, COUNT_AFTERMATH))
            return true;
    return false;
}

/* What the lists know of the noun and the state. */
static void describe(const struct counting *c)
{
    struct claim_quantity *q = c->quantity;
    struct str noun = q->part_noun.n ? q->part_noun
                      : q->value.of  ? str_of(q->value.of)
                                     : (struct str){0};
    q->shrinks = count_words_has(c->lists, COUNT_GROWING_AND_SHRINKING, q->state);
    q->of_people = count_words_has(c->lists, COUNT_OF_PEOPLE, q->state);
    q->harm = count_words_has(c->lists, COUNT_CASUALTIES, noun);
    q->anything = count_words_has(c->lists, COUNT_ANYTHING, noun);
    q->aftermath = count_words_has(c->lists, COUNT_AFTERMATH, noun) || is_of_aftermath(c);
    q->grows = q->shrinks || count_words_has(c->lists, COUNT_GROWING, q->state) ||
               (q->aftermath && q->kind == QUANTITY_COUNT);
}

/* "At least one quake every day", "6,000 meals a day", "kill scores in the hills every monsoon". */
static bool is_frequency(const struct counting *c)
{
    enum { REACH = 9, BEFORE = 4 };
    for (uint32_t b = c->first; b-- > 0 && c->first - b <= BEFORE;)
        if (c->words[b].upos == UPOS_ADJ && counting_lemma_in(c, b, COUNT_FREQUENCIES))
            return true; /* "a yearly catch of 15,000 tonnes" */
    uint32_t w = c->last;
    while (w < c->word_count && c->words[w].start < c->quantity->of_span.end)
        w++;
    for (uint32_t end = w + REACH; w < c->word_count && w < end; w++) {
        if (c->words[w].upos == UPOS_PUNCT || c->words[w].upos == UPOS_NUM)
            return false;
        if (counting_lemma_in(c, w, COUNT_FREQUENCIES) ||
            (counting_lemma_is(c, w, "a") && counting_lemma_in(c, w + 1, COUNT_PERIODS)))
            return true;
    }
    return false;
}

/* "Employs 2,900 people worldwide". */
static bool is_everywhere(const struct counting *c)
{
    enum { REACH = 6 };
    for (uint32_t w = c->last; w < c->word_count && w < c->last + REACH; w++) {
        if (c->words[w].upos == UPOS_PUNCT || c->words[w].upos == UPOS_NUM)
            return false;
        if (counting_lemma_in(c, w, COUNT_EVERYWHERE))
            return true;
    }
    return false;
}

static uint32_t word_behind(const struct counting *c, struct cr_span span)
{
    uint32_t w = 0;
    while (w < c->word_count && c->words[w].start < span.end)
        w++;
    return w;
}

/* Is it some of a list of people, told by what they are: "two adults", "a child"? */
static bool may_be_listed(const struct counting *c, const struct claim_quantity *q)
{
    if (q->kind != QUANTITY_COUNT || q->generic || q->part || q->whole || q->unsaid ||
        !q->value.of || q->value.low != q->value.high || q->value.exactness != CR_EXACT)
        return false;
    uint32_t key = lexicon_find(c->lexicon, str_of(q->value.of));
    return lexicon_kinds(c->lexicon, key, 1) & KIND_BIT(KIND_PERSON);
}

/* Does the second count go on a list that the first stands in: "two adults, a child", "and a
 * child"? */
static bool goes_on_list(const struct counting *c, const struct claim_quantity *first,
                         const struct claim_quantity *second)
{
    uint32_t w = word_behind(c, first->of_span), start = w;
    while (w < c->word_count && w < start + 2 &&
           (counting_lemma_is(c, w, ",") || counting_lemma_is(c, w, "and")))
        w++;
    return w > start && w < c->word_count && c->words[w].start == second->span.start;
}

/* "Two adults and a child were killed": three people. The list is told of its first member, and
 * what becomes of one becomes of all. */
static void add_up_lists(const struct counting *c, struct claim *claim)
{
    for (uint32_t i = 0; i < claim->quantity_count; i++) {
        struct claim_quantity *first = &claim->quantities[i], *last = first;
        double total = first->value.low;
        if (!may_be_listed(c, first))
            continue;
        for (uint32_t j = i + 1; j < claim->quantity_count; j++) {
            struct claim_quantity *next = &claim->quantities[j];
            if (!may_be_listed(c, next) || !goes_on_list(c, last, next))
                break;
            total += next->value.low;
            last = next;
            i = j;
        }
        if (last == first)
            continue;
        first->list_total = total;
        first->list_span = (struct cr_span){first->span.start, last->of_span.end};
        for (struct claim_quantity *q = first; q <= last; q++)
            q->state = first->state.n ? first->state : last->state;
    }
}

/* "$4.2 billion in cash, $2.5 billion of it borrowed", "70 percent of those under 30". */
static bool is_some_of_it(const struct counting *c)
{
    uint32_t w = c->last;
    if (counting_lemma_is(c, w, "of"))
        return counting_lemma_in(c, w + 1, COUNT_OF_THEM);
    bool means =
        counting_lemma_is(c, w, "in") && counting_lemma_in(c, w + 1, COUNT_MEANS_OF_PAYMENT);
    for (uint32_t next = w; !means && next < c->word_count && next < w + 5; next++)
        means = counting_lemma_is(c, next, "pay") && counting_lemma_is(c, next + 1, "in") &&
                counting_lemma_in(c, next + 2, COUNT_MEANS_OF_PAYMENT);
    if (!means)
        return false;
    for (uint32_t next = w; next < c->word_count && next < w + 6; next++)
        if (counting_lemma_in(c, next, COUNT_MEANS_OF_PAYMENT) &&
            counting_lemma_is(c, next + 1, "and"))
            return false;
    return true;
}

/* "All 19 ferries in the country", "six other ferries": there are so many, whatever happened to
 * the one of the story. */
static bool counts_beyond_event(const struct counting *c)
{
    return (c->first > 0 && counting_lemma_is(c, c->first - 1, "all")) ||
           (counting_lemma_is(c, c->last, "other") && c->quantity->value.of &&
            !counting_is_within(&c->words[c->last], c->quantity->of_span));
}

/* "The bid was raised to 225 crowns", "bringing the number of dead to 14". */
static bool is_changed(const struct counting *c)
{
    if (c->quantity->difference)
        return false;
    bool to = c->first > 0 && counting_lemma_is(c, c->first - 1, "to");
    return count_words_has(c->lists, COUNT_CHANGING, c->claim->event_class) ||
           (to && count_words_has(c->lists, COUNT_BRINGING, c->claim->lemma));
}

/* "Nine were killed and 17 more are missing": more than the dead, so it is all of the missing. */
static bool is_more_than_others(const struct counting *c, struct str before)
{
    return c->quantity->kind == QUANTITY_COUNT && c->quantity->difference && c->quantity->state.n &&
           before.n && !str_equal(c->quantity->state, before);
}

/* "Another 17 people were taken to hospital": besides the dead, so it is all of the hurt. */
static bool are_all_hurt(const struct counting *c)
{
    return c->quantity->kind == QUANTITY_COUNT && c->quantity->difference &&
           (str_is(c->quantity->state, "injure") || str_is(c->quantity->state, "treat"));
}

static void find_state(struct counting *c, struct str *before)
{
    struct claim_quantity *q = c->quantity;
    q->part = is_part(c);
    q->of_group = is_of_group(c);
    q->whole = is_whole(c);
    if (q->whole) {
        q->state = counting_aboard(c) ? STR("aboard") : (struct str){0};
        q->whole = q->state.n == 0; /* "two of the seven on board": seven were aboard */
        return;
    }
    if (q->part)
        name_part(c);
    bool goes_on = (q->part && !counting_lemma_is(c, c->first, "one")) || is_other_estimate(c);
    q->state = goes_on && before->n ? *before : counting_state(c);
    if (count_words_has(c->lists, COUNT_IDLE, q->state))
        q->state = (struct str){0};
    if (q->of_group && counts_victims(c) && !count_words_has(c->lists, COUNT_OF_PEOPLE, q->state))
        q->state = STR("die"); /* wherever "six of the victims came" from */
    if (count_words_has(c->lists, COUNT_GROWING, q->state))
        settle_toll(c);
    q->generic = is_generic(c);
    if (is_more_than_others(c, *before) || are_all_hurt(c))
        q->difference = false;
    if (!q->part && q->state.n)
        *before = q->state;
}

/* "The body of the fifth victim": as many were found. */
static bool is_body(const struct counting *c)
{
    bool of = c->first >= 3 && counting_lemma_in(c, c->first - 3, COUNT_BODIES) &&
              counting_lemma_is(c, c->first - 2, "of") && counting_lemma_is(c, c->first - 1, "the");
    return of && counts_victims(c);
}

/* "A fifth person", in a title "third victim"; "the second victim" is one of any number. */
static bool is_one_more(const struct counting *c)
{
    const struct word *before = c->first > 0 ? &c->words[c->first - 1] : NULL;
    return c->quantity->value.of &&
           (!before || counting_lemma_is(c, c->first - 1, "a") ||
            (before->upos != UPOS_DET && before->xpos != XPOS_PRPS && before->xpos != XPOS_POS));
}

/* "A fifth person died", "second body found": there are so many of them by now. */
static void count_ordinal(struct counting *c)
{
    struct claim_quantity *q = c->quantity;
    bool body = is_body(c);
    if ((!body && !is_one_more(c)) || q->value.low != q->value.high)
        return;
    q->kind = QUANTITY_COUNT;
    q->state = body ? STR("die") : counting_state(c);
    if (count_words_has(c->lists, COUNT_GROWING, q->state) &&
        count_words_has(c->lists, COUNT_OF_PEOPLE, q->state)) {
        q->generic = is_generic(c);
    } else {
        q->kind = QUANTITY_ORDINAL;
        q->state = (struct str){0};
    }
}

void counted_find(const struct lexicon *lexicon, const struct count_words *lists,
                  const struct sentence *sentence, struct claim *claims, uint32_t count)
{
    struct counting c = {.lexicon = lexicon,
                         .lists = lists,
                         .words = sentence->words,
                         .word_count = sentence->word_count};
    struct str before = {0};
    for (uint32_t i = 0; i < count; i++) {
        c.claim = &claims[i];
        for (uint32_t q = 0; q < claims[i].quantity_count; q++) {
            c.quantity = &claims[i].quantities[q];
            find_words(&c);
            c.quantity->frequency = is_frequency(&c);
            c.quantity->beyond_event = counts_beyond_event(&c);
            c.quantity->everywhere = is_everywhere(&c);
            if (c.quantity->kind == QUANTITY_COUNT || c.quantity->kind == QUANTITY_PERCENT)
                find_state(&c, &before);
            if (c.quantity->kind == QUANTITY_MONEY || c.quantity->kind == QUANTITY_PERCENT)
                c.quantity->part = c.quantity->part || is_some_of_it(&c);
            if (c.quantity->kind == QUANTITY_MEASURE && str_is(str_of(c.quantity->value.unit), "m"))
                counting_find_length(&c);
            c.quantity->changed = is_changed(&c);
            if (c.quantity->kind == QUANTITY_MONEY)
                counting_name_sum(&c);
            if (c.quantity->kind == QUANTITY_DURATION)
                counting_find_sentence(&c);
            if (c.quantity->kind == QUANTITY_ORDINAL)
                count_ordinal(&c);
            describe(&c);
        }
        add_up_lists(&c, &claims[i]);
    }
}
