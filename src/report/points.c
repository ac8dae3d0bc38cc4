#include "report/points.h"

static uint32_t starts_character(char c)
{
    return ((unsigned char)c & 0xc0) != 0x80;
}

void points_init(struct points *points, struct arena *arena, const char *text, uint32_t length)
{
    *points = (struct points){.text = text, .length = length};
    points->marks = arena_new_array(arena, uint32_t, length / POINTS_STEP + 1);
    for (uint32_t i = 0; i < length; i++) {
        if (i % POINTS_STEP == 0)
            points->marks[i / POINTS_STEP] = points->count;
        points->count += starts_character(text[i]);
    }
    if (length % POINTS_STEP == 0)
        points->marks[length / POINTS_STEP] = points->count;
}

uint32_t points_of_offset(const struct points *points, uint32_t offset)
{
    if (offset >= points->length)
        return points->count;
    uint32_t mark = offset / POINTS_STEP;
    uint32_t point = points->marks[mark];
    for (uint32_t i = mark * POINTS_STEP; i < offset; i++)
        point += starts_character(points->text[i]);
    return point;
}

/* The last mark that does not lie beyond a code point. */
static uint32_t mark_before(const struct points *points, uint32_t point)
{
    uint32_t low = 0, high = points->length / POINTS_STEP;
    while (low < high) {
        uint32_t middle = low + (high - low + 1) / 2;
        if (points->marks[middle] <= point)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

uint32_t points_to_offset(const struct points *points, uint32_t point)
{
    if (point >= points->count)
        return points->length;
    uint32_t mark = mark_before(points, point);
    uint32_t seen = points->marks[mark];
    uint32_t i = mark * POINTS_STEP;
    while (seen < point || !starts_character(points->text[i]))
        seen += starts_character(points->text[i++]);
    return i;
}
