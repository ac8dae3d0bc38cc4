#include "compare/story_part.h"

#include "base/vec.h"
#include "compare/stories.h"

enum { LINKAGE_SAMPLE = 8 /* members of a group that stand for it */ };

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
    if (linkage(part, a, b) > STORY_EDGE_LEAST) {
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
    return (struct joint){score, x < y ? x : y, x < y ? y : x, a, b, STORY_NOBODY, STORY_NOBODY};
}

typedef vec(struct joint) joint_list;

/* Edges stand in the lists of both ends; each is taken at its newer one. */
static void gather_edges(struct arena *scratch, const struct part *part, uint32_t member,
                         joint_list *out)
{
    const struct cr_story_index *x = part->index;
    uint32_t article = part->members[member];
    for (uint32_t e = x->nodes[article].edges; e != STORY_NOBODY;) {
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
        if (p > STORY_EDGE_LEAST)
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

void story_part_group(struct cr_story_index *x, uint32_t root)
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
