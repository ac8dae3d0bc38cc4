/* Reading goes on where it was left. */
#include "screen/state.h"

static struct pane *pane_of_article(struct reader *reader, uint32_t article)
{
    for (uint32_t i = 0; i < reader->pane_count; i++)
        if (reader->panes[i].document == article)
            return &reader->panes[i];
    return NULL;
}

void resume_reading(struct reader *reader)
{
    size_t count = reader->options->article_count;
    struct cr_reading reading = {arena_new_array(&reader->scratch, uint32_t, count), CR_NONE};
    struct cr_error error;
    bool moved = false;
    if (!reader->options->library ||
        cr_library_get_reading(reader->options->library, reader->articles, count, &reading,
                               &error) != CR_OK)
        return;
    for (uint32_t i = 0; i < count; i++) {
        struct pane *pane = pane_of_article(reader, i);
        if (!pane || reading.offsets[i] == CR_NONE || reading.offsets[i] == 0)
            continue;
        pane->top = flow_line_of(&pane->flow, reading.offsets[i]);
        moved |= pane->top > 0;
    }
    if (reading.focus != CR_NONE)
        navigate_focus_pane(reader, reading.focus);
    if (moved)
        reader_say(reader, "Reading goes on where you left it; %s goes to the beginning.",
                   keymap_key_of(&reader->keymap, ACTION_TOP, &reader->scratch));
}

void resume_remember(struct reader *reader)
{
    size_t count = reader->options->article_count;
    if (!reader->options->library || !reader->pane_count)
        return;
    struct cr_reading reading = {arena_new_array(&reader->scratch, uint32_t, count),
                                 reader_pane(reader)->document};
    struct cr_error error;
    for (uint32_t i = 0; i < count; i++) {
        struct pane *pane = pane_of_article(reader, i);
        reading.offsets[i] = CR_NONE; /* of another story: as it was */
        if (pane)
            reading.offsets[i] = pane->top > 0 && pane->top < (long)pane->flow.lines.count
                                     ? pane->flow.lines.items[pane->top].start
                                     : 0;
    }
    cr_library_put_reading(reader->options->library, reader->articles, count, &reading, &error);
}
