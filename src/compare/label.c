#include "compare/label.h"

#include "base/str.h"
#include "compare/label_phrase.h"

/* Words ---------------------------------------------------------------------------------------- */

struct str label_text(const struct labelling *l, const struct cr_claim *c, struct cr_span span)
{
    return str_span(label_article(l->analysis, c).s, span.start, span.end);
}

struct str label_heading(const struct labelling *l, const char *name)
{
    return label_says(l->lists, LABELS_HEADINGS, str_of(name), NULL);
}

bool label_says_nothing(const struct cr_claim *c)
{
    return !c->event || strcmp(c->event, "be") == 0 || strcmp(c->event, "have") == 0;
}

/* Statements ----------------------------------------------------------------------------------- */

static struct cr_span joined(struct cr_span a, struct cr_span b)
{
    if (!label_is_present(a) || !label_is_present(b))
        return label_is_present(a) ? a : b;
    return (struct cr_span){a.start < b.start ? a.start : b.start, a.end > b.end ? a.end : b.end};
}

struct cr_span label_statement_span(const struct cr_claim *c)
{
    struct cr_span all = joined(c->spans[CR_FACET_ACTOR], c->spans[CR_FACET_EVENT]);
    all = joined(all, c->spans[CR_FACET_OBJECT]);
    return label_says_nothing(c) || !label_is_present(all) ? joined(all, c->span) : all;
}

/* "There was no bang" of "was no bang". */
static struct cr_span with_there(const struct labelling *l, const struct cr_claim *c,
                                 struct cr_span span)
{
    struct str all = label_article(l->analysis, c), words = label_text(l, c, span);
    if (span.start < 2 || !label_has(l->lists, LABELS_AUXILIARIES, label_first_word(words)))
        return span;
    uint32_t start = span.start - 1;
    while (start > 0 && (all.s[start - 1] | 0x20) >= 'a' && (all.s[start - 1] | 0x20) <= 'z')
        start--;
    if (label_has(l->lists, LABELS_THERE,
                  str_trim(label_text(l, c, (struct cr_span){start, span.start}))))
        span.start = start;
    return span;
}

/* The statement, with what else the claim says up to an aside where that is short: "the driver was
 * brought" goes on "to Genesee County". What differs is left out: a fact's time, its place. */
static struct str statement(const struct labelling *l, const struct cr_claim *c)
{
    struct cr_span all = label_statement_span(c), longer = all;
    struct cr_span apart = c->spans[l->facet == CR_FACET_COUNT ? CR_FACET_EVENT : l->facet];
    if (l->facet != CR_FACET_TIME && l->facet != CR_FACET_PLACE && c->span.end > all.end &&
        (!label_is_present(apart) || apart.end <= all.end))
        longer.end = c->span.end;
    all = with_there(l, c, all);
    longer.start = all.start;
    struct str told = label_text(l, c, all), more = label_text(l, c, longer);
    size_t kept =
        told.n + label_without_aside(l->lists, (struct str){more.s + told.n, more.n - told.n}).n;
    if (kept <= LABEL_MAX)
        told.n = kept;
    if (label_has(l->lists, LABELS_RELATIVES, label_first_word(told)))
        told = label_after(told, label_first_word(told));
    told = label_tidy(label_without_relatives(l->lists, l->arena, told));
    return label_without_loose_end(l->lists, told);
}

/* Of a word alone, its sentence up to an aside, where that holds it and is short. */
static struct str longer_word(const struct labelling *l, const struct cr_claim *c, struct str word)
{
    const struct cr_document *document = &l->analysis->documents[c->document];
    struct str all = label_text(l, c, document->sentences[c->sentence].span);
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
    struct cr_span wide = with_there(l, c, joined(label_statement_span(c), c->span));
    struct cr_span rest = {event.start, c->span.end};
    struct phrase phrase = {.words = label_tidy(label_text(l, c, wide))};
    if (!label_holds(phrase.words, ' '))
        phrase.words = longer_word(l, c, phrase.words);
    if (phrase.words.n <= LABEL_MAX)
        return phrase;
    if (!label_is_present(actor))
        actor = c->spans[CR_FACET_OBJECT];
    if (!label_is_present(actor) || actor.end + GAP_LEAST > event.start || event.end > c->span.end)
        return phrase;
    for (size_t i = 0; i < 2; i++) /* "not", "expected to" */
        if (c->spans[modes[i]].start > actor.end && c->spans[modes[i]].start < rest.start)
            rest.start = c->spans[modes[i]].start;
    phrase.words = label_tidy(label_without_aside(l->lists, label_text(l, c, actor)));
    phrase.tail = label_tidy(label_text(l, c, rest));
    phrase.gap = true;
    return phrase;
}

