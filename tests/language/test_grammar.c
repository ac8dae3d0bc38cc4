#include "testing.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "language/cases.h"
#include "language/grammar.h"
#include "language/model.h"

static int set_up(void **state)
{
    static struct case_tools tools;
    case_tools_open(&tools);
    *state = &tools;
    return 0;
}

static int tear_down(void **state)
{
    case_tools_close(*state);
    return 0;
}

/* Key arcs of our own sentences ---------------------------------------------------------------- */

struct arcs {
    const char *text;
    struct word *words;
    uint32_t count;
};

static struct str form(const struct arcs *s, uint32_t i)
{
    return i == WORD_NONE ? STR("-") : str_span(s->text, s->words[i].start, s->words[i].end);
}

static bool has_relation(enum deprel found, struct str wanted)
{
    return str_is(wanted, deprel_name(found)) || str_is(wanted, deprel_name(deprel_base(found)));
}

static bool has_arc(const struct arcs *s, struct str line)
{
    struct str head, relation, dependent;
    if (!str_cut(&line, ' ', &head) || !str_cut(&line, ' ', &relation) ||
        !str_cut(&line, ' ', &dependent))
        return false;
    for (uint32_t i = 0; i < s->count; i++)
        if (str_equal(form(s, i), dependent) && str_equal(form(s, s->words[i].head), head) &&
            has_relation(s->words[i].deprel, relation))
            return true;
    return false;
}

static void print_tree(const struct arcs *s)
{
    for (uint32_t i = 0; i < s->count; i++) {
        struct str word = form(s, i), head = form(s, s->words[i].head);
        print_message("    %.*s %s/%s <- %s %.*s (%u)\n", (int)word.n, word.s,
                      upos_name(s->words[i].upos), xpos_name(s->words[i].xpos),
                      deprel_name(s->words[i].deprel), (int)head.n, head.s, s->words[i].confidence);
    }
}

static void test_key_arcs(void **state)
{
    struct case_tools *f = *state;
    struct arena arena = {0};
    struct str file, line;
    const char *path =
        arena_printf(&arena, "%s/tests/language/trees.txt", getenv("CROSSREAD_SOURCE"));
    assert_int_equal(file_read(&arena, path, 1 << 20, &file, NULL), CR_OK);
    struct arcs s = {0};
    unsigned arcs = 0, missing = 0;
    while (str_cut(&file, '\n', &line)) {
        if (line.n == 0 || line.s[0] == '#')
            continue;
        if (line.s[0] == '>') {
            struct str text = str_trim((struct str){line.s + 1, line.n - 1});
            struct case_words words = case_cut(&arena, f, text);
            s = (struct arcs){text.s, words.items, words.count};
            grammar_parse(f->grammar, &arena, s.text, s.words, s.count);
            continue;
        }
        arcs++;
        if (!has_arc(&s, line)) {
            missing++;
            print_message("not found: %.*s\n", (int)line.n, line.s);
            print_tree(&s);
        }
    }
    assert_true(arcs > 80);
    assert_int_equal(missing, 0);
    arena_free(&arena);
}

/* Any words give a tree ------------------------------------------------------------------------ */

static uint32_t random_below(uint64_t *seed, uint32_t limit)
{
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((*seed >> 33) % limit);
}

static void assert_projective_tree(const struct word *words, uint32_t count)
{
    uint32_t roots = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t head = words[i].head;
        assert_true(words[i].upos < UPOS_COUNT && words[i].xpos < XPOS_COUNT);
        assert_true(words[i].deprel < DEPREL_COUNT);
        assert_int_equal(head == WORD_NONE, words[i].deprel == DEPREL_ROOT);
        if (head == WORD_NONE) {
            roots++;
            continue;
        }
        assert_true(head < count && head != i);
        uint32_t low = head < i ? head : i, high = head < i ? i : head, steps = 0;
        for (uint32_t k = low + 1; k < high; k++) {
            uint32_t other = words[k].head;
            assert_true(other != WORD_NONE && other >= low && other <= high);
        }
        for (uint32_t up = i; up != WORD_NONE; up = words[up].head)
            assert_true(steps++ <= count);
    }
    assert_int_equal(roots, 1);
}

static void parse_salad(struct case_tools *f, uint64_t *seed, uint32_t count)
{
    static const char *const salad[] = {"the",
                                        "fired",
                                        ",",
                                        "\"",
                                        "(",
                                        ")",
                                        "that",
                                        "Korea",
                                        "12",
                                        "and",
                                        ".",
                                        "to",
                                        "-",
                                        "of",
                                        "'s",
                                        "\xff",
                                        "MISSILE",
                                        "\xe2\x80\x9c",
                                        "who",
                                        "said",
                                        "\xf0\x9f\x98\x80",
                                        "$",
                                        "n't",
                                        "been",
                                        "\x01",
                                        "\xc3\x89t\xc3\xa9",
                                        "%",
                                        "?",
                                        "in",
                                        "very"};
    struct arena arena = {0};
    struct buf text = {.arena = &arena};
    struct word *words = arena_new_array(&arena, struct word, count);
    for (uint32_t i = 0; i < count; i++) {
        words[i].glued = i && random_below(seed, 3) == 0;
        if (i && !words[i].glued)
            buf_add_char(&text, ' ');
        words[i].start = (uint32_t)text.n;
        buf_add(&text, str_of(salad[random_below(seed, sizeof salad / sizeof *salad)]));
        words[i].end = (uint32_t)text.n;
    }
    grammar_parse(f->grammar, &arena, buf_string(&text), words, count);
    assert_projective_tree(words, count);
    arena_free(&arena);
}

