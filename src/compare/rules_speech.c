#include "compare/rules.h"

#include <ctype.h>
#include <math.h>

/* Is a word of the sentence one of the quotation that the side's claim stands in? */
static bool is_quoted(const struct pair_side *side, const struct term *term)
{
    return span_covers(side->view->claim->quote, witness_of_word(side, term->word));
}

/* The words of a side's sentence that its claim's quotation has. */
static uint32_t terms_of_quote(const struct pair_side *side, const struct term **first)
{
    const struct statement *s = side->statement;
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->term_count; i++) {
        if (!is_quoted(side, &s->terms[i]))
            continue;
        if (n++ == 0)
            *first = &s->terms[i];
    }
    return n;
}

/* Share of the words of the shorter of two quotations that the other has as they are. */
static double shared_words(const struct pair *pair, uint32_t *fewest)
{
    const struct term *a, *b;
    uint32_t m = terms_of_quote(&pair->a, &a), n = terms_of_quote(&pair->b, &b), shared = 0;
    *fewest = m < n ? m : n;
    for (uint32_t i = 0; i < m; i++)
        for (uint32_t j = 0; j < n; j++)
            shared += a[i].id == b[j].id;
    return *fewest ? (double)shared / *fewest : 0;
}

/* Whoever says it, where the sentence names him; else the quotation's own words. */
static struct cr_span speaker_witness(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    struct cr_span speaker = c->speakers[c->speaker_count - 1].span;
    return span_covers(side->statement->sentence->span, speaker) ? speaker
                                                                 : witness_of_predicate(side);
}

/* Both are people, or neither is: "the sheriff" may well speak for the police. */
static bool are_of_one_kind(const struct vocabulary *v, const struct pair *pair)
{
    uint32_t a = pair->a.view->speaker, b = pair->b.view->speaker;
    if (a == TERM_NONE || b == TERM_NONE || !v->entries[a].entity || !v->entries[b].entity)
        return false;
    return (v->entries[a].entity->kind == CR_ENTITY_PERSON) ==
           (v->entries[b].entity->kind == CR_ENTITY_PERSON);
}

/* A report that two texts give in the same words, but from somebody else. */
static bool is_report_of_another(const struct vocabulary *v, const struct pair *pair)
{
    enum { TERMS_LEAST = 4 };
    const double same_claim = 0.75, same_sentence = 0.45, much_of_claim = 0.55;
    const struct claim_view *a = pair->a.view, *b = pair->b.view;
    double claims = pair->x[FEATURE_CLAIM_COVER_MIN];
    bool same = claims >= same_claim ||
                (claims >= much_of_claim && pair->x[FEATURE_SENTENCE_COVER_MIN] >= same_sentence);
    return same && a->term_count >= TERMS_LEAST && b->term_count >= TERMS_LEAST &&
           are_of_one_kind(v, pair);
}

/* The same words in two mouths. */
bool rule_speakers(const struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    enum { QUOTE_TERMS_LEAST = 3 };
    const double same_words = 0.8;
    const struct claim *a = pair->a.view->claim, *b = pair->b.view->claim;
    uint32_t fewest;
    if (pair->x[FEATURE_SPEAKER_DIFFERS] == 0)
        return false;
    bool quote = a->quoted && b->quoted && shared_words(pair, &fewest) >= same_words &&
                 fewest >= QUOTE_TERMS_LEAST;
    if (!quote && !is_report_of_another(v, pair))
        return false;
    out->rule = RULE_SPEAKERS_OF_QUOTE;
    out->kind = CR_CONFLICT;
    out->strength = quote ? CR_HARD : CR_SOFT;
    out->a_witness = speaker_witness(&pair->a);
    out->b_witness = speaker_witness(&pair->b);
    out->prior = quote ? 3 : 0.5;
    out->note = quote ? "the same words are given to two speakers"
                      : "the same is reported from two speakers";
    return true;
}

/* The words of a quotation, in order. */
enum { QUOTE_WORDS = 64, QUOTE_BYTES = 1024 };

struct utterance {
    struct str words[QUOTE_WORDS];
    char text[QUOTE_BYTES]; /* of the words */
    struct cr_span spans[QUOTE_WORDS];
    uint32_t count;
};

/* A word without its apostrophes, which one of two texts may set apart or write otherwise. */
static struct str bare(struct str word, char *room)
{
    const struct str curly = STR("\xe2\x80\x99");
    struct str out = {room, 0};
    for (size_t i = 0; i < word.n; i++) {
        struct str rest = {word.s + i, word.n - i};
        if (str_starts(rest, curly))
            i += curly.n - 1;
        else if (word.s[i] != '\'')
            room[out.n++] = word.s[i];
    }
    return out;
}

static void read_quote(const struct pair_side *side, struct utterance *out)
{
    const struct sentence *s = side->statement->sentence;
    const char *text = side->document->article->article->text;
    size_t used = 0;
    out->count = 0;
    for (uint32_t w = 0; w < s->word_count && out->count < QUOTE_WORDS; w++) {
        struct cr_span span = witness_of_word(side, (uint16_t)w);
        if (s->words[w].upos == UPOS_PUNCT || !span_covers(side->view->claim->quote, span) ||
            used + span_length(span) > QUOTE_BYTES)
            continue;
        struct str word = bare(str_span(text, span.start, span.end), out->text + used);
        used += word.n;
        if (word.n == 0)
            continue;
        out->spans[out->count] = span;
        out->words[out->count++] = word;
    }
}

