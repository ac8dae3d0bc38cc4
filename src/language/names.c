#include "language/names.h"

#include <unicode/uchar.h>

#include "language/names_scan.h"

enum { KNOWN_WORDS_MAX = 8 };

static const unsigned PERSON_TITLES =
    1u << LEXICON_TITLE_OFFICE | 1u << LEXICON_TITLE_RANK | 1u << LEXICON_TITLE_HONORIFIC;

/* Taking names --------------------------------------------------------------------------------- */

static bool is_possessive(const struct name_line *line, uint16_t last)
{
    return name_word_is(line, last, "'s") || name_word_is(line, last, "\xe2\x80\x99s") ||
           (last < line->count && line->sentence->words[last].xpos == XPOS_POS);
}

static struct name *push(const struct name_line *line, uint16_t first, uint16_t last)
{
    struct name_scan *scan = line->scan;
    const struct word *words = line->sentence->words;
    vec_push(scan->arena, &scan->names,
             (struct name){.sentence = line->index,
                           .first = first,
                           .last = last,
                           .span = {words[first].start, words[last - 1].end},
                           .possessive = is_possessive(line, last),
                           .title_first = WORD_NONE,
                           .title_last = WORD_NONE,
                           .title = LEXICON_NONE,
                           .key = LEXICON_NONE,
                           .stands_for = NAME_NOWHERE});
    return &scan->names.items[scan->names.count - 1];
}

static void set_title(struct name *name, uint16_t first, uint16_t last, uint32_t key)
{
    name->title_first = first;
    name->title_last = last;
    name->title = key;
}

/* A place or organisation of the lexicon: "the official Russian press" has no Mr Russian. */
static bool is_known_thing(const struct name_line *line, const struct name *name)
{
    const struct lexicon *lexicon = line->scan->lexicon;
    struct lexicon_name entry;
    struct str text = str_span(line->scan->text, name->span.start, name->span.end);
    return lexicon_name(lexicon, lexicon_find(lexicon, text), 0, &entry) && !entry.shared;
}

static void take(const struct name_line *line, uint16_t first, uint16_t last, uint16_t title_first,
                 uint32_t title)
{
    struct name *name = push(line, first, last);
    uint16_t before = title_first;
    if (before == WORD_NONE && !is_known_thing(line, name) && !name_ends_in_head(line, first, last))
        before = name_title_before(line, first, &title);
    if (before != WORD_NONE)
        set_title(name, before, first, title);
    name_classify(line, name);
}

/* "Japanese" in front of more of the run: a name of its own. How many words, or 0. */
static uint16_t adjective_at(const struct name_line *line, uint16_t first, uint16_t end)
{
    uint32_t key;
    struct lexicon_name entry;
    uint32_t used = lexicon_match(line->scan->lexicon, line->forms + first, (size_t)(end - first),
                                  TABLE_BIT(TABLE_NAME), &key);
    if (!used || first + used >= end || !lexicon_name(line->scan->lexicon, key, 0, &entry))
        return 0;
    return entry.use == NAME_ADJECTIVE || entry.use == NAME_PEOPLE ? (uint16_t)used : 0;
}

static bool is_after_title(const struct name_line *line, uint16_t first, uint16_t end)
{
    uint32_t key;
    return name_title_at(line, first, end, 1u << LEXICON_TITLE_AFTER, &key) == end - first;
}

/* A common noun for people that is no title of the lexicon: "Signalman Pyrek". */
static bool is_person_noun(const struct name_line *line, uint16_t w)
{
    uint32_t key = lexicon_find(line->scan->lexicon, line->forms[w]);
    return line->words[w].common && lexicon_kind_share(line->scan->lexicon, key, KIND_PERSON) > 0.6;
}

/* People have no "of": "Representative Waters of California". */
static uint16_t person_end(const struct name_line *line, uint16_t first, uint16_t end)
{
    for (uint16_t w = (uint16_t)(first + 1); w < end; w++)
        if (name_word_is(line, w, "of") || name_word_is(line, w, "for"))
            return w;
    return end;
}

/* Where a title with a name behind it stands in a run, or WORD_NONE. */
static uint16_t title_in(const struct name_line *line, uint16_t first, uint16_t end,
                         uint16_t *words, uint32_t *key)
{
    for (uint16_t w = first; w + 1 < end; w++) {
        uint16_t used = name_title_at(line, w, end, PERSON_TITLES, key);
        if (!used && is_person_noun(line, w) && !line->words[w + 1].common) {
            used = 1;
            *key = LEXICON_NONE;
        }
        uint16_t behind = (uint16_t)(w + used);
        if (name_word_is(line, behind, "."))
            behind++;
        if (used && behind < end && !name_word_is(line, behind, "of") &&
            !is_after_title(line, behind, end)) {
            *words = (uint16_t)(behind - w);
            return w;
        }
    }
    return WORD_NONE;
}

