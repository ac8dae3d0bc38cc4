/* The title row above everything, the status row below it. */
#include "screen/state.h"

#include <stdio.h>

#include "screen/when.h"
#include "screen/work.h"
#include "text/width.h"

/* What is read: the story, before there is one the article. */
static const char *subject_of(const struct reader *reader)
{
    if (reader->model.analysis && reader->story != MODEL_NONE)
        return reader->model.analysis->stories[reader->story].label;
    const struct cr_article *article = reader_document(reader, reader->focus)->article;
    return article->title ? article->title
                          : model_name(&reader->model, reader_pane(reader)->document);
}

static const char *title_of(const struct reader *reader, struct arena *arena)
{
    enum view_kind view = reader_view(reader);
    if (view == VIEW_PANES)
        return subject_of(reader);
    if (view == VIEW_HELP || view == VIEW_STORIES || view == VIEW_LIBRARY || view == VIEW_READING)
        return view_ops_of(view)->title;
    return arena_printf(arena, "%s · %s", view_ops_of(view)->title, subject_of(reader));
}

/* What may follow the title, in the order in which it matters. */
static const char *detail(const struct reader *reader, int n, struct arena *arena)
{
    const struct cr_analysis *analysis = reader->model.analysis;
    bool story = analysis && reader->story != MODEL_NONE;
    if (reader_view(reader) != VIEW_PANES)
        return "";
    if (n == 0)
        return story && analysis->stories[reader->story].date
                   ? arena_printf(arena, " · %s",
                                  when_day(analysis->stories[reader->story].date, NULL, arena))
                   : "";
    if (n == 1)
        return arena_printf(arena, " · %u source%s", reader->pane_count,
                            reader->pane_count == 1 ? "" : "s");
    return story && analysis->story_count > 1
               ? arena_printf(arena, " · story %u of %u", reader->story + 1, analysis->story_count)
               : "";
}

/* The details that fit behind a title of so many columns. */
static const char *details(const struct reader *reader, int room, struct arena *arena)
{
    struct buf out = {.arena = arena};
    for (int i = 0; i < 3; i++) {
        const char *more = detail(reader, i, arena);
        room -= (int)width_columns(str_of(more));
        if (room < 0)
            break;
        buf_add(&out, str_of(more));
    }
    return buf_string(&out);
}

static void add_count(const struct reader *reader, struct buf *out, enum mark_kind kind,
                      enum cr_fact_status status)
{
    uint32_t count = model_fact_count(&reader->model, reader->story, status);
    buf_addf(out, "  %s %u", mark_sign(kind, reader->ascii), count);
}

/* "1–3 of 5": which sources stand side by side, where there is no room for all. */
static void add_sources_shown(const struct reader *reader, struct buf *out)
{
    const struct layout *layout = &reader->layout;
    if (reader_view(reader) == VIEW_PANES && layout->shown > 1 &&
        layout->shown < reader->pane_count)
        buf_addf(out, "  %u%s%u of %u", layout->first + 1, reader->ascii ? "-" : "–",
                 layout->first + layout->shown, reader->pane_count);
}

static const char *counts(const struct reader *reader, struct arena *arena)
{
    struct buf out = {.arena = arena};
    add_sources_shown(reader, &out);
    if (reader->model.analysis && reader->story != MODEL_NONE) {
        add_count(reader, &out, MARK_MATCH, CR_FACT_AGREED);
        add_count(reader, &out, MARK_CONFLICT, CR_FACT_DISPUTED);
        add_count(reader, &out, MARK_UPDATE, CR_FACT_DEVELOPING);
        add_count(reader, &out, MARK_SINGLE, CR_FACT_SINGLE);
    }
    return buf_string(&out);
}

static void draw_title(struct reader *reader, struct surface *surface, struct arena *arena)
{
    const char *right = counts(reader, arena);
    const char *keys = keymap_keys_of(&reader->keymap, ACTION_HELP, arena);
    struct str key = str_of(keys);
    struct str first;
    int columns = reader->layout.columns;
    struct pen pen = pen_at(surface, reader->layout.title_row, 0, columns);
    pen_fill(&pen, STYLE_BAR, columns);
    int help = key.n && str_cut(&key, ' ', &first) ? (int)width_columns(first) + 7 : 0;
    int right_column = columns - help - (int)width_columns(str_of(right)) - 1;
    if (right_column < columns / 3) {
        right = "";
        right_column = columns;
    }
    struct str title = str_of(title_of(reader, arena));
    const char *more = details(reader, right_column - 2 - (int)width_columns(title), arena);
    pen = pen_at(surface, reader->layout.title_row, 1,
                 right_column - 1 - (int)width_columns(str_of(more)));
    pen_put_cut(&pen, STYLE_BAR, title, reader->ascii);
    pen.limit = right_column;
    pen_puts(&pen, STYLE_BAR, more);
    pen = pen_at(surface, reader->layout.title_row, right_column, columns);
    pen_puts(&pen, STYLE_BAR, right);
    if (help && right_column < columns) {
        pen_puts(&pen, STYLE_BAR, "  ");
        pen_put(&pen, STYLE_BAR_KEY, first);
        pen_puts(&pen, STYLE_BAR_KEY, " help");
    }
}

