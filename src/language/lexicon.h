/*
 * The lexicon: WordNet 3.0 and crossread's own English tables, in one file mapped into memory.
 *
 * Everything hangs on a *key*: the number of a word or phrase in its folded form (lower case,
 * accents taken off, typographic apostrophes and hyphens made plain, single spaces). Words that
 * WordNet knows have lemma keys; a phrase of one of our own tables (lexicon_tables.h) has a key
 * whether or not WordNet knows it. Senses are grouped in *synsets*, numbered too. Keys and synset
 * numbers hold for one build of the file only and are never stored elsewhere.
 *
 * A lexicon is immutable after lexicon_open: any number of threads may look things up. Look-ups
 * allocate nothing and cannot fail: an unknown word, a number out of range or LEXICON_NONE gives
 * an empty answer. Strings point into the mapped file and live until lexicon_close; they are not
 * NUL-terminated.
 *
 * Sources: Fellbaum (1998), WordNet; its file formats, wndb(5WN); morphology after morphy(7WN)
 * with the choices named in lexicon_forms.c.
 */
#ifndef LANGUAGE_LEXICON_H
#define LANGUAGE_LEXICON_H

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"
#include "language/word.h"

struct lexicon;

enum { LEXICON_NONE = 0xffffffffu };

/* Longest text that has a key, in bytes; anything longer is unknown. */
enum { LEXICON_TEXT_MAX = 128 };

/*
 * Maps data_dir/lexicon.bin; the struct lives on the arena, the mapping until lexicon_close.
 * Errors: CR_NOT_FOUND, CR_IO, CR_DAMAGED (cut off, changed, or made by another version: the
 * message says how to rebuild it).
 */
enum cr_status lexicon_open(struct arena *arena, const char *data_dir, struct lexicon **out,
                            struct cr_error *error);
void lexicon_close(struct lexicon *lexicon);

/* Keys ----------------------------------------------------------------------------------------- */

/* Writes the folded form of a text; its length, or 0 where it is empty or too long. */
size_t lexicon_fold(struct str text, char out[LEXICON_TEXT_MAX]);

/* The key of a word or phrase, or LEXICON_NONE. Folds first; where the text is unknown, hyphens
 * are tried as spaces and as nothing ("cease-fire", "cease fire", "ceasefire"). */
uint32_t lexicon_find(const struct lexicon *lexicon, struct str text);

/* The folded text of a key. */
struct str lexicon_text(const struct lexicon *lexicon, uint32_t key);

/* Parts of speech ------------------------------------------------------------------------------ */

enum lexicon_part {
    LEXICON_NOUN,
    LEXICON_VERB,
    LEXICON_ADJECTIVE,
    LEXICON_ADVERB,
    LEXICON_PART_COUNT
};

/* NOUN for NOUN and PROPN, VERB for VERB and AUX, …; LEXICON_PART_COUNT for all else. */
enum lexicon_part lexicon_part_of(enum upos upos);

/* What a form may be, by WordNet and after morphology rules: bits of `parts`. */
enum {
    FORM_NOUN = 1 << 0, /* singular or mass */
    FORM_PLURAL = 1 << 1,
    FORM_VERB = 1 << 2, /* base form */
    FORM_VERB_S = 1 << 3,
    FORM_VERB_ING = 1 << 4,
    FORM_VERB_ED = 1 << 5, /* past tense or participle */
    FORM_ADJECTIVE = 1 << 6,
    FORM_ADJECTIVE_ER = 1 << 7,
    FORM_ADJECTIVE_EST = 1 << 8,
    FORM_ADVERB = 1 << 9,
    FORM_ADVERB_ER = 1 << 10, /* comparative or superlative */
    FORM_NAME = 1 << 11,      /* WordNet has a sense written with a capital */
    FORM_COMMON = 1 << 12,    /* WordNet has a sense written without */
};

