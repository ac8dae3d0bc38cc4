#include "compare/utterances.h"

#include <math.h>

#include "compare/rules.h"

const char *const utterance_feature_names[UTTERANCE_FEATURE_COUNT] = {
#define UTTERANCE_NAME(name, text, sign) text,
    UTTERANCE_FEATURE_LIST(UTTERANCE_NAME)
#undef UTTERANCE_NAME
};

const signed char utterance_feature_signs[UTTERANCE_FEATURE_COUNT] = {
#define UTTERANCE_SIGN(name, text, sign) sign,
    UTTERANCE_FEATURE_LIST(UTTERANCE_SIGN)
#undef UTTERANCE_SIGN
};

/* Utterances -------------------------------------------------------------------------------------
 */

enum { QUOTE_WORDS = 64, QUOTE_WORDS_LEAST = 3 };

struct utterance {
    uint32_t sentence; /* of the document */
    struct cr_span span;
    const struct word *words[QUOTE_WORDS]; /* without punctuation */
    uint32_t count;
    uint32_t speaker;        /* term of the entity; TERM_NONE */
    struct str named;        /* how the speaker is called; empty where only "he" */
    struct cr_span named_by; /* the words that say so */
};

typedef vec(struct utterance) utterances;

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct rarity *rarity;
    const struct statements *documents;
    const utterances *of; /* [documents] */
    utterance_list *list;
};

static struct cr_span span_of_word(const struct word *word)
{
    return (struct cr_span){word->start, word->end};
}

static bool is_quoted(const struct utterance *u, const struct word *word)
{
    return span_covers(u->span, span_of_word(word));
}

/* "[Have] made", "[did] see", "[was] met": no more than how the verb is put. */
static bool is_form_of_verb(const struct word *word)
{
    return (word->deprel == DEPREL_AUX || word->deprel == DEPREL_AUX_PASS) &&
           (str_is(word->lemma, "have") || str_is(word->lemma, "do") || str_is(word->lemma, "be"));
}

static void read_words(const struct sentence *s, struct utterance *u)
{
    for (uint32_t w = 0; w < s->word_count && u->count < QUOTE_WORDS; w++)
        if (s->words[w].upos != UPOS_PUNCT && !is_form_of_verb(&s->words[w]) &&
            is_quoted(u, &s->words[w]))
            u->words[u->count++] = &s->words[w];
}

static bool is_read(const utterances *all, uint32_t sentence, struct cr_span quote)
{
    for (size_t i = all->count; i > 0 && all->items[i - 1].sentence == sentence; i--)
        if (spans_overlap(all->items[i - 1].span, quote))
            return true;
    return false;
}

/* Whoever says the passage, not whom it has say something. */
static void read_speaker(struct vocabulary *v, const struct statements *document,
                         const struct claim *c, struct utterance *u)
{
    u->speaker = TERM_NONE;
    for (uint32_t i = c->speaker_count; i-- > 0;) {
        const struct claim_speaker *speaker = &c->speakers[i];
        if (span_covers(c->quote, speaker->span))
            continue;
        if (speaker->entity != CLAIM_NONE)
            u->speaker =
                vocabulary_add_entity(v, &document->article->entities.items[speaker->entity]);
        struct str words =
            str_span(document->article->article->text, speaker->span.start, speaker->span.end);
        u->named = is_personal_pronoun(words) ? (struct str){0} : speaker->name;
        u->named_by = speaker->span;
        return;
    }
}

static utterances read_utterances(struct arena *arena, struct vocabulary *v,
                                  const struct statements *document)
{
    utterances all = {0};
    for (uint32_t i = 0; i < document->count; i++) {
        const struct statement *s = &document->items[i];
        for (uint32_t k = 0; k < s->claim_count; k++) {
            const struct claim *c = s->claims[k].claim;
            if (!c->quoted || is_read(&all, i, c->quote))
                continue;
            struct utterance u = {.sentence = i, .span = c->quote};
            read_words(s->sentence, &u);
            read_speaker(v, document, c, &u);
            if (u.count >= QUOTE_WORDS_LEAST)
                vec_push(arena, &all, u);
        }
    }
    return all;
}

/* Words in common -------------------------------------------------------------------------------
 */

/* "I've", "I have", "realised", "realized", "was", "is", "our", "their". */
static bool is_one_word(const struct word *a, const struct word *b)
{
    if (a->xpos == XPOS_PRPS && b->xpos == XPOS_PRPS)
        return true;
    if (a->lemma.n != b->lemma.n)
        return false;
    for (size_t i = 0; i < a->lemma.n; i++) {
        char x = a->lemma.s[i], y = b->lemma.s[i];
        bool spelling = (x == 's' && y == 'z') || (x == 'z' && y == 's');
        if ((x | 0x20) != (y | 0x20) && !(spelling && i > 2))
            return false;
    }
    return true;
}

