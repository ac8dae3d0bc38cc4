/*
 * What the tagger and the parser look at: feature templates, shared by trainer and run time.
 *
 * A feature is a 64-bit hash of its template's number and the values it combines; models keep
 * weights by hash (model.h). features_fingerprint() hashes what the templates give on a fixed
 * sentence, so that a model is never read with other templates than it was trained with.
 *
 * Typographic quotes, dashes and digits are made equal here, never in the text: offsets stay.
 *
 * Templates: tagger after Ratnaparkhi (1996) and Toutanova et al. (2003); parser after Zhang and
 * Nivre (2011), with surface neighbours after McDonald et al. (2005).
 */
#ifndef LANGUAGE_FEATURES_H
#define LANGUAGE_FEATURES_H

#include "base/arena.h"
#include "language/lexicon.h"
#include "language/word.h"

enum { FEATURES_MAX = 256 };

struct features {
    uint64_t hash[FEATURES_MAX];
    unsigned count;
};

/* One word as the templates see it; all hashes. */
struct view {
    uint64_t form;       /* quotes, dashes, digits made equal */
    uint64_t lower;      /* and in lower case */
    uint64_t prefix[3];  /* of `lower`: first 1, 2, 3 characters */
    uint64_t suffix[4];  /* last 1, 2, 3, 4 */
    uint64_t shape;      /* "Xx", "d.d", "X", with the sentence's way with capitals */
    uint64_t parts;      /* parts of speech the lexicon knows it with */
    uint64_t senses;     /* classes of its first senses */
    uint64_t noun, verb; /* class of its first sense as a noun, as a verb */
    uint64_t glue;       /* glued to the word before, to the word after */
};

enum { VIEW_MARGIN = 3 };

/* A sentence; views[-VIEW_MARGIN … count - 1 + VIEW_MARGIN] may be read. */
struct views {
    const struct view *views;
    uint32_t count;
    uint64_t capitals; /* the sentence's way with capitals: usual, ALL, Title Case, none */
    uint64_t ending;   /* its last word, if that is punctuation */
};

/* `lexicon` NULL: as if it knew no word. */
void features_look(struct arena *arena, const struct lexicon *lexicon, const char *text,
                   const struct word *words, uint32_t count, struct views *out);

/* Tag features of word i; `before` and `before2` are the tag classes of the two words before it,
 * with TAG_NONE where there is none. */
enum { TAG_NONE = 0xff };
void features_of_tag(const struct views *views, uint32_t i, unsigned before, unsigned before2,
                     struct features *out);

struct parse;

/* Features of the next transition, and of the label of an arc. See parse.h. */
void features_of_action(const struct parse *parse, struct features *out);
void features_of_label(const struct parse *parse, uint32_t head, uint32_t dependent,
                       struct features *out);

uint64_t features_fingerprint(void);

#endif
