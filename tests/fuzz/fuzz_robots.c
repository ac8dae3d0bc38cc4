/* robots.txt: the first line is the path, the rest the file. */
#include "target.h"

#include "input/robots.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = {0};
    struct str rest = {(const char *)data, size}, path;
    if (size && str_cut(&rest, '\n', &path)) {
        const char *copy = arena_strndup(&arena, path.s, path.n);
        robots_allow(rest.s ? rest : STR(""), "crossread", copy);
    }
    arena_free(&arena);
    return 0;
}
