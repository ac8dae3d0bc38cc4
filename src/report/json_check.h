/*
 * Checks on the values of a JSON report that is read back. What does not fit ends the reading by
 * one jump, to the guard that also serves the arena, with the place and the reason in the error.
 *
 * Names: check_…_of takes a member of an object, which must be there; check_…_if one that may be
 * absent; the others a value. Strings and arrays are copied to the arena.
 */
#ifndef REPORT_JSON_CHECK_H
#define REPORT_JSON_CHECK_H

#include <crossread/status.h>

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

struct check {
    struct arena *arena; /* with a guard */
    const char *path;    /* of the report, for messages */
    struct cr_error *error;
    const char *section; /* the array that is being read, for messages; NULL at the top */
    size_t index;
    bool damaged;
};

/* Refuses the report: CR_DAMAGED, and the jump. */
void check_refuse(struct check *check, const char *format, ...)
    __attribute__((format(printf, 2, 3), noreturn));

json_t *check_member(struct check *check, const json_t *object, const char *key, json_type type);

/* A whole number below `limit`. */
uint32_t check_index(struct check *check, const json_t *value, const char *what, uint32_t limit);
uint32_t check_index_of(struct check *check, const json_t *object, const char *key, uint32_t limit);
uint32_t *check_indices_of(struct check *check, const json_t *object, const char *key,
                           uint32_t limit, uint32_t *count);

/* A count; 0 where it is absent. */
uint32_t check_count_if(struct check *check, const json_t *object, const char *key);

/* Strings without NUL. */
const char *check_text_of(struct check *check, const json_t *object, const char *key);
const char *check_text_if(struct check *check, const json_t *object, const char *key);
const char **check_texts_if(struct check *check, const json_t *object, const char *key,
                            uint32_t *count);

/* `absent` where it is absent. */
double check_number_if(struct check *check, const json_t *object, const char *key, double absent);

/* 0…1 */
double check_share_of(struct check *check, const json_t *object, const char *key);

/* The value that name_of calls so; name_of returns "?" past its last. */
uint32_t check_name(struct check *check, const json_t *value, const char *what,
                    const char *(*name_of)(uint32_t value));
uint32_t check_name_of(struct check *check, const json_t *object, const char *key,
                       const char *(*name_of)(uint32_t value));

#endif
