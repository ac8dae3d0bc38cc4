#include "command/output.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "base/error.h"
#include "base/str.h"
#include "text/width.h"

enum cr_status output_open(struct output *output, const char *path, struct cr_error *error)
{
    *output = (struct output){"standard output", STDOUT_FILENO};
    if (!path || strcmp(path, "-") == 0)
        return CR_OK;
    *output = (struct output){path, open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)};
    if (output->fd < 0)
        return error_set(error, CR_IO, "%s: cannot be written: %s", path, strerror(errno));
    return CR_OK;
}

enum cr_status output_write(struct output *output, const char *bytes, size_t length,
                            struct cr_error *error)
{
    while (length) {
        ssize_t n = write(output->fd, bytes, length);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && errno == EPIPE)
            return CR_CANCELLED;
        if (n < 0)
            return error_set(error, CR_IO, "%s: cannot be written: %s", output->path,
                             strerror(errno));
        bytes += n;
        length -= (size_t)n;
    }
    return CR_OK;
}

enum cr_status output_close(struct output *output, struct cr_error *error)
{
    if (output->fd < 0 || output->fd == STDOUT_FILENO)
        return CR_OK;
    int closed = close(output->fd);
    output->fd = -1;
    if (closed != 0 && errno != EINTR)
        return error_set(error, CR_IO, "%s: cannot be written: %s", output->path, strerror(errno));
    return CR_OK;
}

enum cr_status output_all(const char *path, const char *bytes, size_t length,
                          struct cr_error *error)
{
    struct output output;
    enum cr_status status = output_open(&output, path, error);
    if (status == CR_OK)
        status = output_write(&output, bytes, length, error);
    enum cr_status closed = output_close(&output, status == CR_OK ? error : NULL);
    return status == CR_OK ? closed : status;
}

/* False where memory ran out. */
static bool print_message(struct arena *arena, const char *message)
{
    jmp_buf jump;
    if (ARENA_GUARD(arena, jump))
        return false;
    struct buf line = {.arena = arena};
    buf_add(&line, STR("crossread: "));
    width_show_text(&line, str_of(message));
    buf_add_char(&line, '\n');
    fwrite(line.s, 1, line.n, stderr);
    return true;
}

void output_message(const char *message)
{
    struct arena arena = {0};
    if (!print_message(&arena, message))
        fputs("crossread: out of memory\n", stderr);
    arena_free(&arena);
}
