#include "compare/label.h"

#include "base/str.h"
#include "compare/label_case.h"
#include "compare/label_words.h"

/* A phrase that could be the label, and how well it would do. */
struct phrase {
    struct str heading;           /* "when", "speed"; may be empty */
    bool of;                      /* the heading is "of the" words, which name a thing */
    bool colon;                   /* parts the heading from the words */
    struct str words;             /* of the article */
    struct str tail;              /* put behind them; may be empty */
    bool gap;                     /* the tail stands further on in the text */
    const struct cr_claim *claim; /* whose words they are */
    int worth;
};

struct labelling {
    struct arena *arena;
    const struct label_lists *lists;
    const struct cr_analysis *analysis;
    const struct cr_fact *fact;
    const struct cr_span *differing;
    enum cr_facet facet;
    bool spellings; /* of one name differ */
};

/* Words ---------------------------------------------------------------------------------------- */

static bool is_present(struct cr_span span)
{
    return span.end > span.start;
}

static struct str text_of(const struct labelling *l, const struct cr_claim *c, uint32_t start,
                          uint32_t end)
{
    return str_span(l->analysis->documents[c->document].article->text, start, end);
}

static struct str text_of_span(const struct labelling *l, const struct cr_claim *c,
                               struct cr_span span)
{
    return text_of(l, c, span.start, span.end);
}

/* What the words of an article follow; empty for facets that have no heading. */
static struct str heading(const struct labelling *l, const char *name)
{
    return label_says(l->lists, LABELS_HEADINGS, str_of(name), NULL);
}

static bool says_nothing(const struct cr_claim *c)
{
    return !c->event || strcmp(c->event, "be") == 0 || strcmp(c->event, "have") == 0;
}

/* Statements ----------------------------------------------------------------------------------- */

static struct cr_span joined(struct cr_span a, struct cr_span b)
{
    if (!is_present(a) || !is_present(b))
        return is_present(a) ? a : b;
    return (struct cr_span){a.start < b.start ? a.start : b.start, a.end > b.end ? a.end : b.end};
}

/* From who to what, as it stands in the text: "the ship hit the quay". */
static struct cr_span statement_span(const struct cr_claim *c)
{
    struct cr_span all = joined(c->spans[CR_FACET_ACTOR], c->spans[CR_FACET_EVENT]);
    all = joined(all, c->spans[CR_FACET_OBJECT]);
    return says_nothing(c) || !is_present(all) ? joined(all, c->span) : all;
}

/* The statement, with what else the claim says up to an aside where that is short: "the driver was
 * brought" goes on "to Genesee County". What differs is left out: a fact's time, its place. */
static struct str statement(const struct labelling *l, const struct cr_claim *c)
{
    struct cr_span all = statement_span(c), longer = all;
    struct cr_span apart = c->spans[l->facet == CR_FACET_COUNT ? CR_FACET_EVENT : l->facet];
    if (l->facet != CR_FACET_TIME && l->facet != CR_FACET_PLACE && c->span.end > all.end &&
        (!is_present(apart) || apart.end <= all.end))
        longer.end = c->span.end;
    struct str told = text_of_span(l, c, all), more = text_of_span(l, c, longer);
    size_t kept =
        told.n + label_without_aside(l->lists, (struct str){more.s + told.n, more.n - told.n}).n;
    if (kept <= LABEL_MAX)
        told.n = kept;
    if (label_has(l->lists, LABELS_RELATIVES, label_first_word(told)))
        told = label_after(told, label_first_word(told));
    told = label_tidy(label_without_relatives(l->lists, l->arena, told));
    return label_without_loose_end(l->lists, told);
}

/* "There was no bang" of "was no bang". */
static struct cr_span with_there(const struct labelling *l, const struct cr_claim *c,
                                 struct cr_span span)
{
    struct str all = label_article(l->analysis, c), words = text_of_span(l, c, span);
    if (span.start < 2 || !label_has(l->lists, LABELS_AUXILIARIES, label_first_word(words)))
        return span;
    uint32_t start = span.start - 1;
    while (start > 0 && (all.s[start - 1] | 0x20) >= 'a' && (all.s[start - 1] | 0x20) <= 'z')
        start--;
    if (label_has(l->lists, LABELS_THERE, str_trim(text_of(l, c, start, span.start))))
        span.start = start;
    return span;
}

