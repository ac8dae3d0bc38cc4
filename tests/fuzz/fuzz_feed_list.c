/* Lists of feeds as newsboat's urls file has them: no link holds a line break or a control
 * character that was not there, and each line is a link, left out, or a comment. */
#include "target.h"

#include "input/feed_list.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = {0};
    struct feed feed = {0};
    struct str text = {(const char *)data, size};
    uint32_t left_out, lines = 1;
    for (size_t i = 0; i < size; i++)
        lines += data[i] == '\n';
    feed_list_read(&arena, text, &feed, &left_out);
    if (feed.links.count + left_out > lines)
        abort();
    for (size_t i = 0; i < feed.links.count; i++)
        if (memchr(feed.links.items[i].s, '\n', feed.links.items[i].n))
            abort();
    arena_free(&arena);
    fuzz_content("urls", FEED_LIST_TYPE, data, size);
    return 0;
}
