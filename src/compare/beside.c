#include "compare/beside.h"

#include <math.h>

/* Two sentences are laid side by side when they share terms of this weight. */
static const float SHARED_LEAST = 1.0f;
static const float NEAR_SHARE = 0.7f; /* of a term's weight, where a similar one is shared */

const struct statement *beside_statement(const struct beside *b, struct place p)
{
    return &b->documents[p.document].items[p.sentence];
}

/* "It is not known [how many took part]". */
static bool is_open(const struct statement *s, const struct term *term)
{
    uint32_t at = s->sentence->words[term->word].start;
    for (uint32_t c = 0; c < s->claim_count; c++) {
        struct cr_span question = s->claims[c].claim->question;
        if (at >= question.start && at < question.end)
            return true;
    }
    return false;
}

static void add_sentence(struct arena *arena, struct beside *b, const struct statement *s,
                         uint32_t place)
{
    const struct vocabulary_entry *entries = b->vocabulary->entries;
    for (uint32_t t = 0; t < s->term_count; t++) {
        uint32_t id = s->terms[t].id;
        vec_push(arena, &b->of_bucket[entries[id].bucket],
                 (struct mention){place, id, is_open(s, &s->terms[t])});
    }
    for (uint32_t t = 0; t < s->topic_count; t++)
        vec_push(arena, &b->of_topic[entries[s->topics[t]].bucket], place);
}

struct beside beside_make(struct arena *arena, const struct vocabulary *v,
                          const struct statements *documents, uint32_t count)
{
    vec(struct place) places = {0};
    struct beside b = {.vocabulary = v,
                       .documents = documents,
                       .of_bucket = arena_new_array(arena, posting, v->buckets.count),
                       .of_topic = arena_new_array(arena, topic_posting, v->buckets.count)};
    for (uint32_t d = 0; d < count; d++) {
        for (uint32_t i = 0; i < documents[d].count; i++) {
            const struct statement *s = &documents[d].items[i];
            if (s->term_count == 0 || s->claim_count == 0)
                continue;
            add_sentence(arena, &b, s, (uint32_t)places.count);
            vec_push(arena, &places, (struct place){d, i});
        }
    }
    b.places = places.items;
    b.count = (uint32_t)places.count;
    b.shared = arena_new_array(arena, float, b.count);
    return b;
}

/* What one side asks for is enough to lay both side by side. */
static float weight_shared(const struct vocabulary_entry *entry, const struct term *term, bool open,
                           const struct mention *m)
{
    bool same = m->term == term->id;
    float weight = same ? term->weight : term->weight * NEAR_SHARE;
    return (open || m->open) && (same || entry->is_event) ? fmaxf(weight, SHARED_LEAST) : weight;
}

/* Weight of the terms that later sentences share with sentence `at`. */
static void share_terms(struct beside *b, uint32_t at)
{
    const struct statement *s = beside_statement(b, b->places[at]);
    for (uint32_t t = 0; t < s->term_count; t++) {
        const struct term *term = &s->terms[t];
        const struct vocabulary_entry *entry = &b->vocabulary->entries[term->id];
        const posting *list = &b->of_bucket[entry->bucket];
        bool open = is_open(s, term);
        for (size_t i = 0; i < list->count; i++) {
            const struct mention *m = &list->items[i];
            if (m->place > at)
                b->shared[m->place] += weight_shared(entry, term, open, m);
        }
    }
}

/* Numbers of one topic are laid side by side whatever else the sentences share. */
static void share_topics(struct beside *b, uint32_t at)
{
    const struct statement *s = beside_statement(b, b->places[at]);
    for (uint32_t t = 0; t < s->topic_count; t++) {
        uint32_t bucket = b->vocabulary->entries[s->topics[t]].bucket;
        const topic_posting *list = &b->of_topic[bucket];
        for (size_t i = 0; i < list->count; i++)
            if (list->items[i] > at)
                b->shared[list->items[i]] += SHARED_LEAST;
    }
}

void beside_find(struct beside *b, uint32_t at)
{
    memset(b->shared, 0, b->count * sizeof *b->shared);
    share_terms(b, at);
    share_topics(b, at);
}

bool beside_has(const struct beside *b, uint32_t place)
{
    return b->shared[place] >= SHARED_LEAST;
}
