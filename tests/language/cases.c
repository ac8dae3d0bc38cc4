#include "language/cases.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "language/grammar.h"
#include "language/lexicon.h"
#include "testing.h"
#include "text/segment.h"

static void check(enum cr_status status, const struct cr_error *error)
{
    if (status != CR_OK)
        fail_msg("%s", error->message);
}

void case_tools_open(struct case_tools *tools)
{
    struct cr_error error = {0};
    const char *data = getenv("CROSSREAD_DATA");
    *tools = (struct case_tools){0};
    data = data ? data : "data";
    check(text_rules_load(&tools->arena, data, "english", &tools->rules, &error), &error);
    check(lexicon_open(&tools->arena, data, &tools->lexicon, &error), &error);
    check(grammar_open(&tools->arena, data, tools->lexicon, &tools->grammar, &error), &error);
}

void case_tools_close(struct case_tools *tools)
{
    grammar_close(tools->grammar);
    lexicon_close(tools->lexicon);
    arena_free(&tools->arena);
}

struct case_words case_cut(struct arena *arena, const struct case_tools *tools, struct str text)
{
    struct cr_block block = {.span = {0, (uint32_t)text.n}, .role = CR_ROLE_BODY};
    struct text_segments segments;
    text_segment(arena, tools->rules, arena_strndup(arena, text.s, text.n), &block, 1, &segments);
    struct word *words = arena_new_array(arena, struct word, segments.token_count);
    for (uint32_t i = 0; i < segments.token_count; i++)
        words[i] = (struct word){.start = segments.tokens[i].start,
                                 .end = segments.tokens[i].end,
                                 .head = WORD_NONE,
                                 .glued = segments.tokens[i].flags & TOKEN_GLUED};
    return (struct case_words){words, segments.token_count};
}

struct case_words case_parse(struct arena *arena, const struct case_tools *tools, struct str text)
{
    struct case_words words = case_cut(arena, tools, text);
    if (words.count)
        grammar_parse(tools->grammar, arena, text.s, words.items, words.count);
    for (uint32_t i = 0; i < words.count; i++) {
        struct word *word = &words.items[i];
        char *buffer = arena_alloc(arena, LEXICON_TEXT_MAX);
        word->lemma = lexicon_lemmatise(tools->lexicon, str_span(text.s, word->start, word->end),
                                        (enum upos)word->upos, (enum xpos)word->xpos, buffer);
    }
    return words;
}

static int run_case(struct str input, struct str expected, case_fn *find, void *context, int line)
{
    struct arena arena = {0};
    struct buf found = {.arena = &arena};
    find(context, &arena, input, &found);
    struct str got = str_trim((struct str){buf_string(&found), found.n});
    bool same = str_equal(got, str_trim(expected));
    if (!same)
        fprintf(stderr, "line %d: %.*s\n  expected:\n%.*s\n  found:\n%.*s\n", line, (int)input.n,
                input.s, (int)expected.n, expected.s, (int)got.n, got.s);
    arena_free(&arena);
    return !same;
}

int case_run_file(const char *path, case_fn *find, void *context, int *count)
{
    struct arena arena = {0};
    struct str text;
    const char *source = getenv("CROSSREAD_SOURCE");
    const char *full = arena_printf(&arena, "%s/%s", source ? source : ".", path);
    int failures = 0, line_number = 0;
    *count = 0;
    if (file_read(&arena, full, 1 << 20, &text, NULL) != CR_OK) {
        arena_free(&arena);
        return -1;
    }
    struct str line, input = {0};
    int input_line = 0;
    struct buf expected = {.arena = &arena};
    while (str_cut(&text, '\n', &line)) {
        line_number++;
        bool begins = str_starts(line, STR("> "));
        if (begins || (!text.s && input.s)) {
            if (input.s) {
                failures += run_case(input, (struct str){buf_string(&expected), expected.n}, find,
                                     context, input_line);
                ++*count;
            }
            expected = (struct buf){.arena = &arena};
            input = begins ? (struct str){line.s + 2, line.n - 2} : (struct str){0};
            input_line = line_number;
        } else if (line.n && line.s[0] != '#') {
            buf_add(&expected, line);
            buf_add_char(&expected, '\n');
        }
    }
    arena_free(&arena);
    return failures;
}

void case_check_file(const char *path, case_fn *find)
{
    struct case_tools tools;
    int count = 0;
    case_tools_open(&tools);
    int failures = case_run_file(path, find, &tools, &count);
    case_tools_close(&tools);
    printf("%s: %d cases, %d wrong\n", path, count, failures);
    assert_int_equal(failures, 0);
    assert_true(count > 0);
}
