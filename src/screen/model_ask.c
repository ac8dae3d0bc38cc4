/* Asking a model: how claims and documents stand to each other. */
#include "screen/model.h"

/* Kinds ---------------------------------------------------------------------------------------- */

enum mark_kind mark_kind_of(const struct cr_relation *relation)
{
    if (relation->kind == CR_CONFLICT)
        return relation->strength == CR_SOFT ? MARK_TENSION : MARK_CONFLICT;
    return relation->kind == CR_UPDATE ? MARK_UPDATE : MARK_MATCH;
}

enum mark_kind mark_of_fact(const struct cr_fact *fact)
{
    switch (fact->status) {
    case CR_FACT_DISPUTED:
        return MARK_CONFLICT;
    case CR_FACT_DEVELOPING:
        return MARK_UPDATE;
    case CR_FACT_AGREED:
        return MARK_MATCH;
    default:
        return MARK_SINGLE;
    }
}

enum style_role mark_role(enum mark_kind kind)
{
    static const enum style_role roles[] = {STYLE_SINGLE,  STYLE_MATCH,    STYLE_UPDATE,
                                            STYLE_TENSION, STYLE_CONFLICT, STYLE_TEXT};
    return roles[kind];
}

enum style_role mark_words_role(enum mark_kind kind)
{
    static const enum style_role roles[] = {STYLE_TEXT,           STYLE_MATCH_WORDS,
                                            STYLE_UPDATE_WORDS,   STYLE_TENSION_WORDS,
                                            STYLE_CONFLICT_WORDS, STYLE_TEXT};
    return roles[kind];
}

const char *mark_sign(enum mark_kind kind, bool ascii)
{
    static const char *const signs[] = {"·", "=", "~", "≟", "≠", " "};
    static const char *const ascii_signs[] = {".", "=", "~", "?", "!", " "};
    return ascii ? ascii_signs[kind] : signs[kind];
}

const char *mark_name(enum mark_kind kind)
{
    static const char *const names[] = {"single", "match", "update", "tension", "conflict", ""};
    return names[kind];
}

bool relation_is_stronger(const struct cr_relation *relation, const struct cr_relation *than)
{
    if (!than)
        return true;
    enum mark_kind kind = mark_kind_of(relation), other = mark_kind_of(than);
    return kind > other || (kind == other && relation->score > than->score);
}

/* Relations ------------------------------------------------------------------------------------ */

const struct cr_relation *model_relation(const struct model *model, uint32_t claim, uint32_t other)
{
    const struct cr_analysis *analysis = model->analysis;
    const struct cr_relation *best = NULL;
    for (uint32_t i = model->relations_of[claim]; i < model->relations_of[claim + 1]; i++) {
        const struct cr_relation *relation = &analysis->relations[model->related[i]];
        if ((relation->a == other || relation->b == other) && relation_is_stronger(relation, best))
            best = relation;
    }
    return best;
}

uint32_t model_counterpart(const struct model *model, const struct mark *mark, uint32_t document)
{
    const struct model_document *other = &model->documents[document];
    const struct cr_relation *best = NULL;
    uint32_t found = MODEL_NONE;
    if (mark->fact == MODEL_NONE)
        return MODEL_NONE;
    for (uint32_t i = 0; i < other->mark_count; i++) {
        if (other->marks[i].fact != mark->fact || other->marks[i].claim == mark->claim)
            continue;
        const struct cr_relation *relation =
            model_relation(model, mark->claim, other->marks[i].claim);
        if (found == MODEL_NONE)
            found = i;
        if (relation && relation_is_stronger(relation, best)) {
            best = relation;
            found = i;
        }
    }
    return found;
}

/* The reader's word ---------------------------------------------------------------------------- */

const char *model_word_sign(enum cr_word word)
{
    if (word == CR_WORD_REJECT || word == CR_WORD_UNRELATED)
        return "-";
    return word == CR_WORD_NONE ? "" : word == CR_WORD_CONFIRM ? "+" : "*";
}

enum cr_word model_word(const struct model *model, uint32_t relation)
{
    return model->judged && relation != MODEL_NONE ? model->judged->relations[relation].word
                                                   : CR_WORD_NONE;
}

enum cr_word model_fact_word(const struct model *model, uint32_t fact)
{
    const struct cr_fact *f = &model->analysis->facts[fact];
    enum cr_word word = CR_WORD_NONE;
    const struct cr_relation *best = NULL;
    for (uint32_t k = 0; model->judged && k < f->claim_count; k++) {
        uint32_t claim = f->claims[k];
        for (uint32_t i = model->relations_of[claim]; i < model->relations_of[claim + 1]; i++) {
            uint32_t id = model->related[i];
            const struct cr_relation *relation = &model->analysis->relations[id];
            if (!model_word(model, id) || !relation_is_stronger(relation, best))
                continue;
            best = relation;
            word = model_word(model, id);
        }
    }
    return word;
}

const char *model_grade(const struct model *model, uint32_t document, uint32_t claim,
                        struct arena *arena)
{
    if (!model->judged)
        return "";
    char source = model->judged->documents[model->documents[document].id].source;
    char information = claim == MODEL_NONE ? 0 : model->judged->claims[claim].information;
    return arena_printf(arena, "%.*s%.*s", source != 0, &source, information != 0, &information);
}

/* Names and counts ----------------------------------------------------------------------------- */

const char *model_name(const struct model *model, uint32_t document)
{
    const struct cr_article *article = model->documents[document].article;
    if (article->outlet)
        return article->outlet;
    const char *slash = strrchr(article->path, '/');
    return slash && slash[1] ? slash + 1 : article->path;
}

const char *model_caveat(const struct model *model, uint32_t document)
{
    const struct model_document *d = &model->documents[document];
    bool shallow = d->id != MODEL_NONE && model->analysis->documents[d->id].shallow;
    if (d->article->summary)
        return shallow ? "summary, shallow" : "summary";
    return shallow ? "shallow" : "";
}

const char *model_name_of_claim(const struct model *model, uint32_t claim)
{
    return model_name(model, model->document_of_id[model->analysis->claims[claim].document]);
}

uint32_t model_fact_count(const struct model *model, uint32_t story, enum cr_fact_status status)
{
    uint32_t count = 0;
    for (uint32_t i = 0; model->analysis && i < model->analysis->fact_count; i++)
        count +=
            model->analysis->facts[i].story == story && model->analysis->facts[i].status == status;
    return count;
}
