#include "claims/parse.h"

#include "claims/dateline.h"
#include "claims/mend.h"
#include "language/grammar.h"
#include "language/lexicon.h"

/* Capitals ------------------------------------------------------------------------------------- */

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static struct str form_of(const struct parsing *x, const struct word *word)
{
    return str_span(x->article->text, word->start, word->end);
}

static bool is_shouted(struct str form)
{
    for (size_t i = 0; i < form.n; i++)
        if (is_lower(form.s[i]))
            return false;
    return form.n > 1 && is_upper(form.s[0]);
}

static void lower_rest(char *s, size_t from, size_t n)
{
    for (size_t i = from; i < n; i++)
        if (is_upper(s[i]))
            s[i] = (char)(s[i] + 32);
}

void parse_begin_article(struct parsing *parsing, struct arena *arena, struct arena *scratch,
                         const struct language_tools *tools, const struct cr_article *article,
                         const struct text_segments *segments)
{
    *parsing = (struct parsing){.scratch = scratch, .tools = tools, .article = article};
    parsing->lower.arena = parsing->capital.arena = arena;
    for (uint32_t i = 0; i < segments->sentence_count; i++) {
        const struct text_sentence *sentence = &segments->sentences[i];
        if (article->blocks[sentence->block].role != CR_ROLE_BODY)
            continue;
        for (uint32_t t = 1; t < sentence->token_count; t++) {
            const struct text_token *token = &segments->tokens[sentence->first_token + t];
            struct str form = str_span(article->text, token->start, token->end);
            if (form.n && is_lower(form.s[0]))
                map_put(&parsing->lower, form, 1);
            else if (form.n && is_upper(form.s[0]))
                map_put(&parsing->capital, form, 1);
        }
    }
}

/* Nearly all longer words begin with a capital. */
static bool is_title_case(const struct parsing *x, const struct sentence *sentence)
{
    enum { LONG = 4, ENOUGH = 3, PERCENT = 75 };
    uint32_t words = 0, capitals = 0;
    for (uint32_t i = 1; i < sentence->word_count; i++) {
        struct str form = form_of(x, &sentence->words[i]);
        if (form.n < LONG || !(is_upper(form.s[0]) || is_lower(form.s[0])))
            continue;
        words++;
        capitals += is_upper(form.s[0]);
    }
    return capitals >= ENOUGH && capitals * 100 >= words * PERCENT;
}

/* Writes a word as the body would: names with a capital, other words without. */
static void write_as_body(const struct parsing *x, struct str form, char *out, bool all_shouted)
{
    char name[LEXICON_TEXT_MAX];
    if (form.n > sizeof name || !form.n || !is_upper(form.s[0]))
        return;
    memcpy(name, form.s, form.n);
    lower_rest(name, 1, form.n);
    struct str capital = {name, form.n};
    if (!all_shouted && is_shouted(form))
        return;
    bool known = map_get(&x->capital, capital) != MAP_NONE;
    char lower[LEXICON_TEXT_MAX];
    memcpy(lower, name, form.n);
    lower_rest(lower, 0, 1);
    struct str common = {lower, form.n};
    bool plain = map_get(&x->lower, common) != MAP_NONE ||
                 (!known && (lexicon_form_of(x->tools->lexicon, common).parts & FORM_COMMON)) ||
                 (!known && form.n < 4);
    memcpy(out, plain ? lower : name, form.n);
}

/* The sentence's text as the body would write it; NULL where it is written so. */
static const char *shadow_of(struct parsing *x, const struct sentence *sentence)
{
    uint32_t shouted = 0, written = 0;
    if (!is_title_case(x, sentence))
        return NULL;
    for (uint32_t i = 0; i < sentence->word_count; i++) {
        struct str form = form_of(x, &sentence->words[i]);
        written += form.n > 2 && is_upper(form.s[0]);
        shouted += form.n > 2 && is_shouted(form);
    }
    uint32_t length = sentence->span.end - sentence->span.start;
    char *shadow = arena_strndup(x->scratch, x->article->text + sentence->span.start, length);
    for (uint32_t i = 0; i < sentence->word_count; i++) {
        const struct word *word = &sentence->words[i];
        write_as_body(x, form_of(x, word), shadow + word->start - sentence->span.start,
                      shouted * 2 > written);
    }
    return shadow;
}

