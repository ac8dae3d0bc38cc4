#include "text/token.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "text/token_scan.h"
#include "text/token_script.h"

static void push(struct tokenizer *t, uint32_t start, uint32_t end, uint32_t flags)
{
    bool glued = start > t->chunk_start;
    vec_push(t->arena, &t->tokens,
             (struct text_token){start, end, flags | (glued ? TOKEN_GLUED : 0)});
}

/* Words ------------------------------------------------------------------------------------ */

/* Where a clitic begins in text[start, end): 's 'm 'd 'll 're 've, n't; else `end`. */
static uint32_t find_clitic(const char *text, uint32_t start, uint32_t end)
{
    uint32_t letters = end;
    while (letters > start && end - letters < 3 && scan_is_letter(text[letters - 1]))
        letters--;
    uint32_t apostrophe = scan_apostrophe_before(text, start, letters);
    if (apostrophe == letters || apostrophe == start)
        return end;
    char a = scan_lower(text[letters]), b = end - letters == 2 ? scan_lower(text[letters + 1]) : 0;
    if (end - letters == 1 && a == 't')
        return scan_lower(text[apostrophe - 1]) == 'n' && apostrophe - 1 > start ? apostrophe - 1
                                                                                 : end;
    if (end - letters == 1)
        return a == 's' || a == 'm' || a == 'd' ? apostrophe : end;
    bool known = (a == 'l' && b == 'l') || (a == 'r' && b == 'e') || (a == 'v' && b == 'e');
    return end - letters == 2 && known ? apostrophe : end;
}

/* Pushes a word at the places its list entry names. */
static void push_split(struct tokenizer *t, uint32_t start, uint32_t end, uint32_t places)
{
    uint32_t from = start, characters = 0;
    for (uint32_t i = start; i < end; i++) {
        if (U8_IS_TRAIL(t->text[i]))
            continue;
        if ((places & 15) && characters++ == (places & 15)) {
            push(t, from, i, 0);
            from = i;
            places >>= 4;
        }
    }
    push(t, from, end, 0);
}

/* A word without its clitics: at most two of them ("I'd've"). */
static void push_word(struct tokenizer *t, uint32_t start, uint32_t end)
{
    uint32_t places =
        end - start <= RULE_KEY_MAX ? rules_split(t->rules, str_span(t->text, start, end)) : 0;
    if (places) {
        push_split(t, start, end, places);
        return;
    }
    uint32_t outer = find_clitic(t->text, start, end);
    uint32_t inner = outer < end ? find_clitic(t->text, start, outer) : end;
    if (inner < outer) {
        push(t, start, inner, 0);
        start = inner;
    }
    push(t, start, outer, 0);
    if (outer < end)
        push(t, outer, end, 0);
}

/* May a word go on over the character at `at`? Returns where it goes on, or `at`. */
static uint32_t cross(const struct tokenizer *t, uint32_t start, uint32_t at)
{
    const char *text = t->text;
    uint32_t end = t->chunk_end, length = scan_apostrophe(text, at, end);
    if (length)
        return scan_word_at(text, at + length, end) ? at + length : at;
    if (at + 1 >= end)
        return at;
    bool word_after = scan_word_at(text, at + 1, end);
    uint32_t after = word_after ? scan_word_end(text, at + 1, end) : at + 1;
    switch (text[at]) {
    case '&': /* AT&T, R&D */
        return word_after && at - start <= 3 && after - at <= 4 ? at + 1 : at;
    case '/': /* s/he, I/O; w/o */
        if (scan_lower(text[start]) == 'w' && at - start == 1)
            return at + 1;
        return at - start == 1 && word_after && after - at <= 3 && after - at != 1 &&
                       (after - at == 2 || scan_lower(text[start]) == 's')
                   ? at + 1
                   : at;
    case '*': /* f*ck */
        return word_after ? at + 1 : at;
    case '-':
        return word_after && (at - start > 1 || !scan_is_capital(text[at + 1])) &&
                       (rules_look(t->rules, str_span(text, start, at)) & RULE_PREFIX)
                   ? at + 1
                   : at;
    default:
        return at;
    }
}

