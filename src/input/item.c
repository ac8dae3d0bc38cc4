#include "input/item.h"

#include <sha256.h>

#include "input/furniture.h"
#include "input/html.h"
#include "input/origin.h"
#include "input/page_language.h"
#include "input/plain.h"

/* Less text than this, in bytes, is no article but the summary of one. */
enum { ARTICLE_BYTES = 400 };

static const char *date_of(struct draft *draft, const struct input_rules *rules, struct str stamp)
{
    return stamp.n ? date_stamp_read(draft->arena, &rules->dates, stamp) : NULL;
}

static const char *text_of(struct draft *draft, struct str text)
{
    struct str plain = html_text(draft->arena, text);
    return plain.n ? plain.s : NULL;
}

/* The site's own name where it is known, then the item's, then the feed's. */
static const char *outlet_of(struct draft *draft, const struct input_rules *rules,
                             const struct feed *feed, const struct feed_item *item)
{
    const char *known = item->link.n ? outlet_of_link(rules->outlets, item->link) : NULL;
    const char *said = item->outlet.n ? text_of(draft, item->outlet) : NULL;
    return known ? known : said ? said : text_of(draft, feed->title);
}

/* "…", "[…]", "Read more": the text goes on elsewhere. */
static bool breaks_off(const struct draft *draft)
{
    static const char *const ends[] = {"…", "...", "[…]", "[...]", "…]", "...]"};
    struct str text = str_trim((struct str){draft->text.s, draft->text.n});
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (str_ends(text, str_of(ends[i])))
            return true;
    return false;
}

static size_t body_bytes(const struct draft *draft)
{
    size_t n = 0;
    for (size_t i = 0; i < draft->blocks.count; i++)
        if (draft->blocks.items[i].role == CR_ROLE_BODY)
            n += draft_block_text(draft, i).n;
    return n;
}

/* SHA-256 of title and text as the feed gives them, with a NUL between. */
static void hash_item(const struct feed_item *item, struct str text, char *out)
{
    SHA256_CTX context;
    SHA256Init(&context);
    SHA256Update(&context, (const uint8_t *)item->title.s, item->title.n);
    SHA256Update(&context, (const uint8_t *)"", 1);
    SHA256Update(&context, (const uint8_t *)text.s, text.n);
    SHA256End(&context, out);
}

static void read_body(struct draft *draft, const struct content_tables *tables, struct str text,
                      bool is_text)
{
    if (draft->title)
        draft_add_block(draft, str_of(draft->title), CR_ROLE_TITLE, CR_BLOCK_HEADING);
    if (is_text)
        plain_read(draft, text);
    else
        html_read_fragment(draft, text, tables->classes);
}

static void take_facts(struct draft *draft, const struct input_rules *rules,
                       const struct feed_item *item)
{
    draft->author = text_of(draft, item->author);
    draft->published = date_of(draft, rules, item->published);
    draft->modified = date_of(draft, rules, item->modified);
    draft->url = item->link.n ? item->link.s : NULL;
    if (!draft->published)
        draft->published = draft->modified;
}

/* Text first: it tells the language, whose rules all else is read by. */
static const struct input_rules *fill_draft(struct draft *draft,
                                            const struct content_tables *tables,
                                            const struct feed *feed, const struct feed_item *item,
                                            struct str text, bool is_text)
{
    draft->title = text_of(draft, item->title);
    draft->language =
        language_tag(draft->arena, item->language.n ? item->language : feed->language);
    read_body(draft, tables, text, is_text);
    const struct input_rules *rules = rule_set_for(
        tables->rules, draft->arena, (struct str){draft->text.s, draft->text.n}, &draft->language);
    take_facts(draft, rules, item);
    furniture_mark(draft, rules, true);
    return rules;
}

enum cr_status item_emit(struct arena *arena, const struct content *content,
                         const struct content_tables *tables, const struct feed *feed,
                         const struct feed_item *item, uint32_t number,
                         const struct content_sink *sink, struct cr_error *error)
{
    struct arena own = arena_child(arena);
    struct draft draft = {.arena = &own, .text = {.arena = &own}};
    char sha256[SHA256_DIGEST_STRING_LENGTH];
    bool whole = item->content.n >= item->summary.n;
    struct str text = whole ? item->content : item->summary;
    bool is_text = whole ? item->content_is_text : item->summary_is_text;
    const struct input_rules *rules = fill_draft(&draft, tables, feed, item, text, is_text);
    draft.summary = body_bytes(&draft) < ARTICLE_BYTES || breaks_off(&draft);
    enum cr_status status = CR_OK;
    if (draft.blocks.count && !draft.too_big) {
        const char *path = draft.url
                               ? draft.url
                               : arena_printf(&own, "%s#%u", content_name(content->path), number);
        origin_find(&draft, rules);
        if (!draft.outlet)
            draft.outlet = outlet_of(&draft, rules, feed, item);
        content_take_hints(&draft, &content->hints);
        hash_item(item, text, sha256);
        status = sink->article(sink->context, &draft, path, sha256, error);
    }
    arena_free(&own);
    return status;
}
