#include "claims/assemble_maker.h"

#include <math.h>
#include <stdio.h>

#include "claims/quantity.h"
#include "language/lexicon_tables.h"

/* Event classes -------------------------------------------------------------------------------- */

static uint16_t first_head(const struct clause *clause, enum claim_role role)
{
    for (uint32_t i = 0; i < clause->argument_count; i++)
        if (clause->arguments[i].role == role)
            return clause->arguments[i].head;
    return WORD_NONE;
}

/* What a word's noun is, over its more frequent senses. */
static uint32_t kinds_of(const struct claim_maker *m, uint16_t word)
{
    enum { SENSES = 3 };
    if (word == WORD_NONE)
        return 0;
    return lexicon_kinds(m->assembly->lexicon,
                         lexicon_find(m->assembly->lexicon, m->words[word].lemma), SENSES);
}

/* "An object that could be a missile": the kinds of what a relative clause says the object is. */
static uint32_t kinds_told(const struct claim_maker *m, uint16_t object)
{
    const struct clauses *clauses = &m->reading->clauses;
    uint32_t kinds = 0;
    for (uint32_t c = 0; c < clauses->count && object != WORD_NONE; c++) {
        const struct clause *clause = &clauses->items[c];
        if (clause->form == CLAUSE_COPULA && clause->link == LINKED_RELATIVE &&
            first_head(clause, ROLE_ACTOR) == object)
            kinds |= kinds_of(m, clause->predicate);
    }
    return kinds;
}

/* The first class of a word with that part; one that asks for the object's kind goes before others
 * where it fits, and counts only then. */
static struct str class_of(const struct claim_maker *m, struct str word, enum lexicon_part part)
{
    const struct lexicon *lexicon = m->assembly->lexicon;
    uint32_t key = lexicon_find(lexicon, word);
    uint16_t head = first_head(m->own, ROLE_OBJECT);
    uint32_t object = kinds_of(m, head) | kinds_told(m, head);
    struct lexicon_event event;
    struct str found = {0};
    for (uint32_t i = 0; lexicon_event(lexicon, key, i, &event); i++) {
        if (event.part != part)
            continue;
        if (event.object_kinds & object)
            return event.class_name;
        if (!event.object_kinds && !found.s)
            found = event.class_name;
    }
    return found;
}

/* "Leave the tracks", "fall ill", "burst into flames": an idiom of a verb and what it takes. */
static struct str class_of_idiom(const struct claim_maker *m)
{
    enum { WORDS_MAX = 3 };
    for (uint32_t i = 0; i < m->own->argument_count; i++) {
        const struct clause_argument *object = &m->own->arguments[i];
        bool takes = object->role == ROLE_OBJECT || object->role == ROLE_ATTRIBUTE ||
                     (object->role == ROLE_TO && first_head(m->own, ROLE_OBJECT) == WORD_NONE);
        if (!takes || object->head - object->first >= WORDS_MAX)
            continue;
        struct str words =
            str_span(m->text, m->words[object->first].start, m->words[object->head].end);
        char phrase[LEXICON_TEXT_MAX];
        struct str into = object->role == ROLE_TO ? object->preposition : (struct str){0};
        int n = snprintf(phrase, sizeof phrase, "%.*s %.*s%s%.*s", (int)m->own->lemma.n,
                         m->own->lemma.s, (int)into.n, into.s, into.n ? " " : "", (int)words.n,
                         words.s);
        struct str found = {0};
        if (n > 0 && (size_t)n < sizeof phrase)
            found = class_of(m, (struct str){phrase, (size_t)n}, LEXICON_VERB);
        if (found.s)
            return found;
    }
    return (struct str){0};
}

/* "Opened [fire]": an idiom of the verb that carries an event noun; empty where they are none. */
static struct str idiom_with_noun(const struct claim_maker *m)
{
    const struct clause *own = m->own;
    if (own->form != CLAUSE_NOUN || own->light == WORD_NONE)
        return (struct str){0};
    struct str verb = m->words[own->light].lemma, noun = m->words[own->predicate].lemma;
    char phrase[LEXICON_TEXT_MAX];
    int n = snprintf(phrase, sizeof phrase, "%.*s %.*s", (int)verb.n, verb.s, (int)noun.n, noun.s);
    bool fits = n > 0 && (size_t)n < sizeof phrase;
    return fits ? class_of(m, (struct str){phrase, (size_t)n}, LEXICON_VERB) : (struct str){0};
}

struct str maker_lemma(const struct claim_maker *m)
{
    struct str idiom = idiom_with_noun(m);
    return idiom.s ? idiom : m->own->lemma;
}

