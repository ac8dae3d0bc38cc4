#include "compare/profile.h"

#include <math.h>

#include "base/vec.h"
#include "claims/dateline.h"
#include "claims/quotes.h"
#include "compare/profile_days.h"
#include "language/lexicon_tables.h"
#include "language/number.h"
#include "text/fold.h"

enum {
    LEAD_SENTENCES = 4,
    HEAD_SENTENCES = 8,
    SENTENCES_MAX = 80, /* an article has said by then what it is about */
    QUOTE_RUN = 5       /* words of a quotation that nobody says by chance */
};

typedef vec(struct profile_entry) entry_list;

struct maker {
    struct arena *arena;
    const struct lexicon *lexicon;
    const struct frequency *frequency;
    const struct article_claims *article;
    struct quotes quotes;
    struct profile_days days;
    vec(uint32_t) officials; /* terms of the surnames that stand behind a title */
    entry_list bags[PROFILE_BAG_COUNT];
};

/* Terms ---------------------------------------------------------------------------------------- */

static uint32_t term_hash(char space, const void *bytes, size_t n)
{
    const unsigned char *s = bytes;
    uint64_t h = (0xcbf29ce484222325u ^ (unsigned char)space) * 0x100000001b3u;
    for (size_t i = 0; i < n; i++)
        h = (h ^ s[i]) * 0x100000001b3u;
    h ^= h >> 32;
    return (uint32_t)(h * 0x9e3779b97f4a7c15u >> 32);
}

static void add(struct maker *m, enum profile_bag bag, uint32_t id, double weight)
{
    vec_push(m->arena, &m->bags[bag], (struct profile_entry){id, (float)weight});
}

/* Ministers, spokesmen and coaches are in the news of every week; who has no title is often there
 * for this event alone. */
static bool is_official(const struct maker *m, uint32_t id)
{
    for (size_t i = 0; i < m->officials.count; i++)
        if (m->officials.items[i] == id)
            return true;
    return false;
}

static void add_name_term(struct maker *m, const struct name *name, bool lead, bool country,
                          uint32_t id, double weight)
{
    bool place = name->kind == CR_ENTITY_PLACE;
    add(m, PROFILE_NAMES, id, weight);
    if (!country && !name->adjective && !is_official(m, id))
        add(m, place ? PROFILE_PLACES : PROFILE_AGENTS, id, weight);
    if (!lead)
        return;
    add(m, PROFILE_LEAD_NAMES, id, weight);
    add(m, PROFILE_LEAD, id, weight);
    if (place && !country && !name->adjective)
        add(m, PROFILE_LEAD_PLACES, id, weight);
}

/* The entity that a name stands for by itself, not as the government that sits there. */
static bool known_entity(const struct lexicon *lexicon, const struct name *name,
                         struct lexicon_name *out)
{
    for (uint32_t i = 0; lexicon_name(lexicon, name->key, i, out); i++)
        if (out->use != NAME_CAPITAL && out->use != NAME_SEAT && !(out->capitals && !name->acronym))
            return true;
    return false;
}

/* Countries and their people are in half of all news, and given names are shared by many. */
static const double NAME_WEIGHT = 1.4, COUNTRY_WEIGHT = 0.45, GIVEN_NAME_WEIGHT = 0.5;

static void add_name_words(struct maker *m, const struct name *name, bool lead)
{
    const struct word *words = m->article->sentences[name->sentence].words;
    for (uint16_t w = name->first; w < name->last; w++) {
        /* In other languages the lemma is the word in Latin letters. */
        struct str form = words[w].xpos == XPOS_FW
                              ? words[w].lemma
                              : str_span(m->article->article->text, words[w].start, words[w].end);
        struct str key = fold_key(m->arena, form);
        if (key.n < 2 || words[w].upos == UPOS_ADP || words[w].upos == UPOS_DET ||
            words[w].upos == UPOS_CCONJ || words[w].upos == UPOS_PUNCT)
            continue;
        double information = frequency_information(m->frequency, key);
        bool given = name->kind == CR_ENTITY_PERSON && w + 1 < name->last;
        double weight = NAME_WEIGHT * pow(information, 4) * (given ? GIVEN_NAME_WEIGHT : 1);
        add_name_term(m, name, lead, false, term_hash('n', key.s, key.n), weight);
    }
}

