#include "claims/extract.h"

#include "claims/assemble.h"
#include "claims/counted.h"
#include "claims/mend.h"
#include "claims/parse.h"
#include "language/unglue.h"
#include "text/segment.h"

struct extractor {
    struct arena *arena;
    struct arena *scratch;
    const struct language_tools *tools;
    const struct cr_article *article;
    struct text_segments segments;
    struct quotes quotes;
    struct names names;
    struct parsing parsing;
    const struct word_tags *tags; /* of the words of the sentences not yet read; or NULL */
    struct article_claims *out;
};

static uint32_t word_count(const struct text_sentence *sentence)
{
    return sentence->token_count < SENTENCE_WORDS_MAX ? sentence->token_count : SENTENCE_WORDS_MAX;
}

/* The tags that are known of an article's words; NULL where they are of other words. */
static const struct word_tags *tags_of(const struct text_segments *segments,
                                       const struct article_tags *tags)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < segments->sentence_count; i++)
        count += word_count(&segments->sentences[i]);
    return tags && tags->count == count ? tags->of_words : NULL;
}

static void read_words(struct extractor *x, uint32_t index)
{
    const struct text_sentence *from = &x->segments.sentences[index];
    struct sentence *sentence = &x->out->sentences[index];
    const struct word_tags *tags = x->tags;
    sentence->span = from->span;
    sentence->block = from->block;
    sentence->role = x->article->blocks[from->block].role;
    sentence->word_count = word_count(from);
    sentence->words = arena_new_array(x->arena, struct word, sentence->word_count);
    for (uint32_t i = 0; i < sentence->word_count; i++) {
        const struct text_token *token = &x->segments.tokens[from->first_token + i];
        sentence->words[i].start = token->start;
        sentence->words[i].end = token->end;
        sentence->words[i].head = WORD_NONE;
        sentence->words[i].glued = token->flags & TOKEN_GLUED;
    }
    if (tags)
        x->tags += sentence->word_count;
    if (sentence->role == CR_ROLE_FURNITURE || !sentence->word_count)
        return;
    struct reading *reading = &x->out->readings[index];
    struct parsed parsed = parse_sentence(&x->parsing, sentence, tags);
    reading->times = parsed.times;
    reading->numbers = parsed.numbers;
    reading->units = parsed.units;
    mend_times(x->tools, x->article->text, sentence, parsed.first, &parsed.times);
    mend_sentence(x->tools, x->article->text, sentence, parsed.first);
}

/* What the words of numbers, names and dates are, for clauses_find. */
static const uint8_t *kinds_of(struct extractor *x, const struct sentence *sentence,
                               const struct reading *reading)
{
    uint8_t *kinds = arena_new_array(x->scratch, uint8_t, sentence->word_count);
    memset(kinds, CLAUSE_KIND_COUNT, sentence->word_count);
    for (uint32_t i = 0; i < reading->numbers.count; i++) {
        const struct number *number = &reading->numbers.items[i];
        memset(kinds + number->first,
               number->kind == QUANTITY_DURATION ? CLAUSE_KIND_TIME : CLAUSE_KIND_NUMBER,
               number->last - number->first);
    }
    for (uint32_t i = 0; i < reading->name_count; i++) {
        const struct name *name = &reading->names[i];
        if (name->kind == CR_ENTITY_PLACE && !name->adjective)
            memset(kinds + name->first, CLAUSE_KIND_PLACE, name->last - name->first);
        else if (name->kind == CR_ENTITY_PERSON || name->kind == CR_ENTITY_ORGANISATION)
            memset(kinds + name->first, CLAUSE_KIND_PERSON, name->last - name->first);
    }
    for (uint32_t i = 0; i < reading->times.count; i++) {
        const struct time_phrase *phrase = &reading->times.items[i];
        if (!phrase->attributive)
            memset(kinds + phrase->first, CLAUSE_KIND_TIME, phrase->last - phrase->first);
    }
    return kinds;
}

static void read_sentence(struct extractor *x, uint32_t index)
{
    const struct language_tools *tools = x->tools;
    const char *text = x->article->text;
    struct sentence *sentence = &x->out->sentences[index];
    uint32_t first_name = x->names.first[index];
    struct reading *reading = &x->out->readings[index];
    reading->sentence = index;
    if (sentence->role == CR_ROLE_FURNITURE || !sentence->word_count)
        return;
    reading->names = x->names.items + first_name;
    reading->name_count = x->names.first[index + 1] - first_name;
    mend_names(text, sentence, reading->names, reading->name_count);
    tree_make(x->arena, sentence, &reading->tree);
    clauses_find(x->arena, tools->clauses, text, &reading->tree, kinds_of(x, sentence, reading),
                 &reading->clauses);
    attributions_find(x->arena, tools->cues, tools->clauses, text, &reading->tree,
                      &reading->clauses, &x->quotes, &reading->attributions);
    polarity_find(x->arena, tools->cues, text, &reading->tree, &reading->clauses,
                  &reading->attributions, &reading->stances);
}

