#include "compare/stories.h"

#include <math.h>

#include "base/vec.h"
#include "compare/publication.h"
#include "language/timex.h"

const char *const story_feature_names[STORY_FEATURE_COUNT] = {
#define STORY_FEATURE_NAME(name, text) text,
    STORY_FEATURE_LIST(STORY_FEATURE_NAME)
#undef STORY_FEATURE_NAME
};

enum { LEAD_SENTENCES = 4, HEAD_SENTENCES = 8, HEAD_WEIGHT = 100, NEAR_DAYS = 3 };

/* Articles further apart than this never report one event. */
enum { STORY_DAYS_MAX = 60 };

struct entry {
    uint32_t id;
    float value;
};

/* A sparse vector, sorted by id. */
struct bag {
    struct entry *entries;
    uint32_t count;
    double norm;
};

struct story_profile {
    struct bag names, content, lead, lead_names;
    struct bag clock;  /* minutes of the day of clock times */
    int weekday;       /* most named at the head, Monday 0; -1 where none is or two are */
    unsigned weekdays; /* named at all, as bits */
    struct publication published;
};

typedef vec(struct entry) entry_list;

static int by_id(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    return (x->id > y->id) - (x->id < y->id);
}

/* Sorts, adds up equal ids, damps repetition and computes the norm. */
static struct bag close_bag(entry_list *list)
{
    if (list->count)
        qsort(list->items, list->count, sizeof *list->items, by_id);
    struct bag bag = {list->items, 0, 0};
    for (size_t i = 0; i < list->count;) {
        size_t n = 1;
        while (i + n < list->count && list->items[i + n].id == list->items[i].id)
            n++;
        struct entry e = list->items[i];
        e.value *= (float)(1 + log((double)n));
        bag.entries[bag.count++] = e;
        bag.norm += (double)e.value * e.value;
        i += n;
    }
    bag.norm = sqrt(bag.norm);
    return bag;
}

static double cosine(const struct bag *a, const struct bag *b)
{
    double sum = 0;
    for (uint32_t i = 0, j = 0; i < a->count && j < b->count;) {
        if (a->entries[i].id < b->entries[j].id) {
            i++;
        } else if (a->entries[i].id > b->entries[j].id) {
            j++;
        } else {
            sum += (double)a->entries[i++].value * b->entries[j++].value;
        }
    }
    return a->norm > 0 && b->norm > 0 ? sum / (a->norm * b->norm) : 0;
}

static uint32_t shared_count(const struct bag *a, const struct bag *b)
{
    uint32_t n = 0;
    for (uint32_t i = 0, j = 0; i < a->count && j < b->count;) {
        if (a->entries[i].id == b->entries[j].id) {
            n++;
            i++;
            j++;
        } else if (a->entries[i].id < b->entries[j].id) {
            i++;
        } else {
            j++;
        }
    }
    return n;
}

/* Days and hours that a sentence names. */
static void note_times(struct arena *arena, const struct lexicon *lexicon,
                       const struct statements *document, const struct sentence *sentence,
                       bool is_lead, unsigned weekdays[7], entry_list *clock)
{
    struct time_phrases times = timex_find(arena, lexicon, document->article->article->text,
                                           sentence->words, sentence->word_count);
    for (uint32_t i = 0; i < times.count; i++) {
        const struct time_phrase *t = &times.items[i];
        if (t->base == TIMEX_WEEKDAY && t->which == 0 && t->weekday >= 0)
            weekdays[t->weekday] += is_lead ? HEAD_WEIGHT : 1;
        if (t->clock_from != TIMEX_UNKNOWN && !t->part_of_day)
            vec_push(arena, clock, (struct entry){(uint32_t)t->clock_from, 1});
    }
}

static int main_weekday(const unsigned weekdays[7])
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

static unsigned named_weekdays(const unsigned weekdays[7])
{
    unsigned bits = 0;
    for (int d = 0; d < 7; d++)
        bits |= (weekdays[d] > 0) << d;
    return bits;
}

