#include "base/str.h"
#include "compare/label_phrase.h"

/* The argument that a number stands in or right before; absent where there is none. */
static enum cr_facet counted_facet(const struct cr_claim *c)
{
    static const enum cr_facet arguments[] = {CR_FACET_OBJECT, CR_FACET_ACTOR, CR_FACET_RECIPIENT};
    struct cr_span number = c->spans[CR_FACET_QUANTITY];
    for (size_t i = 0; i < sizeof arguments / sizeof *arguments; i++) {
        struct cr_span span = c->spans[arguments[i]];
        bool within = span.start <= number.start && number.end <= span.end;
        bool behind = number.end <= span.start && span.start - number.end <= 1;
        if (label_is_present(span) && label_is_present(number) && (within || behind))
            return arguments[i];
    }
    return CR_FACET_COUNT;
}

struct str label_without_determiner(const struct labelling *l, struct str s)
{
    while (s.n && label_has(l->lists, LABELS_DETERMINERS, label_first_word(s)))
        s = label_after(s, label_first_word(s));
    return s;
}

/* What is counted: the argument's words behind the number. */
static struct str rest_of_argument(const struct labelling *l, const struct cr_claim *c,
                                   enum cr_facet facet)
{
    struct str rest = label_without_determiner(
        l, label_tidy(label_without_aside(
               l->lists,
               label_text(
                   l, c, (struct cr_span){c->spans[CR_FACET_QUANTITY].end, c->spans[facet].end}))));
    bool thing = !label_has(l->lists, LABELS_PRONOUNS, label_first_word(rest)) &&
                 !label_has(l->lists, LABELS_NO_THINGS, label_first_word(rest)) &&
                 (label_begins(l->lists, LABELS_GROUPS, rest) ||
                  !label_begins(l->lists, LABELS_PREPOSITIONS, rest));
    return thing ? rest : (struct str){0};
}

/* The verb that goes with what is counted, where the two make a phrase: "people killed", from
 * "three people were killed" or "killed three people". */
static struct str counted_verb(const struct labelling *l, const struct cr_claim *c,
                               struct cr_span argument)
{
    enum { AUXILIARIES_MOST = 15 }; /* bytes of "have now been"; more is another clause */
    struct cr_span event = c->spans[CR_FACET_EVENT];
    struct str verb = label_text(l, c, event);
    bool before = event.start >= argument.end && event.start - argument.end < AUXILIARIES_MOST;
    bool apart = event.end <= argument.start || event.start >= argument.end;
    if (!label_is_present(event) || !apart || label_says_nothing(c) ||
        label_ends(l->lists, LABELS_VERBS_GOING_ON, verb))
        return (struct str){0};
    return before || label_ends(l->lists, LABELS_VERBS_OF_THE_PAST, verb) ? verb : (struct str){0};
}

/* "missing" of "20 people were reported missing": the verb only says who knows. */
static struct str state_behind(const struct labelling *l, const struct cr_claim *c, struct str verb)
{
    struct str text = label_article(l->analysis, c);
    uint32_t from = c->spans[CR_FACET_EVENT].end;
    if (!verb.n || from >= text.n || text.s[from] != ' ')
        return (struct str){0};
    struct str rest = {text.s + from + 1, text.n - from - 1};
    rest.n = strcspn(rest.s, " ,.;:\n");
    return label_casualties(l->lists, rest);
}

/* Behind the first entry of a list; empty where a text holds none. */
static struct str behind(const struct labelling *l, enum label_list list, struct str s)
{
    size_t length, at = label_find(l->lists, list, s, &length);
    return at < s.n ? (struct str){s.s + at + length, s.n - at - length} : (struct str){0};
}

