#include "testing.h"

#include "base/error.h"
#include "language/lists.h"
#include "language/tree.h"

static void make(struct arena *arena, const uint16_t *heads, uint32_t count, struct tree *tree)
{
    struct sentence *sentence = arena_new(arena, struct sentence);
    sentence->words = arena_new_array(arena, struct word, count);
    sentence->word_count = count;
    for (uint32_t i = 0; i < count; i++)
        sentence->words[i].head = heads[i];
    tree_make(arena, sentence, tree);
}

static void a_tree_knows_children_and_extents(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct tree tree;
    make(&arena, (uint16_t[]){1, 4, 3, 1, WORD_NONE, 4}, 6, &tree);
    assert_int_equal(tree.first_child[4], 1);
    assert_int_equal(tree.next_sibling[1], 5);
    assert_int_equal(tree.first[1], 0);
    assert_int_equal(tree.last[1], 4);
    assert_int_equal(tree.order[0], 4);
    assert_true(tree_is_below(&tree, 2, 1));
    assert_false(tree_is_below(&tree, 5, 1));
    arena_free(&arena);
}

static void a_relation_without_its_subtype_is_what_its_name_says(void **state)
{
    (void)state;
    for (enum deprel d = 0; d < DEPREL_COUNT; d++) {
        struct str rest = str_of(deprel_name(d)), base = rest;
        str_cut(&rest, ':', &base);
        assert_int_equal(deprel_base(d), deprel_of(base));
    }
}

static void circles_and_wild_heads_become_roots(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct tree tree;
    make(&arena, (uint16_t[]){1, 2, 0, 99, 3, 5}, 6, &tree);
    bool seen[6] = {false};
    for (int i = 0; i < 6; i++) {
        uint16_t w = tree.order[i];
        assert_true(tree.head[w] == WORD_NONE || seen[tree.head[w]]);
        seen[w] = true;
    }
    assert_int_equal(tree.head[3], WORD_NONE);
    assert_int_equal(tree.head[5], WORD_NONE);
    arena_free(&arena);
}

static bool any_value(int list, struct str value, uint32_t *out)
{
    *out = (uint32_t)value.n;
    return list == 0 || !value.s;
}

static const char *const list_names[] = {"first", "second list"};

static const char *written(const char *text)
{
    const char *path = "test-lists.tmp";
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
    return path;
}

static enum cr_status read_lists(struct arena *arena, const char *text, struct map maps[2],
                                 struct cr_error *error)
{
    const char *path = written(text);
    enum cr_status status = lists_read(arena, path, list_names, 2, any_value, maps, error);
    assert_int_equal(remove(path), 0);
    return status;
}

static void lists_are_read_and_mistakes_named_by_line(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct map maps[2];
    struct cr_error error;
    assert_int_equal(
        read_lists(&arena, "# note\n[first]\nset off = abc\n\n[second list]\nb\n", maps, &error),
        CR_OK);
    assert_int_equal(map_get(&maps[0], STR("set off")), 3);
    assert_int_equal(map_get(&maps[1], STR("b")), 0);
    assert_int_equal(read_lists(&arena, "[first]\na\n[third]\n", maps, &error), CR_DAMAGED);
    assert_non_null(strstr(error.message, "test-lists.tmp:3:"));
    assert_int_equal(read_lists(&arena, "a\n", maps, &error), CR_DAMAGED);
    assert_int_equal(read_lists(&arena, "[second list]\nb = c\n", maps, &error), CR_DAMAGED);
    arena_free(&arena);
}

static void words_said_of_entries_are_kept_in_order(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct map maps[2], said;
    struct cr_error error;
    const char *path = written("[first]\nhigh = height\nlong = length\n"
                               "[second list]\ntall = height\nshort\n");
    assert_int_equal(lists_read_words(&arena, path, list_names, 2, maps, &said, &error), CR_OK);
    assert_int_equal(remove(path), 0);
    assert_int_equal(said.count, 3);
    assert_int_equal(map_get(&maps[0], STR("high")), 1);
    assert_int_equal(map_get(&maps[1], STR("tall")), 1);
    assert_int_equal(map_get(&maps[0], STR("long")), 2);
    assert_int_equal(map_get(&maps[1], STR("short")), 0);
    assert_true(str_is(said.keys[1], "height"));
    assert_true(str_is(said.keys[2], "length"));
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_tree_knows_children_and_extents),
        cmocka_unit_test(a_relation_without_its_subtype_is_what_its_name_says),
        cmocka_unit_test(circles_and_wild_heads_become_roots),
        cmocka_unit_test(lists_are_read_and_mistakes_named_by_line),
        cmocka_unit_test(words_said_of_entries_are_kept_in_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
