#include "testing.h"

#include "text/search.h"

/* The text with its hits in square brackets. */
static const char *marked(struct arena *arena, const char *query, bool regex, const char *text)
{
    struct text_search *search;
    struct cr_error error;
    struct text_hits hits = {0};
    if (text_search_open(query, regex, &search, &error) != CR_OK)
        fail_msg("%s", error.message);
    text_search_find(search, arena, text, 0, (uint32_t)strlen(text), &hits);
    text_search_close(search);
    struct buf buf = {.arena = arena};
    uint32_t at = 0;
    for (size_t i = 0; i < hits.spans.count; i++) {
        struct cr_span hit = hits.spans.items[i];
        assert_true(hit.start >= at && hit.end > hit.start);
        buf_add(&buf, str_span(text, at, hit.start));
        buf_add_char(&buf, '[');
        buf_add(&buf, str_span(text, hit.start, hit.end));
        buf_add_char(&buf, ']');
        at = hit.end;
    }
    buf_add(&buf, str_of(text + at));
    return buf_string(&buf);
}

struct sample {
    const char *query;
    bool regex;
    const char *found;
};

static const struct sample samples[] = {
    {"cafe", false, "A [Caf\xc3\xa9], two [CAFE]S... no"},
    {"caf\xc3\xa9", false, "[cafe] [cafe\xcc\x81]"},
    {"jong un", false, "Kim [Jong-un], Kim [Jong Un], Kim [Jongun]"},
    {"u.s.", false, "the [U.S]. and b[us]"},
    {"kadyrow", false, "Kadyrov"},
    {"stra\xc3\x9f"
     "e",
     false, "Die [Strasse]"},
    {"%", false, "5 [%] of 10 [%]"},
    {"\xe6\x97\xa5", false, "[\xe6\x97\xa5]\xe6\x9c\xac"},
    {"pena", false, "[Pe\xc3\xb1\x61] and [PENA], not pencil"},
    {".", false, "no regular expression[.] here"},
    {"t(wo|hree)\\b", true, "[two] [three] [Two] tworks"},
    {"[0-9]+ dead", true, "With [24 DEAD] and 3 hurt"},
    {"^a", true, "[A]b\n[a]c"},
    {"x*", true, "a[x]b[xx]"},
    {"\xf0\x9f\x98\x80.", true, "a[\xf0\x9f\x98\x80\xf0\x9f\x98\x81]b"},
};

static void hits_are_found(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        struct arena arena = {0};
        struct buf text = {.arena = &arena};
        for (const char *s = samples[i].found; *s; s++)
            if (*s != '[' && *s != ']')
                buf_add_char(&text, *s);
        const char *found = marked(&arena, samples[i].query, samples[i].regex, buf_string(&text));
        if (strcmp(found, samples[i].found) != 0)
            fail_msg("\"%s\" finds \"%s\"", samples[i].query, found);
        arena_free(&arena);
    }
}

static void what_cannot_be_searched_is_said(void **state)
{
    (void)state;
    struct text_search *search;
    struct cr_error error;
    assert_int_equal(text_search_open("", false, &search, &error), CR_USAGE);
    assert_int_equal(text_search_open("", true, &search, &error), CR_USAGE);
    assert_int_equal(text_search_open("ab(", true, &search, &error), CR_USAGE);
    assert_non_null(strstr(error.message, "character"));
    char query[3 * TEXT_SEARCH_QUERY_MAX];
    memset(query, 'a', sizeof query);
    query[sizeof query - 1] = '\0';
    assert_int_equal(text_search_open(query, false, &search, &error), CR_USAGE);
}

static void spans_are_those_of_the_text(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct text_search *search;
    struct text_hits hits = {0};
    assert_int_equal(text_search_open("b", false, &search, NULL), CR_OK);
    text_search_find(search, &arena,
                     "b\xc3\xa9"
                     "b \xff"
                     "b b",
                     1, 8, &hits);
    text_search_close(search);
    assert_int_equal(hits.spans.count, 2);
    assert_int_equal(hits.spans.items[0].start, 3);
    assert_int_equal(hits.spans.items[1].start, 6);
    arena_free(&arena);
}

static void no_expression_hangs(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct text_search *search;
    struct text_hits hits = {0};
    char text[4000];
    memset(text, 'a', sizeof text);
    assert_int_equal(text_search_open("(a|a|aa)+$b", true, &search, NULL), CR_OK);
    text_search_find(search, &arena, text, 0, sizeof text, &hits);
    assert_int_equal(hits.spans.count, 0);
    assert_true(text_search_gave_up(search));
    text_search_close(search);
    arena_free(&arena);
}

static void hits_are_bounded(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct text_search *search;
    struct text_hits hits = {0};
    char *text = arena_alloc(&arena, 1 << 20);
    memset(text, 'a', 1 << 20);
    assert_int_equal(text_search_open("a", false, &search, NULL), CR_OK);
    text_search_find(search, &arena, text, 0, 1 << 20, &hits);
    assert_int_equal(hits.spans.count, TEXT_SEARCH_HITS_MAX);
    text_search_close(search);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hits_are_found),
        cmocka_unit_test(what_cannot_be_searched_is_said),
        cmocka_unit_test(spans_are_those_of_the_text),
        cmocka_unit_test(no_expression_hangs),
        cmocka_unit_test(hits_are_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
