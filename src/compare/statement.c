#include "compare/statement.h"

#include "base/vec.h"
#include "compare/publication.h"

typedef vec(struct term) term_list;

/* Verbs and nouns that every text is full of and that say nothing of their own. */
static bool is_light(struct str lemma)
{
    static const char *const light[] = {"be",   "have", "do",   "say",  "tell", "get",   "go",
                                        "come", "make", "take", "give", "put",  "other", "such",
                                        "same", "own",  "more", "most", "many", "much",  "one"};
    for (size_t i = 0; i < sizeof light / sizeof *light; i++)
        if (str_is(lemma, light[i]))
            return true;
    return false;
}

static int kind_of(const struct word *w)
{
    switch ((enum upos)w->upos) {
    case UPOS_PROPN:
        return TERM_NAME;
    case UPOS_NOUN:
        return TERM_NOUN;
    case UPOS_VERB:
        return TERM_VERB;
    case UPOS_ADJ:
        return TERM_ADJECTIVE;
    case UPOS_NUM:
        return TERM_NUMBER;
    case UPOS_ADV:
        return TERM_ADVERB;
    default:
        return -1;
    }
}

/* The term id of a word, or TERM_NONE where it carries no content. */
static uint32_t term_id(struct vocabulary *v, const struct word *w)
{
    int kind = kind_of(w);
    if (kind < 0 || is_light(w->lemma))
        return TERM_NONE;
    return vocabulary_add(v, (enum term_kind)kind, w->lemma);
}

static void add_term(struct arena *arena, const struct vocabulary *v, term_list *list, uint32_t id,
                     uint32_t word)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].id == id)
            return;
    const struct vocabulary_entry *entry = &v->entries[id];
    vec_push(arena, list, (struct term){id, (uint16_t)word, entry->kind, entry->weight});
}

static bool covers(struct cr_span span, const struct word *w)
{
    return span.start <= w->start && w->end <= span.end;
}

static bool in_claim(const struct claim *claim, const struct word *w)
{
    if (covers(claim->span, w))
        return true;
    for (uint32_t i = 0; i < claim->argument_count; i++)
        if (covers(claim->arguments[i].span, w))
            return true;
    return false;
}

/* The word that says what is claimed: "nine are dead" is about being dead, not about being. */
static uint16_t content_word(const struct claim *claim)
{
    for (uint32_t i = 0; claim->copular && i < claim->argument_count; i++)
        if (claim->arguments[i].role == ROLE_ATTRIBUTE)
            return claim->arguments[i].head;
    return claim->predicate;
}

static void view_claim(struct arena *arena, struct vocabulary *v, const struct statement *s,
                       const struct claim *claim, struct claim_view *out)
{
    const struct word *words = s->sentence->words;
    term_list list = {0};
    out->claim = claim;
    out->predicate = TERM_NONE;
    uint16_t predicate = content_word(claim);
    if (predicate < s->sentence->word_count)
        out->predicate = term_id(v, &words[predicate]);
    for (uint32_t i = 0; i < s->term_count; i++)
        if (in_claim(claim, &words[s->terms[i].word]))
            vec_push(arena, &list, s->terms[i]);
    if (out->predicate != TERM_NONE)
        add_term(arena, v, &list, out->predicate, claim->predicate);
    out->arguments = arena_new_array(arena, uint32_t, claim->argument_count);
    for (uint32_t i = 0; i < claim->argument_count; i++) {
        uint16_t head = claim->arguments[i].head;
        out->arguments[i] = head < s->sentence->word_count ? term_id(v, &words[head]) : TERM_NONE;
    }
    out->terms = list.items;
    out->term_count = (uint32_t)list.count;
}

static void make_terms(struct arena *arena, struct vocabulary *v, struct statement *s)
{
    term_list list = {0};
    for (uint32_t w = 0; w < s->sentence->word_count; w++) {
        uint32_t id = term_id(v, &s->sentence->words[w]);
        if (id != TERM_NONE)
            add_term(arena, v, &list, id, w);
    }
    s->terms = list.items;
    s->term_count = (uint32_t)list.count;
    for (uint32_t i = 0; i < s->term_count; i++)
        s->weight += s->terms[i].weight;
}

/* An event more than this long before publication is told as background. */
enum { BACKGROUND_DAYS = 10, DAY_MINUTES = 24 * 60 };

static bool is_long_ago(const struct claim *claim, const struct publication *published)
{
    for (uint32_t i = 0; i < claim->time_count && published->year && published->day; i++) {
        const struct claim_time *t = &claim->times[i];
        int64_t today = (int64_t)publication_first_day(published) * DAY_MINUTES;
        if (t->dated && t->relation == TIME_AT && t->to < today - BACKGROUND_DAYS * DAY_MINUTES)
            return true;
    }
    return false;
}

/* "It killed 612 people": goes on about what the sentence before was about. */
static bool goes_on(const struct sentence *s)
{
    return s->word_count > 0 && s->words[0].upos == UPOS_PRON;
}

/* A sentence whose claims are background makes all of it so, and what goes on from it. */
static void mark_background(struct statements *all)
{
    struct publication published = publication_of(all->article->article);
    bool before = false;
    for (uint32_t i = 0; i < all->count; i++) {
        struct statement *s = &all->items[i];
        bool here = before && goes_on(s->sentence);
        for (uint32_t c = 0; c < s->claim_count; c++)
            here = here || s->claims[c].claim->background ||
                   is_long_ago(s->claims[c].claim, &published);
        for (uint32_t c = 0; c < s->claim_count; c++)
            s->claims[c].background = here;
        before = here;
    }
}

void statements_make(struct arena *arena, struct vocabulary *vocabulary,
                     const struct article_claims *article, struct statements *out)
{
    out->article = article;
    out->count = article->sentence_count;
    out->items = arena_new_array(arena, struct statement, out->count);
    uint32_t claim = 0;
    for (uint32_t i = 0; i < out->count; i++) {
        struct statement *s = &out->items[i];
        s->sentence = &article->sentences[i];
        s->first_claim = claim;
        while (claim < article->claim_count && article->claims[claim].sentence == i)
            claim++;
        s->claim_count = claim - s->first_claim;
        s->claims = arena_new_array(arena, struct claim_view, s->claim_count);
        if (s->sentence->role != CR_ROLE_FURNITURE)
            make_terms(arena, vocabulary, s);
        for (uint32_t c = 0; c < s->claim_count; c++)
            view_claim(arena, vocabulary, s, &article->claims[s->first_claim + c], &s->claims[c]);
    }
    mark_background(out);
}
