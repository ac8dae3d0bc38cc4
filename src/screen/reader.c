#include "screen/reader.h"

#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "screen/colon.h"
#include "screen/config.h"
#include "screen/script.h"
#include "screen/signals.h"
#include "screen/state.h"
#include "screen/work.h"

enum { SCRIPT_ROWS = 24, SCRIPT_COLUMNS = 80 };

void reader_say(struct reader *reader, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    vsnprintf(reader->message, sizeof reader->message, format, args);
    va_end(args);
}

const struct mark *reader_mark(const struct reader *reader)
{
    const struct model_document *document = reader_document(reader, reader->focus);
    return reader->mark < document->mark_count ? &document->marks[reader->mark] : NULL;
}

/* Layout and stories --------------------------------------------------------------------------- */

/* Breaks a pane's text anew where its width changed; the words at its top stay there. */
static void set_pane_columns(struct pane *pane, const struct cr_article *article, int columns)
{
    struct flow *flow = &pane->flow;
    if (flow->article == article && flow->columns == columns)
        return;
    uint32_t offset = 0;
    bool keep = flow->article && pane->top > 0 && pane->top < (long)flow->lines.count;
    if (keep)
        offset = flow->lines.items[pane->top].start;
    flow_start(flow, article, columns);
    if (keep)
        pane->top = flow_line_of(flow, offset);
}

void reader_lay_out(struct reader *reader)
{
    struct layout_wish wish = {.pane_count = reader->pane_count,
                               .first = reader->layout.first,
                               .focus = reader->focus,
                               .most = reader->panes_wanted,
                               .zoomed = reader->zoomed,
                               .apparatus = reader->apparatus};
    int *shares = arena_new_array(&reader->scratch, int, reader->pane_count);
    for (uint32_t i = 0; i < reader->pane_count; i++)
        shares[i] = reader->panes[i].share;
    wish.shares = shares;
    term_size(reader->terminal, &wish.rows, &wish.columns);
    layout_make(&wish, &reader->layout);
    for (uint32_t i = 0; i < reader->pane_count; i++) {
        uint32_t shown = i - reader->layout.first;
        const struct layout_pane *at =
            &reader->layout.panes[shown < reader->layout.shown ? shown : 0];
        set_pane_columns(&reader->panes[i], reader_document(reader, i)->article,
                         layout_text_columns(at));
    }
}

static bool is_in_story(const struct reader *reader, uint32_t document, uint32_t story)
{
    return story == MODEL_NONE || reader->model.documents[document].story == story;
}

/* The pane that shows a document already; NULL. */
static struct pane *pane_of(struct pane *panes, uint32_t count, uint32_t document)
{
    for (uint32_t i = 0; i < count; i++)
        if (panes[i].document == document)
            return &panes[i];
    return NULL;
}

static void free_panes(struct reader *reader)
{
    for (uint32_t i = 0; i < reader->pane_count; i++)
        flow_free(&reader->panes[i].flow);
    arena_free(&reader->panes_arena);
    reader->pane_count = 0;
}

/* Panes that were there before keep their place in the text, and the focus stays with its
 * document if it can. */
void reader_show_story(struct reader *reader, uint32_t story)
{
    uint32_t focused = reader->pane_count ? reader_pane(reader)->document : 0, count = 0;
    struct arena arena = arena_child(&reader->arena);
    struct pane *panes = arena_new_array(&arena, struct pane, reader->model.document_count);
    reader->focus = 0;
    for (uint32_t i = 0; i < reader->model.document_count; i++) {
        if (!is_in_story(reader, i, story))
            continue;
        struct pane *old = pane_of(reader->panes, reader->pane_count, i);
        panes[count] = (struct pane){.document = i, .top = old ? old->top : 0, .share = PANE_SHARE};
        panes[count].flow.arena = arena_child(&reader->arena);
        if (old) { /* the flow moves over */
            panes[count].flow = old->flow;
            old->flow = (struct flow){.arena = arena_child(&reader->arena)};
        }
        if (i == focused)
            reader->focus = count;
        count++;
    }
    free_panes(reader);
    reader->panes_arena = arena;
    reader->panes = panes;
    reader->pane_count = count;
    reader->story = story;
    reader->mark = MODEL_NONE;
    reader->layout.first = 0;
    reader->page_stale = true;
    reader_lay_out(reader);
}

static bool has_moved(const struct reader *reader)
{
    if (reader->focus || reader->zoomed)
        return true;
    for (uint32_t i = 0; i < reader->pane_count; i++)
        if (reader->panes[i].top)
            return true;
    return false;
}

