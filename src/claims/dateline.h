/*
 * Datelines: "TROY, Mich. (AP) —", "(Bloomberg) --", "SEOUL, Sept. 13 -" before a report's first
 * sentence. They are no part of its grammar.
 */
#ifndef CLAIMS_DATELINE_H
#define CLAIMS_DATELINE_H

#include "language/word.h"

/* How many words at the start of a sentence are a dateline, its dash included; 0 for none, and
 * where nothing would be left. Only the words' spans are looked at. */
uint16_t dateline_words(const char *text, const struct sentence *sentence);

#endif
