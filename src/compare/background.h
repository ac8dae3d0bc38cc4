/*
 * Which claims tell of another, earlier event than the one their article reports: last year's
 * march, the earthquake of 2003, the launch two weeks ago.
 */
#ifndef COMPARE_BACKGROUND_H
#define COMPARE_BACKGROUND_H

#include "compare/statement.h"

/* Sets `background` and `long_ago` of all claims of an article. */
void background_mark(struct statements *article);

#endif
