#include "language/lexicon.h"

#include <string.h>

#include "language/lexicon_format.h"

static const uint32_t item_sizes[] = {
#define SECTION_SIZE(name, type) [SECTION_##name] = sizeof(type),
    LEXICON_SECTION_LIST(SECTION_SIZE)
#undef SECTION_SIZE
};

uint64_t lexicon_checksum(const void *bytes, size_t length)
{
    static const uint64_t odd = UINT64_C(0x9e3779b97f4a7c15);
    uint64_t sums[8] = {1, 2, 3, 4, 5, 6, 7, 8};
    const unsigned char *p = bytes;
    size_t i = 0;
    for (; i + 64 <= length; i += 64) {
        uint64_t words[8];
        memcpy(words, p + i, sizeof words);
        for (int k = 0; k < 8; k++)
            sums[k] = (sums[k] ^ words[k]) * odd;
    }
    for (; i < length; i++)
        sums[i & 7] = (sums[i & 7] ^ p[i]) * odd;
    uint64_t sum = length;
    for (int k = 0; k < 8; k++)
        sum = (sum ^ sums[k] ^ sums[k] >> 29) * odd;
    return sum;
}

/* Opening -------------------------------------------------------------------------------------- */

static enum cr_status refuse(const char *path, const char *what, struct cr_error *error)
{
    return error_set(error, CR_DAMAGED,
                     "%s: %s; build it again (make data/lexicon.bin) or reinstall crossread", path,
                     what);
}

static bool section_fits(const struct lexicon_header *header, enum lexicon_section section)
{
    uint64_t offset = header->sections[section].offset;
    uint64_t size = (uint64_t)header->sections[section].count * item_sizes[section];
    return header->sections[section].item_size == item_sizes[section] && offset % 8 == 0 &&
           offset >= sizeof *header && offset <= header->length && size <= header->length - offset;
}

/* Sections that belong together have lengths that fit each other. */
static bool sections_agree(const struct lexicon *l)
{
    const uint32_t *n = l->counts;
    const struct lexicon_header *h = l->header;
    uint32_t slots = n[SECTION_SLOTS];
    return n[SECTION_KEY_STARTS] >= 1 && n[SECTION_KEY_FLAGS] == l->key_count &&
           h->lemma_count <= l->key_count && n[SECTION_SENSE_STARTS] == h->lemma_count + 1 &&
           n[SECTION_SYNSET_KINDS] == l->synset_count && n[SECTION_KINDS] >= 1 &&
           n[SECTION_WORD_STARTS] == l->synset_count + 1 &&
           n[SECTION_LINK_STARTS] == l->synset_count + 1 && h->entry_key_first <= l->key_count &&
           h->entry_key_count <= l->key_count - h->entry_key_first &&
           n[SECTION_ENTRY_STARTS] == h->entry_key_count + 1 && slots > l->key_count &&
           (slots & (slots - 1)) == 0 && n[SECTION_STRINGS] >= 1 &&
           ((const char *)l->sections[SECTION_STRINGS])[n[SECTION_STRINGS] - 1] == '\0';
}

static enum cr_status check(struct lexicon *l, const char *path, struct cr_error *error)
{
    const struct lexicon_header *h = l->map.bytes;
    if (l->map.length < sizeof *h || memcmp(h->magic, LEXICON_MAGIC, sizeof h->magic) != 0)
        return refuse(path, "is not a crossread lexicon, or is cut off", error);
    if (h->byte_order != LEXICON_BYTE_ORDER)
        return refuse(path, "was built on a machine with another byte order", error);
    if (h->version != LEXICON_VERSION || h->section_count != SECTION_COUNT)
        return refuse(path, "belongs to another version of crossread", error);
    if (h->length != l->map.length)
        return refuse(path, "is cut off", error);
    const char *after = (const char *)&h->checksum + sizeof h->checksum;
    size_t rest = l->map.length - (size_t)(after - (const char *)h);
    if (h->checksum != lexicon_checksum(after, rest))
        return refuse(path, "is damaged (its checksum is wrong)", error);
    l->header = h;
    for (int i = 0; i < SECTION_COUNT; i++) {
        if (!section_fits(h, (enum lexicon_section)i))
            return refuse(path, "is damaged (a section lies outside the file)", error);
        l->sections[i] = (const char *)l->map.bytes + h->sections[i].offset;
        l->counts[i] = h->sections[i].count;
    }
    l->key_count = l->counts[SECTION_KEY_STARTS] ? l->counts[SECTION_KEY_STARTS] - 1 : 0;
    l->synset_count = l->counts[SECTION_SYNSET_FILES];
    if (!sections_agree(l))
        return refuse(path, "is damaged (its sections do not fit each other)", error);
    return CR_OK;
}

