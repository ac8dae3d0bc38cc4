/*
 * Claims from the clauses of a sentence, with all that was found around them.
 */
#ifndef CLAIMS_ASSEMBLE_H
#define CLAIMS_ASSEMBLE_H

#include "base/vec.h"
#include "claims/attribution.h"
#include "claims/claim.h"
#include "claims/entity.h"
#include "claims/polarity.h"
#include "claims/quotes.h"
#include "claims/time.h"
#include "language/clause.h"
#include "language/lexicon.h"
#include "language/names.h"
#include "language/unit.h"

/* What is known of a sentence before its claims are made; also what a trace shows. */
struct reading {
    uint32_t sentence; /* of the article */
    struct tree tree;
    const struct name *names; /* of the sentence */
    uint32_t name_count;
    struct time_phrases times;
    struct numbers numbers;
    struct units units;
    struct clauses clauses;
    struct attributions attributions;
    struct stances stances;
};

/* Where the report of a quotation is: a sentence and one of its frames. */
struct quote_speaker {
    const struct reading *reading; /* NULL where nobody is found */
    uint32_t frame;
};

/* The work on one article. */
struct assembly {
    struct arena *arena;
    const char *text;
    const struct lexicon *lexicon;
    const struct cues *cues;
    const struct count_words *counts;
    const struct quotes *quotes;
    const struct entities *entities;
    struct quote_speaker *quote_speakers; /* [quotes->count] */
    struct time_context time;
    vec(struct claim) claims;
};

/*
 * Finds who speaks each quotation: the frame beside it; else, in the same paragraph, the speaker
 * of the quotation before or after it; a paragraph that is all quotation goes on with the speaker
 * of the one before.
 */
void assemble_quote_speakers(struct assembly *assembly, const struct cr_article *article,
                             const struct reading *readings, uint32_t count);

/* Appends the sentence's claims. Clauses that only report, govern or carry another one make none,
 * nor do event nouns of which nothing is said. Sentences come in order of the text. */
void claims_assemble(struct assembly *assembly, const struct reading *reading);

#endif
