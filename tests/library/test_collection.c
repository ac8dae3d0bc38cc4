/* Articles, lists, stories and kept analyses of a library. */
#include "folder.h"

#include <sqlite3.h>

#include <crossread/article.h>

#include "library/list.h"
#include "report/fixture.h"

struct desk {
    struct folder folder;
    struct cr_library *library;
};

static int sit_down(void **state)
{
    struct desk *desk = calloc(1, sizeof *desk);
    assert_non_null(desk);
    folder_make(&desk->folder);
    desk->library = folder_open(&desk->folder);
    *state = desk;
    return 0;
}

static int get_up(void **state)
{
    struct desk *desk = *state;
    cr_library_close(desk->library);
    folder_remove(&desk->folder);
    free(desk);
    return 0;
}

static const char page[] = "Title: Two missiles fired\nSource: Morning Post\nDate: 2024-05-03\n"
                           "URL: https://example.org/missiles\n\n"
                           "Two missiles were fired on Friday, the Éire coast guard said.\n\n"
                           "Nobody was hurt.\n";

static struct cr_article *article_of(const char *path, const char *bytes)
{
    struct cr_article *article;
    struct cr_error error;
    if (cr_article_from_bytes(path, bytes, strlen(bytes), NULL, &article, &error) != CR_OK)
        fail_msg("%s", error.message);
    return article;
}

static int64_t add(struct desk *desk, const char *path, const char *bytes, enum cr_added expected)
{
    struct cr_error error;
    struct cr_article *article = article_of(path, bytes);
    int64_t id;
    enum cr_added added;
    if (cr_library_add(desk->library, article, &id, &added, &error) != CR_OK)
        fail_msg("%s", error.message);
    assert_int_equal(added, expected);
    cr_article_free(article);
    return id;
}

static void an_article_comes_back_as_it_was(void **state)
{
    struct desk *desk = *state;
    struct cr_article *one = article_of("/nowhere/a.txt", page), *two;
    char *first, *second;
    size_t n;
    int64_t id = add(desk, "/nowhere/a.txt", page, CR_ADDED_NEW);
    assert_int_equal(cr_library_article(desk->library, id, &two, NULL), CR_OK);
    assert_int_equal(cr_article_serialise(one, &first, &n, NULL), CR_OK);
    assert_int_equal(cr_article_serialise(two, &second, &n, NULL), CR_OK);
    assert_string_equal(first, second);
    free(first);
    free(second);
    cr_article_free(one);
    cr_article_free(two);
}

/* A live blog's moments, and that it is but a summary, decide what is compared and how. */
static void entries_and_summaries_come_back(void **state)
{
    struct desk *desk = *state;
    struct cr_article *one = article_of("/nowhere/live.txt", page), *two, live = *one;
    struct cr_entry entries[] = {{{0, 10}, "2024-05-03T08:00Z"},
                                 {{12, 30}, "2024-05-03T09:30+02:00"}};
    char *first, *second;
    size_t n;
    int64_t id;
    live.entries = entries;
    live.entry_count = 2;
    live.summary = true;
    assert_int_equal(cr_library_add(desk->library, &live, &id, NULL, NULL), CR_OK);
    assert_int_equal(cr_library_article(desk->library, id, &two, NULL), CR_OK);
    assert_int_equal(two->entry_count, 2);
    assert_true(two->summary);
    assert_int_equal(cr_article_serialise(&live, &first, &n, NULL), CR_OK);
    assert_int_equal(cr_article_serialise(two, &second, &n, NULL), CR_OK);
    assert_string_equal(first, second);
    free(first);
    free(second);
    cr_article_free(one);
    cr_article_free(two);
}

static void the_same_bytes_are_one_article(void **state)
{
    struct desk *desk = *state;
    int64_t id = add(desk, "a.txt", page, CR_ADDED_NEW);
    assert_int_equal(add(desk, "copy.txt", page, CR_ADDED_KNOWN), id);
}

