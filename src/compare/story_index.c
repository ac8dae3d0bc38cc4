#include "compare/story_index.h"

#include "base/vec.h"
#include "compare/engine.h"
#include "compare/stories.h"

_Static_assert((int)CR_STORY_DAYS == (int)STORY_DAYS_MAX, "the public window is the window");

enum {
    KEY_TERMS = 32,       /* of a profile, by which it is found */
    POSTINGS_MAX = 3000,  /* of one term, the latest ones: what more articles share tells little */
    CANDIDATES_MAX = 64,  /* pairs judged for one new article */
    LINKAGE_SAMPLE = 8,   /* members of a group that stand for it */
    NOBODY = 0xffffffffu
};

/* A pair this likely one event is an edge. The look-alikes that the weights are learned from are far
 * denser than the reports a reader lays side by side: at an even chance, one story in four fell apart
 * out of fold. */
static const double EDGE_LEAST = 0.42;

struct story_posting {
    uint32_t article;
    float value;
    uint32_t older; /* posting of the same term; NOBODY */
};

struct story_term {
    uint32_t id;
    uint32_t latest; /* posting plus one; 0: a free slot */
};

/* An edge in the lists of both its articles. */
struct story_edge {
    uint32_t article[2];
    uint32_t next[2]; /* edge of the same article; NOBODY */
    double score;
};

struct story_node {
    uint32_t parent;  /* of the connected part: a root is its own */
    uint32_t next;    /* ring of the connected part's members */
    uint32_t edges;   /* the first; NOBODY */
    uint32_t story;   /* least member */
    uint32_t size;    /* of a root: members of the part */
    bool stale;       /* of a root: to be grouped anew */
    bool restored;    /* its edges are not known */
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
    x->profiles = arena_grow(a, x->profiles, x->count * sizeof *x->profiles,
                             to * sizeof *x->profiles);
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
    uint32_t older = term->latest ? term->latest - 1 : (uint32_t)NOBODY;
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
        for (at = at ? at - 1 : (uint32_t)NOBODY; at != NOBODY && seen < POSTINGS_MAX; seen++) {
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
        if (score <= EDGE_LEAST)
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
        .parent = article, .next = article, .edges = NOBODY, .story = article, .size = 1};
    return article;
}

/* Grouping a connected part -------------------------------------------------------------------- */

/* Groups of a part while they are joined. Members are numbered within the part. */
struct part {
    struct cr_story_index *index;
    uint32_t *members; /* [count] articles, ascending */
    uint32_t count;
    uint32_t *group;   /* [count] its root, a member */
    uint32_t *next;    /* [count] ring of the group */
    uint32_t *size;    /* [count] of a root */
    uint32_t *version; /* [count] of a root: how often it was joined */
};

struct joint {
    double score;
    uint64_t low, high; /* fingerprints, for an order that does not depend on that of adding */
    uint32_t a, b;      /* members */
    uint32_t a_version, b_version; /* of the groups for which joining failed last */
};

static int likelier_first(const void *a, const void *b)
{
    const struct joint *x = a, *y = b;
    if (x->score != y->score)
        return x->score > y->score ? -1 : 1;
    if (x->low != y->low)
        return x->low < y->low ? -1 : 1;
    return (x->high > y->high) - (x->high < y->high);
}