/* Lexicographer files of WordNet: the coarse class of a sense. */
#define LEXICON_FILE_LIST(X)                                                                       \
    X(ADJ_ALL)                                                                                     \
    X(ADJ_PERT)                                                                                    \
    X(ADV_ALL)                                                                                     \
    X(NOUN_TOPS)                                                                                   \
    X(NOUN_ACT)                                                                                    \
    X(NOUN_ANIMAL)                                                                                 \
    X(NOUN_ARTIFACT)                                                                               \
    X(NOUN_ATTRIBUTE)                                                                              \
    X(NOUN_BODY)                                                                                   \
    X(NOUN_COGNITION)                                                                              \
    X(NOUN_COMMUNICATION)                                                                          \
    X(NOUN_EVENT)                                                                                  \
    X(NOUN_FEELING)                                                                                \
    X(NOUN_FOOD)                                                                                   \
    X(NOUN_GROUP)                                                                                  \
    X(NOUN_LOCATION)                                                                               \
    X(NOUN_MOTIVE)                                                                                 \
    X(NOUN_OBJECT)                                                                                 \
    X(NOUN_PERSON)                                                                                 \
    X(NOUN_PHENOMENON)                                                                             \
    X(NOUN_PLANT)                                                                                  \
    X(NOUN_POSSESSION)                                                                             \
    X(NOUN_PROCESS)                                                                                \
    X(NOUN_QUANTITY)                                                                               \
    X(NOUN_RELATION)                                                                               \
    X(NOUN_SHAPE)                                                                                  \
    X(NOUN_STATE)                                                                                  \
    X(NOUN_SUBSTANCE)                                                                              \
    X(NOUN_TIME)                                                                                   \
    X(VERB_BODY)                                                                                   \
    X(VERB_CHANGE)                                                                                 \
    X(VERB_COGNITION)                                                                              \
    X(VERB_COMMUNICATION)                                                                          \
    X(VERB_COMPETITION)                                                                            \
    X(VERB_CONSUMPTION)                                                                            \
    X(VERB_CONTACT)                                                                                \
    X(VERB_CREATION)                                                                               \
    X(VERB_EMOTION)                                                                                \
    X(VERB_MOTION)                                                                                 \
    X(VERB_PERCEPTION)                                                                             \
    X(VERB_POSSESSION)                                                                             \
    X(VERB_SOCIAL)                                                                                 \
    X(VERB_STATIVE)                                                                                \
    X(VERB_WEATHER)                                                                                \
    X(ADJ_PPL)

enum lexicon_file {
#define LEXICON_FILE_ENUM(name) LEXICON_FILE_##name,
    LEXICON_FILE_LIST(LEXICON_FILE_ENUM)
#undef LEXICON_FILE_ENUM
        LEXICON_FILE_COUNT
};

struct lexicon_form {
    uint16_t parts;                    /* FORM_… bits; 0 where WordNet does not know the form */
    uint8_t files[LEXICON_PART_COUNT]; /* enum lexicon_file of the first sense of the lemma with
                                          that part of speech; LEXICON_FILE_COUNT: none */
};

/* All a tagger wants to know of a form. */
struct lexicon_form lexicon_form_of(const struct lexicon *lexicon, struct str form);

/*
 * The lemma of a form, as UD has it: "me" is "I", "n't" is "not", "better" is "good" (ADJ) or
 * "well" (ADV); proper nouns keep their case. xpos decides where the form is ambiguous ("saw":
 * VBD see, VB saw); XPOS_COUNT where it is unknown. The lemma of a word that nobody knows is made
 * by rule. Points into the lexicon, into `form`, or into `buffer`; empty only for an empty form.
 */
struct str lexicon_lemmatise(const struct lexicon *lexicon, struct str form, enum upos upos,
                             enum xpos xpos, char buffer[LEXICON_TEXT_MAX]);

/* Senses --------------------------------------------------------------------------------------- */

/* The senses of a key with that part of speech, the most frequent first. */
uint32_t lexicon_sense_count(const struct lexicon *lexicon, uint32_t key, enum lexicon_part part);
uint32_t lexicon_sense(const struct lexicon *lexicon, uint32_t key, enum lexicon_part part,
                       uint32_t index);

/* Share of a sense in the tagged occurrences of the key with that part (SemCor counts, smoothed):
 * 0…1; the shares of all senses add up to 1. */
double lexicon_sense_share(const struct lexicon *lexicon, uint32_t key, enum lexicon_part part,
                           uint32_t index);

/* True where that sense of the key is written with a capital: "Turkey", not "turkey". */
bool lexicon_sense_is_name(const struct lexicon *lexicon, uint32_t key, enum lexicon_part part,
                           uint32_t index);

