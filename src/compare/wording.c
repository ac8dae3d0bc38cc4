#include "compare/wording_maker.h"

#include <math.h>

#include "language/number_table.h"

/* What words weigh that carry little, and what others do at least. */
static const float LIGHT_WEIGHT = 0.1f, LEAST_WEIGHT = 0.2f;

/* "About 40" may be this share more or less. */
static const double ABOUT_SHARE = 0.1;

/* Longest bound, in atoms: "as many as", "no more than". */
enum { BOUND_ATOMS = 4 };

/* Bare figures that are years. */
enum { YEAR_FIRST = 1500, YEAR_LAST = 2100, YEAR_DIGITS = 4 };

static const struct atom *atom(const struct maker *m, uint32_t i)
{
    return atom_at(&m->reader.atoms, i);
}

static const struct word *word_of(const struct maker *m, uint32_t i)
{
    return &m->reader.words[atom(m, i)->word];
}

static struct wording_unit unit_of(const struct maker *m, uint32_t first, uint32_t next)
{
    struct wording_unit unit = {.key = LEXICON_NONE, .part = LEXICON_PART_COUNT};
    unit.span = (struct cr_span){atom(m, first)->start, atom(m, next - 1)->end};
    unit.word = atom(m, next - 1)->word;
    unit.head = UNIT_NONE;
    unit.lemma = unit.form = str_span(m->reader.text, unit.span.start, unit.span.end);
    return unit;
}

static void add(struct maker *m, struct wording_unit unit)
{
    if (m->out->count == WORDING_MAX)
        return;
    m->out->units[m->out->count++] = unit;
    *(unit.kind == UNIT_LIGHT ? &m->out->light : &m->out->weight) += unit.weight;
    m->out->names |= unit.is_name;
    m->out->numbers |= unit.kind == UNIT_NUMBER;
}

/* Numbers -------------------------------------------------------------------------------------- */

static bool is_pronoun(const struct maker *m, uint32_t i)
{
    enum upos upos = (enum upos)word_of(m, i)->upos;
    return upos == UPOS_PRON || upos == UPOS_DET;
}

static bool figure_at(const struct maker *m, uint32_t i, struct figure *figure)
{
    if (i >= m->reader.atoms.count || is_pronoun(m, i) || !figure_read(&m->reader, i, figure))
        return false;
    figure_add_magnitude(&m->reader, false, figure);
    return true;
}

/* "Near two trees" is a place, "near 200 trees" may be a number. */
static bool is_preposition(const struct maker *m, uint32_t i)
{
    const struct word *w = word_of(m, i);
    return w->upos == UPOS_ADP && w->deprel == DEPREL_CASE;
}

/* A bound that stands before a figure, perhaps with the sign of a currency between. */
static bool bound_before(const struct maker *m, uint32_t i, enum cr_exactness *exactness,
                         uint32_t *next)
{
    struct figure figure;
    char buffer[ATOMS_JOIN_MAX];
    for (uint32_t n = BOUND_ATOMS; n > 0; n--) {
        uint32_t at = i + n;
        if (at >= m->reader.atoms.count ||
            !number_bound_find(m->reader.lexicon, atoms_join(&m->reader.atoms, i, at, buffer),
                               false, exactness))
            continue;
        if (n == 1 && *exactness == CR_ABOUT && is_preposition(m, i))
            return false;
        *next = at;
        return figure_at(m, at, &figure) ||
               (atom(m, at)->kind == ATOM_SYMBOL && figure_at(m, at + 1, &figure));
    }
    return false;
}

static bool bound_after(const struct maker *m, uint32_t i, enum cr_exactness *exactness,
                        uint32_t *next)
{
    char buffer[ATOMS_JOIN_MAX];
    for (uint32_t n = BOUND_ATOMS; n > 0; n--)
        if (i + n <= m->reader.atoms.count &&
            number_bound_find(m->reader.lexicon, atoms_join(&m->reader.atoms, i, i + n, buffer),
                              true, exactness)) {
            *next = i + n;
            return true;
        }
    return false;
}

static void set_range(struct wording_unit *unit, const struct figure *figure,
                      enum cr_exactness exactness)
{
    unit->low = unit->high = figure->value;
    unit->approximate = exactness == CR_ABOUT || exactness == CR_VAGUE;
    if (figure->kind == FIGURE_VAGUE) {
        unit->low = figure->low;
        unit->high = figure->high;
    } else if (unit->approximate) {
        unit->low -= ABOUT_SHARE * figure->value;
        unit->high += ABOUT_SHARE * figure->value;
    }
    double beyond = fmax(fabs(figure->value), 1) * 1e-9;
    if (exactness == CR_AT_LEAST || exactness == CR_MORE_THAN) {
        unit->low += exactness == CR_MORE_THAN ? beyond : 0;
        unit->high = INFINITY;
    } else if (exactness == CR_AT_MOST || exactness == CR_LESS_THAN) {
        unit->low = -INFINITY;
        unit->high -= exactness == CR_LESS_THAN ? beyond : 0;
    }
}

