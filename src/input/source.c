#include <crossread/source.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"
#include "base/vec.h"

enum { DEPTH_MAX = 16, NOTES_MAX = 100, SNIFFED = 4096 };

/* The public structure first, so that a pointer to it is a pointer to the box. */
struct box {
    struct cr_sources sources;
    struct arena arena;
};

struct folder_id {
    dev_t device;
    ino_t inode;
};

struct walk {
    struct arena *arena;
    struct arena scratch;
    vec(char *) paths;
    vec(char *) notes;
    vec(struct folder_id) open; /* the folders from the top down to the one being read */
    DIR *folder; /* the one being listed; kept here so that running out of memory closes it */
    size_t left_out;
    struct cr_error *error;
};

static const char *const article_extensions[] = {
    ".htm", ".html", ".markdown", ".md", ".text", ".txt", ".xhtml",
};

static const char *extension_of(const char *name)
{
    const char *dot = strrchr(name, '.');
    return dot && dot != name ? dot : "";
}

static bool has_article_extension(const char *name)
{
    struct str extension = str_of(extension_of(name));
    for (size_t i = 0; i < sizeof article_extensions / sizeof *article_extensions; i++)
        if (str_equal_fold(extension, str_of(article_extensions[i])))
            return true;
    return false;
}

/* A file without extension is an article if it starts like text. */
static bool looks_like_text(const char *path)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return false;
    unsigned char bytes[SNIFFED];
    ssize_t n = read(fd, bytes, sizeof bytes);
    close(fd);
    for (ssize_t i = 0; i < n; i++)
        if (bytes[i] < 7 || (bytes[i] > 13 && bytes[i] < 27))
            return false;
    return n > 0;
}

