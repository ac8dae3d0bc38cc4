#include "compare/families.h"

#include "base/map.h"
#include "base/vec.h"

enum { SHINGLE = 6 };

/* Less than this is a shared phrase or two, not shared copy. Between the 0.06 of independent
 * reports and the 0.6 of an edited agency story on our written stories. */
static const double SHARED_LEAST = 0.30;

/* The words of an article's body outside quotations, as hashes of their folded letters. */
struct body {
    uint64_t *words;
    size_t count;
    uint64_t *shingles; /* [count], 0 where fewer than SHINGLE words follow in the sentence */
};

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

static struct body body_of(struct arena *arena, const struct article_claims *article)
{
    vec(uint64_t) words = {0}, shingles = {0};
    for (uint32_t s = 0; s < article->sentence_count; s++) {
        const struct sentence *sentence = &article->sentences[s];
        if (sentence->role != CR_ROLE_BODY)
            continue;
        size_t first = words.count;
        bool quoted = false;
        for (uint32_t w = 0; w < sentence->word_count; w++) {
            struct str form =
                str_span(article->article->text, sentence->words[w].start, sentence->words[w].end);
            int step = quote_step(form, quoted);
            if (step)
                quoted = step > 0;
            else if (!quoted && is_word(&sentence->words[w]))
                vec_push(arena, &words, word_hash(form));
        }
        for (size_t i = first; i < words.count; i++) {
            uint64_t h = 0;
            for (size_t k = 0; i + SHINGLE <= words.count && k < SHINGLE; k++)
                h = (h ^ words.items[i + k]) * 0x9e3779b97f4a7c15u;
            vec_push(arena, &shingles, h);
        }
    }
    return (struct body){words.items, words.count, shingles.items};
}

/* Share of a's words that lie in shingles of b. */
static double containment(struct arena *arena, const struct body *a, const struct body *b)
{
    if (a->count == 0)
        return 0;
    struct map seen = {.arena = arena};
    for (size_t i = 0; i < b->count; i++)
        if (b->shingles[i])
            map_put(&seen, (struct str){(const char *)&b->shingles[i], sizeof *b->shingles}, 1);
    size_t covered = 0, run = 0;
    for (size_t i = 0; i < a->count; i++) {
        struct str key = {(const char *)&a->shingles[i], sizeof *a->shingles};
        if (a->shingles[i] && map_get(&seen, key) != MAP_NONE)
            run = SHINGLE;
        if (run > 0) {
            covered++;
            run--;
        }
    }
    return (double)covered / (double)a->count;
}

static double shared(struct arena *arena, const struct body *a, const struct body *b)
{
    return a->count <= b->count ? containment(arena, a, b) : containment(arena, b, a);
}

double families_shared(struct arena *scratch, const struct article_claims *a,
                       const struct article_claims *b)
{
    struct body x = body_of(scratch, a), y = body_of(scratch, b);
    return shared(scratch, &x, &y);
}

static uint32_t root(uint32_t *parent, uint32_t i)
{
    while (parent[i] != i)
        i = parent[i] = parent[parent[i]];
    return i;
}

static void add_family(struct arena *arena, uint32_t *parent, const double *least, uint32_t count,
                       uint32_t head, struct cr_family *family)
{
    vec(uint32_t) members = {0};
    for (uint32_t i = head; i < count; i++)
        if (root(parent, i) == head)
            vec_push(arena, &members, i);
    *family = (struct cr_family){members.items, (uint32_t)members.count, least[head]};
}

void families_find(struct arena *arena, const struct article_claims *articles, uint32_t count,
                   struct cr_analysis *out)
{
    struct arena scratch = arena_child(arena);
    struct body *bodies = arena_new_array(&scratch, struct body, count);
    uint32_t *parent = arena_new_array(&scratch, uint32_t, count);
    uint32_t *size = arena_new_array(&scratch, uint32_t, count);
    double *least = arena_new_array(&scratch, double, count);
    for (uint32_t i = 0; i < count; i++) {
        bodies[i] = body_of(&scratch, &articles[i]);
        parent[i] = i;
        least[i] = 1;
        size[i] = 1;
    }
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t j = i + 1; j < count; j++) {
            double s = shared(&scratch, &bodies[i], &bodies[j]);
            if (s < SHARED_LEAST)
                continue;
            uint32_t a = root(parent, i), b = root(parent, j);
            uint32_t low = a < b ? a : b, high = a < b ? b : a;
            double both = least[low] < least[high] ? least[low] : least[high];
            least[low] = s < both ? s : both;
            if (low != high) {
                parent[high] = low;
                size[low] += size[high];
            }
        }
    }
    vec(struct cr_family) families = {0};
    for (uint32_t i = 0; i < count; i++) {
        if (parent[i] != i || size[i] < 2)
            continue;
        struct cr_family family;
        add_family(arena, parent, least, count, i, &family);
        vec_push(arena, &families, family);
    }
    out->families = families.items;
    out->family_count = (uint32_t)families.count;
    arena_free(&scratch);
}