struct overlap {
    uint32_t words;       /* in the longest common subsequence */
    uint32_t first, last; /* in common at the beginning and at the end */
    uint32_t fewest, most;
};

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

static struct overlap overlap_of(const struct utterance *a, const struct utterance *b)
{
    struct overlap o = {.words = words_in_common(a, b),
                        .fewest = a->count < b->count ? a->count : b->count,
                        .most = a->count < b->count ? b->count : a->count};
    while (o.first < o.fewest && is_one_word(a->words[o.first], b->words[o.first]))
        o.first++;
    while (o.last + o.first < o.fewest &&
           is_one_word(a->words[a->count - 1 - o.last], b->words[b->count - 1 - o.last]))
        o.last++;
    return o;
}

/* What stands between the words with which both begin and those with which both end; all of it
 * where that is nothing; as many of its words as point at something. */
static struct cr_span reworded(const struct utterance *u, const struct overlap *o)
{
    uint32_t first = o->first, last = o->last;
    if (first + last >= u->count)
        first = last = 0;
    struct cr_span words = span_of_word(u->words[first]);
    for (uint32_t w = first; w < u->count - last; w++)
        words = witness_with(words, span_of_word(u->words[w]));
    return words;
}

/* What they say ---------------------------------------------------------------------------------
 */

/* The terms of one utterance. */
struct said {
    double all;     /* weight */
    double shared;  /* of those that the other says, too, or in a word like them */
    uint32_t count; /* of these */
    double detail;  /* of those that the other has as they are, by how telling they are */
};

static struct said said_of(const struct finder *f, const struct statement *s,
                           const struct utterance *u, const struct statement *other_statement,
                           const struct utterance *other)
{
    const double alike_least = 0.6;
    struct said out = {0};
    for (uint32_t i = 0; i < s->term_count; i++) {
        const struct term *t = &s->terms[i];
        double best = 0;
        if (!is_quoted(u, &s->sentence->words[t->word]))
            continue;
        for (uint32_t j = 0; j < other_statement->term_count && best < 1; j++) {
            const struct term *o = &other_statement->terms[j];
            if (is_quoted(other, &other_statement->sentence->words[o->word]))
                best = fmax(best, vocabulary_similarity(f->vocabulary, t->id, o->id));
        }
        out.all += t->weight;
        out.shared += best >= alike_least ? t->weight * best : 0;
        out.count += best >= alike_least;
        out.detail += best >= 1 ? bag_detail(f->rarity, t) : 0;
    }
    return out;
}

/* Says what it is like: "like a block of flats". */
static bool likens(const struct utterance *u)
{
    for (uint32_t w = 0; w < u->count; w++)
        if (u->words[w]->upos != UPOS_VERB && str_is(u->words[w]->lemma, "like"))
            return true;
    return false;
}

/* How near the nearest of the predicates of two utterances come, 0…1. */
static double nearest_predicates(struct vocabulary *v, const struct statement *s,
                                 const struct utterance *a, const struct statement *t,
                                 const struct utterance *b)
{
    double best = 0;
    for (uint32_t i = 0; i < s->claim_count; i++)
        for (uint32_t j = 0; j < t->claim_count; j++) {
            const struct claim_view *x = &s->claims[i], *y = &t->claims[j];
            if (x->predicate != TERM_NONE && y->predicate != TERM_NONE &&
                span_covers(a->span, x->claim->predicate_span) &&
                span_covers(b->span, y->claim->predicate_span))
                best = fmax(best, vocabulary_similarity(v, x->predicate, y->predicate));
        }
    return best;
}

/* Two articles ----------------------------------------------------------------------------------
 */

/* How two utterances fit, whoever says them. */
struct fit {
    struct overlap overlap;
    struct said a, b;
    double a_share, b_share; /* of what each says: what both say */
    double words;            /* share of the shorter one's in one order in both */
    bool likens;             /* both say what it is like */
    double predicate;        /* how near the nearest of their predicates come, 0…1 */
    double score;
};

struct both {
    const struct finder *finder;
    uint32_t a_document, b_document;
    const utterances *a, *b;
    struct fit *fits; /* [a->count × b->count] */
};

static const struct statement *statement_in(const struct finder *f, uint32_t document,
                                            const struct utterance *u)
{
    return &f->documents[document].items[u->sentence];
}

