#include "text/token_scan.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "text/token_script.h"
#include "text/width.h"

enum { LEFT_QUOTE = 0x2018, RIGHT_QUOTE = 0x2019, ACUTE = 0xb4, ELLIPSIS = 0x2026 };

static bool is_ascii_word(char c)
{
    return scan_is_letter(c) || scan_is_digit(c) || c == '_';
}

static UChar32 decode(const char *text, uint32_t at, uint32_t end, uint32_t *next)
{
    UChar32 c;
    U8_NEXT_OR_FFFD(text, at, end, c);
    *next = at;
    return c;
}

uint32_t scan_space_length(const char *text, uint32_t at, uint32_t end)
{
    char c = text[at];
    if ((signed char)c >= 0)
        return c == ' ' || (c >= '\t' && c <= '\r');
    uint32_t next;
    return u_isUWhiteSpace(decode(text, at, end, &next)) ? next - at : 0;
}

/* A point or colon with a word after it, or what else betrays an address. */
static bool hints_network(const char *text, uint32_t at, uint32_t end)
{
    char c = text[at];
    if (c == '@' || c == '#')
        return true;
    return (c == '.' || c == ':') && at + 1 < end &&
           (is_ascii_word(text[at + 1]) || text[at + 1] == '/');
}

uint32_t scan_chunk_end(const char *text, uint32_t at, uint32_t end, uint32_t *features)
{
    *features = 0;
    while (at < end) {
        if (scan_is_letter(text[at])) {
            *features |= SCAN_LETTERS;
            at++;
            continue;
        }
        if (scan_space_length(text, at, end))
            break;
        *features |= SCAN_OTHERS | (hints_network(text, at, end) ? SCAN_NETWORK : 0);
        at++;
        while (at < end && U8_IS_TRAIL(text[at]))
            at++;
    }
    return at;
}

bool scan_word_at(const char *text, uint32_t at, uint32_t end)
{
    if ((signed char)text[at] >= 0)
        return is_ascii_word(text[at]);
    uint32_t next;
    UChar32 c = decode(text, at, end, &next);
    uint32_t mask = U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK | U_GC_NL_MASK;
    return (U_MASK(u_charType(c)) & mask) || u_hasBinaryProperty(c, UCHAR_JOIN_CONTROL) ||
           c == 0xad;
}

uint32_t scan_word_end(const char *text, uint32_t at, uint32_t end)
{
    while (at < end) {
        if (is_ascii_word(text[at])) {
            at++;
            continue;
        }
        if ((signed char)text[at] >= 0 || !scan_word_at(text, at, end) ||
            token_script_at(text, at, end))
            break;
        decode(text, at, end, &at);
    }
    return at;
}

static bool is_apostrophe(UChar32 c)
{
    return c == '\'' || c == '`' || c == ACUTE || c == LEFT_QUOTE || c == RIGHT_QUOTE;
}

uint32_t scan_apostrophe(const char *text, uint32_t at, uint32_t end)
{
    if (at >= end || is_ascii_word(text[at]))
        return 0;
    uint32_t next;
    return is_apostrophe(decode(text, at, end, &next)) ? next - at : 0;
}

uint32_t scan_apostrophe_before(const char *text, uint32_t start, uint32_t at)
{
    for (uint32_t length = 1; length <= 3 && at - start >= length; length++)
        if (!U8_IS_TRAIL(text[at - length]))
            return scan_apostrophe(text, at - length, at) == length ? at - length : at;
    return at;
}

/* Numbers ---------------------------------------------------------------------------------- */

bool scan_number_at(const char *text, uint32_t at, uint32_t end, bool fresh)
{
    if (scan_is_digit(text[at]))
        return true;
    return fresh && (text[at] == '.' || text[at] == '+') && at + 1 < end &&
           scan_is_digit(text[at + 1]);
}

static uint32_t digits_end(const char *text, uint32_t at, uint32_t end)
{
    while (at < end && scan_is_digit(text[at]))
        at++;
    return at;
}

enum { GROUPS_MAX = 4 };

/* Groups of digits joined by '-' or '/': 713-853-3989, 2023-09-13, 9/11. */
struct linked {
    uint32_t length[GROUPS_MAX];
    char joint[GROUPS_MAX]; /* before the group */
    int count;
    uint32_t end;
};

/* False where there are more groups than any such number has. */
static bool read_linked(const char *text, uint32_t at, uint32_t end, struct linked *out)
{
    *out = (struct linked){0};
    for (;;) {
        if (out->count == GROUPS_MAX)
            return false;
        out->end = digits_end(text, at, end);
        out->length[out->count++] = out->end - at;
        at = out->end;
        if (at + 1 >= end || (text[at] != '-' && text[at] != '/') || !scan_is_digit(text[at + 1]))
            return true;
        if (out->count < GROUPS_MAX)
            out->joint[out->count] = text[at];
        at++;
    }
}