/* The story of what is being read; before anything was, the one with the most sources. */
static uint32_t story_to_show(const struct reader *reader)
{
    const struct cr_analysis *analysis = reader->model.analysis;
    uint32_t best = 0;
    if (has_moved(reader) || reader->story != MODEL_NONE)
        return reader_document(reader, reader->focus)->story;
    for (uint32_t i = 1; i < analysis->story_count; i++)
        if (analysis->stories[i].document_count > analysis->stories[best].document_count)
            best = i;
    return best;
}

static void take_analysis(struct reader *reader, const struct cr_analysis *analysis)
{
    model_free(&reader->model);
    model_make(&reader->model, analysis, reader->articles, reader->options->article_count);
    if (!analysis->story_count)
        return;
    reader_show_story(reader, story_to_show(reader));
    if (analysis->story_count > 1 && reader->pane_count < reader->model.document_count)
        reader_say(reader, "These %u sources report %u events; S lists them.",
                   reader->model.document_count, analysis->story_count);
}

enum cr_status reader_set_theme(struct reader *reader, const char *name, struct cr_error *error)
{
    struct theme theme;
    enum cr_status status =
        theme_load(name, config_path(&reader->scratch, "themes"), &theme, error);
    if (status != CR_OK)
        return status;
    if (!reader->terminal->color)
        theme_make_mono(&theme);
    reader->theme = theme;
    reader->theme_name = arena_strdup(&reader->arena, name);
    term_theme(reader->terminal, &reader->theme);
    return CR_OK;
}

/* What was corrected shows at once, what follows from it when the new analysis is done. */
static void show_corrections(struct reader *reader)
{
    const struct cr_analysis *analysis = reader->model.analysis;
    uint32_t mark = reader->mark;
    model_free(&reader->model);
    if (analysis)
        model_make(&reader->model, analysis, reader->articles, reader->options->article_count);
    else
        model_make_plain(&reader->model, reader->articles, reader->options->article_count);
    reader_show_story(reader, reader->story);
    reader->mark = mark;
}

void reader_analyse_again(struct reader *reader)
{
    show_corrections(reader);
    if (reader->work) {
        reader->again = true;
        work_cancel(reader->work);
    } else if (reader->options->analyse) {
        reader->work = work_start(reader->options, reader->articles);
    }
}

/* The new analysis takes the place of an older one, whose marks were shown meanwhile. */
static void replace_analysis(struct reader *reader, struct cr_analysis *analysis)
{
    struct cr_analysis *old = reader->owned_analysis;
    reader->owned_analysis = analysis;
    take_analysis(reader, analysis);
    cr_analysis_free(old);
}

static void finish_work(struct reader *reader)
{
    struct cr_error error = {0};
    struct cr_analysis *analysis = NULL;
    enum cr_status status = work_end(reader->work, &analysis, &error);
    reader->work = NULL;
    if (reader->again) {
        reader->again = false;
        cr_analysis_free(analysis);
        reader->work = work_start(reader->options, reader->articles);
    } else if (status == CR_OK && analysis) {
        replace_analysis(reader, analysis);
    } else if (status == CR_CANCELLED) {
        reader_say(reader, "The analysis was stopped; this is the text alone.");
    } else {
        reader_say(reader, "No analysis: %s",
                   error.message[0] ? error.message : cr_status_text(status));
    }
}

/* Views and actions ---------------------------------------------------------------------------- */

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

static bool act_on_program(struct reader *reader, enum action action)
{
    switch (action) {
    case ACTION_QUIT:
        reader->done = true;
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
        reader_lay_out(reader);
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
        reader_lay_out(reader);
        return true;
    case ACTION_COMMAND:
        prompt_open(&reader->prompt, PROMPT_COMMAND, "");
        return true;
    case ACTION_WRITE:
        prompt_open(&reader->prompt, PROMPT_COMMAND, "write report.md");
        return true;
    case ACTION_PRINT:
        prompt_open(&reader->prompt, PROMPT_COMMAND, "print view.txt");
        return true;
    default:
        return false;
    }
}

void reader_act(struct reader *reader, enum action action)
{
    if (action != reader->ran_out)
        reader->ran_out = ACTION_NONE;
    tutor_note(&reader->tutor, action);
    if (act_on_program(reader, action) || act_on_views(reader, action) ||
        tools_act(reader, action) || search_act(reader, action))
        return;
    if (reader_view(reader) != VIEW_PANES)
        views_act(reader, action);
    else if (action == ACTION_OPEN)
        open_fact(reader);
    else if (!arrange_act(reader, action))
        navigate_act(reader, action);
}

/* Typing --------------------------------------------------------------------------------------- */

static const char *complete(void *context, struct str stem, size_t n)
{
    struct reader *reader = context;
    return reader->prompt.kind == PROMPT_COMMAND ? colon_complete(reader, stem, n) : NULL;
}

static void run_command(struct reader *reader)
{
    struct cr_error error = {0};
    if (colon_run(reader, str_of(reader->prompt.text), &error) != CR_OK)
        reader_say(reader, "%s", error.message);
}