struct str maker_event_class(const struct claim_maker *m)
{
    const struct clause *own = m->own;
    const struct word *predicate = &m->words[own->predicate];
    struct str found = own->form == CLAUSE_VERB ? class_of_idiom(m) : idiom_with_noun(m);
    if (found.s)
        return found;
    if (own->form == CLAUSE_NOUN)
        found = class_of(m, predicate->lemma, LEXICON_NOUN);
    else if (own->form == CLAUSE_COPULA && predicate->upos == UPOS_ADJ)
        found = class_of(m, predicate->lemma, LEXICON_ADJECTIVE);
    if (!found.s)
        found = class_of(m, own->lemma, LEXICON_VERB);
    return found.s ? found : own->lemma;
}

/* Places of words ------------------------------------------------------------------------------ */

/* The nearest clause above a word that makes a claim. */
static uint32_t clause_above(const struct claim_maker *m, uint16_t word)
{
    const struct tree *tree = m->tree;
    const struct clauses *clauses = &m->reading->clauses;
    for (; word != WORD_NONE; word = tree->head[word]) {
        uint32_t c = clauses->of_word[word];
        if (c == CLAUSE_NONE)
            continue;
        for (uint32_t noun = 0; clauses->items[c].absorbed && noun < clauses->count; noun++)
            if (clauses->items[noun].light == word)
                return noun;
        /* "Fired rockets starting at noon": what makes no claim gives what it has to the one above.
         */
        if (clauses->items[c].absorbed && clauses->items[c].parent != CLAUSE_NONE)
            continue;
        return c;
    }
    return CLAUSE_NONE;
}

/* The argument of the clause at hand that a word stands in, the shortest where several do. */
static uint32_t argument_with(const struct claim_maker *m, uint16_t word)
{
    uint32_t best = CLAIM_NONE;
    uint16_t shortest = WORD_NONE;
    for (uint32_t i = 0; i < m->own->argument_count; i++) {
        const struct clause_argument *argument = &m->own->arguments[i];
        uint16_t length = (uint16_t)(argument->last - argument->first);
        if (word >= argument->first && word < argument->last && length < shortest) {
            best = i;
            shortest = length;
        }
    }
    return best;
}

/* Quantities ----------------------------------------------------------------------------------- */

/* "A missile" counts; "a statement", "a day" do not. */
static bool is_counted_word(const struct word *word)
{
    return word->upos == UPOS_NOUN || word->upos == UPOS_NUM || word->upos == UPOS_SYM;
}

/* An article counts where a thing stands behind it; that of "3 million dollars a day" tells how
 * often. */
static bool counts(const struct claim_maker *m, const struct number *number,
                   const struct claim_quantity *quantity)
{
    if (number->form == NUMBER_ARTICLE && quantity->kind == QUANTITY_DURATION)
        return number->first == 0 || !is_counted_word(&m->words[number->first - 1]);
    return number->form != NUMBER_ARTICLE || quantity->value.unit ||
           (quantity->argument != CLAIM_NONE && quantity->value.of &&
            quantity_article_counts(m->assembly->lexicon, str_of(quantity->value.of)));
}

/* "Two rockets Wednesday" counts rockets: a noun counted that is a word of time gives way to the
 * noun before it. */
static void correct_counted(const struct claim_maker *m, const struct number *number,
                            struct claim_quantity *quantity)
{
    for (uint32_t i = 0; i < m->reading->times.count; i++) {
        const struct time_phrase *phrase = &m->reading->times.items[i];
        if (quantity->of_span.start < phrase->span.start ||
            quantity->of_span.start >= phrase->span.end || phrase->first <= number->last)
            continue;
        uint16_t noun = (uint16_t)(phrase->first - 1);
        if (m->words[noun].upos != UPOS_NOUN && m->words[noun].upos != UPOS_PROPN)
            continue;
        struct str lemma = m->words[noun].lemma;
        quantity->value.of = arena_strndup(m->arena, lemma.s, lemma.n);
        quantity->of_span = maker_word_span(m, noun);
    }
}

/* Weapons and vehicles are counted in the end: that a report speaks of one of them, or of several,
 * may be all it knows so far. */
static bool comes_in_numbers(const struct claim_maker *m, uint16_t noun)
{
    const uint32_t kinds = KIND_BIT(KIND_WEAPON) | KIND_BIT(KIND_AIRCRAFT) | KIND_BIT(KIND_VESSEL);
    uint32_t key = lexicon_find(m->assembly->lexicon, m->words[noun].lemma);
    if (class_of(m, m->words[noun].lemma, LEXICON_NOUN).n)
        return false; /* "the launch" is an event */
    return m->words[noun].upos == UPOS_NOUN && lexicon_kinds(m->assembly->lexicon, key, 1) & kinds;
}

