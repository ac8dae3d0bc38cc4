#include "testing.h"

#include <crossread/report.h>

#include <jansson.h>

#include "fixture.h"
#include "golden.h"
#include "report/points.h"

static const struct cr_report_options JSON = {.format = CR_REPORT_JSON};

static char *json_of(const struct cr_analysis *analysis, size_t *length)
{
    struct cr_error error;
    char *json;
    assert_int_equal(cr_report_write(analysis, &JSON, &json, length, &error), CR_OK);
    assert_int_equal(strlen(json), *length);
    return json;
}

static char *ferry_json(size_t *length)
{
    struct cr_analysis *analysis = fixture_ferry();
    char *json = json_of(analysis, length);
    cr_analysis_free(analysis);
    return json;
}

static void offsets_and_points_agree(void **state)
{
    (void)state;
    static const uint32_t characters[] = {'a', 0xe9, 0x2260, 0x1f525}, at[] = {0, 1, 3, 6};
    struct arena arena = {0};
    struct buf text = {.arena = &arena};
    for (int i = 0; i < 400; i++)
        buf_add_code_point(&text, characters[i % 4]);
    for (uint32_t length = 0; length <= text.n; length += 250) {
        struct points points;
        points_init(&points, &arena, text.s, length);
        assert_int_equal(points_of_offset(&points, length), points.count);
        assert_int_equal(points_to_offset(&points, points.count), length);
        for (uint32_t point = 0; point < points.count; point++) {
            uint32_t offset = points_to_offset(&points, point);
            assert_int_equal(offset, point / 4 * 10 + at[point % 4]);
            assert_int_equal(points_of_offset(&points, offset), point);
        }
    }
    arena_free(&arena);
}

static void the_report_is_as_reviewed(void **state)
{
    (void)state;
    size_t length;
    char *json = ferry_json(&length);
    golden_check("ferry.json", json);
    free(json);
}

static void spans_count_code_points(void **state)
{
    (void)state;
    size_t length;
    char *json = ferry_json(&length);
    json_t *root = json_loadb(json, length, 0, NULL);
    json_t *gazette = json_array_get(json_object_get(root, "documents"), 2);
    json_t *sentence = json_array_get(json_object_get(gazette, "sentences"), 1);
    /* "Fourteen hurt as ferry burns 🔥" has 30 characters, then an empty line. */
    assert_int_equal(json_integer_value(json_object_get(sentence, "start")), 32);
    assert_int_equal(json_integer_value(json_object_get(sentence, "end")),
                     32 + (int)strlen("The Aurora on Friday. Photo: R. As"));
    json_decref(root);
    free(json);
}

static void absent_facets_are_left_out(void **state)
{
    (void)state;
    size_t length;
    char *json = ferry_json(&length);
    json_t *root = json_loadb(json, length, 0, NULL);
    json_t *claim = json_array_get(json_object_get(root, "claims"), 7);
    json_t *quantity = json_object_get(claim, "quantity");
    assert_null(json_object_get(quantity, "low"));
    assert_null(json_object_get(quantity, "unit"));
    assert_null(json_object_get(claim, "time"));
    assert_null(json_object_get(claim, "place"));
    assert_string_equal(json_string_value(json_object_get(claim, "polarity")), "negated");
    json_decref(root);
    free(json);
}

static void no_control_character_is_raw(void **state)
{
    (void)state;
    size_t length;
    char *json = ferry_json(&length);
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)json[i];
        assert_true(c >= 0x20 || c == '\n');
        assert_int_not_equal(c, 0x7f);
        if (c == 0xc2)
            assert_true((unsigned char)json[i + 1] >= 0xa0);
    }
    assert_non_null(strstr(json, "\\u001B[31m"));
    assert_non_null(strstr(json, "\\u009B!"));
    free(json);
}

static void a_report_read_back_is_written_alike(void **state)
{
    (void)state;
    size_t length, again_length;
    struct cr_analysis *analysis;
    struct cr_error error = {0};
    char *json = ferry_json(&length);
    if (cr_report_read("ferry.json", json, length, &analysis, &error) != CR_OK)
        fail_msg("%s", error.message);
    assert_int_equal(analysis->documents[2].story, 1);
    assert_int_equal(analysis->documents[3].input, 3);
    assert_string_equal(analysis->documents[1].article->outlet, "North Coast Wire");
    char *again = json_of(analysis, &again_length);
    assert_string_equal(json, again);
    cr_analysis_free(analysis);
    free(json);
    free(again);
}