/* "people infected", from "the number of people infected with it has risen to 212". */
static struct str named_count(const struct labelling *l, const struct cr_claim *c)
{
    struct cr_span number = c->spans[CR_FACET_QUANTITY];
    if (c->span.start >= number.start)
        return (struct str){0};
    struct str before = label_text(l, c, (struct cr_span){c->span.start, number.start});
    size_t length, at = label_find(l->lists, LABELS_TOLLS, before, &length);
    if (at < before.n)
        return label_says(l->lists, LABELS_TOLLS, (struct str){before.s + at + 1, length - 2},
                          NULL);
    struct str name = behind(l, LABELS_NUMBERS_OF, before);
    name.n = label_find(l->lists, LABELS_ENDS_OF_NUMBERS, name, &length);
    return label_core(l->lists, label_tidy(label_without_aside(l->lists, name)));
}

struct phrase label_counted(const struct labelling *l, const struct cr_claim *c)
{
    enum cr_facet facet = counted_facet(c);
    struct phrase phrase = {.heading = label_heading(l, "number"),
                            .worth = label_support(l, c) + 9};
    phrase.words = named_count(l, c);
    if (phrase.words.n || facet == CR_FACET_COUNT)
        return phrase;
    phrase.words = label_running_case(l->lists, l->arena, l->analysis, l->fact, c,
                                      rest_of_argument(l, c, facet));
    phrase.tail = label_running_case(l->lists, l->arena, l->analysis, l->fact, c,
                                     counted_verb(l, c, c->spans[facet]));
    struct str state = state_behind(l, c, phrase.tail);
    if (!state.n)
        state = label_casualties(l->lists,
                                 label_first_word(phrase.words.n ? phrase.words : phrase.tail));
    if (state.n) {
        phrase.words = state;
        phrase.tail = (struct str){0};
        return phrase;
    }
    if (phrase.tail.n) {
        phrase.heading = (struct str){0};
        phrase.words = label_core(l->lists, phrase.words);
    }
    bool bare = !phrase.words.n && phrase.tail.n;
    if (bare)
        phrase.words = label_heading(l, "bare number");
    phrase.worth -= phrase.words.n ? 5 : 9;
    phrase.worth += phrase.tail.n ? 5 : 0;
    phrase.worth += label_holds(phrase.words, ' ') ? 6 : 0;
    phrase.worth -= bare ? 5 : 0;
    phrase.worth -=
        label_has(l->lists, LABELS_NO_COUNTS, label_text(l, c, c->spans[CR_FACET_QUANTITY])) ? 12
                                                                                             : 0;
    phrase.worth -= phrase.words.n > LABEL_MAX / 2 ? 4 : 0;
    return phrase;
}

/* The thing that is measured, where an argument names it: behind the number ("a magnitude-6 quake")
 * or before it ("a quake of magnitude 6"). */
static struct str measured_thing(const struct labelling *l, const struct cr_claim *c)
{
    enum cr_facet facet = counted_facet(c);
    struct cr_span event = c->spans[CR_FACET_EVENT];
    bool is_event = event.start == c->spans[CR_FACET_QUANTITY].end + 1;
    if (facet == CR_FACET_COUNT)
        return is_event ? label_text(l, c, event) : (struct str){0};
    struct str thing = label_core(l->lists, rest_of_argument(l, c, facet));
    if (thing.n)
        return thing;
    struct str before = label_text(
        l, c, (struct cr_span){c->spans[facet].start, c->spans[CR_FACET_QUANTITY].start});
    thing = label_without_loose_end(l->lists, label_tidy(before));
    bool article = label_has(l->lists, LABELS_ARTICLES, label_first_word(thing));
    return article ? label_after(thing, label_first_word(thing)) : thing;
}

/* "age of Dean Calloway", from "Dean Calloway, 27" and "the 16-year-old daughter". */
static void of_whom(const struct labelling *l, const struct cr_claim *c, struct phrase *phrase)
{
    struct str actor =
        label_tidy(label_without_aside(l->lists, label_text(l, c, c->spans[CR_FACET_ACTOR])));
    if (phrase->words.n || !actor.n)
        return;
    phrase->heading = label_heading(l, "age of somebody");
    phrase->words = actor;
    phrase->whole = true;
}

