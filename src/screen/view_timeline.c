/* Dated claims in the order of what they tell, with who tells it and when that was published. */
#include "screen/views.h"
#include "screen/when.h"

#include <stdlib.h>

enum { TIME_COLUMNS = 14, SOURCE_COLUMNS = 16 };

struct moment {
    const char *from; /* ISO 8601, so that bytes sort as times do; "T11:43" comes last */
    const char *to;
    uint32_t claim;
};

static int compare_moments(const void *a, const void *b)
{
    const struct moment *x = a, *y = b;
    int order = strcmp(x->from, y->from);
    if (!order)
        order = strcmp(y->to, x->to); /* the year before its days */
    return order ? order : (x->claim > y->claim) - (x->claim < y->claim);
}

static struct moment moment_of(const struct cr_claim *claim, uint32_t id)
{
    return (struct moment){claim->time_from, claim->time_to ? claim->time_to : "", id};
}

static bool is_wanted(const struct reader *reader, const struct cr_claim *claim)
{
    return claim->time_from &&
           reader->model.analysis->documents[claim->document].story == reader->story;
}

static enum mark_kind kind_of(const struct model_document *d, uint32_t claim)
{
    enum mark_kind kind = MARK_SINGLE;
    for (uint32_t i = 0; i < d->mark_count; i++)
        if (d->marks[i].claim == claim && d->marks[i].kind > kind)
            kind = d->marks[i].kind;
    return kind;
}

static void add_statement(const struct model_document *d, const struct cr_claim *claim,
                          struct paragraph *paragraph)
{
    struct str text = str_span(d->article->text, claim->span.start, claim->span.end), line;
    while (str_cut(&text, '\n', &line)) {
        paragraph_add(paragraph, STYLE_TEXT, line);
        paragraph_puts(paragraph, STYLE_TEXT, " ");
    }
}

static void add_claim(const struct reader *reader, uint32_t id, struct page *page)
{
    const struct cr_claim *claim = &reader->model.analysis->claims[id];
    uint32_t document = reader->model.document_of_id[claim->document];
    const struct model_document *d = &reader->model.documents[document];
    bool wide = page->columns > TIME_COLUMNS + 2 * SOURCE_COLUMNS;
    int indent = wide ? TIME_COLUMNS + SOURCE_COLUMNS + 2 : TIME_COLUMNS;
    struct paragraph text = paragraph_start(&page->arena);
    size_t row = page->rows.count;
    enum mark_kind kind = kind_of(d, id);
    paragraph_puts(&text, mark_role(kind), mark_sign(kind, page->ascii));
    paragraph_puts(&text, STYLE_TEXT, " ");
    add_statement(d, claim, &text);
    page_begin_item(page, TARGET_CLAIM, id);
    page_add(page, &text, indent, indent + 2);
    page_end_item(page);
    struct pen pen = page_at(page, row, 2, TIME_COLUMNS);
    pen_puts(&pen, STYLE_VALUE, when_clock(claim->time_from, claim->time_to, &page->arena));
    pen = page_at(page, row, TIME_COLUMNS, indent - 1);
    if (wide)
        pen_put_cut(&pen, STYLE_SOURCE, str_of(model_name(&reader->model, document)), page->ascii);
}

static void add_published(const struct reader *reader, struct page *page)
{
    struct paragraph text = paragraph_start(&page->arena);
    paragraph_puts(&text, STYLE_SOURCE, "Published:");
    for (uint32_t i = 0; i < reader->pane_count; i++) {
        const struct cr_article *article = reader_document(reader, i)->article;
        paragraph_addf(&text, STYLE_SOURCE, "%s %s ", i ? " ·" : "",
                       model_name(&reader->model, reader->panes[i].document));
        const char *day = when_published(article, true, &page->arena);
        const char *clock = when_clock(article->published, NULL, &page->arena);
        paragraph_addf(&text, STYLE_VALUE, "%s%s%s", day[0] ? day : "day unknown",
                       clock[0] ? " " : "", clock);
    }
    page_add(page, &text, 0, 2);
}

static void build(const struct reader *reader, struct page *page)
{
    const struct cr_analysis *analysis = reader->model.analysis;
    struct moment *moments = arena_new_array(&page->arena, struct moment, analysis->claim_count);
    uint32_t count = 0;
    for (uint32_t i = 0; i < analysis->claim_count; i++)
        if (is_wanted(reader, &analysis->claims[i]))
            moments[count++] = moment_of(&analysis->claims[i], i);
    if (count)
        qsort(moments, count, sizeof *moments, compare_moments);
    add_published(reader, page);
    const char *day = "";
    for (uint32_t i = 0; i < count; i++) {
        const struct cr_claim *claim = &analysis->claims[moments[i].claim];
        const char *its = when_day(claim->time_from, claim->time_to, &page->arena);
        if (strcmp(its, day) != 0)
            page_section(page, its);
        day = its;
        add_claim(reader, moments[i].claim, page);
    }
    if (!count) {
        page_blank(page);
        struct pen row = page_row(page);
        pen_puts(&row, STYLE_DETAIL, "No claim here has a time of its own.");
    }
}

static void open_item(struct reader *reader, const struct page_item *item)
{
    reader->view_count = 1;
    navigate_to_claim(reader, item->id, MODEL_NONE);
}

const struct view_ops view_timeline = {"Timeline", ACTION_TIMELINE, build, open_item, NULL};
