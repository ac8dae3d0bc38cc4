/*
 * Names laid side by side: the same, one part of the other, spelled differently?
 */
#ifndef CLAIMS_ENTITY_NAMES_H
#define CLAIMS_ENTITY_NAMES_H

#include <crossread/analysis.h>

#include "language/lexicon.h"

enum { NAME_TOKENS_MAX = 12 };

/* A name in a form for comparing: folded words without hyphens, initials, "Jr.", articles and
 * prepositions; "Ministry of Defence" is "defence ministry". */
struct name_key {
    char buffer[LEXICON_TEXT_MAX];
    struct str tokens[NAME_TOKENS_MAX];
    uint32_t count;
    char initials[NAME_TOKENS_MAX]; /* of dropped middle names, in order */
    uint32_t initial_count;
};

void name_key_make(const struct lexicon *lexicon, struct str name, enum cr_entity_kind kind,
                   struct name_key *out);

enum name_fit {
    NAME_FIT_NONE,
    NAME_FIT_NEAR, /* spelled alike: transliterations, slips */
    NAME_FIT_PART, /* one has all words of the other at its start or end */
    NAME_FIT_EQUAL
};

/* Names of people: surnames must be one, first names must not speak against it. `a` and `b` in
 * any order. */
enum name_fit name_fit_people(const struct name_key *a, const struct name_key *b);

/* Two words of names that differ in a letter or two of many: "Rahimbari", "Rahimvari". */
bool names_spelt_alike(struct str a, struct str b);

/* Names of all else. Common words may be synonyms ("Adviser", "Advisor"). */
enum name_fit name_fit_others(const struct lexicon *lexicon, const struct name_key *a,
                              const struct name_key *b);

#endif
