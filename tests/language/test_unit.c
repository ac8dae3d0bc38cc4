/* Units: text-file cases (units.txt), and that the parser keeps whatever units it is given. */
#include "testing.h"

#include "language/cases.h"
#include "language/grammar.h"
#include "language/unit.h"

static const char *const kinds[] = {"time",      "number", "bracket",  "quotation",
                                    "statement", "frame",  "according"};

static void find_units(void *context, struct arena *arena, struct str input, struct buf *out)
{
    const struct case_tools *tools = context;
    struct case_words words = case_cut(arena, tools, input);
    grammar_tag(tools->grammar, arena, input.s, words.items, words.count);
    struct time_phrases times =
        timex_find(arena, tools->lexicon, input.s, words.items, words.count);
    struct numbers numbers =
        number_find(arena, tools->lexicon, input.s, words.items, words.count, &times);
    struct units units = units_find(arena, tools->lexicon, input.s, words.items, 0,
                                    (uint16_t)words.count, &times, &numbers);
    for (uint32_t i = 0; i < units.count; i++) {
        const struct unit *unit = &units.items[i];
        const struct word *first = &words.items[unit->first], *last = &words.items[unit->last - 1];
        buf_addf(out, "%s \"%.*s\"", kinds[unit->kind], (int)(last->end - first->start),
                 input.s + first->start);
        if (unit->head != WORD_NONE) {
            const struct word *head = &words.items[unit->head];
            buf_addf(out, " ^%.*s", (int)(head->end - head->start), input.s + head->start);
        }
        buf_add_char(out, '\n');
    }
}

static void test_cases(void **state)
{
    (void)state;
    case_check_file("tests/language/units.txt", find_units);
}

/* Whatever the units --------------------------------------------------------------------------- */

static uint32_t random_below(uint64_t *seed, uint32_t n)
{
    *seed = *seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(*seed >> 33) % n;
}

/* Units within [first, last), outer ones first; a head agrees with those of the units around. */
static void make_units(uint64_t *seed, struct units *units, uint16_t first, uint16_t last,
                       uint16_t outer, uint16_t head)
{
    enum { MAX = 60 };
    while (first + 2u <= last && units->count < MAX) {
        uint16_t from = (uint16_t)(first + random_below(seed, 3));
        uint16_t to = (uint16_t)(from + 2 + random_below(seed, 9));
        if (to > last)
            return;
        uint16_t index = (uint16_t)units->count, own = WORD_NONE;
        if (head != WORD_NONE && head >= from && head < to)
            own = random_below(seed, 2) ? head : (uint16_t)WORD_NONE;
        else if (random_below(seed, 2))
            own = (uint16_t)(from + random_below(seed, to - from));
        units->items[units->count++] = (struct unit){UNIT_TIME, from, to, own, outer};
        bool bound = own == WORD_NONE && head != WORD_NONE && head >= from && head < to;
        make_units(seed, units, from, random_below(seed, 2) ? to : (uint16_t)(to - 1), index,
                   bound ? head : own);
        first = to;
    }
}

static bool is_outside(const struct unit *unit, uint16_t head)
{
    return head == WORD_NONE || head < unit->first || head >= unit->last;
}

static void assert_kept(const struct word *words, const struct units *units)
{
    for (uint32_t i = 0; i < units->count; i++) {
        const struct unit *unit = &units->items[i];
        uint16_t roots = 0, root = WORD_NONE;
        for (uint16_t w = unit->first; w < unit->last; w++)
            if (is_outside(unit, words[w].head)) {
                roots++;
                root = w;
            }
        assert_int_equal(roots, 1);
        assert_true(unit->head == WORD_NONE || unit->head == root);
    }
}

static void assert_one_root(const struct word *words, uint32_t count)
{
    uint32_t roots = 0;
    for (uint32_t w = 0; w < count; w++) {
        uint32_t steps = 0;
        for (uint16_t above = (uint16_t)w; above != WORD_NONE; above = words[above].head)
            assert_true(++steps <= count);
        roots += words[w].head == WORD_NONE;
    }
    assert_int_equal(roots, 1);
}

static void test_any_units_are_kept(void **state)
{
    struct case_tools tools;
    struct arena arena = {0};
    struct str text = STR("The old harbour (built in 1890) of Port Mann was closed on Monday after "
                          "two ships, the Ana and a tanker, hit a pier, the coastguard said, and "
                          "\"it will stay so for weeks,\" according to its head Ivo Holt, 61.");
    uint64_t seed = 11;
    (void)state;
    case_tools_open(&tools);
    struct case_words words = case_cut(&arena, &tools, text);
    const struct views *views =
        grammar_tag(tools.grammar, &arena, text.s, words.items, words.count);
    for (unsigned round = 0; round < 2000; round++) {
        struct unit items[64];
        struct units units = {items, 0};
        make_units(&seed, &units, 0, (uint16_t)words.count, UNIT_NONE, WORD_NONE);
        grammar_parse_tagged(tools.grammar, &arena, views, &units, words.items);
        assert_one_root(words.items, words.count);
        assert_kept(words.items, &units);
    }
    arena_free(&arena);
    case_tools_close(&tools);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),
        cmocka_unit_test(test_any_units_are_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
