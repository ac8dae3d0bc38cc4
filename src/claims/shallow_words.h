/*
 * What a language without a grammar tells of its words: numbers, days, and who says so; from the
 * tables of its folder (data/<language>/numbers.txt, speech.txt, stamps.txt), or, of days alone,
 * from ICU.
 *
 * Phrases of one to SHALLOW_PHRASE_WORDS words are kept under their key: each word as fold_key has
 * it, joined by blanks.
 */
#ifndef CLAIMS_SHALLOW_WORDS_H
#define CLAIMS_SHALLOW_WORDS_H

#include "base/vec.h"
#include "claims/claim.h"
#include "input/date_names.h"

enum { SHALLOW_PHRASE_WORDS = 3 };

/* What a phrase may be, besides a form of a verb of speech. */
enum shallow_frame {
    SHALLOW_SOURCE = 1, /* before the source: "according to" */
    SHALLOW_THAT = 2,   /* between verb and statement */
    SHALLOW_NONE = 4    /* names no speaker */
};

struct shallow_range {
    double low, high;
};

/* Only read after loading; several threads may share it. */
struct shallow_words {
    struct date_names dates;
    struct map ranges;     /* phrase → index into `values` */
    struct map magnitudes; /* phrase → index into `values`; low is the factor */
    struct map bounds;     /* phrase → enum cr_exactness */
    struct map speech;     /* phrase → enum speech */
    struct map frames;     /* phrase → SHALLOW_… */
    vec(struct shallow_range) values;
};

/* Reads the tables of a folder under data_dir. Errors: CR_NOT_FOUND, CR_IO, CR_DAMAGED (names file
 * and line). */
enum cr_status shallow_words_load(struct arena *arena, const char *data_dir, const char *folder,
                                  struct shallow_words **out, struct cr_error *error);

/* Of a language without tables (BCP 47): its days. */
struct shallow_words *shallow_words_of_locale(struct arena *arena, const char *tag);

#endif
