/* Articles of the library that are in no story yet, sorted into stories. */
#ifndef COMMAND_GROUP_H
#define COMMAND_GROUP_H

#include "base/vec.h"
#include "command/analyse.h"
#include "command/sources.h"

#include <crossread/library.h>

/* Stories that grew. */
typedef vec(int64_t) story_numbers;

/* Sorts what is in no story: profiles once made are kept, and known stories are not judged anew.
 * Opens the engine where there is something to do. Errors: those of library and engine. */
enum cr_status group_articles(struct arena *arena, struct cr_library *library,
                              struct cr_engine **engine, story_numbers *grown,
                              struct cr_error *error);

#endif