static void another_text_of_a_url_or_path_is_a_version(void **state)
{
    struct desk *desk = *state;
    struct cr_list *list;
    char other[sizeof page];
    memcpy(other, page, sizeof page);
    memcpy(strstr(other, "Two missiles were"), "Six", 3);
    int64_t id = add(desk, "a.txt", page, CR_ADDED_NEW);
    int64_t next = add(desk, "b.txt", other, CR_ADDED_VERSION);
    assert_int_not_equal(id, next);
    assert_int_equal(cr_library_versions(desk->library, next, &list, NULL), CR_OK);
    assert_int_equal(list->count, 2);
    assert_int_equal(list->items[0].id, id);
    assert_int_equal(list->items[1].versions, 2);
    cr_list_free(list);
}

static void damaged_articles_are_refused(void **state)
{
    struct desk *desk = *state;
    static const char *const damages[] = {
        "UPDATE article SET entries = x'00000000ff0000000100000061'",
        "UPDATE article SET entries = x'00000000050000000200000061'",
        "UPDATE article SET entries = NULL, blocks = x'00000000ff0000000000000000000000'",
        "UPDATE article SET blocks = x'0000000001000000090000000000'",
        "UPDATE article SET text = CAST(x'ff' AS TEXT)",
        "UPDATE article SET sha256 = 'short'",
    };
    sqlite3 *db;
    int64_t id = add(desk, "a.txt", page, CR_ADDED_NEW);
    for (size_t i = 0; i < sizeof damages / sizeof *damages; i++) {
        struct cr_article *article;
        struct cr_error error = {0};
        assert_int_equal(sqlite3_open(desk->folder.path, &db), SQLITE_OK);
        assert_int_equal(sqlite3_exec(db, damages[i], NULL, NULL, NULL), SQLITE_OK);
        sqlite3_close(db);
        assert_int_equal(cr_library_article(desk->library, id, &article, &error), CR_DAMAGED);
        assert_null(article);
        assert_non_null(strstr(error.message, "article 1 is damaged"));
    }
}

static void what_is_typed_is_no_syntax(void **state)
{
    (void)state;
    struct arena arena = {0};
    assert_string_equal(list_match(&arena, "two missile*"), "\"two\" \"missile\"*");
    assert_string_equal(list_match(&arena, "\"two missiles\" OR a:b"),
                        "\"two missiles\" \"OR\" \"a:b\"");
    assert_string_equal(list_match(&arena, "say\"s"), "\"say\"\"s\"");
    assert_string_equal(list_match(&arena, " \" \" * "), "\"*\"");
    assert_string_equal(list_match(&arena, "\"\""), "");
    assert_string_equal(list_match_any(&arena, "Two missiles, fired; été"),
                        "\"missiles\" OR \"fired\" OR \"été\"");
    arena_free(&arena);
}

static size_t count_found(struct desk *desk, const char *words)
{
    struct cr_list *list;
    struct cr_error error;
    if (cr_library_search(desk->library, words, &list, &error) != CR_OK)
        fail_msg("%s: %s", words, error.message);
    size_t count = list->count;
    if (count)
        assert_non_null(strchr(list->items[0].snippet, CR_HIT_BEGIN));
    cr_list_free(list);
    return count;
}

static void words_are_found(void **state)
{
    struct desk *desk = *state;
    assert_int_equal(count_found(desk, "missiles"), 0); /* no file yet */
    int64_t id = add(desk, "a.txt", page, CR_ADDED_NEW);
    assert_int_equal(count_found(desk, "MISSILES eire"), 1);
    assert_int_equal(count_found(desk, "\"coast guard\""), 1);
    assert_int_equal(count_found(desk, "\"guard coast\""), 0);
    assert_int_equal(count_found(desk, "miss*"), 1);
    assert_int_equal(count_found(desk, "miss"), 0);
    assert_int_equal(count_found(desk, "missiles torpedoes"), 0);
    assert_int_equal(cr_library_forget(desk->library, id, NULL), CR_OK);
    assert_int_equal(count_found(desk, "missiles"), 0);
    assert_int_equal(cr_library_check(desk->library, NULL), CR_OK);
    assert_int_equal(cr_library_forget(desk->library, id, NULL), CR_NOT_FOUND);
}

