#include "language/number_label.h"

#include "language/lexicon.h"

struct number_context number_context_of(const struct figure_reader *reader)
{
    uint32_t capitals = 0, words = 0;
    for (uint32_t i = 0; i < reader->atoms.count; i++) {
        const struct atom *atom = atom_at(&reader->atoms, i);
        if (atom->kind != ATOM_WORD || atom->fold.n < 4)
            continue;
        words++;
        capitals += atom->capital;
    }
    return (struct number_context){.title_case = words >= 3 && capitals * 3 >= words * 2};
}

static bool is_any(const struct atom *atom, const char *const *words)
{
    for (; *words; words++)
        if (atom_is_word(atom, *words))
            return true;
    return false;
}

static const struct atom *before(const struct figure_reader *reader, uint32_t i, uint32_t steps)
{
    return atom_at(&reader->atoms, i >= steps ? i - steps : ATOMS_NONE);
}

/* A whole number in digits without separators. */
static bool is_plain(const struct figure_reader *reader, const struct measure *measure)
{
    const struct atom *atom = atom_at(&reader->atoms, measure->figure.first);
    return measure->figure.in_digits && measure->figure.next == measure->figure.first + 1 &&
           !atom->decimals && !atom->grouped && atom->digits;
}

static bool is_one_of(const struct atom *atom, const char *symbols)
{
    return atom->kind == ATOM_SYMBOL && atom->symbol < 0x80 && strchr(symbols, (int)atom->symbol);
}

/* "4K", "737s", "34x/a", "16:9", "3_b". */
static bool is_glued_behind(const struct figure_reader *reader, uint32_t i)
{
    const struct atom *next = atom_at(&reader->atoms, i);
    if (!next->glued)
        return false;
    if (next->kind == ATOM_WORD)
        return next->fold.s[0] != '\'';
    return next->kind == ATOM_NUMBER ||
           (is_one_of(next, "/:_") && atom_at(&reader->atoms, i + 1)->glued);
}

/* "F-16", "A320", "COVID-19", "@user1", "# 5". */
static bool is_glued_before(const struct figure_reader *reader, uint32_t i)
{
    const struct atom *first = atom_at(&reader->atoms, i);
    const struct atom *prior = before(reader, i, 1);
    if (!first->glued)
        return is_one_of(prior, "#");
    if (atom_is_symbol(prior, ATOM_HYPHEN))
        return prior->glued && before(reader, i, 2)->kind == ATOM_WORD;
    return prior->kind == ATOM_WORD || is_one_of(prior, "/:_#.@");
}

static bool is_glued(const struct figure_reader *reader, const struct measure *measure)
{
    return measure->figure.in_digits &&
           (is_glued_behind(reader, measure->next) || is_glued_before(reader, measure->first));
}

static bool is_plural_noun(const struct figure_reader *reader, uint32_t i)
{
    const struct atom *atom = atom_at(&reader->atoms, i);
    const struct word *tagged = figure_word(reader, i);
    if (atom->kind != ATOM_WORD)
        return false;
    if (tagged)
        return tagged->xpos == XPOS_NNS ||
               (tagged->xpos == XPOS_NN && str_is(atom->fold, "people"));
    return !atom->capital && atom->fold.n > 3 &&
           (str_is(atom->fold, "people") ||
            (str_ends(atom->fold, STR("s")) && !str_ends(atom->fold, STR("ss"))));
}

/* A noun that can be counted follows, perhaps behind adjectives. */
static bool counts_noun(const struct figure_reader *reader, uint32_t i)
{
    for (uint32_t steps = 0; steps < 3; steps++)
        if (is_plural_noun(reader, i + steps))
            return true;
        else if (figure_word(reader, i + steps) == NULL ||
                 figure_word(reader, i + steps)->upos != UPOS_ADJ)
            return false;
    return false;
}

