/*
 * What clauses want to know of words: the lists of data/<language>/clauses.txt, and what follows
 * from the lexicon.
 *
 * Loaded once, then only read; several threads may share it. Lemmas are asked for as struct word
 * holds them, verbs with their particle ("carry out").
 */
#ifndef LANGUAGE_CLAUSE_WORDS_H
#define LANGUAGE_CLAUSE_WORDS_H

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"
#include "language/lexicon.h"
#include "language/role.h"

struct clause_words;

/*
 * Reads data_dir/<language>/clauses.txt. `lexicon` must outlive the result. Errors: CR_NOT_FOUND,
 * CR_IO, CR_DAMAGED (names file and line).
 */
enum cr_status clause_words_load(struct arena *arena, const char *data_dir, const char *language,
                                 const struct lexicon *lexicon, struct clause_words **out,
                                 struct cr_error *error);

/* "Ordered them to stop": who stops is the object. False: the subject ("refused to stop"). */
bool clause_object_does_it(const struct clause_words *words, struct str verb);

/* "Held talks", "underwent surgery": what the light verb's subject is to the event. False where
 * the verb is not light. */
bool clause_light_verb(const struct clause_words *words, struct str verb, enum claim_role *subject);

/* "The attack took place", "a fire broke out". */
bool clause_happening_verb(const struct clause_words *words, struct str verb);

/* Verbs whose object gets to know something: "told reporters that". */
bool clause_teller(const struct clause_words *words, struct str verb);

/* "abroad", "nearby". */
bool clause_place_adverb(const struct clause_words *words, struct str adverb);

/* "peacefully": an adverb in -ly that says how, not how sure or when. */
bool clause_manner_adverb(const struct clause_words *words, struct str adverb);

/* "Were reported": verbs that in the passive only say of an event that it was. */
bool clause_carries_passive(const struct clause_words *words, struct str verb);

/* "fire", "off": one verb in the dictionary, whose particle may look like a preposition. */
bool clause_is_phrasal(const struct clause_words *words, struct str verb, struct str particle);

/* "take", "place": a verb and its bare object that are one verb in the dictionary. */
bool clause_is_idiom(const struct clause_words *words, struct str verb, struct str noun);

/* A verb of our event classes. */
bool clause_tells_event(const struct clause_words *words, struct str verb);

/* Verbs that in a headline without an object mean the passive: "Man charged over robbery". */
bool clause_suffers(const struct clause_words *words, struct str verb);

/* "In", "front": the beginning of a preposition that goes on with "of". */
bool clause_is_preposition(const struct clause_words *words, struct str preposition);

/* "Mr", as it is written. */
bool clause_honorific(const struct clause_words *words, struct str form);

/* An event noun, and what it is called: "launch" (launch), "shooting" (shoot), "earthquake"
 * (earthquake). */
struct clause_event {
    bool is_event;
    bool owner_suffers; /* its possessive is who it is done to: "his arrest" */
    bool of_is_doer;    /* "the arrival of" */
    struct str lemma;
};

struct clause_event clause_event_of(const struct clause_words *words, struct str noun);

/* Kinds of nouns that prepositions care for. */
enum clause_kind {
    CLAUSE_KIND_ELSE,
    CLAUSE_KIND_PLACE,
    CLAUSE_KIND_TIME,
    CLAUSE_KIND_PERSON, /* peoples, firms, governments too */
    CLAUSE_KIND_EVENT,
    CLAUSE_KIND_VEHICLE,
    CLAUSE_KIND_NUMBER,
    CLAUSE_KIND_COUNT
};

/* By the lexicon's most frequent sense. */
enum clause_kind clause_kind_of(const struct clause_words *words, struct str noun);

/* "At the start", "at a time": one of its first senses is a time. */
bool clause_can_be_time(const struct clause_words *words, struct str noun);

/* A noun that can be the source of a statement: people, their groups, reports. */
bool clause_may_speak(const struct clause_words *words, struct str noun);

/* The role of a phrase by its preposition; ROLE_OTHER where that is unknown. */
enum claim_role clause_preposition_role(const struct clause_words *words, struct str preposition,
                                        enum clause_kind kind);

#endif
