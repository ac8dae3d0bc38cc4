#include "text/width.h"

#include <stdio.h>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

/* Marks on one base before the rest is only hinted at; no orthography needs more. */
enum { MARKS_MAX = 8 };

enum {
    SOFT_HYPHEN = 0xad,
    GRAPHEME_JOINER = 0x34f,
    NON_JOINER = 0x200c,
    JOINER = 0x200d,
    DOTTED_CIRCLE = 0x25cc,
    HIDDEN_SIGN = 0x2422,
    EMOJI_SELECTOR = 0xfe0f,
    TEXT_SELECTOR = 0xfe0e,
    REPLACEMENT = 0xfffd,
    BLACK_FLAG = 0x1f3f4
};

/* Clusters --------------------------------------------------------------------------------- */

static int break_class(UChar32 c)
{
    if (c >= 0x20 && c < 0x300 && !(c >= 0x7f && c < 0xa0) && c != SOFT_HYPHEN)
        return U_GCB_OTHER;
    return u_getIntPropertyValue(c, UCHAR_GRAPHEME_CLUSTER_BREAK);
}

static bool is_pictographic(UChar32 c)
{
    return c >= 0xa9 && u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC);
}

static bool is_control(int class)
{
    return class == U_GCB_CONTROL || class == U_GCB_CR || class == U_GCB_LF;
}

/* Rules GB6 to GB8. */
static bool joins_hangul(int before, int after)
{
    if (before == U_GCB_L)
        return after == U_GCB_L || after == U_GCB_V || after == U_GCB_LV || after == U_GCB_LVT;
    if (before == U_GCB_LV || before == U_GCB_V)
        return after == U_GCB_V || after == U_GCB_T;
    return (before == U_GCB_LVT || before == U_GCB_T) && after == U_GCB_T;
}

struct cluster_state {
    int class;      /* of the last character */
    bool emoji;     /* Extended_Pictographic Extend* so far, a ZWJ perhaps after it */
    bool flag_half; /* an odd number of regional indicators so far */
};

static bool joins(const struct cluster_state *state, int class, UChar32 c)
{
    if (state->class == U_GCB_CR)
        return class == U_GCB_LF;
    if (is_control(state->class) || is_control(class))
        return false;
    if (class == U_GCB_EXTEND || class == U_GCB_ZWJ || class == U_GCB_SPACING_MARK)
        return true;
    if (state->class == U_GCB_PREPEND || joins_hangul(state->class, class))
        return true;
    if (class == U_GCB_REGIONAL_INDICATOR)
        return state->flag_half;
    return state->emoji && state->class == U_GCB_ZWJ && is_pictographic(c);
}

static void advance(struct cluster_state *state, int class, UChar32 c)
{
    bool extends = class == U_GCB_EXTEND || class == U_GCB_ZWJ;
    state->emoji = is_pictographic(c) || (state->emoji && extends && state->class != U_GCB_ZWJ);
    state->flag_half = class == U_GCB_REGIONAL_INDICATOR && !state->flag_half;
    state->class = class;
}

static bool is_plain(char c)
{
    return c >= 0x20 && c < 0x7f;
}

uint32_t width_cluster_end(const char *text, uint32_t at, uint32_t end)
{
    if (is_plain(text[at]) && (at + 1 == end || (signed char)text[at + 1] >= 0))
        return at + 1;
    struct cluster_state state = {0};
    UChar32 c;
    uint32_t next = at;
    U8_NEXT_OR_FFFD(text, next, end, c);
    advance(&state, break_class(c), c);
    for (uint32_t i = next; i < end; next = i) {
        U8_NEXT_OR_FFFD(text, i, end, c);
        int class = break_class(c);
        if (!joins(&state, class, c))
            return next;
        advance(&state, class, c);
    }
    return end;
}

/* Showing ---------------------------------------------------------------------------------- */

