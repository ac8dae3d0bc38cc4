/* Actions that belong to no view: opening views, what is shown, the program. */
#include <unistd.h>

#include "screen/state.h"
#include "screen/work.h"

void reader_push_view(struct reader *reader, enum view_kind view)
{
    if (view != VIEW_HELP && !reader->model.analysis) {
        reader_say(reader, "The analysis is not done yet.");
        return;
    }
    if (reader->view_count == VIEW_DEPTH || reader_view(reader) == view)
        return;
    if (view == VIEW_FACT)
        reader->positions[view].item = reader->positions[view].top = 0;
    reader->views[reader->view_count++] = view;
    reader->page_stale = true;
}

/* False where there is nothing to go back to. */
static bool pop_view(struct reader *reader)
{
    if (reader->view_count == 1)
        return false;
    reader->view_count--;
    reader->page_stale = true;
    return true;
}

static bool act_on_views(struct reader *reader, enum action action)
{
    for (unsigned i = VIEW_PANES + 1; i < VIEW_COUNT; i++) {
        if (view_ops_of((enum view_kind)i)->action != action)
            continue;
        if (reader_view(reader) == i)
            pop_view(reader);
        else
            reader_push_view(reader, (enum view_kind)i);
        return true;
    }
    return false;
}

static void open_fact(struct reader *reader)
{
    const struct mark *mark = reader_mark(reader);
    if (!mark || mark->fact == MODEL_NONE) {
        reader_say(reader, "There is no fact under the cursor; J and K step from claim to claim.");
        return;
    }
    reader->fact = mark->fact;
    reader_push_view(reader, VIEW_FACT);
}

static void change_filter(struct reader *reader)
{
    static const enum mark_kind next[] = {
        [MARK_NONE] = MARK_CONFLICT, [MARK_CONFLICT] = MARK_UPDATE, [MARK_TENSION] = MARK_UPDATE,
        [MARK_UPDATE] = MARK_MATCH,  [MARK_MATCH] = MARK_SINGLE,    [MARK_SINGLE] = MARK_NONE};
    static const char *const said[] = {"Claims that nobody else makes.",
                                       "Matches only.",
                                       "Updates only.",
                                       "Conflicts only.",
                                       "Conflicts only.",
                                       "All marks."};
    reader->filter = next[reader->filter];
    reader->page_stale = true;
    reader_say(reader, "%s", said[reader->filter]);
}

static void sort_facts(struct reader *reader)
{
    static const char *const said[] = {"Disputed facts first.", "Facts with most origins first.",
                                       "Facts in the order of the text."};
    reader->fact_order = (reader->fact_order + 1) % FACTS_ORDERS;
    reader->page_stale = true;
    reader_say(reader, "%s", said[reader->fact_order]);
}

static void stop_work(struct reader *reader)
{
    if (reader->work)
        work_cancel(reader->work);
    else
        reader_say(reader, "Nothing is running. q leaves, Q leaves at once.");
}

static void toggle_mouse(struct reader *reader)
{
    reader->mouse = !reader->mouse;
    term_mouse(reader->terminal, reader->mouse);
    reader_say(reader, reader->mouse ? "The mouse works here."
                                     : "The mouse is the terminal's: select text with it.");
}

/* Asks where to write something to: a name that is free. */
static void ask_file(struct reader *reader, const char *command, const char *stem,
                     const char *ending)
{
    enum { TRIES = 100 };
    const char *name = arena_printf(&reader->scratch, "%s.%s", stem, ending);
    for (int i = 2; i < TRIES && access(name, F_OK) == 0; i++)
        name = arena_printf(&reader->scratch, "%s-%d.%s", stem, i, ending);
    prompt_open(&reader->prompt, PROMPT_COMMAND,
                arena_printf(&reader->scratch, "%s %s", command, name));
}

static bool act_on_program(struct reader *reader, enum action action)
{
    switch (action) {
    case ACTION_QUIT:
        reader->done = true;
        if (reader->options->left)
            *reader->options->left = true;
        return true;
    case ACTION_CLOSE:
        if (!pop_view(reader))
            reader->done = true;
        return true;
    case ACTION_BACK:
        pop_view(reader);
        return true;
    case ACTION_REDRAW:
        term_redraw(reader->terminal);
        return true;
    case ACTION_SUSPEND:
        term_suspend(reader->terminal);
        navigate_lay_out(reader);
        return true;
    case ACTION_STOP:
        stop_work(reader);
        return true;
    case ACTION_MOUSE:
        toggle_mouse(reader);
        return true;
    case ACTION_FILTER:
        change_filter(reader);
        return true;
    case ACTION_SORT:
        sort_facts(reader);
        return true;
    case ACTION_APPARATUS:
        reader->apparatus = (reader->apparatus + 1) % APPARATUS_SIZES;
        navigate_lay_out(reader);
        return true;
    case ACTION_COMMAND:
        prompt_open(&reader->prompt, PROMPT_COMMAND, "");
        return true;
    case ACTION_WRITE:
        ask_file(reader, "write", "report", "md");
        return true;
    case ACTION_PRINT:
        ask_file(reader, "print", "view", "txt");
        return true;
    default:
        return false;
    }
}

void reader_act(struct reader *reader, enum action action)
{
    tutor_note(&reader->tutor, action);
    reader->asked_to_undo = reader->asked_to_undo && action == ACTION_UNDO;
    if (views_refuse(reader, action))
        return;
    if (act_on_program(reader, action) || act_on_views(reader, action) ||
        tools_act(reader, action) || search_act(reader, action) || judge_act(reader, action))
        return;
    if (reader_view(reader) != VIEW_PANES)
        views_act(reader, action);
    else if (action == ACTION_OPEN)
        open_fact(reader);
    else if (!arrange_act(reader, action) && !revision_act(reader, action))
        navigate_act(reader, action);
}
