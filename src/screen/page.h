/*
 * A page: what a view other than the panes shows, as rows of styled cells of one width, with
 * items that can be selected. Views build pages by pure functions of the model; scrolling,
 * selecting, searching and printing are the same for all of them.
 */
#ifndef SCREEN_PAGE_H
#define SCREEN_PAGE_H

#include "base/vec.h"
#include "screen/cells.h"

enum page_target {
    TARGET_NONE,
    TARGET_FACT,
    TARGET_CLAIM,
    TARGET_DOCUMENT,
    TARGET_QUOTED, /* a document, for something that stands in it */
    TARGET_STORY,
    TARGET_RELATION,
    TARGET_REJECTED /* of those the reader rejected */
};

struct page_item {
    int row;
    int rows;
    enum page_target target;
    uint32_t id;
};

struct page {
    struct arena arena;
    int columns;
    int head; /* the first rows, which stay where they are while the others scroll */
    bool ascii;
    vec(struct cell *) rows;
    vec(struct page_item) items;
};

struct paragraph_run {
    size_t start; /* bytes into the text; it ends where the next one starts */
    enum style_role role;
};

/* Text in several styles, to be broken into rows. */
struct paragraph {
    struct buf text;
    vec(struct paragraph_run) runs;
};

void page_start(struct page *page, int columns, bool ascii);
void page_free(struct page *page);

/* An empty row. */
void page_blank(struct page *page);

/* A row to be filled by hand. */
struct pen page_row(struct page *page);

/* A part of a row that is there already. */
struct pen page_at(const struct page *page, size_t row, int column, int limit);

struct paragraph paragraph_start(struct arena *arena);
void paragraph_add(struct paragraph *paragraph, enum style_role role, struct str text);
void paragraph_puts(struct paragraph *paragraph, enum style_role role, const char *text);
void paragraph_addf(struct paragraph *paragraph, enum style_role role, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Breaks a paragraph into rows, the first `indent`ed, the others by `hanging` columns. */
void page_add(struct page *page, const struct paragraph *paragraph, int indent, int hanging);

/* A heading with an empty row before it (but on the first row). */
void page_section(struct page *page, const char *title);

/* What the person noted; NULL: nothing. */
void page_add_note(struct page *page, const char *note);

/* From here to page_end_item: one item. */
void page_begin_item(struct page *page, enum page_target target, uint32_t id);
void page_end_item(struct page *page);

#endif
