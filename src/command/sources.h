/*
 * The sources of the command line, read. A source that cannot be read is named on standard error
 * and hides no other.
 */
#ifndef COMMAND_SOURCES_H
#define COMMAND_SOURCES_H

#include <crossread/source.h>

#include "base/str.h"
#include "command/options.h"

struct sources {
    struct cr_readings *readings; /* owns the articles; NULL: they were taken over one by one */
    struct cr_article **articles; /* in the order of the command line */
    size_t count;
    size_t failed;
    char first_failure[CR_ERROR_MESSAGE_MAX]; /* empty where all were read */
};

/* What is named on the command line, to be read. */
struct sources_wanted {
    const struct command_line *line;
    const struct command_operand *operands;
    size_t count;
    /* As of cr_reading_options. NULL: told on standard error, and so are the notes; else they are
     * left to sources_say_notes. */
    bool (*progress)(void *context, size_t done, size_t total);
    void *context;
};

/* Whether anything of it must be fetched. */
bool sources_are_remote(const struct sources_wanted *wanted);

/* Reads every operand; folders stand for the articles in them. CR_NO_MEMORY. */
enum cr_status sources_read(const struct sources_wanted *wanted, struct sources *out,
                            struct cr_error *error);

/* Says on standard error what was left out and what could not be read. */
void sources_say_notes(const struct sources *sources);
void sources_free(struct sources *sources);

/* Takes an article over as the next source, and notes one that could not be read (its message is
 * printed). Both: CR_NO_MEMORY. */
enum cr_status sources_take(struct sources *sources, struct cr_article *article,
                            struct cr_error *error);
enum cr_status sources_fail(struct sources *sources, enum cr_status status,
                            const struct cr_error *error);

/* The folder of the bundled demo story, on the arena. CR_NOT_FOUND. */
enum cr_status sources_demo(struct arena *arena, const char **out, struct cr_error *error);

/* Where $CROSSREAD_DATA is not set and the program runs in the folder it was built in, sets it to
 * the data built there, so that nothing need be installed. Called before any thread starts. */
void sources_find_data(void);

#endif
