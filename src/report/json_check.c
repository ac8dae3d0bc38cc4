#include "report/json_check.h"

#include <stdarg.h>

#include "base/error.h"

void check_refuse(struct check *check, const char *format, ...)
{
    char what[256];
    va_list args;
    va_start(args, format);
    vsnprintf(what, sizeof what, format, args);
    va_end(args);
    check->damaged = true;
    if (check->section)
        error_set(check->error, CR_DAMAGED, "%s: %s[%zu]: %s; make the report anew", check->path,
                  check->section, check->index, what);
    else
        error_set(check->error, CR_DAMAGED, "%s: %s; make the report anew", check->path, what);
    longjmp(*check->arena->on_exhausted, 1);
}

json_t *check_member(struct check *check, const json_t *object, const char *key, json_type type)
{
    json_t *value = json_object_get(object, key);
    if (!value || json_typeof(value) != type)
        check_refuse(check, "\"%s\" is missing or of another type", key);
    return value;
}

/* A whole number below `limit`. */
uint32_t check_index(struct check *check, const json_t *value, const char *what, uint32_t limit)
{
    json_int_t n = json_integer_value(value);
    if (!json_is_integer(value) || n < 0 || n >= (json_int_t)limit)
        check_refuse(check, "\"%s\" must be a whole number below %u", what, limit);
    return (uint32_t)n;
}

uint32_t check_index_of(struct check *check, const json_t *object, const char *key, uint32_t limit)
{
    return check_index(check, json_object_get(object, key), key, limit);
}

/* A count; 0 where it is absent. */
uint32_t check_count_if(struct check *check, const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    return value ? check_index(check, value, key, UINT32_MAX) : 0;
}

static const char *check_text(struct check *check, const json_t *value, const char *what)
{
    const char *s = json_string_value(value);
    if (!s || strlen(s) != json_string_length(value))
        check_refuse(check, "\"%s\" must be a string without NUL", what);
    return arena_strdup(check->arena, s);
}

const char *check_text_if(struct check *check, const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    return value ? check_text(check, value, key) : NULL;
}

const char *check_text_of(struct check *check, const json_t *object, const char *key)
{
    return check_text(check, json_object_get(object, key), key);
}

double check_number_if(struct check *check, const json_t *object, const char *key, double absent)
{
    const json_t *value = json_object_get(object, key);
    if (value && !json_is_number(value))
        check_refuse(check, "\"%s\" must be a number", key);
    return value ? json_number_value(value) : absent;
}

double check_share_of(struct check *check, const json_t *object, const char *key)
{
    double share = check_number_if(check, object, key, -1);
    if (!(share >= 0 && share <= 1))
        check_refuse(check, "\"%s\" must be a number from 0 to 1", key);
    return share;
}

/* The value that is named so; names end with "?". */
uint32_t check_name(struct check *check, const json_t *value, const char *what,
                    const char *(*name_of)(uint32_t value))
{
    const char *name = json_string_value(value);
    for (uint32_t i = 0; name && strcmp(name_of(i), "?") != 0; i++)
        if (strcmp(name_of(i), name) == 0)
            return i;
    check_refuse(check, "\"%s\" is missing or not one of the report's words", what);
}

uint32_t check_name_of(struct check *check, const json_t *object, const char *key,
                       const char *(*name_of)(uint32_t value))
{
    return check_name(check, json_object_get(object, key), key, name_of);
}

uint32_t *check_indices_of(struct check *check, const json_t *object, const char *key,
                           uint32_t limit, uint32_t *count)
{
    const json_t *array = check_member(check, object, key, JSON_ARRAY);
    *count = (uint32_t)json_array_size(array);
    uint32_t *indices = arena_new_array(check->arena, uint32_t, *count);
    for (uint32_t i = 0; i < *count; i++)
        indices[i] = check_index(check, json_array_get(array, i), key, limit);
    return indices;
}

const char **check_texts_if(struct check *check, const json_t *object, const char *key,
                            uint32_t *count)
{
    const json_t *array = json_object_get(object, key);
    *count = 0;
    if (!array)
        return NULL;
    check_member(check, object, key, JSON_ARRAY);
    *count = (uint32_t)json_array_size(array);
    const char **texts = arena_new_array(check->arena, const char *, *count);
    for (uint32_t i = 0; i < *count; i++)
        texts[i] = check_text(check, json_array_get(array, i), key);
    return texts;
}