enum cr_status lexicon_open(struct arena *arena, const char *data_dir, struct lexicon **out,
                            struct cr_error *error)
{
    const char *path = arena_printf(arena, "%s/lexicon.bin", data_dir);
    struct lexicon *l = arena_new(arena, struct lexicon);
    *out = NULL;
    enum cr_status status = file_map_open(path, &l->map, error);
    if (status == CR_NOT_FOUND)
        return error_set(error, CR_NOT_FOUND,
                         "%s: no such file; build it (make data/lexicon.bin), install crossread, "
                         "or set CROSSREAD_DATA to the folder that holds it",
                         path);
    if (status == CR_OK)
        status = check(l, path, error);
    if (status != CR_OK) {
        file_map_close(&l->map);
        return status;
    }
    *out = l;
    return CR_OK;
}

void lexicon_close(struct lexicon *lexicon)
{
    if (lexicon)
        file_map_close(&lexicon->map);
}

/* Folding -------------------------------------------------------------------------------------- */

/* Base letters of U+00C0…U+017F; ' ' where the letter has none or two. */
static const char base_letters[] = "aaaaaa ceeeeiiii nooooo ouuuuy  "
                                   "aaaaaa ceeeeiiii nooooo ouuuuy y"
                                   "aaaaaaccccccccddddeeeeeeeeeegggg"
                                   "gggghhhhiiiiiiiiii  jjkk lllllll"
                                   "lllnnnnnnn  oooooo  rrrrrrssssss"
                                   "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/* Reads the code point at s[*i] of valid UTF-8; a stray byte is itself. */
static uint32_t next_code_point(struct str s, size_t *i)
{
    unsigned char c = (unsigned char)s.s[(*i)++];
    int more = c >= 0xf0 ? 3 : c >= 0xe0 ? 2 : c >= 0xc0 ? 1 : 0;
    uint32_t point = more == 3 ? c & 7u : more == 2 ? c & 15u : more == 1 ? c & 31u : c;
    while (more-- > 0 && *i < s.n && ((unsigned char)s.s[*i] & 0xc0) == 0x80)
        point = point << 6 | ((unsigned char)s.s[(*i)++] & 0x3f);
    return point;
}

/* Characters with a plain form of none, one or two letters, sorted. */
static const struct {
    uint16_t point;
    char plain[3];
} plain_forms[] = {
    {0xa0, " "},   {0xad, ""},    {0xc6, "ae"},  {0xd0, "d"},   {0xde, "th"},  {0xdf, "ss"},
    {0xe6, "ae"},  {0xf0, "d"},   {0xfe, "th"},  {0x132, "ij"}, {0x133, "ij"}, {0x138, "k"},
    {0x14a, "ng"}, {0x14b, "ng"}, {0x152, "oe"}, {0x153, "oe"}, {0x218, "s"},  {0x219, "s"},
    {0x21a, "t"},  {0x21b, "t"},  {0x2bb, "'"},  {0x2bc, "'"},  {0x2009, " "}, {0x200b, ""},
    {0x2010, "-"}, {0x2011, "-"}, {0x2012, "-"}, {0x2013, "-"}, {0x2018, "'"}, {0x2019, "'"},
    {0x202f, " "}, {0x2032, "'"},
};

/* The plain form of a character, or NULL where it stays as it is. */
static const char *plain_of(uint32_t c)
{
    for (size_t i = 0; i < sizeof plain_forms / sizeof *plain_forms; i++)
        if (plain_forms[i].point == c)
            return plain_forms[i].plain;
    return NULL;
}

struct folding {
    char *out;
    size_t n;
    bool full;
};

static void put(struct folding *f, const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (s[i] == ' ' && (f->n == 0 || f->out[f->n - 1] == ' '))
            continue;
        if (f->n == LEXICON_TEXT_MAX) {
            f->full = true;
            return;
        }
        f->out[f->n++] = s[i];
    }
}

static void put_ascii(struct folding *f, char c)
{
    if (c >= 'A' && c <= 'Z')
        c = (char)(c + 32);
    else if (c == '_' || (c >= '\t' && c <= '\r'))
        c = ' ';
    put(f, &c, 1);
}