/* Is it a place or organisation of the lexicon, or does it end like one? */
static bool is_body(const struct name_line *line, uint16_t first, uint16_t end)
{
    const struct word *words = line->sentence->words;
    struct lexicon_name entry;
    struct str text = str_span(line->scan->text, words[first].start, words[end - 1].end);
    return lexicon_name(line->scan->lexicon, lexicon_find(line->scan->lexicon, text), 0, &entry) ||
           name_ends_in_head(line, first, end);
}

/* A title at the end of a run names nobody: "the US Secretary of State"; but "Ada King" is one. */
static uint16_t drop_title(const struct name_line *line, uint16_t first, uint16_t end)
{
    uint32_t key;
    for (uint16_t w = first; w < end; w++)
        if (name_title_at(line, w, end, PERSON_TITLES, &key) == end - w)
            return w == first || is_body(line, first, w) ? w : end;
    return end;
}

/* "Korean War": the whole run is a name that WordNet knows. */
static bool is_in_wordnet(const struct name_line *line, uint16_t first, uint16_t end)
{
    const struct lexicon *lexicon = line->scan->lexicon;
    const struct word *words = line->sentence->words;
    struct str text = str_span(line->scan->text, words[first].start, words[end - 1].end);
    uint32_t key = lexicon_find(lexicon, text);
    return lexicon_sense_count(lexicon, key, LEXICON_NOUN) > 0 &&
           lexicon_sense_is_name(lexicon, key, LEXICON_NOUN, 0);
}

/* The owner of an office is no person: "Natural Resources Minister". */
static void take_owner(const struct name_line *line, uint16_t first, uint16_t end)
{
    take(line, first, end, WORD_NONE, LEXICON_NONE);
    struct name *name = &line->scan->names.items[line->scan->names.count - 1];
    if (name->kind == CR_ENTITY_PERSON) {
        name->kind = CR_ENTITY_ORGANISATION;
        name->sure = false;
    }
}

/* "Genesee County Sheriff Robert Pickell": county, title, person. */
static void take_run(const struct name_line *line, uint16_t first, uint16_t end)
{
    if (is_in_wordnet(line, first, end) && drop_title(line, first, end) > first) {
        take(line, first, end, WORD_NONE, LEXICON_NONE);
        return;
    }
    uint16_t adjective = adjective_at(line, first, end);
    if (adjective) {
        take(line, first, (uint16_t)(first + adjective), WORD_NONE, LEXICON_NONE);
        first = (uint16_t)(first + adjective);
    }
    uint16_t words;
    uint32_t title;
    uint16_t at = title_in(line, first, end, &words, &title);
    if (at != WORD_NONE && !(line->words[end - 1].common && name_ends_in_head(line, first, end))) {
        if (at > first)
            take_owner(line, first, at);
        uint16_t person = (uint16_t)(at + words);
        take(line, person, person_end(line, person, end), at, title);
        return;
    }
    end = drop_title(line, first, end);
    if (end > first)
        take(line, first, end, WORD_NONE, LEXICON_NONE);
}

/* A place in front of common words: "New Jersey Democrat" is New Jersey. */
static uint16_t trim_common(const struct name_line *line, uint16_t first, uint16_t end)
{
    uint32_t key;
    uint16_t used = (uint16_t)lexicon_match(line->scan->lexicon, line->forms + first,
                                            (size_t)(end - first), TABLE_BIT(TABLE_NAME), &key);
    if (!used || first + used >= end || name_ends_in_head(line, first, end))
        return end;
    for (uint16_t w = (uint16_t)(first + used); w < end; w++)
        if (!line->words[w].common || !line->words[w].letters)
            return end;
    return (uint16_t)(first + used);
}

/* The words behind "Director of National Intelligence": a title may have a field of common words.
 */
static uint16_t skip_field(const struct name_line *line, uint16_t of)
{
    uint16_t w = (uint16_t)(of + 1);
    if (!name_word_is(line, of, "of") && !name_word_is(line, of, "for"))
        return of;
    while (w < line->count && (name_word_is(line, w, "the") || name_word_is(line, w, "and") ||
                               (line->words[w].capital && line->words[w].common)))
        w++;
    return w < line->count && line->words[w].capital && line->words[w - 1].capital ? w : of;
}

/* "Mr. Orban", "Speaker of the House Ada Brol": a title in capitals with a name behind it. The
 * word behind both, or the word itself. */
