/*
 * Web pages into drafts: main text with the kinds of its blocks, and what the page says of itself.
 */
#ifndef INPUT_HTML_H
#define INPUT_HTML_H

#include "base/error.h"
#include "input/draft.h"
#include "input/rules.h"

/* Reads a page (UTF-8). Errors: CR_NO_MEMORY, and those of the table of classes. A page without
 * text leaves the draft without blocks. */
enum cr_status html_read(struct draft *draft, struct str page, const struct input_rules *rules,
                         struct cr_error *error);

#endif