/* The last word of a name, as add_name_words has it. */
static void note_officials(struct maker *m, const struct names *names)
{
    for (uint32_t i = 0; i < names->count; i++) {
        const struct name *name = &names->items[i];
        if (name->title_first == WORD_NONE || name->title_last == name->title_first)
            continue;
        const struct word *words = m->article->sentences[name->sentence].words;
        for (uint16_t w = name->first; w < name->last; w++) {
            struct str key = fold_key(
                m->arena, str_span(m->article->article->text, words[w].start, words[w].end));
            vec_push(m->arena, &m->officials, term_hash('n', key.s, key.n));
        }
    }
}

static void add_name(struct maker *m, const struct name *name, bool lead)
{
    struct lexicon_name known;
    if (!known_entity(m->lexicon, name, &known)) {
        add_name_words(m, name, lead);
        return;
    }
    bool country = known.kind == LEXICON_NAME_COUNTRY;
    add_name_term(m, name, lead, country, term_hash('e', &known.entity, sizeof known.entity),
                  country ? COUNTRY_WEIGHT : NAME_WEIGHT);
}

/* Factors of the parts of speech as in vocabulary.c, squared. */
static double content_weight(const struct maker *m, const struct word *word)
{
    double factor;
    switch ((enum upos)word->upos) {
    case UPOS_NOUN:
        factor = 1;
        break;
    case UPOS_VERB:
        factor = 0.81;
        break;
    case UPOS_ADJ:
        factor = 0.64;
        break;
    case UPOS_ADV:
        factor = 0.25;
        break;
    default:
        return 0;
    }
    return factor * pow(frequency_information(m->frequency, word->lemma), 4);
}

static void add_words(struct maker *m, uint32_t index, const struct names *names, bool lead)
{
    const struct sentence *sentence = &m->article->sentences[index];
    uint32_t next = names->first[index], last = names->first[index + 1];
    for (uint32_t w = 0; w < sentence->word_count; w++) {
        while (next < last && names->items[next].last <= w)
            next++;
        if (next < last && names->items[next].first <= w)
            continue;
        double weight = content_weight(m, &sentence->words[w]);
        if (weight <= 0)
            continue;
        struct str lemma = sentence->words[w].lemma;
        uint32_t id = term_hash('w', lemma.s, lemma.n);
        add(m, PROFILE_CONTENT, id, weight);
        if (lead)
            add(m, PROFILE_LEAD, id, weight);
    }
    /* Of a dateline the place alone says something of the event. */
    uint16_t dateline = dateline_words(m->article->article->text, sentence);
    for (uint32_t n = names->first[index]; n < last; n++)
        if (names->items[n].first == 0 || names->items[n].first >= dateline)
            add_name(m, &names->items[n], lead);
}

/* Times, figures, quotations ------------------------------------------------------------------- */

/* A figure of one digit is anybody's, one of three hardly. */
static double figure_weight(double value)
{
    char digits[32];
    double weight[] = {0.25, 0.25, 0.6, 1};
    snprintf(digits, sizeof digits, "%.3e", fabs(value)); /* d.ddde+xx */
    int shown = digits[4] != '0' ? 3 : digits[3] != '0' ? 3 : digits[2] != '0' ? 2 : 1;
    return weight[shown];
}

static void add_figures(struct maker *m, const struct sentence *sentence,
                        const struct time_phrases *times)
{
    enum { FIGURE_LEAST = 13 }; /* smaller ones are in every article */
    struct numbers found = number_find(m->arena, m->lexicon, m->article->article->text,
                                       sentence->words, sentence->word_count, times);
    for (uint32_t i = 0; i < found.count; i++) {
        const struct number *n = &found.items[i];
        if (n->low != n->high || n->form > NUMBER_WORDS || n->kind == QUANTITY_ORDINAL ||
            n->kind == QUANTITY_DURATION || n->low < FIGURE_LEAST)
            continue;
        char digits[32];
        int length = snprintf(digits, sizeof digits, "%.3e", n->low);
        add(m, PROFILE_NUMBERS, term_hash('#', digits, (size_t)length), figure_weight(n->low));
    }
}

