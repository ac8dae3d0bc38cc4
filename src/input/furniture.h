/*
 * Furniture: which blocks of a text are the article and which are what the site puts around it.
 *
 * Cues, weighed in this order: phrases of the table (input/phrase.h); pictures' credits; place in
 * the page (nothing but furniture, title and standfirst stands before the first paragraph of prose,
 * and hardly anything else after the last); a line that is no sentence between paragraphs that are,
 * and is longer than a subheading. A sentence of furniture at the end of a paragraph becomes a
 * block of its own.
 */
#ifndef INPUT_FURNITURE_H
#define INPUT_FURNITURE_H

#include "input/draft.h"
#include "input/rules.h"

/*
 * Gives the blocks of a plain text their roles, splits those that are partly furniture, and finds
 * the title; every block must have role body. A picture's caption or credit becomes role caption.
 * Where the draft comes from `markup`, which knows titles, captions and headings, the roles that
 * are not body stay, and only phrases and prompts are looked for.
 */
void furniture_mark(struct draft *draft, const struct input_rules *rules, bool markup);

#endif
