#include "claims/counted.h"

#include "language/lexicon_tables.h"

struct counting {
    const struct lexicon *lexicon;
    const struct word *words;
    uint32_t word_count;
    const struct claim *claim;
    struct claim_quantity *quantity;
    uint32_t first, last; /* words of the number and its unit */
};

static bool lemma_in(struct str lemma, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (str_equal_fold(lemma, str_of(list[i])))
            return true;
    return false;
}
#define LEMMA_IN(lemma, list) lemma_in(lemma, list, sizeof(list) / sizeof *(list))

static bool lemma_is(const struct counting *c, uint32_t word, const char *text)
{
    return word < c->word_count && str_equal_fold(c->words[word].lemma, str_of(text));
}

/* Counted without more: whoever they are, they are people. */
static bool is_anybody(struct str lemma)
{
    static const char *const anybody[] = {"person",     "people", "life",    "victim", "casualty",
                                          "individual", "other",  "another", "soul",   "more"};
    return LEMMA_IN(lemma, anybody);
}

/* More than the article of a noun. */
static bool is_bare(const struct counting *c)
{
    return !lemma_is(c, c->first, "a") && !lemma_is(c, c->first, "an");
}

/* Classes ---------------------------------------------------------------------------------------
 */

/* The class of what befalls the object of a class: kill, die; else the class itself. */
static struct str effect_of(const struct lexicon *lexicon, struct lexicon_event event)
{
    uint32_t effect = lexicon_class_effect(lexicon, event.class_key);
    return effect == LEXICON_NONE ? event.class_name : lexicon_text(lexicon, effect);
}

/* The state that a word tells as one of these parts of speech. */
static struct str state_as(const struct lexicon *lexicon, struct str lemma, bool adjective,
                           bool verb, bool noun)
{
    uint32_t key = lexicon_find(lexicon, lemma);
    struct lexicon_event event;
    for (uint32_t i = 0; lexicon_event(lexicon, key, i, &event); i++)
        if ((event.part == LEXICON_ADJECTIVE && adjective) ||
            (event.part == LEXICON_VERB && verb) || (event.part == LEXICON_NOUN && noun))
            return effect_of(lexicon, event);
    return (struct str){0};
}

static bool is_participle(const struct word *w)
{
    return w->xpos == XPOS_VBN || w->xpos == XPOS_VBD;
}

/* "The detained": a participle that the tagger took for a noun. */
static struct str state_of_participle(const struct counting *c, const struct word *w)
{
    char buffer[LEXICON_TEXT_MAX];
    if (!(lexicon_form_of(c->lexicon, w->lemma).parts & FORM_VERB_ED))
        return (struct str){0};
    struct str verb = lexicon_lemmatise(c->lexicon, w->lemma, UPOS_VERB, XPOS_VBN, buffer);
    return state_as(c->lexicon, verb, false, true, false);
}

/* "Dead", "injured", "detained": a state that stands beside what is in it. */
static struct str state_beside(const struct counting *c, uint32_t word)
{
    if (word >= c->word_count)
        return (struct str){0};
    const struct word *w = &c->words[word];
    if (w->upos == UPOS_PUNCT || w->upos == UPOS_ADP || w->upos == UPOS_AUX ||
        (w->upos == UPOS_VERB && word == c->claim->predicate && !c->claim->passive))
        return (struct str){0};
    struct str state =
        state_as(c->lexicon, w->lemma, true, is_participle(w) || w->upos == UPOS_ADJ, false);
    return state.n || w->upos == UPOS_VERB ? state : state_of_participle(c, w);
}

/* The event that a noun counts: "twenty-one arrests", "two launches", "13 fatalities". */
static struct str state_of_noun(const struct counting *c)
{
    static const double EVENT_SHARE = 0.3;
    const uint32_t things = KIND_BIT(KIND_STRUCTURE) | KIND_BIT(KIND_ARTIFACT) |
                            KIND_BIT(KIND_LOCATION) | KIND_BIT(KIND_COMMUNICATION);
    if (!c->quantity->value.of || !is_bare(c))
        return (struct str){0};
    uint32_t key = lexicon_find(c->lexicon, str_of(c->quantity->value.of));
    if ((lexicon_kinds(c->lexicon, key, 1) & things) &&
        lexicon_kind_share(c->lexicon, key, KIND_EVENT) < EVENT_SHARE)
        return (struct str){0};
    return state_as(c->lexicon, str_of(c->quantity->value.of), false, false, true);
}

/* Ways to tell a state ---------------------------------------------------------------------------
 */

/* Words that may stand between a number and the state: "ten people were killed", "17 more are still
 * missing", "86 pupils have fallen ill". */
