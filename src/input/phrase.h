/*
 * Phrases: what news sites write around an article ("Sign up for our newsletter", "Reporting by
 * … ; editing by …"), as patterns from data/<language>/furniture.txt, which explains the notation.
 *
 * A pattern always stands for a whole line or a whole sentence. Matching is by backtracking with a
 * budget, so that no text makes it slow.
 */
#ifndef INPUT_PHRASE_H
#define INPUT_PHRASE_H

#include "input/cue.h"
#include "input/date.h"
#include "input/line_words.h"

/* What a class of patterns says of the text it matches; the words of the table's class lines. */
#define PHRASE_FLAG_LIST(X)                                                                        \
    X(ANYWHERE, "anywhere") /* furniture, be it a line or a sentence in a paragraph */             \
    X(LINE, "line")         /* furniture where it is a whole line */                               \
    X(EDGE, "edge")         /* furniture where it is a whole line before or after the body */      \
    X(KEEP, "keep")         /* body, whatever else it looks like */                                \
    X(BELOW, "below")       /* nothing after it belongs to the article */                          \
    X(END, "end")           /* the same, however much follows */                                   \
    X(NEXT, "next")         /* the line after it is furniture too, a headline say */               \
    X(CREDIT, "credit")     /* the paragraph that ends so is a caption */                          \
    X(BYLINE, "byline")     /* names the author */                                                 \
    X(STAMP, "stamp")       /* carries the date of publication */                                  \
    X(LABEL, "label")       /* stands before a title: a section, a format */                       \
    X(OUTLET, "outlet")     /* names the outlet */

enum phrase_flag_index {
#define PHRASE_FLAG_INDEX(name, text) PHRASE_##name##_INDEX,
    PHRASE_FLAG_LIST(PHRASE_FLAG_INDEX)
#undef PHRASE_FLAG_INDEX
};

enum phrase_flag {
#define PHRASE_FLAG_BIT(name, text) PHRASE_##name = 1 << PHRASE_##name##_INDEX,
    PHRASE_FLAG_LIST(PHRASE_FLAG_BIT)
#undef PHRASE_FLAG_BIT
};

struct phrase_table;

/* A table without patterns. `dates` and `words` must live as long as it does. */
struct phrase_table *phrase_table_new(struct arena *arena, const struct date_names *dates,
                                      const struct line_words *words);

/* Adds the patterns of data/<language>/furniture.txt. Errors: as tables_read, and CR_DAMAGED with
 * file and line. */
enum cr_status phrase_table_add(struct arena *arena, const char *language,
                                struct phrase_table *table, struct cr_error *error);

/* The flags of all classes that have a pattern for the whole line, or'ed; 0 where none has. Marks
 * that lead or trail (bullets, brackets, full stops) are not part of it. */
uint32_t phrase_match(const struct phrase_table *table, const struct cue_line *line);

#endif
