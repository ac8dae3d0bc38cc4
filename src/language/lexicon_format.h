/*
 * The layout of lexicon.bin, shared by the builder (build_lexicon.c) and the reader (lexicon.c).
 * Nobody else includes this.
 *
 * A header, then sections, each an array of one item type at an offset that is a multiple of 8.
 * Numbers are in the byte order of the machine that built the file; `byte_order` tells others that
 * it is not for them. Keys stand in four runs, each sorted: WordNet lemmas without entries of our
 * tables; lemmas with such entries; other words and phrases with entries; and beginnings of longer
 * phrases that are nothing by themselves.
 */
#ifndef LANGUAGE_LEXICON_FORMAT_H
#define LANGUAGE_LEXICON_FORMAT_H

#include <stdint.h>

#include "base/file.h"
#include "language/lexicon.h"

enum { LEXICON_VERSION = 5, LEXICON_BYTE_ORDER = 0x01020304 };

#define LEXICON_MAGIC "crossrd\n" /* 8 bytes, without the NUL */

/* X(name, item type). …_STARTS have one item more than what they index: the end of the last. */
#define LEXICON_SECTION_LIST(X)                                                                    \
    X(KEY_STARTS, uint32_t) /* of each key's text in KEY_BYTES */                                  \
    X(KEY_BYTES, char)                                                                             \
    X(KEY_FLAGS, uint8_t)                                                                          \
    X(SLOTS, uint32_t)        /* hash table, see SLOT_… */                                       \
    X(SENSE_STARTS, uint32_t) /* of each lemma's senses in SENSES */                               \
    X(SENSES, uint32_t)       /* see SENSE_… */                                                  \
    X(SYNSET_FILES, uint8_t)                                                                       \
    X(SYNSET_KINDS, uint8_t)  /* index into KINDS */                                               \
    X(KINDS, uint32_t)        /* the sets of kinds that occur */                                   \
    X(WORD_STARTS, uint32_t)  /* of each synset's words in WORDS */                                \
    X(WORDS, uint32_t)        /* keys */                                                           \
    X(LINK_STARTS, uint32_t)  /* of each synset's links in LINKS */                                \
    X(LINKS, uint32_t)        /* see LINK_…; those of a synset are sorted by link */             \
    X(ENTRY_STARTS, uint32_t) /* of each key with entries, in ENTRIES */                           \
    X(ENTRIES, struct lexicon_entry)                                                               \
    X(VALUES, struct lexicon_values) /* of entries that have numbers */                            \
    X(STRINGS, char) /* NUL-terminated, as written in our tables; starts with an empty one */

enum lexicon_section {
#define LEXICON_SECTION_ENUM(name, type) SECTION_##name,
    LEXICON_SECTION_LIST(LEXICON_SECTION_ENUM)
#undef LEXICON_SECTION_ENUM
        SECTION_COUNT
};

struct lexicon_header {
    char magic[8];
    uint32_t byte_order;
    uint32_t version;
    uint64_t length;   /* of the whole file */
    uint64_t checksum; /* lexicon_checksum of all that follows this field */
    uint32_t lemma_count;
    uint32_t entry_key_first; /* first key with entries */
    uint32_t entry_key_count;
    uint32_t section_count;
    struct {
        uint64_t offset;
        uint32_t count;
        uint32_t item_size;
    } sections[SECTION_COUNT];
};

/* KEY_FLAGS: parts of speech in WordNet are bits 0…3. */
enum { KEY_BEGINS_LONGER = 1 << 4 };

/* A slot: 0 where free, else key + 1 and the upper bits of the hash. */
enum { SLOT_KEY_BITS = 20 };
#define SLOT_KEY_MASK ((UINT32_C(1) << SLOT_KEY_BITS) - 1)
#define SLOT_TAG(hash) ((uint32_t)((hash) >> 52) << SLOT_KEY_BITS)

/* A sense: synset, logarithm of its count (4 × log2(count + 1)), written with a capital or not. */
enum { SENSE_COUNT_SHIFT = 20, SENSE_NAME_SHIFT = 31 };
#define SENSE_SYNSET_MASK ((UINT32_C(1) << SENSE_COUNT_SHIFT) - 1)
#define SENSE_COUNT_MASK 0x3fu