static bool is_between(const struct counting *c, uint32_t word)
{
    static const char *const verbs[] = {"fall", "fell", "become", "lie"};
    const struct word *w = &c->words[word];
    return w->upos == UPOS_DET || w->upos == UPOS_ADV || w->upos == UPOS_AUX ||
           lemma_is(c, word, "of") || lemma_is(c, word, "one") || is_anybody(w->lemma) ||
           LEMMA_IN(w->lemma, verbs) ||
           (w->start >= c->quantity->of_span.start && w->end <= c->quantity->of_span.end);
}

/* "Have arrested" is no state of those who have. */
static bool is_active(const struct counting *c, uint32_t word, struct str state)
{
    return c->words[word].upos == UPOS_VERB && word > 0 && lemma_is(c, word - 1, "have") &&
           !str_is(state, "die") && !str_is(state, "go missing");
}

/* "Ten dead", "60 people injured", "seventeen of the detained", "17 more are still missing". */
static struct str state_behind(const struct counting *c)
{
    enum { REACH = 6 };
    for (uint32_t w = c->last; is_bare(c) && w < c->word_count && w < c->last + REACH; w++) {
        struct str state = state_beside(c, w);
        if (state.n && !is_active(c, w, state))
            return state;
        if (!is_between(c, w))
            break;
    }
    return (struct str){0};
}

/* "The death toll", "the number of injured", "a count of dead". */
static struct str state_of_toll(const struct counting *c, uint32_t first, uint32_t last)
{
    static const char *const tolls[] = {"number", "count",      "total", "tally", "figure",
                                        "report", "indication", "sign",  "word",  "claim"};
    static const char *const crowds[] = {"turnout", "attendance", "crowd"};
    enum { REACH = 4 };
    for (uint32_t w = first; w < last; w++) {
        if (lemma_is(c, w, "toll"))
            return STR("die");
        if (LEMMA_IN(c->words[w].lemma, crowds))
            return STR("attend");
        if (!LEMMA_IN(c->words[w].lemma, tolls) || !lemma_is(c, w + 1, "of"))
            continue;
        for (uint32_t next = w + 2; next < last && next < w + 2 + REACH; next++) {
            struct str state = state_as(c->lexicon, c->words[next].lemma, true, true, true);
            if (state.n)
                return state;
        }
    }
    return (struct str){0};
}

/* "Rose to nine", "reaches 11", "stands at 40": what is reached may stand anywhere before. */
static bool is_reached(const struct counting *c)
{
    static const char *const verbs[] = {"rise", "reach", "climb", "stand", "grow", "pass", "hit"};
    enum { REACH = 3 };
    for (uint32_t w = c->first; w-- > 0 && c->first - w <= REACH;)
        if (LEMMA_IN(c->words[w].lemma, verbs))
            return true;
    return false;
}

/* A toll that a number is given for, in the claim's words before the number. */
static struct str state_of_counted_toll(const struct counting *c)
{
    uint32_t first = c->first, start = c->claim->span.start;
    if (c->quantity->value.of && c->quantity->value.high == 0 && first < c->last)
        return state_of_toll(c, first, c->last + 4 < c->word_count ? c->last + 4 : c->word_count);
    if (c->quantity->value.of && !str_equal(str_of(c->quantity->value.of), STR("toll")))
        return (struct str){0};
    if (is_reached(c))
        start = 0;
    for (uint32_t i = 0; i < c->claim->argument_count; i++)
        if (c->claim->arguments[i].span.start < start)
            start = c->claim->arguments[i].span.start;
    while (first > 0 && c->words[first - 1].start >= start)
        first--;
    return state_of_toll(c, first, c->first);
}

static const struct claim_argument *argument_in(const struct claim *claim, enum claim_role role)
{
    for (uint32_t i = 0; i < claim->argument_count; i++)
        if (claim->arguments[i].role == role)
            return &claim->arguments[i];
    return NULL;
}

/* "Lost their lives", "cost one life", "claimed 16 lives". */
static bool takes_lives(const struct counting *c)
{
    static const char *const verbs[] = {"lose", "cost", "claim", "take"};
    const struct claim_argument *object = argument_in(c->claim, ROLE_OBJECT);
    return LEMMA_IN(c->claim->lemma, verbs) && object && str_equal(object->lemma, STR("life"));
}

static bool is_within(const struct word *w, struct cr_span span)
{
    return w->start >= span.start && w->end <= span.end;
}

/* The argument whose head the number counts: "ten people were killed", "five of its eight cars",
 * "a total of 17 men", but not "Ardal, home to ten thousand people, was hit". */
