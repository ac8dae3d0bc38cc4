#include "compare/label_words.h"

struct str label_first_word(struct str s)
{
    struct str word = s;
    str_cut(&s, ' ', &word);
    return word;
}

bool label_holds(struct str s, char c)
{
    return s.n && memchr(s.s, c, s.n) != NULL;
}

struct str label_tidy(struct str s)
{
    static const char *const openings[] = {"•", "“", "‘", "–", "—", "\"", "'", "-", "*", "("};
    bool again = true;
    while (again) {
        again = false;
        s = str_trim(s);
        for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
            if (str_starts(s, str_of(openings[i]))) {
                s.s += strlen(openings[i]);
                s.n -= strlen(openings[i]);
                again = true;
            }
        }
    }
    if (label_holds(s, '(') && !label_holds(s, ')'))
        s.n = (size_t)((const char *)memchr(s.s, '(', s.n) - s.s);
    while (s.n && memchr(" ,.;:\"'(-\n", s.s[s.n - 1], 10))
        s.n--;
    while (str_ends(s, STR("”")) || str_ends(s, STR("’")))
        s.n -= 3;
    return s;
}

struct str label_without_aside(const struct label_lists *lists, struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        struct str rest = {s.s + i, s.n - i};
        bool word = s.s[i] == ' ' &&
                    label_begins(lists, LABELS_ASIDES, (struct str){rest.s + 1, rest.n - 1});
        if (word || strchr(",;:(\"\n", s.s[i]) || str_starts(rest, STR("–")) ||
            str_starts(rest, STR("—")))
            return (struct str){s.s, i};
    }
    return s;
}

/* Where one of the marks stands next, and how many bytes it has; s.n where none does. */
static size_t next_quote(struct str s, size_t from, size_t *width)
{
    static const char *const marks[] = {"“", "”", "\""};
    for (size_t i = from; i < s.n; i++) {
        for (size_t m = 0; m < sizeof marks / sizeof *marks; m++) {
            *width = strlen(marks[m]);
            if (str_starts((struct str){s.s + i, s.n - i}, str_of(marks[m])))
                return i;
        }
    }
    *width = 0;
    return s.n;
}

struct str label_quoted(struct str s)
{
    size_t width, first = next_quote(s, 0, &width), last;
    if (first == s.n)
        return s;
    bool closes = first > 0 && strchr(",.?!", s.s[first - 1]);
    if (closes)
        return label_tidy((struct str){s.s, first});
    first += width;
    last = next_quote(s, first, &width);
    return label_tidy((struct str){s.s + first, last - first});
}

struct str label_casualties(const struct label_lists *lists, struct str word)
{
    return label_says(lists, LABELS_COUNTED, word, NULL);
}

struct str label_without_loose_end(const struct label_lists *lists, struct str s)
{
    const char *blank;
    while (s.n && (blank = memrchr(s.s, ' ', s.n)) &&
           label_has(lists, LABELS_LOOSE_ENDS,
                     (struct str){blank + 1, (size_t)(s.s + s.n - blank - 1)}))
        s = label_tidy((struct str){s.s, (size_t)(blank - s.s)});
    return s;
}

struct str label_core(const struct label_lists *lists, struct str s)
{
    for (size_t i = 1; i + 1 < s.n; i++) {
        struct str rest = {s.s + i + 1, s.n - i - 1};
        if (s.s[i] == ' ' && label_begins(lists, LABELS_PREPOSITIONS, rest) &&
            !label_begins(lists, LABELS_GROUPS, rest))
            return (struct str){s.s, i};
    }
    return s;
}

static struct str spliced(struct arena *arena, struct str s, size_t from, size_t to)
{
    return str_of(arena_printf(arena, "%.*s%.*s", (int)from, s.s, (int)(s.n - to), s.s + to));
}

struct str label_after(struct str s, struct str word)
{
    return str_trim((struct str){s.s + word.n, s.n - word.n});
}

