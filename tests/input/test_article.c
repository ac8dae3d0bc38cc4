#include "testing.h"

#include <unistd.h>

#include <crossread/article.h>

static const char story[] =
    "Bridge closed after crack is found\n"
    "\n"
    "Engineers closed the Aldermoor bridge on Monday after finding a crack in a main beam.\n"
    "Some 14,000 cars cross it every day, the county said. \xe2\x80\x9cWe had no "
    "choice,\xe2\x80\x9d "
    "said engineer Ruth Pell.\n";

static struct cr_article *read_bytes(const void *bytes, size_t length)
{
    struct cr_article *article = NULL;
    struct cr_error error = {0};
    enum cr_status status =
        cr_article_from_bytes("story.txt", bytes, length, NULL, &article, &error);
    if (status != CR_OK)
        fail_msg("%s", error.message);
    return article;
}

static struct cr_article *read_string(const char *s)
{
    return read_bytes(s, strlen(s));
}

static void assert_block(const struct cr_article *a, uint32_t at, enum cr_role role,
                         const char *text)
{
    assert_true(at < a->block_count);
    struct cr_span span = a->blocks[at].span;
    assert_int_equal(a->blocks[at].role, role);
    assert_int_equal(span.end - span.start, strlen(text));
    assert_memory_equal(a->text + span.start, text, strlen(text));
}

static void a_text_becomes_title_and_paragraphs(void **state)
{
    (void)state;
    struct cr_article *a = read_string(story);
    assert_string_equal(a->path, "story.txt");
    assert_string_equal(a->title, "Bridge closed after crack is found");
    assert_int_equal(a->block_count, 3);
    assert_block(a, 0, CR_ROLE_TITLE, "Bridge closed after crack is found");
    assert_block(a, 1, CR_ROLE_BODY,
                 "Engineers closed the Aldermoor bridge on Monday after finding a crack in a "
                 "main beam.");
    assert_int_equal(strlen(a->text), a->text_length);
    cr_article_free(a);
}

