/*
 * Reads WordNet's database files; their format is described in wndb(5WN).
 */
#include <stdio.h>
#include <stdlib.h>

#include "language/build_lexicon.h"
#include "language/lexicon_tables.h"

enum { WORDNET_FILE_MAX = 256 << 20 };

static const char *const part_names[] = {"noun", "verb", "adj", "adv"};
static const enum upos part_upos[] = {UPOS_NOUN, UPOS_VERB, UPOS_ADJ, UPOS_ADV};

/* Where each synset of a data file starts; its index is its number, counted from `first`. */
struct offsets {
    vec(uint32_t) items;
    uint32_t first;
};

struct wordnet {
    struct builder *builder;
    struct offsets offsets[LEXICON_PART_COUNT];
    struct str data[LEXICON_PART_COUNT];
};

static enum cr_status read_part(struct builder *builder, const char *dir, const char *stem,
                                const char *suffix, struct str *out, struct cr_error *error)
{
    const char *path = arena_printf(builder->arena, "%s/%s.%s", dir, stem, suffix);
    return file_read(builder->arena, path, WORDNET_FILE_MAX, out, error);
}

/* The next word of a line, cut off its front; empty at its end. */
static struct str next_field(struct str *line)
{
    struct str field = {line->s, 0};
    while (line->n && *line->s == ' ') {
        line->s++;
        line->n--;
    }
    field.s = line->s;
    while (line->n && *line->s != ' ') {
        line->s++;
        line->n--;
        field.n++;
    }
    return field;
}

static uint32_t number(struct str field, unsigned base)
{
    uint32_t n = 0;
    for (size_t i = 0; i < field.n; i++) {
        char c = field.s[i];
        uint32_t digit = c >= '0' && c <= '9'   ? (uint32_t)(c - '0')
                         : c >= 'a' && c <= 'f' ? (uint32_t)(c - 'a' + 10)
                                                : 0;
        n = n * base + digit;
    }
    return n;
}

static enum lexicon_part part_of_letter(char c)
{
    return c == 'n'   ? LEXICON_NOUN
           : c == 'v' ? LEXICON_VERB
           : c == 'r' ? LEXICON_ADVERB
                      : LEXICON_ADJECTIVE;
}

/* Data files ----------------------------------------------------------------------------------- */

static void find_offsets(struct wordnet *w, enum lexicon_part part, uint32_t first)
{
    struct str rest = w->data[part], line;
    w->offsets[part].first = first;
    while (str_cut(&rest, '\n', &line))
        if (line.n && line.s[0] != ' ')
            vec_push(w->builder->arena, &w->offsets[part].items,
                     (uint32_t)(line.s - w->data[part].s));
}

static uint32_t synset_at(const struct wordnet *w, enum lexicon_part part, uint32_t offset)
{
    const uint32_t *items = w->offsets[part].items.items;
    size_t low = 0, high = w->offsets[part].items.count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (items[middle] < offset)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < w->offsets[part].items.count && items[low] == offset;
    return found ? w->offsets[part].first + (uint32_t)low : LEXICON_NONE;
}

static int link_of(struct str symbol)
{
    static const struct {
        const char *symbol;
        enum lexicon_link link;
    } symbols[] = {
        {"@", LINK_HYPERNYM},   {"@i", LINK_INSTANCE},     {"#p", LINK_PART_OF},
        {"#m", LINK_MEMBER_OF}, {"#s", LINK_SUBSTANCE_OF}, {"!", LINK_ANTONYM},
        {"&", LINK_SIMILAR},    {"^", LINK_ALSO},          {"+", LINK_DERIVATION},
        {"\\", LINK_PERTAINYM}, {"<", LINK_PARTICIPLE},    {"$", LINK_VERB_GROUP},
        {"*", LINK_ENTAILMENT}, {">", LINK_CAUSE},         {"=", LINK_ATTRIBUTE},
    };
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++)
        if (str_is(symbol, symbols[i].symbol))
            return symbols[i].link;
    return -1;
}

