#include "input/page.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "base/vec.h"

enum {
    PROSE_WORDS = 5,       /* with a full stop this many words are prose */
    PROSE_WORDS_OPEN = 20, /* and this many without one */
    SENTENCE_BYTES = 600,  /* longer ones are no furniture */
    CREDIT_TOKENS = 16,    /* a credit stands within so many tokens of the end */
    CAPTION_WORDS = 110,
    STEM_LETTERS = 5,
    CONTENT_LETTERS = 4
};

/* ---- sentences ---------------------------------------------------------------------------- */

static bool opens_sentence(UChar32 c)
{
    return u_isupper(c) || u_isdigit(c) || c == '"' || c == '\'' || c == '(' || c == '[' ||
           c == 0x201c || c == 0x2018 || c == 0x2022 || c == '@' || c == 0xa9 || c == '-' ||
           c == 0x2014 || !(u_isalpha(c) || u_ispunct(c));
}

/* After the stop at `at` come closing marks, white space and the start of another sentence; *next
 * is that start. An initial ("C. Owusu") ends nothing. */
static bool is_boundary(struct str text, size_t at, size_t *next)
{
    if (text.s[at] == '.' && at >= 1 && u_isupper((unsigned char)text.s[at - 1]) &&
        (at < 2 || text.s[at - 2] == ' ' || text.s[at - 2] == '.'))
        return false;
    size_t i = at + 1;
    while (i < text.n && (strchr("\"')]", text.s[i]) ||
                          (i + 2 < text.n &&
                           str_starts((struct str){text.s + i, text.n - i}, STR("\xe2\x80\x9d"))) ||
                          (i + 2 < text.n &&
                           str_starts((struct str){text.s + i, text.n - i}, STR("\xe2\x80\x99")))))
        i += text.s[i] & 0x80 ? 3 : 1;
    size_t space = i;
    while (i < text.n && text.s[i] == ' ')
        i++;
    if (i == space || i >= text.n)
        return false;
    int32_t start = (int32_t)i;
    UChar32 c;
    U8_NEXT(text.s, start, (int32_t)text.n, c);
    *next = i;
    return c >= 0 && opens_sentence(c);
}

static void add_sentence(struct page *page, struct page_block *block, struct cr_span span)
{
    struct str text = str_trim(str_span(page->text, span.start, span.end));
    struct page_sentence sentence = {.span = span};
    struct cue_line line;
    if (text.n <= SENTENCE_BYTES) {
        cue_split(page->arena, text, PAGE_LINE_TOKENS, &line);
        sentence.flags = phrase_match(page->rules->phrases, &line);
    }
    block->sentences =
        arena_grow(page->arena, block->sentences, block->sentence_count * sizeof sentence,
                   (block->sentence_count + 1) * sizeof sentence);
    block->sentences[block->sentence_count++] = sentence;
}

/* Spans with the white space after them, so that they tile the block. */
static void cut_sentences(struct page *page, struct page_block *block)
{
    struct str text = page_text(page, block);
    vec(uint32_t) starts = {0};
    vec_push(page->arena, &starts, 0);
    for (size_t i = 0, next; i < text.n; i++)
        if ((text.s[i] == '.' || text.s[i] == '!' || text.s[i] == '?') &&
            is_boundary(text, i, &next)) {
            vec_push(page->arena, &starts, (uint32_t)next);
            i = next - 1;
        }
    if (starts.count < 2)
        return;
    block->sentences = arena_new_array(page->arena, struct page_sentence, starts.count);
    vec_push(page->arena, &starts, (uint32_t)text.n);
    for (size_t i = 0; i + 1 < starts.count; i++)
        add_sentence(page, block,
                     (struct cr_span){block->span.start + starts.items[i],
                                      block->span.start + starts.items[i + 1]});
}

/* ---- pictures ----------------------------------------------------------------------------- */

static bool may_start_credit(const struct page *page, const struct cue_line *line, uint32_t at)
{
    if (line_word_at(&page->rules->words, line, at, LINE_CREDIT))
        return true;
    const struct cue_token *before = &line->tokens[at - 1];
    return before->kind == CUE_MARK && before->fold.n == 1 &&
           strchr(".(|-/])!?\"*", before->fold.s[0]);
}

