#include "screen/cells.h"

#include "text/width.h"

/* Surfaces ------------------------------------------------------------------------------------- */

static void blank(struct cell *cells, size_t count)
{
    for (size_t i = 0; i < count; i++)
        cells[i] = (struct cell){.text = {' '}, .width = 1};
}

void surface_clear(struct surface *surface, int rows, int columns)
{
    rows = rows < 1 ? 1 : rows;
    columns = columns < 1 ? 1 : columns;
    size_t count = (size_t)rows * (size_t)columns;
    if (rows != surface->rows || columns != surface->columns) {
        arena_free(&surface->arena);
        surface->cells = arena_new_array(&surface->arena, struct cell, count);
        surface->rows = rows;
        surface->columns = columns;
    }
    blank(surface->cells, count);
    surface->cursor_row = -1;
    surface->cursor_column = 0;
    surface->links = NULL;
    surface->link_count = 0;
}

void surface_free(struct surface *surface)
{
    arena_free(&surface->arena);
    *surface = (struct surface){.arena = surface->arena};
}

struct cell *surface_cell(const struct surface *surface, int row, int column)
{
    if (row < 0 || row >= surface->rows || column < 0 || column >= surface->columns)
        return NULL;
    return surface->cells + (size_t)row * (size_t)surface->columns + column;
}

struct cell *cells_new(struct arena *arena, int columns)
{
    struct cell *cells = arena_new_array(arena, struct cell, (size_t)columns);
    blank(cells, (size_t)columns);
    return cells;
}

void surface_overlay(struct surface *surface, int row, int from, int to, enum style_role overlay)
{
    for (int column = from; column < to; column++) {
        struct cell *cell = surface_cell(surface, row, column);
        if (cell)
            cell->overlay = (uint8_t)overlay;
    }
}

/* Text ----------------------------------------------------------------------------------------- */

struct pen pen_at(const struct surface *surface, int row, int column, int limit)
{
    if (limit > surface->columns)
        limit = surface->columns;
    return (struct pen){surface_cell(surface, row, 0), column < 0 ? 0 : column, limit};
}

static uint32_t decode(const char **s)
{
    const unsigned char *p = (const unsigned char *)*s;
    int more = p[0] < 0xc0 ? 0 : p[0] < 0xe0 ? 1 : p[0] < 0xf0 ? 2 : 3;
    uint32_t c = more ? p[0] & (0x3fu >> more) : p[0];
    int i = 1;
    for (; i <= more && p[i]; i++)
        c = c << 6 | (p[i] & 0x3f);
    *s += i;
    return c;
}

/* Emoji, flags, joined and selected characters, and the scripts whose marks take room of their
 * own: here terminals differ from one another and from us. */
static bool is_doubtful(uint32_t c)
{
    return c >= 0x1f000 || c == 0x200d || (c >= 0xfe00 && c <= 0xfe0f) ||
           (c >= 0x0900 && c <= 0x0dff) || (c >= 0x0e31 && c <= 0x0eff) ||
           (c >= 0x1000 && c <= 0x109f) || (c >= 0x1780 && c <= 0x17ff) ||
           (c >= 0x231a && c <= 0x231b) || (c >= 0x23e9 && c <= 0x23ff) ||
           (c >= 0x2600 && c <= 0x27bf) || (c >= 0x2b00 && c <= 0x2bff);
}

static void put_cluster(struct pen *pen, enum style_role role, const struct width_shown *shown)
{
    struct cell *cell = &pen->cells[pen->column];
    const char *s = shown->s;
    *cell = (struct cell){.width = shown->columns, .role = (uint8_t)role};
    for (int i = 0; *s; i++) {
        uint32_t c = decode(&s);
        if (i < CELL_TEXT_MAX)
            cell->text[i] = c;
        cell->doubtful |= is_doubtful(c);
    }
    if (shown->columns == 2)
        cell[1] = (struct cell){.role = (uint8_t)role};
    pen->column += shown->columns;
}

/* A substitute, or white space: one ASCII character a column. */
static void put_row_of_characters(struct pen *pen, enum style_role role,
                                  const struct width_shown *shown)
{
    const char *s = shown->s;
    while (*s)
        pen->cells[pen->column++] =
            (struct cell){.text = {decode(&s)}, .width = 1, .role = (uint8_t)role};
}

bool pen_put(struct pen *pen, enum style_role role, struct str text)
{
    struct width_shown shown;
    uint32_t at = 0;
    while (at < text.n) {
        uint32_t end = width_cluster_end(text.s, at, (uint32_t)text.n);
        width_show((struct str){text.s + at, end - at}, &shown);
        at = end;
        if (shown.columns == 0)
            continue;
        if (!pen->cells || pen->column + shown.columns > pen->limit)
            return false;
        if (shown.columns == shown.n)
            put_row_of_characters(pen, shown.symbol ? STYLE_SYMBOL : role, &shown);
        else
            put_cluster(pen, shown.symbol ? STYLE_SYMBOL : role, &shown);
    }
    return true;
}

bool pen_puts(struct pen *pen, enum style_role role, const char *text)
{
    return pen_put(pen, role, str_of(text));
}

void pen_put_cut(struct pen *pen, enum style_role role, struct str text, bool ascii)
{
    struct pen start = *pen;
    if (pen_put(pen, role, text) || start.column >= start.limit)
        return;
    start.limit--;
    pen_put(&start, role, text);
    start.limit++;
    pen_puts(&start, role, ascii ? "." : "…");
    *pen = start;
}

void pen_fill(struct pen *pen, enum style_role role, int until)
{
    if (until > pen->limit)
        until = pen->limit;
    for (; pen->cells && pen->column < until; pen->column++)
        pen->cells[pen->column] = (struct cell){.text = {' '}, .width = 1, .role = (uint8_t)role};
}

void cells_text(const struct cell *row, int from, int to, struct buf *out)
{
    size_t kept = out->n;
    for (int column = from; column < to; column++) {
        for (int i = 0; i < CELL_TEXT_MAX && row[column].text[i]; i++)
            buf_add_code_point(out, row[column].text[i]);
        if (row[column].text[0] != ' ' && row[column].text[0])
            kept = out->n;
    }
    if (out->n > kept) {
        out->n = kept;
        out->s[kept] = 0;
    }
}
