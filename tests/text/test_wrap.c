#include "testing.h"

#include "text/width.h"
#include "text/wrap.h"

/* The rows of a text, joined by '|'; '-' for a soft hyphen, '$' for the end of a line. */
static const char *wrapped(struct arena *arena, const char *text, uint32_t columns, unsigned flags)
{
    struct wrap_context context = {0};
    struct wrap_rows rows;
    wrap_text(arena, &context, text, 0, (uint32_t)strlen(text), columns, flags, &rows);
    struct buf buf = {.arena = arena};
    for (uint32_t i = 0; i < rows.count; i++) {
        const struct wrap_row *row = &rows.rows[i];
        struct str span = str_span(text, row->start, row->end);
        assert_int_equal(width_columns(span) + row->hyphen, row->columns);
        if (i)
            buf_add_char(&buf, '|');
        buf_add(&buf, span);
        if (row->hyphen)
            buf_add_char(&buf, '-');
        if (row->last)
            buf_add_char(&buf, '$');
    }
    wrap_close(&context);
    return buf_string(&buf);
}

struct sample {
    const char *text;
    uint32_t columns;
    unsigned flags;
    const char *rows;
};

static const struct sample samples[] = {
    {"", 10, 0, ""},
    {"one", 10, 0, "one$"},
    {"one two three", 7, 0, "one two|three$"},
    {"one two three", 8, 0, "one two|three$"},
    {"one two three", 6, 0, "one|two|three$"},
    {"one  two   ", 20, 0, "one  two$"},
    {"one    two", 5, 0, "one|two$"},
    {"first\nsecond\n\nlast\n", 20, 0, "first$|second$|$|last$"},
    {"first\nsecond  line\nend", 40, WRAP_JOIN_LINES, "first\nsecond  line\nend$"},
    {"first\nsecond", 6, WRAP_JOIN_LINES, "first|second$"},
    {"  indented text", 10, 0, "  indented|text$"},
    {"        narrow", 6, 0, "narrow$"},
    {"short-range", 8, 0, "short-|range$"},
    {"incomprehensibility of it", 7, 0, "incompr|ehensib|ility|of it$"},
    {"x incomprehensibility", 7, 0, "x|incompr|ehensib|ility$"},
    {"com\xc2\xadpre\xc2\xadhen\xc2\xadsive", 7, 0, "com\xc2\xadpre\xc2\xad-|hen\xc2\xadsive$"},
    {"\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e", 4, 0, "\xe6\x97\xa5\xe6\x9c\xac|\xe8\xaa\x9e$"},
    {"\xe6\x97\xa5\xe6\x9c\xac", 3, 0, "\xe6\x97\xa5|\xe6\x9c\xac$"},
    {"\xe6\x97\xa5", 1, 0, "\xe6\x97\xa5$"},
    {"10 000 km", 20, 0, "10 000 km$"},
    {"a\xc2\xa0"
     "b c",
     2, 0, "a\xc2\xa0|b|c$"},
    {"   ", 10, 0, "$"},
    {"abc", 0, 0, "a|b|c$"},
};

static void samples_are_wrapped(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        struct arena arena = {0};
        const struct sample *s = &samples[i];
        const char *rows = wrapped(&arena, s->text, s->columns, s->flags);
        if (strcmp(rows, s->rows) != 0)
            fail_msg("sample %zu is wrapped \"%s\"", i, rows);
        arena_free(&arena);
    }
}

static void spans_are_kept(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct wrap_context context = {0};
    struct wrap_rows rows;
    wrap_text(&arena, &context, "skip this one two", 10, 17, 3, 0, &rows);
    assert_int_equal(rows.count, 2);
    assert_int_equal(rows.rows[0].start, 10);
    assert_int_equal(rows.rows[1].end, 17);
    wrap_text(&arena, &context, "again", 0, 5, 9, 0, &rows);
    assert_int_equal(rows.count, 1);
    wrap_close(&context);
    arena_free(&arena);
}

/* Rows cover the text in order, leave out white space only, and keep to the width. */
static void check_rows(struct str text, const struct wrap_rows *rows, uint32_t columns)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i < rows->count; i++) {
        const struct wrap_row *row = &rows->rows[i];
        assert_true(row->start >= at && row->end >= row->start);
        for (; at < row->start; at++)
            assert_true(text.s[at] == ' ' || text.s[at] == '\n' || text.s[at] == '\t');
        if (row->columns > columns)
            assert_int_equal(width_cluster_end(text.s, row->start, row->end), row->end);
        at = row->end;
    }
}

static void noise_is_wrapped(void **state)
{
    (void)state;
    static const char *const pieces[] = {"word",
                                         " ",
                                         "\n",
                                         "\t",
                                         "\xe6\x97\xa5",
                                         "\xcc\x81",
                                         "-",
                                         "\x1b[2J",
                                         "\xf0\x9f\x98\x80",
                                         "\xff",
                                         "\xc2\xad",
                                         "."};
    uint32_t seed = 11;
    struct wrap_context context = {0};
    for (int round = 0; round < 300; round++) {
        struct arena arena = {0};
        struct buf buf = {.arena = &arena};
        for (int i = 0; i < 100; i++) {
            seed = seed * 1664525u + 1013904223u;
            buf_add(&buf, str_of(pieces[(seed >> 16) % (sizeof pieces / sizeof *pieces)]));
        }
        struct str text = {buf.s, buf.n};
        for (uint32_t columns = 1; columns < 40; columns += 3) {
            struct wrap_rows rows;
            wrap_text(&arena, &context, text.s, 0, (uint32_t)text.n, columns, round % 2, &rows);
            check_rows(text, &rows, columns);
        }
        arena_free(&arena);
    }
    wrap_close(&context);
}

/* Inputs that would show a quadratic step: one word, one cluster, one Thai run, many spaces. */
static void huge_lines_are_wrapped(void **state)
{
    (void)state;
    static const char *const pieces[] = {"x", "\xcc\x81", "\xe0\xb8\x81\xe0\xb8\xa3", " ", "a-"};
    struct wrap_context context = {0};
    for (size_t p = 0; p < sizeof pieces / sizeof *pieces; p++) {
        struct arena arena = {0};
        struct buf buf = {.arena = &arena};
        while (buf.n < 1 << 19)
            buf_add(&buf, str_of(pieces[p]));
        struct wrap_rows rows;
        wrap_text(&arena, &context, buf.s, 0, (uint32_t)buf.n, 80, 0, &rows);
        check_rows((struct str){buf.s, buf.n}, &rows, 80);
        arena_free(&arena);
    }
    wrap_close(&context);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(samples_are_wrapped),
        cmocka_unit_test(spans_are_kept),
        cmocka_unit_test(noise_is_wrapped),
        cmocka_unit_test(huge_lines_are_wrapped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
