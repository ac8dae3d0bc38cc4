/*
 * Items of feeds and of other readers' files into articles.
 */
#ifndef INPUT_ITEM_H
#define INPUT_ITEM_H

#include "input/feed.h"

/*
 * Hands over the article of an item; one without any text is left out. `number` is the item's place
 * in its file, `title` that of the feed. An item that holds only the beginning of its article, or a
 * summary of it, becomes an article that says so. Errors: CR_NO_MEMORY, those of the sink.
 */
enum cr_status item_emit(struct arena *arena, const struct content *content,
                         const struct content_tables *tables, const struct feed *feed,
                         const struct feed_item *item, uint32_t number,
                         const struct content_sink *sink, struct cr_error *error);

#endif
