/* Runs a target on files, and on the files of folders: the corpus, or what a fuzzer has found. */
#include "target.h"

#include <crossread/source.h>

#include <dirent.h>

#include "base/file.h"

enum { INPUT_MAX = 64 << 20 };

static int replay_file(const char *path)
{
    struct arena arena = {0};
    struct str bytes;
    struct cr_error error;
    if (file_read(&arena, path, INPUT_MAX, &bytes, &error) != CR_OK) {
        fprintf(stderr, "%s\n", error.message);
        return -1;
    }
    /* a copy of just this size, so that sanitizers see what is read beyond it */
    uint8_t *copy = malloc(bytes.n ? bytes.n : 1);
    if (!copy)
        return -1;
    memcpy(copy, bytes.s, bytes.n);
    LLVMFuzzerTestOneInput(copy, bytes.n);
    free(copy);
    arena_free(&arena);
    return 1;
}

static int replay_folder(DIR *folder, const char *name)
{
    char path[4096];
    int count = 0;
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (entry->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "%s/%s", name, entry->d_name);
        if (replay_file(path) < 0)
            return -1;
        count++;
    }
    return count;
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        DIR *folder = opendir(argv[i]);
        int count = folder ? replay_folder(folder, argv[i]) : replay_file(argv[i]);
        if (folder)
            closedir(folder);
        if (count < 1) {
            fprintf(stderr, "%s: nothing to replay\n", argv[i]);
            return 1;
        }
        printf("%s: %d replayed\n", argv[i], count);
    }
    return 0;
}
