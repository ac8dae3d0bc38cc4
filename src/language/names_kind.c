#include "language/names_scan.h"

/* How much of a word's use as a noun speaks for each kind; the sum of shares, 0…1. */
struct leaning {
    double person;
    double place;
    double organisation;
    double work;
    double other;
};

static struct leaning leaning_of(const struct lexicon *lexicon, uint32_t key)
{
    struct leaning l = {0};
    uint32_t senses = lexicon_sense_count(lexicon, key, LEXICON_NOUN);
    for (uint32_t i = 0; i < senses; i++) {
        uint32_t kinds =
            lexicon_synset_kinds(lexicon, lexicon_sense(lexicon, key, LEXICON_NOUN, i));
        double share = lexicon_sense_share(lexicon, key, LEXICON_NOUN, i);
        if (kinds & KIND_BIT(KIND_PERSON))
            l.person += share;
        else if (kinds & (KIND_BIT(KIND_LOCATION) | KIND_BIT(KIND_STRUCTURE) | KIND_BIT(KIND_LAND) |
                          KIND_BIT(KIND_WATER) | KIND_BIT(KIND_REGION) | KIND_BIT(KIND_SETTLEMENT) |
                          KIND_BIT(KIND_COUNTRY)))
            l.place += share;
        else if (kinds & (KIND_BIT(KIND_ORGANISATION) | KIND_BIT(KIND_GOVERNMENT) |
                          KIND_BIT(KIND_MILITARY) | KIND_BIT(KIND_GROUP)))
            l.organisation += share;
        else if (kinds & (KIND_BIT(KIND_DOCUMENT) | KIND_BIT(KIND_COMMUNICATION)))
            l.work += share;
        else
            l.other += share;
    }
    return l;
}

/* The key of a word as a noun in the singular; LEXICON_NONE where WordNet has none. */
static uint32_t name_noun_key(const struct name_line *line, uint16_t word)
{
    const struct lexicon *lexicon = line->scan->lexicon;
    struct str form = line->forms[word];
    uint32_t key = lexicon_find(lexicon, form);
    if (lexicon_sense_count(lexicon, key, LEXICON_NOUN) > 0 || form.n < 4 ||
        form.s[form.n - 1] != 's')
        return key;
    form.n--;
    return lexicon_find(lexicon, form);
}

/* The kind that more than half speaks for; false where none does. */
static bool leans(const struct leaning *l, double least, enum cr_entity_kind *kind)
{
    if (l->person > least)
        *kind = CR_ENTITY_PERSON;
    else if (l->organisation > least)
        *kind = CR_ENTITY_ORGANISATION;
    else if (l->place > least)
        *kind = CR_ENTITY_PLACE;
    else
        return false;
    return true;
}

/* The lexicon -------------------------------------------------------------------------------- */

static enum cr_entity_kind kind_of_entry(enum lexicon_name_kind kind)
{
    return kind <= LEXICON_NAME_LAND ? CR_ENTITY_PLACE : CR_ENTITY_ORGANISATION;
}

/* Our own tables: the first entry that the word's capitals allow. */
static bool classify_known(const struct name_line *line, struct name *name)
{
    struct lexicon_name entry;
    for (uint32_t i = 0; lexicon_name(line->scan->lexicon, name->key, i, &entry); i++) {
        if (entry.capitals && !line->words[name->first].upper)
            continue;
        name->kind = kind_of_entry(entry.kind);
        name->adjective = entry.use == NAME_ADJECTIVE || entry.use == NAME_PEOPLE;
        name->sure = !entry.shared || name->last > name->first + 1;
        return true;
    }
    return false;
}

/* WordNet's senses that are names. */
static bool classify_wordnet(const struct name_line *line, struct name *name)
{
    const struct lexicon *lexicon = line->scan->lexicon;
    uint32_t senses = lexicon_sense_count(lexicon, name->key, LEXICON_NOUN);
    struct leaning l = {0};
    for (uint32_t i = 0; i < senses; i++) {
        if (!lexicon_sense_is_name(lexicon, name->key, LEXICON_NOUN, i))
            continue;
        uint32_t kinds =
            lexicon_synset_kinds(lexicon, lexicon_sense(lexicon, name->key, LEXICON_NOUN, i));
        double share = lexicon_sense_share(lexicon, name->key, LEXICON_NOUN, i);
        l.person += kinds & KIND_BIT(KIND_PERSON) ? share : 0;
        l.place += kinds & KIND_BIT(KIND_LOCATION) ? share : 0;
        l.organisation += kinds & (KIND_BIT(KIND_ORGANISATION) | KIND_BIT(KIND_GROUP)) ? share : 0;
    }
    double all = l.person + l.place + l.organisation;
    bool several = name->last > name->first + 1;
    /* "Korean War": a name of another kind. */
    bool other =
        several && senses > 0 && lexicon_sense_is_name(lexicon, name->key, LEXICON_NOUN, 0);
    if (all > 0 ? !leans(&l, all / 2, &name->kind) : !other)
        return false;
    name->sure = several;
    return true;
}

