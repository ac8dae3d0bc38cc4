/*
 * Puts keys in their final order and writes lexicon.bin.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "language/build_lexicon.h"

enum { FLAG_ENTRIES = 1 << 5 }; /* only here: the key has entries */

struct packed_key {
    struct str text;
    uint32_t old;
    uint8_t run; /* see lexicon_format.h */
};

struct pack {
    struct builder *builder;
    struct packed_key *keys; /* in final order */
    uint32_t *final;         /* of each old key */
    uint32_t run_ends[4];
    struct map kind_sets; /* as hexadecimal numbers → index into KINDS */
    struct buf sections[SECTION_COUNT];
};

static void add_number(struct pack *p, enum lexicon_section section, uint32_t n)
{
    buf_add(&p->sections[section], (struct str){(const char *)&n, sizeof n});
}

/* Beginnings of phrases ------------------------------------------------------------------------ */

/* Could a token end before text[i]? The tokenizer splits at white space, around hyphens and before
 * clitics; tokens are joined again in the same way by lexicon_match. */
static bool is_boundary(struct str text, size_t i)
{
    char c = text.s[i], before = text.s[i - 1];
    return c == ' ' || c == '-' || before == '-' ||
           (c == '\'' && i + 2 >= text.n - 1 && i + 1 < text.n) ||
           (c == '\'' && i + 2 < text.n && (text.s[i + 2] == ' ' || text.s[i + 2] == '-'));
}

static void add_beginnings(struct builder *b)
{
    uint32_t count = b->keys.count;
    for (uint32_t key = 0; key < count; key++) {
        struct str text = b->keys.keys[key];
        for (size_t i = 1; i < text.n; i++) {
            if (!is_boundary(text, i) || text.s[i - 1] == ' ')
                continue;
            uint32_t beginning = build_key(b, (struct str){text.s, i});
            if (beginning != LEXICON_NONE)
                b->key_flags.items[beginning] |= KEY_BEGINS_LONGER;
        }
    }
}

/* Order of keys -------------------------------------------------------------------------------- */

static uint8_t run_of(uint8_t flags)
{
    bool lemma = flags & 0xf, entries = flags & FLAG_ENTRIES;
    return lemma ? (entries ? 1 : 0) : entries ? 2 : 3;
}

static int compare_keys(const void *a, const void *b)
{
    const struct packed_key *x = a, *y = b;
    return x->run != y->run ? (x->run > y->run) - (x->run < y->run) : str_compare(x->text, y->text);
}

static void order_keys(struct pack *p)
{
    struct builder *b = p->builder;
    uint32_t count = b->keys.count;
    for (size_t i = 0; i < b->entries.count; i++)
        b->key_flags.items[b->entries.items[i].key] |= FLAG_ENTRIES;
    p->keys = arena_new_array(b->arena, struct packed_key, count);
    p->final = arena_new_array(b->arena, uint32_t, count);
    for (uint32_t i = 0; i < count; i++)
        p->keys[i] = (struct packed_key){b->keys.keys[i], i, run_of(b->key_flags.items[i])};
    qsort(p->keys, count, sizeof *p->keys, compare_keys);
    for (uint32_t i = 0; i < count; i++) {
        p->final[p->keys[i].old] = i;
        for (int run = p->keys[i].run; run < 4; run++)
            p->run_ends[run] = i + 1;
    }
}

static void pack_keys(struct pack *p)
{
    uint32_t count = p->builder->keys.count, slots = 1;
    while (slots < count + count / 4)
        slots *= 2;
    uint32_t *table = arena_new_array(p->builder->arena, uint32_t, slots);
    for (uint32_t i = 0; i < count; i++) {
        struct str text = p->keys[i].text;
        char flags = (char)(p->builder->key_flags.items[p->keys[i].old] & 0x1f);
        add_number(p, SECTION_KEY_STARTS, (uint32_t)p->sections[SECTION_KEY_BYTES].n);
        buf_add(&p->sections[SECTION_KEY_BYTES], text);
        buf_add_char(&p->sections[SECTION_KEY_FLAGS], flags);
        uint64_t hash = str_hash(text);
        uint32_t slot = (uint32_t)hash & (slots - 1);
        while (table[slot])
            slot = (slot + 1) & (slots - 1);
        table[slot] = (i + 1) | SLOT_TAG(hash);
    }
    add_number(p, SECTION_KEY_STARTS, (uint32_t)p->sections[SECTION_KEY_BYTES].n);
    buf_add(&p->sections[SECTION_SLOTS], (struct str){(const char *)table, slots * sizeof *table});
}

