#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

const char *cr_status_text(enum cr_status status)
{
    static const char *const texts[] = {
#define STATUS_TEXT(name, text) [name] = text,
        CR_STATUS_LIST(STATUS_TEXT)
#undef STATUS_TEXT
    };
    return (size_t)status < sizeof texts / sizeof *texts ? texts[status] : "unknown error";
}

/* Takes a character that was cut in two off the end. */
static void trim_cut_character(char *s, size_t n)
{
    size_t last = n;
    while (last > 0 && ((unsigned char)s[last - 1] & 0xc0) == 0x80)
        last--;
    if (last > 0 && ((unsigned char)s[last - 1] & 0xc0) == 0xc0)
        s[last - 1] = '\0';
}

enum cr_status error_set(struct cr_error *error, enum cr_status status, const char *format, ...)
{
    if (!error)
        return status;
    va_list args;
    va_start(args, format);
    int n = vsnprintf(error->message, sizeof error->message, format, args);
    va_end(args);
    if (n >= (int)sizeof error->message)
        trim_cut_character(error->message, sizeof error->message - 1);
    error->status = status;
    return status;
}

enum cr_status error_no_memory(struct cr_error *error)
{
    return error_set(error, CR_NO_MEMORY, "out of memory");
}
