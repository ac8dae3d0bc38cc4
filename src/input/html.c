#include "input/html.h"

#include "input/extract.h"
#include "input/furniture.h"
#include "input/metadata.h"

enum cr_status html_read(struct draft *draft, struct str page, const struct input_rules *rules,
                         struct cr_error *error)
{
    struct markup markup;
    struct class_table *classes;
    enum cr_status status = class_table_load(draft->arena, &classes, error);
    if (status != CR_OK)
        return status;
    if (!markup_parse(draft->arena, page, &markup))
        return error_no_memory(error);
    draft->too_big |= markup.too_big;
    metadata_find(draft, &markup, rules);
    if (draft->title)
        draft_add_block(draft, str_of(draft->title), CR_ROLE_TITLE, CR_BLOCK_HEADING);
    extract_article(draft, &markup, classes, str_of(draft->title));
    furniture_mark(draft, rules, true);
    return CR_OK;
}
