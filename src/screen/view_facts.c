/* The grid: facts down, sources across, each cell what the source says, in its own words. */
#include "screen/views.h"

#include <stdlib.h>

enum {
    SIGN_COLUMNS = 3,
    STACKED_BELOW = 130,
    SOURCE_MIN = 15,
    SINGLE_COLUMNS = 22,
    SINGLE_LABEL = 62
};

struct grid {
    const struct reader *reader;
    struct page *page;
    bool stacked; /* a narrow screen: values in the row below the label */
    int label_columns;
    int source_columns;
    uint32_t first;   /* pane of the leftmost source shown */
    uint32_t sources; /* that fit */
};

static void measure(struct grid *grid)
{
    int columns = grid->page->columns;
    uint32_t sources = grid->reader->pane_count;
    grid->stacked = columns < STACKED_BELOW;
    grid->label_columns = grid->stacked ? SIGN_COLUMNS : columns * 3 / 10;
    int room = columns - grid->label_columns;
    uint32_t fit = room > 0 ? (uint32_t)(room / (SOURCE_MIN + 1)) : 0;
    grid->sources = sources < fit ? sources : fit;
    grid->source_columns = grid->sources ? room / (int)grid->sources : 0;
    grid->first = grid->reader->facts_first;
    if (grid->first + grid->sources > sources)
        grid->first = sources - grid->sources;
}

static struct pen cell_of(const struct grid *grid, size_t row, uint32_t source)
{
    int column = grid->label_columns + (int)source * grid->source_columns;
    return page_at(grid->page, row, column, column + grid->source_columns - 1);
}

static void add_head(const struct grid *grid)
{
    struct pen label = page_row(grid->page);
    uint32_t count = grid->reader->pane_count;
    if (!grid->stacked)
        pen_puts(&label, STYLE_SECTION, "   fact");
    else if (grid->sources < count)
        pen_puts(&label, STYLE_SOURCE, grid->first + grid->sources < count ? ">>" : "<<");
    if (!grid->stacked && grid->sources < count) {
        label.limit = grid->label_columns - 1;
        pen_puts(&label, STYLE_SOURCE,
                 arena_printf(&grid->page->arena, "  sources %u-%u of %u", grid->first + 1,
                              grid->first + grid->sources, count));
    }
    for (uint32_t i = 0; i < grid->sources; i++) {
        struct pen cell = cell_of(grid, 0, i);
        uint32_t document = grid->reader->panes[grid->first + i].document;
        pen_put_cut(&cell, STYLE_SECTION,
                    str_of(arena_printf(&grid->page->arena, "%u %s", grid->first + i + 1,
                                        model_name(&grid->reader->model, document))),
                    grid->page->ascii);
    }
    grid->page->head = 1;
}

static void add_cell(const struct grid *grid, size_t row, uint32_t source, uint32_t fact,
                     enum style_role role)
{
    const struct reader *reader = grid->reader;
    struct pen cell = cell_of(grid, row, source);
    const char *value = model_value(
        &reader->model, fact, reader->panes[grid->first + source].document, &grid->page->arena);
    if (value[0])
        pen_put_cut(&cell, role, str_of(value), grid->page->ascii);
    else
        pen_puts(&cell, STYLE_OMITTED, "om.");
}

/* A claim that nobody else makes: its words across the row, and whose they are. */
static void add_single(const struct grid *grid, const struct cr_fact *fact, size_t row)
{
    const struct reader *reader = grid->reader;
    const struct cr_claim *claim = &reader->model.analysis->claims[fact->claims[0]];
    uint32_t document = reader->model.document_of_id[claim->document];
    const char *name = model_name(&reader->model, document);
    int room = grid->page->columns, source = room - SINGLE_COLUMNS;
    bool named = source > SINGLE_COLUMNS;
    if (source > SINGLE_LABEL)
        source = SINGLE_LABEL;
    struct pen pen = page_at(grid->page, row, SIGN_COLUMNS, named ? source - 1 : room);
    pen_put_cut(&pen, STYLE_VALUE, str_of(fact->label), grid->page->ascii);
    pen = page_at(grid->page, row, source, room);
    if (named)
        pen_put_cut(&pen, STYLE_SOURCE, str_of(name), grid->page->ascii);
}

