/* crossread list, search, stories: tables for people, JSON for programs. */
#include "command/collection.h"

#include <jansson.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/error.h"
#include "base/str.h"
#include "command/commands.h"
#include "command/group.h"
#include "command/output.h"
#include "command/shelf.h"
#include "command/uncompared.h"
#include "report/json.h"
#include "text/width.h"

/* Columns that the tables have at least, and what an outlet takes of them. */
enum { TABLE_WIDTH = 100, OUTLET_COLUMNS = 18 };

struct table_view {
    struct buf out;
    const struct command_line *line;
    uint32_t width; /* 0: as long as it is */
    bool bold;      /* what was found is set in bold */
};

static uint32_t terminal_width(void)
{
    struct winsize size;
    if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

static struct table_view view_of(struct arena *arena, const struct command_line *line)
{
    const char *no_color = getenv("NO_COLOR"), *term = getenv("TERM");
    bool tty = isatty(STDOUT_FILENO) && !line->given[OPTION_OUTPUT];
    struct table_view view = {.out = {.arena = arena}, .line = line, .width = line->width};
    if (!view.width && tty)
        view.width = terminal_width();
    view.bold = tty && !(no_color && *no_color) && term && strcmp(term, "dumb") != 0;
    return view;
}

/* Text of an article in so many columns, filled up; 0: all of it. */
static void add_cell(struct table_view *view, const char *text, uint32_t columns)
{
    struct buf shown = {.arena = view->out.arena};
    width_show_text(&shown, str_of(text ? text : ""));
    struct str s = {buf_string(&shown), shown.n};
    uint32_t fits = columns ? width_fit(s, columns) : (uint32_t)s.n;
    struct str cut = {s.s, fits};
    if (fits < s.n) {
        cut.n = width_fit(s, columns - 1);
        buf_add(&view->out, cut);
        buf_add(&view->out, STR("…"));
        cut.n = columns; /* nothing to fill up */
    } else {
        buf_add(&view->out, cut);
        cut.n = width_columns(cut);
    }
    for (size_t at = cut.n; at < columns; at++)
        buf_add_char(&view->out, ' ');
}

/* "story s3", or as much white space. */
static void add_numbers(struct table_view *view, int64_t id, int64_t story)
{
    const char *name = story ? arena_printf(view->out.arena, "s%lld", (long long)story) : "";
    buf_addf(&view->out, "%6lld  %-5s  ", (long long)id, name);
}

/* The words of a snippet, what was found in bold or between « and ». */
static void add_snippet(struct table_view *view, const char *snippet)
{
    const char marks[] = {CR_HIT_BEGIN, CR_HIT_END, '\0'};
    buf_add(&view->out, STR("        "));
    while (*snippet) {
        size_t n = strcspn(snippet, marks);
        width_show_text(&view->out, (struct str){snippet, n});
        snippet += n;
        if (!*snippet)
            break;
        bool begins = *snippet++ == CR_HIT_BEGIN;
        buf_add(&view->out, view->bold ? begins ? STR("\033[1m") : STR("\033[0m")
                            : begins ? STR("«")
                                       : STR("»"));
    }
    buf_add(&view->out, view->bold ? STR("\033[0m\n") : STR("\n"));
}

static const char *day_of(const struct cr_listed *item, struct arena *arena)
{
    return item->published ? arena_strndup(arena, item->published, strcspn(item->published, "T"))
                           : "undated";
}

static void add_article(struct table_view *view, const struct cr_listed *item)
{
    uint32_t before = 6 + 2 + 5 + 2 + 10 + 2 + OUTLET_COLUMNS + 2;
    uint32_t rest = view->width > before + 20 ? view->width - before : 0;
    const char *title = item->title ? item->title : item->path ? item->path : "(no title)";
    if (item->versions > 1)
        title = arena_printf(view->out.arena, "%s (%u texts)", title, item->versions);
    add_numbers(view, item->id, item->story);
    add_cell(view, day_of(item, view->out.arena), 10);
    buf_add(&view->out, STR("  "));
    add_cell(view, item->outlet, OUTLET_COLUMNS);
    buf_add(&view->out, STR("  "));
    add_cell(view, title, rest);
    while (view->out.n && view->out.s[view->out.n - 1] == ' ')
        view->out.n--;
    buf_add_char(&view->out, '\n');
    if (item->snippet)
        add_snippet(view, item->snippet);
}

static void add_story(struct table_view *view, const struct cr_listed_story *story)
{
    struct arena *arena = view->out.arena;
    const char *name = arena_printf(arena, "s%lld", (long long)story->id);
    buf_addf(&view->out, "%6s  ", name);
    add_cell(view, story->date ? story->date : "undated", 10);
    buf_add(&view->out, STR("  "));
    add_cell(view, story->label, view->width > 40 ? view->width - 20 : 0);
    while (view->out.s[view->out.n - 1] == ' ')
        view->out.n--;
    buf_addf(&view->out, "\n        %u source%s", story->articles, story->articles == 1 ? "" : "s");
    if (story->compared)
        buf_addf(&view->out, ", %u independent   ≠ %u   ~ %u   = %u", story->independent,
                 story->disputed, story->developing, story->agreed);
    else if (story->articles > 1)
        buf_add(&view->out, STR(", not compared yet"));
    buf_add(&view->out, STR("   "));
    add_cell(view, story->outlets, view->width > 60 ? view->width - 50 : 0);
    while (view->out.s[view->out.n - 1] == ' ')
        view->out.n--;
    buf_add_char(&view->out, '\n');
}

/* JSON ---------------------------------------------------------------------------------------- */

static void put(json_t *object, const char *key, const char *text)
{
    if (text)
        json_object_set_new(object, key, value_text(str_of(text)));
}

static void put_number(json_t *object, const char *key, int64_t number)
{
    json_object_set_new(object, key, json_integer(number));
}

static json_t *article_json(const struct cr_listed *item)
{
    json_t *object = json_object();
    put_number(object, "id", item->id);
    if (item->story)
        put_number(object, "story", item->story);
    put(object, "outlet", item->outlet);
    put(object, "title", item->title);
    put(object, "published", item->published);
    put(object, "path", item->path);
    put(object, "url", item->url);
    put_number(object, "added", item->added);
    put_number(object, "versions", item->versions);
    put(object, "snippet", item->snippet);
    return object;
}

static json_t *story_json(const struct cr_listed_story *story)
{
    json_t *object = json_object();
    put_number(object, "id", story->id);
    put(object, "label", story->label);
    put(object, "date", story->date);
    put(object, "outlets", story->outlets);
    put_number(object, "articles", story->articles);
    if (!story->compared)
        return object;
    put_number(object, "independent", story->independent);
    put_number(object, "disputed", story->disputed);
    put_number(object, "developing", story->developing);
    put_number(object, "agreed", story->agreed);
    return object;
}

/* One object a line. */
static void add_json(struct table_view *view, json_t *object)
{
    char *text = object ? json_dumps(object, JSON_COMPACT) : NULL;
    if (text)
        value_add_escaped(&view->out, text);
    buf_add_char(&view->out, '\n');
    free(text);
    json_decref(object);
}

/* The commands -------------------------------------------------------------------------------- */

static int print(struct table_view *view)
{
    struct cr_error error;
    enum cr_status status =
        output_all(view->line->values[OPTION_OUTPUT], buf_string(&view->out), view->out.n, &error);
    return status == CR_OK ? EXIT_FINE : command_failed(&error, status);
}

/* An empty list is said to be so beside the output, which stays empty for programs. */
static int print_list(struct arena *arena, const struct command_line *line, struct cr_list *list,
                      const char *none)
{
    struct table_view view = view_of(arena, line);
    if (!list->count)
        output_message(none);
    for (size_t i = 0; i < list->count; i++) {
        if (line->format == CR_REPORT_JSON)
            add_json(&view, article_json(&list->items[i]));
        else
            add_article(&view, &list->items[i]);
    }
    cr_list_free(list);
    return print(&view);
}

int command_list(struct arena *arena, const struct command_line *line)
{
    struct shelf shelf;
    struct cr_list *list;
    struct cr_error error;
    enum cr_status status = shelf_need(&shelf, &error);
    if (status == CR_OK)
        status = cr_library_list(shelf.library, &list, &error);
    int result = status == CR_OK
                     ? print_list(arena, line, list, "the library is empty: crossread add SOURCE…")
                     : command_failed(&error, status);
    shelf_close(&shelf);
    return result;
}

int command_search(struct arena *arena, const struct command_line *line)
{
    struct shelf shelf;
    struct cr_list *list;
    struct cr_error error;
    struct buf words = {.arena = arena};
    for (size_t i = 0; i < line->operand_count; i++)
        buf_addf(&words, "%s%s", i ? " " : "", line->operands[i].name);
    enum cr_status status = shelf_need(&shelf, &error);
    if (status == CR_OK)
        status = cr_library_search(shelf.library, buf_string(&words), &list, &error);
    const char *none =
        arena_printf(arena, "no article of the library holds: %s", buf_string(&words));
    int result =
        status == CR_OK ? print_list(arena, line, list, none) : command_failed(&error, status);
    shelf_close(&shelf);
    return result;
}

static int print_stories(struct arena *arena, const struct command_line *line,
                         struct cr_story_list *list)
{
    struct table_view view = view_of(arena, line);
    if (!list->count)
        output_message("the library holds no stories: crossread add SOURCE…");
    for (size_t i = 0; i < list->count; i++) {
        if (line->format == CR_REPORT_JSON)
            add_json(&view, story_json(&list->items[i]));
        else
            add_story(&view, &list->items[i]);
    }
    cr_story_list_free(list);
    return print(&view);
}

/* Stories compared before they are listed: as many as a person waits for, the newest. */
enum { COMPARED_MAX = 25 };

/* The stories as they are now: what was added since is sorted, and compared. */
static enum cr_status list_stories(struct arena *arena, struct cr_library *library,
                                   struct cr_story_list **out, struct cr_error *error)
{
    struct uncompared due;
    struct cr_engine *engine = NULL;
    group_articles(arena, library, &engine, &(story_numbers){0}, NULL);
    enum cr_status status = cr_library_stories(library, out, error);
    if (status == CR_OK)
        status = uncompared_find(&due, *out, error);
    if (status != CR_OK) {
        cr_engine_close(engine);
        return status;
    }
    due.engine = engine;
    bool any = due.count > 0;
    if (any)
        status = uncompared_first(&due, library, COMPARED_MAX, error);
    uncompared_free(&due);
    if (!any)
        return CR_OK;
    cr_story_list_free(*out);
    *out = NULL;
    return status == CR_OK ? cr_library_stories(library, out, error) : status;
}

int collection_stories(struct arena *arena, const struct command_line *line)
{
    struct shelf shelf;
    struct cr_story_list *list = NULL;
    struct cr_error error;
    enum cr_status status = shelf_need(&shelf, &error);
    if (status == CR_OK)
        status = list_stories(arena, shelf.library, &list, &error);
    int result =
        status == CR_OK ? print_stories(arena, line, list) : command_failed(&error, status);
    shelf_close(&shelf);
    return result;
}
