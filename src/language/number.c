#include "language/number.h"

#include <math.h>

#include "base/vec.h"
#include "language/number_label.h"

enum { BOUND_ATOMS_MAX = 6 };

struct finder {
    struct arena *arena;
    struct figure_reader reader;
    struct number_context context;
    const struct time_phrases *times;
    vec(struct number) found;
    uint32_t next; /* atom behind the last number found */
};

static const struct atom *at(const struct finder *finder, uint32_t i)
{
    return atom_at(&finder->reader.atoms, i);
}

static bool word_is(const struct finder *finder, uint32_t i, const char *word)
{
    return atom_is_word(at(finder, i), word);
}

/* A number while it is being put together: one measure, or the two ends of a range. */
struct draft {
    struct measure low;
    struct measure high;
    bool range;
    bool score;
    uint32_t first; /* atoms [first, next) */
    uint32_t next;
    enum cr_exactness exactness;
    bool additional;
};

/* Ranges and scores ---------------------------------------------------------------------------- */

/* The joint between the ends of a range: "to", "or", "-", "–", "-to-", "and" after "between". */
static uint32_t skip_joint(const struct finder *finder, const struct draft *draft, bool between,
                           bool *dash)
{
    uint32_t i = draft->next;
    const struct atom *joint = at(finder, i);
    *dash = false;
    if (atom_is_dash(joint)) {
        if (word_is(finder, i + 1, "to"))
            return atom_is_dash(at(finder, i + 2)) ? i + 3 : i + 2;
        *dash = true;
        return i + 1;
    }
    if (atom_is_word(joint, "to") || atom_is_word(joint, "or") ||
        (between && atom_is_word(joint, "and")))
        return i + 1;
    return ATOMS_NONE;
}

/* "anywhere from", "ranging from", "between": the ends of a range, not of a change. */
static bool announces_range(const struct finder *finder, uint32_t i)
{
    if (i && word_is(finder, i - 1, "between"))
        return true;
    return i > 1 && word_is(finder, i - 1, "from") &&
           (word_is(finder, i - 2, "anywhere") || word_is(finder, i - 2, "ranging") ||
            word_is(finder, i - 2, "range") || word_is(finder, i - 2, "ranges") ||
            word_is(finder, i - 2, "ranged"));
}

/* The unit and magnitude of the second end hold for the first: "1.5 to 2 million dollars". */
static void share(struct draft *draft)
{
    struct measure *low = &draft->low, *high = &draft->high;
    if (!low->unit && high->unit)
        measure_share_unit(low, high);
    else if (low->unit && !high->unit)
        measure_share_unit(high, low);
    if (!low->figure.magnitude && high->figure.magnitude && high->figure.scale > 1 &&
        low->figure.value < high->figure.value / high->figure.scale * 10)
        figure_scale(&low->figure, high->figure.scale);
}

static bool same_unit(const struct measure *a, const struct measure *b)
{
    return a->kind == b->kind &&
           (a->unit == b->unit || (a->unit && b->unit && !strcmp(a->unit, b->unit)));
}

static bool is_whole_count(const struct measure *measure)
{
    return measure->kind == QUANTITY_COUNT && measure->figure.in_digits &&
           !measure->figure.decimals && !measure->figure.magnitude;
}

/* "2–1", "11-2", "40-to-39": a score runs from the higher number to the lower. */
static bool is_score(const struct draft *draft, bool dash, uint32_t joint_atoms)
{
    return (dash || joint_atoms > 1) && is_whole_count(&draft->low) &&
           is_whole_count(&draft->high) && draft->low.figure.value > draft->high.figure.value &&
           draft->low.figure.value < 1000;
}

