/*
 * A claim as the engine works with it: one checkable statement, clause by clause, with the exact
 * words each facet stands on. compare/ turns it into the public struct cr_claim.
 *
 * All pointers live on the article's arena. Words are indices into the claim's sentence. Spans are
 * bytes into the article's text, half-open; an absent span has start == end.
 */
#ifndef CLAIMS_CLAIM_H
#define CLAIMS_CLAIM_H

#include <crossread/analysis.h>

#include "base/str.h"
#include "language/clause.h"
#include "language/number.h"
#include "language/role.h"
#include "language/word.h"

enum { CLAIM_NONE = 0xffffffffu };

struct claim_argument {
    enum claim_role role;
    uint16_t head;          /* word */
    struct cr_span span;    /* the phrase, without its adposition */
    struct str lemma;       /* of the head; a name's canonical form */
    struct str preposition; /* lower case; empty where there is none */
    uint32_t entity;        /* of the article (struct entity), pronouns resolved; CLAIM_NONE */
    bool negated;           /* "no injuries", "none of the three" */
    bool shared; /* stands at another clause: a subject of two verbs, a noun's relative */
};

struct claim_quantity {
    enum quantity_kind kind;
    struct cr_quantity value; /* in the unit's base (metres, seconds …); `of` is a lemma */
    double resolution;        /* half a step of the last digit shown: 400 → 50, 387 → 0.5 */
    double second;            /* lower number of a score; else 0 */
    uint32_t currency;        /* key of a name that several currencies have; LEXICON_NONE */
    bool on_scale;            /* a magnitude or category */
    bool unsaid;              /* no number stands there: "the missile", "the missiles" */
    bool each;                /* a rate: "40 crowns a share", "3 dollars apiece" */
    bool difference;          /* by how much something changed, not how much there is */
    struct cr_span span;      /* number, approximator and unit */
    struct cr_span of_span;   /* noun counted; absent where none */
    uint32_t argument;        /* of the claim; CLAIM_NONE */
    struct str state;         /* what has become of what is counted (counted.h); empty */
    struct str part_noun;     /* "four of them officers"; empty */
    bool acts;                /* they did it, with an object: "ten men robbed a bank" */
    bool part;                /* some of those counted before: "among them three officers" */
    bool of_group;            /* some of all: "six of the victims", "five of the bombs" */
    double list_total;        /* the three of "two adults and a child"; 0 where no list begins */
    struct cr_span list_span; /* of that list */
    double of_whole;          /* the eight of "five of the eight cars"; 0 where untold */
    bool whole;               /* "five of the eight": how many there are at all */
    bool generic;             /* counts people, or whatever was counted before, without more */
    bool grows;               /* numbers in that state grow while an event goes on */
    bool shrinks;             /* they grow and shrink: the missing are found */
    bool of_people;           /* only people are in that state */
    bool anything;            /* "an object": may be any thing */
    bool aftermath;           /* what came before or after the main thing: aftershocks */
    bool frequency;           /* so many every day, each */
    bool beyond_event;        /* "all 19 ferries in the country", "six other ferries" */
    bool everywhere;          /* "2,900 people worldwide" */
    bool changed;             /* it was another number before: "raised to 225 crowns" */
    bool harm;                /* counts whoever was killed or hurt: "no casualties" */
};

enum time_granularity {
    TIME_MINUTE,
    TIME_HOUR,
    TIME_DAYPART,
    TIME_DAY,
    TIME_WEEK,
    TIME_MONTH,
    TIME_YEAR,
    TIME_LONGER
};
enum time_relation { TIME_AT, TIME_BEFORE, TIME_AFTER, TIME_SINCE, TIME_UNTIL };

/* What the minutes of a time count from. Only times of one anchor can be laid side by side as they
 * are; claims/time.h brings others together where that can be done. */
enum time_anchor {
    TIME_OF_DAY,     /* midnight of a day nobody names */
    TIME_OF_WEEK,    /* Monday, 00:00, of an unknown week */
    TIME_OF_YEAR,    /* 1 January of an unknown year, counted as in 2000 */
    TIME_OF_TELLING, /* midnight of the day the article was written, which is unknown */
    TIME_OF_STORY,   /* what was told before, of which no day is known: "a few hours later" */
    TIME_DATED       /* 1970-01-01T00:00 */
};

/* An interval [from, to) in minutes since the anchor, in the zone it was told in. */
struct claim_time {
    int64_t from;
    int64_t to;
    enum time_granularity granularity;
    enum time_relation relation;
    enum time_anchor anchor;
    bool dated;         /* anchor is TIME_DATED; else, with TIME_OF_DAY, only minutes of the day */
    bool vague;         /* "around", "early", "shortly before" */
    bool half_day_open; /* "6:47": twelve hours later is as good */
    bool attributive;   /* says which thing is meant: "the 2011 shooting", "Monday's price" */
    bool zone_known;
    int zone_minutes; /* east of Greenwich, where known */
    bool shared;      /* told of another clause that this one hangs on */
    struct cr_span span;
};

enum speech {
    SPEECH_NONE,
    SPEECH_SAID,
    SPEECH_CONFIRMED,
    SPEECH_DENIED,
    SPEECH_ALLEGED,
    SPEECH_PLANNED
};

struct claim_speaker {
    struct str name; /* canonical where known */
    uint32_t entity; /* of the article; CLAIM_NONE */
    struct cr_span span;
    struct cr_span cue; /* "said", "according to" */
    enum speech speech;
};

struct claim {
    uint32_t sentence;   /* of the article */
    struct cr_span span; /* the clause's words, attribution excluded where it can be */
    enum clause_form form;
    uint16_t predicate;            /* word; of copulas and appositions the attribute's head */
    struct cr_span predicate_span; /* of copulas the copula, where it is there */
    struct str lemma;       /* of the predicate, a verb where it is a nominalisation: launch */
    struct str event_class; /* of the verb-class table; the lemma where it has none */
    bool nominal;           /* the predicate is a noun */
    bool copular;
    bool passive;
    bool past; /* told as done (past or perfect tense, or present in a headline) */
    bool future;
    bool progressive;        /* "was being brought": under way */
    bool withheld;           /* says that something is not known or not told yet */
    struct cr_span question; /* what is withheld: "details of the launch"; absent where none */
    uint16_t detail;         /* word in it that says nothing: "details"; WORD_NONE */
    bool background;         /* told of another, earlier event than the article's main one */
    enum cr_polarity polarity;
    struct cr_span polarity_span;
    enum cr_certainty certainty;
    struct cr_span certainty_span;
    bool quoted; /* direct speech */
    struct cr_span quote; /* the passage between its marks; may run over sentences */
    struct claim_argument *arguments;
    uint32_t argument_count;
    struct claim_quantity *quantities;
    uint32_t quantity_count;
    struct claim_time *times; /* of the event, not of the telling */
    uint32_t time_count;
    struct claim_speaker *speakers; /* outermost first */
    uint32_t speaker_count;
    double confidence; /* of the parse beneath it, 0…1 */
};

#endif
