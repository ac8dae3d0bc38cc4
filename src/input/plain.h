/*
 * Plain text into paragraphs.
 *
 * A line is a paragraph, unless the text is hard-wrapped: then a run of lines is one, as in mail.
 */
#ifndef INPUT_PLAIN_H
#define INPUT_PLAIN_H

#include "input/draft.h"

/* Appends the paragraphs of a text (UTF-8, '\n' line breaks) to the draft, all with role body. */
void plain_read(struct draft *draft, struct str text);

#endif
