/*
 * From drafts to public articles, and the way from bytes to a draft.
 */
#ifndef INPUT_ARTICLE_H
#define INPUT_ARTICLE_H

#include "base/error.h"
#include "input/draft.h"

/* A new article with copies of all that the draft holds. Errors: CR_NO_MEMORY. `sha256` has 64
 * digits. */
enum cr_status article_make(const struct draft *draft, const char *path, const char *sha256,
                            struct cr_article **out, struct cr_error *error);

#endif