static bool has_lengths(const struct linked *n, uint32_t a, uint32_t b, uint32_t c, uint32_t d)
{
    return n->length[0] == a && n->length[1] == b && n->length[2] == c && n->length[3] == d;
}

static bool is_date(const struct linked *n)
{
    const uint32_t *l = n->length;
    if (n->count != 3 || n->joint[1] != n->joint[2])
        return false;
    return (l[0] <= 2 && l[1] <= 2 && (l[2] == 2 || l[2] == 4)) ||
           (l[0] == 4 && l[1] <= 2 && l[2] <= 2);
}

/* Which of them stay one token: dates, fractions, telephone numbers and the like. Two groups of a
 * telephone number look like a range where both are round. */
static bool is_one_number(const char *text, uint32_t at, const struct linked *n)
{
    if (n->count == 2 && n->joint[1] == '/')
        return n->length[0] <= 2 && n->length[1] <= 2;
    if (n->joint[n->count - 1] == '/')
        return is_date(n);
    bool round = text[at + n->length[0] - 1] == '0' && text[n->end - 1] == '0';
    return (has_lengths(n, 3, 4, 0, 0) && !round) || has_lengths(n, 3, 3, 4, 0) ||
           has_lengths(n, 1, 3, 3, 4) || has_lengths(n, 5, 4, 0, 0) || is_date(n);
}

/* A comma belongs to the number only before a group of three digits. */
static bool goes_on(const char *text, uint32_t at, uint32_t end)
{
    if (at + 1 >= end || !scan_is_digit(text[at + 1]))
        return false;
    if (text[at] == ',')
        return digits_end(text, at + 1, end) == at + 4;
    return text[at] == '.' || text[at] == ':';
}

uint32_t scan_number_end(const char *text, uint32_t at, uint32_t end)
{
    struct linked linked;
    if (!scan_is_digit(text[at]))
        at++;
    bool short_enough = read_linked(text, at, end, &linked);
    if (short_enough && linked.count > 1 && is_one_number(text, at, &linked) &&
        (linked.end == end || !scan_word_at(text, linked.end, end)))
        return linked.end;
    at = digits_end(text, at, end);
    while (goes_on(text, at, end))
        at = digits_end(text, at + 1, end);
    return at;
}

/* Punctuation ------------------------------------------------------------------------------ */

static uint32_t run_end(const char *text, uint32_t at, uint32_t end, char c)
{
    while (at < end && text[at] == c)
        at++;
    return at;
}

/* ... ?! !!! … */
static uint32_t stops_end(const char *text, uint32_t at, uint32_t end)
{
    while (at < end) {
        uint32_t next;
        UChar32 c = decode(text, at, end, &next);
        if (c != '.' && c != '!' && c != '?' && c != ELLIPSIS)
            break;
        at = next;
    }
    return at;
}

uint32_t scan_punctuation_end(const char *text, uint32_t at, uint32_t end)
{
    uint32_t stops = stops_end(text, at, end), next;
    if (stops > at)
        return stops;
    char c = text[at];
    if ((signed char)c < 0) {
        UChar32 symbol = decode(text, at, end, &next);
        if ((u_charType(symbol) == U_DASH_PUNCTUATION || symbol == RIGHT_QUOTE) && next < end) {
            uint32_t again;
            while (next < end && decode(text, next, end, &again) == symbol)
                next = again;
            return next;
        }
        return width_cluster_end(text, at, end);
    }
    switch (c) {
    case '-':
    case '=':
        next = run_end(text, at, end, c);
        return next < end && text[next] == '>' ? next + 1 : next;
    case '*':
    case '+':
    case '~':
    case '<':
    case '>':
    case '#':
    case '^':
    case '$':
    case '\\':
        return run_end(text, at, end, c);
    case '[': /* [...] */
        next = stops_end(text, at + 1, end);
        return next > at + 1 && next < end && text[next] == ']' ? next + 1 : at + 1;
    case '\'':
    case '`':
        return at + 1 < end && text[at + 1] == c ? at + 2 : at + 1;
    default:
        return at + 1;
    }
}

/* Addresses -------------------------------------------------------------------------------- */

static bool is_address_character(char c)
{
    return is_ascii_word(c) || c == '.' || c == '-' || c == '+' || c == '%';
}

/* Longest part of an address that is looked at: what is longer is none (RFC 5321, RFC 1035), and
 * no text makes us look at it again and again. */
enum { ADDRESS_PART_MAX = 255, SCHEME_MAX = 16 };

