#include "text/rules.h"

#include "base/error.h"
#include "base/file.h"

enum { EMOTICON_MAX = 4, CAPITAL_SHIFT = 16, SPLITS_MAX = 3 };

_Static_assert((int)RULE_SECTION_COUNT <= (int)CAPITAL_SHIFT, "no bits left for a section");

static const char *const section_names[] = {
#define RULE_NAME(name, text) text,
    RULE_LIST(RULE_NAME)
#undef RULE_NAME
};

/* Bytes of a typographic apostrophe at s, or 0. */
static size_t apostrophe_length(const char *s, size_t n)
{
    if (n >= 1 && (*s == '\'' || *s == '`'))
        return 1;
    if (n >= 2 && memcmp(s, "\xc2\xb4", 2) == 0)
        return 2;
    return n >= 3 && (memcmp(s, "\xe2\x80\x99", 3) == 0 || memcmp(s, "\xe2\x80\x98", 3) == 0) ? 3
                                                                                              : 0;
}

/* The key of a word: ASCII letters small, apostrophes plain. Empty where it is too long. */
static struct str fold_key(struct str word, char key[RULE_KEY_MAX])
{
    size_t n = 0;
    for (size_t i = 0; i < word.n;) {
        if (n == RULE_KEY_MAX)
            return (struct str){key, 0};
        char c = word.s[i];
        size_t apostrophe = apostrophe_length(word.s + i, word.n - i);
        if (apostrophe)
            c = '\'';
        else if (c >= 'A' && c <= 'Z')
            c = (char)(c + 32);
        key[n++] = c;
        i += apostrophe ? apostrophe : 1;
    }
    return (struct str){key, n};
}

uint32_t rules_look(const struct text_rules *rules, struct str word)
{
    char key[RULE_KEY_MAX];
    struct str folded = fold_key(word, key);
    uint32_t bits = rules && folded.n ? map_get(&rules->words, folded) : MAP_NONE;
    if (bits == MAP_NONE)
        return 0;
    bool capital = word.s[0] >= 'A' && word.s[0] <= 'Z';
    return (bits & ((1u << CAPITAL_SHIFT) - 1)) | (capital ? bits >> CAPITAL_SHIFT : 0);
}

uint32_t rules_split(const struct text_rules *rules, struct str word)
{
    char key[RULE_KEY_MAX];
    struct str folded = fold_key(word, key);
    uint32_t places = rules && folded.n ? map_get(&rules->splits, folded) : MAP_NONE;
    return places == MAP_NONE ? 0 : places;
}

uint32_t rules_emoticon(const struct text_rules *rules, struct str s)
{
    if (!rules)
        return 0;
    for (size_t n = s.n < EMOTICON_MAX ? s.n : EMOTICON_MAX; n >= 2; n--)
        if (map_get(&rules->emoticons, (struct str){s.s, n}) != MAP_NONE)
            return (uint32_t)n;
    return 0;
}

/* Reading the file ------------------------------------------------------------------------- */

struct rules_reader {
    struct arena *arena;
    struct text_rules *rules;
    int section; /* -1 before the first */
};

static bool open_section(struct rules_reader *reader, struct str line)
{
    struct str name = {line.s + 1, line.n - 1};
    if (name.n)
        name.n--;
    for (reader->section = 0; reader->section < RULE_SECTION_COUNT; reader->section++)
        if (line.s[line.n - 1] == ']' && str_is(name, section_names[reader->section]))
            return true;
    return false;
}

static struct str keep(struct rules_reader *reader, struct str key)
{
    return (struct str){arena_strndup(reader->arena, key.s, key.n), key.n};
}

/* "gon|na" → "gonna" with 3. */
static bool add_split(struct rules_reader *reader, struct str entry)
{
    char whole[RULE_KEY_MAX], key[RULE_KEY_MAX];
    size_t n = 0;
    uint32_t places = 0;
    unsigned count = 0;
    if (entry.n >= RULE_KEY_MAX)
        return false;
    for (size_t i = 0; i < entry.n; i++) {
        if (entry.s[i] != '|')
            whole[n++] = entry.s[i];
        else if (i == 0 || ++count > SPLITS_MAX)
            return false;
        else
            places |= (uint32_t)n << 4 * (count - 1);
    }
    struct str folded = fold_key((struct str){whole, n}, key);
    if (folded.n == n) /* else an apostrophe of three bytes, which says nothing new */
        *map_put(&reader->rules->splits, keep(reader, folded), 0) = places;
    return count > 0;
}

static bool add_entry(struct rules_reader *reader, struct str entry)
{
    int section = reader->section;
    if (section == RULE_SECTION_SPLIT)
        return add_split(reader, entry);
    if (section == RULE_SECTION_EMOTICON) {
        map_put(&reader->rules->emoticons, keep(reader, entry), 1);
        return entry.n >= 2 && entry.n <= EMOTICON_MAX;
    }
    char key[RULE_KEY_MAX];
    struct str folded = fold_key(entry, key);
    if (section < 0 || !folded.n)
        return false;
    bool capital = section <= RULE_SECTION_BEFORE_NUMBER && entry.s[0] >= 'A' && entry.s[0] <= 'Z';
    *map_put(&reader->rules->words, keep(reader, folded), 0) |=
        1u << (section + (capital ? CAPITAL_SHIFT : 0));
    return true;
}

static bool read_line(struct rules_reader *reader, struct str line)
{
    line = str_trim(line);
    if (!line.n || line.s[0] == '#')
        return true;
    if (line.s[0] == '[')
        return open_section(reader, line);
    struct str entry;
    while (str_cut(&line, ' ', &entry))
        if (entry.n && !add_entry(reader, entry))
            return false;
    return true;
}

enum cr_status text_rules_load(struct arena *arena, const char *data_dir, const char *language,
                               struct text_rules **out, struct cr_error *error)
{
    enum { LIMIT = 1 << 20 };
    const char *path = arena_printf(arena, "%s/%s/abbreviations.txt", data_dir, language);
    struct str text, line;
    enum cr_status status = file_read(arena, path, LIMIT, &text, error);
    if (status != CR_OK)
        return status;
    struct rules_reader reader = {arena, arena_new(arena, struct text_rules), -1};
    reader.rules->words.arena = arena;
    reader.rules->splits.arena = arena;
    reader.rules->emoticons.arena = arena;
    for (int number = 1; str_cut(&text, '\n', &line); number++)
        if (!read_line(&reader, line))
            return error_set(error, CR_DAMAGED,
                             "%s:%d: no such section, or an entry that cannot be one of it; the "
                             "file's head explains them",
                             path, number);
    *out = reader.rules;
    return CR_OK;
}
