#include "compare/label.h"

#include "base/str.h"

/* A phrase that could be the label, and how well it would do. */
struct phrase {
    struct str heading; /* "when", "speed:"; may be empty */
    struct str words;   /* of the article */
    struct str tail;    /* put behind them; may be empty */
    bool gap;           /* the tail stands further on in the text */
    int worth;
};

struct labelling {
    const struct cr_analysis *analysis;
    const struct cr_fact *fact;
    enum cr_facet facet;
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

static bool is_one_of(struct str word, const char *list)
{
    struct str rest = str_of(list), one;
    while (str_cut(&rest, ' ', &one))
        if (str_equal_fold(word, one))
            return true;
    return false;
}

static struct str first_word(struct str s)
{
    struct str word = s;
    str_cut(&s, ' ', &word);
    return word;
}

static bool holds(struct str s, char c)
{
    return s.n && memchr(s.s, c, s.n) != NULL;
}

/* Without bullets, quotation marks and blanks at the beginning, and punctuation or half a bracket
 * at the end. */
static struct str tidy(struct str s)
{
    static const char *const openings[] = {"•", "“", "‘", "–", "—", "\"", "'", "-", "*", "("};
    bool again = true;
    while (again) {
        again = false;
        s = str_trim(s);
        for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
            if (str_starts(s, str_of(openings[i]))) {
                s.s += strlen(openings[i]);
                s.n -= strlen(openings[i]);
                again = true;
            }
        }
    }
    if (holds(s, '(') && !holds(s, ')'))
        s.n = (size_t)((const char *)memchr(s.s, '(', s.n) - s.s);
    while (s.n && memchr(" ,.;:\"'(-\n", s.s[s.n - 1], 10))
        s.n--;
    return s;
}

/* Up to the first mark or word that begins an aside. */
static struct str without_aside(struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        struct str rest = {s.s + i, s.n - i};
        if (strchr(",;:(\"\n", s.s[i]) || str_starts(rest, STR(" who ")) ||
            str_starts(rest, STR(" which ")) || str_starts(rest, STR(" that ")) ||
            str_starts(rest, STR(" according ")) || str_starts(rest, STR("–")) ||
            str_starts(rest, STR("—")))
            return (struct str){s.s, i};
    }
    return s;
}

