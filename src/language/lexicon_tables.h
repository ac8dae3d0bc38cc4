/*
 * The lexicon's own tables (data/english/…), one typed look-up each.
 *
 * Every table hangs its entries on keys (lexicon.h). A look-up takes a key and an index: a key may
 * have several entries in a table, which come in the order of the table's lines; false after the
 * last. To find a phrase in running text, walk its tokens with lexicon_match:
 *
 *     uint32_t key, used = lexicon_match(lexicon, tokens, count, TABLE_BIT(TABLE_UNIT), &key);
 *     struct lexicon_unit unit;
 *     if (used && lexicon_unit(lexicon, key, 0, &unit)) …
 *
 * Keys fold case: callers that must tell "may" from "May" or "us" from "US" look at the token.
 */
#ifndef LANGUAGE_LEXICON_TABLES_H
#define LANGUAGE_LEXICON_TABLES_H

#include <crossread/analysis.h>

#include "language/lexicon.h"

enum lexicon_table {
    TABLE_FORM,       /* lemmas.txt, WordNet's exceptions: used by lexicon_lemmatise */
    TABLE_DERIVATION, /* derivations.txt: used by lexicon_derived */
    TABLE_EVENT,      /* events.txt: members of event classes */
    TABLE_CLASS,      /* events.txt: links between classes */
    TABLE_OPPOSITE,   /* opposites.txt */
    TABLE_SPEECH,     /* speech.txt */
    TABLE_CUE,        /* cues.txt: words that deny or doubt */
    TABLE_NUMERAL,    /* numbers.txt: number words */
    TABLE_BOUND,      /* numbers.txt: bounds and approximators */
    TABLE_DESIGNATOR, /* numbers.txt: what has a number as its name */
    TABLE_UNIT,       /* units.txt */
    TABLE_CURRENCY,   /* currencies.txt, iso-codes */
    TABLE_TIME,       /* times.txt */
    TABLE_NAME,       /* countries.txt, places.txt, organisations.txt, iso-codes */
    TABLE_TITLE,      /* titles.txt */
    TABLE_COUNT
};

/* Tables to match in, as a set: TABLE_BIT(TABLE_CUE) | …; TABLE_WORDNET stands for all lemmas of
 * WordNet. */
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

/* Events --------------------------------------------------------------------------------------- */

/*
 * Words that tell of one kind of event, verbs and nouns alike: launch, fire, lob, launch (noun),
 * firing. A class is known by the key of its name ("launch"); a word may be in several classes
 * (fire a missile, fire a minister), where object_kinds can tell them apart.
 */
struct lexicon_event {
    uint32_t class_key;
    struct str class_name;
    enum lexicon_part part; /* of the word when it means this */
    uint32_t object_kinds;  /* KIND_BIT set of what it is done to; 0: anything */
};

bool lexicon_event(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                   struct lexicon_event *out);

/* The class of a name, or LEXICON_NONE. */
uint32_t lexicon_event_class(const struct lexicon *lexicon, struct str name);

/* The first class that both words are in, or LEXICON_NONE. */
uint32_t lexicon_common_class(const struct lexicon *lexicon, uint32_t a, enum lexicon_part a_part,
                              uint32_t b, enum lexicon_part b_part);

/* How two classes stand to each other, as bits. */
enum {
    CLASS_CAUSES = 1 << 0,    /* a's object becomes b's actor: kill, die */
    CLASS_CAUSED_BY = 1 << 1, /* the other way round */
    CLASS_NEAR = 1 << 2,      /* often told of one event: attack, destroy; symmetric */
    CLASS_OPPOSITE = 1 << 3,  /* cannot both be of one event: acquit, convict; symmetric */
    CLASS_CONVERSE = 1 << 4,  /* one event from two sides: buy, sell; symmetric */
};

unsigned lexicon_class_links(const struct lexicon *lexicon, uint32_t a, uint32_t b);

/* The class of what befalls the object of a class ("die" of "kill"), or LEXICON_NONE. */
uint32_t lexicon_class_effect(const struct lexicon *lexicon, uint32_t class_key);

/* Opposites ------------------------------------------------------------------------------------ */

enum lexicon_opposition {
    OPPOSITE_NOT,
    OPPOSITE_COMPLEMENT, /* one or the other, not both: dead, alive */
    OPPOSITE_CONTRARY,   /* not both, perhaps neither: rise, fall; short-range, long-range */
    OPPOSITE_REVERSE,    /* one undoes the other, so both may be true in turn: open, close */
    OPPOSITE_CONVERSE,   /* one event from two sides: win, lose */
    OPPOSITE_ALTERNATIVE /* two of a set, exclusive only of one referent: man, woman */
};