/* A link: target synset, the words it joins (one more than their place; 0: the whole synset),
 * enum lexicon_link. A synset's links stand in order of that. */
enum { LINK_FROM_SHIFT = 18, LINK_TO_SHIFT = 23, LINK_SHIFT = 28, LINK_WORD_MASK = 0x1f };
#define LINK_TARGET_MASK ((UINT32_C(1) << LINK_FROM_SHIFT) - 1)

/* A line's worth of one of our tables, hung on a key. What the fields mean is the table's affair:
 * lexicon_tables.c, lexicon_forms.c. */
struct lexicon_entry {
    uint8_t table; /* enum lexicon_table */
    uint8_t kind;
    uint16_t flags;
    uint32_t name;  /* offset into STRINGS */
    uint32_t other; /* key, or LEXICON_NONE */
    uint32_t more;  /* in tables of numbers: index into VALUES */
};

struct lexicon_values {
    double value;
    double low;
    double high;
};

/* Flags of entries of TABLE_NAME (with enum lexicon_name_use below) and of TABLE_TITLE. */
enum { NAME_USE_MASK = 0xff, NAME_FLAG_SHARED = 1 << 8, NAME_FLAG_CAPITALS = 1 << 9 };
enum {
    TITLE_UNIQUE = 1 << 0,
    TITLE_BEFORE = 1 << 1,
    TITLE_WOMAN = 1 << 2,
    TITLE_MAN = 1 << 3,
    TITLE_CAPITALS = 1 << 4
};

struct lexicon {
    struct file_map map;
    const struct lexicon_header *header;
    const void *sections[SECTION_COUNT];
    uint32_t counts[SECTION_COUNT];
    uint32_t key_count;
    uint32_t synset_count;
};

/* Eight interleaved 64-bit sums of multiplied words: any change of one byte changes it, and it
 * runs at the speed of memory. Made for accidents, not against forgers. */
uint64_t lexicon_checksum(const void *bytes, size_t length);

/* The entries of a key, all tables. */
const struct lexicon_entry *lexicon_entries(const struct lexicon *lexicon, uint32_t key,
                                            uint32_t *count);

/* What lexicon_find looks up, without folding or variants. */
uint32_t lexicon_find_folded(const struct lexicon *lexicon, struct str folded);

/* Item `index` of a section of 32-bit numbers; 0 where there is none. */
static inline uint32_t lexicon_item(const struct lexicon *lexicon, enum lexicon_section section,
                                    uint32_t index)
{
    const uint32_t *items = lexicon->sections[section];
    return index < lexicon->counts[section] ? items[index] : 0;
}

/* The senses of a key with one part of speech: a run in SENSES. */
struct sense_span {
    uint32_t key;
    uint32_t first;
    uint32_t count;
};

struct sense_span lexicon_sense_span(const struct lexicon *lexicon, uint32_t key,
                                     enum lexicon_part part);

/* The run [first, end) of items that a …_STARTS section gives for `index`, within `limit`. */
static inline void lexicon_run(const struct lexicon *lexicon, enum lexicon_section starts,
                               uint32_t index, uint32_t limit, uint32_t *first, uint32_t *end)
{
    *first = *end = 0;
    if (lexicon->counts[starts] < 2 || index >= lexicon->counts[starts] - 1)
        return;
    uint32_t a = lexicon_item(lexicon, starts, index);
    uint32_t b = lexicon_item(lexicon, starts, index + 1);
    if (a <= b && b <= limit) {
        *first = a;
        *end = b;
    }
}

/* The synset of a sense, or LEXICON_NONE. */
static inline uint32_t lexicon_span_synset(const struct lexicon *lexicon, struct sense_span span,
                                           uint32_t index)
{
    return index < span.count
               ? lexicon_item(lexicon, SECTION_SENSES, span.first + index) & SENSE_SYNSET_MASK
               : LEXICON_NONE;
}

#endif
