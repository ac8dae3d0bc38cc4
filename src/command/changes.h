/* What changed from one text of an article to the next. */
#ifndef COMMAND_CHANGES_H
#define COMMAND_CHANGES_H

#include <crossread/article.h>

#include "base/str.h"

/*
 * Appends the paragraphs that went ("- …"), came ("+ …") or were rewritten ("~ …", with the words
 * that changed as [-old-] and {+new+}); unchanged ones are left out, furniture is not looked at.
 * Control characters are shown as symbols. Returns how many there are.
 */
size_t changes_add(struct buf *out, const struct cr_article *before,
                   const struct cr_article *after);

#endif
