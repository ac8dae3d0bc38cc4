/* Two texts of one article (crossread/versions.h): sentences aligned, then the words of reworded
 * ones. */
#include <crossread/versions.h>

#include <stdlib.h>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "base/error.h"
#include "base/str.h"
#include "base/vec.h"
#include "text/segment.h"

/* Tables of more cells than this are not made; nor more than so many cells in one comparison. */
static const size_t TABLE_MAX = (size_t)4 << 20, CELLS_MAX = (size_t)32 << 20;

/* A longer run of sentences that differ is not searched for reworded ones: its sides multiplied. */
enum { RUN_MAX = 64 << 10 };

/* Where two stretches of text stand, in the order of both: at least one of them is there. */
struct pair {
    uint32_t a; /* NOTHING: b has no counterpart */
    uint32_t b;
};

static const uint32_t NOTHING = UINT32_MAX;

/* A run of pieces that differ: [a, a + n) went, [b, b + m) came in their place. */
struct run {
    uint32_t a, n;
    uint32_t b, m;
};

typedef vec(struct str) pieces;
typedef vec(struct pair) pairs;

struct owned_changes {
    struct cr_changes public; /* first, so that the two pointers are one */
    struct arena arena;
};

/* A text in sentences. */
struct text {
    const char *bytes;
    struct text_segments segments;
    pieces sentences; /* their tokens with one space between, so that white space counts nothing */
};

struct revision {
    struct arena *arena;   /* of what is handed out */
    struct arena *scratch; /* of the comparison, */
    struct arena *brief;   /* and of one step of it */
    struct text a, b;
    size_t cells; /* that may still be filled */
    vec(struct cr_change) changes;
};

/* Texts ---------------------------------------------------------------------------------------- */

static struct str token_of(const struct text *text, uint32_t token)
{
    const struct text_token *t = &text->segments.tokens[token];
    return str_span(text->bytes, t->start, t->end);
}

static struct str words_of(struct arena *arena, const struct text *text, uint32_t sentence)
{
    const struct text_sentence *s = &text->segments.sentences[sentence];
    struct buf out = {.arena = arena};
    for (uint32_t i = 0; i < s->token_count; i++) {
        buf_add(&out, token_of(text, s->first_token + i));
        buf_add_char(&out, ' ');
    }
    return (struct str){buf_string(&out), out.n};
}

/* Furniture that is said in a sentence: a note of a correction. What else of it changes (the time,
 * the most read) is no news. */
static bool is_note(const struct cr_article *article, const struct cr_block *block)
{
    enum { NOTE_LEAST = 30 };
    UChar32 last;
    int32_t at = (int32_t)block->span.end;
    if (block->span.end - block->span.start < NOTE_LEAST)
        return false;
    U8_PREV((const uint8_t *)article->text, (int32_t)block->span.start, at, last);
    return u_hasBinaryProperty(last, UCHAR_S_TERM);
}

static struct text read_text(struct arena *arena, const struct cr_article *article)
{
    struct text text = {.bytes = article->text};
    vec(struct cr_block) blocks = {0};
    for (uint32_t i = 0; i < article->block_count; i++)
        if (article->blocks[i].role != CR_ROLE_FURNITURE || is_note(article, &article->blocks[i]))
            vec_push(arena, &blocks, article->blocks[i]);
    text_segment(arena, NULL, article->text, blocks.items, (uint32_t)blocks.count, &text.segments);
    for (uint32_t i = 0; i < text.segments.sentence_count; i++)
        vec_push(arena, &text.sentences, words_of(arena, &text, i));
    return text;
}

/* Pieces that are the same ----------------------------------------------------------------------
 */

/*
 * The longest common subsequence of two lists, by the table of its lengths: length[i][j] is that
 * of a from i and b from j. (Wagner and Fischer 1974.)
 */
struct table {
    const struct str *a, *b;
    size_t n, m;
    uint16_t *length; /* [n + 1][m + 1]; NULL: the lists are too long, and share nothing */
};

static uint16_t *at(const struct table *t, size_t i, size_t j)
{
    return &t->length[i * (t->m + 1) + j];
}

static struct table make_table(struct revision *r, struct str *a, size_t n, struct str *b, size_t m)
{
    struct table t = {a, b, n, m, NULL};
    size_t cells = (n + 1) * (m + 1);
    if (n >= UINT16_MAX || m >= UINT16_MAX || cells > TABLE_MAX || cells > r->cells)
        return t;
    r->cells -= cells;
    t.length = arena_array(r->scratch, cells, sizeof *t.length);
    for (size_t i = n; i-- > 0;) {
        for (size_t j = m; j-- > 0;) {
            uint16_t down = *at(&t, i + 1, j), right = *at(&t, i, j + 1);
            *at(&t, i, j) = str_equal(a[i], b[j]) ? (uint16_t)(*at(&t, i + 1, j + 1) + 1)
                            : down > right        ? down
                                                  : right;
        }
    }
    return t;
}

static void add_pair(struct revision *r, pairs *out, size_t a, size_t b)
{
    vec_push(r->scratch, out, (struct pair){(uint32_t)a, (uint32_t)b});
}

