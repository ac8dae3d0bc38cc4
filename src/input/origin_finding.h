/*
 * Finding the origin of an article: what origin.c, origin_date.c and origin_outlet.c share.
 */
#ifndef INPUT_ORIGIN_FINDING_H
#define INPUT_ORIGIN_FINDING_H

#include "input/draft.h"
#include "input/page.h"
#include "input/rules.h"

/*
 * How far each kind of evidence is trusted, the most trusted first. What the site says of itself
 * goes over what an agency's dateline says, and that over names that are merely mentioned.
 */
enum origin_trust {
    TRUST_NONE,
    TRUST_MENTION,   /* "told the paper" over and over; the year of a copyright line */
    TRUST_TWEET,     /* the date of an embedded message; a name in a prompt */
    TRUST_ELSEWHERE, /* a known name or a date somewhere in the furniture */
    TRUST_COPYRIGHT,
    TRUST_ABOUT, /* "X is a news agency", "a reporter for X" */
    TRUST_DATELINE,
    TRUST_HEADER, /* a date or a name of its own between or around title and body */
    TRUST_UPDATED,
    TRUST_POSTED
};

/* Words of a name; blocks at the beginning of the body that may hold a dateline. */
enum { ORIGIN_NAME_WORDS = 5, ORIGIN_LEAD_BLOCKS = 3 };

struct origin_finding {
    struct draft *draft;
    const struct input_rules *rules;
    struct cue_line *lines; /* of the draft's blocks */
    size_t first_body;
    enum origin_trust outlet_trust;
    const char *outlet;
    enum origin_trust date_trust;
    struct date_stamp date;
    bool partial; /* `date` lacks its year or its day */
    struct date_stamp updated;
    int copyright_year;
};

/* Takes a name, or a date, where it is trusted more than what was found before. A complete date
 * goes over an incomplete one, whatever their trust. */
void origin_offer_outlet(struct origin_finding *f, enum origin_trust trust, const char *name);
void origin_offer_date(struct origin_finding *f, enum origin_trust trust,
                       const struct date_stamp *date);

/* The text of tokens, on the draft's arena. */
const char *origin_text_of(struct origin_finding *f, const struct cue_line *line, uint32_t from,
                           uint32_t to);

/* Whether a mark of one byte, one of `marks`, stands there. */
bool origin_is_mark(const struct cue_line *line, uint32_t at, const char *marks);

/* Whether one of the words before token `end` is of a kind (LINE_…). */
bool origin_has_word(const struct origin_finding *f, const struct cue_line *line, uint32_t end,
                     unsigned kinds);

/* The token after the capitalised words from `at` on; small words may stand between them. */
uint32_t origin_name_end(const struct origin_finding *f, const struct cue_line *line, uint32_t at);

/* Whether a month or a weekday stands among the tokens. */
bool origin_names_day(const struct origin_finding *f, const struct cue_line *line, uint32_t from,
                      uint32_t to);

/* Dates of a line of furniture. */
void origin_look_at_dates(struct origin_finding *f, size_t block);

/* Outlets that a line of furniture names; `flags` are those of its phrases. */
void origin_look_at_outlets(struct origin_finding *f, size_t block, uint32_t flags);

/* Outlets that the body speaks of as its own. */
void origin_look_at_body(struct origin_finding *f);

/* Mends the date that was found: by the copyright line's year, by the lead. */
void origin_complete_date(struct origin_finding *f);

#endif
