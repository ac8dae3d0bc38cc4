/*
 * Web pages into drafts: main text with the kinds of its blocks, and what the page says of itself.
 */
#ifndef INPUT_HTML_H
#define INPUT_HTML_H

#include "base/error.h"
#include "input/classes.h"
#include "input/draft.h"
#include "input/rules.h"

/* Reads a page (UTF-8); *rules are those of the language it is in. Errors: CR_NO_MEMORY. A page
 * without text leaves the draft without blocks. */
enum cr_status html_read(struct draft *draft, struct str page, const struct rule_set *set,
                         struct class_table *classes, const struct input_rules **rules,
                         struct cr_error *error);

/* Reads HTML that is nothing but an article's text, as feeds have it; the draft may have a title
 * already. A fragment that cannot be parsed for want of memory adds nothing. */
void html_read_fragment(struct draft *draft, struct str html, struct class_table *classes);

/* The text of a snippet ("AT&amp;T", "a <b>bold</b> word"), white space squeezed. */
struct str html_text(struct arena *arena, struct str html);

#endif
