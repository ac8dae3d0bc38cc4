#include "input/cue.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "base/vec.h"

enum { MAIL_NAME_MAX = 64 };

/* Punctuation that is written in many ways, and the one way patterns know. */
static const char *plain_mark(UChar32 c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201b:
    case 0x02bc:
    case 0x00b4:
    case '`':
        return "'";
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x00ab:
        return "\"";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return "-";
    case 0x00bb:
    case 0x203a:
    case 0x2192:
    case 0x25b6:
    case 0x25ba:
    case 0x279c:
        return ">";
    case 0x2022:
    case 0x00b7:
    case 0x25aa:
    case 0x25a0:
    case 0x25cf:
    case 0x2023:
    case 0x2219:
    case 0x30fb:
        return "*";
    case 0x2026:
        return "...";
    case 0xff5c:
    case 0x00a6:
        return "|";
    default:
        return NULL;
    }
}

static UChar32 code_point(struct str text, uint32_t at, uint32_t *next)
{
    if (!(text.s[at] & 0x80)) {
        *next = at + 1;
        return text.s[at];
    }
    int32_t i = (int32_t)at;
    UChar32 c;
    U8_NEXT(text.s, i, (int32_t)text.n, c);
    *next = (uint32_t)i;
    return c;
}

static bool is_letter(UChar32 c)
{
    if (c >= 0 && c < 0x80)
        return (c | 32) >= 'a' && (c | 32) <= 'z';
    return c >= 0 && (u_isalpha(c) || u_getCombiningClass(c) != 0);
}

static bool is_apostrophe(UChar32 c)
{
    return c == '\'' || c == 0x2019;
}

/* Where a run of letters from `at` ends; "don't", "U.S" and "host.org" are one run. */
static uint32_t word_end(struct str text, uint32_t at)
{
    uint32_t end = at, next;
    while (end < text.n) {
        UChar32 c = code_point(text, end, &next);
        if (is_letter(c)) {
            end = next;
            continue;
        }
        if ((!is_apostrophe(c) && c != '.') || next >= text.n)
            break;
        uint32_t after;
        if (!is_letter(code_point(text, next, &after)))
            break;
        end = after;
    }
    return end;
}

static uint32_t run_end(struct str text, uint32_t at, bool (*in_run)(UChar32))
{
    uint32_t next;
    while (at < text.n && in_run(code_point(text, at, &next)))
        at = next;
    return at;
}

static bool is_digit(UChar32 c)
{
    return c >= '0' && c <= '9';
}

static bool not_space(UChar32 c)
{
    return c >= 0 && !u_isUWhiteSpace(c) && c != '<' && c != '>' && c != '"';
}

static bool is_mail_name(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c && strchr("._-+", c));
}

/* An address starts here: a scheme, www., or a name, an @ and a host. */
static bool starts_link(struct str text, uint32_t at, uint32_t *end)
{
    struct str rest = {text.s + at, text.n - at};
    if (str_starts(rest, STR("http://")) || str_starts(rest, STR("https://")) ||
        str_starts(rest, STR("www.")) || str_starts(rest, STR("pic.twitter.com/"))) {
        *end = run_end(text, at, not_space);
        return true;
    }
    uint32_t i = at;
    while (i < text.n && i - at <= MAIL_NAME_MAX && is_mail_name(text.s[i]))
        i++;
    if (i == at || i + 1 >= text.n || text.s[i] != '@')
        return false;
    uint32_t host = i + 1, stop = word_end(text, host);
    if (stop == host || !memchr(text.s + host, '.', stop - host))
        return false;
    *end = stop;
    return true;
}

static bool is_lower_ascii(struct str word)
{
    for (size_t i = 0; i < word.n; i++)
        if (word.s[i] & 0x80 || (word.s[i] >= 'A' && word.s[i] <= 'Z'))
            return false;
    return true;
}