static void put_character(struct folding *f, uint32_t c, struct str bytes)
{
    const char *plain = plain_of(c);
    if (plain)
        put(f, plain, strlen(plain));
    else if (c >= 0xc0 && c < 0x180 && base_letters[c - 0xc0] != ' ')
        put(f, &base_letters[c - 0xc0], 1);
    else
        put(f, bytes.s, bytes.n);
}

size_t lexicon_fold(struct str text, char out[LEXICON_TEXT_MAX])
{
    struct folding f = {.out = out};
    for (size_t i = 0; i < text.n && !f.full;) {
        if ((unsigned char)text.s[i] < 0x80) {
            put_ascii(&f, text.s[i++]);
            continue;
        }
        size_t start = i;
        uint32_t c = next_code_point(text, &i);
        put_character(&f, c, (struct str){text.s + start, i - start});
    }
    while (f.n && out[f.n - 1] == ' ')
        f.n--;
    return f.full ? 0 : f.n;
}

/* Keys ----------------------------------------------------------------------------------------- */

struct str lexicon_text(const struct lexicon *lexicon, uint32_t key)
{
    uint32_t first, end;
    lexicon_run(lexicon, SECTION_KEY_STARTS, key, lexicon->counts[SECTION_KEY_BYTES], &first, &end);
    return (struct str){(const char *)lexicon->sections[SECTION_KEY_BYTES] + first, end - first};
}

uint32_t lexicon_find_folded(const struct lexicon *lexicon, struct str folded)
{
    uint64_t hash = str_hash(folded);
    uint32_t count = lexicon->counts[SECTION_SLOTS];
    uint32_t tag = SLOT_TAG(hash);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t slot = lexicon_item(lexicon, SECTION_SLOTS, ((uint32_t)hash + i) & (count - 1));
        if (!slot)
            break;
        uint32_t key = (slot & SLOT_KEY_MASK) - 1;
        if ((slot & ~SLOT_KEY_MASK) == tag && str_equal(lexicon_text(lexicon, key), folded))
            return key;
    }
    return LEXICON_NONE;
}

/* The text with each `from` turned into `to` (NUL: taken out). */
static uint32_t find_changed(const struct lexicon *lexicon, struct str text, char from, char to)
{
    char changed[LEXICON_TEXT_MAX];
    size_t n = 0;
    for (size_t i = 0; i < text.n; i++)
        if (text.s[i] != from)
            changed[n++] = text.s[i];
        else if (to)
            changed[n++] = to;
    return n ? lexicon_find_folded(lexicon, (struct str){changed, n}) : LEXICON_NONE;
}

/* Nothing by itself, only the beginning of longer phrases? */
static bool is_beginning(const struct lexicon *lexicon, uint32_t key)
{
    const struct lexicon_header *h = lexicon->header;
    return key >= h->lemma_count && key - h->entry_key_first >= h->entry_key_count;
}

static uint32_t find_variant(const struct lexicon *lexicon, struct str text)
{
    static const char changes[][2] = {{'-', ' '}, {'-', '\0'}, {' ', '-'}, {' ', '\0'}};
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        if (!memchr(text.s, changes[i][0], text.n))
            continue;
        uint32_t key = find_changed(lexicon, text, changes[i][0], changes[i][1]);
        if (key != LEXICON_NONE && !is_beginning(lexicon, key))
            return key;
    }
    return LEXICON_NONE;
}

uint32_t lexicon_find(const struct lexicon *lexicon, struct str text)
{
    char folded[LEXICON_TEXT_MAX];
    struct str s = {folded, lexicon_fold(text, folded)};
    if (!s.n)
        return LEXICON_NONE;
    uint32_t key = lexicon_find_folded(lexicon, s);
    if (key != LEXICON_NONE && !is_beginning(lexicon, key))
        return key;
    return find_variant(lexicon, s);
}

const struct lexicon_entry *lexicon_entries(const struct lexicon *lexicon, uint32_t key,
                                            uint32_t *count)
{
    uint32_t first, end;
    uint32_t index = key - lexicon->header->entry_key_first;
    lexicon_run(lexicon, SECTION_ENTRY_STARTS, index, lexicon->counts[SECTION_ENTRIES], &first,
                &end);
    *count = end - first;
    return (const struct lexicon_entry *)lexicon->sections[SECTION_ENTRIES] + first;
}