/* The first character after white space from `at` on; 0 at the end of the block. */
static UChar32 first_of_next_chunk(const struct tokenizer *t, uint32_t at, uint32_t *where)
{
    UChar32 c = 0;
    while (at < t->block_end && scan_space_length(t->text, at, t->block_end))
        at += scan_space_length(t->text, at, t->block_end);
    *where = at;
    if (at < t->block_end)
        U8_NEXT_OR_FFFD(t->text, at, t->block_end, c);
    return c;
}

static bool next_is_starter(const struct tokenizer *t, uint32_t at)
{
    uint32_t end = scan_word_end(t->text, at, t->block_end);
    return rules_look(t->rules, str_span(t->text, at, end)) & RULE_STARTER;
}

/* "W." in "George W. Bush": a capital with a full stop, and a name after it. */
static bool is_initial(const struct tokenizer *t, uint32_t start, uint32_t stop)
{
    if (stop - start != 1 || !scan_is_capital(t->text[start]))
        return false;
    if (stop + 1 < t->chunk_end)
        return scan_is_capital(t->text[stop + 1]) || t->text[stop + 1] == ',' ||
               t->text[stop + 1] == '-';
    uint32_t next;
    UChar32 c = first_of_next_chunk(t, stop + 1, &next);
    if (!u_isupper(c) || (t->text[start] == 'I' && start == t->block_start))
        return false;
    if (!next_is_starter(t, next))
        return t->text[start] != 'I' || t->tokens.count == 0 ||
               scan_is_capital(t->text[t->tokens.items[t->tokens.count - 1].start]);
    return false;
}

/* "a. m." with a space, as some translations write it: flags for its parts. */
static uint32_t spaced_clock_flags(const struct tokenizer *t, uint32_t start, uint32_t stop)
{
    const char *text = t->text;
    char c = scan_lower(text[start]);
    if (stop - start != 1 || stop + 1 != t->chunk_end)
        return 0;
    uint32_t next;
    if (c == 'a' || c == 'p')
        return scan_lower((char)first_of_next_chunk(t, stop + 1, &next)) == 'm' &&
                       next + 1 < t->block_end && text[next + 1] == '.'
                   ? TOKEN_TITLE
                   : 0;
    const struct text_token *last = t->tokens.count ? &t->tokens.items[t->tokens.count - 1] : NULL;
    bool after = c == 'm' && last && (last->flags & TOKEN_TITLE) && last->end - last->start == 2;
    return after && (scan_lower(text[last->start]) == 'a' || scan_lower(text[last->start]) == 'p')
               ? TOKEN_ABBREVIATION
               : 0;
}

/* What the full stop at `stop` after text[start, stop) makes of it: flags, or 0. */
static uint32_t abbreviation_flags(const struct tokenizer *t, uint32_t start, uint32_t stop)
{
    uint32_t bits = rules_look(t->rules, str_span(t->text, start, stop + 1));
    uint32_t next;
    if (bits & RULE_TITLE)
        return TOKEN_TITLE;
    if (bits & RULE_ABBREVIATION)
        return TOKEN_ABBREVIATION;
    uint32_t clock = spaced_clock_flags(t, start, stop);
    if (clock)
        return clock;
    if (is_initial(t, start, stop))
        return TOKEN_TITLE;
    if (bits & RULE_BEFORE_NUMBER) {
        UChar32 c =
            stop + 1 < t->chunk_end ? t->text[stop + 1] : first_of_next_chunk(t, stop + 1, &next);
        return u_isdigit(c) || c == '#' || c == ',' ? TOKEN_TITLE : 0;
    }
    return 0;
}

