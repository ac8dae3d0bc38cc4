/*
 * The builder of lexicon.bin: what its parts share.
 *
 * WordNet's files and our tables are read into a struct builder, numbered as they come; build_pack
 * then puts keys in their final order and writes the file. A mistake in a table is reported with
 * file and line and counted; reading goes on, so that one run shows them all, and nothing is
 * written.
 */
#ifndef LANGUAGE_BUILD_LEXICON_H
#define LANGUAGE_BUILD_LEXICON_H

#include "base/arena.h"
#include "base/map.h"
#include "base/vec.h"
#include "language/lexicon_format.h"

struct build_synset {
    uint8_t file;
    uint32_t kinds;
    uint32_t first_word, word_count; /* in words */
    uint32_t first_link, link_count; /* in links */
};

struct build_link {
    uint8_t link;
    uint8_t from, to; /* one more than the word; 0: the whole synset */
    uint32_t target;
};

struct build_sense {
    uint32_t key;
    uint32_t synset;
    uint32_t count; /* tagged occurrences */
    uint8_t part;
    uint8_t order; /* from 0, the most frequent first */
    bool name;
};

struct build_entry {
    uint32_t key;
    struct lexicon_entry entry; /* other: a key of the builder, or LEXICON_NONE */
};

struct builder {
    struct arena *arena;
    struct map keys; /* folded text → number of the key */
    vec(uint8_t) key_flags;
    vec(struct build_synset) synsets;
    vec(uint32_t) words; /* key of each word of each synset */
    vec(bool) names;     /* of each word: written with a capital */
    vec(struct build_link) links;
    vec(struct build_sense) senses;
    struct map sense_index; /* "lemma%part" → first in senses */
    vec(struct build_entry) entries;
    struct buf strings;
    struct map string_index; /* text → offset in strings */
    unsigned mistakes;
};

/* Where a line of a table stands. */
struct build_place {
    const char *path;
    unsigned line;
};

/* A line of a table after comments and outer white space are gone; never empty. */
typedef void build_line_fn(struct builder *builder, struct build_place place, struct str line,
                           void *context);

void build_mistake(struct builder *builder, struct build_place place, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Calls `each` for every line of a table that says something. "#" at the start of a line or after
 * white space begins a comment. */
enum cr_status build_read_table(struct builder *builder, const char *path, build_line_fn *each,
                                void *context, struct cr_error *error);

/* The key of a text, made if need be; LEXICON_NONE where it is empty or too long. */
uint32_t build_key(struct builder *builder, struct str text);

/* Its key if there is one already. */
uint32_t build_find(const struct builder *builder, struct str text);

/* Offset of a NUL-terminated copy in the strings. */
uint32_t build_string(struct builder *builder, struct str text);

void build_entry(struct builder *builder, uint32_t key, struct lexicon_entry entry);

/* The synset of "word.2": the second noun sense; LEXICON_NONE where there is none. */
uint32_t build_noun_sense(const struct builder *builder, struct str spec);

enum cr_status build_read_wordnet(struct builder *builder, const char *dir, struct cr_error *error);

/* All tables of data/english, and the countries and currencies of iso-codes. */
enum cr_status build_read_tables(struct builder *builder, const char *dir, const char *iso_codes,
                                 struct cr_error *error);

/* Writes the finished file; whole or not at all. */
enum cr_status build_pack(struct builder *builder, const char *path, struct cr_error *error);

#endif
