#include "testing.h"

#include "text/charset.h"

#include <crossread/article.h>

static struct charset_text decode(struct arena *arena, struct str bytes, const char *declared)
{
    struct charset_text out;
    struct cr_error error;
    enum cr_status status = charset_decode(arena, "t.txt", bytes, declared, &out, &error);
    if (status != CR_OK)
        fail_msg("%s", error.message);
    assert_int_equal(out.text.s[out.text.n], '\0');
    return out;
}

struct sample {
    struct str bytes;
    const char *declared;
    struct str text;
    const char *charset; /* NULL: any */
};

#define BYTES(s)                                                                                   \
    {                                                                                              \
        (s), sizeof(s) - 1                                                                         \
    }

static const struct sample samples[] = {
    {BYTES(""), NULL, BYTES(""), "UTF-8"},
    {BYTES("plain"), NULL, BYTES("plain"), "UTF-8"},
    {BYTES("\xef\xbb\xbfmarked"), "windows-1251", BYTES("marked"), "UTF-8"},
    {BYTES("d\xc3\xa9j\xc3\xa0 vu"), "iso-8859-1", BYTES("d\xc3\xa9j\xc3\xa0 vu"), "UTF-8"},
    /* line breaks */
    {BYTES("a\r\nb\rc\n\r\nd\x0b"
           "e\x0c"
           "f\xc2\x85g\xe2\x80\xa8h\xe2\x80\xa9i\r"),
     NULL, BYTES("a\nb\nc\n\nd\ne\nf\ng\nh\n\ni\n"), "UTF-8"},
    /* normal form: e + acute, Hangul jamo, ohm sign, marks in the wrong order */
    {BYTES("cafe\xcc\x81."), NULL, BYTES("caf\xc3\xa9."), "UTF-8"},
    {BYTES("\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab"), NULL, BYTES("\xed\x95\x9c"), "UTF-8"},
    {BYTES("5 \xe2\x84\xa6"), NULL, BYTES("5 \xce\xa9"), "UTF-8"},
    {BYTES("x\xcc\x81\xcc\xa3y"), NULL, BYTES("x\xcc\xa3\xcc\x81y"), "UTF-8"},
    /* UTF-16 and UTF-32 */
    {BYTES("\xff\xfeh\0i\0\r\0\n\0\xac\x20"), NULL, BYTES("hi\n\xe2\x82\xac"), "UTF-16LE"},
    {BYTES("\xfe\xff\0h\0i"), "utf-8", BYTES("hi"), "UTF-16BE"},
    {BYTES("h\0e\0l\0l\0o\0 \0w\0"), NULL, BYTES("hello w"), "UTF-16LE"},
    {BYTES("\0h\0e\0l\0l\0o\0 \0w"), NULL, BYTES("hello w"), "UTF-16BE"},
    {BYTES("\xff\xfe\0\0h\0\0\0"), NULL, BYTES("h"), "UTF-32LE"},
    {BYTES("\xff\xfe\x00\xd8x\0"), NULL, BYTES("\xef\xbf\xbdx"), "UTF-16LE"},
    {BYTES("\xff\xfex\0y"), NULL, BYTES("x\xef\xbf\xbd"), "UTF-16LE"},
    /* declared encodings, by the rules of the web */
    {BYTES("\x93quoted\x94 \x80"
           "5"),
     "ISO-8859-1",
     BYTES("\xe2\x80\x9cquoted\xe2\x80\x9d \xe2\x82\xac"
           "5"),
     "windows-1252"},
    {BYTES("\xcf\xf0\xe8"), "windows-1251", BYTES("\xd0\x9f\xd1\x80\xd0\xb8"), "windows-1251"},
    {BYTES("\x93\xfa\x96{"), "Shift_JIS", BYTES("\xe6\x97\xa5\xe6\x9c\xac"), NULL},
    {BYTES("\x1b$BF|K\\\x1b(B!"), "ISO-2022-JP", BYTES("\xe6\x97\xa5\xe6\x9c\xac!"), NULL},
    {BYTES("caf\xe9"), "no such encoding", BYTES("caf\xc3\xa9"), "windows-1252"},
    {BYTES("caf\xe9"), "UTF-7", BYTES("caf\xc3\xa9"), "windows-1252"},
    {BYTES("caf\xe9"), "ibm-037", BYTES("caf\xc3\xa9"), "windows-1252"},
    /* invalid bytes: none, one too few, too long, surrogates, beyond the last code point */
    {BYTES("\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82"), NULL,
     BYTES("\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xef\xbf\xbd"), "UTF-8"},
    /* control characters stay */
    {BYTES("a\0b\x1b[31mc\x9b"
           "d"),
     "utf-16",
     BYTES("a\0b\x1b[31mc\xe2\x80\xba"
           "d"),
     NULL},
};

