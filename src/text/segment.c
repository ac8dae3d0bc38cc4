#include "text/segment.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "text/token.h"
#include "text/token_scan.h"

/* What a token says about the end of a sentence. */
enum stop {
    STOP_NONE,
    STOP_PLAIN,        /* . */
    STOP_STRONG,       /* ! ? and their like in other scripts */
    STOP_ELLIPSIS,     /* ... … */
    STOP_ABBREVIATION, /* p.m. Inc. */
    STOP_TITLE         /* Mr. J. */
};

/* How the text after it goes on. */
enum start { START_NONE, START_SMALL, START_CAPITAL, START_DIGIT, START_OTHER };

enum { IDEOGRAPHIC_STOPS = 0x3000 };

struct splitter {
    const struct text_rules *rules;
    const char *text;
    const struct text_token *tokens; /* of the block */
    uint32_t count;
    uint32_t first; /* of the sentence at hand */
};

static struct str token_text(const struct splitter *s, uint32_t i)
{
    return str_span(s->text, s->tokens[i].start, s->tokens[i].end);
}

static bool is_glued(const struct splitter *s, uint32_t i)
{
    return s->tokens[i].flags & TOKEN_GLUED;
}

static UChar32 first_character(struct str token)
{
    UChar32 c;
    size_t i = 0;
    U8_NEXT_OR_FFFD(token.s, i, token.n, c);
    return c;
}

/* Runs of . ! ? and … */
static enum stop stop_of_run(struct str token)
{
    if (token.n == 1)
        return token.s[0] == '.' ? STOP_PLAIN : STOP_STRONG;
    for (size_t i = 0; i < token.n; i++)
        if (token.s[i] == '!' || token.s[i] == '?')
            return STOP_STRONG;
    return STOP_ELLIPSIS;
}

static enum stop stop_of(const struct splitter *s, uint32_t i)
{
    uint32_t flags = s->tokens[i].flags;
    struct str token = token_text(s, i);
    if (flags & TOKEN_TITLE)
        return STOP_TITLE;
    if (flags & TOKEN_ABBREVIATION)
        return token.s[token.n - 1] == '.' ? STOP_ABBREVIATION : STOP_NONE;
    char c = token.s[0];
    if (c == '[' && token.n > 1) /* [...] */
        return STOP_ELLIPSIS;
    if (c == '.' || c == '!' || c == '?')
        return c == '.' && token.n > 1 && token.s[1] >= '0' && token.s[1] <= '9'
                   ? STOP_NONE
                   : stop_of_run(token);
    if ((signed char)c >= 0)
        return STOP_NONE;
    UChar32 character = first_character(token);
    if (character == 0x2026)
        return stop_of_run(token);
    int class = u_getIntPropertyValue(character, UCHAR_SENTENCE_BREAK);
    return class == U_SB_STERM ? STOP_STRONG : STOP_NONE;
}

/* Is a token nothing but a quote or bracket that may close? ("’s" is not.) */
static bool is_closer(struct str token)
{
    UChar32 c = first_character(token);
    int type = u_charType(c);
    if (token.n != (size_t)U8_LENGTH(c) && !str_is(token, "''"))
        return false;
    return c == '"' || c == '\'' || type == U_END_PUNCTUATION || type == U_FINAL_PUNCTUATION;
}

static bool is_opener(UChar32 c)
{
    int type = u_charType(c);
    return c == '"' || c == '\'' || c == '`' || type == U_START_PUNCTUATION ||
           type == U_INITIAL_PUNCTUATION;
}

/* A quote or bracket that can only close, after white space that bad extraction put there. */
static bool is_stray_closer(const struct splitter *s, uint32_t i)
{
    int type = u_charType(first_character(token_text(s, i)));
    return is_closer(token_text(s, i)) &&
           (type == U_END_PUNCTUATION || type == U_FINAL_PUNCTUATION) &&
           (i + 1 >= s->count || !is_glued(s, i + 1));
}

/* An opening quote where only a closing one can be, glued to what stands before it and to nothing
 * after it: German and mistaken typography (“…“). */
static bool is_turned_closer(const struct splitter *s, uint32_t i)
{
    struct str token = token_text(s, i);
    UChar32 c = first_character(token);
    return u_charType(c) == U_INITIAL_PUNCTUATION && token.n == (size_t)U8_LENGTH(c) &&
           (i + 1 >= s->count || !is_glued(s, i + 1));
}

