/*
 * Standing: how a word or phrase of one text stands to what is in its place in another, after the
 * relations of natural logic (edits.h).
 */
#ifndef COMPARE_STANDING_H
#define COMPARE_STANDING_H

#include "compare/wording.h"

/* Why two words cannot both be true. */
enum edit_clash {
    CLASH_NONE,
    CLASH_OPPOSITE,
    CLASH_SISTERS,  /* red, blue */
    CLASH_NUMBER,   /* intervals apart */
    CLASH_NEGATION, /* one of them says not */
    CLASH_NAME      /* one name in the place of another */
};

/* How a word of A stands to the word of B in its place, the closest first. */
enum standing {
    STANDING_SAME,    /* a synonym, a word derived from it */
    STANDING_KIND,    /* A's is a kind of B's: B follows */
    STANDING_CLASH,   /* not both */
    STANDING_WIDER,   /* B's is a kind of A's: B may be */
    STANDING_SIMILAR, /* near in meaning */
    STANDING_OTHER,   /* of one part of speech, no more */
    STANDING_NONE     /* cannot stand for each other */
};

struct judgement {
    enum standing standing;
    double score;
    enum edit_clash clash;
};

struct judgement standing_of_words(const struct lexicon *lexicon, const struct wording_unit *a,
                                   const struct wording_unit *b);

/* A weekday or a month. */
bool standing_is_date(const struct lexicon *lexicon, uint32_t key);

/* a, b: keys of the lexicon. */
struct judgement standing_of_phrases(const struct lexicon *lexicon, uint32_t a, uint32_t b);

#endif