/* What a table says is the same, and between that the pieces of a, then those of b. */
static void walk_table(struct revision *r, const struct table *t, size_t from, pairs *out)
{
    size_t i = 0, j = 0;
    while (i < t->n || j < t->m) {
        bool both = t->length && i < t->n && j < t->m;
        if (both && str_equal(t->a[i], t->b[j])) {
            add_pair(r, out, from + i++, from + j++);
        } else if (j >= t->m || (both && *at(t, i + 1, j) >= *at(t, i, j + 1)) ||
                   (!t->length && i < t->n)) {
            add_pair(r, out, from + i++, NOTHING);
        } else {
            add_pair(r, out, NOTHING, from + j++);
        }
    }
}

/* Two lists of pieces, the same ones paired. What they begin and end with alike needs no table. */
static pairs pair_same(struct revision *r, struct str *a, size_t n, struct str *b, size_t m)
{
    pairs out = {0};
    size_t head = 0, tail = 0;
    while (head < n && head < m && str_equal(a[head], b[head]))
        head++;
    while (tail < n - head && tail < m - head && str_equal(a[n - 1 - tail], b[m - 1 - tail]))
        tail++;
    for (size_t i = 0; i < head; i++)
        add_pair(r, &out, i, i);
    struct table t = make_table(r, a + head, n - head - tail, b + head, m - head - tail);
    walk_table(r, &t, head, &out);
    for (size_t i = tail; i > 0; i--)
        add_pair(r, &out, n - i, m - i);
    return out;
}

/* Takes a piece into a run; false where it is the same in both, and the run ends before it. */
static bool grow_run(struct run *run, struct pair pair)
{
    run->n += pair.b == NOTHING;
    run->m += pair.a == NOTHING;
    return pair.a == NOTHING || pair.b == NOTHING;
}

/* Words of reworded sentences -------------------------------------------------------------------
 */

static pieces tokens_of(struct arena *arena, const struct text *text, uint32_t sentence)
{
    const struct text_sentence *s = &text->segments.sentences[sentence];
    pieces out = {0};
    for (uint32_t i = 0; i < s->token_count; i++)
        vec_push(arena, &out, token_of(text, s->first_token + i));
    return out;
}

/* On the brief arena. */
static pairs pair_words(struct revision *r, uint32_t a, uint32_t b)
{
    struct revision brief = *r;
    brief.scratch = r->brief;
    pieces before = tokens_of(r->brief, &r->a, a), after = tokens_of(r->brief, &r->b, b);
    pairs out = pair_same(&brief, before.items, before.count, after.items, after.count);
    r->cells = brief.cells;
    return out;
}

/* How many words of two sentences are the same in the same order; 0 where that is no more than half
 * of what they have (Dice's measure). */
static uint32_t likeness(struct revision *r, uint32_t a, uint32_t b)
{
    size_t n = r->a.segments.sentences[a].token_count, same = 0;
    size_t m = r->b.segments.sentences[b].token_count, least = m < n ? m : n;
    if (4 * least <= n + m || (n + 1) * (m + 1) > r->cells)
        return 0;
    pairs words = pair_words(r, a, b);
    for (size_t i = 0; i < words.count; i++)
        same += words.items[i].a != NOTHING && words.items[i].b != NOTHING;
    arena_free(r->brief);
    return 4 * same > n + m ? (uint32_t)same : 0;
}

/* A token of a sentence, or the place behind its last. */
static uint32_t place_of(const struct text *text, uint32_t sentence, uint32_t token)
{
    const struct text_sentence *s = &text->segments.sentences[sentence];
    return token < s->token_count ? text->segments.tokens[s->first_token + token].start
                                  : s->span.end;
}

/* The span of `count` tokens from one on, empty where there are none. */
static struct cr_span tokens_span(const struct text *text, uint32_t sentence, uint32_t token,
                                  uint32_t count)
{
    const struct text_sentence *s = &text->segments.sentences[sentence];
    uint32_t start = place_of(text, sentence, token);
    if (!count)
        return (struct cr_span){start, start};
    return (struct cr_span){start, text->segments.tokens[s->first_token + token + count - 1].end};
}

static void add_reworded(struct revision *r, uint32_t a, uint32_t b)
{
    pairs words = pair_words(r, a, b);
    vec(struct cr_word_change) changed = {0};
    struct run run = {0};
    for (size_t k = 0; k <= words.count; k++) {
        if (k < words.count && grow_run(&run, words.items[k]))
            continue;
        if (run.n + run.m)
            vec_push(r->arena, &changed,
                     (struct cr_word_change){tokens_span(&r->a, a, run.a, run.n),
                                             tokens_span(&r->b, b, run.b, run.m)});
        run = (struct run){run.a + run.n + 1, 0, run.b + run.m + 1, 0};
    }
    arena_free(r->brief);
    const struct cr_change change = {CR_CHANGE_REWORDED, r->a.segments.sentences[a].span,
                                     r->b.segments.sentences[b].span, changed.items,
                                     (uint32_t)changed.count};
    vec_push(r->arena, &r->changes, change);
}

/* Sentences that changed ------------------------------------------------------------------------
 */