/* How many claims of the fact name its event. */
int label_support(const struct labelling *l, const struct cr_claim *c)
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
    struct cr_span event = c->spans[CR_FACET_EVENT], all = label_statement_span(c);
    return label_is_present(event) && event.start <= all.start &&
           !label_is_present(c->spans[CR_FACET_ACTOR]);
}

/* Fewer than three words: "cyclone batters". */
static bool is_bare(struct str words)
{
    struct str rest = label_after(words, label_first_word(words));
    return !label_holds(rest, ' ');
}

/* "SUN-SEEKING BRITS RAN": capitals that are no acronym. */
static bool is_shouted(struct str words)
{
    enum { ACRONYM_MOST = 4 };
    struct str first = label_first_word(words);
    bool shouted = first.n > ACRONYM_MOST;
    for (size_t i = 0; i < first.n; i++)
        shouted = shouted && !(first.s[i] >= 'a' && first.s[i] <= 'z');
    return shouted;
}

int label_worth(const struct labelling *l, const struct cr_claim *c, struct str words)
{
    int worth = label_support(l, c);
    bool whole =
        label_is_present(c->spans[CR_FACET_EVENT]) &&
        (label_is_present(c->spans[CR_FACET_ACTOR]) || label_is_present(c->spans[CR_FACET_OBJECT]));
    worth += whole ? 6 : 0;
    worth +=
        label_is_present(c->spans[CR_FACET_ACTOR]) && label_is_present(c->spans[CR_FACET_OBJECT])
            ? 2
            : 0;
    worth -= label_has(l->lists, LABELS_PRONOUNS, label_first_word(words)) ? 6 : 0;
    worth -= label_has(l->lists, LABELS_FIRST_PERSON, label_first_word(words)) ? 6 : 0;
    worth -= is_shouted(words) ? 4 : 0;
    worth -= is_bare(words) ? 2 : 0;
    worth -= label_says_nothing(c) ? 3 : 0;
    worth -= lacks_subject(c) ? 4 : 0;
    worth -= l->facet == CR_FACET_QUANTITY && !c->has_quantity ? 8 : 0;
    worth -= words.n > LABEL_MAX ? 8 : words.n > LABEL_MAX * 3 / 4 ? 2 : 0;
    worth -= label_holds(words, ',') || label_holds(words, '\n') || label_holds(words, '"') ? 3 : 0;
    return worth;
}

/* The whole ------------------------------------------------------------------------------------ */

/* Does the statement only name what happened: "damage to some buildings"? */
static bool is_named(const struct labelling *l, const struct cr_claim *c)
{
    struct cr_span event = c->spans[CR_FACET_EVENT], all = label_statement_span(c);
    struct str noun = label_text(l, c, event),
               rest = label_text(l, c, (struct cr_span){event.end, all.end});
    bool verbal = label_ends(l->lists, LABELS_VERB_ENDINGS, noun) || label_says_nothing(c);
    return !verbal && lacks_subject(c) && event.start == all.start &&
           (!label_is_present(c->spans[CR_FACET_OBJECT]) ||
            label_has(l->lists, LABELS_OF, label_first_word(str_trim(rest))));
}

/* "His new trial", "Varenia's election": what happened, named by whose it is. */
static bool is_owned(const struct labelling *l, const struct cr_claim *c)
{
    struct cr_span event = c->spans[CR_FACET_EVENT], object = c->spans[CR_FACET_OBJECT];
    struct str owner = label_text(l, c, object);
    return label_is_present(event) && label_is_present(object) && object.end <= event.start &&
           !label_is_present(c->spans[CR_FACET_ACTOR]) &&
           (label_has(l->lists, LABELS_DETERMINERS, owner) ||
            label_ends(l->lists, LABELS_OWNERS, owner));
}

/* "time of the trial", "place of the signing", where the words only name what happened. */
static void ask_when(const struct labelling *l, const struct cr_claim *c, struct phrase *phrase)
{
    bool owned = is_owned(l, c);
    if (!owned && !is_named(l, c))
        return;
    struct cr_span words = {c->spans[CR_FACET_OBJECT].end, c->spans[CR_FACET_EVENT].end};
    if (owned)
        phrase->words = str_trim(label_text(l, c, words));
    phrase->words = label_without_determiner(l, phrase->words);
    phrase->heading = label_heading(l, l->facet == CR_FACET_TIME ? "named time" : "named place");
    phrase->of = true;
}

/* "Services began again": what follows the noun is its verb. */
static bool goes_on(const struct labelling *l, struct str words, struct str noun)
{
    const char *at = noun.n && words.n ? memmem(words.s, words.n, noun.s, noun.n) : NULL;
    size_t behind = at ? (size_t)(at - words.s) + noun.n : words.n;
    struct str rest = str_trim((struct str){words.s + behind, words.n - behind});
    return rest.n && !label_begins(l->lists, LABELS_PREPOSITIONS, rest) &&
           !label_begins(l->lists, LABELS_NO_THINGS, rest);
}

