/*
 * The reader's own library, for the commands: opened if it can be, and named on standard error
 * where it cannot.
 */
#ifndef COMMAND_SHELF_H
#define COMMAND_SHELF_H

#include <crossread/library.h>

struct shelf {
    struct cr_library *library;         /* NULL: it cannot be used; reading goes on without it */
    char trouble[CR_ERROR_MESSAGE_MAX]; /* why; empty where there is none */
};

void shelf_open(struct shelf *shelf);

/* For commands that are nothing without it: the errors of cr_library_open. */
enum cr_status shelf_need(struct shelf *shelf, struct cr_error *error);
void shelf_close(struct shelf *shelf);

/* What the reader said of an analysis; NULL where nothing was, or (with a message) where the
 * library cannot be read. The caller frees it. */
struct cr_judged *shelf_judged(const struct shelf *shelf, const struct cr_analysis *analysis);

#endif
