#include "screen/term.h"

#include <stdlib.h>

static void none_size(const struct terminal *term, int *rows, int *columns)
{
    *rows = term->resize_rows;
    *columns = term->resize_columns;
}

static void none_theme(struct terminal *term, const struct theme *theme)
{
    (void)term;
    (void)theme;
}

static void none_draw(struct terminal *term, const struct surface *surface)
{
    (void)term;
    (void)surface;
}

/* Nothing ever happens: a script that is over ends the reader. */
static void none_read(struct terminal *term, int milliseconds, struct term_event *event)
{
    (void)term;
    (void)milliseconds;
    event->kind = TERM_NOTHING;
}

static void none_redraw(struct terminal *term)
{
    (void)term;
}

static void none_mouse(struct terminal *term, bool on)
{
    (void)term;
    (void)on;
}

static void none_copy(struct terminal *term, struct str text)
{
    (void)term;
    (void)text;
}

static int none_run(struct terminal *term, char *const argv[])
{
    (void)term;
    (void)argv;
    return -1;
}

static void none_close(struct terminal *term)
{
    free(term);
}

struct terminal *term_open_none(int rows, int columns)
{
    static const struct term_ops ops = {
        .size = none_size,
        .theme = none_theme,
        .draw = none_draw,
        .read = none_read,
        .redraw = none_redraw,
        .mouse = none_mouse,
        .copy = none_copy,
        .suspend = none_redraw,
        .run = none_run,
        .close = none_close,
    };
    struct terminal *term = calloc(1, sizeof *term);
    if (!term)
        return NULL;
    *term = (struct terminal){
        .ops = &ops, .utf8 = true, .color = true, .resize_rows = rows, .resize_columns = columns};
    return term;
}
