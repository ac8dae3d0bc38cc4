#include "claims/quantity.h"

#include "language/lexicon_tables.h"

struct asker {
    const struct lexicon *lexicon;
    const struct count_words *lists;
    const char *text;
    const struct tree *tree;
    const struct word *words;
    uint16_t word_count;
    const struct number *number;
};

static struct str form(const struct asker *a, uint16_t word)
{
    return str_span(a->text, a->words[word].start, a->words[word].end);
}

static bool is_noun(const struct asker *a, uint16_t word)
{
    return a->words[word].upos == UPOS_NOUN || a->words[word].upos == UPOS_PROPN;
}

/* What is counted ------------------------------------------------------------------------------ */

static bool goes_between(const struct asker *a, uint16_t word)
{
    const struct word *w = &a->words[word];
    return w->upos == UPOS_ADJ || w->upos == UPOS_NUM || w->xpos == XPOS_VBN ||
           w->xpos == XPOS_VBG || w->xpos == XPOS_HYPH || w->xpos == XPOS_POS ||
           (w->upos == UPOS_ADV && w->xpos != XPOS_WRB) || str_is(form(a, word), "-");
}

static bool is_determiner(const struct asker *a, uint16_t word)
{
    const struct word *w = &a->words[word];
    return w->upos == UPOS_DET || w->xpos == XPOS_PRPS;
}

/* The "range" of "short-range": adjectives may follow it. */
static bool ends_compound(const struct asker *a, uint16_t word)
{
    return word > 0 && str_is(form(a, (uint16_t)(word - 1)), "-");
}

/* The last noun of the noun phrase that goes on at a word, or WORD_NONE. */
static uint16_t noun_from(const struct asker *a, uint16_t word)
{
    uint16_t noun = WORD_NONE;
    bool open = true; /* adjectives may come */
    for (; word < a->word_count; word++) {
        bool joint = a->words[word].xpos == XPOS_HYPH || a->words[word].xpos == XPOS_POS;
        bool joined = ends_compound(a, word); /* "ship-launched missile", too */
        if (is_noun(a, word)) {
            noun = word;
            open = joined;
        } else if (!goes_between(a, word) || (!open && !joint && !joined)) {
            break;
        } else {
            open = open || joined;
        }
    }
    return noun;
}

/* "two ballistic missiles", "five of its eight cars", "a couple of missiles". */
static uint16_t noun_behind(const struct asker *a)
{
    uint16_t word = a->number->last;
    if (word >= a->word_count ||
        (a->number->unit_word != WORD_NONE && a->number->kind != QUANTITY_AGE))
        return WORD_NONE;
    if (a->words[word].xpos == XPOS_HYPH)
        word++;
    bool of = word < a->word_count && str_equal_fold(form(a, word), STR("of"));
    word += of;
    while (of && word < a->word_count && is_determiner(a, word))
        word++;
    return noun_from(a, word);
}

/* "38% of the company", "10 kilos of rice". */
static uint16_t noun_measured(const struct asker *a)
{
    uint16_t word = a->number->last;
    if (word >= a->word_count || !str_equal_fold(form(a, word), STR("of")))
        return WORD_NONE;
    word++;
    while (word < a->word_count && is_determiner(a, word))
        word++;
    return noun_from(a, word);
}

/* "a population of 120,000", "speeds of more than 100 mph", "a premium of 34%". */
static uint16_t noun_before(const struct asker *a)
{
    uint16_t of = a->number->first;
    if (of < 2 || !str_equal_fold(form(a, (uint16_t)(of - 1)), STR("of")))
        return WORD_NONE;
    return is_noun(a, (uint16_t)(of - 2)) ? (uint16_t)(of - 2) : WORD_NONE;
}

/* What the tree says: the noun that the number, or its unit, modifies; of a compound the noun at
 * its end. */
static uint16_t noun_above(const struct asker *a)
{
    uint16_t word = a->number->unit_word != WORD_NONE ? a->number->unit_word : a->number->word;
    uint16_t head = a->tree->head[word];
    while (head != WORD_NONE && head >= a->number->first && head < a->number->last)
        head = a->tree->head[word = head];
    if (head == WORD_NONE || !is_noun(a, head))
        return WORD_NONE;
    enum deprel deprel = tree_deprel(a->tree, word);
    if (deprel != DEPREL_NUMMOD && deprel != DEPREL_AMOD && deprel != DEPREL_DET &&
        deprel != DEPREL_COMPOUND)
        return WORD_NONE;
    for (uint16_t between = a->number->last; between < head; between++)
        if (a->words[between].upos == UPOS_ADP || a->words[between].upos == UPOS_VERB)
            return WORD_NONE; /* "jumped 31% in the capital" */
    for (uint16_t up; (up = a->tree->head[head]) != WORD_NONE && up > head && is_noun(a, up);
         head = up)
        if (tree_deprel(a->tree, head) != DEPREL_COMPOUND &&
            tree_deprel(a->tree, head) != DEPREL_AMOD)
            break;
    return head;
}

