#include "language/frequency.h"

#include <math.h>

#include "base/file.h"
#include "base/map.h"

enum { TABLE_MAX = 8 << 20 };

struct frequency {
    struct map counts;
    double total;
};

static bool parse_count(struct str s, uint32_t *out)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.s[i] < '0' || s.s[i] > '9' || n > 100000000)
            return false;
        n = 10 * n + (uint32_t)(s.s[i] - '0');
    }
    *out = n;
    return n > 0;
}

enum cr_status frequency_load(struct arena *arena, const char *data_dir, struct frequency **out,
                              struct cr_error *error)
{
    const char *path = arena_printf(arena, "%s/english/frequency.txt", data_dir);
    struct str text, line;
    enum cr_status status = file_read(arena, path, TABLE_MAX, &text, error);
    if (status != CR_OK)
        return status;
    struct frequency *f = arena_new(arena, struct frequency);
    f->counts.arena = arena;
    for (int number = 1; str_cut(&text, '\n', &line); number++) {
        if (line.n == 0 || line.s[0] == '#')
            continue;
        struct str lemma;
        uint32_t count;
        str_cut(&line, '\t', &lemma);
        if (lemma.n == 0 || !parse_count(line, &count))
            return error_set(error, CR_DAMAGED, "%s:%d: expected a lemma, a tab and a count", path,
                             number);
        map_put(&f->counts, lemma, count);
        f->total += count;
    }
    *out = f;
    return CR_OK;
}

double frequency_information(const struct frequency *frequency, struct str lemma)
{
    uint32_t count = map_get(&frequency->counts, lemma);
    if (count == MAP_NONE)
        return 1;
    return log2(frequency->total / count) / log2(frequency->total);
}
