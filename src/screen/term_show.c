/* Showing a surface: ncurses finds the smallest change; what it cannot do is added by hand. */
#include "screen/term_curses.h"

#include <stdlib.h>
#include <term.h>
#include <wchar.h>

#undef columns /* term.h's short names for capabilities */
#undef lines

void curses_theme(struct terminal *term, const struct theme *theme)
{
    struct curses *c = curses_of(term);
    c->look = *theme;
    if (!term->color)
        theme_make_mono(&c->look);
    c->pair_count = 0;
    c->stale = true;
}

/* Terminals with direct colours take the first eight numbers for the palette's, all others for
 * 0xrrggbb. */
static int direct_color(int color)
{
    enum { PALETTE = 8 };
    if (color < PALETTE)
        return color;
    int rgb = colour_rgb(color);
    return rgb < PALETTE ? PALETTE : rgb;
}

static int background_here(const struct curses *c, int color)
{
    return c->rgb ? direct_color(color)
                  : colour_nearest(color, COLORS >= 256  ? 256
                                          : COLORS >= 16 ? 16
                                                         : 8);
}

static int foreground_here(const struct curses *c, int color, int background)
{
    return c->rgb ? direct_color(color)
                  : colour_nearest_on(color, background_here(c, background),
                                      COLORS >= 256  ? 256
                                      : COLORS >= 16 ? 16
                                                     : 8);
}

static short pair_of(struct curses *c, int foreground, int background)
{
    if (foreground == COLOUR_DEFAULT && background == COLOUR_DEFAULT)
        return 0;
    for (int i = 0; i < c->pair_count; i++)
        if (c->pairs[i].foreground == foreground && c->pairs[i].background == background)
            return (short)(i + 1);
    int limit = COLOR_PAIRS - 1 < PAIRS_MAX ? COLOR_PAIRS - 1 : PAIRS_MAX;
    if (c->pair_count >= limit)
        return 0;
    c->pairs[c->pair_count].foreground = foreground;
    c->pairs[c->pair_count].background = background;
    c->pair_count++;
    init_extended_pair(c->pair_count, foreground_here(c, foreground, background),
                       background_here(c, background));
    return (short)c->pair_count;
}

static attr_t attributes_of(const struct style *style)
{
    static const attr_t attributes[] = {A_BOLD, A_DIM, A_ITALIC, A_UNDERLINE, A_REVERSE};
    attr_t sum = A_NORMAL;
    for (int i = 0; i < 5; i++)
        if (style->attributes & 1u << i)
            sum |= attributes[i];
    return sum;
}

static void show_cell(struct curses *c, int row, int column, const struct cell *cell)
{
    wchar_t text[CELL_TEXT_MAX + 1] = {0};
    for (int i = 0; i < CELL_TEXT_MAX && cell->text[i]; i++)
        text[i] = (wchar_t)cell->text[i];
    if (!text[0])
        return;
    struct style style = theme_style(&c->look, cell->role, cell->overlay);
    short pair = c->terminal.color ? pair_of(c, style.foreground, style.background) : 0;
    cchar_t out;
    if (setcchar(&out, text, attributes_of(&style), pair, NULL) == ERR) {
        text[1] = 0;
        setcchar(&out, text, attributes_of(&style), pair, NULL);
    }
    mvadd_wch(row, column, &out);
}

static bool row_changed(const struct curses *c, const struct surface *surface, int row)
{
    size_t size = (size_t)surface->columns * sizeof *surface->cells;
    size_t at = (size_t)row * (size_t)surface->columns;
    return c->stale || memcmp(surface->cells + at, c->shown.cells + at, size) != 0;
}

/* A string of terminfo, without the padding that only terminals on serial lines needed. */
static void add_capability(struct buf *out, const char *s)
{
    while (s && s != (char *)-1 && *s) {
        const char *padding = strstr(s, "$<");
        buf_add(out, (struct str){s, padding ? (size_t)(padding - s) : strlen(s)});
        s = padding ? strchr(padding, '>') : NULL;
        s = s ? s + 1 : NULL;
    }
}

static void add_address(struct buf *out, int row, int column)
{
    add_capability(out, tiparm(cursor_address, row, column));
}

static void add_style(const struct curses *c, struct buf *out, const struct style *style)
{
    const char *const attributes[] = {enter_bold_mode, enter_dim_mode, enter_italics_mode,
                                      enter_underline_mode, enter_reverse_mode};
    add_capability(out, exit_attribute_mode);
    for (int i = 0; i < 5; i++)
        if (style->attributes & 1u << i)
            add_capability(out, attributes[i]);
    if (!c->terminal.color)
        return;
    if (style->foreground >= 0)
        add_capability(out, tiparm(set_a_foreground,
                                   foreground_here(c, style->foreground, style->background)));
    if (style->background >= 0)
        add_capability(out, tiparm(set_a_background, background_here(c, style->background)));
}

/* Writes the rest of a row again from its own address, as the terminal's cursor may be astray. */
static void readdress(const struct curses *c, struct buf *out, const struct surface *surface,
                      int row, int from)
{
    struct style last = {0};
    add_address(out, row, from);
    for (int column = from; column < surface->columns; column++) {
        const struct cell *cell = surface_cell(surface, row, column);
        struct style style = theme_style(&c->look, cell->role, cell->overlay);
        if (column == from || memcmp(&style, &last, sizeof style) != 0)
            add_style(c, out, &style);
        last = style;
        for (int i = 0; i < CELL_TEXT_MAX && cell->text[i]; i++)
            buf_add_code_point(out, cell->text[i]);
        if (cell->doubtful && column + cell->width < surface->columns)
            add_address(out, row, column + cell->width);
    }
    add_capability(out, exit_attribute_mode);
}