struct lexicon_opposite {
    uint32_t key;
    enum lexicon_opposition opposition;
    enum lexicon_part part; /* LEXICON_PART_COUNT: prepositions and phrases */
};

bool lexicon_opposite(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                      struct lexicon_opposite *out);

/* How two words with this part of speech are opposed, by our checked list only. */
enum lexicon_opposition lexicon_opposition(const struct lexicon *lexicon, uint32_t a, uint32_t b,
                                           enum lexicon_part part);

/* Speech --------------------------------------------------------------------------------------- */

#define LEXICON_SPEECH_LIST(X)                                                                     \
    X(SAID, "said")           /* say, tell, report, statement, according to */                     \
    X(CONFIRMED, "confirmed") /* confirm, acknowledge, admit */                                    \
    X(DENIED, "denied")       /* deny, dispute, rule out */                                        \
    X(ALLEGED, "alleged")     /* allege, claim, accuse, suspect */                                 \
    X(PREDICTED, "predicted") /* predict, forecast, expect */

enum lexicon_speech_class {
#define LEXICON_SPEECH_ENUM(name, text) LEXICON_SPEECH_##name,
    LEXICON_SPEECH_LIST(LEXICON_SPEECH_ENUM)
#undef LEXICON_SPEECH_ENUM
        LEXICON_SPEECH_COUNT
};

struct lexicon_speech {
    enum lexicon_speech_class speech;
    enum lexicon_part part; /* LEXICON_PART_COUNT: a preposition or phrase ("according to") */
};

bool lexicon_speech(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                    struct lexicon_speech *out);

/* Denial and doubt ----------------------------------------------------------------------------- */

#define LEXICON_CUE_LIST(X)                                                                        \
    X(DOUBT, "doubt")       /* may, probably, reportedly */                                        \
    X(NEGATION, "negation") /* not, no, never, without */                                          \
    X(FALSE, "false")       /* fake, hoax: the thing named is not so */

enum lexicon_cue_class {
#define LEXICON_CUE_ENUM(name, text) LEXICON_CUE_##name,
    LEXICON_CUE_LIST(LEXICON_CUE_ENUM)
#undef LEXICON_CUE_ENUM
        LEXICON_CUE_COUNT
};

enum lexicon_cue_form {
    CUE_MODAL,
    CUE_ADVERB,
    CUE_ADJECTIVE,
    CUE_VERB,
    CUE_NOUN,
    CUE_DETERMINER,
    CUE_PREPOSITION
};

struct lexicon_cue {
    enum lexicon_cue_class cue;
    enum lexicon_cue_form form;
};

bool lexicon_cue(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                 struct lexicon_cue *out);

/* Numbers -------------------------------------------------------------------------------------- */

#define LEXICON_NUMERAL_LIST(X)                                                                    \
    X(DIGIT, "digit")                                                                              \
    X(TEEN, "teen") /* ten … nineteen */                                                         \
    X(TENS, "tens") /* twenty … ninety */                                                        \
    X(HUNDRED, "hundred")                                                                          \
    X(MAGNITUDE, "magnitude") /* thousand, million, bn */                                          \
    X(GROUP, "group")         /* dozen, score */                                                   \
    X(BOTH, "both")                                                                                \
    X(ORDINAL, "ordinal")                                                                          \
    X(DENOMINATOR, "denominator") /* half, quarter, thirds */                                      \
    X(FACTOR, "factor")           /* twice, doubled, threefold */                                  \
    X(MANY, "many")               /* dozens: low and high are for one multiple of value */         \
    X(VAGUE, "vague")             /* several, few: low … high */

enum lexicon_numeral_class {
#define LEXICON_NUMERAL_ENUM(name, text) LEXICON_NUMERAL_##name,
    LEXICON_NUMERAL_LIST(LEXICON_NUMERAL_ENUM)
#undef LEXICON_NUMERAL_ENUM
        LEXICON_NUMERAL_COUNT
};

struct lexicon_numeral {
    enum lexicon_numeral_class class;
    double value;
    double low; /* equal to value but for MANY and VAGUE */
    double high;
};

bool lexicon_numeral(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                     struct lexicon_numeral *out);

struct lexicon_bound {
    enum cr_exactness exactness;
    bool after; /* it stands behind the number: "or more" */
};

bool lexicon_bound(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                   struct lexicon_bound *out);

