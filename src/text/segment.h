/*
 * Text into sentences and tokens.
 *
 * Tokens are syntactic words as Universal Dependencies has them for English: clitics ("do|n't",
 * "Seoul|'s") and hyphenated compounds ("short|-|range") are split; each token keeps its exact
 * span in the text. Tokens never cross a sentence, sentences never cross a block of the article.
 * Offsets are bytes into the text, half-open.
 */
#ifndef TEXT_SEGMENT_H
#define TEXT_SEGMENT_H

#include <crossread/article.h>

#include "base/arena.h"
#include "base/str.h"

/* The token follows the one before it without white space between. */
enum { TOKEN_GLUED = 1 };

struct text_token {
    uint32_t start;
    uint32_t end;
    uint32_t flags;
};

struct text_sentence {
    struct cr_span span; /* without white space at its ends */
    uint32_t block;      /* of the article */
    uint32_t first_token;
    uint32_t token_count;
};

struct text_segments {
    struct text_sentence *sentences;
    uint32_t sentence_count;
    struct text_token *tokens;
    uint32_t token_count;
};

/* What a language tells the segmenter; made once from data/<language>/abbreviations.txt. */
struct text_rules;

enum cr_status text_rules_load(struct arena *arena, const char *data_dir, const char *language,
                               struct text_rules **out, struct cr_error *error);

/*
 * Splits the blocks of a text; linear in its length, and cannot fail. `rules` is only read, so that
 * several threads may share it; NULL for a language without a list: then full stops, capitals and
 * ICU's properties must do. Scripts without spaces are split by ICU's dictionaries. Data of the
 * treebanks and the figures reached: make eval-segment.
 */
void text_segment(struct arena *arena, const struct text_rules *rules, const char *text,
                  const struct cr_block *blocks, uint32_t block_count, struct text_segments *out);

#endif
