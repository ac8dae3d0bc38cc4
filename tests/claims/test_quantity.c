/* What numbers count: text-file cases (quantities.txt), read with the shipped grammar. */
#include "testing.h"

#include <stdio.h>
#include <stdlib.h>

#include "claims/quantity.h"
#include "language/cases.h"
#include "language/grammar.h"

static void describe(const struct claim_quantity *q, struct str input, struct buf *out)
{
    static const char *const kinds[] = {"count",   "measure", "percent", "money",
                                        "ordinal", "age",     "score",   "duration"};
    buf_addf(out, "%s %.6g", kinds[q->kind], q->value.low);
    if (q->value.high != q->value.low)
        buf_addf(out, "..%.6g", q->value.high);
    if (q->value.unit)
        buf_addf(out, " %s", q->value.unit);
    if (q->value.of)
        buf_addf(out, " of %s", q->value.of);
    buf_addf(out, "%s \"%.*s\"\n", q->difference ? " difference" : "",
             (int)(q->span.end - q->span.start), input.s + q->span.start);
}

static const struct count_words *load_lists(struct arena *arena)
{
    struct count_words *lists;
    struct cr_error error = {0};
    const char *data = getenv("CROSSREAD_DATA");
    assert_int_equal(count_words_load(arena, data ? data : "data", "english", &lists, &error),
                     CR_OK);
    return lists;
}

static void find(void *context, struct arena *arena, struct str input, struct buf *out)
{
    const struct case_tools *tools = context;
    struct case_words words = case_parse(arena, tools, input);
    struct sentence sentence = {.words = words.items, .word_count = words.count};
    struct tree tree;
    tree_make(arena, &sentence, &tree);
    const struct count_words *lists = load_lists(arena);
    struct numbers numbers =
        number_find(arena, tools->lexicon, input.s, words.items, words.count, NULL);
    struct names names;
    struct entities entities;
    names_find(arena, tools->lexicon, input.s, &sentence, 1, &names);
    entities_find(arena, tools->lexicon, input.s, &sentence, 1, &names, NULL, &entities);
    for (uint32_t i = 0; i < numbers.count; i++) {
        struct claim_quantity q =
            quantity_make(arena, tools->lexicon, lists, input.s, &tree, &entities, &numbers, i);
        bool article = numbers.items[i].form == NUMBER_ARTICLE && !q.value.unit;
        if (!article || (q.value.of && quantity_article_counts(tools->lexicon, str_of(q.value.of))))
            describe(&q, input, out);
    }
}

static void test_cases(void **state)
{
    (void)state;
    case_check_file("tests/claims/quantities.txt", find);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
