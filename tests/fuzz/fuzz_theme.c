/* Themes: a file that is taken gives every role a style that can be written and read again. */
#include "target.h"

#include <sys/mman.h>
#include <unistd.h>

#include "screen/style.h"

static void write_back(const struct theme *theme)
{
    struct arena arena = {0};
    for (int role = 0; role < STYLE_COUNT; role++) {
        struct style style = theme_style(theme, (enum style_role)role, STYLE_NONE);
        if (!*style_text(&style, &arena) || colour_nearest(style.foreground, 8) >= 8)
            abort();
    }
    arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char path[64];
    struct theme theme;
    struct cr_error error = {0};
    int fd = memfd_create("theme", MFD_CLOEXEC);
    if (fd < 0 || write(fd, data, size) != (ssize_t)size)
        exit(2);
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    if (theme_load(path, NULL, &theme, &error) == CR_OK)
        write_back(&theme);
    else if (!*error.message)
        abort();
    theme_make_mono(&theme);
    close(fd);
    return 0;
}
