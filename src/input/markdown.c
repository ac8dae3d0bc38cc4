#include "input/markdown.h"

struct reader {
    struct draft *draft;
    struct buf paragraph; /* being gathered */
    enum cr_block_kind kind;
    bool in_code;
};

/* ---- within a line ------------------------------------------------------------------------ */

static size_t find(struct str text, size_t from, char c)
{
    const char *at = from < text.n ? memchr(text.s + from, c, text.n - from) : NULL;
    return at ? (size_t)(at - text.s) : SIZE_MAX;
}

/* "[text](address)" or "![text](address)" at `at`: where it ends, and its text. */
static bool is_link(struct str text, size_t at, size_t *end, struct str *inner)
{
    size_t close = find(text, at + 1, ']');
    if (close == SIZE_MAX || close + 1 >= text.n || text.s[close + 1] != '(')
        return false;
    size_t stop = find(text, close + 2, ')');
    if (stop == SIZE_MAX)
        return false;
    *inner = (struct str){text.s + at + 1, close - at - 1};
    *end = stop + 1;
    return true;
}

static bool is_word(char c)
{
    return (c & 0x80) || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

static bool is_inside_word(struct str text, size_t at)
{
    return at > 0 && at + 1 < text.n && is_word(text.s[at - 1]) && is_word(text.s[at + 1]);
}

static void add_inline(struct buf *out, struct str text)
{
    for (size_t i = 0; i < text.n; i++) {
        size_t end;
        struct str inner;
        char c = text.s[i];
        bool image = c == '!' && i + 1 < text.n && text.s[i + 1] == '[';
        if (c == '\\' && i + 1 < text.n && strchr("\\`*_{}[]()#+-.!>", text.s[i + 1])) {
            buf_add_char(out, text.s[++i]);
        } else if ((c == '[' || image) && is_link(text, i + image, &end, &inner)) {
            if (!image)
                buf_add(out, inner);
            i = end - 1;
        } else if (c == '*' || c == '`' || (c == '_' && !is_inside_word(text, i))) {
            continue;
        } else {
            buf_add_char(out, c);
        }
    }
}

/* ---- lines -------------------------------------------------------------------------------- */

static void end_paragraph(struct reader *r)
{
    if (r->paragraph.n)
        draft_add_block(r->draft, (struct str){r->paragraph.s, r->paragraph.n}, CR_ROLE_BODY,
                        r->kind);
    r->paragraph.n = 0;
    r->kind = CR_BLOCK_PARAGRAPH;
}

static void add_heading(struct reader *r, struct str text, bool first_level)
{
    end_paragraph(r);
    add_inline(&r->paragraph, text);
    struct str heading = str_trim((struct str){r->paragraph.s, r->paragraph.n});
    bool title = first_level && heading.n && r->draft->blocks.count == 0 &&
                 (!r->draft->title || str_is(heading, r->draft->title));
    if (title) {
        r->draft->title = arena_strndup(r->draft->arena, heading.s, heading.n);
        draft_add_block(r->draft, heading, CR_ROLE_TITLE, CR_BLOCK_HEADING);
        r->paragraph.n = 0;
    }
    r->kind = CR_BLOCK_HEADING;
    end_paragraph(r);
}

/* The length of "#", "##" … before a heading; 0 where there is none. */
static size_t heading_marks(struct str line)
{
    size_t n = 0;
    while (n < line.n && line.s[n] == '#')
        n++;
    return n <= 6 && n < line.n && line.s[n] == ' ' ? n : 0;
}

static size_t bullet_length(struct str line)
{
    size_t digits = 0;
    if (line.n > 2 && strchr("-*+", line.s[0]) && line.s[1] == ' ')
        return 2;
    while (digits < line.n && line.s[digits] >= '0' && line.s[digits] <= '9')
        digits++;
    return digits && digits < 4 && digits + 1 < line.n && strchr(".)", line.s[digits]) &&
                   line.s[digits + 1] == ' '
               ? digits + 2
               : 0;
}

static bool is_all(struct str line, char c)
{
    for (size_t i = 0; i < line.n; i++)
        if (line.s[i] != c && line.s[i] != ' ')
            return false;
    return line.n >= 3;
}

static struct str without(struct str line, size_t n)
{
    return str_trim((struct str){line.s + n, line.n - n});
}

static void read_line(struct reader *r, struct str line)
{
    size_t marks = heading_marks(line), bullet = bullet_length(line);
    if (line.n == 0) {
        end_paragraph(r);
    } else if (marks) {
        while (line.n && line.s[line.n - 1] == '#')
            line.n--;
        add_heading(r, without(line, marks), marks == 1);
    } else if ((is_all(line, '=') || is_all(line, '-')) && r->paragraph.n &&
               r->kind == CR_BLOCK_PARAGRAPH) {
        char *text = arena_strndup(r->draft->arena, r->paragraph.s, r->paragraph.n);
        struct str heading = {text, r->paragraph.n};
        r->paragraph.n = 0;
        add_heading(r, heading, line.s[0] == '=');
    } else if (is_all(line, '-') || is_all(line, '*') || is_all(line, '_')) {
        end_paragraph(r);
    } else if (line.s[0] == '>') {
        if (r->kind != CR_BLOCK_QUOTE)
            end_paragraph(r);
        r->kind = CR_BLOCK_QUOTE;
        line = without(line, 1);
        if (line.n == 0)
            end_paragraph(r);
        add_inline(&r->paragraph, line);
        buf_add_char(&r->paragraph, ' ');
    } else {
        if (bullet)
            end_paragraph(r);
        if (bullet)
            r->kind = CR_BLOCK_LIST_ITEM;
        add_inline(&r->paragraph, without(line, bullet));
        buf_add_char(&r->paragraph, ' ');
    }
}

void markdown_read(struct draft *draft, struct str text)
{
    struct reader r = {.draft = draft, .paragraph = {.arena = draft->arena}};
    struct str line;
    while (str_cut(&text, '\n', &line) && !draft->too_big) {
        line = str_trim(line);
        if (str_starts(line, STR("```")) || str_starts(line, STR("~~~"))) {
            end_paragraph(&r);
            r.in_code = !r.in_code;
        } else if (!r.in_code) {
            read_line(&r, line);
        }
    }
    end_paragraph(&r);
}
