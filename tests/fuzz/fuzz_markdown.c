/* Markdown. */
#include "target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_content("note.md", "text/markdown", data, size);
    return 0;
}
