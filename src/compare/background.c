#include "compare/background.h"

#include "claims/assemble.h"
#include "compare/publication.h"
#include "compare/rules.h"

/* An event more than this long before publication is told as background. */
enum { BACKGROUND_DAYS = 10, DAY_MINUTES = 24 * 60 };

static bool is_long_ago(const struct claim *claim, const struct publication *published)
{
    if (claim->future)
        return false; /* "will reopen in May": not last year's */
    for (uint32_t i = 0; i < claim->time_count && published->year && published->day; i++) {
        const struct claim_time *t = &claim->times[i];
        int64_t today = (int64_t)publication_first_day(published) * DAY_MINUTES;
        if (t->dated && t->relation == TIME_AT && t->to < today - BACKGROUND_DAYS * DAY_MINUTES)
            return true;
    }
    return false;
}

static bool is_told_as_background(const struct claim *claim)
{
    return claim->background && !claim->future;
}

/* A date as far as it is told, at its latest. */
static bool is_date_long_ago(const struct time_phrase *t, const struct publication *now)
{
    enum { RECENT_MONTHS = 8 };
    if (t->year && (!now->year || t->year_to < now->year))
        return !now->year || t->year_to < now->year - 1 || t->month == 0 ||
               now->month + 12 - t->month_to > 1;
    if (t->year && t->year > now->year)
        return false;
    if (!t->month)
        return false;
    if (t->amount < 0)
        return true; /* "March of last year" */
    int months = now->month - t->month_to;
    if (!now->month || months < 0 || months > RECENT_MONTHS)
        return false;
    int days = 30 * months + (now->day && t->day_to ? now->day - t->day_to : 0);
    return t->day_to ? days > BACKGROUND_DAYS : months > 0;
}

/* "Last year", "two years ago", "three months earlier". */
static bool is_offset_long_ago(const struct time_phrase *t)
{
    if (t->amount >= 0 || t->way == TIMEX_WINDOW)
        return false;
    return t->unit >= TIMEX_MONTH || (t->unit == TIMEX_WEEK && t->amount < -1);
}

/* Said of when something happened, whether as a time or to tell which thing is meant. */
static bool is_phrase_long_ago(const struct time_phrase *t, const struct publication *now)
{
    if (t->relation != TIMEX_AT)
        return false;
    return t->base == TIMEX_DATE     ? is_date_long_ago(t, now)
           : t->base == TIMEX_OFFSET ? is_offset_long_ago(t)
                                     : false;
}

static bool reaches(const struct claim *claim, struct cr_span span)
{
    if (claim->span.start <= span.start && span.end <= claim->span.end)
        return true;
    for (uint32_t i = 0; i < claim->time_count; i++)
        if (claim->times[i].shared && span_covers(claim->times[i].span, span))
            return true;
    for (uint32_t i = 0; i < claim->argument_count; i++)
        if (claim->arguments[i].span.start <= span.start &&
            span.end <= claim->arguments[i].span.end)
            return true;
    return false;
}

/* "Since 2012, when 16 people died": the clause that says what happened then. */
static bool is_told_of(const struct statements *all, const struct claim *claim,
                       const struct time_phrase *phrase)
{
    const struct sentence *s = &all->article->sentences[claim->sentence];
    uint32_t w = phrase->last;
    while (w < s->word_count && s->words[w].upos == UPOS_PUNCT)
        w++;
    return w + 1 < s->word_count && str_equal_fold(s->words[w].lemma, STR("when")) &&
           (s->words[w].start == claim->span.start || s->words[w + 1].start == claim->span.start);
}