/* The address of a cell's link, if it is one that can be sent as it is; NULL. */
static const char *link_of(const struct surface *surface, const struct cell *cell)
{
    enum { ADDRESS_MAX = 1024 };
    if (!cell->link || cell->link > surface->link_count)
        return NULL;
    const char *address = surface->links[cell->link - 1];
    size_t n = 0;
    while (address && address[n] > 0x20 && address[n] < 0x7f && n <= ADDRESS_MAX)
        n++;
    return address && n && n <= ADDRESS_MAX && !address[n] ? address : NULL;
}

/* Writes the cells of a link again, as one. */
static int add_link(const struct curses *c, struct buf *out, const struct surface *surface, int row,
                    int from)
{
    const struct cell *first = surface_cell(surface, row, from);
    struct style style = theme_style(&c->look, first->role, first->overlay);
    int column = from;
    add_address(out, row, from);
    add_style(c, out, &style);
    buf_addf(out, "\033]8;;%s\033\\", link_of(surface, first));
    for (; column < surface->columns; column++) {
        const struct cell *cell = surface_cell(surface, row, column);
        if (cell->link != first->link)
            break;
        for (int i = 0; i < CELL_TEXT_MAX && cell->text[i]; i++)
            buf_add_code_point(out, cell->text[i]);
    }
    buf_add(out, STR("\033]8;;\033\\"));
    add_capability(out, exit_attribute_mode);
    return column;
}

/* Links of a row that were not there before. */
static void add_links(const struct curses *c, struct buf *out, const struct surface *surface,
                      int row, bool anew)
{
    for (int column = 0; c->modern && column < surface->columns; column++) {
        const struct cell *cell = surface_cell(surface, row, column);
        const struct cell *before = anew ? NULL : surface_cell(&c->shown, row, column);
        if (!link_of(surface, cell) || (before && memcmp(before, cell, sizeof *cell) == 0))
            continue;
        column = add_link(c, out, surface, row, column) - 1;
    }
}

static int first_doubtful(const struct surface *surface, int row)
{
    for (int column = 0; column < surface->columns; column++)
        if (surface_cell(surface, row, column)->doubtful)
            return column;
    return -1;
}

/* What ncurses cannot: after it has drawn the rows that `changed`, the characters of doubtful width
 * among them, and links. */
static void settle(struct curses *c, const struct surface *surface, const bool *changed, bool anew)
{
    struct arena arena = {0};
    struct buf out = {.arena = &arena};
    jmp_buf jump;
    if (ARENA_GUARD(&arena, jump)) {
        arena_free(&arena);
        return;
    }
    for (int row = 0; row < surface->rows; row++) {
        int column = changed[row] ? first_doubtful(surface, row) : -1;
        if (column >= 0)
            readdress(c, &out, surface, row, column);
        if (changed[row])
            add_links(c, &out, surface, row, anew);
    }
    if (out.n) /* back to where ncurses believes the cursor to be */
        add_address(&out, getcury(curscr), getcurx(curscr));
    curses_send(out.s, out.n);
    arena_free(&arena);
}

static void remember(struct curses *c, const struct surface *surface)
{
    if (c->shown.rows != surface->rows || c->shown.columns != surface->columns)
        surface_clear(&c->shown, surface->rows, surface->columns);
    memcpy(c->shown.cells, surface->cells,
           (size_t)surface->rows * (size_t)surface->columns * sizeof *surface->cells);
    c->shown.cursor_row = surface->cursor_row;
    c->shown.cursor_column = surface->cursor_column;
    c->stale = false;
}

/* Puts the changed rows into ncurses' window; false where nothing changed at all. */
static bool put_rows(struct curses *c, const struct surface *surface, bool *changed)
{
    bool any = c->stale || surface->cursor_row != c->shown.cursor_row ||
               surface->cursor_column != c->shown.cursor_column;
    for (int row = 0; row < surface->rows; row++) {
        changed[row] = row_changed(c, surface, row);
        any |= changed[row];
        for (int column = 0; changed[row] && column < surface->columns; column++)
            show_cell(c, row, column, surface_cell(surface, row, column));
    }
    return any;
}

void curses_draw(struct terminal *term, const struct surface *surface)
{
    struct curses *c = curses_of(term);
    if (surface->rows != LINES || surface->columns != COLS) {
        resizeterm(surface->rows, surface->columns);
        c->stale = true;
    }
    if (surface->rows != c->shown.rows || surface->columns != c->shown.columns)
        c->stale = true;
    bool anew = c->stale;
    bool *changed = calloc((size_t)surface->rows, sizeof *changed);
    if (!changed)
        return; /* this frame is skipped; the next may fare better */
    if (put_rows(c, surface, changed)) {
        long long begun = pace_begin(c);
        curs_set(surface->cursor_row >= 0);
        move(surface->cursor_row >= 0 ? surface->cursor_row : surface->rows - 1,
             surface->cursor_row >= 0 ? surface->cursor_column : 0);
        if (c->modern)
            curses_send_text("\033[?2026h");
        wnoutrefresh(stdscr);
        doupdate();
        settle(c, surface, changed, anew);
        if (c->modern)
            curses_send_text("\033[?2026l");
        pace_end(c, begun);
        remember(c, surface);
    }
    free(changed);
}

void curses_redraw(struct terminal *term)
{
    clearok(curscr, TRUE);
    curses_of(term)->stale = true;
}
