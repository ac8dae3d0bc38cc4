#include "testing.h"

#include "text/width.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

struct sample {
    const char *cluster;
    const char *shown;
    int columns;
};

static const struct sample samples[] = {
    {"a", "a", 1},
    {"\xc3\xa9", "\xc3\xa9", 1},
    {"e\xcc\x81", "e\xcc\x81", 1},
    /* wide, ambiguous, half width */
    {"\xe6\x97\xa5", "\xe6\x97\xa5", 2},
    {"\xef\xbc\xa1", "\xef\xbc\xa1", 2},
    {"\xef\xbd\xb1", "\xef\xbd\xb1", 1},
    {"\xe2\x89\xa0", "\xe2\x89\xa0", 1},
    {"\xed\x95\x9c", "\xed\x95\x9c", 2},
    {"\xe1\x84\x92\xe1\x85\xa1", "\xe1\x84\x92\xe1\x85\xa1", 2},
    /* emoji: by nature, by selector, keycap, joined, flag, half a flag */
    {"\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80", 2},
    {"\xe2\x9d\xa4", "\xe2\x9d\xa4", 1},
    {"\xe2\x9d\xa4\xef\xb8\x8f", "\xe2\x9d\xa4\xef\xb8\x8f", 2},
    {"1\xef\xb8\x8f\xe2\x83\xa3", "1\xef\xb8\x8f\xe2\x83\xa3", 2},
    {"\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x9a\x80", "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x9a\x80",
     2},
    {"\xf0\x9f\x91\x8d\xf0\x9f\x8f\xbd", "\xf0\x9f\x91\x8d\xf0\x9f\x8f\xbd", 2},
    {"\xf0\x9f\x87\xb5\xf0\x9f\x87\xb9", "\xf0\x9f\x87\xb5\xf0\x9f\x87\xb9", 2},
    {"\xf0\x9f\x87\xb5", "\xf0\x9f\x87\xb5", 1},
    /* spaces */
    {"\t", "    ", 4},
    {"\n", " ", 1},
    {"\xc2\xa0", " ", 1},
    {"\xe3\x80\x80", "  ", 2},
    {"\xe2\x80\xa9", " ", 1},
    /* controls */
    {"\x01", "\xe2\x90\x81", 1},
    {"\x1b", "\xe2\x90\x9b", 1},
    {"\r", "\xe2\x90\x8d", 1},
    {"\x7f", "\xe2\x90\xa1", 1},
    {"\xc2\x9b", "<9B>", 4},
    {"\xc2\x85", "<85>", 4},
    {"\xe2\x80\xae", "<202E>", 6},
    {"\xe2\x81\xa6", "<2066>", 6},
    {"\xef\xbf\xbf", "<FFFF>", 6},
    {"\xf4\x8f\xbf\xbf", "<10FFFF>", 8},
    /* hidden characters, alone and behind a letter */
    {"\xe2\x80\x8b", "\xe2\x90\xa2", 1},
    {"\xef\xbb\xbf", "\xe2\x90\xa2", 1},
    {"a\xe2\x80\x8d", "a\xe2\x90\xa2", 2},
    {"a\xf3\xa0\x81\x81\xf3\xa0\x81\x82", "a\xe2\x90\xa2", 2},
    {"a\xef\xb8\x80\xef\xb8\x81", "a\xef\xb8\x80\xe2\x90\xa2", 2},
    {"\xe3\x85\xa4", "\xe2\x90\xa2", 1},
    /* joiners at work: Persian, Devanagari */
    {"\xdb\x8c\xe2\x80\x8c", "\xdb\x8c\xe2\x80\x8c", 1},
    {"\xe0\xa4\x95\xe0\xa5\x8d\xe2\x80\x8d", "\xe0\xa4\x95\xe0\xa5\x8d\xe2\x80\x8d", 1},
    /* shown as nothing */
    {"\xc2\xad", "", 0},
    {"\xe2\x80\x8f", "", 0},
    /* marks without a base; too many marks */
    {"\xcc\x81", "\xe2\x97\x8c\xcc\x81", 1},
    {" \xcc\x81", " \xcc\x81", 1},
    /* unassigned; invalid */
    {"\xf3\xa1\x80\x80", "\xef\xbf\xbd", 1},
    {"\xef\xbf\xbd", "\xef\xbf\xbd", 1},
    {"\x9b", "\xef\xbf\xbd", 1},
    {"\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", 3},
};

static void clusters_are_shown_safely(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        struct arena arena = {0};
        struct buf buf = {.arena = &arena};
        struct str text = str_of(samples[i].cluster);
        width_show_text(&buf, text);
        if (strcmp(buf_string(&buf), samples[i].shown) != 0)
            fail_msg("sample %zu is shown as \"%s\"", i, buf_string(&buf));
        if ((int)width_columns(text) != samples[i].columns)
            fail_msg("sample %zu takes %u columns", i, width_columns(text));
        arena_free(&arena);
    }
}

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