/* "The suspected missile": one of them, "the missiles": two or more. */
static bool unsaid_quantity(const struct claim_maker *m, uint32_t index, struct claim_quantity *out)
{
    const struct clause_argument *argument = &m->own->arguments[index];
    const struct word *noun = &m->words[argument->head];
    if ((argument->role != ROLE_ACTOR && argument->role != ROLE_OBJECT) ||
        !comes_in_numbers(m, argument->head) ||
        !str_equal_fold(m->words[argument->first].lemma, STR("the")))
        return false;
    bool plural = noun->xpos == XPOS_NNS;
    *out = (struct claim_quantity){
        .kind = QUANTITY_COUNT,
        .value = {plural ? 2 : 1, plural ? INFINITY : 1, plural ? CR_AT_LEAST : CR_EXACT, NULL,
                  arena_strndup(m->arena, noun->lemma.s, noun->lemma.n)},
        .unsaid = true,
        .currency = LEXICON_NONE,
        .span = maker_word_span(m, argument->first),
        .of_span = maker_word_span(m, argument->head),
        .argument = index,
    };
    return true;
}

static bool has_quantity_in(const struct claim_quantity *items, size_t count, uint32_t argument)
{
    for (size_t i = 0; i < count; i++)
        if (items[i].argument == argument)
            return true;
    return false;
}

void maker_quantities(struct claim_maker *m, struct claim *claim)
{
    vec(struct claim_quantity) found = {0};
    const struct numbers *numbers = &m->reading->numbers;
    for (uint32_t i = 0; i < numbers->count; i++) {
        const struct number *number = &numbers->items[i];
        uint32_t argument = argument_with(m, number->word);
        if (argument == CLAIM_NONE && clause_above(m, number->word) != m->clause)
            continue;
        struct claim_quantity quantity =
            quantity_make(m->arena, m->assembly->lexicon, m->assembly->counts, m->text, m->tree,
                          m->assembly->entities, numbers, i);
        quantity.argument = argument;
        correct_counted(m, number, &quantity);
        if (counts(m, number, &quantity))
            vec_push(m->arena, &found, quantity);
    }
    for (uint32_t i = 0; i < m->own->argument_count; i++) {
        struct claim_quantity quantity;
        if (!has_quantity_in(found.items, found.count, i) && unsaid_quantity(m, i, &quantity))
            vec_push(m->arena, &found, quantity);
    }
    claim->quantities = found.items;
    claim->quantity_count = (uint32_t)found.count;
}

/* Times ---------------------------------------------------------------------------------------- */

static enum time_tense tense_of(const struct claim_maker *m)
{
    if (m->stance->certainty == CR_EXPECTED || m->stance->certainty == CR_PLANNED ||
        m->stance->certainty == CR_ORDERED)
        return TIME_TOLD_FUTURE;
    const struct clause *clause = m->own;
    while (!clause->finite && !clause->past && clause->parent != CLAUSE_NONE)
        clause = &m->reading->clauses.items[clause->parent];
    return clause->past ? TIME_TOLD_PAST : TIME_TOLD_PRESENT;
}

/* The word of an expression that the others hang on. */
static uint16_t time_head(const struct claim_maker *m, const struct time_phrase *phrase)
{
    for (uint16_t w = phrase->first; w < phrase->last; w++) {
        uint16_t head = m->tree->head[w];
        if (m->words[w].upos != UPOS_PUNCT &&
            (head == WORD_NONE || head < phrase->first || head >= phrase->last))
            return w;
    }
    return phrase->first;
}

/* A clause that only governs or carries the one at hand: its times are told of that one. */
static bool stands_for(const struct claim_maker *m, uint32_t clause)
{
    const struct clauses *clauses = &m->reading->clauses;
    if (clause == m->clause)
        return true;
    return clause != CLAUSE_NONE && m->reading->stances.is_operator[clause] &&
           m->own->parent == clause &&
           (m->own->link == LINKED_CONTROLLED || clauses->items[clause].absorbed);
}

/* Says when: in the clause's own words, or in an argument it has in common with another. */
static bool tells_time(const struct claim_maker *m, const struct time_phrase *phrase, bool *shared)
{
    uint16_t head = time_head(m, phrase);
    uint32_t owner = clause_above(m, head);
    *shared = owner != m->clause;
    if (phrase->attributive)
        return owner == m->clause && m->own->form == CLAUSE_NOUN;
    if (stands_for(m, owner))
        return true;
    for (uint32_t i = 0; i < m->own->argument_count; i++) {
        const struct clause_argument *argument = &m->own->arguments[i];
        if (argument->role == ROLE_TIME && argument->shared && head >= argument->first &&
            head < argument->last)
            return true;
    }
    return false;
}

/* "Stopped at 11:21, when the quake struck", "was asleep at 3 a.m. when the roof fell in": the
 * clause that says when; CLAUSE_NONE. */
