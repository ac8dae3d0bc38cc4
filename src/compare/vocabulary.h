/*
 * Vocabulary: the words of all texts of one comparison, numbered, so that comparing two of them
 * is comparing two numbers, or one look-up in a table of pairs already judged.
 *
 * A *term* is one content word or name of a sentence. Names get one term for the whole name, with
 * the number of their entity; other words the number of their lemma and part of speech. A term's
 * weight says how much sharing it means: the information of its lemma in English (frequency.h),
 * more for names and numbers.
 */
#ifndef COMPARE_VOCABULARY_H
#define COMPARE_VOCABULARY_H

#include "base/map.h"
#include "claims/entity.h"
#include "compare/signs.h"
#include "language/frequency.h"
#include "language/lexicon.h"
#include "language/lexicon_tables.h"

enum { TERM_NONE = 0xffffffffu };

enum term_kind { TERM_NAME, TERM_NOUN, TERM_VERB, TERM_ADJECTIVE, TERM_ADVERB, TERM_NUMBER };

struct term {
    uint32_t id;      /* in the vocabulary */
    uint16_t word;    /* in the sentence */
    uint8_t kind;     /* enum term_kind */
    bool telling : 1; /* stands only where the sentence says who tells it */
    bool once : 1;    /* no other sentence of the article tells of it */
    float weight;     /* 0…1.5 */
};

struct vocabulary_entry {
    uint32_t key; /* of the lexicon; LEXICON_NONE */
    uint8_t part; /* enum lexicon_part */
    uint8_t kind; /* enum term_kind */
    float weight;
    uint32_t kinds;              /* of a noun's or name's first sense, as KIND_BITs */
    uint64_t files;              /* lexicographer files of its senses, as bits */
    char initial;                /* of the lemma */
    bool is_event;               /* a word of the lexicon's event classes */
    const struct entity *entity; /* of a name that is one; else NULL */
    uint32_t bucket; /* terms that can stand for each other mostly share it: event class, people,
                        first sense; for looking sentences up */
};

struct similarity_slot {
    uint64_t pair; /* both ids plus one; 0: free */
    float score;
    uint8_t relation; /* enum lexicon_relation */
};

struct vocabulary {
    struct arena *arena;
    const struct lexicon *lexicon;
    const struct frequency *frequency;
    const struct signs *signs; /* for the rules */
    struct map ids;            /* "kind lemma" to id */
    struct map buckets;
    struct map names; /* entities by folded name and by number in the lexicon */
    struct vocabulary_entry *entries;
    uint32_t entry_count;
    uint32_t entry_capacity;
    struct similarity_slot *slots; /* open addressing */
    uint32_t slot_count;           /* a power of two, or 0 */
    uint32_t slots_used;
    uint64_t *
        apart; /* a bit for each two entries once found unrelated; row by row, below the diagonal */
};

struct vocabulary vocabulary_new(struct arena *arena, const struct lexicon *lexicon,
                                 const struct frequency *frequency, const struct signs *signs);

/* The number of a lemma of a kind; the string is copied. */
uint32_t vocabulary_add(struct vocabulary *vocabulary, enum term_kind kind, struct str lemma);

/* The number of an entity: that of an entity of another article that it is one with, where there
 * is one. The entity must outlive the vocabulary. */
uint32_t vocabulary_add_entity(struct vocabulary *vocabulary, const struct entity *entity);

/* Most pairs of words have nothing to do with each other and are asked for often: a bit says so. */
enum { VOCABULARY_BITS = 64 };

static inline size_t vocabulary_pair_bit(uint32_t a, uint32_t b)
{
    size_t low = a < b ? a : b, high = a < b ? b : a;
    return high * (high - 1) / 2 + low;
}

/* False where nobody asked for them yet. The two differ. */
static inline bool vocabulary_known_apart(const struct vocabulary *vocabulary, uint32_t a,
                                          uint32_t b)
{
    size_t bit = vocabulary_pair_bit(a, b);
    return vocabulary->apart[bit / VOCABULARY_BITS] >> bit % VOCABULARY_BITS & 1;
}

/* Is a term somebody: an entity that is a person, a noun that is one in its first `senses`? */
bool vocabulary_is_person(const struct vocabulary *vocabulary, uint32_t id, uint32_t senses);

/* Is a word a noun that is somebody in its first `senses`? */
bool vocabulary_noun_is_person(const struct vocabulary *vocabulary, const struct word *word,
                               uint32_t senses);

/* How two terms are related; for opposites the score says how sure the opposition is. */
struct lexicon_relatedness vocabulary_relate(struct vocabulary *vocabulary, uint32_t a, uint32_t b);

/* How far one term can stand for the other: 1 the same, 0 not at all. Opposites can stand in the
 * same place, so they count as similar here. */
double vocabulary_judge_similarity(struct vocabulary *vocabulary, uint32_t a, uint32_t b);

static inline double vocabulary_similarity(struct vocabulary *vocabulary, uint32_t a, uint32_t b)
{
    return a != b && vocabulary_known_apart(vocabulary, a, b)
               ? 0
               : vocabulary_judge_similarity(vocabulary, a, b);
}

/* How near the nearest of some terms comes to one, 0…1; 0 where there are none. */
double vocabulary_best_similarity(struct vocabulary *vocabulary, uint32_t id,
                                  const struct term *terms, uint32_t count);

#endif
