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
    if (judge_key(reader, key))
        return;
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
        navigate_lay_out(reader);
        break;
    case TERM_END:
        reader->done = true;
        break;
    default:
        break;
    }
    if (reader->work && work_is_done(reader->work))
        reader_finish_work(reader);
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

/* What was typed ahead, or while a slow line is busy with the last frame, is done before anything
 * is drawn. */
static void run_events(struct reader *reader)
{
    struct term_event *event = arena_new(&reader->arena, struct term_event);
    while (!reader->done) {
        draw(reader);
        term_read(reader->terminal, -1, event);
        while (event->kind != TERM_NOTHING && !reader->done) {
            on_event(reader, event);
            term_read(reader->terminal, term_busy(reader->terminal), event);
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
            reader_finish_work(reader);
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
        reader_finish_work(reader);
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
    reader->ascii = reader->terminal->few_signs;
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

/* The articles side by side, before anything is known of them. */
static void show_articles(struct reader *reader)
{
    const struct screen_options *options = reader->options;
    reader->articles = arena_new_array(&reader->arena, struct cr_article *, options->article_count);
    if (options->article_count)
        memcpy(reader->articles, options->articles,
               options->article_count * sizeof *reader->articles);
    model_make_plain(&reader->model, reader->articles, options->article_count);
    reader_show_story(reader, MODEL_NONE);
}

static void begin_analysis(struct reader *reader)
{
    const struct screen_options *options = reader->options;
    if (config_is_first_run(reader))
        reader_say(reader, "New here? :tutor teaches the keys in two minutes; %s shows them all.",
                   keymap_key_of(&reader->keymap, ACTION_HELP, &reader->scratch));
    resume_reading(reader);
    revision_begin(reader);
    if (options->analysis)
        reader_take_analysis(reader, options->analysis);
    else if (options->analyse && options->article_count)
        reader->work = work_start(options, reader->articles);
    if (reader->terminal->notice || options->notice)
        reader_say(reader, "%s", options->notice ? options->notice : reader->terminal->notice);
}

void reader_take_sources(struct reader *reader, const struct screen_sources *sources)
{
    reader->wishes.articles = sources->articles;
    reader->wishes.article_count = sources->article_count;
    reader->wishes.analysis = sources->analysis;
    reader->wishes.by_story = sources->by_story;
    reader->wishes.notice = sources->notice;
    reader->views[0] = VIEW_PANES;
    reader->page_stale = true;
    show_articles(reader);
    begin_analysis(reader);
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
    reader->link = reader->wanted = MODEL_NONE;
    reader->hints = true;
    show_articles(reader);
    status = set_wishes(reader, error);
    if (status != CR_OK)
        return status;
    config_read_history(reader);
    if (options->stories)
        choose_begin(reader);
    if (options->read)
        reading_begin(reader);
    else
        begin_analysis(reader);
    return CR_OK;
}

static void put_away(struct reader *reader)
{
    if (reader->work && work_is_reading(reader->work)) {
        struct screen_sources sources;
        work_cancel(reader->work);
        work_end_reading(reader->work, &sources, NULL);
    } else if (reader->work && work_is_comparing(reader->work)) {
        struct cr_story_list *stories = NULL;
        work_cancel(reader->work);
        work_end_comparing(reader->work, &stories, NULL);
        cr_story_list_free(stories);
    } else if (reader->work) {
        struct cr_analysis *analysis = NULL;
        work_cancel(reader->work);
        work_end(reader->work, &analysis, NULL);
        cr_analysis_free(analysis);
    }
    if (reader->terminal)
        term_close(reader->terminal);
    config_write_history(reader);
    resume_remember(reader);
    reader_free_panes(reader);
    navigate_free(reader);
    search_free(reader);
    page_free(&reader->page);
    judge_free(reader);
    model_free(&reader->model);
    surface_free(&reader->surface);
    cr_analysis_free(reader->owned_analysis);
    cr_analysis_free(reader->grouped);
    cr_story_list_free(reader->owned_stories);
    for (size_t i = 0; i < reader->reread.count; i++)
        cr_readings_free(reader->reread.items[i]);
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
    if (status == CR_OK && reader->status != CR_OK) {
        status = reader->status;
        if (error)
            *error = reader->error;
    }
    return status;
}

enum cr_status screen_run(const struct screen_options *options, struct cr_error *error)
{
    jmp_buf jump;
    struct reader *reader = calloc(1, sizeof *reader);
    if (!reader)
        return error_no_memory(error);
    if (!options->article_count && !options->stories && !options->read) {
        free(reader);
        return error_set(error, CR_EMPTY, "there is nothing to read");
    }
    reader->wishes = *options;
    reader->options = &reader->wishes;
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
