#include "screen/script.h"

#include <stdio.h>

#include "base/file.h"

enum { SCRIPT_MAX = 16 << 20 };

enum cr_status script_open(struct script *script, const char *path, struct cr_error *error)
{
    *script = (struct script){.path = path};
    return file_read(&script->arena, path, SCRIPT_MAX, &script->rest, error);
}

void script_close(struct script *script)
{
    arena_free(&script->arena);
    *script = (struct script){0};
}

bool script_next(struct script *script, struct str *line)
{
    while (script->rest.s && str_cut(&script->rest, '\n', line)) {
        script->line++;
        *line = str_trim(*line);
        if (line->n && line->s[0] != '#')
            return true;
    }
    return false;
}

/* Dumping -------------------------------------------------------------------------------------- */

static void dump_rows(const struct surface *surface, struct buf *out)
{
    buf_addf(out, "%d rows, %d columns, cursor at row %d, column %d\n", surface->rows,
             surface->columns, surface->cursor_row, surface->cursor_column);
    for (int row = 0; row < surface->rows; row++) {
        buf_addf(out, "%3d ", row);
        cells_text(surface_cell(surface, row, 0), 0, surface->columns, out);
        buf_add_char(out, '\n');
    }
}

static bool same_style(const struct cell *a, const struct cell *b)
{
    return a->role == b->role && a->overlay == b->overlay;
}

static bool is_plain(const struct cell *cell)
{
    return cell->role == STYLE_TEXT && cell->overlay == STYLE_NONE;
}

static void dump_span(const struct cell *cells, int from, int to, struct buf *out)
{
    buf_addf(out, " %d-%d %s", from, to - 1, style_role_name(cells[from].role));
    if (cells[from].overlay != STYLE_NONE)
        buf_addf(out, "+%s", style_role_name(cells[from].overlay));
}

static void dump_styles(const struct surface *surface, struct buf *out)
{
    buf_add(out, STR("styles\n"));
    for (int row = 0; row < surface->rows; row++) {
        const struct cell *cells = surface_cell(surface, row, 0);
        bool any = false;
        for (int from = 0, to; from < surface->columns; from = to) {
            for (to = from + 1; to < surface->columns && same_style(&cells[from], &cells[to]); to++)
                ;
            if (is_plain(&cells[from]))
                continue;
            if (!any)
                buf_addf(out, "%3d", row);
            any = true;
            dump_span(cells, from, to, out);
        }
        if (any)
            buf_add_char(out, '\n');
    }
}

static void dump_theme(const struct surface *surface, const struct theme *theme, struct buf *out)
{
    bool used[STYLE_COUNT] = {false};
    for (int i = 0; i < surface->rows * surface->columns; i++)
        used[surface->cells[i].role] = used[surface->cells[i].overlay] = true;
    buf_add(out, STR("theme\n"));
    for (unsigned role = 0; role < STYLE_COUNT; role++) {
        if (!used[role])
            continue;
        struct style style = theme_style(theme, (enum style_role)role, STYLE_NONE);
        buf_addf(out, "    %s = %s\n", style_role_name((enum style_role)role),
                 style_text(&style, out->arena));
    }
}

static enum cr_status write_file(const char *path, struct str bytes, struct cr_error *error)
{
    FILE *file = fopen(path, "we");
    bool written = file && fwrite(bytes.s, 1, bytes.n, file) == bytes.n;
    if (file && fclose(file) != 0)
        written = false;
    return written ? CR_OK : error_set(error, CR_IO, "%s cannot be written", path);
}

enum cr_status script_dump(const struct surface *surface, const struct theme *theme,
                           const char *path, struct cr_error *error)
{
    struct arena arena = arena_child(&surface->arena);
    struct buf out = {.arena = &arena};
    dump_rows(surface, &out);
    dump_styles(surface, &out);
    dump_theme(surface, theme, &out);
    enum cr_status status = write_file(path, (struct str){out.s, out.n}, error);
    arena_free(&arena);
    return status;
}
