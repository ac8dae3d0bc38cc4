#include "claims/tools.h"

#include "claims/count_words.h"
#include "claims/cues.h"
#include "claims/shallow_words.h"
#include "language/clause_words.h"
#include "language/grammar.h"
#include "language/lexicon.h"
#include "text/detect.h"
#include "text/segment.h"

static enum cr_status open_languages(struct arena *arena, const char *data_dir,
                                     struct language_tools *tools, struct cr_error *error)
{
    enum cr_status status = languages_load(arena, data_dir, &tools->languages, error);
    uint32_t count = status == CR_OK ? tools->languages->count : 0;
    tools->language_rules = arena_new_array(arena, struct text_rules *, count);
    tools->shallow_words = arena_new_array(arena, struct shallow_words *, count);
    for (uint32_t i = 0; i < count && status == CR_OK; i++) {
        const char *folder = tools->languages->items[i].folder;
        if (!folder || language_is(&tools->languages->items[i], "en"))
            continue;
        status = text_rules_load(arena, data_dir, folder, &tools->language_rules[i], error);
        if (status == CR_OK)
            status = shallow_words_load(arena, data_dir, folder, &tools->shallow_words[i], error);
    }
    return status;
}

static enum cr_status open_all(struct arena *arena, const char *data_dir, const char *language,
                               struct language_tools *tools, struct cr_error *error)
{
    enum cr_status status = lexicon_open(arena, data_dir, &tools->lexicon, error);
    if (status == CR_OK)
        status = grammar_open(arena, data_dir, tools->lexicon, &tools->grammar, error);
    if (status == CR_OK)
        status = text_rules_load(arena, data_dir, language, &tools->rules, error);
    if (status == CR_OK)
        status =
            clause_words_load(arena, data_dir, language, tools->lexicon, &tools->clauses, error);
    if (status == CR_OK)
        status = cues_load(arena, data_dir, language, &tools->cues, error);
    if (status == CR_OK)
        status = count_words_load(arena, data_dir, language, &tools->counts, error);
    if (status == CR_OK)
        status = open_languages(arena, data_dir, tools, error);
    return status;
}

enum cr_status language_tools_open(struct arena *arena, const char *data_dir, const char *language,
                                   struct language_tools *out, struct cr_error *error)
{
    *out = (struct language_tools){0};
    enum cr_status status = open_all(arena, data_dir, language, out, error);
    if (status != CR_OK)
        language_tools_close(out);
    return status;
}

void language_tools_close(struct language_tools *tools)
{
    if (tools->grammar)
        grammar_close(tools->grammar);
    if (tools->lexicon)
        lexicon_close(tools->lexicon);
    *tools = (struct language_tools){0};
}