static uint16_t take_titled(const struct name_line *line, uint16_t w)
{
    uint32_t key;
    uint16_t used = name_title_at(line, w, line->count, PERSON_TITLES, &key);
    uint16_t behind = (uint16_t)(w + used);
    if (!used || !line->words[w].capital)
        return w;
    if (name_word_is(line, behind, "."))
        behind++;
    behind = skip_field(line, behind);
    if (behind >= line->count || !line->words[behind].capital || line->words[behind].small ||
        line->words[behind].calendar || name_word_is(line, behind, "I"))
        return w;
    uint16_t end = name_end(line, behind);
    if (name_ends_in_head(line, w, end) || is_in_wordnet(line, w, end) ||
        is_after_title(line, behind, end))
        return w;
    end = person_end(line, behind, end);
    take(line, behind, end, w, key);
    return end;
}

static bool is_opening_quote(struct str form)
{
    return str_is(form, "\"") || str_is(form, "``") || str_is(form, "\xe2\x80\x9c");
}

static bool is_closing_quote(struct str form)
{
    return str_is(form, "\"") || str_is(form, "''") || str_is(form, "\xe2\x80\x9d");
}

/* A short quotation in capitals throughout is a title: “Winter Road”. The word behind it, or the
 * word itself. */
static uint16_t take_work(const struct name_line *line, uint16_t quote)
{
    enum { WORK_WORDS_MAX = 8 };
    uint16_t first = (uint16_t)(quote + 1), words = 0;
    if (!is_opening_quote(line->forms[quote]))
        return quote;
    for (uint16_t w = first; w < line->count && w < first + WORK_WORDS_MAX; w++) {
        const struct name_word *word = &line->words[w];
        bool stop = name_word_is(line, w, ",") || name_word_is(line, w, ".");
        if (is_closing_quote(word->form) || (stop && words)) {
            if (words < 2 ||
                (stop && (w + 1 >= line->count || !is_closing_quote(line->forms[w + 1]))))
                return quote;
            take(line, first, w, WORD_NONE, LEXICON_NONE);
            struct name *name = &line->scan->names.items[line->scan->names.count - 1];
            if (!is_known_thing(line, name)) {
                name->kind = CR_ENTITY_WORK;
                name->sure = false;
            }
            return (uint16_t)(w + 1);
        }
        if (word->letters && !word->capital && (!word->small || w == first))
            return quote;
        words += word->capital;
    }
    return quote;
}

static void find_in_text(const struct name_line *line)
{
    for (uint16_t w = 0; w < line->count;) {
        uint16_t end = take_work(line, w);
        if (end == w)
            end = take_titled(line, w);
        if (end > w) {
            w = end;
            continue;
        }
        if (!name_may_begin(line, w)) {
            w++;
            continue;
        }
        end = name_end(line, w);
        take_run(line, w, trim_common(line, w, end));
        w = end;
    }
}

/* Headlines ------------------------------------------------------------------------------------ */

/* The longest run of words that is a name of the body; the word behind it. */
static uint16_t known_end(const struct name_line *line, uint16_t first)
{
    char buffer[LEXICON_TEXT_MAX];
    uint16_t end = first;
    for (uint16_t last = (uint16_t)(first + 1);
         last <= line->count && last <= first + KNOWN_WORDS_MAX; last++)
        if (map_get(&line->scan->known, name_fold(line, first, last, buffer)) != MAP_NONE)
            end = last;
    return end;
}

/* Names of the lexicon that are nothing else, and words that only names have. */
static uint16_t headline_end(const struct name_line *line, uint16_t first)
{
    uint32_t key;
    struct lexicon_name entry;
    const struct lexicon *lexicon = line->scan->lexicon;
    uint32_t used = lexicon_match(lexicon, line->forms + first, (size_t)(line->count - first),
                                  TABLE_BIT(TABLE_NAME), &key);
    if (used && lexicon_name(lexicon, key, 0, &entry) &&
        (used > 1 || (!entry.shared && (!entry.capitals || line->words[first].upper))))
        return (uint16_t)(first + used);
    if (line->style == NAME_CASE_CAPITALS)
        return first;
    uint16_t end = first;
    while (end < line->count && line->words[end].capital && !line->words[end].small &&
           !line->words[end].common && !line->words[end].calendar)
        end++;
    return end;
}

/* A name that the text has, too, is of the kind it has there. */
static void take_known_kind(const struct name_line *line)
{
    char buffer[LEXICON_TEXT_MAX];
    struct name *name = &line->scan->names.items[line->scan->names.count - 1];
    uint32_t kind = map_get(&line->scan->known, name_fold(line, name->first, name->last, buffer));
    if (kind != MAP_NONE && !name->sure)
        name->kind = (enum cr_entity_kind)(kind - 1);
}

static void find_in_headline(const struct name_line *line)
{
    for (uint16_t w = 0; w < line->count;) {
        uint16_t end = line->words[w].capital ? known_end(line, w) : w;
        if (end == w && line->words[w].capital)
            end = headline_end(line, w);
        if (end == w) {
            w++;
            continue;
        }
        take(line, w, end, WORD_NONE, LEXICON_NONE);
        take_known_kind(line);
        w = end;
    }
}

