/* Taking things elsewhere: the clipboard, the browser, the editor. */
#include "screen/state.h"

#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "screen/apparatus.h"

enum { COPY_COLUMNS = 100 };

static void copy_text(struct reader *reader, const struct page *page, size_t from, size_t to)
{
    struct buf text = {.arena = (struct arena *)&page->arena};
    for (size_t row = from; row < to && row < page->rows.count; row++) {
        cells_text(page->rows.items[row], 0, page->columns, &text);
        buf_add_char(&text, '\n');
    }
    if (!text.n)
        return;
    term_copy(reader->terminal, (struct str){text.s, text.n});
    reader_say(reader, "Copied, if this terminal allows it (OSC 52).");
}

/* The fact under the cursor, as the apparatus has it, or the selected item of a view. */
static void copy(struct reader *reader)
{
    struct page page = {.arena = arena_child(&reader->arena)};
    const struct mark *mark = reader_mark(reader);
    if (reader_view(reader) != VIEW_PANES) {
        const struct page_item *item = views_selected(reader);
        if (item)
            copy_text(reader, &reader->page, (size_t)item->row, (size_t)(item->row + item->rows));
        return;
    }
    if (!mark) {
        reader_say(reader, "There is no fact under the cursor to copy.");
        return;
    }
    page_start(&page, COPY_COLUMNS, reader->ascii);
    apparatus_make(reader, mark, INT_MAX, &page);
    copy_text(reader, &page, 0, page.rows.count);
    page_free(&page);
}

/* A path that no program takes for an option; NULL for standard input. */
static char *target_of(struct reader *reader)
{
    const char *path = reader_document(reader, reader->focus)->article->path;
    if (strcmp(path, "-") == 0)
        return NULL;
    return path[0] == '-' ? arena_printf(&reader->scratch, "./%s", path)
                          : arena_strdup(&reader->scratch, path);
}

/* Runs a shell line with the source as its "$1". */
static void run_on_source(struct reader *reader, char *line, const char *what)
{
    char *target = target_of(reader);
    if (!target) {
        reader_say(reader, "This source came through standard input; there is nothing to open.");
        return;
    }
    char *argv[] = {"/bin/sh", "-c", line, "sh", target, NULL};
    int status = term_run(reader->terminal, argv);
    if (status == 127 || status == -1)
        reader_say(reader, "No %s could be started.", what);
    reader_lay_out(reader);
}

static bool was_written(const struct stat *before, const struct stat *after)
{
    return before->st_size != after->st_size || before->st_ino != after->st_ino ||
           before->st_mtim.tv_sec != after->st_mtim.tv_sec ||
           before->st_mtim.tv_nsec != after->st_mtim.tv_nsec;
}

/* The file as it is now takes the place of the article that was read from it. */
static void read_anew(struct reader *reader, const char *path)
{
    const struct cr_source source = {.name = path};
    struct cr_readings *readings;
    struct cr_error error;
    if (reader->revisions || reader->options->by_story) {
        reader_say(reader, "Changed; it is read when crossread is started again.");
        return;
    }
    if (cr_sources_read(&source, 1, NULL, &readings, &error) != CR_OK) {
        reader_say(reader, "%s", error.message);
        return;
    }
    if (readings->count == 1) {
        vec_push(&reader->arena, &reader->reread, readings);
        reader_replace_article(reader, reader_pane(reader)->document, readings->articles[0]);
        reader_say(reader, "Read anew: %s", path);
        return;
    }
    reader_say(reader, "%s",
               readings->note_count ? readings->notes[0].text
                                    : "The file is no single article any more; the text stays.");
    cr_readings_free(readings);
}

static void edit(struct reader *reader)
{
    struct stat before, after;
    const char *target = target_of(reader);
    bool is_file = target && stat(target, &before) == 0 && S_ISREG(before.st_mode);
    run_on_source(reader, "${VISUAL:-${EDITOR:-vi}} \"$1\"", "editor ($EDITOR)");
    if (is_file && stat(target, &after) == 0 && was_written(&before, &after))
        read_anew(reader, target);
}

bool tools_act(struct reader *reader, enum action action)
{
    switch (action) {
    case ACTION_COPY:
        copy(reader);
        return true;
    case ACTION_BROWSE:
        run_on_source(reader, "${BROWSER:-xdg-open} \"$1\"", "browser ($BROWSER)");
        return true;
    case ACTION_EDIT:
        edit(reader);
        return true;
    default:
        return false;
    }
}
