/* sfeed's files. */
#include "target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_content("pell", NULL, data, size);
    return 0;
}