static uint32_t limit(uint32_t at, uint32_t end, uint32_t most)
{
    return end - at > most ? at + most : end;
}

static uint32_t address_part_end(const char *text, uint32_t at, uint32_t end)
{
    end = limit(at, end, ADDRESS_PART_MAX);
    while (at < end && is_address_character(text[at]))
        at++;
    return at;
}

/* The address from `at` on without the sentence's punctuation behind it. */
static uint32_t url_end(const char *text, uint32_t at, uint32_t end)
{
    uint32_t stop = at;
    while (stop < end && !strchr("<>\"", text[stop]))
        stop++;
    int unopened = 0; /* closing brackets without an opening one */
    for (uint32_t i = at; i < stop; i++)
        unopened += (text[i] == ')') - (text[i] == '(');
    while (stop > at) {
        uint32_t last = stop - 1;
        while (last > at && U8_IS_TRAIL(text[last]))
            last--;
        UChar32 c;
        uint32_t next = last;
        U8_NEXT_OR_FFFD(text, next, stop, c);
        if (c == '/' || c == '-' || c == '#' || c == '&' || c == '=' ||
            (c == ')' && unopened-- <= 0) || !u_ispunct(c))
            break;
        stop = last;
    }
    return stop;
}

/* A scheme with "://", "mailto:" or "www.". */
static bool begins_url(const char *text, uint32_t at, uint32_t end)
{
    struct str rest = str_span(text, at, end);
    if (rest.n > 7 && str_equal_fold((struct str){rest.s, 7}, STR("mailto:")))
        return true;
    if (rest.n > 4 && str_equal_fold((struct str){rest.s, 4}, STR("www.")))
        return scan_word_at(text, at + 4, end);
    uint32_t scheme = at;
    while (scheme < limit(at, end, SCHEME_MAX) && scan_is_letter(text[scheme]))
        scheme++;
    return scheme > at && end - scheme > 3 && memcmp(text + scheme, "://", 3) == 0;
}

static bool has_small_letter(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.s[i] >= 'a' && s.s[i] <= 'z')
            return true;
    return false;
}

/* comp.sources.unix: three parts or more in small letters. */
static bool is_newsgroup(struct str s)
{
    int dots = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (!(s.s[i] >= 'a' && s.s[i] <= 'z') && s.s[i] != '.')
            return false;
        dots += s.s[i] == '.';
        if (s.s[i] == '.' && (i < 2 || i + 2 >= s.n || s.s[i + 1] == '.' || s.s[i - 2] == '.'))
            return false;
    }
    return dots >= 2;
}

/* name.com, report.pdf, SAMPLE.DOC: the last part is listed, and no sentence begins with it. */
static uint32_t domain_end(const struct text_rules *rules, const char *text, uint32_t at,
                           uint32_t end)
{
    uint32_t run = at;
    uint32_t most = limit(at, end, ADDRESS_PART_MAX);
    while (run < most && (is_ascii_word(text[run]) || text[run] == '.' || text[run] == '-'))
        run++;
    uint32_t slash = run;
    while (run > at && (text[run - 1] == '.' || text[run - 1] == '-'))
        run--;
    uint32_t last = run;
    while (last > at && text[last - 1] != '.')
        last--;
    if (is_newsgroup(str_span(text, at, run)))
        return run;
    if (last <= at + 1 || !(rules_look(rules, str_span(text, last, run)) & RULE_DOMAIN))
        return at;
    if (scan_is_capital(text[last]) && has_small_letter(str_span(text, at, run)))
        return at;
    return run == slash && run < end && (text[run] == '/' || text[run] == ':')
               ? url_end(text, at, end)
               : run;
}

static uint32_t email_end(const char *text, uint32_t at, uint32_t end)
{
    uint32_t sign = address_part_end(text, at, end);
    if (sign == at || sign + 1 >= end || text[sign] != '@' || !scan_word_at(text, sign + 1, end))
        return at;
    uint32_t stop = address_part_end(text, sign + 1, end);
    while (stop > sign + 2 && !is_ascii_word(text[stop - 1]))
        stop--;
    return stop;
}

uint32_t scan_network_end(const struct text_rules *rules, const char *text, uint32_t at,
                          uint32_t end)
{
    if (text[at] == '#' || text[at] == '@') {
        bool name = at + 1 < end && (scan_is_letter(text[at + 1]) || text[at + 1] == '_');
        return name ? scan_word_end(text, at + 1, end) : at;
    }
    if (!is_ascii_word(text[at]))
        return at;
    if (begins_url(text, at, end))
        return url_end(text, at, end);
    uint32_t stop = email_end(text, at, end);
    return stop > at ? stop : domain_end(rules, text, at, end);
}