/* Parts ---------------------------------------------------------------------------------------- */

struct tag_mending {
    const struct language_tools *tools;
    const char *text;
    bool headline;
};

static void mend_read_tags(void *context, struct word *words, uint32_t count)
{
    const struct tag_mending *mending = context;
    mend_tags(mending->tools, mending->text, words, (uint16_t)count, mending->headline);
}

/* Parses the words [from, to) by themselves. `shadow` is the sentence's text as it should be read;
 * NULL: as it is written. */
static void parse_part(struct parsing *x, struct sentence *sentence, const char *shadow,
                       uint32_t from, uint32_t to)
{
    struct word *words = sentence->words + from;
    uint32_t base = shadow ? sentence->span.start : 0;
    const char *text = shadow ? shadow : x->article->text;
    struct tag_mending mending = {x->tools, text, sentence->role == CR_ROLE_TITLE};
    for (uint32_t i = 0; i < to - from; i++) {
        words[i].start -= base;
        words[i].end -= base;
    }
    if (x->tags_only) {
        grammar_tag(x->tools->grammar, x->scratch, text, words, to - from);
        mend_read_tags(&mending, words, to - from);
    } else {
        grammar_parse_mended(x->tools->grammar, x->scratch, text, words, to - from, mend_read_tags,
                             &mending);
    }
    for (uint32_t i = 0; i < to - from; i++) {
        words[i].start += base;
        words[i].end += base;
        if (words[i].head != WORD_NONE && !x->tags_only)
            words[i].head = (uint16_t)(words[i].head + from);
    }
}

/* Headlines join what has nothing to do with each other: "1 dead in blast; police: gang to blame".
 */
static bool parts_headline(const struct parsing *x, const struct word *word)
{
    struct str form = str_span(x->article->text, word->start, word->end);
    return str_is(form, ":") || str_is(form, ";") || str_is(form, "|");
}

static bool word_is(const struct parsing *x, const struct word *word, const char *lower)
{
    return str_equal_fold(str_span(x->article->text, word->start, word->end), str_of(lower));
}

/* "According to the army and the navy, the ship …": up to its comma it is parsed by itself, lest it
 * lends the clause its nouns. An apposition's second comma ends it too. 0 where there is none. */
static uint32_t according_part(const struct parsing *x, const struct sentence *sentence,
                               uint32_t first)
{
    enum { APPOSITION_WORDS = 6 };
    const struct word *words = sentence->words;
    uint32_t comma = first + 3, second;
    if (first + 4 >= sentence->word_count || !word_is(x, &words[first], "according") ||
        !word_is(x, &words[first + 1], "to"))
        return 0;
    while (comma < sentence->word_count && !word_is(x, &words[comma], ","))
        comma++;
    bool apposed = comma + 1 < sentence->word_count &&
                   (word_is(x, &words[comma + 1], "the") || word_is(x, &words[comma + 1], "a") ||
                    word_is(x, &words[comma + 1], "head"));
    second = comma + 1;
    while (second < sentence->word_count && !word_is(x, &words[second], ","))
        second++;
    if (apposed && second < sentence->word_count && second - comma <= APPOSITION_WORDS)
        comma = second;
    return comma + 1 < sentence->word_count ? comma + 1 : 0;
}

uint16_t parse_sentence(struct parsing *x, struct sentence *sentence)
{
    uint16_t skip = dateline_words(x->article->text, sentence);
    for (uint16_t i = 0; i < skip; i++) {
        sentence->words[i].upos = UPOS_X;
        sentence->words[i].xpos = XPOS_FW;
        sentence->words[i].deprel = DEPREL_DEP;
    }
    const char *shadow = shadow_of(x, sentence);
    uint32_t from = skip, end = according_part(x, sentence, skip);
    if (end) {
        parse_part(x, sentence, shadow, from, end);
        from = end;
    }
    for (uint32_t i = from; sentence->role == CR_ROLE_TITLE && i + 1 < sentence->word_count; i++)
        if (parts_headline(x, &sentence->words[i])) {
            parse_part(x, sentence, shadow, from, i + 1);
            from = i + 1;
        }
    parse_part(x, sentence, shadow, from, sentence->word_count);
    return skip;
}