enum lexicon_part lexicon_synset_part(const struct lexicon *lexicon, uint32_t synset);
enum lexicon_file lexicon_synset_file(const struct lexicon *lexicon, uint32_t synset);

/* Keys of the words of a synset, in WordNet's order. */
uint32_t lexicon_word_count(const struct lexicon *lexicon, uint32_t synset);
uint32_t lexicon_word(const struct lexicon *lexicon, uint32_t synset, uint32_t index);

enum lexicon_link {
    LINK_HYPERNYM,     /* kind of; for verbs: way of */
    LINK_INSTANCE,     /* instance of: Seoul, city */
    LINK_PART_OF,      /* Seoul, South Korea */
    LINK_MEMBER_OF,    /* France, NATO */
    LINK_SUBSTANCE_OF, /* flour, bread */
    LINK_ANTONYM,      /* between words */
    LINK_SIMILAR,      /* adjectives */
    LINK_ALSO,         /* see also */
    LINK_DERIVATION,   /* between words: launch (verb), launch (noun) */
    LINK_PERTAINYM,    /* between words: French, France; adverbs: quickly, quick */
    LINK_PARTICIPLE,   /* between words: adjective, its verb */
    LINK_VERB_GROUP,
    LINK_ENTAILMENT,
    LINK_CAUSE,
    LINK_ATTRIBUTE, /* hot, temperature */
    LINK_COUNT
};

/*
 * Walks the links of a kind from a synset:
 *
 *     struct lexicon_links links = lexicon_links(lexicon, synset, LINK_HYPERNYM);
 *     while (lexicon_next_link(&links)) … links.target …
 *
 * `from` and `to` are the words that a link between words joins, as indices into the two synsets'
 * words; LEXICON_NONE where the link joins whole synsets.
 */
struct lexicon_links {
    const struct lexicon *lexicon;
    enum lexicon_link link;
    uint32_t next, end;
    uint32_t target;
    uint32_t from, to;
};

struct lexicon_links lexicon_links(const struct lexicon *lexicon, uint32_t synset,
                                   enum lexicon_link link);
bool lexicon_next_link(struct lexicon_links *links);

/* Kinds of nouns ------------------------------------------------------------------------------- */

/* Closures computed at build time from the roots that data/english/kinds.txt names. */
#define LEXICON_KIND_LIST(X)                                                                       \
    X(PERSON, "person")                                                                            \
    X(GROUP, "group")               /* of people or things */                                      \
    X(ORGANISATION, "organisation") /* firms, parties, agencies, unions */                         \
    X(GOVERNMENT, "government")     /* governments, ministries, authorities, courts */             \
    X(MILITARY, "military")         /* armies, forces, units */                                    \
    X(PEOPLE, "people")             /* nations, crowds, families, ethnic groups */                 \
    X(LOCATION, "location")         /* any place */                                                \
    X(COUNTRY, "country")                                                                          \
    X(REGION, "region") /* states, provinces, districts */                                         \
    X(SETTLEMENT, "settlement")                                                                    \
    X(WATER, "water")         /* seas, rivers, lakes */                                            \
    X(LAND, "land")           /* mountains, islands, continents */                                 \
    X(STRUCTURE, "structure") /* buildings, bridges, roads */                                      \
    X(ARTIFACT, "artifact")                                                                        \
    X(VEHICLE, "vehicle")                                                                          \
    X(AIRCRAFT, "aircraft")                                                                        \
    X(VESSEL, "vessel") /* ships and boats */                                                      \
    X(WEAPON, "weapon") /* missiles, bombs, guns */                                                \
    X(EVENT, "event")   /* acts included */                                                        \
    X(DISASTER, "disaster")                                                                        \
    X(DISEASE, "disease")                                                                          \
    X(INJURY, "injury")                                                                            \
    X(QUANTITY, "quantity") /* numbers, units, amounts */                                          \
    X(TIME, "time")                                                                                \
    X(MONEY, "money")                                                                              \
    X(COMMUNICATION, "communication") /* statements, documents, media */                           \
    X(DOCUMENT, "document")           /* written things, laws, books */                            \
    X(STATE, "state")                                                                              \
    X(ATTRIBUTE, "attribute")                                                                      \
    X(ANIMAL, "animal")                                                                            \
    X(SUBSTANCE, "substance")                                                                      \
    X(BODY_PART, "body part")