static void test_salad_gives_trees(void **state)
{
    uint64_t seed = 7;
    for (uint32_t k = 0; k < 300; k++)
        parse_salad(*state, &seed, 1 + random_below(&seed, 40));
    parse_salad(*state, &seed, 1);
    parse_salad(*state, &seed, SENTENCE_WORDS_MAX);
}

static void test_same_words_same_tree(void **state)
{
    struct case_tools *f = *state;
    struct arena arena = {0};
    struct str text = STR("The envoy said on Monday that both sides had agreed to meet again.");
    struct case_words a = case_cut(&arena, f, text), b = case_cut(&arena, f, text);
    grammar_parse(f->grammar, &arena, text.s, a.items, a.count);
    grammar_parse(f->grammar, &arena, text.s, b.items, b.count);
    for (uint32_t i = 0; i < a.count; i++) {
        assert_int_equal(a.items[i].head, b.items[i].head);
        assert_int_equal(a.items[i].deprel, b.items[i].deprel);
        assert_int_equal(a.items[i].confidence, b.items[i].confidence);
    }
    arena_free(&arena);
}

/* Damaged files -------------------------------------------------------------------------------- */

static enum cr_status open_bytes(const char *bytes, size_t length, struct cr_error *error)
{
    char path[] = "/tmp/crossread-model-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, bytes, length), (ssize_t)length);
    close(fd);
    struct model model;
    enum cr_status status = model_open(path, &model, error);
    if (status == CR_OK)
        model_close(&model);
    remove(path);
    return status;
}

static struct str model_bytes(struct arena *arena)
{
    struct str bytes;
    const char *path = arena_printf(arena, "%s/english/grammar.model", getenv("CROSSREAD_DATA"));
    assert_int_equal(file_read(arena, path, 64 << 20, &bytes, NULL), CR_OK);
    return bytes;
}

static void assert_damaged(const char *bytes, size_t length)
{
    struct cr_error error;
    assert_int_equal(open_bytes(bytes, length, &error), CR_DAMAGED);
    assert_non_null(strstr(error.message, "make train"));
}

static void test_cut_off(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct str bytes = model_bytes(&arena);
    size_t lengths[] = {0, 1, 8, 100, sizeof(struct model_header), bytes.n / 2, bytes.n - 1};
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        assert_damaged(bytes.s, lengths[i]);
    arena_free(&arena);
}

static void test_changed_bytes(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct str bytes = model_bytes(&arena);
    char *copy = arena_strndup(&arena, bytes.s, bytes.n);
    uint64_t seed = 11;
    for (unsigned k = 0; k < 24; k++) {
        size_t at = k < 12 ? 3 * k : random_below(&seed, (uint32_t)bytes.n);
        copy[at] ^= 0x10;
        assert_damaged(copy, bytes.n);
        copy[at] ^= 0x10;
    }
    assert_int_equal(open_bytes(copy, bytes.n, NULL), CR_OK);
    arena_free(&arena);
}

/* A header that lies, with the right checksum: sections beyond the file, no free slot. */
static void test_lying_header(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct str bytes = model_bytes(&arena);
    for (unsigned lie = 0; lie < 7; lie++) {
        char *copy = arena_strndup(&arena, bytes.s, bytes.n);
        struct model_header *header = (struct model_header *)copy;
        uint32_t *slots = (uint32_t *)(copy + header->actions.slots.offset);
        switch (lie) {
        case 0:
            header->tagger.entries.offset = UINT32_MAX - 7;
            break;
        case 1:
            header->labeller.starts.length = UINT32_MAX;
            break;
        case 2:
            header->tagger.bucket_count = UINT32_MAX;
            break;
        case 3:
            header->actions.slot_count = UINT32_MAX;
            break;
        case 4:
            slots[header->actions.slots.length / sizeof *slots - 1] = 1;
            break;
        case 5:
            header->tags[0][0] = UPOS_COUNT;
            break;
        default:
            header->heads.step = 0;
        }
        model_seal(copy, bytes.n);
        assert_damaged(copy, bytes.n);
    }
    arena_free(&arena);
}

static void test_missing(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct grammar *grammar;
    struct cr_error error;
    assert_int_equal(grammar_open(&arena, "/nowhere", NULL, &grammar, &error), CR_NOT_FOUND);
    assert_non_null(strstr(error.message, "/nowhere/english/grammar.model"));
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_key_arcs),
        cmocka_unit_test(test_salad_gives_trees),
        cmocka_unit_test(test_same_words_same_tree),
        cmocka_unit_test(test_cut_off),
        cmocka_unit_test(test_changed_bytes),
        cmocka_unit_test(test_lying_header),
        cmocka_unit_test(test_missing),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
