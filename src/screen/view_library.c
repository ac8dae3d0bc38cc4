/*
 * The stories of the library, to choose one from: the view at the bottom where the reader was
 * opened without articles. Choosing ends the reader; whoever ran it opens the story.
 */
#include "screen/views.h"
#include "screen/when.h"

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
    if (!story->compared) {
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
                 arena_printf(&page->arena, ", %u origin%s", story->origins,
                              story->origins == 1 ? "" : "s"));
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
