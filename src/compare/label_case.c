#include "compare/label_case.h"

#include "compare/label_words.h"

struct str label_article(const struct cr_analysis *analysis, const struct cr_claim *claim)
{
    return str_of(analysis->documents[claim->document].article->text);
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80);
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool stands_as_word(struct str text, struct str word)
{
    struct str rest = text;
    const char *at;
    while (rest.n >= word.n && (at = memmem(rest.s, rest.n, word.s, word.n))) {
        const char *end = at + word.n;
        if ((at == text.s || !is_letter(at[-1])) && (end == text.s + text.n || !is_letter(*end)))
            return true;
        rest = (struct str){at + 1, (size_t)(text.s + text.n - at - 1)};
    }
    return false;
}

static bool is_of_name(const struct cr_analysis *analysis, struct str word)
{
    for (uint32_t i = 0; i < analysis->entity_count; i++)
        if (stands_as_word(str_of(analysis->entities[i].name), word))
            return true;
    return false;
}

/* Is a word in capitals one of those that only begin a sentence or stand in a headline? */
static bool is_common(const struct label_lists *lists, struct arena *arena,
                      const struct cr_analysis *analysis, const struct cr_fact *fact,
                      struct str word)
{
    if (label_has(lists, LABELS_BEGINNINGS, word))
        return true;
    if (is_of_name(analysis, word))
        return false;
    char *copy = arena_strndup(arena, word.s, word.n);
    copy[0] |= 0x20;
    const struct cr_story *story = &analysis->stories[fact->story];
    for (uint32_t i = 0; i < story->document_count; i++)
        if (stands_as_word(str_of(analysis->documents[story->documents[i]].article->text),
                           (struct str){copy, word.n}))
            return true;
    return false;
}

struct str label_running_case(const struct label_lists *lists, struct arena *arena,
                              const struct cr_analysis *analysis, const struct cr_fact *fact,
                              const struct cr_claim *claim, struct str words)
{
    const struct cr_document *document = &analysis->documents[claim->document];
    bool headline = document->sentences[claim->sentence].role == CR_ROLE_TITLE;
    char *copy = arena_strndup(arena, words.s, words.n);
    for (size_t i = 0, end; i < words.n && (i == 0 || headline); i = end + 1) {
        for (end = i; end < words.n && words.s[end] != ' ';)
            end++;
        struct str word = {words.s + i, end - i};
        bool before_name = !headline && end + 1 < words.n && is_capital(words.s[end + 1]);
        if (word.n && is_capital(word.s[0]) && !str_is(word, "I") && !before_name &&
            is_common(lists, arena, analysis, fact, word))
            copy[i] |= 0x20;
    }
    return (struct str){copy, words.n};
}