/* Letters with full stops: "U.S.", "p.m", "Ph.D."; 0 where there are none. */
static uint32_t dotted_end(const struct tokenizer *t, uint32_t start)
{
    const char *text = t->text;
    uint32_t i = start, end = t->chunk_end, letters = 0;
    while (i + 1 < end && scan_is_letter(text[i]) && text[i + 1] == '.') {
        i += 2;
        letters++;
    }
    if (letters >= 1 && i < end && scan_is_letter(text[i]) &&
        (i + 1 == end || !scan_word_at(text, i + 1, end)))
        return i + 1;
    if (letters >= 2)
        return i;
    uint32_t stop = start;
    while (stop < end && stop - start <= RULE_KEY_MAX &&
           (scan_is_letter(text[stop]) || text[stop] == '.'))
        stop++;
    uint32_t bits = rules_look(t->rules, str_span(text, start, stop));
    bool known = bits & (RULE_TITLE | RULE_ABBREVIATION);
    return known && memchr(text + start, '.', stop - start - 1) ? stop : 0;
}

static uint32_t read_word(struct tokenizer *t, uint32_t start)
{
    const char *text = t->text;
    uint32_t end = t->chunk_end, dotted = dotted_end(t, start);
    if (dotted) {
        push(t, start, dotted, TOKEN_ABBREVIATION);
        return dotted;
    }
    uint32_t at = scan_word_end(text, start, end);
    for (uint32_t next; at < end; at = scan_word_end(text, next, end)) {
        next = cross(t, start, at);
        if (next == at)
            break;
    }
    if (at < end && text[at] == '$' && at - start <= 2 && scan_is_capital(text[start]))
        at++; /* US$ */
    if (at < end && text[at] == '.') {
        uint32_t flags = abbreviation_flags(t, start, at);
        if (flags) {
            push(t, start, at + 1, flags);
            return at + 1;
        }
    }
    push_word(t, start, at);
    return at;
}

/* Numbers ---------------------------------------------------------------------------------- */

/* Is text[start, end), glued to a number, a unit and so a word of its own? */
static bool is_unit(const struct tokenizer *t, uint32_t number, uint32_t start, uint32_t end)
{
    const char *text = t->text;
    if (end - start == 1 && scan_is_capital(text[start])) {
        const struct text_token *last =
            t->tokens.count ? &t->tokens.items[t->tokens.count - 1] : NULL;
        bool money = last && last->end == number && !scan_is_letter(text[last->end - 1]);
        return text[start] == 'K' || (money && strchr("MBT", text[start]));
    }
    bool dotted = end + 1 < t->chunk_end && text[end] == '.';
    return (rules_look(t->rules, str_span(text, start, end)) & RULE_UNIT) ||
           (dotted && (rules_look(t->rules, str_span(text, start, end + 2)) & RULE_UNIT));
}

/* 's in 80's and 1990's, where the number names a decade: its length, or 0. */
static uint32_t plural_length(const struct tokenizer *t, uint32_t start, uint32_t at)
{
    uint32_t apostrophe = scan_apostrophe(t->text, at, t->chunk_end), s = at + apostrophe;
    if (!apostrophe || s >= t->chunk_end || scan_lower(t->text[s]) != 's' ||
        t->text[at - 1] != '0' || (at - start != 2 && at - start != 4))
        return 0;
    return s + 1 == t->chunk_end || !scan_word_at(t->text, s + 1, t->chunk_end) ? apostrophe + 1
                                                                                : 0;
}

/* The digits, and letters behind them that are no unit: 19th, 1980s, 80's. */
static uint32_t read_number(struct tokenizer *t, uint32_t start)
{
    uint32_t at = scan_number_end(t->text, start, t->chunk_end);
    uint32_t letters = scan_word_end(t->text, at, t->chunk_end);
    if (letters > at && !is_unit(t, start, at, letters))
        at = letters;
    else if (letters == at)
        at += plural_length(t, start, at);
    push(t, start, at, 0);
    return at;
}

/* Punctuation ------------------------------------------------------------------------------ */

/* A word that begins with an apostrophe ('em, '90s), or a clitic after something that is no word
 * (U.S.|'s); 0 where there is none. */
