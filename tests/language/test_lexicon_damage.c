/*
 * A damaged lexicon is refused with a message that says what to do; one whose damage agrees with
 * its checksum may answer nonsense, but never reads out of bounds.
 */
#include "testing.h"

#include <fcntl.h>
#include <unistd.h>

#include "base/file.h"
#include "language/lexicon_format.h"
#include "language/lexicon_tables.h"

static struct arena arena;
static struct str original;
static const char *folder;
static const char *path;

static void write_copy(size_t length)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(original.s, 1, length, file), length);
    assert_int_equal(fclose(file), 0);
}

static int make_copy(void **state)
{
    struct cr_error error;
    (void)state;
    const char *source = arena_printf(&arena, "%s/lexicon.bin", getenv("CROSSREAD_DATA"));
    if (file_read(&arena, source, 64 << 20, &original, &error) != CR_OK)
        fail_msg("%s", error.message);
    char *name = arena_printf(&arena, "%s/lexicon-damage-XXXXXX", getenv("CROSSREAD_BUILD"));
    assert_non_null(mkdtemp(name));
    folder = name;
    path = arena_printf(&arena, "%s/lexicon.bin", folder);
    write_copy(original.n);
    return 0;
}

static int remove_copy(void **state)
{
    (void)state;
    unlink(path);
    rmdir(folder);
    arena_free(&arena);
    return 0;
}

static enum cr_status try_open(struct lexicon **lexicon, struct cr_error *error)
{
    struct arena scratch = {0};
    enum cr_status status = lexicon_open(&scratch, folder, lexicon, error);
    if (status == CR_OK)
        lexicon_close(*lexicon);
    arena_free(&scratch);
    return status;
}

static void assert_refused(void)
{
    struct lexicon *lexicon;
    struct cr_error error;
    assert_int_equal(try_open(&lexicon, &error), CR_DAMAGED);
    assert_non_null(strstr(error.message, path));
    assert_non_null(strstr(error.message, "build it again"));
    assert_null(lexicon);
}

static void patch(size_t offset, const void *bytes, size_t n)
{
    int fd = open(path, O_WRONLY);
    assert_true(fd >= 0);
    assert_int_equal(pwrite(fd, bytes, n, (off_t)offset), n);
    close(fd);
}

static void a_missing_file_is_named(void **state)
{
    struct lexicon *lexicon;
    struct cr_error error;
    (void)state;
    assert_int_equal(lexicon_open(&arena, "/nonexistent", &lexicon, &error), CR_NOT_FOUND);
    assert_non_null(strstr(error.message, "/nonexistent/lexicon.bin"));
    assert_non_null(strstr(error.message, "CROSSREAD_DATA"));
}

static void a_cut_file_is_refused(void **state)
{
    const size_t n = original.n;
    const size_t lengths[] = {0,     1,         8,         sizeof(struct lexicon_header) - 1,
                              n / 2, n - 1,     n / 3 * 2, sizeof(struct lexicon_header),
                              4096,  n / 5 * 4, n - 4096,  n - 8};
    (void)state;
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        assert_int_equal(truncate(path, (off_t)lengths[i]), 0);
        assert_refused();
        write_copy(n);
    }
}

static void a_longer_file_is_refused(void **state)
{
    (void)state;
    patch(original.n, "tail", 4);
    assert_refused();
    assert_int_equal(truncate(path, (off_t)original.n), 0);
}

static void any_changed_byte_is_noticed(void **state)
{
    uint64_t place = 12345;
    (void)state;
    for (int i = 0; i < 60; i++) {
        place = place * 6364136223846793005u + 1442695040888963407u;
        size_t offset = i < 20 ? (size_t)i * 4 : (size_t)(place >> 20) % original.n;
        char changed = (char)(original.s[offset] ^ (1 << (i % 8)));
        patch(offset, &changed, 1);
        assert_refused();
        patch(offset, original.s + offset, 1);
    }
}

/* Damage with a checksum that fits ------------------------------------------------------------- */

static void look_up_tables(const struct lexicon *l, uint32_t key)
{
    union {
        struct lexicon_event event;
        struct lexicon_opposite opposite;
        struct lexicon_speech speech;
        struct lexicon_cue cue;
        struct lexicon_numeral numeral;
        struct lexicon_bound bound;
        struct lexicon_unit unit;
        struct lexicon_currency currency;
        struct lexicon_time time;
        struct lexicon_name name;
        struct lexicon_title title;
    } out;
    size_t length = 0;
    lexicon_event(l, key, 0, &out.event);
    lexicon_opposite(l, key, 1, &out.opposite);
    lexicon_speech(l, key, 0, &out.speech);
    lexicon_cue(l, key, 0, &out.cue);
    lexicon_numeral(l, key, 0, &out.numeral);
    lexicon_bound(l, key, 0, &out.bound);
    if (lexicon_unit(l, key, 0, &out.unit))
        length += strlen(out.unit.base);
    if (lexicon_currency(l, key, 0, &out.currency))
        length += strlen(out.currency.code);
    if (lexicon_time(l, key, 0, &out.time))
        length += strlen(out.time.name);
    if (lexicon_name(l, key, 0, &out.name))
        length += strlen(out.name.canonical) + strlen(out.name.country);
    if (lexicon_title(l, key, 0, &out.title))
        length += strlen(out.title.canonical);
    assert_true(length <= original.n);
}

