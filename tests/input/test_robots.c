#include "testing.h"

#include "input/robots.h"

static bool allowed(const char *robots, const char *path)
{
    return robots_allow(str_of(robots), "crossread", path);
}

static void nothing_said_is_allowed(void **state)
{
    (void)state;
    assert_true(allowed("", "/a"));
    assert_true(allowed("User-agent: *\nDisallow:\n", "/a"));
    assert_true(allowed("<html>not found</html>", "/a"));
}

static void the_longest_rule_decides(void **state)
{
    (void)state;
    static const char robots[] =
        "User-agent: *\nDisallow: /\nAllow: /news/\nDisallow: /news/paid\n";
    assert_false(allowed(robots, "/a"));
    assert_true(allowed(robots, "/news/1"));
    assert_false(allowed(robots, "/news/paid/1"));
    assert_true(allowed("User-agent: *\nAllow: /a\nDisallow: /a\n", "/a/b"));
}

static void a_group_of_its_own_goes_over_that_of_all(void **state)
{
    (void)state;
    static const char robots[] =
        "User-agent: *\r\nDisallow: /\r\n\r\nUser-Agent: other\r\nUser-agent: "
        "CrossRead/0.1 # a comment\r\nDisallow: /x\r\n";
    assert_true(allowed(robots, "/a"));
    assert_false(allowed(robots, "/x"));
    assert_false(
        allowed("User-agent: crossreader\nDisallow: /x\nUser-agent: *\nDisallow: /a\n", "/a"));
    assert_true(
        allowed("User-agent: crossreader\nDisallow: /x\nUser-agent: *\nDisallow: /a\n", "/x"));
}

static void stars_and_ends_match(void **state)
{
    (void)state;
    assert_false(allowed("User-agent: *\nDisallow: /*.pdf$\n", "/a/b.pdf"));
    assert_true(allowed("User-agent: *\nDisallow: /*.pdf$\n", "/a/b.pdf?x"));
    assert_false(allowed("User-agent: *\nDisallow: /*/print\n", "/a/b/print/1"));
    assert_false(allowed("User-agent: *\nDisallow: *?*sort=\n", "/l?a=1&sort=x"));
}

/* A pattern made to take exponential time takes none. */
static void hostile_patterns_end(void **state)
{
    (void)state;
    char robots[4096] = "User-agent: *\nDisallow: /", path[2048] = "/";
    for (int i = 0; i < 400; i++)
        memcpy(robots + strlen(robots), "*a*", 4);
    memset(path + 1, 'a', sizeof path - 2);
    path[200] = 'b';
    assert_false(allowed(robots, path)); /* it does match */
    memcpy(robots + strlen(robots), "c", 2);
    assert_true(allowed(robots, path));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_said_is_allowed),
        cmocka_unit_test(the_longest_rule_decides),
        cmocka_unit_test(a_group_of_its_own_goes_over_that_of_all),
        cmocka_unit_test(stars_and_ends_match),
        cmocka_unit_test(hostile_patterns_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
