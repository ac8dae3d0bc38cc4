#include "language/names_scan.h"

static bool is_glued(const struct name_line *line, uint16_t word)
{
    return word < line->count && line->sentence->words[word].glued;
}

/* "III", "XVI" behind a name. */
static bool is_roman(struct str form)
{
    for (size_t i = 0; i < form.n; i++)
        if (form.s[i] != 'I' && form.s[i] != 'V' && form.s[i] != 'X')
            return false;
    return true;
}

/* Goes on a name that has begun: any capital that is not shouted or of the calendar. */
static bool goes_on(const struct name_line *line, uint16_t w)
{
    if (w >= line->count)
        return false;
    const struct name_word *word = &line->words[w];
    if (!word->capital || str_is(word->form, "I"))
        return false;
    if (word->small && !word->upper)
        return line->sentence->words[w].upos == UPOS_ADP ? false : name_word_is(line, w, "The");
    if (word->calendar) /* "Lena May", but not "on Monday June 3" */
        return line->sentence->words[w].upos == UPOS_PROPN && w > 0 &&
               !line->words[w - 1].calendar && !name_word_is(line, w + 1u, ",") &&
               w + 1 < line->count && line->words[w + 1].letters && !line->words[w].common;
    return !(word->upper && word->common && !line->words[w - 1].upper && !is_roman(word->form));
}

static bool is_particle(const struct name_line *line, uint16_t w)
{
    struct lexicon_title title;
    uint32_t key = lexicon_find(line->scan->lexicon, line->forms[w]);
    for (uint32_t i = 0; lexicon_title(line->scan->lexicon, key, i, &title); i++)
        if (title.class == LEXICON_TITLE_PARTICLE)
            return line->sentence->words[w].upos != UPOS_NUM &&
                   line->sentence->words[w].upos != UPOS_VERB;
    return false;
}

/* "Jong-un", "Min-jun", "Agence France-Presse", "Falcon-9"; not "US-based". */
static uint16_t skip_hyphenated(const struct name_line *line, uint16_t w)
{
    if (!name_word_is(line, w, "-") || !is_glued(line, w) || !is_glued(line, (uint16_t)(w + 1)))
        return w;
    const struct name_word *word = &line->words[w + 1];
    const struct word *tagged = &line->sentence->words[w + 1];
    bool digits = !word->letters && tagged->upos == UPOS_NUM;
    bool lower_name = !word->capital && word->letters &&
                      (tagged->upos == UPOS_PROPN ||
                       !(lexicon_form_of(line->scan->lexicon, word->form).parts & FORM_COMMON));
    bool syllable = !word->capital && lower_name && word->form.n <= 6;
    return word->capital || digits || syllable ? (uint16_t)(w + 2) : w;
}

/* A common noun in front of "of" or "for" makes it part of the name: "Ministry of Defence". */
static bool takes_of(const struct name_line *line, uint16_t first, uint16_t w)
{
    const struct lexicon *lexicon = line->scan->lexicon;
    uint32_t key = lexicon_find(lexicon, line->forms[w]);
    struct lexicon_title title;
    struct lexicon_name name;
    if (!line->words[w].common && lexicon_kinds(lexicon, key, 1) == 0)
        return false;
    if (name_word_is(line, (uint16_t)(w + 1), "for") && lexicon_name(lexicon, key, 0, &name))
        return false; /* "left Stockholm for Oslo" */
    if (w == first && (lexicon_title(lexicon, key, 0, &title) ||
                       lexicon_kind_share(lexicon, key, KIND_PERSON) > 0.5))
        return false; /* "Governor of Hormozgan", "Democrat of Georgia" */
    struct lexicon_form form = lexicon_form_of(lexicon, line->forms[w]);
    return form.parts & (FORM_NOUN | FORM_PLURAL);
}

/* "Supreme People's Assembly", "Workers' Party": an ending inside a name, behind a common word. */
static bool is_inner_possessive(const struct name_line *line, uint16_t w)
{
    if (w == 0 || w + 1 >= line->count)
        return false;
    struct str form = line->forms[w];
    bool ending = str_is(form, "'s") || str_is(form, "\xe2\x80\x99s") || str_is(form, "'") ||
                  str_is(form, "\xe2\x80\x99");
    struct lexicon_name name;
    uint32_t owner = lexicon_find(line->scan->lexicon, line->forms[w - 1]);
    return ending && line->words[w - 1].common && w + 1 < line->count &&
           line->words[w + 1].common && line->words[w + 1].capital &&
           !lexicon_name(line->scan->lexicon, owner, 0, &name);
}

/* "O'Neill" where it was cut. */
static bool is_inner_apostrophe(const struct name_line *line, uint16_t w)
{
    return (name_word_is(line, w, "'") || name_word_is(line, w, "\xe2\x80\x99")) &&
           is_glued(line, w) && is_glued(line, (uint16_t)(w + 1)) && line->words[w + 1].capital;
}