static void look_up(const struct lexicon *l, struct str word, uint32_t other)
{
    char buffer[LEXICON_TEXT_MAX];
    uint32_t key = lexicon_find(l, word), found;
    struct str lemma = lexicon_lemmatise(l, word, UPOS_VERB, XPOS_VBD, buffer);
    lexicon_lemmatise(l, word, UPOS_NOUN, XPOS_NNS, buffer);
    lexicon_form_of(l, word);
    lexicon_find(l, lemma);
    lexicon_match(l, &word, 1, UINT32_MAX, &found);
    for (int part = 0; part < LEXICON_PART_COUNT; part++) {
        enum lexicon_part p = (enum lexicon_part)part;
        for (uint32_t i = 0; i < 4; i++) {
            uint32_t synset = lexicon_sense(l, key, p, i);
            lexicon_sense_share(l, key, p, i);
            lexicon_text(l, lexicon_word(l, synset, i));
            lexicon_derived(l, key, p, LEXICON_NOUN, i);
        }
        lexicon_relate(l, key, p, other, p);
        lexicon_relate(l, key, p, other, LEXICON_VERB);
    }
    lexicon_kinds(l, key, UINT32_MAX);
    lexicon_kind_share(l, key, KIND_PERSON);
    lexicon_is_part_of(l, key, other, 8);
    lexicon_is_a(l, key, other, LEXICON_NOUN, UINT32_MAX, 40);
    look_up_tables(l, key);
}

static void look_up_all(const struct lexicon *l)
{
    static const char *const words[] = {"fired",  "missiles",  "North Korea", "launch",  "km",
                                        "Monday", "president", "reportedly",  "dollars", "dozens",
                                        "dead",   "at least",  "rise",        "Paris",   "deny",
                                        "manage", "the",       "break",       "KST",     "better"};
    uint32_t other = lexicon_find(l, STR("person"));
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        look_up(l, str_of(words[i]), other);
    for (uint32_t key = 0; key < 2000000; key += 40009)
        look_up_tables(l, key);
}

/* Changes a few words of a section, makes the checksum fit, and looks everything up. */
static void forge(char *bytes, size_t offset, size_t size, uint64_t *seed)
{
    struct lexicon_header *header = (struct lexicon_header *)(void *)bytes;
    const char *after = (const char *)&header->checksum + sizeof header->checksum;
    size_t start = (size_t)(after - bytes);
    for (int i = 0; i < 200; i++) {
        *seed = *seed * 6364136223846793005u + 1442695040888963407u;
        bytes[offset + (size_t)(*seed >> 24) % size] ^= (char)(*seed >> 16);
    }
    header->checksum = lexicon_checksum(after, original.n - start);
    patch(0, bytes, original.n);
}

static void forged_damage_stays_in_bounds(void **state)
{
    uint64_t seed = 1;
    (void)state;
    const struct lexicon_header *header = (const void *)original.s;
    char *bytes = arena_alloc(&arena, original.n);
    for (int section = -1; section < SECTION_COUNT; section++) {
        struct arena scratch = {0};
        struct lexicon *lexicon;
        struct cr_error error;
        memcpy(bytes, original.s, original.n);
        size_t offset = section < 0 ? 32 : (size_t)header->sections[section].offset;
        size_t size = section < 0 ? sizeof *header - 32
                                  : (size_t)header->sections[section].count *
                                        header->sections[section].item_size;
        forge(bytes, offset, size, &seed);
        if (lexicon_open(&scratch, folder, &lexicon, &error) == CR_OK) {
            look_up_all(lexicon);
            lexicon_close(lexicon);
        } else {
            assert_int_equal(error.status, CR_DAMAGED);
        }
        arena_free(&scratch);
    }
    write_copy(original.n);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_missing_file_is_named),
        cmocka_unit_test(a_cut_file_is_refused),
        cmocka_unit_test(a_longer_file_is_refused),
        cmocka_unit_test(any_changed_byte_is_noticed),
        cmocka_unit_test(forged_damage_stays_in_bounds),
    };
    return cmocka_run_group_tests(tests, make_copy, remove_copy);
}