/* WordNet -------------------------------------------------------------------------------------- */

static int compare_senses(const void *a, const void *b)
{
    const struct build_sense *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    if (x->part != y->part)
        return x->part < y->part ? -1 : 1;
    return (x->order > y->order) - (x->order < y->order);
}

/* 4 × log2(count + 1), rounded down. */
static uint32_t quarter_log(uint32_t count)
{
    static const double steps[] = {1, 1.189207115, 1.414213562, 1.681792831};
    uint32_t whole = 0;
    while (whole < 15 && (UINT32_C(2) << whole) <= count + 1)
        whole++;
    uint32_t quarter = 3;
    while (quarter && (double)(UINT32_C(1) << whole) * steps[quarter] > (double)count + 1)
        quarter--;
    return 4 * whole + quarter;
}

static void pack_senses(struct pack *p)
{
    struct builder *b = p->builder;
    size_t next = 0;
    for (size_t i = 0; i < b->senses.count; i++)
        b->senses.items[i].key = p->final[b->senses.items[i].key];
    qsort(b->senses.items, b->senses.count, sizeof *b->senses.items, compare_senses);
    for (uint32_t key = 0; key < p->run_ends[1]; key++) {
        add_number(p, SECTION_SENSE_STARTS, (uint32_t)next);
        for (; next < b->senses.count && b->senses.items[next].key == key; next++) {
            const struct build_sense *s = &b->senses.items[next];
            add_number(p, SECTION_SENSES,
                       s->synset | quarter_log(s->count) << SENSE_COUNT_SHIFT |
                           (uint32_t)s->name << SENSE_NAME_SHIFT);
        }
    }
    add_number(p, SECTION_SENSE_STARTS, (uint32_t)next);
}

static void pack_links(struct pack *p, const struct build_synset *synset)
{
    for (unsigned link = 0; link < LINK_COUNT; link++)
        for (uint32_t i = 0; i < synset->link_count; i++) {
            const struct build_link *l = &p->builder->links.items[synset->first_link + i];
            if (l->link != link)
                continue;
            add_number(p, SECTION_LINKS,
                       l->target | (uint32_t)l->from << LINK_FROM_SHIFT |
                           (uint32_t)l->to << LINK_TO_SHIFT | (uint32_t)link << LINK_SHIFT);
        }
}

/* Where a set of kinds stands in KINDS. */
static uint32_t kind_set(struct pack *p, uint32_t kinds)
{
    const char *key = arena_printf(p->builder->arena, "%x", kinds);
    uint32_t index = map_get(&p->kind_sets, str_of(key));
    if (index != MAP_NONE)
        return index;
    add_number(p, SECTION_KINDS, kinds);
    return *map_put(&p->kind_sets, str_of(key), p->kind_sets.count);
}

static void pack_synsets(struct pack *p)
{
    struct builder *b = p->builder;
    for (size_t i = 0; i < b->synsets.count; i++) {
        const struct build_synset *s = &b->synsets.items[i];
        buf_add_char(&p->sections[SECTION_SYNSET_FILES], (char)s->file);
        buf_add_char(&p->sections[SECTION_SYNSET_KINDS], (char)kind_set(p, s->kinds));
        add_number(p, SECTION_WORD_STARTS,
                   (uint32_t)(p->sections[SECTION_WORDS].n / sizeof(uint32_t)));
        for (uint32_t w = 0; w < s->word_count; w++) {
            uint32_t key = b->words.items[s->first_word + w];
            add_number(p, SECTION_WORDS, key == LEXICON_NONE ? LEXICON_NONE : p->final[key]);
        }
        add_number(p, SECTION_LINK_STARTS,
                   (uint32_t)(p->sections[SECTION_LINKS].n / sizeof(uint32_t)));
        pack_links(p, s);
    }
    add_number(p, SECTION_WORD_STARTS, (uint32_t)(p->sections[SECTION_WORDS].n / sizeof(uint32_t)));
    add_number(p, SECTION_LINK_STARTS, (uint32_t)(p->sections[SECTION_LINKS].n / sizeof(uint32_t)));
}

/* Entries -------------------------------------------------------------------------------------- */

struct ordered_entry {
    uint32_t key;
    uint32_t place; /* in the builder: the order of the tables' lines */
};

static int compare_entries(const void *a, const void *b)
{
    const struct ordered_entry *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return (x->place > y->place) - (x->place < y->place);
}

