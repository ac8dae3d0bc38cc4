#include "screen/command.h"

#include <stdio.h>
#include <stdlib.h>

#include "screen/script.h"

typedef enum cr_status command_fn(struct reader *reader, struct str argument,
                                  struct cr_error *error);

static enum cr_status run_dump(struct reader *reader, struct str argument, struct cr_error *error)
{
    if (!argument.n)
        return error_set(error, CR_USAGE, "dump needs the name of a file");
    return script_dump(&reader->surface, &reader->theme,
                       arena_strndup(&reader->arena, argument.s, argument.n), error);
}

static enum cr_status run_size(struct reader *reader, struct str argument, struct cr_error *error)
{
    int rows, columns;
    const char *text = arena_strndup(&reader->arena, argument.s, argument.n);
    if (sscanf(text, "%dx%d", &columns, &rows) != 2 || rows < 1 || columns < 1 || rows > 1000 ||
        columns > 1000)
        return error_set(error, CR_USAGE, "size is COLUMNSxROWS, as in 80x24");
    reader->terminal->resize_rows = rows;
    reader->terminal->resize_columns = columns;
    reader_lay_out(reader);
    return CR_OK;
}

static enum cr_status run_theme(struct reader *reader, struct str argument, struct cr_error *error)
{
    struct theme theme;
    const char *name = arena_strndup(&reader->arena, argument.s, argument.n);
    enum cr_status status = theme_load(name, NULL, &theme, error);
    if (status != CR_OK)
        return status;
    if (!reader->terminal->color)
        theme_make_mono(&theme);
    reader->theme = theme;
    term_theme(reader->terminal, &reader->theme);
    return CR_OK;
}

static const struct {
    const char *name;
    command_fn *run;
} commands[] = {
    {"dump", run_dump},
    {"size", run_size},
    {"theme", run_theme},
};

enum cr_status command_run(struct reader *reader, struct str line, struct cr_error *error)
{
    struct str name, rest = str_trim(line);
    if (!rest.n || !str_cut(&rest, ' ', &name))
        return CR_OK;
    rest = rest.s ? str_trim(rest) : (struct str){"", 0};
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (str_is(name, commands[i].name))
            return commands[i].run(reader, rest, error);
    enum action action = action_of_name(name);
    if (action == ACTION_NONE)
        return error_set(error, CR_USAGE, "there is no command \"%.*s\"", (int)name.n, name.s);
    reader_act(reader, action);
    return CR_OK;
}
