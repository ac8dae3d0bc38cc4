#include "screen/colon.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include <crossread/report.h>

#include "screen/script.h"
#include "screen/setting.h"

typedef enum cr_status colon_fn(struct reader *reader, const char *argument,
                                struct cr_error *error);

/* What is there already is written over only where `over` says so. */
static enum cr_status write_file(const char *path, struct str bytes, bool over,
                                 struct cr_error *error)
{
    FILE *file = fopen(path, over ? "we" : "wxe");
    if (!file && errno == EEXIST)
        return error_set(error, CR_IO, "%s is there already; with ! it is written over", path);
    bool written = file && fwrite(bytes.s, 1, bytes.n, file) == bytes.n;
    int trouble = errno;
    if (file && fclose(file) != 0) {
        trouble = errno;
        written = false;
    }
    return written ? CR_OK
                   : error_set(error, CR_IO, "%s cannot be written: %s", path, strerror(trouble));
}

static enum cr_status run_set(struct reader *reader, const char *argument, struct cr_error *error)
{
    if (!*argument)
        return error_set(error, CR_USAGE, "set needs an option, as in: set theme=dark");
    return setting_set(reader, str_of(argument), error);
}

static enum cr_status run_theme(struct reader *reader, const char *argument, struct cr_error *error)
{
    return reader_set_theme(reader, argument, error);
}

static enum cr_status run_map(struct reader *reader, const char *argument, struct cr_error *error)
{
    struct str rest = str_of(argument), keys;
    struct key_sequence sequence;
    if (!str_cut(&rest, ' ', &keys) || !rest.s)
        return error_set(error, CR_USAGE,
                         "map needs keys and an action, as in: map x next-conflict");
    rest = str_trim(rest);
    enum action action = action_of_name(rest);
    if (action == ACTION_NONE)
        return error_set(error, CR_USAGE, "there is no action \"%.*s\" (? lists them)", (int)rest.n,
                         rest.s);
    if (!key_sequence_read(keys, &sequence))
        return error_set(error, CR_USAGE, "these are no keys: %.*s", (int)keys.n, keys.s);
    keymap_bind(&reader->keymap, &sequence, action);
    reader->page_stale = true;
    return CR_OK;
}

static enum cr_status run_unmap(struct reader *reader, const char *argument, struct cr_error *error)
{
    struct key_sequence sequence;
    if (!key_sequence_read(str_of(argument), &sequence))
        return error_set(error, CR_USAGE, "these are no keys: %s", argument);
    if (!keymap_free(&reader->keymap, &sequence))
        return error_set(error, CR_USAGE, "these keys are free already: %s", argument);
    reader->page_stale = true;
    return CR_OK;
}

static enum cr_report_format format_of(const char *path)
{
    static const struct {
        const char *ending;
        enum cr_report_format format;
    } endings[] = {{".json", CR_REPORT_JSON},         {".md", CR_REPORT_MARKDOWN},
                   {".markdown", CR_REPORT_MARKDOWN}, {".html", CR_REPORT_HTML},
                   {".htm", CR_REPORT_HTML},          {".csv", CR_REPORT_CSV}};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (str_ends(str_of(path), str_of(endings[i].ending)))
            return endings[i].format;
    return CR_REPORT_TEXT;
}

static enum cr_status write_report(struct reader *reader, const char *argument, bool over,
                                   struct cr_error *error)
{
    struct cr_report_options options = {.format = format_of(argument), .judged = reader->judged};
    char *bytes;
    size_t length;
    if (!*argument)
        return error_set(error, CR_USAGE, "write needs the name of a file");
    if (!reader->model.analysis)
        return error_set(error, CR_USAGE, "the analysis is not done yet");
    enum cr_status status =
        cr_report_write(reader->model.analysis, &options, &bytes, &length, error);
    if (status != CR_OK)
        return status;
    status = write_file(argument, (struct str){bytes, length}, over, error);
    free(bytes);
    if (status == CR_OK)
        reader_say(reader, "Written: %s", argument);
    return status;
}

static enum cr_status run_write(struct reader *reader, const char *argument, struct cr_error *error)
{
    return write_report(reader, argument, false, error);
}

static enum cr_status run_write_over(struct reader *reader, const char *argument,
                                     struct cr_error *error)
{
    return write_report(reader, argument, true, error);
}

