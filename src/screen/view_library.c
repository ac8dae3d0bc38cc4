/*
 * The stories of the library, to choose one from: the view at the bottom where the reader was
 * opened without articles. Choosing ends the reader; whoever ran it opens the story.
 */
#include "screen/views.h"
#include "screen/when.h"

static void add_counts(const struct reader *reader, const struct cr_listed_story *story,
                       struct page *page)
{
    const struct {
        enum mark_kind kind;
        uint32_t count;
    } columns[] = {{MARK_MATCH, story->agreed},
                   {MARK_CONFLICT, story->disputed},
                   {MARK_UPDATE, story->developing}};
    struct paragraph text = paragraph_start(&page->arena);
    if (!story->compared)
        paragraph_puts(&text, STYLE_SOURCE, "  not compared yet");
    for (size_t i = 0; story->compared && i < sizeof columns / sizeof *columns; i++)
        paragraph_addf(&text, mark_role(columns[i].kind), "  %s %u",
                       mark_sign(columns[i].kind, reader->ascii), columns[i].count);
    page_add(page, &text, 2, 4);
}

static void add_sources(const struct cr_listed_story *story, struct page *page)
{
    struct paragraph text = paragraph_start(&page->arena);
    paragraph_addf(&text, STYLE_SOURCE, "%u source%s", story->articles,
                   story->articles == 1 ? "" : "s");
    if (story->compared)
        paragraph_addf(&text, STYLE_SOURCE, ", %u origin%s", story->origins,
                       story->origins == 1 ? "" : "s");
    if (story->outlets)
        paragraph_addf(&text, STYLE_DETAIL, ": %s", story->outlets);
    page_add(page, &text, 4, 6);
}

static void build(const struct reader *reader, struct page *page)
{
    const struct cr_story_list *stories = reader->options->stories;
    page_blank(page);
    for (uint32_t i = 0; i < stories->count; i++) {
        const struct cr_listed_story *story = &stories->items[i];
        struct paragraph text = paragraph_start(&page->arena);
        page_begin_item(page, TARGET_STORY, i);
        paragraph_puts(&text, STYLE_LABEL, story->label);
        paragraph_addf(&text, STYLE_SOURCE, "  %s",
                       story->date ? when_day(story->date, NULL, &page->arena) : "day unknown");
        page_add(page, &text, 2, 4);
        add_sources(story, page);
        add_counts(reader, story, page);
        page_end_item(page);
        page_blank(page);
    }
}

static void open_item(struct reader *reader, const struct page_item *item)
{
    *reader->options->chosen = reader->options->stories->items[item->id].id;
    reader->done = true;
}

/* What makes sense where no article is open. */
static bool is_allowed(enum action action)
{
    static const enum action allowed[] = {
        ACTION_QUIT,       ACTION_CLOSE,          ACTION_BACK,      ACTION_REDRAW,
        ACTION_SUSPEND,    ACTION_MOUSE,          ACTION_HELP,      ACTION_SEARCH,
        ACTION_NEXT_HIT,   ACTION_PREVIOUS_HIT,   ACTION_NO_SEARCH, ACTION_REGEX,
        ACTION_LINE_DOWN,  ACTION_LINE_UP,        ACTION_PAGE_DOWN, ACTION_PAGE_UP,
        ACTION_HALF_DOWN,  ACTION_HALF_UP,        ACTION_TOP,       ACTION_BOTTOM,
        ACTION_NEXT_CLAIM, ACTION_PREVIOUS_CLAIM, ACTION_OPEN};
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
        if (allowed[i] == action)
            return true;
    return false;
}

bool choose_refuses(struct reader *reader, enum action action)
{
    if (!reader->options->stories || is_allowed(action))
        return false;
    reader_say(reader, "Open a story first (%s).",
               keymap_key_of(&reader->keymap, ACTION_OPEN, &reader->scratch));
    return true;
}

void choose_begin(struct reader *reader)
{
    const struct cr_story_list *stories = reader->options->stories;
    reader->views[0] = VIEW_LIBRARY;
    reader->page_stale = true;
    for (uint32_t i = 0; i < stories->count; i++)
        if (stories->items[i].id == *reader->options->chosen)
            reader->positions[VIEW_LIBRARY].item = (int)i;
    *reader->options->chosen = 0;
}

const struct view_ops view_library = {"Library", ACTION_NONE, build, open_item, NULL};