static int ascending(const void *a, const void *b)
{
    const uint32_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

/* Members of a group, evenly spread over it where there are many. */
static uint32_t sample(const struct part *part, uint32_t root, uint32_t out[LINKAGE_SAMPLE])
{
    uint32_t size = part->size[root], count = size < LINKAGE_SAMPLE ? size : LINKAGE_SAMPLE;
    uint32_t at = root, step = 0;
    for (uint32_t i = 0; i < count; i++) {
        for (; step < (uint64_t)i * size / count; step++)
            at = part->next[at];
        out[i] = part->members[at];
    }
    return count;
}

/* Mean probability between two groups; -1 where a pair is forbidden. */
static double linkage(const struct part *part, uint32_t a, uint32_t b)
{
    const struct cr_story_index *x = part->index;
    uint32_t as[LINKAGE_SAMPLE], bs[LINKAGE_SAMPLE];
    uint32_t n = sample(part, a, as), m = sample(part, b, bs);
    double sum = 0;
    for (uint32_t i = 0; i < n; i++) {
        for (uint32_t j = 0; j < m; j++) {
            double p = story_pair_score(x->same_story, x->profiles[as[i]], x->profiles[bs[j]]);
            if (p < 0)
                return -1;
            sum += p;
        }
    }
    return sum / ((double)n * m);
}

static uint32_t group_of(struct part *part, uint32_t member)
{
    while (part->group[member] != member)
        member = part->group[member] = part->group[part->group[member]];
    return member;
}

static void join(struct part *part, uint32_t a, uint32_t b)
{
    uint32_t next = part->next[a];
    part->group[b] = a;
    part->size[a] += part->size[b];
    part->next[a] = part->next[b];
    part->next[b] = next;
    part->version[a]++;
}

/* True where it joined two groups. */
static bool try_joint(struct part *part, struct joint *joint)
{
    uint32_t a = group_of(part, joint->a), b = group_of(part, joint->b);
    if (a == b || (joint->a_version == part->version[a] && joint->b_version == part->version[b]))
        return false;
    if (a > b) {
        uint32_t swap = a;
        a = b;
        b = swap;
    }
    if (linkage(part, a, b) > EDGE_LEAST) {
        join(part, a, b);
        return true;
    }
    joint->a_version = part->version[group_of(part, joint->a)];
    joint->b_version = part->version[group_of(part, joint->b)];
    return false;
}

static uint32_t member_of(const struct part *part, uint32_t article)
{
    const uint32_t *at =
        bsearch(&article, part->members, part->count, sizeof *part->members, ascending);
    return (uint32_t)(at - part->members);
}

static struct joint joint_of(const struct part *part, uint32_t a, uint32_t b, double score)
{
    uint64_t x = part->index->profiles[part->members[a]]->fingerprint;
    uint64_t y = part->index->profiles[part->members[b]]->fingerprint;
    return (struct joint){score, x < y ? x : y, x < y ? y : x, a, b, NOBODY, NOBODY};
}

typedef vec(struct joint) joint_list;

/* Edges stand in the lists of both ends; each is taken at its newer one. */
static void gather_edges(struct arena *scratch, const struct part *part, uint32_t member,
                         joint_list *out)
{
    const struct cr_story_index *x = part->index;
    uint32_t article = part->members[member];
    for (uint32_t e = x->nodes[article].edges; e != NOBODY;) {
        const struct story_edge *edge = &x->edges[e];
        bool second = edge->article[1] == article;
        if (!second)
            vec_push(scratch, out,
                     joint_of(part, member, member_of(part, edge->article[1]), edge->score));
        e = edge->next[second];
    }
}

/* Pairs of restored articles were judged when they were added to another index. */
static void judge_restored(struct arena *scratch, const struct part *part, uint32_t member,
                           joint_list *out)
{
    const struct cr_story_index *x = part->index;
    for (uint32_t j = 0; j < member; j++) {
        if (!x->nodes[part->members[j]].restored)
            continue;
        double p = story_pair_score(x->same_story, x->profiles[part->members[member]],
                                    x->profiles[part->members[j]]);
        if (p > EDGE_LEAST)
            vec_push(scratch, out, joint_of(part, member, j, p));
    }
}

static void begin_part(struct arena *scratch, struct cr_story_index *x, uint32_t root,
                       struct part *part)
{
    uint32_t count = x->nodes[root].size, at = root;
    *part = (struct part){.index = x,
                          .members = arena_new_array(scratch, uint32_t, count),
                          .count = count,
                          .group = arena_new_array(scratch, uint32_t, count),
                          .next = arena_new_array(scratch, uint32_t, count),
                          .size = arena_new_array(scratch, uint32_t, count),
                          .version = arena_new_array(scratch, uint32_t, count)};
    for (uint32_t i = 0; i < count; i++, at = x->nodes[at].next)
        part->members[i] = at;
    qsort(part->members, count, sizeof *part->members, ascending);
    for (uint32_t i = 0; i < count; i++) {
        part->group[i] = part->next[i] = i;
        part->size[i] = 1;
    }
}

static void group_part(struct cr_story_index *x, uint32_t root)
{
    struct arena scratch = arena_child(&x->arena);
    struct part part;
    joint_list joints = {0};
    begin_part(&scratch, x, root, &part);
    for (uint32_t i = 0; i < part.count; i++) {
        gather_edges(&scratch, &part, i, &joints);
        if (x->nodes[part.members[i]].restored)
            judge_restored(&scratch, &part, i, &joints);
    }
    if (joints.count)
        qsort(joints.items, joints.count, sizeof *joints.items, likelier_first);
    for (bool more = true; more;) {
        more = false;
        for (size_t i = 0; i < joints.count; i++)
            more = try_joint(&part, &joints.items[i]) || more;
    }
    /* A group's root is its least member: join() keeps the lesser of two. */
    for (uint32_t i = 0; i < part.count; i++)
        x->nodes[part.members[i]].story = part.members[group_of(&part, i)];
    x->nodes[root].stale = false;
    arena_free(&scratch);
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
        group_part(index, root);
    return index->nodes[article].story;
}

enum cr_status cr_story_profile(const struct cr_engine *engine, const struct cr_article *article,
                                void **out, size_t *length, struct cr_error *error)
{
    struct arena arena = {0};
    jmp_buf jump;
    *out = NULL;
    if (ARENA_GUARD(&arena, jump)) {
        arena_free(&arena);
        return error_no_memory(error);
    }
    struct article_claims *skimmed = arena_new(&arena, struct article_claims);
    struct names *names = arena_new(&arena, struct names);
    claims_skim(&arena, &engine->tools, article, skimmed, names);
    const struct story_profile *profile =
        story_profile_make(&arena, engine->tools.lexicon, engine->frequency, skimmed, names);
    *length = profile->size;
    *out = malloc(profile->size);
    if (*out)
        memcpy(*out, profile, profile->size);
    arena_free(&arena);
    return *out ? CR_OK : error_no_memory(error);
}

enum cr_status cr_story_index_new(const struct cr_engine *engine, struct cr_story_index **out,
                                  struct cr_error *error)
{
    *out = malloc(sizeof **out);
    if (!*out)
        return error_no_memory(error);
    story_index_init(*out, &engine->models.of[MODEL_SAME_STORY]);
    return CR_OK;
}

void cr_story_index_free(struct cr_story_index *index)
{
    if (!index)
        return;
    arena_free(&index->arena);
    free(index);
}

/* A copy on the index's arena, aligned; NULL where the bytes are no profile. */
static const struct story_profile *adopt(struct cr_story_index *index, const void *bytes,
                                         size_t length)
{
    if (length < sizeof(struct story_profile))
        return NULL;
    struct story_profile *profile = arena_alloc(&index->arena, length);
    memcpy(profile, bytes, length);
    return story_profile_check(profile, length) ? profile : NULL;
}

static enum cr_status no_profile(struct cr_error *error)
{
    return error_set(error, CR_DAMAGED,
                     "this profile of an article is damaged or of another version of crossread; "
                     "make it anew from the article");
}

enum cr_status cr_story_index_add(struct cr_story_index *index, const void *profile, size_t length,
                                  struct cr_error *error)
{
    jmp_buf jump;
    if (ARENA_GUARD(&index->arena, jump))
        return error_no_memory(error);
    const struct story_profile *kept = adopt(index, profile, length);
    if (!kept)
        return no_profile(error);
    story_index_add(index, kept);
    return CR_OK;
}

enum cr_status cr_story_index_restore(struct cr_story_index *index, const void *profile,
                                      size_t length, uint32_t story, struct cr_error *error)
{
    jmp_buf jump;
    if (story > index->count)
        return error_set(error, CR_USAGE, "there is no article %u to share a story with", story);
    if (ARENA_GUARD(&index->arena, jump))
        return error_no_memory(error);
    const struct story_profile *kept = adopt(index, profile, length);
    if (!kept)
        return no_profile(error);
    uint32_t article = append(index, kept);
    struct arena scratch = arena_child(&index->arena);
    struct profile_entry keys[KEY_TERMS];
    uint32_t key_count = key_terms(&scratch, kept, keys);
    for (uint32_t k = 0; k < key_count; k++)
        post(index, &keys[k], article);
    arena_free(&scratch);
    index->nodes[article].restored = true;
    if (story == article)
        return CR_OK;
    connect(index, article, story);
    index->nodes[article].story = index->nodes[story].story;
    return CR_OK;
}

uint32_t cr_story_index_count(const struct cr_story_index *index)
{
    return index->count;
}

enum cr_status cr_story_index_story(struct cr_story_index *index, uint32_t article,
                                    uint32_t *story, struct cr_error *error)
{
    jmp_buf jump;
    if (article >= index->count)
        return error_set(error, CR_USAGE, "there is no article %u", article);
    if (ARENA_GUARD(&index->arena, jump))
        return error_no_memory(error);
    *story = story_index_story(index, article);
    return CR_OK;
}