static uint16_t noun_of(const struct asker *a)
{
    uint16_t (*const ways[])(const struct asker *) = {noun_behind, noun_measured, noun_above,
                                                      noun_before};
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        uint16_t noun = ways[i](a);
        if (noun != WORD_NONE)
            return noun;
    }
    return WORD_NONE;
}

/* What is said of it --------------------------------------------------------------------------- */

static bool is_change(const struct asker *a, uint16_t word)
{
    struct lexicon_event event;
    uint32_t key = lexicon_find(a->lexicon, a->words[word].lemma);
    enum lexicon_part part = lexicon_part_of((enum upos)a->words[word].upos);
    for (uint32_t i = 0; lexicon_event(a->lexicon, key, i, &event); i++)
        if (event.part == part && count_words_has(a->lists, COUNT_CHANGING, event.class_name))
            return true;
    return false;
}

static bool word_is(const struct asker *a, uint16_t word, const char *text)
{
    return word < a->word_count && str_equal_fold(form(a, word), str_of(text));
}

/* The "down" of "shot down four drones" and "rolled down a bank" tells no change, that of "went
 * down 3%" and "is down 40" does. */
static bool belongs_to_verb(const struct asker *a, uint16_t word)
{
    return a->number->kind == QUANTITY_COUNT && word > 0 && a->words[word - 1].upos == UPOS_VERB &&
           noun_behind(a) != WORD_NONE;
}

/* The words just before and behind a number that tell a change: "up 3%", "5 points higher". */
static bool is_beside_change(const struct asker *a)
{
    uint16_t first = a->number->first, last = a->number->last;
    if (first > 0 && !belongs_to_verb(a, (uint16_t)(first - 1)) &&
        count_words_has(a->lists, COUNT_BEFORE_CHANGE, form(a, (uint16_t)(first - 1))))
        return true;
    return last < a->word_count && count_words_has(a->lists, COUNT_BEHIND_CHANGE, form(a, last)) &&
           (a->number->unit || word_is(a, (uint16_t)(last + 1), "than"));
}

/* "Leads the championship by 31 points", "won by two goals", "31 points ahead". */
static bool is_margin(const struct asker *a)
{
    enum { REACH = 6 };
    uint16_t first = a->number->first, last = a->number->last;
    if (a->number->unit && last < a->word_count &&
        count_words_has(a->lists, COUNT_BEHIND_MARGINS, form(a, last)))
        return true;
    if (first == 0 || !word_is(a, (uint16_t)(first - 1), "by"))
        return false;
    for (uint16_t w = (uint16_t)(first - 1); w-- > 0 && first - w <= REACH;)
        if (count_words_has(a->lists, COUNT_MARGINS, a->words[w].lemma))
            return true;
    return false;
}

/* "rose 31%", "fell by 200", "an increase of 5%", but not "rose to 14". */
static bool is_difference(const struct asker *a)
{
    if (a->number->additional || is_beside_change(a) || is_margin(a))
        return true;
    if (a->number->kind == QUANTITY_AGE || a->number->kind == QUANTITY_SCORE ||
        a->number->kind == QUANTITY_ORDINAL || a->number->kind == QUANTITY_DURATION)
        return false;
    uint16_t first = a->number->first;
    bool by = first > 0 && word_is(a, (uint16_t)(first - 1), "by");
    bool of = first > 0 && word_is(a, (uint16_t)(first - 1), "of");
    if (a->number->unit && first > 0 && a->words[first - 1].upos == UPOS_VERB &&
        is_change(a, (uint16_t)(first - 1)))
        return true; /* whatever the tree says */
    uint16_t word = a->number->unit_word != WORD_NONE ? a->number->unit_word : a->number->word;
    uint16_t head = a->tree->head[word];
    while (head != WORD_NONE && head >= a->number->first && head < a->number->last)
        head = a->tree->head[word = head];
    if (head == WORD_NONE || !is_change(a, head))
        return false;
    if (by || of)
        return true;
    enum deprel deprel = tree_deprel(a->tree, word);
    return a->number->unit && first > head && tree_child(a->tree, word, DEPREL_CASE) == WORD_NONE &&
           (deprel == DEPREL_OBJ || deprel == DEPREL_OBL || deprel == DEPREL_OBL_UNMARKED);
}

