#include "compare/rivals.h"

#include <math.h>

#define NO_FIT -6.0 /* log-odds where there is no rival */

const struct rivals RIVALS_NONE = {{NO_FIT, NO_FIT, SIZE_MAX}, {NO_FIT, NO_FIT, SIZE_MAX}, 0};

static void fits_add(struct best_fits *fits, size_t pair, double fit)
{
    if (fit > fits->best) {
        fits->second = fits->best;
        fits->best = fit;
        fits->pair = pair;
    } else {
        fits->second = fmax(fits->second, fit);
    }
}

void rivals_add(struct rivals *rivals, size_t pair, double fit, bool equal)
{
    fits_add(&rivals->any, pair, fit);
    if (equal)
        fits_add(&rivals->equal, pair, fit);
    rivals->count++;
}

/* The best fit but that of the pair itself. */
static double best_other(const struct best_fits *fits, size_t pair)
{
    return fits->pair == pair ? fits->second : fits->best;
}

static double lead(double fit, double rival)
{
    static const double MOST = 4;
    return fmax(-MOST, fmin(MOST, fit - rival));
}

struct leads rivals_leads(size_t pair, double fit, const struct rivals *a, const struct rivals *b)
{
    double any = best_other(&a->any, pair), other_any = best_other(&b->any, pair);
    double equal = best_other(&a->equal, pair), other_equal = best_other(&b->equal, pair);
    return (struct leads){.least = lead(fit, fmax(any, other_any)),
                          .most = lead(fit, fmin(any, other_any)),
                          .equal_least = lead(fit, fmax(equal, other_equal)),
                          .equal_most = lead(fit, fmin(equal, other_equal)),
                          .count = log(fmax(1, a->count)) + log(fmax(1, b->count)),
                          .best = fit >= fmax(any, other_any)};
}