static bool closes(const struct splitter *s, uint32_t i)
{
    return is_glued(s, i) ? is_closer(token_text(s, i)) || is_turned_closer(s, i)
                          : is_stray_closer(s, i);
}

/* The last of the quotes and brackets that close after token i. */
static uint32_t skip_closers(const struct splitter *s, uint32_t i)
{
    while (i + 1 < s->count && closes(s, i + 1))
        i++;
    return i;
}

/* Past the quotes and brackets that open before token i; there are never many. */
static uint32_t skip_openers(const struct splitter *s, uint32_t i)
{
    enum { OPENERS_MAX = 4 };
    uint32_t stop = i + OPENERS_MAX < s->count ? i + OPENERS_MAX : s->count - 1;
    while (i < stop && is_opener(first_character(token_text(s, i))))
        i++;
    return i;
}

static enum start start_of(const struct splitter *s, uint32_t i)
{
    i = skip_openers(s, i);
    UChar32 c = first_character(token_text(s, i));
    if (u_isupper(c) || u_istitle(c))
        return START_CAPITAL;
    if (u_islower(c))
        return START_SMALL;
    return u_isdigit(c) ? START_DIGIT : START_OTHER;
}

static bool in_list(const struct splitter *s, uint32_t i, uint32_t bit)
{
    return rules_look(s->rules, token_text(s, skip_openers(s, i))) & bit;
}

/* Writers who do without capitals: then a small letter may begin a sentence. */
static bool is_casual(const struct splitter *s)
{
    return start_of(s, s->first) == START_SMALL;
}

/* "1." and "a." at the head of a sentence number it. */
static bool is_list_number(const struct splitter *s, uint32_t stop)
{
    if (stop != s->first + 1)
        return false;
    struct str token = token_text(s, s->first);
    return (token.n <= 3 && token.s[0] >= '0' && token.s[0] <= '9') ||
           (token.n == 1 && u_isalpha(token.s[0]));
}

/* "…?" Smith asked: a verb of saying within a few words. */
static bool speech_follows(const struct splitter *s, uint32_t next)
{
    for (uint32_t i = next; i < s->count && i < next + 4; i++) {
        if (stop_of(s, i) == STOP_PLAIN)
            return false;
        if (in_list(s, i, RULE_SPEECH))
            return true;
    }
    return false;
}

/* Text glued to a full stop: ideographic, or bad extraction lost the space ("end.Next"). */
static bool ends_glued(const struct splitter *s, uint32_t stop, uint32_t next, enum stop kind)
{
    if (kind == STOP_STRONG && first_character(token_text(s, stop)) >= IDEOGRAPHIC_STOPS)
        return true; /* where no spaces are written */
    if (next != stop + 1 || stop == s->first || start_of(s, next) != START_CAPITAL ||
        kind >= STOP_ABBREVIATION)
        return false;
    struct str before = token_text(s, stop - 1);
    return before.n > 1 && u_islower(before.s[before.n - 1] & 0x7f) &&
           u_isupper(first_character(token_text(s, next)));
}

/* "p.m. The", "etc. Others", but "p.m. Tuesday" and "U.S. President". */
static bool ends_with_abbreviation(const struct splitter *s, uint32_t stop, uint32_t last)
{
    if (last > stop || in_list(s, last + 1, RULE_STARTER))
        return true;
    return (rules_look(s->rules, token_text(s, stop)) & RULE_CLOSING) &&
           !in_list(s, last + 1, RULE_CLOCK);
}

/* "… at the harbour Photo: Jane Roe": a credit begins with token i, whatever stands before it. */
static bool begins_credit(const struct splitter *s, uint32_t i)
{
    if (i + 1 >= s->count || !scan_is_capital(s->text[s->tokens[i].start]) ||
        !(rules_look(s->rules, token_text(s, i)) & RULE_CREDIT) ||
        (rules_look(s->rules, token_text(s, i - 1)) & RULE_CREDIT))
        return false;
    struct str next = token_text(s, i + 1);
    return str_is(next, ":") || (rules_look(s->rules, next) & RULE_CREDIT);
}