struct story_profile *story_profile_make(struct arena *arena, const struct lexicon *lexicon,
                                         const struct statements *document)
{
    struct story_profile *profile = arena_new(arena, struct story_profile);
    entry_list names = {0}, content = {0}, lead = {0}, lead_names = {0};
    entry_list clock = {0};
    unsigned weekdays[7] = {0};
    uint32_t seen = 0;
    for (uint32_t i = 0; i < document->count; i++) {
        const struct statement *s = &document->items[i];
        if (s->sentence->role == CR_ROLE_FURNITURE || s->sentence->role == CR_ROLE_CAPTION)
            continue;
        bool is_lead = seen++ < LEAD_SENTENCES;
        note_times(arena, lexicon, document, s->sentence, seen <= HEAD_SENTENCES, weekdays, &clock);
        for (uint32_t t = 0; t < s->term_count; t++) {
            const struct term *term = &s->terms[t];
            struct entry e = {term->id, term->weight * term->weight};
            if (term->kind == TERM_NUMBER)
                continue;
            if (term->kind == TERM_NAME)
                vec_push(arena, &names, e);
            else
                vec_push(arena, &content, e);
            if (is_lead)
                vec_push(arena, &lead, e);
            if (is_lead && term->kind == TERM_NAME)
                vec_push(arena, &lead_names, e);
        }
    }
    profile->names = close_bag(&names);
    profile->content = close_bag(&content);
    profile->lead = close_bag(&lead);
    profile->lead_names = close_bag(&lead_names);
    profile->clock = close_bag(&clock);
    profile->weekday = main_weekday(weekdays);
    profile->weekdays = named_weekdays(weekdays);
    profile->published = publication_of(document->article->article);
    return profile;
}

bool story_pair_is_forbidden(const struct story_profile *a, const struct story_profile *b)
{
    return publication_days_apart(&a->published, &b->published) > STORY_DAYS_MAX;
}

void story_pair_features(const struct story_profile *a, const struct story_profile *b,
                         double x[STORY_FEATURE_COUNT])
{
    double names = cosine(&a->names, &b->names), words = cosine(&a->content, &b->content);
    double lead_names = cosine(&a->lead_names, &b->lead_names), lead = cosine(&a->lead, &b->lead);
    x[STORY_TOPIC] = 1 - (1 - names) * (1 - words);
    x[STORY_LEAD] = 1 - (1 - lead_names) * (1 - lead);
    bool weekdays = a->weekday >= 0 && b->weekday >= 0;
    x[STORY_WEEKDAY_DIFFERS] =
        weekdays && !(b->weekdays >> a->weekday & 1) && !(a->weekdays >> b->weekday & 1);
    x[STORY_CLOCK_SHARED] = log1p(shared_count(&a->clock, &b->clock));
    long apart = publication_days_apart(&a->published, &b->published);
    x[STORY_DATES_FAR] = apart > NEAR_DAYS ? log((double)apart / NEAR_DAYS) : 0;
}

/* p: [count × count] of probabilities; -1 where dates forbid the pair. */
static double *probabilities(struct arena *arena, const struct logistic *model,
                             struct story_profile *const *profiles, uint32_t count)
{
    double *p = arena_new_array(arena, double, (size_t)count *count);
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t j = i + 1; j < count; j++) {
            double x[STORY_FEATURE_COUNT];
            story_pair_features(profiles[i], profiles[j], x);
            p[i * count + j] = p[j * count + i] =
                story_pair_is_forbidden(profiles[i], profiles[j]) ? -1 : logistic_score(model, x);
        }
    }
    return p;
}

/* Mean probability between two groups; -1 where a pair is forbidden. */
static double linkage(const double *p, const uint32_t *story_of, uint32_t count, uint32_t a,
                      uint32_t b)
{
    double sum = 0;
    uint32_t n = 0;
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t j = 0; story_of[i] == a && j < count; j++) {
            if (story_of[j] != b)
                continue;
            if (p[i * count + j] < 0)
                return -1;
            sum += p[i * count + j];
            n++;
        }
    }
    return n ? sum / n : -1;
}

static uint32_t renumber(uint32_t *story_of, uint32_t count, struct arena *arena)
{
    uint32_t *numbers = arena_new_array(arena, uint32_t, count + 1), stories = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (!numbers[story_of[i]])
            numbers[story_of[i]] = ++stories;
        story_of[i] = numbers[story_of[i]] - 1;
    }
    return stories;
}

uint32_t stories_group(struct arena *arena, const struct logistic *same_story,
                       struct story_profile *const *profiles, uint32_t count, uint32_t *story_of)
{
    struct arena scratch = arena_child(arena);
    double *p = probabilities(&scratch, same_story, profiles, count);
    for (uint32_t i = 0; i < count; i++)
        story_of[i] = i;
    for (;;) {
        double best = 0.5;
        uint32_t a = count, b = count;
        for (uint32_t i = 0; i < count; i++) {
            for (uint32_t j = i + 1; j < count && story_of[i] == i; j++) {
                double link = story_of[j] == j ? linkage(p, story_of, count, i, j) : -1;
                if (link > best) {
                    best = link;
                    a = i;
                    b = j;
                }
            }
        }
        if (a == count)
            break;
        for (uint32_t i = 0; i < count; i++)
            if (story_of[i] == b)
                story_of[i] = a;
    }
    uint32_t stories = renumber(story_of, count, &scratch);
    arena_free(&scratch);
    return stories;
}
