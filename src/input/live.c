#include "input/live.h"

#include "input/linked_data.h"

enum {
    ENTRIES_LEAST = 3,
    STAMP_NODES = 24, /* of an element, in which its time must stand */
    STAMP_BYTES = 80,
    STAMP_TOKENS = 16,
    ENTRY_BYTES = 60, /* of text for each entry, on average */
    LD_DEPTH_MAX = 8,
    DAY = 24 * 60
};

struct finder {
    struct arena *arena;
    const struct draft *draft;
    const struct markup *page;
    const struct input_rules *rules;
    struct class_table *classes;
    size_t *bytes; /* [node] of text in it */
    struct live *out;
    bool said;
};

/* ---- JSON-LD ------------------------------------------------------------------------------ */

static struct str copy_of(struct finder *f, const json_t *value)
{
    struct str text = linked_data_text(value);
    return (struct str){arena_strndup(f->arena, text.s ? text.s : "", text.n), text.n};
}

static void read_updates(struct finder *f, const json_t *updates)
{
    size_t index;
    json_t *update;
    json_array_foreach(updates, index, update)
    {
        struct str stamp = linked_data_text(json_object_get(update, "datePublished"));
        struct live_update one = {
            .headline = copy_of(f, json_object_get(update, "headline")),
            .body = copy_of(f, json_object_get(update, "articleBody")),
            .published = date_stamp_read(f->arena, &f->rules->dates, stamp),
        };
        if (one.body.n && one.published)
            vec_push(f->arena, &f->out->updates, one);
    }
}

static void walk_ld(struct finder *f, const json_t *value, int depth)
{
    static const char *const live[] = {"LiveBlogPosting"};
    size_t index;
    json_t *member;
    if (depth > LD_DEPTH_MAX)
        return;
    json_array_foreach(value, index, member) walk_ld(f, member, depth + 1);
    if (!json_is_object(value))
        return;
    if (linked_data_type_ends(json_object_get(value, "@type"), live, 1)) {
        f->said = true;
        read_updates(f, json_object_get(value, "liveBlogUpdate"));
    }
    walk_ld(f, json_object_get(value, "@graph"), depth + 1);
    walk_ld(f, json_object_get(value, "mainEntity"), depth + 1);
}

/* ---- what the page says ------------------------------------------------------------------- */

static void look_at(struct finder *f, const struct markup_node *node)
{
    if (linked_data_is(node)) {
        json_t *value = linked_data_parse(f->arena, node);
        walk_ld(f, value, 0);
        json_decref(value);
        return;
    }
    if (str_ends(markup_attribute(node, "itemtype"), STR("LiveBlogPosting")) ||
        class_kinds(f->classes, node) & CLASS_KIND_LIVE)
        f->said = true;
}

static bool is_code(const struct markup_node *node)
{
    return node->tag == MARKUP_SCRIPT || node->tag == MARKUP_STYLE ||
           node->tag == MARKUP_NOSCRIPT || node->tag == MARKUP_TEMPLATE;
}

static void measure(struct finder *f)
{
    const struct markup_node *root = f->page->root;
    f->bytes = arena_new_array(f->arena, size_t, f->page->count);
    for (const struct markup_node *node = root; node; node = markup_next(root, node)) {
        size_t n = str_trim(node->text).n;
        if (node->tag != MARKUP_TEXT) {
            look_at(f, node);
            continue;
        }
        if (n && node->parent && !is_code(node->parent))
            for (const struct markup_node *up = node; up; up = up->parent)
                f->bytes[up->id] += n;
    }
}

/* ---- the time an element begins with ------------------------------------------------------- */

static bool read_stamp(struct finder *f, struct str text, struct date_stamp *out)
{
    struct cue_line line;
    text = str_trim(text);
    if (!text.n)
        return false;
    if (date_from_iso(text, out))
        return out->hour >= 0;
    if (text.n > STAMP_BYTES)
        text.n = STAMP_BYTES;
    while (text.n && ((unsigned char)text.s[text.n - 1] & 0xc0) == 0x80)
        text.n--;
    cue_split(f->arena, text, STAMP_TOKENS, &line);
    return line.count && date_parse(&f->rules->dates, &line, 0, out) > 0 && out->hour >= 0;
}

