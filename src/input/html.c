#include "input/html.h"

#include "input/extract.h"
#include "input/furniture.h"
#include "input/metadata.h"
#include "input/page_language.h"
#include "input/plain.h"
#include "text/charset.h"

static void add_title(struct draft *draft)
{
    if (draft->title)
        draft_add_block(draft, str_of(draft->title), CR_ROLE_TITLE, CR_BLOCK_HEADING);
}

static void add_update(struct draft *draft, const struct live_update *update,
                       struct class_table *classes)
{
    size_t before = draft->blocks.count;
    struct str headline = html_text(draft->arena, update->headline);
    if (headline.n)
        draft_add_block(draft, headline, CR_ROLE_BODY, CR_BLOCK_HEADING);
    html_read_fragment(draft, update->body, classes);
    if (draft->blocks.count == before)
        return;
    struct cr_span span = {draft->blocks.items[before].span.start,
                           draft->blocks.items[draft->blocks.count - 1].span.end};
    vec_push(draft->arena, &draft->entries, (struct draft_entry){span, update->published});
}

/* A live blog that a script draws: its data hold much more than the page itself. */
static void prefer_updates(struct draft *draft, const struct live *live,
                           struct class_table *classes)
{
    size_t bytes = 0;
    for (size_t i = 0; i < live->updates.count; i++)
        bytes += live->updates.items[i].body.n;
    if (draft->entries.count || bytes < 2 * draft->text.n)
        return;
    draft->text.n = draft->blocks.count = 0;
    add_title(draft);
    for (size_t i = 0; i < live->updates.count; i++)
        add_update(draft, &live->updates.items[i], classes);
}

/* A page that a script draws, or that shows its beginning only, may have the whole text in its
 * data. */
static void prefer_body(struct draft *draft, struct str body, struct class_table *classes)
{
    if (draft->entries.count || body.n < 2 * draft->text.n)
        return;
    draft->text.n = draft->blocks.count = 0;
    add_title(draft);
    if (markup_is_html(body) || memmem(body.s, body.n, "</p>", 4))
        html_read_fragment(draft, body, classes);
    else
        plain_read(draft, body);
}

enum cr_status html_read(struct draft *draft, struct str page, const struct rule_set *set,
                         struct class_table *classes, const struct input_rules **rules,
                         struct cr_error *error)
{
    struct markup markup;
    struct live live;
    if (!markup_parse(draft->arena, page, &markup))
        return error_no_memory(error);
    draft->too_big |= markup.too_big;
    draft->language = page_language(draft->arena, &markup);
    *rules = rule_set_for(set, draft->arena, page_sample(draft->arena, &markup), &draft->language);
    struct str body = metadata_find(draft, &markup, *rules);
    live_find(draft, &markup, classes, *rules, &live);
    add_title(draft);
    extract_article(draft, &markup, classes, str_of(draft->title), &live);
    if (live.updates.count)
        prefer_updates(draft, &live, classes);
    else if (body.n)
        prefer_body(draft, body, classes);
    furniture_mark(draft, *rules, true);
    return CR_OK;
}

void html_read_fragment(struct draft *draft, struct str html, struct class_table *classes)
{
    struct markup markup;
    if (!markup_parse(draft->arena, html, &markup))
        return;
    draft->too_big |= markup.too_big;
    extract_fragment(draft, &markup, classes, str_of(draft->title));
}

struct str html_text(struct arena *arena, struct str html)
{
    struct markup markup;
    if (!markup_parse(arena, html, &markup))
        return (struct str){0};
    return charset_clean(arena, markup_text(arena, markup.root));
}
