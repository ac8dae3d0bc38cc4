/*
 * Commands: what stands behind ':', in scripts, and in the configuration file. Every action is a
 * command too, by its name.
 */
#ifndef SCREEN_COLON_H
#define SCREEN_COLON_H

#include "screen/state.h"

/* X(function, "name", "arguments", "what it does") */
#define COLON_LIST(X)                                                                              \
    X(set, "set", "OPTION[=VALUE]", "change an option; without a value: show it")                  \
    X(theme, "theme", "NAME", "choose the colours")                                                \
    X(map, "map", "KEYS ACTION", "bind keys to an action")                                         \
    X(unmap, "unmap", "KEYS", "free keys")                                                         \
    X(write, "write", "FILE", "write a report: .md .html .json .csv, else text")                   \
    X(print, "print", "FILE", "write what this view shows, all of it, as plain text")              \
    X(write_over, "write!", "FILE", "the same, over a file that is there")                         \
    X(print_over, "print!", "FILE", "print, over a file that is there")                            \
    X(relabel, "relabel", "KIND", "call these two claims: match, conflict, update, unrelated")     \
    X(grade, "grade", "GRADE", "grade source and information: B2, B, 2; 0 takes it back")          \
    X(note, "note", "TEXT", "note on this claim, or else the source; without text: away with it")  \
    X(note_pair, "note-pair", "TEXT", "note on the two claims that stand so to each other")        \
    X(date, "date", "DATE", "this source was published then: 2023-09-13, 2023-09-13T14:05+09:00")  \
    X(outlet, "outlet", "NAME", "this source is by that outlet")                                   \
    X(story, "story", "NUMBER", "show a story")                                                    \
    X(tutor, "tutor", "", "learn the keys by trying them, in two minutes; again: stop")            \
    X(dump, "dump", "FILE", "write the screen, with the roles of its cells")                       \
    X(size, "size", "COLUMNSxROWS", "size of the screen, in scripts without a terminal")           \
    X(quit, "q", "", "leave")                                                                      \
    X(quit, "quit", "", "leave")

/* Errors: CR_USAGE where there is no such command or its argument is wrong; those of writing. The
 * message is without a place. */
enum cr_status colon_run(struct reader *reader, struct str line, struct cr_error *error);

/* The n-th line that begins with `stem`: names of commands, options, themes, actions. */
const char *colon_complete(struct reader *reader, struct str stem, size_t n);

struct colon_info {
    const char *name;
    const char *arguments;
    const char *help;
};

/* The table above for the help; NULL past its end. */
const struct colon_info *colon_info(size_t n);

#endif