/* Adjectives may carry their position: "galore(ip)". */
static struct str without_marker(struct str word)
{
    const char *at = memchr(word.s, '(', word.n);
    return at && word.s[word.n - 1] == ')' ? (struct str){word.s, (size_t)(at - word.s)} : word;
}

static void read_words(struct builder *b, struct build_synset *synset, struct str *line)
{
    synset->first_word = (uint32_t)b->words.count;
    synset->word_count = number(next_field(line), 16);
    for (uint32_t i = 0; i < synset->word_count; i++) {
        struct str word = without_marker(next_field(line));
        next_field(line);
        uint32_t key = build_key(b, word);
        vec_push(b->arena, &b->words, key);
        vec_push(b->arena, &b->names, word.s[0] >= 'A' && word.s[0] <= 'Z');
    }
}

static void read_links(struct wordnet *w, struct build_synset *synset, struct str *line)
{
    struct builder *b = w->builder;
    synset->first_link = (uint32_t)b->links.count;
    uint32_t count = number(next_field(line), 10);
    for (uint32_t i = 0; i < count; i++) {
        int link = link_of(next_field(line));
        uint32_t offset = number(next_field(line), 10);
        struct str part = next_field(line);
        uint32_t ends = number(next_field(line), 16);
        uint32_t target = synset_at(w, part_of_letter(part.n ? part.s[0] : 'n'), offset);
        if (link < 0 || target == LEXICON_NONE)
            continue;
        struct build_link item = {(uint8_t)link, (uint8_t)(ends >> 8), (uint8_t)ends, target};
        vec_push(b->arena, &b->links, item);
        synset->link_count++;
    }
}

static void read_synsets(struct wordnet *w, enum lexicon_part part)
{
    struct str rest = w->data[part], line;
    while (str_cut(&rest, '\n', &line)) {
        if (!line.n || line.s[0] == ' ')
            continue;
        struct build_synset synset = {0};
        next_field(&line);
        synset.file = (uint8_t)number(next_field(&line), 10);
        next_field(&line);
        read_words(w->builder, &synset, &line);
        read_links(w, &synset, &line);
        vec_push(w->builder->arena, &w->builder->synsets, synset);
    }
}

/* Index files: the order of senses ------------------------------------------------------------- */

static bool is_name_in(const struct builder *b, uint32_t synset, uint32_t key)
{
    const struct build_synset *s = &b->synsets.items[synset];
    for (uint32_t i = 0; i < s->word_count; i++)
        if (b->words.items[s->first_word + i] == key)
            return b->names.items[s->first_word + i];
    return false;
}

static void read_index_line(struct wordnet *w, enum lexicon_part part, struct str line)
{
    struct builder *b = w->builder;
    struct str lemma = next_field(&line);
    uint32_t key = build_key(b, lemma);
    next_field(&line);
    uint32_t senses = number(next_field(&line), 10);
    uint32_t symbols = number(next_field(&line), 10);
    for (uint32_t i = 0; i < symbols + 2; i++)
        next_field(&line);
    const char *index = arena_printf(b->arena, "%.*s%%%d", (int)lemma.n, lemma.s, (int)part);
    *map_put(&b->sense_index, str_of(index), 0) = (uint32_t)b->senses.count;
    for (uint32_t i = 0; i < senses; i++) {
        uint32_t synset = synset_at(w, part, number(next_field(&line), 10));
        if (synset == LEXICON_NONE || key == LEXICON_NONE)
            continue;
        struct build_sense sense = {key,           synset,     0,
                                    (uint8_t)part, (uint8_t)i, is_name_in(b, synset, key)};
        vec_push(b->arena, &b->senses, sense);
        b->key_flags.items[key] |= (uint8_t)(1 << part);
    }
}

