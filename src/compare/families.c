#include "compare/families.h"

#include "base/vec.h"

enum { SHINGLE = 6 };

/* Less than this is a shared phrase or two, not shared copy. Between the 0.06 of independent
 * reports and the 0.6 of an edited agency story on our written stories. */
static const double SHARED_LEAST = 0.30;

static uint64_t word_hash(struct str word)
{
    uint64_t h = 0xcbf29ce484222325u;
    for (size_t i = 0; i < word.n; i++) {
        char c = word.s[i];
        if (c >= 'A' && c <= 'Z')
            c = (char)(c + 32);
        h = (h ^ (unsigned char)c) * 0x100000001b3u;
    }
    return h;
}

static bool is_word(const struct word *w)
{
    return w->upos != UPOS_PUNCT && w->upos != UPOS_SYM;
}

static int quote_step(struct str word, bool inside)
{
    if (str_is(word, "\xe2\x80\x9c") || str_is(word, "``"))
        return 1;
    if (str_is(word, "\xe2\x80\x9d") || str_is(word, "''"))
        return -1;
    if (str_is(word, "\""))
        return inside ? -1 : 1;
    return 0;
}

static int ascending(const void *a, const void *b)
{
    const uint64_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

typedef vec(uint64_t) hash_list;

/* Hashes of the words of a sentence that stand outside quotations. */
static void add_sentence(struct arena *arena, const char *text, const struct sentence *sentence,
                         hash_list *words)
{
    bool quoted = false;
    for (uint32_t w = 0; w < sentence->word_count; w++) {
        struct str form = str_span(text, sentence->words[w].start, sentence->words[w].end);
        int step = quote_step(form, quoted);
        if (step)
            quoted = step > 0;
        else if (!quoted && is_word(&sentence->words[w]))
            vec_push(arena, words, word_hash(form));
    }
}

struct family_body family_body_make(struct arena *arena, const struct article_claims *article)
{
    hash_list words = {0}, shingles = {0};
    for (uint32_t s = 0; s < article->sentence_count; s++) {
        size_t first = words.count;
        if (article->sentences[s].role == CR_ROLE_BODY)
            add_sentence(arena, article->article->text, &article->sentences[s], &words);
        for (size_t i = first; i < words.count; i++) {
            uint64_t h = 0;
            for (size_t k = 0; i + SHINGLE <= words.count && k < SHINGLE; k++)
                h = (h ^ words.items[i + k]) * 0x9e3779b97f4a7c15u;
            vec_push(arena, &shingles, h);
        }
    }
    struct family_body body = {(uint32_t)shingles.count, shingles.items,
                               arena_new_array(arena, uint64_t, shingles.count)};
    if (shingles.count) {
        memcpy(body.sorted, body.shingles, shingles.count * sizeof *body.sorted);
        qsort(body.sorted, shingles.count, sizeof *body.sorted, ascending);
    }
    return body;
}

/* Share of a's words that lie in shingles of b. */
static double containment(const struct family_body *a, const struct family_body *b)
{
    size_t covered = 0, run = 0;
    for (size_t i = 0; i < a->count; i++) {
        if (a->shingles[i] &&
            bsearch(&a->shingles[i], b->sorted, b->count, sizeof *b->sorted, ascending))
            run = SHINGLE;
        if (run > 0) {
            covered++;
            run--;
        }
    }
    return a->count ? (double)covered / (double)a->count : 0;
}

/* Share (0…1) of the shorter body's words that stand in the other too. */
static double family_shared(const struct family_body *a, const struct family_body *b)
{
    return a->count <= b->count ? containment(a, b) : containment(b, a);
}

/* Pairs that may share copy -------------------------------------------------------------------- */

/* One shingle of more articles than this links each to the next alone: families are what hangs
 * together, and a phrase that everybody has is no copy. */
enum { OFTEN = 32 };

struct occurrence {
    uint64_t shingle;
    uint32_t article;
};

static int by_shingle(const void *a, const void *b)
{
    const struct occurrence *x = a, *y = b;
    if (x->shingle != y->shingle)
        return x->shingle > y->shingle ? 1 : -1;
    return (x->article > y->article) - (x->article < y->article);
}

static struct occurrence *occurrences_of(struct arena *arena, const struct family_body *bodies,
                                         uint32_t count, size_t *total)
{
    size_t n = 0;
    for (uint32_t i = 0; i < count; i++)
        n += bodies[i].count;
    struct occurrence *list = arena_new_array(arena, struct occurrence, n);
    n = 0;
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < bodies[i].count; k++)
            if (bodies[i].sorted[k] && (k == 0 || bodies[i].sorted[k] != bodies[i].sorted[k - 1]))
                list[n++] = (struct occurrence){bodies[i].sorted[k], i};
    if (n)
        qsort(list, n, sizeof *list, by_shingle);
    *total = n;
    return list;
}

