#include "testing.h"

#include <stdlib.h>

#include "base/error.h"
#include "base/file.h"
#include "base/vec.h"
#include "text/segment.h"

static struct text_rules *load_rules(struct arena *arena)
{
    struct text_rules *rules;
    struct cr_error error;
    if (text_rules_load(arena, getenv("CROSSREAD_DATA"), "english", &rules, &error) != CR_OK)
        fail_msg("%s", error.message);
    return rules;
}

static struct text_segments segment(struct arena *arena, const struct text_rules *rules,
                                    struct str text)
{
    struct cr_block block = {{0, (uint32_t)text.n}, CR_ROLE_BODY, CR_BLOCK_PARAGRAPH};
    struct text_segments out;
    text_segment(arena, rules, text.s, &block, 1, &out);
    return out;
}

/* Tokens are in order, inside their sentences, without white space, glued where they touch. */
static void check_segments(struct str text, const struct text_segments *out)
{
    uint32_t token = 0, at = 0;
    for (uint32_t s = 0; s < out->sentence_count; s++) {
        const struct text_sentence *sentence = &out->sentences[s];
        assert_int_equal(sentence->first_token, token);
        assert_true(sentence->token_count > 0);
        assert_int_equal(sentence->span.start, out->tokens[token].start);
        for (uint32_t i = 0; i < sentence->token_count; i++, token++) {
            const struct text_token *t = &out->tokens[token];
            assert_true(t->start >= at && t->end > t->start && t->end <= text.n);
            assert_int_equal(t->flags, t->start == at && token > 0 && at > 0 ? TOKEN_GLUED : 0);
            assert_null(memchr(text.s + t->start, ' ', t->end - t->start));
            for (; at < t->start; at++)
                assert_true((unsigned char)text.s[at] <= ' ' || (unsigned char)text.s[at] >= 0x80);
            at = t->end;
        }
        assert_int_equal(sentence->span.end, at);
    }
    assert_int_equal(token, out->token_count);
}

static const char *join(struct arena *arena, struct str text, const struct text_segments *out)
{
    struct buf buf = {.arena = arena};
    for (uint32_t s = 0; s < out->sentence_count; s++) {
        const struct text_sentence *sentence = &out->sentences[s];
        for (uint32_t i = 0; i < sentence->token_count; i++) {
            const struct text_token *t = &out->tokens[sentence->first_token + i];
            buf_add(&buf, str_span(text.s, t->start, t->end));
            buf_add_char(&buf, i + 1 < sentence->token_count ? ' ' : '\n');
        }
    }
    return buf_string(&buf);
}

static struct str unescape(struct arena *arena, struct str s)
{
    struct buf buf = {.arena = arena};
    for (size_t i = 0; i < s.n; i++) {
        bool line = s.s[i] == '\\' && i + 1 < s.n && s.s[i + 1] == 'n';
        buf_add_char(&buf, line ? '\n' : s.s[i]);
        i += line;
    }
    return (struct str){buf_string(&buf), buf.n};
}

/* Typographic apostrophes as plain ones, so that expected clitics can be read. */
static const char *plain(struct arena *arena, const char *s)
{
    struct buf buf = {.arena = arena};
    for (; *s; s++) {
        bool clitic = strncmp(s, "\xe2\x80\x99", 3) == 0 && s[3] >= 'a' && s[3] <= 'z';
        buf_add_char(&buf, clitic ? '\'' : *s);
        s += clitic ? 2 : 0;
    }
    return buf_string(&buf);
}

static bool check_case(struct arena *arena, const struct text_rules *rules, struct str input,
                       const char *expected)
{
    struct str text = unescape(arena, input);
    struct text_segments out = segment(arena, rules, text);
    const char *found = plain(arena, join(arena, text, &out));
    if (strcmp(found, expected) == 0)
        return true;
    print_error("> %.*s\nexpected:\n%sfound:\n%s", (int)input.n, input.s, expected, found);
    return false;
}

static void cases_of_the_file(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct text_rules *rules = load_rules(&arena);
    const char *path =
        arena_printf(&arena, "%s/tests/text/segment-cases.txt", getenv("CROSSREAD_SOURCE"));
    struct str file, line, input = {0};
    struct buf expected = {.arena = &arena};
    unsigned cases = 0, wrong = 0;
    assert_int_equal(file_read(&arena, path, 1 << 20, &file, NULL), CR_OK);
    for (bool more = true; more;) {
        more = str_cut(&file, '\n', &line);
        bool next = !more || str_starts(line, STR("> "));
        if (next && input.s) {
            cases++;
            wrong += !check_case(&arena, rules, input, buf_string(&expected));
        }
        if (next) {
            input = more ? (struct str){line.s + 2, line.n - 2} : (struct str){0};
            expected = (struct buf){.arena = &arena};
        } else if (line.n && line.s[0] != '#') {
            buf_add(&expected, line);
            buf_add_char(&expected, '\n');
        }
    }
    assert_true(cases >= 100);
    assert_int_equal(wrong, 0);
    arena_free(&arena);
}