/* Of a word alone, its sentence up to an aside, where that holds it and is short. */
static struct str longer_word(const struct labelling *l, const struct cr_claim *c, struct str word)
{
    const struct cr_document *document = &l->analysis->documents[c->document];
    struct str all = text_of_span(l, c, document->sentences[c->sentence].span);
    struct str first = label_tidy(label_without_aside(l->lists, label_tidy(all)));
    bool holds = word.n && first.s <= word.s && word.s + word.n <= first.s + first.n;
    return holds && first.n <= LABEL_MAX ? first : word;
}

/* The statement with what else the claim says, if that is short; where an aside parts who from
 * what, without the aside: "The ferry … crossing the estuary". */
static struct phrase full_phrase(const struct labelling *l, const struct cr_claim *c)
{
    enum { GAP_LEAST = 24 }; /* bytes: fewer are auxiliaries and adverbs */
    static const enum cr_facet modes[] = {CR_FACET_POLARITY, CR_FACET_STATUS};
    struct cr_span event = c->spans[CR_FACET_EVENT], actor = c->spans[CR_FACET_ACTOR];
    struct cr_span wide = with_there(l, c, joined(statement_span(c), c->span));
    struct cr_span rest = {event.start, c->span.end};
    struct phrase phrase = {.words = label_tidy(text_of_span(l, c, wide))};
    if (!label_holds(phrase.words, ' '))
        phrase.words = longer_word(l, c, phrase.words);
    if (phrase.words.n <= LABEL_MAX)
        return phrase;
    if (!is_present(actor))
        actor = c->spans[CR_FACET_OBJECT];
    if (!is_present(actor) || actor.end + GAP_LEAST > event.start || event.end > c->span.end)
        return phrase;
    for (size_t i = 0; i < 2; i++) /* "not", "expected to" */
        if (c->spans[modes[i]].start > actor.end && c->spans[modes[i]].start < rest.start)
            rest.start = c->spans[modes[i]].start;
    phrase.words = label_tidy(label_without_aside(l->lists, text_of_span(l, c, actor)));
    phrase.tail = label_tidy(text_of_span(l, c, rest));
    phrase.gap = true;
    return phrase;
}

/* How many claims of the fact name its event. */
static int support(const struct labelling *l, const struct cr_claim *c)
{
    int count = 0;
    for (uint32_t i = 0; c->event && i < l->fact->claim_count; i++) {
        const char *event = l->analysis->claims[l->fact->claims[i]].event;
        count += event && strcmp(event, c->event) == 0;
    }
    return count;
}

/* A verb that nobody does: "denied that it was behind the attack". */
static bool lacks_subject(const struct cr_claim *c)
{
    struct cr_span event = c->spans[CR_FACET_EVENT], all = statement_span(c);
    return is_present(event) && event.start <= all.start && !is_present(c->spans[CR_FACET_ACTOR]);
}

/* A sentence in full, short, with names instead of pronouns. */
static int worth_of(const struct labelling *l, const struct cr_claim *c, struct str words)
{
    int worth = support(l, c);
    bool whole = is_present(c->spans[CR_FACET_EVENT]) &&
                 (is_present(c->spans[CR_FACET_ACTOR]) || is_present(c->spans[CR_FACET_OBJECT]));
    worth += whole ? 6 : 0;
    worth += is_present(c->spans[CR_FACET_ACTOR]) && is_present(c->spans[CR_FACET_OBJECT]) ? 2 : 0;
    worth -= label_has(l->lists, LABELS_PRONOUNS, label_first_word(words)) ? 6 : 0;
    worth -= says_nothing(c) ? 3 : 0;
    worth -= l->facet != CR_FACET_COUNT && lacks_subject(c) ? 4 : 0;
    worth -= l->facet == CR_FACET_QUANTITY && !c->has_quantity ? 8 : 0;
    worth -= words.n > LABEL_MAX ? 8 : words.n > LABEL_MAX * 3 / 4 ? 2 : 0;
    worth -= label_holds(words, ',') || label_holds(words, '\n') || label_holds(words, '"') ? 3 : 0;
    return worth;
}

/* Numbers -------------------------------------------------------------------------------------- */