/* "Interstate 75", "No. 3", "page 2": behind a word that has a number as its name. */
static bool follows_designator(const struct figure_reader *reader, const struct measure *measure)
{
    const struct atom *prior = before(reader, measure->first, 1);
    bool dotted = atom_is_symbol(prior, '.');
    const struct atom *name = before(reader, measure->first, dotted ? 2 : 1);
    if (measure->kind == QUANTITY_ORDINAL || !(name->tables & TABLE_BIT(TABLE_DESIGNATOR)) ||
        (atom_is_word(name, "no") && !dotted))
        return false;
    return !dotted || name->fold.n <= 4 ? !counts_noun(reader, measure->next) : false;
}

/* "2007 silver sedan", "the class of 1998": four digits that no noun in the plural follows. */
static bool is_year(const struct figure_reader *reader, const struct measure *measure)
{
    if (!is_plain(reader, measure) || measure->unit ||
        atom_at(&reader->atoms, measure->figure.first)->digits != 4 ||
        measure->figure.value < 1500 || measure->figure.value > 2199)
        return false;
    return !is_plural_noun(reader, measure->next);
}

/* May a noun phrase go on here? Without tags, any word may. */
static bool goes_on(const struct figure_reader *reader, uint32_t i)
{
    const struct atom *next = atom_at(&reader->atoms, i);
    const struct word *tagged = figure_word(reader, i);
    if (!tagged)
        return next->kind == ATOM_WORD;
    return tagged->upos == UPOS_NOUN || tagged->upos == UPOS_ADJ || tagged->upos == UPOS_PROPN ||
           tagged->upos == UPOS_NUM || tagged->xpos == XPOS_VBG || tagged->xpos == XPOS_VBN;
}

/* "called 911", "a 911 call": a number that is a name of something. */
static bool is_dialled(const struct figure_reader *reader, const struct measure *measure)
{
    static const char *const calls[] = {"call",    "called", "calls", "calling", "dial",
                                        "dialled", "dialed", "rang",  NULL};
    static const char *const articles[] = {"a", "an", NULL};
    const struct atom *prior = before(reader, measure->first, 1);
    if (measure->unit || measure->hyphenated || measure->figure.value < 2)
        return false;
    bool call = is_any(prior, calls) && measure->figure.value >= 100;
    const struct atom *next = atom_at(&reader->atoms, measure->next);
    bool noun = next->kind == ATOM_WORD && goes_on(reader, measure->next) &&
                !atom_is_word(next, "or") && !atom_is_word(next, "to");
    return (call || (noun && is_any(prior, articles))) && !counts_noun(reader, measure->next);
}

/* "007", "555-0123", "+48 22 123 45 67", long identifiers. */
static bool is_identifier(const struct figure_reader *reader, const struct measure *measure)
{
    if (!is_plain(reader, measure))
        return false;
    const struct atom *atom = atom_at(&reader->atoms, measure->figure.first);
    const struct atom *prior = before(reader, measure->first, 1);
    const struct atom *next = atom_at(&reader->atoms, measure->next);
    const struct atom *after = atom_at(&reader->atoms, measure->next + 1);
    bool zero = atom->digits > 1 && reader->text[atom->start] == '0';
    bool joined = atom_is_dash(next) && next->glued && after->glued && after->kind == ATOM_NUMBER &&
                  after->digits >= 3 && atom->digits >= 3 && after->digits != atom->digits;
    return zero || atom->digits >= 9 || joined || atom_is_symbol(prior, '+') ||
           is_dialled(reader, measure);
}

/* "1. First point", "2) …" at the start of a sentence. */
static bool is_numbering(const struct figure_reader *reader, const struct measure *measure)
{
    const struct atom *next = atom_at(&reader->atoms, measure->next);
    if (measure->first != 0 || !is_plain(reader, measure) || measure->unit)
        return false;
    return next->glued && (atom_is_symbol(next, '.') || atom_is_symbol(next, ')')) &&
           atom_at(&reader->atoms, measure->next + 1)->kind != ATOM_END;
}

