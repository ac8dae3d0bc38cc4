#include "input/sfeed.h"

#include "input/date.h"

/* Fields that a line must have at least: those before the enclosure, which came later. */
enum { FIELDS_LEAST = 7, FIELDS = 9, LINES_SNIFFED = 3 };

static size_t split(struct str line, struct str fields[FIELDS])
{
    size_t n = 0;
    struct str field;
    while (n < FIELDS && str_cut(&line, '\t', &field))
        fields[n++] = field;
    return n;
}

static bool is_number(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((s.s[i] < '0' || s.s[i] > '9') && !(i == 0 && s.s[i] == '-' && s.n > 1))
            return false;
    return s.n <= 12;
}

/* The time may be missing, the type is one of three words. */
static bool is_item(struct str line, struct str fields[FIELDS])
{
    if (split(line, fields) < FIELDS_LEAST || !is_number(fields[0]))
        return false;
    return fields[4].n == 0 || str_is(fields[4], "html") || str_is(fields[4], "plain");
}

bool sfeed_is(struct str bytes)
{
    struct str line, fields[FIELDS];
    for (int i = 0; i < LINES_SNIFFED && str_cut(&bytes, '\n', &line); i++)
        if (line.n)
            return is_item(line, fields);
    return false;
}

static struct str unescape(struct arena *arena, struct str text)
{
    struct buf out = {.arena = arena};
    for (size_t i = 0; i < text.n; i++) {
        char next = i + 1 < text.n ? text.s[i + 1] : '\0';
        if (text.s[i] != '\\' || !(next == 'n' || next == 't' || next == '\\')) {
            buf_add_char(&out, text.s[i]);
            continue;
        }
        buf_add_char(&out, next == 'n' ? '\n' : next == 't' ? '\t' : '\\');
        i++;
    }
    return (struct str){buf_string(&out), out.n};
}

static struct str time_of(struct arena *arena, struct str seconds)
{
    return date_of_seconds(arena, strtoll(arena_strndup(arena, seconds.s, seconds.n), NULL, 10));
}

void sfeed_read(struct arena *arena, const char *path, struct str text, struct feed *out,
                uint32_t *damaged)
{
    struct str line, f[FIELDS];
    const char *slash = strrchr(path, '/');
    *out = (struct feed){.title = str_of(slash ? slash + 1 : path)};
    *damaged = 0;
    while (str_cut(&text, '\n', &line)) {
        if (!line.n)
            continue;
        memset(f, 0, sizeof f);
        if (!is_item(line, f)) {
            ++*damaged;
            continue;
        }
        if (out->items.count == CONTENT_ARTICLES_MAX) {
            out->left_out++;
            continue;
        }
        bool plain = str_is(f[4], "plain");
        struct feed_item item = {.title = unescape(arena, f[1]),
                                 .link = feed_link(arena, f[2], NULL),
                                 .content = unescape(arena, f[3]),
                                 .content_is_text = plain,
                                 .author = f[6],
                                 .published = time_of(arena, f[0])};
        vec_push(arena, &out->items, item);
    }
}
