#include "language/conllu.h"

#include <errno.h>
#include <zlib.h>

#include "base/vec.h"

enum { TREEBANK_BYTES_MAX = 1 << 30 };

/* Columns of a word line. */
enum { ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC, COLUMNS };

struct reader {
    struct arena *arena;
    const char *path;
    struct cr_error *error;
    unsigned line;
    struct buf text;
    vec(struct word) words; /* of the sentence at hand */
    vec(struct conllu_sentence) sentences;
    vec(struct cr_block) blocks;
    struct str id;
    struct str document;
    bool new_block;
    bool glued;              /* no space before the next word */
    uint32_t multiword_end;  /* last id of the multiword token at hand, or 0 */
    bool multiword_no_space; /* no space after it */
    uint32_t word_count;
};

static enum cr_status damaged(struct reader *r, const char *what)
{
    return error_set(r->error, CR_DAMAGED, "%s:%u: %s; is this file CoNLL-U?", r->path, r->line,
                     what);
}

/* A number of digits only, at most SENTENCE_WORDS_MAX; -1 for anything else. */
static int parse_number(struct str s)
{
    int value = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.s[i] < '0' || s.s[i] > '9')
            return -1;
        value = value * 10 + (s.s[i] - '0');
        if (value > SENTENCE_WORDS_MAX)
            return -1;
    }
    return s.n ? value : -1;
}

static bool has_misc(struct str misc, const char *wanted)
{
    struct str part;
    while (str_cut(&misc, '|', &part))
        if (str_is(part, wanted))
            return true;
    return false;
}

static void begin_block(struct reader *r)
{
    if (r->text.n)
        buf_add(&r->text, STR("\n\n"));
    uint32_t at = (uint32_t)r->text.n;
    vec_push(r->arena, &r->blocks, (struct cr_block){{at, at}, CR_ROLE_BODY, CR_BLOCK_PARAGRAPH});
    r->new_block = false;
    r->glued = true;
}

/* Puts the form into the text, with the white space before it, and says where it went. */
static struct word place_form(struct reader *r, struct str form)
{
    bool first = r->words.count == 0;
    if (first && (r->new_block || r->blocks.count == 0))
        begin_block(r);
    else if (first || !r->glued)
        buf_add_char(&r->text, ' ');
    struct word word = {.start = (uint32_t)r->text.n, .glued = r->glued && !first};
    buf_add(&r->text, form);
    word.end = (uint32_t)r->text.n;
    r->blocks.items[r->blocks.count - 1].span.end = word.end;
    return word;
}

static bool glued_after(const struct reader *r, uint32_t id, struct str misc)
{
    if (id < r->multiword_end)
        return true;
    if (id == r->multiword_end)
        return r->multiword_no_space;
    return has_misc(misc, "SpaceAfter=No");
}

static enum cr_status add_word(struct reader *r, const struct str *column)
{
    int id = parse_number(column[ID]);
    if (id != (int)r->words.count + 1)
        return damaged(r, "the number of the word is not the next one");
    int head = parse_number(column[HEAD]);
    if (head < 0)
        return damaged(r, "the head is no number of a word");
    struct word word = place_form(r, column[FORM]);
    int upos = upos_of(column[UPOS]), xpos = xpos_of(column[XPOS]);
    int deprel = deprel_of(column[DEPREL]);
    word.lemma = str_is(column[LEMMA], "_") ? column[FORM] : column[LEMMA];
    word.head = head ? (uint16_t)(head - 1) : WORD_NONE;
    word.upos = (uint8_t)(upos < 0 ? UPOS_X : upos);
    word.xpos = (uint8_t)(xpos < 0 ? XPOS_XX : xpos);
    word.deprel = (uint8_t)(deprel < 0 ? DEPREL_DEP : deprel);
    word.confidence = UINT8_MAX;
    vec_push(r->arena, &r->words, word);
    r->glued = glued_after(r, (uint32_t)id, column[MISC]);
    return CR_OK;
}

/* "3-4": the words 3 and 4 are written as one token. */
static enum cr_status begin_multiword(struct reader *r, const struct str *column)
{
    struct str rest = column[ID], first = {0}, last = {0};
    str_cut(&rest, '-', &first);
    str_cut(&rest, '-', &last);
    int end = parse_number(last);
    if (parse_number(first) != (int)r->words.count + 1 || end < (int)r->words.count + 1)
        return damaged(r, "the range of the multiword token does not fit");
    r->multiword_end = (uint32_t)end;
    r->multiword_no_space = has_misc(column[MISC], "SpaceAfter=No");
    return CR_OK;
}

static enum cr_status read_word_line(struct reader *r, struct str line)
{
    struct str column[COLUMNS];
    int n = 0;
    while (n < COLUMNS && str_cut(&line, '\t', &column[n]))
        n++;
    if (n < COLUMNS || line.s)
        return damaged(r, "a word has not ten columns");
    if (memchr(column[ID].s, '.', column[ID].n))
        return CR_OK;
    if (memchr(column[ID].s, '-', column[ID].n))
        return begin_multiword(r, column);
    return add_word(r, column);
}