static void type(struct reader *reader, uint32_t key)
{
    enum prompt_kind kind = reader->prompt.kind;
    enum prompt_result result = prompt_key(&reader->prompt, key, &reader->arena, complete, reader);
    if (result == PROMPT_DONE && kind == PROMPT_COMMAND)
        run_command(reader);
    else if (result == PROMPT_DONE)
        search_begin(reader, reader->prompt.text);
}

/* Events --------------------------------------------------------------------------------------- */

static void on_key(struct reader *reader, uint32_t key)
{
    bool more;
    reader->message[0] = 0;
    if (reader->prompt.kind != PROMPT_NONE) {
        type(reader, key);
        return;
    }
    if (reader->pending.count && key == K_ESCAPE) {
        reader->pending.count = 0;
        return;
    }
    reader->pending.keys[reader->pending.count++] = key;
    enum action action = keymap_find(&reader->keymap, &reader->pending, &more);
    if (more && reader->pending.count < KEY_SEQUENCE_MAX)
        return;
    reader->pending.count = 0;
    if (action != ACTION_NONE)
        reader_act(reader, action);
}

static void on_event(struct reader *reader, const struct term_event *event)
{
    arena_free(&reader->scratch);
    switch (event->kind) {
    case TERM_KEY:
        on_key(reader, event->key);
        break;
    case TERM_PASTE:
        if (reader->prompt.kind != PROMPT_NONE)
            prompt_paste(&reader->prompt, event->paste);
        break;
    case TERM_CLICK:
        mouse_click(reader, event->row, event->column);
        break;
    case TERM_WHEEL:
        mouse_wheel(reader, event->lines);
        break;
    case TERM_RESIZE:
        reader_lay_out(reader);
        break;
    case TERM_END:
        reader->done = true;
        break;
    default:
        break;
    }
    if (reader->work && work_is_done(reader->work))
        finish_work(reader);
}

/* Drawing and the loop ------------------------------------------------------------------------- */

/* A source that came from the web can be clicked in terminals that know links. */
static void set_links(struct reader *reader)
{
    size_t count = reader->model.document_count;
    const char **links = arena_new_array(&reader->scratch, const char *, count);
    for (size_t i = 0; i < count; i++) {
        const struct cr_article *article = reader->model.documents[i].article;
        const char *path = article->url ? article->url : article->path;
        bool web =
            str_starts(str_of(path), STR("http://")) || str_starts(str_of(path), STR("https://"));
        links[i] = web ? path : NULL;
    }
    reader->surface.links = links;
    reader->surface.link_count = count < UINT16_MAX ? (uint16_t)count : UINT16_MAX;
}

static void draw(struct reader *reader)
{
    const struct layout *layout = &reader->layout;
    surface_clear(&reader->surface, layout->rows, layout->columns);
    set_links(reader);
    if (reader_view(reader) == VIEW_PANES) {
        panes_draw(reader, &reader->surface);
        apparatus_draw(reader, &reader->surface);
    } else {
        views_draw(reader, &reader->surface);
    }
    bars_draw(reader, &reader->surface);
    term_draw(reader->terminal, &reader->surface);
}

/* What was typed ahead is done before anything is drawn. */
static void run_events(struct reader *reader)
{
    struct term_event *event = arena_new(&reader->arena, struct term_event);
    while (!reader->done) {
        draw(reader);
        term_read(reader->terminal, -1, event);
        while (event->kind != TERM_NOTHING && !reader->done) {
            on_event(reader, event);
            term_read(reader->terminal, 0, event);
        }
    }
}

static enum cr_status run_line(struct reader *reader, const struct script *script, struct str line,
                               struct cr_error *error)
{
    uint32_t key;
    if (line.s[0] == ':') {
        draw(reader);
        struct cr_error what = {0};
        enum cr_status status = colon_run(reader, (struct str){line.s + 1, line.n - 1}, &what);
        if (status != CR_OK)
            return error_set(error, status, "%s:%d: %s", script->path, script->line, what.message);
        while (reader->work)
            finish_work(reader);
        return CR_OK;
    }
    while (line.n && !reader->done) {
        arena_free(&reader->scratch);
        if (line.s[0] == ' ') {
            line.s++;
            line.n--;
            continue;
        }
        if (!key_read(&line, &key))
            return error_set(error, CR_USAGE, "%s:%d: no such key: %.*s", script->path,
                             script->line, (int)line.n, line.s);
        on_key(reader, key);
    }
    return CR_OK;
}

static enum cr_status run_script(struct reader *reader, struct cr_error *error)
{
    struct script script;
    struct str line;
    enum cr_status status = script_open(&script, reader->options->script, error);
    while (status == CR_OK && reader->work)
        finish_work(reader);
    while (status == CR_OK && !reader->done && script_next(&script, &line))
        status = run_line(reader, &script, line, error);
    script_close(&script);
    return status;
}

