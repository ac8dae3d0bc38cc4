#include "screen/flow.h"

#include "text/width.h"

/* A longer paragraph is broken in pieces of about this many bytes. */
enum { PIECE = 16 << 10 };

void flow_start(struct flow *flow, const struct cr_article *article, int columns)
{
    flow_free(flow);
    flow->article = article;
    flow->columns = columns < 1 ? 1 : columns;
}

void flow_free(struct flow *flow)
{
    wrap_close(&flow->wrap);
    arena_free(&flow->arena);
    *flow = (struct flow){.arena = flow->arena};
}

/* Whether an empty line separates a block from the one before it. */
static bool stands_apart(const struct cr_article *article, uint32_t block)
{
    const struct cr_block *a = &article->blocks[block - 1], *b = &article->blocks[block];
    bool both_furniture = a->role == CR_ROLE_FURNITURE && b->role == CR_ROLE_FURNITURE;
    bool both_items = a->kind == CR_BLOCK_LIST_ITEM && b->kind == CR_BLOCK_LIST_ITEM;
    return !both_furniture && !both_items;
}

/* The end of the piece that begins at an offset: not within a cluster. */
static uint32_t piece_end(const struct cr_article *article, uint32_t start, uint32_t end)
{
    if (end - start <= PIECE)
        return end;
    uint32_t at = start + PIECE;
    while (at > start + PIECE / 2 && article->text[at] != ' ')
        at--;
    if (article->text[at] == ' ')
        return at;
    for (at = start; at < start + PIECE;)
        at = width_cluster_end(article->text, at, end);
    return at;
}

/* Breaks the next piece of the next block; its last row is left to the piece that follows. */
static void break_piece(struct flow *flow)
{
    const struct cr_block *block = &flow->article->blocks[flow->next_block];
    uint32_t start = flow->next_offset ? flow->next_offset : block->span.start;
    uint32_t end = piece_end(flow->article, start, block->span.end);
    struct wrap_rows rows;
    if (flow->next_offset == 0 && flow->lines.count &&
        stands_apart(flow->article, flow->next_block))
        vec_push(&flow->arena, &flow->lines,
                 (struct flow_line){start, start, flow->next_block, false});
    wrap_text(&flow->arena, &flow->wrap, flow->article->text, start, end, (uint32_t)flow->columns,
              WRAP_JOIN_LINES, &rows);
    bool more = end < block->span.end;
    uint32_t count = more && rows.count > 1 ? rows.count - 1 : rows.count;
    for (uint32_t i = 0; i < count; i++)
        vec_push(&flow->arena, &flow->lines,
                 (struct flow_line){rows.rows[i].start, rows.rows[i].end, flow->next_block,
                                    rows.rows[i].hyphen});
    flow->next_offset = !more ? 0 : count < rows.count ? rows.rows[count].start : end;
    flow->next_block += !more;
}

static bool is_complete(const struct flow *flow)
{
    return flow->next_block >= flow->article->block_count;
}

uint32_t flow_need_lines(struct flow *flow, uint32_t count)
{
    while (flow->lines.count < count && !is_complete(flow))
        break_piece(flow);
    return (uint32_t)flow->lines.count;
}

uint32_t flow_all(struct flow *flow)
{
    return flow_need_lines(flow, UINT32_MAX);
}

/* The line is final once the text behind it is broken too. */
static bool is_reached(const struct flow *flow, uint32_t offset)
{
    return flow->lines.count && flow->lines.items[flow->lines.count - 1].start > offset;
}

uint32_t flow_line_of(struct flow *flow, uint32_t offset)
{
    while (!is_reached(flow, offset) && !is_complete(flow))
        break_piece(flow);
    size_t low = 0, high = flow->lines.count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (flow->lines.items[middle].start <= offset)
            low = middle;
        else
            high = middle;
    }
    return (uint32_t)low;
}
