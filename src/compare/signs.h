/*
 * Signs: words by which comparing knows in which state somebody or something is, and what else it
 * asks of a word: the lists of data/<language>/signs.txt. Loaded once, then only read.
 */
#ifndef COMPARE_SIGNS_H
#define COMPARE_SIGNS_H

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"

struct signs;

/* Lists of states that exclude or follow one another, said of one person or thing. */
enum sign_chain {
    CHAIN_FATES, /* steps are enum sign_fate; of all others a higher step comes after a lower one */
    CHAIN_CONDITIONS,
    CHAIN_CARE,
    CHAIN_WHEREABOUTS,
    CHAIN_CUSTODY,
    CHAIN_PROCEEDINGS,
    CHAIN_POSTS, /* who stays in office or leaves it, now or soon */
    CHAIN_CONTESTS,
    CHAIN_DEFEATS,
    CHAIN_PLEAS,
    CHAIN_FITNESS,
    CHAIN_STRIKERS,
    CHAIN_FIRMS, /* of firms and other bodies, all before it of people */
    CHAIN_FIRES,
    CHAIN_SERVICES, /* from here on of things, which signs.txt lists */
    CHAIN_WAYS,
    CHAIN_WARNINGS,
    CHAIN_CONTACT,
    CHAIN_FINDS,
    CHAIN_STUCK,
    CHAIN_STORMS,
    CHAIN_SPREAD, /* water, sickness, leaks and eruptions, until they are over */
    CHAIN_DISTRESS,
    CHAIN_JOURNEYS,
    CHAIN_PLACES,
    CHAIN_BIDS,
    CHAIN_ACCORDS,
    CHAIN_BILLS,
    CHAIN_CASES,
    CHAIN_STRIKES,
    CHAIN_DATES,
    CHAIN_DEEDS, /* what is planned, then done (deeds.h); read from classes of events */
    CHAIN_COUNT
};

/* Lists of words that say one thing alone. */
enum sign_list {
    SIGNS_BARE,         /* verbs that say of a thing no more than that it was there */
    SIGNS_TRACES,       /* nouns for what tells of something: "no sign of" it */
    SIGNS_BLOWS,        /* verbs by which somebody comes to harm */
    SIGNS_HURTING,      /* verbs that hurt a part of the body */
    SIGNS_BREAKING,     /* verbs by which a thing comes to harm */
    SIGNS_WANTING,      /* verbs whose object need not be there: "seek", "cancel" */
    SIGNS_MIND,         /* verbs of what goes on in somebody's mind: "know", "want" */
    SIGNS_AGAIN,        /* verbs that say that something was otherwise before: "reopen" */
    SIGNS_PURPOSES,     /* words that say what something is for */
    SIGNS_CARRIERS,     /* classes of clauses that say where or how somebody is or is brought */
    SIGNS_REFUSALS,     /* words by which what follows did not come about: "refuse" */
    SIGNS_REMAINS,      /* nouns for what is left of the dead, and is done for them: "body" */
    SIGNS_MOTION,       /* classes of events that take somebody somewhere */
    SIGNS_SINGLING,     /* words that leave one event of a kind: "last" */
    SIGNS_ORIGINS,      /* words by which something comes into being or into use */
    SIGNS_SERVING,      /* and by which it is in use since */
    SIGNS_DORMANT,      /* words by which nothing is done any more */
    SIGNS_COMING_ABOUT, /* words by which what is planned comes about */
    SIGNS_COMMENCING,   /* by which it begins */
    SIGNS_COMPLETING,   /* by which it is done */
    SIGNS_OCCURRING,    /* verbs that say of a noun for an event that it happened */
    SIGNS_SOUGHT,       /* nouns for whoever did it: "the attacker" */
    SIGNS_NAMING,       /* verbs that give somebody's name */
    SIGNS_WITHHOLDING,  /* verbs by which a name is kept back */
    SIGNS_SUSPECTING,   /* events by which somebody is the suspect of the story */
    SIGNS_NAMES,        /* nouns for it */
    SIGNS_LEADING,      /* verbs of being at the head of what one person is at the head of */
    SIGNS_DOING,        /* verbs of what one person does: "drive" the bus */
    SIGNS_DONE_BY_ONE,  /* verbs of what one or one party does to a thing: "disperse" */
    SIGNS_MANY,         /* nouns for people of whom a story may well have several */
    SIGNS_ANYBODY,      /* nouns for people that say no more of them */
    SIGNS_CO_HELD,      /* offices held beside another: "leader" */
    SIGNS_ONCE_HELD,    /* before an office: not held, or not quite that: "former", "deputy" */
    SIGNS_HAVING,       /* verbs by which somebody or something has what is said of it */
    SIGNS_CAUSING,      /* verbs whose actor brings their object about */
    SIGNS_STARTING,     /* and of a question for it: "what started the fire" */
    SIGNS_BLAMING,      /* verbs that say who or what is at fault */
    SIGNS_ASCRIBING,    /* verbs that lead "to" a cause */
    SIGNS_RESULTING,    /* words for what came "from" a cause */
    SIGNS_BRINGING,     /* verbs that lead from a cause "to" what it brings about */
    SIGNS_OPEN,         /* words by which a cause is still open */
    SIGNS_DOUBTS,       /* words by which something may be so: "suspected" */
    SIGNS_SETTLING,     /* words by which it is: "confirm" */
    SIGNS_HABITS,       /* words by which something happens again and again */
    SIGNS_CAUSES,       /* nouns for what brings something about */
    SIGNS_OWING,        /* prepositions before a cause */
    SIGNS_HOURS,        /* prepositions before an hour */
    SIGNS_OTHERS,       /* words before somebody or something else of the kind: "another" */
    SIGNS_UNTIL,        /* words by which a denial ends: "did not come until" */
    SIGNS_LIGHT,        /* words that every text is full of and that say nothing of their own */
    SIGNS_SO_FAR,       /* words by which what was not so may have come since: "yet" */
    SIGNS_LATER,        /* words of what was told later than something else */
    SIGNS_EARLIER,      /* and earlier */
    SIGNS_COUNT
};

