#include "compare/engine.h"

#include <dirent.h>
#include <sha256.h>
#include <sys/stat.h>

#include "base/file.h"
#include "compare/ages_differ.h"
#include "compare/denials.h"
#include "compare/developments.h"
#include "compare/fates.h"
#include "compare/figures_differ.h"
#include "compare/match_story.h"
#include "compare/texts.h"
#include "compare/things.h"
#include "compare/times_differ.h"
#include "compare/utterances.h"
#include "compare/value.h"
#include "input/tables.h"

enum { MODEL_TEXT_MAX = 1 << 20 };

static const char *const difference_feature_names[DIFFERENCE_FEATURE_COUNT] = {
#define TRUST_NAME(name, text, sign) text,
    TRUST_FEATURE_LIST(TRUST_NAME)
#undef TRUST_NAME
#define RULE_TEXT(name, text, facet) "rule-" text,
        VERDICT_RULE_LIST(RULE_TEXT)
#undef RULE_TEXT
};

static const struct {
    const char *name;
    const char *const *features;
    uint32_t feature_count;
} model_table[MODEL_COUNT] = {
    [MODEL_SAME_FACT] = {"same-fact", pair_feature_names, PAIR_FEATURE_COUNT},
    [MODEL_MATCH] = {"match", match_feature_names, MATCH_FEATURE_COUNT},
    [MODEL_MATCH_IN_STORY] = {"match-in-story", match_story_feature_names,
                              MATCH_STORY_FEATURE_COUNT},
    [MODEL_VALUE] = {"value", value_feature_names, VALUE_FEATURE_COUNT},
    [MODEL_FIGURE] = {"figure", figure_feature_names, FIGURE_FEATURE_COUNT},
    [MODEL_FIGURES_DIFFER] = {"figures-differ", figure_differs_feature_names,
                              FIGURE_DIFFERS_FEATURE_COUNT},
    [MODEL_TIME] = {"time", time_feature_names, TIME_FEATURE_COUNT},
    [MODEL_TIMES_DIFFER] = {"times-differ", times_differ_feature_names, TIMES_DIFFER_FEATURE_COUNT},
    [MODEL_AGES] = {"ages", age_feature_names, AGE_FEATURE_COUNT},
    [MODEL_DEVELOPMENT] = {"development", development_feature_names, DEVELOPMENT_FEATURE_COUNT},
    [MODEL_TURN] = {"turn", turn_feature_names, TURN_FEATURE_COUNT},
    [MODEL_UTTERANCE] = {"utterance", utterance_feature_names, UTTERANCE_FEATURE_COUNT},
    [MODEL_SPEAKERS] = {"speakers", utterance_feature_names, UTTERANCE_FEATURE_COUNT},
    [MODEL_FATE] = {"fate", fate_feature_names, FATE_FEATURE_COUNT},
    [MODEL_DENIAL] = {"denial", denial_feature_names, DENIAL_FEATURE_COUNT},
    [MODEL_DIFFERENCE] = {"difference", difference_feature_names, DIFFERENCE_FEATURE_COUNT},
    [MODEL_SAME_STORY] = {"same-story", story_feature_names, STORY_FEATURE_COUNT},
    [MODEL_SUPPORT] = {"support", text_feature_names, TEXT_FEATURE_COUNT},
    [MODEL_TEXT_MATCH] = {"text-match", text_feature_names, TEXT_FEATURE_COUNT},
    [MODEL_TEXT_CONFLICT] = {"text-conflict", text_feature_names, TEXT_FEATURE_COUNT},
};

void engine_models_init(struct arena *arena, struct verdict_models *models)
{
    for (int i = 0; i < MODEL_COUNT; i++)
        models->of[i] = (struct logistic){
            .name = model_table[i].name,
            .feature_names = model_table[i].features,
            .feature_count = model_table[i].feature_count,
            .weights = arena_new_array(arena, double, model_table[i].feature_count)};
}

