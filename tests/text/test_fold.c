#include "testing.h"

#include "text/fold.h"

static const char *const keys[][2] = {
    {"", ""},
    {"Word", "word"},
    {"\xc3\x89lys\xc3\xa9"
     "e",
     "elysee"},
    {"E\xcc\x81lyse\xcc\x81"
     "e",
     "elysee"},
    {"\xc5\x81\xc3\xb3"
     "d\xc5\xba",
     "lodz"},
    {"STRASSE", "strasse"},
    {"Stra\xc3\x9f"
     "e",
     "strasse"},
    {"\xc3\x98rsted \xc3\x86r\xc3\xb8", "orsted aero"},
    {"O\xe2\x80\x99Neill\xe2\x80\x93Roe", "o'neill-roe"},
    {"\xef\xac\x81ve", "five"},
    {"co\xc2\xado\xe2\x80\x8bp", "coop"},
    {"\xd0\x9f\xd1\x83\xd1\x82\xd0\xb8\xd0\xbd", "\xd0\xbf\xd1\x83\xd1\x82\xd0\xb8\xd0\xbd"},
    {"\xd0\x81\xd0\xbb\xd0\xba\xd0\xb0", "\xd0\xb5\xd0\xbb\xd0\xba\xd0\xb0"},
    {"\xed\x95\x9c", "\xed\x95\x9c"},
    {"\xe0\xa4\xb9\xe0\xa4\xbf\xe0\xa4\xa8\xe0\xa5\x8d",
     "\xe0\xa4\xb9\xe0\xa4\xbf\xe0\xa4\xa8\xe0\xa5\x8d"},
    {"\xff", "\xef\xbf\xbd"},
};

static void keys_are_without_case_and_accents(void **state)
{
    (void)state;
    struct arena arena = {0};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        assert_string_equal(fold_key(&arena, str_of(keys[i][0])).s, keys[i][1]);
    arena_free(&arena);
}

static const char *const latin[][2] = {
    {"Plain", "Plain"},
    {"J\xc3\xbcrgen", "Jurgen"},
    {"\xd0\x9f\xd1\x83\xd1\x82\xd0\xb8\xd0\xbd", "Putin"},
    {"\xce\x91\xce\xb8\xce\xae\xce\xbd\xce\xb1", "Athena"},
};

static void names_become_latin(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct fold_context context = {0};
    for (size_t i = 0; i < sizeof latin / sizeof *latin; i++)
        assert_string_equal(fold_latin(&arena, &context, str_of(latin[i][0])).s, latin[i][1]);
    fold_close(&context);
    arena_free(&arena);
}

static void noise_is_folded(void **state)
{
    (void)state;
    struct fold_context context = {0};
    uint32_t seed = 9;
    for (int round = 0; round < 300; round++) {
        struct arena arena = {0};
        char noise[64];
        for (size_t i = 0; i < sizeof noise; i++)
            noise[i] = (char)((seed = seed * 1664525u + 1013904223u) >> 24);
        struct str word = {noise, sizeof noise};
        struct str key = fold_key(&arena, word);
        assert_true(str_equal(fold_key(&arena, key), key));
        assert_non_null(fold_latin(&arena, &context, word).s);
        arena_free(&arena);
    }
    fold_close(&context);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_are_without_case_and_accents),
        cmocka_unit_test(names_become_latin),
        cmocka_unit_test(noise_is_folded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