static void samples_become_text(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        struct arena arena = {0};
        struct charset_text out = decode(&arena, samples[i].bytes, samples[i].declared);
        if (!str_equal(out.text, samples[i].text))
            fail_msg("sample %zu became \"%s\" (%s)", i, out.text.s, out.charset);
        if (samples[i].charset)
            assert_string_equal(out.charset, samples[i].charset);
        arena_free(&arena);
    }
}

static void undeclared_encodings_are_detected(void **state)
{
    (void)state;
    static const char russian[] =
        "\xcf\xf0\xe0\xe2\xe8\xf2\xe5\xeb\xfc\xf1\xf2\xe2\xee \xe7\xe0\xff\xe2\xe8\xeb\xee, "
        "\xf7\xf2\xee \xef\xe5\xf0\xe5\xe3\xee\xe2\xee\xf0\xfb "
        "\xef\xf0\xee\xe9\xe4\xf3\xf2 \xe2 \xef\xff\xf2\xed\xe8\xf6\xf3.";
    struct arena arena = {0};
    struct charset_text out = decode(&arena, str_of(russian), NULL);
    assert_string_equal(out.charset, "windows-1251");
    assert_true(str_starts(out.text, STR("\xd0\x9f\xd1\x80\xd0\xb0\xd0\xb2")));
    arena_free(&arena);
}

static void invalid_utf8_is_replaced(void **state)
{
    (void)state;
    static const char *const invalid[] = {
        "\x80", "\xc3", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xff"};
    struct arena arena = {0};
    for (size_t i = 0; i < sizeof invalid / sizeof *invalid; i++) {
        struct str out = charset_clean(&arena, str_of(arena_printf(&arena, "a%sb", invalid[i])));
        assert_true(str_starts(out, STR("a\xef\xbf\xbd")));
        assert_int_equal(out.s[out.n - 1], 'b');
        assert_int_equal((out.n - 2) % 3, 0);
    }
    arena_free(&arena);
}

static void binaries_are_refused(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct charset_text out;
    struct cr_error error;
    char noise[4096];
    uint32_t x = 1;
    for (size_t i = 0; i < sizeof noise; i++)
        noise[i] = (char)((x = x * 1664525u + 1013904223u) >> 24);
    assert_int_equal(
        charset_decode(&arena, "b", (struct str){noise, sizeof noise}, NULL, &out, &error),
        CR_BINARY);
    assert_non_null(strstr(error.message, "b: is not text"));
    static const char nuls[1000] = "\x7f"
                                   "ELF";
    assert_int_equal(
        charset_decode(&arena, "b", (struct str){nuls, sizeof nuls}, NULL, &out, &error),
        CR_BINARY);
    assert_int_equal(charset_decode(&arena, "b", (struct str){nuls, (size_t)CR_SOURCE_MAX + 1},
                                    NULL, &out, &error),
                     CR_TOO_BIG);
    arena_free(&arena);
}

/* Marks of falling class are the worst case of canonical ordering: without the joiners a million
 * of them would take hours. */
static void a_million_marks_take_linear_time(void **state)
{
    (void)state;
    enum { MARKS = 500000 };
    struct arena arena = {0};
    struct buf buf = {.arena = &arena};
    buf_add_char(&buf, 'a');
    for (int i = 0; i < MARKS; i++)
        buf_add_code_point(&buf, i % 2 ? 0x323 : 0x301);
    struct str once = charset_clean(&arena, (struct str){buf_string(&buf), buf.n});
    assert_true(once.n >= buf.n - 4);
    assert_true(once.n < buf.n + buf.n / 20);
    assert_true(str_equal(charset_clean(&arena, once), once));
    arena_free(&arena);
}

static void long_text_keeps_every_byte(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct buf buf = {.arena = &arena};
    for (int i = 0; i < 100000; i++)
        buf_addf(&buf, "%d\xc3\xa9%.*s", i, i % 11, "abcdefghijk");
    struct str text = {buf_string(&buf), buf.n};
    struct charset_text out = decode(&arena, text, NULL);
    assert_true(str_equal(out.text, text));
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(samples_become_text),
        cmocka_unit_test(undeclared_encodings_are_detected),
        cmocka_unit_test(invalid_utf8_is_replaced),
        cmocka_unit_test(binaries_are_refused),
        cmocka_unit_test(a_million_marks_take_linear_time),
        cmocka_unit_test(long_text_keeps_every_byte),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
