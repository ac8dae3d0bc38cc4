/*
 * Names in an article: people, places, organisations, works and others, as spans with a kind.
 *
 * From capitals, tags, titles and the lexicon, and from the article itself: a word at the start of
 * a sentence is a name where it is one elsewhere, and headlines in Title Case or CAPITALS have the
 * names of the body. No list of people. Kinds are guesses where nothing tells them (`sure` false);
 * claims/entity.h settles them over all mentions.
 *
 * Names are in order of the text and do not overlap; they leave out articles, titles ("President")
 * and possessive endings. Words are indices into the sentence.
 */
#ifndef LANGUAGE_NAMES_H
#define LANGUAGE_NAMES_H

#include <crossread/analysis.h>

#include "base/arena.h"
#include "language/lexicon.h"
#include "language/word.h"

enum { NAME_NOWHERE = 0xffffffffu };

struct name {
    uint32_t sentence;
    uint16_t first; /* words [first, last) */
    uint16_t last;
    struct cr_span span;
    enum cr_entity_kind kind;
    bool sure;            /* the kind is told, not guessed */
    bool adjective;       /* "Japanese": the place it belongs to; peoples, too */
    bool possessive;      /* "'s" follows */
    bool acronym;         /* "JCS" */
    uint16_t title_first; /* words [title_first, title_last) of the title before it; WORD_NONE */
    uint16_t title_last;
    uint32_t title;      /* lexicon key of the title's canonical form; LEXICON_NONE */
    uint32_t key;        /* of the name in the lexicon; LEXICON_NONE */
    uint32_t stands_for; /* index of the name that a bracket abbreviates or spells out:
                          "Joint Chiefs of Staff (JCS)"; NAME_NOWHERE */
};

struct names {
    struct name *items;
    uint32_t count;
    uint32_t *first; /* [sentence_count + 1] index of a sentence's first name */
};

/* Finds the names of an article's sentences; those of role CR_ROLE_FURNITURE have none. */
void names_find(struct arena *arena, const struct lexicon *lexicon, const char *text,
                const struct sentence *sentences, uint32_t sentence_count, struct names *out);

/* Is `acronym` made of the first letters of a name's words ("Joint Chiefs of Staff", JCS)? Small
 * words may count or not. */
bool name_abbreviates(struct str acronym, struct str name);

#endif
