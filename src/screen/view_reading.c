/*
 * While the sources are fetched: the view at the bottom until they are there. How far that is
 * stands in the status row.
 */
#include "screen/views.h"
#include "screen/work.h"

static void build(const struct reader *reader, struct page *page)
{
    struct paragraph text = paragraph_start(&page->arena);
    page_blank(page);
    paragraph_addf(
        &text, STYLE_DETAIL,
        "The sources are being fetched; the text stands here when they are there. %s goes "
        "on with what has come by then, %s leaves.",
        keymap_key_of(&reader->keymap, ACTION_STOP, &page->arena),
        keymap_key_of(&reader->keymap, ACTION_CLOSE, &page->arena));
    page_add(page, &text, 2, 2);
}

void reading_begin(struct reader *reader)
{
    reader->views[0] = VIEW_READING;
    reader->page_stale = true;
    reader->work = work_start_reading(reader->options);
    reader->done = !reader->work;
    reader->status = reader->work ? CR_OK : error_no_memory(&reader->error);
}

const struct view_ops view_reading = {"Fetching", ACTION_NONE, build, NULL, NULL};
