/*
 * Headers: "Key: value" lines in front of a text, as clipping tools, mail and front matter write
 * them ("Title: …", "Date: …", "Source: …").
 */
#ifndef INPUT_HEADER_H
#define INPUT_HEADER_H

#include "input/draft.h"
#include "input/rules.h"

/*
 * Reads the headers at the start of *text into the draft and cuts them off. Two known keys at least
 * make a header, or a fence ("---") about them; else nothing is changed.
 */
void header_read(struct draft *draft, struct str *text, const struct input_rules *rules);

#endif
