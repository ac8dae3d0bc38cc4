/* Plain text with and without headers. */
#include "target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_content("story.txt", "text/plain", data, size);
    return 0;
}
