/*
 * The command line: one table of commands and one of options, from which the parser, --help and
 * the completions of three shells are made. The manual is checked against them by a test.
 *
 * A command is the first argument; without one the reader opens. Options and sources may stand in
 * any order, except that --date and --outlet correct the source that follows them. "--" ends the
 * options; "-" is standard input.
 */
#ifndef COMMAND_OPTIONS_H
#define COMMAND_OPTIONS_H

#include <crossread/article.h>
#include <crossread/report.h>

#include "base/arena.h"

/* X(id, word, arguments, what it does) */
#define COMMAND_LIST(X)                                                                            \
    X(READ, "", "SOURCE…", "open the reader (a text report where standard output is no terminal)") \
    X(DEMO, "demo", "", "open the reader on the bundled demo story")                               \
    X(REPORT, "report", "SOURCE…", "print a report: what matches, what conflicts, and why")        \
    X(STORIES, "stories", "SOURCE…", "print which events the sources (or the library) report")     \
    X(ADD, "add", "SOURCE…", "keep articles in the library, and sort them into stories")           \
    X(LIST, "list", "", "print the articles of the library, newest first")                         \
    X(SEARCH, "search", "WORD…", "print articles of the library that hold all of the words")       \
    X(OPEN, "open", "ID…", "open a story (s3) or articles (12 15) of the library, or a search")    \
    X(VERSIONS, "versions", "ID", "open the texts an article has had, with what changed marked")   \
    X(EXPORT, "export", "ID…", "print a report on a story or articles of the library, or files")   \
    X(FORGET, "forget", "ID…", "take articles out of the library, with all that quotes them")      \
    X(COMPARE, "compare", "A B", "judge statement B against text A, or a table (--pairs)")         \
    X(TRACE, "trace", "SOURCE…", "print tags, trees, clauses and claims of the sentences")         \
    X(COMPLETION, "completion", "SHELL", "print a completion script for bash, zsh or fish")

enum command {
#define COMMAND_ENUM(id, word, arguments, help) COMMAND_##id,
    COMMAND_LIST(COMMAND_ENUM)
#undef COMMAND_ENUM
        COMMAND_COUNT
};

#define FOR(id) (1u << COMMAND_##id)
#define FOR_SOURCES (FOR(READ) | FOR(REPORT) | FOR(STORIES) | FOR(TRACE) | FOR(ADD))
#define FOR_LISTS (FOR(LIST) | FOR(SEARCH) | FOR(STORIES))
#define FOR_OUTPUT (FOR(REPORT) | FOR(COMPARE) | FOR(TRACE) | FOR(EXPORT) | FOR_LISTS)
#define FOR_READER (FOR(READ) | FOR(DEMO) | FOR(OPEN) | FOR(VERSIONS))
#define FOR_REPORT (FOR(REPORT) | FOR(EXPORT)) /* all formats, rules and scores */
#define FOR_ALL ((1u << COMMAND_COUNT) - 1)

/*
 * X(id, letter or 0, name, argument or NULL, values, commands, help). Values: the words to choose
 * from, "FILE" for a file's name, "" for anything.
 */
#define OPTION_LIST(X)                                                                             \
    X(FORMAT, 'f', "format", "FORMAT", "text json markdown html csv", FOR_OUTPUT,                  \
      "text (default), json, markdown, html or csv; all but report and export: text, json")        \
    X(OUTPUT, 'o', "output", "FILE", "FILE", FOR_OUTPUT,                                           \
      "write to FILE instead of standard output")                                                  \
    X(WIDTH, 'w', "width", "COLUMNS", "", FOR_READER | FOR_REPORT | FOR_LISTS,                     \
      "width of text reports and lists (default: the terminal's, else 80)")                        \
    X(TRACE, 0, "trace", NULL, "", FOR_REPORT,                                                     \
      "show rule, score and counter-reasons of every verdict (text, markdown, html)")              \
    X(FAIL_ON, 0, "fail-on", "KIND", "conflict", FOR(REPORT),                                      \
      "exit with status 3 where the report holds a KIND (conflict)")                               \
    X(FILES, 0, "files", "FOLDER", "FILE", FOR(EXPORT),                                            \
      "write the articles as text files into FOLDER instead (without ID: all of them)")            \
    X(PAIRS, 'p', "pairs", "FILE", "FILE", FOR(COMPARE),                                           \
      "judge a table: id, text A, text B, parted by tabs; one JSON line each")                     \
    X(DATE, 'd', "date", "DATE", "", FOR_SOURCES,                                                  \
      "the next source was published on DATE (2023-09-13, 2023-09-13T14:05+09:00)")                \
    X(OUTLET, 'O', "outlet", "NAME", "", FOR_SOURCES, "the next source is by the outlet NAME")     \
    X(FEEDS, 'F', "feeds", "LIST", "FILE", FOR_SOURCES,                                            \
      "what is new in the feeds of LIST: a file or address (OPML, or an address a line)")          \
    X(ALL, 'a', "all", NULL, "", FOR_SOURCES, "with --feeds: what was read before, too")           \
    X(SUMMARIES, 0, "summaries", NULL, "", FOR_SOURCES,                                            \
      "do not fetch the articles that feeds only sum up")                                          \
    X(SCRIPT, 's', "script", "FILE", "FILE", FOR_READER, "run the key strokes of FILE first")      \
    X(THEME, 't', "theme", "NAME", "", FOR_READER, "colours of the reader")                        \
    X(ASCII, 0, "ascii", NULL, "", FOR_READER, "draw signs and lines in ASCII only")               \
    X(NO_COLOR, 0, "no-color", NULL, "", FOR_READER, "no colours (as with $NO_COLOR)")             \
    X(NO_MOUSE, 0, "no-mouse", NULL, "", FOR_READER, "leave the mouse to the terminal")            \
    X(HELP, 'h', "help", NULL, "", FOR_ALL, "print this help")                                     \
    X(VERSION, 'V', "version", NULL, "", FOR_ALL, "print the version")

enum option {
#define OPTION_ENUM(id, letter, name, argument, values, commands, help) OPTION_##id,
    OPTION_LIST(OPTION_ENUM)
#undef OPTION_ENUM
        OPTION_COUNT
};

struct command_info {
    const char *word;
    const char *arguments;
    const char *help;
};

struct option_info {
    char letter; /* 0: none */
    const char *name;
    const char *argument; /* NULL: takes none */
    const char *values;
    unsigned commands; /* bit 1 << enum command */
    const char *help;
};

extern const struct command_info command_infos[COMMAND_COUNT];
extern const struct option_info option_infos[OPTION_COUNT];

/* One operand: a source with its corrections, a statement of `compare`, the shell's name. */
struct command_operand {
    const char *name;
    struct cr_article_hints hints;
    bool list; /* of feeds */
};

struct command_line {
    enum command command;
    struct command_operand *operands;
    size_t operand_count;
    bool given[OPTION_COUNT];
    const char *values[OPTION_COUNT]; /* of the last time each was given */
    enum cr_report_format format;
    unsigned width; /* 0: not given */
};

enum { COMMAND_WIDTH_MIN = 20, COMMAND_WIDTH_MAX = 10000 };

/* Parses; strings are those of argv. CR_USAGE with a message that ends with where to look. Where
 * --help or --version is given nothing else is checked. */
enum cr_status command_parse(struct arena *arena, int argc, char **argv, struct command_line *out,
                             struct cr_error *error);

#endif