static void the_hash_is_of_the_bytes(void **state)
{
    (void)state;
    struct cr_article *a = read_string("abc");
    assert_string_equal(a->sha256,
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    cr_article_free(a);
}

static void every_line_break_and_blank_is_levelled(void **state)
{
    (void)state;
    struct cr_article *a = read_string("One  two\tthree\xc2\xa0"
                                       "four.\r\nFive\rSix\xe2\x80\xa8Sev\xc2\xad"
                                       "en.\n\n \n");
    assert_string_equal(a->text, "One two three four.\nFive\nSix\nSeven.");
    cr_article_free(a);
}

static void a_day_that_a_caption_tells_of_is_no_stamp(void **state)
{
    (void)state;
    struct cr_article *a = read_string(
        "Harbour dredging to begin\n\n"
        "The old dredger at her berth in Aldermoor on Saturday, March 20, 2021. Photographer: Ina "
        "Berg/Echo\n\n"
        "ALDERMOOR (Echo) - The harbour board will begin dredging the northern channel next week, "
        "after two freighters ran aground there in a month, and the work is to take until May.\n");
    assert_null(a->published);
    cr_article_free(a);
}

/* Of which day a report is found to be, whose first lines are these. */
static void assert_dated(const char *head, enum cr_role role, const char *dated)
{
    char text[800];
    snprintf(text, sizeof text,
             "Tanker runs aground off Lisno\n%sThe tanker Mirna ran aground off Lisno early on "
             "Monday, the coastguard said.\nTugs are to pull her free at high water, and the crew "
             "of nineteen have stayed on board to help.\n",
             head);
    struct cr_article *a = read_string(text);
    assert_string_equal(a->title, "Tanker runs aground off Lisno");
    assert_non_null(a->dated);
    assert_string_equal(a->dated, dated);
    assert_int_equal(a->blocks[1].role, role);
    cr_article_free(a);
}

static void a_line_or_a_dateline_tells_the_day(void **state)
{
    (void)state;
    assert_dated("From our correspondent in Lisno, Sept 12\n", CR_ROLE_FURNITURE, "--09-12");
    assert_dated("By our harbour reporter, Friday, May 4\n", CR_ROLE_FURNITURE, "--05-04");
    assert_dated("Lisno Harbour Echo, Sunday, Nov 3, 8 a.m.\n", CR_ROLE_FURNITURE, "--11-03");
    assert_dated("Issued by the harbour boards of Lisno and Pern, September 11\n",
                 CR_ROLE_FURNITURE, "--09-11");
    assert_dated("Feb 23 - ", CR_ROLE_BODY, "--02-23");
    assert_dated("June 12 (Harbour Wire) - ", CR_ROLE_BODY, "--06-12");
}

static void hard_wrapped_lines_are_joined(void **state)
{
    (void)state;
    struct cr_article *a = read_string(
        "Harbour dredging to begin\n\n"
        "The harbour board will begin dredging the northern channel next week, after\n"
        "two freighters ran aground there in a month. The work is to take until May and\n"
        "will cost about nine million crowns, of which the state is to pay one half.\n\n"
        "Fishermen fear for the oyster beds on the eastern shore. Their union has asked\n"
        "the board to wait until the spawning is over, which would be at the end of\n"
        "July, and to dump the silt outside of the bay, where the current is stronger\n"
        "and nobody has ever set a net.\n");
    assert_int_equal(a->block_count, 3);
    assert_non_null(strstr(a->text, "after two freighters"));
    cr_article_free(a);
}

static void list_items_are_known(void **state)
{
    (void)state;
    struct cr_article *a = read_string("What is known about the fire in the old mill so far:\n"
                                       "\xe2\x80\xa2 The mill stood empty when it began to burn.\n"
                                       "- Two firemen were treated for smoke.\n"
                                       "3. The police are looking for a witness.\n"
                                       "- 40 degrees was the coldest night of that year here.\n");
    assert_int_equal(a->block_count, 5);
    for (uint32_t i = 1; i < 4; i++)
        assert_int_equal(a->blocks[i].kind, CR_BLOCK_LIST_ITEM);
    cr_article_free(a);
}

static void control_characters_alone_are_a_line(void **state)
{
    (void)state;
    struct cr_article *a = read_string("The mill at Tern burned down on Sunday night.\n\x01\n"
                                       "Nobody was hurt in the fire, the police said.\n");
    assert_int_equal(a->block_count, 3);
    cr_article_free(a);
}

static void a_byline_is_no_masthead(void **state)
{
    (void)state;
    struct cr_article *a = read_string("Mill at Tern burns down\nBy Ann Author | May 6, 2024\n"
                                       "The mill at Tern burned down on Sunday night.\n"
                                       "Nobody was hurt in the fire, the police said.\n");
    assert_null(a->outlet);
    assert_string_equal(a->author, "Ann Author");
    assert_string_equal(a->published, "2024-05-06");
    cr_article_free(a);
}

static void assert_byline(const char *byline, const char *author, const char *outlet)
{
    char text[400];
    snprintf(text, sizeof text,
             "Mill at Tern burns down\n%s\nThe mill at Tern burned down on Sunday night.\n"
             "Nobody was hurt in the fire, the police said.\n",
             byline);
    struct cr_article *a = read_string(text);
    assert_string_equal(a->author, author);
    if (outlet)
        assert_string_equal(a->outlet, outlet);
    else
        assert_null(a->outlet);
    cr_article_free(a);
}

static void a_byline_may_end_with_the_outlet(void **state)
{
    (void)state;
    assert_byline("By Ann Author, Hill Courier", "Ann Author", "Hill Courier");
    assert_byline("By Ann Author and Ben Penman, The Tern Herald", "Ann Author and Ben Penman",
                  "The Tern Herald");
    assert_byline("By Ann Author, Ben Penman", "Ann Author, Ben Penman", NULL);
}

static void hints_go_over_the_text(void **state)
{
    (void)state;
    struct cr_article *a = NULL;
    struct cr_article_hints hints = {.outlet = "The Aldermoor Echo", .published = "2024-05-06"};
    assert_int_equal(cr_article_from_bytes("x", story, strlen(story), &hints, &a, NULL), CR_OK);
    assert_string_equal(a->outlet, "The Aldermoor Echo");
    assert_string_equal(a->published, "2024-05-06");
    cr_article_free(a);
}

static void assert_refused(const void *bytes, size_t length, enum cr_status wanted,
                           const char *words)
{
    struct cr_article *article = NULL;
    struct cr_error error = {0};
    enum cr_status status = cr_article_from_bytes("x.txt", bytes, length, NULL, &article, &error);
    assert_int_equal(status, wanted);
    assert_int_equal(error.status, wanted);
    assert_null(article);
    assert_non_null(strstr(error.message, "x.txt"));
    if (!strstr(error.message, words))
        fail_msg("no \"%s\" in: %s", words, error.message);
}

static void what_is_no_article_is_refused_with_a_reason(void **state)
{
    (void)state;
    unsigned char binary[4096];
    for (size_t i = 0; i < sizeof binary; i++)
        binary[i] = (unsigned char)(i * 7);
    assert_refused("", 0, CR_EMPTY, "empty");
    assert_refused(" \n\t\n", 4, CR_EMPTY, "no text");
    assert_refused(binary, sizeof binary, CR_BINARY, "text");
}

static void a_line_of_50_megabytes_is_refused_not_suffered(void **state)
{
    (void)state;
    size_t length = 50 << 20;
    char *line = malloc(length);
    assert_non_null(line);
    for (size_t i = 0; i < length; i++)
        line[i] = i % 7 == 6 ? ' ' : (char)('a' + i % 26);
    assert_refused(line, length, CR_TOO_BIG, "split");
    memset(line, '-', length);
    assert_refused(line, 1 << 21, CR_EMPTY, "no text");
    for (size_t i = 0; i < length; i++)
        line[i] = i % 2 ? '\n' : 'x';
    assert_refused(line, length, CR_TOO_BIG, "paragraphs");
    free(line);
    assert_refused(story, (size_t)CR_SOURCE_MAX + 1, CR_TOO_BIG, "larger");
}

static void files_that_cannot_be_read_are_named(void **state)
{
    (void)state;
    struct cr_article *article = NULL;
    struct cr_error error;
    assert_int_equal(cr_article_from_file("/nonexistent/a.txt", NULL, &article, &error),
                     CR_NOT_FOUND);
    assert_non_null(strstr(error.message, "/nonexistent/a.txt"));
    assert_int_equal(cr_article_from_file("/", NULL, &article, &error), CR_UNSUPPORTED);
}

static void standard_input_is_a_source(void **state)
{
    (void)state;
    int ends[2], saved = dup(STDIN_FILENO);
    struct cr_article *a = NULL;
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(write(ends[1], story, strlen(story)), (ssize_t)strlen(story));
    close(ends[1]);
    dup2(ends[0], STDIN_FILENO);
    close(ends[0]);
    assert_int_equal(cr_article_from_file("-", NULL, &a, NULL), CR_OK);
    dup2(saved, STDIN_FILENO);
    close(saved);
    assert_string_equal(a->path, "-");
    assert_int_equal(a->block_count, 3);
    cr_article_free(a);
}

/* ---- serialised --------------------------------------------------------------------------- */

static void an_article_survives_the_way_through_a_pipe(void **state)
{
    (void)state;
    struct cr_article *a = read_string(story), *b = NULL;
    char *bytes, *again;
    size_t length, again_length;
    assert_int_equal(cr_article_serialise(a, &bytes, &length, NULL), CR_OK);
    assert_int_equal(cr_article_deserialise(bytes, length, &b, NULL), CR_OK);
    assert_int_equal(cr_article_serialise(b, &again, &again_length, NULL), CR_OK);
    assert_int_equal(length, again_length);
    assert_memory_equal(bytes, again, length);
    assert_string_equal(a->title, b->title);
    assert_string_equal(a->text, b->text);
    free(bytes);
    free(again);
    cr_article_free(a);
    cr_article_free(b);
}

static void paths_that_are_not_utf8_survive_too(void **state)
{
    (void)state;
    struct cr_article *a = NULL, *b = NULL;
    char *bytes;
    size_t length;
    assert_int_equal(cr_article_from_bytes("caf\xe9.txt", story, strlen(story), NULL, &a, NULL),
                     CR_OK);
    assert_int_equal(cr_article_serialise(a, &bytes, &length, NULL), CR_OK);
    assert_int_equal(cr_article_deserialise(bytes, length, &b, NULL), CR_OK);
    assert_string_equal(b->path, "caf\xe9.txt");
    free(bytes);
    cr_article_free(a);
    cr_article_free(b);
}

#define HEAD                                                                                       \
    "{\"crossread\":\"article\",\"version\":1,\"path\":\"a\",\"sha256\":"                          \
    "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\","

static void what_breaks_a_promise_is_damaged(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "",
        "[]",
        "{\"crossread\":\"article\"}",
        HEAD "\"text\":\"ab\",\"blocks\":[[0,3,1,0]]}",           /* past the end */
        HEAD "\"text\":\"ab\",\"blocks\":[[1,2,1,0]]}",           /* text outside of blocks */
        HEAD "\"text\":\"ab\",\"blocks\":[[0,1,1,0]]}",           /* the same, at the end */
        HEAD "\"text\":\"ab\",\"blocks\":[[0,0,1,0],[0,2,1,0]]}", /* an empty block */
        HEAD "\"text\":\"ab\",\"blocks\":[[0,2,1,0],[1,2,1,0]]}", /* overlap */
        HEAD "\"text\":\"ab\",\"blocks\":[[0,2,9,0]]}",           /* no such role */
        HEAD "\"text\":\"ab\",\"blocks\":[[0,2,1,-1]]}",          /* no such kind */
        HEAD "\"text\":\"ab\",\"blocks\":[[0,2,1]]}",
        HEAD "\"text\":\"ab\",\"blocks\":[[0,\"2\",1,0]]}",
        HEAD "\"text\":\"\\u00e9\",\"blocks\":[[0,1,1,0],[1,2,1,0]]}", /* inside a character */
        HEAD "\"text\":\"ab\",\"title\":\"\",\"blocks\":[[0,2,1,0]]}",
        HEAD "\"text\":\"ab\",\"title\":7,\"blocks\":[[0,2,1,0]]}",
        HEAD "\"text\":\"ab\",\"published\":\"soon\",\"blocks\":[[0,2,1,0]]}",
        HEAD "\"text\":\"a\\rb\",\"blocks\":[[0,3,1,0]]}",
        HEAD "\"text\":\"e\\u0301\",\"blocks\":[[0,3,1,0]]}", /* not in normal form */
        HEAD "\"text\":\"a\\u2028b\",\"blocks\":[[0,5,1,0]]}",
        HEAD "\"text\":\"ab\"}",
        HEAD "\"blocks\":[]}",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct cr_article *article = NULL;
        struct cr_error error = {0};
        enum cr_status status = cr_article_deserialise(bad[i], strlen(bad[i]), &article, &error);
        if (status != CR_DAMAGED)
            fail_msg("accepted: %s", bad[i]);
        assert_null(article);
        assert_true(error.message[0] != '\0');
    }
}

