#include "claims/skim.h"

#include "claims/parse.h"
#include "claims/shallow.h"
#include "language/lexicon.h"
#include "language/unglue.h"
#include "text/segment.h"

struct skimmer {
    struct arena *arena;
    const struct language_tools *tools;
    const struct cr_article *article;
    struct text_segments segments;
    struct parsing parsing;
};

static void read_words(struct skimmer *x, uint32_t index, struct sentence *sentence)
{
    const struct text_sentence *from = &x->segments.sentences[index];
    uint32_t count = from->token_count;
    *sentence = (struct sentence){
        .span = from->span, .block = from->block, .role = x->article->blocks[from->block].role};
    sentence->word_count = count < SENTENCE_WORDS_MAX ? count : SENTENCE_WORDS_MAX;
    sentence->words = arena_new_array(x->arena, struct word, sentence->word_count);
    for (uint32_t i = 0; i < sentence->word_count; i++) {
        const struct text_token *token = &x->segments.tokens[from->first_token + i];
        sentence->words[i] = (struct word){.start = token->start,
                                           .end = token->end,
                                           .head = WORD_NONE,
                                           .glued = token->flags & TOKEN_GLUED};
    }
    if (sentence->role == CR_ROLE_FURNITURE || !sentence->word_count)
        return;
    parse_tags(&x->parsing, sentence);
}

void claims_skim(struct arena *arena, const struct language_tools *tools,
                 const struct cr_article *article, struct article_claims *out, struct names *names)
{
    struct skimmer x = {.arena = arena, .tools = tools, .article = article};
    const struct language *language = article_language(tools->languages, arena, article);
    if (language && !language_is(language, "en")) {
        shallow_skim(arena, tools, article, language, out, names);
        return;
    }
    text_segment(arena, tools->rules, article->text, article->blocks, article->block_count,
                 &x.segments);
    unglue_tokens(arena, tools->lexicon, article->text, &x.segments);
    parse_begin_article(&x.parsing, arena, arena, tools, article, &x.segments);
    *out = (struct article_claims){.article = article, .sentence_count = x.segments.sentence_count};
    out->sentences = arena_new_array(arena, struct sentence, out->sentence_count);
    for (uint32_t i = 0; i < out->sentence_count; i++)
        read_words(&x, i, &out->sentences[i]);
    names_find(arena, tools->lexicon, article->text, out->sentences, out->sentence_count, names);
}

struct article_tags skim_tags(struct arena *arena, const struct article_claims *skimmed)
{
    struct article_tags out = {0};
    for (uint32_t i = 0; i < skimmed->sentence_count; i++)
        out.count += skimmed->sentences[i].word_count;
    struct word_tags *tags = arena_new_array(arena, struct word_tags, out.count);
    out.of_words = tags;
    for (uint32_t i = 0; i < skimmed->sentence_count; i++)
        for (uint32_t w = 0; w < skimmed->sentences[i].word_count; w++, tags++)
            *tags = (struct word_tags){skimmed->sentences[i].words[w].upos,
                                       skimmed->sentences[i].words[w].xpos};
    return out;
}
