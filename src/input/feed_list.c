#include "input/feed_list.h"

/* The first word, which may be in double quotes. */
static struct str first_word(struct str line)
{
    char until = line.s[0] == '"' ? '"' : ' ';
    if (until == '"')
        line = (struct str){line.s + 1, line.n - 1};
    size_t n = 0;
    while (n < line.n && line.s[n] != until && line.s[n] != '\t')
        n++;
    return (struct str){line.s, n};
}

void feed_list_read(struct arena *arena, struct str text, struct feed *out, uint32_t *left_out)
{
    static const char *const others[] = {"exec:", "filter:", "query:"};
    struct str line;
    *left_out = 0;
    while (str_cut(&text, '\n', &line)) {
        line = str_trim(line);
        if (!line.n || line.s[0] == '#')
            continue;
        struct str word = first_word(line);
        bool other = !word.n || out->links.count == CONTENT_ARTICLES_MAX;
        for (size_t i = 0; i < sizeof others / sizeof *others; i++)
            other |= str_starts(word, str_of(others[i]));
        *left_out += other;
        if (str_starts(word, STR("file://")))
            word = (struct str){word.s + 7, word.n - 7};
        if (!other)
            vec_push(arena, &out->links,
                     (struct str){arena_strndup(arena, word.s, word.n), word.n});
    }
}
