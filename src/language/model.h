/*
 * The weights of the tagger and the parser: one file, mapped read-only.
 *
 * A *table* maps features (64-bit hashes) to weights. Weights are one byte: the index of a value
 * in the table's own list of 256, spaced logarithmically (mu-law) by the trainer, which costs
 * nothing measurable where linear spacing costs 2.7 points of UAS. Two kinds:
 *
 *   sparse   for many classes (tags, labels): buckets of entries {fingerprint, n, n × {class,
 *            weight}}
 *   ternary  for the three actions: open addressing, one 32-bit slot a feature {fingerprint,
 *            weight of LEFT, weight of RIGHT}, both less that of SHIFT, which is 0
 *
 * A fingerprint is 16 bits of the hash: a feature never seen passes for another one in about one
 * look-up of 10,000, which is noise. All numbers are little-endian. The writer is
 * training/pack.c.
 */
#ifndef LANGUAGE_MODEL_H
#define LANGUAGE_MODEL_H

#include "base/file.h"
#include "language/features.h"
#include "language/parse.h"

enum { MODEL_VERSION = 1, MODEL_CLASSES_MAX = 256, MODEL_VALUES = 256, CALIBRATION_BINS = 64 };

#define MODEL_MAGIC "crgrammr"

struct model_section {
    uint32_t offset; /* bytes from the start of the file, a multiple of 8 */
    uint32_t length; /* bytes */
};

struct model_sparse_header {
    uint32_t bucket_count;
    struct model_section starts; /* uint32_t[bucket_count + 1]: bytes into the entries */
    struct model_section entries;
    int16_t values[MODEL_VALUES];
};

struct model_ternary_header {
    uint32_t slot_count;        /* features hash to one of these; the last of the section is free */
    struct model_section slots; /* uint32_t[…]; 0 is free */
    int16_t values[MODEL_VALUES];
};

/* Share of right answers (0 … 255) by margin: the last bin holds all larger ones. */
struct model_calibration {
    uint32_t step; /* width of a bin; at least 1 */
    uint8_t share[CALIBRATION_BINS];
};

struct model_header {
    char magic[8];
    uint32_t version;
    uint32_t length;      /* of the file */
    uint64_t checksum;    /* of all that follows this field */
    uint64_t fingerprint; /* features_fingerprint() of the trainer */
    uint32_t tag_count;
    uint8_t tags[MODEL_CLASSES_MAX][2]; /* a class is a pair of enum upos, enum xpos */
    struct model_sparse_header tagger;
    struct model_sparse_header labeller;
    struct model_ternary_header actions;
    struct model_calibration heads;     /* by the least margin of an action that decided it */
    struct model_calibration relations; /* of right heads, by the margin of the label */
};

struct model {
    struct file_map file;
    const struct model_header *header;
};

/* Errors: CR_NOT_FOUND, CR_IO, CR_DAMAGED (message with the remedy). */
enum cr_status model_open(const char *path, struct model *out, struct cr_error *error);
void model_close(struct model *model);

static inline unsigned model_bin(const struct model_calibration *calibration, int32_t margin)
{
    uint32_t bin = (uint32_t)margin / calibration->step;
    return bin < CALIBRATION_BINS ? bin : CALIBRATION_BINS - 1;
}

/* Fills in the checksum of a whole file in memory: the writer's last act. */
void model_seal(void *bytes, size_t length);

/* Adds the weights of the features to scores[MODEL_CLASSES_MAX]. */
void model_score_sparse(const struct model *model, const struct model_sparse_header *table,
                        const struct features *features, int32_t *scores);
void model_score_actions(const struct model *model, const struct features *features,
                         int32_t scores[ACTION_COUNT]);

/* Where a hash goes; shared with the writer. */
static inline uint32_t model_place(uint64_t hash, uint32_t count)
{
    return (uint32_t)((hash >> 32) * count >> 32);
}

static inline uint32_t model_fingerprint(uint64_t hash)
{
    uint32_t f = hash & 0xffff;
    return f ? f : 1;
}

#endif