static void sentences_never_cross_blocks(void **state)
{
    (void)state;
    struct arena arena = {0};
    static const char text[] = "A heading\n\nthe body. goes on\n\n\n - item ";
    static const struct cr_block blocks[] = {
        {{0, 9}, CR_ROLE_TITLE, CR_BLOCK_HEADING},
        {{11, 28}, CR_ROLE_BODY, CR_BLOCK_PARAGRAPH},
        {{29, 31}, CR_ROLE_BODY, CR_BLOCK_PARAGRAPH},
        {{31, 39}, CR_ROLE_BODY, CR_BLOCK_LIST_ITEM},
    };
    struct text_segments out;
    text_segment(&arena, load_rules(&arena), text, blocks, 4, &out);
    assert_int_equal(out.sentence_count, 4);
    assert_int_equal(out.sentences[0].span.end, 9);
    assert_int_equal(out.sentences[1].block, 1);
    assert_int_equal(out.sentences[2].block, 1);
    assert_int_equal(out.sentences[3].block, 3);
    assert_int_equal(out.sentences[3].span.start, 32);
    assert_int_equal(out.sentences[3].span.end, 38);
    arena_free(&arena);
}

static void without_rules_text_is_still_split(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct str text = STR("It isn't over. See example.com, U.S. and 5 km.");
    struct text_segments out = segment(&arena, NULL, text);
    check_segments(text, &out);
    assert_int_equal(out.sentence_count, 2);
    arena_free(&arena);
}

/* Which words ICU's dictionaries know differs between its versions. */
static void scripts_without_spaces_are_split(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t sentences;
        uint32_t tokens_min;
    } samples[] = {
        {"日本語の文章。次の文です！", 2, 7},
        {"Windows版とiPhone用。", 1, 6},
        {"ผมรักเมืองไทย", 1, 2},
        {"(你好)吗？", 1, 5},
    };
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        struct arena arena = {0};
        struct str text = str_of(samples[i].text);
        struct text_segments out = segment(&arena, NULL, text);
        check_segments(text, &out);
        assert_int_equal(out.sentence_count, samples[i].sentences);
        assert_true(out.token_count >= samples[i].tokens_min);
        arena_free(&arena);
    }
}

static void noise_is_segmented(void **state)
{
    (void)state;
    static const char *const pieces[] = {"Word",
                                         "it",
                                         " ",
                                         " ",
                                         "\n",
                                         ".",
                                         ".",
                                         ",",
                                         "'",
                                         "\xe2\x80\x99",
                                         "s",
                                         "n't",
                                         "-",
                                         "/",
                                         "5",
                                         "1,000",
                                         "@",
                                         "#",
                                         "://",
                                         "www.",
                                         ".com",
                                         "(",
                                         ")",
                                         "\"",
                                         "\xff",
                                         "\xcc\x81",
                                         "\x1b[2J",
                                         "\xe6\x97\xa5",
                                         "\xf0\x9f\x98\x80",
                                         "\xc2\xad",
                                         "$",
                                         "%",
                                         ":)",
                                         "<3",
                                         "_",
                                         "\xe2\x80"};
    struct arena arena = {0};
    struct text_rules *rules = load_rules(&arena);
    uint32_t seed = 5;
    for (int round = 0; round < 3000; round++) {
        struct arena scratch = {0};
        struct buf buf = {.arena = &scratch};
        for (int i = 0; i < 40; i++) {
            seed = seed * 1664525u + 1013904223u;
            buf_add(&buf, str_of(pieces[(seed >> 16) % (sizeof pieces / sizeof *pieces)]));
        }
        struct text_segments out = segment(&scratch, rules, (struct str){buf.s, buf.n});
        check_segments((struct str){buf.s, buf.n}, &out);
        arena_free(&scratch);
    }
    arena_free(&arena);
}

/* One chunk of a quarter of a megabyte each: what is quadratic would show. */
static void huge_chunks_take_linear_time(void **state)
{
    (void)state;
    static const char *const pieces[] = {"a",  "1",   "-",   "a-", "a.",  "1-",  "'",
                                         "a'", "@",   "a@a", "#",  "(",   "co-", "\xcc\x81",
                                         "a/", ".a",  ":a",  "\"", "[",   "U.",  "\x1b",
                                         ":)", "ab.", "a!",  ")",  "a. ", "A. ", "\xe6\x97\xa5"};
    struct arena arena = {0};
    struct text_rules *rules = load_rules(&arena);
    for (size_t p = 0; p < sizeof pieces / sizeof *pieces; p++) {
        struct arena scratch = {0};
        struct buf buf = {.arena = &scratch};
        while (buf.n < 1 << 18)
            buf_add(&buf, str_of(pieces[p]));
        buf_add(&buf, STR(".a@a.b")); /* the chunk may hold an address */
        struct text_segments out = segment(&scratch, rules, (struct str){buf.s, buf.n});
        check_segments((struct str){buf.s, buf.n}, &out);
        arena_free(&scratch);
    }
    arena_free(&arena);
}

static void damaged_lists_are_named(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct text_rules *rules;
    struct cr_error error;
    assert_int_equal(text_rules_load(&arena, "/nonexistent", "english", &rules, &error),
                     CR_NOT_FOUND);
    assert_non_null(strstr(error.message, "/nonexistent/english/abbreviations.txt"));
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cases_of_the_file),
        cmocka_unit_test(sentences_never_cross_blocks),
        cmocka_unit_test(without_rules_text_is_still_split),
        cmocka_unit_test(scripts_without_spaces_are_split),
        cmocka_unit_test(noise_is_segmented),
        cmocka_unit_test(huge_chunks_take_linear_time),
        cmocka_unit_test(damaged_lists_are_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