static enum cr_status print_view(struct reader *reader, const char *argument, bool over,
                                 struct cr_error *error)
{
    struct arena arena = arena_child(&reader->arena);
    if (!*argument)
        return error_set(error, CR_USAGE, "print needs the name of a file");
    struct str text =
        reader_view(reader) == VIEW_PANES ? panes_text(reader, &arena) : views_text(reader, &arena);
    enum cr_status status = write_file(argument, text, over, error);
    arena_free(&arena);
    if (status == CR_OK)
        reader_say(reader, "Written: %s", argument);
    return status;
}

static enum cr_status run_print(struct reader *reader, const char *argument, struct cr_error *error)
{
    return print_view(reader, argument, false, error);
}

static enum cr_status run_print_over(struct reader *reader, const char *argument,
                                     struct cr_error *error)
{
    return print_view(reader, argument, true, error);
}

/* The focused source's article, to be corrected: the caller's own stays as it is. */
static struct cr_article *correct_article(struct reader *reader)
{
    uint32_t document = reader_pane(reader)->document;
    struct cr_article *copy = arena_new(&reader->arena, struct cr_article);
    *copy = *reader->articles[document];
    reader->articles[document] = copy;
    return copy;
}

static bool is_date(const char *text)
{
    int year, month, day, end = 0, hour = 0, minute = 0, zone, zone_minute;
    if (sscanf(text, "%4d-%2d-%2d%n", &year, &month, &day, &end) != 3 || end != 10 || month < 1 ||
        month > 12 || day < 1 || day > 31)
        return false;
    if (!text[end])
        return true;
    if (sscanf(text + 10, "T%2d:%2d%n", &hour, &minute, &end) != 2 || end != 6 || hour > 23 ||
        minute > 59)
        return false;
    if (!text[16] || strcmp(text + 16, "Z") == 0)
        return true;
    return (text[16] == '+' || text[16] == '-') &&
           sscanf(text + 17, "%2d:%2d%n", &zone, &zone_minute, &end) == 2 && end == 5 && !text[22];
}

static enum cr_status run_date(struct reader *reader, const char *argument, struct cr_error *error)
{
    if (!is_date(argument))
        return error_set(error, CR_USAGE, "a date is written 2023-09-13 or 2023-09-13T14:05+09:00");
    struct cr_article *article = correct_article(reader);
    article->published = arena_strdup(&reader->arena, argument);
    article->dated = NULL;
    reader_analyse_again(reader);
    return CR_OK;
}

static enum cr_status run_outlet(struct reader *reader, const char *argument,
                                 struct cr_error *error)
{
    if (!*argument)
        return error_set(error, CR_USAGE, "outlet needs a name");
    correct_article(reader)->outlet = arena_strdup(&reader->arena, argument);
    reader_analyse_again(reader);
    return CR_OK;
}

static enum cr_status run_relabel(struct reader *reader, const char *argument,
                                  struct cr_error *error)
{
    return judge_relabel(reader, argument, error);
}

static enum cr_status run_grade(struct reader *reader, const char *argument, struct cr_error *error)
{
    return judge_grade(reader, argument, error);
}

static enum cr_status run_note(struct reader *reader, const char *argument, struct cr_error *error)
{
    return judge_note(reader, false, argument, error);
}

static enum cr_status run_note_pair(struct reader *reader, const char *argument,
                                    struct cr_error *error)
{
    return judge_note(reader, true, argument, error);
}

static enum cr_status run_story(struct reader *reader, const char *argument, struct cr_error *error)
{
    char *end;
    unsigned long number = strtoul(argument, &end, 10);
    uint32_t count = reader->model.analysis ? reader->model.analysis->story_count : 0;
    if (!*argument || *end || number < 1 || number > count)
        return error_set(error, CR_USAGE, "stories are numbered from 1 to %u", count);
    reader_open_story(reader, (uint32_t)number - 1);
    return CR_OK;
}

static enum cr_status run_tutor(struct reader *reader, const char *argument, struct cr_error *error)
{
    (void)argument;
    (void)error;
    tutor_toggle(&reader->tutor);
    return CR_OK;
}

static enum cr_status run_dump(struct reader *reader, const char *argument, struct cr_error *error)
{
    if (!*argument)
        return error_set(error, CR_USAGE, "dump needs the name of a file");
    return script_dump(&reader->surface, &reader->theme, argument, error);
}

