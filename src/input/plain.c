#include "input/plain.h"

#include "input/cue.h"

/* A text is hard-wrapped if its lines fill a narrow column: see is_wrapped. */
enum { WRAP_COLUMNS_MAX = 100, WRAP_COLUMNS_MIN = 40, WRAP_LINES_MIN = 4, RULE_LENGTH_MIN = 3 };

static size_t columns(struct str line)
{
    size_t n = 0;
    for (size_t i = 0; i < line.n; i++)
        n += ((unsigned char)line.s[i] & 0xc0) != 0x80;
    return n;
}

static bool is_blank(struct str line)
{
    return str_trim(line).n == 0;
}

/* "• one", "* two", "- three", "1. four" */
static bool is_list_item(struct str line)
{
    static const char *const bullets[] = {"•", "·", "▪", "■", "●", "‣", "*", "-", "–", "—"};
    line = str_trim(line);
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++) {
        struct str bullet = str_of(bullets[i]);
        if (str_starts(line, bullet) && line.n > bullet.n + 1)
            return line.s[bullet.n] == ' ' || line.s[bullet.n] == '\t' || i < 2;
    }
    size_t digits = 0;
    while (digits < line.n && line.s[digits] >= '0' && line.s[digits] <= '9')
        digits++;
    return digits > 0 && digits <= 2 && digits + 2 < line.n &&
           (line.s[digits] == '.' || line.s[digits] == ')') && line.s[digits + 1] == ' ';
}

/* "----", "* * *": drawn, not written. */
static bool is_rule(struct str line)
{
    size_t marks = 0;
    line = str_trim(line);
    for (size_t i = 0; i < line.n; i++) {
        if (!strchr("-_=*~# ", line.s[i]))
            return false;
        marks += line.s[i] != ' ';
    }
    return marks >= RULE_LENGTH_MIN;
}

/* Of the lines that another one follows directly, most are full and end within a sentence. */
static bool is_wrapped(struct str text)
{
    struct str rest = text, line, next;
    size_t longest = 0, followed = 0, full = 0, open = 0;
    while (str_cut(&rest, '\n', &line)) {
        size_t n = columns(str_trim(line));
        if (n > WRAP_COLUMNS_MAX)
            return false;
        if (n > longest)
            longest = n;
    }
    if (longest < WRAP_COLUMNS_MIN)
        return false;
    for (rest = text; str_cut(&rest, '\n', &line);) {
        struct str peek = rest;
        if (is_blank(line) || !str_cut(&peek, '\n', &next) || is_blank(next))
            continue;
        followed++;
        full += columns(str_trim(line)) * 10 >= longest * 7;
        open += !cue_ends_sentence(str_trim(line));
    }
    return followed >= WRAP_LINES_MIN && full * 10 >= followed * 7 && open * 10 >= followed * 6;
}

static void add_paragraph(struct draft *draft, struct str text)
{
    if (is_rule(text))
        return;
    draft_add_block(draft, text, CR_ROLE_BODY,
                    is_list_item(text) ? CR_BLOCK_LIST_ITEM : CR_BLOCK_PARAGRAPH);
}

static void read_wrapped(struct draft *draft, struct str text)
{
    struct str rest = text, line, paragraph = {0};
    while (str_cut(&rest, '\n', &line)) {
        if (is_blank(line) || is_list_item(line) || is_rule(line)) {
            add_paragraph(draft, paragraph);
            paragraph = (struct str){0};
        }
        if (is_blank(line) || is_rule(line))
            continue;
        if (!paragraph.s)
            paragraph = line;
        else
            paragraph.n = (size_t)(line.s + line.n - paragraph.s);
    }
    add_paragraph(draft, paragraph);
}

void plain_read(struct draft *draft, struct str text)
{
    struct str rest = text, line;
    if (is_wrapped(text)) {
        read_wrapped(draft, text);
        return;
    }
    while (str_cut(&rest, '\n', &line) && !draft->too_big)
        add_paragraph(draft, line);
}
