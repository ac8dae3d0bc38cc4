#include "compare/grouping.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

#include "claims/shallow.h"
#include "compare/present.h"
#include "compare/story_index.h"

enum { WORKERS_MAX = 16, ARTICLES_EACH = 8 /* fewer are not worth a thread */ };

/* What the workers share. */
struct skimming {
    const struct cr_engine *engine;
    const struct cr_article *const *articles;
    struct group_article *out;
    uint32_t count;
    atomic_uint next; /* article that nobody has taken */
    atomic_uint done;
    atomic_bool stop;
};

struct worker {
    struct skimming *shared;
    struct arena kept; /* what is handed out; the caller copies it */
    struct arena scratch;
    pthread_t thread;
    bool exhausted; /* memory ran out */
};

/* Profile and body are made on the scratch arena, where outgrown arrays cost nothing, and copied.
 */
static void skim_article(struct worker *w, uint32_t index)
{
    const struct cr_engine *engine = w->shared->engine;
    struct group_article *out = &w->shared->out[index];
    struct article_claims article;
    struct names names;
    claims_skim(&w->scratch, &engine->tools, w->shared->articles[index], &article, &names);
    const struct story_profile *profile =
        story_profile_make(&w->scratch, engine->tools.lexicon, engine->frequency, &article, &names);
    out->profile = arena_alloc(&w->kept, profile->size);
    memcpy(out->profile, profile, profile->size);
    struct family_body body = family_body_make(&w->scratch, &article);
    out->body = (struct family_body){body.count, arena_new_array(&w->kept, uint64_t, body.count),
                                     arena_new_array(&w->kept, uint64_t, body.count)};
    if (body.count) {
        memcpy(out->body.shingles, body.shingles, body.count * sizeof *body.shingles);
        memcpy(out->body.sorted, body.sorted, body.count * sizeof *body.sorted);
    }
    present_document(&w->kept, &article, &out->document);
    const struct language *language =
        article_language(engine->tools.languages, &w->scratch, article.article);
    out->document.language = language ? arena_strdup(&w->kept, language->code) : NULL;
    out->document.shallow = language && !language_is(language, "en");
    if (!out->document.shallow)
        out->tags = skim_tags(&w->kept, &article);
    arena_free(&w->scratch);
}

/* False when there is nothing left to do. */
static bool skim_next(struct worker *w)
{
    struct skimming *shared = w->shared;
    uint32_t index = atomic_fetch_add(&shared->next, 1);
    if (atomic_load(&shared->stop) || index >= shared->count)
        return false;
    skim_article(w, index);
    atomic_fetch_add(&shared->done, 1);
    return true;
}

static void *work(void *context)
{
    struct worker *w = context;
    jmp_buf jump;
    w->scratch.on_exhausted = &jump;
    if (ARENA_GUARD(&w->kept, jump)) {
        w->exhausted = true;
        atomic_store(&w->shared->stop, true);
        return NULL;
    }
    while (skim_next(w))
        ;
    return NULL;
}

static uint32_t worker_count(uint32_t articles)
{
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    uint32_t count = processors > 0 ? (uint32_t)processors : 1;
    if (count > articles / ARTICLES_EACH)
        count = articles / ARTICLES_EACH;
    return count < 1 ? 1 : count > WORKERS_MAX ? WORKERS_MAX : count;
}

/* Starts the workers but the first, which is the caller; returns how many there are. */
static uint32_t start(struct worker *workers, uint32_t count)
{
    sigset_t all, before;
    uint32_t started = 1;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &before);
    while (started < count &&
           pthread_create(&workers[started].thread, NULL, work, &workers[started]) == 0)
        started++;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return started;
}

/* The caller skims too, and is the one that tells how far it got. */
static void work_and_tell(struct worker *w, group_continue_fn *go_on, void *context)
{
    jmp_buf jump;
    w->scratch.on_exhausted = &jump;
    if (ARENA_GUARD(&w->kept, jump)) {
        w->exhausted = true;
        atomic_store(&w->shared->stop, true);
        return;
    }
    do {
        if (!go_on(context, atomic_load(&w->shared->done)))
            atomic_store(&w->shared->stop, true);
    } while (skim_next(w));
}

static void adopt(struct arena *arena, struct worker *workers, uint32_t count, bool *exhausted)
{
    *exhausted = false;
    for (uint32_t i = 0; i < count; i++) {
        *exhausted = *exhausted || workers[i].exhausted;
        arena_free(&workers[i].scratch);
        workers[i].kept.on_exhausted = arena->on_exhausted;
        arena_adopt(arena, &workers[i].kept);
    }
}

static enum cr_status skim_all(struct arena *arena, struct skimming *shared,
                               group_continue_fn *go_on, void *context)
{
    struct worker workers[WORKERS_MAX] = {{0}};
    bool exhausted;
    uint32_t count = worker_count(shared->count);
    for (uint32_t i = 0; i < count; i++)
        workers[i].shared = shared;
    count = start(workers, count);
    work_and_tell(&workers[0], go_on, context);
    for (uint32_t i = 1; i < count; i++)
        pthread_join(workers[i].thread, NULL);
    adopt(arena, workers, count, &exhausted);
    if (exhausted)
        arena_exhausted(arena);
    return atomic_load(&shared->stop) ? CR_CANCELLED : CR_OK;
}

static void join_stories(struct arena *arena, const struct logistic *same_story, uint32_t count,
                         struct grouping *out)
{
    struct cr_story_index index;
    story_index_init(&index, same_story);
    index.arena = arena_child(arena);
    for (uint32_t i = 0; i < count; i++)
        story_index_add(&index, out->articles[i].profile);
    out->story_of = arena_new_array(arena, uint32_t, count);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t first = story_index_story(&index, i);
        out->story_of[i] = first == i ? out->story_count++ : out->story_of[first];
    }
    arena_free(&index.arena);
}

enum cr_status grouping_make(struct arena *arena, const struct cr_engine *engine,
                             const struct cr_article *const *articles, uint32_t count,
                             group_continue_fn *go_on, void *context, struct grouping *out)
{
    *out = (struct grouping){.articles = arena_new_array(arena, struct group_article, count)};
    struct skimming shared = {
        .engine = engine, .articles = articles, .out = out->articles, .count = count};
    enum cr_status status = skim_all(arena, &shared, go_on, context);
    if (status == CR_OK)
        join_stories(arena, &engine->models.of[MODEL_SAME_STORY], count, out);
    return status;
}
