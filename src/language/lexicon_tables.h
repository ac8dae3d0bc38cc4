/*
 * The lexicon's own tables (data/english/…), one typed look-up each.
 *
 * Every table hangs its entries on keys (lexicon.h). A look-up takes a key and an index: a key may
 * have several entries in a table, which come in the order of the table's lines; false after the
 * last. To find a phrase in running text, walk its tokens with lexicon_match.
 */
#ifndef LANGUAGE_LEXICON_TABLES_H
#define LANGUAGE_LEXICON_TABLES_H

#include "language/lexicon.h"

enum lexicon_table {
    TABLE_FORM,       /* lemmas.txt, WordNet's exceptions: used by lexicon_lemmatise */
    TABLE_DERIVATION, /* derivations.txt: used by lexicon_derived */
    TABLE_COUNT
};

/* Tables to match in, as a set: TABLE_BIT(TABLE_TITLE) | …; TABLE_WORDNET stands for all lemmas
 * of WordNet. */
#define TABLE_BIT(table) (UINT32_C(1) << (table))
#define TABLE_WORDNET (UINT32_C(1) << 31)

/*
 * The longest run of tokens, from the first on, that is a phrase of one of the tables: "prime
 * minister", "at least", "short-range" (tokens: short, -, range). Tokens are taken as they stand
 * in the text; case and accents do not matter. Returns how many tokens it is (0: none) and its
 * key; lexicon_tables_of says which tables know it.
 */
uint32_t lexicon_match(const struct lexicon *lexicon, const struct str *tokens, size_t count,
                       uint32_t tables, uint32_t *key);

/* The set of tables that have entries for a key. */
uint32_t lexicon_tables_of(const struct lexicon *lexicon, uint32_t key);

#endif