static void add_pending(const struct reader *reader, struct surface *surface)
{
    char text[KEY_TEXT_MAX];
    if (!reader->pending.count)
        return;
    key_sequence_text(&reader->pending, text);
    int column = reader->layout.columns - (int)width_columns(str_of(text)) - 1;
    struct pen pen = pen_at(surface, reader->layout.status_row, column, reader->layout.columns);
    pen_puts(&pen, STYLE_KEY, text);
}

struct hint {
    enum action action;
    const char *text;
};

static const struct hint hints_of_panes[] = {{ACTION_NEXT_CONFLICT, "conflict"},
                                             {ACTION_NEXT_CLAIM, "claim"},
                                             {ACTION_PANE_RIGHT, "source"},
                                             {ACTION_OPEN, "open"},
                                             {ACTION_FACTS, "facts"},
                                             {ACTION_SEARCH, "search"},
                                             {ACTION_CLOSE, "leave"},
                                             {ACTION_NONE, NULL}};

static const struct hint hints_of_views[] = {{ACTION_LINE_DOWN, "down"}, {ACTION_OPEN, "open"},
                                             {ACTION_SEARCH, "search"},  {ACTION_COPY, "copy"},
                                             {ACTION_PRINT, "write"},    {ACTION_CLOSE, "back"},
                                             {ACTION_NONE, NULL}};

static const struct hint hints_of_facts[] = {
    {ACTION_LINE_DOWN, "down"}, {ACTION_PANE_RIGHT, "sources"},
    {ACTION_OPEN, "open"},      {ACTION_SORT, "sort"},
    {ACTION_SEARCH, "search"},  {ACTION_PRINT, "write"},
    {ACTION_CLOSE, "back"},     {ACTION_NONE, NULL}};

static const struct hint hints_of_library[] = {{ACTION_LINE_DOWN, "down"}, {ACTION_OPEN, "open"},
                                               {ACTION_SEARCH, "search"},  {ACTION_HELP, "help"},
                                               {ACTION_CLOSE, "leave"},    {ACTION_NONE, NULL}};

static const struct hint *hints_of(enum view_kind view)
{
    return view == VIEW_PANES                             ? hints_of_panes
           : view == VIEW_FACTS                           ? hints_of_facts
           : view == VIEW_LIBRARY || view == VIEW_READING ? hints_of_library
                                                          : hints_of_views;
}

/* As many hints as fit, whole ones. */
static void draw_hints(const struct reader *reader, struct pen *pen, struct arena *arena)
{
    const struct hint *hint = hints_of(reader_view(reader));
    for (; hint->text; hint++) {
        struct str key = str_of(keymap_key_of(&reader->keymap, hint->action, arena));
        if (pen->column + (int)(width_columns(key) + strlen(hint->text)) + 3 > pen->limit)
            return;
        pen_put(pen, STYLE_SOURCE, key);
        pen_puts(pen, STYLE_SINGLE, " ");
        pen_puts(pen, STYLE_SINGLE, hint->text);
        pen_puts(pen, STYLE_SINGLE, "  ");
    }
}

static void draw_progress(struct reader *reader, struct pen *pen, struct arena *arena)
{
    const char *keys = keymap_keys_of(&reader->keymap, ACTION_STOP, arena);
    pen_puts(pen, STYLE_PROGRESS, work_describe(reader->work, arena));
    if (!keys[0])
        return;
    pen_puts(pen, STYLE_STATUS, "  ");
    pen_puts(pen, STYLE_KEY, keys);
    pen_puts(pen, STYLE_STATUS, " stops it");
}

static void draw_status(struct reader *reader, struct surface *surface, struct arena *arena)
{
    struct pen pen = pen_at(surface, reader->layout.status_row, 0, reader->layout.columns);
    const char *lesson = tutor_text(&reader->tutor, &reader->keymap, arena);
    if (lesson && reader->message[0])
        lesson = arena_printf(arena, "%s (%s)", lesson, reader->message);
    if (reader->message[0] && !lesson)
        pen_put_cut(&pen, STYLE_NOTE, str_of(reader->message), reader->ascii);
    else if (lesson)
        pen_put_cut(&pen, STYLE_NOTE, str_of(lesson), reader->ascii);
    else if (reader->work)
        draw_progress(reader, &pen, arena);
    else if (reader->hints)
        draw_hints(reader, &pen, arena);
    add_pending(reader, surface);
}

void bars_draw(struct reader *reader, struct surface *surface)
{
    struct arena arena = arena_child(&reader->arena);
    if (reader->layout.title_row >= 0)
        draw_title(reader, surface, &arena);
    if (reader->prompt.kind != PROMPT_NONE)
        prompt_draw(&reader->prompt, surface, surface->rows - 1);
    else if (reader->layout.status_row >= 0)
        draw_status(reader, surface, &arena);
    arena_free(&arena);
}
