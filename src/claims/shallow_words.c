#include "claims/shallow_words.h"

#include "base/file.h"
#include "input/tables.h"
#include "text/fold.h"

enum { TABLE_MAX = 1 << 20 };

struct table_reader {
    struct arena *arena;
    struct shallow_words *words;
    const char *section; /* one of the table's; NULL before the first */
};

/* "al_menos" → "al menos", each word a key. */
static struct str phrase_key(struct arena *arena, struct str word)
{
    struct buf key = {.arena = arena};
    struct str part;
    while (str_cut(&word, '_', &part)) {
        struct str folded = fold_key(arena, part);
        if (key.n)
            buf_add_char(&key, ' ');
        buf_add(&key, folded);
    }
    return (struct str){buf_string(&key), key.n};
}

static bool read_value(struct str *entry, double *out)
{
    struct str word;
    *out = 0;
    if (!tables_word(entry, &word))
        return false;
    for (size_t i = 0; i < word.n; i++) {
        if (word.s[i] < '0' || word.s[i] > '9')
            return false;
        *out = *out * 10 + (word.s[i] - '0');
    }
    return true;
}

static bool add_phrases(struct table_reader *r, struct map *map, uint32_t value, struct str entry)
{
    struct str word;
    bool any = false;
    for (; tables_word(&entry, &word); any = true)
        *map_put(map, phrase_key(r->arena, word), 0) |= value;
    return any;
}

static bool add_values(struct table_reader *r, struct map *map, bool two, struct str entry)
{
    struct shallow_range range;
    if (!read_value(&entry, &range.low))
        return false;
    range.high = range.low;
    if (two && !read_value(&entry, &range.high))
        return false;
    vec_push(r->arena, &r->words->values, range);
    return range.low <= range.high &&
           add_phrases(r, map, (uint32_t)r->words->values.count - 1, entry);
}

static bool add_number(struct table_reader *r, struct str entry)
{
    struct shallow_words *w = r->words;
    if (strcmp(r->section, "ranges") == 0)
        return add_values(r, &w->ranges, true, entry);
    if (strcmp(r->section, "magnitudes") == 0)
        return add_values(r, &w->magnitudes, false, entry);
    enum cr_exactness bound = strcmp(r->section, "about") == 0      ? CR_ABOUT
                              : strcmp(r->section, "at least") == 0 ? CR_AT_LEAST
                                                                    : CR_AT_MOST;
    return add_phrases(r, &w->bounds, bound, entry);
}

static bool add_speech(struct table_reader *r, struct str entry)
{
    static const struct {
        const char *section;
        enum speech speech;
        enum shallow_frame frame;
    } kinds[] = {{"said", SPEECH_SAID, 0},       {"confirmed", SPEECH_CONFIRMED, 0},
                 {"denied", SPEECH_DENIED, 0},   {"alleged", SPEECH_ALLEGED, 0},
                 {"sources", 0, SHALLOW_SOURCE}, {"that", 0, SHALLOW_THAT},
                 {"none", 0, SHALLOW_NONE}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (strcmp(r->section, kinds[i].section) != 0)
            continue;
        return kinds[i].speech ? add_phrases(r, &r->words->speech, kinds[i].speech, entry)
                               : add_phrases(r, &r->words->frames, kinds[i].frame, entry);
    }
    return false;
}

/* The section that "[name]" opens, NULL where there is none of that name. */
static const char *section_of(struct str entry, const char *const *sections)
{
    for (; *sections; sections++) {
        size_t n = strlen(*sections);
        if (entry.n == n + 2 && entry.s[n + 1] == ']' && memcmp(entry.s + 1, *sections, n) == 0)
            return *sections;
    }
    return NULL;
}

static enum cr_status read_table(struct table_reader *r, const char *path,
                                 const char *const *sections,
                                 bool (*add)(struct table_reader *, struct str),
                                 struct cr_error *error)
{
    struct str rest, entry;
    uint32_t line = 0;
    enum cr_status status = file_read(r->arena, path, TABLE_MAX, &rest, error);
    r->section = NULL;
    while (status == CR_OK && tables_next(&rest, &entry, &line)) {
        bool opens = entry.s[0] == '[';
        if (opens)
            r->section = section_of(entry, sections);
        if (!r->section || (!opens && !add(r, entry)))
            status = error_set(error, CR_DAMAGED,
                               "%s:%u: no section of this table, or no entry of "
                               "its section: %.*s",
                               path, line, (int)entry.n, entry.s);
    }
    return status;
}

static struct shallow_words *new_words(struct arena *arena)
{
    struct shallow_words *words = arena_new(arena, struct shallow_words);
    words->ranges.arena = words->magnitudes.arena = words->bounds.arena = arena;
    words->speech.arena = words->frames.arena = arena;
    date_names_init(arena, &words->dates);
    return words;
}

enum cr_status shallow_words_load(struct arena *arena, const char *data_dir, const char *folder,
                                  struct shallow_words **out, struct cr_error *error)
{
    static const char *const numbers[] = {"ranges",   "magnitudes", "about",
                                          "at least", "at most",    NULL};
    static const char *const speech[] = {"said",    "confirmed", "denied", "alleged",
                                         "sources", "that",      "none",   NULL};
    struct table_reader reader = {.arena = arena, .words = new_words(arena)};
    const char *path = arena_printf(arena, "%s/%s/numbers.txt", data_dir, folder);
    enum cr_status status = read_table(&reader, path, numbers, add_number, error);
    path = arena_printf(arena, "%s/%s/speech.txt", data_dir, folder);
    if (status == CR_OK)
        status = read_table(&reader, path, speech, add_speech, error);
    if (status == CR_OK)
        status = date_names_add(arena, folder, &reader.words->dates, error);
    *out = reader.words;
    return status;
}

struct shallow_words *shallow_words_of_locale(struct arena *arena, const char *tag)
{
    struct shallow_words *words = new_words(arena);
    date_names_add_locale(arena, tag, &words->dates);
    return words;
}