/* What is told up to the number: "the ferry was travelling". */
static struct str told_before(const struct labelling *l, const struct cr_claim *c)
{
    struct cr_span number = c->spans[CR_FACET_QUANTITY], all = label_statement_span(c);
    if (c->spans[CR_FACET_EVENT].start < number.start && all.start < number.start &&
        number.start < all.end)
        all.end = number.start;
    return label_without_loose_end(l->lists, label_tidy(label_text(l, c, all)));
}

/* "An earthquake" of "an earthquake measuring 6.1": what is told before the number is but a thing.
 */
static bool names_thing(const struct labelling *l, const struct cr_claim *c, struct phrase *phrase)
{
    struct str first = label_first_word(phrase->words);
    struct str event = label_text(l, c, c->spans[CR_FACET_EVENT]);
    struct str thing = label_after(phrase->words, first);
    bool outside = event.s + event.n <= thing.s || event.s >= thing.s + thing.n;
    bool alone = event.s == thing.s && event.n == thing.n;
    if ((!outside && !alone) || !phrase->heading.n || !label_has(l->lists, LABELS_ARTICLES, first))
        return false;
    phrase->words = thing;
    return true;
}

/* A speed or a length says by itself what was asked; a sum of money or a share does not. */
static bool unit_says_what(const char *unit)
{
    return !label_is_currency(unit) && strcmp(unit, "%") != 0;
}

struct phrase label_measured(const struct labelling *l, const struct cr_claim *c)
{
    struct phrase phrase = {.heading = label_measure(l->lists, label_article(l->analysis, c),
                                                     c->spans[CR_FACET_QUANTITY], c->quantity.unit),
                            .words = measured_thing(l, c)};
    bool told =
        phrase.words.n || c->spans[CR_FACET_EVENT].start < c->spans[CR_FACET_QUANTITY].start;
    phrase.of = phrase.words.n && !label_is_currency(c->quantity.unit);
    if (phrase.of && strcmp(c->quantity.unit, "%") == 0)
        phrase.heading = label_heading(l, "share");
    if (strcmp(c->quantity.unit, "year") == 0)
        of_whom(l, c, &phrase);
    if (!phrase.words.n)
        phrase.words = told_before(l, c);
    phrase.of = phrase.of || (!phrase.whole && names_thing(l, c, &phrase));
    phrase.colon = phrase.heading.n && !phrase.of && !phrase.whole;
    phrase.worth = label_worth(l, c, phrase.words) - (told ? 0 : 6) + (phrase.of ? 4 : 0);
    if (phrase.colon && unit_says_what(c->quantity.unit) &&
        label_has(l->lists, LABELS_PRONOUNS, label_first_word(phrase.words)))
        phrase = (struct phrase){.words = phrase.heading, .worth = phrase.worth};
    return phrase;
}

struct phrase label_differing(const struct labelling *l, const struct cr_claim *c)
{
    enum { WORTH = 6 };
    const struct cr_claim *claims = l->analysis->claims;
    struct str words = label_text(l, c, l->differing[c - claims]);
    struct str counted = label_after(words, label_first_word(words));
    if (counted.n && counted.s[0] >= '0' && counted.s[0] <= '9') /* "around 30 vessels" */
        counted = label_after(counted, label_first_word(counted));
    for (uint32_t i = 0; counted.n && i < l->fact->claim_count; i++) {
        const struct cr_claim *other = &claims[l->fact->claims[i]];
        struct str theirs = label_text(l, other, l->differing[other - claims]);
        if (other != c && str_equal_fold(counted, label_after(theirs, label_first_word(theirs))) &&
            !str_equal_fold(theirs, words))
            return (struct phrase){
                .heading = label_heading(l, "number"), .words = counted, .worth = WORTH};
    }
    return (struct phrase){0};
}
