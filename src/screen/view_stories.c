/* The events these sources report, to choose one from. */
#include "screen/views.h"
#include "screen/when.h"

static void add_counts(const struct reader *reader, uint32_t story, struct paragraph *text)
{
    static const struct {
        enum cr_fact_status status;
        enum mark_kind kind;
    } columns[] = {{CR_FACT_AGREED, MARK_MATCH},
                   {CR_FACT_DISPUTED, MARK_CONFLICT},
                   {CR_FACT_DEVELOPING, MARK_UPDATE},
                   {CR_FACT_SINGLE, MARK_SINGLE}};
    if (reader->model.analysis->stories[story].only_grouped) {
        paragraph_puts(text, STYLE_DETAIL, "  compared when it is opened");
        return;
    }
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
        paragraph_addf(text, mark_role(columns[i].kind), "  %s %u",
                       mark_sign(columns[i].kind, reader->ascii),
                       model_fact_count(&reader->model, story, columns[i].status));
}

static void add_story(const struct reader *reader, uint32_t id, struct page *page)
{
    const struct cr_analysis *analysis = reader->model.analysis;
    const struct cr_story *story = &analysis->stories[id];
    struct paragraph text = paragraph_start(&page->arena);
    struct paragraph sources = paragraph_start(&page->arena);
    struct paragraph counts = paragraph_start(&page->arena);
    add_counts(reader, id, &counts);
    page_begin_item(page, TARGET_STORY, id);
    paragraph_puts(&text, STYLE_LABEL, story->label);
    paragraph_addf(&text, STYLE_SOURCE, "  %s",
                   story->date ? when_day(story->date, NULL, &page->arena) : "day unknown");
    page_add(page, &text, 2, 4);
    paragraph_addf(&sources, STYLE_SOURCE, "%u source%s: ", story->document_count,
                   story->document_count == 1 ? "" : "s");
    for (uint32_t i = 0; i < story->document_count; i++) {
        paragraph_puts(&sources, STYLE_SOURCE, i ? ", " : "");
        paragraph_puts(
            &sources, STYLE_DETAIL,
            model_name(&reader->model, reader->model.document_of_id[story->documents[i]]));
    }
    page_add(page, &sources, 4, 6);
    page_add(page, &counts, 2, 4);
    page_end_item(page);
    page_blank(page);
}

static void build(const struct reader *reader, struct page *page)
{
    const struct cr_analysis *analysis = reader->model.analysis;
    page_blank(page);
    for (uint32_t i = 0; i < analysis->story_count; i++)
        add_story(reader, i, page);
}

static void open_item(struct reader *reader, const struct page_item *item)
{
    reader->view_count = 1;
    if (item->id != reader->story || reader->model.analysis->stories[item->id].only_grouped)
        reader_open_story(reader, item->id);
}

const struct view_ops view_stories = {"Stories", ACTION_STORIES, build, open_item, NULL};