/* The article ---------------------------------------------------------------------------------- */

/* "Joint Chiefs of Staff (JCS)": joins a name in brackets with the one before it. */
static void join_bracket(const struct name_line *line, uint32_t first_name)
{
    struct name_scan *scan = line->scan;
    for (uint32_t i = first_name + 1; i < scan->names.count; i++) {
        struct name *inner = &scan->names.items[i], *outer = &scan->names.items[i - 1];
        if (inner->first != outer->last + 1 || !name_word_is(line, outer->last, "(") ||
            !name_word_is(line, inner->last, ")"))
            continue;
        struct str a = str_span(scan->text, outer->span.start, outer->span.end);
        struct str b = str_span(scan->text, inner->span.start, inner->span.end);
        if (name_abbreviates(b, a) || name_abbreviates(a, b)) {
            inner->stands_for = outer->span.start;
            if (!outer->acronym) {
                inner->kind = outer->kind;
                inner->sure = outer->sure;
            }
        }
    }
}

static void note_known(const struct name_line *line, uint32_t first_name)
{
    char buffer[LEXICON_TEXT_MAX];
    struct name_scan *scan = line->scan;
    for (uint32_t i = first_name; i < scan->names.count; i++) {
        const struct name *name = &scan->names.items[i];
        uint32_t kind = (uint32_t)name->kind + 1;
        name_note(scan, &scan->known, name_fold(line, name->first, name->last, buffer), kind);
        if (name->kind == CR_ENTITY_PERSON && name->last > name->first + 1)
            name_note(scan, &scan->known,
                      name_fold(line, (uint16_t)(name->last - 1), name->last, buffer), kind);
    }
}

static void find_in_line(const struct name_line *line)
{
    uint32_t first = (uint32_t)line->scan->names.count;
    if (line->style == NAME_CASE_NORMAL)
        find_in_text(line);
    else
        find_in_headline(line);
    join_bracket(line, first);
    if (line->style == NAME_CASE_NORMAL)
        note_known(line, first);
}

static int by_place(const void *a, const void *b)
{
    const struct name *x = a, *y = b;
    return (x->span.start > y->span.start) - (x->span.start < y->span.start);
}

/* Puts headlines' names, found last, in their places. stands_for is where the other name begins
 * until here, an index from here on. */
static void sort_names(struct name_scan *scan)
{
    struct name *items = scan->names.items;
    size_t count = scan->names.count;
    if (count)
        qsort(items, count, sizeof *items, by_place);
    for (size_t i = 0; i < count; i++) {
        uint32_t start = items[i].stands_for;
        size_t at = i;
        while (start != NAME_NOWHERE && at > 0 && items[at].span.start > start)
            at--;
        items[i].stands_for = start == NAME_NOWHERE ? NAME_NOWHERE : (uint32_t)at;
    }
}

static uint32_t *index_sentences(struct arena *arena, const struct name_scan *scan,
                                 uint32_t sentence_count)
{
    uint32_t *first = arena_new_array(arena, uint32_t, (size_t)sentence_count + 1);
    uint32_t next = 0, count = (uint32_t)scan->names.count;
    for (uint32_t s = 0; s <= sentence_count; s++) {
        while (next < count && scan->names.items[next].sentence < s)
            next++;
        first[s] = next;
    }
    return first;
}

enum pass { PASS_NOTE, PASS_TEXT, PASS_HEADLINES };

/* Words' capitals are weighed in all of the article first, then the text is read, then the
 * headlines with the text's names. */
static void run_pass(struct name_scan *scan, const struct sentence *sentences, uint32_t count,
                     enum pass pass)
{
    struct arena scratch = arena_child(scan->arena);
    for (uint32_t i = 0; i < count; i++) {
        struct name_line line;
        if (sentences[i].role == CR_ROLE_FURNITURE || !sentences[i].word_count)
            continue;
        name_line_read(scan, &scratch, &sentences[i], i, &line);
        if (pass == PASS_NOTE)
            name_line_note(&line);
        else if ((line.style == NAME_CASE_NORMAL) == (pass == PASS_TEXT))
            find_in_line(&line);
        arena_free(&scratch);
    }
}

void names_find(struct arena *arena, const struct lexicon *lexicon, const char *text,
                const struct sentence *sentences, uint32_t sentence_count, struct names *out)
{
    struct name_scan scan = {.arena = arena, .lexicon = lexicon, .text = text};
    scan.capitals.arena = scan.lower.arena = scan.known.arena = arena;
    for (int pass = PASS_NOTE; pass <= PASS_HEADLINES; pass++)
        run_pass(&scan, sentences, sentence_count, (enum pass)pass);
    sort_names(&scan);
    out->items = scan.names.items;
    out->count = (uint32_t)scan.names.count;
    out->first = index_sentences(arena, &scan, sentence_count);
}
