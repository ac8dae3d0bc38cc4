#include "claims/counting.h"

#include "language/lexicon_tables.h"

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

/* What becomes of things "to close", "to be shut". An infinitive with an object of its own tells
 * what is done to that. */
static struct str state_of_infinitive(const struct counting *c, uint32_t word)
{
    const struct word *next = word + 1 < c->word_count ? &c->words[word + 1] : NULL;
    bool object =
        next && (next->upos == UPOS_DET || next->upos == UPOS_NOUN || next->upos == UPOS_PRON ||
                 next->upos == UPOS_PROPN || next->upos == UPOS_NUM || next->upos == UPOS_ADJ);
    if (object || word == 0 || !counting_lemma_is(c, word - 1, "to"))
        return (struct str){0};
    return state_as(c->lexicon, c->words[word].lemma, false, true, false);
}

/* "Treated for bruises", "treated for smoke inhalation": hurt. */
static bool is_treated_for_injury(const struct counting *c, uint32_t word)
{
    enum { REACH = 5 };
    if (!counting_lemma_is(c, word + 1, "for"))
        return false;
    for (uint32_t w = word + 2; w < c->word_count && w < word + 2 + REACH; w++)
        if (counting_lemma_in(c, w, COUNT_INJURIES))
            return true;
    return false;
}

/* What befalls the object of the claim's own verb: of all its words. */
static struct str state_of_predicate(const struct counting *c)
{
    uint32_t key = lexicon_event_class(c->lexicon, c->claim->event_class);
    if (key == LEXICON_NONE)
        return (struct str){0};
    uint32_t effect = lexicon_class_effect(c->lexicon, key);
    return effect == LEXICON_NONE ? c->claim->event_class : lexicon_text(c->lexicon, effect);
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
    if (w->xpos == XPOS_VB)
        return state_of_infinitive(c, word);
    if (word == c->claim->predicate && memchr(c->claim->lemma.s, ' ', c->claim->lemma.n))
        return state_of_predicate(c); /* "shot down" is no "shot" */
    struct str state =
        state_as(c->lexicon, w->lemma, true, is_participle(w) || w->upos == UPOS_ADJ, false);
    if (str_is(state, "treat") && is_treated_for_injury(c, word))
        return STR("injure");
    return state.n || w->upos == UPOS_VERB ? state : state_of_participle(c, w);
}

/* The event that a noun counts: "twenty-one arrests", "two launches", "13 fatalities". */
static struct str state_of_noun(const struct counting *c)
{
    static const double EVENT_SHARE = 0.3;
    const uint32_t things = KIND_BIT(KIND_STRUCTURE) | KIND_BIT(KIND_ARTIFACT) |
                            KIND_BIT(KIND_LOCATION) | KIND_BIT(KIND_COMMUNICATION);
    if (!c->quantity->value.of || !counting_bare(c))
        return (struct str){0};
    uint32_t key = lexicon_find(c->lexicon, str_of(c->quantity->value.of));
    if ((lexicon_kinds(c->lexicon, key, 1) & things) &&
        lexicon_kind_share(c->lexicon, key, KIND_EVENT) < EVENT_SHARE)
        return (struct str){0};
    return state_as(c->lexicon, str_of(c->quantity->value.of), false, false, true);
}

/* "Nine die", "two drown": a verb that the tagger took for the noun counted. More than one of a
 * thing would be told in the plural. */
static struct str state_of_hidden_verb(const struct counting *c)
{
    const struct claim_quantity *q = c->quantity;
    uint32_t w = c->last;
    if (!q->value.of || q->value.low <= 1 || w >= c->word_count ||
        c->words[w].start != q->of_span.start || c->words[w].xpos != XPOS_NN)
        return (struct str){0};
    struct str state = state_as(c->lexicon, c->words[w].lemma, false, true, false);
    return count_words_has(c->lists, COUNT_OF_PEOPLE, state) ? state : (struct str){0};
}

/* Ways to tell a state ---------------------------------------------------------------------------
 */

