#include "language/training/learner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The trainer has nothing to save when memory runs out. */
static void *must_calloc(size_t count, size_t size)
{
    void *p = calloc(count ? count : 1, size);
    if (!p) {
        fputs("train-grammar: out of memory\n", stderr);
        exit(EXIT_FAILURE);
    }
    return p;
}

void learner_init(struct learner *l, unsigned classes, float margin)
{
    *l = (struct learner){.classes = classes, .margin = margin, .slot_count = (size_t)1 << 16};
    l->stride = classes <= 4 ? 4 : (classes + 7) / 8 * 8;
    l->keys = must_calloc(l->slot_count, sizeof *l->keys);
    l->rows = must_calloc(l->slot_count, sizeof *l->rows);
}

void learner_free(struct learner *l)
{
    free(l->keys);
    free(l->rows);
    free(l->row_hash);
    free(l->weight);
    free(l->total);
    free(l->sum);
    *l = (struct learner){0};
}

static size_t slot_of(const struct learner *l, uint64_t key)
{
    size_t slot = (size_t)(key >> 20) & (l->slot_count - 1);
    while (l->keys[slot] && l->keys[slot] != key)
        slot = (slot + 1) & (l->slot_count - 1);
    return slot;
}

static void grow(struct learner *l)
{
    struct learner old = *l;
    l->slot_count *= 2;
    l->keys = must_calloc(l->slot_count, sizeof *l->keys);
    l->rows = must_calloc(l->slot_count, sizeof *l->rows);
    for (size_t i = 0; i < old.slot_count; i++)
        if (old.keys[i]) {
            size_t slot = slot_of(l, old.keys[i]);
            l->keys[slot] = old.keys[i];
            l->rows[slot] = old.rows[i];
        }
    free(old.keys);
    free(old.rows);
}

void learner_count(struct learner *l, const struct features *features)
{
    for (unsigned i = 0; i < features->count; i++) {
        size_t slot = slot_of(l, features->hash[i]);
        if (!l->keys[slot]) {
            if (2 * l->used > l->slot_count) {
                grow(l);
                slot = slot_of(l, features->hash[i]);
            }
            l->keys[slot] = features->hash[i];
            l->used++;
        }
        l->rows[slot]++;
    }
}

void learner_fix(struct learner *l, unsigned least)
{
    struct learner old = *l;
    l->row_count = 0;
    for (size_t i = 0; i < old.slot_count; i++)
        l->row_count += old.keys[i] && old.rows[i] >= least;
    l->slot_count = (size_t)1 << 10;
    while (l->slot_count < 2 * l->row_count)
        l->slot_count *= 2;
    l->keys = must_calloc(l->slot_count, sizeof *l->keys);
    l->rows = must_calloc(l->slot_count, sizeof *l->rows);
    l->row_hash = must_calloc(l->row_count, sizeof *l->row_hash);
    uint32_t row = 0;
    for (size_t i = 0; i < old.slot_count; i++)
        if (old.keys[i] && old.rows[i] >= least) {
            size_t slot = slot_of(l, old.keys[i]);
            l->keys[slot] = old.keys[i];
            l->row_hash[row] = old.keys[i];
            l->rows[slot] = ++row;
        }
    free(old.keys);
    free(old.rows);
    l->weight = must_calloc(l->row_count * l->stride, sizeof *l->weight);
    l->total = must_calloc(l->row_count * l->stride, sizeof *l->total);
    l->sum = must_calloc(l->row_count * l->stride, sizeof *l->sum);
    l->fixed = true;
}

void learner_look_up(const struct learner *l, const struct features *features, struct example *out)
{
    out->count = 0;
    for (unsigned i = 0; i < features->count; i++)
        __builtin_prefetch(&l->keys[(size_t)(features->hash[i] >> 20) & (l->slot_count - 1)]);
    for (unsigned i = 0; i < features->count; i++) {
        uint32_t row = l->rows[slot_of(l, features->hash[i])];
        if (row) {
            out->row[out->count++] = row - 1;
            __builtin_prefetch(&l->weight[(size_t)(row - 1) * l->stride]);
        }
    }
}

void learner_score(const struct learner *l, const struct example *example, float *scores)
{
    memset(scores, 0, l->stride * sizeof *scores);
    for (unsigned i = 0; i < example->count; i++) {
        const float *weight = &l->weight[(size_t)example->row[i] * l->stride];
        for (unsigned c = 0; c < l->stride; c++)
            scores[c] += weight[c];
    }
}

static void move(struct learner *l, uint32_t row, unsigned class, float change)
{
    size_t at = (size_t)row * l->stride + class;
    l->weight[at] += change;
    l->total[at] += (float)(l->step * change);
}

void learner_learn(struct learner *l, const struct example *example, const float *scores,
                   unsigned right, unsigned wrong)
{
    l->step++;
    if (right == wrong || scores[right] - scores[wrong] >= l->margin)
        return;
    for (unsigned i = 0; i < example->count; i++) {
        move(l, example->row[i], right, 1);
        move(l, example->row[i], wrong, -1);
    }
}

void learner_end_round(struct learner *l)
{
    size_t count = l->row_count * l->stride;
    for (size_t i = 0; i < count; i++)
        l->sum[i] += l->weight[i] - (float)(l->total[i] / (l->step + 1));
    memset(l->weight, 0, count * sizeof *l->weight);
    memset(l->total, 0, count * sizeof *l->total);
    l->step = 0;
    l->rounds++;
}

void learner_finish(struct learner *l)
{
    for (size_t i = 0; i < l->row_count * l->stride; i++)
        l->weight[i] = l->sum[i] / (float)l->rounds;
}