#define LEXICON_DIMENSION_LIST(X)                                                                  \
    X(LENGTH, "length")                                                                            \
    X(AREA, "area")                                                                                \
    X(VOLUME, "volume")                                                                            \
    X(OIL, "oil")                                                                                  \
    X(MASS, "mass")                                                                                \
    X(EXPLOSIVE, "explosive")                                                                      \
    X(SPEED, "speed")                                                                              \
    X(TEMPERATURE, "temperature")                                                                  \
    X(DEGREES, "degrees") /* of temperature, angle or latitude */                                  \
    X(DURATION, "duration")                                                                        \
    X(ENERGY, "energy")                                                                            \
    X(POWER, "power")                                                                              \
    X(PRESSURE, "pressure")                                                                        \
    X(DATA, "data")                                                                                \
    X(DATA_RATE, "data rate")                                                                      \
    X(FREQUENCY, "frequency")                                                                      \
    X(VOLTAGE, "voltage")                                                                          \
    X(CURRENT, "current")                                                                          \
    X(FORCE, "force")                                                                              \
    X(LOUDNESS, "loudness")                                                                        \
    X(RADIATION, "radiation")                                                                      \
    X(RADIOACTIVITY, "radioactivity")                                                              \
    X(EMISSIONS, "emissions")                                                                      \
    X(GAUGE, "gauge")                                                                              \
    X(PERCENT, "percent")                                                                          \
    X(POINTS, "points") /* percentage points */                                                    \
    X(INDEX, "index")   /* points of an index or a game */                                         \
    X(SCALE, "scale")   /* magnitude, category: the name may stand before the number */

enum lexicon_dimension {
#define LEXICON_DIMENSION_ENUM(name, text) LEXICON_DIMENSION_##name,
    LEXICON_DIMENSION_LIST(LEXICON_DIMENSION_ENUM)
#undef LEXICON_DIMENSION_ENUM
        LEXICON_DIMENSION_COUNT
};

/* Value in base units = (number + offset) × factor. */
struct lexicon_unit {
    enum lexicon_dimension dimension;
    const char *base; /* "m", "s", "kg", "°C" … */
    double factor;
    double offset;
};

bool lexicon_unit(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                  struct lexicon_unit *out);

struct lexicon_currency {
    const char *code; /* ISO 4217 */
    double factor;    /* 0.01 for a cent */
    bool shared;      /* several currencies have this name; the first entry is the usual one */
    bool is_code;     /* the key is the code itself: in text it stands in capitals */
};

bool lexicon_currency(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                      struct lexicon_currency *out);

/* Calendar and clock --------------------------------------------------------------------------- */

#define LEXICON_TIME_LIST(X)                                                                       \
    X(MONTH, "month")               /* low: 1 … 12 */                                            \
    X(WEEKDAY, "weekday")           /* low: 0 (Monday) … 6 */                                    \
    X(DAY_PART, "day part")         /* low … high: minutes of the day; high may pass 1440 */     \
    X(SHARE, "share")               /* early, mid, late: low … high of a period, 0…1 */        \
    X(RELATIVE_DAY, "relative day") /* low: days from today */                                     \
    X(DIRECTION, "direction")       /* low: -1 last, ago; 0 this; 1 next, later */                 \
    X(SEASON, "season")     /* low … high: months; 13 and 14 are of the next year; northern */   \
    X(PERIOD, "period")     /* first quarter, H1: low … high: months */                          \
    X(UNIT, "unit")         /* low: seconds; name: the singular */                                 \
    X(HOLIDAY, "holiday")   /* low: month, high: day */                                            \
    X(ZONE, "zone")         /* low: minutes east of Greenwich, winter */                           \
    X(SUMMER, "summer")     /* of zones named after places: low: rule, 1 Europe, 2 America */      \
    X(RELATION, "relation") /* low: 0 at, 1 before, 2 after, 3 since, 4 until; high: 1 vague */

enum lexicon_time_class {
#define LEXICON_TIME_ENUM(name, text) LEXICON_TIME_##name,
    LEXICON_TIME_LIST(LEXICON_TIME_ENUM)
#undef LEXICON_TIME_ENUM
        LEXICON_TIME_COUNT
};

struct lexicon_time {
    enum lexicon_time_class class;
    const char *name; /* canonical: "january", "day" */
    double low;
    double high;
};

bool lexicon_time(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                  struct lexicon_time *out);