static void pack_entries(struct pack *p)
{
    struct builder *b = p->builder;
    uint32_t count = (uint32_t)b->entries.count, next = 0;
    struct ordered_entry *order = arena_new_array(b->arena, struct ordered_entry, count);
    for (uint32_t i = 0; i < count; i++)
        order[i] = (struct ordered_entry){p->final[b->entries.items[i].key], i};
    qsort(order, count, sizeof *order, compare_entries);
    for (uint32_t key = p->run_ends[0]; key < p->run_ends[2]; key++) {
        add_number(p, SECTION_ENTRY_STARTS, next);
        for (; next < count && order[next].key == key; next++) {
            struct lexicon_entry e = b->entries.items[order[next].place].entry;
            if (e.other != LEXICON_NONE)
                e.other = p->final[e.other];
            buf_add(&p->sections[SECTION_ENTRIES], (struct str){(const char *)&e, sizeof e});
        }
    }
    add_number(p, SECTION_ENTRY_STARTS, next);
}

/* The file ------------------------------------------------------------------------------------- */

static uint32_t item_size(enum lexicon_section section)
{
    static const uint32_t sizes[] = {
#define SECTION_SIZE(name, type) [SECTION_##name] = sizeof(type),
        LEXICON_SECTION_LIST(SECTION_SIZE)
#undef SECTION_SIZE
    };
    return sizes[section];
}

static void assemble(struct pack *p, struct buf *file)
{
    struct lexicon_header header = {.byte_order = LEXICON_BYTE_ORDER,
                                    .version = LEXICON_VERSION,
                                    .lemma_count = p->run_ends[1],
                                    .entry_key_first = p->run_ends[0],
                                    .entry_key_count = p->run_ends[2] - p->run_ends[0],
                                    .section_count = SECTION_COUNT};
    memcpy(header.magic, LEXICON_MAGIC, sizeof header.magic);
    uint64_t offset = sizeof header;
    for (int i = 0; i < SECTION_COUNT; i++) {
        uint32_t size = item_size((enum lexicon_section)i);
        header.sections[i].offset = offset;
        header.sections[i].item_size = size;
        header.sections[i].count = (uint32_t)(p->sections[i].n / size);
        while (p->sections[i].n % 8)
            buf_add_char(&p->sections[i], '\0');
        offset += p->sections[i].n;
    }
    header.length = offset;
    buf_add(file, (struct str){(const char *)&header, sizeof header});
    for (int i = 0; i < SECTION_COUNT; i++)
        buf_add(file, (struct str){buf_string(&p->sections[i]), p->sections[i].n});
    struct lexicon_header *written = (struct lexicon_header *)(void *)file->s;
    const char *after = (const char *)&written->checksum + sizeof written->checksum;
    written->checksum = lexicon_checksum(after, file->n - (size_t)(after - file->s));
}

static enum cr_status write_file(const char *path, struct str bytes, struct cr_error *error)
{
    FILE *file = fopen(path, "wb");
    if (!file)
        return error_set(error, CR_IO, "%s: cannot be written: %s", path, strerror(errno));
    bool ok = fwrite(bytes.s, 1, bytes.n, file) == bytes.n;
    ok = fclose(file) == 0 && ok;
    if (ok)
        return CR_OK;
    remove(path);
    return error_set(error, CR_IO, "%s: cannot be written: %s", path, strerror(errno));
}

enum cr_status build_pack(struct builder *builder, const char *path, struct cr_error *error)
{
    struct pack *p = arena_new(builder->arena, struct pack);
    struct buf file = {.arena = builder->arena};
    p->builder = builder;
    p->kind_sets.arena = builder->arena;
    for (int i = 0; i < SECTION_COUNT; i++)
        p->sections[i].arena = builder->arena;
    add_beginnings(builder);
    if (builder->keys.count >= SLOT_KEY_MASK)
        return error_set(error, CR_TOO_BIG, "too many words and phrases for lexicon.bin");
    order_keys(p);
    pack_keys(p);
    pack_senses(p);
    pack_synsets(p);
    pack_entries(p);
    buf_add(&p->sections[SECTION_STRINGS],
            (struct str){buf_string(&builder->strings), builder->strings.n});
    buf_add(&p->sections[SECTION_VALUES],
            (struct str){(const char *)builder->values.items,
                         builder->values.count * sizeof *builder->values.items});
    if (p->kind_sets.count > UINT8_MAX || builder->synsets.count > LINK_TARGET_MASK)
        return error_set(error, CR_TOO_BIG, "too many synsets or sets of kinds for lexicon.bin");
    assemble(p, &file);
    return write_file(path, (struct str){file.s, file.n}, error);
}
