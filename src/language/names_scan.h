/*
 * Parts of the search for names: what is known of each word, how far a name reaches, what kind of
 * thing it names.
 */
#ifndef LANGUAGE_NAMES_SCAN_H
#define LANGUAGE_NAMES_SCAN_H

#include "base/map.h"
#include "base/vec.h"
#include "language/lexicon_tables.h"
#include "language/names.h"

enum name_case {
    NAME_CASE_NORMAL,
    NAME_CASE_TITLE,   /* a headline: capitals say nothing */
    NAME_CASE_CAPITALS /* ALL CAPITALS */
};

/* What is known of a word. */
struct name_word {
    struct str form;
    bool capital; /* its first letter is one */
    bool upper;   /* all its letters are, and there are two or more */
    bool letters; /* it has letters */
    bool initial; /* a capital here says nothing: first in the sentence, a quotation, a list item */
    bool common;  /* WordNet knows it as a common word */
    bool small;   /* of, the, and … */
    bool calendar; /* a month or weekday */
};

/* What is known of an article. */
struct name_scan {
    struct arena *arena;
    const struct lexicon *lexicon;
    const char *text;
    struct map capitals; /* folded words seen with a capital where it says something → count */
    struct map lower;    /* folded words seen without → count */
    struct map known;    /* folded names found so far → kind */
    vec(struct name) names;
};

/* A sentence being read. */
struct name_line {
    struct name_scan *scan;
    const struct sentence *sentence;
    uint32_t index; /* of the sentence */
    enum name_case style;
    struct name_word *words; /* [word_count] */
    struct str *forms;       /* [word_count], for lexicon_match */
    uint16_t count;
};

/* names_words.c -------------------------------------------------------------------------------- */

void name_line_read(struct name_scan *scan, struct arena *scratch, const struct sentence *sentence,
                    uint32_t index, struct name_line *out);

/* Notes the words of a line in the scan's maps. */
void name_line_note(const struct name_line *line);

/* May a name begin here? Relies on the maps for words whose capital says nothing. */
bool name_may_begin(const struct name_line *line, uint16_t word);

/* The folded text of words [first, last), in the buffer; empty where it is too long. */
struct str name_fold(const struct name_line *line, uint16_t first, uint16_t last,
                     char buffer[LEXICON_TEXT_MAX]);

/* Sets what a map of the scan holds of a folded text. */
void name_note(struct name_scan *scan, struct map *map, struct str fold, uint32_t value);

static inline bool name_word_is(const struct name_line *line, uint32_t word, const char *text)
{
    return word < line->count && str_equal_fold(line->forms[word], str_of(text));
}

/* names_span.c --------------------------------------------------------------------------------- */

/* The word behind the name that begins at a word. */
uint16_t name_end(const struct name_line *line, uint16_t first);

/* A title of one of the classes (bits 1 << enum lexicon_title_class) at a word: how many words. */
uint16_t name_title_at(const struct name_line *line, uint16_t word, uint16_t end, unsigned classes,
                       uint32_t *key);

/* The title that ends before a word: its first word, or WORD_NONE. */
uint16_t name_title_before(const struct name_line *line, uint16_t word, uint32_t *key);

/* names_kind.c --------------------------------------------------------------------------------- */

/* Sets kind, sure, adjective, acronym and key of a name whose words and title are known. */
void name_classify(const struct name_line *line, struct name *name);

/* Does a run of words end like an organisation's or a place's name ("King County")? */
bool name_ends_in_head(const struct name_line *line, uint16_t first, uint16_t last);

#endif
