/* Numbers: text-file cases (numbers.txt). */
#include "testing.h"

#include <stdio.h>

#include "language/cases.h"
#include "language/lexicon.h"
#include "language/number.h"

static const char *const kinds[] = {"count",   "measure", "percent", "money",
                                    "ordinal", "age",     "score",   "duration"};

static void describe(const struct number *number, struct str input, struct buf *out)
{
    buf_addf(out, "%s ", kinds[number->kind]);
    if (number->kind == QUANTITY_SCORE)
        buf_addf(out, "%.10g-%.10g", number->low, number->second);
    else if (number->low == number->high)
        buf_addf(out, "%.6g", number->low);
    else
        buf_addf(out, "%.6g..%.6g", number->low, number->high);
    if (number->unit)
        buf_addf(out, " %s", number->unit);
    if (number->exactness != CR_EXACT)
        buf_addf(out, " %s", cr_exactness_name(number->exactness));
    if (number->additional)
        buf_addf(out, " additional");
    buf_addf(out, " \"%.*s\"\n", (int)(number->span.end - number->span.start),
             input.s + number->span.start);
}

static void find_numbers(void *context, struct arena *arena, struct str input, struct buf *out)
{
    const struct case_tools *tools = context;
    struct case_words words = case_cut(arena, tools, input);
    struct numbers numbers =
        number_find(arena, tools->lexicon, input.s, words.items, words.count, NULL);
    for (uint32_t i = 0; i < numbers.count; i++)
        describe(&numbers.items[i], input, out);
}

static void test_cases(void **state)
{
    (void)state;
    case_check_file("tests/language/numbers.txt", find_numbers);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
