/*
 * build_lexicon WORDNET_DIR ISO_CODES_DIR TABLES_DIR OUTPUT
 *
 * Compiles WordNet 3.0, iso-codes and data/english into lexicon.bin. Run by make.
 */
#include "language/build_lexicon.h"

#include <stdarg.h>
#include <stdio.h>

enum { TABLE_MAX = 64 << 20 };

void build_mistake(struct builder *builder, struct build_place place, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fprintf(stderr, "%s:%u: ", place.path, place.line);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    builder->mistakes++;
}

static struct str without_comment(struct str line)
{
    for (size_t i = 0; i < line.n; i++)
        if (line.s[i] == '#' && (i == 0 || line.s[i - 1] == ' ' || line.s[i - 1] == '\t'))
            line.n = i;
    return str_trim(line);
}

enum cr_status build_read_table(struct builder *builder, const char *path, build_line_fn *each,
                                void *context, struct cr_error *error)
{
    struct str text, line;
    enum cr_status status = file_read(builder->arena, path, TABLE_MAX, &text, error);
    if (status != CR_OK)
        return status;
    struct build_place place = {.path = path};
    while (str_cut(&text, '\n', &line)) {
        place.line++;
        line = without_comment(line);
        if (line.n)
            each(builder, place, line, context);
    }
    return CR_OK;
}

uint32_t build_find(const struct builder *builder, struct str text)
{
    char folded[LEXICON_TEXT_MAX];
    struct str f = {folded, lexicon_fold(text, folded)};
    uint32_t key = f.n ? map_get(&builder->keys, f) : MAP_NONE;
    return key == MAP_NONE ? LEXICON_NONE : key;
}

uint32_t build_key(struct builder *builder, struct str text)
{
    char folded[LEXICON_TEXT_MAX];
    struct str f = {folded, lexicon_fold(text, folded)};
    if (!f.n)
        return LEXICON_NONE;
    uint32_t key = map_get(&builder->keys, f);
    if (key != MAP_NONE)
        return key;
    f.s = arena_strndup(builder->arena, f.s, f.n);
    key = builder->keys.count;
    *map_put(&builder->keys, f, key) = key;
    vec_push(builder->arena, &builder->key_flags, 0);
    return key;
}

uint32_t build_string(struct builder *builder, struct str text)
{
    uint32_t offset = map_get(&builder->string_index, text);
    if (offset != MAP_NONE)
        return offset;
    offset = (uint32_t)builder->strings.n;
    buf_add(&builder->strings, text);
    buf_add_char(&builder->strings, '\0');
    struct str copy = {arena_strndup(builder->arena, text.s, text.n), text.n};
    return *map_put(&builder->string_index, copy, offset);
}

uint32_t build_values(struct builder *builder, double value, double low, double high)
{
    vec_push(builder->arena, &builder->values, (struct lexicon_values){value, low, high});
    return (uint32_t)builder->values.count - 1;
}

void build_entry(struct builder *builder, uint32_t key, struct lexicon_entry entry)
{
    if (key != LEXICON_NONE)
        vec_push(builder->arena, &builder->entries, (struct build_entry){key, entry});
}

static enum cr_status build(struct builder *builder, char **arguments, struct cr_error *error)
{
    build_string(builder, STR(""));
    enum cr_status status = build_read_wordnet(builder, arguments[1], error);
    if (status == CR_OK)
        status = build_read_tables(builder, arguments[3], arguments[2], error);
    if (status == CR_OK && builder->mistakes)
        status = error_set(error, CR_USAGE, "%u mistake%s in the tables: nothing was built",
                           builder->mistakes, builder->mistakes == 1 ? "" : "s");
    if (status == CR_OK)
        status = build_pack(builder, arguments[4], error);
    return status;
}

int main(int argc, char **argv)
{
    struct arena arena = {0};
    struct cr_error error = {0};
    jmp_buf jump;
    if (argc != 5) {
        fprintf(stderr, "usage: build_lexicon WORDNET_DIR ISO_CODES_DIR TABLES_DIR OUTPUT\n");
        return 2;
    }
    if (ARENA_GUARD(&arena, jump)) {
        fprintf(stderr, "build_lexicon: out of memory\n");
        arena_free(&arena);
        return 1;
    }
    struct builder *builder = arena_new(&arena, struct builder);
    builder->arena = builder->keys.arena = builder->string_index.arena = &arena;
    builder->sense_index.arena = builder->strings.arena = &arena;
    builder->unique.arena = builder->classes.arena = builder->countries.arena = &arena;
    enum cr_status status = build(builder, argv, &error);
    if (status != CR_OK)
        fprintf(stderr, "build_lexicon: %s\n", error.message);
    arena_free(&arena);
    return status == CR_OK ? 0 : 1;
}