struct show {
    struct width_shown *out;
    UChar32 base; /* last one of the cluster; 0 before it */
    int marks;
    int flags; /* regional indicators */
    int selectors;
    bool hidden; /* something was left out */
};

/* Room for the sign that something is hidden is always kept. */
static void put(struct show *show, UChar32 c)
{
    struct width_shown *out = show->out;
    if (out->n + U8_LENGTH(c) + 4 > WIDTH_SHOWN_MAX) {
        show->hidden = true;
        return;
    }
    U8_APPEND_UNSAFE(out->s, out->n, c);
}

static void put_code(struct show *show, UChar32 c)
{
    struct width_shown *out = show->out;
    char code[12];
    int n = snprintf(code, sizeof code, c < 0x100 ? "<%02X>" : "<%04X>", (unsigned)c);
    memcpy(out->s, code, (size_t)n);
    out->n = out->columns = (uint8_t)n;
    out->symbol = true;
}

static void put_spaces(struct show *show, int count)
{
    memset(show->out->s, ' ', (size_t)count);
    show->out->n = show->out->columns = (uint8_t)count;
}

static void put_symbol(struct show *show, UChar32 c)
{
    put(show, c);
    show->out->columns = 1;
    show->out->symbol = true;
}

static int character_columns(UChar32 c)
{
    if (c < 0x1100)
        return 1;
    int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

static bool is_noncharacter(UChar32 c)
{
    return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

/* Embeddings, overrides, isolates: what could turn the rest of a row around. */
static bool turns_text(UChar32 c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

static bool is_silent(UChar32 c)
{
    return c == SOFT_HYPHEN || c == 0x200e || c == 0x200f || c == 0x61c || c == GRAPHEME_JOINER;
}

/* Characters that are a cluster of their own and never shown as they are. */
static bool show_special(struct show *show, UChar32 c)
{
    int type = u_charType(c);
    if (c == '\t')
        put_spaces(show, WIDTH_TAB);
    else if (c == '\n' || c == 0x2028 || c == 0x2029)
        put_spaces(show, 1);
    else if (c < 0x20 || c == 0x7f)
        put_symbol(show, c == 0x7f ? 0x2421 : 0x2400 + c);
    else if ((c >= 0x80 && c < 0xa0) || turns_text(c) || is_noncharacter(c))
        put_code(show, c);
    else if (type == U_UNASSIGNED || type == U_SURROGATE || c == REPLACEMENT)
        put_symbol(show, REPLACEMENT);
    else if (type == U_SPACE_SEPARATOR)
        put_spaces(show, character_columns(c));
    else
        return false;
    return true;
}

/* Scripts whose letters change shape with their neighbours, where joiners spell words. */
static bool needs_joiners(UChar32 base)
{
    return base >= 0x300 &&
           (u_getIntPropertyValue(base, UCHAR_JOINING_TYPE) != U_JT_NON_JOINING ||
            u_getIntPropertyValue(base, UCHAR_INDIC_SYLLABIC_CATEGORY) != U_INSC_OTHER);
}

static bool is_selector(UChar32 c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

/* Default ignorables: kept where they do their work, else hinted at. */
static void show_ignorable(struct show *show, UChar32 c, bool last)
{
    bool tag = c >= 0xe0020 && c <= 0xe007f;
    bool works = false;
    if (c == JOINER || c == NON_JOINER)
        works = needs_joiners(show->base) || (c == JOINER && is_pictographic(show->base) && !last);
    else if (is_selector(c))
        works = show->base && ++show->selectors == 1;
    else if (tag)
        works = show->base == BLACK_FLAG;
    else if (c == 0x115f || c == 0x1160) /* fillers of Hangul syllables */
        works = show->base || !last;
    if (works)
        put(show, c);
    else
        show->hidden = true;
    if (c == EMOJI_SELECTOR && works && u_hasBinaryProperty(show->base, UCHAR_EMOJI))
        show->out->columns = 2;
}

static void show_mark(struct show *show, UChar32 c)
{
    if (!show->base) {
        put(show, show->base = DOTTED_CIRCLE);
        show->out->columns = 1;
    }
    if (++show->marks > MARKS_MAX)
        show->hidden = true;
    else
        put(show, c);
}

static bool is_mark(UChar32 c)
{
    int class = break_class(c);
    return class == U_GCB_EXTEND || class == U_GCB_SPACING_MARK || class == U_GCB_V ||
           class == U_GCB_T;
}

static void show_base(struct show *show, UChar32 c)
{
    int columns = character_columns(c);
    put(show, c);
    show->base = c;
    if (columns > show->out->columns)
        show->out->columns = (uint8_t)columns;
    show->flags += break_class(c) == U_GCB_REGIONAL_INDICATOR;
    if (show->flags == 2)
        show->out->columns = 2;
}

static void show_character(struct show *show, UChar32 c, bool last)
{
    if (is_silent(c))
        return;
    if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) && !turns_text(c) &&
        u_charType(c) != U_UNASSIGNED)
        show_ignorable(show, c, last);
    else if (!show->base && show_special(show, c))
        show->base = c;
    else if (is_control(break_class(c))) /* behind a base only in CR LF, or in no cluster */
        show->hidden |= c != '\n';
    else if (u_charType(c) == U_UNASSIGNED)
        put(show, REPLACEMENT);
    else if (is_mark(c) && !u_hasBinaryProperty(c, UCHAR_EMOJI_MODIFIER))
        show_mark(show, c);
    else
        show_base(show, c);
}

void width_show(struct str cluster, struct width_shown *out)
{
    struct show show = {.out = out};
    out->n = out->columns = 0;
    out->symbol = false;
    size_t i = 0;
    UChar32 c;
    while (i < cluster.n && !(show.hidden && show.marks > MARKS_MAX)) {
        U8_NEXT_OR_FFFD(cluster.s, i, cluster.n, c);
        show_character(&show, c, i == cluster.n);
    }
    if (show.hidden) {
        U8_APPEND_UNSAFE(out->s, out->n, HIDDEN_SIGN);
        out->columns++;
        out->symbol = true;
    }
    out->s[out->n] = '\0';
}

uint32_t width_cluster_columns(struct str cluster)
{
    if (cluster.n == 1 && is_plain(cluster.s[0]))
        return 1;
    struct width_shown shown;
    width_show(cluster, &shown);
    return shown.columns;
}

uint32_t width_columns(struct str text)
{
    uint32_t columns = 0;
    for (uint32_t i = 0, next; i < text.n; i = next) {
        next = width_cluster_end(text.s, i, (uint32_t)text.n);
        columns += width_cluster_columns(str_span(text.s, i, next));
    }
    return columns;
}

uint32_t width_fit(struct str text, uint32_t columns)
{
    uint32_t i = 0;
    for (uint32_t next; i < text.n; i = next) {
        next = width_cluster_end(text.s, i, (uint32_t)text.n);
        uint32_t wanted = width_cluster_columns(str_span(text.s, i, next));
        if (wanted > columns)
            break;
        columns -= wanted;
    }
    return i;
}

/* Where the plain characters from `start` on end of which each is a cluster for itself: what follows
 * the last one may belong to it. */
static uint32_t plain_end(struct str text, uint32_t start)
{
    uint32_t end = start;
    while (end < text.n && is_plain(text.s[end]))
        end++;
    return end > start && end < text.n ? end - 1 : end;
}

void width_show_text(struct buf *out, struct str text)
{
    struct width_shown shown;
    for (uint32_t i = 0, next; i < text.n; i = next) {
        next = plain_end(text, i);
        if (next > i) {
            buf_add(out, str_span(text.s, i, next));
            continue;
        }
        next = width_cluster_end(text.s, i, (uint32_t)text.n);
        width_show(str_span(text.s, i, next), &shown);
        buf_add(out, (struct str){shown.s, shown.n});
    }
}
