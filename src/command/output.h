/*
 * What the program says: results to standard output or a file, messages to standard error.
 */
#ifndef COMMAND_OUTPUT_H
#define COMMAND_OUTPUT_H

#include <crossread/status.h>

#include <stddef.h>

struct output {
    const char *path; /* for messages */
    int fd;
};

/* Opens (and empties) a file, or standard output where path is NULL or "-". CR_IO. */
enum cr_status output_open(struct output *output, const char *path, struct cr_error *error);

/* Writes all of the bytes. CR_IO (a full disk); CR_CANCELLED where the other end of a pipe was
 * closed, which is no error of ours: there is no message. */
enum cr_status output_write(struct output *output, const char *bytes, size_t length,
                            struct cr_error *error);

/* Closes a file; a late error of writing shows here. */
enum cr_status output_close(struct output *output, struct cr_error *error);

/* open, write and close in one. */
enum cr_status output_all(const char *path, const char *bytes, size_t length,
                          struct cr_error *error);

/* "crossread: …" and a line break on standard error. Control characters are shown as symbols:
 * names of files and words of damaged files are part of messages. */
void output_message(const char *message);

#endif
