#include <math.h>

#include "compare/edits_work.h"

/* best[i][j]: the most weight that a's units from i on and b's from j on share in order. */
static float *fill_table(struct arena *arena, const struct wording *a, const struct wording *b)
{
    uint32_t width = b->count + 1;
    float *best = arena_new_array(arena, float, (size_t)(a->count + 1) * width);
    for (uint32_t i = a->count; i-- > 0;)
        for (uint32_t j = b->count; j-- > 0;) {
            const float *at = &best[i * width + j];
            float score = fmaxf(at[1], at[width]);
            if (wording_equal(&a->units[i], &b->units[j]))
                score = fmaxf(score, at[width + 1] + b->units[j].weight);
            best[i * width + j] = score;
        }
    return best;
}

void edits_mark_ordered(struct arena *arena, struct edits_work *w)
{
    uint32_t width = w->b->count + 1, i = 0, j = 0;
    const float *best = fill_table(arena, w->a, w->b);
    while (i < w->a->count && j < w->b->count) {
        const float *at = &best[i * width + j];
        if (at[0] == at[width]) {
            i++;
        } else if (at[0] == at[1]) {
            j++;
        } else {
            w->a_of[j] = (uint16_t)i;
            w->a_state[i++] = STATE_ORDERED;
            w->b_state[j++] = STATE_ORDERED;
        }
    }
}

void edits_mark_moved(struct edits_work *w)
{
    for (uint32_t j = 0; j < w->b->count; j++) {
        if (w->b_state[j] != STATE_FREE || w->b->units[j].kind == UNIT_NEGATION)
            continue;
        for (uint32_t i = 0; i < w->a->count && w->b_state[j] == STATE_FREE; i++)
            if (w->a_state[i] == STATE_FREE && wording_equal(&w->a->units[i], &w->b->units[j])) {
                w->a_of[j] = (uint16_t)i;
                w->a_state[i] = w->b_state[j] = STATE_MOVED;
            }
    }
}
