/*
 * The wording of a text: its words one after the other, ready to be laid beside another text's.
 *
 * A unit is a word, or a whole figure with the bound before or behind it ("more than 40", "twenty-
 * three", "3rd"). Punctuation and articles are left out. Words that carry little of what is said
 * (prepositions, auxiliaries, pronouns) are light; a negation is a unit of its own kind.
 */
#ifndef COMPARE_WORDING_H
#define COMPARE_WORDING_H

#include "claims/extract.h"
#include "language/frequency.h"
#include "language/lexicon.h"

/* What a word is to its head, however the clause is turned: the object of an active verb is what
 * the subject of a passive one is. */
enum unit_role { UNIT_ROLE_OTHER, UNIT_ROLE_DOES, UNIT_ROLE_UNDERGOES };

enum { UNIT_NONE = 0xffff };

enum unit_kind { UNIT_WORD, UNIT_LIGHT, UNIT_NEGATION, UNIT_NUMBER };

/* What a number is one of; those of different kinds do not stand against each other. */
enum number_kind { NUMBER_COUNT, NUMBER_PERCENT, NUMBER_MONEY, NUMBER_YEAR };

struct wording_unit {
    enum unit_kind kind;
    struct str lemma; /* of a number: as written */
    struct str form;  /* as written */
    uint32_t key;     /* of the lemma in the lexicon; LEXICON_NONE */
    uint8_t part;     /* enum lexicon_part */
    bool is_name;
    bool refutes; /* "hoax", "deny" */
    bool doubts;  /* "may", "reportedly", "claim" */
    bool says;    /* "say", "report" */
    bool telling; /* of who says the rest, to whom, when */
    bool denies;  /* "fail", "decline", "lack": what hangs on it is not so */
    bool listed;  /* among things of which there may be more: "including" */
    bool ordinal; /* of a number */
    bool approximate;
    uint8_t number;       /* enum number_kind */
    const char *currency; /* its code; NULL where it is none or untold */
    double low, high;     /* of a number: what it may be, INFINITY where open */
    double rounding;      /* of decimals and millions: half a step of the last digit shown */
    float weight;         /* > 0 */
    struct cr_span span;
    uint16_t word; /* of its sentence: the last */
    uint16_t head; /* the unit, not light, that it hangs on; UNIT_NONE */
    uint8_t role;  /* enum unit_role */
};

struct wording {
    const char *text; /* of the article */
    const struct claim *claims;
    uint32_t claim_count;
    struct wording_unit *units;
    uint32_t count;
    double weight; /* of all units that are not light */
    double light;  /* weight of those that are */
    bool asks;     /* it has a question */
    bool stops;    /* it ends with a full stop */
    bool names;    /* it has a name */
    bool numbers;  /* it has a figure */
};

/* Texts beyond this many units are cut. */
enum { WORDING_MAX = 300 };

/* Lives on the arena; the article's claims must outlive it. */
void wording_of(struct arena *arena, const struct lexicon *lexicon,
                const struct frequency *frequency, const struct article_claims *article,
                struct wording *out);

/* "One man" says no more than "a man". */
bool wording_is_one(const struct wording_unit *unit);

/* Two numbers of one kind; a bare one may be of any. */
bool wording_same_kind(const struct wording_unit *a, const struct wording_unit *b);

/* By how much two numbers may differ and be one that was rounded: 2,053.27 and 2,053. */
double wording_rounding(const struct wording_unit *a, const struct wording_unit *b);

bool wording_equal(const struct wording_unit *a, const struct wording_unit *b);

#endif
