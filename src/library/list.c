/* Lists of articles: all, found, versions, of a story. */
#include "library/list.h"

#include "base/vec.h"

struct owned_list {
    struct cr_list public; /* first, so that the two pointers are one */
    struct arena arena;
};

void cr_list_free(struct cr_list *list)
{
    struct owned_list *owned = (struct owned_list *)list;
    if (!owned)
        return;
    arena_free(&owned->arena);
    free(owned);
}

static void read_rows(struct query *query, struct arena *arena, struct cr_list *out)
{
    vec(struct cr_listed) items = {0};
    while (query_row(query)) {
        struct cr_listed item = {.id = query_get_number(query)};
        item.story = query_get_number(query);
        item.path = query_get_text(query, arena);
        item.url = query_get_text(query, arena);
        item.outlet = query_get_text(query, arena);
        item.title = query_get_text(query, arena);
        item.published = query_get_text(query, arena);
        item.added = query_get_number(query);
        item.versions = (uint32_t)query_get_number(query);
        item.snippet = query_get_text(query, arena);
        vec_push(arena, &items, item);
    }
    out->items = items.items;
    out->count = items.count;
}

static enum cr_status read_list(struct cr_library *library, struct owned_list *owned,
                                const struct list_wanted *wanted, struct cr_error *error)
{
    struct query query;
    jmp_buf jump;
    if (ARENA_GUARD(&owned->arena, jump)) {
        library_abandon(library);
        return error_no_memory(error);
    }
    query_begin(&query, library, wanted->sql);
    if (wanted->words)
        query_put_text(&query, wanted->words);
    else if (wanted->number)
        query_put_number(&query, wanted->number);
    read_rows(&query, &owned->arena, &owned->public);
    owned->arena.on_exhausted = NULL;
    return query_end(&query, error);
}

enum cr_status list_make(struct cr_library *library, const struct list_wanted *wanted,
                         struct cr_list **out, struct cr_error *error)
{
    struct owned_list *owned = calloc(1, sizeof *owned);
    *out = NULL;
    if (!owned)
        return error_no_memory(error);
    enum cr_status status = read_list(library, owned, wanted, error);
    if (status == CR_OK)
        *out = &owned->public;
    else
        cr_list_free(&owned->public);
    return status;
}

enum cr_status cr_library_list(struct cr_library *library, struct cr_list **out,
                               struct cr_error *error)
{
    const struct list_wanted wanted = {
        .sql = "SELECT " LIST_COLUMNS ", NULL FROM article a WHERE a.text IS NOT NULL"
               " ORDER BY coalesce(a.published, date(a.added, 'unixepoch')) DESC, a.id DESC"};
    return list_make(library, &wanted, out, error);
}

static enum cr_status not_found_if_empty(enum cr_status status, struct cr_list **list,
                                         const char *what, int64_t number, struct cr_error *error)
{
    if (status != CR_OK || (*list)->count)
        return status;
    cr_list_free(*list);
    *list = NULL;
    return error_set(error, CR_NOT_FOUND, "the library holds no %s %lld", what, (long long)number);
}

enum cr_status cr_library_versions(struct cr_library *library, int64_t id, struct cr_list **out,
                                   struct cr_error *error)
{
    const struct list_wanted wanted = {
        .sql = "SELECT " LIST_COLUMNS ", NULL FROM article a JOIN article one ON one.id = ?1"
               " WHERE a.text IS NOT NULL AND"
               " (a.id = one.id OR a.url = one.url OR a.path = one.path)"
               " ORDER BY coalesce(a.modified, a.published), a.added, a.id",
        .number = id};
    return not_found_if_empty(list_make(library, &wanted, out, error), out, "article", id, error);
}

enum cr_status cr_library_story(struct cr_library *library, int64_t story, struct cr_list **out,
                                struct cr_error *error)
{
    const struct list_wanted wanted = {
        .sql = "SELECT " LIST_COLUMNS ", NULL FROM article a WHERE a.text IS NOT NULL"
               " AND a.story = ?1 ORDER BY a.published IS NULL, a.published, a.sha256",
        .number = story};
    return not_found_if_empty(list_make(library, &wanted, out, error), out, "story", story, error);
}

/* Searching ----------------------------------------------------------------------------------- */

/* A word or phrase as FTS5 takes it: in quotation marks, which it doubles within. */
static void add_quoted(struct buf *out, struct str words)
{
    buf_add(out, out->n ? STR(" \"") : STR("\""));
    for (size_t i = 0; i < words.n; i++) {
        if (words.s[i] == '"')
            buf_add_char(out, '"');
        buf_add_char(out, words.s[i]);
    }
    buf_add_char(out, '"');
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

const char *list_match(struct arena *arena, const char *words)
{
    struct buf out = {.arena = arena};
    for (const char *at = words; *at;) {
        bool phrase = *at == '"';
        const char *start = at + phrase, *end = start;
        while (*end && (phrase ? *end != '"' : !is_space(*end)))
            end++;
        struct str word = str_trim((struct str){start, (size_t)(end - start)});
        bool prefix = !phrase && word.n > 1 && word.s[word.n - 1] == '*';
        word.n -= prefix;
        if (word.n)
            add_quoted(&out, word);
        if (word.n && prefix)
            buf_add_char(&out, '*');
        at = *end ? end + 1 : end;
    }
    return buf_string(&out);
}

/* A word of a text: a run of letters, digits and whatever is not ASCII. */
static bool is_word_byte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (unsigned char)c >= 0x80;
}

/* Shorter words are mostly those that every text has. */
enum { TELLING_BYTES = 4, TELLING_WORDS = 40 };

const char *list_match_any(struct arena *arena, const char *text)
{
    struct buf out = {.arena = arena};
    int words = 0;
    for (const char *at = text, *end; *at && words < TELLING_WORDS; at = end) {
        while (*at && !is_word_byte(*at))
            at++;
        for (end = at; is_word_byte(*end);)
            end++;
        if (end - at < TELLING_BYTES)
            continue;
        buf_addf(&out, "%s\"%.*s\"", words++ ? " OR " : "", (int)(end - at), at);
    }
    return buf_string(&out);
}

enum cr_status cr_library_search(struct cr_library *library, const char *words,
                                 struct cr_list **out, struct cr_error *error)
{
    struct arena arena = {0};
    jmp_buf jump;
    *out = NULL;
    if (ARENA_GUARD(&arena, jump)) {
        arena_free(&arena);
        return error_no_memory(error);
    }
    const struct list_wanted wanted = {
        .sql = "SELECT " LIST_COLUMNS ", snippet(words, -1, char(2), char(3), '…', 24)"
               " FROM words JOIN article a ON a.id = words.rowid WHERE words MATCH ?1"
               " ORDER BY bm25(words, 4.0, 1.0, 1.0), a.id LIMIT 1000",
        .words = list_match(&arena, words)};
    enum cr_status status = *wanted.words
                                ? list_make(library, &wanted, out, error)
                                : error_set(error, CR_USAGE, "there is no word to look for");
    arena_free(&arena);
    return status;
}
