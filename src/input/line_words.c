#include "input/line_words.h"

#include "input/tables.h"

/* The bit of "[name]", 0 where there is no such section. */
static unsigned section_named(struct str entry)
{
    static const char *const names[] = {
#define LINE_WORD_NAME(name, text) text,
        LINE_WORD_LIST(LINE_WORD_NAME)
#undef LINE_WORD_NAME
    };
    struct str name = {entry.s + 1, entry.n - 1};
    if (!name.n || name.s[name.n - 1] != ']')
        return 0;
    name.n--;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_is(name, names[i]))
            return 1u << i;
    return 0;
}

enum cr_status line_words_add(struct arena *arena, const char *language, struct line_words *words,
                              struct cr_error *error)
{
    struct str rest, entry, word;
    unsigned section = 0;
    enum cr_status status = tables_read(arena, language, "lines.txt", &rest, error);
    for (uint32_t line = 0; status == CR_OK && tables_next(&rest, &entry, &line);) {
        struct str whole = entry;
        if (entry.s[0] == '[')
            section = section_named(entry);
        else
            while (section && tables_word(&entry, &word))
                *map_put(&words->words, word, 0) |= section;
        if (!section)
            status = tables_damaged(language, "lines.txt", line, "a section, or within one", whole,
                                    error);
    }
    return status;
}

unsigned line_word_kinds(const struct line_words *words, struct str fold)
{
    uint32_t bits = map_get(&words->words, fold);
    return bits == MAP_NONE ? 0 : bits;
}

bool line_word_is(const struct line_words *words, const struct cue_token *token, unsigned kinds)
{
    return line_word_kinds(words, token->fold) & kinds;
}

bool line_word_at(const struct line_words *words, const struct cue_line *line, uint32_t at,
                  unsigned kinds)
{
    return at < line->count && line_word_is(words, &line->tokens[at], kinds);
}
