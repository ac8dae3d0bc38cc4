/* What the rest of a story says of two sentences that may tell one fact. */
#include "testing.h"

#include <math.h>
#include <string.h>

#include "compare/match_story.h"

enum { MOST = 8 };

static struct arena arena;
static double x[MOST][MATCH_STORY_FEATURE_COUNT];

static int free_arena(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static void describe(const struct match_candidate *candidates, uint32_t count)
{
    assert_true(count <= MOST);
    match_story_features(&arena, candidates, count, x);
}

/* Sentence a of article A and sentence b of article B. */
static struct match_candidate candidate(uint32_t a_document, uint32_t a, uint32_t b_document,
                                        uint32_t b, double score)
{
    return (struct match_candidate){.a_document = a_document,
                                    .a_sentence = a,
                                    .b_document = b_document,
                                    .b_sentence = b,
                                    .score = score};
}

static void an_empty_story_has_none(void **state)
{
    (void)state;
    describe(NULL, 0);
}

static void evidence_is_in_log_odds(void **state)
{
    struct match_candidate even = candidate(0, 3, 1, 5, 0.5), sure = candidate(0, 3, 1, 5, 1);
    (void)state;
    describe(&even, 1);
    assert_float_equal(x[0][MATCH_STORY_EVIDENCE], 0, 1e-9);
    describe(&sure, 1);
    assert_true(isfinite(x[0][MATCH_STORY_EVIDENCE]));
}

static void rivals_take_their_share(void **state)
{
    /* Sentence 0 of the first article resembles two of the second, its sentence 4 only one. */
    struct match_candidate c[] = {candidate(0, 0, 1, 0, 0.6), candidate(0, 0, 1, 7, 0.6),
                                  candidate(0, 4, 1, 9, 0.6)};
    (void)state;
    describe(c, 3);
    assert_float_equal(x[0][MATCH_STORY_SHARE_MIN], x[1][MATCH_STORY_SHARE_MIN], 1e-9);
    assert_true(x[0][MATCH_STORY_SHARE_MIN] < x[0][MATCH_STORY_SHARE_MAX]);
    assert_float_equal(x[0][MATCH_STORY_SHARE_MAX], x[2][MATCH_STORY_SHARE_MIN], 1e-9);
    assert_float_equal(x[2][MATCH_STORY_SHARE_MIN], x[2][MATCH_STORY_SHARE_MAX], 1e-9);
}

static void a_third_article_takes_no_share(void **state)
{
    struct match_candidate c[] = {candidate(0, 0, 1, 0, 0.6), candidate(0, 0, 2, 0, 0.6)};
    (void)state;
    describe(c, 1);
    double alone = x[0][MATCH_STORY_SHARE_MIN];
    describe(c, 2);
    assert_float_equal(x[0][MATCH_STORY_SHARE_MIN], alone, 1e-9);
}

static void a_third_article_ties_two_together(void **state)
{
    struct match_candidate c[] = {candidate(0, 0, 1, 0, 0.4), candidate(0, 0, 2, 6, 0.9),
                                  candidate(1, 0, 2, 6, 0.8), candidate(0, 8, 1, 8, 0.4),
                                  candidate(0, 8, 2, 3, 0.9), candidate(1, 8, 2, 9, 0.9)};
    (void)state;
    describe(c, 6);
    assert_true(x[0][MATCH_STORY_THIRD] > 0.3);
    assert_float_equal(x[3][MATCH_STORY_THIRD], 0, 1e-9);
}

static void what_matches_elsewhere_is_known(void **state)
{
    struct match_candidate c[] = {candidate(0, 0, 1, 0, 0.4), candidate(0, 0, 2, 6, 0.9),
                                  candidate(0, 5, 1, 9, 0.9)};
    (void)state;
    describe(c, 3);
    assert_float_equal(x[0][MATCH_STORY_ELSEWHERE_MIN], 0, 1e-9);
    assert_true(x[0][MATCH_STORY_ELSEWHERE_MAX] > 0.3);
    assert_float_equal(x[2][MATCH_STORY_ELSEWHERE_MAX], 0, 1e-9);
}

static void neighbours_speak_for_two(void **state)
{
    /* The last sentence of an article is no neighbour of the first of the next. */
    struct match_candidate c[] = {candidate(0, 0, 1, 0, 0.4), candidate(0, 1, 1, 1, 0.9),
                                  candidate(0, 9, 1, 9, 0.4), candidate(1, 0, 2, 4, 0.9),
                                  candidate(0, 9, 2, 3, 0.4)};
    (void)state;
    describe(c, 5);
    assert_true(x[0][MATCH_STORY_NEIGHBOUR] > 0.3);
    assert_float_equal(x[2][MATCH_STORY_NEIGHBOUR], 0, 1e-9);
    assert_float_equal(x[4][MATCH_STORY_NEIGHBOUR], 0, 1e-9);
}

static void what_rules_find_is_known(void **state)
{
    /* Between the two claims, between others of their sentences, between none. */
    struct match_candidate c[] = {candidate(0, 0, 1, 0, 0.6), candidate(0, 3, 1, 3, 0.6),
                                  candidate(0, 6, 1, 6, 0.6)};
    (void)state;
    c[0].found = c[0].found_beside = c[1].found_beside = true;
    describe(c, 3);
    assert_float_equal(x[0][MATCH_STORY_FOUND], 1, 1e-9);
    assert_float_equal(x[0][MATCH_STORY_FOUND_BESIDE], 0, 1e-9);
    assert_float_equal(x[1][MATCH_STORY_FOUND], 0, 1e-9);
    assert_float_equal(x[1][MATCH_STORY_FOUND_BESIDE], 1, 1e-9);
    assert_float_equal(x[2][MATCH_STORY_FOUND] + x[2][MATCH_STORY_FOUND_BESIDE], 0, 1e-9);
}

static void the_order_of_articles_changes_nothing(void **state)
{
    struct match_candidate c[] = {candidate(0, 0, 1, 2, 0.4), candidate(0, 0, 2, 6, 0.9),
                                  candidate(0, 1, 1, 2, 0.7), candidate(1, 2, 2, 6, 0.8)};
    (void)state;
    describe(c, 4);
    double before[MATCH_STORY_FEATURE_COUNT];
    memcpy(before, x[0], sizeof before);
    for (int i = 0; i < 4; i++)
        c[i] = candidate(2 - c[i].b_document, c[i].b_sentence, 2 - c[i].a_document, c[i].a_sentence,
                         c[i].score);
    describe(c, 4);
    for (int k = 0; k < MATCH_STORY_FEATURE_COUNT; k++)
        assert_float_equal(x[0][k], before[k], 1e-9);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_empty_story_has_none),
        cmocka_unit_test(evidence_is_in_log_odds),
        cmocka_unit_test(rivals_take_their_share),
        cmocka_unit_test(a_third_article_takes_no_share),
        cmocka_unit_test(a_third_article_ties_two_together),
        cmocka_unit_test(what_matches_elsewhere_is_known),
        cmocka_unit_test(neighbours_speak_for_two),
        cmocka_unit_test(what_rules_find_is_known),
        cmocka_unit_test(the_order_of_articles_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, free_arena);
}