enum lexicon_kind {
#define LEXICON_KIND_ENUM(name, text) KIND_##name,
    LEXICON_KIND_LIST(LEXICON_KIND_ENUM)
#undef LEXICON_KIND_ENUM
        KIND_COUNT
};

#define KIND_BIT(kind) (UINT32_C(1) << (kind))

/* KIND_BIT set of a noun synset; 0 for others. */
uint32_t lexicon_synset_kinds(const struct lexicon *lexicon, uint32_t synset);

/* Union over the first `senses` noun senses of a key (1: only the most frequent; UINT32_MAX:
 * all). */
uint32_t lexicon_kinds(const struct lexicon *lexicon, uint32_t key, uint32_t senses);

/* Share of the noun's uses that are of a kind, 0…1 (see lexicon_sense_share). */
double lexicon_kind_share(const struct lexicon *lexicon, uint32_t key, enum lexicon_kind kind);

/* The kind named by a text ("weapon"), or KIND_COUNT. */
enum lexicon_kind lexicon_kind_named(struct str name);
const char *lexicon_kind_name(enum lexicon_kind kind);

/* Pairs of words ------------------------------------------------------------------------------- */

/* One of the first `senses` senses of each in common. */
bool lexicon_are_synonyms(const struct lexicon *lexicon, uint32_t a, uint32_t b,
                          enum lexicon_part part, uint32_t senses);

/* A sense of a that is a kind, way or instance of a sense of b; the least number of steps, or -1.
 * Looks at the first `senses` senses of each. */
int lexicon_is_a(const struct lexicon *lexicon, uint32_t a, uint32_t b, enum lexicon_part part,
                 uint32_t senses, int max_steps);

/* A place or thing that is part or member of another, at most max_steps away: "Osaka", "Japan".
 * Least number of steps over all noun senses, or -1. */
int lexicon_is_part_of(const struct lexicon *lexicon, uint32_t a, uint32_t b, int max_steps);

/*
 * The index-th lemma with part `to` that is derived from (or derives) the key as part `from`, the
 * most frequent senses first; LEXICON_NONE after the last: arrest (noun), arrest (verb);
 * announcement, announce; French, France. Our own list (data/english/derivations.txt) goes first.
 */
uint32_t lexicon_derived(const struct lexicon *lexicon, uint32_t key, enum lexicon_part from,
                         enum lexicon_part to, uint32_t index);

/* How two words are related, the closest way first. Scores in lexicon_relate.c. */
enum lexicon_relation {
    RELATED_NOT,
    RELATED_SAME,    /* one lemma */
    RELATED_SYNONYM, /* one synset, or one of our aliases */
    RELATED_DERIVED, /* launch (verb), launch (noun) */
    RELATED_CLASS,   /* one event class (lexicon_tables.h) */
    RELATED_UP,      /* a is a kind of b */
    RELATED_DOWN,    /* b is a kind of a */
    RELATED_CAUSE,   /* one entails or causes the other */
    RELATED_SIMILAR, /* adjectives; verb groups; children of one hypernym near by */
    RELATED_OPPOSITE /* by our checked list, or WordNet's direct antonyms */
};

struct lexicon_relatedness {
    enum lexicon_relation relation;
    float score; /* 0 unrelated … 1 the same; for RELATED_OPPOSITE how sure the opposition is */
};

/* Words are keys with their part of speech; LEXICON_NONE is related to nothing. Symmetric but for
 * RELATED_UP and RELATED_DOWN. */
struct lexicon_relatedness lexicon_relate(const struct lexicon *lexicon, uint32_t a,
                                          enum lexicon_part a_part, uint32_t b,
                                          enum lexicon_part b_part);

/*
 * How surely one thing cannot be both words, 0…1, though they are no opposites: two colours,
 * countries (or their adjectives), cities, months, weekdays, seasons; two sisters below a kind of
 * thing ("violin", "trumpet"), two materials; adjectives near opposites ("tiny", "huge"). Roles and other kinds of people never exclude each other.
 */
double lexicon_exclusion(const struct lexicon *lexicon, uint32_t a, uint32_t b);

#endif
