/*
 * Gold annotation of a story folder: articles (*.txt) and gold.json, with quotes turned into
 * spans of the articles' text. For training and cross-validation only.
 */
#ifndef TRAINING_GOLD_H
#define TRAINING_GOLD_H

#include <crossread/article.h>

#include "base/arena.h"

enum gold_label { GOLD_MATCH, GOLD_CONFLICT, GOLD_UPDATE };

struct gold_end {
    uint32_t article;
    struct cr_span span; /* the quoted words */
};

struct gold_pair {
    struct gold_end a, b;
    enum gold_label label;
    int votes;
};

struct gold_story {
    const char *name;
    const char *folder;
    struct cr_article **articles;
    uint32_t article_count;
    uint32_t *cluster; /* [article_count] */
    struct gold_pair *pairs;
    uint32_t pair_count;
};

/* Reads a folder. Articles are malloc'ed by the library and freed by gold_free; the rest lives on
 * the arena. Errors: those of reading, CR_DAMAGED for a gold.json that does not fit. */
enum cr_status gold_read(struct arena *arena, const char *folder, struct gold_story *out,
                         struct cr_error *error);
void gold_free(struct gold_story *story);

#endif
