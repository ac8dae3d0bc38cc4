#include "compare/story_index.h"

#include "compare/stories.h"
#include "compare/story_part.h"

_Static_assert((int)CR_STORY_DAYS == (int)STORY_DAYS_MAX, "the public window is the window");

enum {
    KEY_TERMS = 32,      /* of a profile, by which it is found */
    POSTINGS_MAX = 3000, /* of one term, the latest ones: what more articles share tells little */
    CANDIDATES_MAX = 64, /* pairs judged for one new article */
};

/* Growing -------------------------------------------------------------------------------------- */

static uint32_t larger(uint32_t capacity)
{
    return capacity ? 2 * capacity : 256;
}

static void grow_articles(struct cr_story_index *x)
{
    uint32_t to = larger(x->capacity);
    struct arena *a = &x->arena;
    x->profiles =
        arena_grow(a, x->profiles, x->count * sizeof *x->profiles, to * sizeof *x->profiles);
    x->nodes = arena_grow(a, x->nodes, x->count * sizeof *x->nodes, to * sizeof *x->nodes);
    x->scores = arena_new_array(a, float, to);
    x->touched = arena_new_array(a, uint32_t, to);
    x->capacity = to;
}

static struct story_term *term_slot(struct story_term *terms, uint32_t slots, uint32_t id)
{
    uint32_t at = id & (slots - 1);
    while (terms[at].latest && terms[at].id != id)
        at = (at + 1) & (slots - 1);
    return &terms[at];
}

static void grow_terms(struct cr_story_index *x)
{
    uint32_t slots = x->term_slots ? 2 * x->term_slots : 4096;
    struct story_term *terms = arena_new_array(&x->arena, struct story_term, slots);
    for (uint32_t i = 0; i < x->term_slots; i++)
        if (x->terms[i].latest)
            *term_slot(terms, slots, x->terms[i].id) = x->terms[i];
    x->terms = terms;
    x->term_slots = slots;
}

static void post(struct cr_story_index *x, const struct profile_entry *key, uint32_t article)
{
    if (x->posting_count == x->posting_capacity) {
        uint32_t to = larger(x->posting_capacity);
        x->postings = arena_grow(&x->arena, x->postings, x->posting_count * sizeof *x->postings,
                                 to * sizeof *x->postings);
        x->posting_capacity = to;
    }
    if (2 * x->term_count >= x->term_slots)
        grow_terms(x);
    struct story_term *term = term_slot(x->terms, x->term_slots, key->id);
    uint32_t older = term->latest ? term->latest - 1 : (uint32_t)STORY_NOBODY;
    x->term_count += !term->latest;
    x->postings[x->posting_count++] = (struct story_posting){article, key->value, older};
    *term = (struct story_term){key->id, x->posting_count};
}

static void add_edge(struct cr_story_index *x, uint32_t a, uint32_t b, double score)
{
    if (x->edge_count == x->edge_capacity) {
        uint32_t to = larger(x->edge_capacity);
        x->edges = arena_grow(&x->arena, x->edges, x->edge_count * sizeof *x->edges,
                              to * sizeof *x->edges);
        x->edge_capacity = to;
    }
    x->edges[x->edge_count] =
        (struct story_edge){{a, b}, {x->nodes[a].edges, x->nodes[b].edges}, score};
    x->nodes[a].edges = x->nodes[b].edges = x->edge_count++;
}

/* Connected parts ------------------------------------------------------------------------------ */

static uint32_t part_of(struct cr_story_index *x, uint32_t article)
{
    while (x->nodes[article].parent != article) {
        uint32_t *parent = &x->nodes[article].parent;
        article = *parent = x->nodes[*parent].parent;
    }
    return article;
}

static void connect(struct cr_story_index *x, uint32_t a, uint32_t b)
{
    uint32_t p = part_of(x, a), q = part_of(x, b);
    if (p == q)
        return;
    if (x->nodes[p].size < x->nodes[q].size) {
        uint32_t swap = p;
        p = q;
        q = swap;
    }
    struct story_node *large = &x->nodes[p], *small = &x->nodes[q];
    uint32_t next = large->next;
    large->next = small->next;
    small->next = next;
    small->parent = p;
    large->size += small->size;
    large->stale = large->stale || small->stale;
}

/* Candidates ----------------------------------------------------------------------------------- */

static int stronger_first(const void *a, const void *b)
{
    const struct profile_entry *x = a, *y = b;
    if (x->value != y->value)
        return x->value > y->value ? -1 : 1;
    return (x->id > y->id) - (x->id < y->id);
}

