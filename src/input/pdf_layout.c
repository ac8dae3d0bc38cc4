#include "base/map.h"
#include "input/cue.h"
#include "input/date.h"
#include "input/pdf.h"
#include "input/xml.h"
#include "text/charset.h"

/* Lengths in heights of a line, places in shares of a page. */
static const double INDENT = 0.6; /* a line further in than this opens a paragraph */
static const double GAP = 0.75;   /* so does one after more white than this */
static const double SHORT_LINE =
    0.15; /* so does one after a line that ends so far from the margin */
static const double OTHER_SIZE = 1.12; /* letters so much larger are those of a heading */
static const double TITLE_SIZE = 1.25;
static const double MARGIN = 0.09; /* of the page at top and bottom, where running heads stand */

enum { LINES_MAX = 200000, TITLE_LINES = 5, SIZES = 200, RUNNING_PAGES = 3 };

struct line {
    uint32_t page;
    uint32_t block;
    double x0, y0, x1, y1;
    struct str text;
    bool running; /* head, foot or number of the page */
};

struct block {
    double x0, x1;
};

struct layout {
    struct arena *arena;
    vec(struct line) lines;
    vec(struct block) blocks;
    vec(double) pages; /* their heights */
    struct buf text;   /* of the line being read */
    bool gathering;    /* within a word or a title; what stands between is layout */
    const char *title;
    const char *author;
    const char *created;
    double body; /* height of the lines of the body */
};

/* ---- reading ------------------------------------------------------------------------------ */

static double number(struct layout *l, const struct xml_element *element, const char *name)
{
    struct str value = xml_attribute(l->arena, element, name);
    double n = value.n ? strtod(value.s, NULL) : 0;
    return n >= -1e6 && n <= 1e6 ? n : 0;
}

static void read_meta(struct layout *l, const struct xml_element *element)
{
    struct str name = xml_attribute(l->arena, element, "name");
    struct str content = xml_attribute(l->arena, element, "content");
    if (!content.n)
        return;
    if (str_is(name, "Author"))
        l->author = content.s;
    else if (str_is(name, "CreationDate"))
        l->created = content.s;
}

static void begin_line(struct layout *l, const struct xml_element *element)
{
    struct line line = {.page = (uint32_t)l->pages.count - 1,
                        .block = (uint32_t)l->blocks.count - 1,
                        .x0 = number(l, element, "xMin"),
                        .y0 = number(l, element, "yMin"),
                        .x1 = number(l, element, "xMax"),
                        .y1 = number(l, element, "yMax")};
    vec_push(l->arena, &l->lines, line);
    l->text.n = 0;
}

static void begin(void *context, const struct xml_element *element, int depth)
{
    struct layout *l = context;
    const char *name = element->name;
    (void)depth;
    if (strcmp(name, "meta") == 0)
        read_meta(l, element);
    else if (strcmp(name, "page") == 0)
        vec_push(l->arena, &l->pages, number(l, element, "height"));
    else if (strcmp(name, "block") == 0)
        vec_push(l->arena, &l->blocks,
                 (struct block){number(l, element, "xMin"), number(l, element, "xMax")});
    else if (strcmp(name, "line") == 0 && l->pages.count && l->blocks.count &&
             l->lines.count < LINES_MAX)
        begin_line(l, element);
    else if (strcmp(name, "word") == 0 && l->text.n)
        buf_add_char(&l->text, ' ');
    else if (strcmp(name, "title") == 0)
        l->text.n = 0;
    l->gathering = strcmp(name, "word") == 0 || strcmp(name, "title") == 0;
}

static void end(void *context, const char *name, int depth)
{
    struct layout *l = context;
    (void)depth;
    l->gathering = false;
    struct str text = str_trim((struct str){l->text.s, l->text.n});
    if (strcmp(name, "line") == 0 && l->lines.count)
        l->lines.items[l->lines.count - 1].text =
            (struct str){arena_strndup(l->arena, text.s ? text.s : "", text.n), text.n};
    else if (strcmp(name, "title") == 0 && text.n)
        l->title = arena_strndup(l->arena, text.s, text.n);
}

static void add_text(void *context, struct str text)
{
    struct layout *l = context;
    if (l->gathering)
        buf_add(&l->text, text);
}

/* ---- what the lines are -------------------------------------------------------------------- */

static double height(const struct line *line)
{
    return line->y1 - line->y0;
}

/* The height, in whole points, that most of the text has. */
static double body_height(const struct layout *l)
{
    size_t bytes[SIZES] = {0};
    int best = 0;
    for (size_t i = 0; i < l->lines.count; i++) {
        double h = height(&l->lines.items[i]);
        int size = h < 0 ? 0 : h >= SIZES - 1 ? SIZES - 1 : (int)(h + 0.5);
        bytes[size] += l->lines.items[i].text.n;
        best = bytes[size] > bytes[best] ? size : best;
    }
    return best ? best : 1;
}

static bool is_in_margin(const struct layout *l, const struct line *line)
{
    double page = l->pages.items[line->page];
    return page > 0 && (line->y1 < MARGIN * page || line->y0 > (1 - MARGIN) * page);
}

/* The line with its numbers blotted out, so that those of all pages are alike. */
static struct str pattern(struct layout *l, struct str text)
{
    char *copy = arena_strndup(l->arena, text.s, text.n);
    for (size_t i = 0; i < text.n; i++)
        if (copy[i] >= '0' && copy[i] <= '9')
            copy[i] = '#';
    return (struct str){copy, text.n};
}

static bool is_number(struct str text)
{
    size_t digits = 0;
    for (size_t i = 0; i < text.n; i++)
        digits += text.s[i] >= '0' && text.s[i] <= '9';
    return digits && text.n - digits <= 2 * digits && text.n < 8;
}

