#include "testing.h"

#include "text/bidi.h"

/* Hebrew letters alef, bet, gimel; Arabic alef. */
#define ALEF "\xd7\x90"
#define BET "\xd7\x91"
#define GIMEL "\xd7\x92"
#define ARABIC "\xd8\xa7"

static const char *shown(struct arena *arena, const char *text, bool rtl)
{
    struct bidi_runs runs;
    struct buf buf = {.arena = arena};
    uint32_t length = 0;
    bidi_order(arena, text, 0, (uint32_t)strlen(text), rtl, &runs);
    for (uint32_t i = 0; i < runs.count; i++) {
        char room[4];
        struct str run = str_span(text, runs.runs[i].span.start, runs.runs[i].span.end);
        length += (uint32_t)run.n;
        buf_add(&buf, runs.runs[i].rtl ? bidi_mirror(run, room) : run);
    }
    assert_int_equal(length, strlen(text));
    return buf_string(&buf);
}

struct sample {
    const char *text;
    bool rtl;
    const char *shown;
};

static const struct sample samples[] = {
    {"left (to) right", false, "left (to) right"},
    {"", false, ""},
    {ALEF BET, false, BET ALEF},
    {"a " ALEF BET " b", false, "a " BET ALEF " b"},
    {"a " ALEF BET " b", true, "b " BET ALEF " a"},
    {ALEF " (" BET ") " GIMEL, true, GIMEL " (" BET ") " ALEF},
    {ALEF " 12 " BET, true, BET " 12 " ALEF},
    {ALEF BET "\xd6\xb8" GIMEL, true, GIMEL BET "\xd6\xb8" ALEF},
    {ALEF "\xe2\x80\xae"
          "b",
     false,
     ALEF "\xe2\x80\xae"
          "b"},
    {ALEF "\n" BET, true, BET "\n" ALEF},
};

static void rows_are_ordered(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        struct arena arena = {0};
        const char *row = shown(&arena, samples[i].text, samples[i].rtl);
        if (strcmp(row, samples[i].shown) != 0)
            fail_msg("sample %zu is shown \"%s\"", i, row);
        arena_free(&arena);
    }
}

static void direction_is_that_of_the_first_letter(void **state)
{
    (void)state;
    assert_false(bidi_is_rtl(STR("")));
    assert_false(bidi_is_rtl(STR("12 a " ALEF)));
    assert_true(bidi_is_rtl(STR("12 \xe2\x80\x9c" ARABIC " a")));
    assert_false(bidi_is_needed(STR("caf\xc3\xa9 \xe6\x97\xa5 \xf0\x9f\x98\x80 \xe2\x80\x9d")));
    assert_true(bidi_is_needed(STR("a " ARABIC)));
}

static void noise_is_covered(void **state)
{
    (void)state;
    static const char *const pieces[] = {ALEF,
                                         BET,
                                         "a",
                                         " ",
                                         "1",
                                         "(",
                                         ")",
                                         "\xe2\x80\xae",
                                         "\xe2\x81\xa6",
                                         ARABIC,
                                         "\xd6\xb8",
                                         "\xff",
                                         "\n",
                                         "\xf0\x9f\x98\x80"};
    uint32_t seed = 4;
    for (int round = 0; round < 1000; round++) {
        struct arena arena = {0};
        struct buf buf = {.arena = &arena};
        for (int i = 0; i < 30; i++) {
            seed = seed * 1664525u + 1013904223u;
            buf_add(&buf, str_of(pieces[(seed >> 16) % (sizeof pieces / sizeof *pieces)]));
        }
        shown(&arena, buf_string(&buf), round % 2);
        arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_are_ordered),
        cmocka_unit_test(direction_is_that_of_the_first_letter),
        cmocka_unit_test(noise_is_covered),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