/* The argument that a number stands in or right before; absent where there is none. */
static enum cr_facet counted_facet(const struct cr_claim *c)
{
    static const enum cr_facet arguments[] = {CR_FACET_OBJECT, CR_FACET_ACTOR, CR_FACET_RECIPIENT};
    struct cr_span number = c->spans[CR_FACET_QUANTITY];
    for (size_t i = 0; i < sizeof arguments / sizeof *arguments; i++) {
        struct cr_span span = c->spans[arguments[i]];
        bool within = span.start <= number.start && number.end <= span.end;
        bool behind = number.end <= span.start && span.start - number.end <= 1;
        if (is_present(span) && is_present(number) && (within || behind))
            return arguments[i];
    }
    return CR_FACET_COUNT;
}

/* "villages" of "of its villages", "bodies" of "more bodies", "games" of "of eleven games". */
static struct str without_determiner(const struct labelling *l, struct str s)
{
    while (s.n && label_has(l->lists, LABELS_DETERMINERS, label_first_word(s)))
        s = label_after(s, label_first_word(s));
    return s;
}

/* What is counted: the argument's words behind the number. */
static struct str rest_of_argument(const struct labelling *l, const struct cr_claim *c,
                                   enum cr_facet facet)
{
    struct str rest = without_determiner(
        l, label_tidy(label_without_aside(
               l->lists, text_of(l, c, c->spans[CR_FACET_QUANTITY].end, c->spans[facet].end))));
    bool thing = !label_has(l->lists, LABELS_PRONOUNS, label_first_word(rest)) &&
                 !label_has(l->lists, LABELS_NO_THINGS, label_first_word(rest));
    return thing ? rest : (struct str){0};
}

/* The verb that goes with what is counted, where the two make a phrase: "people killed", from
 * "three people were killed" or "killed three people". */
static struct str counted_verb(const struct labelling *l, const struct cr_claim *c,
                               struct cr_span argument)
{
    enum { AUXILIARIES_MOST = 15 }; /* bytes of "have now been"; more is another clause */
    struct cr_span event = c->spans[CR_FACET_EVENT];
    struct str verb = text_of_span(l, c, event);
    bool before = event.start >= argument.end && event.start - argument.end < AUXILIARIES_MOST;
    bool apart = event.end <= argument.start || event.start >= argument.end;
    if (!is_present(event) || !apart || says_nothing(c) ||
        label_ends(l->lists, LABELS_VERBS_GOING_ON, verb))
        return (struct str){0};
    return before || label_ends(l->lists, LABELS_VERBS_OF_THE_PAST, verb) ? verb : (struct str){0};
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
    struct str before = text_of(l, c, c->span.start, number.start);
    size_t length, at = label_find(l->lists, LABELS_TOLLS, before, &length);
    if (at < before.n)
        return label_says(l->lists, LABELS_TOLLS, (struct str){before.s + at + 1, length - 2},
                          NULL);
    struct str name = behind(l, LABELS_NUMBERS_OF, before);
    name.n = label_find(l->lists, LABELS_ENDS_OF_NUMBERS, name, &length);
    return label_core(l->lists, label_tidy(label_without_aside(l->lists, name)));
}

static struct phrase counted_phrase(const struct labelling *l, const struct cr_claim *c)
{
    enum cr_facet facet = counted_facet(c);
    struct phrase phrase = {.heading = heading(l, "number"), .worth = support(l, c) + 9};
    phrase.words = named_count(l, c);
    if (phrase.words.n || facet == CR_FACET_COUNT)
        return phrase;
    phrase.words = label_running_case(l->lists, l->arena, l->analysis, l->fact, c,
                                      rest_of_argument(l, c, facet));
    phrase.tail = label_running_case(l->lists, l->arena, l->analysis, l->fact, c,
                                     counted_verb(l, c, c->spans[facet]));
    struct str state =
        label_casualties(l->lists, label_first_word(phrase.words.n ? phrase.words : phrase.tail));
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
        phrase.words = heading(l, "bare number");
    phrase.worth -= phrase.words.n ? 5 : 9;
    phrase.worth += phrase.tail.n ? 5 : 0;
    phrase.worth += label_holds(phrase.words, ' ') ? 6 : 0;
    phrase.worth -= bare ? 5 : 0;
    phrase.worth -=
        label_has(l->lists, LABELS_NO_COUNTS, text_of_span(l, c, c->spans[CR_FACET_QUANTITY])) ? 12
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
        return is_event ? text_of_span(l, c, event) : (struct str){0};
    struct str thing = label_core(l->lists, rest_of_argument(l, c, facet));
    if (thing.n)
        return thing;
    struct str before = text_of(l, c, c->spans[facet].start, c->spans[CR_FACET_QUANTITY].start);
    thing = label_without_loose_end(l->lists, label_tidy(before));
    bool article = label_has(l->lists, LABELS_ARTICLES, label_first_word(thing));
    return article ? label_after(thing, label_first_word(thing)) : thing;
}

