/* Character sets: the first byte says which is declared. */
#include "target.h"

#include "text/charset.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const declared[] = {NULL,           "utf-8",     "latin1",      "shift_jis",
                                           "gb18030",      "utf-16le",  "koi8-r",      "euc-kr",
                                           "windows-1251", "utf-7",     "iso-2022-jp", "big5",
                                           "nonsense",     "macintosh", "euc-jp",      "hz"};
    struct arena arena = {0};
    struct charset_text text;
    struct cr_error error;
    if (size == 0)
        return 0;
    struct str bytes = {(const char *)data + 1, size - 1};
    if (charset_decode(&arena, "fuzz", bytes, declared[data[0] % 16], &text, &error) == CR_OK) {
        struct str again = charset_clean(&arena, text.text);
        if (!str_equal(again, text.text))
            abort(); /* not in the promised form */
    }
    arena_free(&arena);
    return 0;
}
