#include "claims/shallow_reader.h"

#include <math.h>
#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

#include "base/vec.h"
#include "input/date.h"

enum {
    WORD_LEAST = 4, /* shorter words are mostly grammar */
    SPELLED_WORDS = 5,
    NOUN_REACH = 3, /* words after a number among which its noun stands */
    TEXT_MAX = 128,
    DAYS_OF_WEEK = 7
};

static const double ABOUT = 0.1; /* "about 200" is 180 to 220 */

void shallow_open(struct arena *arena, const struct cr_article *article,
                  const struct language *language, const struct shallow_words *words,
                  struct shallow_reader *out)
{
    struct date_stamp day;
    UErrorCode code = U_ZERO_ERROR;
    *out = (struct shallow_reader){.arena = arena,
                                   .text = article->text,
                                   .language = language,
                                   .words = words,
                                   .published = INT64_MIN,
                                   .spelled = {.arena = arena}};
    if (article->published && date_from_iso(str_of(article->published), &day))
        out->published = date_to_days(day.year, day.month, day.day);
    if (!words)
        return;
    out->spellout =
        unum_open(UNUM_SPELLOUT, NULL, 0, language ? language->code : "en", NULL, &code);
    if (U_FAILURE(code))
        out->spellout = NULL;
}

void shallow_close(struct shallow_reader *reader)
{
    if (reader->spellout)
        unum_close(reader->spellout);
    fold_close(&reader->fold);
}

/* Words ---------------------------------------------------------------------------------------- */

static bool begins_with_capital(struct str form)
{
    UChar32 c = 0;
    int32_t i = 0, n = (int32_t)form.n;
    if (n)
        U8_NEXT(form.s, i, n, c);
    return c > 0 && u_isupper(c);
}

static bool is_word(struct str form)
{
    UChar32 c = 0;
    int32_t i = 0, n = (int32_t)form.n;
    if (n)
        U8_NEXT(form.s, i, n, c);
    return c > 0 && (u_isalpha(c) || u_isdigit(c));
}

/* In small letters, accents and all. */
static struct str lower_of(struct arena *arena, struct str form)
{
    char *lower = arena_alloc(arena, 2 * form.n + U8_MAX_LENGTH);
    int32_t n = 0, length = (int32_t)form.n;
    for (int32_t i = 0; i < length;) {
        UChar32 c;
        U8_NEXT(form.s, i, length, c);
        if (c >= 0)
            U8_APPEND_UNSAFE(lower, n, u_tolower(c));
    }
    return (struct str){lower, (size_t)n};
}

struct shallow_tokens shallow_tokens_of(struct shallow_reader *r, const struct sentence *sentence)
{
    struct shallow_tokens out = {
        arena_new_array(r->arena, struct shallow_token, sentence->word_count),
        sentence->word_count};
    for (uint32_t i = 0; i < out.count; i++) {
        const struct word *w = &sentence->words[i];
        struct shallow_token *t = &out.items[i];
        t->span = (struct cr_span){w->start, w->end};
        t->form = str_span(r->text, w->start, w->end);
        if (!is_word(t->form))
            continue;
        t->lower = lower_of(r->arena, t->form);
        t->key = fold_key(r->arena, fold_latin(r->arena, &r->fold, fold_key(r->arena, t->form)));
        t->capital = begins_with_capital(t->form);
        t->common = r->language && (map_get(&r->language->words, t->lower) != MAP_NONE ||
                                    map_get(&r->language->words, t->form) != MAP_NONE);
    }
    return out;
}

static uint32_t shallow_stem(const struct shallow_token *t)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < t->key.n && i < SHALLOW_STEM_LETTERS; i++)
        h = (h ^ (unsigned char)t->key.s[i]) * 16777619u;
    return h ? h : 1;
}

bool shallow_has_content(const struct shallow_token *t)
{
    return !t->common && t->key.n >= WORD_LEAST && !(t->key.s[0] >= '0' && t->key.s[0] <= '9');
}

