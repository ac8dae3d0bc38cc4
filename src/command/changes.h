/* What changed from one text of an article to the next. */
#ifndef COMMAND_CHANGES_H
#define COMMAND_CHANGES_H

#include <crossread/article.h>

#include "base/str.h"

/*
 * Appends the sentences that went ("- …"), came ("+ …") or were reworded ("~ …", with the words
 * that changed as [-old-] and {+new+}); unchanged ones are left out, furniture is not looked at.
 * Control characters are shown as symbols. Errors: those of cr_changes_find.
 */
enum cr_status changes_add(struct buf *out, const struct cr_article *before,
                           const struct cr_article *after, struct cr_error *error);

#endif