static void find_running(struct layout *l)
{
    struct map seen = {.arena = l->arena};
    for (int round = 0; round < 2; round++)
        for (size_t i = 0; i < l->lines.count; i++) {
            struct line *line = &l->lines.items[i];
            if (!is_in_margin(l, line) || !line->text.n)
                continue;
            struct str key = pattern(l, line->text);
            if (round == 0)
                ++*map_put(&seen, key, 0);
            else
                line->running = is_number(line->text) || map_get(&seen, key) >= RUNNING_PAGES;
        }
}

static bool starts_low(struct str text)
{
    return text.n && text.s[0] >= 'a' && text.s[0] <= 'z';
}

static bool same_size(const struct line *a, const struct line *b)
{
    double x = height(a), y = height(b);
    return x <= y * OTHER_SIZE && y <= x * OTHER_SIZE;
}

/* Does `line` open a paragraph after `before`? */
static bool opens(const struct layout *l, const struct line *before, const struct line *line)
{
    const struct block *block = &l->blocks.items[line->block];
    const struct block *old = &l->blocks.items[before->block];
    bool ended = cue_ends_sentence(before->text);
    if (!same_size(before, line))
        return true;
    if (before->block != line->block) /* a column or a page later, or the next paragraph */
        return ended || !starts_low(line->text);
    if (line->y0 - before->y1 > GAP * l->body)
        return true;
    if (line->x0 > block->x0 + INDENT * l->body && before->x0 <= block->x0 + INDENT * l->body)
        return ended;
    return ended && before->x1 < old->x1 - SHORT_LINE * (old->x1 - old->x0);
}

/* ---- paragraphs ---------------------------------------------------------------------------- */

/* "evac-" and "uation" are one word; so are parts joined by a soft hyphen. */
static void join(struct buf *text, struct str line)
{
    bool soft = str_ends((struct str){text->s, text->n}, STR("\u00ad"));
    bool hard = text->n > 1 && text->s[text->n - 1] == '-' && starts_low(line) &&
                ((unsigned char)text->s[text->n - 2] | 32) >= 'a';
    if (soft)
        text->n -= 2;
    else if (hard)
        text->n--;
    else if (text->n)
        buf_add_char(text, ' ');
    buf_add(text, line);
}

static bool is_heading(const struct layout *l, const struct line *line)
{
    return height(line) >= OTHER_SIZE * l->body && !cue_ends_sentence(line->text);
}

static void add(struct draft *draft, const struct layout *l, const struct buf *text,
                const struct line *first)
{
    static const char *const bullets[] = {"•", "·", "▪", "‣", "–", "-"};
    struct str all = {text->s, text->n};
    enum cr_block_kind kind = CR_BLOCK_PARAGRAPH;
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++)
        if (str_starts(all, str_of(bullets[i])) && all.n > strlen(bullets[i]) &&
            all.s[strlen(bullets[i])] == ' ')
            kind = CR_BLOCK_LIST_ITEM;
    if (is_heading(l, first))
        kind = CR_BLOCK_HEADING;
    draft_add_block(draft, all, CR_ROLE_BODY, kind);
}

static void add_paragraphs(struct draft *draft, struct layout *l)
{
    struct buf text = {.arena = l->arena};
    const struct line *first = NULL, *before = NULL;
    for (size_t i = 0; i < l->lines.count; i++) {
        const struct line *line = &l->lines.items[i];
        if (line->running || !line->text.n)
            continue;
        if (before && opens(l, before, line)) {
            add(draft, l, &text, first);
            text.n = 0;
        }
        first = text.n ? first : line;
        join(&text, line->text);
        before = line;
    }
    if (first)
        add(draft, l, &text, first);
}

/* The largest letters of the first page, if they are few and near its top half. */
static const char *largest_words(struct layout *l)
{
    const struct line *best = NULL;
    struct buf title = {.arena = l->arena};
    int count = 0;
    for (size_t i = 0; i < l->lines.count && l->lines.items[i].page == 0; i++) {
        const struct line *line = &l->lines.items[i];
        bool candidate = height(line) >= TITLE_SIZE * l->body && line->text.n > 3 &&
                         line->y0 < l->pages.items[0] / 2;
        if (candidate && (!best || height(line) > height(best) * 1.02))
            best = line;
    }
    for (size_t i = 0; best && i < l->lines.count && l->lines.items[i].page == 0; i++)
        if (same_size(best, &l->lines.items[i])) {
            join(&title, l->lines.items[i].text);
            count++;
        }
    return count && count <= TITLE_LINES ? buf_string(&title) : NULL;
}

/* "Microsoft Word - report-final.doc" is no title. */
static bool is_file_name(const char *title)
{
    return !strchr(title, ' ') || strncmp(title, "Microsoft ", 10) == 0 || strstr(title, ".doc") ||
           strstr(title, ".indd");
}

enum cr_status pdf_read_layout(struct draft *draft, struct str xml, struct cr_error *error)
{
    struct layout l = {.arena = draft->arena, .text = {.arena = draft->arena}};
    const struct xml_handler handler = {&l, begin, end, add_text};
    if (!xml_read(draft->arena, xml, &handler))
        return error_no_memory(error);
    l.body = body_height(&l);
    find_running(&l);
    const char *largest = largest_words(&l);
    if (!draft->title)
        draft->title = largest ? largest : l.title && !is_file_name(l.title) ? l.title : NULL;
    if (draft->title)
        draft->title = charset_clean(draft->arena, str_of(draft->title)).s;
    add_paragraphs(draft, &l);
    struct date_stamp created;
    if (!draft->modified && l.created && date_from_iso(str_of(l.created), &created))
        draft->modified = date_to_iso(draft->arena, &created);
    return CR_OK;
}