enum sign_fate {
    FATE_UNKNOWN,
    FATE_DEAD,
    FATE_IN_CARE,
    FATE_IN_CUSTODY,
    FATE_UNHURT,
    FATE_ALIVE,
    FATE_FREE
};

/* Whose state a word tells; the theme is the object, or the actor where there is none. */
enum sign_bearer { BEARER_ACTOR, BEARER_OBJECT, BEARER_SUBJECT, BEARER_THEME };

struct sign {
    enum sign_bearer bearer;
    uint32_t step;
    bool only_negated; /* "has not been seen" is missing, but who was seen is not found */
    bool perhaps;      /* means other things, too: "is gone", "stays" */
};

/* Errors: CR_NOT_FOUND, CR_IO, CR_DAMAGED (names file and line). */
enum cr_status signs_load(struct arena *arena, const char *data_dir, const char *language,
                          struct signs **out, struct cr_error *error);

/* What a lemma, class of events or phrase says in a chain; false where it says nothing. */
bool signs_find(const struct signs *signs, enum sign_chain chain, struct str word,
                struct sign *out);

/* The chains whose signs begin with the same word as this one does, as bits. */
uint32_t signs_chains(const struct signs *signs, struct str word);

/* "fires", as signs.txt calls it. */
struct str signs_name(enum sign_chain chain);

/* Is it told of things, of which one that is named with another's word is the same? */
bool signs_is_of_things(enum sign_chain chain);

/* The family of things that a noun names: the current, the electricity; false where the chain is
 * told of no such thing. */
bool signs_family(const struct signs *signs, enum sign_chain chain, struct str noun,
                  uint32_t *family);

struct deed_kind {
    uint32_t family;  /* classes of events of one family tell of one deed: travel, arrive */
    bool of_somebody; /* many do it: two are one only where a name takes part in both */
};

/* The deed that a class of events is; false where it is none. */
bool signs_deed(const struct signs *signs, struct str event_class, struct deed_kind *out);

/* The deed that is meant where somebody is "expected", "due" at a place; false otherwise. */
bool signs_coming(const struct signs *signs, struct str word, struct deed_kind *out);

