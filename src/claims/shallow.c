#include "claims/shallow.h"

#include <unicode/uchar.h>
#include <unicode/udat.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

#include "base/vec.h"
#include "claims/assemble.h"
#include "language/lexicon.h"
#include "text/fold.h"
#include "text/segment.h"

enum {
    STEM_LETTERS = 5, /* "muertos", "muertas": one noun */
    WORD_LEAST = 4,   /* shorter words are mostly grammar */
    SPELLED_WORDS = 5,
    NOUN_REACH = 3, /* words after a number among which its noun stands */
    MONTHS = 12,
    TEXT_MAX = 128
};

struct reader {
    struct arena *arena;
    const char *text;
    const struct language *language;
    struct fold_context fold;
    UNumberFormat *spellout; /* NULL where ICU has no rules */
    struct map spelled;      /* words looked at: 1 a number by itself, 0 none; ICU is slow */
    struct str months[2 * MONTHS]; /* folded; within a date, then by themselves */
};

struct token {
    struct str form, key; /* key: folded, in Latin letters */
    struct cr_span span;
    bool capital, common; /* begins with a capital; one of the language's commonest words */
};

/* Tools of the language ------------------------------------------------------------------------ */

static struct str key_of(struct reader *r, struct str form)
{
    return fold_key(r->arena, fold_latin(r->arena, &r->fold, fold_key(r->arena, form)));
}

static void read_months(struct reader *r, UDateFormat *format, UDateFormatSymbolType type,
                        struct str *out)
{
    for (int32_t m = 0; m < MONTHS; m++) {
        UChar name[TEXT_MAX];
        char utf8[TEXT_MAX];
        int32_t n;
        UErrorCode code = U_ZERO_ERROR;
        udat_getSymbols(format, type, m, name, TEXT_MAX, &code);
        u_strToUTF8(utf8, sizeof utf8, &n, name, -1, &code);
        if (U_SUCCESS(code) && n < (int32_t)sizeof utf8)
            out[m] = key_of(r, (struct str){utf8, (size_t)n});
    }
}

static void open_reader(struct reader *r)
{
    UErrorCode code = U_ZERO_ERROR;
    const char *locale = r->language ? r->language->code : "en";
    UDateFormat *format = udat_open(UDAT_LONG, UDAT_LONG, locale, NULL, 0, NULL, 0, &code);
    if (U_SUCCESS(code)) {
        read_months(r, format, UDAT_MONTHS, r->months);
        read_months(r, format, UDAT_STANDALONE_MONTHS, r->months + MONTHS);
        udat_close(format);
    }
    code = U_ZERO_ERROR;
    r->spellout = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &code);
    if (U_FAILURE(code))
        r->spellout = NULL;
}

static void close_reader(struct reader *r)
{
    if (r->spellout)
        unum_close(r->spellout);
    fold_close(&r->fold);
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

static struct token *read_tokens(struct reader *r, const struct sentence *sentence)
{
    struct token *tokens = arena_new_array(r->arena, struct token, sentence->word_count);
    for (uint32_t i = 0; i < sentence->word_count; i++) {
        const struct word *w = &sentence->words[i];
        struct token *t = &tokens[i];
        t->span = (struct cr_span){w->start, w->end};
        t->form = str_span(r->text, w->start, w->end);
        if (!is_word(t->form))
            continue;
        struct str lower = fold_key(r->arena, t->form);
        t->key = key_of(r, t->form);
        t->capital = begins_with_capital(t->form);
        t->common = r->language && (map_get(&r->language->words, lower) != MAP_NONE ||
                                    map_get(&r->language->words, t->form) != MAP_NONE);
    }
    return tokens;
}

static uint32_t stem_of(const struct token *t)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < t->key.n && i < STEM_LETTERS; i++)
        h = (h ^ (unsigned char)t->key.s[i]) * 16777619u;
    return h ? h : 1;
}

static bool has_content(const struct token *t)
{
    return !t->common && t->key.n >= WORD_LEAST && !(t->key.s[0] >= '0' && t->key.s[0] <= '9');
}

