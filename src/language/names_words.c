#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "language/names_scan.h"

struct letters {
    uint32_t all;
    uint32_t capitals;
    bool first_capital;
};

static struct letters count_letters(struct str form)
{
    struct letters letters = {0};
    for (int32_t i = 0; i < (int32_t)form.n;) {
        UChar32 c;
        U8_NEXT(form.s, i, (int32_t)form.n, c);
        if (c < 0 || !u_isalpha(c))
            continue;
        bool capital = u_isupper(c) || u_istitle(c);
        letters.first_capital |= capital && letters.all == 0;
        letters.capitals += capital;
        letters.all++;
    }
    return letters;
}

static bool is_small(const struct word *word)
{
    switch (word->upos) {
    case UPOS_DET:
    case UPOS_PRON:
    case UPOS_ADP:
    case UPOS_CCONJ:
    case UPOS_SCONJ:
    case UPOS_AUX:
    case UPOS_PART:
    case UPOS_INTJ:
    case UPOS_PUNCT:
        return true;
    default:
        return false;
    }
}

/* Months, weekdays, zones ("GMT", but not "West"), degrees Celsius. */
static bool is_calendar(const struct lexicon *lexicon, uint32_t key, bool upper)
{
    struct lexicon_time time;
    struct lexicon_unit unit;
    return lexicon_time_of_class(lexicon, key, LEXICON_TIME_MONTH, &time) ||
           lexicon_time_of_class(lexicon, key, LEXICON_TIME_WEEKDAY, &time) ||
           (upper && (lexicon_time_of_class(lexicon, key, LEXICON_TIME_ZONE, &time) ||
                      lexicon_time_of_class(lexicon, key, LEXICON_TIME_DAY_PART, &time))) ||
           (lexicon_unit(lexicon, key, 0, &unit) &&
            unit.dimension == LEXICON_DIMENSION_TEMPERATURE);
}

static void read_word(const struct name_line *line, uint16_t index, struct name_word *out)
{
    const struct lexicon *lexicon = line->scan->lexicon;
    const struct word *word = &line->sentence->words[index];
    out->form = str_span(line->scan->text, word->start, word->end);
    struct letters letters = count_letters(out->form);
    out->letters = letters.all > 0;
    out->capital = letters.first_capital && !(out->form.s[0] >= '0' && out->form.s[0] <= '9');
    out->upper = letters.all >= 2 && letters.capitals == letters.all;
    out->small = is_small(word);
    if (!out->capital)
        return;
    uint16_t parts = lexicon_form_of(lexicon, out->form).parts;
    out->common = parts != 0 && ((parts & FORM_COMMON) || !(parts & FORM_NAME));
    out->calendar = is_calendar(lexicon, lexicon_find(lexicon, out->form), out->upper);
}

/* After these a capital says nothing: quotation marks, colons, bullets, dashes. */
static bool opens(struct str form)
{
    static const char *const marks[] = {"\"",
                                        "\xe2\x80\x9c",
                                        "\xe2\x80\x98",
                                        "'",
                                        "``",
                                        ":",
                                        "\xe2\x80\xa2",
                                        "-",
                                        "--",
                                        "\xe2\x80\x93",
                                        "\xe2\x80\x94",
                                        "\xe2\x80\x95",
                                        "*",
                                        "\xc2\xb7",
                                        "|",
                                        "/",
                                        "?",
                                        "!",
                                        ";",
                                        ">"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_is(form, marks[i]))
            return true;
    return false;
}

static bool is_initial(const struct name_line *line, uint16_t word)
{
    for (uint16_t w = word; w-- > 0;) {
        const struct name_word *before = &line->words[w];
        if (before->letters)
            return false;
        bool glued_hyphen = line->sentence->words[w].glued && str_is(before->form, "-");
        if ((opens(before->form) && !glued_hyphen) || str_is(before->form, "."))
            return true;
        if (!str_is(before->form, "(") && !str_is(before->form, "["))
            return w == 0;
    }
    return true;
}

/* Words that a headline in Title Case has with a capital. */
static bool is_content(const struct word *word)
{
    return word->upos == UPOS_NOUN || word->upos == UPOS_VERB || word->upos == UPOS_ADJ ||
           word->upos == UPOS_ADV || word->upos == UPOS_AUX || word->upos == UPOS_PRON;
}

static enum name_case style_of(const struct name_line *line)
{
    uint32_t words = 0, capitals = 0, upper = 0, lower = 0;
    for (uint16_t w = 0; w < line->count; w++) {
        const struct name_word *word = &line->words[w];
        if (!word->letters)
            continue;
        lower += !word->capital && is_content(&line->sentence->words[w]);
        if (word->form.n < 4 || word->small)
            continue; /* headlines, too, have "with" and "from" in small letters */
        words++;
        capitals += word->capital;
        upper += word->upper;
    }
    if (words >= 2 && upper * 10 >= words * 8)
        return NAME_CASE_CAPITALS;
    bool title = words >= 3 && capitals * 6 >= words * 5 && lower <= words / 8;
    return title ? NAME_CASE_TITLE : NAME_CASE_NORMAL;
}

void name_line_read(struct name_scan *scan, struct arena *scratch, const struct sentence *sentence,
                    uint32_t index, struct name_line *out)
{
    *out = (struct name_line){.scan = scan, .sentence = sentence, .index = index};
    out->count = (uint16_t)sentence->word_count;
    out->words = arena_new_array(scratch, struct name_word, out->count);
    out->forms = arena_new_array(scratch, struct str, out->count);
    for (uint16_t w = 0; w < out->count; w++) {
        read_word(out, w, &out->words[w]);
        out->forms[w] = out->words[w].form;
        out->words[w].initial = is_initial(out, w);
    }
    out->style = style_of(out);
}