/* Where a word of the first list stands before one of the second; s.n where none does. `second`:
 * where the other one begins. */
static size_t find_two(const struct label_lists *lists, enum label_list one, enum label_list two,
                       struct str s, size_t *second)
{
    for (size_t i = 0, length; i < s.n; i++) {
        i += label_find(lists, one, (struct str){s.s + i, s.n - i}, &length);
        if (i >= s.n)
            break;
        *second = i + length;
        if (label_begins(lists, two, (struct str){s.s + *second, s.n - *second}))
            return i;
    }
    return s.n;
}

struct str label_asserted(const struct label_lists *lists, struct arena *arena, struct str s)
{
    size_t negation;
    if (label_has(lists, LABELS_NONE, label_first_word(s)))
        return label_after(s, label_first_word(s));
    if (find_two(lists, LABELS_AUXILIARIES, LABELS_NEGATIONS, s, &negation) == s.n &&
        find_two(lists, LABELS_AUXILIARIES, LABELS_NONE, s, &negation) == s.n)
        return s;
    struct str word = label_first_word((struct str){s.s + negation, s.n - negation});
    return spliced(arena, s, negation - 1, negation + word.n);
}

struct str label_told(const struct label_lists *lists, struct str s)
{
    struct str verb = label_first_word(s), rest = label_after(s, verb);
    size_t that = label_begins(lists, LABELS_THAT, rest);
    return that ? str_trim((struct str){rest.s + that, rest.n - that}) : s;
}

struct str label_without_relatives(const struct label_lists *lists, struct arena *arena,
                                   struct str s)
{
    size_t length, from = label_find(lists, LABELS_RELATIVES, s, &length);
    if (from > 0 && from < s.n && s.s[from - 1] == ',') {
        const char *end = memchr(s.s + from, ',', s.n - from);
        struct str word = {s.s + from + 1, length - 2};
        if (end)
            return spliced(arena, s, from - 1, (size_t)(end - s.s) + 1);
        if (label_has(lists, LABELS_PEOPLE_RELATIVES, word))
            return spliced(arena, s, from - 1, from + 1 + word.n);
    }
    size_t state, link = find_two(lists, LABELS_PEOPLE_RELATIVES, LABELS_STATES, s, &state);
    if (link == s.n)
        return s;
    bool comma = link > 0 && s.s[link - 1] == ',';
    return spliced(arena, s, link - comma, state - 1);
}

/* What the words around a length say it is. */
static struct str kind_of_length(const struct label_lists *lists, struct str text,
                                 struct cr_span number)
{
    enum { NEAR = 24 }; /* bytes */
    size_t start = number.start > NEAR ? number.start - NEAR : 0;
    size_t end = number.end + NEAR < text.n ? number.end + NEAR : text.n;
    const char *line = memchr(text.s + number.end, '\n', end - number.end);
    end = line ? (size_t)(line - text.s) : end;
    struct str around = {text.s + start, end - start}, word, kind = {0};
    uint32_t first = UINT32_MAX;
    while (str_cut(&around, ' ', &word)) {
        uint32_t order;
        struct str said = label_says(lists, LABELS_LENGTHS, label_tidy(word), &order);
        if (said.n && order < first) {
            kind = said;
            first = order;
        }
    }
    return kind;
}

bool label_is_currency(const char *unit)
{
    size_t capitals = 0;
    while (unit[capitals] >= 'A' && unit[capitals] <= 'Z')
        capitals++;
    return capitals == 3 && !unit[3];
}

struct str label_measure(const struct label_lists *lists, struct str text, struct cr_span number,
                         const char *unit)
{
    struct str kind =
        strcmp(unit, "m") == 0 ? kind_of_length(lists, text, number) : (struct str){0};
    if (!kind.n)
        kind = label_says(lists, LABELS_MEASURES, str_of(unit), NULL);
    return !kind.n && label_is_currency(unit)
               ? label_says(lists, LABELS_MEASURES, STR("currency"), NULL)
               : kind;
}
