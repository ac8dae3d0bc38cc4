#include "compare/model.h"

#include <math.h>

double logistic_score(const struct logistic *model, const double *x)
{
    return logistic_score_after(model, x, 0);
}

double logistic_score_after(const struct logistic *model, const double *x, double prior)
{
    double z = model->bias + prior;
    for (uint32_t i = 0; i < model->feature_count; i++)
        z += model->weights[i] * x[i];
    return 1 / (1 + exp(-z));
}

static bool parse_number(struct str s, double *out)
{
    char digits[64], *end;
    if (s.n == 0 || s.n >= sizeof digits)
        return false;
    memcpy(digits, s.s, s.n);
    digits[s.n] = '\0';
    *out = strtod(digits, &end);
    return *end == '\0' && isfinite(*out);
}

static struct logistic *find_model(struct logistic *models, uint32_t count, struct str name)
{
    for (uint32_t i = 0; i < count; i++)
        if (str_is(name, models[i].name))
            return &models[i];
    return NULL;
}

static double *find_weight(struct logistic *model, struct str name)
{
    if (str_is(name, "bias"))
        return &model->bias;
    for (uint32_t i = 0; i < model->feature_count; i++)
        if (str_is(name, model->feature_names[i]))
            return &model->weights[i];
    return NULL;
}

enum cr_status logistic_read(struct str text, const char *path, struct logistic *models,
                             uint32_t model_count, struct cr_error *error)
{
    struct logistic *model = NULL;
    struct str line;
    for (int number = 1; str_cut(&text, '\n', &line); number++) {
        struct str name;
        str_cut(&line, '#', &name);
        struct str value = str_trim(name);
        if (value.n == 0)
            continue;
        str_cut(&value, ' ', &name);
        value = str_trim(value);
        if (str_is(name, "model")) {
            model = find_model(models, model_count, value);
            if (!model)
                return error_set(error, CR_DAMAGED, "%s:%d: unknown model '%.*s'", path, number,
                                 (int)value.n, value.s);
            continue;
        }
        double *weight = model ? find_weight(model, name) : NULL;
        if (!weight || !parse_number(value, weight))
            return error_set(error, CR_DAMAGED,
                             "%s:%d: expected 'FEATURE NUMBER' with a feature this version knows; "
                             "install the file that came with the program",
                             path, number);
    }
    return CR_OK;
}

void logistic_write(const struct logistic *model, struct buf *out)
{
    buf_addf(out, "model %s\nbias %.5g\n", model->name, model->bias);
    for (uint32_t i = 0; i < model->feature_count; i++)
        if (model->weights[i] != 0)
            buf_addf(out, "%s %.5g\n", model->feature_names[i], model->weights[i]);
}

struct scaling {
    double *mean;
    double *deviation;
};

/* What hardly ever differs is stretched no further than this: the penalty would be nothing, and one
 * example would make the weight. */
static const double DEVIATION_LEAST = 0.05;

static void standardise(const double *x, size_t n, uint32_t k, struct scaling *out)
{
    for (uint32_t j = 0; j < k; j++) {
        double sum = 0, square = 0;
        for (size_t i = 0; i < n; i++)
            sum += x[i * k + j];
        out->mean[j] = sum / (double)n;
        for (size_t i = 0; i < n; i++)
            square += pow(x[i * k + j] - out->mean[j], 2);
        double deviation = sqrt(square / (double)n);
        out->deviation[j] = deviation > 1e-9 ? fmax(deviation, DEVIATION_LEAST) : 0;
    }
}

/* The Cholesky factor of the k × k matrix a (symmetric, positive definite), in place. */
static void factorise(double *a, uint32_t k)
{
    for (uint32_t j = 0; j < k; j++) {
        for (uint32_t i = j; i < k; i++) {
            double s = a[i * k + j];
            for (uint32_t m = 0; m < j; m++)
                s -= a[i * k + m] * a[j * k + m];
            a[i * k + j] = i == j ? sqrt(s > 1e-12 ? s : 1e-12) : s / a[j * k + j];
        }
    }
}

/* Solves a·x = b in place, given the factor of a. */
static void solve(const double *factor, double *b, uint32_t k)
{
    for (uint32_t i = 0; i < k; i++) {
        for (uint32_t m = 0; m < i; m++)
            b[i] -= factor[i * k + m] * b[m];
        b[i] /= factor[i * k + i];
    }
    for (uint32_t i = k; i-- > 0;) {
        for (uint32_t m = i + 1; m < k; m++)
            b[i] -= factor[m * k + i] * b[m];
        b[i] /= factor[i * k + i];
    }
}

/* Two at a time, each lane on its own, so that the compiler may use vectors and every sum stays as
 * it would be one by one. */
static void add_scaled(double *restrict sum, const double *restrict x, double factor, uint32_t n)
{
    uint32_t i = 0;
    for (; i + 4 <= n; i += 4) {
        sum[i] += factor * x[i];
        sum[i + 1] += factor * x[i + 1];
        sum[i + 2] += factor * x[i + 2];
        sum[i + 3] += factor * x[i + 3];
    }
    for (; i < n; i++)
        sum[i] += factor * x[i];
}

static double log_odds(const double *w, const double *row, double prior, uint32_t k)
{
    double s = prior;
    for (uint32_t j = 0; j < k; j++)
        s += w[j] * row[j];
    return s;
}

static double prior_of(const struct logistic_examples *e, size_t example)
{
    return e->prior ? e->prior[example] : 0;
}

/* log(1 + exp(s)) */
static double softplus(double s)
{
    return s > 0 ? s + log1p(exp(-s)) : log1p(exp(s));
}