/* "speed: the ferry was travelling", from "the ferry was travelling at 14 knots"; "magnitude of the
 * quake", from "a magnitude-6 quake". */
static struct phrase measured_phrase(const struct labelling *l, const struct cr_claim *c)
{
    struct cr_span number = c->spans[CR_FACET_QUANTITY], all = statement_span(c);
    struct phrase phrase = {.heading = label_measure(l->lists, label_article(l->analysis, c),
                                                     c->spans[CR_FACET_QUANTITY], c->quantity.unit),
                            .words = measured_thing(l, c)};
    bool told = phrase.words.n || c->spans[CR_FACET_EVENT].start < number.start;
    phrase.of = phrase.words.n && !label_is_currency(c->quantity.unit);
    phrase.colon = phrase.heading.n && !phrase.of;
    if (phrase.of && strcmp(c->quantity.unit, "%") == 0)
        phrase.heading = heading(l, "share");
    if (!phrase.words.n && told && all.start < number.start && number.start < all.end)
        all.end = number.start;
    if (!phrase.words.n)
        phrase.words = label_without_loose_end(l->lists, label_tidy(text_of_span(l, c, all)));
    phrase.worth = worth_of(l, c, phrase.words) - (told ? 0 : 6);
    return phrase;
}

/* The whole ------------------------------------------------------------------------------------ */

/* Does the statement only name what happened: "damage to some buildings"? */
static bool is_named(const struct labelling *l, const struct cr_claim *c)
{
    struct cr_span event = c->spans[CR_FACET_EVENT], all = statement_span(c);
    struct str noun = text_of_span(l, c, event), rest = text_of(l, c, event.end, all.end);
    bool verbal = label_ends(l->lists, LABELS_VERB_ENDINGS, noun) || says_nothing(c);
    return !verbal && lacks_subject(c) && event.start == all.start &&
           (!is_present(c->spans[CR_FACET_OBJECT]) ||
            label_has(l->lists, LABELS_OF, label_first_word(str_trim(rest))));
}

/* "whether" goes before a sentence, "whether there was" before a name of what happened, and nothing
 * before a verb that nobody does. */
static void ask_whether(const struct labelling *l, const struct cr_claim *c, struct phrase *phrase)
{
    struct str noun = text_of_span(l, c, c->spans[CR_FACET_EVENT]);
    struct str first = label_first_word(phrase->words);
    bool many = label_ends(l->lists, LABELS_PLURALS, noun) &&
                !label_ends(l->lists, LABELS_NO_PLURALS, noun);
    phrase->words = label_asserted(l->lists, l->arena, phrase->words);
    if (is_named(l, c))
        phrase->heading = heading(l, many ? "happenings" : "happening");
    else if (label_ends(l->lists, LABELS_VERBS_OF_THE_PAST, first) ||
             label_has(l->lists, LABELS_UNBEGUN, first))
        phrase->heading = (struct str){0};
}

static struct phrase stated_phrase(const struct labelling *l, const struct cr_claim *c)
{
    struct phrase phrase = {0};
    if (l->facet < CR_FACET_COUNT)
        phrase.heading = heading(l, cr_facet_name(l->facet));
    if (!phrase.heading.n)
        phrase = full_phrase(l, c);
    else if (l->facet == CR_FACET_ATTRIBUTION)
        phrase.words = label_quoted(text_of_span(l, c, c->span));
    else
        phrase.words = statement(l, c);
    phrase.colon = l->facet == CR_FACET_ATTRIBUTION;
    phrase.worth = worth_of(l, c, phrase.words);
    if (l->facet == CR_FACET_POLARITY || l->facet == CR_FACET_STATUS)
        ask_whether(l, c, &phrase);
    else if (l->facet == CR_FACET_TIME && is_named(l, c))
        phrase = (struct phrase){.heading = heading(l, "named time"),
                                 .of = true,
                                 .words = without_determiner(l, phrase.words),
                                 .worth = phrase.worth};
    return phrase;
}