static struct fit fit_of(const struct both *both, const struct utterance *a,
                         const struct utterance *b)
{
    const struct finder *f = both->finder;
    const struct statement *s = statement_in(f, both->a_document, a);
    const struct statement *t = statement_in(f, both->b_document, b);
    struct fit fit = {
        .overlap = overlap_of(a, b), .a = said_of(f, s, a, t, b), .b = said_of(f, t, b, s, a)};
    fit.a_share = fit.a.all > 0 ? fit.a.shared / fit.a.all : 0;
    fit.b_share = fit.b.all > 0 ? fit.b.shared / fit.b.all : 0;
    fit.words = (double)fit.overlap.words / fit.overlap.fewest;
    fit.likens = likens(a) && likens(b);
    fit.predicate = nearest_predicates(f->vocabulary, s, a, t, b);
    fit.score = fit.words + fit.a_share + fit.b_share;
    return fit;
}

/* One of them is all or a part of the other. */
static bool is_word_for_word(const struct fit *fit)
{
    return fit->overlap.words == fit->overlap.fewest;
}

static const struct fit *fit_at(const struct both *both, size_t i, size_t j)
{
    return &both->fits[i * both->b->count + j];
}

/* The best fit of either utterance with another one of the other article; in *known whether that
 * has one of them word for word. */
static double best_rival(const struct both *both, size_t i, size_t j, bool *known)
{
    double best = 0;
    *known = false;
    for (size_t k = 0; k < both->a->count + both->b->count; k++) {
        bool of_a = k < both->a->count;
        size_t x = of_a ? k : i, y = of_a ? j : k - both->a->count;
        const struct fit *rival = fit_at(both, x, y);
        if (x == i && y == j)
            continue;
        best = fmax(best, rival->score);
        *known = *known || is_word_for_word(rival);
    }
    return best;
}

/* The claim that most of a witness stands in. */
static struct pair_side side_of(const struct finder *f, uint32_t document,
                                const struct utterance *u, struct cr_span witness)
{
    const struct statement *s = statement_in(f, document, u);
    struct pair_side side = {&f->documents[document], s, NULL};
    uint32_t most = 0;
    for (uint32_t k = 0; k < s->claim_count; k++) {
        const struct claim *c = s->claims[k].claim;
        uint32_t length = 0;
        if (!c->quoted || !spans_overlap(c->quote, u->span))
            continue;
        if (spans_overlap(c->span, witness)) {
            uint32_t start = c->span.start > witness.start ? c->span.start : witness.start;
            uint32_t end = c->span.end < witness.end ? c->span.end : witness.end;
            length = end - start;
        }
        if (!side.view || length > most) {
            side.view = &s->claims[k];
            most = length;
        }
    }
    return side;
}

static uint32_t fewest_terms(const struct fit *fit)
{
    return fit->a.count < fit->b.count ? fit->a.count : fit->b.count;
}

/* Who speaks of one thing twice has not said one thing: "the [vaccine] works", "the [vaccine] will
 * be free". */
static bool share_only_topic(const struct fit *fit)
{
    enum { TERMS_LEAST = 2 };
    const double words_least = 0.6, near = 0.5;
    return fit->words < words_least && fewest_terms(fit) < TERMS_LEAST && !fit->likens &&
           fit->predicate < near;
}

static void describe_fit(const struct fit *fit, double *x)
{
    const struct overlap *o = &fit->overlap;
    x[UTTERANCE_WORDS] = fit->words;
    x[UTTERANCE_LIKENS] = fit->likens;
    x[UTTERANCE_PREDICATE] = fit->predicate;
    x[UTTERANCE_TOPIC] = share_only_topic(fit);
    x[UTTERANCE_SHORTER] = fmax(fit->a_share, fit->b_share);
    x[UTTERANCE_LONGER] = fmin(fit->a_share, fit->b_share);
    x[UTTERANCE_DETAIL] = log1p(fmin(fit->a.detail, fit->b.detail));
    x[UTTERANCE_VERBATIM] = is_word_for_word(fit);
    x[UTTERANCE_RATIO] = log((double)o->most / o->fewest);
}

enum speakers { SPEAKERS_OPEN, SPEAKERS_ONE, SPEAKERS_TWO };

/* Whom "he" or "a father" means may be either. */
static enum speakers speakers_of(struct vocabulary *v, const struct utterance *a,
                                 const struct utterance *b)
{
    const double same = 0.6;
    if (a->speaker != TERM_NONE && b->speaker != TERM_NONE) {
        bool guessed = a->named.n == 0 || b->named.n == 0;
        bool one = vocabulary_similarity(v, a->speaker, b->speaker) >= same;
        return one ? SPEAKERS_ONE : guessed ? SPEAKERS_OPEN : SPEAKERS_TWO;
    }
    bool called_alike = a->named.n > 0 && str_equal_fold(a->named, b->named);
    return called_alike ? SPEAKERS_ONE : SPEAKERS_OPEN;
}