/* A <time> near the element's beginning, or a clock time that its text begins with. */
static bool stamp_of(struct finder *f, const struct markup_node *element, struct date_stamp *out)
{
    const struct markup_node *node = element;
    bool text_seen = false;
    for (int i = 0; node && i < STAMP_NODES; i++, node = markup_next(element, node)) {
        if (node->tag == MARKUP_TIME) {
            struct str machine = markup_attribute(node, "datetime");
            return read_stamp(f, machine.n ? machine : markup_text(f->arena, node), out);
        }
        if (node->tag == MARKUP_TEXT && !text_seen && str_trim(node->text).n) {
            text_seen = true;
            if (read_stamp(f, node->text, out))
                return true;
        }
    }
    return false;
}

/* ---- days for clock times ------------------------------------------------------------------ */

static int64_t day_of(const char *iso)
{
    struct date_stamp stamp;
    return iso && date_from_iso(str_of(iso), &stamp)
               ? date_to_days(stamp.year, stamp.month, stamp.day)
               : INT64_MIN;
}

static int minute_of(const struct date_stamp *stamp)
{
    return stamp->hour * 60 + stamp->minute;
}

/* More steps up than down? */
static bool is_ascending(const struct date_stamp *stamps, size_t count)
{
    size_t up = 0, down = 0;
    for (size_t i = 1; i < count; i++) {
        up += minute_of(&stamps[i]) > minute_of(&stamps[i - 1]);
        down += minute_of(&stamps[i]) < minute_of(&stamps[i - 1]);
    }
    return up > down;
}

/* Clock times count from the page's first day on, or back from its last, and pass midnight where
 * they jump. */
static void give_days(struct finder *f, struct date_stamp *stamps, size_t count)
{
    bool ascending = is_ascending(stamps, count);
    int64_t first = day_of(f->draft->published), last = day_of(f->draft->modified);
    int64_t day = ascending || last == INT64_MIN ? first : last;
    for (size_t i = 0; i < count; i++) {
        struct date_stamp *s = &stamps[i];
        if (date_is_full(s)) {
            day = date_to_days(s->year, s->month, s->day);
            continue;
        }
        int step = i ? minute_of(s) - minute_of(&stamps[i - 1]) : 0;
        if (day == INT64_MIN)
            continue;
        if (ascending && step < -DAY / 2)
            day++;
        else if (!ascending && step > DAY / 2)
            day--;
        date_from_days(day, &s->year, &s->month, &s->day);
    }
}

/* ---- the entries --------------------------------------------------------------------------- */

/* The entries among the children of one element, if there are more than were found before. */
static void try_parent(struct finder *f, const struct markup_node *parent)
{
    vec(struct date_stamp) stamps = {0};
    vec(struct live_entry) entries = {0};
    struct date_stamp stamp;
    if (f->bytes[parent->id] < ENTRIES_LEAST * ENTRY_BYTES)
        return;
    for (const struct markup_node *child = parent->first; child; child = child->next) {
        memset(&stamp, 0, sizeof stamp);
        if (child->tag == MARKUP_TEXT || !f->bytes[child->id] || !stamp_of(f, child, &stamp))
            continue;
        vec_push(f->arena, &stamps, stamp);
        vec_push(f->arena, &entries, (struct live_entry){child, NULL});
    }
    if (entries.count < ENTRIES_LEAST || entries.count <= f->out->entries.count ||
        f->bytes[parent->id] < entries.count * ENTRY_BYTES)
        return;
    give_days(f, stamps.items, stamps.count);
    f->out->parent = parent;
    f->out->entries.count = 0;
    for (size_t i = 0; i < entries.count; i++) {
        entries.items[i].published =
            date_is_full(&stamps.items[i]) ? date_to_iso(f->arena, &stamps.items[i]) : NULL;
        if (entries.items[i].published)
            vec_push(f->arena, &f->out->entries, entries.items[i]);
    }
}

void live_find(const struct draft *draft, const struct markup *page, struct class_table *classes,
               const struct input_rules *rules, struct live *out)
{
    struct finder f = {.arena = draft->arena,
                       .draft = draft,
                       .page = page,
                       .rules = rules,
                       .classes = classes,
                       .out = out};
    *out = (struct live){0};
    measure(&f);
    if (!f.said)
        return;
    for (const struct markup_node *node = page->root; node; node = markup_next(page->root, node))
        if (node->tag != MARKUP_TEXT && !is_code(node))
            try_parent(&f, node);
    if (out->updates.count < ENTRIES_LEAST)
        out->updates.count = 0;
}
