#include "screen/views.h"

#include "screen/colon.h"
#include "screen/setting.h"

enum { KEYS_COLUMNS = 18, NAME_COLUMNS = 26 };

static void add_action(const struct reader *reader, enum action action, struct page *page)
{
    const char *keys = keymap_keys_of(&reader->keymap, action, &page->arena);
    struct paragraph help = paragraph_start(&page->arena);
    int column = page->columns > 2 * KEYS_COLUMNS ? KEYS_COLUMNS : 0;
    size_t row = page->rows.count;
    page_begin_item(page, TARGET_NONE, 0);
    paragraph_puts(&help, STYLE_TEXT, action_info(action)->help);
    page_add(page, &help, column + 2, column + 2);
    if (row < page->rows.count) {
        struct pen pen = page_at(page, row, 2, column ? column + 1 : 1);
        pen_puts(&pen, STYLE_KEY, keys[0] ? keys : "(no key)");
    }
    page_end_item(page);
}

/* A name on the left, what it means on the right. */
static void add_entry(const char *name, const char *help, struct page *page)
{
    struct paragraph text = paragraph_start(&page->arena);
    int column = page->columns > 2 * NAME_COLUMNS ? NAME_COLUMNS : 4;
    size_t row = page->rows.count;
    page_begin_item(page, TARGET_NONE, 0);
    if (column != NAME_COLUMNS) {
        struct pen pen = page_row(page);
        pen.column = 2;
        pen_puts(&pen, STYLE_KEY, name);
    }
    paragraph_puts(&text, STYLE_TEXT, help);
    page_add(page, &text, column, column);
    if (column == NAME_COLUMNS && row < page->rows.count) {
        struct pen pen = page_at(page, row, 2, column - 1);
        pen_puts(&pen, STYLE_KEY, name);
    }
    page_end_item(page);
}

static void add_commands(struct page *page)
{
    const struct colon_info *info;
    page_section(page, "Commands, behind :");
    for (size_t i = 0; (info = colon_info(i)); i++)
        add_entry(arena_printf(&page->arena, ":%s %s", info->name, info->arguments), info->help,
                  page);
    add_entry(":ACTION", "every action above by its name, which :map shows with Tab", page);
}

static void add_options(struct page *page)
{
    const struct setting_info *info;
    page_section(page, "Options, for :set and the file config");
    for (size_t i = 0; (info = setting_info(i)); i++)
        add_entry(info->name, arena_printf(&page->arena, "%s: %s", info->help, info->values), page);
}

/* What may stand behind the name of a source. */
static void add_tag(const char *tag, enum style_role role, const char *meaning, struct page *page)
{
    struct pen pen = page_row(page);
    pen.column = 2;
    pen_puts(&pen, role, tag);
    pen.column = strlen(tag) < 4 ? 6 : 11;
    pen_puts(&pen, STYLE_TEXT, meaning);
}

static void add_signs(const struct reader *reader, struct page *page)
{
    static const char *const meanings[] = {
        "a claim that nobody else makes", "the same fact in another source",
        "said earlier or later in the event than another source says it",
        "in tension: a vague word could reconcile them (soft conflict)",
        "in conflict: both cannot be true as stated"};
    page_section(page, "The signs beside the text");
    for (int kind = MARK_CONFLICT; kind >= MARK_SINGLE; kind--) {
        struct pen pen = page_row(page);
        pen.column = 2;
        pen_puts(&pen, mark_role((enum mark_kind)kind),
                 mark_sign((enum mark_kind)kind, reader->ascii));
        pen.column = 6;
        pen_puts(&pen, STYLE_TEXT, meanings[kind]);
    }
    add_tag("om.", STYLE_OMITTED, "this source says nothing of it (omitted)", page);
    add_tag("summary", STYLE_NOTE, "this is but a summary of the article", page);
    add_tag("shallow", STYLE_NOTE, "of this language numbers, days and names are read, no more",
            page);
}

static void build(const struct reader *reader, struct page *page)
{
    add_signs(reader, page);
    for (unsigned group = 0; group < GROUP_COUNT; group++) {
        page_section(page, action_group_title((enum action_group)group));
        for (unsigned i = 0; i < ACTION_COUNT; i++) {
            const struct action_info *info = action_info((enum action)i);
            if (info->group == group && info->help[0])
                add_action(reader, (enum action)i, page);
        }
    }
    add_commands(page);
    add_options(page);
}

const struct view_ops view_help = {"Help", ACTION_HELP, build, NULL, NULL};
