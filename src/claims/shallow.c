#include "claims/shallow_reader.h"

#include "base/vec.h"
#include "claims/assemble.h"
#include "claims/tools.h"
#include "language/lexicon.h"
#include "text/segment.h"

typedef vec(struct name) name_list;

const struct language *article_language(const struct languages *languages, struct arena *scratch,
                                        const struct cr_article *article)
{
    const struct language *named = languages_named(languages, article->language);
    return named ? named
                 : languages_detect(languages, scratch,
                                    (struct str){article->text, article->text_length});
}

static void split(struct arena *arena, const struct text_rules *rules,
                  const struct cr_article *article, struct article_claims *out)
{
    struct text_segments segments;
    text_segment(arena, rules, article->text, article->blocks, article->block_count, &segments);
    *out = (struct article_claims){.article = article, .sentence_count = segments.sentence_count};
    out->sentences = arena_new_array(arena, struct sentence, out->sentence_count);
    out->readings = arena_new_array(arena, struct reading, out->sentence_count);
    for (uint32_t i = 0; i < out->sentence_count; i++) {
        const struct text_sentence *from = &segments.sentences[i];
        uint32_t count = from->token_count;
        struct sentence *s = &out->sentences[i];
        *s = (struct sentence){.span = from->span,
                               .block = from->block,
                               .role = article->blocks[from->block].role,
                               .word_count =
                                   count < SENTENCE_WORDS_MAX ? count : SENTENCE_WORDS_MAX};
        s->words = arena_new_array(arena, struct word, s->word_count);
        for (uint32_t w = 0; w < s->word_count; w++) {
            const struct text_token *token = &segments.tokens[from->first_token + w];
            s->words[w] = (struct word){.start = token->start,
                                        .end = token->end,
                                        .head = WORD_NONE,
                                        .upos = UPOS_X,
                                        .xpos = XPOS_FW,
                                        .deprel = DEPREL_DEP,
                                        .glued = token->flags & TOKEN_GLUED};
            s->words[w].lemma = str_span(article->text, token->start, token->end);
        }
    }
}

static struct claim *bare_claim(struct arena *arena, uint32_t sentence, struct cr_span span)
{
    struct claim *claim = arena_new(arena, struct claim);
    claim->sentence = sentence;
    claim->span = span;
    claim->predicate = WORD_NONE;
    claim->detail = WORD_NONE;
    return claim;
}

static void count_claim(struct arena *arena, const char *text, const struct shallow_number *number,
                        struct claim *claim)
{
    struct str noun = str_span(text, number->noun.start, number->noun.end);
    claim->quantity_count = 1;
    claim->quantities = arena_new(arena, struct claim_quantity);
    claim->quantities[0] =
        (struct claim_quantity){.value = {number->low, number->high, number->exactness, NULL,
                                          arena_strndup(arena, noun.s, noun.n)},
                                .resolution = 0.5,
                                .span = number->span,
                                .of_span = number->noun,
                                .argument = CLAIM_NONE};
}

/* Whoever speaks in a sentence says all of it. */
static void give_speaker(struct arena *arena, const struct shallow_sentence *sentence,
                         struct claim *claim)
{
    if (sentence->speech == SPEECH_NONE)
        return;
    claim->speaker_count = 1;
    claim->speakers = arena_new(arena, struct claim_speaker);
    claim->speakers[0] = (struct claim_speaker){.name = sentence->speaker,
                                                .entity = CLAIM_NONE,
                                                .span = sentence->speaker_span,
                                                .cue = sentence->cue,
                                                .speech = sentence->speech};
    if (sentence->speech != SPEECH_DENIED)
        return;
    claim->polarity = CR_DENIED;
    claim->polarity_span = sentence->cue;
}

static void make_claims(struct arena *arena, const struct shallow_reading *reading,
                        struct article_claims *out)
{
    vec(struct claim) claims = {0};
    for (uint32_t i = 0; i < out->sentence_count; i++) {
        const struct shallow_sentence *s = &reading->sentences[i];
        for (uint32_t n = 0; n < s->number_count; n++) {
            struct cr_span span = {s->numbers[n].span.start, s->numbers[n].noun.end};
            struct claim *claim = bare_claim(arena, i, span);
            count_claim(arena, out->article->text, &s->numbers[n], claim);
            give_speaker(arena, s, claim);
            vec_push(arena, &claims, *claim);
        }
        for (uint32_t d = 0; d < s->day_count; d++) {
            struct claim *claim = bare_claim(arena, i, s->days[d].span);
            give_speaker(arena, s, claim);
            vec_push(arena, &claims, *claim);
        }
    }
    out->claims = claims.items;
    out->claim_count = (uint32_t)claims.count;
}

void shallow_extract(struct arena *arena, const struct language_tools *tools,
                     const struct cr_article *article, const struct language *language,
                     struct article_claims *out, struct shallow_reading *reading)
{
    uint32_t index = (uint32_t)(language - tools->languages->items);
    split(arena, tools->language_rules[index], article, out);
    shallow_read(arena, tools, article, language, out->sentences, out->sentence_count, reading);
    make_claims(arena, reading, out);
}

static void skim_sentence(struct shallow_reader *r, struct sentence *sentence, uint32_t index,
                          name_list *names)
{
    const struct shallow_token *tokens = shallow_tokens_of(r, sentence).items;
    for (uint16_t i = 0; i < sentence->word_count; i++) {
        struct word *word = &sentence->words[i];
        if (!shallow_has_content(&tokens[i]))
            continue;
        size_t n = tokens[i].key.n;
        bool name = tokens[i].capital && i > 0;
        word->upos = name ? UPOS_PROPN : UPOS_NOUN;
        word->lemma = name ? tokens[i].key
                           : (struct str){tokens[i].key.s,
                                          n < SHALLOW_STEM_LETTERS ? n : SHALLOW_STEM_LETTERS};
        if (name)
            vec_push(r->arena, names,
                     (struct name){.sentence = index,
                                   .first = i,
                                   .last = (uint16_t)(i + 1),
                                   .span = tokens[i].span,
                                   .kind = CR_ENTITY_OTHER,
                                   .title_first = WORD_NONE,
                                   .title_last = WORD_NONE,
                                   .title = LEXICON_NONE,
                                   .key = LEXICON_NONE,
                                   .stands_for = NAME_NOWHERE});
    }
}

void shallow_skim(struct arena *arena, const struct language_tools *tools,
                  const struct cr_article *article, const struct language *language,
                  struct article_claims *out, struct names *names)
{
    struct shallow_reader r;
    name_list list = {0};
    shallow_open(arena, article, language, NULL, &r);
    split(arena, tools->language_rules[language - tools->languages->items], article, out);
    names->first = arena_new_array(arena, uint32_t, out->sentence_count + 1);
    for (uint32_t i = 0; i < out->sentence_count; i++) {
        names->first[i] = (uint32_t)list.count;
        if (out->sentences[i].role != CR_ROLE_FURNITURE)
            skim_sentence(&r, &out->sentences[i], i, &list);
    }
    names->first[out->sentence_count] = (uint32_t)list.count;
    names->items = list.items;
    names->count = (uint32_t)list.count;
    shallow_close(&r);
}