/* The words that name whoever says it, where the sentence does; else its own first words. */
static struct cr_span speaker_witness(const struct statement *s, const struct utterance *u)
{
    if (span_covers(s->sentence->span, u->named_by))
        return u->named_by;
    struct cr_span words = span_of_word(u->words[0]);
    for (uint32_t w = 1; w < u->count; w++)
        words = witness_with(words, span_of_word(u->words[w]));
    return words;
}

static void describe(const struct both *both, size_t i, size_t j, double *x)
{
    bool known;
    describe_fit(fit_at(both, i, j), x);
    x[UTTERANCE_BEST] = fit_at(both, i, j)->score >= best_rival(both, i, j, &known);
    x[UTTERANCE_KNOWN] = known;
}

static struct utterance_pair in_other_words(const struct both *both, size_t i, size_t j)
{
    const struct finder *f = both->finder;
    const struct overlap *o = &fit_at(both, i, j)->overlap;
    const struct utterance *a = &both->a->items[i], *b = &both->b->items[j];
    struct utterance_pair u = {.one_speaker = true,
                               .a_words = a->span,
                               .b_words = b->span,
                               .a_differs = reworded(a, o),
                               .b_differs = reworded(b, o)};
    u.a = side_of(f, both->a_document, a, u.a_differs);
    u.b = side_of(f, both->b_document, b, u.b_differs);
    return u;
}

static struct utterance_pair by_two(const struct both *both, size_t i, size_t j)
{
    const struct finder *f = both->finder;
    const struct utterance *a = &both->a->items[i], *b = &both->b->items[j];
    struct utterance_pair u = {
        .a = side_of(f, both->a_document, a, a->span),
        .b = side_of(f, both->b_document, b, b->span),
        .word_for_word = is_word_for_word(fit_at(both, i, j)),
    };
    u.a_differs = speaker_witness(u.a.statement, a);
    u.b_differs = speaker_witness(u.b.statement, b);
    u.a_words = span_join(a->span, u.a_differs);
    u.b_words = span_join(b->span, u.b_differs);
    return u;
}

static bool is_of_first_person(const struct utterance *u)
{
    for (uint32_t w = 0; w < u->count; w++)
        if (u->words[w]->upos == UPOS_PRON &&
            (str_equal_fold(u->words[w]->lemma, STR("i")) || str_is(u->words[w]->lemma, "we")))
            return true;
    return false;
}

/* Two may well say of themselves the same: "we are very sad". */
static bool may_say_both(const struct fit *fit, const struct utterance *a,
                         const struct utterance *b)
{
    enum { TERMS_LEAST = 3 };
    return fewest_terms(fit) < TERMS_LEAST && is_of_first_person(a) && is_of_first_person(b);
}

static void compare_two(const struct both *both, size_t i, size_t j)
{
    const double words_least = 0.5;
    const struct finder *f = both->finder;
    const struct fit *fit = fit_at(both, i, j);
    const struct utterance *a = &both->a->items[i], *b = &both->b->items[j];
    enum speakers speakers = speakers_of(f->vocabulary, a, b);
    bool nothing = speakers == SPEAKERS_ONE ? is_word_for_word(fit) : may_say_both(fit, a, b);
    if (speakers == SPEAKERS_OPEN || nothing || (fit->a.shared <= 0 && fit->words < words_least))
        return;
    struct utterance_pair u =
        speakers == SPEAKERS_ONE ? in_other_words(both, i, j) : by_two(both, i, j);
    describe(both, i, j, u.x);
    vec_push(f->arena, f->list, u);
}

static void compare(struct finder *f, uint32_t a, uint32_t b)
{
    struct both both = {f, a, b, &f->of[a], &f->of[b], NULL};
    struct arena scratch = arena_child(f->arena);
    both.fits = arena_new_array(&scratch, struct fit, both.a->count * both.b->count);
    for (size_t i = 0; i < both.a->count; i++)
        for (size_t j = 0; j < both.b->count; j++)
            both.fits[i * both.b->count + j] = fit_of(&both, &both.a->items[i], &both.b->items[j]);
    for (size_t i = 0; i < both.a->count; i++)
        for (size_t j = 0; j < both.b->count; j++)
            compare_two(&both, i, j);
    arena_free(&scratch);
}

void utterances_find(struct arena *arena, struct vocabulary *vocabulary,
                     const struct rarity *rarity, const struct statements *documents,
                     uint32_t count, utterance_list *list)
{
    utterances *of = arena_new_array(arena, utterances, count);
    for (uint32_t d = 0; d < count; d++)
        of[d] = read_utterances(arena, vocabulary, &documents[d]);
    struct finder f = {arena, vocabulary, rarity, documents, of, list};
    for (uint32_t a = 0; a < count; a++)
        for (uint32_t b = a + 1; b < count; b++)
            compare(&f, a, b);
}
