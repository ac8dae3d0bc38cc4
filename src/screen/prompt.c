#include "screen/prompt.h"

#include <stdio.h>

#include "screen/key.h"
#include "text/width.h"

void prompt_open(struct prompt *prompt, enum prompt_kind kind, const char *text)
{
    prompt->kind = kind;
    snprintf(prompt->text, sizeof prompt->text, "%s", text);
    prompt->length = prompt->cursor = strlen(prompt->text);
    prompt->recalled = prompt->history[kind].lines.count;
    prompt->completed = 0;
}

/* Editing -------------------------------------------------------------------------------------- */

static size_t next_cluster(const struct prompt *prompt, size_t at)
{
    if (at >= prompt->length)
        return prompt->length;
    return width_cluster_end(prompt->text, (uint32_t)at, (uint32_t)prompt->length);
}

static size_t previous_cluster(const struct prompt *prompt, size_t at)
{
    size_t before = 0;
    for (size_t i = 0; i < at; i = next_cluster(prompt, i))
        before = i;
    return before;
}

/* Takes out [from, to) and leaves the cursor there. */
static void cut(struct prompt *prompt, size_t from, size_t to)
{
    memmove(prompt->text + from, prompt->text + to, prompt->length - to + 1);
    prompt->length -= to - from;
    prompt->cursor = from;
}

static void insert(struct prompt *prompt, const char *s, size_t n)
{
    if (prompt->length + n >= PROMPT_TEXT_MAX)
        return;
    memmove(prompt->text + prompt->cursor + n, prompt->text + prompt->cursor,
            prompt->length - prompt->cursor + 1);
    memcpy(prompt->text + prompt->cursor, s, n);
    prompt->length += n;
    prompt->cursor += n;
}

static void insert_code_point(struct prompt *prompt, uint32_t c)
{
    char s[4];
    insert(prompt, s, str_encode(s, c));
}

static size_t word_before(const struct prompt *prompt)
{
    size_t at = prompt->cursor;
    while (at && prompt->text[at - 1] == ' ')
        at--;
    while (at && prompt->text[at - 1] != ' ')
        at--;
    return at;
}

void prompt_paste(struct prompt *prompt, const char *text)
{
    for (; *text; text++) {
        char c = *text == '\n' || *text == '\r' || *text == '\t' ? ' ' : *text;
        if ((unsigned char)c >= 0x20)
            insert(prompt, &c, 1);
    }
}

/* History and completion ----------------------------------------------------------------------- */

static void replace(struct prompt *prompt, const char *text)
{
    snprintf(prompt->text, sizeof prompt->text, "%s", text);
    prompt->length = prompt->cursor = strlen(prompt->text);
}

static void recall(struct prompt *prompt, int direction)
{
    size_t count = prompt->history[prompt->kind].lines.count;
    if (direction < 0 && prompt->recalled == 0)
        return;
    if (direction > 0 && prompt->recalled >= count)
        return;
    prompt->recalled += (size_t)direction;
    replace(prompt, prompt->recalled < count
                        ? prompt->history[prompt->kind].lines.items[prompt->recalled]
                        : "");
}

void prompt_remember(struct prompt *prompt, enum prompt_kind kind, const char *text,
                     struct arena *arena)
{
    size_t *count = &prompt->history[kind].lines.count;
    const char **lines = prompt->history[kind].lines.items;
    if (!text[0] || (*count && strcmp(lines[*count - 1], text) == 0))
        return;
    if (*count == PROMPT_HISTORY_MAX) {
        memmove(lines, lines + 1, (PROMPT_HISTORY_MAX - 1) * sizeof *lines);
        (*count)--;
    }
    vec_push(arena, &prompt->history[kind].lines, arena_strdup(arena, text));
}

/* Each Tab gives the next completion of what was typed, and after the last one that again. */
static void complete_text(struct prompt *prompt, prompt_complete_fn *complete, void *context)
{
    char stem[PROMPT_TEXT_MAX];
    if (!complete)
        return;
    if (!prompt->completed)
        prompt->stem = prompt->length;
    snprintf(stem, sizeof stem, "%s", prompt->text);
    const char *found = complete(context, (struct str){stem, prompt->stem}, prompt->completed);
    stem[prompt->stem] = 0;
    replace(prompt, found ? found : stem);
    prompt->completed = found ? prompt->completed + 1 : 0;
}

