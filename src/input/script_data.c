#include "input/script_data.h"

enum { STAMP_BYTES_MAX = 60 };

/* Which keys, in order of trust; quotes belong to them. */
static const char *const keys[] = {
    "\"datePublished\"",
    "\"publishedAt\"",
    "\"published_at\"",
    "\"publishDate\"",
    "\"publish_date\"",
    "\"publicationDate\"",
    "\"publication_date\"",
    "\"publishedDate\"",
    "\"firstPublished\"",
    "\"firstPublishedAt\"",
    "\"first_published_at\"",
    "\"datePublication\"",
    "\"articlePublishedAt\"",
    "\"pubDate\"",
    "\"pubdate\"",
};

/* The string that is the value of the key which ends at `at`. */
static struct str value_at(struct str text, size_t at)
{
    while (at < text.n && (text.s[at] == ' ' || text.s[at] == ':'))
        at++;
    if (at >= text.n || text.s[at] != '"')
        return (struct str){0};
    size_t n = 0;
    at++;
    while (at + n < text.n && text.s[at + n] != '"' && n < STAMP_BYTES_MAX)
        n++;
    return (struct str){text.s + at, n};
}

static const char *date_of_key(struct arena *arena, const struct date_names *names, struct str text,
                               const char *key)
{
    size_t n = strlen(key);
    for (size_t at = 0; at + n < text.n;) {
        const char *found = memmem(text.s + at, text.n - at, key, n);
        if (!found)
            break;
        at = (size_t)(found - text.s) + n;
        const char *date = date_stamp_read(arena, names, value_at(text, at));
        if (date)
            return date;
    }
    return NULL;
}

const char *script_data_published(struct arena *arena, const struct markup *page,
                                  const struct date_names *names)
{
    for (size_t k = 0; k < sizeof keys / sizeof *keys; k++)
        for (const struct markup_node *node = page->root; node;
             node = markup_next(page->root, node)) {
            bool code =
                node->tag == MARKUP_TEXT && node->parent && node->parent->tag == MARKUP_SCRIPT;
            const char *date = code ? date_of_key(arena, names, node->text, keys[k]) : NULL;
            if (date)
                return date;
        }
    return NULL;
}
