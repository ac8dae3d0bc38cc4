/*
 * Words by which the lines around an article are known: those that announce a date, an author, an
 * outlet, and those that speak to the reader. From data/<language>/lines.txt, which explains
 * itself.
 */
#ifndef INPUT_LINE_WORDS_H
#define INPUT_LINE_WORDS_H

#include "base/error.h"
#include "base/map.h"
#include "input/cue.h"

/* The sections of the table. */
#define LINE_WORD_LIST(X)                                                                          \
    X(POSTED, "posted")       /* before the date on which an article appeared */                   \
    X(UPDATED, "updated")     /* before that of its last change */                                 \
    X(TOLD_ON, "on")          /* before a day that something happened on, not a stamp */           \
    X(COPYRIGHT, "copyright") /* before a year and the outlet's name */                            \
    X(BY, "by")               /* before the author's name */                                       \
    X(POST, "posts")          /* of people at the outlet: "Staff Reporter" */                      \
    X(ABOUT, "about")         /* in what an outlet says of itself or its people */                 \
    X(NEWSROOM, "newsroom")   /* after the outlet's name */                                        \
    X(TOLD, "told")           /* before the outlet that somebody spoke to */                       \
    X(IN, "in")               /* between a reporter and where he is */                             \
    X(JOIN, "joins")          /* within a name of several words */                                 \
    X(AND, "and")             /* between names */                                                  \
    X(PARTICLE, "particles")  /* within a person's name */                                         \
    X(CREDIT, "credits")      /* before the name of a picture's owner */                           \
    X(ORDER, "orders")        /* to the reader: "Subscribe …" */                                 \
    X(READER, "reader")       /* us and you */                                                     \
    X(THIS, "this")           /* before a work */                                                  \
    X(WORK, "works")          /* what an article calls itself */                                   \
    X(SAID, "said")           /* somebody is quoted */                                             \
    X(KEY_TITLE, "key title") /* keys of headers, "Title: …"; words joined by "_" */             \
    X(KEY_OUTLET, "key outlet")                                                                    \
    X(KEY_AUTHOR, "key author")                                                                    \
    X(KEY_PUBLISHED, "key published")                                                              \
    X(KEY_MODIFIED, "key modified")                                                                \
    X(KEY_URL, "key url")                                                                          \
    X(KEY_LANGUAGE, "key language")                                                                \
    X(KEY_OTHER, "key other")

enum line_word_index {
#define LINE_WORD_INDEX(name, text) LINE_##name##_INDEX,
    LINE_WORD_LIST(LINE_WORD_INDEX)
#undef LINE_WORD_INDEX
};

enum line_word {
#define LINE_WORD_BIT(name, text) LINE_##name = 1 << LINE_##name##_INDEX,
    LINE_WORD_LIST(LINE_WORD_BIT)
#undef LINE_WORD_BIT
};

_Static_assert((int)LINE_KEY_OTHER_INDEX < 31, "a section more than a number has bits");

struct line_words {
    struct map words; /* lower case → LINE_… */
};

/* Adds the words of data/<language>/lines.txt to a table that begins as {{.arena = arena}}. Errors:
 * as tables_read, and CR_DAMAGED, which names file and line. */
enum cr_status line_words_add(struct arena *arena, const char *language, struct line_words *words,
                              struct cr_error *error);

/* The kinds of a word, as it stands in the table; 0 where it is none. */
unsigned line_word_kinds(const struct line_words *words, struct str fold);

/* Whether a token is one of the words of a kind. */
bool line_word_is(const struct line_words *words, const struct cue_token *token, unsigned kinds);

/* Whether token `at` of a line is, which need not be there. */
bool line_word_at(const struct line_words *words, const struct cue_line *line, uint32_t at,
                  unsigned kinds);

#endif
