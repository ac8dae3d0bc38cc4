#include "language/number_atoms.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "base/vec.h"

/* Digits beyond these are of no use to a double and of none to a reader. */
enum { DIGITS_MAX = 18 };

struct cutter {
    struct arena *arena;
    const struct lexicon *lexicon;
    const char *text;
    vec(struct atom) atoms;
    uint32_t last_end; /* of the atom before */
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static UChar32 code_point(const char *text, uint32_t at, uint32_t end, uint32_t *next)
{
    int32_t i = 0;
    UChar32 c = 0;
    U8_NEXT(text + at, i, (int32_t)(end - at), c);
    *next = at + (uint32_t)i;
    return c < 0 ? 0xFFFD : c;
}

static struct atom *add(struct cutter *cutter, enum atom_kind kind, uint32_t start, uint32_t end,
                        uint16_t word)
{
    bool glued = cutter->atoms.count && start == cutter->last_end;
    cutter->last_end = end;
    vec_push(cutter->arena, &cutter->atoms,
             (struct atom){.start = start,
                           .end = end,
                           .word = word,
                           .kind = (uint8_t)kind,
                           .glued = glued,
                           .key = LEXICON_NONE});
    return &cutter->atoms.items[cutter->atoms.count - 1];
}

/* Digits follow at `at`, exactly `wanted` of them. */
static bool has_digits(const char *text, uint32_t at, uint32_t end, uint32_t wanted)
{
    uint32_t n = 0;
    while (at + n < end && is_digit(text[at + n]))
        n++;
    return n == wanted;
}

/* Bytes of a thousands separator before three digits: comma, no-break or narrow space; else 0. */
static uint32_t separator_length(const char *text, uint32_t at, uint32_t end)
{
    uint32_t n = 0;
    if (at < end && text[at] == ',')
        n = 1;
    else if (end - at >= 2 && memcmp(text + at, "\xc2\xa0", 2) == 0)
        n = 2;
    else if (end - at >= 3 && (memcmp(text + at, "\xe2\x80\xaf", 3) == 0 ||
                               memcmp(text + at, "\xe2\x80\x89", 3) == 0))
        n = 3;
    return n && has_digits(text, at + n, end, 3) ? n : 0;
}

static uint32_t read_digits(const char *text, uint32_t at, uint32_t end, double *value,
                            uint32_t *count)
{
    for (; at < end && is_digit(text[at]); at++, ++*count)
        if (*count < DIGITS_MAX)
            *value = *value * 10 + (text[at] - '0');
        else
            *value *= 10;
    return at;
}

/* "4.1", but not the first two parts of "1.2.3". */
static bool has_fraction(const char *text, uint32_t at, uint32_t end)
{
    if (at + 1 >= end || text[at] != '.' || !is_digit(text[at + 1]))
        return false;
    at++;
    while (at < end && is_digit(text[at]))
        at++;
    return !(at + 1 < end && text[at] == '.' && is_digit(text[at + 1]));
}

static uint32_t cut_number(struct cutter *cutter, uint32_t at, uint32_t end, uint16_t word)
{
    const char *text = cutter->text;
    double value = 0;
    uint32_t digits = 0;
    bool grouped = false;
    uint32_t start = at;
    at = read_digits(text, at, end, &value, &digits);
    while (grouped || digits <= 3) {
        uint32_t skip = separator_length(text, at, end);
        if (!skip)
            break;
        grouped = true;
        at = read_digits(text, at + skip, end, &value, &digits);
    }
    bool dotted = start >= 2 && text[start - 1] == '.' && is_digit(text[start - 2]);
    uint32_t decimals = 0;
    if (!dotted && has_fraction(text, at, end)) {
        double scale = 1;
        for (at++; at < end && is_digit(text[at]); at++, decimals++)
            if (decimals < DIGITS_MAX)
                value += (text[at] - '0') * (scale /= 10);
    }
    struct atom *atom = add(cutter, ATOM_NUMBER, start, at, word);
    atom->value = value;
    atom->digits = (uint8_t)(digits < 255 ? digits : 255);
    atom->decimals = (uint8_t)(decimals < DIGITS_MAX ? decimals : DIGITS_MAX);
    atom->grouped = grouped;
    return at;
}

/* Letters, with marks and with apostrophes before letters: "o'clock", "n't". */
static uint32_t letters_end(const char *text, uint32_t at, uint32_t end)
{
    while (at < end) {
        uint32_t next;
        UChar32 c = code_point(text, at, end, &next);
        if (c == '\'' || c == 0x2019) {
            uint32_t after;
            if (next >= end || !u_isalpha(code_point(text, next, end, &after)))
                return at;
        } else if (!u_isalpha(c) && !(U_GET_GC_MASK(c) & U_GC_M_MASK)) {
            return at;
        }
        at = next;
    }
    return at;
}

static struct str fold_letters(struct arena *arena, const char *text, uint32_t at, uint32_t end)
{
    struct buf fold = {.arena = arena};
    while (at < end) {
        uint32_t next;
        UChar32 c = code_point(text, at, end, &next);
        buf_add_code_point(&fold, (uint32_t)(c == 0x2019 ? '\'' : u_tolower(c)));
        at = next;
    }
    return (struct str){buf_string(&fold), fold.n};
}

static bool is_plain(const char *text, uint32_t at, uint32_t end)
{
    while (at < end && ((text[at] >= 'a' && text[at] <= 'z') || text[at] == '\''))
        at++;
    return at == end;
}

static void cut_word(struct cutter *cutter, uint32_t start, uint32_t end, uint16_t word)
{
    uint32_t next;
    UChar32 first = code_point(cutter->text, start, end, &next);
    struct atom *atom = add(cutter, ATOM_WORD, start, end, word);
    atom->capital = u_isupper(first) || u_istitle(first);
    atom->fold = is_plain(cutter->text, start, end)
                     ? str_span(cutter->text, start, end)
                     : fold_letters(cutter->arena, cutter->text, start, end);
    atom->key = lexicon_find(cutter->lexicon, atom->fold);
    atom->tables = lexicon_tables_of(cutter->lexicon, atom->key);
}

/* One half, three quarters … as Unicode writes them in one character. */
static bool fraction_value(UChar32 c, double *value)
{
    if (u_getIntPropertyValue(c, UCHAR_NUMERIC_TYPE) != U_NT_NUMERIC)
        return false;
    *value = u_getNumericValue(c);
    return *value > 0 && *value < 1;
}

static uint32_t plain_symbol(UChar32 c)
{
    switch (c) {
    case 0x2010: /* hyphen */
    case 0x2011: /* non-breaking hyphen */
    case 0x2212: /* minus */
        return ATOM_HYPHEN;
    case 0x2012: /* figure dash */
        return ATOM_DASH;
    case 0x2015: /* horizontal bar */
        return ATOM_LONG_DASH;
    case 0x2018:
    case 0x2019:
        return '\'';
    default:
        return (uint32_t)c;
    }
}

static void cut_symbol(struct cutter *cutter, UChar32 c, uint32_t start, uint32_t end,
                       uint16_t word)
{
    double fraction;
    if (fraction_value(c, &fraction)) {
        struct atom *atom = add(cutter, ATOM_NUMBER, start, end, word);
        atom->value = fraction;
        atom->decimals = 2;
    } else {
        add(cutter, ATOM_SYMBOL, start, end, word)->symbol = plain_symbol(c);
    }
}

static void cut_piece(struct cutter *cutter, uint32_t start, uint32_t end, uint16_t word)
{
    const char *text = cutter->text;
    for (uint32_t at = start; at < end;) {
        uint32_t next;
        UChar32 c = code_point(text, at, end, &next);
        bool clitic = (c == '\'' || c == 0x2019) && letters_end(text, at, end) > at;
        if (is_digit((char)c) && c < 0x80) {
            next = cut_number(cutter, at, end, word);
        } else if (u_isalpha(c) || clitic) {
            next = letters_end(text, at, end);
            cut_word(cutter, at, next, word);
        } else if (!u_isUWhiteSpace(c)) {
            cut_symbol(cutter, c, at, next, word);
        }
        at = next;
    }
}

struct atoms atoms_cut(struct arena *arena, const struct lexicon *lexicon, const char *text,
                       const struct word *words, uint32_t word_count)
{
    struct cutter cutter = {.arena = arena, .lexicon = lexicon, .text = text};
    vec_reserve(arena, &cutter.atoms, (size_t)word_count + word_count / 4 + 1);
    for (uint32_t w = 0; w < word_count; w++)
        cut_piece(&cutter, words[w].start, words[w].end, (uint16_t)w);
    add(&cutter, ATOM_END, cutter.last_end, cutter.last_end, WORD_NONE)->glued = false;
    return (struct atoms){cutter.atoms.items, (uint32_t)cutter.atoms.count - 1};
}

const struct atom *atom_at(const struct atoms *atoms, uint32_t i)
{
    return &atoms->items[i < atoms->count ? i : atoms->count];
}

/* A letter of an abbreviation in capitals or with full stops: "a.m.", "U. S.". */
static bool is_initial(const struct atoms *atoms, uint32_t i)
{
    const struct atom *atom = atom_at(atoms, i);
    return atom->kind == ATOM_WORD && atom->fold.n == 1 &&
           atom_is_symbol(atom_at(atoms, i + 1), '.');
}

/* What stands between two joined atoms: a space, or nothing. */
static bool wants_space(const struct atoms *atoms, uint32_t before, uint32_t i)
{
    if (atom_at(atoms, i)->kind != ATOM_WORD || atom_at(atoms, before)->kind != ATOM_WORD)
        return false;
    return !(is_initial(atoms, before) && is_initial(atoms, i));
}

/* The exponent of "m2", "km3". */
static bool is_power(const struct atom *atom)
{
    return atom->glued && atom->digits == 1 && !atom->decimals &&
           (atom->value == 2 || atom->value == 3);
}

static struct str joined_text(const struct atom *atom, char utf8[U8_MAX_LENGTH])
{
    if (atom->kind == ATOM_WORD)
        return atom->fold;
    if (atom->kind == ATOM_NUMBER)
        return (struct str){atom->value == 2 ? "2" : "3", 1};
    int32_t n = 0;
    U8_APPEND_UNSAFE(utf8, n, (UChar32)atom->symbol);
    return (struct str){utf8, (size_t)n};
}

struct str atoms_join(const struct atoms *atoms, uint32_t from, uint32_t to,
                      char buffer[ATOMS_JOIN_MAX])
{
    size_t n = 0;
    uint32_t before = ATOMS_NONE;
    for (uint32_t i = from; i < to; i++) {
        const struct atom *atom = atom_at(atoms, i);
        if (atom->kind == ATOM_END || (atom->kind == ATOM_NUMBER && !is_power(atom)))
            return (struct str){0};
        if (before != ATOMS_NONE && (atom_is_dash(atom) || atom_is_symbol(atom, '.')))
            continue;
        char utf8[U8_MAX_LENGTH];
        struct str part = joined_text(atom, utf8);
        bool space = before != ATOMS_NONE && wants_space(atoms, before, i);
        if (n + part.n + space > ATOMS_JOIN_MAX)
            return (struct str){0};
        if (space)
            buffer[n++] = ' ';
        memcpy(buffer + n, part.s, part.n);
        n += part.n;
        before = i;
    }
    return (struct str){buffer, n};
}