static bool take_range(const struct finder *finder, struct draft *draft)
{
    bool dash, between = announces_range(finder, draft->first);
    uint32_t second = skip_joint(finder, draft, between, &dash);
    if (second == ATOMS_NONE || draft->low.figure.kind == FIGURE_ORDINAL ||
        draft->low.figure.kind == FIGURE_VAGUE || draft->low.article)
        return false;
    if (dash && (!draft->low.figure.in_digits || at(finder, second)->kind == ATOM_WORD))
        return false;
    if (!between && draft->first && word_is(finder, draft->first - 1, "from"))
        return false;
    if (!measure_read(&finder->reader, second, &draft->high) ||
        draft->high.figure.kind != draft->low.figure.kind || draft->high.article)
        return false;
    share(draft);
    if (!same_unit(&draft->low, &draft->high))
        return false;
    draft->score = is_score(draft, dash, second - draft->next);
    draft->range = draft->score || measure_value(&draft->low, draft->low.figure.value) <
                                       measure_value(&draft->high, draft->high.figure.value);
    if (draft->range)
        draft->next = draft->high.next;
    return draft->range;
}

/* "one in five", "nine out of ten": a share. */
static bool take_proportion(const struct finder *finder, struct draft *draft)
{
    const struct figure *part = &draft->low.figure;
    uint32_t i = draft->next;
    bool out_of = word_is(finder, i, "out") && word_is(finder, i + 1, "of");
    if (!out_of && !(word_is(finder, i, "in") && part->value == 1 && !part->in_digits))
        return false;
    struct figure whole;
    if (draft->low.unit || part->kind != FIGURE_CARDINAL ||
        !figure_read(&finder->reader, i + (out_of ? 2 : 1), &whole) ||
        whole.kind != FIGURE_CARDINAL || whole.value <= part->value || whole.value > 1000)
        return false;
    draft->low.figure.low = draft->low.figure.high = draft->low.figure.value =
        part->value / whole.value;
    draft->low.kind = QUANTITY_PERCENT;
    draft->low.unit = "%";
    draft->low.factor = 100;
    draft->low.figure.resolution = 0.005;
    draft->next = whole.next;
    return true;
}

/* Approximators and bounds --------------------------------------------------------------------- */

/* The loosest reading of two that stand together: "at least about 30" is at least. */
static void meet_bound(struct draft *draft, enum cr_exactness exactness)
{
    if (draft->exactness == CR_EXACT || draft->exactness == CR_ABOUT)
        draft->exactness = exactness;
}

static bool bound_before(const struct finder *finder, struct draft *draft)
{
    char buffer[ATOMS_JOIN_MAX];
    for (uint32_t n = BOUND_ATOMS_MAX; n >= 1; n--) {
        enum cr_exactness exactness;
        if (n > draft->first || draft->first - n < finder->next ||
            atom_is_dash(at(finder, draft->first - n)))
            continue;
        struct str phrase =
            atoms_join(&finder->reader.atoms, draft->first - n, draft->first, buffer);
        if (!phrase.n || !number_bound_find(finder->reader.lexicon, phrase, false, &exactness))
            continue;
        /* "over the past three years", "over three years": a span of time, not a bound. */
        if (draft->low.kind == QUANTITY_DURATION && str_is(phrase, "over"))
            return false;
        if (exactness == CR_EXACT)
            return false; /* "all ten", "only ten" */
        meet_bound(draft, exactness);
        draft->first -= n;
        return true;
    }
    return false;
}

/* The bound that stands at atom i behind a number; the atom behind it, or ATOMS_NONE. */
static uint32_t bound_at(const struct finder *finder, uint32_t i, enum cr_exactness *exactness)
{
    char buffer[ATOMS_JOIN_MAX];
    for (uint32_t n = 3; n >= 1; n--) {
        struct str phrase = atoms_join(&finder->reader.atoms, i, i + n, buffer);
        if (phrase.n && number_bound_find(finder->reader.lexicon, phrase, true, exactness))
            return i + n;
    }
    return ATOMS_NONE;
}

/* "50 or more", "20-odd", "50 sheep or more". */
static void bound_after(const struct finder *finder, struct draft *draft)
{
    enum cr_exactness exactness;
    uint32_t start = figure_skip_hyphen(&finder->reader.atoms, draft->next);
    uint32_t next = bound_at(finder, start, &exactness);
    if (next != ATOMS_NONE) {
        meet_bound(draft, exactness);
        draft->next = next;
        return;
    }
    uint32_t behind_noun = start + 1;
    if (at(finder, start)->kind == ATOM_WORD && word_is(finder, behind_noun, "or") &&
        bound_at(finder, behind_noun, &exactness) != ATOMS_NONE)
        meet_bound(draft, exactness);
}

