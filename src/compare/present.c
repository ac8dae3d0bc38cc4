#include "compare/present.h"

#include "base/map.h"
#include "base/vec.h"
#include "claims/time.h"

enum { TITLE_WORDS = 10 };

static const char *copy(struct arena *arena, struct str s)
{
    return s.n ? arena_strndup(arena, s.s, s.n) : NULL;
}

static bool is_present(struct cr_span span)
{
    return span.end > span.start;
}

/* The first words of the body, for an article without a title. */
static const char *first_words(struct arena *arena, const struct article_claims *article)
{
    for (uint32_t i = 0; i < article->sentence_count; i++) {
        const struct sentence *s = &article->sentences[i];
        if (s->role != CR_ROLE_BODY || s->word_count == 0)
            continue;
        uint32_t last = s->word_count < TITLE_WORDS ? s->word_count : TITLE_WORDS;
        struct str words =
            str_span(article->article->text, s->words[0].start, s->words[last - 1].end);
        return arena_printf(arena, "%.*s%s", (int)words.n, words.s,
                            last < s->word_count ? "\xe2\x80\xa6" : "");
    }
    return article->article->path;
}

void present_document(struct arena *arena, const struct article_claims *article,
                      struct cr_document *out)
{
    out->article = article->article;
    out->title = article->article->title ? article->article->title : first_words(arena, article);
    out->sentence_count = article->sentence_count;
    out->sentences = arena_new_array(arena, struct cr_sentence, article->sentence_count);
    for (uint32_t i = 0; i < article->sentence_count; i++)
        out->sentences[i] =
            (struct cr_sentence){article->sentences[i].span, article->sentences[i].role};
}

static const char *argument(struct arena *arena, const struct article_claims *article,
                            const struct claim *claim, enum claim_role role, struct cr_span *span)
{
    for (uint32_t i = 0; i < claim->argument_count; i++) {
        const struct claim_argument *a = &claim->arguments[i];
        if (a->role != role)
            continue;
        *span = a->span;
        if (a->lemma.n)
            return copy(arena, a->lemma);
        return copy(arena, str_span(article->article->text, a->span.start, a->span.end));
    }
    return NULL;
}

static void present_quantity(struct arena *arena, const struct claim *claim, struct cr_claim *out)
{
    if (claim->quantity_count == 0 || claim->quantities[0].unsaid)
        return;
    const struct claim_quantity *q = &claim->quantities[0];
    out->has_quantity = true;
    out->quantity = q->value;
    out->quantity.unit = q->value.unit ? arena_strdup(arena, q->value.unit) : NULL;
    out->quantity.of = q->value.of ? arena_strdup(arena, q->value.of) : NULL;
    out->spans[CR_FACET_QUANTITY] = q->span;
}

static void present_time(struct arena *arena, const struct claim *claim, struct cr_claim *out)
{
    if (claim->time_count == 0)
        return;
    const struct claim_time *t = &claim->times[0];
    bool placed = t->dated || t->anchor == TIME_OF_DAY;
    if (placed && t->relation != TIME_BEFORE && t->relation != TIME_UNTIL)
        out->time_from = time_text(arena, t, false);
    if (placed && t->relation != TIME_AFTER && t->relation != TIME_SINCE)
        out->time_to = time_text(arena, t, true);
    out->spans[CR_FACET_TIME] = t->span;
}

static void present_speakers(struct arena *arena, const struct claim *claim, struct cr_claim *out)
{
    out->said_by = arena_new_array(arena, const char *, claim->speaker_count);
    for (uint32_t i = 0; i < claim->speaker_count; i++)
        if (claim->speakers[i].name.n)
            out->said_by[out->said_by_count++] = copy(arena, claim->speakers[i].name);
    if (claim->speaker_count)
        out->spans[CR_FACET_ATTRIBUTION] = claim->speakers[claim->speaker_count - 1].span;
}

void present_claim(struct arena *arena, const struct article_claims *article,
                   const struct claim *claim, uint32_t document, struct cr_claim *out)
{
    out->document = document;
    out->sentence = claim->sentence;
    out->span = claim->span;
    out->event = copy(arena, claim->lemma);
    out->actor = argument(arena, article, claim, ROLE_ACTOR, &out->spans[CR_FACET_ACTOR]);
    out->object = argument(arena, article, claim, ROLE_OBJECT, &out->spans[CR_FACET_OBJECT]);
    out->recipient =
        argument(arena, article, claim, ROLE_RECIPIENT, &out->spans[CR_FACET_RECIPIENT]);
    out->place = argument(arena, article, claim, ROLE_PLACE, &out->spans[CR_FACET_PLACE]);
    present_quantity(arena, claim, out);
    present_time(arena, claim, out);
    present_speakers(arena, claim, out);
    out->polarity = claim->polarity;
    out->certainty = claim->certainty;
    if (is_present(claim->predicate_span))
        out->spans[CR_FACET_EVENT] = claim->predicate_span;
    out->spans[CR_FACET_POLARITY] = claim->polarity_span;
    out->spans[CR_FACET_STATUS] = claim->certainty_span;
}

void present_story(struct arena *arena, const struct cr_analysis *analysis, struct cr_story *story)
{
    for (uint32_t i = 0; i < story->document_count; i++) {
        const struct cr_document *d = &analysis->documents[story->documents[i]];
        if (d->article->title && !story->label)
            story->label = d->article->title;
        if (d->article->published && !story->date)
            story->date = arena_strndup(arena, d->article->published, 10);
    }
    if (!story->label && story->document_count)
        story->label = analysis->documents[story->documents[0]].title;
}

typedef vec(struct cr_mention) mention_list;

static void add_mentions(struct arena *arena, const struct entities *entities,
                         const struct entity *entity, uint32_t document, mention_list *list)
{
    for (uint32_t m = 0; m < entity->mention_count; m++)
        vec_push(arena, list,
                 (struct cr_mention){document, entities->mentions[entity->mentions[m]].span});
}

void present_entities(struct arena *arena, struct vocabulary *vocabulary,
                      const struct article_claims *articles, uint32_t count,
                      struct cr_analysis *out)
{
    struct map numbers = {.arena = arena};
    vec(struct cr_entity) list = {0};
    vec(mention_list) mentions = {0};
    for (uint32_t d = 0; d < count; d++) {
        const struct entities *entities = &articles[d].entities;
        for (uint32_t e = 0; e < entities->count; e++) {
            const struct entity *entity = &entities->items[e];
            const char *key = arena_printf(arena, "%u", vocabulary_add_entity(vocabulary, entity));
            uint32_t number = *map_put(&numbers, str_of(key), (uint32_t)list.count);
            if (number == list.count) {
                vec_push(
                    arena, &list,
                    (struct cr_entity){.name = copy(arena, entity->name), .kind = entity->kind});
                vec_push(arena, &mentions, (mention_list){0});
            }
            add_mentions(arena, entities, entity, d, &mentions.items[number]);
        }
    }
    for (size_t i = 0; i < list.count; i++) {
        list.items[i].mentions = mentions.items[i].items;
        list.items[i].mention_count = (uint32_t)mentions.items[i].count;
    }
    out->entities = list.items;
    out->entity_count = (uint32_t)list.count;
}