static enum cr_status run_size(struct reader *reader, const char *argument, struct cr_error *error)
{
    int rows, columns;
    if (sscanf(argument, "%dx%d", &columns, &rows) != 2 || rows < 1 || columns < 1 || rows > 1000 ||
        columns > 1000)
        return error_set(error, CR_USAGE, "size is COLUMNSxROWS, as in 80x24");
    reader->terminal->resize_rows = rows;
    reader->terminal->resize_columns = columns;
    navigate_lay_out(reader);
    return CR_OK;
}

static enum cr_status run_quit(struct reader *reader, const char *argument, struct cr_error *error)
{
    (void)argument;
    (void)error;
    reader->done = true;
    return CR_OK;
}

static const struct {
    struct colon_info info;
    colon_fn *run;
} commands[] = {
#define COLON_ROW(function, name, arguments, help) {{name, arguments, help}, run_##function},
    COLON_LIST(COLON_ROW)
#undef COLON_ROW
};

enum { COLON_COUNT = sizeof commands / sizeof *commands };

const struct colon_info *colon_info(size_t n)
{
    return n < COLON_COUNT ? &commands[n].info : NULL;
}

/* Where stories are chosen from, or sources waited for, there is no article to say anything of. */
static bool needs_article(colon_fn *run)
{
    return run == run_date || run == run_outlet || run == run_relabel || run == run_grade ||
           run == run_note || run == run_note_pair;
}

enum cr_status colon_run(struct reader *reader, struct str line, struct cr_error *error)
{
    struct str name, rest = str_trim(line);
    if (!rest.n || !str_cut(&rest, ' ', &name))
        return CR_OK;
    rest = rest.s ? str_trim(rest) : (struct str){"", 0};
    const char *argument = arena_strndup(&reader->scratch, rest.s, rest.n);
    for (size_t i = 0; i < COLON_COUNT; i++)
        if (str_is(name, commands[i].info.name))
            return needs_article(commands[i].run) && !reader->pane_count
                       ? error_set(error, CR_USAGE,
                                   reader->options->stories ? "Open a story first."
                                                            : "The sources are not there yet.")
                       : commands[i].run(reader, argument, error);
    enum action action = action_of_name(name);
    if (action == ACTION_NONE)
        return error_set(error, CR_USAGE, "There is no command \"%.*s\"; ? lists them.",
                         (int)name.n, name.s);
    reader_act(reader, action);
    return CR_OK;
}

/* Completion ----------------------------------------------------------------------------------- */

/* Counts the candidates that fit; the n-th one is found. */
struct completing {
    struct reader *reader;
    struct str stem;
    size_t left;
    const char *found;
};

static void offer(struct completing *c, const char *before, const char *word)
{
    const char *line = arena_printf(&c->reader->scratch, "%s%s", before, word);
    if (c->found || !str_starts(str_of(line), c->stem))
        return;
    if (c->left == 0)
        c->found = line;
    else
        c->left--;
}

static void offer_words(struct completing *c, const char *before, const char *words)
{
    struct str rest = str_of(words), word;
    while (str_cut(&rest, ' ', &word))
        offer(c, before, arena_strndup(&c->reader->scratch, word.s, word.n));
}

static void offer_options(struct completing *c)
{
    const struct setting_info *info;
    for (size_t i = 0; (info = setting_info(i)); i++) {
        const char *before = arena_printf(&c->reader->scratch, "set %s=", info->name);
        offer(c, "set ", info->name);
        offer_words(c, before, info->values);
    }
}

/* "map X " with every action. */
static void offer_actions(struct completing *c, const char *before)
{
    for (unsigned i = 0; i < ACTION_COUNT; i++)
        offer(c, before, action_info((enum action)i)->name);
}

const char *colon_complete(struct reader *reader, struct str stem, size_t n)
{
    struct completing c = {reader, stem, n, NULL};
    struct str rest = stem, first, second;
    if (str_starts(stem, STR("set ")))
        offer_options(&c);
    else if (str_starts(stem, STR("theme ")))
        for (const char *const *name = theme_builtin_names(); *name; name++)
            offer(&c, "theme ", *name);
    else if (str_starts(stem, STR("relabel ")))
        offer_words(&c, "relabel ", "match conflict update unrelated");
    else if (str_starts(stem, STR("map ")) && str_cut(&rest, ' ', &first) &&
             str_cut(&rest, ' ', &second) && rest.s)
        offer_actions(&c, arena_printf(&reader->scratch, "map %.*s ", (int)second.n, second.s));
    else
        for (size_t i = 0; i < COLON_COUNT; i++)
            offer(&c, "", commands[i].info.name);
    offer_actions(&c, "");
    return c.found;
}