static void stories_keep_their_number(void **state)
{
    struct desk *desk = *state;
    struct cr_story_list *stories;
    struct cr_list *list;
    int64_t ids[3], story, again;
    ids[0] = add(desk, "a.txt", page, CR_ADDED_NEW);
    ids[1] = add(desk, "b.txt", "Two missiles were fired at sea on Friday.", CR_ADDED_NEW);
    assert_int_equal(
        cr_library_put_story(desk->library, "missiles", "2024-05-03", ids, 1, &story, NULL), CR_OK);
    assert_int_equal(cr_library_ungrouped(desk->library, &list, NULL), CR_OK);
    assert_int_equal(list->count, 2); /* b, and a as of a story it could belong to */
    assert_int_equal(list->items[0].story, story);
    assert_int_equal(list->items[1].story, 0);
    cr_list_free(list);
    assert_int_equal(
        cr_library_put_story(desk->library, "two missiles", NULL, ids, 2, &again, NULL), CR_OK);
    assert_int_equal(again, story);
    assert_int_equal(cr_library_stories(desk->library, &stories, NULL), CR_OK);
    assert_int_equal(stories->count, 1);
    assert_int_equal(stories->items[0].articles, 2);
    assert_false(stories->items[0].compared);
    assert_string_equal(stories->items[0].label, "two missiles");
    cr_story_list_free(stories);
}

static struct cr_listed_story first_story(struct desk *desk)
{
    struct cr_story_list *stories;
    assert_int_equal(cr_library_stories(desk->library, &stories, NULL), CR_OK);
    struct cr_listed_story story = stories->items[0]; /* its counts; the words go with the list */
    cr_story_list_free(stories);
    return story;
}

/* One program reads three articles of a story while another adds the fourth. */
static void what_was_found_is_of_the_story_as_it_is(void **state)
{
    struct desk *desk = *state;
    struct cr_analysis *analysis = fixture_ferry();
    int64_t ids[4], story;
    for (uint32_t i = 0; i < 4; i++)
        assert_int_equal(
            cr_library_add(desk->library, analysis->documents[i].article, &ids[i], NULL, NULL),
            CR_OK);
    cr_library_put_story(desk->library, "ferry", NULL, ids, 3, &story, NULL);
    assert_int_equal(cr_library_put_counts(desk->library, story, analysis, NULL), CR_OK);
    assert_false(first_story(desk).compared);
    cr_library_put_story(desk->library, "ferry", NULL, ids, 4, &story, NULL);
    assert_int_equal(cr_library_put_counts(desk->library, story, analysis, NULL), CR_OK);
    assert_true(first_story(desk).compared);
    cr_analysis_free(analysis);
}

static void copies_of_one_wire_are_one_report(void **state)
{
    struct desk *desk = *state;
    struct cr_analysis *analysis = fixture_ferry();
    int64_t ids[4], story;
    uint32_t copies[] = {1, 3};
    struct cr_family family = {.documents = copies, .document_count = 2};
    for (uint32_t i = 0; i < 4; i++)
        assert_int_equal(
            cr_library_add(desk->library, analysis->documents[i].article, &ids[i], NULL, NULL),
            CR_OK);
    cr_library_put_story(desk->library, "ferry", NULL, ids, 4, &story, NULL);
    struct cr_analysis copied = *analysis;
    copied.families = &family;
    copied.family_count = 1;
    assert_int_equal(cr_library_put_counts(desk->library, story, &copied, NULL), CR_OK);
    assert_int_equal(first_story(desk).independent, 3);
    copied.family_count = 0;
    assert_int_equal(cr_library_put_counts(desk->library, story, &copied, NULL), CR_OK);
    assert_int_equal(first_story(desk).independent, 4);
    cr_analysis_free(analysis);
}

