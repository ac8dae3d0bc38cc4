#include "testing.h"

#include <stdlib.h>
#include <zlib.h>

#include "language/conllu.h"

static const char two_documents[] = "# newdoc id = first\n"
                                    "# sent_id = first-1\n"
                                    "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
                                    "1\tDo\tdo\tAUX\tVB\t_\t0\troot\t_\t_\n"
                                    "2\tn't\tnot\tPART\tRB\t_\t1\tadvmod:emph\t_\t_\n"
                                    "2.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_\n"
                                    "3\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_\n"
                                    "\n"
                                    "1\tHer\ther\tPRON\tPRP$\t_\t2\tnmod:poss\t_\t_\n"
                                    "2\tidea\tidea\tNOUN\tNN\t_\t0\troot\t_\tSpaceAfter=No\n"
                                    "\n"
                                    "# newpar\n"
                                    "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\r\n"
                                    "\n"
                                    "# newdoc id = second\n"
                                    "1\tNo\tno\tINTJ\tQQ\t_\t0\tstrange\t_\t_\n";

static enum cr_status parse(struct arena *arena, const char *text, struct conllu *out,
                            struct cr_error *error)
{
    return conllu_parse(arena, "t.conllu", str_of(text), out, error);
}

static void test_text_and_blocks(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct conllu bank;
    assert_int_equal(parse(&arena, two_documents, &bank, NULL), CR_OK);
    assert_string_equal(bank.text.s, "Don't! Her idea\n\nYes\n\nNo");
    assert_int_equal(bank.sentence_count, 4);
    assert_int_equal(bank.block_count, 3);
    assert_int_equal(bank.word_count, 7);
    assert_int_equal(bank.blocks[0].span.end, 15);
    assert_int_equal(bank.sentences[2].block, 1);
    assert_true(str_is(bank.sentences[2].document, "first"));
    assert_true(str_is(bank.sentences[3].document, "second"));
    assert_true(str_is(bank.sentences[0].id, "first-1"));
    arena_free(&arena);
}

static void test_words(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct conllu bank;
    assert_int_equal(parse(&arena, two_documents, &bank, NULL), CR_OK);
    const struct word *words = bank.sentences[0].words;
    assert_true(words[1].glued);
    assert_true(words[2].glued);
    assert_int_equal(words[0].head, WORD_NONE);
    assert_int_equal(words[1].head, 0);
    assert_int_equal(words[1].deprel, DEPREL_ADVMOD);
    assert_true(str_equal(str_span(bank.text.s, words[1].start, words[1].end), STR("n't")));
    assert_false(bank.sentences[1].words[0].glued);
    assert_int_equal(bank.sentences[1].words[0].deprel, DEPREL_NMOD_POSS);
    assert_int_equal(bank.sentences[3].words[0].xpos, XPOS_XX);
    assert_int_equal(bank.sentences[3].words[0].deprel, DEPREL_DEP);
    arena_free(&arena);
}

static void test_damaged_names_the_line(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "1\tword\n",
        "2\ta\ta\tX\tXX\t_\t0\troot\t_\t_\n",
        "1\ta\ta\tX\tXX\t_\tx\troot\t_\t_\n",
        "1\ta\ta\tX\tXX\t_\t2\tdep\t_\t_\n\n",
        "1\ta\ta\tX\tXX\t_\t1\tdep\t_\t_\n\n",
        "1\ta\ta\tX\tXX\t_\t0\troot\t_\t_\n2\ta\ta\tX\tXX\t_\t0\troot\t_\t_\n\n",
        "2-1\ta\ta\tX\tXX\t_\t0\troot\t_\t_\n",
        "1\ta\ta\tX\tXX\t_\t99999999999999\tdep\t_\t_\n",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct arena arena = {0};
        struct conllu bank;
        struct cr_error error;
        assert_int_equal(parse(&arena, bad[i], &bank, &error), CR_DAMAGED);
        assert_non_null(strstr(error.message, "t.conllu:"));
        arena_free(&arena);
    }
}

static void test_gzipped_file(void **state)
{
    (void)state;
    char path[] = "/tmp/crossread-conllu-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    gzFile file = gzdopen(fd, "wb");
    gzwrite(file, two_documents, sizeof two_documents - 1);
    gzclose(file);
    struct arena arena = {0};
    struct conllu bank;
    assert_int_equal(conllu_read(&arena, path, &bank, NULL), CR_OK);
    assert_int_equal(bank.word_count, 7);
    remove(path);
    assert_int_equal(conllu_read(&arena, path, &bank, NULL), CR_NOT_FOUND);
    arena_free(&arena);
}

static void test_names_and_numbers(void **state)
{
    (void)state;
    assert_string_equal(xpos_name(XPOS_PRPS), "PRP$");
    assert_int_equal(xpos_of(STR("-LRB-")), XPOS_LRB);
    assert_int_equal(upos_of(STR("SCONJ")), UPOS_SCONJ);
    assert_int_equal(upos_of(STR("NONE")), -1);
    assert_int_equal(deprel_of(STR("nmod:npmod")), DEPREL_NMOD);
    assert_int_equal(deprel_of(STR("nonsense:x")), -1);
    assert_int_equal(deprel_base(DEPREL_NSUBJ_PASS), DEPREL_NSUBJ);
    for (int i = 0; i < DEPREL_COUNT; i++)
        assert_int_equal(deprel_of(str_of(deprel_name((enum deprel)i))), i);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text_and_blocks),        cmocka_unit_test(test_words),
        cmocka_unit_test(test_damaged_names_the_line), cmocka_unit_test(test_gzipped_file),
        cmocka_unit_test(test_names_and_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