/* "The lad, who is six", "she was 44". */
static bool is_predicated_age(const struct asker *a)
{
    static const char *const whom[] = {"who", "he", "she"};
    uint16_t last = a->number->last;
    bool ends = last >= a->word_count || a->words[last].upos == UPOS_PUNCT ||
                a->words[last].upos == UPOS_CCONJ || a->words[last].upos == UPOS_SCONJ;
    if (!ends || !str_is(a->words[a->number->first - 1].lemma, "be"))
        return false;
    for (size_t i = 0; i < sizeof whom / sizeof *whom; i++)
        if (word_is(a, (uint16_t)(a->number->first - 2), whom[i]))
            return true;
    return false;
}

/* "a man of 19 years", "a boy aged three months", "a girl of seven". */
static bool is_told_age(const struct asker *a)
{
    enum { OLDEST = 120 };
    bool bare = a->number->kind == QUANTITY_COUNT && a->number->low <= OLDEST &&
                a->number->form != NUMBER_ARTICLE && noun_behind(a) == WORD_NONE;
    if ((a->number->kind != QUANTITY_DURATION && !bare) || a->number->first < 2)
        return false;
    uint16_t before = (uint16_t)(a->number->first - 1);
    if (word_is(a, before, "aged") || (bare && is_predicated_age(a)))
        return true;
    uint16_t noun = (uint16_t)(before - 1);
    if (!word_is(a, before, "of") || !is_noun(a, noun) ||
        count_words_has(a->lists, COUNT_PARENTS, a->words[noun].lemma))
        return false;
    uint32_t key = lexicon_find(a->lexicon, a->words[noun].lemma);
    return lexicon_kind_share(a->lexicon, key, KIND_PERSON) > 0.5 &&
           (!bare || a->words[noun].xpos == XPOS_NN);
}

static void make_age(struct claim_quantity *q)
{
    static const double year_seconds = 31556952;
    bool told_in_years = q->kind == QUANTITY_COUNT;
    q->kind = QUANTITY_AGE;
    q->value.unit = "year";
    if (told_in_years)
        return;
    q->value.low /= year_seconds;
    q->value.high /= year_seconds;
    q->resolution /= year_seconds;
}

/* "212 crowns a share", "3 dollars apiece", "500 euros each"; not "3 million a year". */
static bool is_each(const struct asker *a)
{
    uint16_t next = a->number->last;
    if (a->number->kind != QUANTITY_MONEY)
        return false;
    if (next < a->word_count && count_words_has(a->lists, COUNT_APIECE, form(a, next)))
        return true;
    bool per = word_is(a, next, "a") || word_is(a, next, "an") || word_is(a, next, "per");
    return per && next + 1 < a->word_count && is_noun(a, (uint16_t)(next + 1)) &&
           !count_words_has(a->lists, COUNT_PERIODS, a->words[next + 1].lemma);
}

/* "The quake measured 7.6". */
static bool measures_quake(const struct asker *a)
{
    enum { REACH = 4 };
    bool measured = false;
    for (uint16_t w = a->number->first; w-- > 0;) {
        measured =
            measured || (a->number->first - w <= REACH && (str_is(a->words[w].lemma, "measure") ||
                                                           str_is(a->words[w].lemma, "register")));
        struct lexicon_event event;
        if (measured && is_noun(a, w) &&
            lexicon_event(a->lexicon, lexicon_find(a->lexicon, a->words[w].lemma), 0, &event) &&
            str_is(event.class_name, "quake"))
            return true;
    }
    return false;
}

/* "Put the magnitude of the quake at 5.8": the scale that a word before the number names. */
static const char *scale_named(const struct asker *a)
{
    enum { REACH = 12 };
    struct lexicon_unit unit;
    if (measures_quake(a) &&
        lexicon_unit(a->lexicon, lexicon_find(a->lexicon, STR("magnitude")), 0, &unit))
        return unit.base;
    for (uint16_t w = a->number->first; w-- > 0 && a->number->first - w <= REACH;)
        if (is_noun(a, w) &&
            lexicon_unit(a->lexicon, lexicon_find(a->lexicon, a->words[w].lemma), 0, &unit) &&
            unit.dimension == LEXICON_DIMENSION_SCALE)
            return unit.base;
    return NULL;
}

