#include "claims/parse.h"

#include "base/vec.h"
#include "claims/dateline.h"
#include "claims/mend.h"
#include "language/grammar.h"
#include "language/lexicon.h"
#include "language/unit.h"

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
    *parsing =
        (struct parsing){.arena = arena, .scratch = scratch, .tools = tools, .article = article};
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

/* Tags ----------------------------------------------------------------------------------------- */

/* A stretch of a sentence that is parsed by itself. */
struct part {
    uint32_t from, to; /* words */
    const struct views *views;
};

struct parts {
    vec(struct part) items;
};

static const struct views *find_tags(const struct parsing *x, const char *text, struct word *words,
                                     uint32_t count, bool headline)
{
    const struct views *views = grammar_tag(x->tools->grammar, x->scratch, text, words, count);
    mend_tags(x->tools, text, words, (uint16_t)count, headline);
    return views;
}

static const struct views *copy_tags(const struct parsing *x, const char *text, struct word *words,
                                     uint32_t count, const struct word_tags *known)
{
    for (uint32_t i = 0; i < count; i++) {
        words[i].upos = known[i].upos;
        words[i].xpos = known[i].xpos;
    }
    return grammar_look(x->tools->grammar, x->scratch, text, words, count);
}

/* What is the same for all parts of a sentence. */
struct tagging {
    struct sentence *sentence;
    const char *shadow;            /* its text as it should be read; NULL: as it is written */
    const struct word_tags *known; /* of its words; or NULL */
    struct parts *parts;
};

static void tag_part(struct parsing *x, const struct tagging *tagging, uint32_t from, uint32_t to)
{
    const struct sentence *sentence = tagging->sentence;
    const char *shadow = tagging->shadow;
    struct word *words = sentence->words + from;
    uint32_t base = shadow ? sentence->span.start : 0, count = to - from;
    const char *text = shadow ? shadow : x->article->text;
    if (from == to)
        return;
    for (uint32_t i = 0; i < count; i++) {
        words[i].start -= base;
        words[i].end -= base;
    }
    struct part part = {from, to,
                        tagging->known
                            ? copy_tags(x, text, words, count, tagging->known + from)
                            : find_tags(x, text, words, count, sentence->role == CR_ROLE_TITLE)};
    for (uint32_t i = 0; i < count; i++) {
        words[i].start += base;
        words[i].end += base;
    }
    vec_push(x->scratch, &tagging->parts->items, part);
}

/* Headlines join what has nothing to do with each other: "1 dead in blast; police: gang to blame".
 */
static bool parts_headline(const struct parsing *x, const struct word *word)
{
    struct str form = form_of(x, word);
    return str_is(form, ":") || str_is(form, ";") || str_is(form, "|");
}

/* A word's lemma; kept on the arena where it is not part of the lexicon or the text. */
static struct str lemma_of(const struct parsing *x, const struct word *word)
{
    char buffer[LEXICON_TEXT_MAX];
    struct str lemma = lexicon_lemmatise(x->tools->lexicon, form_of(x, word), (enum upos)word->upos,
                                         (enum xpos)word->xpos, buffer);
    if (lemma.s == buffer)
        lemma.s = arena_strndup(x->arena, lemma.s, lemma.n);
    return lemma;
}

static bool word_is(const struct parsing *x, const struct word *word, const char *lower)
{
    return str_equal_fold(form_of(x, word), str_of(lower));
}

/* "According to the army and the navy, the ship …": up to its comma it is parsed by itself, lest it
 * lends the clause its nouns. An apposition's second comma ends it too. 0 where there is none. */
static uint32_t according_part(const struct parsing *x, const struct sentence *sentence,
                               uint32_t first)
{
    enum { APPOSITION_WORDS = 6 };
    const struct word *words = sentence->words;
    uint32_t count = sentence->word_count, second;
    if (first < count &&
        (word_is(x, &words[first], "\"") || word_is(x, &words[first], "\xe2\x80\x9c")))
        first++;
    uint32_t comma = first + 3;
    if (first + 4 >= count || !word_is(x, &words[first], "according") ||
        !word_is(x, &words[first + 1], "to"))
        return 0;
    while (comma < count && !word_is(x, &words[comma], ","))
        comma++;
    bool apposed = comma + 1 < count &&
                   (word_is(x, &words[comma + 1], "the") || word_is(x, &words[comma + 1], "a") ||
                    word_is(x, &words[comma + 1], "head"));
    second = comma + 1;
    while (second < count && !word_is(x, &words[second], ","))
        second++;
    if (apposed && second < count && second - comma <= APPOSITION_WORDS)
        comma = second;
    return comma + 1 < count ? comma + 1 : 0;
}