/* The "to" of "900 branches are to close", "4,500 jobs to go". */
static bool is_to_infinitive(const struct counting *c, uint32_t word)
{
    return counting_lemma_is(c, word, "to") && word + 1 < c->word_count &&
           (c->words[word + 1].xpos == XPOS_VB || c->words[word + 1].upos == UPOS_AUX);
}

/* Words that may stand between a number and the state: "ten people were killed", "17 more are still
 * missing", "86 pupils have fallen ill", "the six who are missing". */
static bool is_between(const struct counting *c, uint32_t word)
{
    const struct word *w = &c->words[word];
    return w->upos == UPOS_DET || w->upos == UPOS_ADV || w->upos == UPOS_AUX ||
           (w->xpos == XPOS_WP && word == c->last) || counting_lemma_is(c, word, "of") ||
           counting_lemma_is(c, word, "one") || counting_anybody(c, w->lemma) ||
           counting_lemma_in(c, word, COUNT_BETWEEN) || is_to_infinitive(c, word) ||
           (w->start >= c->quantity->of_span.start && w->end <= c->quantity->of_span.end);
}

/* "Have arrested" is no state of those who have. */
static bool is_active(const struct counting *c, uint32_t word, struct str state)
{
    return c->words[word].upos == UPOS_VERB && word > 0 && counting_lemma_is(c, word - 1, "have") &&
           !str_is(state, "die") && !str_is(state, "go missing");
}

/* "Was found dead", "are feared missing", "were reported hurt": the word behind tells more than the
 * verb before it. */
static struct str state_of_complement(const struct counting *c, uint32_t word)
{
    if (c->words[word].upos != UPOS_VERB || word + 1 >= c->word_count ||
        (c->words[word + 1].upos != UPOS_ADJ && c->words[word + 1].xpos != XPOS_VBN))
        return (struct str){0};
    return state_beside(c, word + 1);
}

/* "Ten dead", "60 people injured", "seventeen of the detained", "17 more are still missing". Of
 * "six were confirmed to have died", the last tells it. */
static struct str state_behind(const struct counting *c)
{
    enum { REACH = 6 };
    struct str first = {0};
    for (uint32_t w = c->last; counting_bare(c) && w < c->word_count && w < c->last + REACH; w++) {
        struct str state = state_of_complement(c, w);
        if (!state.n)
            state = state_beside(c, w);
        if (state.n && !is_active(c, w, state)) {
            if (!counting_lemma_in(c, w, COUNT_BETWEEN))
                return state;
            first = first.n ? first : state;
        }
        if (!is_between(c, w))
            break;
    }
    return first;
}

/* "The evacuation of 300 people", "the deaths of six miners": the noun before tells it. */
static struct str state_of_noun_before(const struct counting *c)
{
    uint32_t w = c->first;
    while (w > 0 && (c->words[w - 1].upos == UPOS_DET || c->words[w - 1].upos == UPOS_ADV ||
                     c->words[w - 1].upos == UPOS_ADJ))
        w--;
    if (w < 2 || !counting_lemma_is(c, w - 1, "of") || c->words[w - 2].upos != UPOS_NOUN ||
        !counting_people(c))
        return (struct str){0};
    struct str state = state_as(c->lexicon, c->words[w - 2].lemma, false, false, true);
    return count_words_has(c->lists, COUNT_OF_PEOPLE, state) ||
                   count_words_has(c->lists, COUNT_GROWING, state)
               ? state
               : (struct str){0};
}