enum cr_status engine_models_read(struct arena *arena, const char *data_dir,
                                  struct verdict_models *models, struct cr_error *error)
{
    const char *path = arena_printf(arena, "%s/english/verdicts.model", data_dir);
    struct str text;
    enum cr_status status = file_read(arena, path, MODEL_TEXT_MAX, &text, error);
    if (status != CR_OK)
        return status;
    return logistic_read(text, path, models->of, MODEL_COUNT, error);
}

void engine_models_write(const struct verdict_models *models, struct buf *out)
{
    for (int i = 0; i < MODEL_COUNT; i++)
        logistic_write(&models->of[i], out);
}

static enum cr_status load(struct cr_engine *engine, const char *data_dir, bool trained,
                           struct cr_error *error)
{
    struct arena *arena = &engine->arena;
    enum cr_status status = language_tools_open(arena, data_dir, "english", &engine->tools, error);
    if (status == CR_OK)
        status = frequency_load(arena, data_dir, &engine->frequency, error);
    if (status == CR_OK)
        status = signs_load(arena, data_dir, "english", &engine->signs, error);
    if (status == CR_OK)
        status = label_lists_load(arena, data_dir, "english", &engine->labels, error);
    engine_models_init(arena, &engine->models);
    if (status == CR_OK && trained)
        status = engine_models_read(arena, data_dir, &engine->models, error);
    return status;
}

static enum cr_status open_engine(const char *data_dir, bool trained, struct cr_engine **out,
                                  struct cr_error *error)
{
    *out = NULL;
    struct cr_engine *engine = calloc(1, sizeof *engine);
    if (!engine)
        return error_no_memory(error);
    jmp_buf jump;
    enum cr_status status;
    if (ARENA_GUARD(&engine->arena, jump))
        status = error_no_memory(error);
    else
        status = load(engine, data_dir ? data_dir : tables_folder(), trained, error);
    engine->arena.on_exhausted = NULL;
    if (status != CR_OK) {
        cr_engine_close(engine);
        return status;
    }
    *out = engine;
    return CR_OK;
}

enum cr_status cr_engine_open(const char *data_dir, struct cr_engine **out, struct cr_error *error)
{
    return open_engine(data_dir, true, out, error);
}

enum cr_status engine_open_untrained(struct cr_engine **out, struct cr_error *error)
{
    return open_engine(NULL, false, out, error);
}

void cr_engine_close(struct cr_engine *engine)
{
    if (!engine)
        return;
    language_tools_close(&engine->tools);
    arena_free(&engine->arena);
    free(engine);
}

/* Identity ------------------------------------------------------------------------------------ */

static void hash_file(SHA2_CTX *context, const char *folder, const char *name)
{
    char line[512];
    struct stat st;
    snprintf(line, sizeof line, "%s/%s", folder, name);
    if (stat(line, &st) != 0 || !S_ISREG(st.st_mode))
        return;
    int n = snprintf(line, sizeof line, "%s %lld %lld.%09ld\n", name, (long long)st.st_size,
                     (long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
    SHA256Update(context, (const uint8_t *)line, (size_t)n);
}

static void hash_folder(SHA2_CTX *context, const char *folder)
{
    struct dirent **entries;
    int count = scandir(folder, &entries, NULL, alphasort);
    for (int i = 0; i < count; i++) {
        hash_file(context, folder, entries[i]->d_name);
        free(entries[i]);
    }
    if (count >= 0)
        free(entries);
}

void cr_engine_identity(const char *data_dir, char out[CR_ENGINE_IDENTITY_MAX])
{
    char folder[480];
    SHA2_CTX context;
    SHA256Init(&context);
    SHA256Update(&context, (const uint8_t *)PACKAGE_STRING, sizeof PACKAGE_STRING);
    hash_file(&context, "/proc/self", "exe");
    hash_folder(&context, data_dir ? data_dir : tables_folder());
    snprintf(folder, sizeof folder, "%s/english", data_dir ? data_dir : tables_folder());
    hash_folder(&context, folder);
    SHA256End(&context, out);
}
