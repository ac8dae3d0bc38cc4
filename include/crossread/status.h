/*
 * Errors as values.
 *
 * Every call of the library that can fail returns an enum cr_status and takes a
 * struct cr_error * (which may be NULL). On failure the error holds one complete message for
 * people: it names the file (and line, where there is one) and what to do. The library never
 * prints and never exits.
 */
#ifndef CROSSREAD_STATUS_H
#define CROSSREAD_STATUS_H

#define CR_STATUS_LIST(X)                                                                          \
    X(CR_OK, "ok")                                                                                 \
    X(CR_NO_MEMORY, "out of memory")                                                               \
    X(CR_IO, "cannot be read or written")                                                          \
    X(CR_NOT_FOUND, "not found")                                                                   \
    X(CR_EMPTY, "holds no text")                                                                   \
    X(CR_BINARY, "is not text")                                                                    \
    X(CR_TOO_BIG, "is too big")                                                                    \
    X(CR_DAMAGED, "is damaged or of another version")                                              \
    X(CR_UNSUPPORTED, "is not supported")                                                          \
    X(CR_USAGE, "wrong usage")                                                                     \
    X(CR_CANCELLED, "stopped by the reader")

enum cr_status {
#define CR_STATUS_ENUM(name, text) name,
    CR_STATUS_LIST(CR_STATUS_ENUM)
#undef CR_STATUS_ENUM
};

/* Longest message, terminating NUL included, in bytes. Longer ones are cut between characters. */
enum { CR_ERROR_MESSAGE_MAX = 512 };

struct cr_error {
    enum cr_status status;
    char message[CR_ERROR_MESSAGE_MAX];
};

/* A few words for a status; never NULL. */
const char *cr_status_text(enum cr_status status);

#endif