static enum cr_status read_all(struct extractor *x, claims_continue_fn *go_on, void *context)
{
    enum { SCRATCH_MAX = 4 << 20 };
    for (uint32_t i = 0; i < x->segments.sentence_count; i++) {
        if (go_on && !go_on(context))
            return CR_CANCELLED;
        read_words(x, i);
        x->out->sentence_count = i + 1;
        if (x->scratch->total > SCRATCH_MAX)
            arena_free(x->scratch);
    }
    return CR_OK;
}

/* Names are found once the words of all sentences are known: one tells of the other. */
static void read_sentences(struct extractor *x)
{
    names_find(x->arena, x->tools->lexicon, x->article->text, x->out->sentences,
               x->out->sentence_count, &x->names);
    for (uint32_t i = 0; i < x->out->sentence_count; i++)
        read_sentence(x, i);
}

/* "The army said Wednesday": an undated article was written on the weekday on which its first
 * report was made. */
static int told_weekday(const struct extractor *x)
{
    for (uint32_t s = 0; s < x->out->sentence_count; s++) {
        const struct reading *reading = &x->out->readings[s];
        for (uint32_t u = 0; u < reading->units.count; u++)
            for (uint32_t t = 0; t < reading->times.count; t++) {
                const struct unit *unit = &reading->units.items[u];
                const struct time_phrase *time = &reading->times.items[t];
                if (unit->kind == UNIT_FRAME && time->base == TIMEX_WEEKDAY && !time->which &&
                    time->first >= unit->first && time->last <= unit->last)
                    return time->weekday;
            }
    }
    return TIMEX_UNKNOWN;
}

static struct time_context context_of(const struct extractor *x, const char *published)
{
    struct time_context context = time_context_of(published);
    if (!context.known)
        context.weekday = told_weekday(x);
    return context;
}

/* Times are told from the moment of the entry that a sentence stands in. */
static void begin_entry(struct extractor *x, struct assembly *assembly, uint32_t sentence,
                        const char **published)
{
    uint32_t start = x->segments.sentences[sentence].span.start;
    const char *now = cr_article_published_at(x->article, start);
    if (now == *published)
        return;
    assembly->time = context_of(x, now);
    *published = now;
}

static void assemble_sentence(struct extractor *x, struct assembly *assembly, uint32_t sentence)
{
    size_t first = assembly->claims.count;
    claims_assemble(assembly, &x->out->readings[sentence]);
    counted_find(x->tools->lexicon, x->tools->counts, &x->out->sentences[sentence],
                 assembly->claims.items + first, (uint32_t)(assembly->claims.count - first));
}

static void assemble_all(struct extractor *x)
{
    struct assembly assembly = {
        .arena = x->arena,
        .text = x->article->text,
        .lexicon = x->tools->lexicon,
        .cues = x->tools->cues,
        .counts = x->tools->counts,
        .quotes = &x->quotes,
        .time = context_of(x, x->article->published),
    };
    const char *published = x->article->published;
    entities_find(x->arena, x->tools->lexicon, x->article->text, x->out->sentences,
                  x->out->sentence_count, &x->names, &x->quotes, &x->out->entities);
    assembly.entities = &x->out->entities;
    assemble_quote_speakers(&assembly, x->article, x->out->readings, x->out->sentence_count);
    for (uint32_t i = 0; i < x->out->sentence_count; i++) {
        begin_entry(x, &assembly, i, &published);
        if (x->out->readings[i].clauses.count)
            assemble_sentence(x, &assembly, i);
    }
    x->out->claims = assembly.claims.items;
    x->out->claim_count = (uint32_t)assembly.claims.count;
}

static enum cr_status extract(struct extractor *x, const struct article_tags *tags,
                              claims_continue_fn *go_on, void *context)
{
    const struct cr_article *article = x->article;
    text_segment(x->arena, x->tools->rules, article->text, article->blocks, article->block_count,
                 &x->segments);
    unglue_tokens(x->arena, x->tools->lexicon, article->text, &x->segments);
    parse_begin_article(&x->parsing, x->arena, x->scratch, x->tools, article, &x->segments);
    quotes_find(x->arena, article, &x->quotes);
    x->out->sentences = arena_new_array(x->arena, struct sentence, x->segments.sentence_count);
    x->out->readings = arena_new_array(x->arena, struct reading, x->segments.sentence_count);
    x->tags = tags_of(&x->segments, tags);
    enum cr_status status = read_all(x, go_on, context);
    read_sentences(x);
    assemble_all(x);
    return status;
}

/* Out of memory must free the working memory before the caller's guard hears of it. */
enum cr_status claims_extract(struct arena *arena, const struct language_tools *tools,
                              const struct cr_article *article, const struct article_tags *tags,
                              claims_continue_fn *go_on, void *context, struct article_claims *out)
{
    struct arena scratch = {0};
    struct extractor x = {
        .arena = arena, .scratch = &scratch, .tools = tools, .article = article, .out = out};
    jmp_buf *guard = arena->on_exhausted;
    jmp_buf jump;
    *out = (struct article_claims){.article = article};
    if (guard && ARENA_GUARD(&scratch, jump)) {
        arena_free(&scratch);
        arena->on_exhausted = guard;
        longjmp(*guard, 1);
    }
    arena->on_exhausted = scratch.on_exhausted;
    enum cr_status status = extract(&x, tags, go_on, context);
    arena->on_exhausted = guard;
    arena_free(&scratch);
    return status;
}