static uint16_t tag_parts(struct parsing *x, struct sentence *sentence,
                          const struct word_tags *known, struct parts *parts)
{
    uint16_t skip = dateline_words(x->article->text, sentence);
    for (uint16_t i = 0; i < skip; i++) {
        sentence->words[i].upos = UPOS_X;
        sentence->words[i].xpos = XPOS_FW;
        sentence->words[i].deprel = DEPREL_DEP;
    }
    const struct tagging tagging = {sentence, shadow_of(x, sentence), known, parts};
    uint32_t from = skip, end = according_part(x, sentence, skip);
    if (end) {
        tag_part(x, &tagging, from, end);
        from = end;
    }
    for (uint32_t i = from; sentence->role == CR_ROLE_TITLE && i + 1 < sentence->word_count; i++)
        if (parts_headline(x, &sentence->words[i])) {
            tag_part(x, &tagging, from, i + 1);
            from = i + 1;
        }
    tag_part(x, &tagging, from, sentence->word_count);
    for (uint32_t i = 0; i < sentence->word_count; i++)
        sentence->words[i].lemma = lemma_of(x, &sentence->words[i]);
    return skip;
}

uint16_t parse_tags(struct parsing *x, struct sentence *sentence)
{
    struct parts parts = {0};
    return tag_parts(x, sentence, NULL, &parts);
}

/* Trees ---------------------------------------------------------------------------------------- */

/* Units of the whole sentence, as units_find gives them for a part. */
struct whole_units {
    vec(struct unit) items;
};

static void add_units(struct parsing *x, const struct units *units, uint32_t from,
                      struct whole_units *out)
{
    uint16_t base = (uint16_t)out->items.count;
    for (uint32_t i = 0; i < units->count; i++) {
        struct unit unit = units->items[i];
        unit.first = (uint16_t)(unit.first + from);
        unit.last = (uint16_t)(unit.last + from);
        if (unit.head != WORD_NONE)
            unit.head = (uint16_t)(unit.head + from);
        if (unit.outer != UNIT_NONE)
            unit.outer = (uint16_t)(unit.outer + base);
        vec_push(x->arena, &out->items, unit);
    }
}

static void parse_part(struct parsing *x, struct parsed *parsed, struct sentence *sentence,
                       const struct part *part, struct whole_units *all)
{
    struct word *words = sentence->words + part->from;
    struct units units =
        units_find(x->scratch, x->tools->lexicon, x->article->text, sentence->words,
                   (uint16_t)part->from, (uint16_t)part->to, &parsed->times, &parsed->numbers);
    grammar_parse_tagged(x->tools->grammar, x->scratch, part->views, &units, words);
    for (uint32_t i = 0; i < part->to - part->from; i++)
        if (words[i].head != WORD_NONE)
            words[i].head = (uint16_t)(words[i].head + part->from);
    add_units(x, &units, part->from, all);
}

struct parsed parse_sentence(struct parsing *x, struct sentence *sentence,
                             const struct word_tags *known)
{
    const struct lexicon *lexicon = x->tools->lexicon;
    const char *text = x->article->text;
    struct parts parts = {0};
    struct whole_units units = {0};
    struct parsed parsed = {.first = tag_parts(x, sentence, known, &parts)};
    parsed.times = timex_find(x->arena, lexicon, text, sentence->words, sentence->word_count);
    parsed.numbers =
        number_find(x->arena, lexicon, text, sentence->words, sentence->word_count, &parsed.times);
    for (size_t i = 0; i < parts.items.count; i++)
        parse_part(x, &parsed, sentence, &parts.items.items[i], &units);
    parsed.units = (struct units){units.items.items, (uint32_t)units.items.count};
    return parsed;
}