struct str name_fold(const struct name_line *line, uint16_t first, uint16_t last,
                     char buffer[LEXICON_TEXT_MAX])
{
    const struct word *words = line->sentence->words;
    if (first >= last)
        return (struct str){0};
    struct str text = str_span(line->scan->text, words[first].start, words[last - 1].end);
    return (struct str){buffer, lexicon_fold(text, buffer)};
}

void name_note(struct name_scan *scan, struct map *map, struct str fold, uint32_t value)
{
    if (!fold.n)
        return;
    if (map_get(map, fold) == MAP_NONE)
        fold.s = arena_strndup(scan->arena, fold.s, fold.n);
    *map_put(map, fold, 0) = value;
}

static uint32_t times_seen(const struct map *map, struct str fold)
{
    uint32_t seen = map_get(map, fold);
    return seen == MAP_NONE ? 0 : seen;
}

void name_line_note(const struct name_line *line)
{
    if (line->style != NAME_CASE_NORMAL)
        return;
    char buffer[LEXICON_TEXT_MAX];
    for (uint16_t w = 0; w < line->count; w++) {
        const struct name_word *word = &line->words[w];
        if (!word->letters || (word->capital && word->initial))
            continue;
        struct map *map = word->capital ? &line->scan->capitals : &line->scan->lower;
        struct str fold = name_fold(line, w, (uint16_t)(w + 1), buffer);
        name_note(line->scan, map, fold, times_seen(map, fold) + 1);
    }
}

/* Two capitals or more that WordNet knows as a name. */
static bool begins_wordnet_name(const struct name_line *line, uint16_t w)
{
    uint32_t key;
    const struct lexicon *lexicon = line->scan->lexicon;
    uint32_t used =
        lexicon_match(lexicon, line->forms + w, (size_t)(line->count - w), TABLE_WORDNET, &key);
    return used > 1 && line->words[w + 1].capital &&
           lexicon_sense_count(lexicon, key, LEXICON_NOUN) > 0 &&
           lexicon_sense_is_name(lexicon, key, LEXICON_NOUN, 0);
}

/* A word whose capital says nothing: is it a name all the same? */
static bool is_name_elsewhere(const struct name_line *line, uint16_t w)
{
    char buffer[LEXICON_TEXT_MAX];
    const struct name_word *word = &line->words[w];
    struct str fold = name_fold(line, w, (uint16_t)(w + 1), buffer);
    uint32_t capital = times_seen(&line->scan->capitals, fold);
    uint32_t lower = times_seen(&line->scan->lower, fold);
    if (capital || lower)
        return capital > lower;
    if (!word->common) {
        const struct word *tagged = &line->sentence->words[w];
        return tagged->upos == UPOS_PROPN || tagged->upos == UPOS_ADJ || tagged->upos == UPOS_X ||
               (tagged->upos == UPOS_NOUN && tagged->xpos != XPOS_NNS);
    }
    uint32_t key;
    if (lexicon_match(line->scan->lexicon, line->forms + w, (size_t)(line->count - w),
                      TABLE_BIT(TABLE_NAME), &key) > 0 ||
        begins_wordnet_name(line, w))
        return true; /* "Royal Navy", "North Korea", "Wall Street" */
    if (w + 2 < line->count && str_is(line->forms[w + 1], "&") && line->words[w + 2].capital)
        return true;
    /* "Royal Oak Hospital": a common word, but the tagger sees a name in front of a name. */
    const struct word *words = line->sentence->words;
    return words[w].upos == UPOS_PROPN && w + 1 < line->count && line->words[w + 1].capital &&
           words[w + 1].upos == UPOS_PROPN && !line->words[w + 1].common &&
           !lexicon_match(line->scan->lexicon, line->forms + w + 1, (size_t)(line->count - w - 1),
                          TABLE_BIT(TABLE_NAME), &key);
}

/* "NINE people", "RENT RIOT": shouting; "UAE", "AFP": a name. */
static bool is_shouted(const struct name_line *line, uint16_t w)
{
    const struct name_word *word = &line->words[w];
    struct lexicon_name name;
    if (!word->upper || !word->common)
        return false;
    uint32_t key = lexicon_find(line->scan->lexicon, word->form);
    return !lexicon_name(line->scan->lexicon, key, 0, &name);
}

static bool is_hyphen(const struct name_line *line, uint16_t w)
{
    return w > 0 && w + 1 < line->count && str_is(line->forms[w], "-") &&
           line->sentence->words[w].glued && line->sentence->words[w + 1].glued;
}

/* "R-La.", "(D-N.Y.)": party and state behind a politician's name. */
static bool is_of_party(const struct name_line *line, uint16_t w)
{
    if (line->forms[w].n == 1 && is_hyphen(line, (uint16_t)(w + 1)))
        return true;
    return w >= 2 && is_hyphen(line, (uint16_t)(w - 1)) && line->forms[w - 2].n == 1 &&
           line->words[w - 2].capital;
}

bool name_may_begin(const struct name_line *line, uint16_t w)
{
    const struct name_word *word = &line->words[w];
    if (!word->capital || word->small || word->calendar || str_is(word->form, "I") ||
        is_shouted(line, w) || is_of_party(line, w))
        return false;
    if (line->sentence->words[w].upos == UPOS_NUM && word->common)
        return false;
    return !word->initial || is_name_elsewhere(line, w);
}
