#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static enum cr_status open_failed(const char *path, struct cr_error *error)
{
    if (errno == ENOENT || errno == ENOTDIR)
        return error_set(error, CR_NOT_FOUND, "%s: no such file; check the name", path);
    return error_set(error, CR_IO, "%s: cannot be opened: %s", path, strerror(errno));
}

static enum cr_status open_file(const char *path, int *fd, struct stat *st, struct cr_error *error)
{
    *fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (*fd < 0)
        return open_failed(path, error);
    enum cr_status status = CR_OK;
    if (fstat(*fd, st) != 0)
        status = error_set(error, CR_IO, "%s: cannot be read: %s", path, strerror(errno));
    else if (S_ISDIR(st->st_mode))
        status = error_set(error, CR_UNSUPPORTED, "%s: is a folder, not a file", path);
    if (status != CR_OK)
        close(*fd);
    return status;
}

/* Reads to the end of fd. The buffer at most doubles, so pipes of unknown length are cheap. */
static enum cr_status read_all(struct arena *arena, int fd, const char *path, size_t limit,
                               size_t expected, struct str *out, struct cr_error *error)
{
    size_t capacity = expected + 1 < 4096 ? 4096 : expected + 1;
    char *bytes = arena_alloc(arena, capacity);
    size_t n = 0;
    for (;;) {
        ssize_t got = read(fd, bytes + n, capacity - n);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return error_set(error, CR_IO, "%s: cannot be read: %s", path, strerror(errno));
        if (got == 0)
            break;
        n += (size_t)got;
        if (n > limit)
            return error_set(error, CR_TOO_BIG,
                             "%s: is larger than %zu MiB, which is more than an "
                             "article can be",
                             path, limit >> 20);
        if (n == capacity) {
            bytes = arena_grow(arena, bytes, n, 2 * capacity);
            capacity *= 2;
        }
    }
    *out = (struct str){bytes, n};
    return CR_OK;
}

enum cr_status file_read(struct arena *arena, const char *path, size_t limit, struct str *out,
                         struct cr_error *error)
{
    if (strcmp(path, "-") == 0)
        return read_all(arena, STDIN_FILENO, "standard input", limit, 0, out, error);
    int fd;
    struct stat st;
    enum cr_status status = open_file(path, &fd, &st, error);
    if (status != CR_OK)
        return status;
    /* O_NONBLOCK only kept open() from waiting on a pipe without a writer. */
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) & ~O_NONBLOCK);
    size_t expected = st.st_size > 0 && (uintmax_t)st.st_size <= limit ? (size_t)st.st_size : 0;
    if (S_ISREG(st.st_mode) && (uintmax_t)st.st_size > limit)
        status = error_set(error, CR_TOO_BIG,
                           "%s: is larger than %zu MiB, which is more than an "
                           "article can be",
                           path, limit >> 20);
    else
        status = read_all(arena, fd, path, limit, expected, out, error);
    close(fd);
    return status;
}

enum cr_status file_map_open(const char *path, struct file_map *out, struct cr_error *error)
{
    int fd;
    struct stat st;
    *out = (struct file_map){0};
    enum cr_status status = open_file(path, &fd, &st, error);
    if (status != CR_OK)
        return status;
    if (st.st_size > 0) {
        void *bytes = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
        if (bytes == MAP_FAILED)
            status = error_set(error, CR_IO, "%s: cannot be mapped: %s", path, strerror(errno));
        else
            *out = (struct file_map){bytes, (size_t)st.st_size};
    }
    close(fd);
    return status;
}

void file_map_close(struct file_map *map)
{
    if (map->bytes)
        munmap((void *)map->bytes, map->length);
    *map = (struct file_map){0};
}

const char *file_xdg_path(struct arena *arena, const char *variable, const char *fallback,
                          const char *name)
{
    const char *base = getenv(variable), *home = getenv("HOME");
    if (base && base[0] == '/')
        return arena_printf(arena, "%s/crossread/%s", base, name);
    if (home && home[0])
        return arena_printf(arena, "%s/%s/crossread/%s", home, fallback, name);
    return NULL;
}

int file_make_folders(struct arena *arena, const char *path)
{
    char *folder = arena_strdup(arena, path);
    int failed = 0;
    for (char *slash = strchr(folder + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        int why = mkdir(folder, 0700) == 0 ? 0 : errno;
        if (!failed && why && access(folder, F_OK) != 0)
            failed = why;
        *slash = '/';
    }
    return failed;
}