static void add_quoted(struct maker *m, const struct sentence *sentence)
{
    const char *text = m->article->article->text;
    uint32_t run[QUOTE_RUN] = {0}, length = 0;
    for (uint32_t w = 0; w < sentence->word_count; w++) {
        const struct word *word = &sentence->words[w];
        if (quotes_at(&m->quotes, word->start) == QUOTE_NONE) {
            length = 0;
            continue;
        }
        if (word->upos == UPOS_PUNCT || word->upos == UPOS_SYM)
            continue;
        struct str key = fold_key(m->arena, str_span(text, word->start, word->end));
        memmove(run, run + 1, (QUOTE_RUN - 1) * sizeof *run);
        run[QUOTE_RUN - 1] = term_hash('q', key.s, key.n);
        if (++length >= QUOTE_RUN)
            add(m, PROFILE_QUOTES, term_hash('q', run, sizeof run), 1);
    }
}

static void add_sentence(struct maker *m, const struct sentence *sentence, bool head)
{
    struct time_phrases times = timex_find(m->arena, m->lexicon, m->article->article->text,
                                           sentence->words, sentence->word_count);
    for (uint32_t i = 0; i < times.count; i++) {
        const struct time_phrase *t = &times.items[i];
        profile_days_note(m->arena, &m->days, t, head);
        if (t->clock_from != TIMEX_UNKNOWN && !t->part_of_day)
            add(m, PROFILE_CLOCK, (uint32_t)t->clock_from, 1);
    }
    add_figures(m, sentence, &times);
    add_quoted(m, sentence);
}

/* The whole ------------------------------------------------------------------------------------ */

static int by_id(const void *a, const void *b)
{
    const struct profile_entry *x = a, *y = b;
    if (x->id != y->id)
        return x->id > y->id ? 1 : -1;
    return (x->value > y->value) - (x->value < y->value);
}

/* Sorts, adds up equal terms, damps repetition; returns what is left. */
static uint32_t close_bag(entry_list *list)
{
    uint32_t count = 0;
    if (list->count)
        qsort(list->items, list->count, sizeof *list->items, by_id);
    for (size_t i = 0; i < list->count;) {
        size_t n = 1;
        while (i + n < list->count && list->items[i + n].id == list->items[i].id)
            n++;
        struct profile_entry e = list->items[i + n - 1];
        e.value *= (float)(1 + log((double)n));
        list->items[count++] = e;
        i += n;
    }
    return count;
}

static struct story_profile *close_profile(struct maker *m)
{
    uint32_t counts[PROFILE_BAG_COUNT], total = 0;
    for (int b = 0; b < PROFILE_BAG_COUNT; b++)
        total += counts[b] = close_bag(&m->bags[b]);
    size_t size = sizeof(struct story_profile) + total * sizeof(struct profile_entry);
    struct story_profile *out = arena_alloc(m->arena, size);
    out->magic = PROFILE_MAGIC;
    out->size = (uint32_t)size;
    for (int b = 0; b < PROFILE_BAG_COUNT; b++) {
        double square = 0;
        out->first[b + 1] = out->first[b] + counts[b];
        for (uint32_t i = 0; i < counts[b]; i++) {
            out->entries[out->first[b] + i] = m->bags[b].items[i];
            square += (double)m->bags[b].items[i].value * m->bags[b].items[i].value;
        }
        out->norm[b] = (float)sqrt(square);
    }
    return out;
}

static uint64_t fingerprint_of(const struct cr_article *article)
{
    char digits[17] = "";
    snprintf(digits, sizeof digits, "%.16s", article->sha256);
    return strtoull(digits, NULL, 16);
}

struct story_profile *story_profile_make(struct arena *arena, const struct lexicon *lexicon,
                                         const struct frequency *frequency,
                                         const struct article_claims *article,
                                         const struct names *names)
{
    struct maker m = {.arena = arena,
                      .lexicon = lexicon,
                      .frequency = frequency,
                      .article = article,
                      .days.published = publication_of(article->article)};
    uint32_t seen = 0;
    quotes_find(arena, article->article, &m.quotes);
    note_officials(&m, names);
    for (uint32_t i = 0; i < article->sentence_count && seen < SENTENCES_MAX; i++) {
        const struct sentence *s = &article->sentences[i];
        if (s->role == CR_ROLE_FURNITURE || s->role == CR_ROLE_CAPTION)
            continue;
        bool lead = seen++ < LEAD_SENTENCES;
        add_sentence(&m, s, seen <= HEAD_SENTENCES);
        add_words(&m, i, names, lead);
    }
    struct story_profile *profile = close_profile(&m);
    profile->fingerprint = fingerprint_of(article->article);
    profile_days_close(arena, &m.days, profile);
    return profile;
}