/* Among a claim's own words one tells of a time long ago, or the sentence begins with it. */
static bool names_long_ago(const struct statements *all, const struct claim *claim,
                           const struct publication *now)
{
    enum { FRONT_WORDS = 1 };
    const struct time_phrases *times = &all->article->readings[claim->sentence].times;
    bool to_come = claim->future || (!claim->past && !claim->nominal); /* "begins in May" */
    for (uint32_t i = 0; i < times->count; i++) {
        const struct time_phrase *t = &times->items[i];
        if (to_come && !t->year)
            continue;
        if (is_phrase_long_ago(t, now) && (t->first <= FRONT_WORDS || reaches(claim, t->span)))
            return true;
        if (t->base == TIMEX_DATE && is_date_long_ago(t, now) && is_told_of(all, claim, t))
            return true;
    }
    return false;
}

/* "Was found [to be the cause]": part of what is told as past. */
static bool is_within_past(const struct statement *s, const struct claim *claim)
{
    for (uint32_t i = 0; i < s->claim_count; i++) {
        const struct claim *c = s->claims[i].claim;
        if (c != claim && c->past && span_covers(c->span, claim->span))
            return true;
    }
    return false;
}

/* All of it is told plainly as past and of no time of its own. */
static bool is_plain_past(const struct statement *s)
{
    for (uint32_t i = 0; i < s->claim_count; i++) {
        const struct claim *c = s->claims[i].claim;
        bool past = c->past || (!c->future && is_within_past(s, c));
        if (!past || c->speaker_count || c->quoted || c->time_count)
            return false;
    }
    return s->claim_count > 0;
}

/* "It killed 612 people"; in the same paragraph also "Three people were hurt then": goes on about
 * what the sentence before was about. */
static bool goes_on(const struct statement *s, const struct statement *before)
{
    const struct sentence *words = s->sentence;
    return (words->word_count > 0 && words->words[0].upos == UPOS_PRON) ||
           (words->block == before->sentence->block && is_plain_past(s));
}

static bool has_argument(const struct claim *claim, struct cr_span span)
{
    for (uint32_t i = 0; i < claim->argument_count; i++)
        if (claim->arguments[i].span.start == span.start &&
            claim->arguments[i].span.end == span.end)
            return true;
    return false;
}

/* "In 2004 a jet hit a hill, [killing three]": has who did it from what is told of another event;
 * one of that, or NULL. */
static const struct claim_view *background_of(const struct statement *s, const struct claim *claim)
{
    for (uint32_t i = 0; i < s->claim_count; i++)
        for (uint32_t a = 0; a < claim->argument_count && s->claims[i].background; a++)
            if (claim->arguments[a].shared && s->claims[i].claim != claim &&
                has_argument(s->claims[i].claim, claim->arguments[a].span))
                return &s->claims[i];
    return NULL;
}

struct background_marks {
    bool any, long_ago;
};

/* Marks a sentence; before: how the one before it is marked, as far as this one goes on from it. */
static void mark_statement(const struct statements *all, struct statement *s,
                           const struct publication *published, struct background_marks *before)
{
    struct background_marks here = *before;
    for (uint32_t c = 0; c < s->claim_count; c++)
        here.long_ago = here.long_ago || is_long_ago(s->claims[c].claim, published);
    for (uint32_t c = 0; c < s->claim_count; c++) {
        struct claim_view *view = &s->claims[c];
        view->long_ago = here.long_ago || names_long_ago(all, view->claim, published);
        view->background = here.any || view->long_ago || is_told_as_background(view->claim);
    }
    for (uint32_t c = 0; c < s->claim_count; c++) {
        struct claim_view *view = &s->claims[c];
        const struct claim_view *of = background_of(s, view->claim);
        view->long_ago = view->long_ago || (of && of->long_ago);
        view->background = view->background || of;
        here.any = here.any || view->background;
        here.long_ago = here.long_ago || view->long_ago;
    }
    *before = here;
}

/* A sentence whose claims are background makes all of it so, and what goes on from it. */
void background_mark(struct statements *all)
{
    struct publication published = publication_of(all->article->article);
    struct background_marks before = {false, false};
    for (uint32_t i = 0; i < all->count; i++) {
        if (i > 0 && !goes_on(&all->items[i], &all->items[i - 1]))
            before = (struct background_marks){false, false};
        mark_statement(all, &all->items[i], &published, &before);
    }
}