/* "Windows 10", "Second Amendment", "Channel Nine": beside a capital that is not a headline's. */
static bool is_part_of_name(const struct figure_reader *reader,
                            const struct number_context *context, const struct measure *measure)
{
    if (context->title_case || measure->unit || measure->figure.kind == FIGURE_VAGUE)
        return false;
    const struct atom *figure = atom_at(&reader->atoms, measure->figure.first);
    const struct atom *prior = before(reader, measure->first, 1);
    const struct atom *next = atom_at(&reader->atoms, measure->next);
    bool next_capital = next->kind == ATOM_WORD && next->capital;
    bool prior_capital = prior->kind == ATOM_WORD && prior->capital;
    if (!measure->figure.in_digits)
        return figure->capital && measure->first > 0 && (prior_capital || next_capital);
    const struct word *tagged = measure->first ? figure_word(reader, measure->first - 1) : NULL;
    if (measure->kind == QUANTITY_ORDINAL)
        return next_capital && prior_capital;
    bool name = tagged && tagged->upos == UPOS_PROPN && prior_capital;
    return name && is_plain(reader, measure) && next->kind != ATOM_WORD;
}

/* "no one", "that one", "one another", "the last one": a pronoun. */
static bool is_pronoun_one(const struct figure_reader *reader, const struct measure *measure)
{
    static const char *const leaders[] = {"no",    "any",  "every", "each", "this", "that", "the",
                                          "which", "some", "these", "his",  "her",  NULL};
    static const char *const followers[] = {"another", "day", "can",   "must",
                                            "should",  "may", "might", NULL};
    uint32_t i = measure->figure.first;
    if (!atom_is_word(atom_at(&reader->atoms, i), "one") || measure->figure.next != i + 1 ||
        measure->unit)
        return false;
    const struct atom *next = atom_at(&reader->atoms, i + 1);
    if (atom_is_word(next, "of"))
        return false;
    const struct word *tagged = figure_word(reader, i);
    const struct word *prior = i ? figure_word(reader, i - 1) : NULL;
    if ((tagged && tagged->upos == UPOS_PRON) || is_any(next, followers) ||
        (measure->hyphenated && !is_plural_noun(reader, i + 1)) ||
        atom_is_word(before(reader, i, 1), "no"))
        return true;
    if (prior && prior->upos == UPOS_ADJ) { /* "the last one involving …" */
        const struct word *noun = figure_word(reader, i + 1);
        return !noun ||
               (noun->upos != UPOS_NOUN && noun->upos != UPOS_ADJ && noun->upos != UPOS_PROPN);
    }
    return is_any(before(reader, i, 1), leaders) && !goes_on(reader, i + 1);
}

/* "First Lady", "first aid": a word of its own, which WordNet knows. */
static bool is_compound(const struct figure_reader *reader, const struct measure *measure)
{
    char buffer[ATOMS_JOIN_MAX];
    if (!reader->lexicon || measure->figure.next != measure->figure.first + 1)
        return false;
    struct str phrase =
        atoms_join(&reader->atoms, measure->figure.first, measure->next + 1, buffer);
    uint32_t key = phrase.n ? lexicon_find(reader->lexicon, phrase) : LEXICON_NONE;
    return lexicon_sense_count(reader->lexicon, key, LEXICON_NOUN) > 0;
}

/* "First, …", "a second", "second-hand", "first visited", "First Lady": no place in an order. */
static bool is_loose_ordinal(const struct figure_reader *reader, const struct measure *measure)
{
    if (measure->kind != QUANTITY_ORDINAL)
        return false;
    const struct word *tagged = figure_word(reader, measure->figure.first);
    const struct atom *next = atom_at(&reader->atoms, measure->next);
    if (tagged && (tagged->upos == UPOS_ADV || tagged->upos == UPOS_PROPN ||
                   (tagged->upos == UPOS_NOUN && !measure->figure.in_digits)))
        return true;
    return next->kind != ATOM_WORD || next->capital || !goes_on(reader, measure->next) ||
           is_compound(reader, measure);
}

