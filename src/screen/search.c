/* Searching: in every pane at once, or in the page of another view. */
#include "screen/state.h"

#include "text/search.h"
#include "text/width.h"

/* Hits ----------------------------------------------------------------------------------------- */

static void add_hits(struct reader *reader, struct text_search *pattern, uint32_t document)
{
    const struct cr_article *article = reader->model.documents[document].article;
    struct search *search = &reader->search;
    for (uint32_t i = 0; i < article->block_count; i++) {
        struct text_hits found = {0};
        text_search_find(pattern, &search->arena, article->text, article->blocks[i].span.start,
                         article->blocks[i].span.end, &found);
        for (size_t k = 0; k < found.spans.count; k++)
            vec_push(&search->arena, &search->hits, (struct hit){document, found.spans.items[k]});
    }
}

/* Hits of a page: rows instead of documents, columns instead of bytes. */
static void add_page_hits(struct reader *reader, struct text_search *pattern)
{
    struct search *search = &reader->search;
    const struct page *page = views_page(reader);
    for (uint32_t row = 0; row < page->rows.count; row++) {
        struct buf text = {.arena = &search->arena};
        struct text_hits found = {0};
        cells_text(page->rows.items[row], 0, page->columns, &text);
        text_search_find(pattern, &search->arena, buf_string(&text), 0, (uint32_t)text.n, &found);
        for (size_t k = 0; k < found.spans.count; k++) {
            struct cr_span bytes = found.spans.items[k];
            struct cr_span columns = {width_columns((struct str){text.s, bytes.start}),
                                      width_columns((struct str){text.s, bytes.end})};
            vec_push(&search->arena, &search->hits, (struct hit){row, columns});
        }
    }
}

static void collect(struct reader *reader)
{
    struct search *search = &reader->search;
    struct text_search *pattern;
    struct cr_error error;
    arena_free(&search->arena);
    search->hits.items = NULL;
    search->hits.count = search->hits.capacity = 0;
    search->current = MODEL_NONE;
    search->view = reader_view(reader);
    search->story = reader->story;
    if (text_search_open(search->pattern, reader->regex, &pattern, &error) != CR_OK) {
        reader_say(reader, "%s", error.message);
        search->pattern[0] = 0;
        return;
    }
    if (search->view == VIEW_PANES)
        for (uint32_t i = 0; i < reader->pane_count; i++)
            add_hits(reader, pattern, reader->panes[i].document);
    else
        add_page_hits(reader, pattern);
    search->gave_up = text_search_gave_up(pattern);
    text_search_close(pattern);
}

/* Hits belong to a view and a story; after either has changed they are looked for anew. */
static bool is_ready(struct reader *reader)
{
    struct search *search = &reader->search;
    if (!search->pattern[0])
        return false;
    if (search->view != reader_view(reader) || search->story != reader->story)
        collect(reader);
    return search->hits.count > 0;
}

bool search_is_shown(const struct reader *reader)
{
    const struct search *search = &reader->search;
    return search->pattern[0] && search->view == reader_view(reader) &&
           search->story == reader->story;
}

void search_free(struct reader *reader)
{
    arena_free(&reader->search.arena);
}

/* Going there ---------------------------------------------------------------------------------- */

static uint32_t pane_of_document(const struct reader *reader, uint32_t document)
{
    uint32_t pane = 0;
    while (pane + 1 < reader->pane_count && reader->panes[pane].document != document)
        pane++;
    return pane;
}

/* "hit 3 of 17 · Coast Wire 5, Aldery Post 12" */
static void say_where(struct reader *reader)
{
    struct search *search = &reader->search;
    struct buf text = {.arena = &reader->scratch};
    buf_addf(&text, "hit %u of %zu", search->current + 1, search->hits.count);
    for (uint32_t pane = 0; search->view == VIEW_PANES && pane < reader->pane_count; pane++) {
        uint32_t count = 0;
        for (size_t i = 0; i < search->hits.count; i++)
            count += search->hits.items[i].where == reader->panes[pane].document;
        if (count)
            buf_addf(&text, " · %s %u", model_name(&reader->model, reader->panes[pane].document),
                     count);
    }
    if (search->gave_up)
        buf_addf(&text, " · there may be more: this expression takes too long");
    reader_say(reader, "%s", buf_string(&text));
}

static void show_hit(struct reader *reader)
{
    const struct hit *hit = &reader->search.hits.items[reader->search.current];
    if (reader->search.view == VIEW_PANES)
        navigate_to_offset(reader, pane_of_document(reader, hit->where), hit->span.start);
    else
        views_go_to_row(reader, (int)hit->where);
    say_where(reader);
}

/* Whether a hit stands before what is on the screen of the focused pane. */
static bool is_before_here(struct reader *reader, const struct hit *hit)
{
    if (reader->search.view != VIEW_PANES)
        return (int)hit->where < reader->positions[reader_view(reader)].top;
    uint32_t pane = pane_of_document(reader, hit->where);
    if (pane != reader->focus)
        return pane < reader->focus;
    return flow_line_of(&reader->panes[pane].flow, hit->span.start) <
           (uint32_t)(reader->panes[pane].top < 0 ? 0 : reader->panes[pane].top);
}

/* The first hit from where one is; the first of all where there is none after it. */
static uint32_t first_from_here(struct reader *reader)
{
    for (uint32_t i = 0; i < reader->search.hits.count; i++)
        if (!is_before_here(reader, &reader->search.hits.items[i]))
            return i;
    return 0;
}

static void say_nothing(struct reader *reader)
{
    const struct search *search = &reader->search;
    if (reader->message[0])
        return;
    if (!search->pattern[0])
        reader_say(reader, "Nothing was searched for yet: / begins a search.");
    else
        reader_say(reader,
                   search->gave_up ? "Not found before it took too long: %s" : "Not found: %s",
                   search->pattern);
}

static void go_on(struct reader *reader, int direction)
{
    struct search *search = &reader->search;
    if (!is_ready(reader)) {
        say_nothing(reader);
        return;
    }
    uint32_t count = (uint32_t)search->hits.count;
    if (search->current == MODEL_NONE)
        search->current = first_from_here(reader) + (direction < 0 ? count - 1 : 0);
    else
        search->current += direction < 0 ? count - 1 : 1;
    search->current %= count;
    show_hit(reader);
}

void search_begin(struct reader *reader, const char *pattern)
{
    struct search *search = &reader->search;
    if (pattern[0])
        snprintf(search->pattern, sizeof search->pattern, "%s", pattern);
    if (search->pattern[0])
        collect(reader);
    go_on(reader, 1);
}

bool search_act(struct reader *reader, enum action action)
{
    switch (action) {
    case ACTION_SEARCH:
        prompt_open(&reader->prompt, PROMPT_SEARCH, "");
        return true;
    case ACTION_NEXT_HIT:
        go_on(reader, 1);
        return true;
    case ACTION_PREVIOUS_HIT:
        go_on(reader, -1);
        return true;
    case ACTION_REGEX:
        reader->regex = !reader->regex;
        reader->search.pattern[0] = 0;
        reader_say(reader, reader->regex ? "Searches take regular expressions."
                                         : "Searches take words as they are spelt.");
        return true;
    case ACTION_NO_SEARCH:
        reader->search.pattern[0] = 0;
        return true;
    default:
        return false;
    }
}