/* "… on Saturday. (AP Photo/Name)", "… at the scene Image: Name" */
static bool ends_with_credit(const struct page *page, const struct cue_line *line)
{
    if (line->count < 3 || line->count == PAGE_LINE_TOKENS || line->words > CAPTION_WORDS)
        return false;
    uint32_t from = line->count > CREDIT_TOKENS ? line->count - CREDIT_TOKENS : 1;
    for (uint32_t i = from; i < line->count; i++) {
        if (!may_start_credit(page, line, i))
            continue;
        struct cue_line tail = cue_part(line, i, line->count);
        if (tail.words && phrase_match(page->rules->phrases, &tail) & PHRASE_CREDIT)
            return true;
    }
    return false;
}

/* ---- observation -------------------------------------------------------------------------- */

static void observe_block(struct page *page, struct page_block *block)
{
    struct str text = page_text(page, block);
    cue_split(page->arena, text, PAGE_LINE_TOKENS, &block->line);
    block->ends = cue_ends_sentence(text);
    if (block->line.count < PAGE_LINE_TOKENS)
        block->flags = phrase_match(page->rules->phrases, &block->line);
    if (ends_with_credit(page, &block->line))
        block->flags |= PHRASE_CREDIT | PHRASE_LINE;
    cut_sentences(page, block);
    uint32_t words = block->line.words;
    block->prose = words >= PROSE_WORDS_OPEN || (block->ends && words >= PROSE_WORDS);
}

void page_observe(struct page *page, const struct draft *draft, const struct input_rules *rules)
{
    *page = (struct page){.arena = draft->arena,
                          .rules = rules,
                          .text = draft->text.s,
                          .count = (uint32_t)draft->blocks.count,
                          .first = PAGE_NONE,
                          .last = PAGE_NONE,
                          .title = PAGE_NONE};
    page->blocks = arena_new_array(draft->arena, struct page_block, draft->blocks.count);
    for (uint32_t i = 0; i < page->count; i++) {
        struct page_block *block = &page->blocks[i];
        block->span = draft->blocks.items[i].span;
        block->kind = draft->blocks.items[i].kind;
        block->role = draft->blocks.items[i].role;
        observe_block(page, block);
    }
}

/* ---- words in common ---------------------------------------------------------------------- */

/* The beginning of a word that carries content, so that "fired" and "firing" are one. */
static struct str stem(const struct cue_token *token)
{
    struct str fold = token->fold;
    bool content = token->kind == CUE_WORD && (fold.n >= CONTENT_LETTERS || token->capital);
    if (!content)
        return (struct str){0};
    size_t n = 0;
    for (size_t letters = 0; n < fold.n; n++) {
        letters += ((unsigned char)fold.s[n] & 0xc0) != 0x80;
        if (letters > STEM_LETTERS)
            break;
    }
    return (struct str){fold.s, n};
}

static void count_words(struct page *page, const struct page_block *block)
{
    struct map seen = {.arena = page->arena};
    for (uint32_t i = 0; i < block->line.count; i++) {
        struct str word = stem(&block->line.tokens[i]);
        if (word.n && map_get(&seen, word) == MAP_NONE) {
            map_put(&seen, word, 0);
            ++*map_put(&page->words, word, 0);
        }
    }
}

static double share_words(const struct page *page, const struct page_block *block)
{
    uint32_t content = 0, shared = 0, own = block->prose && block->role == CR_ROLE_BODY;
    for (uint32_t i = 0; i < block->line.count; i++) {
        struct str word = stem(&block->line.tokens[i]);
        if (!word.n)
            continue;
        uint32_t blocks = map_get(&page->words, word);
        content++;
        shared += blocks != MAP_NONE && blocks > own;
    }
    return content ? (double)shared / content : 0;
}

void page_measure(struct page *page)
{
    page->first = page->last = PAGE_NONE;
    page->words = (struct map){.arena = page->arena};
    for (uint32_t i = 0; i < page->count; i++) {
        const struct page_block *block = &page->blocks[i];
        if (!block->prose || block->role != CR_ROLE_BODY)
            continue;
        if (page->first == PAGE_NONE)
            page->first = i;
        page->last = i;
        count_words(page, block);
    }
    for (uint32_t i = 0; i < page->count; i++)
        page->blocks[i].shared = share_words(page, &page->blocks[i]);
}
