#include "compare/label_words.h"

bool label_is_one_of(struct str word, const char *list)
{
    struct str rest = str_of(list), one;
    while (str_cut(&rest, ' ', &one))
        if (str_equal_fold(word, one))
            return true;
    return false;
}

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

bool label_is_pronoun(struct str word)
{
    return label_is_one_of(word, "he she it they we you i this that who which these those them him "
                                 "her its their his what whose there himself herself itself "
                                 "themselves");
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

struct str label_without_aside(struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        struct str rest = {s.s + i, s.n - i};
        if (strchr(",;:(\"\n", s.s[i]) || str_starts(rest, STR(" who ")) ||
            str_starts(rest, STR(" which ")) || str_starts(rest, STR(" that ")) ||
            str_starts(rest, STR(" according ")) || str_starts(rest, STR("–")) ||
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

/* "on board" tells who is counted, not where. */
static bool hangs_on(struct str rest)
{
    static const char *const prepositions =
        "in at on from near off with by for towards toward outside inside aboard during after "
        "before since into onto over under through across along around between behind beside";
    if (str_starts(rest, STR("on board")))
        return false;
    return label_is_one_of(label_first_word(rest), prepositions);
}

struct str label_casualties(struct str word)
{
    if (label_is_one_of(word, "die dies died dead killed"))
        return STR("dead");
    if (label_is_one_of(word, "hurt injured wounded"))
        return STR("injured");
    return label_is_one_of(word, "missing arrested detained held rescued charged evacuated")
               ? word
               : (struct str){0};
}

struct str label_without_loose_end(struct str s)
{
    static const char *const loose =
        "what which that who whom whose and or but of to in at on for "
        "with by from as than the a an its their his her also was were is "
        "are be been will would has have had magnitude";
    const char *blank;
    while (s.n && (blank = memrchr(s.s, ' ', s.n)) &&
           label_is_one_of((struct str){blank + 1, (size_t)(s.s + s.n - blank - 1)}, loose))
        s = label_tidy((struct str){s.s, (size_t)(blank - s.s)});
    return s;
}

struct str label_core(struct str s)
{
    for (size_t i = 1; i + 1 < s.n; i++)
        if (s.s[i] == ' ' && hangs_on((struct str){s.s + i + 1, s.n - i - 1}))
            return (struct str){s.s, i};
    return s;
}

static struct str spliced(struct arena *arena, struct str s, size_t from, size_t to)
{
    return str_of(arena_printf(arena, "%.*s%.*s", (int)from, s.s, (int)(s.n - to), s.s + to));
}

struct str label_asserted(struct arena *arena, struct str s)
{
    static const char *const negated[] = {" has not ",  " have not ", " had not ", " was not ",
                                          " were not ", " is not ",   " are not "};
    if (str_starts(s, STR("no ")) || str_starts(s, STR("No ")))
        return str_trim((struct str){s.s + 3, s.n - 3});
    for (size_t i = 0; i < sizeof negated / sizeof *negated; i++) {
        const char *at = memmem(s.s, s.n, negated[i], strlen(negated[i]));
        size_t end = at ? (size_t)(at - s.s) + strlen(negated[i]) - 1 : 0;
        if (at)
            return spliced(arena, s, end - 4, end);
    }
    return s;
}

struct str label_without_relatives(struct arena *arena, struct str s)
{
    static const char *const starts[] = {", who ", ", which ", ", whose ", ", where ", ", when "};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        const char *aside = memmem(s.s, s.n, starts[i], strlen(starts[i]));
        size_t from = aside ? (size_t)(aside - s.s) : 0;
        const char *end = aside ? memchr(aside + 2, ',', s.n - from - 2) : NULL;
        if (end)
            return spliced(arena, s, from, (size_t)(end - s.s) + 1);
        if (aside && i == 0) /* what is told of the person is all there is */
            return spliced(arena, s, from, from + strlen(", who"));
    }
    static const char *const links[] = {" who was ", " who were ", " who had ", " who has "};
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        const char *link = memmem(s.s, s.n, links[i], strlen(links[i]));
        if (link) {
            size_t at = (size_t)(link - s.s), comma = at > 0 && link[-1] == ',';
            return spliced(arena, s, at - comma, at + 4);
        }
    }
    return s;
}

/* Words around a length that say which: "40 metres high", "at a depth of". */
static struct str kind_of_length(struct str text, struct cr_span number)
{
    enum { NEAR = 24 }; /* bytes */
    static const char *const kinds[][2] = {
        {"height", "high tall height altitude elevation"},
        {"depth", "deep depth below beneath down"},
        {"width", "wide width across diameter"},
        {"length", "long length"},
        {"distance", "away from off north south east west northeast northwest southeast southwest "
                     "north-east north-west south-east south-west outside distance km kilometres "
                     "kilometers mile miles"}};
    size_t start = number.start > NEAR ? number.start - NEAR : 0;
    size_t end = number.end + NEAR < text.n ? number.end + NEAR : text.n;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        struct str around = {text.s + start, end - start}, word;
        while (str_cut(&around, ' ', &word))
            if (label_is_one_of(label_tidy(word), kinds[i][1]))
                return str_of(kinds[i][0]);
    }
    return STR("size");
}

struct str label_measure(struct str text, struct cr_span number, const char *unit)
{
    static const char *const units[][2] = {
        {"km/h", "speed"}, {"kg", "weight"}, {"°C", "temperature"},     {"s", "duration"},
        {"%", "per cent"}, {"m2", "area"},   {"magnitude", "magnitude"}};
    if (strcmp(unit, "m") == 0)
        return kind_of_length(text, number);
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (strcmp(unit, units[i][0]) == 0)
            return str_of(units[i][1]);
    bool capitals = strlen(unit) == 3;
    for (size_t i = 0; unit[i]; i++)
        capitals &= unit[i] >= 'A' && unit[i] <= 'Z';
    return capitals ? STR("amount") : (struct str){0};
}