static bool is_pronoun(struct str word)
{
    return is_one_of(word, "he she it they we you i this that who which these those them him her "
                           "its their his what");
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

static struct str statement(const struct labelling *l, const struct cr_claim *c)
{
    return tidy(text_of_span(l, c, statement_span(c)));
}

/* The statement with what else the claim says, if that is short; where an aside parts who from
 * what, without the aside: "The ferry … crossing the estuary". */
static struct phrase full_phrase(const struct labelling *l, const struct cr_claim *c)
{
    enum { GAP_LEAST = 24 }; /* bytes: fewer are auxiliaries and adverbs */
    static const enum cr_facet modes[] = {CR_FACET_POLARITY, CR_FACET_STATUS};
    struct cr_span event = c->spans[CR_FACET_EVENT], actor = c->spans[CR_FACET_ACTOR];
    struct cr_span wide = joined(statement_span(c), c->span), rest = {event.start, c->span.end};
    struct phrase phrase = {.words = tidy(text_of_span(l, c, wide))};
    if (phrase.words.n <= LABEL_MAX)
        return phrase;
    if (!is_present(actor))
        actor = c->spans[CR_FACET_OBJECT];
    if (!is_present(actor) || actor.end + GAP_LEAST > event.start || event.end > c->span.end)
        return phrase;
    for (size_t i = 0; i < 2; i++) /* "not", "expected to" */
        if (c->spans[modes[i]].start > actor.end && c->spans[modes[i]].start < rest.start)
            rest.start = c->spans[modes[i]].start;
    phrase.words = tidy(without_aside(text_of_span(l, c, actor)));
    phrase.tail = tidy(text_of_span(l, c, rest));
    phrase.gap = true;
    return phrase;
}

/* How many claims of the fact name the same event. */
static int support(const struct labelling *l, const struct cr_claim *c)
{
    int count = 0;
    for (uint32_t i = 0; c->event && i < l->fact->claim_count; i++) {
        const char *event = l->analysis->claims[l->fact->claims[i]].event;
        count += event && strcmp(event, c->event) == 0;
    }
    return count;
}

/* A sentence in full, short, with names instead of pronouns. */
static int worth_of(const struct labelling *l, const struct cr_claim *c, struct str words)
{
    int worth = support(l, c);
    bool whole = is_present(c->spans[CR_FACET_EVENT]) &&
                 (is_present(c->spans[CR_FACET_ACTOR]) || is_present(c->spans[CR_FACET_OBJECT]));
    worth += whole ? 6 : 0;
    worth += is_present(c->spans[CR_FACET_ACTOR]) && is_present(c->spans[CR_FACET_OBJECT]) ? 2 : 0;
    worth -= is_pronoun(first_word(words)) ? 6 : 0;
    worth -= says_nothing(c) ? 3 : 0;
    worth -= words.n > LABEL_MAX ? 8 : words.n > LABEL_MAX * 3 / 4 ? 2 : 0;
    worth -= holds(words, ',') || holds(words, '\n') || holds(words, '"') ? 3 : 0;
    return worth;
}

/* Numbers -------------------------------------------------------------------------------------- */

/* What is measured, for the base units of data/english/units.txt; currencies are three capitals. */
static struct str heading_of_unit(const char *unit)
{
    static const char *const units[][2] = {
        {"km/h", "speed:"}, {"m", "length:"}, {"kg", "weight:"},          {"°C", "temperature:"},
        {"s", "duration:"}, {"%", "share:"},  {"magnitude", "magnitude:"}};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (strcmp(unit, units[i][0]) == 0)
            return str_of(units[i][1]);
    bool capitals = strlen(unit) == 3;
    for (size_t i = 0; unit[i]; i++)
        capitals &= unit[i] >= 'A' && unit[i] <= 'Z';
    return capitals ? STR("amount:") : (struct str){0};
}

/* The argument that a number stands in; absent where none does. */
static enum cr_facet counted_facet(const struct cr_claim *c)
{
    static const enum cr_facet arguments[] = {CR_FACET_OBJECT, CR_FACET_ACTOR, CR_FACET_RECIPIENT};
    struct cr_span number = c->spans[CR_FACET_QUANTITY];
    for (size_t i = 0; i < sizeof arguments / sizeof *arguments; i++) {
        struct cr_span span = c->spans[arguments[i]];
        if (is_present(span) && span.start <= number.start && number.end <= span.end)
            return arguments[i];
    }
    return CR_FACET_COUNT;
}

/* "villages" of "of its villages". */
static struct str without_of(struct str s)
{
    if (!str_starts(s, STR("of ")))
        return s;
    s = (struct str){s.s + 3, s.n - 3};
    struct str word = first_word(s);
    bool determined = is_one_of(word, "the its their his her these those our my");
    return determined ? str_trim((struct str){s.s + word.n, s.n - word.n}) : s;
}

/* What is counted: the argument's words behind the number. */
static struct str rest_of_argument(const struct labelling *l, const struct cr_claim *c,
                                   enum cr_facet facet)
{
    return without_of(
        tidy(without_aside(text_of(l, c, c->spans[CR_FACET_QUANTITY].end, c->spans[facet].end))));
}

/* "people killed", from "three people were killed" or "killed three people". */
static struct phrase counted_phrase(const struct labelling *l, const struct cr_claim *c)
{
    enum { AUXILIARIES_MOST = 15 }; /* bytes of "have now been"; more is another clause */
    enum cr_facet facet = counted_facet(c);
    struct cr_span number = c->spans[CR_FACET_QUANTITY], event = c->spans[CR_FACET_EVENT];
    struct phrase phrase = {.worth = support(l, c)};
    if (facet == CR_FACET_COUNT)
        return phrase;
    struct cr_span argument = c->spans[facet];
    phrase.words = rest_of_argument(l, c, facet);
    struct str verb = text_of_span(l, c, event);
    bool apart = is_present(event) && (event.end <= argument.start || event.start >= argument.end);
    bool before =
        apart && event.start >= argument.end && event.start - argument.end < AUXILIARIES_MOST;
    if (apart && !says_nothing(c) && (before || str_ends(verb, STR("ed"))))
        phrase.tail = verb;
    if (!phrase.words.n && phrase.tail.n)
        phrase.words = STR("number");
    phrase.worth += phrase.words.n ? 4 : 0;
    phrase.worth += phrase.tail.n ? 5 : 0;
    phrase.worth += holds(phrase.words, ' ') ? 6 : 0;
    phrase.worth -= str_is(phrase.words, "number") ? 5 : 0;
    phrase.worth -= is_one_of(text_of_span(l, c, number), "a an first second third") ? 12 : 0;
    phrase.worth -= phrase.words.n > LABEL_MAX / 2 ? 4 : 0;
    return phrase;
}

/* "speed: the ferry was travelling", from "the ferry was travelling at 14 knots"; "amount: tram
 * line", from "a 2-million tram line". */
static struct phrase measured_phrase(const struct labelling *l, const struct cr_claim *c)
{
    struct cr_span number = c->spans[CR_FACET_QUANTITY], all = statement_span(c);
    enum cr_facet facet = counted_facet(c);
    struct phrase phrase = {.heading = heading_of_unit(c->quantity.unit)};
    if (facet != CR_FACET_COUNT)
        phrase.words = rest_of_argument(l, c, facet);
    if (!phrase.words.n && all.start < number.start && number.start < all.end)
        all.end = number.start;
    if (!phrase.words.n)
        phrase.words = tidy(text_of_span(l, c, all));
    phrase.worth = worth_of(l, c, phrase.words);
    return phrase;
}

/* The whole ------------------------------------------------------------------------------------ */

static struct str heading_of_facet(enum cr_facet facet)
{
    switch (facet) {
    case CR_FACET_TIME:
        return STR("when");
    case CR_FACET_PLACE:
        return STR("where");
    case CR_FACET_POLARITY:
    case CR_FACET_STATUS:
        return STR("whether");
    case CR_FACET_ATTRIBUTION:
        return STR("who says that");
    default:
        return (struct str){0};
    }
}

static struct phrase phrase_of(const struct labelling *l, const struct cr_claim *c)
{
    bool number = l->facet == CR_FACET_QUANTITY && c->has_quantity;
    if (number && c->quantity.unit)
        return measured_phrase(l, c);
    if (number)
        return counted_phrase(l, c);
    struct phrase phrase = {.heading = heading_of_facet(l->facet), .words = statement(l, c)};
    if (!phrase.heading.n)
        phrase = full_phrase(l, c);
    phrase.worth = worth_of(l, c, phrase.words);
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
        const struct cr_claim *c = &l->analysis->claims[l->fact->claims[0]];
        best.words = text_of_span(l, c, c->span);
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

/* "The ship" goes on as "the ship" behind a heading. */
static void add_continued(struct buf *label, struct str s)
{
    struct str word = first_word(s);
    size_t at = label->n + (label->n > 0);
    add_words(label, s);
    if (at && is_one_of(word, "the a an all some at more about nearly it he she they its"))
        label->s[at] |= 0x20;
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

const char *label_make(struct arena *arena, const struct cr_analysis *analysis,
                       const struct cr_fact *fact, enum cr_facet facet)
{
    struct labelling l = {analysis, fact, facet};
    struct phrase phrase = best_phrase(&l);
    struct buf label = {.arena = arena};
    add_words(&label, phrase.heading);
    add_continued(&label, phrase.words);
    if (phrase.gap)
        add_words(&label, STR("…"));
    add_words(&label, phrase.tail);
    return cut(arena, &label);
}