/* Setting up and putting away ------------------------------------------------------------------ */

static enum cr_status open_terminal(struct reader *reader, struct cr_error *error)
{
    const struct screen_options *options = reader->options;
    const char *no_color = getenv("NO_COLOR");
    bool color = !options->no_color && !(no_color && *no_color);
    if (options->script && !isatty(STDOUT_FILENO)) {
        reader->terminal = term_open_none(SCRIPT_ROWS, SCRIPT_COLUMNS);
        if (!reader->terminal)
            return error_no_memory(error);
        reader->terminal->color = color;
        return CR_OK;
    }
    struct term_options wishes = {.color = color, .mouse = !options->no_mouse};
    reader->mouse = wishes.mouse;
    return term_open(&wishes, &reader->terminal, error);
}

static void set_arenas(struct reader *reader)
{
    reader->surface.arena = reader->page.arena = arena_child(&reader->arena);
    reader->model.arena = reader->scratch = arena_child(&reader->arena);
    reader->search.arena = arena_child(&reader->arena);
}

/* What the person set for good, then what was said on the command line. */
static enum cr_status set_wishes(struct reader *reader, struct cr_error *error)
{
    const struct screen_options *options = reader->options;
    enum cr_status status = reader_set_theme(reader, "default", error);
    if (status == CR_OK)
        status = config_read(reader, error);
    if (status == CR_OK && options->theme)
        status = reader_set_theme(reader, options->theme, error);
    if (options->ascii || !reader->terminal->utf8)
        reader->ascii = true;
    if (options->no_mouse && reader->mouse)
        reader_act(reader, ACTION_MOUSE);
    reader->message[0] = 0;
    return status;
}

static enum cr_status set_up(struct reader *reader, struct cr_error *error)
{
    const struct screen_options *options = reader->options;
    set_arenas(reader);
    if (!signals_install())
        return error_set(error, CR_IO, "no pipe can be opened: too many open files");
    reader->signals = true;
    enum cr_status status = open_terminal(reader, error);
    if (status != CR_OK)
        return status;
    keymap_defaults(&reader->keymap, &reader->arena);
    reader->panes_wanted = LAYOUT_PANES_MAX;
    reader->views[reader->view_count++] = VIEW_PANES;
    reader->filter = MARK_NONE;
    reader->ran_out = ACTION_NONE;
    reader->hints = true;
    reader->articles = arena_new_array(&reader->arena, struct cr_article *, options->article_count);
    memcpy(reader->articles, options->articles, options->article_count * sizeof *reader->articles);
    model_make_plain(&reader->model, reader->articles, options->article_count);
    reader_show_story(reader, MODEL_NONE);
    status = set_wishes(reader, error);
    if (status != CR_OK)
        return status;
    config_read_history(reader);
    if (options->analysis)
        take_analysis(reader, options->analysis);
    else if (options->analyse)
        reader->work = work_start(options, reader->articles);
    if (reader->terminal->notice || options->notice)
        reader_say(reader, "%s", options->notice ? options->notice : reader->terminal->notice);
    return CR_OK;
}

static void put_away(struct reader *reader)
{
    if (reader->work) {
        struct cr_analysis *analysis = NULL;
        work_cancel(reader->work);
        work_end(reader->work, &analysis, NULL);
        cr_analysis_free(analysis);
    }
    if (reader->terminal)
        term_close(reader->terminal);
    config_write_history(reader);
    free_panes(reader);
    navigate_free(reader);
    search_free(reader);
    page_free(&reader->page);
    model_free(&reader->model);
    surface_free(&reader->surface);
    cr_analysis_free(reader->owned_analysis);
    arena_free(&reader->scratch);
    arena_free(&reader->arena);
}

static enum cr_status run(struct reader *reader, struct cr_error *error)
{
    enum cr_status status = set_up(reader, error);
    if (status == CR_OK && reader->options->script)
        status = run_script(reader, error);
    if (status == CR_OK && !(reader->options->script && !isatty(STDOUT_FILENO)))
        run_events(reader);
    return status;
}

enum cr_status screen_run(const struct screen_options *options, struct cr_error *error)
{
    jmp_buf jump;
    struct reader *reader = calloc(1, sizeof *reader);
    if (!reader)
        return error_no_memory(error);
    if (!options->article_count) {
        free(reader);
        return error_set(error, CR_EMPTY, "there is nothing to read");
    }
    reader->options = options;
    enum cr_status status;
    if (ARENA_GUARD(&reader->arena, jump))
        status = error_no_memory(error);
    else
        status = run(reader, error);
    put_away(reader);
    int ending = reader->signals ? signals_ending() : 0;
    if (reader->signals)
        signals_remove();
    free(reader);
    if (ending)
        raise(ending);
    return status;
}