/* The dead of "three dead, twelve hurt" are no words for a fact about the hurt. */
static bool counts_another(const struct labelling *l, const struct cr_claim *c)
{
    struct cr_span number = c->spans[CR_FACET_QUANTITY];
    struct cr_span differing = l->differing[c - l->analysis->claims];
    return is_present(differing) && is_present(number) &&
           (number.end <= differing.start || differing.end <= number.start);
}

/* "who opened fire first"; "name: Heidar Alishvandi" where sources spell it differently. */
static struct phrase actor_phrase(const struct labelling *l, const struct cr_claim *c)
{
    struct cr_span actor = c->spans[CR_FACET_ACTOR];
    struct cr_span differing = l->differing[c - l->analysis->claims];
    struct cr_span rest = {actor.end, c->span.end};
    struct phrase phrase = {.heading = heading(l, cr_facet_name(CR_FACET_ACTOR))};
    if (l->spellings)
        phrase = (struct phrase){.heading = heading(l, "name"),
                                 .colon = true,
                                 .words = label_tidy(text_of_span(l, c, differing))};
    else if (is_present(actor) && rest.start < rest.end)
        phrase.words = label_tidy(label_without_aside(l->lists, text_of_span(l, c, rest)));
    phrase.worth = support(l, c) - (phrase.words.n > LABEL_MAX ? 8 : 0);
    return phrase;
}

static struct phrase phrase_of(const struct labelling *l, const struct cr_claim *c)
{
    struct phrase phrase;
    if (l->facet == CR_FACET_ACTOR)
        phrase = actor_phrase(l, c);
    else if (l->facet != CR_FACET_QUANTITY || !c->has_quantity)
        phrase = stated_phrase(l, c);
    else
        phrase = c->quantity.unit ? measured_phrase(l, c) : counted_phrase(l, c);
    if (l->facet == CR_FACET_QUANTITY && counts_another(l, c))
        phrase.worth -= 20;
    phrase.claim = c;
    return phrase;
}

static struct phrase best_phrase(const struct labelling *l)
{
    struct phrase best = {0};
    for (uint32_t i = 0; i < l->fact->claim_count; i++) {
        const struct cr_claim *c = &l->analysis->claims[l->fact->claims[i]];
        struct phrase phrase = phrase_of(l, c);
        if (phrase.words.n && (!best.words.n || phrase.worth > best.worth))
            best = phrase;
    }
    if (!best.words.n) {
        best.claim = &l->analysis->claims[l->fact->claims[0]];
        best.words = text_of_span(l, best.claim, best.claim->span);
    }
    return best;
}

static void add_words(struct buf *label, struct str s)
{
    if (s.n && label->n)
        buf_add_char(label, ' ');
    for (size_t i = 0; i < s.n; i++)
        buf_add_char(label, s.s[i] == '\n' ? ' ' : s.s[i]);
}

/* "magnitude of the quake", "speed: the ferry was travelling", "who said: it is a bigger workshop",
 * "when the ship hit the quay". */
static void add_heading(const struct labelling *l, struct buf *label, const struct phrase *phrase)
{
    add_words(label, phrase->heading);
    if (phrase->of)
        add_words(label, heading(l, "of"));
    else if (phrase->colon)
        buf_add_char(label, ':');
}

static const char *cut(struct arena *arena, struct buf *label)
{
    const char *s = buf_string(label);
    if (label->n <= LABEL_MAX)
        return s;
    size_t n = LABEL_MAX;
    while (n > 0 && s[n] != ' ')
        n--;
    while (n == 0 || ((unsigned char)s[n] & 0xc0) == 0x80)
        n++;
    return arena_printf(arena, "%.*s…", (int)n, s);
}

const char *label_make(const struct label_lists *lists, struct arena *arena,
                       const struct cr_analysis *analysis, const struct cr_fact *fact,
                       const struct label_difference *difference)
{
    struct labelling l = {
        arena, lists, analysis, fact, difference->words, difference->facet, difference->spellings};
    struct phrase phrase = best_phrase(&l);
    struct buf label = {.arena = arena};
    add_heading(&l, &label, &phrase);
    add_words(&label,
              label.n ? label_running_case(lists, arena, analysis, fact, phrase.claim, phrase.words)
                      : phrase.words);
    if (phrase.gap)
        add_words(&label, STR("…"));
    add_words(&label, phrase.tail);
    return cut(arena, &label);
}
