#include "input/web_cache.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <sha256.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/vec.h"

enum { HEAD_BYTES_MAX = 64 << 10 };

const char *web_cache_folder(struct arena *arena)
{
    return file_xdg_path(arena, "XDG_CACHE_HOME", ".cache", "web");
}

static const char *file_of(struct arena *arena, const char *folder, const char *address)
{
    char hash[SHA256_DIGEST_STRING_LENGTH];
    SHA256Data((const uint8_t *)address, strlen(address), hash);
    return arena_printf(arena, "%s/%s", folder, hash);
}

/* ---- reading ------------------------------------------------------------------------------- */

static const char *string_of(struct arena *arena, const json_t *head, const char *key)
{
    const char *s = json_string_value(json_object_get(head, key));
    return s && !strpbrk(s, "\r\n") ? arena_strdup(arena, s) : NULL;
}

bool web_cache_get(struct arena *arena, const char *folder, const char *address,
                   struct web_cached *out)
{
    struct str bytes, line;
    *out = (struct web_cached){0};
    if (!folder || file_read(arena, file_of(arena, folder, address),
                             WEB_CACHE_BODY + HEAD_BYTES_MAX, &bytes, NULL) != CR_OK)
        return false;
    out->body = bytes;
    if (!str_cut(&out->body, '\n', &line))
        return false;
    json_t *head = json_loadb(line.s, line.n, 0, NULL);
    const char *kept = string_of(arena, head, "address");
    out->url = string_of(arena, head, "url");
    out->type = string_of(arena, head, "type");
    out->etag = string_of(arena, head, "etag");
    out->modified = string_of(arena, head, "modified");
    bool whole = json_integer_value(json_object_get(head, "length")) == (json_int_t)out->body.n;
    json_decref(head);
    return whole && kept && strcmp(kept, address) == 0 && out->url && (out->etag || out->modified);
}

/* ---- writing ------------------------------------------------------------------------------- */

static bool write_all(int fd, const char *bytes, size_t length)
{
    while (length) {
        ssize_t n = write(fd, bytes, length);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        bytes += n;
        length -= (size_t)n;
    }
    return true;
}

static char *head_of(const char *address, const struct web_cached *answer)
{
    json_t *head = json_pack("{s:s, s:s, s:s*, s:s*, s:s*, s:I}", "address", address, "url",
                             answer->url, "type", answer->type, "etag", answer->etag, "modified",
                             answer->modified, "length", (json_int_t)answer->body.n);
    char *line = head ? json_dumps(head, JSON_COMPACT) : NULL;
    json_decref(head);
    return line;
}

void web_cache_put(struct arena *arena, const char *folder, const char *address,
                   const struct web_cached *answer)
{
    if (!folder || answer->body.n > WEB_CACHE_BODY || (!answer->etag && !answer->modified))
        return;
    file_make_folders(arena, file_of(arena, folder, address));
    char *line = head_of(address, answer);
    char *path = arena_printf(arena, "%s/new-XXXXXX", folder);
    int fd = line && strlen(line) < HEAD_BYTES_MAX ? mkstemp(path) : -1;
    if (fd >= 0) {
        bool fine = write_all(fd, line, strlen(line)) && write_all(fd, "\n", 1) &&
                    write_all(fd, answer->body.s, answer->body.n);
        fine = close(fd) == 0 && fine;
        if (!fine || rename(path, file_of(arena, folder, address)) != 0)
            unlink(path);
    }
    free(line);
}

/* ---- pruning ------------------------------------------------------------------------------- */

struct kept {
    const char *path;
    time_t used;
    off_t bytes;
};

static int newest_first(const void *a, const void *b)
{
    const struct kept *x = a, *y = b;
    return (x->used < y->used) - (x->used > y->used);
}

void web_cache_prune(struct arena *arena, const char *folder)
{
    vec(struct kept) kept = {0};
    DIR *dir = folder ? opendir(folder) : NULL;
    off_t bytes = 0;
    struct stat st;
    if (!dir)
        return;
    for (struct dirent *entry; (entry = readdir(dir));) {
        const char *path = arena_printf(arena, "%s/%s", folder, entry->d_name);
        if (stat(path, &st) == 0 && S_ISREG(st.st_mode))
            vec_push(arena, &kept, (struct kept){path, st.st_mtime, st.st_size});
    }
    closedir(dir);
    if (kept.count > 1)
        qsort(kept.items, kept.count, sizeof *kept.items, newest_first);
    for (size_t i = 0; i < kept.count; i++) {
        bytes += kept.items[i].bytes;
        if (i >= WEB_CACHE_FILES || bytes > WEB_CACHE_BYTES)
            unlink(kept.items[i].path);
    }
}
