#include "testing.h"

#include "base/arena.h"
#include "base/error.h"
#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"

static void arena_hands_out_zeroed_aligned_memory(void **state)
{
    (void)state;
    struct arena arena = {0};
    for (size_t size = 0; size < 100000; size = size * 3 + 1) {
        unsigned char *p = arena_alloc(&arena, size);
        assert_int_equal((uintptr_t)p % 16, 0);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(p[i], 0);
        memset(p, 0xff, size);
    }
    arena_free(&arena);
    assert_int_equal(arena.total, 0);
}

static void arena_exhaustion_returns_to_the_guard(void **state)
{
    (void)state;
    struct arena arena = {0};
    jmp_buf jump;
    volatile int tries = 0;
    if (ARENA_GUARD(&arena, jump)) {
        assert_int_equal(tries, 1);
        arena_free(&arena);
        return;
    }
    tries++;
    arena_array(&arena, SIZE_MAX / 2, 4);
    fail_msg("an impossible allocation succeeded");
}

static void vec_keeps_what_was_pushed(void **state)
{
    (void)state;
    struct arena arena = {0};
    vec(int) v = {0};
    for (int i = 0; i < 1000; i++)
        vec_push(&arena, &v, i);
    assert_int_equal(v.count, 1000);
    for (int i = 0; i < 1000; i++)
        assert_int_equal(v.items[i], i);
    arena_free(&arena);
}

static void map_finds_every_key_in_order(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct map map = {.arena = &arena};
    assert_int_equal(map_get(&map, STR("absent")), MAP_NONE);
    for (uint32_t i = 0; i < 500; i++)
        *map_put(&map, str_of(arena_printf(&arena, "key%u", i)), 0) += i;
    assert_int_equal(map.count, 500);
    for (uint32_t i = 0; i < 500; i++)
        assert_int_equal(map_get(&map, map.keys[i]), i);
    assert_int_equal(*map_put(&map, STR("key7"), 99), 7);
    arena_free(&arena);
}

static void str_cut_walks_all_parts(void **state)
{
    (void)state;
    struct str rest = STR("a,,b"), part;
    assert_true(str_cut(&rest, ',', &part) && str_is(part, "a"));
    assert_true(str_cut(&rest, ',', &part) && part.n == 0);
    assert_true(str_cut(&rest, ',', &part) && str_is(part, "b"));
    assert_false(str_cut(&rest, ',', &part));
}

static void buf_writes_every_code_point_length(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct buf buf = {.arena = &arena};
    buf_add_code_point(&buf, 'a');
    buf_add_code_point(&buf, 0xe9);
    buf_add_code_point(&buf, 0x2260);
    buf_add_code_point(&buf, 0x1f600);
    buf_addf(&buf, "%d", 42);
    assert_string_equal(buf_string(&buf), "a\xc3\xa9\xe2\x89\xa0\xf0\x9f\x98\x80"
                                          "42");
    arena_free(&arena);
}

static void error_messages_are_never_cut_inside_a_character(void **state)
{
    (void)state;
    for (int lead = 0; lead < 3; lead++) {
        char path[CR_ERROR_MESSAGE_MAX + 10] = "xxx";
        for (int i = lead; i + 3 < (int)sizeof path; i += 3)
            memcpy(path + i, "\xe2\x89\xa0", 4);
        struct cr_error error;
        assert_int_equal(error_set(&error, CR_IO, "%s", path), CR_IO);
        size_t n = strlen(error.message);
        assert_int_equal((n - (size_t)lead) % 3, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena_hands_out_zeroed_aligned_memory),
        cmocka_unit_test(arena_exhaustion_returns_to_the_guard),
        cmocka_unit_test(vec_keeps_what_was_pushed),
        cmocka_unit_test(map_finds_every_key_in_order),
        cmocka_unit_test(str_cut_walks_all_parts),
        cmocka_unit_test(buf_writes_every_code_point_length),
        cmocka_unit_test(error_messages_are_never_cut_inside_a_character),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