/* The code of the currency that an atom names, or NULL. */
static const char *currency_at(const struct maker *m, uint32_t i)
{
    const struct atom *a = atom(m, i);
    struct lexicon_currency currency;
    uint32_t key = lexicon_find(m->reader.lexicon, str_span(m->reader.text, a->start, a->end));
    bool found = a->kind != ATOM_END && lexicon_currency(m->reader.lexicon, key, 0, &currency) &&
                 (!currency.is_code || a->kind == ATOM_WORD);
    return found ? currency.code : NULL;
}

static const char *currency_of(const struct maker *m, const struct figure *figure)
{
    const char *after = currency_at(m, figure->next);
    return after || figure->first == 0 ? after : currency_at(m, figure->first - 1);
}

static bool is_per_cent(const struct maker *m, uint32_t i)
{
    return atom_is_word(atom(m, i), "per") && atom_is_word(atom(m, i + 1), "cent");
}

static bool is_percent(const struct maker *m, uint32_t i)
{
    return atom_is_symbol(atom(m, i), '%') || atom_is_word(atom(m, i), "percent") ||
           atom_is_word(atom(m, i), "pct") || is_per_cent(m, i);
}

/* "2020", not "2,020" or "2020.5". */
static bool is_year(const struct maker *m, const struct figure *figure)
{
    return figure->kind == FIGURE_CARDINAL && figure->in_digits && !figure->magnitude &&
           figure->value >= YEAR_FIRST && figure->value <= YEAR_LAST &&
           atom(m, figure->next - 1)->end - atom(m, figure->first)->start == YEAR_DIGITS;
}

static enum number_kind kind_of(const struct maker *m, const struct figure *figure)
{
    if (is_percent(m, figure->next))
        return NUMBER_PERCENT;
    if (currency_of(m, figure))
        return NUMBER_MONEY;
    return is_year(m, figure) ? NUMBER_YEAR : NUMBER_COUNT;
}

static uint32_t add_number(struct maker *m, uint32_t first, const struct figure *figure,
                           enum cr_exactness exactness)
{
    uint32_t next = figure->next;
    bound_after(m, next, &exactness, &next);
    struct wording_unit unit = unit_of(m, first, next);
    unit.kind = UNIT_NUMBER;
    unit.ordinal = figure->kind == FIGURE_ORDINAL;
    unit.number = (uint8_t)kind_of(m, figure);
    unit.currency = currency_of(m, figure);
    unit.rounding = figure->decimals || figure->magnitude ? figure->resolution : 0;
    set_range(&unit, figure, exactness);
    unit.weight = wording_is_one(&unit) ? LIGHT_WEIGHT : 1;
    add(m, unit);
    return next;
}

/* Words ---------------------------------------------------------------------------------------- */

static bool is_negation(const struct maker *m, const struct word *w, uint32_t key)
{
    struct lexicon_cue cue;
    for (uint32_t i = 0; lexicon_cue(m->reader.lexicon, key, i, &cue); i++) {
        if (cue.cue != LEXICON_CUE_NEGATION)
            continue;
        switch ((enum upos)w->upos) {
        case UPOS_PART:
        case UPOS_ADV:
            return cue.form == CUE_ADVERB;
        case UPOS_DET:
            return cue.form == CUE_DETERMINER;
        case UPOS_PRON:
            return cue.form == CUE_NOUN;
        case UPOS_ADP:
            return cue.form == CUE_PREPOSITION;
        default:
            break;
        }
    }
    return false;
}

static bool is_cue_of(enum lexicon_part part, enum lexicon_cue_form form)
{
    switch (form) {
    case CUE_MODAL:
        return part == LEXICON_VERB;
    case CUE_ADVERB:
        return part == LEXICON_ADVERB;
    case CUE_ADJECTIVE:
        return part == LEXICON_ADJECTIVE;
    case CUE_VERB:
        return part == LEXICON_VERB;
    case CUE_NOUN:
        return part == LEXICON_NOUN;
    default:
        return false;
    }
}

/* What a word says of the truth of the rest: that it is not so, or that it may not be. */
static void set_stance(const struct maker *m, struct wording_unit *unit)
{
    enum lexicon_part part = (enum lexicon_part)unit->part;
    struct lexicon_cue cue;
    struct lexicon_speech speech;
    for (uint32_t i = 0; lexicon_cue(m->reader.lexicon, unit->key, i, &cue); i++) {
        if (!is_cue_of(part, cue.form))
            continue;
        unit->refutes |= cue.cue == LEXICON_CUE_FALSE;
        unit->denies |= cue.cue == LEXICON_CUE_NEGATION;
        unit->doubts |= cue.cue == LEXICON_CUE_DOUBT;
    }
    for (uint32_t i = 0; lexicon_speech(m->reader.lexicon, unit->key, i, &speech); i++) {
        if (speech.part != part)
            continue;
        unit->refutes |= speech.speech == LEXICON_SPEECH_DENIED;
        unit->doubts |= speech.speech == LEXICON_SPEECH_ALLEGED;
        unit->says |= speech.speech == LEXICON_SPEECH_SAID;
    }
}

