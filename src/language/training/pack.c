#include "language/training/pack.h"

#include <math.h>
#include <stdlib.h>

/* Mu-law: value(q) = sign(q) × largest × ((1 + MU)^(|q| / 127) - 1) / MU, with q = byte - 128. */
static const double MU = 255;
enum { ZERO = 128, LARGEST_VALUE = 32000 };

/* Weights that come to no more than `prune` steps of their scale (of 127) are left out; prune is
 * the least with which the file keeps within its limit. */
enum { FILE_BYTES_MAX = 7900000, STEPS = 127 };

/* Free slots among the actions, in per cent of those taken: what keeps a search for what is not
 * there short. */
enum { ROOM = 45 };

struct scale {
    double largest; /* weight that becomes the largest value */
    int16_t *values;
};

static double mu_value(double share)
{
    return (pow(1 + MU, share) - 1) / MU;
}

static struct scale scale_of(double largest, int16_t values[MODEL_VALUES])
{
    for (int q = 0; q < MODEL_VALUES; q++) {
        double share = q == 0 ? 1 : abs(q - ZERO) / 127.0;
        double value = LARGEST_VALUE * mu_value(share);
        values[q] = (int16_t)lround(q < ZERO ? -value : value);
    }
    return (struct scale){largest, values};
}

/* The byte for a weight; ZERO for nought. */
static unsigned quantise(const struct scale *scale, double weight)
{
    double share = log1p(MU * fabs(weight) / scale->largest) / log1p(MU);
    long q = lround(share * 127);
    q = q > 127 ? 127 : q;
    return (unsigned)(weight < 0 ? ZERO - q : ZERO + q);
}

static double largest_weight(const struct learner *l)
{
    double largest = 1e-9;
    for (size_t i = 0; i < l->row_count * l->stride; i++)
        largest = fmax(largest, fabs(l->weight[i]));
    return largest;
}

static unsigned strength(unsigned byte)
{
    return (unsigned)abs((int)byte - ZERO);
}

static struct model_section add_section(struct buf *out, const void *bytes, size_t length)
{
    while (out->n % 8)
        buf_add_char(out, 0);
    struct model_section section = {(uint32_t)out->n, (uint32_t)length};
    buf_add(out, (struct str){bytes, length});
    return section;
}

/* Rows of a learner in order of where they go in a table. */
struct placed {
    uint32_t place;
    uint32_t row;
};

static int by_place(const void *a, const void *b)
{
    const struct placed *x = a, *y = b;
    if (x->place != y->place)
        return x->place < y->place ? -1 : 1;
    return (x->row > y->row) - (x->row < y->row);
}

static struct placed *place_rows(struct arena *arena, const struct learner *l, uint32_t places)
{
    struct placed *placed = arena_new_array(arena, struct placed, l->row_count + 1);
    for (uint32_t row = 0; row < l->row_count; row++)
        placed[row] = (struct placed){model_place(l->row_hash[row], places), row};
    qsort(placed, l->row_count, sizeof *placed, by_place);
    return placed;
}

static void add_entry(struct buf *entries, const struct learner *l, uint32_t row,
                      const struct scale *scale, unsigned prune)
{
    unsigned char bytes[3 + 2 * MODEL_CLASSES_MAX];
    unsigned count = 0;
    for (unsigned c = 0; c < l->classes; c++) {
        unsigned byte = quantise(scale, l->weight[(size_t)row * l->stride + c]);
        if (strength(byte) <= prune)
            continue;
        bytes[3 + 2 * count] = (unsigned char)c;
        bytes[4 + 2 * count++] = (unsigned char)byte;
    }
    uint32_t fingerprint = model_fingerprint(l->row_hash[row]);
    bytes[0] = (unsigned char)fingerprint;
    bytes[1] = (unsigned char)(fingerprint >> 8);
    bytes[2] = (unsigned char)count;
    if (count)
        buf_add(entries, (struct str){(const char *)bytes, 3 + 2 * (size_t)count});
}