static enum cr_status read_text(const char *json, size_t length, struct cr_error *error)
{
    struct cr_analysis *analysis;
    enum cr_status status = cr_report_read("r.json", json, length, &analysis, error);
    assert_true((status == CR_OK) == (analysis != NULL));
    cr_analysis_free(analysis);
    return status;
}

static void blocks_are_made_where_there_are_none(void **state)
{
    (void)state;
    size_t length;
    struct cr_analysis *analysis;
    char *json = ferry_json(&length);
    json_t *root = json_loadb(json, length, 0, NULL);
    json_object_del(json_array_get(json_object_get(root, "documents"), 1), "blocks");
    char *bare = json_dumps(root, 0);
    assert_int_equal(cr_report_read("r.json", bare, strlen(bare), &analysis, NULL), CR_OK);
    const struct cr_article *article = analysis->documents[1].article;
    assert_int_equal(article->block_count, 3);
    assert_int_equal(article->blocks[0].role, CR_ROLE_TITLE);
    assert_int_equal(article->blocks[1].span.end, analysis->documents[1].sentences[2].span.end);
    cr_analysis_free(analysis);
    json_decref(root);
    free(bare);
    free(json);
}

/* The first `from` in the report becomes `to`. */
struct damage {
    const char *from;
    const char *to;
    const char *message;
};

static void what_breaks_a_promise_is_refused(void **state)
{
    (void)state;
    static const struct damage damages[] = {
        {"\"schema\": 1", "\"schema\": 2", "schema 1"},
        {"\"schema\": 1,", "\"schema\": 1, \"schema\": 1,", "not JSON"},
        {"\"sha256\": \"a", "\"sha256\": \"A", "documents[0]: \"sha256\""},
        {"\"path\": \"old", "\"path\": \"\\u0000old", "NUL"},
        {"\"path\": \"old/borealis.txt\"", "\"path\": 3", "\"path\""},
        {"\"role\": \"title\"", "\"role\": \"?\"", "\"role\""},
        {"\"kind\": \"heading\"", "\"kind\": \"poem\"", "\"kind\""},
        {"\"start\": 0, \"end\": 35", "\"start\": -1, \"end\": 35", "\"start\""},
        {"\"start\": 0, \"end\": 35", "\"start\": 0, \"end\": 99999", "\"end\""},
        {"\"start\": 0, \"end\": 35", "\"start\": 30, \"end\": 3", "ends before"},
        {"\"start\": 0, \"end\": 35", "\"start\": 0, \"end\": 40", "in order"},
        {"\"start\": 0, \"end\": 35", "\"start\": 0.5, \"end\": 35", "whole number"},
        {"\"documents\": [1, 2, 3]}", "\"documents\": [1, 2, 4]}", "stories[1]"},
        {"\"documents\": [1, 2, 3]}", "\"documents\": [1, 2, 2]}", "two stories"},
        {"\"documents\": [1, 2, 3]}", "\"documents\": [1, 2]}", "no story"},
        {"\"id\": 0, \"document\": 0", "\"id\": 1, \"document\": 0", "claims[0]: \"id\""},
        {"\"id\": 0, \"document\": 0", "\"id\": 0, \"document\": 4", "claims[0]: \"document\""},
        {"\"id\": 0, \"document\": 0", "\"id\": 0, \"document\": 3", "in order"},
        {"\"document\": 1, \"sentence\": 1", "\"document\": 1, \"sentence\": 4", "\"sentence\""},
        {"\"low\": 12", "\"low\": \"12\"", "\"low\""},
        {"\"low\": 12", "\"low\": 13", "above"},
        {"\"said_by\": [\"coast guard\"]", "\"said_by\": \"coast guard\"", "\"said_by\""},
        {"\"said_by\": [\"coast guard\"]", "\"said_by\": [null]", "\"said_by\""},
        {"\"spans\": {\"event\": [", "\"spans\": {\"event\": [0, 99999, ", "claims[1]"},
        {"\"a\": 1, \"b\": 4", "\"a\": 4, \"b\": 1", "relations[0]"},
        {"\"a\": 1, \"b\": 4", "\"a\": 1, \"b\": 10", "relations[0]"},
        {"\"kind\": \"conflict\"", "\"kind\": \"unrelated\"", "unrelated"},
        {"\"score\": 0.93", "\"score\": 1.5", "\"score\""},
        {"\"facets\": [\"quantity\"]", "\"facets\": [\"taste\"]", "\"facets\""},
        {"\"a_witness\": {", "\"a_witness\": {\"x\": 0}, \"y\": {", "\"start\""},
        {"\"claims\": [1, 4, 7, 8]", "\"claims\": [1, 4, 7, 11]", "facts[0]"},
        {"\"status\": \"disputed\"", "\"status\": \"bad\"", "\"status\""},
        {"\"mentions\": [{\"document\": 1", "\"mentions\": [{\"document\": 9", "entities[0]"},
        {"\"shared\": 0.83", "\"shared\": -0.83", "families[0]"},
        {"\"pairs\": 21", "\"pairs\": -21", "\"pairs\""},
        {"\"compared\": {", "\"compared\": 3, \"x\": {", "\"compared\""},
    };
    size_t length;
    char *json = ferry_json(&length);
    for (size_t i = 0; i < sizeof damages / sizeof *damages; i++) {
        const char *at = strstr(json, damages[i].from);
        struct arena arena = {0};
        struct buf damaged = {.arena = &arena};
        struct cr_error error = {0};
        if (!at)
            fail_msg("the report holds no %s", damages[i].from);
        buf_add(&damaged, (struct str){json, (size_t)(at - json)});
        buf_add(&damaged, str_of(damages[i].to));
        buf_add(&damaged, str_of(at + strlen(damages[i].from)));
        assert_int_equal(read_text(damaged.s, damaged.n, &error), CR_DAMAGED);
        if (!strstr(error.message, damages[i].message) || !strstr(error.message, "r.json"))
            fail_msg("%s: the message is \"%s\"", damages[i].to, error.message);
        arena_free(&arena);
    }
    free(json);
}