static int ascending(const void *a, const void *b)
{
    const uint32_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

typedef vec(uint32_t) hash_list;
typedef vec(struct name) name_list;

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

static void read_stems(struct reader *r, const struct token *tokens, uint32_t count,
                       struct shallow_sentence *out)
{
    hash_list stems = {0}, names = {0};
    for (uint32_t i = 0; i < count; i++) {
        if (!has_content(&tokens[i]))
            continue;
        vec_push(r->arena, &stems, stem_of(&tokens[i]));
        if (tokens[i].capital && i > 0)
            vec_push(r->arena, &names, stem_of(&tokens[i]));
    }
    out->stems = sorted(&stems, &out->stem_count);
    out->names = sorted(&names, &out->name_count);
}

/* Numbers and days ----------------------------------------------------------------------------- */

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
static bool read_spelled(struct reader *r, struct str words, double *value)
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

static bool is_spelled_number(struct reader *r, struct str word)
{
    double value;
    uint32_t known = map_get(&r->spelled, word);
    if (known == MAP_NONE)
        known = *map_put(&r->spelled, word, read_spelled(r, word, &value));
    return known == 1;
}

/* Words that a number takes from here; 0 where there is none. */
static uint32_t number_at(struct reader *r, const struct token *tokens, uint32_t count, uint32_t at,
                          double *value)
{
    if (read_figure(tokens[at].form, value))
        return 1;
    if (!tokens[at].key.n || !is_spelled_number(r, tokens[at].form))
        return 0;
    read_spelled(r, tokens[at].form, value);
    uint32_t most = 1;
    for (uint32_t n = 2; n <= SPELLED_WORDS && at + n <= count; n++) {
        struct str words = str_span(r->text, tokens[at].span.start, tokens[at + n - 1].span.end);
        double longer;
        if (!read_spelled(r, words, &longer))
            continue;
        *value = longer;
        most = n;
    }
    return *value > 1 ? most : 0; /* one is most often an article */
}

static int month_of(const struct reader *r, const struct token *t)
{
    for (int m = 0; m < 2 * MONTHS; m++)
        if (t->key.n && str_equal(t->key, r->months[m]))
            return m % MONTHS + 1;
    return 0;
}

/* "4 de marzo", "4 березня", "March 4": a month within two words of the number. */
static bool day_at(const struct reader *r, const struct token *tokens, uint32_t count, uint32_t at,
                   double value, struct shallow_day *out)
{
    if (value < 1 || value > 31 || value != (int)value)
        return false;
    for (uint32_t i = at > 0 ? at - 1 : at + 1; i < count && i <= at + 2; i++) {
        int month = i == at ? 0 : month_of(r, &tokens[i]);
        if (!month)
            continue;
        uint32_t first = i < at ? i : at, last = i < at ? at : i;
        *out = (struct shallow_day){month, (int)value,
                                    {tokens[first].span.start, tokens[last].span.end}};
        return true;
    }
    return false;
}

static void find_noun(const struct reader *r, const struct token *tokens, uint32_t count,
                      uint32_t from, struct shallow_number *number)
{
    for (uint32_t i = from; i < count && i < from + NOUN_REACH; i++) {
        if (!tokens[i].key.n || month_of(r, &tokens[i]))
            return;
        if (!has_content(&tokens[i]) || tokens[i].capital)
            continue;
        number->stem = stem_of(&tokens[i]);
        number->noun = tokens[i].span;
        return;
    }
}

static void read_numbers(struct reader *r, const struct token *tokens, uint32_t count,
                         struct shallow_sentence *out)
{
    vec(struct shallow_number) numbers = {0};
    vec(struct shallow_day) days = {0};
    for (uint32_t i = 0; i < count;) {
        struct shallow_number number = {0};
        struct shallow_day day;
        uint32_t n = number_at(r, tokens, count, i, &number.value);
        if (n && day_at(r, tokens, count, i, number.value, &day)) {
            vec_push(r->arena, &days, day);
        } else if (n) {
            number.span =
                (struct cr_span){tokens[i].span.start, tokens[i + n - 1].span.end};
            find_noun(r, tokens, count, i + n, &number);
            if (number.stem)
                vec_push(r->arena, &numbers, number);
        }
        i += n ? n : 1;
    }
    out->numbers = numbers.items;
    out->number_count = (uint32_t)numbers.count;
    out->days = days.items;
    out->day_count = (uint32_t)days.count;
}

/* Articles ------------------------------------------------------------------------------------- */

const struct language *article_language(const struct languages *languages, struct arena *scratch,
                                        const struct cr_article *article)
{
    const struct language *named = languages_named(languages, article->language);
    return named ? named
                 : languages_detect(languages, scratch,
                                    (struct str){article->text, article->text_length});
}

void shallow_read(struct arena *arena, const struct cr_article *article,
                  const struct language *language, const struct sentence *sentences,
                  uint32_t sentence_count, struct shallow_reading *out)
{
    struct reader r = {
        .arena = arena, .text = article->text, .language = language, .spelled = {.arena = arena}};
    *out = (struct shallow_reading){
        language, arena_new_array(arena, struct shallow_sentence, sentence_count)};
    open_reader(&r);
    for (uint32_t i = 0; i < sentence_count; i++) {
        if (sentences[i].role == CR_ROLE_FURNITURE || !sentences[i].word_count)
            continue;
        struct token *tokens = read_tokens(&r, &sentences[i]);
        read_numbers(&r, tokens, sentences[i].word_count, &out->sentences[i]);
        read_stems(&r, tokens, sentences[i].word_count, &out->sentences[i]);
    }
    close_reader(&r);
}

static void split(struct arena *arena, const struct text_rules *rules,
                  const struct cr_article *article, struct article_claims *out)
{
    struct text_segments segments;
    text_segment(arena, rules, article->text, article->blocks, article->block_count, &segments);
    *out = (struct article_claims){.article = article, .sentence_count = segments.sentence_count};
    out->sentences = arena_new_array(arena, struct sentence, out->sentence_count);
    out->readings = arena_new_array(arena, struct reading, out->sentence_count);
    for (uint32_t i = 0; i < out->sentence_count; i++) {
        const struct text_sentence *from = &segments.sentences[i];
        uint32_t count = from->token_count;
        struct sentence *s = &out->sentences[i];
        *s = (struct sentence){.span = from->span,
                               .block = from->block,
                               .role = article->blocks[from->block].role,
                               .word_count = count < SENTENCE_WORDS_MAX ? count
                                                                        : SENTENCE_WORDS_MAX};
        s->words = arena_new_array(arena, struct word, s->word_count);
        for (uint32_t w = 0; w < s->word_count; w++) {
            const struct text_token *token = &segments.tokens[from->first_token + w];
            s->words[w] = (struct word){.start = token->start,
                                        .end = token->end,
                                        .head = WORD_NONE,
                                        .upos = UPOS_X,
                                        .xpos = XPOS_FW,
                                        .deprel = DEPREL_DEP,
                                        .glued = token->flags & TOKEN_GLUED};
            s->words[w].lemma = str_span(article->text, token->start, token->end);
        }
    }
}

static struct claim *bare_claim(struct arena *arena, uint32_t sentence, struct cr_span span)
{
    struct claim *claim = arena_new(arena, struct claim);
    claim->sentence = sentence;
    claim->span = span;
    claim->predicate = WORD_NONE;
    claim->detail = WORD_NONE;
    return claim;
}

static void count_claim(struct arena *arena, const char *text, const struct shallow_number *number,
                        struct claim *claim)
{
    struct str noun = str_span(text, number->noun.start, number->noun.end);
    claim->quantity_count = 1;
    claim->quantities = arena_new(arena, struct claim_quantity);
    claim->quantities[0] = (struct claim_quantity){
        .value = {number->value, number->value, CR_EXACT, NULL,
                  arena_strndup(arena, noun.s, noun.n)},
        .resolution = 0.5,
        .span = number->span,
        .of_span = number->noun,
        .argument = CLAIM_NONE};
}

static void make_claims(struct arena *arena, const struct shallow_reading *reading,
                        struct article_claims *out)
{
    vec(struct claim) claims = {0};
    for (uint32_t i = 0; i < out->sentence_count; i++) {
        const struct shallow_sentence *s = &reading->sentences[i];
        for (uint32_t n = 0; n < s->number_count; n++) {
            struct cr_span span = {s->numbers[n].span.start, s->numbers[n].noun.end};
            struct claim *claim = bare_claim(arena, i, span);
            count_claim(arena, out->article->text, &s->numbers[n], claim);
            vec_push(arena, &claims, *claim);
        }
        for (uint32_t d = 0; d < s->day_count; d++)
            vec_push(arena, &claims, *bare_claim(arena, i, s->days[d].span));
    }
    out->claims = claims.items;
    out->claim_count = (uint32_t)claims.count;
}

void shallow_extract(struct arena *arena, const struct language_tools *tools,
                     const struct cr_article *article, const struct language *language,
                     struct article_claims *out, struct shallow_reading *reading)
{
    uint32_t index = (uint32_t)(language - tools->languages->items);
    split(arena, tools->language_rules[index], article, out);
    shallow_read(arena, article, language, out->sentences, out->sentence_count, reading);
    make_claims(arena, reading, out);
}

static void skim_sentence(struct reader *r, struct sentence *sentence, uint32_t index,
                          name_list *names)
{
    struct token *tokens = read_tokens(r, sentence);
    for (uint16_t i = 0; i < sentence->word_count; i++) {
        struct word *word = &sentence->words[i];
        if (!has_content(&tokens[i]))
            continue;
        size_t n = tokens[i].key.n;
        bool name = tokens[i].capital && i > 0;
        word->upos = name ? UPOS_PROPN : UPOS_NOUN;
        word->lemma = name ? tokens[i].key
                           : (struct str){tokens[i].key.s, n < STEM_LETTERS ? n : STEM_LETTERS};
        if (name)
            vec_push(r->arena, names,
                     (struct name){.sentence = index,
                                   .first = i,
                                   .last = (uint16_t)(i + 1),
                                   .span = tokens[i].span,
                                   .kind = CR_ENTITY_OTHER,
                                   .title_first = WORD_NONE,
                                   .title_last = WORD_NONE,
                                   .title = LEXICON_NONE,
                                   .key = LEXICON_NONE,
                                   .stands_for = NAME_NOWHERE});
    }
}

void shallow_skim(struct arena *arena, const struct language_tools *tools,
                  const struct cr_article *article, const struct language *language,
                  struct article_claims *out, struct names *names)
{
    struct reader r = {.arena = arena, .text = article->text, .language = language};
    name_list list = {0};
    split(arena, tools->language_rules[language - tools->languages->items], article, out);
    names->first = arena_new_array(arena, uint32_t, out->sentence_count + 1);
    for (uint32_t i = 0; i < out->sentence_count; i++) {
        names->first[i] = (uint32_t)list.count;
        if (out->sentences[i].role != CR_ROLE_FURNITURE)
            skim_sentence(&r, &out->sentences[i], i, &list);
    }
    names->first[out->sentence_count] = (uint32_t)list.count;
    names->items = list.items;
    names->count = (uint32_t)list.count;
    close_reader(&r);
}
