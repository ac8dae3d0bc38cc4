/*
 * The stories of the library, to choose one from: the view at the bottom where the reader was
 * opened without articles. Choosing ends the reader; whoever ran it opens the story.
 */
#include "screen/views.h"
#include "screen/when.h"
#include "screen/work.h"

enum { LABEL_COLUMN = 2, COUNT_COLUMNS = 6, DATE_COLUMNS = 18, TWO_COLUMNS_LEAST = 60 };

/* What the story is, its day at the right edge; on a narrow screen below it. */
static void add_label(const struct cr_listed_story *story, struct page *page)
{
    const char *day = story->date ? when_day(story->date, NULL, &page->arena) : "day unknown";
    struct pen pen = page_row(page);
    size_t row = page->rows.count - 1;
    bool beside = page->columns >= TWO_COLUMNS_LEAST;
    pen.column = LABEL_COLUMN;
    pen.limit = page->columns - (beside ? DATE_COLUMNS + 1 : 1);
    pen_put_cut(&pen, STYLE_LABEL, str_of(story->label), page->ascii);
    if (beside)
        pen = page_at(page, row, page->columns - (int)strlen(day) - 1, page->columns);
    else {
        pen = page_row(page);
        pen.column = LABEL_COLUMN + 2;
    }
    pen_puts(&pen, STYLE_SOURCE, day);
}

/* Columns of one width, so that one can look down them. Returns where they end. */
static int add_counts(const struct cr_listed_story *story, size_t row, struct page *page)
{
    const struct {
        enum mark_kind kind;
        uint32_t count;
    } counts[] = {{MARK_CONFLICT, story->disputed},
                  {MARK_UPDATE, story->developing},
                  {MARK_MATCH, story->agreed}};
    enum { COUNTS = sizeof counts / sizeof *counts };
    int column = LABEL_COLUMN + 2;
    for (int i = 0; story->compared && i < COUNTS; i++, column += COUNT_COLUMNS) {
        struct pen pen = page_at(page, row, column, column + COUNT_COLUMNS);
        enum style_role role = counts[i].count ? mark_role(counts[i].kind) : STYLE_SOURCE;
        pen_puts(&pen, role, mark_sign(counts[i].kind, page->ascii));
        pen_puts(&pen, role, arena_printf(&page->arena, " %u", counts[i].count));
    }
    if (!story->compared && story->articles > 1) {
        struct pen pen = page_at(page, row, column, page->columns);
        pen_puts(&pen, STYLE_SOURCE, "not compared yet");
    }
    return LABEL_COLUMN + 2 + COUNTS * COUNT_COLUMNS;
}

static void add_sources(const struct cr_listed_story *story, size_t row, int column,
                        struct page *page)
{
    struct pen pen = page_at(page, row, column, page->columns - 1);
    pen_puts(&pen, STYLE_SOURCE,
             arena_printf(&page->arena, "%u source%s", story->articles,
                          story->articles == 1 ? "" : "s"));
    if (story->compared)
        pen_puts(&pen, STYLE_SOURCE,
                 arena_printf(&page->arena, ", %u independent", story->independent));
    if (story->outlets)
        pen_put_cut(&pen, STYLE_DETAIL, str_of(arena_printf(&page->arena, "   %s", story->outlets)),
                    page->ascii);
}

static void build(const struct reader *reader, struct page *page)
{
    const struct cr_story_list *stories = reader->options->stories;
    page_blank(page);
    for (uint32_t i = 0; i < stories->count; i++) {
        const struct cr_listed_story *story = &stories->items[i];
        page_begin_item(page, TARGET_STORY, i);
        add_label(story, page);
        page_row(page);
        size_t row = page->rows.count - 1;
        add_sources(story, row, add_counts(story, row, page), page);
        page_end_item(page);
        page_blank(page);
    }
}

static void open_item(struct reader *reader, const struct page_item *item)
{
    *reader->options->chosen = reader->options->stories->items[item->id].id;
    reader->done = true;
}

static void select_story(struct reader *reader, int64_t number)
{
    const struct cr_story_list *stories = reader->options->stories;
    for (uint32_t i = 0; i < stories->count; i++)
        if (stories->items[i].id == number)
            reader->positions[VIEW_LIBRARY].item = (int)i;
    reader->page_stale = true;
}

void choose_begin(struct reader *reader)
{
    reader->views[0] = VIEW_LIBRARY;
    select_story(reader, *reader->options->chosen);
    *reader->options->chosen = 0;
    if (reader->options->compare)
        reader->work = work_start_comparing(reader->options);
}

/* The list as it is now takes the place of the one before, the same story selected. */
static void take_stories(struct reader *reader, struct cr_story_list *stories)
{
    const struct cr_story_list *before = reader->options->stories;
    size_t item = (size_t)reader->positions[VIEW_LIBRARY].item;
    int64_t selected = item < before->count ? before->items[item].id : 0;
    reader->wishes.stories = stories;
    cr_story_list_free(reader->owned_stories);
    reader->owned_stories = stories;
    select_story(reader, selected);
}

void choose_compared(struct reader *reader)
{
    struct cr_story_list *stories = NULL;
    struct cr_error error = {0};
    enum cr_status status = work_end_comparing(reader->work, &stories, &error);
    reader->work = NULL;
    if (status == CR_CANCELLED)
        reader_say(reader, "Stopped; a story is compared when it is opened.");
    else if (status != CR_OK)
        reader_say(reader, "Not compared: %s", error.message);
    if (!stories)
        return;
    take_stories(reader, stories);
    reader->work = work_start_comparing(reader->options);
}

const struct view_ops view_library = {"Library", ACTION_NONE, build, open_item, NULL};
