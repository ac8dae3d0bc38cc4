#include "screen/views.h"

const struct view_ops *view_ops_of(enum view_kind view)
{
    static const struct view_ops *const all[] = {
        NULL,          &view_fact,    &view_facts,      &view_timeline,
        &view_origins, &view_stories, &view_statistics, &view_word,
        &view_help,    &view_library, &view_reading};
    return all[view];
}

static int rows_for_page(const struct reader *reader)
{
    const struct layout *layout = &reader->layout;
    int rows = layout->rows - (layout->title_row >= 0) - (layout->status_row >= 0);
    return rows - reader->page.head > 1 ? rows - reader->page.head : 1;
}

static void build(struct reader *reader)
{
    enum view_kind view = reader_view(reader);
    if (!reader->page_stale && reader->page.columns == reader->layout.columns)
        return;
    page_start(&reader->page, reader->layout.columns, reader->ascii);
    view_ops_of(view)->build(reader, &reader->page);
    reader->page_stale = false;
}

/* Keeps the selected item on the screen, and the page from scrolling past its end. */
static void settle(struct reader *reader)
{
    struct page *page = &reader->page;
    int *item = &reader->positions[reader_view(reader)].item;
    int *top = &reader->positions[reader_view(reader)].top;
    int rows = rows_for_page(reader), count = (int)page->rows.count - page->head;
    if (*item >= (int)page->items.count)
        *item = (int)page->items.count - 1;
    if (*item < 0)
        *item = 0;
    if (*top > count - rows)
        *top = count - rows;
    if (*top < 0)
        *top = 0;
}

static void show_selected(struct reader *reader)
{
    struct page *page = &reader->page;
    int *top = &reader->positions[reader_view(reader)].top;
    if (!page->items.count)
        return;
    const struct page_item *item = &page->items.items[reader->positions[reader_view(reader)].item];
    int row = item->row - page->head, rows = rows_for_page(reader);
    if (row + item->rows > *top + rows)
        *top = row + item->rows - rows;
    if (row < *top)
        *top = row;
    if (reader->positions[reader_view(reader)].item == 0)
        *top = 0;
}

/* The selected item follows what is on the screen. */
static void select_shown(struct reader *reader, int direction)
{
    struct page *page = &reader->page;
    int *item = &reader->positions[reader_view(reader)].item;
    int top = reader->positions[reader_view(reader)].top + page->head;
    int bottom = top + rows_for_page(reader);
    for (;
         direction > 0 && *item + 1 < (int)page->items.count && page->items.items[*item].row < top;
         (*item)++)
        ;
    for (; direction < 0 && *item > 0 && page->items.items[*item].row >= bottom; (*item)--)
        ;
}

void views_scroll(struct reader *reader, int rows)
{
    reader->positions[reader_view(reader)].top += rows;
    settle(reader);
    select_shown(reader, rows);
}

static void step(struct reader *reader, int items)
{
    if (!reader->page.items.count) {
        views_scroll(reader, items);
        return;
    }
    reader->positions[reader_view(reader)].item += items;
    settle(reader);
    show_selected(reader);
}

static void open_item(struct reader *reader)
{
    const struct view_ops *ops = view_ops_of(reader_view(reader));
    int item = reader->positions[reader_view(reader)].item;
    if (ops->open && item < (int)reader->page.items.count) {
        struct page_item copy = reader->page.items.items[item];
        ops->open(reader, &copy);
    }
}

static void copy_rows(struct reader *reader, struct surface *surface)
{
    struct page *page = &reader->page;
    const struct layout *layout = &reader->layout;
    int top = layout->title_row >= 0, bottom = layout->rows - (layout->status_row >= 0);
    int first = reader->positions[reader_view(reader)].top;
    for (int row = top; row < bottom; row++) {
        int from = row - top;
        if (from >= page->head)
            from += first;
        struct cell *to = surface_cell(surface, row, 0);
        if (from < (int)page->rows.count)
            memcpy(to, page->rows.items[from], (size_t)page->columns * sizeof *to);
    }
}

static void draw_selection(struct reader *reader, struct surface *surface)
{
    struct page *page = &reader->page;
    if (!page->items.count)
        return;
    const struct page_item *item = &page->items.items[reader->positions[reader_view(reader)].item];
    int row = item->row - reader->positions[reader_view(reader)].top;
    if (row < page->head)
        return;
    row += reader->layout.title_row >= 0;
    int last = reader->layout.rows - (reader->layout.status_row >= 0);
    for (int i = 0; item->target != TARGET_NONE && i < item->rows && row + i < last; i++)
        surface_overlay(surface, row + i, 0, surface->columns, STYLE_SELECTED);
    surface->cursor_row = row;
    surface->cursor_column = 0;
}

static void draw_hits(struct reader *reader, struct surface *surface)
{
    const struct search *search = &reader->search;
    int first = reader->layout.title_row >= 0;
    for (size_t i = 0; search_is_shown(reader) && i < search->hits.count; i++) {
        const struct hit *hit = &search->hits.items[i];
        int row = (int)hit->where;
        if (row >= reader->page.head)
            row -= reader->positions[reader_view(reader)].top;
        if (row < 0 || row > rows_for_page(reader) + reader->page.head)
            continue;
        surface_overlay(surface, row + first, (int)hit->span.start, (int)hit->span.end, STYLE_HIT);
    }
}

