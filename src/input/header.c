#include "input/header.h"

#include "input/page_language.h"

enum { KEY_BYTES_MAX = 40, LINES_MAX = 40, KNOWN_LEAST = 2, LINE_TOKENS = 40 };

enum header_kind {
    HEADER_NONE,
    HEADER_TITLE,
    HEADER_OUTLET,
    HEADER_AUTHOR,
    HEADER_PUBLISHED,
    HEADER_MODIFIED,
    HEADER_URL,
    HEADER_LANGUAGE,
    HEADER_OTHER
};

static const struct {
    const char *key;
    enum header_kind kind;
} known_keys[] = {
    {"title", HEADER_TITLE},
    {"headline", HEADER_TITLE},
    {"subject", HEADER_TITLE},
    {"outlet", HEADER_OUTLET},
    {"source", HEADER_OUTLET},
    {"publication", HEADER_OUTLET},
    {"feed", HEADER_OUTLET},
    {"publisher", HEADER_OUTLET},
    {"newspaper", HEADER_OUTLET},
    {"site", HEADER_OUTLET},
    {"author", HEADER_AUTHOR},
    {"authors", HEADER_AUTHOR},
    {"byline", HEADER_AUTHOR},
    {"by", HEADER_AUTHOR},
    {"from", HEADER_AUTHOR},
    {"date", HEADER_PUBLISHED},
    {"published", HEADER_PUBLISHED},
    {"publish date", HEADER_PUBLISHED},
    {"publication date", HEADER_PUBLISHED},
    {"pubdate", HEADER_PUBLISHED},
    {"posted", HEADER_PUBLISHED},
    {"updated", HEADER_MODIFIED},
    {"modified", HEADER_MODIFIED},
    {"last updated", HEADER_MODIFIED},
    {"url", HEADER_URL},
    {"link", HEADER_URL},
    {"canonical", HEADER_URL},
    {"lang", HEADER_LANGUAGE},
    {"language", HEADER_LANGUAGE},
    {"section", HEADER_OTHER},
    {"category", HEADER_OTHER},
    {"tags", HEADER_OTHER},
    {"keywords", HEADER_OTHER},
    {"description", HEADER_OTHER},
    {"layout", HEADER_OTHER},
    {"to", HEADER_OTHER},
    {"location", HEADER_OTHER},
    {"dateline", HEADER_OTHER},
    {"id", HEADER_OTHER},
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
    for (size_t i = 0; i < key->n; i++)
        if (!strchr(" -_", key->s[i]) && !((key->s[i] | 32) >= 'a' && (key->s[i] | 32) <= 'z'))
            return false;
    return true;
}

static enum header_kind kind_of(struct str key)
{
    for (size_t i = 0; i < sizeof known_keys / sizeof *known_keys; i++)
        if (str_equal_fold(key, str_of(known_keys[i].key)))
            return known_keys[i].kind;
    return HEADER_NONE;
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
static size_t measure(struct str text, bool *fenced)
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
            known += kind_of(key) != HEADER_NONE;
            if (lines == first && kind_of(key) == HEADER_NONE)
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
    struct date_stamp stamp;
    struct cue_line line;
    if (date_from_iso(value, &stamp))
        return date_to_iso(draft->arena, &stamp);
    cue_split(draft->arena, value, LINE_TOKENS, &line);
    if (line.count && date_parse(&rules->dates, &line, 0, &stamp) && date_is_full(&stamp))
        return date_to_iso(draft->arena, &stamp);
    return NULL;
}

static void take(struct draft *draft, enum header_kind kind, struct str value,
                 const struct input_rules *rules)
{
    const char *date =
        kind == HEADER_PUBLISHED || kind == HEADER_MODIFIED ? date_of(draft, value, rules) : NULL;
    switch (kind) {
    case HEADER_TITLE:
        draft->title = keep(draft, value);
        break;
    case HEADER_OUTLET:
        draft->outlet = keep(draft, value);
        break;
    case HEADER_AUTHOR:
        draft->author = keep(draft, value);
        break;
    case HEADER_PUBLISHED:
        draft->published = date;
        break;
    case HEADER_MODIFIED:
        draft->modified = date;
        break;
    case HEADER_URL:
        draft->url = keep(draft, value);
        break;
    case HEADER_LANGUAGE:
        draft->language = language_tag(draft->arena, value);
        break;
    case HEADER_OTHER:
    case HEADER_NONE:
        break;
    }
}

void header_read(struct draft *draft, struct str *text, const struct input_rules *rules)
{
    bool fenced;
    size_t lines = measure(*text, &fenced);
    struct str line, key, value;
    for (size_t i = 0; i < lines && str_cut(text, '\n', &line); i++)
        if (!goes_along(line, i) && split(line, &key, &value) && value.n)
            take(draft, kind_of(key), value, rules);
    if (!text->s)
        *text = STR("");
}