static void add_fact(const struct grid *grid, uint32_t id)
{
    const struct cr_fact *fact = &grid->reader->model.analysis->facts[id];
    enum mark_kind kind = mark_of_fact(fact);
    page_begin_item(grid->page, TARGET_FACT, id);
    size_t row = grid->page->rows.count;
    page_row(grid->page);
    struct pen label =
        page_at(grid->page, row, 0, grid->stacked ? grid->page->columns : grid->label_columns - 1);
    pen_puts(&label, mark_role(kind), mark_sign(kind, grid->page->ascii));
    pen_puts(&label, STYLE_WORD, model_word_sign(model_fact_word(&grid->reader->model, id)));
    label.column = SIGN_COLUMNS;
    if (kind == MARK_SINGLE) {
        add_single(grid, fact, row);
    } else {
        pen_put_cut(&label, STYLE_TEXT, str_of(fact->label), grid->page->ascii);
        if (grid->stacked) {
            page_row(grid->page);
            row++;
        }
        for (uint32_t i = 0; i < grid->sources; i++)
            add_cell(grid, row, i, id, mark_words_role(kind));
    }
    page_end_item(grid->page);
}

/* A heading where the facts of another status begin. */
static void add_heading(const struct grid *grid, const struct cr_fact *fact,
                        const struct cr_fact *before)
{
    static const char *const titles[] = {"disputed", "developing", "agreed",
                                         "told by one source only"};
    if (before && before->status == fact->status)
        return;
    if (before)
        page_blank(grid->page);
    struct pen pen = page_row(grid->page);
    pen_puts(&pen, STYLE_SOURCE, titles[fact->status]);
}

static bool is_wanted(const struct reader *reader, const struct cr_fact *fact)
{
    enum mark_kind kind = mark_of_fact(fact);
    if (fact->story != reader->story)
        return false;
    return reader->filter == MARK_NONE || reader->filter == kind ||
           (reader->filter == MARK_TENSION && kind == MARK_CONFLICT);
}

/* For sorting: a fact with its keys. */
struct entry {
    uint32_t fact;
    uint32_t origins;
    uint32_t pane;
    uint32_t offset;
};

static int by_origins(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    if (x->origins != y->origins)
        return x->origins < y->origins ? 1 : -1;
    return x->fact < y->fact ? -1 : x->fact > y->fact;
}

static int by_place(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    if (x->pane != y->pane)
        return x->pane < y->pane ? -1 : 1;
    if (x->offset != y->offset)
        return x->offset < y->offset ? -1 : 1;
    return x->fact < y->fact ? -1 : x->fact > y->fact;
}

/* The first words of a fact, in the leftmost pane that speaks of it. */
static void find_place(const struct reader *reader, struct entry *entry)
{
    entry->pane = UINT32_MAX;
    for (uint32_t pane = 0; pane < reader->pane_count && entry->pane == UINT32_MAX; pane++) {
        const struct model_document *d = reader_document(reader, pane);
        for (uint32_t i = 0; i < d->mark_count && entry->pane == UINT32_MAX; i++) {
            if (d->marks[i].fact == entry->fact) {
                entry->pane = pane;
                entry->offset = d->marks[i].words.start;
            }
        }
    }
}

static void build(const struct reader *reader, struct page *page)
{
    const struct cr_analysis *analysis = reader->model.analysis;
    struct grid grid = {.reader = reader, .page = page};
    struct entry *entries = arena_new_array(&page->arena, struct entry, analysis->fact_count);
    uint32_t count = 0;
    for (uint32_t i = 0; i < analysis->fact_count; i++) {
        if (!is_wanted(reader, &analysis->facts[i]))
            continue;
        entries[count] = (struct entry){i, analysis->facts[i].origins, 0, 0};
        find_place(reader, &entries[count++]);
    }
    if (reader->fact_order != FACTS_DISPUTED_FIRST && count)
        qsort(entries, count, sizeof *entries,
              reader->fact_order == FACTS_BY_ORIGINS ? by_origins : by_place);
    measure(&grid);
    add_head(&grid);
    for (uint32_t i = 0; i < count; i++) {
        const struct cr_fact *before = i ? &analysis->facts[entries[i - 1].fact] : NULL;
        if (reader->fact_order == FACTS_DISPUTED_FIRST)
            add_heading(&grid, &analysis->facts[entries[i].fact], before);
        add_fact(&grid, entries[i].fact);
    }
    if (!count) {
        struct pen row = page_row(page);
        pen_puts(&row, STYLE_DETAIL, "  No facts to show here.");
    }
}

static void open_item(struct reader *reader, const struct page_item *item)
{
    reader->fact = item->id;
    reader_push_view(reader, VIEW_FACT);
}

/* Sources that do not fit are a step to the left or right. */
static bool act(struct reader *reader, enum action action)
{
    uint32_t *first = &reader->facts_first;
    if (action == ACTION_PANE_LEFT && *first > 0)
        (*first)--;
    else if (action == ACTION_PANE_RIGHT && *first + 1 < reader->pane_count)
        (*first)++;
    else
        return action == ACTION_PANE_LEFT || action == ACTION_PANE_RIGHT;
    reader->page_stale = true;
    return true;
}

const struct view_ops view_facts = {"Facts", ACTION_FACTS, build, open_item, act};
