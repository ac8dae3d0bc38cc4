/* JSON Feed. */
#include "target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_content("feed.json", NULL, data, size);
    return 0;
}
