/*
 * What a struct cr_engine holds: the language tools, the frequencies, the words of the rules and
 * the learned models, all read-only after cr_engine_open.
 */
#ifndef COMPARE_ENGINE_H
#define COMPARE_ENGINE_H

#include <crossread/engine.h>

#include "claims/extract.h"
#include "compare/label_lists.h"
#include "compare/relate.h"
#include "language/frequency.h"

struct cr_engine {
    struct arena arena;
    struct language_tools tools;
    struct frequency *frequency;
    struct signs *signs;
    struct label_lists *labels;
    struct verdict_models models;
};

/* An engine whose models weigh nothing yet, for the trainer. Errors as cr_engine_open. */
enum cr_status engine_open_untrained(struct cr_engine **out, struct cr_error *error);

/* Names and room for the weights of all models; weights are 0. */
void engine_models_init(struct arena *arena, struct verdict_models *models);

/* Reads data_dir/english/verdicts.model into models made by engine_models_init. */
enum cr_status engine_models_read(struct arena *arena, const char *data_dir,
                                  struct verdict_models *models, struct cr_error *error);

/* The models as the text of a verdicts.model. */
void engine_models_write(const struct verdict_models *models, struct buf *out);

#endif