static void profiles_are_kept_by_engine(void **state)
{
    struct desk *desk = *state;
    int64_t id = add(desk, "a.txt", page, CR_ADDED_NEW);
    const struct cr_kept_profile first = {id, "one", 3}, second = {id, "second", 6};
    void *found;
    size_t length;
    assert_int_equal(cr_library_profile(desk->library, "e1", id, &found, &length, NULL), CR_OK);
    assert_null(found);
    assert_int_equal(cr_library_put_profiles(desk->library, "e1", &first, 1, NULL), CR_OK);
    assert_int_equal(cr_library_profile(desk->library, "e1", id, &found, &length, NULL), CR_OK);
    assert_int_equal(length, 3);
    assert_memory_equal(found, "one", 3);
    free(found);
    assert_int_equal(cr_library_put_profiles(desk->library, "e2", &second, 1, NULL), CR_OK);
    assert_int_equal(cr_library_profile(desk->library, "e1", id, &found, &length, NULL), CR_OK);
    assert_null(found);
    assert_int_equal(cr_library_forget(desk->library, id, NULL), CR_OK);
    assert_int_equal(cr_library_profile(desk->library, "e2", id, &found, &length, NULL), CR_OK);
    assert_null(found);
}

static void kept_analyses_are_found_by_engine_and_content(void **state)
{
    struct desk *desk = *state;
    struct cr_analysis *analysis = fixture_ferry(), *found;
    struct cr_article *articles[4];
    for (uint32_t i = 0; i < 4; i++)
        articles[i] = (struct cr_article *)analysis->documents[i].article;
    cr_library_add(desk->library, articles[0], NULL, NULL, NULL);
    assert_int_equal(
        cr_library_put_analysis(desk->library, "engine 1", articles, 4, analysis, NULL), CR_OK);
    assert_int_equal(cr_library_get_analysis(desk->library, "engine 1", articles, 4, &found, NULL),
                     CR_OK);
    assert_null(found); /* not all of them are in the library */
    for (int i = 1; i < 4; i++)
        assert_int_equal(cr_library_add(desk->library, articles[i], NULL, NULL, NULL), CR_OK);
    assert_int_equal(
        cr_library_put_analysis(desk->library, "engine 1", articles, 4, analysis, NULL), CR_OK);
    struct cr_article *turned[] = {articles[3], articles[1], articles[0], articles[2]};
    assert_int_equal(cr_library_get_analysis(desk->library, "engine 1", turned, 4, &found, NULL),
                     CR_OK);
    assert_int_equal(found->claim_count, analysis->claim_count);
    assert_int_equal(found->documents[0].input, 2);
    cr_analysis_free(found);
    cr_library_get_analysis(desk->library, "engine 2", articles, 4, &found, NULL);
    assert_null(found);
    cr_library_get_analysis(desk->library, "engine 1", articles, 3, &found, NULL);
    assert_null(found);
    char *outlet = articles[1]->outlet;
    articles[1]->outlet = (char *)"Another Wire";
    cr_library_get_analysis(desk->library, "engine 1", articles, 4, &found, NULL);
    assert_null(found);
    articles[1]->outlet = outlet;
    assert_int_equal(cr_library_forget(desk->library, 1, NULL), CR_OK);
    cr_library_get_analysis(desk->library, "engine 1", articles, 4, &found, NULL);
    assert_null(found); /* it quoted what was forgotten */
    cr_analysis_free(analysis);
}

#define AT_DESK(test) cmocka_unit_test_setup_teardown(test, sit_down, get_up)

int main(void)
{
    const struct CMUnitTest tests[] = {
        AT_DESK(an_article_comes_back_as_it_was),
        AT_DESK(entries_and_summaries_come_back),
        AT_DESK(the_same_bytes_are_one_article),
        AT_DESK(another_text_of_a_url_or_path_is_a_version),
        AT_DESK(damaged_articles_are_refused),
        cmocka_unit_test(what_is_typed_is_no_syntax),
        AT_DESK(words_are_found),
        AT_DESK(stories_keep_their_number),
        AT_DESK(what_was_found_is_of_the_story_as_it_is),
        AT_DESK(copies_of_one_wire_are_one_report),
        AT_DESK(profiles_are_kept_by_engine),
        AT_DESK(kept_analyses_are_found_by_engine_and_content),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
