#include "command/changes.h"

#include "base/vec.h"
#include "text/width.h"

typedef vec(struct str) pieces;

/* Texts of more pieces than this are compared as far as that; articles have some dozens. */
enum { PIECES_MAX = 2000 };

static void add_piece(struct arena *arena, pieces *list, struct str piece)
{
    if (piece.n && list->count < PIECES_MAX)
        vec_push(arena, list, piece);
}

static pieces paragraphs(struct arena *arena, const struct cr_article *article)
{
    pieces list = {0};
    for (uint32_t i = 0; i < article->block_count; i++) {
        struct cr_span span = article->blocks[i].span;
        if (article->blocks[i].role != CR_ROLE_FURNITURE)
            add_piece(arena, &list, str_span(article->text, span.start, span.end));
    }
    return list;
}

static pieces words(struct arena *arena, struct str text)
{
    pieces list = {0};
    struct str word;
    while (str_cut(&text, ' ', &word))
        add_piece(arena, &list, word);
    return list;
}

/*
 * The longest common subsequence of two lists, by the table of its lengths: length[i][j] is that
 * of a from i and b from j. (Wagner and Fischer 1974.)
 */
struct alignment {
    const pieces *a;
    const pieces *b;
    uint16_t *length; /* [a + 1][b + 1] */
};

static uint16_t *at(const struct alignment *l, size_t i, size_t j)
{
    return &l->length[i * (l->b->count + 1) + j];
}

static struct alignment align(struct arena *arena, const pieces *a, const pieces *b)
{
    struct alignment l = {a, b, arena_array(arena, (a->count + 1) * (b->count + 1), 2)};
    for (size_t i = a->count; i-- > 0;) {
        for (size_t j = b->count; j-- > 0;) {
            uint16_t skip =
                *at(&l, i + 1, j) > *at(&l, i, j + 1) ? *at(&l, i + 1, j) : *at(&l, i, j + 1);
            bool same = str_equal(a->items[i], b->items[j]);
            *at(&l, i, j) = same ? (uint16_t)(*at(&l, i + 1, j + 1) + 1) : skip;
        }
    }
    return l;
}

/* How far a and b differ from (*i, *j) on: up to the next piece that is the same in both. */
static void skip_changed(const struct alignment *l, size_t *i, size_t *j)
{
    while (*i < l->a->count || *j < l->b->count) {
        bool both = *i < l->a->count && *j < l->b->count;
        if (both && str_equal(l->a->items[*i], l->b->items[*j]))
            return;
        if (*j >= l->b->count || (both && *at(l, *i + 1, *j) >= *at(l, *i, *j + 1)))
            (*i)++;
        else
            (*j)++;
    }
}

static void add_words(struct buf *out, const pieces *list, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        if (i > from)
            buf_add_char(out, ' ');
        width_show_text(out, list->items[i]);
    }
}

/* "Two people [-were-] {+are+} hurt": a run of words that went, then one that came. */
static void add_run(struct buf *out, const char *open, const pieces *list, size_t from, size_t to,
                    const char *close)
{
    if (from == to)
        return;
    buf_addf(out, " %s", open);
    add_words(out, list, from, to);
    buf_add(out, str_of(close));
}

static void add_rewritten(struct buf *out, struct str before, struct str after)
{
    pieces a = words(out->arena, before), b = words(out->arena, after);
    struct alignment l = align(out->arena, &a, &b);
    buf_add_char(out, '~');
    for (size_t i = 0, j = 0; i < a.count || j < b.count;) {
        size_t from_a = i, from_b = j;
        skip_changed(&l, &i, &j);
        add_run(out, "[-", &a, from_a, i, "-]");
        add_run(out, "{+", &b, from_b, j, "+}");
        for (; i < a.count && j < b.count && str_equal(a.items[i], b.items[j]); i++, j++)
            add_run(out, "", &a, i, i + 1, "");
    }
    buf_add_char(out, '\n');
}

/* More than half of the words of either stand in the other in the same order. */
static bool is_rewritten(struct arena *arena, struct str before, struct str after)
{
    pieces a = words(arena, before), b = words(arena, after);
    struct alignment l = align(arena, &a, &b);
    size_t most = a.count > b.count ? a.count : b.count;
    return 2 * (size_t)*at(&l, 0, 0) > most;
}

static void add_whole(struct buf *out, char sign, struct str paragraph)
{
    buf_addf(out, "%c ", sign);
    width_show_text(out, paragraph);
    buf_add_char(out, '\n');
}

/* A run of paragraphs that went and one that came in their place: one by one they may be the same
 * paragraph, rewritten. */
static size_t add_changed(struct buf *out, const struct alignment *l, size_t a, size_t a_end,
                          size_t b, size_t b_end)
{
    size_t count = 0;
    for (; a < a_end || b < b_end; count++) {
        bool both = a < a_end && b < b_end;
        if (both && is_rewritten(out->arena, l->a->items[a], l->b->items[b]))
            add_rewritten(out, l->a->items[a++], l->b->items[b++]);
        else if (a < a_end && (b == b_end || a_end - a >= b_end - b))
            add_whole(out, '-', l->a->items[a++]);
        else
            add_whole(out, '+', l->b->items[b++]);
    }
    return count;
}

size_t changes_add(struct buf *out, const struct cr_article *before, const struct cr_article *after)
{
    pieces a = paragraphs(out->arena, before), b = paragraphs(out->arena, after);
    struct alignment l = align(out->arena, &a, &b);
    size_t count = 0;
    for (size_t i = 0, j = 0; i < a.count || j < b.count;) {
        size_t from_a = i, from_b = j;
        skip_changed(&l, &i, &j);
        count += add_changed(out, &l, from_a, i, from_b, j);
        for (; i < a.count && j < b.count && str_equal(a.items[i], b.items[j]); i++, j++)
            continue;
    }
    return count;
}