uint32_t shallow_phrase(struct shallow_reader *r, const struct map *map,
                        const struct shallow_tokens *tokens, uint32_t at, uint32_t *length)
{
    struct buf key = {.arena = r->arena};
    uint32_t found = MAP_NONE;
    if (!map->count)
        return MAP_NONE;
    for (uint32_t n = 0; n < SHALLOW_PHRASE_WORDS && at + n < tokens->count; n++) {
        struct str word = tokens->items[at + n].key;
        if (!word.n)
            break;
        if (n)
            buf_add_char(&key, ' ');
        buf_add(&key, word);
        uint32_t value = map_get(map, (struct str){key.s, key.n});
        if (value == MAP_NONE)
            continue;
        found = value;
        *length = n + 1;
    }
    return found;
}

/* Stems ---------------------------------------------------------------------------------------- */

static int ascending(const void *a, const void *b)
{
    const uint32_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

typedef vec(uint32_t) hash_list;

static uint32_t *sorted(hash_list *list, uint32_t *count)
{
    *count = 0;
    if (list->count)
        qsort(list->items, list->count, sizeof *list->items, ascending);
    for (size_t i = 0; i < list->count; i++)
        if (i == 0 || list->items[i] != list->items[i - 1])
            list->items[(*count)++] = list->items[i];
    return list->items;
}

static void read_stems(struct shallow_reader *r, const struct shallow_tokens *tokens,
                       struct shallow_sentence *out)
{
    hash_list stems = {0}, names = {0};
    for (uint32_t i = 0; i < tokens->count; i++) {
        if (!shallow_has_content(&tokens->items[i]))
            continue;
        vec_push(r->arena, &stems, shallow_stem(&tokens->items[i]));
        if (tokens->items[i].capital && i > 0)
            vec_push(r->arena, &names, shallow_stem(&tokens->items[i]));
    }
    out->stems = sorted(&stems, &out->stem_count);
    out->names = sorted(&names, &out->name_count);
}

/* Numbers -------------------------------------------------------------------------------------- */

/* Figures of any script, with points and commas as thousands where three digits follow. */
static bool read_figure(struct str form, double *value)
{
    double number = 0, scale = 0;
    bool any = false;
    for (int32_t i = 0, n = (int32_t)form.n; i < n;) {
        UChar32 c;
        int32_t at = i;
        U8_NEXT(form.s, i, n, c);
        int digit = c < 0 ? -1 : u_charDigitValue(c);
        if (digit >= 0) {
            any = true;
            number = scale > 0 ? number + digit * scale : number * 10 + digit;
            scale = scale > 0 ? scale / 10 : 0;
        } else if (any && (c == '.' || c == ',' || c == 0x66b || c == 0x66c) && i < n) {
            scale = n - at != 4 && scale == 0 && n - at < 4 ? 0.1 : scale;
        } else {
            return false;
        }
    }
    *value = number;
    return any;
}

/* A number in words that ICU reads to its end. */
static bool read_spelled(struct shallow_reader *r, struct str words, double *value)
{
    UChar wide[TEXT_MAX];
    int32_t length, at = 0;
    UErrorCode code = U_ZERO_ERROR;
    u_strFromUTF8(wide, TEXT_MAX, &length, words.s, (int32_t)words.n, &code);
    if (U_FAILURE(code) || !r->spellout)
        return false;
    length = u_strToLower(wide, TEXT_MAX, wide, length, NULL, &code);
    *value = unum_parseDouble(r->spellout, wide, length, &at, &code);
    return U_SUCCESS(code) && at == length;
}

static bool is_spelled_number(struct shallow_reader *r, struct str word)
{
    double value;
    uint32_t known = map_get(&r->spelled, word);
    if (known == MAP_NONE)
        known = *map_put(&r->spelled, word, read_spelled(r, word, &value));
    return known == 1;
}

/* A number by ICU's rules: the words that it takes from here; 0 where there is none. */
static uint32_t spelled_at(struct shallow_reader *r, const struct shallow_tokens *tokens,
                           uint32_t at, double *value)
{
    const struct shallow_token *t = tokens->items;
    if (!t[at].key.n || !is_spelled_number(r, t[at].form))
        return 0;
    read_spelled(r, t[at].form, value);
    uint32_t most = 1;
    for (uint32_t n = 2; n <= SPELLED_WORDS && at + n <= tokens->count; n++) {
        double longer;
        struct str words = str_span(r->text, t[at].span.start, t[at + n - 1].span.end);
        if (!read_spelled(r, words, &longer))
            continue;
        *value = longer;
        most = n;
    }
    return *value > 1 ? most : 0; /* one is most often an article */
}

/* A figure, which may have been cut at its comma ("2,5"): the tokens it takes; 0. */
static uint32_t figure_at(const struct shallow_reader *r, const struct shallow_tokens *tokens,
                          uint32_t at, double *value)
{
    const struct shallow_token *t = &tokens->items[at];
    double fraction;
    if (!read_figure(t->form, value))
        return 0;
    bool cut = at + 2 < tokens->count && (str_is(t[1].form, ",") || str_is(t[1].form, ".")) &&
               t[1].span.start == t->span.end && t[2].span.start == t[1].span.end &&
               read_figure(t[2].form, &fraction);
    if (cut)
        read_figure(str_span(r->text, t->span.start, t[2].span.end), value);
    return cut ? 3 : 1;
}

/* Words that a number takes from here, a magnitude included; 0 where there is none. */
static uint32_t number_at(struct shallow_reader *r, const struct shallow_tokens *tokens,
                          uint32_t at, struct shallow_range *out)
{
    uint32_t length = 0, more = 0;
    uint32_t range = shallow_phrase(r, &r->words->ranges, tokens, at, &length);
    if (range != MAP_NONE) {
        *out = r->words->values.items[range];
        return length;
    }
    double value = 0;
    length = figure_at(r, tokens, at, &value);
    if (!length)
        length = spelled_at(r, tokens, at, &value);
    uint32_t factor =
        length ? shallow_phrase(r, &r->words->magnitudes, tokens, at + length, &more) : MAP_NONE;
    if (factor != MAP_NONE) {
        value *= r->words->values.items[factor].low;
        length += more;
    }
    *out = (struct shallow_range){value, value};
    return length;
}

/* The bound that ends before a token; *first is its first word. */
static enum cr_exactness bound_ending(struct shallow_reader *r, const struct shallow_tokens *tokens,
                                      uint32_t end, uint32_t *first)
{
    for (uint32_t back = SHALLOW_PHRASE_WORDS; back > 0; back--) {
        uint32_t length = 0;
        uint32_t bound = back <= end
                             ? shallow_phrase(r, &r->words->bounds, tokens, end - back, &length)
                             : MAP_NONE;
        if (bound == MAP_NONE || length != back)
            continue;
        *first = end - back;
        return (enum cr_exactness)bound;
    }
    return CR_EXACT;
}

/* What stands before a number, or before its article ("más de una docena"), and bounds it. */
static enum cr_exactness bound_before(struct shallow_reader *r, const struct shallow_tokens *tokens,
                                      uint32_t at, uint32_t *first)
{
    enum cr_exactness bound = bound_ending(r, tokens, at, first);
    if (bound == CR_EXACT && at > 0 && tokens->items[at - 1].common)
        bound = bound_ending(r, tokens, at - 1, first);
    return bound;
}

static void apply_bound(enum cr_exactness bound, struct shallow_range *range)
{
    if (bound == CR_ABOUT) {
        range->low -= ABOUT * range->low;
        range->high += ABOUT * range->high;
    } else if (bound == CR_AT_LEAST) {
        range->high = INFINITY;
    } else if (bound == CR_AT_MOST) {
        range->low = 0;
    }
}

/* Days ----------------------------------------------------------------------------------------- */

static int name_of(const struct map *map, const struct shallow_token *t)
{
    uint32_t value = t->lower.n ? map_get(map, t->lower) : MAP_NONE;
    return value == MAP_NONE ? 0 : (int)value;
}

static int month_of(const struct shallow_reader *r, const struct shallow_token *t)
{
    return name_of(&r->words->dates.months, t);
}

/* "4 de marzo", "4 березня", "March 4": a month within two words of the number. */
static bool day_at(const struct shallow_reader *r, const struct shallow_tokens *tokens, uint32_t at,
                   double value, struct shallow_day *out)
{
    const struct shallow_token *t = tokens->items;
    if (value < 1 || value > 31 || value != (int)value)
        return false;
    for (uint32_t i = at > 0 ? at - 1 : at + 1; i < tokens->count && i <= at + 2; i++) {
        int month = i == at ? 0 : month_of(r, &t[i]);
        if (!month)
            continue;
        uint32_t first = i < at ? i : at, last = i < at ? at : i;
        *out = (struct shallow_day){month, (int)value, {t[first].span.start, t[last].span.end}};
        return true;
    }
    return false;
}

/* "el lunes": the last Monday before the article appeared, that day included. Short names of
 * weekdays are other words too. */
static bool weekday_at(const struct shallow_reader *r, const struct shallow_token *t,
                       struct shallow_day *out)
{
    int weekday = name_of(&r->words->dates.weekdays, t), year;
    if (!weekday || t->key.n <= WORD_LEAST || r->published == INT64_MIN)
        return false;
    int back = (date_weekday(r->published) - weekday + DAYS_OF_WEEK) % DAYS_OF_WEEK;
    date_from_days(r->published - back, &year, &out->month, &out->day);
    out->span = t->span;
    return true;
}

/* Both together -------------------------------------------------------------------------------- */

static void find_noun(const struct shallow_reader *r, const struct shallow_tokens *tokens,
                      uint32_t from, struct shallow_number *number)
{
    for (uint32_t i = from; i < tokens->count && i < from + NOUN_REACH; i++) {
        const struct shallow_token *t = &tokens->items[i];
        if (!t->key.n || month_of(r, t))
            return;
        if (!shallow_has_content(t) || t->capital)
            continue;
        number->stem = shallow_stem(t);
        number->noun = t->span;
        return;
    }
}

static struct shallow_number make_number(struct shallow_reader *r,
                                         const struct shallow_tokens *tokens, uint32_t at,
                                         uint32_t length, struct shallow_range range)
{
    uint32_t first = at;
    struct shallow_number number = {.value = range.low};
    number.exactness = bound_before(r, tokens, at, &first);
    if (number.exactness == CR_EXACT && range.low < range.high)
        number.exactness = CR_VAGUE;
    apply_bound(number.exactness, &range);
    number.low = range.low;
    number.high = range.high;
    number.span =
        (struct cr_span){tokens->items[first].span.start, tokens->items[at + length - 1].span.end};
    find_noun(r, tokens, at + length, &number);
    return number;
}

static bool is_weekday_of_date(const struct shallow_reader *r, const struct shallow_tokens *tokens,
                               uint32_t at)
{
    struct shallow_range range;
    struct shallow_day day;
    for (uint32_t i = at + 1; i <= at + 2 && i < tokens->count; i++)
        if (read_figure(tokens->items[i].form, &range.low) && day_at(r, tokens, i, range.low, &day))
            return true;
    return false;
}

static void read_numbers(struct shallow_reader *r, const struct shallow_tokens *tokens,
                         struct shallow_sentence *out)
{
    vec(struct shallow_number) numbers = {0};
    vec(struct shallow_day) days = {0};
    for (uint32_t i = 0; i < tokens->count;) {
        struct shallow_range range;
        struct shallow_day day;
        uint32_t n = number_at(r, tokens, i, &range);
        if (n && day_at(r, tokens, i, range.low, &day)) {
            vec_push(r->arena, &days, day);
        } else if (n) {
            struct shallow_number number = make_number(r, tokens, i, n, range);
            if (number.stem)
                vec_push(r->arena, &numbers, number);
        } else if (weekday_at(r, &tokens->items[i], &day) && !is_weekday_of_date(r, tokens, i)) {
            vec_push(r->arena, &days, day);
        }
        i += n ? n : 1;
    }
    out->numbers = numbers.items;
    out->number_count = (uint32_t)numbers.count;
    out->days = days.items;
    out->day_count = (uint32_t)days.count;
}

void shallow_read(struct arena *arena, const struct language_tools *tools,
                  const struct cr_article *article, const struct language *language,
                  const struct sentence *sentences, uint32_t sentence_count,
                  struct shallow_reading *out)
{
    struct shallow_reader r;
    const struct shallow_words *words = tools->shallow_words[language - tools->languages->items];
    if (!words)
        words = shallow_words_of_locale(arena, language->code);
    *out = (struct shallow_reading){
        language, arena_new_array(arena, struct shallow_sentence, sentence_count)};
    shallow_open(arena, article, language, words, &r);
    for (uint32_t i = 0; i < sentence_count; i++) {
        if (sentences[i].role == CR_ROLE_FURNITURE || !sentences[i].word_count)
            continue;
        struct shallow_tokens tokens = shallow_tokens_of(&r, &sentences[i]);
        read_numbers(&r, &tokens, &out->sentences[i]);
        read_stems(&r, &tokens, &out->sentences[i]);
        shallow_read_speech(&r, &tokens, &out->sentences[i]);
    }
    shallow_close(&r);
}