/* The whole as a common noun: "the Coast Guard", "the Foreign Ministry". */
static bool classify_common(const struct name_line *line, struct name *name)
{
    if (name->last - name->first < 2)
        return false;
    struct leaning l = leaning_of(line->scan->lexicon, name->key);
    if (!leans(&l, 0.5, &name->kind) || name->kind == CR_ENTITY_PERSON)
        return false;
    name->sure = true;
    return true;
}

/* The words of the name ------------------------------------------------------------------------ */

static bool is_firm(const struct name_line *line, uint16_t word)
{
    uint32_t key;
    return name_title_at(line, word, (uint16_t)(word + 1), 1u << LEXICON_TITLE_FIRM, &key) > 0;
}

/* The word that says what the whole is: the first before "of", else the last. */
static uint16_t head_word(const struct name_line *line, uint16_t first, uint16_t last)
{
    for (uint16_t w = (uint16_t)(first + 1); w + 1 < last; w++)
        if (name_word_is(line, w, "of") || name_word_is(line, w, "for"))
            return (uint16_t)(w - 1);
    return (uint16_t)(last - 1);
}

static bool head_kind(const struct name_line *line, uint16_t first, uint16_t last,
                      enum cr_entity_kind *kind)
{
    uint16_t head = head_word(line, first, last);
    if (last - first < 2)
        return false;
    if (is_firm(line, (uint16_t)(last - 1))) {
        *kind = CR_ENTITY_ORGANISATION;
        return true;
    }
    if (!line->words[head].common)
        return false;
    struct leaning l = leaning_of(line->scan->lexicon, name_noun_key(line, head));
    if (l.work > 0.5)
        *kind = CR_ENTITY_WORK;
    else if (l.organisation > 0.25 && l.organisation >= l.place && l.organisation > l.person)
        *kind = CR_ENTITY_ORGANISATION;
    else if (!leans(&l, 0.35, kind))
        return false;
    return *kind != CR_ENTITY_PERSON;
}

bool name_ends_in_head(const struct name_line *line, uint16_t first, uint16_t last)
{
    enum cr_entity_kind kind;
    return head_kind(line, first, last, &kind);
}

static bool classify_head(const struct name_line *line, struct name *name)
{
    if (!head_kind(line, name->first, name->last, &name->kind))
        return false;
    name->sure = true;
    return true;
}

/* The words around it -------------------------------------------------------------------------- */

/* ", 38," behind a name; ", 38 and a teacher". */
static bool has_age_behind(const struct name_line *line, uint16_t last)
{
    if (!name_word_is(line, last, ","))
        return false;
    uint32_t next = last + 1u;
    const struct word *words = line->sentence->words;
    bool number = next < line->count && words[next].upos == UPOS_NUM &&
                  words[next].end - words[next].start <= 3 && !line->words[next].letters;
    return number && (name_word_is(line, next + 1, ",") || name_word_is(line, next + 1, ".") ||
                      name_word_is(line, next + 1, "of") || name_word_is(line, next + 1, "and") ||
                      next + 1 == line->count);
}

/* The common noun right before it: "student Novak", "the village of Arnoy". */
static bool classify_noun_before(const struct name_line *line, struct name *name)
{
    uint16_t before = name->first;
    if (before && name_word_is(line, before - 1u, "of"))
        before--;
    if (before == 0 || line->sentence->words[before - 1].upos != UPOS_NOUN ||
        line->words[before - 1].capital)
        return false;
    bool direct = before == name->first;
    struct leaning l =
        leaning_of(line->scan->lexicon, lexicon_find(line->scan->lexicon, line->forms[before - 1]));
    enum cr_entity_kind kind;
    if (l.place > 0.35 && l.place >= l.person)
        kind = CR_ENTITY_PLACE; /* towns and countries are groups of people, too */
    else if (!leans(&l, 0.6, &kind))
        return false;
    if (!direct && kind != CR_ENTITY_PLACE)
        return false;
    name->kind = kind;
    name->sure = !direct || name->last > name->first + 1;
    return true;
}

/* "South Florida", "Greater Manila": a known place behind common words. */
static bool classify_tail(const struct name_line *line, struct name *name)
{
    const struct word *words = line->sentence->words;
    struct lexicon_name entry;
    for (uint16_t w = (uint16_t)(name->first + 1); w < name->last; w++) {
        struct str tail = str_span(line->scan->text, words[w].start, words[name->last - 1].end);
        if (!line->words[w - 1].common)
            return false;
        if (lexicon_name(line->scan->lexicon, lexicon_find(line->scan->lexicon, tail), 0, &entry) &&
            entry.kind <= LEXICON_NAME_LAND && entry.use != NAME_ADJECTIVE) {
            name->kind = CR_ENTITY_PLACE;
            return true;
        }
    }
    return false;
}