static void leave_out(struct walk *walk, const char *path, const char *why)
{
    if (walk->left_out++ < NOTES_MAX)
        vec_push(walk->arena, &walk->notes,
                 arena_printf(walk->arena, "%s: left out: %s", path, why));
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static enum cr_status walk_folder(struct walk *walk, const char *path);

static enum cr_status take_file(struct walk *walk, char *path, const char *name,
                                const struct stat *st)
{
    if (!S_ISREG(st->st_mode))
        leave_out(walk, path, "not a regular file");
    else if (!has_article_extension(name) && *extension_of(name))
        leave_out(walk, path, "its name does not end like an article's (.txt, .md, .html)");
    else if (!has_article_extension(name) && !looks_like_text(path))
        leave_out(walk, path, "it is not text");
    else if (walk->paths.count == CR_SOURCES_MAX)
        return error_set(walk->error, CR_TOO_BIG,
                         "%s: the folder holds more than %d articles; name its parts one by one",
                         path, CR_SOURCES_MAX);
    else
        vec_push(walk->arena, &walk->paths, path);
    return CR_OK;
}

static bool is_open(const struct walk *walk, const struct stat *st)
{
    for (size_t i = 0; i < walk->open.count; i++)
        if (walk->open.items[i].device == st->st_dev && walk->open.items[i].inode == st->st_ino)
            return true;
    return false;
}

static enum cr_status take_entry(struct walk *walk, const char *folder, const char *name)
{
    const char *slash = str_ends(str_of(folder), STR("/")) ? "" : "/";
    char *path = arena_printf(walk->arena, "%s%s%s", folder, slash, name);
    struct stat st;
    if (name[0] == '.')
        leave_out(walk, path, "it is hidden");
    else if (stat(path, &st) != 0)
        leave_out(walk, path, strerror(errno));
    else if (!S_ISDIR(st.st_mode))
        return take_file(walk, path, name, &st);
    else if (is_open(walk, &st))
        leave_out(walk, path, "it leads back to a folder that it lies in");
    else if (walk->open.count == DEPTH_MAX)
        leave_out(walk, path, "it lies too deep");
    else
        return walk_folder(walk, path);
    return CR_OK;
}

/* The names are read and sorted before any is followed, so that one descriptor is open at most. */
static enum cr_status list_names(struct walk *walk, const char *path, char ***names, size_t *count)
{
    walk->folder = opendir(path);
    if (!walk->folder)
        return error_set(walk->error, CR_IO, "%s: cannot be listed: %s", path, strerror(errno));
    vec(char *) found = {0};
    for (struct dirent *entry; (entry = readdir(walk->folder)) && found.count <= CR_SOURCES_MAX;)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            vec_push(&walk->scratch, &found, arena_strdup(&walk->scratch, entry->d_name));
    closedir(walk->folder);
    walk->folder = NULL;
    if (found.count > 1)
        qsort(found.items, found.count, sizeof *found.items, by_name);
    *names = found.items;
    *count = found.count;
    return CR_OK;
}

static enum cr_status walk_folder(struct walk *walk, const char *path)
{
    struct stat st;
    if (stat(path, &st) != 0)
        return error_set(walk->error, CR_IO, "%s: cannot be read: %s", path, strerror(errno));
    char **names = NULL;
    size_t count = 0;
    enum cr_status status = list_names(walk, path, &names, &count);
    if (status != CR_OK && walk->open.count == 0)
        return status;
    if (status != CR_OK) { /* a folder below: the others can still be read */
        leave_out(walk, path, strerror(errno));
        return CR_OK;
    }
    vec_push(&walk->scratch, &walk->open, (struct folder_id){st.st_dev, st.st_ino});
    for (size_t i = 0; i < count && status == CR_OK; i++)
        status = take_entry(walk, path, names[i]);
    walk->open.count--;
    return status;
}

static enum cr_status expand_folder(struct walk *walk, const char *name, struct cr_sources *out)
{
    enum cr_status status = walk_folder(walk, name);
    if (status != CR_OK)
        return status;
    if (walk->paths.count == 0)
        return error_set(walk->error, CR_EMPTY,
                         "%s: holds no articles (%zu other things); articles are files whose "
                         "names end in .txt, .md or .html",
                         name, walk->left_out);
    if (walk->left_out > walk->notes.count) {
        size_t more = walk->left_out - walk->notes.count;
        vec_push(walk->arena, &walk->notes,
                 arena_printf(walk->arena, "%s: %zu more left out", name, more));
    }
    *out = (struct cr_sources){walk->paths.items, walk->paths.count, walk->notes.items,
                               walk->notes.count};
    return CR_OK;
}

static enum cr_status expand(struct box *box, struct walk *walk, const char *name)
{
    struct stat st;
    if (strcmp(name, "-") != 0 && stat(name, &st) == 0 && S_ISDIR(st.st_mode))
        return expand_folder(walk, name, &box->sources);
    char **paths = arena_new_array(walk->arena, char *, 1);
    paths[0] = arena_strdup(walk->arena, name);
    box->sources = (struct cr_sources){.paths = paths, .count = 1};
    return CR_OK;
}

static enum cr_status guarded_expand(struct box *box, struct walk *walk, const char *name)
{
    jmp_buf jump;
    if (ARENA_GUARD(&box->arena, jump))
        return error_no_memory(walk->error);
    walk->scratch = arena_child(&box->arena);
    enum cr_status status = expand(box, walk, name);
    box->arena.on_exhausted = NULL;
    return status;
}

enum cr_status cr_sources_expand(const char *name, struct cr_sources **out, struct cr_error *error)
{
    struct box *box = calloc(1, sizeof *box);
    if (!box)
        return error_no_memory(error);
    struct walk walk = {.arena = &box->arena, .error = error};
    enum cr_status status = guarded_expand(box, &walk, name);
    if (walk.folder)
        closedir(walk.folder);
    arena_free(&walk.scratch);
    if (status == CR_OK)
        *out = &box->sources;
    else
        cr_sources_free(&box->sources);
    return status;
}

void cr_sources_free(struct cr_sources *sources)
{
    struct box *box = (struct box *)sources;
    if (!box)
        return;
    arena_free(&box->arena);
    free(box);
}
