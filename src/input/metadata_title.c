#include "input/metadata_parts.h"

/* Less likeness than this, and a headline is that of the site or of another article. */
static const double LIKE_ENOUGH = 0.3;
static const double LIKE_ENOUGH_ALONE = 0.15; /* of a page's only headline */

/* Share of the words of `a` that `b` has. */
static double words_shared(struct metadata *m, const char *a, const char *b)
{
    struct cue_line left, right;
    struct map words = {.arena = m->arena};
    uint32_t count = 0, shared = 0;
    if (!a || !b)
        return 0;
    cue_split(m->arena, str_of(a), METADATA_LINE_TOKENS, &left);
    cue_split(m->arena, str_of(b), METADATA_LINE_TOKENS, &right);
    for (uint32_t i = 0; i < right.count; i++)
        map_put(&words, right.tokens[i].fold, 1);
    for (uint32_t i = 0; i < left.count; i++)
        if (left.tokens[i].kind != CUE_MARK) {
            count++;
            shared += map_get(&words, left.tokens[i].fold) != MAP_NONE;
        }
    return count ? (double)shared / count : 0;
}

/* "Title | Outlet", "Title - Section - Outlet": without what follows the last marks, as long as the
 * longer part is left. */
static const char *without_outlet(struct metadata *m, const char *title, const char *outlet)
{
    static const char *const marks[] = {" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " « "};
    struct str text = str_of(title);
    for (int round = 0; round < 3 && title; round++) {
        struct str best = {0};
        for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
            for (size_t at = text.n; at-- > 0;) {
                struct str tail = {text.s + at, text.n - at};
                if (!str_starts(tail, str_of(marks[i])))
                    continue;
                if (!best.s || tail.n < best.n)
                    best = (struct str){tail.s + strlen(marks[i]), tail.n - strlen(marks[i])};
                break;
            }
        size_t rest = best.s ? (size_t)(best.s - text.s) : 0;
        bool is_outlet = outlet && best.s && str_equal_fold(best, str_of(outlet));
        if (!best.s || (best.n * 2 > rest && !is_outlet))
            break;
        while (rest && memchr(" |-:", text.s[rest - 1], 4))
            rest--;
        while (rest && ((unsigned char)text.s[rest - 1] & 0x80) && text.s[rest - 1] != text.s[0] &&
               rest + 3 > (size_t)(best.s - text.s) - 1)
            rest--;
        text.n = rest;
        text = str_trim(text);
    }
    return metadata_clean(m, text);
}

/* How far two titles are the same: the less of what each has of the other. */
static double likeness(struct metadata *m, const char *a, const char *b)
{
    double ab = words_shared(m, a, b), ba = words_shared(m, b, a);
    return ab < ba ? ab : ba;
}

const char *metadata_title(struct metadata *m, const char *page_title)
{
    const char *outlet = m->meta.outlet ? m->meta.outlet : m->ld.outlet;
    const char *title = m->ld.title       ? m->ld.title
                        : m->meta.title   ? m->meta.title
                        : m->markup.title ? m->markup.title
                                          : page_title;
    double best = m->headline_count == 1 ? LIKE_ENOUGH_ALONE : LIKE_ENOUGH;
    if (!title)
        return m->headlines[0];
    title = without_outlet(m, title, outlet);
    const char *called = page_title ? without_outlet(m, page_title, outlet) : NULL;
    const char *found = title;
    for (uint32_t i = 0; i < m->headline_count; i++) {
        double like = likeness(m, m->headlines[i], title);
        double other = called ? likeness(m, m->headlines[i], called) : 0;
        if (other > like)
            like = other;
        if (like > best && !(outlet && str_equal_fold(str_of(m->headlines[i]), str_of(outlet)))) {
            best = like;
            found = m->headlines[i];
        }
    }
    return found;
}
