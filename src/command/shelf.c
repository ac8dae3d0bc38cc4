#include "command/shelf.h"

#include "command/output.h"

static void tell(char *trouble, const struct cr_error *error)
{
    snprintf(trouble, CR_ERROR_MESSAGE_MAX, "%.*s; reading goes on without it",
             CR_ERROR_MESSAGE_MAX - 64, error->message);
    output_message(trouble);
}

void shelf_open(struct shelf *shelf)
{
    struct cr_error error;
    *shelf = (struct shelf){0};
    enum cr_status status = cr_library_open(NULL, &shelf->library, &error);
    if (status != CR_OK && status != CR_NOT_FOUND)
        tell(shelf->trouble, &error);
}

enum cr_status shelf_need(struct shelf *shelf, struct cr_error *error)
{
    *shelf = (struct shelf){0};
    return cr_library_open(NULL, &shelf->library, error);
}

void shelf_close(struct shelf *shelf)
{
    cr_library_close(shelf->library);
    shelf->library = NULL;
}

static bool says_nothing(const struct cr_judged *judged)
{
    return !judged->applied && !judged->lost_count;
}

struct cr_judged *shelf_judged(const struct shelf *shelf, const struct cr_analysis *analysis)
{
    struct cr_error error;
    struct cr_judged *judged;
    char trouble[CR_ERROR_MESSAGE_MAX];
    if (!shelf->library)
        return NULL;
    if (cr_library_judged(shelf->library, analysis, &judged, &error) != CR_OK) {
        tell(trouble, &error);
        return NULL;
    }
    if (!says_nothing(judged))
        return judged;
    cr_judged_free(judged);
    return NULL;
}
