/* Dates: whatever is found is a date that can be read back. */
#include "target.h"

#include "text/charset.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = {0};
    struct date_stamp stamp;
    struct str text = charset_clean(&arena, (struct str){(const char *)data, size});
    const char *iso = date_stamp_read(&arena, &fuzz_tables()->rules->dates, text);
    if (iso && !date_from_iso(str_of(iso), &stamp))
        abort();
    date_from_iso(text, &stamp);
    arena_free(&arena);
    return 0;
}