/* The scale that a decimal without unit is on: that of the measure before it. */
static const char *scale_before(const struct asker *a, const struct numbers *numbers,
                                uint32_t index)
{
    const struct number *number = &numbers->items[index];
    bool bare = number->kind == QUANTITY_COUNT && number->resolution < 0.5 &&
                number->form == NUMBER_DIGITS && !number->hyphenated;
    for (uint32_t i = index; bare && i-- > 0;)
        if (numbers->items[i].kind == QUANTITY_MEASURE && numbers->items[i].resolution < 0.5 &&
            numbers->items[i].on_scale)
            return numbers->items[i].unit;
    return bare ? scale_named(a) : NULL;
}

/* How often an article speaks of a country, under whatever name. */
static uint32_t weight_of_country(const struct entities *entities, const char *code)
{
    enum { ENTITIES_MAX = 256 }; /* the first ones tell enough */
    uint32_t weight = 0;
    for (uint32_t i = 0; i < entities->count && i < ENTITIES_MAX; i++)
        if (strncmp(entities->items[i].country, code, 2) == 0)
            weight += entities->items[i].mention_count;
    return weight;
}

/* The currency among those with one name whose country the article speaks of most. A dollar
 * without more is the United States': others are told apart in writing. */
static const char *settle_currency(const struct lexicon *lexicon, const struct entities *entities,
                                   const struct number *number)
{
    struct lexicon_currency currency;
    const char *best = number->unit;
    uint32_t most = 0;
    if (strcmp(number->unit, "USD") == 0)
        return best;
    for (uint32_t i = 0; lexicon_currency(lexicon, number->currency, i, &currency); i++) {
        uint32_t weight = weight_of_country(entities, currency.code);
        if (weight > most) {
            most = weight;
            best = currency.code;
        }
    }
    return best;
}

struct claim_quantity quantity_make(struct arena *arena, const struct lexicon *lexicon,
                                    const struct count_words *lists, const char *text,
                                    const struct tree *tree, const struct entities *entities,
                                    const struct numbers *numbers, uint32_t index)
{
    const struct number *number = &numbers->items[index];
    struct asker a = {
        lexicon, lists, text, tree, tree->sentence->words, (uint16_t)tree->sentence->word_count,
        number};
    struct claim_quantity q = {.kind = number->kind,
                               .value = {.low = number->low,
                                         .high = number->high,
                                         .exactness = number->exactness,
                                         .unit = number->unit},
                               .resolution = number->resolution,
                               .second = number->second,
                               .on_scale = number->on_scale,
                               .span = number->span,
                               .argument = CLAIM_NONE};
    uint16_t noun = noun_of(&a);
    const char *scale = noun == WORD_NONE ? scale_before(&a, numbers, index) : NULL;
    if (scale) {
        q.kind = QUANTITY_MEASURE;
        q.value.unit = scale;
        q.on_scale = true;
    }
    q.currency = number->kind == QUANTITY_MONEY && strcmp(number->unit, "USD") != 0
                     ? number->currency
                     : LEXICON_NONE;
    if (number->currency != LEXICON_NONE && entities)
        q.value.unit = settle_currency(lexicon, entities, number);
    if (is_told_age(&a))
        make_age(&q);
    q.difference = is_difference(&a);
    q.each = is_each(&a);
    if (noun != WORD_NONE) {
        q.value.of = arena_strndup(arena, a.words[noun].lemma.s, a.words[noun].lemma.n);
        q.of_span = (struct cr_span){a.words[noun].start, a.words[noun].end};
    }
    return q;
}

bool quantity_article_counts(const struct lexicon *lexicon, struct str noun)
{
    static const enum lexicon_kind kinds[] = {KIND_PERSON, KIND_ARTIFACT, KIND_ANIMAL,
                                              KIND_LOCATION, KIND_ORGANISATION};
    uint32_t key = lexicon_find(lexicon, noun);
    double share = 0;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        share += lexicon_kind_share(lexicon, key, kinds[i]);
    return share > 0.5 && lexicon_kind_share(lexicon, key, KIND_QUANTITY) < 0.3 &&
           lexicon_kind_share(lexicon, key, KIND_TIME) < 0.3;
}
