/* Logistic models: learning, writing, reading back, and what a damaged file says. */
#include "testing.h"

#include <math.h>

#include "compare/model.h"

static const char *const names[] = {"length", "width"};

static struct logistic model_new(double *weights)
{
    return (struct logistic){
        .name = "shape", .feature_names = names, .feature_count = 2, .weights = weights};
}

static void training_finds_the_feature_that_decides(void **state)
{
    (void)state;
    enum { N = 200 };
    double x[2 * N], importance[N], weights[2] = {0};
    unsigned char y[N];
    for (int i = 0; i < N; i++) {
        x[2 * i] = i % 17;
        x[2 * i + 1] = (i * 7) % 13;
        y[i] = i % 17 > 8;
        importance[i] = 1;
    }
    struct logistic model = model_new(weights);
    const struct logistic_examples examples = {
        .x = x, .y = y, .importance = importance, .count = N};
    logistic_train(&model, &examples, 1.0);
    assert_true(weights[0] > 5 * fabs(weights[1]));
    for (int i = 0; i < N; i++)
        if (i % 17 < 7 || i % 17 > 10)
            assert_int_equal(logistic_score(&model, x + 2 * i) > 0.5, y[i]);
}

/* Two groups with one rule, one of which says yes far more often: that is not put on the feature
 * that tells them apart. */
static void a_group_has_its_own_idea_of_how_often(void **state)
{
    (void)state;
    enum { N = 400 };
    double x[2 * N], importance[N], apart[2] = {0}, together[2] = {0};
    unsigned char y[N], group[N];
    for (int i = 0; i < N; i++) {
        group[i] = i % 2;
        x[2 * i] = (i * 7) % 20;
        x[2 * i + 1] = group[i] + 0.1 * (i % 3);
        y[i] = x[2 * i] + (i * 11) % 5 > (group[i] ? 6 : 16);
        importance[i] = 1;
    }
    struct logistic_examples examples = {.x = x, .y = y, .importance = importance, .count = N};
    struct logistic model = model_new(together);
    logistic_train(&model, &examples, 1.0);
    examples.group = group;
    examples.group_count = 2;
    model = model_new(apart);
    logistic_train(&model, &examples, 1.0);
    assert_true(apart[1] < 0.7 * together[1]);
    assert_true(apart[0] > 0.8 * together[0]);
}

static void what_is_written_reads_back(void **state)
{
    (void)state;
    struct arena arena = {0};
    double weights[2] = {1.5, -0.25}, again[2] = {0};
    struct logistic model = model_new(weights), copy = model_new(again);
    struct buf text = {.arena = &arena};
    model.bias = -2;
    logistic_write(&model, &text);
    assert_int_equal(logistic_read((struct str){text.s, text.n}, "x", &copy, 1, NULL), CR_OK);
    assert_true(copy.bias == -2 && again[0] == 1.5 && again[1] == -0.25);
    arena_free(&arena);
}

static void damage_is_named_with_its_line(void **state)
{
    (void)state;
    static const char *const damaged[] = {
        "model shape\nbias 1\nheight 2\n", "model shape\n# note\nlength two\n",
        "model shape\n\nlength nan\n", "bias 1\n", "model colour\n"};
    static const char *const lines[] = {"x:3:", "x:3:", "x:3:", "x:1:", "x:1:"};
    for (size_t i = 0; i < sizeof damaged / sizeof *damaged; i++) {
        double weights[2] = {0};
        struct logistic model = model_new(weights);
        struct cr_error error;
        assert_int_equal(logistic_read(str_of(damaged[i]), "x", &model, 1, &error), CR_DAMAGED);
        assert_memory_equal(error.message, lines[i], 4);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(training_finds_the_feature_that_decides),
        cmocka_unit_test(a_group_has_its_own_idea_of_how_often),
        cmocka_unit_test(what_is_written_reads_back),
        cmocka_unit_test(damage_is_named_with_its_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
