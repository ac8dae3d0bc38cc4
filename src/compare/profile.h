/*
 * An article as far as grouping looks at it: what it names, what it is about, which days it speaks
 * of, when it was published. Made from a skimmed article (claims/skim.h).
 *
 * A profile is one block of bytes without pointers, a few kilobytes, that can be stored and read
 * back by the same version of crossread on a machine of the same byte order. Terms are 32-bit
 * hashes, so profiles need no vocabulary in common.
 */
#ifndef COMPARE_PROFILE_H
#define COMPARE_PROFILE_H

#include "claims/skim.h"
#include "compare/publication.h"
#include "language/frequency.h"

/* Bags of weighted terms. The lead is the title and the first sentences. */
enum profile_bag {
    PROFILE_NAMES, /* words of names; those the lexicon knows as one entity */
    PROFILE_CONTENT,
    PROFILE_LEAD_NAMES,
    PROFILE_LEAD, /* names and content */
    PROFILE_LEAD_PLACES,
    PROFILE_PLACES,      /* of the whole article, without countries */
    PROFILE_AGENTS,      /* people, organisations and works of the whole article */
    PROFILE_CLOCK,       /* minutes of the day of clock times */
    PROFILE_NUMBERS,     /* figures, whatever they count; those of more digits weigh more */
    PROFILE_QUOTES,      /* runs of words inside quotation marks */
    PROFILE_BAG_COUNT
};

enum { PROFILE_DAYS_MAX = 12, PROFILE_SPANS_MAX = 6, PROFILE_DAY_NONE = INT32_MIN };

/* Days [from, to] that a phrase like "last week" or "in May" covers. */
struct profile_span {
    int32_t from, to;
};

struct profile_entry {
    uint32_t id;
    float value; /* > 0 */
};

enum { PROFILE_MAGIC = 0x43525032 /* CRP2; another whenever terms or their weights change */ };

struct story_profile {
    uint32_t magic;
    uint32_t size;        /* of the whole, in bytes */
    uint64_t fingerprint; /* of the source's bytes: an order that is nobody's choice */
    struct publication published;
    /* Days are counted from the day of publication, so that they are known without its year. */
    int32_t main_day;               /* most named at the head */
    int32_t days[PROFILE_DAYS_MAX]; /* named at all, ascending; main_day is one of them */
    uint32_t day_count;
    struct profile_span spans[PROFILE_SPANS_MAX];
    uint32_t span_count;
    int32_t weekday;   /* most named at the head, Monday 0; -1 where none is or two are */
    uint32_t weekdays; /* named at all, as bits */
    uint32_t first[PROFILE_BAG_COUNT + 1]; /* entries of bag b: [first[b], first[b + 1]) */
    float norm[PROFILE_BAG_COUNT];
    struct profile_entry entries[]; /* of each bag by ascending id, no id twice */
};

struct story_profile *story_profile_make(struct arena *arena, const struct lexicon *lexicon,
                                         const struct frequency *frequency,
                                         const struct article_claims *article,
                                         const struct names *names);

/* Are these bytes a profile of this version? The bytes are not trusted. */
bool story_profile_check(const void *bytes, size_t length);

/* 0…1; 0 where a bag is empty. */
double profile_cosine(const struct story_profile *a, enum profile_bag bag_a,
                      const struct story_profile *b, enum profile_bag bag_b);

/* How much of the weight of a's bag lies in terms that b's bag has, 0…1; 1 where a's is empty. */
double profile_contained(const struct story_profile *a, enum profile_bag bag_a,
                         const struct story_profile *b, enum profile_bag bag_b);

/* Terms that both have. */
uint32_t profile_shared(const struct story_profile *a, const struct story_profile *b,
                        enum profile_bag bag);

/* The weight of the terms that both have, of each the lesser of the two. */
double profile_overlap(const struct story_profile *a, const struct story_profile *b,
                       enum profile_bag bag);

#endif
