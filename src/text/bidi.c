#include "text/bidi.h"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "text/units.h"
#include "text/width.h"

enum { OBJECT = 0xfffc /* neutral, like what stands in for controls */ };

static bool is_rtl_class(int direction)
{
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

bool bidi_is_needed(struct str text)
{
    for (size_t i = 0; i < text.n;) {
        /* No character before U+0590 runs to the left: two bytes beginning with d6 90. */
        if ((unsigned char)text.s[i] < 0xd6) {
            i++;
            continue;
        }
        UChar32 c;
        U8_NEXT_OR_FFFD(text.s, i, text.n, c);
        if (is_rtl_class(u_charDirection(c)) || u_charDirection(c) == U_ARABIC_NUMBER)
            return true;
    }
    return false;
}

bool bidi_is_rtl(struct str paragraph)
{
    for (size_t i = 0; i < paragraph.n;) {
        UChar32 c;
        U8_NEXT_OR_FFFD(paragraph.s, i, paragraph.n, c);
        if (is_rtl_class(u_charDirection(c)))
            return true;
        if (u_charDirection(c) == U_LEFT_TO_RIGHT)
            return false;
    }
    return false;
}

/* Takes the force of embeddings, overrides, isolates and separators of paragraphs. */
static void disarm(struct units *units)
{
    for (int32_t i = 0; i < units->count; i++) {
        UChar c = units->units[i];
        if (c == '\n' || c == '\t')
            units->units[i] = ' ';
        else if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c < 0x20 ||
                 c == 0x85 || c == 0x2029)
            units->units[i] = OBJECT;
    }
}

static void add_run(struct bidi_runs *out, uint32_t start, uint32_t end, bool rtl)
{
    out->runs[out->count++] = (struct bidi_run){{start, end}, rtl};
}

/* The clusters of a right-to-left run, last one first. */
static void add_reversed(struct bidi_runs *out, const char *text, uint32_t start, uint32_t end)
{
    uint32_t first = out->count;
    for (uint32_t at = start, next; at < end; at = next) {
        next = width_cluster_end(text, at, end);
        add_run(out, at, next, true);
    }
    for (uint32_t i = first, j = out->count; i + 1 < j; i++) {
        j--;
        struct bidi_run run = out->runs[i];
        out->runs[i] = out->runs[j];
        out->runs[j] = run;
    }
}

static void add_visual(struct bidi_runs *out, UBiDi *bidi, const char *text,
                       const struct units *units, UErrorCode *status)
{
    int32_t runs = ubidi_countRuns(bidi, status);
    for (int32_t i = 0; i < runs && U_SUCCESS(*status); i++) {
        int32_t start, length;
        bool rtl = ubidi_getVisualRun(bidi, i, &start, &length) == UBIDI_RTL;
        uint32_t from = units->bytes[start], to = units->bytes[start + length];
        if (rtl)
            add_reversed(out, text, from, to);
        else
            add_run(out, from, to, false);
    }
}

void bidi_order(struct arena *arena, const char *text, uint32_t start, uint32_t end, bool rtl,
                struct bidi_runs *out)
{
    struct units units;
    *out = (struct bidi_runs){arena_new_array(arena, struct bidi_run, end - start + 1), 0};
    if (!rtl && !bidi_is_needed(str_span(text, start, end))) {
        add_run(out, start, end, false);
        return;
    }
    units_read(arena, text, start, end, &units);
    disarm(&units);
    UErrorCode status = U_ZERO_ERROR;
    UBiDi *bidi = ubidi_open();
    ubidi_setPara(bidi, units.units, units.count, rtl ? 1 : 0, NULL, &status);
    add_visual(out, bidi, text, &units, &status);
    ubidi_close(bidi);
    if (U_FAILURE(status)) {
        out->count = 0;
        add_run(out, start, end, false);
    }
}

struct str bidi_mirror(struct str cluster, char room[4])
{
    UChar32 c;
    size_t i = 0;
    U8_NEXT_OR_FFFD(cluster.s, i, cluster.n, c);
    UChar32 image = u_charMirror(c);
    if (i < cluster.n || image == c)
        return cluster;
    size_t n = 0;
    U8_APPEND_UNSAFE(room, n, image);
    return (struct str){room, n};
}
