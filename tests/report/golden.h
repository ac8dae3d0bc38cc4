/* Reviewed reports: tests/report/NAME is what the report must be, byte for byte. */
#ifndef REPORT_GOLDEN_H
#define REPORT_GOLDEN_H

#include "testing.h"

#include "base/file.h"

/* With CROSSREAD_UPDATE set the file is written anew, to be reviewed as a diff. The version in it
 * stands as 0.0.0, so that a release changes no golden. */
static inline void golden_check(const char *name, const char *report)
{
    struct arena arena = {0};
    struct buf general = {.arena = &arena};
    struct str reviewed = {0};
    struct cr_error error = {0};
    const char *at = report, *next;
    const char *path = arena_printf(&arena, "%s/tests/report/%s", getenv("CROSSREAD_SOURCE"), name);
    for (; (next = strstr(at, PACKAGE_STRING)); at = next + strlen(PACKAGE_STRING)) {
        buf_add(&general, (struct str){at, (size_t)(next - at)});
        buf_add(&general, STR("crossread 0.0.0"));
    }
    buf_add(&general, str_of(at));
    if (getenv("CROSSREAD_UPDATE")) {
        FILE *file = fopen(path, "w");
        assert_non_null(file);
        fputs(general.s, file);
        fclose(file);
    }
    if (file_read(&arena, path, 1 << 20, &reviewed, &error) != CR_OK)
        fail_msg("%s", error.message);
    assert_string_equal(general.s, arena_strndup(&arena, reviewed.s, reviewed.n));
    arena_free(&arena);
}

#endif