/* Code points where clusters are interesting, without the scripts of rule GB9c. */
static uint32_t random_character(uint32_t *seed)
{
    static const uint32_t pool[] = {'a',     ' ',     '\r',    '\n',   0x301,  0x200d, 0x200c,
                                    0xad,    0x1100,  0x1161,  0x11a8, 0xac00, 0xac01, 0x600,
                                    0x1f1e6, 0x1f468, 0x1f3fd, 0xfe0f, 0x2764, 0x9b,   0x202e,
                                    0xe0041, 0xa9,    0x5d0,   0x6cc,  0xe33,  0x3042};
    uint32_t r = next_random(seed);
    return r % 8 ? pool[next_random(seed) % (sizeof pool / sizeof *pool)]
                 : next_random(seed) % 0x300;
}

static void clusters_are_those_of_icu(void **state)
{
    (void)state;
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *icu = ubrk_open(UBRK_CHARACTER, "en", NULL, 0, &status);
    assert_true(U_SUCCESS(status));
    uint32_t seed = 7;
    for (int round = 0; round < 2000; round++) {
        struct arena arena = {0};
        struct buf buf = {.arena = &arena};
        for (int i = 0; i < 40; i++)
            buf_add_code_point(&buf, random_character(&seed));
        UText text = UTEXT_INITIALIZER;
        utext_openUTF8(&text, buf.s, (int64_t)buf.n, &status);
        ubrk_setUText(icu, &text, &status);
        assert_true(U_SUCCESS(status));
        for (uint32_t i = 0; i < buf.n;) {
            i = width_cluster_end(buf.s, i, (uint32_t)buf.n);
            assert_int_equal(i, ubrk_next(icu));
        }
        utext_close(&text);
        arena_free(&arena);
    }
    ubrk_close(icu);
}

static bool is_dangerous(uint32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069) || (c >= 0xd800 && c < 0xe000);
}

static void nothing_dangerous_is_shown(void **state)
{
    (void)state;
    for (uint32_t c = 0; c <= 0x10ffff; c++) {
        struct arena arena = {0};
        struct buf buf = {.arena = &arena};
        buf_add_code_point(&buf, c);
        struct width_shown shown;
        width_show((struct str){buf.s, buf.n}, &shown);
        assert_int_equal(shown.s[shown.n], '\0');
        assert_true(shown.columns <= 8);
        for (int32_t i = 0; i < shown.n;) {
            UChar32 shown_character;
            U8_NEXT(shown.s, i, shown.n, shown_character);
            assert_true(shown_character >= 0);
            assert_false(is_dangerous((uint32_t)shown_character));
        }
        arena_free(&arena);
    }
}

static void noise_never_passes_the_gate(void **state)
{
    (void)state;
    uint32_t seed = 3;
    for (int round = 0; round < 500; round++) {
        struct arena arena = {0};
        struct buf noise = {.arena = &arena}, shown = {.arena = &arena};
        for (int i = 0; i < 200; i++)
            buf_add_char(&noise, (char)next_random(&seed));
        width_show_text(&shown, (struct str){noise.s, noise.n});
        for (int32_t i = 0; i < (int32_t)shown.n;) {
            UChar32 c;
            U8_NEXT(shown.s, i, (int32_t)shown.n, c);
            assert_true(c >= 0 && !is_dangerous((uint32_t)c));
        }
        arena_free(&arena);
    }
}

static void a_pile_of_marks_stays_small(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct buf buf = {.arena = &arena};
    buf_add_char(&buf, 'a');
    for (int i = 0; i < 500000; i++)
        buf_add_code_point(&buf, 0x301);
    struct str text = {buf.s, buf.n};
    assert_int_equal(width_cluster_end(text.s, 0, (uint32_t)text.n), text.n);
    assert_int_equal(width_columns(text), 2);
    struct width_shown shown;
    width_show(text, &shown);
    assert_true(shown.symbol);
    assert_true(shown.n < WIDTH_SHOWN_MAX);
    arena_free(&arena);
}

static void text_is_cut_between_clusters(void **state)
{
    (void)state;
    struct str text = STR("ab\xe6\x97\xa5\xe6\x9c\xac");
    static const uint32_t fits[] = {0, 1, 2, 2, 5, 5, 8, 8};
    for (uint32_t columns = 0; columns < 8; columns++)
        assert_int_equal(width_fit(text, columns), fits[columns]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(clusters_are_shown_safely),
        cmocka_unit_test(clusters_are_those_of_icu),
        cmocka_unit_test(nothing_dangerous_is_shown),
        cmocka_unit_test(noise_never_passes_the_gate),
        cmocka_unit_test(a_pile_of_marks_stays_small),
        cmocka_unit_test(text_is_cut_between_clusters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
