/* The index of stories as <crossread/stories.h> hands it out: bytes in, errors as values. */
#include "claims/skim.h"
#include "compare/engine.h"
#include "compare/story_index.h"

enum cr_status cr_story_profile(const struct cr_engine *engine, const struct cr_article *article,
                                void **out, size_t *length, struct cr_error *error)
{
    struct arena arena = {0};
    jmp_buf jump;
    *out = NULL;
    if (ARENA_GUARD(&arena, jump)) {
        arena_free(&arena);
        return error_no_memory(error);
    }
    struct article_claims *skimmed = arena_new(&arena, struct article_claims);
    struct names *names = arena_new(&arena, struct names);
    claims_skim(&arena, &engine->tools, article, skimmed, names);
    const struct story_profile *profile =
        story_profile_make(&arena, engine->tools.lexicon, engine->frequency, skimmed, names);
    *length = profile->size;
    *out = malloc(profile->size);
    if (*out)
        memcpy(*out, profile, profile->size);
    arena_free(&arena);
    return *out ? CR_OK : error_no_memory(error);
}

enum cr_status cr_story_index_new(const struct cr_engine *engine, struct cr_story_index **out,
                                  struct cr_error *error)
{
    *out = malloc(sizeof **out);
    if (!*out)
        return error_no_memory(error);
    story_index_init(*out, &engine->models.of[MODEL_SAME_STORY]);
    return CR_OK;
}

void cr_story_index_free(struct cr_story_index *index)
{
    if (!index)
        return;
    arena_free(&index->arena);
    free(index);
}

/* A copy on the index's arena, aligned; NULL where the bytes are no profile. */
static const struct story_profile *adopt(struct cr_story_index *index, const void *bytes,
                                         size_t length)
{
    if (length < sizeof(struct story_profile))
        return NULL;
    struct story_profile *profile = arena_alloc(&index->arena, length);
    memcpy(profile, bytes, length);
    return story_profile_check(profile, length) ? profile : NULL;
}

static enum cr_status no_profile(struct cr_error *error)
{
    return error_set(error, CR_DAMAGED,
                     "this profile of an article is damaged or of another version of crossread; "
                     "make it anew from the article");
}

enum cr_status cr_story_index_add(struct cr_story_index *index, const void *profile, size_t length,
                                  struct cr_error *error)
{
    jmp_buf jump;
    if (ARENA_GUARD(&index->arena, jump))
        return error_no_memory(error);
    const struct story_profile *kept = adopt(index, profile, length);
    if (!kept)
        return no_profile(error);
    story_index_add(index, kept);
    return CR_OK;
}

enum cr_status cr_story_index_restore(struct cr_story_index *index, const void *profile,
                                      size_t length, uint32_t story, struct cr_error *error)
{
    jmp_buf jump;
    if (story > index->count)
        return error_set(error, CR_USAGE, "there is no article %u to share a story with", story);
    if (ARENA_GUARD(&index->arena, jump))
        return error_no_memory(error);
    const struct story_profile *kept = adopt(index, profile, length);
    if (!kept)
        return no_profile(error);
    story_index_restore(index, kept, story);
    return CR_OK;
}

uint32_t cr_story_index_count(const struct cr_story_index *index)
{
    return index->count;
}

enum cr_status cr_story_index_story(struct cr_story_index *index, uint32_t article, uint32_t *story,
                                    struct cr_error *error)
{
    jmp_buf jump;
    if (article >= index->count)
        return error_set(error, CR_USAGE, "there is no article %u", article);
    if (ARENA_GUARD(&index->arena, jump))
        return error_no_memory(error);
    *story = story_index_story(index, article);
    return CR_OK;
}
