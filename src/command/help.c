/* crossread --help, --version, completion: all made from the tables of options.h. */
#include "base/error.h"
#include "base/str.h"
#include "command/commands.h"
#include "command/output.h"
#include "text/width.h"
#include "text/wrap.h"

/* Where the explanations begin, and how wide they are. */
enum { HELP_COLUMN = 29, HELP_WIDTH = 50 };

static int print(struct buf *text)
{
    struct cr_error error;
    enum cr_status status = output_all(NULL, buf_string(text), text->n, &error);
    return status == CR_OK ? EXIT_FINE : command_failed(&error, status);
}

/* "-o, --output=FILE" */
static const char *option_words(struct arena *arena, const struct option_info *option)
{
    struct buf words = {.arena = arena};
    if (option->letter)
        buf_addf(&words, "-%c, ", option->letter);
    else
        buf_add(&words, STR("    "));
    buf_addf(&words, "--%s", option->name);
    if (option->argument)
        buf_addf(&words, " %s", option->argument);
    return buf_string(&words);
}

/* "  words   explanation", wrapped. */
static void add_explained(struct buf *text, const char *words, const char *help)
{
    struct wrap_context wrap = {0};
    struct wrap_rows rows;
    int fill = HELP_COLUMN - 2 - (int)width_columns(str_of(words));
    wrap_text(text->arena, &wrap, help, 0, (uint32_t)strlen(help), HELP_WIDTH, 0, &rows);
    wrap_close(&wrap);
    buf_addf(text, "  %s%*s", words, fill, "");
    for (uint32_t i = 0; i < rows.count; i++) {
        buf_addf(text, "%*s", i ? HELP_COLUMN : 0, "");
        buf_add(text, str_span(help, rows.rows[i].start, rows.rows[i].end));
        buf_add_char(text, '\n');
    }
}

static void add_options(struct buf *text, unsigned commands)
{
    buf_add(text, STR("\nOptions:\n"));
    for (int i = 0; i < OPTION_COUNT; i++)
        if (option_infos[i].commands & commands)
            add_explained(text, option_words(text->arena, &option_infos[i]), option_infos[i].help);
}

static void add_usage(struct buf *text, const struct command_info *command)
{
    const char *words =
        arena_printf(text->arena, "crossread%s%s%s%s", *command->word ? " " : "", command->word,
                     *command->arguments ? " " : "", command->arguments);
    add_explained(text, words, command->help);
}

int command_help(struct arena *arena, const struct command_line *line)
{
    struct buf text = {.arena = arena};
    bool all = line->command == COMMAND_READ;
    buf_add(&text, STR("crossread: several reports of one event side by side, with the claims that "
                       "match\nand the claims that conflict marked on the words.\n\n"));
    for (int i = 0; i < COMMAND_COUNT; i++)
        if (all || i == (int)line->command)
            add_usage(&text, &command_infos[i]);
    if (all || 1u << line->command & FOR_SOURCES)
        buf_add(
            &text,
            STR("\nA source is a file, a folder of articles, an address (http, https), a feed, or "
                "- for\nstandard input. Other readers' files can be read, too: see the manual.\n"));
    if (all)
        buf_add(&text,
                STR("Without any, the reader opens the stories of the library, or the demo.\n"));
    add_options(&text, all ? FOR_ALL : 1u << line->command);
    buf_add(&text, STR("\nExit status: 0 all well; 1 a source could not be read (the others are "
                       "shown);\n2 wrong usage; 3 what --fail-on names was found. The manual: "
                       "man crossread\n"));
    return print(&text);
}

int command_version(struct arena *arena, const struct command_line *line)
{
    struct buf text = {.arena = arena};
    (void)line;
    buf_add(&text, STR(PACKAGE_STRING "\n"));
    return print(&text);
}
