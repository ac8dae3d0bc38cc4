/* Words that were glued together: text-file cases (unglue.txt). */
#include "testing.h"

#include "language/cases.h"
#include "language/lexicon.h"
#include "language/unglue.h"

static void segment(struct arena *arena, const struct case_tools *tools, struct str text,
                    struct text_segments *out)
{
    struct cr_block block = {.span = {0, (uint32_t)text.n}, .role = CR_ROLE_BODY};
    text_segment(arena, tools->rules, text.s, &block, 1, out);
    unglue_tokens(arena, tools->lexicon, text.s, out);
}

/* Sentences hold all tokens, one behind the other, and tokens lie in their sentence. */
static void assert_whole(const struct text_segments *segments)
{
    uint32_t next = 0;
    for (uint32_t s = 0; s < segments->sentence_count; s++) {
        const struct text_sentence *sentence = &segments->sentences[s];
        assert_int_equal(sentence->first_token, next);
        next += sentence->token_count;
        for (uint32_t t = sentence->first_token; t < next; t++) {
            assert_true(segments->tokens[t].start >= sentence->span.start);
            assert_true(segments->tokens[t].end <= sentence->span.end);
            assert_true(t == 0 || segments->tokens[t].start >= segments->tokens[t - 1].end);
        }
    }
    assert_int_equal(next, segments->token_count);
}

static void find_cuts(void *context, struct arena *arena, struct str input, struct buf *out)
{
    struct str text = {arena_strndup(arena, input.s, input.n), input.n};
    struct text_segments whole, cut;
    struct cr_block block = {.span = {0, (uint32_t)text.n}, .role = CR_ROLE_BODY};
    const struct case_tools *tools = context;
    text_segment(arena, tools->rules, text.s, &block, 1, &whole);
    segment(arena, tools, text, &cut);
    assert_whole(&cut);
    for (uint32_t t = 0, c = 0; t < whole.token_count; t++, c++) {
        if (whole.tokens[t].end == cut.tokens[c].end)
            continue;
        assert_true(cut.tokens[c + 1].flags & TOKEN_GLUED);
        buf_add(out, str_span(text.s, cut.tokens[c].start, cut.tokens[c].end));
        buf_add_char(out, '|');
        buf_add(out, str_span(text.s, cut.tokens[c + 1].start, cut.tokens[c + 1].end));
        buf_add_char(out, '\n');
        c++;
    }
}

static void test_cases(void **state)
{
    (void)state;
    case_check_file("tests/language/unglue.txt", find_cuts);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
