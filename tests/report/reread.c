/* usage: reread REPORT.json    reads a JSON report back and writes it again, the same if all is
 * well */
#include <crossread/report.h>

#include "base/file.h"

static int reread(const char *path, struct str bytes)
{
    const struct cr_report_options json = {.format = CR_REPORT_JSON};
    struct cr_analysis *analysis;
    struct cr_error error = {0};
    char *again = NULL;
    size_t length;
    enum cr_status status = cr_report_read(path, bytes.s, bytes.n, &analysis, &error);
    if (status == CR_OK)
        status = cr_report_write(analysis, &json, &again, &length, &error);
    if (status == CR_OK)
        fwrite(again, 1, length, stdout);
    else
        fprintf(stderr, "%s\n", error.message);
    free(again);
    cr_analysis_free(analysis);
    return status != CR_OK;
}

int main(int argc, char **argv)
{
    struct arena arena = {0};
    struct cr_error error;
    struct str bytes;
    if (argc != 2 || file_read(&arena, argv[1], (size_t)1 << 30, &bytes, &error) != CR_OK)
        return 2;
    int result = reread(argv[1], bytes);
    arena_free(&arena);
    return result;
}