void views_draw(struct reader *reader, struct surface *surface)
{
    build(reader);
    settle(reader);
    copy_rows(reader, surface);
    draw_selection(reader, surface);
    draw_hits(reader, surface);
}

const struct page_item *views_selected(struct reader *reader)
{
    build(reader);
    settle(reader);
    if (!reader->page.items.count)
        return NULL;
    return &reader->page.items.items[reader->positions[reader_view(reader)].item];
}

const struct page *views_page(struct reader *reader)
{
    build(reader);
    return &reader->page;
}

/* Scrolls to a row and selects the item it belongs to. */
void views_go_to_row(struct reader *reader, int row)
{
    int *top = &reader->positions[reader_view(reader)].top, rows = rows_for_page(reader);
    build(reader);
    for (int i = 0; i < (int)reader->page.items.count; i++)
        if (reader->page.items.items[i].row <= row)
            reader->positions[reader_view(reader)].item = i;
    row -= reader->page.head;
    if (row < *top || row >= *top + rows)
        *top = row - rows / 3;
    settle(reader);
}

/* A click selects what it falls on; a click on what is selected opens it. */
void views_click(struct reader *reader, int row)
{
    build(reader);
    int *item = &reader->positions[reader_view(reader)].item;
    row -= reader->layout.title_row >= 0;
    if (row < reader->page.head || row > rows_for_page(reader) + reader->page.head)
        return;
    row += reader->positions[reader_view(reader)].top;
    for (int i = 0; i < (int)reader->page.items.count; i++) {
        const struct page_item *at = &reader->page.items.items[i];
        if (row < at->row || row >= at->row + at->rows)
            continue;
        if (*item == i)
            open_item(reader);
        else
            *item = i;
        return;
    }
}

bool views_act(struct reader *reader, enum action action)
{
    const struct view_ops *ops = view_ops_of(reader_view(reader));
    if (ops->act && ops->act(reader, action))
        return true;
    build(reader);
    int page = rows_for_page(reader) > 1 ? rows_for_page(reader) - 1 : 1;
    switch (action) {
    case ACTION_LINE_DOWN:
    case ACTION_NEXT_CLAIM:
        step(reader, 1);
        return true;
    case ACTION_LINE_UP:
    case ACTION_PREVIOUS_CLAIM:
        step(reader, -1);
        return true;
    case ACTION_PAGE_DOWN:
        views_scroll(reader, page);
        return true;
    case ACTION_PAGE_UP:
        views_scroll(reader, -page);
        return true;
    case ACTION_HALF_DOWN:
        views_scroll(reader, (page + 1) / 2);
        return true;
    case ACTION_HALF_UP:
        views_scroll(reader, -(page + 1) / 2);
        return true;
    case ACTION_TOP:
        step(reader, -(int)reader->page.rows.count);
        return true;
    case ACTION_BOTTOM:
        step(reader, (int)reader->page.rows.count);
        return true;
    case ACTION_OPEN:
        open_item(reader);
        return true;
    default:
        return false;
    }
}

struct str views_text(struct reader *reader, struct arena *arena)
{
    struct buf text = {.arena = arena};
    build(reader);
    for (size_t row = 0; row < reader->page.rows.count; row++) {
        cells_text(reader->page.rows.items[row], 0, reader->page.columns, &text);
        buf_add_char(&text, '\n');
    }
    return (struct str){text.s, text.n};
}

/* Without articles -------------------------------------------------------------------------------
 */

/* What makes sense where no article is open. */
static bool is_allowed(enum action action)
{
    static const enum action allowed[] = {
        ACTION_QUIT,       ACTION_CLOSE,          ACTION_BACK,      ACTION_REDRAW,
        ACTION_SUSPEND,    ACTION_MOUSE,          ACTION_HELP,      ACTION_SEARCH,
        ACTION_NEXT_HIT,   ACTION_PREVIOUS_HIT,   ACTION_NO_SEARCH, ACTION_REGEX,
        ACTION_LINE_DOWN,  ACTION_LINE_UP,        ACTION_PAGE_DOWN, ACTION_PAGE_UP,
        ACTION_HALF_DOWN,  ACTION_HALF_UP,        ACTION_TOP,       ACTION_BOTTOM,
        ACTION_NEXT_CLAIM, ACTION_PREVIOUS_CLAIM, ACTION_OPEN,      ACTION_STOP};
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
        if (allowed[i] == action)
            return true;
    return false;
}

bool views_refuse(struct reader *reader, enum action action)
{
    if (reader->pane_count || is_allowed(action))
        return false;
    if (reader->options->stories)
        reader_say(reader, "Open a story first (%s).",
                   keymap_key_of(&reader->keymap, ACTION_OPEN, &reader->scratch));
    else
        reader_say(reader, "The sources are not there yet.");
    return true;
}
