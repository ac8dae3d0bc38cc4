/*
 * What a language tells the segmenter: the lists of data/<language>/abbreviations.txt, which
 * explains each of them.
 */
#ifndef TEXT_RULES_H
#define TEXT_RULES_H

#include "base/map.h"
#include "text/segment.h"

/* Sections of the file; the first three tell capitals from small letters. */
#define RULE_LIST(X)                                                                               \
    X(TITLE, "titles")                                                                             \
    X(ABBREVIATION, "abbreviations")                                                               \
    X(BEFORE_NUMBER, "before numbers")                                                             \
    X(CLOSING, "closing")                                                                          \
    X(CLOCK, "clock")                                                                              \
    X(OPENER, "openers")                                                                           \
    X(STARTER, "starters")                                                                         \
    X(PREFIX, "prefixes")                                                                          \
    X(APOSTROPHE, "apostrophes")                                                                   \
    X(UNIT, "units")                                                                               \
    X(DOMAIN, "domains")                                                                           \
    X(SPEECH, "speech")                                                                            \
    X(CREDIT, "credits")                                                                           \
    X(LABEL, "labels")                                                                             \
    X(SPLIT, "splits")                                                                             \
    X(EMOTICON, "emoticons")

enum rule_section {
#define RULE_ENUM(name, text) RULE_SECTION_##name,
    RULE_LIST(RULE_ENUM)
#undef RULE_ENUM
        RULE_SECTION_COUNT
};

/* Bits of rules_look. */
enum {
#define RULE_BIT(name, text) RULE_##name = 1 << RULE_SECTION_##name,
    RULE_LIST(RULE_BIT)
#undef RULE_BIT
};

/* Longest entry, in bytes. */
enum { RULE_KEY_MAX = 16 };

struct text_rules {
    struct map words;  /* lower case, apostrophes as ' → bits; << 16 where a capital is wanted */
    struct map splits; /* likewise → places to split at, in characters, four bits each */
    struct map emoticons;
};

/* The bits of a word, whatever its case and apostrophes; 0 where it is in no list. `rules` may be
 * NULL: nothing is known. */
uint32_t rules_look(const struct text_rules *rules, struct str word);

/* Where a word is to be split: offsets in characters, four bits each, lowest first; 0: nowhere. */
uint32_t rules_split(const struct text_rules *rules, struct str word);

/* The length of the longest emoticon at the start of s; 0 where there is none. */
uint32_t rules_emoticon(const struct text_rules *rules, struct str s);

#endif