/* Lines of cntlist.rev: lemma%type:… sense-number count; type 5 is an adjective, too. */
static void read_count(struct builder *b, struct str line)
{
    struct str key = next_field(&line);
    uint32_t sense = number(next_field(&line), 10);
    uint32_t count = number(next_field(&line), 10);
    const char *at = memchr(key.s, '%', key.n);
    if (!at || at + 1 == key.s + key.n || sense == 0)
        return;
    uint32_t type = (uint32_t)(at[1] - '1');
    uint32_t part = type == 4 ? LEXICON_ADJECTIVE : type < LEXICON_PART_COUNT ? type : LEXICON_NOUN;
    const char *index = arena_printf(b->arena, "%.*s%%%d", (int)(at - key.s), key.s, (int)part);
    uint32_t first = map_get(&b->sense_index, str_of(index));
    if (first == MAP_NONE || first + sense > b->senses.count)
        return;
    struct build_sense *s = &b->senses.items[first + sense - 1];
    if (s->order == sense - 1)
        s->count += count;
}

static void read_exception(struct builder *b, enum lexicon_part part, struct str line)
{
    struct str form = next_field(&line), lemma;
    for (lemma = next_field(&line); lemma.n; lemma = next_field(&line)) {
        uint32_t key = build_find(b, lemma);
        if (key == LEXICON_NONE || str_equal(form, lemma))
            continue;
        struct lexicon_entry entry = {.table = TABLE_FORM, .kind = part_upos[part], .other = key};
        entry.name = build_string(b, b->keys.keys[key]);
        build_entry(b, build_key(b, form), entry);
    }
}

static enum cr_status read_lists(struct wordnet *w, const char *dir, struct cr_error *error)
{
    struct builder *b = w->builder;
    struct str text, line;
    enum cr_status status;
    for (int part = 0; part < LEXICON_PART_COUNT; part++) {
        status = read_part(b, dir, "index", part_names[part], &text, error);
        if (status != CR_OK)
            return status;
        while (str_cut(&text, '\n', &line))
            if (line.n && line.s[0] != ' ')
                read_index_line(w, (enum lexicon_part)part, line);
    }
    for (int part = 0; part < LEXICON_PART_COUNT; part++) {
        status = read_part(b, dir, part_names[part], "exc", &text, error);
        if (status != CR_OK)
            return status;
        while (str_cut(&text, '\n', &line))
            read_exception(b, (enum lexicon_part)part, line);
    }
    status = read_part(b, dir, "cntlist", "rev", &text, error);
    while (status == CR_OK && str_cut(&text, '\n', &line))
        read_count(b, line);
    return status;
}

enum cr_status build_read_wordnet(struct builder *builder, const char *dir, struct cr_error *error)
{
    struct wordnet *w = arena_new(builder->arena, struct wordnet);
    w->builder = builder;
    uint32_t first = 0;
    for (int part = 0; part < LEXICON_PART_COUNT; part++) {
        enum cr_status status =
            read_part(builder, dir, "data", part_names[part], &w->data[part], error);
        if (status != CR_OK)
            return status;
        find_offsets(w, (enum lexicon_part)part, first);
        first += (uint32_t)w->offsets[part].items.count;
    }
    if (first == 0 || first > SENSE_SYNSET_MASK)
        return error_set(error, CR_DAMAGED, "%s: holds no WordNet 3.0; install wordnet-base", dir);
    for (int part = 0; part < LEXICON_PART_COUNT; part++)
        read_synsets(w, (enum lexicon_part)part);
    return read_lists(w, dir, error);
}

uint32_t build_find_sense(const struct builder *builder, struct str spec, enum lexicon_part part)
{
    size_t dot = spec.n;
    while (dot > 0 && spec.s[dot - 1] != '.')
        dot--;
    if (dot < 2 || dot == spec.n)
        return LEXICON_NONE;
    uint32_t key = build_find(builder, (struct str){spec.s, dot - 1});
    uint32_t wanted = number((struct str){spec.s + dot, spec.n - dot}, 10);
    for (size_t i = 0; i < builder->senses.count; i++) {
        const struct build_sense *s = &builder->senses.items[i];
        if (s->key == key && s->part == part && s->order + 1u == wanted)
            return s->synset;
    }
    return LEXICON_NONE;
}
