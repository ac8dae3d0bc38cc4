/*
 * Filling a struct cr_error: one complete message, at the place where the failure is understood.
 */
#ifndef BASE_ERROR_H
#define BASE_ERROR_H

#include <crossread/status.h>

/* Fills *error (which may be NULL) and returns status:  return error_set(error, CR_IO, "%s: …") */
enum cr_status error_set(struct cr_error *error, enum cr_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* For the end of a guarded call: CR_NO_MEMORY with its message. */
enum cr_status error_no_memory(struct cr_error *error);

#endif
