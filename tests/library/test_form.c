/* Analyses as bytes: there and back, and no damage gets through. */
#include "testing.h"

#include <crossread/report.h>

#include "library/form.h"
#include "report/fixture.h"

struct kept {
    struct arena arena;
    struct cr_analysis *analysis;
    struct cr_article *articles[4];
    struct str bytes;
};

static int keep(void **state)
{
    struct kept *kept = calloc(1, sizeof *kept);
    assert_non_null(kept);
    kept->analysis = fixture_ferry();
    for (uint32_t i = 0; i < 4; i++)
        kept->articles[i] = (struct cr_article *)kept->analysis->documents[i].article;
    kept->bytes = form_write(&kept->arena, kept->analysis);
    *state = kept;
    return 0;
}

static int drop(void **state)
{
    struct kept *kept = *state;
    cr_analysis_free(kept->analysis);
    arena_free(&kept->arena);
    free(kept);
    return 0;
}

static char *json_of(const struct cr_analysis *analysis)
{
    char *bytes;
    size_t length;
    const struct cr_report_options json = {.format = CR_REPORT_JSON};
    assert_int_equal(cr_report_write(analysis, &json, &bytes, &length, NULL), CR_OK);
    return bytes;
}

static void an_analysis_comes_back_as_it_was(void **state)
{
    struct kept *kept = *state;
    struct cr_analysis *again;
    assert_int_equal(form_read(kept->bytes, kept->articles, 4, &again), CR_OK);
    char *one = json_of(kept->analysis), *two = json_of(again);
    assert_string_equal(one, two);
    free(one);
    free(two);
    struct str bytes = form_write(&kept->arena, again);
    assert_true(str_equal(bytes, kept->bytes));
    cr_analysis_free(again);
}

static void the_order_of_the_articles_is_that_of_the_call(void **state)
{
    struct kept *kept = *state;
    struct cr_analysis *again;
    struct cr_article *turned[] = {kept->articles[2], kept->articles[0], kept->articles[3],
                                   kept->articles[1]};
    assert_int_equal(form_read(kept->bytes, turned, 4, &again), CR_OK);
    assert_int_equal(again->documents[0].input, 1);
    assert_int_equal(again->documents[2].input, 0);
    assert_ptr_equal(again->documents[2].article, kept->articles[2]);
    cr_analysis_free(again);
}

static void other_articles_are_refused(void **state)
{
    struct kept *kept = *state;
    struct cr_analysis *again;
    assert_int_equal(form_read(kept->bytes, kept->articles, 3, &again), CR_DAMAGED);
    struct cr_article *twice[] = {kept->articles[0], kept->articles[1], kept->articles[2],
                                  kept->articles[2]};
    assert_int_equal(form_read(kept->bytes, twice, 4, &again), CR_DAMAGED);
    assert_null(again);
}

static void every_changed_or_missing_byte_is_noticed(void **state)
{
    struct kept *kept = *state;
    struct cr_analysis *again;
    char *bytes = malloc(kept->bytes.n);
    assert_non_null(bytes);
    memcpy(bytes, kept->bytes.s, kept->bytes.n);
    for (size_t i = 0; i < kept->bytes.n; i++) {
        bytes[i] ^= 0x20;
        assert_int_equal(form_read((struct str){bytes, kept->bytes.n}, kept->articles, 4, &again),
                         CR_DAMAGED);
        bytes[i] ^= 0x20;
        assert_int_equal(form_read((struct str){bytes, i}, kept->articles, 4, &again), CR_DAMAGED);
    }
    free(bytes);
}

static void put_number(char *at, uint64_t number)
{
    for (int i = 0; i < 8; i++)
        at[i] = (char)(number >> 8 * i & 0xff);
}

/* With a checksum that fits: what is read then keeps the promises of analysis.h (the report reads
 * every span and index of it), or nothing is. */
static void forged_bytes_keep_the_promises(void **state)
{
    struct kept *kept = *state;
    static const unsigned char values[] = {0x00, 0x01, 0x7f, 0xff};
    char *bytes = malloc(kept->bytes.n);
    size_t read = 0, refused = 0;
    assert_non_null(bytes);
    for (size_t i = 24; i < kept->bytes.n; i++) {
        struct cr_analysis *again;
        memcpy(bytes, kept->bytes.s, kept->bytes.n);
        bytes[i] = (char)values[i % sizeof values];
        put_number(bytes + 16, str_hash((struct str){bytes + 24, kept->bytes.n - 24}));
        struct str forged = {bytes, kept->bytes.n};
        if (form_read(forged, kept->articles, 4, &again) != CR_OK) {
            refused++;
            continue;
        }
        read++;
        free(json_of(again));
        cr_analysis_free(again);
    }
    assert_true(read > 0);
    assert_true(refused > 0);
    free(bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_analysis_comes_back_as_it_was),
        cmocka_unit_test(the_order_of_the_articles_is_that_of_the_call),
        cmocka_unit_test(other_articles_are_refused),
        cmocka_unit_test(every_changed_or_missing_byte_is_noticed),
        cmocka_unit_test(forged_bytes_keep_the_promises),
    };
    return cmocka_run_group_tests(tests, keep, drop);
}
