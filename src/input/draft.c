#include "input/draft.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf8.h>

#include "text/charset.h"

/* What only serves layout: soft hyphens, zero-width spaces, byte order marks. */
static bool is_invisible(UChar32 c)
{
    return c == 0xad || c == 0x200b || c == 0xfeff || c == 0x2060;
}

static bool is_blank(UChar32 c)
{
    return u_isUWhiteSpace(c) || c == 0x1c || c == 0x1d || c == 0x1e || c == 0x1f;
}

/* Without what stands at `at` the text would still be in normal form C. */
static bool may_go(const UNormalizer2 *nfc, struct str text, int32_t at)
{
    UChar32 next;
    if (at >= (int32_t)text.n || !nfc)
        return true;
    U8_NEXT(text.s, at, (int32_t)text.n, next);
    return next >= 0 && unorm2_hasBoundaryBefore(nfc, next);
}

static void add_squeezed(struct buf *out, struct str text)
{
    UErrorCode failed = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&failed);
    bool gap = false, started = false;
    for (int32_t i = 0, length = (int32_t)text.n; i < length;) {
        int32_t start = i;
        UChar32 c;
        U8_NEXT(text.s, i, length, c);
        if (c >= 0 && is_invisible(c) && may_go(nfc, text, i))
            continue;
        if (c >= 0 && is_blank(c)) {
            gap = started;
            continue;
        }
        if (gap)
            buf_add_char(out, ' ');
        buf_add(out, (struct str){text.s + start, (size_t)(i - start)});
        gap = false;
        started = true;
    }
}

void draft_add_block(struct draft *draft, struct str text, enum cr_role role,
                     enum cr_block_kind kind)
{
    size_t before = draft->text.n;
    text = charset_clean(draft->arena, text);
    if (before + text.n + 1 > CR_TEXT_MAX || draft->blocks.count == CR_BLOCKS_MAX)
        draft->too_big |= str_trim(text).n > 0;
    if (draft->too_big)
        return;
    if (before)
        buf_add_char(&draft->text, '\n');
    size_t start = draft->text.n;
    add_squeezed(&draft->text, text);
    if (draft->text.n == start) {
        draft->text.n = before;
        return;
    }
    struct cr_block block = {{(uint32_t)start, (uint32_t)draft->text.n}, role, kind};
    vec_push(draft->arena, &draft->blocks, block);
}
