#include "claims/entity_names.h"

#include "language/lexicon_tables.h"

static bool is_title_class(const struct lexicon *lexicon, struct str token,
                           enum lexicon_title_class class)
{
    struct lexicon_title title;
    uint32_t key = lexicon_find(lexicon, token);
    for (uint32_t i = 0; lexicon_title(lexicon, key, i, &title); i++)
        if (title.class == class)
            return true;
    return false;
}

static bool is_dropped(struct str token)
{
    static const char *const words[] = {"the", "of", "for", "and", "&", "de", "la", "al", "el"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_is(token, words[i]))
            return true;
    return false;
}

/* Takes full stops out of a token, in place: "u.s." is "us". */
static struct str without_stops(char *s, size_t n)
{
    size_t kept = 0;
    for (size_t i = 0; i < n; i++)
        if (s[i] != '.')
            s[kept++] = s[i];
    return (struct str){s, kept};
}

static void add_token(const struct lexicon *lexicon, struct name_key *key, struct str token,
                      enum cr_entity_kind kind)
{
    bool person = kind == CR_ENTITY_PERSON || kind == CR_ENTITY_OTHER;
    if (!token.n || is_dropped(token) || str_is(token, "'s") || key->count == NAME_TOKENS_MAX)
        return;
    if (person && token.n == 1) {
        key->initials[key->initial_count++ % NAME_TOKENS_MAX] = token.s[0];
        return;
    }
    if (key->count && ((person && is_title_class(lexicon, token, LEXICON_TITLE_AFTER)) ||
                       str_is(token, "ii") || str_is(token, "iii")))
        return;
    key->tokens[key->count++] = token;
}

/* Moves the words before "of" behind those after it. */
static void turn_around(struct name_key *key, uint32_t before)
{
    struct str turned[NAME_TOKENS_MAX];
    for (uint32_t i = 0; i < key->count; i++)
        turned[i] = key->tokens[(i + before) % key->count];
    memcpy(key->tokens, turned, sizeof turned[0] * key->count);
}

void name_key_make(const struct lexicon *lexicon, struct str name, enum cr_entity_kind kind,
                   struct name_key *out)
{
    *out = (struct name_key){.count = 0};
    size_t n = lexicon_fold(name, out->buffer);
    uint32_t before_of = 0;
    for (size_t start = 0; start < n;) {
        size_t end = start;
        while (end < n && out->buffer[end] != ' ' && out->buffer[end] != '-')
            end++;
        struct str token = {out->buffer + start, end - start};
        if (str_is(token, "of") && !before_of)
            before_of = out->count;
        add_token(lexicon, out, without_stops(out->buffer + start, end - start), kind);
        start = end + 1;
    }
    if (before_of && before_of < out->count && kind != CR_ENTITY_PERSON)
        turn_around(out, before_of);
    if (out->count == 0 && out->initial_count) {
        out->tokens[0] = (struct str){out->initials, 1};
        out->count = 1;
    }
}

/* Edit distance of two short words, cut off above `most`. */
static uint32_t distance(struct str a, struct str b, uint32_t most)
{
    enum { LONGEST = 32 };
    uint32_t row[LONGEST + 1];
    if (a.n > LONGEST || b.n > LONGEST)
        return most + 1;
    for (uint32_t j = 0; j <= b.n; j++)
        row[j] = j;
    for (uint32_t i = 1; i <= a.n; i++) {
        uint32_t diagonal = row[0];
        row[0] = i;
        for (uint32_t j = 1; j <= b.n; j++) {
            uint32_t change = diagonal + (a.s[i - 1] != b.s[j - 1]);
            diagonal = row[j];
            uint32_t other = (row[j - 1] < row[j] ? row[j - 1] : row[j]) + 1;
            row[j] = change < other ? change : other;
        }
    }
    return row[b.n];
}

bool names_spelt_alike(struct str a, struct str b)
{
    size_t shorter = a.n < b.n ? a.n : b.n;
    uint32_t most = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
    return most && a.s[0] == b.s[0] && distance(a, b, most) <= most;
}

/* "berg", "berge": one letter more or another, where the first name is the same. */
static bool is_slip(struct str a, struct str b)
{
    enum { SHORTEST = 4 };
    return a.n >= SHORTEST && b.n >= SHORTEST && a.s[0] == b.s[0] && distance(a, b, 1) <= 1;
}

/* "zack", "zachary"; "abe", "abraham". */
static bool is_short_form(struct str a, struct str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    return n >= 3 && memcmp(a.s, b.s, 3) == 0;
}

static bool has_initial(const struct name_key *key, char letter)
{
    for (uint32_t i = 0; i < key->initial_count && i < NAME_TOKENS_MAX; i++)
        if (key->initials[i] == letter)
            return true;
    return false;
}

/* All of one's words in the other, in order. */
static bool is_within(const struct name_key *part, const struct name_key *whole)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i < whole->count && at < part->count; i++)
        at += str_equal(part->tokens[at], whole->tokens[i]);
    return at == part->count;
}

static bool is_equal(const struct name_key *a, const struct name_key *b)
{
    return a->count == b->count && is_within(a, b);
}