/* "whether" goes before a sentence, "whether there was" before a name of what happened, and nothing
 * before a verb that nobody does. */
static void ask_whether(const struct labelling *l, const struct cr_claim *c, struct phrase *phrase)
{
    struct str noun = label_text(l, c, c->spans[CR_FACET_EVENT]);
    struct str first = label_first_word(phrase->words);
    bool many = label_ends(l->lists, LABELS_PLURALS, noun) &&
                !label_ends(l->lists, LABELS_NO_PLURALS, noun);
    struct str told = label_told(l->lists, phrase->words);
    if (told.n < phrase->words.n) {
        phrase->words = told;
        return;
    }
    phrase->words = label_asserted(l->lists, l->arena, phrase->words);
    if (is_named(l, c) && !goes_on(l, phrase->words, noun))
        phrase->heading = label_heading(l, many ? "happenings" : "happening");
    else if (label_ends(l->lists, LABELS_VERBS_OF_THE_PAST, first) ||
             label_has(l->lists, LABELS_UNBEGUN, first))
        phrase->heading = (struct str){0};
}

static struct phrase stated_phrase(const struct labelling *l, const struct cr_claim *c)
{
    struct phrase phrase = {0};
    if (l->facet < CR_FACET_COUNT)
        phrase.heading = label_heading(l, cr_facet_name(l->facet));
    if (!phrase.heading.n)
        phrase = full_phrase(l, c);
    else if (l->facet == CR_FACET_ATTRIBUTION)
        phrase.words = label_quoted(label_text(l, c, c->span));
    else
        phrase.words = statement(l, c);
    phrase.colon = l->facet == CR_FACET_ATTRIBUTION;
    phrase.worth = label_worth(l, c, phrase.words) - (phrase.gap ? 3 : 0);
    if (l->facet == CR_FACET_POLARITY || l->facet == CR_FACET_STATUS)
        ask_whether(l, c, &phrase);
    else if (l->facet == CR_FACET_TIME || l->facet == CR_FACET_PLACE)
        ask_when(l, c, &phrase);
    return phrase;
}

/* The words by which a claim differs; absent where it does not. */
static struct cr_span differing_span(const struct labelling *l, const struct cr_claim *c)
{
    return l->differing[c - l->analysis->claims];
}

/* Is the unit of a claim that agrees another one than where reports differ? */
static bool measures_another(const struct labelling *l, const struct cr_claim *c)
{
    for (uint32_t i = 0; i < l->fact->claim_count; i++) {
        const struct cr_claim *other = &l->analysis->claims[l->fact->claims[i]];
        struct cr_span differing = differing_span(l, other);
        struct cr_span number = other->spans[CR_FACET_QUANTITY];
        if (label_is_present(differing) && differing.start <= number.start &&
            number.end <= differing.end)
            return strcmp(c->quantity.unit ? c->quantity.unit : "",
                          other->quantity.unit ? other->quantity.unit : "") != 0;
    }
    return false;
}

/* The dead of "three dead, twelve hurt" are no words for a fact about the hurt. */
static bool counts_another(const struct labelling *l, const struct cr_claim *c)
{
    struct cr_span number = c->spans[CR_FACET_QUANTITY];
    struct cr_span differing = differing_span(l, c);
    if (!label_is_present(differing))
        return c->has_quantity && measures_another(l, c);
    return label_is_present(number) &&
           (number.end <= differing.start || differing.end <= number.start);
}

/* "who opened fire first"; "name: Heidar Alishvandi" where sources spell it differently. */
static struct phrase actor_phrase(const struct labelling *l, const struct cr_claim *c)
{
    struct cr_span actor = c->spans[CR_FACET_ACTOR];
    struct cr_span differing = differing_span(l, c);
    struct cr_span rest = {actor.end, c->span.end};
    struct phrase phrase = {.heading = label_heading(l, cr_facet_name(CR_FACET_ACTOR))};
    if (l->spellings)
        phrase = (struct phrase){.heading = label_heading(l, "name"),
                                 .colon = true,
                                 .words = label_tidy(label_text(l, c, differing))};
    else if (label_is_present(actor) && rest.start < rest.end)
        phrase.words = label_tidy(label_without_aside(l->lists, label_text(l, c, rest)));
    phrase.worth = label_support(l, c) - (phrase.words.n > LABEL_MAX ? 8 : 0);
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
        phrase = c->quantity.unit ? label_measured(l, c) : label_counted(l, c);
    if (l->facet == CR_FACET_QUANTITY && counts_another(l, c)) {
        phrase.worth -= 20;
        struct phrase differing = label_differing(l, c);
        phrase = differing.words.n ? differing : phrase;
    }
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
        best.words = label_text(l, best.claim, best.claim->span);
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
        add_words(label, label_heading(l, "of"));
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
