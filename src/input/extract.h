/*
 * Extraction: where in a web page its article is.
 *
 * The page becomes a line of blocks (paragraphs, headings, list items, captions), each good
 * (prose), bad (links, scraps) or of no weight. The article is the element whose good text
 * outweighs its bad text most, after Readability and the maximum subsequence of Pasternack and Roth
 * (2009); what its class names or tags call something else (navigation, comments, related articles)
 * is left out first, unless most of the page's prose is in it.
 */
#ifndef INPUT_EXTRACT_H
#define INPUT_EXTRACT_H

#include "input/classes.h"
#include "input/draft.h"
#include "input/live.h"

/* Appends the blocks of the article to the draft, all of them role body or caption; nothing where
 * the page holds no text. `title` (s may be NULL) is the title found so far: a heading of the same
 * words is the start of the article and not repeated. The entries of a live blog become entries
 * of the draft. */
void extract_article(struct draft *draft, const struct markup *page, struct class_table *classes,
                     struct str title, const struct live *live);

/* The same for a fragment that is known to hold nothing but an article's text. */
void extract_fragment(struct draft *draft, const struct markup *page, struct class_table *classes,
                      struct str title);

#endif