/* Lower case never takes more than twice the bytes. Most words have it already. */
static struct str fold_word(struct arena *arena, struct str word, struct cue_token *token)
{
    if (is_lower_ascii(word))
        return word;
    char *fold = arena_alloc(arena, 2 * word.n + 1);
    int32_t n = 0, capacity = (int32_t)(2 * word.n);
    uint32_t letters = 0, upper = 0, next;
    for (uint32_t i = 0; i < word.n; i = next) {
        UChar32 c = code_point(word, i, &next);
        UBool failed = false;
        bool ascii = c >= 0 && c < 0x80;
        bool big = ascii ? c >= 'A' && c <= 'Z' : u_isUUppercase(c) || u_istitle(c);
        letters += ascii ? is_letter(c) : u_isalpha(c) != 0;
        upper += big;
        if (i == 0)
            token->capital = big;
        UChar32 plain = is_apostrophe(c) ? '\'' : ascii ? c + 32 * big : u_tolower(c);
        U8_APPEND((uint8_t *)fold, n, capacity, plain, failed);
        if (failed)
            break;
    }
    token->upper = letters >= 2 && upper == letters;
    return (struct str){fold, (size_t)n};
}

static struct cue_token next_token(struct arena *arena, struct str text, uint32_t at)
{
    uint32_t next, end;
    UChar32 c = code_point(text, at, &next);
    struct cue_token token = {.start = at, .kind = CUE_MARK};
    if (starts_link(text, at, &end)) {
        token.kind = CUE_LINK;
    } else if (is_digit(c)) {
        token.kind = CUE_NUMBER;
        end = run_end(text, at, is_digit);
    } else if (is_letter(c)) {
        token.kind = CUE_WORD;
        end = word_end(text, at);
    } else {
        const char *mark = plain_mark(c);
        token.end = next;
        token.fold = mark ? str_of(mark) : str_span(text.s, at, next);
        return token;
    }
    token.end = end;
    token.fold = fold_word(arena, str_span(text.s, at, end), &token);
    return token;
}

static bool is_gap(UChar32 c)
{
    if (c >= 0 && c < 0x80)
        return c <= ' ' || c == 0x7f;
    return c >= 0 && (u_isUWhiteSpace(c) || u_iscntrl(c));
}

bool cue_next(struct arena *arena, struct str text, uint32_t *at, struct cue_token *token)
{
    uint32_t start = *at, next;
    while (start < text.n && is_gap(code_point(text, start, &next)))
        start = next;
    if (start >= text.n)
        return false;
    *token = next_token(arena, text, start);
    token->glued = *at > 0 && start == *at;
    *at = token->end;
    return true;
}

void cue_split(struct arena *arena, struct str text, uint32_t limit, struct cue_line *out)
{
    vec(struct cue_token) tokens = {0};
    struct cue_token token;
    *out = (struct cue_line){.text = text};
    for (uint32_t at = 0; tokens.count < limit && cue_next(arena, text, &at, &token);) {
        vec_push(arena, &tokens, token);
        out->words += token.kind == CUE_WORD || token.kind == CUE_NUMBER;
    }
    out->tokens = tokens.items;
    out->count = (uint32_t)tokens.count;
}

struct cue_line cue_part(const struct cue_line *line, uint32_t from, uint32_t to)
{
    struct cue_line part = {.tokens = line->tokens + from, .count = to - from, .text = line->text};
    for (uint32_t i = from; i < to; i++)
        part.words += line->tokens[i].kind == CUE_WORD || line->tokens[i].kind == CUE_NUMBER;
    return part;
}

bool cue_is(const struct cue_line *line, uint32_t at, const char *fold)
{
    return at < line->count && str_is(line->tokens[at].fold, fold);
}

static bool is_closer(UChar32 c)
{
    return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x2019 || c == 0x201d ||
           c == 0xbb || c == '*' || c == '_';
}

bool cue_ends_sentence(struct str text)
{
    int32_t at = (int32_t)text.n;
    while (at > 0) {
        UChar32 c;
        U8_PREV(text.s, 0, at, c);
        if (c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002)
            return true;
        if (c < 0 || (!is_closer(c) && !u_isUWhiteSpace(c)))
            return false;
    }
    return false;
}