/* "The death toll", "the number of injured", "a count of dead". */
static struct str state_of_toll(const struct counting *c, uint32_t first, uint32_t last)
{
    enum { REACH = 4 };
    for (uint32_t w = first; w < last; w++) {
        if (counting_lemma_is(c, w, "toll"))
            return STR("die");
        if (counting_lemma_in(c, w, COUNT_CROWDS))
            return STR("attend");
        if (!counting_lemma_in(c, w, COUNT_TOLLS) || !counting_lemma_is(c, w + 1, "of"))
            continue;
        for (uint32_t next = w + 2; next < last && next < w + 2 + REACH; next++) {
            if (counting_lemma_in(c, next, COUNT_ATTENDERS))
                return STR("attend");
            if (counting_lemma_in(c, next, COUNT_CASUALTIES))
                return STR("die");
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
    enum { REACH = 3 };
    for (uint32_t w = c->first; w-- > 0 && c->first - w <= REACH;)
        if (counting_lemma_in(c, w, COUNT_REACHING))
            return true;
    return false;
}

/* "Cases climb to 140", "deaths passed 200": a noun that tells a state is what is counted. */
static struct str state_of_counted_cases(const struct counting *c, uint32_t first)
{
    for (uint32_t w = c->first; w-- > first;) {
        bool those = counting_lemma_in(c, w + 1, COUNT_REACHING); /* "quake dead reach 41" */
        if (c->words[w].xpos != XPOS_NNS && !those)
            continue;
        struct str state = state_as(c->lexicon, c->words[w].lemma, those, false, true);
        if (count_words_has(c->lists, COUNT_OF_PEOPLE, state))
            return state;
    }
    return (struct str){0};
}

/* A toll that a number is given for, in the claim's words before the number. */
static struct str state_of_counted_toll(const struct counting *c)
{
    uint32_t first = c->first, start = c->claim->span.start;
    if (c->quantity->value.of && c->quantity->value.high == 0 && first < c->last)
        return state_of_toll(c, first, c->last + 4 < c->word_count ? c->last + 4 : c->word_count);
    bool reached = is_reached(c);
    struct str noun = c->quantity->value.of ? str_of(c->quantity->value.of) : (struct str){0};
    if (noun.n && !str_is(noun, "toll") && !(reached && counting_anybody(c, noun)))
        return (struct str){0};
    if (reached)
        start = 0;
    for (uint32_t i = 0; i < c->claim->argument_count; i++)
        if (c->claim->arguments[i].span.start < start)
            start = c->claim->arguments[i].span.start;
    while (first > 0 && c->words[first - 1].start >= start)
        first--;
    struct str state = state_of_toll(c, first, c->first);
    return state.n || !reached ? state : state_of_counted_cases(c, first);
}

/* "Lost their lives", "cost one life", "claimed 16 lives". */
static bool takes_lives(const struct counting *c)
{
    const struct claim_argument *object = counting_argument(c->claim, ROLE_OBJECT);
    return count_words_has(c->lists, COUNT_TAKING_LIVES, c->claim->lemma) && object &&
           str_equal(object->lemma, STR("life"));
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
    const struct claim_argument *counted = counting_counted(c);
    bool before = c->last == claim->predicate; /* "nine die", which no argument holds */
    bool behind = c->first == (uint32_t)claim->predicate + 1 && !c->quantity->value.of &&
                  !counting_argument(claim, ROLE_OBJECT);
    if (!counted && !behind && !(before && c->quantity->argument == CLAIM_NONE && !claim->passive))
        return (struct str){0};
    enum claim_role role = counted ? counted->role : behind ? ROLE_OBJECT : ROLE_ACTOR;
    if (role == ROLE_OTHER && c->first == (uint32_t)claim->predicate + 1 &&
        !counting_argument(claim, ROLE_OBJECT))
        role = ROLE_OBJECT; /* "injured at least 30" */
    if (role != ROLE_OBJECT && role != ROLE_ACTOR)
        return (struct str){0};
    uint32_t key = lexicon_event_class(c->lexicon, claim->event_class);
    if (key == LEXICON_NONE)
        return (struct str){0};
    bool victims = before && !c->quantity->value.of &&
                   count_words_has(c->lists, COUNT_OF_PEOPLE, claim->event_class);
    *acts = role == ROLE_ACTOR && counting_argument(claim, ROLE_OBJECT) && is_class_of_verb(c) &&
            !victims; /* "ten killed and 50 injured when …" */
    uint32_t effect = lexicon_class_effect(c->lexicon, key);
    if (effect == LEXICON_NONE || role == ROLE_ACTOR)
        return claim->event_class;
    return lexicon_text(c->lexicon, effect);
}

/* "240 people on board", "243 passengers aboard", "the ferry was carrying 90 people". */
bool counting_aboard(const struct counting *c)
{
    enum { REACH = 6 };
    const struct claim_argument *counted = counting_counted(c);
    if (str_is(c->claim->lemma, "carry") && counted && counted->role == ROLE_OBJECT &&
        c->quantity->value.of &&
        lexicon_kind_share(c->lexicon, lexicon_find(c->lexicon, str_of(c->quantity->value.of)),
                           KIND_PERSON) > 0.5)
        return true;
    for (uint32_t w = c->last; w < c->word_count && w < c->last + REACH; w++) {
        if (c->words[w].upos == UPOS_PUNCT || c->words[w].upos == UPOS_NUM)
            return false;
        if (counting_lemma_is(c, w, "aboard") ||
            (counting_lemma_is(c, w, "on") && counting_lemma_is(c, w + 1, "board")))
            return true;
    }
    return false;
}

static bool is_gathering(const struct counting *c, struct str lemma)
{
    struct str state = state_as(c->lexicon, lemma, false, false, true);
    return count_words_has(c->lists, COUNT_GATHERINGS, state);
}

/* "About 200 fishermen marched", "50 workers gathered outside the court": whoever they are. */
static bool comes_together(const struct counting *c)
{
    const struct claim_argument *counted = counting_counted(c);
    return c->quantity->value.of && counting_people(c) && counted && counted->role == ROLE_ACTOR &&
           count_words_has(c->lists, COUNT_GATHERING, c->claim->lemma);
}

/* "3,000 people on the march", "45,000 took to the streets", "forty thousand came". */
static bool is_attendance(const struct counting *c)
{
    enum { REACH = 8, CROWD = 100, GROUP = 20 };
    struct str noun = c->quantity->value.of ? str_of(c->quantity->value.of) : (struct str){0};
    bool attenders = count_words_has(c->lists, COUNT_ATTENDERS, noun);
    if (comes_together(c) && c->quantity->value.high >= GROUP)
        return true;
    if (c->quantity->value.high < CROWD || (noun.n && !attenders && !counting_anybody(c, noun) &&
                                            !count_words_has(c->lists, COUNT_CROWDS, noun)))
        return false;
    for (uint32_t w = c->last; w < c->word_count && w < c->last + REACH; w++)
        if (c->words[w].start < c->claim->span.end &&
            (counting_lemma_is(c, w, "street") || counting_lemma_is(c, w, "square") ||
             (c->words[w].upos == UPOS_NOUN && is_gathering(c, c->words[w].lemma))))
            return true;
    const struct claim_argument *counted = counting_counted(c);
    bool street = counting_lemma_is(c, c->first - 1, "street");
    bool comes = count_words_has(c->lists, COUNT_COMING, c->claim->event_class) ||
                 count_words_has(c->lists, COUNT_COMING, c->claim->lemma);
    const struct claim_argument *actor = counting_argument(c->claim, ROLE_ACTOR);
    bool drawn = counted && counted->role == ROLE_OBJECT && actor &&
                 is_gathering(c, actor->lemma) &&
                 count_words_has(c->lists, COUNT_DRAWING, c->claim->lemma);
    return attenders || street || drawn || (counted && counted->role == ROLE_ACTOR && comes);
}

/* "A population of 120,000", "200,000 residents", "about 900 people live there". */
static bool counts_population(const struct counting *c)
{
    const struct claim_argument *counted = counting_counted(c);
    bool live = counted && counted->role == ROLE_ACTOR && c->quantity->value.of &&
                counting_anybody(c, str_of(c->quantity->value.of)) &&
                count_words_has(c->lists, COUNT_LIVING, c->claim->lemma);
    return live || (c->quantity->value.of &&
                    count_words_has(c->lists, COUNT_RESIDENTS, str_of(c->quantity->value.of)));
}

/* "Ardal, home to 500 people"; "a city of 8,000 people" may be any city. */
static bool is_population(const struct counting *c)
{
    return c->quantity->value.of && counting_anybody(c, str_of(c->quantity->value.of)) &&
           c->first >= 2 && counting_lemma_is(c, c->first - 1, "to") &&
           counting_lemma_is(c, c->first - 2, "home");
}

/* "Nine are in hospital", "taken to hospital". */
static bool is_in_hospital(const struct counting *c)
{
    enum { REACH = 8 };
    for (uint32_t w = c->last; w < c->word_count && w < c->last + REACH; w++) {
        if (c->words[w].upos == UPOS_PUNCT && counting_lemma_is(c, w, "."))
            return false;
        if (counting_lemma_in(c, w, COUNT_HOSPITALS) && w > c->last &&
            (counting_lemma_is(c, w - 1, "in") || counting_lemma_is(c, w - 1, "to") ||
             ((counting_lemma_is(c, w - 2, "in") || counting_lemma_is(c, w - 2, "to")) &&
              w - 2 >= c->last)))
            return true;
    }
    return false;
}

/* "Cut 3,000 jobs", "4,500 jobs to go", "no job cuts", "cost 200 people their jobs". */
static bool are_jobs_lost(const struct counting *c)
{
    enum { REACH = 6 };
    bool jobs = c->quantity->value.of &&
                count_words_has(c->lists, COUNT_JOBS, str_of(c->quantity->value.of));
    if (!jobs) /* "No job cuts": the jobs stand before the noun counted */
        jobs = c->quantity->value.of && counting_lemma_in(c, c->last, COUNT_JOBS);
    bool lost = count_words_has(c->lists, COUNT_LOSING_JOBS, c->claim->lemma);
    for (uint32_t w = c->last; w < c->word_count && w < c->last + REACH; w++) {
        if (c->words[w].upos == UPOS_PUNCT)
            break;
        lost = lost || counting_lemma_in(c, w, COUNT_LOSING_JOBS);
        jobs = jobs || (counting_lemma_in(c, w, COUNT_JOBS) && c->words[w - 1].xpos == XPOS_PRPS);
    }
    return jobs && lost;
}

/* "Twenty-two passengers have not been found yet". */
static bool are_not_found(const struct counting *c)
{
    const struct claim *claim = c->claim;
    return claim->polarity == CR_NEGATED && claim->passive && c->last <= claim->predicate &&
           (str_is(claim->event_class, "find") || str_is(claim->event_class, "rescue")) &&
           c->quantity->value.high > 0 && counting_people(c);
}

/* "Blast at grain terminal kills two": a verb of a headline that the tagger took for a noun. */
static struct str state_of_headline_verb(const struct counting *c)
{
    if (c->first == 0 || (c->quantity->value.of && !counting_people(c)))
        return (struct str){0};
    const struct word *w = &c->words[c->first - 1];
    if (w->xpos != XPOS_NNS)
        return (struct str){0};
    struct str state = state_as(c->lexicon, w->lemma, false, true, false);
    return count_words_has(c->lists, COUNT_OF_PEOPLE, state) ? state : (struct str){0};
}

struct str counting_state(struct counting *c)
{
    struct str state = state_of_hidden_verb(c);
    if (state.n) {
        c->quantity->value.of = NULL;
        c->quantity->of_span = (struct cr_span){0, 0};
        return state;
    }
    if (are_jobs_lost(c))
        return STR("leave office");
    if (are_not_found(c))
        return STR("go missing");
    state = counting_state_of_change(c);
    if (state.n)
        return state;
    if (counting_bodies(c))
        return STR("die");
    if (counting_hurt(c))
        return STR("injure");
    state = state_of_headline_verb(c);
    if (!state.n)
        state = state_of_noun(c);
    if (!state.n)
        state = counting_state_of_phrase(c);
    if (!state.n)
        state = state_of_noun_before(c);
    if (!state.n)
        state = state_behind(c);
    if (!state.n)
        state = state_of_counted_toll(c);
    if (!state.n && is_population(c))
        state = STR("inhabit");
    if (!state.n && (is_attendance(c) || counting_lemma_is(c, c->first - 1, "involve")))
        state = STR("attend");
    if (!state.n && counting_aboard(c))
        state = STR("aboard");
    if (!state.n)
        state = state_of_clause(c, &c->quantity->acts);
    if ((!state.n || str_is(state, "transport")) && counting_people(c) && is_in_hospital(c))
        state = STR("treat");
    if (!state.n && counts_population(c))
        state = STR("inhabit");
    return state;
}