/* Keys ----------------------------------------------------------------------------------------- */

enum { CONTROL = 0x1f };

/* True where the key moved the cursor. */
static bool move(struct prompt *prompt, uint32_t key)
{
    switch (key) {
    case K_LEFT:
    case 'b' & CONTROL:
        prompt->cursor = previous_cluster(prompt, prompt->cursor);
        return true;
    case K_RIGHT:
    case 'f' & CONTROL:
        prompt->cursor = next_cluster(prompt, prompt->cursor);
        return true;
    case K_HOME:
    case 'a' & CONTROL:
        prompt->cursor = 0;
        return true;
    case K_END:
    case 'e' & CONTROL:
        prompt->cursor = prompt->length;
        return true;
    default:
        return false;
    }
}

/* True where the key took something out. */
static bool erase(struct prompt *prompt, uint32_t key)
{
    switch (key) {
    case K_BACKSPACE:
    case 'h' & CONTROL:
        cut(prompt, previous_cluster(prompt, prompt->cursor), prompt->cursor);
        return true;
    case K_DELETE:
    case 'd' & CONTROL:
        cut(prompt, prompt->cursor, next_cluster(prompt, prompt->cursor));
        return true;
    case 'u' & CONTROL:
        cut(prompt, 0, prompt->cursor);
        return true;
    case 'k' & CONTROL:
        cut(prompt, prompt->cursor, prompt->length);
        return true;
    case 'w' & CONTROL:
        cut(prompt, word_before(prompt), prompt->cursor);
        return true;
    default:
        return false;
    }
}

static bool is_cancel(const struct prompt *prompt, uint32_t key)
{
    bool erases = key == K_BACKSPACE || key == ('h' & CONTROL);
    return key == K_ESCAPE || key == ('c' & CONTROL) || (erases && prompt->length == 0);
}

enum prompt_result prompt_key(struct prompt *prompt, uint32_t key, struct arena *arena,
                              prompt_complete_fn *complete, void *context)
{
    if (key == K_TAB) {
        complete_text(prompt, complete, context);
        return PROMPT_GOES_ON;
    }
    prompt->completed = 0;
    if (is_cancel(prompt, key)) {
        prompt->kind = PROMPT_NONE;
        return PROMPT_CANCELLED;
    }
    if (key == K_ENTER) {
        prompt_remember(prompt, prompt->kind, prompt->text, arena);
        prompt->changed |= prompt->length > 0;
        prompt->kind = PROMPT_NONE;
        return PROMPT_DONE;
    }
    if (key == K_UP || key == ('p' & CONTROL))
        recall(prompt, -1);
    else if (key == K_DOWN || key == ('n' & CONTROL))
        recall(prompt, 1);
    else if (!move(prompt, key) && !erase(prompt, key) && key >= 0x20 && key < KEY_NAMED)
        insert_code_point(prompt, key);
    return PROMPT_GOES_ON;
}

/* The end of what is typed stays in sight. */
void prompt_draw(const struct prompt *prompt, struct surface *surface, int row)
{
    static const char *const signs[] = {"", ":", "/"};
    struct pen pen = pen_at(surface, row, 0, surface->columns);
    pen_fill(&pen, STYLE_PROMPT, surface->columns);
    pen.column = 0;
    pen_puts(&pen, STYLE_PROMPT, signs[prompt->kind]);
    int room = surface->columns - pen.column - 1;
    size_t from = 0;
    while (from < prompt->cursor &&
           (int)width_columns((struct str){prompt->text + from, prompt->cursor - from}) > room)
        from = next_cluster(prompt, from);
    pen_put(&pen, STYLE_PROMPT, (struct str){prompt->text + from, prompt->cursor - from});
    surface->cursor_row = row;
    surface->cursor_column = pen.column < surface->columns ? pen.column : surface->columns - 1;
    pen_put(&pen, STYLE_PROMPT,
            (struct str){prompt->text + prompt->cursor, prompt->length - prompt->cursor});
}