/* The penalised log-likelihood at w. */
static double likelihood(const double *w, const double *z, const struct logistic_examples *e,
                         uint32_t k, double l2)
{
    double sum = 0;
    for (size_t i = 0; i < e->count; i++) {
        double s = log_odds(w, z + i * k, prior_of(e, i), k);
        sum += e->importance[i] * (e->y[i] * s - softplus(s));
    }
    for (uint32_t j = 1; j < k; j++)
        sum -= l2 / 2 * w[j] * w[j];
    return sum;
}

/* The penalised likelihood's gradient at w and, where hessian is not NULL, its curvature. */
static void derive(const double *w, const double *z, const struct logistic_examples *e, uint32_t k,
                   double l2, double *hessian, double *gradient)
{
    for (uint32_t j = 0; j < k; j++)
        gradient[j] = j ? -l2 * w[j] : 0;
    if (hessian)
        memset(hessian, 0, (size_t)k * k * sizeof *hessian);
    for (uint32_t j = 0; hessian && j < k; j++)
        hessian[j * k + j] = j ? l2 : 1e-9;
    for (size_t i = 0; i < e->count; i++) {
        const double *row = z + i * k;
        double p = 1 / (1 + exp(-log_odds(w, row, prior_of(e, i), k)));
        add_scaled(gradient, row, e->importance[i] * (e->y[i] - p), k);
        double h = e->importance[i] * p * (1 - p);
        for (uint32_t j = 0; hessian && j < k; j++)
            if (row[j] != 0)
                add_scaled(hessian + (size_t)j * k, row, h * row[j], j + 1);
    }
}

/* Rows of [1, standardised features, 1 for the example's group]. */
static double *design(struct arena *scratch, const struct logistic_examples *e, uint32_t k,
                      const struct scaling *scaling)
{
    size_t width = 1 + (size_t)k + e->group_count;
    double *z = arena_new_array(scratch, double, e->count *width);
    for (size_t i = 0; i < e->count; i++) {
        double *row = z + i * width;
        const double *x = e->x + i * k;
        row[0] = 1;
        for (uint32_t j = 0; j < k; j++)
            if (scaling->deviation[j] > 1e-9)
                row[j + 1] = (x[j] - scaling->mean[j]) / scaling->deviation[j];
        if (e->group)
            row[1 + k + e->group[i]] = 1;
    }
    return z;
}

/* Where the model stood, in standardised units: there is one optimum, and near it few steps do. */
static void start_at(const struct logistic *model, const struct scaling *scaling, double *w)
{
    w[0] = model->bias;
    for (uint32_t j = 0; j < model->feature_count; j++) {
        w[j + 1] = model->weights[j] * scaling->deviation[j];
        w[0] += model->weights[j] * scaling->mean[j];
    }
}

/* Goes from w by `change`, or by as much of it as does not lead downhill: full steps of Newton's
 * can jump to and fro across the optimum for ever. Returns the share gone. */
static double step(double *w, const double *change, const double *z,
                   const struct logistic_examples *e, uint32_t width, double l2, double *value)
{
    static const double LEAST = 1e-6, ROUNDING = 1e-12;
    double share = 1, before = *value;
    for (uint32_t j = 0; j < width; j++)
        w[j] += change[j];
    *value = likelihood(w, z, e, width, l2);
    while (!(*value >= before - ROUNDING * fabs(before)) && share > LEAST) {
        share /= 2;
        for (uint32_t j = 0; j < width; j++)
            w[j] -= share * change[j];
        *value = likelihood(w, z, e, width, l2);
    }
    return share;
}

/* Newton's steps from w. The curvature, which costs most, is kept near the optimum for as long as
 * the steps shrink fast with it. */
static void settle(double *w, const double *z, const struct logistic_examples *e, uint32_t width,
                   double l2)
{
    enum { STEPS = 200 };
    static const double NEAR = 0.1, SHRINKS_FAST = 0.3, DONE = 1e-7;
    struct arena scratch = {0};
    double *factor = arena_new_array(&scratch, double, (size_t)width *width);
    double *change = arena_new_array(&scratch, double, width);
    double largest = INFINITY, value = likelihood(w, z, e, width, l2);
    bool fresh = true;
    for (int i = 0; i < STEPS && largest >= DONE; i++) {
        double before = largest;
        derive(w, z, e, width, l2, fresh ? factor : NULL, change);
        if (fresh)
            factorise(factor, width);
        solve(factor, change, width);
        double share = step(w, change, z, e, width, l2, &value);
        largest = 0;
        for (uint32_t j = 0; j < width; j++)
            largest = fmax(largest, fabs(share * change[j]));
        fresh = share < 1 || largest > NEAR || largest > SHRINKS_FAST * before;
    }
    arena_free(&scratch);
}

void logistic_train(struct logistic *model, const struct logistic_examples *e, double l2)
{
    uint32_t k = model->feature_count, width = 1 + k + e->group_count;
    struct arena scratch = {0};
    struct scaling scaling = {arena_new_array(&scratch, double, k),
                              arena_new_array(&scratch, double, k)};
    standardise(e->x, e->count, k, &scaling);
    double *z = design(&scratch, e, k, &scaling);
    double *w = arena_new_array(&scratch, double, width);
    start_at(model, &scaling, w);
    settle(w, z, e, width, l2);
    model->bias = w[0];
    for (uint32_t j = 0; j < k; j++) {
        model->weights[j] = scaling.deviation[j] > 1e-9 ? w[j + 1] / scaling.deviation[j] : 0;
        model->bias -= model->weights[j] * scaling.mean[j];
    }
    arena_free(&scratch);
}