static const struct claim_argument *counted_argument(const struct counting *c)
{
    static const char *const sums[] = {"total", "number", "estimate"};
    const struct claim_quantity *q = c->quantity;
    for (uint32_t i = 0; i < c->claim->argument_count; i++) {
        const struct claim_argument *argument = &c->claim->arguments[i];
        if (argument->head >= c->word_count)
            continue;
        const struct word *w = &c->words[argument->head];
        bool sum = q->argument == i && w->end <= q->span.start && LEMMA_IN(w->lemma, sums);
        if (is_within(w, q->span) || is_within(w, q->of_span) || sum)
            return argument;
    }
    return NULL;
}

/* "Five of its eight cars", "five carriages of eight": how many there are of them at all. Tells the
 * number before. */
static bool is_whole(const struct counting *c)
{
    enum { REACH = 3 };
    uint32_t w = c->first;
    while (w > 0 && c->first - w < REACH && !lemma_is(c, w, "of") &&
           (w == c->first || c->words[w].upos == UPOS_DET || c->words[w].upos == UPOS_PRON))
        w--;
    if (!lemma_is(c, w, "of") || w == 0)
        return false;
    for (uint32_t i = 0; i < c->claim->quantity_count; i++) {
        struct claim_quantity *q = &c->claim->quantities[i];
        const struct word *before = &c->words[w - 1];
        if (q == c->quantity || q->kind != QUANTITY_COUNT ||
            !(is_within(before, q->span) || is_within(before, q->of_span)))
            continue;
        q->of_whole = c->quantity->value.low;
        return true;
    }
    return false;
}

/* False of idioms: "left the tracks" is "derail". */
static bool is_class_of_verb(const struct counting *c)
{
    uint32_t key = lexicon_find(c->lexicon, c->claim->lemma);
    struct lexicon_event event;
    for (uint32_t i = 0; lexicon_event(c->lexicon, key, i, &event); i++)
        if (str_equal(event.class_name, c->claim->event_class))
            return true;
    return false;
}

/* "Killing 10", "nine were injured", "ten people died", "83 were hurt". */
static struct str state_of_clause(const struct counting *c, bool *acts)
{
    const struct claim *claim = c->claim;
    *acts = false;
    if (takes_lives(c))
        return STR("die");
    const struct claim_argument *counted = counted_argument(c);
    bool before = c->last == claim->predicate; /* "nine die", which no argument holds */
    if (!counted && !(before && c->quantity->argument == CLAIM_NONE && !claim->passive))
        return (struct str){0};
    enum claim_role role = counted ? counted->role : ROLE_ACTOR;
    if (role == ROLE_OTHER && c->first == (uint32_t)claim->predicate + 1 &&
        !argument_in(claim, ROLE_OBJECT))
        role = ROLE_OBJECT; /* "injured at least 30" */
    if (role != ROLE_OBJECT && role != ROLE_ACTOR)
        return (struct str){0};
    uint32_t key = lexicon_event_class(c->lexicon, claim->event_class);
    if (key == LEXICON_NONE)
        return (struct str){0};
    *acts = role == ROLE_ACTOR && argument_in(claim, ROLE_OBJECT) && is_class_of_verb(c);
    uint32_t effect = lexicon_class_effect(c->lexicon, key);
    if (effect == LEXICON_NONE || role == ROLE_ACTOR)
        return claim->event_class;
    return lexicon_text(c->lexicon, effect);
}

/* "240 people on board", "243 passengers aboard", "the ferry was carrying 90 people". */
static bool is_aboard(const struct counting *c)
{
    enum { REACH = 6 };
    const struct claim_argument *counted = counted_argument(c);
    if (str_is(c->claim->lemma, "carry") && counted && counted->role == ROLE_OBJECT &&
        c->quantity->value.of &&
        lexicon_kind_share(c->lexicon, lexicon_find(c->lexicon, str_of(c->quantity->value.of)),
                           KIND_PERSON) > 0.5)
        return true;
    for (uint32_t w = c->last; w < c->word_count && w < c->last + REACH; w++) {
        if (c->words[w].upos == UPOS_PUNCT)
            return false;
        if (lemma_is(c, w, "aboard") || (lemma_is(c, w, "on") && lemma_is(c, w + 1, "board")))
            return true;
    }
    return false;
}

static bool is_gathering(const struct counting *c, struct str lemma)
{
    struct str state = state_as(c->lexicon, lemma, false, false, true);
    return str_is(state, "protest") || str_is(state, "celebrate") || str_is(state, "mourn");
}