/* A pair of articles for each shingle they share, as first << 32 | second, ascending. */
static hash_list shared_pairs(struct arena *arena, const struct family_body *bodies, uint32_t count)
{
    struct arena scratch = arena_child(arena);
    hash_list pairs = {0};
    size_t total, next;
    struct occurrence *list = occurrences_of(&scratch, bodies, count, &total);
    for (size_t i = 0; i < total; i = next) {
        for (next = i + 1; next < total && list[next].shingle == list[i].shingle;)
            next++;
        size_t reach = next - i > OFTEN ? 1 : OFTEN;
        for (size_t a = i; a < next; a++)
            for (size_t b = a + 1; b < next && b <= a + reach; b++)
                vec_push(arena, &pairs, (uint64_t)list[a].article << 32 | list[b].article);
    }
    arena_free(&scratch);
    if (pairs.count)
        qsort(pairs.items, pairs.count, sizeof *pairs.items, ascending);
    return pairs;
}

/* Families ------------------------------------------------------------------------------------- */

struct forest {
    uint32_t *parent;
    uint32_t *size;
    double *least; /* share, of a root */
};

static uint32_t root(uint32_t *parent, uint32_t i)
{
    while (parent[i] != i)
        i = parent[i] = parent[parent[i]];
    return i;
}

static void join(struct forest *forest, uint32_t i, uint32_t j, double share)
{
    uint32_t a = root(forest->parent, i), b = root(forest->parent, j);
    uint32_t low = a < b ? a : b, high = a < b ? b : a;
    double both =
        forest->least[low] < forest->least[high] ? forest->least[low] : forest->least[high];
    forest->least[low] = share < both ? share : both;
    if (low == high)
        return;
    forest->parent[high] = low;
    forest->size[low] += forest->size[high];
}

static void join_sharers(struct arena *arena, const struct family_body *bodies, uint32_t count,
                         struct forest *forest)
{
    hash_list pairs = shared_pairs(arena, bodies, count);
    size_t next;
    for (size_t i = 0; i < pairs.count; i = next) {
        uint32_t a = (uint32_t)(pairs.items[i] >> 32), b = (uint32_t)pairs.items[i];
        for (next = i + 1; next < pairs.count && pairs.items[next] == pairs.items[i];)
            next++;
        uint32_t shorter = bodies[a].count < bodies[b].count ? bodies[a].count : bodies[b].count;
        if ((double)(next - i) * SHINGLE < SHARED_LEAST * shorter)
            continue;
        double share = family_shared(&bodies[a], &bodies[b]);
        if (share >= SHARED_LEAST)
            join(forest, a, b, share);
    }
}

static void present(struct arena *arena, struct forest *forest, uint32_t count,
                    struct cr_analysis *out)
{
    uint32_t *family_of = arena_new_array(arena, uint32_t, count);
    vec(struct cr_family) families = {0};
    for (uint32_t i = 0; i < count; i++) {
        uint32_t head = root(forest->parent, i);
        if (forest->size[head] < 2)
            continue;
        if (head == i) {
            family_of[i] = (uint32_t)families.count;
            vec_push(arena, &families,
                     (struct cr_family){arena_new_array(arena, uint32_t, forest->size[i]), 0,
                                        forest->least[i]});
        }
        struct cr_family *family = &families.items[family_of[head]];
        family->documents[family->document_count++] = i;
    }
    out->families = families.items;
    out->family_count = (uint32_t)families.count;
}

void families_find(struct arena *arena, const struct family_body *bodies, uint32_t count,
                   struct cr_analysis *out)
{
    struct arena scratch = arena_child(arena);
    struct forest forest = {arena_new_array(&scratch, uint32_t, count),
                            arena_new_array(&scratch, uint32_t, count),
                            arena_new_array(&scratch, double, count)};
    for (uint32_t i = 0; i < count; i++) {
        forest.parent[i] = i;
        forest.size[i] = 1;
        forest.least[i] = 1;
    }
    join_sharers(&scratch, bodies, count, &forest);
    present(arena, &forest, count, out);
    arena_free(&scratch);
}