/* How far something that happens has come. */
enum sign_phase {
    COURSE_NONE,
    COURSE_WANTED,
    COURSE_PLANNED,
    COURSE_DELAYED,
    COURSE_BEGUN,
    COURSE_HALTED,
    COURSE_APPROVED,
    COURSE_DONE,
    COURSE_OVER,
    COURSE_REFUSED
};

/* How far a verb, with or without the preposition after it, brings what its argument names. */
enum sign_phase signs_phase(const struct signs *signs, struct str word);

/* The events of which a story has one that a lemma or class of events may tell of, as bits; 0 where
 * it tells of none. */
uint32_t signs_moments(const struct signs *signs, struct str word);

/* The kind of weapon that a noun names; false where it names none, or no certain one. */
bool signs_weapon(const struct signs *signs, struct str noun, uint32_t *kind);

/* What an adjective says of a thing that has one value of it: "white" its colour. */
bool signs_trait(const struct signs *signs, struct str adjective, uint32_t *dimension,
                 uint32_t *value);

/* Where on a scale with two ends words put something: "armed" at the first of arms. */
struct sign_account {
    uint32_t scale;
    bool first_end;
    bool of_story; /* of what a story has one of: the vote, the weather */
};

/* False where a lemma or phrase says nothing of the kind. */
bool signs_account(const struct signs *signs, struct str words, struct sign_account *out);

/* What a story has one of: the hospital somebody was taken to, the way out of the prison. */
enum sign_slot {
    SLOT_CARE,
    SLOT_SEAT,
    SLOT_HOME,
    SLOT_BIRTHPLACE,
    SLOT_ORIGIN,
    SLOT_DESTINATION,
    SLOT_HEADING,
    SLOT_CAUGHT,
    SLOT_HELD,
    SLOT_FOUND,
    SLOT_HIDING,
    SLOT_BURIAL,
    SLOT_WAY_IN,
    SLOT_WAY_OUT,
    SLOT_FLIGHT,
    SLOT_INJURY,
    SLOT_FLAG,
    SLOT_SCENE,
    SLOT_COUNT
};

/* What the words of a value are, as far as two of a kind exclude each other. */
enum sign_value_kind {
    VALUE_BUILDING,
    VALUE_ROOM,
    VALUE_GROUND,
    VALUE_CONVEYANCE,
    VALUE_OPENING,
    VALUE_WAY, /* of the compass */
    VALUE_BODY,
    VALUE_CLINIC,
    VALUE_STREET,
    VALUE_LISTED_COUNT, /* from here on of names, which no list has */
    VALUE_PLACE = VALUE_LISTED_COUNT,
    VALUE_COUNTRY,
    VALUE_KIND_COUNT
};

enum { SIGN_FRAMES_MAX = 2 };

struct sign_frame {
    enum sign_slot slot;
    enum sign_bearer bearer; /* whose it is */
};

/* The slots that a verb or noun with a preposition opens: "flee in" the means of flight; a verb
 * alone opens those of its object. Returns how many. */
uint32_t signs_frames(const struct signs *signs, struct str phrase,
                      struct sign_frame out[SIGN_FRAMES_MAX]);

/* Does a frame begin with the word? */
bool signs_begins_frame(const struct signs *signs, struct str word);

struct sign_value {
    enum sign_value_kind kind;
    uint32_t value;
    uint32_t part; /* of it: the knee of a leg; 0 where the whole is named */
};

/* What a noun or phrase names that a slot may hold. */
bool signs_value(const struct signs *signs, struct str words, struct sign_value *out);

/* What a noun says of whoever or whatever it describes: "nurse" the job of a person. */
bool signs_description(const struct signs *signs, struct str noun, uint32_t *dimension,
                       uint32_t *value);

/* Who does something, by kind: "soldier" and "army"; false for a noun that could be anybody. */
bool signs_doer(const struct signs *signs, struct str noun, uint32_t *kind);

/* Is a lemma, or class of events, in a plain list? */
bool signs_has(const struct signs *signs, enum sign_list list, struct str word);

#endif
