/*
 * Signs: words by which the rules of the verdicts know in which state somebody or something is,
 * the lists of data/<language>/signs.txt. Loaded once, then only read.
 */
#ifndef COMPARE_SIGNS_H
#define COMPARE_SIGNS_H

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"

struct signs;

/* Lists of states that exclude or follow one another, said of one person or thing. */
enum sign_chain {
    CHAIN_FATES, /* steps are enum fate; of all others a higher step comes after a lower one */
    CHAIN_CONDITIONS,
    CHAIN_WHEREABOUTS,
    CHAIN_CUSTODY,
    CHAIN_PROCEEDINGS,
    CHAIN_FIRES,
    CHAIN_COUNT
};

enum fate { FATE_UNKNOWN, FATE_DEAD, FATE_IN_CARE, FATE_IN_CUSTODY, FATE_UNHURT, FATE_ALIVE };

/* Whose state a word tells. */
enum sign_bearer { BEARER_ACTOR, BEARER_OBJECT, BEARER_SUBJECT };

struct sign {
    enum sign_bearer bearer;
    uint32_t step;
};

/* Errors: CR_NOT_FOUND, CR_IO, CR_DAMAGED (names file and line). */
enum cr_status signs_load(struct arena *arena, const char *data_dir, const char *language,
                          struct signs **out, struct cr_error *error);

/* What a lemma, class of events or phrase says in a chain; false where it says nothing. */
bool signs_find(const struct signs *signs, enum sign_chain chain, struct str word,
                struct sign *out);

/* A verb that says of a thing no more than that it was there. */
bool signs_is_bare(const struct signs *signs, struct str verb);

/* A verb that says that something was otherwise before: "reopen". */
bool signs_is_again(const struct signs *signs, struct str verb);

/* A verb of what goes on in somebody's mind: "know", "want". */
bool signs_is_of_mind(const struct signs *signs, struct str verb);

#endif