/* "another two", "two more", "three additional": not the whole number. */
static void note_addition(const struct finder *finder, struct draft *draft)
{
    if (draft->first > finder->next && word_is(finder, draft->first - 1, "another")) {
        draft->first--;
        draft->additional = true;
    }
    uint32_t i = draft->next;
    bool more = word_is(finder, i, "more") && !word_is(finder, i + 1, "than");
    if (more || word_is(finder, i, "additional") || word_is(finder, i, "further"))
        draft->additional = true;
}

static void find_bounds(const struct finder *finder, struct draft *draft)
{
    if (draft->low.kind == QUANTITY_ORDINAL || draft->score)
        return;
    while (bound_before(finder, draft))
        ;
    bound_after(finder, draft);
    note_addition(finder, draft);
}

/* Ages ----------------------------------------------------------------------------------------- */

static bool is_name_end(const struct finder *finder, uint32_t i)
{
    if (at(finder, i)->kind == ATOM_SYMBOL && at(finder, i)->symbol == '.' && i)
        return at(finder, i - 1)->capital;
    return at(finder, i)->kind == ATOM_WORD && at(finder, i)->capital;
}

/* ", 38," behind a name; "aged 44", "now 77". */
static bool is_bare_age(const struct finder *finder, const struct draft *draft)
{
    const struct figure *figure = &draft->low.figure;
    if (draft->range || draft->low.unit || figure->kind != FIGURE_CARDINAL || figure->magnitude ||
        figure->value > 120 || figure->decimals || draft->first == 0)
        return false;
    if (word_is(finder, draft->first - 1, "aged") || word_is(finder, draft->first - 1, "age"))
        return true;
    const struct atom *after = at(finder, draft->next);
    bool closes = after->kind == ATOM_END || atom_is_symbol(after, ',') ||
                  atom_is_symbol(after, '.') || atom_is_symbol(after, ')') ||
                  atom_is_symbol(after, ';') || atom_is_word(after, "of") ||
                  atom_is_word(after, "from") || atom_is_word(after, "and");
    uint32_t comma = draft->first - 1;
    if (word_is(finder, comma, "now") && comma)
        comma--;
    return figure->in_digits && closes && comma && atom_is_symbol(at(finder, comma), ',') &&
           is_name_end(finder, comma - 1);
}

/* Putting a number together -------------------------------------------------------------------- */

static double lower_limit(const struct measure *measure)
{
    return measure->offset != 0 || measure->negative ? -INFINITY : 0;
}

static void set_bounds(const struct draft *draft, struct number *out)
{
    const struct measure *high = draft->range ? &draft->high : &draft->low;
    double low = measure_value(&draft->low, draft->low.figure.low);
    double up = measure_value(high, high->figure.high);
    out->low = low < up ? low : up;
    out->high = low < up ? up : low;
    switch (out->exactness) {
    case CR_AT_LEAST:
    case CR_MORE_THAN:
        out->high = INFINITY;
        break;
    case CR_AT_MOST:
    case CR_LESS_THAN:
        out->low = lower_limit(&draft->low);
        break;
    default:
        break;
    }
}

static enum number_form form_of(const struct draft *draft)
{
    if (draft->low.article)
        return NUMBER_ARTICLE;
    if (draft->low.figure.kind == FIGURE_VAGUE)
        return NUMBER_VAGUE;
    return draft->low.figure.in_digits ? NUMBER_DIGITS : NUMBER_WORDS;
}

static void set_place(const struct finder *finder, const struct draft *draft, struct number *out)
{
    const struct measure *last = draft->range ? &draft->high : &draft->low;
    out->span = (struct cr_span){at(finder, draft->first)->start, at(finder, draft->next - 1)->end};
    out->first = at(finder, draft->first)->word;
    out->last = (uint16_t)(at(finder, draft->next - 1)->word + 1);
    out->word = at(finder, last->figure.next - 1)->word;
    out->unit_word = last->unit_atom == ATOMS_NONE ? WORD_NONE : at(finder, last->unit_atom)->word;
}

