/*
 * Stories of the library that grew since they were last compared: add only sorts articles into
 * them. They are compared when they are listed, so that the list can say what is disputed.
 */
#ifndef COMMAND_UNCOMPARED_H
#define COMMAND_UNCOMPARED_H

#include <crossread/engine.h>
#include <crossread/library.h>

struct uncompared {
    struct cr_engine *engine;   /* opened at the first need of it */
    struct cr_library *library; /* uncompared_for_reader's own: one is used by one thread */
    int64_t *stories;           /* [count], in the order of the list; malloc'ed */
    size_t count;
    size_t next;
};

/* Notes the stories of a list that are not compared. One article alone has nothing to be compared
 * with. CR_NO_MEMORY. */
enum cr_status uncompared_find(struct uncompared *u, const struct cr_story_list *stories,
                               struct cr_error *error);
void uncompared_free(struct uncompared *u);

/* The first `most` of them, with progress on standard error. */
enum cr_status uncompared_first(struct uncompared *u, struct cr_library *library, size_t most,
                                struct cr_error *error);

/* A screen_compare_fn (screen/reader.h); its context is a struct uncompared. */
enum cr_status uncompared_for_reader(void *context, cr_progress_fn *progress,
                                     void *progress_context, struct cr_story_list **out,
                                     struct cr_error *error);

#endif
