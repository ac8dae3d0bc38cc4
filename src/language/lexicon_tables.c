#include "language/lexicon_tables.h"

#include "language/lexicon_format.h"

uint32_t lexicon_tables_of(const struct lexicon *lexicon, uint32_t key)
{
    uint32_t count, tables = key < lexicon->header->lemma_count ? TABLE_WORDNET : 0;
    const struct lexicon_entry *entries = lexicon_entries(lexicon, key, &count);
    for (uint32_t i = 0; i < count; i++)
        if (entries[i].table < TABLE_COUNT)
            tables |= TABLE_BIT(entries[i].table);
    return tables;
}

/* Matching ------------------------------------------------------------------------------------- */

struct phrase {
    char text[LEXICON_TEXT_MAX];
    size_t n;
};

/* Appends a token as it would stand in text: no space around hyphens and before clitics. */
static bool append(struct phrase *phrase, struct str token)
{
    char folded[LEXICON_TEXT_MAX];
    size_t n = lexicon_fold(token, folded);
    bool glued = phrase->n == 0 || phrase->text[phrase->n - 1] == '-' ||
                 (n && (folded[0] == '-' || folded[0] == '\''));
    if (!n || phrase->n + !glued + n > LEXICON_TEXT_MAX)
        return false;
    if (!glued)
        phrase->text[phrase->n++] = ' ';
    memcpy(phrase->text + phrase->n, folded, n);
    phrase->n += n;
    return true;
}

uint32_t lexicon_match(const struct lexicon *lexicon, const struct str *tokens, size_t count,
                       uint32_t tables, uint32_t *key)
{
    const uint8_t *flags = lexicon->sections[SECTION_KEY_FLAGS];
    struct phrase phrase = {.n = 0};
    uint32_t longest = 0;
    *key = LEXICON_NONE;
    for (size_t i = 0; i < count && append(&phrase, tokens[i]); i++) {
        uint32_t found = lexicon_find_folded(lexicon, (struct str){phrase.text, phrase.n});
        if (found >= lexicon->key_count)
            break;
        if (lexicon_tables_of(lexicon, found) & tables) {
            *key = found;
            longest = (uint32_t)i + 1;
        }
        if (!(flags[found] & KEY_BEGINS_LONGER))
            break;
    }
    return longest;
}