static bool classify_preposition(const struct name_line *line, struct name *name)
{
    static const char *const words[] = {"in",     "near",       "at",      "towards",
                                        "toward", "throughout", "outside", "across"};
    for (size_t i = 0; name->first && i < sizeof words / sizeof *words; i++)
        if (name_word_is(line, name->first - 1u, words[i])) {
            name->kind = CR_ENTITY_PLACE;
            return true;
        }
    return false;
}

/* "JCS"; but "DNA", which WordNet knows as something else, is no organisation. */
static bool classify_acronym(const struct name_line *line, struct name *name)
{
    if (!name->acronym)
        return false;
    struct leaning l = leaning_of(line->scan->lexicon, name->key);
    name->kind = l.other + l.work > 0.5 ? CR_ENTITY_OTHER : CR_ENTITY_ORGANISATION;
    return true;
}

/* Looks it like "Ada Brol": two to four words, not all of them common, no figures? */
static bool looks_like_a_person(const struct name_line *line, const struct name *name)
{
    uint16_t words = 0, common = 0;
    for (uint16_t w = name->first; w < name->last; w++) {
        if (!line->words[w].letters)
            continue;
        words += !(w > name->first && line->sentence->words[w].glued);
        common += line->words[w].common;
        if (line->words[w].upper && line->words[w].form.n > 3)
            return false;
    }
    bool figures = line->sentence->words[name->last - 1].upos == UPOS_NUM;
    return words >= 2 && words <= 4 && common < words && !figures;
}

static bool is_acronym(const struct name_line *line, const struct name *name)
{
    return name->last == name->first + 1 && line->words[name->first].upper &&
           line->words[name->first].form.n <= 8 && line->style != NAME_CASE_CAPITALS;
}

static bool is_quoted(const struct name_line *line, const struct name *name)
{
    if (!name->first || name->last >= line->count)
        return false;
    uint16_t close = name->last;
    if (name_word_is(line, close, ",") || name_word_is(line, close, "."))
        close++;
    if (close >= line->count)
        return false;
    struct str before = line->forms[name->first - 1], behind = line->forms[close];
    return (str_is(before, "\"") && str_is(behind, "\"")) ||
           (str_is(before, "\xe2\x80\x9c") && str_is(behind, "\xe2\x80\x9d"));
}

/* "Ludwig van der Berg". */
static bool has_particle(const struct name_line *line, const struct name *name)
{
    uint32_t key;
    for (uint16_t w = (uint16_t)(name->first + 1); w + 1 < name->last; w++)
        if (line->words[w].letters && !line->words[w].capital && !line->sentence->words[w].glued &&
            name_title_at(line, w, name->last, 1u << LEXICON_TITLE_PARTICLE, &key))
            return true;
    return false;
}

/* "U. S. Geological Survey" is "U.S. Geological Survey": initials without spaces. */
static uint32_t key_of(const struct name_line *line, const struct name *name)
{
    char buffer[LEXICON_TEXT_MAX];
    size_t n = 0;
    struct str text = str_span(line->scan->text, name->span.start, name->span.end);
    for (size_t i = 0; i < text.n && n < sizeof buffer; i++) {
        bool between = i >= 2 && i + 2 < text.n && text.s[i] == ' ' && text.s[i - 1] == '.' &&
                       text.s[i + 2] == '.' && (i == 2 || text.s[i - 3] == ' ');
        if (!between)
            buffer[n++] = text.s[i];
    }
    return lexicon_find(line->scan->lexicon, (struct str){buffer, n});
}

void name_classify(const struct name_line *line, struct name *name)
{
    name->key = key_of(line, name);
    name->acronym = is_acronym(line, name);
    name->kind = CR_ENTITY_OTHER;
    if (name->title_first != WORD_NONE || has_age_behind(line, name->last) ||
        has_particle(line, name)) {
        name->kind = CR_ENTITY_PERSON;
        name->sure = true;
        return;
    }
    if (classify_known(line, name) || classify_wordnet(line, name) || classify_common(line, name) ||
        classify_head(line, name) || classify_noun_before(line, name) ||
        classify_tail(line, name) || classify_acronym(line, name) ||
        classify_preposition(line, name))
        return;
    bool who =
        name_word_is(line, name->last, ",") && (name_word_is(line, name->last + 1u, "who") ||
                                                name_word_is(line, name->last + 1u, "whose"));
    if (is_quoted(line, name))
        name->kind = CR_ENTITY_WORK;
    else if (who || looks_like_a_person(line, name))
        name->kind = CR_ENTITY_PERSON;
    name->sure = who;
}