static bool comment_value(struct str line, struct str key, struct str *value)
{
    if (!str_starts(line, key))
        return false;
    struct str rest = {line.s + key.n, line.n - key.n};
    rest = str_trim(rest);
    if (rest.n && rest.s[0] == '=')
        *value = str_trim((struct str){rest.s + 1, rest.n - 1});
    else
        *value = (struct str){"", 0};
    return true;
}

static void read_comment(struct reader *r, struct str line)
{
    struct str value;
    if (comment_value(line, STR("# newdoc id"), &value)) {
        r->document = value;
        r->new_block = true;
    } else if (comment_value(line, STR("# sent_id"), &value)) {
        r->id = value;
    } else if (str_is(line, "# newdoc") || str_is(line, "# newpar") ||
               str_starts(line, STR("# newpar id"))) {
        r->new_block = true;
    }
}

static enum cr_status check_tree(struct reader *r)
{
    unsigned roots = 0;
    for (size_t i = 0; i < r->words.count; i++) {
        unsigned head = r->words.items[i].head;
        roots += head == WORD_NONE;
        if (head != WORD_NONE && (head >= r->words.count || head == i))
            return damaged(r, "a head in the sentence above is not one of its words");
    }
    return roots == 1 ? CR_OK : damaged(r, "the sentence above has not exactly one root");
}

static enum cr_status end_sentence(struct reader *r)
{
    size_t n = r->words.count;
    if (n == 0)
        return CR_OK;
    enum cr_status status = check_tree(r);
    if (status != CR_OK)
        return status;
    struct word *words = arena_new_array(r->arena, struct word, n);
    memcpy(words, r->words.items, n * sizeof *words);
    vec_push(r->arena, &r->sentences,
             (struct conllu_sentence){r->id, r->document, (uint32_t)r->blocks.count - 1, words,
                                      (uint32_t)n});
    r->word_count += (uint32_t)n;
    r->words.count = 0;
    r->multiword_end = 0;
    r->id = STR("");
    return CR_OK;
}

static enum cr_status read_line(struct reader *r, struct str line)
{
    r->line++;
    if (line.n && line.s[line.n - 1] == '\r')
        line.n--;
    if (line.n == 0)
        return end_sentence(r);
    if (line.s[0] == '#') {
        read_comment(r, line);
        return CR_OK;
    }
    return read_word_line(r, line);
}

enum cr_status conllu_parse(struct arena *arena, const char *path, struct str bytes,
                            struct conllu *out, struct cr_error *error)
{
    struct reader r = {.arena = arena,
                       .path = path,
                       .error = error,
                       .text = {.arena = arena},
                       .id = STR(""),
                       .document = STR("")};
    enum cr_status status = CR_OK;
    struct str line;
    while (status == CR_OK && str_cut(&bytes, '\n', &line))
        status = read_line(&r, line);
    if (status == CR_OK)
        status = end_sentence(&r);
    if (status != CR_OK)
        return status;
    const char *text = buf_string(&r.text);
    *out = (struct conllu){{text, r.text.n}, r.sentences.items,        (uint32_t)r.sentences.count,
                           r.blocks.items,   (uint32_t)r.blocks.count, r.word_count};
    return CR_OK;
}

static enum cr_status read_failed(const char *path, gzFile file, struct cr_error *error)
{
    int code;
    const char *why = gzerror(file, &code);
    return error_set(error, CR_DAMAGED, "%s: cannot be unpacked: %s; fetch it again", path,
                     code == Z_ERRNO ? strerror(errno) : why);
}

enum cr_status conllu_read(struct arena *arena, const char *path, struct conllu *out,
                           struct cr_error *error)
{
    gzFile file = gzopen(path, "rb");
    if (!file)
        return error_set(error, errno == ENOENT ? CR_NOT_FOUND : CR_IO,
                         "%s: cannot be opened: %s; check the name", path, strerror(errno));
    struct buf bytes = {.arena = arena};
    enum { PIECE = 1 << 16 };
    char *piece = arena_alloc(arena, PIECE);
    int got;
    while ((got = gzread(file, piece, PIECE)) > 0 && bytes.n <= TREEBANK_BYTES_MAX)
        buf_add(&bytes, (struct str){piece, (size_t)got});
    enum cr_status status = CR_OK;
    if (got < 0)
        status = read_failed(path, file, error);
    else if (got > 0)
        status = error_set(error, CR_TOO_BIG, "%s: is larger than %d MiB", path,
                           TREEBANK_BYTES_MAX >> 20);
    gzclose(file);
    if (status != CR_OK)
        return status;
    return conllu_parse(arena, path, (struct str){buf_string(&bytes), bytes.n}, out, error);
}