static uint32_t clause_of_when(const struct claim_maker *m)
{
    const struct clauses *clauses = &m->reading->clauses;
    const struct clause *own = m->own;
    if (own->form == CLAUSE_NOUN && own->parent != CLAUSE_NONE &&
        clauses->items[own->parent].absorbed)
        own = &clauses->items[own->parent];
    if (!own->finite || !own->past || own->form == CLAUSE_COPULA)
        return CLAUSE_NONE;
    for (uint16_t back = 0; back <= 1 && back <= own->first; back++)
        if (str_is(m->words[own->first - back].lemma, "when"))
            return own->parent;
    return CLAUSE_NONE;
}

/* "Signed it in a ceremony on 4 March": what takes place then is the occasion of the rest. */
static uint32_t clause_of_occasion(const struct claim_maker *m)
{
    static const char *const within[] = {"in", "at", "during", "by"};
    const struct clauses *clauses = &m->reading->clauses;
    for (uint32_t c = 0; c < clauses->count && m->own->form == CLAUSE_VERB; c++) {
        const struct clause *noun = &clauses->items[c];
        if (noun->form != CLAUSE_NOUN || noun->parent != m->clause || noun->absorbed)
            continue;
        for (uint32_t i = 0; i < m->own->argument_count; i++)
            for (size_t k = 0; k < sizeof within / sizeof *within; k++)
                if (m->own->arguments[i].head == noun->predicate &&
                    str_is(m->own->arguments[i].preposition, within[k]))
                    return c;
    }
    return CLAUSE_NONE;
}

/* "Hit the coast on Sunday, killing ten": a participle that goes on with its parent has its
 * times. */
static bool goes_on(const struct claim_maker *m)
{
    const struct clause *own = m->own;
    if (own->link == LINKED_CONJUNCT && own->parent != CLAUSE_NONE)
        own = &m->reading->clauses.items[own->parent];
    return own->link == LINKED_ADVERBIAL && !own->finite && !own->infinitive &&
           own->marker == WORD_NONE && own->parent != CLAUSE_NONE && own->form == CLAUSE_VERB;
}

typedef vec(struct claim_time) time_list;

static void add_time(struct claim_maker *m, time_list *found, const struct time_phrase *phrase,
                     bool shared)
{
    struct claim_time time;
    if (!time_resolve(&m->assembly->time, phrase, tense_of(m), &time))
        return;
    time.shared = shared;
    for (size_t i = 0; i < found->count; i++)
        if (time_join(&found->items[i], &time))
            return;
    vec_push(m->arena, found, time);
}

static void collect_times(struct claim_maker *m, time_list *found, bool inherited)
{
    const struct time_phrases *phrases = &m->reading->times;
    for (uint32_t i = 0; i < phrases->count; i++) {
        bool shared;
        if (tells_time(m, &phrases->items[i], &shared))
            add_time(m, found, &phrases->items[i], shared || inherited);
    }
}

static uint32_t clause_it_goes_on(const struct claim_maker *m)
{
    if (!goes_on(m))
        return CLAUSE_NONE;
    return m->own->link == LINKED_CONJUNCT ? m->reading->clauses.items[m->own->parent].parent
                                           : m->own->parent;
}

/* What tells no time of its own has that of the clause that it goes on with, or that tells when. */
static void inherit_times(const struct claim_maker *m, time_list *found)
{
    uint32_t sources[] = {clause_it_goes_on(m), clause_of_when(m), clause_of_occasion(m)};
    for (size_t i = 0; i < sizeof sources / sizeof *sources && !found->count; i++) {
        if (sources[i] == CLAUSE_NONE)
            continue;
        struct claim_maker other = *m;
        other.clause = sources[i];
        other.own = &m->reading->clauses.items[other.clause];
        collect_times(&other, found, true);
    }
}

/* "Did not open until 8:30 p.m." tells when it opened. */
static void read_until(const struct claim_maker *m, struct claim *claim)
{
    for (uint32_t i = 0; i < claim->time_count && m->own->negation != WORD_NONE; i++)
        if (claim->polarity == CR_NEGATED && claim->times[i].relation == TIME_UNTIL &&
            !claim->times[i].shared) {
            claim->times[i].relation = TIME_AT;
            claim->polarity = CR_ASSERTED;
            claim->polarity_span = (struct cr_span){0, 0};
        }
}

void maker_times(struct claim_maker *m, struct claim *claim)
{
    time_list found = {0};
    collect_times(m, &found, false);
    if (!found.count)
        inherit_times(m, &found);
    for (size_t i = 0; i < found.count; i++)
        if (found.items[i].dated && !found.items[i].attributive)
            time_remember(&m->assembly->time, &found.items[i]);
    claim->times = found.items;
    claim->time_count = (uint32_t)found.count;
    read_until(m, claim);
}
