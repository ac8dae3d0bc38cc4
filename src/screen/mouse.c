/* The mouse: a click focuses, a click on marked words shows their fact, a second one opens it. */
#include "screen/state.h"

#include "text/width.h"

/* The offset under a column of a pane's line. */
static uint32_t offset_at(const struct pane *pane, const struct flow_line *line, int column)
{
    struct str text = str_span(pane->flow.article->text, line->start, line->end);
    return line->start + width_fit(text, column < 0 ? 0 : (uint32_t)column);
}

/* The mark whose words hold an offset, the strongest of them; MODEL_NONE. */
static uint32_t mark_at(const struct model_document *document, uint32_t offset)
{
    uint32_t found = MODEL_NONE;
    for (uint32_t i = 0; i < document->mark_count; i++) {
        const struct mark *mark = &document->marks[i];
        if (offset >= mark->words.start && offset < mark->words.end &&
            (found == MODEL_NONE || mark->kind > document->marks[found].kind))
            found = i;
    }
    return found;
}

static void click_text(struct reader *reader, uint32_t pane, int row, int column)
{
    struct pane *p = &reader->panes[pane];
    long line = p->top + row;
    uint32_t count = flow_need_lines(&p->flow, line < 0 ? 0 : (uint32_t)line + 1);
    if (line < 0 || line >= (long)count) {
        navigate_focus_pane(reader, pane);
        return;
    }
    uint32_t offset = offset_at(p, &p->flow.lines.items[line], column - LAYOUT_GUTTER);
    uint32_t mark = mark_at(reader_document(reader, pane), offset);
    if (mark == MODEL_NONE)
        navigate_focus_pane(reader, pane);
    else if (pane == reader->focus && mark == reader->mark)
        reader_act(reader, ACTION_OPEN);
    else
        navigate_to_mark(reader, pane, mark);
}

/* A click on a tab: the headers follow one another from the focused one on. */
static void click_tab(struct reader *reader, int column)
{
    int end = 0;
    for (uint32_t step = 0; step < reader->pane_count; step++) {
        uint32_t pane = (reader->focus + step) % reader->pane_count;
        const char *name = model_name(&reader->model, reader->panes[pane].document);
        end += 4 + (int)width_columns(str_of(name));
        if (column < end) {
            navigate_focus_pane(reader, pane);
            return;
        }
    }
}

void mouse_click(struct reader *reader, int row, int column)
{
    const struct layout *layout = &reader->layout;
    if (reader_view(reader) != VIEW_PANES) {
        views_click(reader, row);
        return;
    }
    int shown = layout_pane_at(layout, column);
    if (shown < 0)
        return;
    uint32_t pane = layout->first + (uint32_t)shown;
    if (row >= layout->text_row && row < layout->text_row + layout->text_rows)
        click_text(reader, pane, row - layout->text_row, column - layout->panes[shown].column);
    else if (row == layout->header_row && layout->tabs)
        click_tab(reader, column);
    else if (row >= layout->header_row && row < layout->text_row && row >= 0)
        navigate_focus_pane(reader, pane);
    else if (layout->apparatus_row >= 0 && row >= layout->apparatus_row &&
             row < layout->apparatus_row + layout->apparatus_rows)
        reader_act(reader, ACTION_OPEN);
}

void mouse_wheel(struct reader *reader, int lines)
{
    if (reader_view(reader) == VIEW_PANES)
        navigate_scroll(reader, lines);
    else
        views_scroll(reader, lines);
}