static void no_damage_to_the_bytes_does_harm(void **state)
{
    (void)state;
    struct cr_article *a = read_string(story);
    char *bytes;
    size_t length;
    uint32_t random = 12345;
    assert_int_equal(cr_article_serialise(a, &bytes, &length, NULL), CR_OK);
    for (int i = 0; i < 3000; i++) {
        struct cr_article *b = NULL;
        random = random * 1664525 + 1013904223;
        size_t at = (random >> 8) % length;
        char old = bytes[at];
        bytes[at] = (char)(random >> 3);
        if (cr_article_deserialise(bytes, length - i % 3, &b, NULL) == CR_OK)
            cr_article_free(b);
        bytes[at] = old;
    }
    free(bytes);
    cr_article_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_becomes_title_and_paragraphs),
        cmocka_unit_test(the_hash_is_of_the_bytes),
        cmocka_unit_test(every_line_break_and_blank_is_levelled),
        cmocka_unit_test(a_day_that_a_caption_tells_of_is_no_stamp),
        cmocka_unit_test(a_line_or_a_dateline_tells_the_day),
        cmocka_unit_test(hard_wrapped_lines_are_joined),
        cmocka_unit_test(list_items_are_known),
        cmocka_unit_test(control_characters_alone_are_a_line),
        cmocka_unit_test(a_byline_is_no_masthead),
        cmocka_unit_test(a_byline_may_end_with_the_outlet),
        cmocka_unit_test(hints_go_over_the_text),
        cmocka_unit_test(what_is_no_article_is_refused_with_a_reason),
        cmocka_unit_test(a_line_of_50_megabytes_is_refused_not_suffered),
        cmocka_unit_test(files_that_cannot_be_read_are_named),
        cmocka_unit_test(standard_input_is_a_source),
        cmocka_unit_test(an_article_survives_the_way_through_a_pipe),
        cmocka_unit_test(paths_that_are_not_utf8_survive_too),
        cmocka_unit_test(what_breaks_a_promise_is_damaged),
        cmocka_unit_test(no_damage_to_the_bytes_does_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