/* Where a sentence of the other text would stand: behind the one before it. */
static struct cr_span place_behind(const struct text *text, uint32_t sentence)
{
    const struct text_segments *s = &text->segments;
    uint32_t place = sentence                ? s->sentences[sentence - 1].span.end
                     : s->sentence_count > 0 ? s->sentences[0].span.start
                                             : 0;
    return (struct cr_span){place, place};
}

static void add_went(struct revision *r, uint32_t a, uint32_t b)
{
    vec_push(r->arena, &r->changes,
             (struct cr_change){.kind = CR_CHANGE_WENT,
                                .before = r->a.segments.sentences[a].span,
                                .after = place_behind(&r->b, b)});
}

static void add_came(struct revision *r, uint32_t a, uint32_t b)
{
    vec_push(r->arena, &r->changes,
             (struct cr_change){.kind = CR_CHANGE_CAME,
                                .before = place_behind(&r->a, a),
                                .after = r->b.segments.sentences[b].span});
}

/* best[i][j]: most words kept by pairing the sentences from i and j on, in order. */
static uint32_t *weigh_pairs(struct revision *r, const struct run *run, uint32_t *alike)
{
    size_t row = run->m + 1;
    uint32_t *best = arena_new_array(r->scratch, uint32_t, (run->n + 1) * row);
    for (size_t i = run->n; i-- > 0;) {
        for (size_t j = run->m; j-- > 0;) {
            uint32_t same = likeness(r, run->a + (uint32_t)i, run->b + (uint32_t)j);
            uint32_t down = best[(i + 1) * row + j], right = best[i * row + j + 1];
            uint32_t both = same ? same + best[(i + 1) * row + j + 1] : 0;
            uint32_t rest = down > right ? down : right;
            alike[i * row + j] = both >= rest ? same : 0;
            best[i * row + j] = both > rest ? both : rest;
        }
    }
    return best;
}

static void add_run(struct revision *r, const struct run *run)
{
    size_t row = run->m + 1, cells = (run->n + 1) * row;
    bool weighed = cells <= RUN_MAX && run->n && run->m;
    uint32_t *alike = weighed ? arena_new_array(r->scratch, uint32_t, cells) : NULL;
    uint32_t *best = weighed ? weigh_pairs(r, run, alike) : NULL;
    for (uint32_t i = 0, j = 0; i < run->n || j < run->m;) {
        bool both = weighed && i < run->n && j < run->m;
        if (both && alike[i * row + j]) {
            add_reworded(r, run->a + i++, run->b + j++);
        } else if (j >= run->m ||
                   (i < run->n && (!both || best[(i + 1) * row + j] >= best[i * row + j + 1]))) {
            add_went(r, run->a + i, run->b + j);
            i++;
        } else {
            add_came(r, run->a + i, run->b + j);
            j++;
        }
    }
}

static void find_changes(struct revision *r)
{
    pairs same = pair_same(r, r->a.sentences.items, r->a.sentences.count, r->b.sentences.items,
                           r->b.sentences.count);
    struct run run = {0};
    for (size_t k = 0; k <= same.count; k++) {
        if (k < same.count && grow_run(&run, same.items[k]))
            continue;
        if (run.n + run.m)
            add_run(r, &run);
        run = (struct run){run.a + run.n + 1, 0, run.b + run.m + 1, 0};
    }
}

static void find(struct owned_changes *owned, struct arena scratch[2],
                 const struct cr_article *before, const struct cr_article *after)
{
    struct revision r = {.arena = &owned->arena,
                         .scratch = &scratch[0],
                         .brief = &scratch[1],
                         .a = read_text(&scratch[0], before),
                         .b = read_text(&scratch[0], after),
                         .cells = CELLS_MAX};
    find_changes(&r);
    owned->public.items = r.changes.items;
    owned->public.count = (uint32_t)r.changes.count;
}

/* False where memory ran out. */
static bool find_guarded(struct owned_changes *owned, struct arena scratch[2],
                         const struct cr_article *before, const struct cr_article *after)
{
    jmp_buf jump;
    if (ARENA_GUARD(&owned->arena, jump))
        return false;
    scratch[0].on_exhausted = scratch[1].on_exhausted = &jump;
    find(owned, scratch, before, after);
    owned->arena.on_exhausted = NULL;
    return true;
}

enum cr_status cr_changes_find(const struct cr_article *before, const struct cr_article *after,
                               struct cr_changes **out, struct cr_error *error)
{
    struct owned_changes *owned = calloc(1, sizeof *owned);
    struct arena scratch[2] = {{0}};
    *out = NULL;
    if (!owned)
        return error_no_memory(error);
    bool found = find_guarded(owned, scratch, before, after);
    arena_free(&scratch[0]);
    arena_free(&scratch[1]);
    if (found)
        *out = &owned->public;
    else
        cr_changes_free(&owned->public);
    return found ? CR_OK : error_no_memory(error);
}

void cr_changes_free(struct cr_changes *changes)
{
    struct owned_changes *owned = (struct owned_changes *)changes;
    if (!owned)
        return;
    arena_free(&owned->arena);
    free(owned);
}
