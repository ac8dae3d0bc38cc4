#include "input/header.h"

#include "input/page_language.h"

enum { KEY_BYTES_MAX = 40, LINES_MAX = 40, KNOWN_LEAST = 2, KEY_WORDS = 6 };

enum {
    KEYS = LINE_KEY_TITLE | LINE_KEY_OUTLET | LINE_KEY_AUTHOR | LINE_KEY_PUBLISHED |
           LINE_KEY_MODIFIED | LINE_KEY_URL | LINE_KEY_LANGUAGE | LINE_KEY_OTHER
};

/* "Key: value"; false where the line is none. */
static bool split(struct str line, struct str *key, struct str *value)
{
    struct str rest = str_trim(line);
    if (!str_cut(&rest, ':', key) || !rest.s)
        return false;
    *key = str_trim(*key);
    *value = str_trim(rest);
    if (key->n == 0 || key->n > KEY_BYTES_MAX)
        return false;
    for (size_t i = 0; i < key->n; i++) {
        unsigned char c = (unsigned char)key->s[i];
        if (c < 0x80 && !strchr(" -_", c) && !((c | 32) >= 'a' && (c | 32) <= 'z'))
            return false;
    }
    return true;
}

/* The kind of a key (LINE_KEY_…), 0 where it is unknown: "Publish date" is publish_date. */
static unsigned kind_of(struct arena *arena, const struct line_words *words, struct str key)
{
    struct buf name = {.arena = arena};
    struct cue_line line;
    cue_split(arena, key, KEY_WORDS, &line);
    for (uint32_t i = 0; i < line.count; i++) {
        if (line.tokens[i].kind != CUE_WORD)
            continue;
        if (name.n)
            buf_add_char(&name, '_');
        buf_add(&name, line.tokens[i].fold);
    }
    return name.n ? line_word_kinds(words, (struct str){name.s, name.n}) & KEYS : 0;
}

static bool is_fence(struct str line)
{
    return str_is(str_trim(line), "---");
}

/* What a mail has before and between its headers: the line of the mailbox, folded values. */
static bool goes_along(struct str line, size_t before)
{
    return before ? line.n && (line.s[0] == ' ' || line.s[0] == '\t') && str_trim(line).n
                  : str_starts(line, STR("From "));
}

/* How many lines of headers there are; 0 where the text starts with none. */
static size_t measure(struct arena *arena, const struct line_words *words, struct str text,
                      bool *fenced)
{
    struct str rest = text, line, key, value;
    size_t lines = 0, known = 0, first = 0;
    *fenced = false;
    while (lines < LINES_MAX && str_cut(&rest, '\n', &line)) {
        if (lines == 0 && is_fence(line)) {
            *fenced = true;
        } else if (*fenced && is_fence(line)) {
            return known ? lines + 1 : 0;
        } else if (!*fenced && str_trim(line).n == 0) {
            break;
        } else if (!*fenced && goes_along(line, lines)) {
            first = lines == 0 ? 1 : first;
        } else if (split(line, &key, &value)) {
            unsigned kind = kind_of(arena, words, key);
            known += kind != 0;
            if (lines == first && !kind)
                return 0;
        } else if (!*fenced) {
            return 0;
        }
        lines++;
    }
    return !*fenced && known >= KNOWN_LEAST ? lines : 0;
}

static const char *keep(struct draft *draft, struct str value)
{
    if (value.n >= 2 && (value.s[0] == '"' || value.s[0] == '\'') &&
        value.s[value.n - 1] == value.s[0])
        value = (struct str){value.s + 1, value.n - 2};
    return value.n ? arena_strndup(draft->arena, value.s, value.n) : NULL;
}

static const char *date_of(struct draft *draft, struct str value, const struct input_rules *rules)
{
    return date_stamp_read(draft->arena, &rules->dates, value);
}

static void take(struct draft *draft, unsigned kind, struct str value,
                 const struct input_rules *rules)
{
    if (kind & LINE_KEY_TITLE)
        draft->title = keep(draft, value);
    else if (kind & LINE_KEY_OUTLET)
        draft->outlet = keep(draft, value);
    else if (kind & LINE_KEY_AUTHOR)
        draft->author = keep(draft, value);
    else if (kind & LINE_KEY_PUBLISHED)
        draft->published = date_of(draft, value, rules);
    else if (kind & LINE_KEY_MODIFIED)
        draft->modified = date_of(draft, value, rules);
    else if (kind & LINE_KEY_URL)
        draft->url = keep(draft, value);
    else if (kind & LINE_KEY_LANGUAGE)
        draft->language = language_tag(draft->arena, value);
}

void header_read(struct draft *draft, struct str *text, const struct input_rules *rules)
{
    bool fenced;
    size_t lines = measure(draft->arena, &rules->words, *text, &fenced);
    struct str line, key, value;
    for (size_t i = 0; i < lines && str_cut(text, '\n', &line); i++)
        if (!goes_along(line, i) && split(line, &key, &value) && value.n)
            take(draft, kind_of(draft->arena, &rules->words, key), value, rules);
    if (!text->s)
        *text = STR("");
}
