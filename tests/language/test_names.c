/* Names: text-file cases (names.txt). " / " in an input ends a sentence. */
#include "testing.h"

#include <stdio.h>

#include "base/vec.h"
#include "language/cases.h"
#include "language/grammar.h"
#include "language/names.h"

static void describe(const struct case_tools *tools, const struct name *name, const struct names *all,
                     struct str input, struct buf *out)
{
    buf_addf(out, "%s%s", cr_entity_kind_name(name->kind), name->sure ? "" : "?");
    if (name->adjective)
        buf_addf(out, " adjective");
    if (name->title != LEXICON_NONE) {
        struct str title = lexicon_text(tools->lexicon, name->title);
        buf_addf(out, " (%.*s)", (int)title.n, title.s);
    }
    buf_addf(out, " \"%.*s\"", (int)(name->span.end - name->span.start),
             input.s + name->span.start);
    if (name->stands_for != NAME_NOWHERE) {
        struct cr_span span = all->items[name->stands_for].span;
        buf_addf(out, " = \"%.*s\"", (int)(span.end - span.start), input.s + span.start);
    }
    buf_addf(out, "\n");
}

static void find(void *context, struct arena *arena, struct str input, struct buf *out)
{
    const struct case_tools *tools = context;
    vec(struct sentence) sentences = {0};
    struct str rest = input, line;
    while (str_cut(&rest, '/', &line)) {
        struct case_words words = case_parse(arena, tools, line);
        uint32_t offset = (uint32_t)(line.s - input.s);
        for (uint32_t i = 0; i < words.count; i++) {
            words.items[i].start += offset;
            words.items[i].end += offset;
        }
        vec_push(arena, &sentences,
                 (struct sentence){
                     .role = CR_ROLE_BODY, .words = words.items, .word_count = words.count});
    }
    struct names names;
    names_find(arena, tools->lexicon, input.s, sentences.items, (uint32_t)sentences.count, &names);
    for (uint32_t i = 0; i < names.count; i++)
        describe(tools, &names.items[i], &names, input, out);
}

static void test_cases(void **state)
{
    (void)state;
    case_check_file("tests/language/names.txt", find);
}

static void test_acronyms(void **state)
{
    (void)state;
    assert_true(name_abbreviates(STR("JCS"), STR("Joint Chiefs of Staff")));
    assert_true(name_abbreviates(STR("F.B.I."), STR("Federal Bureau of Investigation")));
    assert_true(name_abbreviates(STR("DoD"), STR("Department of Defense")) ||
                name_abbreviates(STR("DD"), STR("Department of Defense")));
    assert_true(name_abbreviates(STR("AFP"), STR("Agence France-Presse")));
    assert_false(name_abbreviates(STR("JCS"), STR("Joint Staff")));
    assert_false(name_abbreviates(STR("AB"), STR("Ada Lena Brol")));
    assert_false(name_abbreviates(STR("A"), STR("Ada")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases),
                                       cmocka_unit_test(test_acronyms)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
