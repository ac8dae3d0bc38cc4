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

/* Where a line of a table stands. */
struct build_place {
    const char *path;
    unsigned line;
};

/* A link between two event classes, kept until all classes are known. */
struct build_class_link {
    struct build_place place;
    struct str from, to;
    uint8_t link, back; /* CLASS_… bits for one direction and the other */
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
    vec(struct lexicon_values) values;
    struct buf strings;
    struct map string_index; /* text → offset in strings */
    struct map unique;       /* what identifies an entry → 1 */
    struct map countries;    /* code of ISO 3166-1 → key of its name */
    struct map classes;      /* name of an event class → 1 */
    vec(struct build_class_link) class_links;
    struct str section; /* of the table being read */
    unsigned mistakes;
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

/* Numbers of an entry; what its `more` holds. */
uint32_t build_values(struct builder *builder, double value, double low, double high);

void build_entry(struct builder *builder, uint32_t key, struct lexicon_entry entry);

/* Reading tables ------------------------------------------------------------------------------ */

/* "[name]": true, with the name. */
bool build_section(struct str line, struct str *name);

/* Cuts "head: rest" in two; false, with a mistake, where there is no colon or nothing after it. */
bool build_labelled(struct builder *builder, struct build_place place, struct str line,
                    struct str *head, struct str *rest);

/* The next item of a list that commas separate; false at its end. Empty items are mistakes. */
bool build_next_item(struct builder *builder, struct build_place place, struct str *list,
                     struct str *item);

/* Cuts "a | b | c" into columns, trimmed; false, with a mistake, where there are fewer than
 * `least` or more than `most`. Missing ones are empty. */
bool build_columns(struct builder *builder, struct build_place place, struct str line,
                   struct str *columns, unsigned least, unsigned most);

/* The place of a name in a list of texts, or -1. */
int build_named(struct str name, const char *const *texts, int count);

/* A decimal number; false, with a mistake, where it is none. */
bool build_number(struct builder *builder, struct build_place place, struct str text, double *out);

/* An entry that must not stand there twice: a mistake where the key has one with the same table,
 * kind, flags and other. */
void build_unique_entry(struct builder *builder, struct build_place place, struct str text,
                        struct lexicon_entry entry);

/* The tables of each file. */
build_line_fn build_event_line, build_opposite_line, build_speech_line,
    build_cue_line, build_derivation_line, build_number_line, build_unit_line, build_currency_line,
    build_time_line, build_name_line, build_country_line, build_title_line, build_word_line;

/* Names of iso-codes that our table of countries does not have; its codes are checked. */
enum cr_status build_iso_countries(struct builder *builder, const char *dir, const char *table,
                                   struct cr_error *error);

/* Currencies of iso-codes: after our own, which come first. */
enum cr_status build_iso_currencies(struct builder *builder, const char *dir,
                                    struct cr_error *error);

/* Links between event classes, once all classes are known. */
void build_class_links(struct builder *builder);

/* The synset of "word.2": the second sense of the word with that part; LEXICON_NONE where there is
 * none. */
uint32_t build_find_sense(const struct builder *builder, struct str spec, enum lexicon_part part);

/* Noun senses for the names of our tables that WordNet lacks, once kinds are known. */
void build_name_senses(struct builder *builder);

enum cr_status build_read_wordnet(struct builder *builder, const char *dir, struct cr_error *error);

/* All tables of data/english, and the countries and currencies of iso-codes. */
enum cr_status build_read_tables(struct builder *builder, const char *dir, const char *iso_codes,
                                 struct cr_error *error);

/* Writes the finished file; whole or not at all. */
enum cr_status build_pack(struct builder *builder, const char *path, struct cr_error *error);

#endif