static void push(struct finder *finder, const struct draft *draft)
{
    struct number number = {.kind = draft->low.kind, .unit = draft->low.unit};
    number.form = form_of(draft);
    number.currency = draft->low.shared;
    number.on_scale = draft->low.on_scale;
    number.exactness = draft->exactness;
    if (number.form == NUMBER_VAGUE && number.exactness != CR_AT_LEAST)
        number.exactness = CR_VAGUE;
    number.resolution = draft->low.figure.resolution * draft->low.factor;
    set_bounds(draft, &number);
    if (draft->score) {
        number.kind = QUANTITY_SCORE;
        number.second = draft->high.figure.value;
        number.low = number.high;
    }
    number.additional = draft->additional;
    number.hyphenated = (draft->range ? &draft->high : &draft->low)->hyphenated;
    set_place(finder, draft, &number);
    vec_push(finder->arena, &finder->found, number);
    finder->next = draft->next;
}

/* One number from atom i on; the atom to go on with, or ATOMS_NONE where there is none. */
static uint32_t find_at(struct finder *finder, uint32_t i)
{
    struct draft draft = {.first = i};
    if (!measure_read(&finder->reader, i, &draft.low))
        return ATOMS_NONE;
    if (number_is_label(&finder->reader, &finder->context, &draft.low))
        return draft.low.next;
    draft.first = draft.low.first < i ? draft.low.first : i;
    if (draft.first < finder->next)
        draft.first = finder->next; /* the scale belongs to the number before */
    draft.next = draft.low.next;
    if (!take_proportion(finder, &draft))
        take_range(finder, &draft);
    if (is_bare_age(finder, &draft)) {
        draft.low.kind = QUANTITY_AGE;
        draft.low.unit = "year";
    }
    find_bounds(finder, &draft);
    push(finder, &draft);
    return draft.next;
}

static void push_plain(struct finder *finder, uint32_t i, double value, enum number_form form)
{
    const struct atom *atom = at(finder, i);
    struct number number = {
        .low = value, .high = value, .form = form, .resolution = 0.5, .currency = LEXICON_NONE};
    number.span = (struct cr_span){atom->start, atom->end};
    number.first = number.word = atom->word;
    number.last = (uint16_t)(atom->word + 1);
    number.unit_word = WORD_NONE;
    vec_push(finder->arena, &finder->found, number);
}

/* "no", "none", "nobody", and where tags tell a noun in the singular, "a". */
static bool find_plain(struct finder *finder, uint32_t i)
{
    if (number_is_zero(&finder->reader, i))
        push_plain(finder, i, 0, NUMBER_NONE);
    else if (number_is_article(&finder->reader, i))
        push_plain(finder, i, 1, NUMBER_ARTICLE);
    else
        return false;
    return true;
}

/* The first atom behind the time that covers atom i, or i; `next` is the first time that may. */
static uint32_t skip_time(const struct finder *finder, uint32_t i, uint32_t *next)
{
    uint32_t count = finder->times ? finder->times->count : 0;
    while (*next < count && finder->times->items[*next].span.end <= at(finder, i)->start)
        ++*next;
    if (*next == count || at(finder, i)->start < finder->times->items[*next].span.start)
        return i;
    uint32_t end = finder->times->items[*next].span.end;
    while (i < finder->reader.atoms.count && at(finder, i)->start < end)
        i++;
    return i;
}

struct numbers number_find(struct arena *arena, const struct lexicon *lexicon, const char *text,
                           const struct word *words, uint32_t word_count,
                           const struct time_phrases *times)
{
    struct finder finder = {.arena = arena,
                            .reader = {lexicon, text, words, word_count,
                                       atoms_cut(arena, lexicon, text, words, word_count)},
                            .times = times};
    finder.context = number_context_of(&finder.reader);
    uint32_t next_time = 0;
    for (uint32_t i = 0; i < finder.reader.atoms.count;) {
        uint32_t behind = skip_time(&finder, i, &next_time);
        if (behind > i) {
            i = behind;
            continue;
        }
        uint32_t next = find_at(&finder, i);
        if (next == ATOMS_NONE) {
            find_plain(&finder, i);
            next = i + 1;
        }
        i = next;
    }
    return (struct numbers){finder.found.items, (uint32_t)finder.found.count};
}
