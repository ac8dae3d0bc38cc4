#include "text/detect.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include "base/file.h"
#include "base/vec.h"

enum {
    TABLE_MAX = 1 << 20,
    LOOK_AT = 6000, /* bytes of a text; languages do not change in the middle */
    WORD_MAX = 64,
    HITS_LEAST = 3,
    HITS_PERCENT = 6 /* of the words; running text has thirty and more in its own language */
};

static bool next_line(struct str *rest, struct str *line)
{
    if (!rest->n)
        return false;
    const char *end = memchr(rest->s, '\n', rest->n);
    size_t n = end ? (size_t)(end - rest->s) : rest->n, past = end ? n + 1 : n;
    *line = (struct str){rest->s, n};
    *rest = (struct str){rest->s + past, rest->n - past};
    return true;
}

static bool next_field(struct str *line, struct str *field)
{
    *line = str_trim(*line);
    size_t n = 0;
    while (n < line->n && line->s[n] != ' ' && line->s[n] != '\t')
        n++;
    *field = (struct str){line->s, n};
    line->s += n;
    line->n -= n;
    return n > 0;
}

/* -1 where ICU knows no script of that name. */
static int script_of(struct arena *arena, struct str name)
{
    UScriptCode code = USCRIPT_INVALID_CODE;
    UErrorCode failed = U_ZERO_ERROR;
    int32_t found = uscript_getCode(arena_strndup(arena, name.s, name.n), &code, 1, &failed);
    return U_SUCCESS(failed) && found == 1 ? (int)code : -1;
}

static bool read_entry(struct arena *arena, struct str line, struct language *out)
{
    struct str code, script, folder, word;
    if (!next_field(&line, &code) || !next_field(&line, &script) || script.n != 4 ||
        !next_field(&line, &folder))
        return false;
    *out = (struct language){.code = arena_strndup(arena, code.s, code.n),
                             .script = script_of(arena, script),
                             .words = {.arena = arena}};
    if (out->script < 0)
        return false;
    if (!str_is(folder, "-"))
        out->folder = arena_strndup(arena, folder.s, folder.n);
    while (next_field(&line, &word))
        map_put(&out->words, word, 1);
    return true;
}

enum cr_status languages_load(struct arena *arena, const char *data_dir, struct languages **out,
                              struct cr_error *error)
{
    const char *path = arena_printf(arena, "%s/languages.txt", data_dir);
    struct str rest, line;
    vec(struct language) list = {0};
    enum cr_status status = file_read(arena, path, TABLE_MAX, &rest, error);
    if (status != CR_OK)
        return status;
    for (uint32_t number = 1; next_line(&rest, &line); number++) {
        struct language language;
        line = str_trim(line);
        if (!line.n || line.s[0] == '#')
            continue;
        if (!read_entry(arena, line, &language))
            return error_set(error, CR_DAMAGED, "%s:%u: not a language: %.*s", path, number,
                             (int)line.n, line.s);
        vec_push(arena, &list, language);
    }
    *out = arena_new(arena, struct languages);
    **out = (struct languages){list.items, (uint32_t)list.count};
    return CR_OK;
}

bool language_is(const struct language *language, const char *code)
{
    return language && strcmp(language->code, code) == 0;
}

const struct language *languages_named(const struct languages *languages, const char *tag)
{
    size_t n = tag ? strcspn(tag, "-_") : 0;
    for (uint32_t i = 0; i < languages->count; i++)
        if (n && str_equal_fold((struct str){tag, n}, str_of(languages->items[i].code)))
            return &languages->items[i];
    return NULL;
}

/* Letters of each script of the table, and the words of the text looked up in each language. */
struct tally {
    uint32_t letters, words;
    uint32_t *script; /* [languages] */
    uint32_t *hits;   /* [languages] */
};

static void count_word(const struct languages *languages, struct str word, struct tally *tally)
{
    if (!word.n)
        return;
    tally->words++;
    for (uint32_t i = 0; i < languages->count; i++)
        tally->hits[i] += map_get(&languages->items[i].words, word) != MAP_NONE;
}

static void count_letter(const struct languages *languages, UChar32 c, struct tally *tally)
{
    UErrorCode code = U_ZERO_ERROR;
    int script = (int)uscript_getScript(c, &code);
    tally->letters++;
    for (uint32_t i = 0; i < languages->count; i++)
        tally->script[i] += languages->items[i].script == script;
}

static void count_text(const struct languages *languages, struct str text, struct tally *tally)
{
    char word[WORD_MAX];
    int32_t n = 0, length = text.n < LOOK_AT ? (int32_t)text.n : LOOK_AT;
    for (int32_t i = 0; i < length;) {
        UChar32 c;
        U8_NEXT(text.s, i, length, c);
        if (c >= 0 && (u_isalpha(c) || u_charType(c) == U_NON_SPACING_MARK)) {
            if (u_isalpha(c))
                count_letter(languages, c, tally);
            if (n < WORD_MAX - U8_MAX_LENGTH)
                U8_APPEND_UNSAFE(word, n, u_tolower(c));
        } else {
            count_word(languages, (struct str){word, (size_t)n}, tally);
            n = 0;
        }
    }
    count_word(languages, (struct str){word, (size_t)n}, tally);
}

const struct language *languages_detect(const struct languages *languages, struct arena *scratch,
                                        struct str text)
{
    struct tally tally = {.script = arena_new_array(scratch, uint32_t, languages->count),
                          .hits = arena_new_array(scratch, uint32_t, languages->count)};
    const struct language *best = NULL;
    uint32_t most = 0;
    count_text(languages, text, &tally);
    for (uint32_t i = 0; i < languages->count; i++) {
        const struct language *language = &languages->items[i];
        bool written = tally.script[i] * 4 > tally.letters; /* Japanese has more Han than Kana */
        bool spoken =
            tally.hits[i] >= HITS_LEAST && tally.hits[i] * 100 >= tally.words * HITS_PERCENT;
        uint32_t score = language->words.count ? tally.hits[i] : 1;
        if (written && (spoken || !language->words.count) && score > most) {
            best = language;
            most = score;
        }
    }
    return best;
}