static void cut_and_altered_reports_do_no_harm(void **state)
{
    (void)state;
    size_t length;
    char *json = ferry_json(&length);
    for (size_t cut = 0; cut + 2 < length; cut += 97)
        assert_int_equal(read_text(json, cut, NULL), CR_DAMAGED);
    uint32_t random = 20240503;
    for (int i = 0; i < 1500; i++) {
        random = random * 1664525u + 1013904223u;
        char *at = &json[(random >> 8) % length], was = *at;
        *at = (char)(random % 3 ? '0' + random % 10 : random >> 3);
        enum cr_status status = read_text(json, length, NULL);
        assert_true(status == CR_OK || status == CR_DAMAGED);
        *at = was;
    }
    free(json);
}

static long allocations_left;

static void *failing_malloc(size_t size)
{
    return allocations_left-- > 0 ? malloc(size) : NULL;
}

static void running_out_of_memory_is_told(void **state)
{
    (void)state;
    size_t length;
    char *json = ferry_json(&length);
    struct cr_analysis *analysis = fixture_ferry(), *copy;
    enum cr_status status = CR_NO_MEMORY, read_status = CR_NO_MEMORY;
    json_set_alloc_funcs(failing_malloc, free);
    for (long n = 0; status != CR_OK; n += 7) {
        char *out;
        size_t out_length;
        allocations_left = n;
        status = cr_report_write(analysis, &JSON, &out, &out_length, NULL);
        assert_true(status == CR_OK || (status == CR_NO_MEMORY && !out));
        if (status == CR_OK)
            assert_string_equal(out, json);
        free(out);
    }
    for (long n = 0; read_status != CR_OK; n += 7) {
        allocations_left = n;
        read_status = cr_report_read("r.json", json, length, &copy, NULL);
        assert_true((read_status == CR_OK) == (copy != NULL));
        cr_analysis_free(copy);
    }
    json_set_alloc_funcs(malloc, free);
    cr_analysis_free(analysis);
    free(json);
}

static void nothing_at_all_makes_a_report(void **state)
{
    (void)state;
    struct cr_analysis empty = {0};
    size_t length;
    char *json = json_of(&empty, &length);
    assert_int_equal(read_text(json, length, NULL), CR_OK);
    free(json);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(offsets_and_points_agree),
        cmocka_unit_test(the_report_is_as_reviewed),
        cmocka_unit_test(spans_count_code_points),
        cmocka_unit_test(absent_facets_are_left_out),
        cmocka_unit_test(no_control_character_is_raw),
        cmocka_unit_test(a_report_read_back_is_written_alike),
        cmocka_unit_test(blocks_are_made_where_there_are_none),
        cmocka_unit_test(what_breaks_a_promise_is_refused),
        cmocka_unit_test(cut_and_altered_reports_do_no_harm),
        cmocka_unit_test(running_out_of_memory_is_told),
        cmocka_unit_test(nothing_at_all_makes_a_report),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
