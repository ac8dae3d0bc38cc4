/* Web pages: markup, metadata, JSON-LD, live blogs, extraction, furniture. */
#include "target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_content("page.html", "text/html", data, size);
    return 0;
}