/* "3,000 people on the march", "45,000 took to the streets", "forty thousand came". */
static bool is_attendance(const struct counting *c)
{
    static const char *const classes[] = {"protest", "attend", "join", "arrive", "celebrate"};
    enum { REACH = 8, CROWD = 100 };
    if (c->quantity->value.high < CROWD ||
        (c->quantity->value.of && !is_anybody(str_of(c->quantity->value.of))))
        return false;
    for (uint32_t w = c->last; w < c->word_count && w < c->last + REACH; w++)
        if (c->words[w].start < c->claim->span.end &&
            (lemma_is(c, w, "street") ||
             (c->words[w].upos == UPOS_NOUN && is_gathering(c, c->words[w].lemma))))
            return true;
    const struct claim_argument *counted = counted_argument(c);
    bool street = lemma_is(c, c->first - 1, "street");
    return street ||
           (counted && counted->role == ROLE_ACTOR && LEMMA_IN(c->claim->event_class, classes));
}

/* "Police spoke of 12,000", "the police stick to 12,000": another number for what was counted
 * before. */
static bool is_other_estimate(const struct counting *c)
{
    static const char *const verbs[] = {"speak", "say",   "put",    "stick",  "estimate", "count",
                                        "give",  "claim", "insist", "report", "talk"};
    enum { REACH = 3 };
    if (c->quantity->value.of || c->quantity->kind != QUANTITY_COUNT)
        return false;
    for (uint32_t w = c->first; w-- > 0 && c->first - w <= REACH;)
        if (c->words[w].upos == UPOS_VERB)
            return LEMMA_IN(c->words[w].lemma, verbs);
    return false;
}

/* "A population of 120,000", "200,000 residents". */
static bool counts_population(const struct counting *c)
{
    static const char *const nouns[] = {"population", "resident", "inhabitant", "islander"};
    return c->quantity->value.of && LEMMA_IN(str_of(c->quantity->value.of), nouns);
}

/* "Ardal, home to 500 people"; "a city of 8,000 people" may be any city. */
static bool is_population(const struct counting *c)
{
    return c->quantity->value.of && is_anybody(str_of(c->quantity->value.of)) && c->first >= 2 &&
           lemma_is(c, c->first - 1, "to") && lemma_is(c, c->first - 2, "home");
}

/* "Among them three officers", "including two children", "four of them police officers", "one of
 * the hospitals". */
static bool is_part(const struct counting *c)
{
    enum { REACH = 3 };
    for (uint32_t w = c->first; w-- > 0 && c->first - w <= REACH;) {
        if (lemma_is(c, w, "include") || lemma_is(c, w, "including") || lemma_is(c, w, "among"))
            return true;
        if (c->words[w].upos == UPOS_NOUN || c->words[w].upos == UPOS_VERB)
            break;
    }
    bool of = lemma_is(c, c->last, "of");
    if (of && c->last == c->first + 1 && lemma_is(c, c->first, "one"))
        return true;
    const struct word *whom = c->last + 1 < c->word_count ? &c->words[c->last + 1] : NULL;
    return of && whom && whom->upos == UPOS_PRON && whom->xpos != XPOS_PRPS;
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

static struct str state_of(struct counting *c)
{
    struct str state = state_of_noun(c);
    if (!state.n)
        state = state_behind(c);
    if (!state.n)
        state = state_of_counted_toll(c);
    if (!state.n && is_population(c))
        state = STR("inhabit");
    if (!state.n && is_attendance(c))
        state = STR("attend");
    if (!state.n && is_aboard(c))
        state = STR("aboard");
    if (!state.n)
        state = state_of_clause(c, &c->quantity->acts);
    if (!state.n && counts_population(c))
        state = STR("inhabit");
    return state;
}

static bool is_generic(const struct claim_quantity *q)
{
    return !q->part_noun.n && (!q->value.of || is_anybody(str_of(q->value.of)));
}

void counted_find(const struct lexicon *lexicon, const struct sentence *sentence,
                  struct claim *claims, uint32_t count)
{
    struct counting c = {
        .lexicon = lexicon, .words = sentence->words, .word_count = sentence->word_count};
    struct str before = {0};
    for (uint32_t i = 0; i < count; i++) {
        c.claim = &claims[i];
        for (uint32_t q = 0; q < claims[i].quantity_count; q++) {
            c.quantity = &claims[i].quantities[q];
            if (c.quantity->kind != QUANTITY_COUNT && c.quantity->kind != QUANTITY_PERCENT)
                continue;
            find_words(&c);
            c.quantity->part = is_part(&c);
            c.quantity->whole = is_whole(&c);
            if (c.quantity->whole)
                continue;
            if (c.quantity->part)
                name_part(&c);
            bool goes_on =
                (c.quantity->part && !lemma_is(&c, c.first, "one")) || is_other_estimate(&c);
            c.quantity->state = goes_on && before.n ? before : state_of(&c);
            c.quantity->generic = is_generic(c.quantity);
            if (!c.quantity->part && c.quantity->state.n)
                before = c.quantity->state;
        }
    }
}