/* "Realised", "realized": one word but for a letter. */
static bool is_one_word(struct str a, struct str b)
{
    enum { LETTERS_LEAST = 6 };
    uint32_t differ = 0;
    if (a.n != b.n || a.n < LETTERS_LEAST)
        return str_equal_fold(a, b);
    for (size_t i = 0; i < a.n; i++)
        differ += tolower((unsigned char)a.s[i]) != tolower((unsigned char)b.s[i]);
    return differ <= 1;
}

/* Length of the longest common subsequence of words. */
static uint32_t words_in_common(const struct utterance *a, const struct utterance *b)
{
    uint32_t row[QUOTE_WORDS + 1] = {0};
    for (uint32_t i = 0; i < a->count; i++) {
        uint32_t diagonal = 0;
        for (uint32_t j = 0; j < b->count; j++) {
            uint32_t above = row[j + 1];
            if (is_one_word(a->words[i], b->words[j]))
                row[j + 1] = diagonal + 1;
            else if (row[j] > above)
                row[j + 1] = row[j];
            diagonal = above;
        }
    }
    return row[b->count];
}

/* What stands between the words with which both begin and those with which both end; all of it
 * where that is nothing; as many of its words as point at something. */
static struct cr_span reworded(const struct utterance *a, const struct utterance *b)
{
    uint32_t fewest = a->count < b->count ? a->count : b->count, first = 0, last = 0;
    while (first < fewest && is_one_word(a->words[first], b->words[first]))
        first++;
    while (last + first < fewest &&
           is_one_word(a->words[a->count - 1 - last], b->words[b->count - 1 - last]))
        last++;
    if (first + last >= a->count)
        first = last = 0;
    struct cr_span words = a->spans[first];
    for (uint32_t w = first; w < a->count - last; w++)
        words = witness_with(words, a->spans[w]);
    return words;
}

/* Weight of the words that carry what a side's quotation says, and of those that the other's has or
 * says in a word like it. */
static double said_weight(struct vocabulary *v, const struct pair_side *side,
                          const struct pair_side *other, double *shared)
{
    const double alike_least = 0.6;
    const struct statement *s = side->statement, *t = other->statement;
    double weight = 0;
    for (uint32_t i = 0; i < s->term_count; i++) {
        double best = 0;
        if (!is_quoted(side, &s->terms[i]))
            continue;
        for (uint32_t j = 0; j < t->term_count && best < 1; j++)
            if (is_quoted(other, &t->terms[j]))
                best = fmax(best, vocabulary_similarity(v, s->terms[i].id, t->terms[j].id));
        weight += s->terms[i].weight;
        *shared += best >= alike_least ? s->terms[i].weight * best : 0;
    }
    return weight;
}

/* How much of what the shorter of two quotations says the other says too, and as much of the
 * longer. */
struct likeness {
    double shorter;
    double longer;
    double shared; /* weight */
};

static struct likeness quotes_compare(struct vocabulary *v, const struct pair *pair)
{
    double a_shared = 0, b_shared = 0;
    double a = said_weight(v, &pair->a, &pair->b, &a_shared);
    double b = said_weight(v, &pair->b, &pair->a, &b_shared);
    double x = a > 0 ? a_shared / a : 0, y = b > 0 ? b_shared / b : 0;
    return (struct likeness){fmax(x, y), fmin(x, y), fmin(a_shared, b_shared)};
}

/* Do two quotations say one thing, in words of which many are the same or in others? Whom nobody
 * names must say nearly the same. */
static bool say_one_thing(struct vocabulary *v, const struct pair *pair, double words)
{
    const double words_least = 0.5, claim_least = 0.4;
    const double shorter_least = 0.6, longer_least = 0.45, nearly = 0.75, shared_least = 1.2;
    bool one_speaker = pair->x[FEATURE_SPEAKER_SAME] > 0;
    if (one_speaker && words >= words_least && pair->x[FEATURE_CLAIM_COVER_MIN] >= claim_least)
        return true;
    struct likeness said = quotes_compare(v, pair);
    return said.shared >= shared_least && said.longer >= (one_speaker ? longer_least : nearly) &&
           said.shorter >= (one_speaker ? shorter_least : nearly);
}

/* One utterance of one speaker, in quotation marks in both reports, but not word for word. Who
 * quotes only a part of it changes nothing. */
bool rule_quotes(struct vocabulary *v, const struct pair *pair, struct finding *out)
{
    enum { WORDS_LEAST = 4 };
    struct utterance a, b;
    if (!pair->a.view->claim->quoted || !pair->b.view->claim->quoted ||
        pair->x[FEATURE_SPEAKER_DIFFERS] > 0 || pair->x[FEATURE_SAME_ARTICLE] > 0)
        return false;
    read_quote(&pair->a, &a);
    read_quote(&pair->b, &b);
    uint32_t fewest = a.count < b.count ? a.count : b.count;
    if (fewest < WORDS_LEAST)
        return false;
    uint32_t common = words_in_common(&a, &b);
    if (common == fewest || !say_one_thing(v, pair, (double)common / fewest))
        return false;
    out->rule = RULE_QUOTES;
    out->kind = CR_CONFLICT;
    out->strength = CR_SOFT;
    out->a_witness = reworded(&a, &b);
    out->b_witness = reworded(&b, &a);
    out->prior = 1 + 2.0 * common / fewest;
    out->note = "one utterance, quoted in other words";
    return true;
}