/* ", Tobacco, Firearms and Explosives" behind "Bureau of Alcohol": the word behind the list. */
static uint16_t skip_list(const struct name_line *line, uint16_t first, uint16_t w)
{
    enum { LIST_WORDS_MAX = 12 };
    bool of = false;
    for (uint16_t i = first; i < w; i++)
        of |= name_word_is(line, i, "of");
    if (!of || !name_word_is(line, w, ","))
        return w;
    for (uint16_t i = w; i + 1 < line->count && i < w + LIST_WORDS_MAX; i++) {
        bool last = name_word_is(line, i, "and");
        if (last || name_word_is(line, i, ",")) {
            if (!line->words[i + 1].capital || !line->words[i + 1].common)
                return w;
            if (last)
                return (uint16_t)(i + 2);
        } else if (!line->words[i].capital || !line->words[i].common) {
            return w;
        }
    }
    return w;
}

/* "of", "of the", "for", "&", "de": the next capital behind a joint, or the word itself. */
static uint16_t skip_joint(const struct name_line *line, uint16_t first, uint16_t w)
{
    uint16_t next = w;
    if (name_word_is(line, w, "of") || name_word_is(line, w, "for")) {
        if (!takes_of(line, first, (uint16_t)(w - 1)))
            return w;
        next++;
        if (name_word_is(line, next, "the") && next + 1 < line->count)
            next++;
    } else if (name_word_is(line, w, "&") || is_inner_possessive(line, w) ||
               is_inner_apostrophe(line, w)) {
        next++;
    } else {
        while (next < line->count && next < w + 3 && !line->words[next].capital &&
               line->words[next].letters && is_particle(line, next))
            next++;
    }
    bool of = name_word_is(line, w, "of") || name_word_is(line, w, "for");
    bool capital = next > w && next < line->count && line->words[next].capital;
    /* "Bread for Life": a capital in the middle, whatever its tag. */
    if (!capital || (!goes_on(line, next) && (!of || line->words[next].calendar)))
        return w;
    return goes_on(line, next) ? next : (uint16_t)(next + 1);
}

/* "Jr.", "III" and the full stop of an initial behind a name. */
static uint16_t skip_stop(const struct name_line *line, uint16_t w)
{
    bool initial = w > 0 && line->words[w - 1].form.n == 1 && line->words[w - 1].capital;
    return initial && name_word_is(line, w, ".") && is_glued(line, w) && w + 1 < line->count &&
                   line->words[w + 1].capital
               ? (uint16_t)(w + 1)
               : w;
}

/* The longest name of the lexicon at a word, with the capitals that it must have. */
static uint16_t lexicon_end(const struct name_line *line, uint16_t first)
{
    uint32_t key;
    uint32_t used = lexicon_match(line->scan->lexicon, line->forms + first,
                                  (size_t)(line->count - first), TABLE_BIT(TABLE_NAME), &key);
    uint16_t end = (uint16_t)(first + used);
    for (uint16_t w = first; w < end; w++)
        if (line->words[w].letters && !line->words[w].capital && !line->words[w].small &&
            !is_particle(line, w) && !(w > first && is_glued(line, w)))
            return first;
    struct lexicon_name name;
    if (used == 1 && lexicon_name(line->scan->lexicon, key, 0, &name) && name.capitals &&
        !line->words[first].upper && line->words[first].form.n <= 3)
        return first;
    return end;
}

uint16_t name_end(const struct name_line *line, uint16_t first)
{
    uint16_t end = (uint16_t)(first + 1), known = lexicon_end(line, first);
    if (known > end)
        end = known;
    for (;;) {
        uint16_t next = skip_stop(line, end);
        next = skip_hyphenated(line, next);
        if (next == end)
            next = skip_joint(line, first, end);
        if (next == end)
            next = skip_list(line, first, end);
        if (next == end && goes_on(line, end)) {
            uint16_t match = lexicon_end(line, end);
            next = match > end ? match : (uint16_t)(end + 1);
        }
        if (next == end)
            return end;
        end = next;
    }
}

/* Titles --------------------------------------------------------------------------------------- */

uint16_t name_title_at(const struct name_line *line, uint16_t word, uint16_t end, unsigned classes,
                       uint32_t *key)
{
    uint32_t found;
    struct lexicon_title title;
    uint32_t used = lexicon_match(line->scan->lexicon, line->forms + word, (size_t)(end - word),
                                  TABLE_BIT(TABLE_TITLE), &found);
    for (uint32_t i = 0; used && lexicon_title(line->scan->lexicon, found, i, &title); i++)
        if (classes >> title.class & 1) {
            if (title.capitals && !line->words[word].upper)
                continue;
            *key = title.title;
            return (uint16_t)used;
        }
    return 0;
}

uint16_t name_title_before(const struct name_line *line, uint16_t word, uint32_t *key)
{
    enum { TITLE_WORDS_MAX = 6 };
    unsigned classes = 1u << LEXICON_TITLE_OFFICE | 1u << LEXICON_TITLE_RANK |
                       1u << LEXICON_TITLE_HONORIFIC | 1u << LEXICON_TITLE_ROLE;
    uint16_t from = word > TITLE_WORDS_MAX ? (uint16_t)(word - TITLE_WORDS_MAX) : 0;
    for (uint16_t w = from; w < word; w++)
        if (name_title_at(line, w, word, classes, key) == word - w)
            return w;
    return WORD_NONE;
}