/* The strongest names and words of the lead, and names of the rest. */
static uint32_t key_terms(struct arena *scratch, const struct story_profile *p,
                          struct profile_entry keys[KEY_TERMS])
{
    uint32_t names = p->first[PROFILE_NAMES + 1] - p->first[PROFILE_NAMES];
    uint32_t lead = p->first[PROFILE_LEAD + 1] - p->first[PROFILE_LEAD], count = 0;
    struct profile_entry *all = arena_new_array(scratch, struct profile_entry, names + lead);
    memcpy(all, p->entries + p->first[PROFILE_NAMES], names * sizeof *all);
    memcpy(all + names, p->entries + p->first[PROFILE_LEAD], lead * sizeof *all);
    if (names + lead)
        qsort(all, names + lead, sizeof *all, stronger_first);
    for (uint32_t i = 0; i < names + lead && count < KEY_TERMS; i++) {
        bool twice = false;
        for (uint32_t k = 0; k < count; k++)
            twice = twice || keys[k].id == all[i].id;
        if (!twice)
            keys[count++] = all[i];
    }
    return count;
}

/* Adds up what earlier articles share with the keys; returns how many share anything. */
static uint32_t look_up(struct cr_story_index *x, const struct story_profile *profile,
                        const struct profile_entry *keys, uint32_t key_count)
{
    uint32_t touched = 0;
    for (uint32_t k = 0; k < key_count && x->term_slots; k++) {
        uint32_t at = term_slot(x->terms, x->term_slots, keys[k].id)->latest, seen = 0;
        for (at = at ? at - 1 : (uint32_t)STORY_NOBODY; at != STORY_NOBODY && seen < POSTINGS_MAX;
             seen++) {
            const struct story_posting *posting = &x->postings[at];
            at = posting->older;
            if (x->scores[posting->article] == 0)
                x->touched[touched++] = posting->article;
            x->scores[posting->article] += posting->value * keys[k].value;
        }
    }
    uint32_t kept = 0;
    for (uint32_t i = 0; i < touched; i++) {
        if (story_pair_is_forbidden(profile, x->profiles[x->touched[i]]))
            x->scores[x->touched[i]] = 0;
        else
            x->touched[kept++] = x->touched[i];
    }
    return kept;
}

struct candidate {
    float score;
    uint32_t article;
};

static int better_first(const void *a, const void *b)
{
    const struct candidate *x = a, *y = b;
    if (x->score != y->score)
        return x->score > y->score ? -1 : 1;
    return (x->article > y->article) - (x->article < y->article);
}

static void judge_candidates(struct cr_story_index *x, uint32_t article)
{
    struct arena scratch = arena_child(&x->arena);
    struct profile_entry keys[KEY_TERMS];
    const struct story_profile *profile = x->profiles[article];
    uint32_t key_count = key_terms(&scratch, profile, keys);
    uint32_t found = look_up(x, profile, keys, key_count);
    struct candidate *list = arena_new_array(&scratch, struct candidate, found);
    for (uint32_t i = 0; i < found; i++) {
        list[i] = (struct candidate){x->scores[x->touched[i]], x->touched[i]};
        x->scores[x->touched[i]] = 0;
    }
    if (found)
        qsort(list, found, sizeof *list, better_first);
    for (uint32_t i = 0; i < found && i < CANDIDATES_MAX; i++) {
        double score = story_pair_score(x->same_story, profile, x->profiles[list[i].article]);
        if (score <= STORY_EDGE_LEAST)
            continue;
        add_edge(x, article, list[i].article, score);
        connect(x, article, list[i].article);
        x->nodes[part_of(x, article)].stale = true;
    }
    for (uint32_t k = 0; k < key_count; k++)
        post(x, &keys[k], article);
    arena_free(&scratch);
}

static uint32_t append(struct cr_story_index *x, const struct story_profile *profile)
{
    if (x->count == x->capacity)
        grow_articles(x);
    uint32_t article = x->count++;
    x->profiles[article] = profile;
    x->nodes[article] = (struct story_node){
        .parent = article, .next = article, .edges = STORY_NOBODY, .story = article, .size = 1};
    return article;
}

/* What others call ----------------------------------------------------------------------------- */

void story_index_init(struct cr_story_index *index, const struct logistic *same_story)
{
    *index = (struct cr_story_index){.same_story = same_story};
}

void story_index_add(struct cr_story_index *index, const struct story_profile *profile)
{
    judge_candidates(index, append(index, profile));
}

uint32_t story_index_story(struct cr_story_index *index, uint32_t article)
{
    uint32_t root = part_of(index, article);
    if (index->nodes[root].stale)
        story_part_group(index, root);
    return index->nodes[article].story;
}

void story_index_restore(struct cr_story_index *index, const struct story_profile *profile,
                         uint32_t story)
{
    uint32_t article = append(index, profile);
    struct arena scratch = arena_child(&index->arena);
    struct profile_entry keys[KEY_TERMS];
    uint32_t key_count = key_terms(&scratch, profile, keys);
    for (uint32_t k = 0; k < key_count; k++)
        post(index, &keys[k], article);
    arena_free(&scratch);
    index->nodes[article].restored = true;
    if (story == article)
        return;
    connect(index, article, story);
    index->nodes[article].story = index->nodes[story].story;
}