static void pack_sparse(struct arena *arena, struct buf *out, const struct learner *l,
                        unsigned prune, struct model_sparse_header *header)
{
    uint32_t buckets = (uint32_t)(l->row_count / 4 + 1), next = 0;
    struct scale scale = scale_of(largest_weight(l), header->values);
    struct placed *placed = place_rows(arena, l, buckets);
    uint32_t *starts = arena_new_array(arena, uint32_t, buckets + 1);
    struct buf entries = {.arena = arena};
    for (uint32_t b = 0; b < buckets; b++) {
        starts[b] = (uint32_t)entries.n;
        for (; next < l->row_count && placed[next].place == b; next++)
            add_entry(&entries, l, placed[next].row, &scale, prune);
    }
    starts[buckets] = (uint32_t)entries.n;
    header->bucket_count = buckets;
    header->starts = add_section(out, starts, (buckets + 1) * sizeof *starts);
    header->entries = add_section(out, buf_string(&entries), entries.n);
}

/* Weights of LEFT and RIGHT less that of SHIFT. */
static void differences(const struct learner *l, uint32_t row, double out[2])
{
    const float *weight = &l->weight[(size_t)row * l->stride];
    out[0] = (double)weight[ACTION_LEFT] - weight[ACTION_SHIFT];
    out[1] = (double)weight[ACTION_RIGHT] - weight[ACTION_SHIFT];
}

static double largest_difference(const struct learner *l)
{
    double largest = 1e-9, pair[2];
    for (uint32_t row = 0; row < l->row_count; row++) {
        differences(l, row, pair);
        largest = fmax(largest, fmax(fabs(pair[0]), fabs(pair[1])));
    }
    return largest;
}

static uint32_t slot_of(const struct learner *l, uint32_t row, const struct scale *scale,
                        unsigned prune)
{
    double pair[2];
    differences(l, row, pair);
    unsigned left = quantise(scale, pair[0]), right = quantise(scale, pair[1]);
    if (strength(left) <= prune && strength(right) <= prune)
        return 0;
    return model_fingerprint(l->row_hash[row]) | left << 16 | right << 24;
}

/* Slots in order of place, each as near to its place as those before it allow: what linear
 * probing would give, without wrapping round. */
static void pack_ternary(struct arena *arena, struct buf *out, const struct learner *l,
                         unsigned prune, struct model_ternary_header *header)
{
    struct scale scale = scale_of(largest_difference(l), header->values);
    uint32_t kept = 0;
    for (uint32_t row = 0; row < l->row_count; row++)
        kept += slot_of(l, row, &scale, prune) != 0;
    header->slot_count = kept + kept / 100 * ROOM + 8;
    struct placed *placed = place_rows(arena, l, header->slot_count);
    uint32_t *slots = arena_new_array(arena, uint32_t, (size_t)header->slot_count + kept + 1);
    uint32_t next = 0;
    for (uint32_t i = 0; i < l->row_count; i++) {
        uint32_t slot = slot_of(l, placed[i].row, &scale, prune);
        if (!slot)
            continue;
        if (next < placed[i].place)
            next = placed[i].place;
        slots[next++] = slot;
    }
    size_t length = (next > header->slot_count ? next : header->slot_count) + 1;
    header->slots = add_section(out, slots, length * sizeof *slots);
}

static struct str pack_pruned(struct arena *arena, const struct pack *pack, unsigned prune)
{
    struct model_header header = {.magic = MODEL_MAGIC,
                                  .version = MODEL_VERSION,
                                  .fingerprint = features_fingerprint(),
                                  .tag_count = pack->tags->count,
                                  .heads = {.step = 1},
                                  .relations = {.step = 1}};
    memcpy(header.tags, pack->tags->tags, sizeof header.tags);
    struct buf out = {.arena = arena};
    buf_add(&out, (struct str){(const char *)&header, sizeof header});
    pack_sparse(arena, &out, pack->tagger, prune, &header.tagger);
    pack_sparse(arena, &out, pack->labels, prune, &header.labeller);
    pack_ternary(arena, &out, pack->actions, prune, &header.actions);
    header.length = (uint32_t)out.n;
    memcpy(out.s, &header, sizeof header);
    return (struct str){out.s, out.n};
}

struct str pack_model(struct arena *arena, const struct pack *pack)
{
    unsigned low = 0, high = STEPS; /* high fits */
    while (low < high) {
        struct arena trial = {0};
        unsigned middle = (low + high) / 2;
        if (pack_pruned(&trial, pack, middle).n <= FILE_BYTES_MAX)
            high = middle;
        else
            low = middle + 1;
        arena_free(&trial);
    }
    return pack_pruned(arena, pack, high);
}