static bool is_left_out(const struct word *w)
{
    return w->upos == UPOS_PUNCT || str_is(w->lemma, "a") || str_is(w->lemma, "the");
}

static bool is_light(const struct word *w)
{
    enum upos upos = (enum upos)w->upos;
    return lexicon_part_of(upos) == LEXICON_PART_COUNT || upos == UPOS_AUX ||
           str_is(w->lemma, "be") || str_is(w->lemma, "have");
}

/* "Not only", "not until", "nothing but" */
static bool is_no_denial(const struct maker *m, uint32_t next)
{
    return atom_is_word(atom(m, next), "only") || atom_is_word(atom(m, next), "until") ||
           atom_is_word(atom(m, next), "but");
}

static void add_word(struct maker *m, uint32_t first, uint32_t next)
{
    const struct word *w = word_of(m, next - 1);
    struct wording_unit unit = unit_of(m, first, next);
    if (is_percent(m, first))
        unit.lemma = STR("percent");
    else if (unit.span.start == w->start && unit.span.end == w->end)
        unit.lemma = w->lemma;
    unit.key = lexicon_find(m->reader.lexicon, unit.lemma);
    unit.part = (uint8_t)lexicon_part_of((enum upos)w->upos);
    unit.is_name = w->upos == UPOS_PROPN;
    unit.listed = m->lists;
    set_stance(m, &unit);
    m->lists =
        !unit.says && (m->lists || str_is(w->lemma, "include") || str_is(w->lemma, "including"));
    m->out->asks |= atom_is_symbol(atom(m, first), '?');
    m->out->stops = atom_is_symbol(atom(m, next - 1), '.');
    if (is_negation(m, w, unit.key) && !is_no_denial(m, next)) {
        unit.kind = UNIT_NEGATION;
        unit.weight = 1;
    } else if (is_left_out(w) && !str_is(unit.lemma, "percent")) {
        return;
    } else if (is_light(w)) {
        unit.kind = UNIT_LIGHT;
        unit.weight = LIGHT_WEIGHT;
    } else {
        double i = unit.is_name ? 1 : frequency_information(m->frequency, unit.lemma);
        unit.weight = fmaxf((float)(i * i), LEAST_WEIGHT);
    }
    add(m, unit);
}

/* The atoms of one word, up to a number that is part of it; "per cent" is one word, too. */
static uint32_t word_end(const struct maker *m, uint32_t i)
{
    uint32_t next = i + 1;
    if (is_per_cent(m, i))
        return i + 2;
    while (next < m->reader.atoms.count && atom(m, next)->word == atom(m, i)->word &&
           atom(m, next)->kind != ATOM_NUMBER)
        next++;
    return next;
}

static void read_sentence(struct maker *m)
{
    uint32_t i = 0, begin = m->out->count;
    while (i < m->reader.atoms.count) {
        struct figure figure;
        enum cr_exactness exactness = CR_EXACT;
        uint32_t first = i, next;
        if (bound_before(m, i, &exactness, &next))
            i = next;
        if (!figure_at(m, i, &figure) && i > first && !figure_at(m, ++i, &figure))
            i = first;
        if (figure_at(m, i, &figure)) {
            i = add_number(m, first, &figure, exactness);
            continue;
        }
        next = word_end(m, i);
        add_word(m, i, next);
        i = next;
    }
    wording_hang(m, begin);
    wording_lighten_telling(m, begin);
}

void wording_of(struct arena *arena, const struct lexicon *lexicon,
                const struct frequency *frequency, const struct article_claims *article,
                struct wording *out)
{
    *out = (struct wording){.text = article->article->text,
                            .claims = article->claims,
                            .claim_count = article->claim_count,
                            .units = arena_new_array(arena, struct wording_unit, WORDING_MAX)};
    for (uint32_t i = 0; i < article->sentence_count; i++) {
        const struct sentence *s = &article->sentences[i];
        const char *text = article->article->text;
        struct maker m = {
            .frequency = frequency,
            .reader = {lexicon, text, s->words, s->word_count,
                       atoms_cut(arena, lexicon, text, s->words, s->word_count)},
            .article = article,
            .sentence = i,
            .word_count = s->word_count,
            .out = out,
        };
        read_sentence(&m);
    }
}
