/*
 * Phrases for labels: what the parts of the labelling share (label.c, label_numbers.c).
 */
#ifndef COMPARE_LABEL_PHRASE_H
#define COMPARE_LABEL_PHRASE_H

#include "compare/label.h"
#include "compare/label_case.h"
#include "compare/label_words.h"

/* A phrase that could be the label, and how well it would do. */
struct phrase {
    struct str heading;           /* "when", "speed"; may be empty */
    bool of;                      /* the heading is "of the" words, which name a thing */
    bool whole;                   /* the heading runs on into the words */
    bool colon;                   /* parts the heading from the words */
    struct str words;             /* of the article */
    struct str tail;              /* put behind them; may be empty */
    bool gap;                     /* the tail stands further on in the text */
    const struct cr_claim *claim; /* whose words they are */
    int worth;
};

struct labelling {
    struct arena *arena;
    const struct label_lists *lists;
    const struct cr_analysis *analysis;
    const struct cr_fact *fact;
    const struct cr_span *differing;
    enum cr_facet facet;
    bool spellings; /* of one name differ */
};

static inline bool label_is_present(struct cr_span span)
{
    return span.end > span.start;
}

struct str label_text(const struct labelling *l, const struct cr_claim *c, struct cr_span span);

/* What the words of an article follow; empty for facets that have no heading. */
struct str label_heading(const struct labelling *l, const char *name);

/* From who to what, as it stands in the text: "the ship hit the quay". */
struct cr_span label_statement_span(const struct cr_claim *c);

/* Does a claim only say that something is, or that somebody has something? */
bool label_says_nothing(const struct cr_claim *c);

/* How many claims of the fact name its event. */
int label_support(const struct labelling *l, const struct cr_claim *c);

/* How well words of a claim would do: a sentence in full, short, with names instead of pronouns. */
int label_worth(const struct labelling *l, const struct cr_claim *c, struct str words);

/* "villages" of "of its villages", "bodies" of "more bodies", "games" of "of eleven games". */
struct str label_without_determiner(const struct labelling *l, struct str s);

/* "people killed", of claims that count. */
struct phrase label_counted(const struct labelling *l, const struct cr_claim *c);

/* "speed: the ferry was travelling", from "the ferry was travelling at 14 knots"; "magnitude of the
 * quake", from "a magnitude-6 quake"; of claims with a unit. */
struct phrase label_measured(const struct labelling *l, const struct cr_claim *c);

/* "number of depots", where a claim counts something else and the words that differ do not: "No bus
 * left any of the nine depots". Its words are empty where that cannot be told. */
struct phrase label_differing(const struct labelling *l, const struct cr_claim *c);

#endif