/* The first entry of that class. */
bool lexicon_time_of_class(const struct lexicon *lexicon, uint32_t key,
                           enum lexicon_time_class class, struct lexicon_time *out);

/* Names ---------------------------------------------------------------------------------------- */

#define LEXICON_NAME_KIND_LIST(X)                                                                  \
    X(COUNTRY, "country")                                                                          \
    X(STATE, "state") /* provinces, territories, parts of a kingdom */                             \
    X(CITY, "city")                                                                                \
    X(REGION, "region")                                                                            \
    X(WATER, "water")                                                                              \
    X(LAND, "land") /* islands, mountains */                                                       \
    X(ALLIANCE, "alliance")                                                                        \
    X(AGENCY, "agency") /* ministries, parliaments, services */                                    \
    X(MILITARY, "military")                                                                        \
    X(BANK, "bank")                                                                                \
    X(COURT, "court")                                                                              \
    X(NGO, "ngo")                                                                                  \
    X(SPORT, "sport")                                                                              \
    X(PARTY, "party")                                                                              \
    X(MILITANT, "militant")                                                                        \
    X(MEDIA, "media") /* news agencies, newspapers, broadcasters */                                \
    X(COMPANY, "company")

enum lexicon_name_kind {
#define LEXICON_NAME_KIND_ENUM(name, text) LEXICON_NAME_##name,
    LEXICON_NAME_KIND_LIST(LEXICON_NAME_KIND_ENUM)
#undef LEXICON_NAME_KIND_ENUM
        LEXICON_NAME_KIND_COUNT
};

/* How a name refers to its entity. */
enum lexicon_name_use {
    NAME_CANONICAL,
    NAME_ALIAS,     /* DPRK, U.N., Burma, East Sea */
    NAME_ADJECTIVE, /* North Korean */
    NAME_PEOPLE,    /* North Koreans, Frenchman */
    NAME_CAPITAL,   /* Pyongyang: the government when it acts; the city has an entry of its own */
    NAME_SEAT       /* Kremlin, White House, Downing Street: the government when it acts */
};

/*
 * What a name stands for. An entity is known by the key of its canonical name together with its
 * kind: Georgia the country and Georgia the state are two.
 */
struct lexicon_name {
    uint32_t entity;
    const char *canonical; /* as written: "North Korea" */
    enum lexicon_name_kind kind;
    enum lexicon_name_use use;
    bool shared;         /* the name may well mean something else: "the North", "Georgia" */
    bool capitals;       /* written in capitals only: "US", not "us" */
    const char *country; /* ISO 3166-1 of the country it is or belongs to; "" where there is none */
};

bool lexicon_name(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                  struct lexicon_name *out);

/* The country that a name, adjective, people, capital or seat stands for; false where none. */
bool lexicon_country(const struct lexicon *lexicon, uint32_t key, struct lexicon_name *out);

/* Do two names stand for one entity? Adjectives and peoples count only if `loosely`, capitals and
 * seats only if `as_actors`. */
bool lexicon_same_entity(const struct lexicon *lexicon, uint32_t a, uint32_t b, bool loosely,
                         bool as_actors);

/* Titles and roles ----------------------------------------------------------------------------- */

#define LEXICON_TITLE_LIST(X)                                                                      \
    X(OFFICE, "office")       /* president, senator, spokesman */                                  \
    X(RANK, "rank")           /* captain */                                                        \
    X(HONORIFIC, "honorific") /* Mr */                                                             \
    X(AFTER, "after")         /* Jr.: it stands behind the name */                                 \
    X(ROLE, "role")           /* analyst, witness, wife */                                         \
    X(FIRM, "firm")           /* Inc., Group: it stands behind a firm's name */                    \
    X(PARTICLE, "particle")   /* van, bin: small words inside names */

enum lexicon_title_class {
#define LEXICON_TITLE_ENUM(name, text) LEXICON_TITLE_##name,
    LEXICON_TITLE_LIST(LEXICON_TITLE_ENUM)
#undef LEXICON_TITLE_ENUM
        LEXICON_TITLE_COUNT
};

struct lexicon_title {
    enum lexicon_title_class class;
    uint32_t title;        /* key of the canonical form: captain for Capt. */
    const char *canonical; /* as written */
    bool unique;           /* one holder at a time in a country or an organisation */
    bool before;           /* may stand before a name without an article */
    bool capitals;         /* written in capitals only: "MP" */
    bool woman;            /* its holder is a woman, */
    bool man;              /* a man; neither: not said */
};

bool lexicon_title(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                   struct lexicon_title *out);

#endif
