#include "language/model.h"

#include "language/hash.h"

static enum cr_status refuse(const char *path, enum cr_status status, const char *what,
                             struct cr_error *error)
{
    return error_set(error, status,
                     "%s: %s; install crossread's data again, or make it with \"make train\"", path,
                     what);
}

static enum cr_status damaged(const char *path, const char *what, struct cr_error *error)
{
    return refuse(path, CR_DAMAGED, what, error);
}

/* Of what follows the field. Four lanes, so that 8 MB take a millisecond. */
static uint64_t checksum(const void *file, size_t file_length)
{
    enum { LANES = 4 };
    const size_t from = offsetof(struct model_header, fingerprint);
    const char *at = (const char *)file + from;
    size_t length = file_length - from;
    uint64_t lane[LANES] = {1, 2, 3, 4};
    size_t blocks = length / (LANES * sizeof *lane);
    for (size_t i = 0; i < blocks; i++)
        for (unsigned k = 0; k < LANES; k++, at += sizeof *lane) {
            uint64_t word;
            memcpy(&word, at, sizeof word);
            lane[k] = (lane[k] ^ word) * 0x9e3779b97f4a7c15u;
            lane[k] ^= lane[k] >> 29;
        }
    uint64_t sum = length;
    for (unsigned k = 0; k < LANES; k++)
        sum = hash_mix(sum, lane[k]);
    for (size_t i = 0; i < length % (LANES * sizeof *lane); i++)
        sum = hash_mix(sum, (unsigned char)at[i]);
    return sum;
}

void model_seal(void *bytes, size_t length)
{
    ((struct model_header *)bytes)->checksum = checksum(bytes, length);
}

static bool section_fits(const struct model *model, struct model_section s, size_t least)
{
    return s.offset % 8 == 0 && s.offset <= model->file.length &&
           s.length <= model->file.length - s.offset && s.length >= least;
}

static const void *section(const struct model *model, struct model_section s)
{
    return (const char *)model->file.bytes + s.offset;
}

static bool sparse_fits(const struct model *model, const struct model_sparse_header *table)
{
    size_t starts = ((size_t)table->bucket_count + 1) * sizeof(uint32_t);
    if (table->bucket_count == 0 || !section_fits(model, table->starts, starts) ||
        !section_fits(model, table->entries, 0))
        return false;
    const uint32_t *start = section(model, table->starts);
    for (uint32_t i = 0; i < table->bucket_count; i++)
        if (start[i] > start[i + 1])
            return false;
    return start[table->bucket_count] <= table->entries.length;
}

static bool ternary_fits(const struct model *model, const struct model_ternary_header *table)
{
    size_t slots = ((size_t)table->slot_count + 1) * sizeof(uint32_t);
    if (table->slot_count == 0 || !section_fits(model, table->slots, slots))
        return false;
    const uint32_t *slot = section(model, table->slots);
    return slot[table->slots.length / sizeof *slot - 1] == 0;
}

static bool tags_fit(const struct model_header *header)
{
    if (header->tag_count == 0 || header->tag_count >= TAG_NONE)
        return false;
    for (uint32_t i = 0; i < header->tag_count; i++)
        if (header->tags[i][0] >= UPOS_COUNT || header->tags[i][1] >= XPOS_COUNT)
            return false;
    return true;
}

static enum cr_status check(const struct model *model, const char *path, struct cr_error *error)
{
    const struct model_header *header = model->file.bytes;
    if (model->file.length < sizeof *header ||
        memcmp(header->magic, MODEL_MAGIC, sizeof header->magic) != 0)
        return damaged(path, "is no file of weights", error);
    if (header->version != MODEL_VERSION)
        return damaged(path, "was made by another version of crossread", error);
    if (header->length != model->file.length)
        return damaged(path, "is cut off", error);
    if (header->checksum != checksum(header, model->file.length))
        return damaged(path, "is damaged", error);
    if (header->fingerprint != features_fingerprint())
        return damaged(path, "was trained with other feature templates", error);
    if (!tags_fit(header) || !sparse_fits(model, &header->tagger) ||
        !sparse_fits(model, &header->labeller) || !ternary_fits(model, &header->actions) ||
        !header->heads.step || !header->relations.step)
        return damaged(path, "contradicts itself", error);
    return CR_OK;
}

enum cr_status model_open(const char *path, struct model *out, struct cr_error *error)
{
    *out = (struct model){0};
    enum cr_status status = file_map_open(path, &out->file, error);
    if (status == CR_NOT_FOUND)
        return refuse(path, CR_NOT_FOUND, "no such file", error);
    if (status != CR_OK)
        return status;
    out->header = out->file.bytes;
    status = check(out, path, error);
    if (status != CR_OK)
        model_close(out);
    return status;
}

void model_close(struct model *model)
{
    file_map_close(&model->file);
    model->header = NULL;
}

/* The run of entries in which a feature's own would be. */
struct bucket {
    const unsigned char *at, *end;
};

static void score_entry(const unsigned char *entry, unsigned count, const int16_t *values,
                        int32_t *scores)
{
    for (unsigned k = 0; k < count; k++)
        scores[entry[2 * k]] += values[entry[2 * k + 1]];
}

static void score_bucket(struct bucket bucket, uint32_t fingerprint, const int16_t *values,
                         int32_t *scores)
{
    enum { HEAD = 3 };
    const unsigned char *at = bucket.at;
    while (bucket.end - at >= HEAD) {
        unsigned count = at[2];
        const unsigned char *next = at + HEAD + 2 * count;
        if (next > bucket.end)
            return;
        if ((uint32_t)(at[0] | at[1] << 8) == fingerprint) {
            score_entry(at + HEAD, count, values, scores);
            return;
        }
        at = next;
    }
}

/* Three passes, so that the memory of all features is on its way before the first is needed. */
void model_score_sparse(const struct model *model, const struct model_sparse_header *table,
                        const struct features *features, int32_t *scores)
{
    const uint32_t *starts = section(model, table->starts);
    const unsigned char *entries = section(model, table->entries);
    struct bucket buckets[FEATURES_MAX];
    for (unsigned i = 0; i < features->count; i++)
        __builtin_prefetch(&starts[model_place(features->hash[i], table->bucket_count)]);
    for (unsigned i = 0; i < features->count; i++) {
        uint32_t place = model_place(features->hash[i], table->bucket_count);
        buckets[i] = (struct bucket){entries + starts[place], entries + starts[place + 1]};
        __builtin_prefetch(buckets[i].at);
    }
    for (unsigned i = 0; i < features->count; i++)
        score_bucket(buckets[i], model_fingerprint(features->hash[i]), table->values, scores);
}

void model_score_actions(const struct model *model, const struct features *features,
                         int32_t scores[ACTION_COUNT])
{
    const struct model_ternary_header *table = &model->header->actions;
    const uint32_t *slots = section(model, table->slots);
    int32_t left = 0, right = 0;
    for (unsigned i = 0; i < features->count; i++)
        __builtin_prefetch(&slots[model_place(features->hash[i], table->slot_count)]);
    for (unsigned i = 0; i < features->count; i++) {
        uint32_t fingerprint = model_fingerprint(features->hash[i]);
        const uint32_t *slot = &slots[model_place(features->hash[i], table->slot_count)];
        while (*slot && (*slot & 0xffff) != fingerprint)
            slot++;
        left += *slot ? table->values[*slot >> 16 & 0xff] : 0;
        right += *slot ? table->values[*slot >> 24] : 0;
    }
    scores[ACTION_SHIFT] = 0;
    scores[ACTION_LEFT] = left;
    scores[ACTION_RIGHT] = right;
}
