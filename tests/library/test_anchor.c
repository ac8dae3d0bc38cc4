#include "testing.h"

#include "library/anchor.h"

#define QUOTE "two missiles were fired"

static struct anchor anchor_on(const char *text, const char *words)
{
    struct anchor anchor;
    const char *at = strstr(text, words);
    assert_non_null(at);
    uint32_t start = (uint32_t)(at - text);
    anchor_make(str_of(text), (struct cr_span){start, start + (uint32_t)strlen(words)}, &anchor);
    return anchor;
}

static void finds_at(const char *text, const struct anchor *anchor, const char *from)
{
    struct cr_span span;
    assert_int_equal(anchor_find(str_of(text), anchor, &span), ANCHOR_FOUND);
    assert_int_equal(span.start, strstr(text, from) - text);
    assert_int_equal(span.end - span.start, anchor->quote.n);
}

static void context_is_counted_in_characters(void **state)
{
    (void)state;
    struct anchor anchor =
        anchor_on("áéíóú áéíóú áéíóú áéíóú áéíóú áéíóú áéíóú " QUOTE " ab", QUOTE);
    assert_int_equal(anchor.before.n, 32 + 26); /* 26 of the 32 characters take two bytes */
    assert_true(str_is(anchor.after, " ab"));
    assert_true(str_is(anchor.quote, QUOTE));
}

static void the_same_text_is_the_same_place(void **state)
{
    (void)state;
    const char *text = "On Monday " QUOTE ". Then " QUOTE " again.";
    struct anchor anchor = anchor_on(text, QUOTE " again");
    finds_at(text, &anchor, QUOTE " again");
}

static void words_that_moved_are_found(void **state)
{
    (void)state;
    struct anchor anchor = anchor_on("On Monday " QUOTE ", the army said.", QUOTE);
    finds_at("Correction: an earlier text was wrong. On Monday " QUOTE ", the army said.", &anchor,
             QUOTE);
    finds_at("On Tuesday " QUOTE ", the army said.", &anchor, QUOTE);
    finds_at("It is now known that " QUOTE " by mistake", &anchor, QUOTE);
}

static void context_tells_two_places_apart(void **state)
{
    (void)state;
    struct anchor anchor = anchor_on("On Monday " QUOTE ", the army said.", QUOTE);
    finds_at("Earlier, " QUOTE ". On Monday " QUOTE ", the army said.", &anchor,
             QUOTE ", the army");
}

static void what_is_ambiguous_or_gone_is_not_found(void **state)
{
    (void)state;
    struct cr_span span;
    struct anchor anchor = anchor_on("On Monday " QUOTE ", the army said.", QUOTE);
    assert_int_equal(anchor_find(str_of(QUOTE " and " QUOTE), &anchor, &span), ANCHOR_AMBIGUOUS);
    assert_int_equal(anchor_find(str_of("one missile was fired"), &anchor, &span), ANCHOR_GONE);
    assert_int_equal(anchor_find(str_of(""), &anchor, &span), ANCHOR_GONE);
    anchor.start = 1u << 31;
    assert_int_equal(anchor_find(str_of("On"), &anchor, &span), ANCHOR_GONE);
}

/* Claims of one document: the words 0–30 with two events, and 40–60. */
static void the_claim_with_the_event_answers(void **state)
{
    (void)state;
    struct cr_claim claims[3] = {{.span = {0, 30}}, {.span = {0, 30}}, {.span = {40, 60}}};
    claims[0].spans[CR_FACET_EVENT] = (struct cr_span){4, 8};
    claims[1].spans[CR_FACET_EVENT] = (struct cr_span){20, 25};
    const struct cr_analysis analysis = {.claims = claims, .claim_count = 3};
    uint32_t claim;
    assert_int_equal(anchor_claim(&analysis, 0, (struct cr_span){0, 30}, 20, &claim), ANCHOR_FOUND);
    assert_int_equal(claim, 1);
    assert_int_equal(anchor_claim(&analysis, 0, (struct cr_span){0, 30}, 11, &claim),
                     ANCHOR_AMBIGUOUS);
    assert_int_equal(anchor_claim(&analysis, 0, (struct cr_span){38, 60}, UINT32_MAX, &claim),
                     ANCHOR_FOUND);
    assert_int_equal(claim, 2);
    assert_int_equal(anchor_claim(&analysis, 0, (struct cr_span){52, 99}, UINT32_MAX, &claim),
                     ANCHOR_GONE);
    assert_int_equal(anchor_claim(&analysis, 1, (struct cr_span){0, 30}, 20, &claim), ANCHOR_GONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(context_is_counted_in_characters),
        cmocka_unit_test(the_same_text_is_the_same_place),
        cmocka_unit_test(words_that_moved_are_found),
        cmocka_unit_test(context_tells_two_places_apart),
        cmocka_unit_test(what_is_ambiguous_or_gone_is_not_found),
        cmocka_unit_test(the_claim_with_the_event_answers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
