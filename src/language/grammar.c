#include "language/grammar.h"

#include "language/parser.h"
#include "language/tagger.h"
#include "language/unit.h"

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

const struct views *grammar_look(const struct grammar *grammar, struct arena *scratch,
                                 const char *text, const struct word *words, uint32_t count)
{
    struct views *views = arena_new(scratch, struct views);
    features_look(scratch, grammar->lexicon, text, words, count, views);
    return views;
}

const struct views *grammar_tag(const struct grammar *grammar, struct arena *scratch,
                                const char *text, struct word *words, uint32_t count)
{
    const struct views *views = grammar_look(grammar, scratch, text, words, count);
    tagger_tag(&grammar->model, views, words);
    return views;
}

void grammar_parse_tagged(const struct grammar *grammar, struct arena *scratch,
                          const struct views *views, const struct units *units, struct word *words)
{
    parser_parse(&grammar->model, scratch, views, units, words, NULL);
}

void grammar_parse(const struct grammar *grammar, struct arena *scratch, const char *text,
                   struct word *words, uint32_t count)
{
    const struct lexicon *lexicon = grammar->lexicon;
    const struct views *views = grammar_tag(grammar, scratch, text, words, count);
    struct time_phrases times = timex_find(scratch, lexicon, text, words, count);
    struct numbers numbers = number_find(scratch, lexicon, text, words, count, &times);
    struct units units =
        units_find(scratch, lexicon, text, words, 0, (uint16_t)count, &times, &numbers);
    grammar_parse_tagged(grammar, scratch, views, &units, words);
}