/* "both men and women": no count. */
static bool is_pairing_both(const struct figure_reader *reader, const struct measure *measure)
{
    uint32_t i = measure->figure.first;
    if (!atom_is_word(atom_at(&reader->atoms, i), "both"))
        return false;
    const struct word *tagged = figure_word(reader, i);
    if (tagged)
        return tagged->xpos == XPOS_CC || tagged->deprel == DEPREL_CC_PRECONJ;
    for (uint32_t step = 1; step <= 3; step++)
        if (atom_is_word(atom_at(&reader->atoms, i + step), "and"))
            return true;
    return false;
}

/* "how many", "too many": nobody says how many. */
static bool is_open_many(const struct figure_reader *reader, const struct measure *measure)
{
    static const char *const leaders[] = {"how", "so", "too", "as", "that", "not", NULL};
    return measure->figure.kind == FIGURE_VAGUE && measure->figure.first &&
           atom_is_word(atom_at(&reader->atoms, measure->figure.first), "many") &&
           is_any(before(reader, measure->figure.first, 1), leaders);
}

bool number_is_zero(const struct figure_reader *reader, uint32_t i)
{
    static const char *const followers[] = {"longer", "one",    "more",    "fewer",
                                            "less",   "matter", "doubt",   "such",
                                            "sooner", "later",  "further", NULL};
    static const char *const pronouns[] = {"none", "nobody", NULL};
    const struct atom *atom = atom_at(&reader->atoms, i), *next = atom_at(&reader->atoms, i + 1);
    if (is_any(atom, pronouns))
        return true;
    if (atom_is_word(atom, "no") && atom_is_word(next, "one"))
        return true;
    const struct word *tagged = figure_word(reader, i);
    return atom_is_word(atom, "no") && next->kind == ATOM_WORD && !next->capital &&
           !is_any(next, followers) && (!tagged || tagged->upos == UPOS_DET);
}

/* The noun of a phrase that begins behind an article, by tags: the last of a run of nouns. */
static const struct word *noun_behind(const struct figure_reader *reader, uint32_t i)
{
    const struct word *noun = NULL;
    for (uint32_t steps = 0; steps < 8; steps++, i++) {
        const struct word *word = figure_word(reader, i);
        if (!word)
            break;
        if (word->upos == UPOS_NOUN)
            noun = word;
        else if (noun ||
                 (word->upos != UPOS_ADJ && word->upos != UPOS_PROPN && word->upos != UPOS_ADV &&
                  word->upos != UPOS_NUM && word->upos != UPOS_PUNCT && word->upos != UPOS_VERB))
            break;
    }
    return noun;
}

bool number_is_article(const struct figure_reader *reader, uint32_t i)
{
    static const char *const amounts[] = {"lot",     "number", "bit",    "little", "great", "good",
                                          "variety", "series", "string", "range",  NULL};
    const struct atom *atom = atom_at(&reader->atoms, i);
    if ((!atom_is_word(atom, "a") && !atom_is_word(atom, "an")) ||
        is_any(atom_at(&reader->atoms, i + 1), amounts))
        return false;
    const struct word *tagged = figure_word(reader, i);
    const struct word *noun =
        tagged && tagged->upos == UPOS_DET ? noun_behind(reader, i + 1) : NULL;
    return noun && noun->xpos == XPOS_NN;
}

bool number_is_label(const struct figure_reader *reader, const struct number_context *context,
                     const struct measure *measure)
{
    const struct word *tagged = figure_word(reader, measure->figure.first);
    if (tagged && tagged->upos == UPOS_VERB && !measure->figure.in_digits)
        return true; /* "to zero in on" */
    if (measure->kind == QUANTITY_MONEY)
        return false;
    if (measure->unit && measure->unit_atom < measure->figure.first)
        return false; /* "magnitude-5.9" */
    return is_glued(reader, measure) || follows_designator(reader, measure) ||
           is_year(reader, measure) || is_identifier(reader, measure) ||
           is_numbering(reader, measure) || is_part_of_name(reader, context, measure) ||
           is_pronoun_one(reader, measure) || is_loose_ordinal(reader, measure) ||
           is_pairing_both(reader, measure) || is_open_many(reader, measure);
}
