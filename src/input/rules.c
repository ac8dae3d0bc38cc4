#include "input/rules.h"

enum cr_status input_rules_load(struct arena *arena, const char *language, struct input_rules **out,
                                struct cr_error *error)
{
    struct input_rules *rules = arena_new(arena, struct input_rules);
    enum cr_status status = date_names_load(arena, language, &rules->dates, error);
    if (status == CR_OK)
        status = phrase_table_load(arena, language, &rules->dates, &rules->phrases, error);
    if (status == CR_OK)
        status = outlet_table_load(arena, language, &rules->outlets, error);
    *out = rules;
    return status;
}