static uint32_t apostrophe_word_end(const struct tokenizer *t, uint32_t start)
{
    uint32_t length = scan_apostrophe(t->text, start, t->chunk_end);
    uint32_t at = start + length;
    if (!length || at >= t->chunk_end)
        return 0;
    uint32_t end = scan_word_end(t->text, at, t->chunk_end);
    struct str word = str_span(t->text, at, end);
    if (start > t->chunk_start || end == t->chunk_end) {
        static const char *const clitics[] = {"s", "m", "d", "ll", "re", "ve"};
        for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++)
            if (str_equal_fold(word, str_of(clitics[i])))
                return end;
        if (start > t->chunk_start)
            return 0;
    }
    bool years = word.n >= 2 && word.n <= 3 && scan_is_digit(word.s[0]) &&
                 scan_is_digit(word.s[1]) && (word.n == 2 || scan_lower(word.s[2]) == 's');
    bool known = rules_look(t->rules, str_span(t->text, start, end)) & RULE_APOSTROPHE;
    return years || known ? end : 0;
}

static bool is_emoticon_place(const struct tokenizer *t, uint32_t start, uint32_t end)
{
    if (end < t->chunk_end && scan_word_at(t->text, end, t->chunk_end))
        return false;
    if (start == t->chunk_start || !scan_is_letter(t->text[start - 1]))
        return true;
    return end == t->chunk_end && !scan_is_letter(t->text[end - 1]) &&
           !memchr(t->text + t->chunk_start, '(', start - t->chunk_start);
}

static uint32_t read_punctuation(struct tokenizer *t, uint32_t start)
{
    uint32_t end = apostrophe_word_end(t, start);
    if (end) {
        push_word(t, start, end);
        return end;
    }
    uint32_t length = rules_emoticon(t->rules, str_span(t->text, start, t->chunk_end));
    if (length && is_emoticon_place(t, start, start + length))
        end = start + length;
    else
        end = scan_punctuation_end(t->text, start, t->chunk_end);
    push(t, start, end, 0);
    return end;
}

/* Words without spaces. ICU's objects live only while nothing is pushed, as an arena may jump. */
static uint32_t read_unspaced(struct tokenizer *t, uint32_t start)
{
    enum { RUN_MAX = 3000, WORDS_MAX = RUN_MAX / 3 }; /* no such character is shorter */
    uint32_t ends[WORDS_MAX], most = t->chunk_end - start;
    if (most > RUN_MAX)
        for (most = RUN_MAX; U8_IS_TRAIL(t->text[start + most]); most--)
            ;
    uint32_t end = token_script_end(t->text, start, start + most);
    uint32_t count = token_script_words(t->text, start, end, ends, WORDS_MAX);
    for (uint32_t i = 0; i < count; i++) {
        push(t, start, ends[i], 0);
        start = ends[i];
    }
    return start;
}

/* Chunks ----------------------------------------------------------------------------------- */

static void split_chunk(struct tokenizer *t, uint32_t features)
{
    uint32_t at = t->chunk_start;
    bool fresh = true; /* no word right before */
    while (at < t->chunk_end) {
        uint32_t start = at;
        uint32_t name = fresh && (features & SCAN_NETWORK)
                            ? scan_network_end(t->rules, t->text, at, t->chunk_end)
                            : at;
        if (name > at) {
            push(t, at, name, 0);
            at = name;
        } else if (scan_number_at(t->text, at, t->chunk_end, fresh)) {
            at = read_number(t, at);
        } else if (U8_IS_LEAD(t->text[at]) && token_script_at(t->text, at, t->chunk_end)) {
            at = read_unspaced(t, at);
        } else if (scan_word_at(t->text, at, t->chunk_end)) {
            at = read_word(t, at);
        } else {
            at = read_punctuation(t, at);
        }
        fresh = !scan_word_at(t->text, start, t->chunk_end);
    }
}

void token_split(struct tokenizer *t, uint32_t start, uint32_t end)
{
    t->block_start = start;
    t->block_end = end;
    for (uint32_t at = start; at < end;) {
        uint32_t space = scan_space_length(t->text, at, end);
        if (space) {
            at += space;
            continue;
        }
        uint32_t features;
        t->chunk_start = at;
        t->chunk_end = at = scan_chunk_end(t->text, at, end, &features);
        if (features == SCAN_LETTERS)
            push_word(t, t->chunk_start, t->chunk_end);
        else
            split_chunk(t, features);
    }
}
