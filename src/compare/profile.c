#include "compare/profile.h"

#include <math.h>

#include "base/vec.h"
#include "claims/time_calendar.h"
#include "language/lexicon_tables.h"
#include "language/timex.h"
#include "text/fold.h"

enum {
    PROFILE_MAGIC = 0x43525031, /* CRP1; another number whenever terms or their weights change */
    LEAD_SENTENCES = 4,
    HEAD_SENTENCES = 8,
    HEAD_WEIGHT = 100,
    SENTENCES_MAX = 80, /* an article has said by then what it is about */
    DAYS_AWAY_MAX = 400 /* a day further from publication is none of the event's */
};

typedef vec(struct profile_entry) entry_list;

struct day_count {
    int32_t day;
    uint32_t times;
};

struct maker {
    struct arena *arena;
    const struct lexicon *lexicon;
    const struct frequency *frequency;
    const struct article_claims *article;
    struct publication published;
    entry_list bags[PROFILE_BAG_COUNT];
    vec(struct day_count) days;
    uint32_t weekdays[7];
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

static void add_name_term(struct maker *m, const struct name *name, bool lead, bool country,
                          uint32_t id, double weight)
{
    bool place = name->kind == CR_ENTITY_PLACE;
    add(m, PROFILE_NAMES, id, weight);
    if (!country && !name->adjective)
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
    for (uint32_t n = names->first[index]; n < last; n++)
        add_name(m, &names->items[n], lead);
}

/* Days ----------------------------------------------------------------------------------------- */

static void count_day(struct maker *m, int64_t day, uint32_t weight)
{
    int64_t away = day - publication_first_day(&m->published);
    if (away < -DAYS_AWAY_MAX || away > DAYS_AWAY_MAX)
        return;
    for (size_t i = 0; i < m->days.count; i++) {
        if (m->days.items[i].day == day) {
            m->days.items[i].times += weight;
            return;
        }
    }
    vec_push(m->arena, &m->days, (struct day_count){(int32_t)day, weight});
}

/* The day of an unnamed year that lies nearest to publication. */
static int64_t nearest_day(int64_t published, int year, int month, int day)
{
    int64_t best = calendar_days(year, month, day);
    for (int y = year - 1; y <= year + 1; y++) {
        int64_t other = calendar_days(y, month, day);
        if (llabs(other - published) < llabs(best - published))
            best = other;
    }
    return best;
}

static void note_day(struct maker *m, const struct time_phrase *t, uint32_t weight)
{
    if (!m->published.year || !m->published.day)
        return;
    int64_t published = publication_first_day(&m->published);
    if (t->base == TIMEX_DATE && t->month && t->day && t->day == t->day_to)
        count_day(m,
                  t->year ? calendar_days(t->year, t->month, t->day)
                          : nearest_day(published, m->published.year, t->month, t->day),
                  weight);
    else if (t->base == TIMEX_WEEKDAY && t->which <= 0 && t->weekday >= 0)
        count_day(m, published - (calendar_weekday(published) - t->weekday + 7) % 7, weight);
    else if (t->base == TIMEX_OFFSET && t->unit == TIMEX_DAY && t->amount_known &&
             !t->from_story && t->amount == t->amount_to)
        count_day(m, published + t->amount, weight);
}

static void note_times(struct maker *m, const struct sentence *sentence, bool head)
{
    struct time_phrases times = timex_find(m->arena, m->lexicon, m->article->article->text,
                                           sentence->words, sentence->word_count);
    uint32_t weight = head ? HEAD_WEIGHT : 1;
    for (uint32_t i = 0; i < times.count; i++) {
        const struct time_phrase *t = &times.items[i];
        note_day(m, t, weight);
        if (t->base == TIMEX_WEEKDAY && t->which == 0 && t->weekday >= 0)
            m->weekdays[t->weekday] += weight;
        if (t->clock_from != TIMEX_UNKNOWN && !t->part_of_day)
            add(m, PROFILE_CLOCK, (uint32_t)t->clock_from, 1);
    }
}

static int main_weekday(const uint32_t weekdays[7])
{
    int best = 0, second = -1;
    for (int d = 1; d < 7; d++)
        if (weekdays[d] > weekdays[best])
            best = d;
    for (int d = 0; d < 7; d++)
        if (d != best && (second < 0 || weekdays[d] > weekdays[second]))
            second = d;
    return weekdays[best] / HEAD_WEIGHT > weekdays[second] / HEAD_WEIGHT ? best : -1;
}

static int more_often(const void *a, const void *b)
{
    const struct day_count *x = a, *y = b;
    if (x->times != y->times)
        return x->times > y->times ? -1 : 1;
    return (x->day > y->day) - (x->day < y->day);
}

static int by_day(const void *a, const void *b)
{
    const int32_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

static void close_days(struct maker *m, struct story_profile *out)
{
    out->weekday = main_weekday(m->weekdays);
    for (int d = 0; d < 7; d++)
        out->weekdays |= (uint32_t)(m->weekdays[d] > 0) << d;
    out->main_day = PROFILE_DAY_NONE;
    if (m->days.count == 0)
        return;
    qsort(m->days.items, m->days.count, sizeof *m->days.items, more_often);
    for (size_t i = 0; i < m->days.count && out->day_count < PROFILE_DAYS_MAX; i++)
        out->days[out->day_count++] = m->days.items[i].day;
    if (m->days.items[0].times >= HEAD_WEIGHT)
        out->main_day = out->days[0];
    qsort(out->days, out->day_count, sizeof *out->days, by_day);
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
                      .published = publication_of(article->article)};
    uint32_t seen = 0;
    for (uint32_t i = 0; i < article->sentence_count && seen < SENTENCES_MAX; i++) {
        const struct sentence *s = &article->sentences[i];
        if (s->role == CR_ROLE_FURNITURE || s->role == CR_ROLE_CAPTION)
            continue;
        bool lead = seen++ < LEAD_SENTENCES;
        note_times(&m, s, seen <= HEAD_SENTENCES);
        add_words(&m, i, names, lead);
    }
    struct story_profile *profile = close_profile(&m);
    profile->published = m.published;
    profile->fingerprint = fingerprint_of(article->article);
    close_days(&m, profile);
    return profile;
}

static bool bags_are_sorted(const struct story_profile *p, size_t entries)
{
    if (p->first[0] != 0 || p->first[PROFILE_BAG_COUNT] != entries)
        return false;
    for (int b = 0; b < PROFILE_BAG_COUNT; b++) {
        if (p->first[b] > p->first[b + 1] || !isfinite(p->norm[b]))
            return false;
        for (uint32_t i = p->first[b]; i < p->first[b + 1]; i++)
            if (!isfinite(p->entries[i].value) ||
                (i > p->first[b] && p->entries[i].id <= p->entries[i - 1].id))
                return false;
    }
    return true;
}

bool story_profile_check(const void *bytes, size_t length)
{
    const struct story_profile *p = bytes;
    if (length < sizeof *p || (uintptr_t)bytes % _Alignof(struct story_profile) != 0 ||
        p->magic != PROFILE_MAGIC || p->size != length || p->day_count > PROFILE_DAYS_MAX)
        return false;
    size_t room = length - sizeof *p;
    return room % sizeof *p->entries == 0 && p->first[PROFILE_BAG_COUNT] <= room &&
           bags_are_sorted(p, room / sizeof *p->entries);
}

/* Two profiles --------------------------------------------------------------------------------- */

struct bag_view {
    const struct profile_entry *entries;
    uint32_t count;
};

static struct bag_view view(const struct story_profile *p, enum profile_bag bag)
{
    return (struct bag_view){p->entries + p->first[bag], p->first[bag + 1] - p->first[bag]};
}

double profile_cosine(const struct story_profile *a, enum profile_bag bag_a,
                      const struct story_profile *b, enum profile_bag bag_b)
{
    struct bag_view x = view(a, bag_a), y = view(b, bag_b);
    double sum = 0, norms = (double)a->norm[bag_a] * b->norm[bag_b];
    for (uint32_t i = 0, j = 0; i < x.count && j < y.count;) {
        uint32_t p = x.entries[i].id, q = y.entries[j].id;
        if (p == q)
            sum += (double)x.entries[i].value * y.entries[j].value;
        i += p <= q;
        j += q <= p;
    }
    return norms > 0 ? sum / norms : 0;
}

double profile_contained(const struct story_profile *a, enum profile_bag bag_a,
                         const struct story_profile *b, enum profile_bag bag_b)
{
    struct bag_view x = view(a, bag_a), y = view(b, bag_b);
    double sum = 0, all = 0;
    for (uint32_t i = 0, j = 0; i < x.count; i++) {
        while (j < y.count && y.entries[j].id < x.entries[i].id)
            j++;
        all += x.entries[i].value;
        sum += j < y.count && y.entries[j].id == x.entries[i].id ? x.entries[i].value : 0;
    }
    return all > 0 ? sum / all : 1;
}

uint32_t profile_shared(const struct story_profile *a, const struct story_profile *b,
                        enum profile_bag bag)
{
    struct bag_view x = view(a, bag), y = view(b, bag);
    uint32_t n = 0;
    for (uint32_t i = 0, j = 0; i < x.count && j < y.count;) {
        uint32_t p = x.entries[i].id, q = y.entries[j].id;
        n += p == q;
        i += p <= q;
        j += q <= p;
    }
    return n;
}
