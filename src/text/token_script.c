#include "text/token_script.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

static bool is_unspaced(UChar32 c)
{
    if (c < 0xe00)
        return false;
    int class = u_getIntPropertyValue(c, UCHAR_LINE_BREAK);
    return (class == U_LB_COMPLEX_CONTEXT || class == U_LB_IDEOGRAPHIC ||
            class == U_LB_CONDITIONAL_JAPANESE_STARTER) &&
           u_hasBinaryProperty(c, UCHAR_ALPHABETIC);
}

bool token_script_at(const char *text, uint32_t at, uint32_t end)
{
    UChar32 c;
    U8_NEXT_OR_FFFD(text, at, end, c);
    return is_unspaced(c);
}

uint32_t token_script_end(const char *text, uint32_t at, uint32_t end)
{
    while (at < end) {
        uint32_t next = at;
        UChar32 c;
        U8_NEXT_OR_FFFD(text, next, end, c);
        if (!is_unspaced(c) && !(U_GET_GC_MASK(c) & U_GC_M_MASK))
            break;
        at = next;
    }
    return at;
}

uint32_t token_script_words(const char *text, uint32_t start, uint32_t end, uint32_t *ends,
                            uint32_t most)
{
    UErrorCode status = U_ZERO_ERROR;
    UText utext = UTEXT_INITIALIZER;
    uint32_t count = 0;
    UBreakIterator *words = ubrk_open(UBRK_WORD, "", NULL, 0, &status);
    utext_openUTF8(&utext, text + start, end - start, &status);
    if (U_SUCCESS(status))
        ubrk_setUText(words, &utext, &status);
    while (U_SUCCESS(status) && count < most) {
        int32_t next = ubrk_next(words);
        if (next == UBRK_DONE)
            break;
        ends[count++] = start + (uint32_t)next;
    }
    utext_close(&utext);
    ubrk_close(words);
    if (count == 0)
        ends[count++] = end;
    return count;
}