/* "Tags: harbour, ferries": token i is the colon after a label that begins the block. */
static bool ends_label(const struct splitter *s, uint32_t i)
{
    return i == 1 && s->first == 0 && str_is(token_text(s, i), ":") && !is_glued(s, i + 1) &&
           scan_is_capital(s->text[s->tokens[0].start]) &&
           (rules_look(s->rules, token_text(s, 0)) & RULE_LABEL);
}

/* "… geographical constituency In the west …": extraction lost the end of a heading. Few other
 * words stand with a capital in mid-sentence and a small letter after them. */
static bool begins_unmarked(const struct splitter *s, uint32_t i)
{
    if (i < s->first + 2 || i + 1 >= s->count || is_glued(s, i) || is_glued(s, i + 1) ||
        !scan_is_capital(s->text[s->tokens[i].start]) ||
        !u_islower(first_character(token_text(s, i + 1))))
        return false;
    return scan_is_letter(s->text[s->tokens[i - 1].end - 1]) &&
           (rules_look(s->rules, token_text(s, i)) & RULE_OPENER);
}

/* Does the sentence end with token `stop`, and closers up to `last`? */
static bool ends_sentence(const struct splitter *s, uint32_t stop, uint32_t last, enum stop kind)
{
    uint32_t next = last + 1;
    if (is_glued(s, next))
        return ends_glued(s, stop, next, kind);
    enum start start = start_of(s, next);
    switch (kind) {
    case STOP_PLAIN:
        if (is_list_number(s, stop) || stop_of(s, next) == STOP_PLAIN)
            return false;
        return start != START_SMALL || is_casual(s);
    case STOP_STRONG:
        if (last > stop && start == START_CAPITAL)
            return !speech_follows(s, next);
        return start != START_SMALL || (last == stop && is_casual(s));
    case STOP_ELLIPSIS:
        return start == START_CAPITAL;
    case STOP_ABBREVIATION:
        return start == START_CAPITAL && ends_with_abbreviation(s, stop, last);
    default:
        return false;
    }
}

/* The last token of the sentence that begins at s->first. */
static uint32_t find_end(const struct splitter *s)
{
    for (uint32_t i = s->first; i + 1 < s->count; i++) {
        enum stop kind = stop_of(s, i);
        if (begins_credit(s, i + 1) || begins_unmarked(s, i + 1) || ends_label(s, i))
            return i;
        if (kind == STOP_NONE)
            continue;
        uint32_t last = skip_closers(s, i);
        if (last + 1 >= s->count)
            break;
        if (ends_sentence(s, i, last, kind))
            return last;
        i = last;
    }
    return s->count - 1;
}

struct output {
    struct arena *arena;
    vec(struct text_sentence) sentences;
};

static void split_sentences(struct output *output, struct splitter *s, uint32_t block,
                            uint32_t token_base)
{
    while (s->first < s->count) {
        uint32_t last = find_end(s);
        vec_push(output->arena, &output->sentences,
                 (struct text_sentence){{s->tokens[s->first].start, s->tokens[last].end},
                                        block,
                                        token_base + s->first,
                                        last - s->first + 1});
        s->first = last + 1;
    }
}

void text_segment(struct arena *arena, const struct text_rules *rules, const char *text,
                  const struct cr_block *blocks, uint32_t block_count, struct text_segments *out)
{
    struct tokenizer tokenizer = {.arena = arena, .rules = rules, .text = text};
    struct output output = {.arena = arena};
    for (uint32_t b = 0; b < block_count; b++) {
        size_t base = tokenizer.tokens.count;
        token_split(&tokenizer, blocks[b].span.start, blocks[b].span.end);
        struct splitter splitter = {rules, text, tokenizer.tokens.items + base,
                                    (uint32_t)(tokenizer.tokens.count - base), 0};
        split_sentences(&output, &splitter, b, (uint32_t)base);
    }
    for (size_t i = 0; i < tokenizer.tokens.count; i++)
        tokenizer.tokens.items[i].flags &= ~(uint32_t)TOKEN_PRIVATE;
    *out = (struct text_segments){output.sentences.items, (uint32_t)output.sentences.count,
                                  tokenizer.tokens.items, (uint32_t)tokenizer.tokens.count};
}
