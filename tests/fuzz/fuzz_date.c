/* Dates, in several languages: whatever is found is a date that can be read back. */
#include "target.h"

#include "text/charset.h"

static void check(struct arena *arena, const char *tag, struct str text)
{
    struct date_stamp stamp;
    const struct input_rules *rules =
        rule_set_for(fuzz_tables()->rules, arena, (struct str){0}, &tag);
    const char *iso = date_stamp_read(arena, &rules->dates, text);
    if (iso && !date_from_iso(str_of(iso), &stamp))
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const tags[] = {"en", "en-GB", "es-MX", "de", "ja"};
    struct arena arena = {0};
    struct date_stamp stamp;
    struct str text = charset_clean(&arena, (struct str){(const char *)data, size});
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        check(&arena, tags[i], text);
    date_from_iso(text, &stamp);
    date_from_mail(text, &stamp);
    arena_free(&arena);
    return 0;
}
