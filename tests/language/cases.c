#include "language/cases.h"

#include <stdio.h>
#include <stdlib.h>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "base/file.h"
#include "base/vec.h"
#include "language/grammar.h"
#include "language/lexicon.h"
#include "testing.h"

enum piece { PIECE_SPACE, PIECE_WORD, PIECE_SYMBOL };

static enum piece piece_of(UChar32 c)
{
    if (u_isUWhiteSpace(c))
        return PIECE_SPACE;
    return u_isalnum(c) || (U_GET_GC_MASK(c) & U_GC_M_MASK) ? PIECE_WORD : PIECE_SYMBOL;
}

/* Symbols that stay inside a word: "4.1", "24,000", "a.m.", "11:43", "O'Neill", "km/h". */
static bool stays(struct str text, uint32_t at, UChar32 c)
{
    if (at == 0 || at + 1 >= text.n || c >= 0x80)
        return false;
    char before = text.s[at - 1], after = text.s[at + 1];
    bool digits = u_isdigit((UChar32)before) && u_isdigit((UChar32)after);
    if (c == '.')
        return digits || (u_isalpha((UChar32)before) && u_isalpha((UChar32)after)) ||
               (at >= 2 && text.s[at - 2] == '.');
    if (c == ',' || c == ':')
        return digits;
    return c == '/' && u_isalnum((UChar32)before) && u_isalnum((UChar32)after);
}

static uint32_t clitic_length(struct str rest)
{
    static const char *const clitics[] = {"'s", "\xe2\x80\x99s", "n't"};
    for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++)
        if (str_starts(rest, str_of(clitics[i])) &&
            (rest.n == strlen(clitics[i]) || !u_isalnum((unsigned char)rest.s[strlen(clitics[i])])))
            return (uint32_t)strlen(clitics[i]);
    return 0;
}

/* "Mr.", "J.": a full stop that belongs to the word. */
static bool is_abbreviation(struct str word)
{
    static const char *const words[] = {"Mr",  "Mrs",  "Ms",  "Dr",   "Gen", "Gov",
                                        "Sen", "Rep",  "Lt",  "St",   "Jr",  "Inc",
                                        "Ltd", "Corp", "Sgt", "Capt", "Col", "Prof"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_is(word, words[i]))
            return true;
    return word.n == 1 && u_isupper((UChar32)(unsigned char)word.s[0]);
}

static uint32_t word_end(struct str text, uint32_t start)
{
    uint32_t at = start;
    while (at < text.n) {
        int32_t next = (int32_t)at;
        UChar32 c;
        U8_NEXT(text.s, next, (int32_t)text.n, c);
        if (piece_of(c) != PIECE_WORD && !stays(text, at, c))
            break;
        if (at > start && clitic_length((struct str){text.s + at, text.n - at}))
            break;
        at = (uint32_t)next;
    }
    bool stop = at + 1 < text.n && text.s[at] == '.';
    return stop && is_abbreviation((struct str){text.s + start, at - start}) ? at + 1 : at;
}

struct case_words case_cut(struct arena *arena, struct str text)
{
    vec(struct word) words = {0};
    for (uint32_t at = 0; at < text.n;) {
        int32_t next = (int32_t)at;
        UChar32 c;
        U8_NEXT(text.s, next, (int32_t)text.n, c);
        uint32_t end = (uint32_t)next;
        uint32_t clitic = clitic_length((struct str){text.s + at, text.n - at});
        if (clitic)
            end = at + clitic;
        else if (piece_of(c) == PIECE_WORD)
            end = word_end(text, at);
        bool glued = words.count && words.items[words.count - 1].end == at;
        if (piece_of(c) != PIECE_SPACE)
            vec_push(arena, &words,
                     (struct word){.start = at, .end = end, .head = WORD_NONE, .glued = glued});
        at = end;
    }
    return (struct case_words){words.items, (uint32_t)words.count};
}

struct lexicon *case_lexicon(struct arena *arena)
{
    struct lexicon *lexicon = NULL;
    struct cr_error error = {0};
    const char *data = getenv("CROSSREAD_DATA");
    if (lexicon_open(arena, data ? data : "data", &lexicon, &error) != CR_OK)
        fail_msg("%s", error.message);
    return lexicon;
}

struct grammar *case_grammar(struct arena *arena, const struct lexicon *lexicon)
{
    struct grammar *grammar = NULL;
    struct cr_error error = {0};
    const char *data = getenv("CROSSREAD_DATA");
    if (grammar_open(arena, data ? data : "data", lexicon, &grammar, &error) != CR_OK)
        fail_msg("%s", error.message);
    return grammar;
}

struct case_words case_parse(struct arena *arena, const struct lexicon *lexicon,
                             const struct grammar *grammar, struct str text)
{
    struct case_words words = case_cut(arena, text);
    if (words.count)
        grammar_parse(grammar, arena, text.s, words.items, words.count);
    for (uint32_t i = 0; i < words.count; i++) {
        struct word *word = &words.items[i];
        char *buffer = arena_alloc(arena, LEXICON_TEXT_MAX);
        word->lemma = lexicon_lemmatise(lexicon, str_span(text.s, word->start, word->end),
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
