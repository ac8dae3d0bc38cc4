#include "screen/bidi.h"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

/* Nothing before the Hebrew block is written from right to left. */
enum { FIRST_RIGHT_TO_LEFT = 0x590 };

static bool is_right_to_left(uint32_t c)
{
    if (c < FIRST_RIGHT_TO_LEFT)
        return false;
    UCharDirection direction = u_charDirection((UChar32)c);
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

static bool needs_reordering(const struct cell *row, int from, int to)
{
    for (int i = from; i < to; i++)
        if (is_right_to_left(row[i].text[0]))
            return true;
    return false;
}

/* A line as clusters: where each begins among the cells, and its level. */
struct clusters {
    int count;
    int *cells;
    UBiDiLevel *levels;
    int32_t *order;
};

static void find_levels(struct arena *arena, const struct cell *row, struct clusters *clusters)
{
    UErrorCode code = U_ZERO_ERROR;
    UChar *units = arena_new_array(arena, UChar, 2 * (size_t)clusters->count);
    int32_t *at = arena_new_array(arena, int32_t, (size_t)clusters->count);
    int32_t length = 0;
    for (int i = 0; i < clusters->count; i++) {
        at[i] = length;
        U16_APPEND_UNSAFE(units, length, row[clusters->cells[i]].text[0]);
    }
    UBiDi *bidi = ubidi_open();
    ubidi_setPara(bidi, units, length, UBIDI_DEFAULT_LTR, NULL, &code);
    const UBiDiLevel *levels = U_SUCCESS(code) ? ubidi_getLevels(bidi, &code) : NULL;
    for (int i = 0; levels && U_SUCCESS(code) && i < clusters->count; i++)
        clusters->levels[i] = levels[at[i]];
    ubidi_close(bidi);
}

static void find_clusters(struct arena *arena, const struct cell *row, int from, int to,
                          struct clusters *out)
{
    size_t most = (size_t)(to - from);
    *out = (struct clusters){0, arena_new_array(arena, int, most),
                             arena_new_array(arena, UBiDiLevel, most),
                             arena_new_array(arena, int32_t, most)};
    for (int i = from; i < to; i++)
        if (row[i].text[0])
            out->cells[out->count++] = i;
}

static void move_cells(struct arena *arena, struct cell *row, int from, int to,
                       const struct clusters *clusters)
{
    struct cell *shown = arena_new_array(arena, struct cell, (size_t)(to - from));
    int column = 0;
    for (int i = 0; i < clusters->count; i++) {
        int cluster = clusters->order[i];
        const struct cell *cell = &row[clusters->cells[cluster]];
        struct cell *to_cell = &shown[column];
        *to_cell = *cell;
        if (clusters->levels[cluster] & 1)
            to_cell->text[0] = (uint32_t)u_charMirror((UChar32)cell->text[0]);
        column++;
        if (cell->width == 2)
            shown[column++] = cell[1];
    }
    memcpy(row + from, shown, (size_t)column * sizeof *row);
}

void bidi_reorder(struct arena *arena, struct cell *row, int from, int to)
{
    if (!row || from >= to || !needs_reordering(row, from, to))
        return;
    struct arena scratch = arena_child(arena);
    struct clusters clusters;
    find_clusters(&scratch, row, from, to, &clusters);
    find_levels(&scratch, row, &clusters);
    ubidi_reorderVisual(clusters.levels, clusters.count, clusters.order);
    move_cells(&scratch, row, from, to, &clusters);
    arena_free(&scratch);
}
