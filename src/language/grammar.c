#include "language/grammar.h"

#include "language/parser.h"
#include "language/tagger.h"

struct grammar {
    struct model model;
    const struct lexicon *lexicon;
};

enum cr_status grammar_open(struct arena *arena, const char *data_dir,
                            const struct lexicon *lexicon, struct grammar **out,
                            struct cr_error *error)
{
    struct grammar *grammar = arena_new(arena, struct grammar);
    grammar->lexicon = lexicon;
    const char *path = arena_printf(arena, "%s/english/grammar.model", data_dir);
    enum cr_status status = model_open(path, &grammar->model, error);
    if (status == CR_OK)
        *out = grammar;
    return status;
}

void grammar_close(struct grammar *grammar)
{
    if (grammar)
        model_close(&grammar->model);
}

void grammar_parse(const struct grammar *grammar, struct arena *scratch, const char *text,
                   struct word *words, uint32_t count)
{
    grammar_parse_mended(grammar, scratch, text, words, count, NULL, NULL);
}

void grammar_tag(const struct grammar *grammar, struct arena *scratch, const char *text,
                 struct word *words, uint32_t count)
{
    struct views views;
    features_look(scratch, grammar->lexicon, text, words, count, &views);
    tagger_tag(&grammar->model, &views, words);
}

void grammar_parse_mended(const struct grammar *grammar, struct arena *scratch, const char *text,
                          struct word *words, uint32_t count, grammar_mend_fn *mend, void *context)
{
    struct views views;
    features_look(scratch, grammar->lexicon, text, words, count, &views);
    tagger_tag(&grammar->model, &views, words);
    if (mend)
        mend(context, words, count);
    parser_parse(&grammar->model, scratch, &views, words, NULL);
}