/* A name of one word: the first or last of a fuller one. */
static enum name_fit fit_single(const struct name_key *single, const struct name_key *full)
{
    struct str token = single->tokens[0];
    if (str_equal(token, full->tokens[full->count - 1]) || str_equal(token, full->tokens[0]))
        return NAME_FIT_PART;
    return names_spelt_alike(token, full->tokens[full->count - 1]) ? NAME_FIT_NEAR : NAME_FIT_NONE;
}

enum name_fit name_fit_people(const struct name_key *a, const struct name_key *b)
{
    if (!a->count || !b->count)
        return NAME_FIT_NONE;
    if (is_equal(a, b))
        return NAME_FIT_EQUAL;
    if (a->count == 1 || b->count == 1)
        return a->count == 1 ? fit_single(a, b) : fit_single(b, a);
    if (is_within(a, b) || is_within(b, a))
        return NAME_FIT_EQUAL; /* a middle name more */
    struct str last_a = a->tokens[a->count - 1], last_b = b->tokens[b->count - 1];
    struct str first_a = a->tokens[0], first_b = b->tokens[0];
    bool last = str_equal(last_a, last_b), first = str_equal(first_a, first_b);
    if (last && (is_short_form(first_a, first_b) || has_initial(a, first_b.s[0]) ||
                 has_initial(b, first_a.s[0])))
        return NAME_FIT_EQUAL;
    bool near = (last || names_spelt_alike(last_a, last_b) || (first && is_slip(last_a, last_b))) &&
                (first || names_spelt_alike(first_a, first_b));
    return near && a->count == b->count ? NAME_FIT_NEAR : NAME_FIT_NONE;
}

/* "defence", "defense"; "adviser", "advisor". */
static bool are_words_one(const struct lexicon *lexicon, struct str a, struct str b)
{
    if (str_equal(a, b))
        return true;
    if (a.n < 5 || b.n < 5 || a.s[0] != b.s[0] || distance(a, b, 2) > 2)
        return false;
    struct str singular_a = a, singular_b = b;
    singular_a.n -= a.s[a.n - 1] == 's';
    singular_b.n -= b.s[b.n - 1] == 's';
    return str_equal(singular_a, singular_b) ||
           lexicon_are_synonyms(lexicon, lexicon_find(lexicon, singular_a),
                                lexicon_find(lexicon, singular_b), LEXICON_NOUN, 4);
}

/* Words that tell one name from another: not "city", "ministry", "north". */
static bool is_distinct(const struct lexicon *lexicon, struct str token)
{
    uint16_t parts = lexicon_form_of(lexicon, token).parts;
    return token.n >= 3 && (parts == 0 || ((parts & FORM_NAME) && !(parts & FORM_COMMON)));
}

/* A part of one word must begin the whole, and what follows it must only say what kind of thing it
 * is: "Brandvik" of "Brandvik Cables", but not "Leeds" of "Leeds Police". */
static bool is_short_name(const struct lexicon *lexicon, const struct name_key *whole)
{
    struct str last = whole->tokens[whole->count - 1];
    uint32_t key = lexicon_find(lexicon, last);
    return is_title_class(lexicon, last, LEXICON_TITLE_FIRM) ||
           lexicon_kind_share(lexicon, key, KIND_LAND) > 0.3 ||
           lexicon_kind_share(lexicon, key, KIND_SETTLEMENT) > 0.3 ||
           lexicon_kind_share(lexicon, key, KIND_REGION) > 0.3;
}

static bool fits_at(const struct lexicon *lexicon, const struct name_key *part,
                    const struct name_key *whole, uint32_t offset)
{
    for (uint32_t i = 0; i < part->count; i++)
        if (!are_words_one(lexicon, part->tokens[i], whole->tokens[offset + i]))
            return false;
    return true;
}

static enum name_fit fit_part(const struct lexicon *lexicon, const struct name_key *part,
                              const struct name_key *whole)
{
    uint32_t behind = whole->count - part->count;
    bool distinct = part->count >= 2;
    for (uint32_t i = 0; i < part->count; i++)
        distinct |= is_distinct(lexicon, part->tokens[i]);
    if (!distinct)
        return NAME_FIT_NONE;
    if (part->count == 1)
        return is_short_name(lexicon, whole) && fits_at(lexicon, part, whole, 0) ? NAME_FIT_PART
                                                                                 : NAME_FIT_NONE;
    return fits_at(lexicon, part, whole, 0) || fits_at(lexicon, part, whole, behind)
               ? NAME_FIT_PART
               : NAME_FIT_NONE;
}

enum name_fit name_fit_others(const struct lexicon *lexicon, const struct name_key *a,
                              const struct name_key *b)
{
    if (!a->count || !b->count)
        return NAME_FIT_NONE;
    if (a->count == b->count) {
        if (fits_at(lexicon, a, b, 0))
            return NAME_FIT_EQUAL;
        uint32_t near = 0, same = 0;
        for (uint32_t i = 0; i < a->count; i++) {
            same += str_equal(a->tokens[i], b->tokens[i]);
            near += names_spelt_alike(a->tokens[i], b->tokens[i]) &&
                    is_distinct(lexicon, a->tokens[i]) && is_distinct(lexicon, b->tokens[i]);
        }
        return near && same + near == a->count ? NAME_FIT_NEAR : NAME_FIT_NONE;
    }
    return a->count < b->count ? fit_part(lexicon, a, b) : fit_part(lexicon, b, a);
}
