#include "screen/views.h"

#include "text/width.h"

enum { KEYS_COLUMNS = 18 };

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
        struct pen pen = {page->rows.items[row], 2, column ? column + 1 : 1};
        pen_puts(&pen, STYLE_KEY, keys[0] ? keys : "(no key)");
    }
    page_end_item(page);
}

static void build(const struct reader *reader, struct page *page)
{
    for (unsigned group = 0; group < GROUP_COUNT; group++) {
        page_section(page, action_group_title((enum action_group)group));
        for (unsigned i = 0; i < ACTION_COUNT; i++) {
            const struct action_info *info = action_info((enum action)i);
            if (info->group == group && info->help[0])
                add_action(reader, (enum action)i, page);
        }
    }
}

const struct view_ops view_help = {"Help", ACTION_HELP, build, NULL};
