/*
 * Markdown into blocks: headings, paragraphs, list items, quotations; emphasis and links become
 * their text, images and code are left out. Enough for clippings and notes, not all of CommonMark.
 */
#ifndef INPUT_MARKDOWN_H
#define INPUT_MARKDOWN_H

#include "input/draft.h"

/* Appends the blocks of a text. The first heading of the highest level is the title, if the draft
 * has none yet; all other blocks have role body. */
void markdown_read(struct draft *draft, struct str text);

#endif
